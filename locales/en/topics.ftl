### Topics: the landing page and that of each topic.

topics-page =
    .summary = The fields in which the { -wco } works, each with its instruments, programmes and news.

topics-index-page =
    .summary = Every topic, instrument, tool and service of this site, from A to Z.

topics-communication-page =
    .summary = How Customs administrations explain their work to partners and the public.

topics-nomenclature-page =
    .summary = The { -hs }, which names and codes goods, and the work that keeps it up to date.

topics-valuation-page =
    .summary = How the value of imported goods is determined for Customs purposes.

topics-origin-page =
    .summary = The rules that tell the economic nationality of goods.

topics-enforcement-page =
    .summary = How Customs administrations act together against fraud, trafficking and other illicit trade.

topics-procedures-page =
    .summary = Simple, modern and secure procedures for legitimate trade.

topics-capacity-building-page =
    .summary = How the { -wco } helps Customs administrations to reform and modernize.

topics-integrity-page =
    .summary = The fight against corruption, and the promotion of integrity in Customs.

topics-research-page =
    .summary = Studies on Customs, trade and borders, and the network of those who write them.

topics-key-issues-page =
    .summary = The packages that bring the { -wco }’s instruments and tools together by objective.

topics-private-sector-consultative-group-page =
    .summary = The group through which businesses advise the { -wco }.

topics-customs-laboratories-page =
    .summary = The laboratories that analyse goods for Customs administrations.
