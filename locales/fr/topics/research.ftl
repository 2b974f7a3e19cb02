### The pages below Research: studies, conferences, data analytics,
### environmental policies and courses.

## Research

# Page: Topics > Research > Overview
topics-research-overview-page =
    .summary = À quoi sert la recherche de l’{ -wco }, quel partenariat la porte et sous quelles formes paraissent ses résultats.
    .body =
            En quoi un accord de libre-échange change-t-il le travail à la frontière ? Quels envois méritent un contrôle ? Où des recettes se perdent-elles ? L’expérience suggère des réponses ; la recherche les met à l’épreuve. Le Secrétariat la conduit avec des universités, afin que ceux qui décident des politiques douanières puissent s’appuyer sur des faits.

            ## Le partenariat

            PICARD est le sigle de <span lang="en">Partnership in Customs Academic Research and Development</span>, partenariat pour la recherche et le développement universitaires en matière douanière. Depuis 2006, sa conférence réunit chaque année des universitaires et des responsables des douanes, comme le relate la page sur les <a data-l10n-name="topics-research-events">conférences de recherche</a>.

            ## Trois formes de résultats

            Documents de recherche :: Des études publiées dans une <a data-l10n-name="topics-research-research-paper-series">série numérotée</a>
            Notes de politique :: Des textes sur la portée d’un sujet pour les politiques, par exemple l’<a data-l10n-name="topics-research-research-paper">intelligence artificielle générative</a>
            Communications :: Des travaux présentés à la Conférence PICARD

            ## Sujets actuels

            Deux domaines ont leur propre page : l’<a data-l10n-name="topics-research-data-analytics">analyse des données</a> et les <a data-l10n-name="topics-research-customs-and-environmental-policies">politiques environnementales</a>.

            Le <em><span lang="en">World Customs Journal</span></em>, lancé à la Conférence PICARD de 2007, n’est pas aujourd’hui une publication de l’{ -wco }.

# Page: Topics > Research > Research Paper Series
topics-research-research-paper-series-page =
    .summary = Des études numérotées sur la douane et les échanges, en français et en anglais, chacune avec les vues de son auteur.
    .body =
            La série met des études sur des questions douanières à la portée d’un large public : responsables qui préparent une réforme, chercheurs, étudiants, journalistes. Chaque document porte un numéro. Les documents paraissent en français et en anglais.

            ## Comment lire un document

            Un document de recherche est destiné à éclairer le débat. Il exprime les vues de son auteur, qui ne sont pas nécessairement celles de l’{ -wco } ou de ses Membres. Quiconque le cite devrait donc indiquer l’auteur, le numéro et la date.

            ## Un exemple

            Numéro :: 30
            Date :: Mars 2014
            Auteur :: Tadashi Yasui
            Sujet :: La facilitation des échanges dans les accords commerciaux régionaux

            Il a paru trois mois après que { -tf-agreement(form: "the") } eut été conclu à Bali ; l’<a data-l10n-name="tfa-history">histoire de l’Accord</a> en montre le contexte.

            ## Autres études

            Les communications de la Conférence PICARD sont publiées à côté de la série. Elles ont porté sur la douane numérique, les recettes, le commerce illicite et la sécurité : voir les <a data-l10n-name="topics-research-events">conférences et leurs éditions</a>. Les études communes avec d’autres organisations sont indiquées parmi les <a data-l10n-name="topics-research-resources">ressources de la recherche</a>, et les ouvrages imprimés parmi les <a data-l10n-name="about-publications">publications</a>.

