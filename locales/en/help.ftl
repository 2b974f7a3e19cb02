### Pages that help to find one’s way, and to reach the organization.

# Page: Sitemap
sitemap-page =
    .summary = All the pages of this site in one list, arranged by section.
    .body =
            The list below has six sections, in the order of the main menu: the Organization, its <a data-l10n-name="media">media</a>, its <a data-l10n-name="services">online services</a>, its <a data-l10n-name="topics">topics</a>, the { -tf-agreement } and <a data-l10n-name="events">events</a>. Each page stands under the page to which it belongs. Most topics are divided alike, from an overview to resources.

            If you know the name of an instrument, a body or a tool, the <a data-l10n-name="topics-index">index from A to Z</a> is quicker. If you know only a word, <a data-l10n-name="search">search this site</a>.

# Label of a field above the list: only pages with these words in their names stay.
sitemap-filter = Show only pages whose names contain
# Folds the pages below a page.
# Variables:
#   $count (Number) - how many pages there are below
sitemap-pages = { $count ->
    [one] One page
   *[other] { $count } pages
}
# The same for screen readers. Begins with the words of sitemap-pages.
# Variables:
#   $count (Number) - how many pages there are below
#   $page (String) - the name of the page above them
sitemap-pages-of = { $count ->
    [one] One page
   *[other] { $count } pages
} under “{ $page }”

# Page: Contact Us
contact-page =
    .summary = Whom to write to at the { -wco }, and what only a national Customs administration can settle.
    .body =
            The { -wco } handles no individual Customs cases or complaints. Duties, seizures, delays and rulings are matters for the Customs administration of the country concerned. If your question is about the Organization itself, this is how to proceed.

            ## Ministries and administrations

            Tell us which instrument, programme or meeting your question is about. The <a data-l10n-name="about-wco-secretariat">directorates of the Secretariat</a> deal with tariff and trade affairs, with compliance and facilitation, and with capacity building. Representatives of Members and partners <a data-l10n-name="sign-in">sign in</a> for meeting documents; those without an account can <a data-l10n-name="register">request registration</a>.

            ## Businesses and traders

            Your own Customs administration answers questions about a consignment, a code, a value or an origin. Companies and associations that wish to comment on the work of the { -wco } can read about the <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a>; suppliers can consult the <a data-l10n-name="about-calls-for-tenders">calls for tenders</a>.

            ## Journalists

            The <a data-l10n-name="media-newsroom">Newsroom</a> has the announcements of the Organization since 2009. With a request, please state your medium, your subject and your deadline. For the facts and figures of one country, ask its administration.

            ## Travellers and private persons

            Ask the administrations of the countries that you leave and enter, before you set out. The page of <a data-l10n-name="media-information-for-the-public">information for the public</a> says what each can tell you, and the <a data-l10n-name="faq">frequently asked questions</a> deal with parcels and luggage.

            ## Find a Customs administration

            The page on <a data-l10n-name="about-membership">membership</a> explains who the Members are; the <a data-l10n-name="about-annual-reports">Annual Reports</a> contain their profiles. The official website of a government leads to its Customs administration.

            ## Address and telephone

            Address :: { -wco-name }, <span lang="fr">Rue du Marché</span> 30, B-1210 Brussels, Belgium
            Headquarters :: +32 2 209 92 11
            General enquiries :: +32 2 209 94 41
            Way to the building :: <a data-l10n-name="events-wco-area-map-and-accommodation">{ -wco } area map</a>

