### The pages below Procedures and Facilitation: conventions, standards,
### data, transit and partners for simple and secure trade.

## Procedures and Facilitation

# Page: Topics > Procedures and Facilitation > Overview
topics-procedures-overview-page =
    .summary = Ce que la facilitation des échanges signifie pour la douane, et les textes qui fondent des procédures simples et sûres.
    .body =
            Faciliter n’est pas moins contrôler. C’est supprimer les restrictions inutiles, et améliorer le contrôle par des techniques modernes et des procédures harmonisées. Les opérateurs y gagnent du temps et de la prévisibilité ; la douane peut se consacrer aux risques réels.

            Deux <a data-l10n-name="about-wco-working-bodies">organes de travail de l’{ -wco }</a> en sont chargés au premier chef : le Comité technique permanent et le Sous-Comité informatique.

            ## Les principaux textes

            { -rkc } :: En vigueur depuis le 3 février 2006 ; 136 Parties contractantes (février 2024)
            { -safe } :: Adopté en juin 2005 ; programme destiné aux opérateurs économiques agréés (OEA) depuis 2007 ; troisième pilier depuis 2015 ; édition de 2021 en vigueur (mars 2024)
            Cadre de normes sur le commerce électronique transfrontalier :: Adopté en juin 2018
            { -tf-agreement } de l’{ -wto } :: En vigueur depuis le 22 février 2017

            Le premier énonce les principes des régimes douaniers. Le deuxième ajoute la sécurité de la chaîne logistique et le partenariat avec les entreprises. Le troisième porte sur les petits colis, très nombreux, du commerce en ligne. Pour le quatrième, qui lie les Membres de l’{ -wto }, l’{ -wco } offre l’appui de son <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a>.

            Voir ensuite les <a data-l10n-name="topics-procedures-instruments-and-tools">instruments relatifs aux procédures</a> et le <a data-l10n-name="topics-economic-competitiveness-package">Dossier sur la compétitivité économique</a>.

# Page: Topics > Procedures and Facilitation > News
topics-procedures-news-page =
    .summary = Adhésions { -rkc(form: "to") }, transit, conférences sur les opérateurs économiques agréés et sur la technologie.
    .body =
            Adhésions aux conventions, ateliers sur le transit, conférences sur la technologie, le commerce électronique et les opérateurs économiques agréés (OEA) : telle est l’actualité des procédures et de la facilitation. Chaque article porte sa date.

            ## Du nouveau

            - <strong>5 mars 2024 :</strong> un atelier régional a rappelé l’importance de régimes de transit efficaces pour les pays en développement sans littoral (PDSL).
            - <strong>16 février 2024 :</strong> le Nicaragua a adhéré { -rkc(form: "to") }, dont il est la 136<sup>e</sup> Partie contractante. La Convention est présentée parmi les <a data-l10n-name="topics-procedures-instruments-and-tools">instruments relatifs aux procédures</a>.
            - <strong>Octobre 2023 :</strong> la Conférence et exposition sur la technologie s’est tenue à Hanoï, au Viet Nam ; les intervenants ont appelé à la normalisation et à une bonne gouvernance des données.
            - <strong>Du 6 au 8 juin 2023 :</strong> plus de 600 personnes de plus de 100 pays ont assisté, à Tokyo, à une conférence de l’{ -wco } et de l’Union postale universelle, où les deux organisations ont signé une déclaration commune.

            ## À venir

            La sixième <a data-l10n-name="events-wco-global-aeo-conference-2024">Conférence mondiale sur les OEA</a> est annoncée du 8 au 10 mai 2024 à Shenzhen (Chine).

            Les conférences précédentes figurent parmi les <a data-l10n-name="events-event-history">événements passés</a>. Pour les autres thèmes, consulter la <a data-l10n-name="media-newsroom">Salle de presse</a>.

# Page: Topics > Procedures and Facilitation > Activities and Programmes
topics-procedures-activities-and-programmes-page =
    .summary = Aide à la mise en œuvre, ateliers sur le transit, échange d’informations, réexamen et conférences.
    .body =
            Des règles communes ne servent qu’une fois appliquées. Ces activités aident les Membres à les appliquer, et les tiennent à jour.

            ## Aide à la mise en œuvre

            - <strong>{ -mercator } :</strong> des conseils aux administrations qui mettent en œuvre { -tf-agreement(form: "the") } de l’{ -wto }. Une page présente les <a data-l10n-name="tfa-mercator-programme">deux volets du programme</a>.
            - <strong>Programme <span lang="en">Accelerate Trade Facilitation</span> :</strong> un appui de même nature, financé par le Royaume-Uni.

            ## Transit

            Des ateliers régionaux font connaître les Directives sur le transit aux agents qui les appliqueront. L’un d’eux a réuni plus de 80 experts à Cotonou en avril 2018. Le plus récent figure dans les <a data-l10n-name="topics-procedures-news">actualités des procédures</a>.

            ## Échange d’informations

            Les Douanes en réseau international visent à harmoniser cet échange entre administrations. C’est le premier des dix éléments constitutifs de <em>La douane au XXI<sup>e</sup> siècle</em>, document stratégique de 2008 cité parmi les <a data-l10n-name="about-policies">politiques</a>.

            ## Réexamen { -rkc(form: "of") }

            En juin 2018, le Conseil a chargé un groupe de travail de réexaminer l’ensemble de la Convention, pour qu’elle suive l’évolution des échanges.

            ## Conférences

            L’{ -wco } réunit la douane et les entreprises à des conférences sur la technologie, le commerce électronique et les opérateurs économiques agréés ; on les retrouve parmi les <a data-l10n-name="events-event-history">événements des dernières années</a>.

