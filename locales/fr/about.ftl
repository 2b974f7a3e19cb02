### The section About Us: the Organization, its Members, bodies, texts, partners and events.


## The Organization

# Page: About Us
about-page =
    .summary = Ce qu’est l’{ -wco }, comment elle est organisée et comment s’adresser à elle.
    .body =
            L’{ -wco-name } ({ -wco }) est une organisation intergouvernementale dont les Membres sont des administrations des douanes. Aucun autre organisme intergouvernemental ne se consacre entièrement aux questions douanières.

            Nom officiel :: Conseil de coopération douanière ; { -wco-name } est l’appellation d’usage, adoptée en 1994
            Membres :: 186 (février 2024)
            Secrétaire général :: Ian Saunders, en fonctions depuis janvier 2024
            Siège :: Rue du Marché 30, 1210 Bruxelles, Belgique

            ## Par où commencer

            - Pour une première approche : <a data-l10n-name="about-wco-in-brief">l’Organisation en bref</a>
            - Pour les responsables et les délégués : <a data-l10n-name="about-wco-structure">comment l’Organisation décide</a> et les <a data-l10n-name="about-legal-instruments">instruments juridiques</a>
            - Pour les étudiants et les chercheurs : les <a data-l10n-name="about-publications">publications</a>
            - Pour les candidats à un emploi : les <a data-l10n-name="about-vacancies">postes vacants</a>
            - Pour les fournisseurs : les <a data-l10n-name="about-calls-for-tenders">appels d’offres</a>

            L’action de l’Organisation dans chaque domaine du travail douanier est décrite dans la rubrique Thèmes. Les journalistes et le public trouvent l’actualité et les contacts dans la rubrique Médias.

# Page: About Us > WCO in brief
about-wco-in-brief-page =
    .summary = L’{ -wco } en un coup d’œil : ses débuts, ses axes de travail, ses finalités et ses langues.
    .body =
            L’{ -wco } a été créée en 1952 sous le nom de Conseil de coopération douanière. Le Conseil s’est réuni pour la première fois à Bruxelles le 26 janvier 1953. La page sur l’<a data-l10n-name="about-discover-the-wco">histoire de l’Organisation</a> en retrace le parcours.

            ## Ce que fait l’Organisation

            - Elle élabore des normes internationales pour la douane.
            - Elle favorise la coopération.
            - Elle renforce <a data-l10n-name="topics-capacity-building">les capacités des administrations des douanes</a>.

            Ces trois axes de travail ont les mêmes finalités : que le commerce licite circule aisément, que les recettes soient perçues équitablement et que la société soit protégée. La page <a data-l10n-name="about-vision-mission-and-values">Vision, mission et valeurs</a> les expose plus longuement.

            ## Comment elle fonctionne

            Décisions :: Prises par le Conseil
            Secrétariat :: À Bruxelles
            Régions :: 6
            Langues de travail :: Anglais et français
            Langues de plus en plus utilisées :: Arabe, espagnol, portugais et russe

            Les priorités pour les années 2022 à 2025 figurent dans le <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique</a>, et des données sur chaque Membre dans les <a data-l10n-name="about-annual-reports">Rapports annuels</a>.

# Page: About Us > Secretary General
about-secretary-general-page =
    .summary = Ian Saunders, Secrétaire général de l’{ -wco } depuis janvier 2024, et la fonction qu’il exerce.
    .body =
            Le Secrétaire général dirige le <a data-l10n-name="about-wco-secretariat">Secrétariat</a>. Les Membres l’élisent au scrutin secret, pour cinq ans.

            Ian Saunders, des États-Unis, a été élu par le <a data-l10n-name="about-wco-structure">Conseil</a> le 24 juin 2023. Son mandat a débuté le premier jour de 2024.

            ## Parcours

            Avant de rejoindre l’Organisation, M. Saunders était sous-secrétaire adjoint chargé de l’hémisphère occidental au département du Commerce des États-Unis. Il avait auparavant fait une longue carrière au service des douanes et de la protection des frontières de son pays, où il a notamment été commissaire adjoint aux affaires internationales. Il est diplômé en affaires internationales de l’Université de Georgetown.

            ## Titulaires de la fonction

            1999-2008 :: Michel Danet (France)
            2009-2023 :: Kunio Mikuriya (Japon)
            Depuis 2024 :: Ian Saunders (États-Unis)

            Le Secrétaire général adjoint est Ricardo Treviño Chapa, du Mexique (mars 2024).

            ## Voir aussi

            Les <a data-l10n-name="media-newsroom-2024">actualités de 2024</a> rendent compte de l’action du Secrétaire général. Une autre page porte sur <a data-l10n-name="tfa-message-from-secretary-general">la fonction de Secrétaire général et { -tf-agreement(form: "the") }</a>.


