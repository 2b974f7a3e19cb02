### The contact form, on the contact page of deployments that have a place to send it to.

# Heading of the form.
contact-form = Écrire au Secrétariat

## Labels of the fields

contact-name = Votre nom
contact-email = Votre adresse électronique
contact-sender = Vous écrivez en tant que
# The four answers to “You write as”.
contact-ministry = ministère ou administration
contact-trader = entreprise ou opérateur
contact-journalist = journaliste
contact-traveller = voyageur ou particulier
contact-message = Votre message
# The button.
contact-send = Envoyer
