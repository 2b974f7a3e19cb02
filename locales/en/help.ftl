### Pages that help to find one’s way, and to reach the organization.

sitemap-page =
    .summary = Every page of this site, at a glance.

contact-page =
    .summary = Whom to write to, and what national Customs administrations are responsible for.

faq-page =
    .summary = Questions that are often asked about the { -wco } and its work, with answers.

search-page =
    .summary = Find pages and news of this site.

site-notice-page =
    .summary = Legal notice, privacy and accessibility of this site.
