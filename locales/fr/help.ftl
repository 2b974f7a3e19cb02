### Pages that help to find one’s way, and to reach the organization.

# Page: Sitemap
sitemap-page =
    .summary = Toutes les pages de ce site en une seule liste, rangées par rubrique.
    .body =
            La liste ci-dessous comporte six rubriques, dans l’ordre du menu principal : l’Organisation, ses <a data-l10n-name="media">médias</a>, ses <a data-l10n-name="services">services en ligne</a>, ses <a data-l10n-name="topics">thèmes</a>, { -tf-agreement(form: "the") } et les <a data-l10n-name="events">événements</a>. Chaque page y figure sous celle dont elle dépend. La plupart des thèmes se divisent de la même façon, de la vue d’ensemble aux ressources.

            Si vous connaissez le nom d’un instrument, d’un organe ou d’un outil, l’<a data-l10n-name="topics-index">index de A à Z</a> est plus rapide. Si vous n’avez qu’un mot en tête, lancez une <a data-l10n-name="search">recherche sur ce site</a>.

# Label of a field above the list: only pages with these words in their names stay.
sitemap-filter = N’afficher que les pages dont le nom contient
# Folds the pages below a page.
# Variables:
#   $count (Number) - how many pages there are below
sitemap-pages = { $count ->
    [one] Une page
   *[other] { $count } pages
}
# The same for screen readers. Begins with the words of sitemap-pages.
# Variables:
#   $count (Number) - how many pages there are below
#   $page (String) - the name of the page above them
sitemap-pages-of = { $count ->
    [one] Une page
   *[other] { $count } pages
} sous « { $page } »

# Page: Contact Us
contact-page =
    .summary = À qui écrire à l’{ -wco }, et ce que seule une administration nationale des douanes peut régler.
    .body =
            L’{ -wco } ne traite ni cas particuliers ni réclamations en matière douanière. Les droits à payer, les saisies, les retards et les décisions relèvent de l’administration des douanes du pays concerné. Si votre question porte sur l’Organisation elle-même, voici comment procéder.

            ## Ministères et administrations

            Indiquez-nous l’instrument, le programme ou la réunion dont il s’agit. Les <a data-l10n-name="about-wco-secretariat">directions du Secrétariat</a> s’occupent des questions tarifaires et commerciales, du contrôle et de la facilitation, ainsi que du renforcement des capacités. Les représentants des Membres et des partenaires peuvent <a data-l10n-name="sign-in">se connecter</a> pour consulter les documents de réunion ; ceux qui n’ont pas de compte peuvent <a data-l10n-name="register">demander une inscription</a>.

            ## Entreprises et opérateurs

            La douane de votre pays répond aux questions sur un envoi, un code, une valeur ou une origine. Les entreprises et associations qui souhaitent s’exprimer sur l’action de l’{ -wco } peuvent se renseigner sur le <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> ; les fournisseurs peuvent consulter les <a data-l10n-name="about-calls-for-tenders">appels d’offres</a>.

            ## Journalistes

            La <a data-l10n-name="media-newsroom">Salle de presse</a> réunit les annonces de l’Organisation depuis 2009. Dans votre demande, veuillez préciser votre média, votre sujet et votre délai. Pour les chiffres et les faits propres à un pays, adressez-vous à son administration.

            ## Voyageurs et particuliers

            Avant le départ, renseignez-vous auprès des administrations des pays que vous quittez et de ceux où vous entrez. La page d’<a data-l10n-name="media-information-for-the-public">informations à l’intention du public</a> indique ce que chacun peut vous dire, et les <a data-l10n-name="faq">questions fréquentes</a> traitent des colis et des bagages.

            ## Trouver une administration des douanes

            La page sur la <a data-l10n-name="about-membership">composition de l’Organisation</a> explique qui sont les Membres ; les <a data-l10n-name="about-annual-reports">Rapports annuels</a> en contiennent le profil. Le site officiel d’un gouvernement conduit à son administration des douanes.

            ## Adresse et téléphone

            Adresse :: { -wco-name }, Rue du Marché 30, B-1210 Bruxelles, Belgique
            Siège :: +32 2 209 92 11
            Renseignements généraux :: +32 2 209 94 41
            Se rendre au siège :: <a data-l10n-name="events-wco-area-map-and-accommodation">Plan du quartier de l’{ -wco }</a>