## Members and structure

# Page: About Us > WCO Members
about-wco-members-page =
    .summary = Les 186 administrations qui forment l’{ -wco }, et leur poids dans le commerce mondial.
    .body =
            Chaque Membre de l’{ -wco } siège au <a data-l10n-name="about-wco-structure">Conseil</a>. L’Organisation est celle de ses Membres : ils en fixent le cap, et c’est pour eux qu’elle établit ses normes et ses programmes.

            Membres :: 186 (février 2024)
            Part du commerce mondial :: Plus de 98 %
            Pays en développement :: Les trois quarts des Membres
            Régions :: 6, dotées chacune d’un Vice-Président élu
            Dernière adhésion :: Palaos (annoncée le 22 février 2024)

            ## En savoir plus

            - <a data-l10n-name="about-membership">Qui sont les Membres et comment un État adhère</a>
            - <a data-l10n-name="about-wco-regional-bodies">Quelles sont les régions et les structures à leur service</a>
            - <a data-l10n-name="topics-capacity-building">Comment les Membres sont soutenus dans leur modernisation</a>

            ## Vous n’êtes pas Membre ?

            Les entreprises et les associations font connaître leurs vues par l’intermédiaire <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg(form: "of") }</a>. Les opérateurs commerciaux et les voyageurs qui ont une question sur leurs propres marchandises doivent s’adresser à l’administration des douanes du pays concerné. La page d’<a data-l10n-name="media-information-for-the-public">informations à l’intention du public</a> explique pourquoi.

# Page: About Us > WCO Structure
about-wco-structure-page =
    .summary = Qui décide à l’{ -wco }, qui oriente, qui prépare les textes et qui les met en œuvre.
    .body =
            Le Conseil est l’organe suprême de l’{ -wco }. Tous les Membres y siègent. Il tient ses sessions annuelles en juin.

            La Commission de politique générale est le groupe directeur du Conseil. Les Vice-Présidents des six <a data-l10n-name="about-wco-regional-bodies">régions</a> en font partie. Le Comité financier relève lui aussi du Conseil.

            ## Comités

            Des organes spécialisés préparent les décisions du Conseil. Ils se répartissent en quatre domaines :

            - affaires tarifaires et commerciales
            - procédures et facilitation
            - contrôle et lutte contre la fraude
            - renforcement des capacités

            La page <a data-l10n-name="about-wco-working-bodies">Organes de travail</a> énumère les principaux comités et sous-comités.

            ## Responsables

            Président du Conseil :: Edward Kieswetter, Afrique du Sud (mars 2024)
            Chef du Secrétariat :: Le <a data-l10n-name="about-secretary-general">Secrétaire général</a>

            Le <a data-l10n-name="about-wco-secretariat">Secrétariat</a>, à Bruxelles, appuie le Conseil et ses comités. Les délégués trouvent les ordres du jour et les documents de travail dans l’<a data-l10n-name="meetings">espace Réunions</a>, réservé aux utilisateurs inscrits.

