### En cas de panne : la page qui s’affiche sans réseau, l’arrêt du programme.
### Et le site comme application sur l’écran d’accueil.

# Sous l’icône de l’application ; 12 lettres au plus.
offline-short-name = { -wco }
# Titre de la page.
offline-title = Vous êtes hors ligne
# Sous le titre.
offline-lead = La connexion à internet est interrompue et cette page n’est pas enregistrée sur votre appareil. Elle s’affichera d’elle-même dès que la connexion sera rétablie.
# Bouton : redemande la page.
offline-again = Réessayer
# Au-dessus de la liste des pages déjà visitées.
offline-saved = Pages enregistrées sur votre appareil

# Dans un bandeau au bas de la page, quand le programme qui la fait vivre s’est arrêté.
program-fallen = Une erreur s’est produite sur cette page. Vous pouvez continuer : votre saisie est conservée et tous les liens fonctionnent.
