### The section About Us: the Organization, its Members, bodies, texts, partners and events.


## The Organization

# Page: About Us
about-page =
    .summary = What the { -wco } is, how it is organized and how to deal with it.
    .body =
            The { -wco-name } ({ -wco }) is an intergovernmental organization whose Members are Customs administrations. No other intergovernmental body is devoted entirely to Customs matters.

            Official name :: Customs Co-operation Council; { -wco-name } is the working name, adopted in 1994
            Members :: 186 (February 2024)
            Secretary General :: Ian Saunders, in office since January 2024
            Headquarters :: Rue du Marché 30, 1210 Brussels, Belgium

            ## Where to start

            - For a first view: <a data-l10n-name="about-wco-in-brief">the Organization in brief</a>
            - For officials and delegates: <a data-l10n-name="about-wco-structure">how the Organization decides</a> and the <a data-l10n-name="about-legal-instruments">legal instruments</a>
            - For students and researchers: <a data-l10n-name="about-publications">publications</a>
            - For job seekers: <a data-l10n-name="about-vacancies">vacancies</a>
            - For suppliers: <a data-l10n-name="about-calls-for-tenders">calls for tenders</a>

            What the Organization does in each field of Customs work is described under Topics. Journalists and the public find news and contacts under Media.

# Page: About Us > WCO in brief
about-wco-in-brief-page =
    .summary = The { -wco } at a glance: its beginnings, its strands of work, its purposes and its languages.
    .body =
            The { -wco } was established in 1952 under the name of Customs Co-operation Council. The Council met for the first time in Brussels on 26 January 1953. The page on the <a data-l10n-name="about-discover-the-wco">history of the Organization</a> tells the story.

            ## What the Organization does

            - It sets international standards for Customs.
            - It fosters cooperation.
            - It builds <a data-l10n-name="topics-capacity-building">the capacity of Customs administrations</a>.

            All three strands serve the same purposes: trade that is legitimate should move easily, revenue should be collected fairly, and society should be protected. They are set out at greater length under <a data-l10n-name="about-vision-mission-and-values">vision, mission and values</a>.

            ## How it works

            Decisions :: Taken by the Council
            Secretariat :: In Brussels
            Regions :: 6
            Working languages :: English and French
            Languages used more and more :: Arabic, Portuguese, Russian and Spanish

            The priorities for 2022 to 2025 are in the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan</a>, and facts on each Member in the <a data-l10n-name="about-annual-reports">Annual Reports</a>.

# Page: About Us > Secretary General
about-secretary-general-page =
    .summary = Ian Saunders, Secretary General of the { -wco } since January 2024, and the office he holds.
    .body =
            The Secretary General heads the <a data-l10n-name="about-wco-secretariat">Secretariat</a>. The Members elect the holder of the office by secret ballot, for five years.

            Ian Saunders, of the United States, was elected by the <a data-l10n-name="about-wco-structure">Council</a> on 24 June 2023. His term began on the first day of 2024.

            ## Career

            Mr Saunders came to the Organization from the United States Department of Commerce, where he was Deputy Assistant Secretary for the Western Hemisphere. He had earlier made a long career at US Customs and Border Protection. One of his posts there was that of Assistant Commissioner for International Affairs. He holds degrees in international affairs from Georgetown University.

            ## Holders of the office

            1999–2008 :: Michel Danet (France)
            2009–2023 :: Kunio Mikuriya (Japan)
            Since 2024 :: Ian Saunders (United States)

            The Deputy Secretary General is Ricardo Treviño Chapa, of Mexico (March 2024).

            ## See also

            The work of the Secretary General is reported in the <a data-l10n-name="media-newsroom-2024">news of 2024</a>. A separate page deals with the <a data-l10n-name="tfa-message-from-secretary-general">office of the Secretary General and the { -tf-agreement }</a>.


## Members and structure

