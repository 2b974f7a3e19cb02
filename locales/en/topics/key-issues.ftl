### The pages below Key Issues: four packages of instruments and tools,
### and sustainable development.

## Key Issues

# Page: Topics > Key Issues > Revenue Package
topics-revenue-package-page =
    .summary = Tools to assess and collect the duties and taxes that are due, developed in four phases since 2009.
    .body =
            In many countries a large part of public revenue is collected at the border. It was falling when, in June 2009, the Council adopted a resolution on the subject. The Revenue Package came out of it: a set of tools with which an administration can charge what is due, no more and no less.

            ## Phases

            Phase I :: Completed in June 2012
            Phase II :: Completed in June 2015
            Phase III :: Completed in June 2018
            Phase IV :: Completed in June 2021

            ## Contents

            - <strong>Diagnostic Tool:</strong> a review of the infrastructure for classification, valuation and origin
            - <strong>Customs Laboratory Guide:</strong> analysis of goods, as explained under <a data-l10n-name="topics-customs-laboratories">Customs laboratories</a>
            - <strong>Guidance on valuation:</strong> control of declared values, beside the other <a data-l10n-name="topics-valuation-instruments-and-tools">valuation instruments</a>
            - <strong>Tools on origin:</strong> for duties that depend on where goods were made; see the <a data-l10n-name="topics-origin-instruments-and-tools">origin instruments</a>
            - <strong>Tools on post-clearance audit:</strong> examination of a company’s records once its goods have been released

            Revenue is also one of the four dimensions of the <a data-l10n-name="services-performance-measurement-mechanism">Performance Measurement Mechanism</a>. A Revenue Conference of the { -wco } is among the <a data-l10n-name="events-2014">events of 2014</a>.

# Page: Topics > Key Issues > Economic Competitiveness Package
topics-economic-competitiveness-package-page =
    .summary = How simple procedures and secure supply chains make an economy more competitive, and which instruments serve this aim.
    .body =
            A company compares countries: how long goods wait at the border, how sure the rules are, what formalities cost. Customs has a say in each of these points. The Economic Competitiveness Package (ECP), adopted in 2012, brings together the instruments with which an administration can facilitate trade and secure the supply chain, and so contribute to growth.

            ## Contents

            Core :: { -rkc }, on modern Customs procedures
            Security :: { -safe }
            Reliable companies :: Programmes for Authorized Economic Operators
            Other services :: Coordinated Border Management

            The <a data-l10n-name="topics-procedures-instruments-and-tools">instruments for procedures</a> are described one by one under procedures and facilitation.

            ## Who can use it

            - <strong>Ministries:</strong> to see what Customs can bring to a policy of growth
            - <strong>Customs administrations:</strong> to choose the measures of a reform, with help from <a data-l10n-name="topics-capacity-building-overview">capacity building</a>
            - <strong>Researchers:</strong> the PICARD Conference of September 2013, in St Petersburg, dealt with the package; see the <a data-l10n-name="events-2013">events of 2013</a>

            The { -tf-agreement } of the { -wto } pursues a similar aim by binding rules. What the { -wco } does for it is told in the section on the <a data-l10n-name="tfa">implementation of the Agreement</a>.

# Page: Topics > Key Issues > Compliance & Enforcement Package
topics-compliance-and-enforcement-package-page =
    .summary = Four elements with which a Customs administration can build up its fight against fraud and encourage compliance.
    .body =
            An enforcement service needs more than officers at a post. It needs information before the goods arrive, equipment, allies and practice. The Compliance & Enforcement Package (CEP), adopted by the Council in June 2013, helps an administration to see what it has and what it lacks.

            ## Four elements

            - <strong>Tools:</strong> guides and methods, described among the <a data-l10n-name="topics-enforcement-instruments-and-tools">instruments for enforcement</a>
            - <strong>Technology and infrastructure:</strong> the <a data-l10n-name="services-cen">Customs Enforcement Network</a>, for instance
            - <strong>Partnerships:</strong> work with others on the risks of the supply chain; see the <a data-l10n-name="topics-enforcement-partners">partners in enforcement</a>
            - <strong>Operations:</strong> joint controls by several countries, described among the <a data-l10n-name="topics-enforcement-activities-and-programmes">joint operations and projects</a>

            ## The order of work

            The elements serve the enforcement cycle, which leads from intelligence and risk analysis to controls and investigations. The <a data-l10n-name="topics-enforcement-overview">steps of the cycle</a> are explained in the overview of enforcement.

            ## In the regions

            Officers get to know the package in regional workshops. One of them took place for Asia/Pacific in Faridabad, India, in June 2016.

# Page: Topics > Key Issues > Organizational Development Package
topics-organizational-development-package-page =
    .summary = Strategy, people, integrity and relations with stakeholders: what an administration needs in order to change and to last.
    .body =
            New procedures succeed or fail with the organization that applies them. The Organizational Development Package is concerned with this organization itself. The Council adopted it in June 2013, at the same sessions as the package on compliance and enforcement.

            ## Four parts

            Strategic advice and delivery :: How to set a course for reform and follow it through
            Human resources :: How to recruit, train and lead staff
            Integrity :: How to prevent corruption, with the <a data-l10n-name="topics-integrity-instruments-and-tools">guides and surveys on integrity</a>
            Stakeholder engagement :: How to work with business, other services and the public

            ## Its place in the strategy

            Organizational development is the fourth of the { -wco }’s strategic objectives, as the <a data-l10n-name="about-strategic-plan-and-goals">Strategic Plan</a> shows. It is also a dimension of the <a data-l10n-name="services-performance-measurement-mechanism">Performance Measurement Mechanism</a>, by which administrations can tell whether they advance.

            ## Tools and support

            A guide on human capital management dates from 2022. It is one of the <a data-l10n-name="topics-capacity-building-instruments-and-tools">tools for reform and training</a>. Accredited experts support an administration on the spot; they are found through the <a data-l10n-name="services-ace-experts-portal">ACE Experts Portal</a>.

# Page: Topics > Key Issues > Customs in support of Sustainable Development
topics-customs-in-support-of-sustainable-development-page =
    .summary = What Customs contributes to the 2030 Agenda of the United Nations: revenue, safety, trade and the environment.
    .body =
            On 25 September 2015 the United Nations adopted, in Resolution 70/1, the 2030 Agenda for Sustainable Development. It has 17 goals, for the economy, for society and for the environment. Much of what they aim at depends in part on what crosses a border, and how.

            ## Four contributions

            Fair revenue :: Means for public services; see the <a data-l10n-name="topics-revenue-package">Revenue Package</a>
            Safe societies :: Protection from dangerous goods and from trafficking, the task of <a data-l10n-name="topics-enforcement-overview">enforcement</a>
            Lower trade barriers :: Access to markets for small companies too, through <a data-l10n-name="topics-procedures-overview">facilitation</a>
            Environment :: Control of waste and of protected species, and <a data-l10n-name="topics-research-customs-and-environmental-policies">Green Customs</a>

            ## A theme and a measure

            In 2020 the { -wco } devoted its theme of the year to sustainability for people, prosperity and the planet; an article in its magazine explains <a data-l10n-name="ext-mag-theme-2020">the reasons for this choice</a>. The indicators of the <a data-l10n-name="services-performance-measurement-mechanism">Performance Measurement Mechanism</a> are mapped to the goals, so that an administration can see which of them it serves. The goals themselves are set out by the United Nations under <a data-l10n-name="ext-un-sustainable-development">Sustainable Development Goals</a>.
