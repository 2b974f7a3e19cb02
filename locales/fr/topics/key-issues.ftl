### The pages below Key Issues: four packages of instruments and tools,
### and sustainable development.

## Key Issues

# Page: Topics > Key Issues > Revenue Package
topics-revenue-package-page =
    .summary = Des outils pour établir et recouvrer les droits et taxes dus, élaborés en quatre phases depuis 2009.
    .body =
            Dans bien des pays, une grande part des recettes publiques est perçue à la frontière. Elles étaient en baisse lorsque, en juin 2009, le Conseil a adopté une résolution à ce sujet. Le Dossier Recettes en est issu : un ensemble d’outils grâce auquel une administration peut percevoir ce qui est dû, ni plus ni moins.

            ## Phases

            Phase I :: Achevée en juin 2012
            Phase II :: Achevée en juin 2015
            Phase III :: Achevée en juin 2018
            Phase IV :: Achevée en juin 2021

            ## Contenu

            - <strong>Outil de diagnostic :</strong> un examen de l’infrastructure de classement, d’évaluation et d’origine
            - <strong>Guide des laboratoires des douanes :</strong> l’analyse des marchandises, comme l’explique la page <a data-l10n-name="topics-customs-laboratories">Laboratoires des douanes</a>
            - <strong>Orientations sur l’évaluation :</strong> le contrôle des valeurs déclarées, à côté des autres <a data-l10n-name="topics-valuation-instruments-and-tools">instruments d’évaluation en douane</a>
            - <strong>Outils sur l’origine :</strong> pour les droits qui dépendent du lieu de production ; voir les <a data-l10n-name="topics-origin-instruments-and-tools">instruments relatifs à l’origine</a>
            - <strong>Outils sur le contrôle a posteriori :</strong> l’examen des écritures d’une entreprise après la mainlevée de ses marchandises

            Les recettes sont aussi l’une des quatre dimensions du <a data-l10n-name="services-performance-measurement-mechanism">Mécanisme de mesure de la performance</a>. Une Conférence de l’{ -wco } sur les recettes figure parmi les <a data-l10n-name="events-2014">événements de 2014</a>.

# Page: Topics > Key Issues > Economic Competitiveness Package
topics-economic-competitiveness-package-page =
    .summary = Comment des procédures simples et une chaîne logistique sûre rendent une économie plus compétitive, et par quels instruments.
    .body =
            Une entreprise compare les pays : combien de temps les marchandises attendent à la frontière, si les règles sont certaines, ce que coûtent les formalités. La douane a son mot à dire sur chaque point. Le Dossier sur la compétitivité économique (DCE), adopté en 2012, réunit les instruments par lesquels une administration peut faciliter les échanges et sécuriser la chaîne logistique, et contribuer ainsi à la croissance.

            ## Contenu

            Noyau :: { -rkc }, sur des procédures douanières modernes
            Sécurité :: { -safe }
            Entreprises fiables :: Programmes d’opérateurs économiques agréés
            Autres services :: Gestion coordonnée des frontières

            Les <a data-l10n-name="topics-procedures-instruments-and-tools">instruments relatifs aux procédures</a> sont décrits un à un dans le thème Procédures et facilitation.

            ## À qui il sert

            - <strong>Aux ministères :</strong> pour voir ce que la douane peut apporter à une politique de croissance
            - <strong>Aux administrations des douanes :</strong> pour choisir les mesures d’une réforme, avec l’aide du <a data-l10n-name="topics-capacity-building-overview">renforcement des capacités</a>
            - <strong>Aux chercheurs :</strong> la Conférence PICARD de septembre 2013, à Saint-Pétersbourg, a porté sur ce dossier ; voir les <a data-l10n-name="events-2013">événements de 2013</a>

            L’{ -tf-agreement } de l’{ -wto } vise un but semblable par des règles contraignantes. Ce que l’{ -wco } fait à ce titre est exposé dans la rubrique sur la <a data-l10n-name="tfa">mise en œuvre de l’Accord</a>.

