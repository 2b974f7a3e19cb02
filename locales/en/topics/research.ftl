### The pages below Research: studies, conferences, data analytics,
### environmental policies and courses.

## Research

# Page: Topics > Research > Overview
topics-research-overview-page =
    .summary = What the { -wco }’s research is for, the partnership behind it and the forms in which its results appear.
    .body =
            How does a free trade agreement change the work at the border? Which consignments deserve a check? Where is revenue lost? Experience suggests answers; research puts them to the test. The Secretariat carries it out together with universities, so that those who decide on Customs policy can rely on evidence.

            ## The partnership

            PICARD stands for Partnership in Customs Academic Research and Development. Its conference has brought scholars and Customs officials together every year since 2006, as the page on <a data-l10n-name="topics-research-events">research conferences</a> relates.

            ## Three forms of result

            Research papers :: Studies in a <a data-l10n-name="topics-research-research-paper-series">numbered series</a>
            Policy notes :: Texts on what a subject means for policy, such as <a data-l10n-name="topics-research-research-paper">generative artificial intelligence</a>
            Conference papers :: Work presented at the PICARD Conference

            ## Current subjects

            Two fields have a page of their own: <a data-l10n-name="topics-research-data-analytics">data analytics</a> and <a data-l10n-name="topics-research-customs-and-environmental-policies">environmental policies</a>.

            The <em>World Customs Journal</em>, launched at the PICARD Conference of 2007, is not a publication of the { -wco } today.

# Page: Topics > Research > Research Paper Series
topics-research-research-paper-series-page =
    .summary = Numbered studies on Customs and trade, in English and in French, each with the views of its author.
    .body =
            The series makes studies on Customs questions available to a wide circle of readers: officials who prepare a reform, scholars, students and the press. Each paper has a number. Papers appear in English and in French.

            ## How to read a paper

            A paper is meant to inform debate. It gives the views of its author, which are not necessarily those of the { -wco } or of its Members. Anyone who quotes it should therefore name the author, the number and the date.

            ## An example

            Number :: 30
            Date :: March 2014
            Author :: Tadashi Yasui
            Subject :: Trade facilitation in regional trade agreements

            It appeared three months after the { -tf-agreement } was concluded at Bali; the <a data-l10n-name="tfa-history">history of the Agreement</a> shows the setting.

            ## Other studies

            The papers of the PICARD Conference are published beside the series. They have dealt with digital Customs, revenue, illicit trade and security; see the <a data-l10n-name="topics-research-events">conferences and their editions</a>. Joint studies with other organizations are listed among the <a data-l10n-name="topics-research-resources">research resources</a>, and printed works among the <a data-l10n-name="about-publications">publications</a>.

# Page: Topics > Research > Data Analytics
topics-research-data-analytics-page =
    .summary = From declarations to decisions: guidance, projects and tools that help Customs to make use of its data.
    .body =
            Each declaration that a trader lodges is a set of data. Taken together, declarations show which consignments depart from the usual, how long release takes and where duties go unpaid. The { -wco } helps its Members to ask such questions and to work out the answers.

            ## Stages

            2017 :: Data analysis as the <a data-l10n-name="about-international-customs-day-previous-editions">theme of the year</a>
            2018 :: Draft guidance on data analytics
            September 2019 :: Launch of BACUDA, in which Customs officers and data scientists do research together
            2021 :: Survey with the { -wto } on blockchain, the internet of things, analytics and artificial intelligence in Customs
            June 2022 :: Data Strategy adopted by the Council, in a year devoted to data culture
            October 2022 :: Launch of the Data Innovation Hub

            ## What a model can do

            Two tools have come from BACUDA. <strong><abbr>DATE</abbr></strong>, a neural model, ranks declarations by the risk of fraud. Another proposes codes of the { -hs }. A model only points to a case; an officer decides it.

            Administrations can read more on the page of the <a data-l10n-name="services-bacuda">BACUDA project</a>, and officers can begin with the <a data-l10n-name="topics-research-e-learning-courses">course on data analytics</a>.

