### The pages below About Us > WCO in brief: history, plans, reports, mission.

## Past and present

# Page: About Us > WCO in brief > Discover the WCO
about-discover-the-wco-page =
    .summary = The history of the { -wco } in outline, from a study group on customs unions in 1947 to 186 Members.
    .body =
            The { -wco } has its origins in post-war Europe. In 1947, thirteen governments of the Committee for European Economic Co-operation set up a Study Group on customs unions. In 1948 the group formed two committees. One, for economic questions, was the forerunner of the OECD. The other, for Customs, was the forerunner of the Customs Co-operation Council.

            The Convention establishing that Council is listed with the <a data-l10n-name="about-conventions">conventions of the Organization</a>. When the Council opened its inaugural session in Brussels, it had 17 founding Members. <a data-l10n-name="about-international-customs-day">International Customs Day</a> marks the date.

            The name { -wco-name } was adopted in 1994. It is a working name: the official name is still Customs Co-operation Council.

            ## Key dates

            1947 :: Study Group on customs unions
            15 December 1950 :: Signature of the Convention in Brussels
            4 November 1952 :: Entry into force of the Convention
            26 January 1953 :: First session of the Council
            July 2007 :: Rights and obligations akin to those of a Member granted to the European Union
            2 February 2024 :: Accession of Palau, which brings the number of Members to 186

            The page on <a data-l10n-name="about-membership">membership</a> explains how a State joins. The <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan</a> shows what the Organization aims at today.


## Plans, reports and purpose

# Page: About Us > WCO in brief > Strategic Plan and Goals
about-strategic-plan-and-goals-page =
    .summary = The objectives, core functions and focus areas of the { -wco } Strategic Plan 2022–2025.
    .body =
            The Strategic Plan says what the { -wco } sets out to achieve in the years 2022 to 2025. The Council, on which every Member sits, endorsed it in June 2022.

            ## Strategic objectives

            - Trade facilitation
            - Revenue collection
            - Protection of society
            - Organizational development

            Three core functions serve these objectives: instruments, Customs cooperation and <a data-l10n-name="topics-capacity-building">capacity building</a>. Supporting functions underpin them.

            ## Focus areas

            - Technology and innovation
            - <a data-l10n-name="topics-research-customs-and-environmental-policies">Green Customs</a>
            - Governance and accountability

            ## How the plan was drawn up

            The plan builds on the <a data-l10n-name="about-environment-scan">Environmental Scan</a> of 2021 and on foresight workshops held in the six regions from late 2020. The private sector was heard too: a session of the <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> dealt with the plan on 8 February 2022.

            Members, partners and the public can follow the work of the Organization year by year in the <a data-l10n-name="about-annual-reports">Annual Reports</a>.

# Page: About Us > WCO in brief > Annual Reports
about-annual-reports-page =
    .summary = What an Annual Report of the { -wco } contains, and which year it covers.
    .body =
            An Annual Report covers one financial year of the { -wco }, from July to the following June. It informs Members, partners and researchers, and anyone who needs reliable data on Customs administrations.

            The main contents of a report are:

            - the Organization, its structure and its main decisions
            - the <a data-l10n-name="about-environment-scan">Environmental Scan</a>, on world trends that affect Customs
            - profiles of the Members

            A Member’s profile gives the number of staff, the { -wco } instruments that the administration applies, the state of automation and trade statistics.

            Latest report :: 2022–2023 (as of March 2024)
            Members in the 2019–2020 report :: 183
            Members in the 2012–2013 report :: 179

            Figures hold for the year of the report. The page on <a data-l10n-name="about-membership">membership</a> has the present number of Members, and <a data-l10n-name="about-publications">Publications</a> lists other titles of the Organization.

# Page: About Us > WCO in brief > Vision, Mission and Values
about-vision-mission-and-values-page =
    .summary = What the { -wco } works for, how it does so, and the values that its Members have affirmed.
    .body =
            ## Vision

            The { -wco } brings Customs administrations together for a safer and more prosperous world. The slogan “Borders divide, Customs connects”, launched as the theme of 2012, puts the idea in four words.

            ## Mission

            The Organization sets international standards, fosters cooperation and builds capacity. It offers Customs administrations leadership, guidance and support, so that they can:

            - facilitate legitimate trade
            - collect revenue fairly
            - protect society

            ## Values

            The texts that Members adopt and the priorities that they choose show the values they share:

            Integrity :: The { -arusha }, cornerstone of the work on <a data-l10n-name="topics-integrity-overview">integrity in Customs</a>
            Equality and diversity :: The <a data-l10n-name="about-declarations">declaration on gender equality and diversity</a> of December 2020
            Governance and accountability :: A focus area of the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan 2022–2025</a>
            Partnership :: The <a data-l10n-name="about-international-customs-day-2024">theme of 2024</a>, on traditional and new partners

# Page: About Us > WCO in brief > Customs Environment Scan
about-environment-scan-page =
    .summary = How the Secretariat of the { -wco } tracks world trends and weighs their effect on Customs.
    .body =
            The Environmental Scan is a document of the Secretariat. It helps Customs administrations to see what is changing around them and what the change may mean for their work. It looks at developments of five kinds:

            - social
            - political
            - economic
            - technological
            - legal

            By early 2020 the Secretariat had produced the Scan for ten years. The Policy Commission asked in December 2019 that it guide the strategy of the Organization. Since then it has prepared the ground for the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan</a>.

            ## Editions

            2019 :: Linked to the Strategic Plan for the first time
            2020 :: Devoted to COVID-19
            2021 :: Preceded by workshops in the regions; basis of the Strategic Plan 2022–2025

            The Scan is also part of the <a data-l10n-name="about-annual-reports">Annual Reports</a>. The magazine of the { -wco } <a data-l10n-name="ext-mag-environmental-scan">explained its purpose in February 2020</a>. Related studies are under <a data-l10n-name="topics-research">Research</a>.
