### Online services: the landing page and a page for each service.

# Page: Online Services
services-page =
    .summary = Les onze services en ligne de l’{ -wco } : à qui ils s’adressent et ce que chacun permet de faire.
    .body =
            Chaque service a son public, et tous ne sont pas publics.

            - <strong>Experts :</strong> sur le <a data-l10n-name="services-ace-experts-portal">Portail des experts ACE</a>, les experts accrédités tiennent leur profil à jour.
            - <strong>Administrations :</strong> <a data-l10n-name="services-cen">CEN</a>, <a data-l10n-name="services-i2c">I2C</a> et <a data-l10n-name="services-iris">IRIS</a> informent ceux qui luttent contre la fraude. Le <a data-l10n-name="services-performance-measurement-mechanism">Mécanisme de mesure de la performance</a> montre les résultats, et <a data-l10n-name="services-rammap-swim">RAMMAP-SWIM</a> suit les réformes et les guichets uniques.
            - <strong>Opérateurs :</strong> <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a> traite de la nomenclature, de l’origine et de l’évaluation. L’<a data-l10n-name="services-data-model-app">Application du Modèle de données</a> explique les données employées à la frontière, et la <a data-l10n-name="services-bookshop">Librairie</a> reçoit les commandes de publications.
            - <strong>Apprenants :</strong> <a data-l10n-name="services-elearning">Apprentissage en ligne</a> offre des cours aux agents et au public ; <a data-l10n-name="services-bacuda">BACUDA</a> porte sur l’analyse des données.

            L’Application du Modèle de données et une partie de WCO Trade Tools sont publiques. CEN et la plateforme CLiKC! sont réservés aux agents des administrations Membres. Si vous ne savez pas quel service vous convient, renseignez-vous par la <a data-l10n-name="contact">page de contact</a>.

# Page: Online Services > ACE Experts Portal
services-ace-experts-portal-page =
    .summary = Les experts douaniers accrédités y tiennent leur profil, et l’{ -wco } y trouve ceux qu’elle envoie en mission.
    .body =
            Le sigle ACE désigne les experts douaniers accrédités (<span lang="en">Accredited Customs Experts</span>). Ceux-ci dirigent ou appuient des missions d’assistance technique, par exemple sur l’évaluation en douane ou le contrôle a posteriori.

            Le portail, en service depuis septembre 2022, rassemble leurs profils. Chaque expert tient le sien à jour ; l’{ -wco } les consulte lorsqu’il faut composer une mission.

            ## Comment les experts sont accrédités

            - Une présélection est faite parmi les candidats.
            - Les personnes retenues participent à un atelier.
            - Suit une mission sur le terrain, où elles sont évaluées.

            Un agent intéressé s’adresse d’abord à son administration. Les domaines où l’on fait appel aux experts sont présentés sous <a data-l10n-name="topics-capacity-building-activities-and-programmes">Renforcement des capacités</a> et <a data-l10n-name="topics-valuation-activities-and-programmes">Valeur</a>.

# Page: Online Services > BACUDA
services-bacuda-page =
    .summary = Un projet où agents des douanes et spécialistes des données élaborent des méthodes d’analyse et les partagent avec les Membres.
    .body =
            BACUDA est l’abrégé de <span lang="en">BAnd of CUstoms Data Analysts</span> ; en coréen, le mot veut aussi dire « changer ». Lancé en septembre 2019, le projet réunit des agents des douanes et des spécialistes des données.

            ## Ce qui en résulte

            - Des algorithmes écrits en R et en Python, partagés avec les Membres
            - DATE, un modèle neuronal qui classe les déclarations selon le risque de fraude
            - Un outil qui propose un code { -hs(form: "of") }, présenté en 2022

            ## Se former

            Le projet comprend un programme de bourses à l’université Sungkyunkwan, en Corée, financé par le Fonds de coopération douanière de ce pays. Douze agents en ont commencé la deuxième session le 4 septembre 2023. Le Secrétariat répond aux questions à ce sujet par la <a data-l10n-name="contact">page de contact</a>.

            La place de l’analyse des données dans le travail d’une administration est exposée parmi les <a data-l10n-name="topics-capacity-building-instruments-and-tools">instruments du renforcement des capacités</a> ; les travaux du <a data-l10n-name="topics-research">programme de recherche</a> en traitent aussi.

