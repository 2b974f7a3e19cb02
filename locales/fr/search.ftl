### The search: in the header, on the page “Search”, and the list of pages that Ctrl+K opens.
### What is written { $like-this } is filled in by the program.

## Results

# Above the results, and read out by screen readers.
# Variables:
#   $count (Number) - how many results; show it as digits
#   $query (String) - what was looked for
search-found = { $count ->
    [one] { $count } résultat pour « { $query } »
   *[other] { $count } résultats pour « { $query } »
}
# While the search is being loaded.
search-loading = Recherche en cours…
# No page has the words.
# Variables:
#   $query (String) - what was looked for
search-none = Aucun résultat pour « { $query } ».
# Below: what to do then. Links to the index from A to Z, the sitemap and the contact page follow.
search-none-help = Vérifiez l’orthographe ou essayez un mot de sens plus général. Ces pages peuvent aussi vous aider :
# A link to the results in another language, when there are none in this one.
# Variables:
#   $count (Number) - how many results; show it as digits
#   $language (String) - the name of the other language, in that language: “English”
search-other-language = { $count ->
    [one] { $count } résultat dans l’autre langue : { $language }
   *[other] { $count } résultats dans l’autre langue : { $language }
}
# A misspelt word was replaced by one that the site has.
# Variables:
#   $query (String) - what was typed
#   $other (String) - what was looked for instead
search-corrected = Aucun résultat pour « { $query } ». Voici les résultats pour « { $other } ».
# A link: looking for less.
# Variables:
#   $other (String) - the words that do occur
search-instead = Rechercher plutôt « { $other } »
# Below the results.
search-more = Afficher plus de résultats
# Last line below the first results under the search field: opens the page with all of them.
search-all = Tous les résultats
# For screen readers: the list under the search field.
search-suggestions = Premiers résultats

## When the search does not load

# The links of search-none-help follow.
search-error = La recherche n’a pas pu être chargée. Votre connexion est peut-être interrompue.
# Button.
search-retry = Réessayer

## Filters

# For screen readers: the form.
search-filters = Affiner les résultats
# Label: one of the six sections of the site.
search-section = Rubrique
# Label: one of the topics of the WCO.
search-topic = Thème
# Label: the year of a news item or an event.
search-year = Année
# Label: page, news item or event.
search-kind = Type
# First choice of each filter: no choice is made.
search-any = Tout
# Kinds of results.
# Same in French and English.
search-page-kind = Page
search-news = Actualité
search-event = Événement

## List of pages (Ctrl+K)

# Title of the dialog.
search-palette = Aller à une page par son nom français ou anglais
# Inside its empty field. At most 20 characters.
search-palette-hint = Nom d’une page
# No page has such a name.
search-palette-none = Aucune page ne porte ce nom.
# Beside a checkbox: a keyboard shortcut that can be turned off.
search-shortcut = La touche « / » mène au champ de recherche

## Words that mean the same

# One group a line, in small letters; the word that this site uses stands last.
# Someone who types any of them finds pages with the last one.
search-synonyms =
    wco = omd
    hs = sh
    aeo = oea
    rkc = ckr
    tfa = afe
    ipr = dpi
    wto = omc
    conseil de coopération douanière = omd
    hôtel = hôtels = hébergement
# Words so frequent that a search may leave them out: small words, without apostrophes.
search-common = à a au aux avec ce comment dans de des du en est et la le les ou où par pour que qui quel quelle sur un une
