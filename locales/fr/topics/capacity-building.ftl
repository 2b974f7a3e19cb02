### The pages below Capacity Building: advice, training, experts and tools
### for the reform and modernization of Customs administrations.

## Capacity Building

# Page: Topics > Capacity Building > Overview
topics-capacity-building-overview-page =
    .summary = Comment l’{ -wco } appuie la réforme des administrations des douanes, par l’entremise de qui et avec quels fonds.
    .body =
            Les normes ne produisent leur effet que si une administration dispose du personnel, de l’organisation et des moyens nécessaires pour les appliquer. Le renforcement des capacités aide les Membres à les acquérir. Tout a commencé par une stratégie de 2003 ; en février 2024, le Comité du renforcement des capacités a fait le point sur deux décennies de travail.

            ## En quoi consiste l’appui

            - des conseils sur l’organisation et la stratégie
            - la planification d’un programme et la recherche de fonds
            - l’exécution : missions, ateliers, cours
            - l’évaluation des résultats

            ## Qui y prend part

            Comité du renforcement des capacités :: Examine ce travail ; première session en septembre 2010
            Direction du renforcement des capacités :: Le met en œuvre, au sein du <a data-l10n-name="about-wco-secretariat">Secrétariat</a>
            Régions :: <a data-l10n-name="about-regional-offices-for-capacity-building">Bureaux régionaux de renforcement des capacités</a> et <a data-l10n-name="about-regional-training-centres">Centres régionaux de formation</a>
            Experts :: Des agents accrédités que les Membres détachent pour des missions
            Donateurs :: Fonds de coopération douanière du Japon, de la Corée et de la Chine ; Union européenne ; Norvège ; Royaume-Uni

            L’administration qui souhaite un appui peut faire connaître ses besoins au bureau de sa région. L’offre est décrite parmi les <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes de renforcement des capacités</a> ; l’action contre la corruption fait l’objet d’un thème à part, l’<a data-l10n-name="topics-integrity-overview">éthique</a>.

# Page: Topics > Capacity Building > News
topics-capacity-building-news-page =
    .summary = Le Comité du renforcement des capacités, les appels à candidatures, les missions et les ateliers dans les régions.
    .body =
            L’actualité réunie pour ce thème rend compte des sessions du Comité du renforcement des capacités, des ateliers, des missions, des cours et de l’égalité entre femmes et hommes au sein de la douane. Le plus récent vient en tête.

            ## Au début de 2024

            - <strong>5 mars :</strong> un atelier régional a porté sur les régimes de transit pour les pays en développement sans littoral, sujet partagé avec le thème <a data-l10n-name="topics-procedures-news">Procédures et facilitation</a>.
            - <strong>4 mars :</strong> le Secrétaire général a lancé une campagne sur l’égalité, la diversité et l’inclusion au sein de la douane.
            - <strong>1<sup>er</sup> mars :</strong> publication des temps forts de la session du Comité du renforcement des capacités et de ses deux décennies d’engagement.
            - <strong>1<sup>er</sup> mars :</strong> un article sur la réunion annuelle d’A-CPI, le programme anti-corruption ; voir aussi les <a data-l10n-name="topics-integrity-news">actualités de l’éthique</a>.
            - <strong>28 et 29 février :</strong> trois articles ont présenté des formations { -hs(form: "to") } en Namibie, en Tunisie et au Nigeria.

            ## Appels ouverts (mars 2024)

            Académie virtuelle d’orientation douanière :: 19<sup>e</sup> session
            Programme de développement de carrière { -wco }/Japon 2024-2025 :: Candidatures jusqu’au 29 mars 2024
            Master en finances publiques au GRIPS :: Année universitaire 2024-2025

            L’Académie est présentée parmi les <a data-l10n-name="topics-capacity-building-instruments-and-tools">outils de formation</a>, les deux autres parmi les <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes destinés aux agents</a>.

