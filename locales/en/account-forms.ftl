### The forms for signing in, registering, passwords and meetings, and what they answer.
### They show only where a service of accounts is connected. No markup: this is plain text.

## Signing in

account-user-name = User name
account-password = Password
account-remember = Remember me next time
# A box to tick beside a password.
account-show-password = Show the password
# Button.
account-sign-in = Sign in
# Heading of the panel that opens from the header.
account-panel = Sign in
# Button of the panel, for screen readers.
account-close = Close
# Above the links to Request registration, Change password, …
account-help = Help with signing in
# Variables:
#   $name (String) - the person’s name
account-signed-in = You are signed in as { $name }.
# In the header, for who has signed in. At most 20 letters.
account-menu = My account
account-sign-out = Sign out
# Announced after signing out.
account-signed-out = You have signed out.
# Above the form, where a page asks for signing in first.
account-sign-in-first = Sign in to see this page. You then come back to it.
# Above the form, where the session ended while somebody was at work.
account-expired = Your session has ended. Sign in again to go on; what you have typed is still there.

## Requesting registration

account-given-name = Given name
account-family-name = Family name
account-email = E-mail address at work
account-email-hint = At the administration or organization that you represent.
account-telephone = Telephone
account-optional = optional
account-represents = You represent
account-member = a Member
account-partner = an official partner
account-organization = Administration or organization
account-country = Country or territory
account-position = Your position
account-language = Language in which we answer
account-reason = What you need an account for
account-send-request = Send the request
account-request-sent = Your request has been sent. The Secretariat examines it and answers at your e-mail address.

## Passwords

account-current-password = Current password
account-new-password = New password
account-new-password-hint = At least 15 characters. Several unrelated words are easy to keep in mind.
account-change = Change the password
account-changed = Your password has been changed. Other devices have been signed out.
account-reset-hint = We send a code to the e-mail address of the account. It counts for 30 minutes.
account-send-code = Send a code
# Above the second step. The same whether the account exists or not.
account-code-sent = If there is an account with this user name, a code is on its way to its e-mail address. Enter it here.
account-code = Code
account-set-password = Set the new password
account-password-set = Your new password counts from now on. You can sign in with it.
# Goes back to the first step.
account-another-code = Ask for another code

## Meetings

account-loading = Loading …
account-no-meetings = There is no meeting for your account at present.
account-agenda = Agenda
account-documents = Working documents
account-no-documents = No document has been published yet.
account-registration = Registration
account-registration-closed = Registration has ended.
account-registered = You are registered.
account-register = Register
# Opens the form.
account-register-open = Register for this meeting
account-withdraw = Withdraw the registration
account-withdrawn = Your registration has been withdrawn.
account-name = Name on the badge
account-attendance = You take part
account-in-person = in person
account-remote = remotely
account-remarks = Remarks
# Beside the title of a document.
# Variables:
#   $size (String) - size of the document, such as “12 kB”
account-size = ({ $size })

## What goes wrong

# Before the page’s title.
# Variables:
#   $title (String) - the page’s title
account-error-title = Error: { $title }
# Heading of the list of errors above a form.
account-problem = There is a problem
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-required = { $field }: please fill this in
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-choice = { $field }: please choose one
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-too-long = { $field }: this is too long
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-characters = { $field }: this holds characters that cannot be kept
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-email = { $field }: write it like name@example.org
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-wrong = { $field }: this is not right
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-too-short = { $field }: use at least 15 characters
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-same = { $field }: choose another one than before
# Under a field that is not right.
# Variables:
#   $field (String) - the label of the field
account-field-name = { $field }: leave out your user name
account-error-credentials = User name or password is not right.
account-error-cookies = Your browser keeps no cookies of this site. Allow them, load the page again and sign in.
# The service refuses what this account may not do.
account-error-forbidden = Your account may not do this. If it should, write to the Secretariat.
account-error-registered = You are registered for this meeting already.
account-error-not-registered = You are not registered for this meeting.
account-error-closed = Registration for this meeting has ended.
account-error-conflict = Something has changed meanwhile. Load the page again and look before you go on.
# Variables:
#   $minutes (String) - how many minutes
account-error-too-many = Too many attempts. Try again in { $minutes } min.
account-error-server = The service does not work at the moment. Nothing has been sent; try again later.
account-error-offline = The service cannot be reached. Check your connection and try again.
account-error-other = The service has refused this. Load the page again; if it happens again, write to the Secretariat.
# Button.
account-retry = Try again
