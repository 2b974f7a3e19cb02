### The pages below Procedures and Facilitation: conventions, standards,
### data, transit and partners for simple and secure trade.

## Procedures and Facilitation

# Page: Topics > Procedures and Facilitation > Overview
topics-procedures-overview-page =
    .summary = What trade facilitation means for Customs, and the texts on which simple and secure procedures rest.
    .body =
            Facilitation is not less control. It removes needless restrictions, and improves control with modern techniques and harmonized procedures. Traders gain time and can plan; Customs can turn its attention to real risks.

            Two <a data-l10n-name="about-wco-working-bodies">working bodies of the { -wco }</a> deal with the subject above all: the Permanent Technical Committee and the Information Management Sub-Committee.

            ## The main texts

            { -rkc } :: In force since 3 February 2006; 136 Contracting Parties (February 2024)
            { -safe } :: Adopted in June 2005; programme for Authorized Economic Operators (AEO) since 2007; third pillar since 2015; 2021 edition in force (March 2024)
            Framework of Standards on Cross-Border E-Commerce :: Adopted in June 2018
            { -wto } { -tf-agreement } :: In force since 22 February 2017

            The first gives the principles of Customs procedures. The second adds the security of the supply chain and partnership with business. The third deals with the many small parcels that online trade brings. For the fourth, which binds Members of the { -wto }, the { -wco } offers the support of its <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a>.

            See next the <a data-l10n-name="topics-procedures-instruments-and-tools">instruments for procedures</a> and the <a data-l10n-name="topics-economic-competitiveness-package">Economic Competitiveness Package</a>.

# Page: Topics > Procedures and Facilitation > News
topics-procedures-news-page =
    .summary = Accessions to the { -rkc }, transit, conferences on trusted traders and on technology.
    .body =
            Accessions to conventions, workshops on transit, conferences on technology, on electronic commerce and on Authorized Economic Operators (AEO): this is what the news of procedures and facilitation is made of. Each entry bears its date.

            ## What is new

            - <strong>5 March 2024:</strong> a regional workshop stressed what efficient transit regimes mean to landlocked developing countries (LLDCs).
            - <strong>16 February 2024:</strong> Nicaragua acceded to the { -rkc } as its 136th Contracting Party. The Convention is described among the <a data-l10n-name="topics-procedures-instruments-and-tools">instruments for procedures</a>.
            - <strong>October 2023:</strong> the Technology Conference and Exhibition took place in Ha Noi, Viet Nam; speakers called for standards and sound data governance.
            - <strong>6–8 June 2023:</strong> more than 600 people from over 100 countries attended a conference of the { -wco } and the Universal Postal Union in Tokyo, where the two organizations signed a joint declaration.

            ## What is coming

            The sixth <a data-l10n-name="events-wco-global-aeo-conference-2024">Global AEO Conference</a> is announced for 8–10 May 2024 in Shenzhen, China.

            Past conferences are listed in the <a data-l10n-name="events-event-history">event history</a>. For other topics, turn to the <a data-l10n-name="media-newsroom">Newsroom</a>.

# Page: Topics > Procedures and Facilitation > Activities and Programmes
topics-procedures-activities-and-programmes-page =
    .summary = Help with implementation, transit workshops, exchange of information, a review and conferences.
    .body =
            Common rules are of use only once they are applied. These activities help Members to apply them, and keep them up to date.

            ## Help with implementation

            - <strong>{ -mercator }:</strong> advice to administrations that carry out the { -wto } { -tf-agreement }. A page presents the <a data-l10n-name="tfa-mercator-programme">two tracks of the programme</a>.
            - <strong>Accelerate Trade Facilitation Programme:</strong> support of the same kind, funded by the United Kingdom.

            ## Transit

            Regional workshops make the Transit Guidelines known to the officers who will apply them. One of them brought more than 80 experts to Cotonou in April 2018. The latest is in the <a data-l10n-name="topics-procedures-news">news on procedures</a>.

            ## Exchange of information

            Globally Networked Customs seeks to harmonize such exchange. It is the first of the ten building blocks of <em>Customs in the 21st Century</em>, the strategy paper of 2008 listed among the <a data-l10n-name="about-policies">policies</a>.

            ## Review of the { -rkc }

            In June 2018 the Council set up a working group to review the Convention as a whole, so that it keeps pace with trade.

            ## Conferences

            The { -wco } brings Customs and business together at conferences on technology, electronic commerce and Authorized Economic Operators; they are listed among the <a data-l10n-name="events-event-history">events of recent years</a>.