# Page: About Us > WCO Members
about-wco-members-page =
    .summary = The 186 administrations that make up the { -wco }, and their weight in world trade.
    .body =
            Every Member of the { -wco } has a seat on the <a data-l10n-name="about-wco-structure">Council</a>. The Organization belongs to its Members: they set its course, and its standards and programmes are made for them.

            Members :: 186 (February 2024)
            Share of world trade :: More than 98%
            Developing countries :: Three-quarters of the Members
            Regions :: 6, each with an elected Vice-Chair
            Latest accession :: Palau (announced on 22 February 2024)

            ## Find out more

            - <a data-l10n-name="about-membership">Who the Members are and how a State joins</a>
            - <a data-l10n-name="about-wco-regional-bodies">What the regions are and which bodies serve them</a>
            - <a data-l10n-name="topics-capacity-building">How Members are supported when they modernize</a>

            ## Not a Member?

            Companies and associations make their views known through the <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a>. Traders and travellers with a question about their own goods should ask the Customs administration of the country concerned. The page of <a data-l10n-name="media-information-for-the-public">information for the public</a> explains why.

# Page: About Us > WCO Structure
about-wco-structure-page =
    .summary = Who decides at the { -wco }, who steers, who prepares the texts and who carries them out.
    .body =
            The Council is the supreme body of the { -wco }. All Members sit on it. It holds its annual sessions in June.

            The Policy Commission is the steering group of the Council. The Vice-Chairs of the six <a data-l10n-name="about-wco-regional-bodies">regions</a> are among its members. The Finance Committee also works under the Council.

            ## Committees

            Specialized bodies prepare the decisions of the Council. They come under four heads:

            - tariff and trade affairs
            - procedures and facilitation
            - enforcement and compliance
            - capacity building

            The page on <a data-l10n-name="about-wco-working-bodies">Working Bodies</a> names the main committees and sub-committees.

            ## People

            Chair of the Council :: Edward Kieswetter, South Africa (March 2024)
            Head of the Secretariat :: The <a data-l10n-name="about-secretary-general">Secretary General</a>

            The <a data-l10n-name="about-wco-secretariat">Secretariat</a> in Brussels supports the Council and its committees. Delegates find agendas and working documents in the <a data-l10n-name="meetings">Meetings area</a>, which is reserved for registered users.

# Page: About Us > WCO Structure > WCO Secretariat
about-wco-secretariat-page =
    .summary = The staff who run the work of the { -wco } from day to day, and their three Directorates.
    .body =
            The Secretariat is based in Brussels and works under the <a data-l10n-name="about-secretary-general">Secretary General</a>. It prepares the meetings of the Council and its committees, and helps Members to apply what they have agreed. Its staff come from around the world: they numbered more than 125 in 2018.

            ## Directorates

            Tariff and Trade Affairs :: Acting Director: Gael Grooby (March 2024)
            Compliance and Facilitation :: Two Sub-Directorates: Procedures and Facilitation; Compliance and Enforcement
            Capacity Building :: Director: Taeil Kang (March 2024)

            ## Their subjects

            - <a data-l10n-name="topics-nomenclature">Classification of goods</a>, valuation and origin
            - <a data-l10n-name="topics-procedures">Procedures and facilitation</a>
            - <a data-l10n-name="topics-enforcement">Enforcement and compliance</a>
            - <a data-l10n-name="topics-capacity-building">Capacity building</a>

            ## Working for the Secretariat

            The page on <a data-l10n-name="about-vacancies">vacancies</a> describes the kinds of post at headquarters and in projects.

