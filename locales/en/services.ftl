### Online services: the landing page and a page for each service.

# Page: Online Services
services-page =
    .summary = The eleven online services of the { -wco }: who they are for, and what can be done with each.
    .body =
            Each service is meant for certain people, and not all are public.

            - <strong>Experts:</strong> on the <a data-l10n-name="services-ace-experts-portal">ACE Experts Portal</a>, accredited experts keep their profiles up to date.
            - <strong>Administrations:</strong> <a data-l10n-name="services-cen">CEN</a>, <a data-l10n-name="services-i2c">I2C</a> and <a data-l10n-name="services-iris">IRIS</a> inform those who fight fraud. The <a data-l10n-name="services-performance-measurement-mechanism">Performance Measurement Mechanism</a> shows results, and <a data-l10n-name="services-rammap-swim">RAMMAP-SWIM</a> follows reforms and Single Windows.
            - <strong>Traders:</strong> <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a> covers nomenclature, origin and valuation. The <a data-l10n-name="services-data-model-app">Data Model App</a> explains the data used at the border, and the <a data-l10n-name="services-bookshop">Bookshop</a> takes orders for publications.
            - <strong>Learners:</strong> <a data-l10n-name="services-elearning">eLearning</a> has courses for officers and for the public; <a data-l10n-name="services-bacuda">BACUDA</a> is about data analysis.

            The Data Model App and parts of WCO Trade Tools are public. CEN and the learning platform CLiKC! are for officers of Member administrations only. If you do not know which service fits, please ask through the <a data-l10n-name="contact">contact page</a>.

# Page: Online Services > ACE Experts Portal
services-ace-experts-portal-page =
    .summary = Where accredited Customs experts keep their profile, and where the { -wco } finds them for missions around the world.
    .body =
            ACE stands for Accredited Customs Experts. These experts lead or support missions of technical assistance, for example on Customs valuation or on post-clearance audit.

            The portal, in service since September 2022, holds their profiles. Each expert keeps their own up to date; the { -wco } searches the profiles when a mission has to be staffed.

            ## How experts are accredited

            - A first selection is made among the candidates.
            - Those selected take part in a workshop.
            - A mission in the field follows, on which they are assessed.

            An officer who is interested should speak to their own administration first. What experts are called upon for is described under <a data-l10n-name="topics-capacity-building-activities-and-programmes">capacity building</a> and <a data-l10n-name="topics-valuation-activities-and-programmes">valuation</a>.

# Page: Online Services > BACUDA
services-bacuda-page =
    .summary = A project in which Customs officers and data scientists develop methods of data analysis and share them with Members.
    .body =
            BACUDA is short for BAnd of CUstoms Data Analysts; in Korean, the word also means “to change”. The project, launched in September 2019, brings Customs officers and data scientists together.

            ## What comes out of it

            - Algorithms written in R and Python, which are shared with Members
            - DATE, a neural model that ranks declarations by their risk of fraud
            - A tool that recommends a code of the { -hs }, shown in 2022

            ## Learning

            The project includes a scholarship programme at Sungkyunkwan University in Korea, financed by the Customs Co-operation Fund of that country. Twelve officers began its second round on 4 September 2023. The Secretariat answers questions about it through the <a data-l10n-name="contact">contact page</a>.

            How data analysis fits into the work of an administration is explained among the <a data-l10n-name="topics-capacity-building-instruments-and-tools">instruments of capacity building</a>; the papers of the <a data-l10n-name="topics-research">research programme</a> treat it as well.

# Page: Online Services > Bookshop
services-bookshop-page =
    .summary = Where to order the publications of the { -wco } and subscribe to its paid services.
    .body =
            Anyone who works with the { -wco }’s texts may need them at hand: an administration, a company, a broker, a law firm, a library or a student. The Bookshop is where orders are placed online.

            ## Main titles

            - The nomenclature of the { -hs }, in its current edition
            - The Explanatory Notes, which describe what each heading covers
            - The Compendium of Classification Opinions, with decisions on single products

            Those who consult the nomenclature often may prefer the <a data-l10n-name="services-wco-trade-tools">online database</a>, which keeps several editions side by side. What the texts are for is explained under <a data-l10n-name="topics-nomenclature-instruments-and-tools">instruments of nomenclature</a>. The <a data-l10n-name="media-magazine">magazine</a> and the <a data-l10n-name="about-annual-reports">Annual Reports</a> have pages of their own.