# Page: About Us > WCO Structure > WCO Secretariat
about-wco-secretariat-page =
    .summary = Le personnel qui assure au quotidien le travail de l’{ -wco }, et ses trois Directions.
    .body =
            Le Secrétariat est établi à Bruxelles et placé sous l’autorité du <a data-l10n-name="about-secretary-general">Secrétaire général</a>. Il prépare les réunions du Conseil et de ses comités, et aide les Membres à appliquer ce dont ils sont convenus. Son personnel vient du monde entier : il comptait plus de 125 personnes en 2018.

            ## Directions

            Affaires tarifaires et commerciales :: Directrice par intérim : Gael Grooby (mars 2024)
            Contrôle et facilitation :: Deux sous-directions : Procédures et facilitation ; Contrôle et lutte contre la fraude
            Renforcement des capacités :: Directeur : Taeil Kang (mars 2024)

            ## Leurs domaines

            - <a data-l10n-name="topics-nomenclature">Classement des marchandises</a>, évaluation et origine
            - <a data-l10n-name="topics-procedures">Procédures et facilitation</a>
            - <a data-l10n-name="topics-enforcement">Contrôle et lutte contre la fraude</a>
            - <a data-l10n-name="topics-capacity-building">Renforcement des capacités</a>

            ## Travailler au Secrétariat

            La page <a data-l10n-name="about-vacancies">Postes vacants</a> décrit les types d’emplois au siège et dans les projets.

# Page: About Us > WCO Structure > WCO Working Bodies
about-wco-working-bodies-page =
    .summary = Les comités et groupes où les Membres de l’{ -wco } mènent leurs travaux communs, domaine par domaine.
    .body =
            Trois organes assurent la gouvernance de l’{ -wco } : le Conseil, la Commission de politique générale et le Comité financier. Les autres traitent chacun d’un domaine du travail douanier.

            ## Affaires tarifaires et commerciales

            - Comité { -hs(form: "of") }, qui se réunit deux fois par an
            - Sous-Comité de révision du { -hs-short }
            - Sous-Comité scientifique
            - Comité technique de l’évaluation en douane
            - Comité technique des règles d’origine

            ## Procédures et facilitation

            - Comité technique permanent
            - Sous-Comité informatique
            - Comité de gestion { -rkc(form: "of") }
            - Organes administratifs de la Convention d’Istanbul et de la Convention ATA

            ## Contrôle et lutte contre la fraude

            - Comité de la lutte contre la fraude, créé en 1983
            - Groupe sur la lutte contre la contrefaçon et le piratage
            - Réunion mondiale des <a data-l10n-name="about-regional-intelligence-liaison-offices">Bureaux régionaux de liaison chargés du renseignement</a>

            ## Renforcement des capacités

            - Comité du renforcement des capacités, réuni pour la première fois en septembre 2010
            - <a data-l10n-name="topics-integrity-overview">Sous-Comité sur l’éthique</a>, créé en 2001

            Les sessions passées du Conseil figurent parmi les <a data-l10n-name="events-event-history">événements passés</a>. La <a data-l10n-name="media-newsroom">Salle de presse</a> rend compte des résultats des réunions, et les textes qui en sont issus se trouvent parmi les <a data-l10n-name="about-legal-instruments">instruments juridiques</a>.


## Legal instruments

# Page: About Us > Legal instruments
about-legal-instruments-page =
    .summary = Les types de textes par lesquels les Membres de l’{ -wco } conviennent de règles, et la portée de chacun.
    .body =
            Les Membres de l’{ -wco } consignent ce dont ils conviennent dans des textes de plusieurs types. Les uns créent des obligations, les autres conseillent ou expriment une volonté commune.

            - Les <a data-l10n-name="about-conventions">conventions et accords</a> sont des traités, obligatoires pour ceux qui en deviennent Parties contractantes.
            - Les <a data-l10n-name="about-recommendations">recommandations</a> invitent à suivre une pratique. La plupart ne sont pas contraignantes.
            - Les <a data-l10n-name="about-declarations">déclarations</a> affirment des engagements communs.
            - Les <a data-l10n-name="about-policies">politiques</a> guident l’action de l’Organisation dans un domaine donné.
            - Les <a data-l10n-name="about-resolutions">résolutions</a> énoncent une position commune.

            Les <a data-l10n-name="about-standard-terms">conditions générales</a> de l’Organisation découlent d’une décision du Conseil.

            ## Principales conventions

            Convention sur { -hs(form: "the") } :: En vigueur depuis 1988 ; classement des marchandises
            { -rkc } :: En vigueur depuis 2006 ; procédures douanières
            Convention d’Istanbul et Convention ATA :: Admission temporaire des marchandises

            ## Utiliser ces textes

            Le droit national met les conventions en pratique. Dans un cas particulier, reportez-vous à la législation du pays concerné et adressez-vous à son administration des douanes.


