### Lists of news and events, and their items.

## Lists

# Above a list that is shown as a whole.
# Variables:
#   $total (Number) - how many items
list-total = { $total ->
    [one] { $total } entrée
   *[other] { $total } entrées
}
# Above a part of a list.
# Variables:
#   $from (Number) - the first item shown, counted from 1
#   $to (Number) - the last item shown
#   $total (Number) - how many items there are
list-part = { $from } à { $to } sur { $total } entrées
# Above the newest part of a list that goes on through the archive.
# Variables:
#   $from (Number) - the first item shown, counted from 1
#   $to (Number) - the last item shown
list-shown = { $from } à { $to }, de la plus récente à la plus ancienne
# Button below a list: more items on the same page.
list-more = Afficher la suite
# For screen readers: the links to the pages of a list.
list-pages = Pages de cette liste
# For screen readers, and in titles: a page of a list.
# Variables:
#   $number (Number) - its number, from 1
# Same in French and English.
page-number = Page { $number }

## Choosing news

# For screen readers: the form.
filter = Choisir des actualités
# Label of the first choice.
filter-topic = Thème
# Label of the second choice.
filter-year = Année
# First entry of the choice of a topic.
filter-all-topics = Tous les thèmes
# First entry of the choice of a year.
filter-all-years = Toutes les années
# Button of the form.
filter-apply = Afficher
# In place of the list where nothing was published on the topic in the year.
filter-none = Aucune actualité n’a été publiée sur ce thème cette année-là.
# Button below it.
filter-clear = Afficher toutes les actualités

## Items

# Heading above the topics of a news item.
item-topics = Thèmes
# Heading above the documents of an item.
# Same in French and English.
item-documents = Documents
# Button: opens the system’s own way of sharing.
item-share = Partager cette page
# Above the title of the next newer item.
item-newer = Plus récent
# Above the title of the next older item.
item-older = Plus ancien

## Events

# Before the days of an event.
event-when = Quand
# Before the place of an event.
event-where = Où
# Mark of an event that has taken place. At most 20 characters.
event-over = Événement passé
# Link: the event as a file for the visitor’s calendar.
event-calendar = Ajouter à l’agenda
# Heading above events of the same list that have taken place.
events-over = Événements passés