# Page: Topics > Capacity Building > Activities and Programmes
topics-capacity-building-activities-and-programmes-page =
    .summary = Partenariats avec les administrations, programmes par sujet, bourses et action en faveur de l’égalité des genres.
    .body =
            Certains programmes accompagnent une administration pendant des années. D’autres portent sur un seul sujet, ou forment les agents un par un.

            ## Pour les administrations

            - <strong><a data-l10n-name="tfa-mercator-programme">{ -mercator }</a> :</strong> 50 administrations avaient un partenariat pluriannuel en juin 2020.
            - <strong>Programme A-CPI :</strong> depuis janvier 2019, contre la corruption ; il fait partie des <a data-l10n-name="topics-integrity-activities-and-programmes">programmes relatifs à l’éthique</a>.
            - <strong>Programmes UE-{ -wco } pour l’Afrique :</strong> l’un sur le <a data-l10n-name="topics-nomenclature-activities-and-programmes">{ -hs }</a>, l’autre sur les <a data-l10n-name="topics-origin-activities-and-programmes">règles d’origine</a>.

            ## Pour les agents

            - Programme de bourses et Programme de développement de carrière, tous deux avec le Japon
            - Master en finances publiques du <span lang="en">National Graduate Institute for Policy Studies</span> (GRIPS)

            L’administration nationale présente ses candidats ; les dates des appels en cours figurent dans les <a data-l10n-name="topics-capacity-building-news">actualités du renforcement des capacités</a>.

            ## Égalité des genres et diversité

            En décembre 2020, le Conseil a adopté une déclaration sur l’égalité des genres et la diversité au sein de la douane.

            Réseau pour l’égalité des genres et la diversité au sein de la douane :: Lancé le 8 mars 2022
            Recueil sur l’égalité des genres et la diversité au sein de la douane :: Deuxième édition, 8 mars 2023
            Campagne sur l’égalité, la diversité et l’inclusion :: Mars 2024

# Page: Topics > Capacity Building > Instruments and Tools
topics-capacity-building-instruments-and-tools-page =
    .summary = Des moyens de mesurer la performance, d’organiser une administration, de former son personnel et de trouver des experts.
    .body =
            Une réforme passe par plusieurs étapes : dresser un état des lieux, planifier, former, puis mesurer de nouveau. À chacune correspond un outil.

            ## Mesurer

            Le <a data-l10n-name="services-performance-measurement-mechanism">Mécanisme de mesure de la performance</a> (MMP), approuvé par le Conseil en juin 2023, considère quatre dimensions :

            - facilitation des échanges et compétitivité économique
            - recettes
            - lutte contre la fraude, sécurité et protection de la société
            - développement organisationnel

            Date limite du premier cycle :: 3 avril 2024

            ## Organiser

            Le <a data-l10n-name="topics-organizational-development-package">Dossier sur le développement organisationnel</a> rassemble des outils sur la stratégie, les ressources humaines, l’éthique et les relations avec les parties prenantes. Le guide de la gestion du capital humain, de 2022, traite plus particulièrement du personnel.

            ## Former

            CLiKC! est la plateforme de formation en ligne des administrations Membres. Les agents qui ont moins de quatre ans de service peuvent suivre l’Académie virtuelle d’orientation douanière (VCOA), un cours de 14 semaines. L’une et l’autre sont présentées sous <a data-l10n-name="services-elearning">Apprentissage en ligne</a>.

            ## Trouver des experts

            Sur le <a data-l10n-name="services-ace-experts-portal">Portail des experts ACE</a>, en service depuis septembre 2022, les experts accrédités tiennent leur profil à jour, et l’{ -wco } trouve la personne qui convient à une mission.

# Page: Topics > Capacity Building > Resources
topics-capacity-building-resources-page =
    .summary = Rapports de programmes, articles, base de données des projets de réforme, cours à connaître ou à suivre.
    .body =
            Ces sources montrent ce que le renforcement des capacités a permis d’accomplir, et où en apprendre davantage.

            ## Rapports

            Rapport sur { -mercator(form: "the") }, première édition :: Années 2014 à 2018
            Rapport sur { -mercator(form: "the") }, deuxième édition :: Juin 2020

            ## Articles

            <em>{ -wco } Actualités</em> rend compte de missions, de cours et de méthodes. Le numéro d’octobre 2019 y consacrait <a data-l10n-name="ext-mag-capacity-building">plusieurs pages sur le renforcement des capacités (en anglais)</a> ; les autres numéros sont présentés à la page du <a data-l10n-name="media-magazine">magazine</a>.

            ## Projets

            <a data-l10n-name="services-rammap-swim">RAMMAP-SWIM</a> suit les activités et les projets de réforme et de modernisation des douanes. Il comprend aussi une carte interactive des guichets uniques.

            ## Pour les entreprises et les universités

            - L’École du savoir de l’{ -wco } pour la douane et le commerce, organisée chaque année à Bruxelles depuis 2011, est ouverte aux entreprises. Sa 13<sup>e</sup> édition, du 26 au 28 juin 2023, a réuni quelque 120 participants de la douane, des entreprises et des universités.
            - Les études sur la réforme douanière relèvent du thème <a data-l10n-name="topics-research-overview">Recherche</a>.

            Les objectifs stratégiques que sert le renforcement des capacités sont énoncés dans le <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique</a>.
