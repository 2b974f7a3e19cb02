### The pages below Origin: rules of origin, the Technical Committee,
### conferences, programmes and partners.

## Origin

# Page: Topics > Origin > Overview
topics-origin-overview-page =
    .summary = What rules of origin are, how the two kinds differ, and which agreements govern them.
    .body =
            Rules of origin give a product its economic nationality. Origin is where goods were obtained or made, not the place from which they were shipped. Rates of duty, trade measures and statistics may all depend on it.

            ## Non-preferential rules

            The { -wto } Agreement on Rules of Origin belongs to Annex 1A of the Marrakesh agreements of 1994. It covers the rules that carry no preference, used for:

            - most-favoured-nation (<abbr>MFN</abbr>) treatment
            - anti-dumping and safeguard measures
            - origin marking and quotas
            - government procurement and trade statistics

            It also provides for a work programme to harmonize these rules. The Technical Committee on Rules of Origin meets under the auspices of the { -wco }, as one of its <a data-l10n-name="about-wco-working-bodies">working bodies on tariff and trade</a>.

            ## Preferential rules

            Free trade agreements and unilateral preferences have rules of their own. Goods that meet them can enter at a lower duty, or free of duty.

            Specific Annex K of the <a data-l10n-name="about-conventions">{ -rkc }</a> deals with origin too. The texts and databases are described among the <a data-l10n-name="topics-origin-instruments-and-tools">instruments and tools on origin</a>.

# Page: Topics > Origin > News
topics-origin-news-page =
    .summary = The latest on rules of origin: the Technical Committee, the Global Origin Conference and work with Africa.
    .body =
            Here are the news items on origin: sessions of the Technical Committee on Rules of Origin, conferences and workshops, and the progress of advance rulings. Each item in the list carries its date.

            ## Points to note

            - <strong>7 to 9 February 2024:</strong> the Technical Committee held its 42nd Session in Brussels, chaired by Sun Hwa Cho of the Korea Customs Service. Among its subjects were digital certificates of origin, cumulation and self-certification; 167 participants had registered.
            - <strong>8 and 9 November 2023:</strong> more than 400 participants from 82 countries attended the Third { -wco } Global Origin Conference in Santiago, Chile.
            - <strong>January 2023:</strong> officers in Windhoek, Namibia, attended an origin workshop of the EU-{ -wco } Rules of Origin Africa Programme.
            - <strong>July 2022:</strong> Namibia launched its system of advance rulings on origin and classification.

            The conference has its entry among the <a data-l10n-name="events-2023">events of 2023</a>. The programme is presented with the <a data-l10n-name="topics-origin-activities-and-programmes">activities on origin</a>. For other subjects, see the <a data-l10n-name="media-newsroom">Newsroom</a>.

# Page: Topics > Origin > Activities and Programmes
topics-origin-activities-and-programmes-page =
    .summary = A programme for Africa, a worldwide conference and support for advance rulings on origin.
    .body =
            The { -wco } helps administrations to apply rules of origin correctly and brings those who work with them together.

            ## EU-{ -wco } Rules of Origin Africa Programme

            The European Union funds this programme. It supports the African Continental Free Trade Area (<abbr>AfCFTA</abbr>) and trains the Customs officers who apply its rules. The <a data-l10n-name="topics-nomenclature-activities-and-programmes">{ -hs-short } Africa Programme</a> does similar work on classification.

            ## { -wco } Global Origin Conference

            Customs, business, international organizations and academia meet at this conference. It has taken place three times:

            First edition :: Addis Ababa, Ethiopia, 3 and 4 May 2017
            Second edition :: online, 10 to 12 March 2021
            Third edition :: Santiago, Chile, 8 and 9 November 2023

            All three are in the <a data-l10n-name="events-event-history">event history</a>.

            ## Advance rulings

            With an advance ruling, a trader knows before import which origin Customs will recognize. Article 3 of the { -tf-agreement } requires Members of the { -wto } to issue such rulings, as the <a data-l10n-name="tfa-implementation-guidance-for-section-i">Implementation Guidance for Section I</a> explains. Namibia introduced them in July 2022.

# Page: Topics > Origin > Instruments and Tools
topics-origin-instruments-and-tools-page =
    .summary = The agreement, the convention, the database and the diagnostic tool that serve origin work.
    .body =
            Two texts form the basis:

            - <strong>{ -wto } Agreement on Rules of Origin:</strong> non-preferential rules, and the programme to harmonize them
            - <strong>{ -rkc }, Specific Annex K:</strong> rules of origin, documentary evidence of origin and its control

            The Convention is presented among the <a data-l10n-name="about-conventions">conventions and agreements</a> of the { -wco }.

            ## Database of preferential rules

            <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a> holds the rules of origin of free trade agreements. The rules specific to each product are tied to its code, so a search starts from the { -hs }. Whoever needs to find that code first can consult the <a data-l10n-name="topics-nomenclature-instruments-and-tools">instruments for classification</a>.

            ## Diagnostic tool

            With this tool an administration can review the means that it has for determining origin, for classification and for valuation. The tool forms part of the <a data-l10n-name="topics-revenue-package">Revenue Package</a>, which also has tools on post-clearance audit.

# Page: Topics > Origin > Resources
topics-origin-resources-page =
    .summary = Answers to common questions, agreements to consult online and training on rules of origin.
    .body =
            Those who come across rules of origin for the first time can start with the <a data-l10n-name="ext-wco-origin-faq">frequently asked questions on origin</a>. They explain what the rules are for, how the two kinds differ, where to find them and when a certificate of origin is needed.

            ## Reference

            - <a data-l10n-name="ext-wco-trade-tools">wcotradetools.org</a>: preferential rules, with links to the codes of the { -hs }
            - <a data-l10n-name="ext-wto-rules-of-origin">Rules of origin at the { -wto }</a>: the Agreement and the work of its Committee
            - <a data-l10n-name="about-publications">Publications of the { -wco }</a>: titles on origin in print and online

            ## Training

            The { -wco } Knowledge Academy for Customs and Trade includes sessions on rules of origin. In June 2015, for instance, a two-day master class took participants from the basic concepts to case studies. The e-learning platforms of the { -wco } are presented under <a data-l10n-name="services-elearning">eLearning</a>.

            Questions on the origin of a particular product go to the Customs administration of the importing country.

# Page: Topics > Origin > Partners
topics-origin-partners-page =
    .summary = The { -wto }, the European Union and the African bodies with which the { -wco } works on origin.
    .body =
            The { -wto } Committee on Rules of Origin oversees the Agreement. The Technical Committee, under the auspices of the { -wco }, carries out the technical work. What the Committee does is set out on the { -wto } page on <a data-l10n-name="ext-wto-rules-of-origin">rules of origin</a>.

            ## Partners in Africa

            - The European Union funds the <a data-l10n-name="topics-origin-activities-and-programmes">Rules of Origin Africa Programme</a>.
            - The African Continental Free Trade Area (<abbr>AfCFTA</abbr>) is the setting of that programme, together with the regional communities of the continent.
            - The African Union and the Ethiopian Revenues and Customs Authority organized the first Global Origin Conference with the { -wco }, in Addis Ababa in May 2017.

            ## A wider circle

            Traders, universities and other international organizations also contribute to the debate. An origin workshop held in Brussels on 23 January 2013 heard speakers from the European Commission, UNCTAD, the { -wto } and the International Chamber of Commerce. More about these relations can be read under <a data-l10n-name="about-partner-organizations">Partner Organizations</a> and on the page of the <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a>.