# Page: FAQ
faq-page =
    .summary = Answers to what visitors often ask about the { -wco }, the { -hs }, duties, parcels, travel, courses, events and jobs.
    .body =
            Open a question to read its answer. Most questions about a particular consignment, parcel or journey can be answered only by the Customs administration of a country; the answers say when this is so.

            ## The Organization

            ### What is the { -wco }?

            It is an intergovernmental organization whose Members are Customs administrations. It sets international standards for Customs, encourages administrations to cooperate and helps them to build their capacity. Its seat is in Brussels.

            A good place to begin is <a data-l10n-name="about-discover-the-wco">Discover the { -wco }</a>.

            ### Is it part of the United Nations or of the { -wto }?

            No, it is independent of both, and it works with both. With the { -wto } it shares the technical work on Customs valuation and rules of origin, and the support for the { -tf-agreement }. Others are presented among the <a data-l10n-name="about-partner-organizations">partner organizations</a>.

            ### Why do treaties speak of a Customs Co-operation Council?

            Because that is the official name. The Convention of 15 December 1950 established a Customs Co-operation Council; “{ -wco-name }” is the working name that it adopted in 1994.

            ### How many Members are there?

            There were 186 in February 2024, after the accession of Palau. The page on <a data-l10n-name="about-membership">membership</a> says more about them.

            ### How can a State become a Member?

            It accedes to the Convention that established the Council. To do so, it deposits an instrument of accession with the Ministry of Foreign Affairs of Belgium. Some autonomous Customs territories are Members too.

            Companies, associations and private persons cannot be Members.

            ### Who leads the { -wco }?

            The Council, on which all Members sit, takes the decisions. The Secretariat works under the <a data-l10n-name="about-secretary-general">Secretary General</a>, Ian Saunders, who took office on 1 January 2024.

            ### Which languages does it use?

            Its working languages are English and French. Arabic, Portuguese, Russian and Spanish are used more and more. This site has the same pages in English and in French; the links at the top lead from one language to the other.

            ## { -hs }

            ### What is the { -hs }?

            It is the international nomenclature in which goods are described and numbered. Each of its more than 5,000 groups has a code of six digits. Countries use it for their Customs tariffs and trade statistics. Its structure is explained in the <a data-l10n-name="topics-nomenclature-overview">overview of nomenclature</a>.

            ### Who decides which code my goods have?

            The Customs administration of the country into which you import them. The { -wco } classifies no goods at the request of traders.

            Many administrations give advance rulings: you describe the goods, and learn their classification before they arrive. If administrations of two countries disagree, they can bring the matter before the { -hs } Committee. If you yourself disagree with a decision, use the means of appeal that the law of the country provides.

            ### Why does my tariff have eight or ten digits?

            The first six belong to the { -hs } and are common to all who apply it. Each country or Customs union may add digits for its own tariff or statistics. Beyond the sixth digit, codes therefore differ from one country to another.

            ### What do the years of the editions mean?

            An edition is named after the year in which it enters into force. There have been editions in 1988, 1996, 2002, 2007, 2012, 2017 and 2022. { -hs-short } 2022 is in force (March 2024); the next edition, { -hs-short } 2028, is in preparation. A code from an old document may have changed since.

            ### Where can I find the texts of the { -hs }?

            The <a data-l10n-name="ext-wco-trade-tools">WCO Trade Tools</a> have the editions from 2002 to 2022, with the Explanatory Notes and the Classification Opinions. Our page on the <a data-l10n-name="services-wco-trade-tools">database for { -hs-short }, origin and valuation</a> describes them.

            ## Value and origin

            ### On what value is duty calculated?

            As a rule, on the transaction value: the price paid or payable for the goods, with certain adjustments. Where it cannot be used, other methods follow in a fixed order. Customs may ask for proof of the declared value. The methods are listed in the <a data-l10n-name="topics-valuation-overview">overview of valuation</a>.

            ### Why does the origin of goods matter?

            The rate of duty may depend on it. Goods that meet the rules of a free trade agreement can pay less, or nothing. Other measures, such as anti-dumping duties, also follow origin. The <a data-l10n-name="topics-origin-overview">overview of origin</a> explains both kinds of rule.

            ### Who issues a certificate of origin?

            The body that the exporting country has designated, for instance Customs or a chamber of commerce. Some agreements accept a declaration by the exporter instead. The { -wco } issues no certificates.

            ## Parcels and travel

            ### What must I pay on a parcel from abroad?

            That depends on the country where you receive it. Its Customs administration applies the national tariff to the nature, the value and the origin of the goods. Other taxes may be added, and the carrier may charge for its own services. Many countries publish their tariff online.

            ### My parcel is held at Customs. Whom should I ask?

            First the postal operator or carrier, with the tracking number; then the Customs administration of the country where the parcel is. The { -wco } has no access to the data of consignments and cannot release them.

            ### Someone asks me to pay the { -wco } to release goods. Is this genuine?

            No. The { -wco } holds no goods, collects no duties and charges no fees for release. Do not pay, do not send personal documents, and report the message to the police of your country.

            ### What may I take with me when I travel?

            Each country sets its own rules, and they change. Ask the administrations of the countries that you leave, cross and enter, above all about:

            - <strong>medicines:</strong> which are restricted, and whether you need a prescription or a permit
            - <strong>cash:</strong> from what amount it must be declared
            - <strong>food, plants and animals:</strong> what is prohibited or must be inspected
            - <strong>souvenirs from wildlife:</strong> which species are protected under the <a data-l10n-name="ext-cites">CITES convention</a>
            - <strong>tobacco, alcohol and gifts:</strong> what quantity or value is free of duty

            ### How can I complain about Customs?

            Write to the administration concerned, or use the appeal, ombudsman or court that its country provides. The { -wco } cannot investigate cases, change decisions or represent anyone. If an officer asked for a bribe, see the <a data-l10n-name="topics-integrity-resources">resources on integrity</a>.

            ## Businesses

            ### What is an Authorized Economic Operator?

            An Authorized Economic Operator (<abbr>AEO</abbr>) is a company in international trade which Customs has approved because it meets standards of supply chain security, as the { -safe } describes them. In return it is given benefits, such as fewer controls. Apply to the administration of your own country; the { -wco } does not approve companies. More is said under <a data-l10n-name="topics-procedures-instruments-and-tools">instruments for procedures and facilitation</a>.

            ### Can I take samples or equipment abroad for a short time?

            Between countries that apply the <a data-l10n-name="about-conventions">ATA or the Istanbul Convention</a>, an ATA carnet can replace national documents for temporary admission. Associations in each of these countries, often chambers of commerce, issue the carnets and tell you which goods they cover.

            ### What can I do against counterfeits of my products?

            Many administrations accept applications from holders of rights, and then watch for suspect goods at the border. You apply in each country where you are protected. The { -wco } registers no rights; it supports administrations through its work on <a data-l10n-name="topics-enforcement-overview">enforcement and compliance</a>.

            ### Can companies take part in the work of the { -wco }?

            The <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> advises the Secretary General, the Policy Commission and the Members. Companies and associations of all regions are represented on it. Several of the <a data-l10n-name="events">conferences</a> are open to business, too.

            ## Publications, courses, events and jobs

            ### Where can I buy publications?

            In the <a data-l10n-name="services-bookshop">Bookshop</a>, which also takes subscriptions. The magazine <em>WCO News</em> can be read online, and the <a data-l10n-name="services-data-model-app">Data Model App</a> is free of charge.

            ### Does the { -wco } offer courses?

            Yes. The CLiKC! platform is for officers of Member administrations; the { -wco } Academy has courses for companies, students and others. Both are described under <a data-l10n-name="services-elearning">eLearning</a>.

            ### How can I attend an event?

            Look at the <a data-l10n-name="events-upcoming-events">upcoming events</a>; the organizers of each say who can register and how. Sessions of the Council and the committees are for delegates, who register in the <a data-l10n-name="meetings">Meetings</a> area.

            ### How can I work for the { -wco }?

            Posts are announced under <a data-l10n-name="about-vacancies">Vacancies</a>. Most are in Brussels. Follow the vacancy notice when you apply. Officers of Member administrations also have <a data-l10n-name="topics-capacity-building-activities-and-programmes">career development and scholarship programmes</a>.

            ### May I use the logo or the texts of the { -wco }?

            The name and the logo stand for the Organization and its Members. Do not use them without its written consent, and never in a way that suggests its approval of a product or service. For texts, see the <a data-l10n-name="site-notice">legal notice</a>.

