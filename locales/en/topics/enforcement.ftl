### The pages below Enforcement and Compliance: programmes, operations,
### applications, texts and partners in the fight against fraud.

## Enforcement and Compliance

# Page: Topics > Enforcement and Compliance > Overview
topics-enforcement-overview-page =
    .summary = How the { -wco } helps Customs to act against crime and fraud at borders, and traders to comply with the law.
    .body =
            Most goods and travellers cross borders lawfully. The task of enforcement is to find those that do not, without holding up the others. The { -wco } gives Customs administrations shared methods, data and contacts for this. Members discuss the work in the Enforcement Committee, created in 1983; at the <a data-l10n-name="about-wco-secretariat">Secretariat</a>, the Compliance and Enforcement Sub-Directorate carries it out.

            ## Six programmes

            - drugs and precursors
            - environment
            - intelligence and risk management
            - intellectual property rights, health and safety
            - revenue
            - security

            Electronic crime and trafficking in cultural objects are also followed.

            ## A cycle of four steps

            Intelligence :: What is known of goods, routes and methods
            Risk analysis :: Which consignments deserve a closer look
            Controls :: The check itself, on documents or on goods
            Investigations :: How an offence came about, and who is behind it

            What an investigation brings to light becomes intelligence in its turn. The <a data-l10n-name="about-regional-intelligence-liaison-offices">Regional Intelligence Liaison Offices</a> and the <a data-l10n-name="services-cen">Customs Enforcement Network</a> are the base of the whole. See next the <a data-l10n-name="topics-enforcement-activities-and-programmes">enforcement programmes</a> and the <a data-l10n-name="topics-enforcement-instruments-and-tools">enforcement tools</a>.

# Page: Topics > Enforcement and Compliance > News
topics-enforcement-news-page =
    .summary = Operations against trafficking, sessions of the Enforcement Committee and news of the intelligence network.
    .body =
            Operations and their results, sessions of the Enforcement Committee, conferences on security and the life of the regional intelligence offices make up the news of this topic. The list that follows is in order of date, the newest item first.

            ## Recent developments

            - <strong>1 March 2024:</strong> ahead of World Wildlife Day, on 3 March, the { -wco } called for digital innovation in the conservation of wildlife.
            - <strong>16 February 2024:</strong> the Secretary General supported the opening of the new office of the <a data-l10n-name="about-regional-intelligence-liaison-offices">Regional Intelligence Liaison Office</a> for Asia/Pacific.
            - <strong>October 2023:</strong> Operation DEMETER IX, against trafficking in waste and in substances that deplete the ozone layer, brought together 106 Customs administrations, a record. Preliminary results: 338 infringement cases and more than 17,486 tonnes of waste.
            - <strong>27–31 March 2023:</strong> over 250 delegates attended the 43rd Session of the Enforcement Committee, which marked its 40th anniversary.

            For yearly figures, see the Illicit Trade Report among the <a data-l10n-name="topics-enforcement-resources">enforcement resources</a>. The news of all topics is in the <a data-l10n-name="media-newsroom">Newsroom</a>.

# Page: Topics > Enforcement and Compliance > Activities and Programmes
topics-enforcement-activities-and-programmes-page =
    .summary = Programmes on containers, explosives, strategic goods, arms, wildlife and general aviation; joint operations.
    .body =
            A single administration sees only its own border. The programmes of the { -wco } train officers to recognize a threat, then bring several countries together to face it.

            ## Programmes and projects

            - <strong>Container Control Programme:</strong> run with the <a data-l10n-name="ext-unodc">United Nations Office on Drugs and Crime</a> (<abbr>UNODC</abbr>) since 2004, first for sea containers, and extended to air cargo in 2015. An article tells the story of its <a data-l10n-name="ext-mag-container-control">first fifteen years</a>.
            - <strong>Programme Global Shield:</strong> watches the trade in chemicals from which improvised explosive devices can be made, with INTERPOL and UNODC.
            - <strong>Strategic Trade Controls Enforcement (<abbr>STCE</abbr>):</strong> control of goods that can serve to make weapons.
            - <strong>Small arms and light weapons:</strong> action against their illicit trade.
            - <strong>INAMA:</strong> a project against illegal trade in wildlife.
            - <strong>COLIBRI:</strong> a project <a data-l10n-name="ext-colibri">on the control of general aviation</a>, with the European Union.

            ## Joint operations

            An operation concentrates the controls of many countries on one threat for a few days or weeks. Participants exchange messages through CENcomm, part of the <a data-l10n-name="services-cen">Customs Enforcement Network</a>, and the <a data-l10n-name="services-i2c">Information and Intelligence Centre</a> supports them. Results appear in the <a data-l10n-name="topics-enforcement-news">enforcement news</a>.

