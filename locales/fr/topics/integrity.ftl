### The pages below Integrity: the fight against corruption in Customs,
### the declaration, programmes and tools that serve it.

## Integrity

# Page: Topics > Integrity > Overview
topics-integrity-overview-page =
    .summary = Ce que { -arusha(form: "the") } demande aux administrations des douanes, et qui assure le suivi des travaux sur l’éthique.
    .body =
            Un pot-de-vin à la frontière a un prix, que d’autres paient : l’opérateur honnête qui perd face à un concurrent, le Trésor privé de recettes, le citoyen qui se défie de l’administration. Le manque d’éthique fausse les échanges et l’investissement. Là où il persiste, de bonnes procédures et des équipements modernes servent à peu de chose.

            ## Ce que demande la Déclaration

            La { -arusha } énonce dix facteurs clés. Ils concernent l’administration tout entière, et pas seulement la faute d’un agent. Par exemple :

            - <strong>La direction :</strong> les responsables donnent l’exemple et en répondent.
            - <strong>La transparence :</strong> les opérateurs peuvent connaître les règles, et ce qu’ils doivent payer.
            - <strong>L’automatisation :</strong> moins de décisions dépendent d’une seule personne.
            - <strong>Le personnel :</strong> le recrutement et les carrières obéissent à des règles équitables.

            La Déclaration est considérée comme répondant à l’article 5 de la Convention des Nations Unies contre la corruption, qui traite de la prévention. Elle figure parmi les <a data-l10n-name="about-declarations">déclarations de l’{ -wco }</a>.

            ## Qui en assure le suivi

            Le Sous-Comité sur l’éthique fait part de ses avis au <a data-l10n-name="about-wco-structure">Conseil</a> par l’intermédiaire de la Commission de politique générale. Sa dernière session est résumée dans les <a data-l10n-name="topics-integrity-news">actualités de l’éthique</a>. Ceux qui préparent leurs propres mesures peuvent s’appuyer sur les <a data-l10n-name="topics-integrity-instruments-and-tools">guides et enquêtes relatifs à l’éthique</a>.

# Page: Topics > Integrity > News
topics-integrity-news-page =
    .summary = Les sessions du Sous-Comité sur l’éthique, les réunions du Programme A-CPI et d’autres nouvelles de la lutte contre la corruption.
    .body =
            Ce thème réunit des comptes rendus du Sous-Comité sur l’éthique, des réunions et des résultats du Programme A-CPI, ainsi que des rencontres où la douane présente son expérience de la lutte contre la corruption. Ils sont classés par date, du plus récent au plus ancien.

            ## Sous-Comité, 23<sup>e</sup> session

            Date :: 26 et 27 février 2024
            Forme :: Hybride
            Participants :: Plus de 300 délégués, de 111 Membres
            Président :: Marcelin Djeuwo (Cameroun)
            Orateur principal :: Daniel Eriksson, dirigeant de Transparency International

            ## Programme A-CPI

            - <strong>1<sup>er</sup> mars 2024 :</strong> la salle de presse a rendu compte de la réunion annuelle, tenue pour faire progresser l’éthique douanière dans le monde.
            - <strong>1<sup>er</sup> et 2 mars 2023 :</strong> les coordonnateurs des 23 administrations partenaires actives se sont réunis à Bruxelles, en présentiel pour la première fois depuis 2020.
            - <strong>Avril 2022 :</strong> un rapport a fait le point sur l’appui apporté depuis 2019.

            Les buts du programme sont exposés parmi les <a data-l10n-name="topics-integrity-activities-and-programmes">activités contre la corruption</a>. Plusieurs de ces articles relèvent aussi des <a data-l10n-name="topics-capacity-building-news">actualités du renforcement des capacités</a> ; les <a data-l10n-name="media-newsroom-2024">actualités de 2024</a> couvrent tous les thèmes.

