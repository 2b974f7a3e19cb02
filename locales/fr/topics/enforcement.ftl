### The pages below Enforcement and Compliance: programmes, operations,
### applications, texts and partners in the fight against fraud.

## Enforcement and Compliance

# Page: Topics > Enforcement and Compliance > Overview
topics-enforcement-overview-page =
    .summary = Comment l’{ -wco } aide la douane à lutter contre la criminalité et la fraude aux frontières, et les opérateurs à respecter la loi.
    .body =
            La plupart des marchandises et des voyageurs franchissent les frontières dans le respect de la loi. Il faut repérer les autres sans retarder les premiers. À cette fin, l’{ -wco } offre aux administrations des douanes des méthodes, des données et des contacts communs. Les Membres débattent de ce travail au sein du Comité de la lutte contre la fraude, créé en 1983 ; au <a data-l10n-name="about-wco-secretariat">Secrétariat</a>, il est confié à la Sous-Direction Contrôle et lutte contre la fraude.

            ## Six programmes

            - drogues et précurseurs
            - environnement
            - renseignement et gestion des risques
            - droits de propriété intellectuelle, santé et sécurité
            - recettes
            - sûreté

            La criminalité électronique et le trafic de biens culturels sont également suivis.

            ## Un cycle en quatre étapes

            Renseignement :: Ce que l’on sait des marchandises, des itinéraires et des méthodes
            Analyse de risque :: Quels envois méritent un examen plus poussé
            Contrôles :: La vérification elle-même, sur documents ou sur marchandises
            Enquêtes :: Comment l’infraction a été commise, et par qui

            Ce qu’une enquête met au jour devient à son tour du renseignement. L’ensemble repose sur les <a data-l10n-name="about-regional-intelligence-liaison-offices">Bureaux régionaux de liaison chargés du renseignement</a> et sur le <a data-l10n-name="services-cen">Réseau douanier de lutte contre la fraude</a>. Voir ensuite les <a data-l10n-name="topics-enforcement-activities-and-programmes">programmes de lutte contre la fraude</a> et les <a data-l10n-name="topics-enforcement-instruments-and-tools">outils de contrôle</a>.

# Page: Topics > Enforcement and Compliance > News
topics-enforcement-news-page =
    .summary = Opérations contre les trafics, sessions du Comité de la lutte contre la fraude et nouvelles du réseau du renseignement.
    .body =
            Les opérations et leurs résultats, les sessions du Comité de la lutte contre la fraude, les conférences sur la sécurité et la vie des bureaux régionaux du renseignement font l’actualité de ce thème. La liste qui suit est classée par date, de l’article le plus récent au plus ancien.

            ## Faits récents

            - <strong>1<sup>er</sup> mars 2024 :</strong> avant la Journée mondiale de la vie sauvage, le 3 mars, l’{ -wco } a appelé à l’innovation numérique pour préserver les espèces sauvages.
            - <strong>16 février 2024 :</strong> le Secrétaire général a apporté son soutien à l’ouverture des nouveaux locaux du <a data-l10n-name="about-regional-intelligence-liaison-offices">Bureau régional de liaison chargé du renseignement</a> pour l’Asie/Pacifique.
            - <strong>Octobre 2023 :</strong> l’Opération DEMETER IX, contre le trafic de déchets et de substances appauvrissant la couche d’ozone, a réuni 106 administrations des douanes, un record. Résultats préliminaires : 338 infractions relevées et plus de 17 486 tonnes de déchets.
            - <strong>Du 27 au 31 mars 2023 :</strong> plus de 250 délégués ont assisté à la 43<sup>e</sup> session du Comité de la lutte contre la fraude, dont c’était le quarantième anniversaire.

            Pour des chiffres annuels, voir le Rapport sur le commerce illicite parmi les <a data-l10n-name="topics-enforcement-resources">ressources sur la lutte contre la fraude</a>. L’actualité de tous les thèmes figure dans la <a data-l10n-name="media-newsroom">Salle de presse</a>.

