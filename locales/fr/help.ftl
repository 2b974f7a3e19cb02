### Pages that help to find one’s way, and to reach the organization.

sitemap-page =
    .summary = Toutes les pages de ce site, d’un coup d’œil.

contact-page =
    .summary = À qui écrire, et ce qui relève des administrations nationales des douanes.

faq-page =
    .summary = Les questions souvent posées sur l’{ -wco } et son action, avec leurs réponses.

search-page =
    .summary = Trouver les pages et les actualités de ce site.

site-notice-page =
    .summary = Mentions légales, protection des données et accessibilité de ce site.