# Page: FAQ
faq-page =
    .summary = Des réponses aux questions souvent posées sur l’{ -wco }, { -hs(form: "the") }, les droits, les colis, les voyages, les cours, les événements et l’emploi.
    .body =
            Ouvrez une question pour lire la réponse. La plupart des questions sur un envoi, un colis ou un voyage précis ne peuvent trouver réponse qu’auprès de l’administration des douanes d’un pays ; nous le signalons chaque fois.

            ## L’Organisation

            ### Qu’est-ce que l’{ -wco } ?

            C’est une organisation intergouvernementale dont les Membres sont des administrations des douanes. Elle établit des normes internationales pour la douane, encourage les administrations à coopérer et les aide à renforcer leurs capacités. Son siège est à Bruxelles.

            Pour commencer, lisez <a data-l10n-name="about-discover-the-wco">Découvrir l’{ -wco }</a>.

            ### Fait-elle partie des Nations Unies ou de l’{ -wto } ?

            Non, elle est indépendante des deux, et travaille avec l’une et l’autre. Elle partage avec l’{ -wto } les travaux techniques sur l’évaluation en douane et les règles d’origine, ainsi que l’appui à { -tf-agreement(form: "the") }. D’autres organisations sont présentées parmi les <a data-l10n-name="about-partner-organizations">organisations partenaires</a>.

            ### Pourquoi les traités parlent-ils d’un Conseil de coopération douanière ?

            Parce que c’est son nom officiel. La Convention du 15 décembre 1950 a créé un Conseil de coopération douanière ; « { -wco-name } » est le nom d’usage qu’il a adopté en 1994.

            ### Combien y a-t-il de Membres ?

            Il y en avait 186 en février 2024, après l’adhésion des Palaos. La page sur la <a data-l10n-name="about-membership">composition de l’Organisation</a> en dit davantage.

            ### Comment un État devient-il Membre ?

            Il adhère à la Convention qui a créé le Conseil. Pour cela, il dépose un instrument d’adhésion auprès du ministère des Affaires étrangères de Belgique. Certains territoires douaniers autonomes sont également Membres.

            Les entreprises, les associations et les particuliers ne peuvent pas être Membres.

            ### Qui dirige l’{ -wco } ?

            Le Conseil, où siègent tous les Membres, prend les décisions. Le Secrétariat est placé sous l’autorité du <a data-l10n-name="about-secretary-general">Secrétaire général</a>, Ian Saunders, en fonction depuis le 1<sup>er</sup> janvier 2024.

            ### Quelles langues emploie-t-elle ?

            Ses langues de travail sont l’anglais et le français. L’arabe, l’espagnol, le portugais et le russe sont de plus en plus utilisés. Ce site présente les mêmes pages en français et en anglais ; les liens du haut de la page permettent de passer d’une langue à l’autre.

            ## { -hs }

            ### Qu’est-ce que { -hs(form: "the") } ?

            C’est la nomenclature internationale selon laquelle les marchandises sont désignées et numérotées. Chacun de ses plus de 5 000 groupes porte un code à six chiffres. Les pays s’en servent pour leur tarif douanier et leurs statistiques du commerce. Sa structure est expliquée dans la <a data-l10n-name="topics-nomenclature-overview">vue d’ensemble de la nomenclature</a>.

            ### Qui décide du code de mes marchandises ?

            L’administration des douanes du pays où vous les importez. L’{ -wco } ne classe pas de marchandises à la demande des opérateurs.

            Beaucoup d’administrations rendent des décisions anticipées : vous décrivez les marchandises et connaissez leur classement avant leur arrivée. Si les administrations de deux pays sont en désaccord, elles peuvent saisir le Comité { -hs(form: "of") }. Si c’est vous qui contestez une décision, exercez les recours que prévoit la loi du pays.

            ### Pourquoi mon tarif compte-t-il huit ou dix chiffres ?

            Les six premiers sont ceux { -hs(form: "of") }, communs à tous ceux qui l’appliquent. Chaque pays ou union douanière peut en ajouter pour son propre tarif ou ses statistiques. Au-delà du sixième chiffre, les codes diffèrent donc d’un pays à l’autre.

            ### Que signifie l’année d’une édition ?

            Une édition porte l’année de son entrée en vigueur. Il y a eu des éditions en 1988, 1996, 2002, 2007, 2012, 2017 et 2022. Le { -hs-short } 2022 est en vigueur (mars 2024) ; l’édition suivante, le { -hs-short } 2028, est en préparation. Un code relevé dans un document ancien a donc pu changer.

            ### Où trouver les textes { -hs(form: "of") } ?

            Le site <a data-l10n-name="ext-wco-trade-tools">WCO Trade Tools</a> propose les éditions de 2002 à 2022, avec les Notes explicatives et les Avis de classement. Notre page sur la <a data-l10n-name="services-wco-trade-tools">base de données { -hs-short }, origine et évaluation</a> le décrit.

            ## Valeur et origine

            ### Sur quelle valeur les droits sont-ils calculés ?

            En règle générale, sur la valeur transactionnelle : le prix payé ou à payer pour les marchandises, avec certains ajustements. Quand elle ne peut servir, d’autres méthodes s’appliquent dans un ordre fixe. La douane peut demander la preuve de la valeur déclarée. La <a data-l10n-name="topics-valuation-overview">vue d’ensemble de l’évaluation</a> énumère les méthodes.

            ### Pourquoi l’origine des marchandises compte-t-elle ?

            Le taux du droit peut en dépendre. Les marchandises qui satisfont aux règles d’un accord de libre-échange peuvent payer moins, voire rien. D’autres mesures, comme les droits antidumping, suivent aussi l’origine. La <a data-l10n-name="topics-origin-overview">vue d’ensemble de l’origine</a> explique les deux sortes de règles.

            ### Qui délivre un certificat d’origine ?

            L’organisme que le pays d’exportation a désigné, par exemple la douane ou une chambre de commerce. Certains accords admettent à la place une déclaration de l’exportateur. L’{ -wco } ne délivre aucun certificat.

            ## Colis et voyages

            ### Que dois-je payer pour un colis venu de l’étranger ?

            Cela dépend du pays où vous le recevez. La douane y applique le tarif national selon la nature, la valeur et l’origine des marchandises. D’autres taxes peuvent s’y ajouter, et le transporteur peut facturer ses propres services. Beaucoup de pays publient leur tarif en ligne.

            ### Mon colis est retenu en douane. À qui m’adresser ?

            D’abord à l’opérateur postal ou au transporteur, avec le numéro de suivi ; ensuite à l’administration des douanes du pays où se trouve le colis. L’{ -wco } n’a pas accès aux données des envois et ne peut pas en accorder la mainlevée.

            ### On me demande de payer l’{ -wco } pour débloquer des marchandises. Est-ce authentique ?

            Non. L’{ -wco } ne détient aucune marchandise, ne perçoit pas de droits et ne fait payer aucune mainlevée. Ne payez pas, n’envoyez pas de documents personnels et signalez le message à la police de votre pays.

            ### Que puis-je emporter en voyage ?

            Chaque pays fixe ses propres règles, et elles changent. Interrogez les administrations des pays que vous quittez, traversez et rejoignez, surtout à propos :

            - <strong>des médicaments :</strong> lesquels sont réglementés, et s’il vous faut une ordonnance ou une autorisation
            - <strong>de l’argent liquide :</strong> à partir de quel montant il doit être déclaré
            - <strong>des aliments, plantes et animaux :</strong> ce qui est interdit ou soumis à inspection
            - <strong>des souvenirs tirés de la vie sauvage :</strong> quelles espèces sont protégées par la <a data-l10n-name="ext-cites">convention CITES</a>
            - <strong>du tabac, de l’alcool et des cadeaux :</strong> quelle quantité ou quelle valeur est admise en franchise

            ### Comment me plaindre de la douane ?

            Écrivez à l’administration concernée, ou saisissez l’instance de recours, le médiateur ou le tribunal prévus dans son pays. L’{ -wco } ne peut ni enquêter, ni modifier une décision, ni représenter quiconque. Si un agent vous a demandé un pot-de-vin, consultez les <a data-l10n-name="topics-integrity-resources">ressources sur l’éthique</a>.

            ## Entreprises

            ### Qu’est-ce qu’un opérateur économique agréé ?

            Un opérateur économique agréé (<abbr>OEA</abbr>) est une entreprise du commerce international que la douane a agréée parce qu’elle respecte des normes de sécurité de la chaîne logistique, telles que les décrit { -safe(form: "the") }. En retour, elle bénéficie d’avantages, par exemple de contrôles moins nombreux. La demande se fait auprès de l’administration de votre pays ; l’{ -wco } n’agrée pas d’entreprises. Vous en saurez plus parmi les <a data-l10n-name="topics-procedures-instruments-and-tools">instruments relatifs aux procédures et à la facilitation</a>.

            ### Puis-je emporter des échantillons ou du matériel à l’étranger pour peu de temps ?

            Entre les pays qui appliquent la <a data-l10n-name="about-conventions">Convention ATA ou la Convention d’Istanbul</a>, un carnet ATA peut remplacer les documents nationaux d’admission temporaire. Dans chacun de ces pays, des associations, souvent des chambres de commerce, délivrent les carnets et indiquent les marchandises qu’ils couvrent.

            ### Que faire contre les contrefaçons de mes produits ?

            Beaucoup d’administrations acceptent les demandes des titulaires de droits et surveillent ensuite les marchandises suspectes à la frontière. La demande se fait dans chaque pays où vous êtes protégé. L’{ -wco } n’enregistre pas de droits ; elle soutient les administrations par son action en matière de <a data-l10n-name="topics-enforcement-overview">contrôle et de lutte contre la fraude</a>.

            ### Les entreprises peuvent-elles participer aux travaux de l’{ -wco } ?

            Le <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> conseille le Secrétaire général, la Commission de politique générale et les Membres. Des entreprises et des associations de toutes les régions y sont représentées. Plusieurs <a data-l10n-name="events">conférences</a> sont aussi ouvertes aux entreprises.

            ## Publications, cours, événements et emploi

            ### Où acheter les publications ?

            À la <a data-l10n-name="services-bookshop">Librairie</a>, qui prend aussi les abonnements. Le magazine <em>OMD Actualités</em> se lit en ligne, et l’<a data-l10n-name="services-data-model-app">application du Modèle de données</a> est gratuite.

            ### L’{ -wco } propose-t-elle des cours ?

            Oui. La plateforme CLiKC! est destinée aux agents des administrations Membres ; l’Académie de l’{ -wco } propose des cours aux entreprises, aux étudiants et à d’autres publics. Les deux sont décrites sous <a data-l10n-name="services-elearning">Apprentissage en ligne</a>.

            ### Comment assister à un événement ?

            Consultez les <a data-l10n-name="events-upcoming-events">événements à venir</a> ; les organisateurs de chacun indiquent qui peut s’inscrire et comment. Les sessions du Conseil et des comités sont destinées aux délégués, qui s’inscrivent dans l’espace <a data-l10n-name="meetings">Réunions</a>.

            ### Comment travailler pour l’{ -wco } ?

            Les postes sont annoncés sous <a data-l10n-name="about-vacancies">Postes vacants</a>. La plupart sont à Bruxelles. Pour postuler, suivez l’avis de vacance. Les agents des administrations Membres disposent en outre de <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes d’évolution de carrière et de bourses</a>.

            ### Puis-je utiliser le logo ou les textes de l’{ -wco } ?

            Le nom et le logo représentent l’Organisation et ses Membres. Ne les utilisez pas sans son accord écrit, et jamais d’une façon qui laisse croire qu’elle approuve un produit ou un service. Pour les textes, voyez les <a data-l10n-name="site-notice">mentions légales</a>.

