### Events: to come, past, and how to get there.

# Page: Events
events-page =
    .summary = Les conférences et réunions de l’{ -wco }, à venir et passées, et comment se rendre au siège.
    .body =
            Par ses conférences, l’{ -wco } réunit la douane et ses interlocuteurs : entreprises, autres services publics, universités, organisations internationales. Certaines ont lieu au siège, à Bruxelles, d’autres dans un pays Membre qui les accueille.

            ## Les conférences régulières

            - <strong>Opérateurs économiques agréés (OEA) :</strong> une conférence mondiale, dont la prochaine se tient à <a data-l10n-name="events-wco-global-aeo-conference-2024">Shenzhen en mai 2024</a>
            - <strong>Technologie :</strong> une conférence accompagnée d’une exposition
            - <strong>Origine :</strong> une conférence mondiale, organisée pour la troisième fois en novembre 2023
            - <strong>Recherche :</strong> la Conférence PICARD, présentée parmi les <a data-l10n-name="topics-research-events">événements de la recherche</a>
            - <strong>Formation :</strong> l’École du savoir pour la douane et le commerce, depuis 2011

            ## Où chercher

            Les annonces figurent sous <a data-l10n-name="events-upcoming-events">Événements à venir</a>, les années antérieures sous <a data-l10n-name="events-event-history">Événements passés</a>. Les visiteurs attendus à Bruxelles peuvent préparer leur voyage à l’aide des <a data-l10n-name="events-wco-area-map-and-accommodation">indications sur le quartier et l’hébergement</a>. Les délégués des Membres trouvent les ordres du jour et les documents dans l’espace réservé <a data-l10n-name="meetings">Réunions</a>.

# Page: Events > Upcoming events
events-upcoming-events-page =
    .summary = Les conférences annoncées, avec leurs dates et leurs lieux.
    .body =
            La prochaine grande conférence est la <a data-l10n-name="events-wco-global-aeo-conference-2024">Conférence mondiale sur les OEA, à Shenzhen</a>, du 8 au 10 mai 2024. Elle est ouverte au monde des affaires comme aux administrations des douanes.

            Les sessions du Conseil et des comités obéissent à d’autres règles : elles sont destinées aux délégués des Membres et aux observateurs invités. Leurs ordres du jour, documents et formulaires d’inscription se trouvent dans l’espace <a data-l10n-name="meetings">Réunions</a>, auquel on accède avec un compte ; qui n’en a pas peut <a data-l10n-name="register">demander un accès</a>.

            Les conférences terminées se trouvent parmi les <a data-l10n-name="events-event-history">événements passés</a>.

# Page: Events > Upcoming events > WCO Global AEO Conference 2024
events-wco-global-aeo-conference-2024-page =
    .summary = La sixième conférence mondiale sur les opérateurs économiques agréés : Shenzhen, Chine, du 8 au 10 mai 2024.
    .body =
            Un opérateur économique agréé (OEA) est une entreprise que la douane a examinée et jugée fiable. En échange de ses efforts, elle bénéficie d’un traitement simplifié à la frontière. L’idée vient { -safe(form: "of") }, l’un des <a data-l10n-name="topics-procedures-instruments-and-tools">instruments relatifs aux procédures et à la facilitation</a>.

            Dates :: Du 8 au 10 mai 2024
            Lieu :: Shenzhen, Chine
            Hôte :: Administration générale des douanes de Chine
            Thème :: Les programmes d’OEA pour un commerce mondial inclusif et durable

            ## À qui elle s’adresse

            La conférence intéresse les administrations qui gèrent un programme d’OEA ou en préparent un, les entreprises de la chaîne logistique et les organisations qui les conseillent. Pour le programme et l’inscription, veuillez consulter le <a data-l10n-name="ext-aeo-conference-2024">site de la conférence</a>.

            ## Les cinq conférences précédentes

            2012 :: Séoul, République de Corée ; plus de 800 délégués
            2014 :: Madrid, Espagne ; plus de 800 délégués
            2016 :: Cancún, Mexique ; plus de 1 000 délégués
            2018 :: Kampala, Ouganda ; plus de 1 100 participants
            2021 :: En ligne ; accueillie par Dubaï, Émirats arabes unis

            L’actualité du sujet paraît sous <a data-l10n-name="topics-procedures-news">Procédures et facilitation</a> ; les conférences antérieures sont répertoriées, avec leurs dates, parmi les <a data-l10n-name="events-event-history">événements passés</a>.

# Page: Events > Event history
events-event-history-page =
    .summary = Les conférences, sessions du Conseil et ateliers tenus de 2011 à 2023, par année.
    .body =
            À chaque année, de 2011 à 2023, correspond une page, avec les titres, les dates et les lieux des principaux événements. Certaines séries se suivent aisément d’une année à l’autre :

            - <strong>Technologie :</strong> longtemps appelée Conférence sur la TI, de Seattle en 2011 à Lima en 2018 ; les Conférences sur la technologie de 2022 et de 2023 ont eu lieu à Maastricht et à Hanoï
            - <strong>Origine :</strong> Addis-Abeba en 2017, en ligne en 2021, Santiago en 2023
            - <strong>Commerce électronique :</strong> Beijing en 2018, en ligne en 2021

            La pandémie a changé la forme des rencontres : la plupart des événements de <a data-l10n-name="events-2020">2020</a> et de <a data-l10n-name="events-2021">2021</a> se sont déroulés en ligne. Les conférences d’avant 2011 se retrouvent dans les actualités ; ainsi, la Conférence sur la TI de Marrakech figure dans les <a data-l10n-name="media-newsroom-2009">actualités de 2009</a>.

# Shared by the pages of the years.
# Variables:
#   $year (String) - the year, four digits
event-year-page =
    .title = Événements { $year }
    .summary = Les conférences et réunions tenues en { $year }, de la plus récente à la plus ancienne.

# Page: Events > WCO Area Map and Accommodation
events-wco-area-map-and-accommodation-page =
    .summary = Où se trouve l’{ -wco } à Bruxelles, comment s’y rendre en train et comment chercher une chambre à proximité.
    .body =
            Le siège se trouve à Saint-Josse-ten-Noode, l’une des communes de la Région de Bruxelles-Capitale. À Bruxelles, les plaques de rue sont bilingues ; le nom de la rue peut aussi apparaître en néerlandais.

            Adresse :: Rue du Marché 30, 1210 Bruxelles, Belgique
            En néerlandais :: <span lang="nl">Marktstraat 30, 1210 Brussel</span>
            Gare :: Bruxelles-Nord (<span lang="nl">Brussel-Noord</span>)

            ## Venir

            Bruxelles-Nord est la grande gare la plus proche. Les horaires et les tarifs figurent sur le site des <a data-l10n-name="ext-belgian-trains">chemins de fer belges</a> ; pour le métro, le tram et le bus, voir la <a data-l10n-name="ext-stib-mivb">société des transports publics bruxellois</a>.

            ## Se loger

            Lisez d’abord l’invitation à votre réunion : elle peut contenir des conseils pratiques. Pour être à courte distance des salles de réunion, cherchez un hébergement autour de Bruxelles-Nord ou à Saint-Josse-ten-Noode. L’<a data-l10n-name="ext-visit-brussels">office du tourisme</a> de la Région renseigne sur les hébergements.

            ## Avant le départ

            Vérifiez les dates sous <a data-l10n-name="events-upcoming-events">Événements à venir</a>. Les délégués trouvent les documents dans l’espace <a data-l10n-name="meetings">Réunions</a> ; les autres visiteurs sont priés d’<a data-l10n-name="contact">écrire au préalable</a>.
