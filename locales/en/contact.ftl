### The contact form, on the contact page of deployments that have a place to send it to.

# Heading of the form.
contact-form = Write to the Secretariat

## Labels of the fields

contact-name = Your name
contact-email = Your e-mail address
contact-sender = You write as
# The four answers to “You write as”.
contact-ministry = a ministry or administration
contact-trader = a business or trader
contact-journalist = a journalist
contact-traveller = a traveller or private person
contact-message = Your message
# The button.
contact-send = Send
