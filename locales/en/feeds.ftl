### Lists of news and events, and their items.

## Lists

# Above a list that is shown as a whole.
# Variables:
#   $total (Number) - how many items
list-total = { $total ->
    [one] One item
   *[other] { $total } items
}
# Above a part of a list.
# Variables:
#   $from (Number) - the first item shown, counted from 1
#   $to (Number) - the last item shown
#   $total (Number) - how many items there are
list-part = { $from }–{ $to } of { $total } items
# Above the newest part of a list that goes on through the archive.
# Variables:
#   $from (Number) - the first item shown, counted from 1
#   $to (Number) - the last item shown
list-shown = { $from }–{ $to }, newest first
# Button below a list: more items on the same page.
list-more = Show more
# For screen readers: the links to the pages of a list.
list-pages = Pages of this list
# For screen readers, and in titles: a page of a list.
# Variables:
#   $number (Number) - its number, from 1
# Same in French and English.
page-number = Page { $number }

## Choosing news

# For screen readers: the form.
filter = Choose news
# Label of the first choice.
filter-topic = Topic
# Label of the second choice.
filter-year = Year
# First entry of the choice of a topic.
filter-all-topics = All topics
# First entry of the choice of a year.
filter-all-years = All years
# Button of the form.
filter-apply = Show
# In place of the list where nothing was published on the topic in the year.
filter-none = No news was published on this topic in this year.
# Button below it.
filter-clear = Show all news

## Items

# Heading above the topics of a news item.
item-topics = Topics
# Heading above the documents of an item.
# Same in French and English.
item-documents = Documents
# Button: opens the system’s own way of sharing.
item-share = Share this page
# Above the title of the next newer item.
item-newer = Newer
# Above the title of the next older item.
item-older = Older

## Events

# Before the days of an event.
event-when = When
# Before the place of an event.
event-where = Where
# Mark of an event that has taken place. At most 20 characters.
event-over = Past event
# Link: the event as a file for the visitor’s calendar.
event-calendar = Add to calendar
# Heading above events of the same list that have taken place.
events-over = Past events