# Page: Topics > Key Issues > Compliance & Enforcement Package
topics-compliance-and-enforcement-package-page =
    .summary = Quatre éléments avec lesquels une administration des douanes peut organiser la lutte contre la fraude et favoriser le respect de la loi.
    .body =
            Pour lutter contre la fraude, des agents à un poste ne suffisent pas. Il faut des informations avant l’arrivée des marchandises, des équipements, des alliés et de la pratique. Le Dossier Contrôle et lutte contre la fraude (DCLF), adopté par le Conseil en juin 2013, aide une administration à voir ce dont elle dispose et ce qui lui manque.

            ## Quatre éléments

            - <strong>Les outils :</strong> des guides et des méthodes, décrits parmi les <a data-l10n-name="topics-enforcement-instruments-and-tools">instruments de lutte contre la fraude</a>
            - <strong>La technologie et l’infrastructure :</strong> le <a data-l10n-name="services-cen">Réseau douanier de lutte contre la fraude</a>, par exemple
            - <strong>Les partenariats :</strong> le travail avec d’autres sur les risques de la chaîne logistique ; voir les <a data-l10n-name="topics-enforcement-partners">partenaires de la lutte contre la fraude</a>
            - <strong>Les opérations :</strong> des contrôles conjoints de plusieurs pays, décrits parmi les <a data-l10n-name="topics-enforcement-activities-and-programmes">opérations conjointes et les projets</a>

            ## L’ordre du travail

            Les éléments servent le cycle de la lutte contre la fraude, qui mène du renseignement et de l’analyse de risque aux contrôles et aux enquêtes. Les <a data-l10n-name="topics-enforcement-overview">étapes du cycle</a> sont expliquées dans la vue d’ensemble du thème.

            ## Dans les régions

            Les agents découvrent le dossier lors d’ateliers régionaux. L’un d’eux a eu lieu pour l’Asie/Pacifique à Faridabad (Inde), en juin 2016.

# Page: Topics > Key Issues > Organizational Development Package
topics-organizational-development-package-page =
    .summary = Stratégie, personnel, éthique, relations avec les parties prenantes : ce qu’il faut à une administration pour changer et durer.
    .body =
            Le succès de nouvelles procédures dépend de l’organisation qui les applique. C’est de cette organisation que traite le Dossier sur le développement organisationnel. Le Conseil l’a adopté en juin 2013, aux mêmes sessions que le dossier consacré au contrôle et à la lutte contre la fraude.

            ## Quatre volets

            Conseil stratégique et exécution :: Comment fixer le cap d’une réforme et la mener à bien
            Ressources humaines :: Comment recruter, former et diriger le personnel
            Éthique :: Comment prévenir la corruption, avec les <a data-l10n-name="topics-integrity-instruments-and-tools">guides et enquêtes sur l’éthique</a>
            Relations avec les parties prenantes :: Comment travailler avec les entreprises, les autres services et le public

            ## Sa place dans la stratégie

            Le développement organisationnel est le quatrième objectif stratégique de l’{ -wco }, comme le montre le <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique</a>. Il constitue aussi une dimension du <a data-l10n-name="services-performance-measurement-mechanism">Mécanisme de mesure de la performance</a>, qui permet aux administrations de savoir si elles progressent.

            ## Outils et appui

            Un guide de la gestion du capital humain date de 2022. Il fait partie des <a data-l10n-name="topics-capacity-building-instruments-and-tools">outils de réforme et de formation</a>. Des experts accrédités appuient une administration sur place ; on les trouve par le <a data-l10n-name="services-ace-experts-portal">Portail des experts ACE</a>.

# Page: Topics > Key Issues > Customs in support of Sustainable Development
topics-customs-in-support-of-sustainable-development-page =
    .summary = Ce que la douane apporte au Programme 2030 des Nations Unies : recettes, sécurité, échanges et environnement.
    .body =
            Le 25 septembre 2015, les Nations Unies ont adopté, par la résolution 70/1, le Programme de développement durable à l’horizon 2030. Il compte 17 objectifs, pour l’économie, pour la société et pour l’environnement. Une bonne part de ce qu’ils visent dépend, entre autres, de ce qui franchit une frontière, et de quelle manière.

            ## Quatre apports

            Recettes équitables :: Des moyens pour les services publics ; voir le <a data-l10n-name="topics-revenue-package">Dossier Recettes</a>
            Sociétés sûres :: La protection contre les marchandises dangereuses et les trafics, tâche de la <a data-l10n-name="topics-enforcement-overview">lutte contre la fraude</a>
            Obstacles réduits :: L’accès aux marchés, pour les petites entreprises aussi, grâce à la <a data-l10n-name="topics-procedures-overview">facilitation</a>
            Environnement :: Le contrôle des déchets et des espèces protégées, et la <a data-l10n-name="topics-research-customs-and-environmental-policies">Douane verte</a>

            ## Un thème et une mesure

            En 2020, l’{ -wco } a consacré son thème de l’année à la durabilité pour les personnes, la prospérité et la planète ; un article de son magazine explique <a data-l10n-name="ext-mag-theme-2020">les raisons de ce choix</a>. Les indicateurs du <a data-l10n-name="services-performance-measurement-mechanism">Mécanisme de mesure de la performance</a> sont mis en correspondance avec les objectifs, si bien qu’une administration peut voir lesquels elle sert. Les objectifs eux-mêmes sont présentés par les Nations Unies sous <a data-l10n-name="ext-un-sustainable-development">Objectifs de développement durable</a>.
