### The name of every page, as it stands in menus, breadcrumbs, the sitemap and
### the page's own heading. One message a page; the id is the page's id in the tree.
### Keep names short: menus show them in columns of about 30 characters.

## Home

home = World Customs Organization


## About Us

about = About Us
about-wco-in-brief = WCO in brief
about-discover-the-wco = Discover the WCO
about-strategic-plan-and-goals = Strategic Plan and Goals
about-annual-reports = Annual Reports
about-vision-mission-and-values = Vision, Mission and Values
about-environment-scan = Customs Environment Scan
about-secretary-general = Secretary General
about-wco-members = WCO Members
about-membership = Membership
about-wco-regional-bodies = WCO Regional Bodies
about-regional-intelligence-liaison-offices = Regional Intelligence Liaison Offices
about-regional-training-centres = Regional Training Centres
about-regional-offices-for-capacity-building = Regional Offices for Capacity Building
about-wco-structure = WCO Structure
about-wco-secretariat = WCO Secretariat
about-wco-working-bodies = WCO Working Bodies
about-legal-instruments = Legal instruments
about-conventions = Conventions and Agreements
about-recommendations = Recommendations
about-declarations = Declarations
about-policies = Policies
about-resolutions = Resolutions
# The hyphen is official.
# l10n-ignore: dash
about-standard-terms = WCO standard terms and conditions - Council Decision n° 331
about-wco-partners = WCO Partners
about-partner-organizations = Partner Organizations
about-memoranda-of-understanding = Memoranda of Understanding
# Same in French and English.
about-publications = Publications
about-international-customs-day = International Customs Day
about-international-customs-day-2024 = 2024: Customs Engaging Traditional and New Partners with Purpose
about-international-customs-day-previous-editions = Previous editions
about-photo-competition = Photo Competition
about-vacancies = Vacancies
about-calls-for-tenders = Calls for tenders
about-market-consultation = Market Consultation
about-public-information-on-procurement = Public information on WCO procurement activity

## Media

media = Media
media-newsroom = Newsroom
media-newsroom-2024 = 2024
media-newsroom-2023 = 2023
media-newsroom-2022 = 2022
media-newsroom-2021 = 2021
media-newsroom-2020 = 2020
media-newsroom-2019 = 2019
media-newsroom-2018 = 2018
media-newsroom-2017 = 2017
media-newsroom-2016 = 2016
media-newsroom-2015 = 2015
media-newsroom-2014 = 2014
media-newsroom-2013 = 2013
media-newsroom-2012 = 2012
media-newsroom-2011 = 2011
media-newsroom-2010 = 2010
media-newsroom-2009 = 2009
media-magazine = WCO News Magazine
media-magazine-latest-edition = Latest edition
media-magazine-previous-editions = Previous editions
media-magazine-subscriptions = Subscriptions
media-magazine-advertisements = Advertisements
media-information-for-the-public = Information for journalists, businesses, individuals and travellers

## Online Services

services = Online Services
services-ace-experts-portal = ACE Experts Portal
services-bacuda = BACUDA
services-bookshop = Bookshop
services-elearning = eLearning
services-cen = CEN
services-data-model-app = Data Model App
services-i2c = I2C
services-iris = IRIS
services-performance-measurement-mechanism = Performance Measurement Mechanism
services-rammap-swim = RAMMAP-SWIM
services-wco-trade-tools = WCO Trade Tools

## Topics

