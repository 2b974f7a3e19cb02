### The pages below About Us > WCO Members: membership and the bodies in the regions.

## Members

# Page: About Us > WCO Members > Membership
about-membership-page =
    .summary = Qui sont les 186 Membres de l’{ -wco }, comment ils forment des régions et comment un État adhère.
    .body =
            Les Membres sont les administrations des douanes d’États et de territoires douaniers autonomes, comme Hong Kong, Chine, et Macao, Chine. Les trois quarts relèvent de pays en développement. Ensemble, les Membres traitent plus de 98 % du commerce mondial.

            Membres :: 186 (février 2024)
            Dernière adhésion :: Palaos (2 février 2024)
            Régions :: 6
            Membres en Asie/Pacifique :: 35, avec les Palaos et les Îles Salomon
            Membres en Afrique occidentale et centrale :: 24 (2022)

            ## Comment un État adhère

            L’État adhère à la <a data-l10n-name="about-conventions">Convention portant création du Conseil</a>. Il dépose son instrument d’adhésion auprès du ministère des Affaires étrangères de Belgique, comme l’ont fait les Îles Salomon le 26 janvier 2023.

            ## L’Union européenne

            L’Union européenne jouit depuis juillet 2007 d’un statut comparable à celui de Membre.

            ## En savoir plus

            Chaque Membre appartient à l’une des <a data-l10n-name="about-wco-regional-bodies">six régions de l’{ -wco }</a>. Les <a data-l10n-name="about-annual-reports">Rapports annuels</a> contiennent le profil des Membres. La <a data-l10n-name="media-newsroom">Salle de presse</a> annonce les adhésions.


## Regional bodies

# Page: About Us > WCO Members > WCO Regional Bodies
about-wco-regional-bodies-page =
    .summary = Les six régions de l’{ -wco } et les structures au service des Membres de chacune.
    .body =
            Les régions rapprochent l’action de l’{ -wco } de ses Membres. Chacune élit un Vice-Président, qui siège à la <a data-l10n-name="about-wco-working-bodies">Commission de politique générale</a>.

            ## Régions

            - Amériques et Caraïbes
            - Europe
            - Afrique orientale et australe
            - Afrique du Nord, Proche et Moyen-Orient (MENA)
            - Afrique occidentale et centrale
            - Asie/Pacifique

            ## Structures dans les régions

            - Bureaux des Vice-Présidents
            - <a data-l10n-name="about-regional-offices-for-capacity-building">Bureaux régionaux de renforcement des capacités</a>
            - <a data-l10n-name="about-regional-training-centres">Centres régionaux de formation</a>
            - <a data-l10n-name="about-regional-intelligence-liaison-offices">Bureaux régionaux de liaison chargés du renseignement</a>
            - <a data-l10n-name="topics-customs-laboratories">Laboratoires régionaux des douanes</a>
            - Centres régionaux de formation cynophile

            ## Réunion mondiale

            Toutes ces structures se retrouvent une fois par an lors d’une Réunion mondiale. Celle de 2020, par exemple, s’est tenue les 2 et 3 mars.

            La page sur la <a data-l10n-name="about-membership">composition de l’Organisation</a> donne des chiffres pour certaines régions.

# Page: About Us > WCO Members > WCO Regional Bodies > Regional Intelligence Liaison Offices
about-regional-intelligence-liaison-offices-page =
    .summary = Un réseau de 12 bureaux régionaux par lequel les administrations des douanes partagent le renseignement.
    .body =
            Un Bureau régional de liaison chargé du renseignement (BRLR) est au service des administrations des douanes d’une région ou d’une partie de région. Il a pour tâches :

            - d’analyser les saisies
            - d’échanger des renseignements
            - de planifier des opérations dans la région
            - d’aider les administrations en matière d’assistance administrative mutuelle

            Chaque bureau travaille avec un point de contact national dans chaque administration. Les informations circulent par le <a data-l10n-name="services-cen">Réseau douanier de lutte contre la fraude (CEN)</a> et par CENcomm, qui sert aux opérations. Le <a data-l10n-name="services-i2c">Centre d’information et de renseignement (I2C)</a> donne accès au réseau d’alerte rapide des BRLR.

            La Réunion mondiale des BRLR, créée en juin 2003, rend compte au <a data-l10n-name="about-wco-working-bodies">Comité de la lutte contre la fraude</a>.

            ## Le réseau

            Premier bureau :: 1987
            Bureaux dans les six régions :: 12
            Douzième bureau :: Amérique centrale (2021)
            Bureau pour l’Afrique centrale :: Douala, Cameroun (créé en 1993)

            En février 2024, le Secrétaire général de l’{ -wco } a apporté son soutien à l’ouverture des nouveaux locaux du BRLR pour l’Asie/Pacifique, comme l’indiquent les <a data-l10n-name="media-newsroom-2024">actualités de 2024</a>.