## Partners

# Page: About Us > WCO Partners
about-wco-partners-page =
    .summary = Les organisations, les entreprises, les donateurs et les universités avec lesquels travaille l’{ -wco }.
    .body =
            La douane partage la frontière avec d’autres autorités et elle est au service de nombreuses professions. C’est pourquoi l’{ -wco } travaille avec plusieurs sortes de partenaires :

            - des <a data-l10n-name="about-partner-organizations">organisations internationales et des organismes régionaux</a>
            - le secteur privé, par l’intermédiaire <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg(form: "of") }</a>
            - des donateurs, qui financent des <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes de renforcement des capacités</a>
            - des universités, qui participent à la <a data-l10n-name="topics-research">recherche douanière</a>

            ## Accords avec les partenaires

            Beaucoup de ces liens reposent sur un <a data-l10n-name="about-memoranda-of-understanding">protocole d’accord</a>. En 2017, l’Organisation en comptait :

            Avec des organisations :: Environ 135
            Avec des administrations des douanes :: Quelque 55
            Avec des universités :: 9

            ## Thème de 2024

            Les partenaires, historiques et nouveaux, sont l’objet <a data-l10n-name="about-international-customs-day-2024">du thème que l’Organisation a choisi pour 2024</a>.

# Page: About Us > WCO Partners > Partner Organizations
about-partner-organizations-page =
    .summary = Les principales organisations avec lesquelles travaille l’{ -wco }, et les sujets qui les rapprochent.
    .body =
            L’{ -wco } s’associe à d’autres organisations là où leurs tâches rejoignent les siennes.

            ## Commerce

            <a data-l10n-name="ext-wto">{ -wto }</a> :: Évaluation en douane, règles d’origine et facilitation des échanges
            Banque mondiale :: Réforme douanière, Étude sur le temps nécessaire pour la mainlevée

            À lire aussi : les <a data-l10n-name="topics-procedures-partners">partenaires en matière de procédures et de facilitation</a> et les <a data-l10n-name="tfa-wto-and-other-international-organizations">organisations qui soutiennent { -tf-agreement(form: "the") }</a>.

            ## Protection de la société

            - <a data-l10n-name="ext-cites">Secrétariat de la CITES</a>, pour le commerce des espèces menacées
            - Europol, pour la coopération policière en Europe
            - Observatoire européen des drogues et des toxicomanies (EMCDDA)
            - Groupe d’action financière (GAFI) et ses organismes régionaux, pour le blanchiment de capitaux

            L’{ -wco } est l’un des cinq membres du Consortium international de lutte contre la criminalité liée aux espèces sauvages (ICCWC), avec le Secrétariat de la CITES, INTERPOL, l’ONUDC et la Banque mondiale. Voir aussi les <a data-l10n-name="topics-enforcement-partners">partenaires de la lutte contre la fraude</a>.

            ## Régions et universités

            - Organisation des douanes d’Océanie
            - Douanes de la Communauté des pays de langue portugaise (CPLP)
            - Commonwealth
            - Réseau international des universités douanières (INCU)

            Certains de ces liens prennent la forme d’un <a data-l10n-name="about-memoranda-of-understanding">protocole d’accord</a>.

# Page: About Us > WCO Partners > Memoranda of Understanding
about-memoranda-of-understanding-page =
    .summary = À quoi sert un protocole d’accord, et quelques-uns de ceux que l’{ -wco } a signés depuis 1996.
    .body =
            Un protocole d’accord énonce les sujets sur lesquels l’{ -wco } et un partenaire entendent travailler ensemble, et la manière de le faire. Il donne une forme durable à une coopération qui, sans lui, pourrait tenir aux relations entre personnes.

            ## Quelques accords

            Secrétariat de la CITES :: 1996
            Europol :: 2002 (accord)
            Douane camerounaise :: 30 juin 2006 (protocole sur le <a data-l10n-name="about-regional-intelligence-liaison-offices">bureau régional chargé du renseignement</a> de Douala)
            EMCDDA :: 12 janvier 2007
            Réseau international des universités douanières :: <a data-l10n-name="ext-incu-memorandum">Septembre 2009, renouvelé en septembre 2012</a>
            OCDE :: 19 avril 2016, mis à jour en 2023
            Smithsonian Institution :: Juillet 2016

            ## Sur quoi ils portent

            Le texte convenu avec l’OCDE concerne <a data-l10n-name="topics-valuation-partners">l’évaluation en douane et les prix de transfert</a>. La Smithsonian Institution a signé lors des sessions du Conseil qui ont adopté une <a data-l10n-name="about-resolutions">résolution sur les biens culturels</a>. La page <a data-l10n-name="about-partner-organizations">Organisations partenaires</a> présente les partenaires par sujet.


