### Media: newsroom, magazine, information for the public.

# Page: Media
media-page =
    .summary = News of the { -wco }, its magazine, and whom journalists, businesses and travellers can turn to.
    .body =
            What the { -wco } does, and what its Members achieve together, is reported here in English and in French. The pages serve reporters, researchers, companies and anyone who wishes to follow Customs matters.

            - <a data-l10n-name="media-newsroom">Newsroom</a>: meetings, decisions, accessions and projects, by date, from 2009 onwards
            - <a data-l10n-name="media-magazine">The magazine <em>{ -wco } News</em></a>: longer articles, three times a year
            - <a data-l10n-name="media-information-for-the-public">Information for journalists, businesses, individuals and travellers</a>: which questions to put to the { -wco }, and which to a national administration

            Those who look for a conference rather than a report will find it among the <a data-l10n-name="events-upcoming-events">upcoming events</a>. Books and reports have their place under <a data-l10n-name="about-publications">Publications</a>.

# Page: Media > Newsroom
media-newsroom-page =
    .summary = The latest news of the { -wco }, and all news by year, from 2009 to 2024.
    .body =
            The Newsroom records the life of the Organization: sessions of the Council and of the committees, new Members and Contracting Parties, operations against fraud, missions and workshops in the regions.

            Many items bear the name of one or more topics. The topics have news pages of their own, for example on <a data-l10n-name="topics-origin-news">rules of origin</a> or on <a data-l10n-name="topics-enforcement-news">enforcement</a>.

            To find an older item, choose its year: the <a data-l10n-name="media-newsroom-2009">news of 2009</a> is the earliest. Editors with a question can turn to the <a data-l10n-name="media-information-for-the-public">information for journalists</a>.

# Shared by the pages of the years.
# Variables:
#   $year (String) - the year, four digits
news-year-page =
    .title = News of { $year }
    .summary = The news of the { -wco } published in { $year }, newest first.

## The magazine

# Page: Media > WCO News Magazine
media-magazine-page =
    .summary = The { -wco }’s magazine: what it brings, how often it appears, and where to read it.
    .body =
            <em>{ -wco } News</em> is the magazine of the Organization. Officials, experts and partners of Customs describe in it how they work, what they have tried and what came of it. Its French edition is called <em><span lang="fr">OMD Actualités</span></em>.

            Publisher :: { -wco }
            Frequency :: Three issues a year
            Languages :: English and French
            Online edition :: <a data-l10n-name="ext-mag">mag.wcoomd.org</a>

            ## What an issue contains

            Short news opens the issue. A dossier then looks at one subject from several sides; it is followed by other articles, points of view and reports on events.

            - The <a data-l10n-name="media-magazine-latest-edition">latest edition</a> is N° 103, on partners.
            - A choice of <a data-l10n-name="media-magazine-previous-editions">previous editions</a> goes back to October 2019.
            - Readers find what they need under <a data-l10n-name="media-magazine-subscriptions">Subscriptions</a>, and companies under <a data-l10n-name="media-magazine-advertisements">Advertisements</a>.

            ## Not to be confused with

            The <em>World Customs Journal</em> is another periodical. It is an academic one, launched at the PICARD Conference of March 2007 and linked to the International Network of Customs Universities; see <a data-l10n-name="topics-research">Research</a>.

# Page: Media > WCO News Magazine > Latest edition
media-magazine-latest-edition-page =
    .summary = The current issue of the magazine: N° 103, Issue 1/2024, on engaging partners.
    .body =
            Number :: 103 (Issue 1/2024)
            Title :: Engaging partners
            Preceding issue :: N° 102, Issue 3/2023, October 2023

            Customs seldom works alone. It needs other services at the border, carriers and traders, international organizations and researchers. The title of the issue refers to these relationships.

            Its dossier takes up the <a data-l10n-name="about-international-customs-day-2024">theme of 2024, on traditional and new partners</a>, to which the { -wco } dedicates the whole year.

            ## To read it, and to read on

            - The magazine also has an <a data-l10n-name="ext-mag">online edition</a>.
            - The page on <a data-l10n-name="about-wco-partners">partners of the { -wco }</a> presents those with whom the Organization itself works.
            - Older numbers are described under <a data-l10n-name="media-magazine-previous-editions">previous editions</a>.