topics = Topics
topics-index = Index of topics, instruments and tools
# Same in French and English.
topics-communication = Communication
topics-nomenclature = Nomenclature and Classification of Goods
topics-nomenclature-overview = Overview
topics-nomenclature-news = News
topics-nomenclature-activities-and-programmes = Activities and Programmes
topics-nomenclature-instruments-and-tools = Instruments and Tools
topics-nomenclature-resources = Resources
topics-valuation = Valuation
topics-valuation-overview = Overview
topics-valuation-news = News
topics-valuation-activities-and-programmes = Activities and Programmes
topics-valuation-instruments-and-tools = Instruments and Tools
topics-valuation-resources = Resources
topics-valuation-partners = Partners
topics-origin = Origin
topics-origin-overview = Overview
topics-origin-news = News
topics-origin-activities-and-programmes = Activities and Programmes
topics-origin-instruments-and-tools = Instruments and Tools
topics-origin-resources = Resources
topics-origin-partners = Partners
topics-enforcement = Enforcement and Compliance
topics-enforcement-overview = Overview
topics-enforcement-news = News
topics-enforcement-activities-and-programmes = Activities and Programmes
topics-enforcement-instruments-and-tools = Instruments and Tools
topics-enforcement-resources = Resources
topics-enforcement-partners = Partners
topics-procedures = Procedures and Facilitation
topics-procedures-overview = Overview
topics-procedures-news = News
topics-procedures-activities-and-programmes = Activities and Programmes
topics-procedures-instruments-and-tools = Instruments and Tools
topics-procedures-resources = Resources
topics-procedures-partners = Partners
topics-capacity-building = Capacity Building
topics-capacity-building-overview = Overview
topics-capacity-building-news = News
topics-capacity-building-activities-and-programmes = Activities and Programmes
topics-capacity-building-instruments-and-tools = Instruments and Tools
topics-capacity-building-resources = Resources
topics-integrity = Integrity
topics-integrity-overview = Overview
topics-integrity-news = News
topics-integrity-activities-and-programmes = Activities and Programmes
topics-integrity-instruments-and-tools = Instruments and Tools
topics-integrity-resources = Resources
topics-research = Research
topics-research-overview = Overview
topics-research-research-paper-series = Research Paper Series
topics-research-data-analytics = Data Analytics
topics-research-customs-and-environmental-policies = Customs and Environmental Policies
topics-research-news = News
topics-research-events = Events
topics-research-programmes-and-projects = Programmes and Projects
topics-research-research-paper = Research paper
topics-research-resources = Resources
topics-research-e-learning-courses = E-learning courses
topics-key-issues = Key Issues
topics-revenue-package = Revenue Package
topics-economic-competitiveness-package = Economic Competitiveness Package
topics-compliance-and-enforcement-package = Compliance & Enforcement Package
topics-organizational-development-package = Organizational Development Package
topics-customs-in-support-of-sustainable-development = Customs in support of Sustainable Development
topics-private-sector-consultative-group = Private Sector Consultative Group
topics-customs-laboratories = Customs Laboratories

## WCO implementing the WTO TFA

tfa = WCO implementing the WTO TFA
tfa-message-from-secretary-general = Message from Secretary General
tfa-wto-trade-facilitation-agreement = WTO Trade Facilitation Agreement
tfa-implementation-guidance-for-section-i = Implementation Guidance for Section I
tfa-mercator-programme = Mercator Programme
tfa-wto-and-other-international-organizations = WTO and other international organizations
tfa-history = History

## Events

events = Events
events-upcoming-events = Upcoming events
events-wco-global-aeo-conference-2024 = WCO Global AEO Conference 2024
events-event-history = Event history
events-2023 = 2023
events-2022 = 2022
events-2021 = 2021
events-2020 = 2020
events-2019 = 2019
events-2018 = 2018
events-2017 = 2017
events-2016 = 2016
events-2015 = 2015
events-2014 = 2014
events-2013 = 2013
events-2012 = 2012
events-2011 = 2011
events-wco-area-map-and-accommodation = WCO Area Map and Accommodation

## Other pages

media-news-item = News item
events-event = Event
sitemap = Sitemap
contact = Contact Us
faq = FAQ
search = Search
site-notice = Site notice
accessibility = Accessibility statement
sign-in = Sign in
register = Request registration
change-password = Change password
reset-password = Reset password
meetings = Meetings