# Page: Online Services > Bookshop
services-bookshop-page =
    .summary = Où commander les publications de l’{ -wco } et s’abonner à ses services payants.
    .body =
            Quiconque travaille avec les textes de l’{ -wco } peut avoir besoin de les garder sous la main : une administration, une entreprise, un commissionnaire, un cabinet d’avocats, une bibliothèque, un étudiant. C’est à la Librairie que les commandes se passent en ligne.

            ## Principaux titres

            - La nomenclature { -hs(form: "of") }, dans son édition en vigueur
            - Les Notes explicatives, qui décrivent le contenu de chaque position
            - Le Recueil des avis de classement, avec les décisions prises sur des produits particuliers

            Qui consulte souvent la nomenclature préférera peut-être la <a data-l10n-name="services-wco-trade-tools">base de données en ligne</a>, où plusieurs éditions se lisent côte à côte. L’usage de ces textes est expliqué parmi les <a data-l10n-name="topics-nomenclature-instruments-and-tools">instruments de la nomenclature</a>. Le <a data-l10n-name="media-magazine">magazine</a> et les <a data-l10n-name="about-annual-reports">rapports annuels</a> ont leurs propres pages.

# Page: Online Services > eLearning
services-elearning-page =
    .summary = Cours en ligne : CLiKC! pour les agents, l’Académie de l’{ -wco } pour les entreprises et les étudiants, une académie virtuelle pour les débutants.
    .body =
            Les questions douanières s’apprennent aussi depuis son bureau, à son rythme. Trois entrées s’offrent à trois publics.

            CLiKC! :: Pour les agents des administrations Membres. En juin 2022, 170 des 184 Membres d’alors avaient un coordonnateur national.
            Académie de l’{ -wco } :: Pour les entreprises, les étudiants et les autres professionnels extérieurs à la douane.
            Académie virtuelle d’orientation douanière :: Un cours de 14 semaines pour les agents comptant moins de quatre ans de service. Les candidatures à la 19<sup>e</sup> session étaient ouvertes en mars 2024.

            En octobre 2019, CLiKC! proposait 25 cours. Pour s’inscrire, les agents s’adressent au coordonnateur de leur administration ; les centres de formation de chaque région sont présentés sous <a data-l10n-name="about-regional-training-centres">Centres régionaux de formation</a>. Les autres formes d’appui sont décrites sous <a data-l10n-name="topics-capacity-building">Renforcement des capacités</a>.

# Page: Online Services > CEN
services-cen-page =
    .summary = Le Réseau douanier de lutte contre la fraude : une base de saisies, une application nationale et une messagerie sécurisée.
    .body =
            Le Réseau douanier de lutte contre la fraude (CEN) fonctionne depuis 2000 et a été renouvelé en 2011. Il est réservé aux agents des Membres, qui en demandent l’accès au sein de leur administration. Il comprend trois parties.

            CEN :: Une base de données de saisies et d’infractions, sans nom de personne. Elle sert à l’analyse : ce qui est passé en fraude, par quelles voies, dans quelles cachettes.
            nCEN :: L’application nationale, pour les affaires d’une seule administration, depuis 2013. Le logiciel est gratuit ; en octobre 2019, 35 administrations en disposaient.
            CENcomm :: Une messagerie sécurisée entre groupes fermés, pendant les opérations ; une nouvelle version, en six langues, date de 2019.

            L’analyse ne vaut que par ses données : en juin 2021, les Membres ont approuvé une charte sur leur quantité et leur qualité. Les résultats paraissent dans le Rapport sur le commerce illicite, préparé par le <a data-l10n-name="services-i2c">Centre d’information et de renseignement</a>. Le réseau est l’un des <a data-l10n-name="topics-enforcement-instruments-and-tools">outils de la lutte contre la fraude</a>.