# Page: Search
search-page =
    .summary = Trouver les pages et les actualités de ce site par un mot, un nom ou un sigle.
    .body =
            Tapez un ou deux mots qui figurent sans doute dans la page que vous cherchez, comme « carnet » ou « laboratoires ». Les sigles conviennent aussi : { -hs-short } pour { -hs(form: "the") }, ou OEA pour les opérateurs économiques agréés. Si vous trouvez trop de pages, ajoutez un mot ; si vous n’en trouvez aucune, vérifiez l’orthographe, prenez un mot plus général ou retirez-en un.

            Chaque langue a ses propres pages : employez ici des mots français, et des mots anglais après avoir changé de langue en haut de la page. L’<a data-l10n-name="topics-index">index de A à Z</a> et le <a data-l10n-name="sitemap">plan du site</a> vous aident quand aucun mot ne vous vient.

# On the search page, for screen readers: its own form, beside the one in the header.
search-page-form = Formulaire de recherche de cette page
# Label of that form’s field.
search-page-label = Mots à rechercher
# Shown where the browser runs no script.
search-needs-script = La recherche a besoin de JavaScript, que votre navigateur n’exécute pas. Le <a data-l10n-name="sitemap">plan du site</a> et l’<a data-l10n-name="topics-index">index de A à Z</a> mènent à toutes les pages sans lui.

