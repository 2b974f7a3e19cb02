### Media: newsroom, magazine, information for the public.

# Page: Media
media-page =
    .summary = Les actualités de l’{ -wco }, son magazine, et à qui peuvent s’adresser journalistes, entreprises et voyageurs.
    .body =
            L’{ -wco } rend compte ici, en français et en anglais, de son action et de ce que ses Membres accomplissent ensemble. Ces pages servent aux journalistes, aux chercheurs, aux entreprises et à tous ceux qui suivent les questions douanières.

            - <a data-l10n-name="media-newsroom">Salle de presse</a> : réunions, décisions, adhésions et projets, par date, depuis 2009
            - <a data-l10n-name="media-magazine">Le magazine <em>{ -wco } Actualités</em></a> : des articles de fond, trois fois par an
            - <a data-l10n-name="media-information-for-the-public">Informations pour les journalistes, les entreprises, les particuliers et les voyageurs</a> : quelles questions poser à l’{ -wco }, lesquelles à une administration nationale

            Qui cherche une conférence plutôt qu’un compte rendu la trouvera parmi les <a data-l10n-name="events-upcoming-events">événements à venir</a>. Les ouvrages et les rapports ont leur place sous <a data-l10n-name="about-publications">Publications</a>.

# Page: Media > Newsroom
media-newsroom-page =
    .summary = Les dernières actualités de l’{ -wco }, et toutes les actualités par année, de 2009 à 2024.
    .body =
            La Salle de presse suit la vie de l’Organisation : sessions du Conseil et des comités, nouveaux Membres et nouvelles Parties contractantes, opérations de lutte contre la fraude, missions et ateliers dans les régions.

            Beaucoup d’articles portent le nom d’un ou de plusieurs thèmes. Ceux-ci ont leurs propres pages d’actualités, par exemple sur les <a data-l10n-name="topics-origin-news">règles d’origine</a> ou sur la <a data-l10n-name="topics-enforcement-news">lutte contre la fraude</a>.

            Pour retrouver un article plus ancien, il suffit de choisir son année : les <a data-l10n-name="media-newsroom-2009">actualités de 2009</a> sont les premières. Les rédactions qui ont une question peuvent consulter les <a data-l10n-name="media-information-for-the-public">informations à l’intention des journalistes</a>.

# Shared by the pages of the years.
# Variables:
#   $year (String) - the year, four digits
news-year-page =
    .title = Actualités { $year }
    .summary = Les actualités de l’{ -wco } publiées en { $year }, de la plus récente à la plus ancienne.

## The magazine

# Page: Media > WCO News Magazine
media-magazine-page =
    .summary = Le magazine de l’{ -wco } : ce qu’il contient, quand il paraît et où le lire.
    .body =
            <em>{ -wco } Actualités</em> est le magazine de l’Organisation. Des responsables, des experts et des partenaires de la douane y exposent leur façon de travailler, ce qu’ils ont essayé et ce qu’il en est résulté. L’édition anglaise s’intitule <em><span lang="en">WCO News</span></em>.

            Éditeur :: { -wco }
            Parution :: Trois numéros par an
            Langues :: Français et anglais
            Édition en ligne :: <a data-l10n-name="ext-mag">mag.wcoomd.org</a>

            ## Le contenu d’un numéro

            Le numéro s’ouvre sur des nouvelles brèves. Un dossier aborde ensuite un même sujet sous plusieurs angles ; il est suivi d’autres articles, de points de vue et de comptes rendus d’événements.

            - Le <a data-l10n-name="media-magazine-latest-edition">dernier numéro</a>, le n° 103, porte sur les partenaires.
            - Un choix de <a data-l10n-name="media-magazine-previous-editions">numéros précédents</a> remonte à octobre 2019.
            - Les lecteurs trouveront ce qu’il leur faut sous <a data-l10n-name="media-magazine-subscriptions">Abonnements</a>, et les entreprises sous <a data-l10n-name="media-magazine-advertisements">Publicité</a>.

            ## À ne pas confondre

            Le <em><span lang="en">World Customs Journal</span></em> est un autre périodique. De caractère universitaire, il a été lancé à la Conférence PICARD de mars 2007 et il est lié au Réseau international des universités douanières ; voir le thème <a data-l10n-name="topics-research">Recherche</a>.