# Page: Topics > Enforcement and Compliance > Instruments and Tools
topics-enforcement-instruments-and-tools-page =
    .summary = Applications that link enforcement services, conventions on mutual assistance and guides to risk and strategic goods.
    .body =
            Enforcement officers work with three kinds of instrument: applications, conventions and guides. The applications are meant for officers of Member administrations.

            ## Applications

            - <strong><a data-l10n-name="services-cen">CEN</a>:</strong> a database of seizures and offences, without the names of persons
            - <strong>nCEN:</strong> a national version, free of charge, used by 35 administrations in October 2019
            - <strong>CENcomm:</strong> secure messages between the participants in an operation
            - <strong>Cargo Targeting System (<abbr>CTS</abbr>):</strong> selection of the consignments to be checked
            - <strong><a data-l10n-name="services-iris">IRIS</a>:</strong> Customs news from open sources, shown on a map
            - <strong><a data-l10n-name="services-i2c">I2C</a>:</strong> help desk and contacts at headquarters

            ## Conventions

            The Nairobi Convention of 1977 and the Johannesburg Convention of 2003 deal with mutual administrative assistance: how one Customs administration informs another or makes enquiries for it. Only the former is in force, as the list of <a data-l10n-name="about-conventions">conventions and agreements</a> shows.

            ## Guides

            Customs Risk Management Compendium :: A common method for finding and treating risks
            <abbr>STCE</abbr> Implementation Guide :: Advice on the control of strategic goods

            The <a data-l10n-name="topics-compliance-and-enforcement-package">Compliance & Enforcement Package</a> shows how these tools fit together.

# Page: Topics > Enforcement and Compliance > Resources
topics-enforcement-resources-page =
    .summary = The yearly report on illicit trade, the package of enforcement tools, online training and articles.
    .body =
            The choice of resources depends on the reader.

            ## For researchers, journalists and the public

            - The <em>Illicit Trade Report</em> appears every year. It rests on seizures that Members report to the Customs Enforcement Network, and is one of the <a data-l10n-name="about-publications">publications of the { -wco }</a>.
            - The magazine <em>{ -wco } News</em> writes about tools and their use, for example the <a data-l10n-name="ext-mag-ncen">nCEN programme in October 2019</a>.

            Areas of the 2014 report :: Drugs; environment; intellectual property, health and safety; revenue; security

            ## For Customs administrations

            - The <a data-l10n-name="topics-compliance-and-enforcement-package">Compliance & Enforcement Package</a>, adopted by the Council in June 2013, helps those who plan an enforcement service.
            - CLiKC!, presented under <a data-l10n-name="services-elearning">eLearning</a>, offers courses on enforcement to officers.

            ## To report an offence

            The { -wco } does not check goods, make seizures or conduct investigations: these powers belong to States. A person who knows of smuggling should tell the Customs administration of the country concerned. Questions of other kinds are dealt with under <a data-l10n-name="media-information-for-the-public">information for the public</a>.

# Page: Topics > Enforcement and Compliance > Partners
topics-enforcement-partners-page =
    .summary = Police, environmental, drug and anti-fraud bodies with which the { -wco } shares its enforcement work.
    .body =
            Crime that crosses a border concerns more than one service. Customs holds information on goods and their movements; its partners know about persons, money, species or substances.

            ## Agreements

            <a data-l10n-name="ext-cites">CITES</a> Secretariat :: Memorandum of understanding of 1996, on trade in endangered species
            Europol :: Agreement of 2002
            European Monitoring Centre for Drugs and Drug Addiction :: Memorandum of 12 January 2007

            Further texts are listed among the <a data-l10n-name="about-memoranda-of-understanding">memoranda of understanding</a>.

            ## Shared programmes and contacts

            - <strong><a data-l10n-name="ext-interpol">INTERPOL</a> and <abbr>UNODC</abbr>:</strong> partners in Programme Global Shield, described among the <a data-l10n-name="topics-enforcement-activities-and-programmes">enforcement activities</a>
            - <strong>European Commission:</strong> its Directorate-General for Taxation and Customs Union (<abbr>DG TAXUD</abbr>) and its Anti-Fraud Office (<abbr>OLAF</abbr>)
            - <strong>Financial Action Task Force:</strong> the standards against money laundering

            ## An alliance for wildlife

            Five organizations form the International Consortium on Combating Wildlife Crime: the CITES Secretariat, INTERPOL, UNODC, the World Bank and the { -wco }. The wider circle of <a data-l10n-name="about-partner-organizations">partner organizations</a> includes trade bodies and universities.