# Page: Media > WCO News Magazine > Previous editions
media-magazine-previous-editions-page =
    .summary = Issues of the magazine from October 2019 to October 2023, their subjects, and articles to read online.
    .body =
            Earlier numbers remain useful: they explain tools that are still in use, and show how ideas came about. Here is a choice of them, the most recent first, with an article from most.

            N° 102, October 2023 :: The launch of the Performance Measurement Mechanism; <a data-l10n-name="ext-mag-data-model-version-4">version 4 of the { -data-model }</a>
            N° 100, March 2023 :: <a data-l10n-name="ext-mag-it-conference-2022">The technology conference of 2022 in Maastricht</a>
            N° 99, October 2022 :: Technology and data for enforcement; <a data-l10n-name="ext-mag-technology-survey">a survey on disruptive technologies</a>
            N° 98, June 2022 :: Supporting the green transition
            N° 97, February 2022 :: Data; <a data-l10n-name="ext-mag-digital-collaboration">digital collaboration by means of common data sets</a>
            N° 95, June 2021 :: The people who work in Customs
            N° 91, February 2020 :: Sustainability; <a data-l10n-name="ext-mag-theme-2020">the theme of 2020 explained</a>
            N° 90, October 2019 :: <a data-l10n-name="ext-mag-capacity-building">Capacity building, with its missions and courses</a>

            The services and subjects mentioned have pages of their own: the <a data-l10n-name="services-performance-measurement-mechanism">Performance Measurement Mechanism</a>, the <a data-l10n-name="services-data-model-app">Data Model App</a>, <a data-l10n-name="topics-customs-in-support-of-sustainable-development">sustainable development</a>. The number now current is described under <a data-l10n-name="media-magazine-latest-edition">latest edition</a>.

# Page: Media > WCO News Magazine > Subscriptions
media-magazine-subscriptions-page =
    .summary = How to read the magazine online, and whom to ask about receiving it.
    .body =
            No subscription is needed to read the articles: whole issues are open to everyone in the <a data-l10n-name="ext-mag">online edition</a>.

            Issues a year :: Three
            Editions :: English and French

            ## To ask for the magazine

            Readers who wish to receive it, libraries and training centres for instance, can <a data-l10n-name="contact">write to the Secretariat</a>. Please state:

            - your name, or that of your institution, and the address
            - the edition you want, English or French
            - the number of copies

            Please also write if your address has changed.

            ## Other publications

            Books, and subscriptions to the online services, are ordered through the <a data-l10n-name="services-bookshop">Bookshop</a>.

# Page: Media > WCO News Magazine > Advertisements
media-magazine-advertisements-page =
    .summary = For companies and organizations that wish to place an advertisement in the magazine.
    .body =
            <em>{ -wco } News</em> carries paid advertisements, for inspection equipment among other things. It is meant for an informed public: the people who run Customs administrations and those who work with them.

            Publisher :: { -wco }, with 186 Members in six regions (February 2024)
            Issues a year :: Three
            Editions :: English and French

            To learn about formats, rates and closing dates, <a data-l10n-name="contact">write to the Secretariat</a>. It helps to name:

            - the company, and the product or service
            - the issue or issues in mind
            - the edition or editions, English, French or both

            To see for yourself what kind of magazine it is, look at the <a data-l10n-name="media-magazine-latest-edition">latest edition</a>. A company that seeks a dialogue with Customs on policy, and not a page in print, is better served by the <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a>; suppliers to the Organization should consult the <a data-l10n-name="about-calls-for-tenders">calls for tenders</a>.

## Information for the public

# Page: Media > Information for journalists, businesses, individuals and travellers
media-information-for-the-public-page =
    .summary = Whom journalists, businesses, individuals and travellers should turn to, at the { -wco } and in their own country.
    .body =
            The { -wco } prepares standards; its Members apply the law. Each country collects its own duties, inspects goods and answers complaints through its own administration.

            ## Journalists

            The <a data-l10n-name="media-newsroom">Newsroom</a> gives the news by date. For an interview, a figure or a check of facts, <a data-l10n-name="contact">write to the Secretariat</a> and mention your medium and your deadline. A seizure or an inquiry in one country is a matter for the authorities there.

            ## Businesses

            The { -wco } gives traders no rulings. National Customs issues those on classification and origin.

            - <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a> helps to study the { -hs }, origin and valuation.
            - The <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> brings the views of companies to the Organization.

            ## Individuals and travellers

            What you may carry, what a parcel will cost, why it is held: ask the Customs administration of the country of arrival. It is also the one to receive a complaint. The <a data-l10n-name="about-membership">page on membership</a> presents the Members; general questions are answered in the <a data-l10n-name="faq">FAQ</a>.

            ## Address

            Post :: Rue du Marché 30, 1210 Brussels, Belgium
            Telephone :: +32 2 209 94 41 (general enquiries)
