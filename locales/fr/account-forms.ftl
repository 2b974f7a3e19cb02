### The forms for signing in, registering, passwords and meetings, and what they answer.
### They show only where a service of accounts is connected. No markup: this is plain text.

## Signing in

account-user-name = Nom d’utilisateur
account-password = Mot de passe
account-remember = Se souvenir de moi
# A box to tick beside a password.
account-show-password = Afficher le mot de passe
# Button.
account-sign-in = Se connecter
# Heading of the panel that opens from the header.
account-panel = Se connecter
# Button of the panel, for screen readers.
account-close = Fermer
# Above the links to Request registration, Change password, …
account-help = Aide à la connexion
# Variables:
#   $name (String) - the person’s name
account-signed-in = Session ouverte au nom de { $name }.
# In the header, for who has signed in. At most 20 letters.
account-menu = Mon compte
account-sign-out = Se déconnecter
# Announced after signing out.
account-signed-out = La session est fermée.
# Above the form, where a page asks for signing in first.
account-sign-in-first = Connectez-vous pour voir cette page ; vous y reviendrez ensuite.
# Above the form, where the session ended while somebody was at work.
account-expired = Votre session a pris fin. Reconnectez-vous pour continuer ; votre saisie est conservée.

## Requesting registration

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

## Passwords

account-current-password = Mot de passe actuel
account-new-password = Nouveau mot de passe
account-new-password-hint = 15 caractères au moins. Plusieurs mots sans rapport entre eux se retiennent facilement.
account-change = Changer le mot de passe
account-changed = Votre mot de passe est changé. Les autres appareils sont déconnectés.
account-reset-hint = Un code est envoyé à l’adresse électronique du compte. Il est valable 30 minutes.
account-send-code = Envoyer un code
# Above the second step. The same whether the account exists or not.
account-code-sent = S’il existe un compte à ce nom d’utilisateur, un code est en route vers son adresse électronique. Saisissez-le ici.
# Same in French and English.
account-code = Code
account-set-password = Enregistrer le nouveau mot de passe
account-password-set = Votre nouveau mot de passe est en vigueur. Vous pouvez vous connecter.
# Goes back to the first step.
account-another-code = Demander un autre code

## Meetings

account-loading = Chargement …
account-no-meetings = Aucune réunion n’est ouverte à votre compte pour le moment.
account-agenda = Ordre du jour
account-documents = Documents de travail
account-no-documents = Aucun document n’est encore publié.
account-registration = Inscription
account-registration-closed = Les inscriptions sont closes.
account-registered = Votre inscription est enregistrée.
account-register = S’inscrire
# Opens the form.
account-register-open = S’inscrire à cette réunion
account-withdraw = Annuler l’inscription
account-withdrawn = Votre inscription est annulée.
account-name = Nom sur le badge
account-attendance = Vous participez
account-in-person = sur place
account-remote = à distance
account-remarks = Remarques
# Beside the title of a document.
# Variables:
#   $size (String) - size of the document, such as “12 kB”
account-size = ({ $size })

## What goes wrong

# Before the page’s title.
# Variables:
#   $title (String) - the page’s title
account-error-title = Erreur : { $title }
# Heading of the list of errors above a form.
account-problem = Il y a un problème
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-required = { $field } : champ à remplir
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-choice = { $field } : faites un choix
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-too-long = { $field } : le texte est trop long
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-characters = { $field } : certains caractères ne peuvent pas être conservés
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-email = { $field } : écrivez-la sous la forme nom@exemple.org
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-wrong = { $field } : la saisie n’est pas exacte
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-too-short = { $field } : 15 caractères au moins
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-same = { $field } : choisissez-en un autre que le précédent
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-name = { $field } : n’y mettez pas votre nom d’utilisateur
account-error-credentials = Le nom d’utilisateur ou le mot de passe n’est pas exact.
account-error-cookies = Votre navigateur ne garde pas les cookies de ce site. Autorisez-les, rechargez la page et connectez-vous.
# The service refuses what this account may not do.
account-error-forbidden = Votre compte ne permet pas cette action. S’il le devrait, écrivez au Secrétariat.
account-error-registered = Votre inscription à cette réunion est déjà enregistrée.
account-error-not-registered = Aucune inscription à cette réunion n’est enregistrée à votre nom.
account-error-closed = Les inscriptions à cette réunion sont closes.
account-error-conflict = Quelque chose a changé entre-temps. Rechargez la page et vérifiez avant de continuer.
# Variables:
#   $minutes (String) - how many minutes
account-error-too-many = Trop de tentatives. Réessayez dans { $minutes } min.
account-error-server = Le service ne fonctionne pas pour le moment. Rien n’a été envoyé ; réessayez plus tard.
account-error-offline = Le service est injoignable. Vérifiez votre connexion et réessayez.
account-error-other = Le service a refusé cette demande. Rechargez la page ; si cela se reproduit, écrivez au Secrétariat.
# Button.
account-retry = Réessayer