# Page: Topics > Enforcement and Compliance > Activities and Programmes
topics-enforcement-activities-and-programmes-page =
    .summary = Programmes sur les conteneurs, les explosifs, les biens stratégiques, les armes, la faune sauvage et l’aviation ; opérations conjointes.
    .body =
            Une administration seule ne voit que sa propre frontière. Les programmes de l’{ -wco } apprennent aux agents à reconnaître une menace, puis réunissent plusieurs pays pour y faire face.

            ## Programmes et projets

            - <strong>Programme de contrôle des conteneurs :</strong> conduit depuis 2004 avec l’<a data-l10n-name="ext-unodc">Office des Nations Unies contre la drogue et le crime</a> (<abbr>ONUDC</abbr>), d’abord pour les conteneurs maritimes, et étendu au fret aérien en 2015. Un article retrace ses <a data-l10n-name="ext-mag-container-control">quinze premières années</a>.
            - <strong>Programme <span lang="en">Global Shield</span> :</strong> surveillance, avec INTERPOL et l’ONUDC, du commerce des produits chimiques qui peuvent servir à fabriquer des engins explosifs improvisés.
            - <strong>Application des contrôles aux échanges de nature stratégique (<abbr>ACES</abbr>) :</strong> contrôle des biens qui peuvent servir à la fabrication d’armes.
            - <strong>Armes légères et de petit calibre :</strong> action contre leur commerce illicite.
            - <strong>INAMA :</strong> un projet de lutte contre le commerce illégal d’espèces sauvages.
            - <strong>COLIBRI :</strong> un projet <a data-l10n-name="ext-colibri">sur le contrôle de l’aviation générale</a>, avec l’Union européenne.

            ## Opérations conjointes

            Une opération concentre sur une menace, pendant quelques jours ou semaines, les contrôles de nombreux pays. Les participants échangent leurs messages par CENcomm, élément du <a data-l10n-name="services-cen">Réseau douanier de lutte contre la fraude</a>, avec l’appui du <a data-l10n-name="services-i2c">Centre d’information et de renseignement</a>. Les résultats paraissent dans les <a data-l10n-name="topics-enforcement-news">actualités de la lutte contre la fraude</a>.

# Page: Topics > Enforcement and Compliance > Instruments and Tools
topics-enforcement-instruments-and-tools-page =
    .summary = Applications au service de la lutte contre la fraude, conventions d’assistance mutuelle, guides sur les risques et les biens stratégiques.
    .body =
            Les agents chargés de la lutte contre la fraude disposent d’instruments de trois sortes : des applications, des conventions et des guides. Les applications sont destinées aux agents des administrations Membres.

            ## Applications

            - <strong><a data-l10n-name="services-cen">CEN</a> :</strong> une base de données des saisies et des infractions, sans nom de personne
            - <strong>nCEN :</strong> une version nationale, gratuite, que 35 administrations utilisaient en octobre 2019
            - <strong>CENcomm :</strong> des messages sécurisés entre les participants à une opération
            - <strong>Système de ciblage du fret (<abbr>CTS</abbr>) :</strong> la sélection des envois à contrôler
            - <strong><a data-l10n-name="services-iris">IRIS</a> :</strong> des nouvelles douanières de sources ouvertes, situées sur une carte
            - <strong><a data-l10n-name="services-i2c">I2C</a> :</strong> un service d’assistance et des contacts, au siège

            ## Conventions

            La Convention de Nairobi, de 1977, et la Convention de Johannesburg, de 2003, traitent de l’assistance mutuelle administrative : comment une douane en informe une autre ou recherche des renseignements pour elle. Seule la première est en vigueur, comme l’indique la liste des <a data-l10n-name="about-conventions">conventions et accords</a>.

            ## Guides

            Recueil sur la gestion des risques en matière douanière :: Une méthode commune pour déceler et traiter les risques
            Guide de mise en œuvre <abbr>ACES</abbr> :: Des conseils pour le contrôle des biens stratégiques

            Le <a data-l10n-name="topics-compliance-and-enforcement-package">Dossier Contrôle et lutte contre la fraude</a> montre comment ces outils s’articulent.

