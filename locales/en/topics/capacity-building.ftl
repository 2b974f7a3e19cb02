### The pages below Capacity Building: advice, training, experts and tools
### for the reform and modernization of Customs administrations.

## Capacity Building

# Page: Topics > Capacity Building > Overview
topics-capacity-building-overview-page =
    .summary = How the { -wco } supports the reform of Customs administrations, through whom and with which funds.
    .body =
            Standards take effect only where an administration has the people, the organization and the means to apply them. Capacity building helps Members to acquire these. It began with a strategy of 2003; in February 2024 the Capacity Building Committee looked back on two decades.

            ## What the support consists of

            - advice on organization and strategy
            - planning of a programme, and the search for funds
            - delivery: missions, workshops, courses
            - evaluation of the results

            ## Who takes part

            Capacity Building Committee :: Discusses the work; first session in September 2010
            Capacity Building Directorate :: Carries it out, within the <a data-l10n-name="about-wco-secretariat">Secretariat</a>
            Regions :: <a data-l10n-name="about-regional-offices-for-capacity-building">Regional Offices for Capacity Building</a> and <a data-l10n-name="about-regional-training-centres">Regional Training Centres</a>
            Experts :: Accredited officers, whom Members lend for missions
            Donors :: Customs Co-operation Funds of Japan, Korea and China; European Union; Norway; United Kingdom

            An administration that would like support can make its needs known to the office of its region. What is on offer is described among the <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes of capacity building</a>; work against corruption has its own topic, <a data-l10n-name="topics-integrity-overview">integrity</a>.

# Page: Topics > Capacity Building > News
topics-capacity-building-news-page =
    .summary = The Capacity Building Committee, calls for applications, missions and workshops in the regions.
    .body =
            The news gathered for this topic tells of sessions of the Capacity Building Committee, of workshops, missions and courses, and of equality between women and men in Customs. The latest article comes first.

            ## At the beginning of 2024

            - <strong>5 March:</strong> a regional workshop dealt with transit regimes for landlocked developing countries, a subject shared with <a data-l10n-name="topics-procedures-news">procedures and facilitation</a>.
            - <strong>4 March:</strong> the Secretary General launched a campaign on equality, diversity and inclusion in Customs.
            - <strong>1 March:</strong> highlights of the Capacity Building Committee session and its two decades of commitment were published.
            - <strong>1 March:</strong> an item on the annual meeting of A-CIP, the programme against corruption; see also the <a data-l10n-name="topics-integrity-news">news on integrity</a>.
            - <strong>28 and 29 February:</strong> three items described training on the { -hs } in Namibia, Tunisia and Nigeria.

            ## Open calls (March 2024)

            Virtual Customs Orientation Academy :: 19th session
            { -wco }/Japan Career Development Programme 2024/2025 :: Applications until 29 March 2024
            Master’s degree in public finance at GRIPS :: Academic year 2024–2025

            The Academy is presented among the <a data-l10n-name="topics-capacity-building-instruments-and-tools">tools for training</a>, the other two among the <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes for officers</a>.

# Page: Topics > Capacity Building > Activities and Programmes
topics-capacity-building-activities-and-programmes-page =
    .summary = Partnerships with administrations, programmes by subject, scholarships and work for gender equality.
    .body =
            Some programmes accompany an administration over years. Others deal with one subject, or train one officer at a time.

            ## For administrations

            - <strong><a data-l10n-name="tfa-mercator-programme">{ -mercator }</a>:</strong> 50 administrations had a partnership over several years by June 2020.
            - <strong>A-CIP Programme:</strong> since January 2019, against corruption; it is one of the <a data-l10n-name="topics-integrity-activities-and-programmes">integrity programmes</a>.
            - <strong>EU–{ -wco } programmes for Africa:</strong> one on the <a data-l10n-name="topics-nomenclature-activities-and-programmes">{ -hs }</a>, one on the <a data-l10n-name="topics-origin-activities-and-programmes">rules of origin</a>.

            ## For officers

            - Scholarship Programme and Career Development Programme, both with Japan
            - Master’s degree in public finance at the National Graduate Institute for Policy Studies (GRIPS)

            The national administration puts its candidates forward; the dates of current calls are in the <a data-l10n-name="topics-capacity-building-news">news on capacity building</a>.

            ## Gender equality and diversity

            In December 2020 the Council adopted a declaration on gender equality and diversity in Customs.

            Network for Gender Equality and Diversity in Customs :: Launched on 8 March 2022
            Compendium on Gender Equality and Diversity in Customs :: Second edition, 8 March 2023
            Campaign on equality, diversity and inclusion :: March 2024

# Page: Topics > Capacity Building > Instruments and Tools
topics-capacity-building-instruments-and-tools-page =
    .summary = Means to measure performance, organize an administration, train its staff and find experts.
    .body =
            A reform passes through several stages: taking stock, planning, training, then measuring again. There is a tool for each.

            ## Measuring

            The <a data-l10n-name="services-performance-measurement-mechanism">Performance Measurement Mechanism</a> (PMM), approved by the Council in June 2023, looks at four dimensions:

            - trade facilitation and economic competitiveness
            - revenue
            - enforcement, security and protection of society
            - organizational development

            Deadline of its first cycle :: 3 April 2024

            ## Organizing

            The <a data-l10n-name="topics-organizational-development-package">Organizational Development Package</a> brings together tools on strategy, human resources, integrity and relations with stakeholders. The guide on human capital management, of 2022, treats staff in particular.

            ## Training

            CLiKC! is the online learning platform of Member administrations. Officers with less than four years of service can attend the Virtual Customs Orientation Academy (VCOA), a course of 14 weeks. Both are presented under <a data-l10n-name="services-elearning">eLearning</a>.

            ## Finding experts

            On the <a data-l10n-name="services-ace-experts-portal">ACE Experts Portal</a>, in service since September 2022, accredited experts keep their profiles, and the { -wco } finds the right person for a mission.

# Page: Topics > Capacity Building > Resources
topics-capacity-building-resources-page =
    .summary = Programme reports, articles, a database of reform projects and courses to read about or attend.
    .body =
            These sources show what capacity building has achieved, and where to learn more.

            ## Reports

            { -mercator } Report, first edition :: Years 2014 to 2018
            { -mercator } Report, second edition :: June 2020

            ## Articles

            <em>{ -wco } News</em> reports on missions, courses and methods. Its issue of October 2019 gave them <a data-l10n-name="ext-mag-capacity-building">several pages on capacity building</a>; other issues are described under <a data-l10n-name="media-magazine">the magazine</a>.

            ## Projects

            <a data-l10n-name="services-rammap-swim">RAMMAP-SWIM</a> follows the activities and projects of Customs reform and modernization. It also has an interactive map of Single Windows.

            ## For companies and universities

            - The { -wco } Knowledge Academy for Customs and Trade, held in Brussels every year since 2011, is open to business. Its 13th edition, from 26 to 28 June 2023, had about 120 participants from Customs, companies and universities.
            - Studies on Customs reform are found under the topic of <a data-l10n-name="topics-research-overview">research</a>.

            The strategic aims that capacity building serves are set out in the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan</a>.