# Page: Topics > Procedures and Facilitation > Instruments and Tools
topics-procedures-instruments-and-tools-page =
    .summary = Conventions, the { -safe }, the Data Model, the Time Release Study and guides.
    .body =
            ## Conventions

            { -rkc } :: Principles for simple and harmonized Customs procedures
            Istanbul Convention :: Temporary admission of goods
            ATA Convention :: ATA carnet, a single document for temporary admission

            For dates, see the <a data-l10n-name="about-conventions">conventions and agreements</a>.

            ## Security and partnership

            The { -safe } rests on three pillars: cooperation of Customs administrations with each other, with business and, since 2015, with other public bodies. It also sets out the programme for Authorized Economic Operators: trusted companies, which enjoy simpler procedures.

            ## Data

            - The { -data-model } sets out standard data and messages for all formalities at the border. Version 4.0.0 dates from 2023; the <a data-l10n-name="services-data-model-app">Data Model App</a> shows it free of charge.
            - The Single Window Compendium helps countries to receive traders’ data once, in one place.

            ## Measuring and coordinating

            - The Time Release Study measures how long goods wait for release.
            - Coordinated Border Management brings together all the services at a border.
            - The Transit Guidelines of July 2017 hold 150 guiding principles.

            More than 50 instruments and tools answer to the { -tf-agreement }; the <a data-l10n-name="tfa-implementation-guidance-for-section-i">implementation guidance</a> tells which.

# Page: Topics > Procedures and Facilitation > Resources
topics-procedures-resources-page =
    .summary = Guidance by article, online courses and applications for those who simplify Customs procedures.
    .body =
            Those who are preparing a reform of procedures may look for advice on a rule, for a course or for data.

            ## Advice

            The web tool with <a data-l10n-name="tfa-implementation-guidance-for-section-i">guidance for Section I</a> of the { -tf-agreement } goes through the text article by article. For each one it gives standards, tools and the practice of Members.

            ## Courses

            - Single Window: modules that follow the Compendium of the { -wco }
            - Time Release Study: a course on the CLiKC! platform

            The page on <a data-l10n-name="services-elearning">eLearning</a> says who has access to which platform, and where companies can train.

            ## Data and maps

            - <a data-l10n-name="services-data-model-app">Data Model App</a>: classes and elements of the { -data-model }, open to all
            - <a data-l10n-name="services-rammap-swim">RAMMAP-SWIM</a>: a map of Single Windows
            - <a data-l10n-name="ext-tfig">Trade Facilitation Implementation Guide</a> of the United Nations Economic Commission for Europe

            The { -wco } itself grants neither the status of Authorized Economic Operator nor ATA carnets. A company applies to its Customs administration for the former, and to the issuing association of its country for the latter.

# Page: Topics > Procedures and Facilitation > Partners
topics-procedures-partners-page =
    .summary = Trade, transport, postal and development organizations that work with the { -wco } on procedures.
    .body =
            A consignment meets rules on trade, transport, security and data, often made by different organizations. Cooperation keeps these rules compatible.

            ## Trade and development

            - the <a data-l10n-name="ext-wto">{ -wto }</a>, home of the { -tf-agreement }
            - the World Bank, for Customs reform and release times
            - the International Trade Centre (<abbr>ITC</abbr>)
            - the United Nations Conference on Trade and Development (<abbr>UNCTAD</abbr>)
            - the United Nations Economic Commission for Europe (<abbr>UNECE</abbr>)

            The page <a data-l10n-name="tfa-wto-and-other-international-organizations">{ -wto } and other international organizations</a> tells who supports the agreement.

            ## Transport and post

            International Maritime Organization :: Joint message standards in the { -data-model }
            Universal Postal Union :: Joint message standards; joint conference in Tokyo, June 2023
            International Air Transport Association and International Civil Aviation Organization :: Contact committee on advance passenger information and passenger name records

            ## Business

            Companies and their associations advise the { -wco } through the <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a>. The <a data-l10n-name="about-partner-organizations">partners of the { -wco } in other fields</a> have their own page.