# Page: Online Services > Data Model App
services-data-model-app-page =
    .summary = Une application gratuite pour consulter, interroger et comparer { -data-model(form: "the") }, et y rattacher des données nationales.
    .body =
            Le { -data-model } décrit les données que demandent les autorités à la frontière : des jeux de données et des messages normalisés, sur lesquels bâtir les systèmes nationaux et les guichets uniques. L’application le met gratuitement à la disposition de tous, comme l’a décidé le Conseil en décembre 2020. Elle a été mise en ligne en décembre 2021 avec la version 3.11.0.

            ## Ce qu’elle permet

            - Consulter les classes, les éléments de données, les listes de codes et les modèles d’information
            - Chercher un terme
            - Comparer une version à une autre

            La version 4.0.0 a suivi en 2023, avec un outil qui rattache les données nationales au modèle, à l’intention de ceux qui préparent un nouveau système. L’équipe chargée des projets relatifs au Modèle de données en assure la mise à jour.

            Ce qu’il apporte à un <a data-l10n-name="topics-procedures-instruments-and-tools">guichet unique</a> et ce que demande l’<a data-l10n-name="tfa">Accord sur la facilitation des échanges</a> sont exposés sur ces pages.

# Page: Online Services > I2C
services-i2c-page =
    .summary = Le Centre d’information et de renseignement, au siège : contacts entre administrations, bulletins et appui aux opérations.
    .body =
            Le Centre d’information et de renseignement, I2C, travaille au siège, à Bruxelles. La sous-direction Contrôle et lutte contre la fraude l’anime au profit des services répressifs des Membres.

            ## Son rôle

            - Il sert de point d’assistance et met les administrations en relation.
            - Il donne accès à GRAN, le réseau d’alerte rapide des bureaux régionaux de liaison chargés du renseignement.
            - Il diffuse des bulletins tirés de sources ouvertes et, chaque année, le Rapport sur le commerce illicite.
            - Il appuie les opérations auxquelles participent de nombreuses administrations.

            Deux services du même domaine sont le <a data-l10n-name="services-cen">Réseau douanier de lutte contre la fraude</a> et <a data-l10n-name="services-iris">IRIS</a>. Les bureaux régionaux sont présentés sous <a data-l10n-name="about-regional-intelligence-liaison-offices">Bureaux régionaux de liaison chargés du renseignement</a>. Pour signaler une fraude, le public s’adresse à l’administration des douanes du pays concerné.

# Page: Online Services > IRIS
services-iris-page =
    .summary = L’actualité douanière tirée de sources ouvertes, recueillie jour et nuit et présentée sur une carte du monde.
    .body =
            IRIS lit ce que la presse et d’autres sources ouvertes publient sur la douane, le trie et le montre sur une carte du monde. L’application a été lancée par le Secrétaire général le 8 décembre 2014, lors de la session de la Commission de politique générale tenue au Brésil.

            ## Son fonctionnement

            - Un programme parcourt la toile jour et nuit.
            - Ce qu’il trouve est conservé, afin de pouvoir être analysé plus tard.
            - Les saisies importantes signalées au <a data-l10n-name="services-cen">Réseau douanier de lutte contre la fraude</a> n’y figurent que par un renvoi : les détails restent dans le réseau.

            L’application sert aux agents qui suivent l’évolution de la fraude. Le <a data-l10n-name="services-i2c">Centre d’information et de renseignement</a> diffuse lui aussi des bulletins tirés de sources ouvertes. Les questions sur l’accès peuvent être posées au Secrétariat par la <a data-l10n-name="contact">page de contact</a>. Les nouvelles de l’Organisation elle-même se trouvent dans la <a data-l10n-name="media-newsroom">Salle de presse</a>.