# Page: Topics > Procedures and Facilitation > Instruments and Tools
topics-procedures-instruments-and-tools-page =
    .summary = Conventions, { -safe }, Modèle de données, Étude sur le temps nécessaire pour la mainlevée des marchandises et guides.
    .body =
            ## Conventions

            { -rkc } :: Principes de régimes douaniers simples et harmonisés
            Convention d’Istanbul :: Admission temporaire des marchandises
            Convention ATA :: Carnet ATA, document unique d’admission temporaire

            Pour les dates, voir les <a data-l10n-name="about-conventions">conventions et accords</a>.

            ## Sécurité et partenariat

            Le { -safe } repose sur trois piliers : la coopération des douanes entre elles, avec les entreprises et, depuis 2015, avec les autres services publics. Il définit aussi le programme destiné aux opérateurs économiques agréés, entreprises de confiance qui bénéficient de procédures plus simples.

            ## Données

            - Le { -data-model } définit des données et des messages types pour les formalités à la frontière. La version 4.0.0 date de 2023 ; l’<a data-l10n-name="services-data-model-app">Application du Modèle de données</a> permet de la consulter gratuitement.
            - Le Recueil sur le guichet unique aide à recevoir les données des opérateurs une seule fois, en un seul lieu.

            ## Mesurer et coordonner

            - L’Étude sur le temps nécessaire pour la mainlevée des marchandises mesure ce temps.
            - La gestion coordonnée des frontières unit l’action de tous les services.
            - Les Directives sur le transit, de juillet 2017, contiennent 150 principes directeurs.

            Plus de 50 instruments et outils répondent { -tf-agreement(form: "to") } ; les <a data-l10n-name="tfa-implementation-guidance-for-section-i">orientations de mise en œuvre</a> les indiquent.

# Page: Topics > Procedures and Facilitation > Resources
topics-procedures-resources-page =
    .summary = Orientations article par article, cours en ligne et applications pour ceux qui simplifient les procédures douanières.
    .body =
            Ceux qui préparent une réforme des procédures peuvent chercher un conseil sur une règle, un cours ou des données.

            ## Conseils

            L’outil en ligne d’<a data-l10n-name="tfa-implementation-guidance-for-section-i">orientations sur la Section I</a> { -tf-agreement(form: "of") } parcourt le texte article par article. Il indique pour chacun les normes, les outils et la pratique des Membres.

            ## Cours

            - Guichet unique : des modules qui suivent le Recueil de l’{ -wco }
            - Étude sur le temps nécessaire pour la mainlevée des marchandises : un cours sur la plateforme CLiKC!

            La page <a data-l10n-name="services-elearning">Apprentissage en ligne</a> précise qui a accès à quelle plateforme, et où les entreprises peuvent se former.

            ## Données et cartes

            - <a data-l10n-name="services-data-model-app">Application du Modèle de données</a> : les classes et les éléments { -data-model(form: "of") }, ouverts à tous
            - <a data-l10n-name="services-rammap-swim">RAMMAP-SWIM</a> : une carte des guichets uniques
            - <a data-l10n-name="ext-tfig">Guide de mise en œuvre de la facilitation des échanges</a> de la Commission économique des Nations Unies pour l’Europe

            L’{ -wco } n’accorde elle-même ni le statut d’opérateur économique agréé ni les carnets ATA. L’entreprise demande le premier à la douane de son pays et les seconds à l’association qui les y délivre.

# Page: Topics > Procedures and Facilitation > Partners
topics-procedures-partners-page =
    .summary = Organisations du commerce, des transports, de la poste et du développement qui travaillent aux procédures avec l’{ -wco }.
    .body =
            Un envoi rencontre des règles relatives au commerce, aux transports, à la sécurité et aux données, souvent établies par des organisations différentes. La coopération veille à ce que ces règles restent compatibles.

            ## Commerce et développement

            - l’<a data-l10n-name="ext-wto">{ -wto }</a>, gardienne { -tf-agreement(form: "of") }
            - la Banque mondiale, pour la réforme douanière et les délais de mainlevée
            - le Centre du commerce international (<abbr>ITC</abbr>)
            - la Conférence des Nations Unies sur le commerce et le développement (<abbr>CNUCED</abbr>)
            - la Commission économique des Nations Unies pour l’Europe (<abbr>CEE-ONU</abbr>)

            La page <a data-l10n-name="tfa-wto-and-other-international-organizations">L’{ -wto } et les autres organisations internationales</a> indique qui apporte son appui à l’accord.

            ## Transports et poste

            Organisation maritime internationale :: Normes de messages communes dans { -data-model(form: "the") }
            Union postale universelle :: Normes de messages communes ; conférence commune à Tokyo, en juin 2023
            Association du transport aérien international et Organisation de l’aviation civile internationale :: Comité de contact sur les renseignements préalables concernant les voyageurs et les dossiers passagers

            ## Entreprises

            Les entreprises et leurs associations conseillent l’{ -wco } au sein <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg(form: "of") }</a>. Les <a data-l10n-name="about-partner-organizations">partenaires de l’{ -wco } dans d’autres domaines</a> ont leur propre page.
