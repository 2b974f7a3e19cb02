### The pages below Integrity: the fight against corruption in Customs,
### the declaration, programmes and tools that serve it.

## Integrity

# Page: Topics > Integrity > Overview
topics-integrity-overview-page =
    .summary = What the { -arusha } asks of Customs administrations, and who follows up the work on integrity.
    .body =
            A bribe at the border has a price that others pay: the honest trader who loses to a competitor, the treasury that goes without revenue, the citizen who no longer trusts the administration. Lack of integrity distorts trade and investment. Good procedures and modern equipment are of little use where it persists.

            ## What the Declaration asks for

            The { -arusha } sets out ten key factors. They concern the administration as a whole, and not merely the fault of one officer. For example:

            - <strong>Leadership:</strong> those in charge set the example and answer for it.
            - <strong>Transparency:</strong> traders can know the rules, and what they have to pay.
            - <strong>Automation:</strong> fewer decisions depend on a single person.
            - <strong>Staff:</strong> recruitment and careers follow fair rules.

            The Declaration is seen as matching Article 5 of the United Nations Convention against Corruption, which deals with prevention. It is listed among the <a data-l10n-name="about-declarations">declarations of the { -wco }</a>.

            ## Who follows it up

            The Integrity Sub-Committee advises the <a data-l10n-name="about-wco-structure">Council</a> through the Policy Commission. Its latest session is summed up in the <a data-l10n-name="topics-integrity-news">integrity news</a>. Those who plan measures of their own can turn to the <a data-l10n-name="topics-integrity-instruments-and-tools">integrity guides and surveys</a>.

# Page: Topics > Integrity > News
topics-integrity-news-page =
    .summary = Sessions of the Integrity Sub-Committee, meetings of the A-CIP Programme and other news of the fight against corruption.
    .body =
            Under this topic you will find reports on the Integrity Sub-Committee, on the meetings and results of the A-CIP Programme, and on occasions when Customs presents its experience against corruption. They are sorted by date, and the newest comes first.

            ## Sub-Committee, 23rd Session

            Date :: 26–27 February 2024
            Form :: Hybrid
            Participants :: More than 300 delegates, from 111 Members
            Chair :: Marcelin Djeuwo (Cameroon)
            Keynote speaker :: Daniel Eriksson, head of Transparency International

            ## A-CIP Programme

            - <strong>1 March 2024:</strong> the newsroom reported on the annual meeting, held to advance integrity in Customs worldwide.
            - <strong>1–2 March 2023:</strong> coordinators of the 23 active partner administrations met in Brussels, in person for the first time since 2020.
            - <strong>April 2022:</strong> a report took stock of the support given since 2019.

            The aims of the programme are explained among the <a data-l10n-name="topics-integrity-activities-and-programmes">activities against corruption</a>. Several of these items also belong to the <a data-l10n-name="topics-capacity-building-news">news on capacity building</a>; the <a data-l10n-name="media-newsroom-2024">news of 2024</a> covers all topics.

# Page: Topics > Integrity > Activities and Programmes
topics-integrity-activities-and-programmes-page =
    .summary = The A-CIP Programme, its partner administrations and donors, and the work programme of the Integrity Sub-Committee.
    .body =
            The Anti-Corruption and Integrity Promotion Programme for Customs, A-CIP, accompanies administrations that have decided to act. It began in January 2019 with funds from Norad, the Norwegian development agency; Canada joined later.

            ## Partner administrations of A-CIP

            2019 :: 11
            2020 :: 16
            March 2023 :: 23

            The programme starts from the { -arusha }. It helps its partners to measure how integrity is perceived and to map risks of corruption, and it offers training: by April 2022, over 3,000 officials had completed its online module on integrity. In December 2022 officials from Canada, Jamaica, Malawi and the United States described their most effective controls at the International Anti-Corruption Conference in Washington, at a panel that A-CIP had organized.

            ## Sub-Committee

            The Integrity Sub-Committee has a work programme for 2022–2025, the years of the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan</a>.

            ## Related support

            The methods used are described among the <a data-l10n-name="topics-integrity-instruments-and-tools">tools for integrity</a>. Programmes on other subjects are found under <a data-l10n-name="topics-capacity-building-activities-and-programmes">capacity building</a>.

# Page: Topics > Integrity > Instruments and Tools
topics-integrity-instruments-and-tools-page =
    .summary = A declaration, guides, a model code, a survey and a way to map risks, for administrations that act against corruption.
    .body =
            An administration that takes up the subject needs a commitment, rules, and a picture of its own situation. The { -wco } has instruments for each.

            ## To commit

            The { -arusha } goes back to 1993; the revision is of 2003. All other work on integrity starts from it. Its place among the <a data-l10n-name="about-declarations">declarations of the Organization</a> is explained on their page.

            ## To lay down rules

            - <strong>Integrity Development Guide:</strong> for those who draw up a plan of action
            - <strong>Model Code of Ethics and Conduct:</strong> a basis from which an administration writes its own code
            - <strong>Guide on performance contracts:</strong> for managers who agree on objectives with their staff

            ## To know the situation

            - <strong>Customs Integrity Perception Survey (<abbr>CIPS</abbr>):</strong> how integrity is perceived
            - <strong>Corruption risk mapping:</strong> where in its procedures an administration is exposed

            The administrations that take part in A-CIP use these methods with the help of the { -wco }, as the page on <a data-l10n-name="topics-integrity-activities-and-programmes">programmes against corruption</a> describes. Integrity also has its place in the <a data-l10n-name="topics-organizational-development-package">Organizational Development Package</a>, beside strategy and human resources.

# Page: Topics > Integrity > Resources
topics-integrity-resources-page =
    .summary = Courses, principles of the G20, a United Nations day and what to do when an officer asks for a bribe.
    .body =
            ## Courses

            CLiKC!, presented under <a data-l10n-name="services-elearning">eLearning</a>, offers officers of Member administrations a course on internal affairs. An online module on integrity belongs to the A-CIP Programme, one of the <a data-l10n-name="topics-integrity-activities-and-programmes">activities on integrity</a>.

            ## Texts of other organizations

            - The G20 High-Level Principles on countering corruption in Customs, of 2017, are based on the Arusha Declaration.
            - The United Nations Convention against Corruption is in the care of the <a data-l10n-name="ext-unodc">United Nations Office on Drugs and Crime</a>.

            ## A date for the calendar

            9 December :: <a data-l10n-name="ext-un-anti-corruption-day">International Anti-Corruption Day</a>, an observance of the United Nations

            In 2019, staff of all Directorates of the Secretariat took part in an event on that day. They discussed how corruption affects the work of Customs.

            ## If you are asked for a bribe

            The { -wco } does not investigate individual cases. Please turn to the Customs administration of the country concerned, or to the authority that deals with corruption there. Companies that wish to contribute to the debate on integrity can read about the <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a>.