# Page: Online Services > Performance Measurement Mechanism
services-performance-measurement-mechanism-page =
    .summary = Un mécanisme par lequel une administration mesure ses résultats, selon quatre dimensions et des indicateurs clés.
    .body =
            Le Mécanisme de mesure de la performance, MMP, permet à une administration de savoir où elle en est. Un groupe de travail l’avait préparé depuis 2019 ; le Conseil l’a approuvé en juin 2023.

            ## Quatre dimensions

            - Facilitation des échanges et compétitivité économique
            - Perception des recettes
            - Lutte contre la fraude, sécurité et protection de la société
            - Développement organisationnel

            À chacune correspondent des résultats attendus, mesurés par des indicateurs clés et rattachés aux objectifs de développement durable des Nations Unies. Chaque Membre décide de la façon dont ses résultats sont montrés : une politique de divulgation y veille.

            Premier cycle :: en cours (mars 2024)
            Date limite :: 3 avril 2024

            Le mécanisme trouve sa place parmi les <a data-l10n-name="topics-capacity-building-instruments-and-tools">outils du renforcement des capacités</a> et auprès du <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique</a>, dont il aide à suivre les objectifs. Les administrations qui ont des questions sur un cycle peuvent <a data-l10n-name="contact">écrire au Secrétariat</a>.

# Page: Online Services > RAMMAP-SWIM
services-rammap-swim-page =
    .summary = Deux outils en un seul lieu : le suivi des projets de réforme et une carte des guichets uniques du monde.
    .body =
            Sous ce nom, deux outils voisinent. L’un et l’autre montrent ce que les administrations ont entrepris, et où. Pour toute question sur leur emploi, il convient de s’adresser au <a data-l10n-name="contact">Secrétariat de l’{ -wco }</a>.

            RAMMAP :: Réforme, modernisation, suivi des activités et projets. Il suit ce qui est fait pour réformer et moderniser la douane.
            SWIM :: La carte interactive des guichets uniques. Elle montre quels pays disposent d’un guichet unique pour le commerce.

            Un guichet unique permet aux opérateurs de remettre leurs données une seule fois, pour toutes les autorités concernées. L’article 10.4 { -tf-agreement(form: "of") } demande aux Membres de l’{ -wto } d’en établir un ou de maintenir le leur ; ce qu’y apporte l’{ -wco } est exposé avec <a data-l10n-name="tfa">son travail sur l’Accord</a>. Pour des données qui s’accordent, voir l’<a data-l10n-name="services-data-model-app">application du Modèle de données</a> ; pour les projets de réforme, les <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes de renforcement des capacités</a>.

# Page: Online Services > WCO Trade Tools
services-wco-trade-tools-page =
    .summary = Une base de données unique pour la nomenclature, les règles d’origine préférentielles et l’évaluation en douane.
    .body =
            Trois questions se posent pour presque tout envoi : qu’est-ce que c’est, d’où cela vient-il, combien cela vaut-il ? WCO Trade Tools réunit les textes internationaux qui aident à y répondre, sur <a data-l10n-name="ext-wco-trade-tools">wcotradetools.org</a>.

            { -hs } :: Les éditions de 2002, 2007, 2012, 2017 et 2022, avec les Notes explicatives et les avis de classement ; les éditions peuvent être comparées, et l’histoire d’un code suivie.
            Origine :: Les règles propres à chaque produit de nombreux accords de libre-échange.
            Évaluation :: Les textes de l’Accord de l’{ -wto }, les décisions de son Comité et les instruments du Comité technique.

            Opérateurs, commissionnaires et agents s’en servent pareillement ; une partie en est publique. Il ne rend pas de décision sur un cas particulier : c’est l’affaire de l’administration nationale. Ces matières ont chacune leur rubrique : <a data-l10n-name="topics-nomenclature">nomenclature</a>, <a data-l10n-name="topics-origin">origine</a> et <a data-l10n-name="topics-valuation">évaluation</a>.