# Page: Online Services > eLearning
services-elearning-page =
    .summary = Online courses: CLiKC! for officers, the { -wco } Academy for companies and students, and a virtual academy for newcomers.
    .body =
            Customs matters can be learnt at one’s desk, at one’s own pace. There are three ways in, for three groups of learners.

            CLiKC! :: For officers of Member administrations. In June 2022, 170 of the 184 Members of that time had a National Coordinator.
            { -wco } Academy :: For companies, students and other professionals outside Customs.
            Virtual Customs Orientation Academy :: A course of 14 weeks for officers with less than four years of service. The 19th session was open for applications in March 2024.

            In October 2019 CLiKC! offered 25 courses. Officers who wish to enrol turn to the coordinator in their own administration; the training centres of each region are presented under <a data-l10n-name="about-regional-training-centres">Regional Training Centres</a>. Further support is described under <a data-l10n-name="topics-capacity-building">capacity building</a>.

# Page: Online Services > CEN
services-cen-page =
    .summary = The Customs Enforcement Network: a database of seizures, a national application and secure messages between services.
    .body =
            The Customs Enforcement Network has been in operation since 2000 and was renewed in 2011. It is reserved for officers of the Members, who ask for access within their own administration. It has three parts.

            CEN :: A database of seizures and offences, without the names of persons. It serves analysis: what is smuggled, by which routes, and how it is hidden.
            nCEN :: The national application, for an administration’s own cases, since 2013. The software is free; by October 2019 it was in 35 administrations.
            CENcomm :: Secure messages within closed groups, during operations; since 2019 in a new version, in six languages.

            Analysis is only as good as its data: in June 2021 Members endorsed a charter on their quantity and quality. Results are published in the Illicit Trade Report, which the <a data-l10n-name="services-i2c">Information and Intelligence Centre</a> prepares. The network is one of several <a data-l10n-name="topics-enforcement-instruments-and-tools">enforcement tools</a>.

# Page: Online Services > Data Model App
services-data-model-app-page =
    .summary = A free web application to view, search and compare the { -data-model }, and to map national data sets to it.
    .body =
            The { -data-model } describes the data that authorities at the border ask for: standard data sets and messages, on which national systems and Single Windows can be built. The application makes it available to everybody, free of charge, as the Council decided in December 2020. It went online in December 2021 with version 3.11.0.

            ## What can be done with it

            - View classes, data elements, code lists and information models
            - Search for a term
            - Compare one version with another

            Version 4.0.0 followed in 2023. With it came a tool that maps national data sets to the model, for those who prepare a new system. The Data Model Projects Team keeps the model up to date.

            How it helps a <a data-l10n-name="topics-procedures-instruments-and-tools">Single Window</a>, and what the <a data-l10n-name="tfa">Trade Facilitation Agreement</a> asks for, is explained on those pages.

# Page: Online Services > I2C
services-i2c-page =
    .summary = The Information and Intelligence Centre at headquarters: contacts between administrations, bulletins and support for operations.
    .body =
            The Information and Intelligence Centre, I2C, works at the headquarters in Brussels. The Compliance and Enforcement Sub-Directorate runs it for the enforcement services of the Members.

            ## What it does

            - It is a help desk, and puts administrations in touch with each other.
            - It gives access to GRAN, the rapid alert network of the regional intelligence liaison offices.
            - It publishes bulletins from open sources, and each year the Illicit Trade Report.
            - It supports operations in which many administrations take part.

            Two services in the same field are the <a data-l10n-name="services-cen">Customs Enforcement Network</a> and <a data-l10n-name="services-iris">IRIS</a>. The regional offices are presented under <a data-l10n-name="about-regional-intelligence-liaison-offices">Regional Intelligence Liaison Offices</a>. The public should report smuggling to the Customs administration of the country concerned.