# Page: Media > WCO News Magazine > Latest edition
media-magazine-latest-edition-page =
    .summary = Le numéro en cours du magazine : n° 103, 1/2024, sur la mobilisation des partenaires.
    .body =
            Numéro :: 103 (1/2024)
            Titre :: Mobiliser les partenaires
            Numéro précédent :: N° 102, 3/2023, octobre 2023

            La douane travaille rarement seule. Il lui faut les autres services présents à la frontière, les transporteurs et les opérateurs commerciaux, les organisations internationales et les chercheurs. Le titre du numéro renvoie à ces relations.

            Son dossier reprend le <a data-l10n-name="about-international-customs-day-2024">thème de 2024, sur les partenaires historiques et nouveaux</a>, auquel l’{ -wco } consacre toute l’année.

            ## Pour le lire et aller plus loin

            - Le magazine a aussi une <a data-l10n-name="ext-mag">édition en ligne</a>.
            - La page sur les <a data-l10n-name="about-wco-partners">partenaires de l’{ -wco }</a> fait connaître ceux avec qui l’Organisation elle-même travaille.
            - Les numéros plus anciens sont décrits sous <a data-l10n-name="media-magazine-previous-editions">Numéros précédents</a>.

# Page: Media > WCO News Magazine > Previous editions
media-magazine-previous-editions-page =
    .summary = Des numéros du magazine, d’octobre 2019 à octobre 2023, leurs sujets et des articles à lire en ligne.
    .body =
            Les numéros antérieurs restent utiles : ils expliquent des outils encore en usage et montrent comment des idées sont nées. En voici un choix, du plus récent au plus ancien, avec, pour la plupart, un article.

            N° 102, octobre 2023 :: Le lancement du Mécanisme de mesure de la performance ; <a data-l10n-name="ext-mag-data-model-version-4">la version 4 { -data-model(form: "of") } (en anglais)</a>
            N° 100, mars 2023 :: <a data-l10n-name="ext-mag-it-conference-2022">La conférence de 2022 sur la technologie, à Maastricht (en anglais)</a>
            N° 99, octobre 2022 :: La technologie et les données au service de la lutte contre la fraude ; <a data-l10n-name="ext-mag-technology-survey">une enquête sur les technologies de rupture (en anglais)</a>
            N° 98, juin 2022 :: L’appui à la transition écologique
            N° 97, février 2022 :: Les données ; <a data-l10n-name="ext-mag-digital-collaboration">la collaboration numérique grâce à des ensembles de données communs (en anglais)</a>
            N° 95, juin 2021 :: Les femmes et les hommes de la douane
            N° 91, février 2020 :: La durabilité ; <a data-l10n-name="ext-mag-theme-2020">le thème de 2020 expliqué</a>
            N° 90, octobre 2019 :: <a data-l10n-name="ext-mag-capacity-building">Le renforcement des capacités, ses missions et ses cours (en anglais)</a>

            Les services et les sujets cités ont leurs propres pages : le <a data-l10n-name="services-performance-measurement-mechanism">Mécanisme de mesure de la performance</a>, l’<a data-l10n-name="services-data-model-app">Application du Modèle de données</a>, le <a data-l10n-name="topics-customs-in-support-of-sustainable-development">développement durable</a>. Le numéro en cours est décrit sous <a data-l10n-name="media-magazine-latest-edition">Dernier numéro</a>.

