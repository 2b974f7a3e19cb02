### The pages below About Us > Legal instruments: the texts of the Organization, family by family.

## Binding texts

# Page: About Us > Legal instruments > Conventions and Agreements
about-conventions-page =
    .summary = The treaties of the { -wco }, with their dates, and two { -wto } agreements on which it does technical work.
    .body =
            A convention binds its Contracting Parties. The Secretary General is the depositary of conventions such as the { -rkc }, which had 136 Contracting Parties in February 2024.

            ## Conventions of the Organization

            Convention establishing a Customs Co-operation Council :: Signed on 15 December 1950, in force since 4 November 1952
            ATA Convention (ATA carnet) :: Adopted on 6 December 1961, in force since 30 July 1963
            Nairobi Convention (mutual administrative assistance) :: Adopted on 9 June 1977, in force since 21 May 1980
            { -hs } Convention :: Adopted on 14 June 1983, in force since January 1988
            Istanbul Convention (temporary admission) :: Adopted on 26 June 1990, in force since 27 November 1993
            { -rkc } :: Convention of 1973, in force since 1974; revision of June 1999, in force since 3 February 2006
            Johannesburg Convention (same subject as Nairobi) :: Adopted in June 2003, not in force

            ## Agreements of the { -wto }

            The Organization does technical work on the <a data-l10n-name="ext-wto-customs-valuation">Agreement on Customs Valuation</a> and the <a data-l10n-name="ext-wto-rules-of-origin">Agreement on Rules of Origin</a>.

            ## By subject

            - <a data-l10n-name="topics-nomenclature-overview">Nomenclature and the { -hs }</a>
            - <a data-l10n-name="topics-procedures-instruments-and-tools">Procedures and temporary admission</a>
            - <a data-l10n-name="topics-enforcement-instruments-and-tools">Mutual assistance and enforcement</a>
            - <a data-l10n-name="topics-valuation-overview">Customs valuation</a>
            - <a data-l10n-name="topics-origin-overview">Rules of origin</a>


## Other texts

# Page: About Us > Legal instruments > Recommendations
about-recommendations-page =
    .summary = How the Council invites Members and Contracting Parties to follow a common practice.
    .body =
            The Council adopts a recommendation when it wants a practice to be applied in the same way in many countries. The text is addressed to Members and to the Contracting Parties of the convention concerned.

            Adopted by :: The Council of the { -wco }
            Addressed to :: Members and Contracting Parties
            Legal force :: Not binding, with one exception

            The exception concerns recommendations that amend the { -hs } itself. These do take effect for Contracting Parties.

            ## Two examples

            - On chemicals: national statistical subheadings for substances under the Chemical Weapons Convention (1996, last amended in 2021). Like other recommendations on the { -hs-short }, it was drafted by the { -hs } Committee.
            - On enforcement: the running of the network of <a data-l10n-name="about-regional-intelligence-liaison-offices">Regional Intelligence Liaison Offices</a>.

            Administrations and traders will find more on <a data-l10n-name="topics-nomenclature-instruments-and-tools">instruments for the classification of goods</a>. The committees that draft recommendations are listed under <a data-l10n-name="about-wco-working-bodies">Working Bodies</a>, and the binding treaties under <a data-l10n-name="about-conventions">Conventions and Agreements</a>.

# Page: About Us > Legal instruments > Declarations
about-declarations-page =
    .summary = Commitments on integrity, equality, wildlife and inspection contracts.
    .body =
            A declaration states a commitment in public. It has political weight and gives direction to programmes. Some declarations concern the whole Organization, others a single region.

            { -arusha } :: Good governance and integrity (1993, revised in 2003)
            Niamey Declaration :: End of inspection contracts in West and Central Africa (June 2013)
            Declaration on the illegal wildlife trade :: June 2014
            Declaration on gender equality and diversity in Customs :: December 2020

            ## From text to action

            The Arusha Declaration names ten key factors, on which the work on <a data-l10n-name="topics-integrity-overview">integrity</a> rests. Gender equality and diversity are part of the <a data-l10n-name="topics-capacity-building-activities-and-programmes">capacity building programmes</a>, and wildlife is a subject of the <a data-l10n-name="topics-enforcement-activities-and-programmes">enforcement programmes</a>.

            Other texts that Members adopt together are found among the <a data-l10n-name="about-resolutions">resolutions of the Council and the Policy Commission</a>.

# Page: About Us > Legal instruments > Policies
about-policies-page =
    .summary = Texts that set how the { -wco } and its bodies act in a given field.
    .body =
            A policy makes the conduct of the Organization predictable. Members, partners and the public can read in it which principles apply and what they may expect.

            Two texts show the range, from broad strategy to a precise rule:

            - <em>Customs in the 21<sup>st</sup> Century</em>, of 2008, is a strategy paper with ten building blocks. The first is Globally Networked Customs, one of the <a data-l10n-name="topics-procedures-activities-and-programmes">activities in procedures and facilitation</a>.
            - The disclosure policy of the <a data-l10n-name="services-performance-measurement-mechanism">Performance Measurement Mechanism</a> leaves it to each Member to decide how far its results are shown.

            The aims of the { -wco } for the present period are in the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan</a>. Commitments on a single subject are found among the <a data-l10n-name="about-resolutions">resolutions</a> and <a data-l10n-name="about-declarations">declarations</a>.

# Page: About Us > Legal instruments > Resolutions
about-resolutions-page =
    .summary = Decisions of the Council and the Policy Commission, from secure trade to vaccines.
    .body =
            A resolution records a position of the { -wco } on a question of the day and says what Members, the Secretariat or partners are asked to do. The Council or the Policy Commission adopts it.

            ## Some resolutions since 2005

            June 2005 :: Framework of standards to secure and facilitate global trade
            June 2011 :: Customs and natural disaster relief
            December 2013 :: Dublin Resolution on the { -tf-agreement } of the { -wto }
            December 2015 :: Punta Cana Resolution on Customs and security
            July 2016 :: Illicit trafficking of cultural objects
            December 2017 :: Luxor Resolution on the principles of cross-border e-commerce
            December 2020 :: Cross-border movement of critical medicines and vaccines

            ## What follows

            A resolution often opens a programme of work. The one of 2005 stands at the start of the { -safe }, now among the <a data-l10n-name="topics-procedures-instruments-and-tools">instruments for procedures and facilitation</a>. The Dublin Resolution came before the <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a>.

            The page on <a data-l10n-name="about-wco-working-bodies">Working Bodies</a> explains who decides what, and the <a data-l10n-name="media-newsroom">Newsroom</a> reports on the sessions at which resolutions are adopted.

# Page: About Us > Legal instruments > WCO standard terms and conditions - Council Decision n° 331
about-standard-terms-page =
    .summary = What the standard terms and conditions of Council Decision n° 331 are, and whom to ask about them.
    .body =
            Standard terms and conditions are set in advance and are the same for all those who come under them. Those of the { -wco } rest on a decision of the Council, its supreme body. They concern anyone who enters into an arrangement in which they are mentioned.

            Legal basis :: Council Decision n° 331
            Issued by :: The { -wco }, an international organization
            Seat :: Brussels, Belgium

            Only the text of the Decision is authoritative. Before you sign a document that refers to it, read it in full and put any question to the Secretariat through the <a data-l10n-name="contact">contact page</a>.

            Suppliers may also wish to consult the <a data-l10n-name="about-calls-for-tenders">calls for tenders</a> and the <a data-l10n-name="about-public-information-on-procurement">information on procurement</a>. The place of the Council in the Organization is explained under <a data-l10n-name="about-wco-structure">Structure of the Organization</a>.