# Page: Site notice
site-notice-page =
    .summary = La valeur juridique des textes, la protection de votre vie privée et l’accessibilité de ce site.
    .body =
            ## Mentions légales

            Les textes de ce site sont donnés à titre d’information. Les textes authentiques des conventions, des recommandations et des décisions sont ceux que les organes compétents ont adoptés ; si un résumé s’en écarte, ils prévalent. Ils sont présentés sous <a data-l10n-name="about-legal-instruments">Instruments juridiques</a>. Rien ici ne constitue un avis juridique, ni une décision sur le classement, la valeur ou l’origine.

            Sauf indication contraire, les droits d’auteur sur le contenu appartiennent à l’{ -wco-name }. Citez la source de vos extraits et demandez l’autorisation pour tout autre usage. L’{ -wco } ne répond pas des autres sites vers lesquels celui-ci renvoie.

            ## Protection des données

            Ce site est statique. Il ne dépose pas de cookies, ne suit pas ses visiteurs et n’envoie aucune requête à des tiers.

            - <strong>Sur votre appareil :</strong> si vous choisissez une langue ou une apparence claire ou sombre, votre navigateur garde ce choix dans son stockage local. Il reste sur votre appareil et vous pouvez l’effacer dans les réglages du navigateur. Le navigateur garde aussi les pages que vous avez visitées, pour que vous puissiez les relire sans connexion.
            - <strong>Formulaires :</strong> là où un formulaire est proposé, il n’envoie que ce que vous y saisissez, à l’adresse que l’Organisation a fixée.
            - <strong>Serveur :</strong> le serveur de l’hébergeur tient les journaux habituels des pages demandées, selon ses propres règles.

            ## Accessibilité

            La <a data-l10n-name="accessibility">déclaration d’accessibilité</a> dit ce que ce site s’efforce d’atteindre, comment il est vérifié, ce qui n’y est pas encore comme il faudrait, et à qui signaler un obstacle.