# Page: About Us > WCO Structure > WCO Working Bodies
about-wco-working-bodies-page =
    .summary = The committees and groups in which Members of the { -wco } do their common work, field by field.
    .body =
            Three bodies govern the { -wco }: the Council, the Policy Commission and the Finance Committee. The others deal with a field of Customs work.

            ## Tariff and trade affairs

            - { -hs } Committee, which meets twice a year
            - { -hs-short } Review Sub-Committee
            - Scientific Sub-Committee
            - Technical Committee on Customs Valuation
            - Technical Committee on Rules of Origin

            ## Procedures and facilitation

            - Permanent Technical Committee
            - Information Management Sub-Committee
            - Management Committee of the { -rkc }
            - Administrative bodies of the Istanbul and ATA Conventions

            ## Enforcement and compliance

            - Enforcement Committee, created in 1983
            - Counterfeiting and Piracy Group
            - Global Meeting of the <a data-l10n-name="about-regional-intelligence-liaison-offices">Regional Intelligence Liaison Offices</a>

            ## Capacity building

            - Capacity Building Committee, which first met in September 2010
            - <a data-l10n-name="topics-integrity-overview">Integrity Sub-Committee</a>, set up in 2001

            Past sessions of the Council are listed in the <a data-l10n-name="events-event-history">event history</a>. The <a data-l10n-name="media-newsroom">Newsroom</a> reports on the outcomes of meetings, and the texts that result are among the <a data-l10n-name="about-legal-instruments">legal instruments</a>.


## Legal instruments

# Page: About Us > Legal instruments
about-legal-instruments-page =
    .summary = The kinds of text through which the Members of the { -wco } agree on rules, and how far each one binds.
    .body =
            Members of the { -wco } put their agreements into texts of several kinds. Some create obligations, others advise or state a common will.

            - <a data-l10n-name="about-conventions">Conventions and agreements</a> are treaties, binding on those that become Contracting Parties.
            - <a data-l10n-name="about-recommendations">Recommendations</a> ask for a practice to be followed. Most do not bind.
            - <a data-l10n-name="about-declarations">Declarations</a> affirm shared commitments.
            - <a data-l10n-name="about-policies">Policies</a> guide the action of the Organization in a given field.
            - <a data-l10n-name="about-resolutions">Resolutions</a> set out a common position.

            The <a data-l10n-name="about-standard-terms">standard terms and conditions</a> of the Organization rest on a decision of the Council.

            ## Core conventions

            { -hs } Convention :: In force since 1988; classification of goods
            { -rkc } :: In force since 2006; Customs procedures
            Istanbul and ATA Conventions :: Temporary admission of goods

            ## Using these texts

            National law puts a convention into practice. In a particular case, refer to the law and the Customs administration of the country concerned.


## Partners

# Page: About Us > WCO Partners
about-wco-partners-page =
    .summary = The organizations, businesses, donors and universities with which the { -wco } works.
    .body =
            Customs shares the border with other authorities and serves many trades. For this reason the { -wco } works with partners of several kinds:

            - <a data-l10n-name="about-partner-organizations">international organizations and regional bodies</a>
            - the private sector, through the <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a>
            - donors, who fund <a data-l10n-name="topics-capacity-building-activities-and-programmes">capacity building programmes</a>
            - universities, which take part in <a data-l10n-name="topics-research">research on Customs</a>

            ## Agreements with partners

            Many of these ties rest on a <a data-l10n-name="about-memoranda-of-understanding">memorandum of understanding</a>. In 2017 the Organization counted:

            With organizations :: About 135
            With Customs administrations :: Some 55
            With universities :: 9

            ## Theme of 2024

            Partners, both long-standing and new, are the subject of <a data-l10n-name="about-international-customs-day-2024">the theme that the Organization chose for 2024</a>.