## Publications and events

# Page: About Us > Publications
about-publications-page =
    .summary = Les ouvrages de référence, rapports et périodiques de l’{ -wco }, et où se les procurer ou les lire.
    .body =
            L’{ -wco } publie à l’intention des agents des douanes, des opérateurs commerciaux et de leurs conseils, des enseignants et des chercheurs.

            ## Ouvrages de référence

            - Nomenclature { -hs(form: "of") }
            - <em>Notes explicatives</em> du { -hs-short } : cinq volumes, en anglais et en français
            - <em>Avis de classement</em>
            - Ouvrages sur l’évaluation en douane et sur l’origine

            Ils sont vendus par la <a data-l10n-name="services-bookshop">Librairie</a> et peuvent être consultés en ligne dans <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a>.

            ## Rapports et périodiques

            - le <a data-l10n-name="media-magazine">magazine de l’Organisation</a>
            - le <a data-l10n-name="about-annual-reports">Rapport annuel</a>
            - le <a data-l10n-name="topics-enforcement-resources"><em>Rapport sur le commerce illicite</em></a>, publié chaque année
            - les <a data-l10n-name="topics-research-research-paper-series">documents de recherche</a>
            - l’étude commune avec l’{ -wto } sur les technologies de rupture (juin 2022)

# Page: About Us > International Customs Day
about-international-customs-day-page =
    .summary = Pourquoi la communauté douanière célèbre le 26 janvier, et comment ce jour ouvre le thème de l’année.
    .body =
            Le 26 janvier 1953, le Conseil a ouvert sa première session. Les administrations des douanes du monde entier célèbrent aujourd’hui cette date sous le nom de Journée internationale de la douane.

            Date :: 26 janvier
            Origine :: Première session du Conseil, 1953
            Anniversaire en 2023 :: 70 ans

            ## Ce qui se passe ce jour-là

            - Le <a data-l10n-name="about-secretary-general">Secrétaire général</a> annonce le thème auquel l’{ -wco } consacre l’année.
            - Des certificats de mérite de l’{ -wco } sont remis à des agents des douanes et à des partenaires.
            - Les administrations et le Secrétariat organisent des cérémonies. En 2023, par exemple, le Secrétariat a célébré la Journée avec la douane belge.

            ## Thèmes

            Le thème guide l’action de la communauté douanière jusqu’à la fin de l’année. Celui de 2024 concerne <a data-l10n-name="about-international-customs-day-2024">les partenaires historiques et nouveaux</a>. Les précédents, sur des sujets tels que les données, la durabilité et l’innovation, sont énumérés à la page <a data-l10n-name="about-international-customs-day-previous-editions">Éditions précédentes</a>. La <a data-l10n-name="media-newsroom">Salle de presse</a> rend compte de la Journée elle-même.

# Page: About Us > International Customs Day > 2024: Customs Engaging Traditional and New Partners with Purpose
about-international-customs-day-2024-page =
    .summary = Le thème de 2024 : des liens plus étroits avec les partenaires historiques de la douane et une ouverture à de nouveaux.
    .body =
            À l’occasion de la Journée internationale de la douane 2024, le Secrétaire général a lancé le thème « Pour une douane mobilisant ses partenaires historiques et nouveaux autour d’objectifs clairs ». C’est le premier du mandat d’Ian Saunders.

            Lancement :: 26 janvier 2024
            Magazine :: N° 103, 1/2024 : mobiliser les partenaires

            ## Deux objectifs

            Le premier est d’approfondir les relations existantes, dont celles avec les <a data-l10n-name="about-partner-organizations">organisations partenaires</a> et avec les <a data-l10n-name="topics-private-sector-consultative-group">entreprises</a>. Le second est d’aller vers d’autres acteurs :

            - des institutions financières
            - des organisations de défense de l’environnement
            - des organisations non gouvernementales
            - des universités

            ## Dans la pratique

            En 2024, ce thème a été associé aux travaux sur la vie sauvage, l’<a data-l10n-name="topics-integrity">éthique</a> et l’égalité des genres. Les <a data-l10n-name="media-newsroom-2024">actualités de 2024</a> en disent plus, et le <a data-l10n-name="media-magazine-latest-edition">dernier numéro du magazine</a> y consacre son dossier.

