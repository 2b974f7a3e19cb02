### Topics: the landing page and that of each topic. The pages below a topic
### are in topics/*.ftl.

## Topics

# Page: Topics
topics-page =
    .summary = The fields in which the { -wco } works, each with its instruments, programmes and news.
    .body =
            Before goods can enter a country, someone must establish what they are, what they are worth and where they come from. Someone must also check them, release them quickly if all is in order, and hold them if it is not. The eight fields of the { -wco }’s work follow from these tasks.

            ## How the fields relate

            - <strong>Goods:</strong> nomenclature, valuation and origin determine which duties and rules apply.
            - <strong>Borders:</strong> procedures and facilitation ease lawful trade; enforcement and compliance deal with the rest.
            - <strong>Administrations:</strong> capacity building, integrity and research strengthen them from within.

            ## Other ways in

            Readers who have an aim in mind, such as more revenue, can start from the <a data-l10n-name="topics-key-issues">packages arranged by aim</a>. Those who know a name can look it up in the <a data-l10n-name="topics-index">index from A to Z</a>. The <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> is of interest to companies, and the page on <a data-l10n-name="topics-customs-laboratories">Customs laboratories</a> to chemists. Databases and courses are listed under <a data-l10n-name="services">Online Services</a>.

# Page: Topics > Index of topics, instruments and tools
topics-index-page =
    .summary = An alphabetical way in to the topics, instruments, tools and services of the { -wco }.
    .body =
            The index below is for readers who know the name of what they seek. It lists topics, bodies, packages, online services and kinds of legal text under their first letter. Where several pages have the same name, as with “Overview” or “News”, the subject to which each belongs stands beside it.

            ## Names without an entry of their own

            Many instruments are described on a page of their topic:

            { -hs } and its notes :: <a data-l10n-name="topics-nomenclature-instruments-and-tools">Instruments for classification</a>
            { -rkc }, { -safe }, { -data-model } :: <a data-l10n-name="topics-procedures-instruments-and-tools">Instruments for procedures</a>
            { -arusha } :: <a data-l10n-name="topics-integrity-instruments-and-tools">Instruments for integrity</a>
            Other treaties and texts :: <a data-l10n-name="about-legal-instruments">Legal instruments by kind</a>

            For the { -tf-agreement } alone there are more than 50 instruments and tools; the <a data-l10n-name="tfa-implementation-guidance-for-section-i">guidance for Section I</a> takes them in the order of its articles.

# Page: Topics > Communication
topics-communication-page =
    .summary = How the { -wco } makes the work of Customs known, and the channels that it uses.
    .body =
            A parcel that arrives on time and a danger averted make no headlines. Communication explains to governments, businesses, travellers and the media what Customs does for trade and for society. It also lets administrations learn from each other’s experience.

            ## Channels

            - <a data-l10n-name="media-newsroom">Newsroom</a>: meetings, decisions and projects, by date
            - <a data-l10n-name="media-magazine">Magazine <em>{ -wco } News</em></a>: longer articles, three issues a year
            - <a data-l10n-name="about-international-customs-day">International Customs Day</a>: on 26 January, to open the theme of the year
            - <a data-l10n-name="about-photo-competition">Photo Competition</a>: the work of Customs in pictures

            News and magazine appear in English and in French. In 2014 communication was itself the theme of the year: “Communication: sharing information for better cooperation”.

            ## Questions

            Journalists find contacts under <a data-l10n-name="media-information-for-the-public">information for the press and the public</a>. Anyone else with a question about the Organization can <a data-l10n-name="contact">write to the Secretariat</a>.

## Goods: classification, value, origin

# Page: Topics > Nomenclature and Classification of Goods
topics-nomenclature-page =
    .summary = The { -hs }, which names and codes goods, and the work that keeps it up to date.
    .body =
            Duties, quotas, licences, statistics: all depend on one question, what the goods are. Thanks to the { -hs }, the answer can be the same everywhere. It has been in force since 1 January 1988, and its current edition is that of 2022. The { -hs } Committee is preparing the next one, for 2028 (March 2024).

            Within the <a data-l10n-name="about-wco-secretariat">Secretariat</a>, the Tariff and Trade Affairs Directorate is responsible for the subject.

            ## According to your needs

            - To discover the subject: <a data-l10n-name="topics-nomenclature-overview">structure and uses of the { -hs }</a>
            - To classify goods: <a data-l10n-name="topics-nomenclature-instruments-and-tools">texts that lead to a code</a>
            - To train the staff of an administration: <a data-l10n-name="topics-nomenclature-activities-and-programmes">support for classification</a>
            - For chemical analysis: <a data-l10n-name="topics-customs-laboratories">laboratories and their network</a>

            Once known, the code of a product also helps to find its <a data-l10n-name="topics-origin">rules of origin</a>.