# Page: Media > WCO News Magazine > Subscriptions
media-magazine-subscriptions-page =
    .summary = Comment lire le magazine en ligne, et à qui s’adresser pour le recevoir.
    .body =
            Nul besoin d’abonnement pour lire les articles : des numéros entiers sont ouverts à tous dans l’<a data-l10n-name="ext-mag">édition en ligne</a>.

            Numéros par an :: Trois
            Éditions :: Française et anglaise

            ## Pour demander le magazine

            Les lecteurs qui souhaitent le recevoir, comme les bibliothèques et les centres de formation, peuvent <a data-l10n-name="contact">écrire au Secrétariat</a>. Veuillez indiquer :

            - votre nom, ou celui de votre établissement, et l’adresse
            - l’édition souhaitée, française ou anglaise
            - le nombre d’exemplaires

            Merci d’écrire aussi en cas de changement d’adresse.

            ## Autres publications

            Les ouvrages et les abonnements aux services en ligne se commandent à la <a data-l10n-name="services-bookshop">Librairie</a>.

# Page: Media > WCO News Magazine > Advertisements
media-magazine-advertisements-page =
    .summary = À l’intention des entreprises et des organisations qui souhaitent insérer une annonce dans le magazine.
    .body =
            <em>{ -wco } Actualités</em> publie des annonces payantes, notamment pour du matériel d’inspection. Le magazine s’adresse à un public averti : ceux qui dirigent les administrations des douanes et ceux qui travaillent avec elles.

            Éditeur :: { -wco }, 186 Membres dans six régions (février 2024)
            Numéros par an :: Trois
            Éditions :: Française et anglaise

            Pour connaître les formats, les tarifs et les dates limites, veuillez <a data-l10n-name="contact">écrire au Secrétariat</a>. Il est utile de préciser :

            - l’entreprise, et le produit ou le service
            - le ou les numéros envisagés
            - la ou les éditions, française, anglaise ou les deux

            Pour juger par vous-même du magazine, voyez le <a data-l10n-name="media-magazine-latest-edition">dernier numéro</a>. L’entreprise qui cherche un dialogue avec la douane sur les politiques, et non une page imprimée, s’adressera plutôt au <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> ; les fournisseurs de l’Organisation consulteront les <a data-l10n-name="about-calls-for-tenders">appels d’offres</a>.

## Information for the public

# Page: Media > Information for journalists, businesses, individuals and travellers
media-information-for-the-public-page =
    .summary = À qui les journalistes, les entreprises, les particuliers et les voyageurs doivent s’adresser, à l’{ -wco } et dans leur pays.
    .body =
            L’{ -wco } élabore des normes ; ses Membres appliquent la loi. Chaque pays perçoit ses droits de douane, contrôle les marchandises et répond aux réclamations par l’intermédiaire de sa propre administration.

            ## Journalistes

            La <a data-l10n-name="media-newsroom">Salle de presse</a> présente l’actualité par date. Pour un entretien, un chiffre ou une vérification, veuillez <a data-l10n-name="contact">écrire au Secrétariat</a> en indiquant votre média et votre délai. Une saisie ou une enquête dans un pays relève des autorités de ce pays.

            ## Entreprises

            L’{ -wco } ne rend pas de décisions à l’intention des opérateurs commerciaux. C’est la douane nationale qui se prononce sur le classement et sur l’origine.

            - <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a> aide à étudier { -hs(form: "the") }, l’origine et la valeur en douane.
            - Le <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> fait connaître à l’Organisation les vues des entreprises.

            ## Particuliers et voyageurs

            Ce que l’on peut emporter, ce que coûtera un colis, pourquoi il est retenu : posez la question à la douane du pays d’arrivée. C’est elle aussi qui reçoit les réclamations. La <a data-l10n-name="about-membership">page sur la composition de l’Organisation</a> présente les Membres ; la <a data-l10n-name="faq">FAQ</a> répond aux questions générales.

            ## Adresse

            Courrier :: Rue du Marché 30, 1210 Bruxelles, Belgique
            Téléphone :: +32 2 209 94 41 (renseignements généraux)