# Page: About Us > International Customs Day > Previous editions
about-international-customs-day-previous-editions-page =
    .summary = Les thèmes de la Journée internationale de la douane, de 2009 à 2023.
    .body =
            Certains sujets reviennent d’une année à l’autre : données et technologie, <a data-l10n-name="topics-customs-in-support-of-sustainable-development">durabilité</a>, <a data-l10n-name="about-wco-partners">partenariat</a>.

            2023 :: Accompagner la nouvelle génération : promouvoir le partage des connaissances et renforcer la fierté de la profession douanière
            2022 :: Accélérer la transformation numérique de la douane en développant une culture de la donnée et un écosystème performant
            2021 :: Relance, Renouveau, Résilience : la douane au service d’une chaîne logistique durable
            2020 :: La durabilité au cœur de l’action douanière pour les personnes, la prospérité et la planète
            2019 :: Des frontières SMART pour des échanges commerciaux fluides et le mouvement sans entrave des personnes et marchandises
            2018 :: Un environnement commercial sûr au service du développement économique
            2017 :: L’analyse des données au service d’une gestion efficace des frontières
            2016 :: La douane numérique : pour un engagement progressif
            2015 :: La gestion coordonnée des frontières – une démarche participative pour tous les acteurs concernés
            2014 :: Communiquer : partager l’information pour mieux coopérer
            2013 :: L’innovation au service du progrès douanier
            2012 :: Les frontières séparent, les douanes rapprochent
            2011 :: La connaissance, catalyseur de l’excellence douanière
            2010 :: Douanes et entreprises : améliorer la performance par le partenariat
            2009 :: Douane et environnement : protection de notre patrimoine naturel

            La <a data-l10n-name="media-newsroom">Salle de presse</a> conserve l’actualité de chacune de ces années.

# Page: About Us > Photo Competition
about-photo-competition-page =
    .summary = Un concours où les administrations membres montrent la douane au travail, à raison d’une photo chacune.
    .body =
            Le Concours photo est ouvert aux administrations qui sont Membres de l’{ -wco }. Il a eu lieu pour la première fois en 2009. Les images font voir au public un travail qui passe souvent inaperçu, et elles participent à la <a data-l10n-name="topics-communication">communication de l’Organisation</a>.

            ## Comment le gagnant est choisi

            - Chaque administration présente une photo.
            - Les délégués au <a data-l10n-name="about-wco-structure">Conseil</a> votent.
            - Le nom du gagnant est annoncé à la session de juin.

            ## Quelques éditions

            2012 :: Gagnante : la Slovaquie
            2013 :: Thème : les agents des douanes en action ; gagnante : la Thaïlande
            2014 :: Thème : la douane fait connaître ses réalisations
            2015 :: Gagnant : le Soudan

            Le magazine de l’Organisation a publié un <a data-l10n-name="ext-mag-photo-competition-2015">article sur le concours de 2015</a>.


## Working with the Organization

