### Media: newsroom, magazine, information for the public.

media-page =
    .summary = Les actualités de l’{ -wco }, son magazine, et ce qu’il faut savoir pour les journalistes, les entreprises et les voyageurs.

media-newsroom-page =
    .summary = Les dernières actualités de l’{ -wco } et leurs archives, par année, depuis 2009.

# Shared by the pages of the years.
# Variables:
#   $year (String) - the year, four digits
news-year-page =
    .title = Actualités { $year }
    .summary = Les actualités de l’{ -wco } publiées en { $year }, de la plus récente à la plus ancienne.

media-magazine-page =
    .summary = Le magazine de l’{ -wco } pour la communauté douanière internationale.

media-magazine-latest-edition-page =
    .summary = Le numéro en cours : n° 103, 1/2024, sur la mobilisation des partenaires.

media-magazine-previous-editions-page =
    .summary = Les numéros antérieurs du magazine, et comment les lire.

media-magazine-subscriptions-page =
    .summary = Comment recevoir le magazine.

media-magazine-advertisements-page =
    .summary = À l’intention des organisations qui souhaitent insérer une annonce dans le magazine.

media-information-for-the-public-page =
    .summary = À qui les journalistes, les entreprises, les particuliers et les voyageurs doivent s’adresser, à l’{ -wco } et dans leur pays.
