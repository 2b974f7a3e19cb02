### The name of every page, as it stands in menus, breadcrumbs, the sitemap and
### the page's own heading. One message a page; the id is the page's id in the tree.
### Keep names short: menus show them in columns of about 30 characters.

## Home

home = Organisation mondiale des douanes


## About Us

about = À propos de l’OMD
about-wco-in-brief = L’OMD en bref
about-discover-the-wco = Découvrir l’OMD
about-strategic-plan-and-goals = Plan stratégique et objectifs
about-annual-reports = Rapports annuels
about-vision-mission-and-values = Vision, mission et valeurs
about-environment-scan = Étude de l’environnement douanier
about-secretary-general = Secrétaire général
about-wco-members = Membres de l’OMD
about-membership = Composition
about-wco-regional-bodies = Structures régionales de l’OMD
about-regional-intelligence-liaison-offices = Bureaux régionaux de liaison chargés du renseignement
about-regional-training-centres = Centres régionaux de formation
about-regional-offices-for-capacity-building = Bureaux régionaux de renforcement des capacités
about-wco-structure = Structure de l’OMD
about-wco-secretariat = Secrétariat de l’OMD
about-wco-working-bodies = Organes de travail de l’OMD
about-legal-instruments = Instruments juridiques
about-conventions = Conventions et accords
about-recommendations = Recommandations
about-declarations = Déclarations
about-policies = Politiques
about-resolutions = Résolutions
about-standard-terms = Conditions générales de l’OMD – Décision du Conseil n° 331
about-wco-partners = Partenaires de l’OMD
about-partner-organizations = Organisations partenaires
about-memoranda-of-understanding = Protocoles d’accord
# Same in French and English.
about-publications = Publications
about-international-customs-day = Journée internationale de la douane
about-international-customs-day-2024 = 2024 : Pour une douane mobilisant ses partenaires historiques et nouveaux autour d’objectifs clairs
about-international-customs-day-previous-editions = Éditions précédentes
about-photo-competition = Concours photo
about-vacancies = Postes vacants
about-calls-for-tenders = Appels d’offres
about-market-consultation = Consultation du marché
about-public-information-on-procurement = Informations publiques sur les marchés passés par l’OMD

## Media

media = Médias
media-newsroom = Salle de presse
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
media-magazine = Magazine OMD Actualités
media-magazine-latest-edition = Dernier numéro
media-magazine-previous-editions = Numéros précédents
media-magazine-subscriptions = Abonnements
media-magazine-advertisements = Publicité
media-information-for-the-public = Informations à l’intention des journalistes, des entreprises, des particuliers et des voyageurs

## Online Services

services = Services en ligne
services-ace-experts-portal = Portail des experts ACE
services-bacuda = BACUDA
services-bookshop = Librairie
services-elearning = Apprentissage en ligne
services-cen = CEN
services-data-model-app = Application du Modèle de données
services-i2c = I2C
services-iris = IRIS
services-performance-measurement-mechanism = Mécanisme de mesure de la performance
services-rammap-swim = RAMMAP-SWIM
services-wco-trade-tools = WCO Trade Tools

## Topics

topics = Thèmes
topics-index = Index des thèmes, instruments et outils
# Same in French and English.
topics-communication = Communication
topics-nomenclature = Nomenclature et classement des marchandises
topics-nomenclature-overview = Vue d’ensemble
topics-nomenclature-news = Actualités
topics-nomenclature-activities-and-programmes = Activités et programmes
topics-nomenclature-instruments-and-tools = Instruments et outils
topics-nomenclature-resources = Ressources
topics-valuation = Évaluation
topics-valuation-overview = Vue d’ensemble
topics-valuation-news = Actualités
topics-valuation-activities-and-programmes = Activités et programmes
topics-valuation-instruments-and-tools = Instruments et outils
topics-valuation-resources = Ressources
topics-valuation-partners = Partenaires
topics-origin = Origine
topics-origin-overview = Vue d’ensemble
topics-origin-news = Actualités
topics-origin-activities-and-programmes = Activités et programmes
topics-origin-instruments-and-tools = Instruments et outils
topics-origin-resources = Ressources
topics-origin-partners = Partenaires
topics-enforcement = Contrôle et lutte contre la fraude
topics-enforcement-overview = Vue d’ensemble
topics-enforcement-news = Actualités
topics-enforcement-activities-and-programmes = Activités et programmes
topics-enforcement-instruments-and-tools = Instruments et outils
topics-enforcement-resources = Ressources
topics-enforcement-partners = Partenaires
topics-procedures = Procédures et facilitation
topics-procedures-overview = Vue d’ensemble
topics-procedures-news = Actualités
topics-procedures-activities-and-programmes = Activités et programmes
topics-procedures-instruments-and-tools = Instruments et outils
topics-procedures-resources = Ressources
topics-procedures-partners = Partenaires
topics-capacity-building = Renforcement des capacités
topics-capacity-building-overview = Vue d’ensemble
topics-capacity-building-news = Actualités
topics-capacity-building-activities-and-programmes = Activités et programmes
topics-capacity-building-instruments-and-tools = Instruments et outils
topics-capacity-building-resources = Ressources
topics-integrity = Éthique
topics-integrity-overview = Vue d’ensemble
topics-integrity-news = Actualités
topics-integrity-activities-and-programmes = Activités et programmes
topics-integrity-instruments-and-tools = Instruments et outils
topics-integrity-resources = Ressources
topics-research = Recherche
topics-research-overview = Vue d’ensemble
topics-research-research-paper-series = Série de documents de recherche
topics-research-data-analytics = Analyse des données
topics-research-customs-and-environmental-policies = Douane et politiques environnementales
topics-research-news = Actualités
topics-research-events = Événements
topics-research-programmes-and-projects = Programmes et projets
topics-research-research-paper = Document de recherche
topics-research-resources = Ressources
topics-research-e-learning-courses = Cours d’apprentissage en ligne
topics-key-issues = Questions clés
topics-revenue-package = Dossier Recettes
topics-economic-competitiveness-package = Dossier sur la compétitivité économique
topics-compliance-and-enforcement-package = Dossier Contrôle et lutte contre la fraude
topics-organizational-development-package = Dossier sur le développement organisationnel
topics-customs-in-support-of-sustainable-development = La douane à l’appui du développement durable
topics-private-sector-consultative-group = Groupe consultatif du secteur privé
topics-customs-laboratories = Laboratoires des douanes

## WCO implementing the WTO TFA

tfa = L’OMD met en œuvre l’AFE de l’OMC
tfa-message-from-secretary-general = Message du Secrétaire général
tfa-wto-trade-facilitation-agreement = Accord de l’OMC sur la facilitation des échanges
tfa-implementation-guidance-for-section-i = Orientations concernant la mise en œuvre de la Section I
tfa-mercator-programme = Programme Mercator
tfa-wto-and-other-international-organizations = L’OMC et les autres organisations internationales
tfa-history = Historique

## Events

events = Événements
events-upcoming-events = Événements à venir
events-wco-global-aeo-conference-2024 = Conférence mondiale de l’OMD sur les OEA 2024
events-event-history = Événements passés
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
events-wco-area-map-and-accommodation = Plan du quartier de l’OMD et hébergement

## Other pages

media-news-item = Actualité
events-event = Événement
sitemap = Plan du site
contact = Nous contacter
faq = FAQ
search = Rechercher
site-notice = Informations sur le site
accessibility = Déclaration d’accessibilité
sign-in = Se connecter
register = Demander une inscription
change-password = Modifier le mot de passe
reset-password = Réinitialiser le mot de passe
meetings = Réunions
