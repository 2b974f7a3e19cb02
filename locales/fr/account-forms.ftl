### Les formulaires de connexion, d’inscription, de mot de passe et de réunion, et leurs réponses.
### Ils ne s’affichent que si un service de comptes est relié au site. Aucun balisage : texte brut.

## Se connecter

account-user-name = Nom d’utilisateur
account-password = Mot de passe
account-remember = Se souvenir de moi
# Case à cocher à côté d’un mot de passe.
account-show-password = Afficher le mot de passe
# Bouton.
account-sign-in = Se connecter
# Titre du panneau qui s’ouvre depuis l’en-tête.
account-panel = Se connecter
# Bouton du panneau, pour les lecteurs d’écran.
account-close = Fermer
# Au-dessus des liens vers la demande d’inscription, le changement de mot de passe, etc.
account-help = Aide à la connexion
# Variables : {name} - le nom de la personne
account-signed-in = Vous êtes connecté en tant que { $name }.
# Dans l’en-tête, pour une personne connectée. 20 lettres au plus.
account-menu = Mon compte
account-sign-out = Se déconnecter
# Annoncé après la déconnexion.
account-signed-out = Vous êtes déconnecté.
# Au-dessus du formulaire, quand une page demande d’abord de se connecter.
account-sign-in-first = Connectez-vous pour voir cette page ; vous y reviendrez ensuite.
# Au-dessus du formulaire, quand la session a pris fin pendant le travail.
account-expired = Votre session a pris fin. Reconnectez-vous pour continuer ; votre saisie est conservée.

## Demander une inscription

account-given-name = Prénom
account-family-name = Nom de famille
account-email = Adresse électronique professionnelle
account-email-hint = Auprès de l’administration ou de l’organisation que vous représentez.
account-telephone = Téléphone
account-optional = facultatif
account-represents = Vous représentez
account-member = un Membre
account-partner = un partenaire officiel
account-organization = Administration ou organisation
account-country = Pays ou territoire
account-position = Votre fonction
account-language = Langue de notre réponse
account-reason = Usage prévu du compte
account-send-request = Envoyer la demande
account-request-sent = Votre demande est envoyée. Le Secrétariat l’examinera et vous répondra à votre adresse électronique.

## Mots de passe

account-current-password = Mot de passe actuel
account-new-password = Nouveau mot de passe
account-new-password-hint = 15 caractères au moins. Plusieurs mots sans rapport entre eux se retiennent facilement.
account-change = Changer le mot de passe
account-changed = Votre mot de passe est changé. Les autres appareils sont déconnectés.
account-reset-hint = Un code est envoyé à l’adresse électronique du compte. Il est valable 30 minutes.
account-send-code = Envoyer un code
# Au-dessus de la seconde étape. Le même texte, que le compte existe ou non.
account-code-sent = S’il existe un compte à ce nom d’utilisateur, un code est en route vers son adresse électronique. Saisissez-le ici.
# Same in French and English.
account-code = Code
account-set-password = Enregistrer le nouveau mot de passe
account-password-set = Votre nouveau mot de passe est en vigueur. Vous pouvez vous connecter.
# Revient à la première étape.
account-another-code = Demander un autre code

## Réunions

account-loading = Chargement …
account-no-meetings = Aucune réunion n’est ouverte à votre compte pour le moment.
account-agenda = Ordre du jour
account-documents = Documents de travail
account-no-documents = Aucun document n’est encore publié.
account-registration = Inscription
account-registration-closed = Les inscriptions sont closes.
account-registered = Vous êtes inscrit.
account-register = S’inscrire
# Ouvre le formulaire.
account-register-open = S’inscrire à cette réunion
account-withdraw = Annuler l’inscription
account-withdrawn = Votre inscription est annulée.
account-name = Nom sur le badge
account-attendance = Vous participez
account-in-person = sur place
account-remote = à distance
account-remarks = Remarques
# À côté du titre d’un document. Variables : {size} - par exemple « 12 ko »
account-size = ({ $size })

## Ce qui ne va pas

# Avant le titre de la page.
account-error-title = Erreur : { $title }
# Titre de la liste des erreurs au-dessus d’un formulaire.
account-problem = Il y a un problème
# Variables : {field} - le libellé du champ
account-field-required = { $field } : champ à remplir
account-field-choice = { $field } : faites un choix
account-field-too-long = { $field } : le texte est trop long
account-field-characters = { $field } : certains caractères ne peuvent pas être conservés
account-field-email = { $field } : écrivez-la sous la forme nom@exemple.org
account-field-wrong = { $field } : la saisie n’est pas exacte
account-field-too-short = { $field } : 15 caractères au moins
account-field-same = { $field } : choisissez-en un autre que le précédent
account-field-name = { $field } : n’y mettez pas votre nom d’utilisateur
account-error-credentials = Le nom d’utilisateur ou le mot de passe n’est pas exact.
account-error-forbidden = Votre compte ne permet pas cette action. S’il le devrait, écrivez au Secrétariat.
account-error-registered = Vous êtes déjà inscrit à cette réunion.
account-error-not-registered = Vous n’êtes pas inscrit à cette réunion.
account-error-closed = Les inscriptions à cette réunion sont closes.
account-error-conflict = Quelque chose a changé entre-temps. Rechargez la page et vérifiez avant de continuer.
# Variables : {minutes} - un nombre
account-error-too-many = Trop de tentatives. Réessayez dans { $minutes } min.
account-error-server = Le service ne fonctionne pas pour le moment. Rien n’a été envoyé ; réessayez plus tard.
account-error-offline = Le service est injoignable. Vérifiez votre connexion et réessayez.
account-error-other = Le service a refusé cette demande. Rechargez la page ; si cela se reproduit, écrivez au Secrétariat.
# Bouton.
account-retry = Réessayer