# Page: Topics > Research > Data Analytics
topics-research-data-analytics-page =
    .summary = De la déclaration à la décision : orientations, projets et outils qui aident la douane à tirer parti de ses données.
    .body =
            Chaque déclaration déposée par un opérateur est un ensemble de données. Réunies, les déclarations montrent quels envois s’écartent de l’ordinaire, combien de temps demande la mainlevée et où des droits ne sont pas payés. L’{ -wco } aide ses Membres à poser ces questions et à élaborer les réponses.

            ## Étapes

            2017 :: L’analyse des données, <a data-l10n-name="about-international-customs-day-previous-editions">thème de l’année</a>
            2018 :: Projet d’orientations sur l’analyse des données
            Septembre 2019 :: Lancement de BACUDA, où des agents des douanes et des spécialistes des données cherchent ensemble
            2021 :: Enquête avec l’{ -wto } sur la chaîne de blocs, l’internet des objets, l’analyse des données et l’intelligence artificielle en douane
            Juin 2022 :: Stratégie en matière de données adoptée par le Conseil, en une année consacrée à la culture de la donnée
            Octobre 2022 :: Lancement du pôle d’innovation en matière de données

            ## Ce que peut un modèle

            Deux outils sont issus de BACUDA. <strong><abbr>DATE</abbr></strong>, un modèle neuronal, classe les déclarations selon le risque de fraude. Un autre propose des codes { -hs(form: "of") }. Un modèle ne fait que signaler un cas ; un agent le tranche.

            Les administrations en sauront plus à la page du <a data-l10n-name="services-bacuda">projet BACUDA</a>, et les agents peuvent commencer par le <a data-l10n-name="topics-research-e-learning-courses">cours sur l’analyse des données</a>.

# Page: Topics > Research > Customs and Environmental Policies
topics-research-customs-and-environmental-policies-page =
    .summary = En quoi les politiques environnementales touchent au travail de la douane, et ce que fait l’{ -wco } sous le nom de Douane verte.
    .body =
            Interdire un type de déchet, limiter un gaz, soumettre une plante à un permis : bien des mesures environnementales prennent effet à la frontière. La douane doit reconnaître les marchandises et faire respecter la règle. L’{ -wco } étudie en quoi ces politiques concernent la douane et appuie les Membres qui les appliquent.

            ## Étapes de la Douane verte

            Juin 2022 :: La Douane verte devient un axe prioritaire du <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique 2022-2025</a>
            27 et 28 juin 2022 :: Conférence mondiale sur la douane verte, consacrée à l’économie circulaire, aux déchets traversant les frontières et aux biens environnementaux
            Octobre 2022 – janvier 2023 :: Symposiums « Vers un SH plus vert », sur { -hs(form: "the") }, suivis d’un rapport
            Juin 2023 :: Plan d’action Douane verte entériné par le Conseil

            ## Les textes

            Un document de position sur la douane verte est réservé aux Membres. Comme le Plan d’action, il est recensé à la page <a data-l10n-name="ext-wco-environmental-policies">Douane et politiques environnementales de wcoomd.org (en anglais)</a>.

            ## Contrôle du commerce

            La douane applique des accords tels que la CITES, le Protocole de Montréal et la Convention de Bâle. Les opérations contre le commerce illégal d’espèces ou de déchets relèvent de la <a data-l10n-name="topics-enforcement-activities-and-programmes">lutte contre la fraude</a>. Pour des objectifs plus larges, voir la page sur le <a data-l10n-name="topics-customs-in-support-of-sustainable-development">développement durable</a>.

# Page: Topics > Research > News
topics-research-news-page =
    .summary = Conférences PICARD, nouvelles études, projets sur les données : ce que l’{ -wco } publie sur la recherche.
    .body =
            Les rencontres de chercheurs, la parution d’études et le travail sur les données et la technologie alimentent l’actualité de ce thème. Les dates de la liste permettent de remonter dans le temps.

            ## Principaux faits

            - <strong>Novembre 2023 :</strong> parution de la Note de recherche et de politique sur l’intelligence artificielle générative pour la douane. La <a data-l10n-name="topics-research-research-paper">note sur l’intelligence artificielle</a> était encore à la une en mars 2024.
            - <strong>Du 10 au 12 octobre 2023 :</strong> la Conférence sur la technologie, à Hanoï, a traité de la gouvernance des données et de la relève des professionnels de la douane.
            - <strong>Du 23 au 27 mai 2023 :</strong> lors d’un atelier BACUDA à Saint-Domingue, 21 participants de 11 pays ont découvert des outils d’<a data-l10n-name="topics-research-data-analytics">analyse des données</a>.
            - <strong>8 et 9 décembre 2022 :</strong> la 17<sup>e</sup> Conférence PICARD, en format hybride, a compté plus de 500 inscrits, de plus de 100 pays.
            - <strong>9 et 10 décembre 2021 :</strong> quelque 800 personnes de plus de 110 pays se sont inscrites à la 16<sup>e</sup> Conférence PICARD, sur les enseignements de la pandémie.

            Les éditions depuis 2016 sont énumérées à la page des <a data-l10n-name="topics-research-events">événements de la recherche</a>. Pour la technologie au service des procédures, voir les <a data-l10n-name="topics-procedures-news">actualités de la facilitation</a>.