# Page: About Us > Vacancies
about-vacancies-page =
    .summary = Pour qui souhaite travailler à l’{ -wco } : les types de postes, le lieu et les langues de travail.
    .body =
            L’{ -wco } annonce les postes qu’elle souhaite pourvoir. Les candidats peuvent voir ici de quels types de postes il s’agit.

            Lieu de travail :: Le plus souvent au siège, à Bruxelles
            Langues de travail :: Anglais et français
            Postes de projet :: Nombreux, par exemple de coordonnateur ou de chargé d’appui dans des projets financés par des donateurs

            Un avis de vacance décrit les tâches, les qualifications requises et la manière de postuler. Lisez-le en entier avant de postuler : seul cet avis fait foi.

            ## Agents des administrations membres

            Les agents des douanes peuvent aussi rejoindre l’Organisation par des programmes de développement de carrière ou d’affectation temporaire. Ceux-ci relèvent des <a data-l10n-name="topics-capacity-building-activities-and-programmes">activités de renforcement des capacités</a>. Les experts qui souhaitent prendre part à des missions peuvent consulter la page du <a data-l10n-name="services-ace-experts-portal">Portail des experts ACE</a>.

            ## Avant de postuler

            La page sur le <a data-l10n-name="about-wco-secretariat">Secrétariat</a> explique comment le personnel est organisé.

# Page: About Us > Calls for tenders
about-calls-for-tenders-page =
    .summary = Ce qu’est un appel d’offres de l’{ -wco }, et ce que les fournisseurs doivent lire avant de répondre.
    .body =
            Un appel d’offres invite les fournisseurs à présenter une offre pour des biens ou des services dont l’{ -wco } a besoin. Les documents de l’appel précisent ce qui est demandé, comment répondre et dans quel délai. Ils l’emportent sur toute explication générale. Les appels sont annoncés dans cette rubrique.

            ## Pages connexes

            - Les <a data-l10n-name="about-market-consultation">consultations du marché</a> précèdent un appel.
            - Les <a data-l10n-name="about-public-information-on-procurement">informations sur les marchés de l’Organisation</a> sont ouvertes à tous.
            - Les <a data-l10n-name="about-standard-terms">conditions générales</a> sont fixées par la Décision du Conseil n° 331.

            ## Adresse

            Organisation :: { -wco-name }
            Siège :: Rue du Marché 30, 1210 Bruxelles, Belgique

            Le fournisseur qui a une question sur un appel suit les instructions données dans ses documents. Pour toute autre question, la page <a data-l10n-name="contact">Nous contacter</a> est à votre disposition.

# Page: About Us > Calls for tenders > Market Consultation
about-market-consultation-page =
    .summary = Comment l’{ -wco } recueille des informations auprès des fournisseurs avant de lancer un appel d’offres.
    .body =
            Par une consultation du marché, l’{ -wco } demande aux fournisseurs ce que le marché peut offrir. Les réponses l’aident à bien décrire ses besoins dans l’appel d’offres qui peut suivre.

            Pour qui :: Fournisseurs de biens et de services
            Quand :: Avant un appel d’offres
            Engagement :: Aucun, ni d’un côté ni de l’autre

            Répondre à une consultation n’est donc pas présenter une offre, et aucun contrat n’en découle. Les fournisseurs qui souhaitent présenter une offre attendent l’<a data-l10n-name="about-calls-for-tenders">appel d’offres</a> lui-même.

            Il est utile de connaître au préalable les <a data-l10n-name="about-standard-terms">conditions générales de l’Organisation</a>. La page <a data-l10n-name="about-wco-in-brief">L’{ -wco } en bref</a> présente ses finalités et son travail.

# Page: About Us > Calls for tenders > Public information on WCO procurement activity
about-public-information-on-procurement-page =
    .summary = Des informations sur ce qu’achète l’{ -wco }, à l’intention des fournisseurs, des Membres et du public.
    .body =
            Passer un marché, c’est acheter les biens et les services dont une organisation a besoin pour son travail. L’information à ce sujet sert plusieurs lecteurs :

            - Les Membres peuvent suivre les achats de leur Organisation.
            - Les fournisseurs peuvent voir quels biens et services sont achetés.
            - Le public peut se faire sa propre idée.

            Cette transparence répond à un axe prioritaire du <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique 2022-2025</a> : la gouvernance et la responsabilité.

            Cette page n’est pas une invitation à présenter une offre. Les invitations prennent la forme d’<a data-l10n-name="about-calls-for-tenders">appels d’offres</a>, parfois après une <a data-l10n-name="about-market-consultation">consultation du marché</a>. Les principales décisions de chaque exercice financier figurent dans les <a data-l10n-name="about-annual-reports">Rapports annuels</a>.