# Page: Topics > Integrity > Activities and Programmes
topics-integrity-activities-and-programmes-page =
    .summary = Le Programme A-CPI, ses administrations partenaires et ses donateurs, et le programme de travail du Sous-Comité sur l’éthique.
    .body =
            Le Programme anti-corruption et promotion de l’intégrité des douanes, A-CPI, accompagne des administrations décidées à agir. Il a débuté en janvier 2019 avec des fonds de Norad, l’agence norvégienne de développement ; le Canada s’y est joint par la suite.

            ## Administrations partenaires d’A-CPI

            2019 :: 11
            2020 :: 16
            Mars 2023 :: 23

            Le programme prend pour base { -arusha(form: "the") }. Il aide ses partenaires à mesurer la perception de l’éthique et à dresser la carte des risques de corruption. Il propose aussi une formation : en avril 2022, plus de 3 000 agents avaient suivi son module en ligne sur l’éthique. En décembre 2022, des responsables du Canada, de la Jamaïque, du Malawi et des États-Unis ont décrit leurs contrôles les plus efficaces à la Conférence internationale contre la corruption, à Washington, lors d’une table ronde organisée par A-CPI.

            ## Sous-Comité

            Le Sous-Comité sur l’éthique a un programme de travail pour 2022-2025, années du <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique</a>.

            ## Appui connexe

            Les méthodes employées sont décrites parmi les <a data-l10n-name="topics-integrity-instruments-and-tools">outils relatifs à l’éthique</a>. Les programmes sur d’autres sujets relèvent du <a data-l10n-name="topics-capacity-building-activities-and-programmes">renforcement des capacités</a>.

# Page: Topics > Integrity > Instruments and Tools
topics-integrity-instruments-and-tools-page =
    .summary = Une déclaration, des guides, un code modèle, une enquête et une cartographie des risques pour agir contre la corruption.
    .body =
            Une administration qui aborde ce sujet a besoin d’un engagement, de règles et d’une image de sa propre situation. L’{ -wco } dispose d’instruments pour chacun de ces besoins.

            ## S’engager

            La { -arusha } remonte à 1993 ; sa révision date de 2003. Tout le reste du travail sur l’éthique part de là. Sa place parmi les <a data-l10n-name="about-declarations">déclarations de l’Organisation</a> est indiquée à leur page.

            ## Fixer des règles

            - <strong>Guide pour le développement de l’éthique :</strong> pour ceux qui établissent un plan d’action
            - <strong>Code modèle d’éthique et de conduite :</strong> une base à partir de laquelle une administration rédige son propre code
            - <strong>Guide sur les contrats de performance :</strong> pour les responsables qui conviennent d’objectifs avec leur personnel

            ## Connaître la situation

            - <strong>Enquête sur la perception de l’éthique douanière (<abbr>CIPS</abbr>, selon le sigle anglais) :</strong> comment l’éthique est perçue
            - <strong>Cartographie des risques de corruption :</strong> à quels points de ses procédures une administration est exposée

            Les administrations qui participent à A-CPI emploient ces méthodes avec l’aide de l’{ -wco }, comme l’indique la page sur les <a data-l10n-name="topics-integrity-activities-and-programmes">programmes contre la corruption</a>. L’éthique a aussi sa place dans le <a data-l10n-name="topics-organizational-development-package">Dossier sur le développement organisationnel</a>, à côté de la stratégie et des ressources humaines.

# Page: Topics > Integrity > Resources
topics-integrity-resources-page =
    .summary = Des cours, des principes du G20, une journée des Nations Unies et que faire lorsqu’un agent demande un pot-de-vin.
    .body =
            ## Cours

            CLiKC!, présenté sous <a data-l10n-name="services-elearning">Apprentissage en ligne</a>, propose aux agents des administrations Membres un cours sur les affaires internes. Un module en ligne sur l’éthique fait partie du Programme A-CPI, l’une des <a data-l10n-name="topics-integrity-activities-and-programmes">activités relatives à l’éthique</a>.

            ## Textes d’autres organisations

            - Les Principes de haut niveau du G20 sur la lutte contre la corruption dans les douanes, de 2017, se fondent sur la Déclaration d’Arusha.
            - La Convention des Nations Unies contre la corruption est confiée à l’<a data-l10n-name="ext-unodc">Office des Nations Unies contre la drogue et le crime</a>.

            ## Une date à retenir

            9 décembre :: <a data-l10n-name="ext-un-anti-corruption-day">Journée internationale de lutte contre la corruption</a>, journée des Nations Unies

            En 2019, le personnel de toutes les directions du Secrétariat a participé ce jour-là à une manifestation. Il y a été question des effets de la corruption sur le travail de la douane.

            ## Si l’on vous demande un pot-de-vin

            L’{ -wco } n’enquête pas sur des cas particuliers. Veuillez vous adresser à l’administration des douanes du pays concerné, ou à l’autorité qui y est chargée de la lutte contre la corruption. Les entreprises qui souhaitent participer au débat sur l’éthique peuvent se renseigner sur le <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a>.