# Page: Accessibility statement
accessibility-page =
    .summary = Ce que le site fait pour que chacun puisse s’en servir, comment on le vérifie, ses limites connues et comment signaler un obstacle.
    .body =
            Cette déclaration porte sur les pages de ce site en français et en anglais. Elle ne porte pas sur les autres sites vers lesquels elles renvoient.

            ## Ce que nous visons

            Les pages sont faites pour respecter les <a data-l10n-name="ext-wcag">Règles pour l’accessibilité des contenus Web (WCAG) 2.2</a> au niveau AA, et quelques-unes des règles plus strictes du niveau AAA : le texte courant a un contraste d’au moins 7 pour 1, les liens et les boutons de la navigation sont grands, rien ne s’interrompt après un délai, et chaque page dit où elle se situe dans le site.

            ## Ce sur quoi vous pouvez compter

            - Chaque page se lit et se parcourt sans script, et s’utilise au clavier seul.
            - Les lecteurs d’écran reconnaissent les titres, les zones, les listes, les tableaux, les étiquettes et la langue de chaque texte.
            - Les pages s’agrandissent à 400 % sans défilement horizontal ; l’espacement des lettres, des mots et des lignes peut être modifié.
            - L’apparence suit les réglages de votre système : sombre ou claire, contraste renforcé, couleurs personnelles, animations réduites. Vous pouvez aussi choisir l’apparence en haut de chaque page.
            - Si vous avez demandé moins d’animations, les sujets à la une restent immobiles jusqu’à ce que vous passiez de l’un à l’autre ; leur défilement peut être arrêté à tout moment.
            - Quand la page change, son titre est annoncé ; quand un formulaire contient des erreurs, elles sont énumérées au-dessus, avec des liens vers les champs.

            ## Comment cela est vérifié

            À chaque modification du site, un programme examine toutes ses pages dans les deux langues, en clair et en sombre, sur un écran étroit et sur un écran large. D’autres programmes parcourent les menus, la recherche, les formulaires et les listes au clavier seul. Le code de chaque page est confronté à la norme HTML. Les programmes ne trouvent qu’une partie des obstacles ; il s’agit d’une autoévaluation, et non d’un audit par un tiers.

            ## Limites connues

            - Les documents auxquels mènent des liens, comme les textes de conventions en PDF, sont produits ailleurs. Demandez-nous sous une autre forme celui que vous ne pouvez pas lire.
            - Les actualités venues d’autres systèmes s’affichent avec les titres, les tableaux et les descriptions d’images que leurs auteurs leur ont donnés.
            - La recherche et les fichiers de calendrier des événements demandent plus que de simples pages ; le <a data-l10n-name="sitemap">plan du site</a> et les <a data-l10n-name="events">pages sur les événements</a> offrent la même chose sous une forme simple.

            ## Signaler un obstacle

            Écrivez-nous par la <a data-l10n-name="contact">page de contact</a>. Précisez la page, ce que vous vouliez faire, et le navigateur ou l’aide technique que vous utilisez. Si vous avez besoin d’un contenu du site sous une autre forme, dites-nous lequel.