# Page: Topics > Valuation
topics-valuation-page =
    .summary = How the value of imported goods is determined for Customs purposes.
    .body =
            An importer pays a price; Customs charges duty on a value. In most cases the one follows from the other. Rules are needed to say how, and what to do where no price can be used. Members of the { -wto } have laid them down in the Agreement on Customs Valuation, which excludes arbitrary or fictitious values.

            The { -wco } looks after the technical side. The Technical Committee on Customs Valuation, which meets under its auspices, works for a uniform reading of the Agreement.

            ## What each page tells

            - <a data-l10n-name="topics-valuation-overview">The methods and the committees</a>
            - <a data-l10n-name="topics-valuation-instruments-and-tools">The texts of the Technical Committee</a>
            - <a data-l10n-name="topics-valuation-activities-and-programmes">Workshops and accredited experts</a>
            - <a data-l10n-name="topics-valuation-resources">Courses and reading for companies and Customs</a>

            Value also bears on public revenue: the <a data-l10n-name="topics-revenue-package">Revenue Package</a> has tools for its control. The organizations that share this work are presented as <a data-l10n-name="topics-valuation-partners">partners in valuation</a>.

# Page: Topics > Origin
topics-origin-page =
    .summary = The rules that determine the economic nationality of goods, and where to read about them.
    .body =
            A shirt may be cut in one country, sewn in a second and shipped from a third. Rules of origin say which of them counts. The answer decides whether a preference is granted, which trade measures apply and where the goods appear in statistics.

            Preferential rules :: Set by free trade agreements and unilateral preferences; they give access to lower duties
            Non-preferential rules :: Used for all other purposes, within the framework of the { -wto } Agreement on Rules of Origin

            The Technical Committee on Rules of Origin, which works under the auspices of the { -wco }, deals with technical questions.

            ## Where to go in this topic

            The topic leads from the <a data-l10n-name="topics-origin-overview">basic notions of origin</a> to the <a data-l10n-name="topics-origin-instruments-and-tools">agreements and the database</a>, then to <a data-l10n-name="topics-origin-activities-and-programmes">programmes and conferences on origin</a>. Traders with a first question will find <a data-l10n-name="topics-origin-resources">answers and reading on origin</a>.

            A rule of origin often refers to a code of the <a data-l10n-name="topics-nomenclature">{ -hs }</a>, which must then be known first.

## Borders: enforcement and procedures

# Page: Topics > Enforcement and Compliance
topics-enforcement-page =
    .summary = How Customs administrations act together against fraud, trafficking and other illicit trade.
    .body =
            Drugs, arms, counterfeits, protected species: what a network moves through several countries, no administration can stop alone. The { -wco } helps its Members to share intelligence, to choose the consignments to be checked and to act at the same time. It also makes it easier for those who wish to comply with the law to do so.

            The Enforcement Committee has guided this work since 1983.

            ## Points of entry

            - <a data-l10n-name="topics-enforcement-overview">The six programmes and the enforcement cycle</a>
            - <a data-l10n-name="topics-enforcement-activities-and-programmes">Projects and joint operations</a>
            - <a data-l10n-name="topics-enforcement-instruments-and-tools">Applications, conventions and guides</a>
            - <a data-l10n-name="about-regional-intelligence-liaison-offices">The network of regional intelligence offices</a>
            - <a data-l10n-name="topics-enforcement-partners">Police, environmental and anti-fraud partners</a>

            An administration that organizes its enforcement service can begin with the <a data-l10n-name="topics-compliance-and-enforcement-package">Compliance & Enforcement Package</a>. Offences are reported to national Customs, not to the { -wco }.

