### When something fails: the page for when there is no network, the program’s own failure.
### And the site as an app on the home screen.

# Under the app’s icon; at most 12 letters.
offline-short-name = { -wco }
# Heading and title of the page.
offline-title = Vous êtes hors ligne
# Below the heading.
offline-lead = La connexion à internet est interrompue et cette page n’est pas enregistrée sur votre appareil. Elle s’affichera d’elle-même dès que la connexion sera rétablie.
# Button: asks for the page again.
offline-again = Réessayer
# Above the list of pages that were visited before.
offline-saved = Pages enregistrées sur votre appareil

# In a bar at the foot of the page, when the program that runs it has failed.
program-fallen = Une erreur s’est produite sur cette page. Vous pouvez continuer : votre saisie est conservée et tous les liens fonctionnent.