# Page: About Us > WCO Members > WCO Regional Bodies > Regional Training Centres
about-regional-training-centres-page =
    .summary = Des centres où les administrations des douanes d’une même région forment ensemble leurs agents.
    .body =
            Un Centre régional de formation (CRF) met en commun la formation d’administrations des douanes voisines. Il offre aux Membres une formation de proximité, tisse des liens entre agents de différents pays et assure dans la région le suivi des programmes de l’{ -wco }.

            ## Où se trouvent les centres

            Le réseau compte 29 centres. Parmi les pays qui en accueillent un figurent :

            Amériques et Caraïbes :: Brésil, République dominicaine
            Europe :: Azerbaïdjan, Hongrie, Kazakhstan, Kirghizistan, Macédoine du Nord, Ukraine
            Afrique orientale et australe :: Afrique du Sud, Kenya, Maurice, Zimbabwe
            Afrique du Nord, Proche et Moyen-Orient :: Arabie saoudite, Égypte, Jordanie, Liban, Tunisie
            Afrique occidentale et centrale :: Burkina Faso, Congo, Nigeria
            Asie/Pacifique :: Chine, Corée, Fidji, Inde, Japon, Malaisie

            Les centres essaient aussi des méthodes nouvelles. En 2021, le CRF de Corée a accueilli la première formation en réalité virtuelle, consacrée à l’inspection des conteneurs.

            Les cours en ligne sont présentés à la page <a data-l10n-name="services-elearning">Apprentissage en ligne</a>. La page <a data-l10n-name="topics-capacity-building-activities-and-programmes">Activités et programmes de renforcement des capacités</a> situe l’ensemble. Les <a data-l10n-name="about-regional-offices-for-capacity-building">Bureaux régionaux de renforcement des capacités</a> coordonnent ces travaux dans chaque région.

# Page: About Us > WCO Members > WCO Regional Bodies > Regional Offices for Capacity Building
about-regional-offices-for-capacity-building-page =
    .summary = Un bureau par région, qui aide les Membres à planifier et à suivre leur modernisation.
    .body =
            Un Bureau régional de renforcement des capacités (BRRC) fait le lien entre les Membres d’une région, le Secrétariat de l’{ -wco } et les donateurs. Chacune des six régions a le sien. Le bureau :

            - recense les besoins des Membres
            - coordonne les activités avec les Membres et le Secrétariat
            - suit les projets
            - entretient les contacts avec les donateurs

            ## Où se trouvent les bureaux

            Europe :: Bakou, Azerbaïdjan ; sixième bureau, ouvert le 17 octobre 2011 (<a data-l10n-name="ext-rocb-europe">site du BRRC pour l’Europe, en anglais</a>)
            Afrique orientale et australe :: Nairobi, Kenya
            Afrique du Nord, Proche et Moyen-Orient :: Abou Dhabi, Émirats arabes unis ; pays hôte choisi en juin 2006 (<a data-l10n-name="ext-rocb-mena">site du BRRC pour la région MENA, en anglais</a>)
            Afrique occidentale et centrale :: Abidjan, Côte d’Ivoire
            Asie/Pacifique :: Bangkok, Thaïlande

            Le bureau pour les Amériques et les Caraïbes complète le réseau.

            L’administration qui prépare une réforme trouvera des renseignements sur l’appui de l’Organisation sous le thème <a data-l10n-name="topics-capacity-building-overview">Renforcement des capacités</a>, et sur l’aide relative { -tf-agreement(form: "to") } à la page du <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a>. Les <a data-l10n-name="about-regional-training-centres">Centres régionaux de formation</a> proposent des cours dans les régions.