# Page: Topics > Procedures and Facilitation
topics-procedures-page =
    .summary = Simple, modern and secure procedures for legitimate trade.
    .body =
            Every consignment comes under a Customs procedure: import, export, transit, temporary admission. The simpler the formalities, the less time goods spend waiting and the less trade costs. The { -wco } therefore works for procedures that are alike from one country to the next, and for a supply chain that is secure from end to end.

            Two instruments stand at the centre: the { -rkc }, on the procedures themselves, and the { -safe }, on security. General questions go to the Permanent Technical Committee, those of data and technology to the Information Management Sub-Committee.

            ## Going further

            - <a data-l10n-name="topics-procedures-overview">The meaning of facilitation and its main texts</a>
            - <a data-l10n-name="topics-procedures-instruments-and-tools">Conventions, standards and methods</a>
            - <a data-l10n-name="topics-procedures-activities-and-programmes">Help for Members, transit and exchange of information</a>
            - <a data-l10n-name="topics-procedures-news">Accessions and conferences</a>

            The <a data-l10n-name="tfa">work on the { -tf-agreement } of the { -wto }</a> has a section of its own. Those who wish to see facilitation as a means of growth can turn to the <a data-l10n-name="topics-economic-competitiveness-package">Economic Competitiveness Package</a>.

## Administrations: capacity, integrity, research

# Page: Topics > Capacity Building
topics-capacity-building-page =
    .summary = How the { -wco } helps Customs administrations to reform and modernize.
    .body =
            A standard agreed in Brussels has to work at a land border, in a port, in a postal centre. Between the two lie laws, equipment, organization and people. Capacity building helps an administration to cover that distance.

            The Capacity Building Directorate plans and delivers this support; the Capacity Building Committee discusses it. The strategy behind it dates from 2003.

            ## Which page for whom

            - <strong>An administration in need of support:</strong> <a data-l10n-name="topics-capacity-building-overview">how support is organized</a>, and the <a data-l10n-name="about-regional-offices-for-capacity-building">Regional Offices for Capacity Building</a>
            - <strong>An officer who wishes to learn:</strong> <a data-l10n-name="topics-capacity-building-news">calls for applications</a> and the <a data-l10n-name="services-elearning">e-learning platforms</a>
            - <strong>A manager of reform:</strong> <a data-l10n-name="topics-capacity-building-instruments-and-tools">tools to measure, organize and train</a>
            - <strong>A donor:</strong> <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes and their beneficiaries</a>

# Page: Topics > Integrity
topics-integrity-page =
    .summary = The fight against corruption, and the promotion of integrity in Customs.
    .body =
            A Customs officer decides on duties, controls and delays. A trader in a hurry may be tempted to offer something, and the officer to ask for it. Integrity work reduces both the temptation and the opportunity: through the example of leaders, clear rules, transparency, automation and sound management of staff.

            Cornerstone :: { -arusha }, adopted in 1993 and revised in 2003
            Body :: Integrity Sub-Committee, created in 2001

            ## Where to read more

            The <a data-l10n-name="topics-integrity-overview">overview of integrity</a> sets out what the Declaration asks for. The <a data-l10n-name="topics-integrity-activities-and-programmes">programmes against corruption</a> help administrations to put it into practice, as the A-CIP Programme has done since January 2019. <a data-l10n-name="topics-integrity-instruments-and-tools">Guides, codes and surveys</a> help those who prepare their own measures.

            The Sub-Committee held its 23rd Session on 26 and 27 February 2024: the <a data-l10n-name="topics-integrity-news">integrity news</a> reports on it. Integrity is also a part of the <a data-l10n-name="topics-organizational-development-package">Organizational Development Package</a>.

# Page: Topics > Research
topics-research-page =
    .summary = Studies on Customs, trade and borders, and the meetings at which they are discussed.
    .body =
            A policy is better when it rests on established facts. The { -wco } therefore studies Customs questions itself, and invites universities to do so with it. The Secretariat works with scholars in a partnership called <abbr>PICARD</abbr> (Partnership in Customs Academic Research and Development).

            The results appear as research papers and policy notes. They are meant for those who decide on Customs policy, and for teachers, students and journalists.

            ## Subjects and sources

            - <a data-l10n-name="topics-research-research-paper-series">The series of research papers</a>
            - <a data-l10n-name="topics-research-research-paper">The note on generative artificial intelligence, of November 2023</a>
            - <a data-l10n-name="topics-research-data-analytics">Data analytics in Customs</a>
            - <a data-l10n-name="topics-research-customs-and-environmental-policies">Customs and the environment</a>
            - <a data-l10n-name="topics-research-events">PICARD Conferences and other meetings</a>

            Officers who would like to work with data themselves can take <a data-l10n-name="topics-research-e-learning-courses">online courses on data analytics</a>.

