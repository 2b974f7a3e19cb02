### Online services: the landing page and a page for each service.

services-page =
    .summary = Les onze services en ligne de l’{ -wco }, pour les experts, les administrations, les opérateurs et les apprenants.

services-ace-experts-portal-page =
    .summary = Plateforme en ligne de gestion et de mobilisation des experts de l’{ -wco } dans le monde entier ; chacun y tient son profil.

services-bacuda-page =
    .summary = Un projet qui sensibilise les Membres de l’{ -wco } à l’analyse des données et renforce leurs capacités.

services-bookshop-page =
    .summary = Pour commander les publications de l’{ -wco } et s’abonner à ses services.

services-elearning-page =
    .summary = Des plateformes d’apprentissage qui apportent aux professionnels de la douane du monde entier connaissances et compétences.

services-cen-page =
    .summary = Le Réseau douanier de lutte contre la fraude : l’échange d’informations entre services de lutte contre la fraude.

services-data-model-app-page =
    .summary = Parcourir de façon interactive les classes, les éléments de données et les modèles d’information { -data-model(form: "of") }.

services-i2c-page =
    .summary = Le Centre d’information et de renseignement de l’{ -wco }.

services-iris-page =
    .summary = Une application d’exploitation des informations de sources ouvertes.

services-performance-measurement-mechanism-page =
    .summary = Le mécanisme qui permet aux administrations des douanes de mesurer leur performance.

services-rammap-swim-page =
    .summary = Le suivi des activités et projets de réforme et de modernisation, avec une carte interactive des guichets uniques.

services-wco-trade-tools-page =
    .summary = Les normes douanières internationales en un seul endroit : { -hs }, origine et évaluation.