# Page: Topics > Enforcement and Compliance > Resources
topics-enforcement-resources-page =
    .summary = Le rapport annuel sur le commerce illicite, le dossier des outils de contrôle, des formations en ligne et des articles.
    .body =
            Le choix des ressources dépend du lecteur.

            ## Pour les chercheurs, les journalistes et le public

            - Le <em>Rapport sur le commerce illicite</em> paraît chaque année. Il se fonde sur les saisies que les Membres signalent au Réseau douanier de lutte contre la fraude et figure parmi les <a data-l10n-name="about-publications">publications de l’{ -wco }</a>.
            - Le magazine <em>{ -wco } Actualités</em> présente des outils et leur usage, par exemple le <a data-l10n-name="ext-mag-ncen">programme nCEN, en octobre 2019 (en anglais)</a>.

            Domaines du rapport de 2014 :: Drogues ; environnement ; propriété intellectuelle, santé et sécurité ; recettes ; sûreté

            ## Pour les administrations des douanes

            - Le <a data-l10n-name="topics-compliance-and-enforcement-package">Dossier Contrôle et lutte contre la fraude</a>, adopté par le Conseil en juin 2013, aide ceux qui organisent un service de lutte contre la fraude.
            - CLiKC!, présenté sous <a data-l10n-name="services-elearning">Apprentissage en ligne</a>, propose aux agents des cours sur la lutte contre la fraude.

            ## Pour signaler une infraction

            L’{ -wco } ne contrôle pas les marchandises, n’effectue pas de saisies et ne mène pas d’enquêtes : ces pouvoirs appartiennent aux États. Quiconque a connaissance d’un fait de contrebande doit s’adresser à la douane du pays concerné. Les autres questions trouvent leur place parmi les <a data-l10n-name="media-information-for-the-public">informations à l’intention du public</a>.

# Page: Topics > Enforcement and Compliance > Partners
topics-enforcement-partners-page =
    .summary = Organismes de police, d’environnement, de lutte contre la drogue et contre la fraude auxquels l’{ -wco } s’associe.
    .body =
            Une criminalité qui traverse les frontières concerne plus d’un service. La douane détient des informations sur les marchandises et leurs mouvements ; ses partenaires connaissent les personnes, l’argent, les espèces ou les substances.

            ## Accords

            Secrétariat de la <a data-l10n-name="ext-cites">CITES</a> :: Protocole d’accord de 1996, sur le commerce des espèces menacées d’extinction
            Europol :: Accord de 2002
            Observatoire européen des drogues et des toxicomanies :: Protocole d’accord du 12 janvier 2007

            D’autres textes figurent dans la liste des <a data-l10n-name="about-memoranda-of-understanding">protocoles d’accord</a>.

            ## Programmes et contacts communs

            - <strong><a data-l10n-name="ext-interpol">INTERPOL</a> et <abbr>ONUDC</abbr> :</strong> partenaires du Programme <span lang="en">Global Shield</span>, décrit parmi les <a data-l10n-name="topics-enforcement-activities-and-programmes">activités de lutte contre la fraude</a>
            - <strong>Commission européenne :</strong> sa direction générale de la fiscalité et de l’union douanière (<abbr>DG TAXUD</abbr>) et son Office de lutte antifraude (<abbr>OLAF</abbr>)
            - <strong>Groupe d’action financière :</strong> les normes contre le blanchiment de capitaux

            ## Une alliance pour les espèces sauvages

            Cinq organisations forment le Consortium international de lutte contre la criminalité liée aux espèces sauvages : le Secrétariat de la CITES, INTERPOL, l’ONUDC, la Banque mondiale et l’{ -wco }. Le cercle plus large des <a data-l10n-name="about-partner-organizations">organisations partenaires</a> comprend des organismes commerciaux et des universités.