## Across the topics

# Page: Topics > Key Issues
topics-key-issues-page =
    .summary = The packages that bring the { -wco }’s instruments and tools together by objective.
    .body =
            A government seldom asks for an instrument: it asks for revenue, for growth, for safety. The packages answer in these terms. Each one gathers from all topics the instruments and tools that serve one aim, so that an administration can choose among them and plan its reform.

            Revenue :: <a data-l10n-name="topics-revenue-package">Revenue Package</a>, from classification to post-clearance audit
            Growth :: <a data-l10n-name="topics-economic-competitiveness-package">Economic Competitiveness Package</a>, built around the { -rkc }
            Safety :: <a data-l10n-name="topics-compliance-and-enforcement-package">Compliance & Enforcement Package</a>, from intelligence to investigation
            Organization :: <a data-l10n-name="topics-organizational-development-package">Organizational Development Package</a>, on strategy, staff, integrity and stakeholders

            A fifth page looks at <a data-l10n-name="topics-customs-in-support-of-sustainable-development">Customs and sustainable development</a> in the light of the 2030 Agenda, which the United Nations adopted in September 2015.

            The packages support the <a data-l10n-name="about-strategic-plan-and-goals">strategic objectives of the { -wco }</a>.

# Page: Topics > Private Sector Consultative Group
topics-private-sector-consultative-group-page =
    .summary = The group through which the private sector advises the Secretary General, the Policy Commission and the Members.
    .body =
            Those who trade know from experience how a rule works in practice. In June 2005 the Council agreed to give them a voice at the { -wco }, the { -pscg } (PSCG).

            Number of members :: 25 to 30
            Who they are :: Mostly companies and associations, of all regions and sizes; regional private sector groups also belong
            Term :: Three years, at most two terms in a row
            Dialogue :: Every year with the Policy Commission

            For example, the Organization consulted the private sector on its <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan 2022–2025</a> at a session of the PSCG on 8 February 2022.

            ## Joining the group

            Candidates for a place answer a call for applications. The call of early 2024 is open until 22 March 2024.

            ## See also

            Subjects on which Customs and companies often meet are treated under <a data-l10n-name="topics-procedures">procedures and facilitation</a>. The page on <a data-l10n-name="about-wco-partners">partners of the { -wco }</a> shows other forms of cooperation. A company with a question about its own goods should read the <a data-l10n-name="media-information-for-the-public">information for businesses</a>.

# Page: Topics > Customs Laboratories
topics-customs-laboratories-page =
    .summary = The laboratories that analyse goods for Customs, and the support that the { -wco } gives them.
    .body =
            What a powder, an alloy or a fabric is made of cannot always be seen. Chemical analysis establishes it and helps Customs:

            - to classify the goods in the <a data-l10n-name="topics-nomenclature">{ -hs }</a>
            - to charge the right duties
            - to recognize dangerous or protected goods

            The subject falls to the { -hs } Committee and its Scientific Sub-Committee, two <a data-l10n-name="about-wco-working-bodies">committees on tariff affairs</a>.

            ## Guide and regional laboratories

            The Customs Laboratory Guide is part of the <a data-l10n-name="topics-revenue-package">Revenue Package</a>. It was updated in 2018 to cover Regional Customs Laboratories (<abbr>RCLs</abbr>), which are among the <a data-l10n-name="about-wco-regional-bodies">bodies in the regions</a>.

            RCLs in Asia/Pacific :: China, India, Indonesia, Japan, Korea

            ## Training

            Chemists learn from one another in programmes of the { -wco }: the sixth Customs Laboratory Programme, for example, began in October 2018. For the RCL Professionals Programme of 2022/2023 they spent a week at headquarters and six in an RCL. Further training is described under <a data-l10n-name="topics-nomenclature-activities-and-programmes">programmes on classification</a>.