# Page: About Us > WCO Partners > Partner Organizations
about-partner-organizations-page =
    .summary = The main organizations that the { -wco } works with, and the subjects that bring them together.
    .body =
            The { -wco } joins forces with other organizations where their tasks meet its own.

            ## Trade

            <a data-l10n-name="ext-wto">{ -wto }</a> :: Customs valuation, rules of origin and trade facilitation
            World Bank :: Customs reform, Time Release Study

            Further reading: <a data-l10n-name="topics-procedures-partners">partners in procedures and facilitation</a> and <a data-l10n-name="tfa-wto-and-other-international-organizations">organizations that support the { -tf-agreement }</a>.

            ## Protection of society

            - <a data-l10n-name="ext-cites">CITES Secretariat</a>, on trade in endangered species
            - Europol, on police cooperation in Europe
            - European Monitoring Centre for Drugs and Drug Addiction (EMCDDA)
            - Financial Action Task Force (FATF) and its regional bodies, on money laundering

            The { -wco } is one of the five members of the International Consortium on Combating Wildlife Crime (ICCWC), with the CITES Secretariat, INTERPOL, UNODC and the World Bank. See also the <a data-l10n-name="topics-enforcement-partners">partners in enforcement</a>.

            ## Regions and universities

            - Oceania Customs Organisation
            - Customs of the Community of Portuguese-Speaking Countries (CPLP)
            - the Commonwealth
            - International Network of Customs Universities (INCU)

            Some of these ties have the form of a <a data-l10n-name="about-memoranda-of-understanding">memorandum of understanding</a>.

# Page: About Us > WCO Partners > Memoranda of Understanding
about-memoranda-of-understanding-page =
    .summary = What a memorandum of understanding is for, with some that the { -wco } has signed since 1996.
    .body =
            A memorandum of understanding says on which subjects the { -wco } and a partner mean to work together, and how. It gives lasting shape to a cooperation that might otherwise depend on individual contacts.

            ## Some agreements

            CITES Secretariat :: 1996
            Europol :: 2002 (agreement)
            Cameroon Customs :: 30 June 2006 (protocol on the <a data-l10n-name="about-regional-intelligence-liaison-offices">regional intelligence office</a> in Douala)
            EMCDDA :: 12 January 2007
            International Network of Customs Universities :: <a data-l10n-name="ext-incu-memorandum">September 2009, renewed in September 2012</a>
            OECD :: 19 April 2016, updated in 2023
            Smithsonian Institution :: July 2016

            ## What they deal with

            The text agreed with the OECD covers <a data-l10n-name="topics-valuation-partners">valuation and transfer pricing</a>. The Smithsonian Institution signed during the Council sessions that adopted a <a data-l10n-name="about-resolutions">resolution on cultural objects</a>. The page on <a data-l10n-name="about-partner-organizations">partner organizations</a> presents the partners by subject.


## Publications and events

# Page: About Us > Publications
about-publications-page =
    .summary = The reference works, reports and periodicals of the { -wco }, and where to obtain or read them.
    .body =
            The { -wco } publishes for Customs officers, traders and their advisers, teachers and researchers.

            ## Reference works

            - Nomenclature of the { -hs }
            - <em>Explanatory Notes</em> to the { -hs-short }: five volumes, in English and in French
            - <em>Classification Opinions</em>
            - Works on Customs valuation and on origin

            They are sold through the <a data-l10n-name="services-bookshop">Bookshop</a> and can be consulted online in <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a>.

            ## Reports and periodicals

            - the <a data-l10n-name="media-magazine">magazine of the Organization</a>
            - the <a data-l10n-name="about-annual-reports">Annual Report</a>
            - the <a data-l10n-name="topics-enforcement-resources"><em>Illicit Trade Report</em></a>, published every year
            - the <a data-l10n-name="topics-research-research-paper-series">Research Papers</a>
            - the joint study report with the { -wto } on disruptive technologies (June 2022)