# Page: Search
search-page =
    .summary = Find pages and news of this site by a word, a name or an acronym.
    .body =
            Type one or two words that the page you seek is likely to contain, such as “carnet” or “laboratories”. Acronyms work as well: { -hs-short } for the { -hs }, or AEO for Authorized Economic Operators. If you find too much, add a word; if you find nothing, check the spelling, take a more general word or remove one.

            Each language has pages of its own: use English words here, and French ones after changing the language at the top of the page. The <a data-l10n-name="topics-index">index from A to Z</a> and the <a data-l10n-name="sitemap">sitemap</a> help when you have no word in mind.

# On the search page, for screen readers: its own form, beside the one in the header.
search-page-form = Search form of this page
# Label of that form’s field.
search-page-label = Words to look for
# Shown where the browser runs no script.
search-needs-script = The search needs JavaScript, which your browser does not run. The <a data-l10n-name="sitemap">sitemap</a> and the <a data-l10n-name="topics-index">index from A to Z</a> lead to every page without it.

# Page: Site notice
site-notice-page =
    .summary = The legal status of the texts on this site, the protection of your privacy, and accessibility.
    .body =
            ## Legal notice

            The texts on this site are for information. The authentic texts of conventions, recommendations and decisions are those adopted by the competent bodies; where a summary differs from them, they prevail. They are introduced under <a data-l10n-name="about-legal-instruments">Legal instruments</a>. Nothing here is legal advice, or a ruling on classification, value or origin.

            Copyright in the content belongs to the { -wco-name }, unless stated otherwise. Name the source when you quote, and ask for permission for any further use. The { -wco } does not answer for other websites to which this one links.

            ## Privacy

            This is a static site. It sets no cookies, does not track its visitors and sends no requests to third parties.

            - <strong>On your device:</strong> if you choose a language or a colour scheme, your browser keeps that choice in its local storage. It stays on your device, and you can delete it in the settings of the browser. The browser also keeps the pages that you have visited, so that you can read them again without a network.
            - <strong>Forms:</strong> where a form is offered, it sends only what you enter in it, to the address that the Organization has set.
            - <strong>Server:</strong> the server of the host keeps ordinary logs of the pages requested, according to its own rules.

            ## Accessibility

            The <a data-l10n-name="accessibility">accessibility statement</a> says what this site aims at, how it is checked, what is not yet as it should be, and whom to tell of a barrier.

