### The pages below About Us > WCO in brief: history, plans, reports, mission.

## Past and present

# Page: About Us > WCO in brief > Discover the WCO
about-discover-the-wco-page =
    .summary = L’histoire de l’{ -wco } à grands traits, d’un groupe d’étude sur les unions douanières, en 1947, à 186 Membres.
    .body =
            L’{ -wco } trouve son origine dans l’Europe de l’après-guerre. En 1947, treize gouvernements du Comité de coopération économique européenne ont créé un Groupe d’étude sur les unions douanières. En 1948, ce groupe a formé deux comités. L’un, chargé des questions économiques, a préfiguré l’OCDE. L’autre, chargé des questions douanières, a préfiguré le Conseil de coopération douanière.

            La Convention portant création de ce Conseil figure parmi les <a data-l10n-name="about-conventions">conventions de l’Organisation</a>. À l’ouverture de sa session inaugurale, à Bruxelles, le Conseil comptait 17 Membres fondateurs. La <a data-l10n-name="about-international-customs-day">Journée internationale de la douane</a> en rappelle la date.

            Le nom d’{ -wco-name } a été adopté en 1994. C’est une appellation d’usage : le nom officiel reste Conseil de coopération douanière.

            ## Dates clés

            1947 :: Groupe d’étude sur les unions douanières
            15 décembre 1950 :: Signature de la Convention à Bruxelles
            4 novembre 1952 :: Entrée en vigueur de la Convention
            26 janvier 1953 :: Première session du Conseil
            Juillet 2007 :: Octroi à l’Union européenne de droits et d’obligations comparables à ceux d’un Membre
            2 février 2024 :: Adhésion des Palaos, qui porte à 186 le nombre de Membres

            La page sur la <a data-l10n-name="about-membership">composition de l’Organisation</a> explique comment un État adhère. Le <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique</a> montre ce que vise aujourd’hui l’Organisation.


## Plans, reports and purpose

# Page: About Us > WCO in brief > Strategic Plan and Goals
about-strategic-plan-and-goals-page =
    .summary = Les objectifs, les fonctions essentielles et les axes prioritaires du Plan stratégique 2022-2025 de l’{ -wco }.
    .body =
            Le Plan stratégique énonce ce que l’{ -wco } se propose d’accomplir de 2022 à 2025. Le Conseil, où siège chaque Membre, l’a entériné en juin 2022.

            ## Objectifs stratégiques

            - Facilitation des échanges
            - Recouvrement des recettes
            - Protection de la société
            - Développement organisationnel

            Trois fonctions essentielles servent ces objectifs : les instruments, la coopération douanière et le <a data-l10n-name="topics-capacity-building">renforcement des capacités</a>. Des fonctions d’appui les soutiennent.

            ## Axes prioritaires

            - Technologie et innovation
            - <a data-l10n-name="topics-research-customs-and-environmental-policies">Douane verte</a>
            - Gouvernance et responsabilité

            ## Élaboration du plan

            Le plan s’appuie sur l’<a data-l10n-name="about-environment-scan">Étude de l’environnement douanier</a> de 2021 et sur des ateliers de prospective tenus dans les six régions à partir de la fin de 2020. Le secteur privé a aussi été entendu : une session du <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> a porté sur le plan le 8 février 2022.

            Les Membres, les partenaires et le public peuvent suivre d’année en année l’action de l’Organisation dans les <a data-l10n-name="about-annual-reports">Rapports annuels</a>.

# Page: About Us > WCO in brief > Annual Reports
about-annual-reports-page =
    .summary = Ce que contient un Rapport annuel de l’{ -wco }, et l’exercice sur lequel il porte.
    .body =
            Un Rapport annuel porte sur un exercice financier de l’{ -wco }, de juillet au mois de juin suivant. Il informe les Membres, les partenaires, les chercheurs et toute personne qui a besoin de données fiables sur les administrations des douanes.

            Un rapport contient principalement :

            - une présentation de l’Organisation, de sa structure et de ses grandes décisions
            - l’<a data-l10n-name="about-environment-scan">Étude de l’environnement douanier</a>, sur les tendances mondiales qui touchent la douane
            - le profil des Membres

            Le profil d’un Membre indique les effectifs, les instruments de l’{ -wco } que l’administration applique, l’état de l’automatisation et des statistiques commerciales.

            Dernier rapport :: 2022-2023 (en mars 2024)
            Membres dans le rapport 2019-2020 :: 183
            Membres dans le rapport 2012-2013 :: 179

            Les chiffres valent pour l’année du rapport. La page sur la <a data-l10n-name="about-membership">composition de l’Organisation</a> donne le nombre actuel de Membres, et la page <a data-l10n-name="about-publications">Publications</a> présente les autres titres de l’Organisation.

# Page: About Us > WCO in brief > Vision, Mission and Values
about-vision-mission-and-values-page =
    .summary = Ce que vise l’{ -wco }, les moyens qu’elle emploie et les valeurs que ses Membres ont affirmées.
    .body =
            ## Vision

            L’{ -wco } réunit les administrations des douanes pour un monde plus sûr et plus prospère. Le slogan « Les frontières séparent, les douanes rapprochent », lancé comme thème de l’année 2012, résume l’idée en quelques mots.

            ## Mission

            L’Organisation établit des normes internationales, favorise la coopération et renforce les capacités. Elle offre aux administrations des douanes une impulsion, des orientations et un appui, afin qu’elles puissent :

            - faciliter le commerce légitime
            - recouvrer équitablement les recettes
            - protéger la société

            ## Valeurs

            Les textes que les Membres adoptent et les priorités qu’ils choisissent montrent les valeurs qu’ils partagent :

            Éthique :: La { -arusha }, pierre angulaire de l’action pour l’<a data-l10n-name="topics-integrity-overview">éthique douanière</a>
            Égalité et diversité :: La <a data-l10n-name="about-declarations">déclaration sur l’égalité des genres et la diversité</a> de décembre 2020
            Gouvernance et responsabilité :: Un axe prioritaire du <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique 2022-2025</a>
            Partenariat :: Le <a data-l10n-name="about-international-customs-day-2024">thème de 2024</a>, sur les partenaires historiques et nouveaux

# Page: About Us > WCO in brief > Customs Environment Scan
about-environment-scan-page =
    .summary = Comment le Secrétariat de l’{ -wco } observe les tendances mondiales et mesure leur effet sur la douane.
    .body =
            L’Étude de l’environnement douanier est un document du Secrétariat. Elle aide les administrations des douanes à discerner ce qui change autour d’elles et ce que ces changements peuvent signifier pour leur travail. Elle examine cinq sortes d’évolutions :

            - sociales
            - politiques
            - économiques
            - technologiques
            - juridiques

            Début 2020, le Secrétariat la réalisait depuis dix ans. En décembre 2019, la Commission de politique générale a demandé que l’Étude guide la stratégie de l’Organisation. Depuis, elle prépare le terrain pour le <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique</a>.

            ## Éditions

            2019 :: Premier lien avec le Plan stratégique
            2020 :: Consacrée à la COVID-19
            2021 :: Précédée d’ateliers dans les régions ; base du Plan stratégique 2022-2025

            L’Étude figure aussi dans les <a data-l10n-name="about-annual-reports">Rapports annuels</a>. Le magazine de l’{ -wco } en a <a data-l10n-name="ext-mag-environmental-scan">présenté l’objet en février 2020 (en anglais)</a>. D’autres travaux de ce genre se trouvent sous le thème <a data-l10n-name="topics-research">Recherche</a>.
