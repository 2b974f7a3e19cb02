### Words of every page: header, menu, footer, dates, messages about feeds.
### Everything here is fetched with every page: keep it short.

## The site

# The organization’s full name, beside the mark and in titles.
site-name = { -wco-name }
# The line at the foot of every page.
copyright = © { -wco-name }

## Getting around

# First link of every page, visible when it has the focus.
skip-to-content = Skip to the content
# For screen readers: the row of links at the top.
meta-navigation = Meta navigation
# For screen readers: the links to this page in other languages.
language-navigation = Languages
# For screen readers: the main menu.
main-navigation = Main navigation
# The button that opens the main menu on narrow screens.
# Same in French and English.
menu-button = Menu
# For screen readers: closes the main menu on narrow screens.
menu-close = Close the menu
# For screen readers: unfolds the pages below one in the menu.
# Variables:
#   $page (String) - the name of the page
menu-more = Pages under “{ $page }”
# For screen readers: the links of the footer.
footer-navigation = Footer
# Link to the news as JSON Feed, for feed readers.
feed-link = News feed
# For screen readers: where the page stands in the site.
breadcrumb = Current location
# Before the names of the pages above this one.
breadcrumb-lead = You are here:
# For screen readers: the pages of the section, beside the text.
section-navigation = In this section
# For screen readers: the links to the pages before and after.
neighbours = Previous and next page
# Above the name of the page before this one.
previous-page = Previous
# Above the name of the page after this one.
next-page = Next
# Heading of the list of headings of a long page.
on-this-page = On this page
# For screen readers: the letters of the A to Z, each a link to its part.
index-letters = Letters
# For screen readers, above the pages below this one.
# Variables:
#   $page (String) - the name of this page
pages-below = Pages under “{ $page }”
# For screen readers, after the text of a link to another website. Begins with a space.
external-link = { " " }(external site)

## Search

# Label of the search field, for screen readers.
search-label = Search this site
# Inside the empty search field. At most 20 characters.
search-hint = Search
# For screen readers: the button beside the search field.
search-button = Search

## Appearance

# For screen readers: the choice between light and dark.
appearance = Appearance
# As the visitor’s system has it. At most 8 characters.
# Same in French and English.
appearance-auto = Auto
# At most 8 characters.
appearance-light = Light
# At most 8 characters.
appearance-dark = Dark

## Dates

# A day, written out.
# Variables:
#   $day (Number) - day of the month
#   $month (Number) - month, 1 to 12
#   $year (String) - year, four digits
date-long =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

## News and other feeds

# Under a list whose feed could not be read again.
# Variables:
#   $feed (String) - the heading of the list
#   $date (String) - the day on which it was read, “5 March 2024”
feed-stale = “{ $feed }” could not be refreshed: what is shown is as of { $date }.
# In place of a list whose feed could not be read.
# Variables:
#   $feed (String) - the heading of the list
feed-failed = “{ $feed }” cannot be shown at the moment. Please try again later.
# In place of a list that holds nothing.
# Variables:
#   $feed (String) - the heading of the list
feed-empty = There is nothing under “{ $feed }” at the moment.
# For screen readers, while a list is on its way.
# Variables:
#   $feed (String) - the name of the list
feed-loading = “{ $feed }” is being loaded.
# Button below the messages above: reads the feed again.
feed-retry = Try again
# Headings of the home page’s lists; also the names of the feeds in the messages above.
highlights = Highlights
current-news = Current news
latest-news = Latest news
events-list = Events

## Addresses that are no page

# Heading and title of the page for wrong addresses.
missing-title = Page not found
missing-lead = There is no page at this address. It may have moved, or the address may be mistyped.
# Above pages whose address is similar.
missing-suggestions = Did you mean
# Above ways to go on.
missing-ways = Ways to go on
