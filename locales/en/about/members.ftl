### The pages below About Us > WCO Members: membership and the bodies in the regions.

## Members

# Page: About Us > WCO Members > Membership
about-membership-page =
    .summary = Who the 186 Members of the { -wco } are, how they form regions, and how a State joins.
    .body =
            The Members are the Customs administrations of States and of autonomous Customs territories, such as Hong Kong, China, and Macao, China. Three in four belong to developing countries. Between them, the Members handle more than 98% of world trade.

            Members :: 186 (February 2024)
            Latest accession :: Palau (2 February 2024)
            Regions :: 6
            Members in Asia/Pacific :: 35, with Palau and Solomon Islands
            Members in West and Central Africa :: 24 (2022)

            ## How a State joins

            A State accedes to the <a data-l10n-name="about-conventions">Convention establishing the Council</a>. It deposits its instrument of accession with the Ministry of Foreign Affairs of Belgium, as Solomon Islands did on 26 January 2023.

            ## The European Union

            The European Union has had a status akin to membership since July 2007.

            ## Find out more

            Each Member belongs to one of the <a data-l10n-name="about-wco-regional-bodies">six regions of the { -wco }</a>. The <a data-l10n-name="about-annual-reports">Annual Reports</a> contain profiles of the Members. News of accessions appears in the <a data-l10n-name="media-newsroom">Newsroom</a>.


## Regional bodies

# Page: About Us > WCO Members > WCO Regional Bodies
about-wco-regional-bodies-page =
    .summary = The six regions of the { -wco } and the bodies that serve the Members of each.
    .body =
            The regions bring the work of the { -wco } closer to its Members. Each one elects a Vice-Chair, who sits on the <a data-l10n-name="about-wco-working-bodies">Policy Commission</a>.

            ## Regions

            - Americas and the Caribbean
            - Europe
            - East and Southern Africa
            - North of Africa, Near and Middle East (MENA)
            - West and Central Africa
            - Asia/Pacific

            ## Bodies in the regions

            - Vice-Chairs’ Offices
            - <a data-l10n-name="about-regional-offices-for-capacity-building">Regional Offices for Capacity Building</a>
            - <a data-l10n-name="about-regional-training-centres">Regional Training Centres</a>
            - <a data-l10n-name="about-regional-intelligence-liaison-offices">Regional Intelligence Liaison Offices</a>
            - <a data-l10n-name="topics-customs-laboratories">Regional Customs Laboratories</a>
            - Regional Dog Training Centres

            ## Global Meeting

            All these bodies come together once a year at a Global Meeting. The meeting of 2020, for example, took place on 2 and 3 March.

            The page on <a data-l10n-name="about-membership">membership</a> gives figures for some of the regions.

# Page: About Us > WCO Members > WCO Regional Bodies > Regional Intelligence Liaison Offices
about-regional-intelligence-liaison-offices-page =
    .summary = A network of 12 regional offices through which Customs administrations share intelligence.
    .body =
            A Regional Intelligence Liaison Office (RILO) serves the Customs administrations of one region or part of a region. Its tasks are to:

            - analyse seizures
            - exchange intelligence
            - plan operations in the region
            - help administrations with mutual administrative assistance

            An office works with a national contact point in each administration. Information passes through the <a data-l10n-name="services-cen">Customs Enforcement Network (CEN)</a> and CENcomm, which serves operations. The <a data-l10n-name="services-i2c">Information and Intelligence Centre (I2C)</a> gives access to the rapid alert network of the RILOs.

            The Global RILO Meeting, created in June 2003, reports to the <a data-l10n-name="about-wco-working-bodies">Enforcement Committee</a>.

            ## The network

            First office :: 1987
            Offices in the six regions :: 12
            Twelfth office :: Central America (2021)
            Office for Central Africa :: Douala, Cameroon (created in 1993)

            In February 2024 the Secretary General of the { -wco } gave his support to the opening of the new office of the RILO for Asia/Pacific, as the <a data-l10n-name="media-newsroom-2024">news of 2024</a> reports.

# Page: About Us > WCO Members > WCO Regional Bodies > Regional Training Centres
about-regional-training-centres-page =
    .summary = Centres where the Customs administrations of a region train their officers together.
    .body =
            A Regional Training Centre (RTC) pools the training of neighbouring Customs administrations. It brings training close to Members, builds ties between officers of different countries and follows up the programmes of the { -wco } in the region.

            ## Where the centres are

            The network has 29 centres. Countries with a centre include:

            Americas and the Caribbean :: Brazil, Dominican Republic
            Europe :: Azerbaijan, Hungary, Kazakhstan, Kyrgyzstan, North Macedonia, Ukraine
            East and Southern Africa :: Kenya, Mauritius, South Africa, Zimbabwe
            North of Africa, Near and Middle East :: Egypt, Jordan, Lebanon, Saudi Arabia, Tunisia
            West and Central Africa :: Burkina Faso, Congo, Nigeria
            Asia/Pacific :: China, Fiji, India, Japan, Korea, Malaysia

            Centres also try out new methods. In 2021 the RTC in Korea was the first to run a course in virtual reality, on the inspection of containers.

            Online courses are described under <a data-l10n-name="services-elearning">eLearning</a>. The wider work is presented under <a data-l10n-name="topics-capacity-building-activities-and-programmes">activities and programmes in capacity building</a>. The <a data-l10n-name="about-regional-offices-for-capacity-building">Regional Offices for Capacity Building</a> coordinate it in each region.

# Page: About Us > WCO Members > WCO Regional Bodies > Regional Offices for Capacity Building
about-regional-offices-for-capacity-building-page =
    .summary = One office in each region that helps Members to plan and follow up their modernization.
    .body =
            A Regional Office for Capacity Building (ROCB) is a link between the Members of a region, the Secretariat of the { -wco } and donors. Each of the six regions has one. The office:

            - identifies the needs of Members
            - coordinates activities with Members and the Secretariat
            - monitors projects
            - keeps in touch with donors

            ## Where the offices are

            Europe :: Baku, Azerbaijan; the sixth office, opened on 17 October 2011 (<a data-l10n-name="ext-rocb-europe">website of ROCB Europe</a>)
            East and Southern Africa :: Nairobi, Kenya
            North of Africa, Near and Middle East :: Abu Dhabi, United Arab Emirates; host country chosen in June 2006 (<a data-l10n-name="ext-rocb-mena">website of ROCB MENA</a>)
            West and Central Africa :: Abidjan, Côte d’Ivoire
            Asia/Pacific :: Bangkok, Thailand

            The office for the Americas and the Caribbean completes the network.

            Administrations that plan a reform can learn about support from the Organization under <a data-l10n-name="topics-capacity-building-overview">capacity building</a>, and about help with the { -tf-agreement } under the <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a>. The <a data-l10n-name="about-regional-training-centres">Regional Training Centres</a> offer courses in the regions.
