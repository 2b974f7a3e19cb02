### The pages below Nomenclature and Classification of Goods: the Harmonized System,
### its texts, its training programmes and its news.

## Nomenclature and Classification of Goods

# Page: Topics > Nomenclature and Classification of Goods > Overview
topics-nomenclature-overview-page =
    .summary = What the { -hs } is, what it is used for, and who keeps it up to date.
    .body =
            The Harmonized Commodity Description and Coding System, the { -hs } or { -hs-short } for short, gives every traded product a place in one list of more than 5,000 groups of goods. Each group has a six-digit code within a legal and logical structure, so that a product bears the same code from one country to the next.

            Over 200 countries and economies base their Customs tariffs and trade statistics on it; more than 98% of world trade in goods is classified in this way. The codes also serve other fields:

            - taxes and freight tariffs
            - <a data-l10n-name="topics-origin-overview">rules of origin</a>
            - the monitoring of controlled goods
            - other statistics

            ## A list that follows trade

            The { -hs } Committee, one of the <a data-l10n-name="about-wco-working-bodies">working bodies of the { -wco }</a>, keeps the list in step with trade and technology. It meets twice a year, with the support of a Review Sub-Committee, a Scientific Sub-Committee and a Working Party.

            Convention adopted :: 14 June 1983
            In force :: 1 January 1988
            Contracting Parties :: 158 (January 2020)
            Editions :: 1988, 1996, 2002, 2007, 2012, 2017 and 2022 (in use since 1 January 2022)
            Next edition :: { -hs-short } 2028, in preparation (March 2024)
            Rules and notes :: <a data-l10n-name="topics-nomenclature-instruments-and-tools">instruments and tools for classification</a>

# Page: Topics > Nomenclature and Classification of Goods > News
topics-nomenclature-news-page =
    .summary = News of the { -hs }: sessions of its Committee, new editions, recommendations and support to Members.
    .body =
            News of this topic is of three kinds: decisions of the { -hs } Committee and of the Council, the preparation of a new edition, and help to Customs administrations that train their classification officers. The dated list below starts with the latest item.

            ## What marked recent months

            - <strong>Nigeria:</strong> 24 Customs officers attended a workshop in Abuja from 29 January to 2 February 2024. The { -hs-short } Africa Programme held it with the German agency GIZ and the Global Alliance for Trade Facilitation (news of 29 February).
            - <strong>Namibia:</strong> the { -wco } helped the Namibian Revenue Agency to develop its skills in the { -hs } (news of 28 February).
            - <strong>Tunisia:</strong> the Customs administration strengthened its national pool of { -hs-short } trainers (news of 28 February).
            - <strong>Council:</strong> in June 2023 it adopted three <a data-l10n-name="about-recommendations">recommendations on the { -hs }</a>, on waste oils and on substances controlled under international conventions.

            The programmes behind these workshops are described among the <a data-l10n-name="topics-nomenclature-activities-and-programmes">activities on classification</a>. The <a data-l10n-name="media-newsroom">Newsroom</a> has the news of all topics, year by year.

# Page: Topics > Nomenclature and Classification of Goods > Activities and Programmes
topics-nomenclature-activities-and-programmes-page =
    .summary = Training and technical help for the administrations that apply the { -hs }, and for their chemists.
    .body =
            A common list serves trade only if everyone reads it alike. The { -wco } therefore helps its Members in three areas:

            - migration, that is, moving a national tariff to a new edition of the { -hs }
            - tariff classification, and the way an administration organizes this work
            - advance rulings, by which a trader learns how goods are classified before they arrive

            ## { -hs-short } Africa Programme

            The EU-{ -wco } Programme for the { -hs } in Africa is funded by the European Union. It supports administrations of the continent through workshops such as the one held for Nigeria in early 2024. The <a data-l10n-name="topics-nomenclature-news">news on the { -hs }</a> tells more about it.

            ## Courses and practice

            Customs officers can take courses on CLiKC!, the <a data-l10n-name="services-elearning">e-learning platform for Members</a>. The { -wco } Knowledge Academy for Customs and Trade, held each year in Brussels, also teaches the subject.

            Customs chemists have a programme of their own, the <abbr>RCL</abbr> Professionals Programme, named after the Regional Customs Laboratories. In 2022/2023 it offered one week in Brussels and six weeks in a regional laboratory. Its background is described under <a data-l10n-name="topics-customs-laboratories">Customs laboratories</a>.

# Page: Topics > Nomenclature and Classification of Goods > Instruments and Tools
topics-nomenclature-instruments-and-tools-page =
    .summary = The Convention, the nomenclature and the texts that lead to the right code for a product.
    .body =
            Classification rests on the { -hs } Convention, one of the <a data-l10n-name="about-conventions">conventions of the { -wco }</a>, and on the nomenclature annexed to it. The current edition is { -hs-short } 2022. Four texts help to find the right code:

            - <strong>General Rules for the Interpretation of the { -hs }:</strong> the principles that decide between headings
            - <strong>Explanatory Notes:</strong> five volumes, in English and in French, on the scope of each heading
            - <strong>Compendium of Classification Opinions:</strong> decisions of the { -hs } Committee on particular products
            - <strong>Alphabetical Index:</strong> a way in by the name of the goods

            The nomenclature, the Notes and the Opinions can be read in <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a> and ordered from the <a data-l10n-name="services-bookshop">Bookshop</a>.

            ## Recommendations and diagnosis

            The Council adopts <a data-l10n-name="about-recommendations">recommendations on the { -hs }</a>. One of 1996, last amended in 2021, invites administrations to create national statistical subheadings for substances under the Chemical Weapons Convention.

            A diagnostic tool lets an administration examine its infrastructure for classification, valuation and origin. It is part of the <a data-l10n-name="topics-revenue-package">Revenue Package</a>.

# Page: Topics > Nomenclature and Classification of Goods > Resources
topics-nomenclature-resources-page =
    .summary = Where to consult the nomenclature, follow a code through the editions and take a course.
    .body =
            These resources are for all who work with { -hs } codes: Customs officers, traders, brokers and statisticians.

            - <strong><a data-l10n-name="ext-wco-trade-tools">wcotradetools.org</a>:</strong> five editions online, from 2002 to 2022, with the Explanatory Notes and the Classification Opinions. The database compares editions and traces the history of a code. What else it holds is set out on the page of <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a>.
            - <strong><a data-l10n-name="ext-hs-tracker">HS Tracker</a>:</strong> a tool of the { -wto }, built with the { -wco } and launched in October 2021, to follow a code through successive amendments.
            - <strong><em>Harmonized System Compendium, 30 Years On</em>:</strong> a publication of 2018 that looks back on three decades of the system.

            ## Learning and asking

            Courses are offered through <a data-l10n-name="services-elearning">eLearning</a>, to officers of Member administrations and to the private sector. How a given product is classified at import is for the Customs administration of the country concerned to say. Businesses and travellers find guidance under <a data-l10n-name="media-information-for-the-public">information for the public</a>.
