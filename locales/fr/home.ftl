### The home page.

## Home

# Page: home
home-page =
    .summary = L’organisation intergouvernementale des administrations des douanes : normes, coopération et renforcement des capacités, pour 186 Membres.

## Lists

# Link below the latest news.
more-news = Plus d’actualités
# Mark of a highlight. At most 10 characters.
badge-new = Nouveau
# Before the last day to apply for a highlight.
deadline = Date limite :
# Before the last day to apply for a highlight that has passed.
deadline-passed = Délai expiré :

## Highlights, one at a time

# For screen readers: what a highlight is called, in the singular.
carousel-slide = à la une
# For screen readers: what the highlights are together; said after their name.
carousel-name = carrousel
# For screen readers: the button that starts the change from one highlight to the next.
carousel-start = Lancer le défilement automatique
# For screen readers: the button that stops it.
carousel-stop = Arrêter le défilement automatique
# For screen readers: the button to the highlight before.
carousel-previous = Sujet précédent
# For screen readers: the button to the next highlight.
carousel-next = Sujet suivant

## Online services: one line each

service-ace = Une plateforme en ligne qui facilite la gestion et la mobilisation des experts dans le monde entier, chacun tenant son profil à jour.
service-bacuda = Sensibiliser les Membres à l’analyse des données et renforcer leurs capacités en la matière.
service-bookshop = Commander les publications de l’{ -wco } et s’abonner à ses services.
service-elearning = Des cours en ligne qui apportent aux professionnels de la douane connaissances et compétences.
service-cen = Le Réseau douanier de lutte contre la fraude.
service-data-model-app = Parcourir de façon interactive les classes, les éléments de données et les modèles d’information { -data-model(form: "of") }.
service-i2c = Le Centre d’information et de renseignement de l’{ -wco }.
service-iris = Une application d’exploitation des informations de sources ouvertes.
service-pmm = Aider les administrations des douanes à mesurer leur propre performance.
service-rammap-swim = Réforme, modernisation, suivi des activités et des projets ; carte interactive des guichets uniques.
service-trade-tools = Les normes internationales de la douane en un seul endroit : { -hs-short }, origine et évaluation.

## Notice to the representatives of Members and partners

# Heading of the notice.
members-title = Communication aux représentants des Membres de l’{ -wco } et/ou des partenaires officiels de l’{ -wco }
members-restricted = Certaines sections du site web de l’{ -wco } sont réservées aux utilisateurs inscrits.
members-meetings = Elles comprennent l’espace « <a data-l10n-name="meetings">Réunions</a> », où se trouvent les ordres du jour, les documents de travail et les formulaires « Inscription aux réunions ».
members-request = Si vous n’avez pas de compte utilisateur, remplissez le formulaire « <a data-l10n-name="register">Demande d’accès</a> » et suivez les instructions qui y figurent.

## Related websites

# Heading above the five websites.
websites = Sites web de l’{ -wco }
website-trade-tools = Les normes internationales de la douane en un seul endroit : { -hs-short }, origine et évaluation.
website-bookshop = Commander en ligne les publications de l’{ -wco }.
website-cen = Le réseau des services douaniers de lutte contre la fraude.
website-elearning = Des plateformes d’apprentissage en ligne pour les professionnels de la douane du monde entier.
website-rammap-swim = Suivi des activités et projets de réforme et de modernisation ; carte interactive des guichets uniques.
