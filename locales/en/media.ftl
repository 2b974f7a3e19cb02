### Media: newsroom, magazine, information for the public.

media-page =
    .summary = News of the { -wco }, its magazine, and where journalists, businesses and travellers find what they need.

media-newsroom-page =
    .summary = The latest news of the { -wco }, and the archive by year since 2009.

# Shared by the pages of the years.
# Variables:
#   $year (String) - the year, four digits
news-year-page =
    .title = News of { $year }
    .summary = The news of the { -wco } published in { $year }, newest first.

media-magazine-page =
    .summary = The { -wco }’s magazine for the international Customs community.

media-magazine-latest-edition-page =
    .summary = The current issue: N° 103, issue 1/2024, on engaging partners.

media-magazine-previous-editions-page =
    .summary = Earlier issues of the magazine, and how to read them.

media-magazine-subscriptions-page =
    .summary = How to receive the magazine.

media-magazine-advertisements-page =
    .summary = For organizations that wish to advertise in the magazine.

media-information-for-the-public-page =
    .summary = Whom journalists, businesses, individuals and travellers should turn to, at the { -wco } and at home.