# Page: Topics > Research > Customs and Environmental Policies
topics-research-customs-and-environmental-policies-page =
    .summary = How environmental policy bears on the work of Customs, and what the { -wco } does under the name of Green Customs.
    .body =
            A ban on a type of waste, a limit on a gas, a permit for a plant: many environmental measures take effect at the border. Customs must be able to recognize the goods and to apply the rule. The { -wco } studies how such policies bear on Customs and supports the Members that carry them out.

            ## Green Customs, step by step

            June 2022 :: Green Customs becomes a focus area of the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan 2022–2025</a>
            27–28 June 2022 :: Green Customs Global Conference, on the circular economy, waste that crosses borders and environmental goods
            October 2022 – January 2023 :: Symposia “Visualising a Greener HS”, on the { -hs }, followed by a report
            June 2023 :: Green Customs Action Plan endorsed by the Council

            ## The texts

            A Position Paper on Green Customs is reserved for Members. Like the Action Plan, it is listed under <a data-l10n-name="ext-wco-environmental-policies">Customs and Environmental Policies at wcoomd.org</a>.

            ## Control of trade

            Customs applies agreements such as CITES, the Montreal Protocol and the Basel Convention. Operations against illegal trade in species or waste are part of <a data-l10n-name="topics-enforcement-activities-and-programmes">enforcement</a>. The wider aims are the subject of the page on <a data-l10n-name="topics-customs-in-support-of-sustainable-development">sustainable development</a>.

# Page: Topics > Research > News
topics-research-news-page =
    .summary = PICARD Conferences, new studies and projects on data: what the { -wco } reports on research.
    .body =
            Conferences of scholars, published studies and work on data and technology: this is what the news of this topic is about. Use the dates in the list to go back in time.

            ## Main developments

            - <strong>November 2023:</strong> publication of the Research and Policy Note on generative artificial intelligence for Customs. The <a data-l10n-name="topics-research-research-paper">note on artificial intelligence</a> was still one of the highlights of March 2024.
            - <strong>10–12 October 2023:</strong> the Technology Conference in Ha Noi dealt with data governance and with the next generation of Customs professionals.
            - <strong>23–27 May 2023:</strong> at a BACUDA workshop in Santo Domingo, 21 participants from 11 countries were introduced to tools for <a data-l10n-name="topics-research-data-analytics">data analytics</a>.
            - <strong>8–9 December 2022:</strong> the 17th PICARD Conference, in hybrid form, had more than 500 registrations from over 100 countries.
            - <strong>9–10 December 2021:</strong> some 800 people from over 110 countries registered for the 16th PICARD Conference, on lessons of the pandemic.

            The editions since 2016 are listed on the page of <a data-l10n-name="topics-research-events">research events</a>. For technology in procedures, see the <a data-l10n-name="topics-procedures-news">news on facilitation</a>.

# Page: Topics > Research > Events
topics-research-events-page =
    .summary = The PICARD Conference, where scholars and Customs officials meet, and other conferences close to research.
    .body =
            The PICARD Conference is the yearly meeting of those who study Customs and those who work in it. Scholars and officials submit papers, and a Scientific Committee chooses those to be presented. The first edition took place in 2006.

            ## Editions since 2016

            11th, 2016 :: Manila, Philippines
            12th, 2017 :: Hammamet, Tunisia
            13th, 2018 :: Malatya, Turkey
            14th, 2019 :: Skopje, North Macedonia
            15th, 2020 :: Online
            16th, 2021 :: Brussels and online
            17th, 2022 :: Brussels and online

            ## Conferences on one subject

            - <strong>23 May 2018:</strong> illicit financial flows and the false invoicing of trade
            - <strong>27–28 June 2022:</strong> the Global Conference on Green Customs, a milestone of the work on <a data-l10n-name="topics-research-customs-and-environmental-policies">environmental policies</a>

            The <a data-l10n-name="events-2022">events of 2022</a> have the dates of that year, and the <a data-l10n-name="events-event-history">event history</a> those of the years before. Whoever wishes to attend or to submit a paper should watch the <a data-l10n-name="events-upcoming-events">upcoming events</a>. After a conference, papers can be looked for beside the <a data-l10n-name="topics-research-research-paper-series">series of research papers</a>.

