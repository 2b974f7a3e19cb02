### The search: in the header, on the page “Search”, and the list of pages that Ctrl+K opens.
### What is written { $like-this } is filled in by the program.

## Results

# Above the results, and read out by screen readers.
# Variables:
#   $count (Number) - how many results; show it as digits
#   $query (String) - what was looked for
search-found = { $count ->
    [one] { $count } result for “{ $query }”
   *[other] { $count } results for “{ $query }”
}
# While the search is being loaded.
search-loading = Searching…
# No page has the words.
# Variables:
#   $query (String) - what was looked for
search-none = Nothing was found for “{ $query }”.
# Below: what to do then. Links to the index from A to Z, the sitemap and the contact page follow.
search-none-help = Check the spelling, or try a word with a more general meaning. These pages may help as well:
# A link to the results in another language, when there are none in this one.
# Variables:
#   $count (Number) - how many results; show it as digits
#   $language (String) - the name of the other language, in that language: “Français”
search-other-language = { $count ->
    [one] { $count } result in the other language: { $language }
   *[other] { $count } results in the other language: { $language }
}
# A misspelt word was replaced by one that the site has.
# Variables:
#   $query (String) - what was typed
#   $other (String) - what was looked for instead
search-corrected = Nothing was found for “{ $query }”. These are results for “{ $other }”.
# A link: looking for less.
# Variables:
#   $other (String) - the words that do occur
search-instead = Search for “{ $other }” instead
# Below the results.
search-more = Show more results
# Last line below the first results under the search field: opens the page with all of them.
search-all = All results
# For screen readers: the list under the search field.
search-suggestions = First results

## When the search does not load

# The links of search-none-help follow.
search-error = The search could not be loaded. Your connection may be interrupted.
# Button.
search-retry = Try again

## Filters

# For screen readers: the form.
search-filters = Narrow the results
# Label: one of the six sections of the site.
search-section = Section
# Label: one of the topics of the WCO.
search-topic = Topic
# Label: the year of a news item or an event.
search-year = Year
# Label: page, news item or event.
search-kind = Kind
# First choice of each filter: no choice is made.
search-any = All
# Kinds of results.
search-page-kind = Page
search-news = News
search-event = Event

## List of pages (Ctrl+K)

# Title of the dialog.
search-palette = Go to a page, by its English or French name
# Inside its empty field. At most 20 characters.
search-palette-hint = Name of a page
# No page has such a name.
search-palette-none = No page has this name.
# Beside a checkbox: a keyboard shortcut that can be turned off.
search-shortcut = The key “/” leads to the search field

## Words that mean the same

# One group a line, in small letters; the word that this site uses stands last.
# Someone who types any of them finds pages with the last one.
search-synonyms =
    omd = wco
    sh = hs
    oea = aeo
    ckr = rkc
    cnkr = rkc
    afe = tfa
    dpi = ipr
    omc = wto
    customs co-operation council = wco
    hotel = hotels = accommodation
# Words so frequent that a search may leave them out: small words, without apostrophes.
search-common = a an and as at by for from how in is of on or the to what which who with