# Page: About Us > International Customs Day
about-international-customs-day-page =
    .summary = Why the Customs community marks 26 January, and how the day opens the theme of the year.
    .body =
            On 26 January 1953 the Council opened its first session. Customs administrations all over the world now observe the date as International Customs Day.

            Date :: 26 January
            Origin :: First session of the Council, 1953
            Anniversary in 2023 :: 70 years

            ## What happens on the day

            - The <a data-l10n-name="about-secretary-general">Secretary General</a> announces the theme to which the { -wco } dedicates the year.
            - { -wco } Certificates of Merit are awarded to Customs officers and to partners.
            - Administrations and the Secretariat hold ceremonies. In 2023, for instance, the Secretariat celebrated with Belgian Customs.

            ## Themes

            The theme guides the activities of the Customs community for the rest of the year. That of 2024 concerns <a data-l10n-name="about-international-customs-day-2024">traditional and new partners</a>. Earlier ones, on subjects such as data, sustainability and innovation, are listed under <a data-l10n-name="about-international-customs-day-previous-editions">previous editions</a>. The <a data-l10n-name="media-newsroom">Newsroom</a> reports on the day itself.

# Page: About Us > International Customs Day > 2024: Customs Engaging Traditional and New Partners with Purpose
about-international-customs-day-2024-page =
    .summary = The theme of 2024: closer ties with the long-standing partners of Customs, and an opening to new ones.
    .body =
            On International Customs Day 2024 the Secretary General launched the theme “Customs Engaging Traditional and New Partners with Purpose”. It is the first of Ian Saunders’s term of office.

            Launch :: 26 January 2024
            Magazine :: N° 103, Issue 1/2024: Engaging partners

            ## Two aims

            The first is to deepen existing relationships, among them those with the <a data-l10n-name="about-partner-organizations">partner organizations</a> and with <a data-l10n-name="topics-private-sector-consultative-group">business</a>. The second is to reach out to others:

            - financial institutions
            - environmental organizations
            - non-governmental organizations
            - universities

            ## In practice

            In 2024 the theme has been tied to work on wildlife, <a data-l10n-name="topics-integrity">integrity</a> and gender equality. The <a data-l10n-name="media-newsroom-2024">news of 2024</a> tells more, and the <a data-l10n-name="media-magazine-latest-edition">latest issue of the magazine</a> devotes its main section to the subject.

# Page: About Us > International Customs Day > Previous editions
about-international-customs-day-previous-editions-page =
    .summary = The themes of International Customs Day from 2009 to 2023.
    .body =
            Some subjects recur from year to year: data and technology, <a data-l10n-name="topics-customs-in-support-of-sustainable-development">sustainability</a>, <a data-l10n-name="about-wco-partners">partnership</a>.

            2023 :: Nurturing the Next Generation: Promoting a Culture of Knowledge-sharing and Professional Pride in Customs
            2022 :: Scaling up Customs Digital Transformation by Embracing a Data Culture and Building a Data Ecosystem
            2021 :: Customs bolstering Recovery, Renewal and Resilience for a sustainable supply chain
            2020 :: Customs fostering Sustainability for People, Prosperity and the Planet
            2019 :: SMART borders for seamless Trade, Travel and Transport
            2018 :: A secure business environment for economic development
            2017 :: Data Analysis for Effective Border Management
            2016 :: Digital Customs: Progressive Engagement
            2015 :: Coordinated Border Management – An inclusive approach for connecting stakeholders
            2014 :: Communication: sharing information for better cooperation
            2013 :: Innovation for Customs progress
            2012 :: Borders divide, Customs connects
            2011 :: Knowledge, a catalyst for Customs excellence
            2010 :: Customs and Business: improving performance through partnerships
            2009 :: Customs and the Environment: protecting our natural heritage

            News of each of these years can be read in the <a data-l10n-name="media-newsroom">Newsroom</a>.

# Page: About Us > Photo Competition
about-photo-competition-page =
    .summary = A competition in which Member administrations show Customs at work, one picture each.
    .body =
            The Photo Competition is open to the administrations that are Members of the { -wco }. It was first held in 2009. The pictures let the public see work that often goes unnoticed, and they are part of the <a data-l10n-name="topics-communication">communication of the Organization</a>.

            ## How the winner is chosen

            - Each administration enters one picture.
            - Delegates to the <a data-l10n-name="about-wco-structure">Council</a> vote.
            - The winner is named at the session in June.

            ## Some editions

            2012 :: Winner: Slovakia
            2013 :: Theme: Customs officers in action; winner: Thailand
            2014 :: Theme: Customs communicating achievements
            2015 :: Winner: Sudan

            The magazine of the Organization published an <a data-l10n-name="ext-mag-photo-competition-2015">article on the competition of 2015</a>.