# Page: Topics > Research > Programmes and Projects
topics-research-programmes-and-projects-page =
    .summary = BACUDA, the PICARD partnership, a study for the G20 and the Green Customs Action Plan.
    .body =
            Research of the { -wco } takes place within lasting programmes and in single projects.

            ## BACUDA

            The name stands for “BAnd of CUstoms Data Analysts” and also means “to change” in Korean. Officers and data scientists develop algorithms in R and Python, which are shared with Members. Korea supports the project and pays, through its Customs Co-operation Fund, for a scholarship at Sungkyunkwan University. The second round opened on 4 September 2023, with twelve officers. An article of 2020 describes the <a data-l10n-name="ext-mag-bacuda">beginnings of BACUDA</a>; the <a data-l10n-name="services-bacuda">BACUDA service</a> has its own page.

            ## PICARD

            The programme links the { -wco } with universities. Their international network, <abbr>INCU</abbr>, signed a memorandum of understanding with the Organization in September 2009, renewed in September 2012; see the <a data-l10n-name="about-memoranda-of-understanding">memoranda with partners</a>.

            ## Other projects

            - <strong>Illicit financial flows:</strong> a study that the G20 requested in 2016, endorsed by the Council in June 2018
            - <strong>Green Customs Action Plan:</strong> endorsed in June 2023; its background is described under <a data-l10n-name="topics-research-customs-and-environmental-policies">Customs and environmental policies</a>

# Page: Topics > Research > Research paper
topics-research-research-paper-page =
    .summary = The Research and Policy Note on Generative Artificial Intelligence for Customs, published in November 2023.
    .body =
            Programs that write a text or answer a question in everyday language have become available to everyone, Customs officers included. The note asks what they can contribute to the work of Customs and to training.

            Title :: Research and Policy Note on Generative Artificial Intelligence for Customs
            Published :: November 2023
            Subject :: Models that write text and answer questions
            Of interest to :: Heads of administrations, managers of technology and training, researchers

            ## Points under discussion

            A commentary on the subject names four concerns:

            - the data with which a model was trained
            - answers that a model has invented
            - the privacy of the persons concerned
            - the lack of an explanation for a result

            A Customs decision must be open to review; the last point therefore weighs heavily.

            ## Further reading

            The note belongs to the work on <a data-l10n-name="topics-research-data-analytics">data analytics in Customs</a>. Other technologies are treated in a study with the { -wto }, listed among the <a data-l10n-name="topics-research-resources">research resources</a>. Studies by single authors appear in the <a data-l10n-name="topics-research-research-paper-series">Research Paper Series</a>.

# Page: Topics > Research > Resources
topics-research-resources-page =
    .summary = Papers, reports and plans for those who study Customs, and who has access to them.
    .body =
            Most results of research can be read online. Some texts are kept for Members.

            ## Open to all

            - Research papers and policy notes, described on the page of the <a data-l10n-name="topics-research-research-paper-series">Research Paper Series</a>
            - The study report of the { -wco } and the { -wto } on disruptive technologies, of June 2022. The magazine <em>{ -wco } News</em> presented the survey of 2021 in an <a data-l10n-name="ext-mag-technology-survey">article of 2022 on technologies in Customs</a>.
            - The Green Customs Action Plan

            ## For Members only

            - The Position Paper on Green Customs, on the role of Customs in environmental measures

            ## For teachers and students

            Data on each administration are in the <a data-l10n-name="about-annual-reports">Annual Reports</a>, figures on seizures among the <a data-l10n-name="topics-enforcement-resources">enforcement resources</a>, and world trends in the <a data-l10n-name="about-environment-scan">Environmental Scan</a>. Those who look for a speaker or wish to propose joint work can <a data-l10n-name="contact">write to the Secretariat</a>.

# Page: Topics > Research > E-learning courses
topics-research-e-learning-courses-page =
    .summary = Online courses on data analytics and other subjects: what they teach and who may take them.
    .body =
            Those who wish to work with data need practice as well as theory. CLiKC!, the e-learning platform for Customs officers, has a course for this purpose.

            ## The course on data analytics

            Platform :: CLiKC!
            Open to :: Officers of Member administrations only
            Content :: The Python programming language; basics of machine learning
            Funding :: Korea

            Officers who wish to enrol should ask their administration: most have a CLiKC! National Coordinator (170 of 184 Members in June 2022). The platform offered 25 courses in 2019, on other Customs subjects too.

            ## After the course

            Participants can go further with the algorithms and the scholarship of the <a data-l10n-name="services-bacuda">BACUDA project</a>. The purposes that such skills serve are set out under <a data-l10n-name="topics-research-data-analytics">data analytics</a>.

            ## For those outside Customs

            Companies, students and other professionals can take courses of the { -wco } Academy. Both platforms are described under <a data-l10n-name="services-elearning">eLearning</a>. University programmes and conferences are the field of the <a data-l10n-name="topics-research-programmes-and-projects">PICARD partnership</a>.
