### When something fails: the page for when there is no network, the program’s own failure.
### And the site as an app on the home screen.

# Under the app’s icon; at most 12 letters.
offline-short-name = { -wco }
# Heading and title of the page.
offline-title = You are offline
# Below the heading.
offline-lead = There is no connection to the internet, and this page has not been saved on your device. It appears by itself as soon as the connection is back.
# Button: asks for the page again.
offline-again = Try again
# Above the list of pages that were visited before.
offline-saved = Pages saved on your device

# In a bar at the foot of the page, when the program that runs it has failed.
program-fallen = Something went wrong on this page. You can go on: what you have typed is still there, and every link works.