# Page: Topics > Research > Events
topics-research-events-page =
    .summary = La Conférence PICARD, où se rencontrent universitaires et agents des douanes, et d’autres conférences proches de la recherche.
    .body =
            La Conférence PICARD est la rencontre annuelle de ceux qui étudient la douane et de ceux qui y travaillent. Universitaires et responsables proposent des communications, parmi lesquelles un comité scientifique choisit celles qui seront présentées. La première édition a eu lieu en 2006.

            ## Éditions depuis 2016

            11<sup>e</sup>, 2016 :: Manille, Philippines
            12<sup>e</sup>, 2017 :: Hammamet, Tunisie
            13<sup>e</sup>, 2018 :: Malatya, Turquie
            14<sup>e</sup>, 2019 :: Skopje, Macédoine du Nord
            15<sup>e</sup>, 2020 :: En ligne
            16<sup>e</sup>, 2021 :: Bruxelles et en ligne
            17<sup>e</sup>, 2022 :: Bruxelles et en ligne

            ## Conférences sur un sujet

            - <strong>23 mai 2018 :</strong> les flux financiers illicites et les fausses factures commerciales
            - <strong>27 et 28 juin 2022 :</strong> la Conférence mondiale sur la douane verte, jalon des travaux sur les <a data-l10n-name="topics-research-customs-and-environmental-policies">politiques environnementales</a>

            Les <a data-l10n-name="events-2022">événements de 2022</a> donnent les dates de cette année-là, et l’<a data-l10n-name="events-event-history">historique des événements</a> celles des années antérieures. Qui souhaite assister à une conférence ou proposer une communication peut consulter les <a data-l10n-name="events-upcoming-events">événements à venir</a>. Après une conférence, les communications sont à chercher à côté de la <a data-l10n-name="topics-research-research-paper-series">série de documents de recherche</a>.

# Page: Topics > Research > Programmes and Projects
topics-research-programmes-and-projects-page =
    .summary = BACUDA, le partenariat PICARD, une étude pour le G20 et le Plan d’action Douane verte.
    .body =
            La recherche de l’{ -wco } se fait dans des programmes durables et dans des projets ponctuels.

            ## BACUDA

            Le nom vient de « <span lang="en">BAnd of CUstoms Data Analysts</span> » (groupe d’analystes des données douanières) et signifie aussi « changer » en coréen. Des agents et des spécialistes des données mettent au point des algorithmes en R et en Python, qui sont partagés avec les Membres. La Corée soutient le projet et finance, par son Fonds de coopération douanière, une bourse à l’université Sungkyunkwan. La deuxième promotion, de douze agents, a commencé le 4 septembre 2023. Un article de 2020 retrace les <a data-l10n-name="ext-mag-bacuda">débuts de BACUDA</a> ; le <a data-l10n-name="services-bacuda">service BACUDA</a> a sa propre page.

            ## PICARD

            Le programme relie l’{ -wco } aux universités. Leur réseau international, <abbr>INCU</abbr>, a signé avec l’Organisation un protocole d’accord en septembre 2009, renouvelé en septembre 2012 : voir les <a data-l10n-name="about-memoranda-of-understanding">protocoles d’accord avec les partenaires</a>.

            ## Autres projets

            - <strong>Flux financiers illicites :</strong> une étude demandée par le G20 en 2016 et entérinée par le Conseil en juin 2018
            - <strong>Plan d’action Douane verte :</strong> entériné en juin 2023 ; le contexte en est décrit à la page <a data-l10n-name="topics-research-customs-and-environmental-policies">Douane et politiques environnementales</a>