# Page: Accessibility statement
accessibility-page =
    .summary = What the site does so that everybody can use it, how this is checked, its known limits, and how to report a barrier.
    .body =
            This statement is about the pages of this website in English and French. It is not about the other websites to which they link.

            ## What we aim at

            The pages are made to meet the <a data-l10n-name="ext-wcag">Web Content Accessibility Guidelines (WCAG) 2.2</a> at level AA, and some of the stricter rules of level AAA: text in running paragraphs has a contrast of at least 7 to 1, links and buttons of the navigation are large, nothing ends after a time, and every page says where in the site it stands.

            ## What you can rely on

            - Every page can be read and navigated without script, and works with the keyboard alone.
            - Screen readers recognize headings, regions, lists, tables, labels and the language of every text.
            - Pages can be enlarged to 400% without scrolling sideways; spacing between letters, words and lines can be changed.
            - The appearance follows the settings of your system: dark or light, more contrast, colours of your own, less motion. You can also choose dark or light at the top of each page.
            - The highlights of the home page stand still until you step through them if you have asked for less motion; they can be stopped at any time.
            - When a page changes, its heading is announced; when a form has errors, they are listed above it with links to the fields.

            ## How it is checked

            With every change to the site, all its pages are examined by a program in both languages, in light and dark, on a narrow and on a wide screen. Programs also go through menus, search, forms and lists with the keyboard alone. The code of every page is held to the HTML standard. Programs find only a part of all barriers; the result is a self-assessment, not an audit by a third party.

            ## Known limits

            - Documents behind links, such as texts of conventions in PDF, are made elsewhere. Ask us for another form of any that you cannot read.
            - News that come from other systems are shown with the headings, tables and descriptions of images that their authors gave them.
            - The search and the calendar files of events need more than plain pages; the <a data-l10n-name="sitemap">sitemap</a> and the <a data-l10n-name="events">pages on events</a> offer the same in plain form.

            ## Tell us of a barrier

            Write to us through the <a data-l10n-name="contact">contact page</a>. Name the page, what you wished to do, and the browser or aid that you use. If you need something from this site in another form, say which.