## Working with the Organization

# Page: About Us > Vacancies
about-vacancies-page =
    .summary = For people who wish to work for the { -wco }: the kinds of post, the place and the languages.
    .body =
            The { -wco } announces the posts that it wishes to fill. Candidates can see here what kind of posts these are.

            Place of work :: Mostly headquarters in Brussels
            Working languages :: English and French
            Project posts :: Many, for instance coordinators and support officers in projects funded by donors

            A vacancy notice describes the duties, the qualifications required and the way to apply. Read it in full before you apply: the notice alone is authoritative.

            ## Officers of Member administrations

            Customs officers can also come to the Organization through career development and attachment programmes. These belong to the <a data-l10n-name="topics-capacity-building-activities-and-programmes">activities in capacity building</a>. Experts who wish to take part in missions can read about the <a data-l10n-name="services-ace-experts-portal">ACE Experts Portal</a>.

            ## Before you apply

            The page on the <a data-l10n-name="about-wco-secretariat">Secretariat</a> explains how the staff is organized.

# Page: About Us > Calls for tenders
about-calls-for-tenders-page =
    .summary = What a call for tenders of the { -wco } is, and what suppliers should read before they reply.
    .body =
            A call for tenders invites suppliers to submit an offer for goods or services that the { -wco } needs. The documents of a call say what is wanted, how to reply and by when. They prevail over any general explanation. Calls are announced in this section.

            ## Related pages

            - <a data-l10n-name="about-market-consultation">Market consultations</a> come before a call.
            - <a data-l10n-name="about-public-information-on-procurement">Information on procurement activity</a> is open to all.
            - The <a data-l10n-name="about-standard-terms">standard terms and conditions</a> are set by Council Decision n° 331.

            ## Address

            Organization :: { -wco-name }
            Seat :: Rue du Marché 30, 1210 Brussels, Belgium

            Suppliers with a question about a call should follow the instructions in its documents. For anything else, use the <a data-l10n-name="contact">contact page</a>.

# Page: About Us > Calls for tenders > Market Consultation
about-market-consultation-page =
    .summary = How the { -wco } gathers information from suppliers before it issues a call for tenders.
    .body =
            In a market consultation the { -wco } asks suppliers what the market can offer. The answers help it to describe its needs well in the call for tenders that may follow.

            For whom :: Suppliers of goods and services
            When :: Before a call for tenders
            Commitment :: None, on either side

            A reply to a consultation is therefore not an offer, and no contract results from it. Suppliers who wish to make an offer wait for the <a data-l10n-name="about-calls-for-tenders">call for tenders</a> itself.

            It is useful to know beforehand the <a data-l10n-name="about-standard-terms">standard terms and conditions of the Organization</a>. The page <a data-l10n-name="about-wco-in-brief">{ -wco } in brief</a> presents its purposes and its work.

# Page: About Us > Calls for tenders > Public information on WCO procurement activity
about-public-information-on-procurement-page =
    .summary = Information on what the { -wco } buys, for suppliers, Members and the public.
    .body =
            Procurement is the purchase of the goods and services that an organization needs for its work. Information about it serves several readers:

            - Members can follow the procurement of their Organization.
            - Suppliers can see which goods and services are bought.
            - The public can form its own view.

            Such openness suits a focus area of the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan 2022–2025</a>: governance and accountability.

            This page is not an invitation to make an offer. Invitations are issued as <a data-l10n-name="about-calls-for-tenders">calls for tenders</a>, sometimes after a <a data-l10n-name="about-market-consultation">market consultation</a>. The main decisions of each financial year are in the <a data-l10n-name="about-annual-reports">Annual Reports</a>.