# Page: Topics > Research > Research paper
topics-research-research-paper-page =
    .summary = La Note de recherche et de politique sur l’intelligence artificielle générative pour la douane, parue en novembre 2023.
    .body =
            Des programmes qui rédigent un texte ou répondent à une question en langage courant sont devenus accessibles à tous, agents des douanes compris. La note examine ce qu’ils peuvent apporter au travail de la douane et à la formation.

            Titre :: Note de recherche et de politique sur l’intelligence artificielle générative pour la douane
            Parution :: Novembre 2023
            Sujet :: Les modèles qui rédigent des textes et répondent à des questions
            Public :: Dirigeants des administrations, responsables de la technologie et de la formation, chercheurs

            ## Points en discussion

            Un commentaire sur le sujet relève quatre préoccupations :

            - les données qui ont servi à entraîner un modèle
            - les réponses qu’un modèle a inventées
            - la vie privée des personnes concernées
            - l’absence d’explication d’un résultat

            Une décision douanière doit pouvoir être réexaminée : le dernier point a donc un poids particulier.

            ## Pour aller plus loin

            La note se rattache aux travaux sur l’<a data-l10n-name="topics-research-data-analytics">analyse des données en douane</a>. D’autres technologies sont traitées dans une étude menée avec l’{ -wto }, signalée parmi les <a data-l10n-name="topics-research-resources">ressources de la recherche</a>. Les études d’un seul auteur paraissent dans la <a data-l10n-name="topics-research-research-paper-series">Série de documents de recherche</a>.

# Page: Topics > Research > Resources
topics-research-resources-page =
    .summary = Documents, rapports et plans pour ceux qui étudient la douane, avec leurs conditions d’accès.
    .body =
            La plupart des résultats de la recherche se lisent en ligne. Certains textes sont réservés aux Membres.

            ## Ouverts à tous

            - Les documents de recherche et les notes de politique, décrits à la page de la <a data-l10n-name="topics-research-research-paper-series">Série de documents de recherche</a>
            - Le rapport d’étude de l’{ -wco } et de l’{ -wto } sur les technologies de rupture, de juin 2022. Le magazine <em>{ -wco } Actualités</em> a présenté l’enquête de 2021 dans un <a data-l10n-name="ext-mag-technology-survey">article de 2022 sur les technologies en douane (en anglais)</a>.
            - Le Plan d’action Douane verte

            ## Réservé aux Membres

            - Le document de position sur la douane verte, qui traite du rôle de la douane dans les mesures environnementales

            ## Pour les enseignants et les étudiants

            Des données sur chaque administration se trouvent dans les <a data-l10n-name="about-annual-reports">Rapports annuels</a>, des chiffres sur les saisies parmi les <a data-l10n-name="topics-enforcement-resources">ressources sur la lutte contre la fraude</a>, et les tendances mondiales dans l’<a data-l10n-name="about-environment-scan">Étude de l’environnement douanier</a>. Qui cherche un intervenant ou souhaite proposer un travail commun peut <a data-l10n-name="contact">écrire au Secrétariat</a>.

# Page: Topics > Research > E-learning courses
topics-research-e-learning-courses-page =
    .summary = Des cours en ligne sur l’analyse des données et d’autres sujets : ce qu’ils enseignent et à qui ils s’adressent.
    .body =
            Qui veut travailler sur des données a besoin de pratique autant que de théorie. CLiKC!, la plateforme d’apprentissage en ligne des agents des douanes, propose un cours à cette fin.

            ## Le cours sur l’analyse des données

            Plateforme :: CLiKC!
            Public :: Agents des administrations Membres uniquement
            Contenu :: Le langage de programmation Python ; les bases de l’apprentissage automatique
            Financement :: Corée

            Les agents qui souhaitent s’inscrire s’adressent à leur administration : la plupart ont un coordonnateur national CLiKC! (170 Membres sur 184 en juin 2022). La plateforme comptait 25 cours en 2019, y compris sur d’autres sujets douaniers.

            ## Après le cours

            Les participants peuvent aller plus loin avec les algorithmes et la bourse du <a data-l10n-name="services-bacuda">projet BACUDA</a>. Ce à quoi servent ces compétences est exposé à la page <a data-l10n-name="topics-research-data-analytics">Analyse des données</a>.

            ## Hors de la douane

            Les entreprises, les étudiants et d’autres professionnels peuvent suivre des cours de l’Académie de l’{ -wco }. Les deux plateformes sont décrites sous <a data-l10n-name="services-elearning">Apprentissage en ligne</a>. Les programmes universitaires et les conférences sont du ressort du <a data-l10n-name="topics-research-programmes-and-projects">partenariat PICARD</a>.