# Page: Online Services > IRIS
services-iris-page =
    .summary = News on Customs from open sources, gathered day and night and shown on a map of the world.
    .body =
            IRIS reads what the press and other open sources publish about Customs, sorts it, and shows it on a map of the world. It was launched by the Secretary General on 8 December 2014, at the session of the Policy Commission in Brazil.

            ## How it works

            - A program goes through the web by day and by night.
            - What it finds is kept, so that it can be analysed later.
            - Major seizures reported to the <a data-l10n-name="services-cen">Customs Enforcement Network</a> appear with a pointer only: the details stay in the network.

            The application serves officers who follow trends in fraud. Bulletins from open sources also come from the <a data-l10n-name="services-i2c">Information and Intelligence Centre</a>. Questions about access can be put to the Secretariat through the <a data-l10n-name="contact">contact page</a>. Those who look for news on the Organization itself find it in the <a data-l10n-name="media-newsroom">Newsroom</a>.

# Page: Online Services > Performance Measurement Mechanism
services-performance-measurement-mechanism-page =
    .summary = A mechanism by which an administration measures what it achieves, in four dimensions and by key indicators.
    .body =
            The Performance Measurement Mechanism, PMM, lets an administration see where it stands. A working group had prepared it since 2019; the Council approved it in June 2023.

            ## Four dimensions

            - Trade facilitation and economic competitiveness
            - Revenue collection
            - Enforcement, security and protection of society
            - Organizational development

            Each has expected outcomes, measured by key performance indicators and related to the Sustainable Development Goals of the United Nations. Every Member decides how its own results are shown: a disclosure policy sees to that.

            First cycle :: under way (March 2024)
            Deadline :: 3 April 2024

            The mechanism belongs with the other <a data-l10n-name="topics-capacity-building-instruments-and-tools">tools of capacity building</a> and with the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan</a>, whose aims it helps to follow up. Administrations that have questions about a cycle can <a data-l10n-name="contact">write to the Secretariat</a>.

# Page: Online Services > RAMMAP-SWIM
services-rammap-swim-page =
    .summary = Two tools in one place: the follow-up of reform projects, and a map of the world’s Single Windows.
    .body =
            Under this name two tools stand side by side. Both show what administrations have under way, and where. To ask about the use of either, please turn to the <a data-l10n-name="contact">Secretariat of the { -wco }</a>.

            RAMMAP :: Reform, Modernization, Monitoring of Activities and Projects. It follows what is done to reform and modernize Customs.
            SWIM :: Single Window Interactive Map. It shows on a map which countries have a Single Window for trade.

            A Single Window lets traders hand in their data once, for all the authorities concerned. Article 10.4 of the { -tf-agreement } asks Members of the { -wto } to establish one, or to maintain theirs; what the { -wco } contributes is described under <a data-l10n-name="tfa">its work on the Agreement</a>. For data that fit together, see the <a data-l10n-name="services-data-model-app">Data Model App</a>; for projects of reform, <a data-l10n-name="topics-capacity-building-activities-and-programmes">capacity building programmes</a>.

# Page: Online Services > WCO Trade Tools
services-wco-trade-tools-page =
    .summary = One database for the nomenclature, preferential rules of origin and Customs valuation.
    .body =
            Three questions arise for almost every consignment: what is it, where does it come from, and what is it worth? WCO Trade Tools brings together the international texts that help to answer them, at <a data-l10n-name="ext-wco-trade-tools">wcotradetools.org</a>.

            { -hs } :: The editions of 2002, 2007, 2012, 2017 and 2022, with Explanatory Notes and Classification Opinions; editions can be compared, and the history of a code followed.
            Origin :: The product-specific rules of many free trade agreements.
            Valuation :: The texts of the { -wto } Agreement, decisions of its Committee and instruments of the Technical Committee.

            Traders, brokers and officers use it alike; parts of it are public. It gives no ruling on a single case: that is for the national administration. The subjects have sections of their own: <a data-l10n-name="topics-nomenclature">nomenclature</a>, <a data-l10n-name="topics-origin">origin</a> and <a data-l10n-name="topics-valuation">valuation</a>.
