### Words of every page: header, menu, footer, dates, messages about feeds.
### Everything here is fetched with every page: keep it short.

## The site

# The organization’s full name, beside the mark and in titles.
site-name = { -wco-name }
# The line at the foot of every page.
copyright = © { -wco-name }

## Getting around

# First link of every page, visible when it has the focus.
skip-to-content = Aller au contenu
# For screen readers: the row of links at the top.
meta-navigation = Navigation secondaire
# For screen readers: the links to this page in other languages.
language-navigation = Langues
# For screen readers: the main menu.
main-navigation = Navigation principale
# The button that opens the main menu on narrow screens.
# Same in French and English.
menu-button = Menu
# For screen readers: closes the main menu on narrow screens.
menu-close = Fermer le menu
# For screen readers: unfolds the pages below one in the menu.
# Variables:
#   $page (String) - the name of the page
menu-more = Pages de la rubrique « { $page } »
# For screen readers: the links of the footer.
footer-navigation = Pied de page
# Link to the news as JSON Feed, for feed readers.
feed-link = Flux d’actualités
# For screen readers: where the page stands in the site.
breadcrumb = Emplacement actuel
# Before the names of the pages above this one.
breadcrumb-lead = Vous êtes ici :
# For screen readers: the pages of the section, beside the text.
section-navigation = Dans cette rubrique
# For screen readers: the links to the pages before and after.
neighbours = Page précédente et page suivante
# Above the name of the page before this one.
previous-page = Précédent
# Above the name of the page after this one.
next-page = Suivant
# Heading of the list of headings of a long page.
on-this-page = Sur cette page
# For screen readers: the letters of the A to Z, each a link to its part.
index-letters = Lettres
# For screen readers, above the pages below this one.
# Variables:
#   $page (String) - the name of this page
pages-below = Pages de la rubrique « { $page } »
# For screen readers, after the text of a link to another website. Begins with a space.
external-link = { " " }(site externe)

## Search

# Label of the search field, for screen readers.
search-label = Rechercher sur le site
# Inside the empty search field. At most 20 characters.
search-hint = Rechercher
# For screen readers: the button beside the search field.
search-button = Rechercher

## Appearance

# For screen readers: the choice between light and dark.
appearance = Apparence
# As the visitor’s system has it. At most 8 characters.
# Same in French and English.
appearance-auto = Auto
# At most 8 characters.
appearance-light = Clair
# At most 8 characters.
appearance-dark = Sombre

## Dates

# A day, written out.
# Variables:
#   $day (Number) - day of the month
#   $month (Number) - month, 1 to 12
#   $year (String) - year, four digits
date-long =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

## News and other feeds

# Under a list whose feed could not be read again.
# Variables:
#   $feed (String) - the heading of the list
#   $date (String) - the day on which it was read, “5 March 2024”
feed-stale = « { $feed } » : la mise à jour a échoué, le contenu affiché date du { $date }.
# In place of a list whose feed could not be read.
# Variables:
#   $feed (String) - the heading of the list
feed-failed = « { $feed } » ne peut pas s’afficher pour le moment. Veuillez réessayer plus tard.
# In place of a list that holds nothing.
# Variables:
#   $feed (String) - the heading of the list
feed-empty = La rubrique « { $feed } » ne contient rien pour le moment.
# For screen readers, while a list is on its way.
# Variables:
#   $feed (String) - the name of the list
feed-loading = « { $feed } » est en cours de chargement.
# Button below the messages above: reads the feed again.
feed-retry = Réessayer
# Headings of the home page’s lists; also the names of the feeds in the messages above.
highlights = À la une
current-news = Actualités
latest-news = Dernières actualités
events-list = Événements

## Addresses that are no page

# Heading and title of the page for wrong addresses.
missing-title = Page introuvable
missing-lead = Aucune page ne se trouve à cette adresse. Elle a peut-être été déplacée, ou l’adresse comporte une erreur.
# Above pages whose address is similar.
missing-suggestions = Vous cherchiez peut-être
# Above ways to go on.
missing-ways = Pour continuer
