### Signing in, and what is behind it.

# Page: Sign in
sign-in-page =
    .summary = For representatives of Members and official partners who have a user account.
    .body =
            An account opens the sections that are restricted to registered users, above all the area <a data-l10n-name="meetings">Meetings</a> with its agendas, working documents and registration forms. Accounts are for representatives of the Members of the { -wco } and of its official partners.

            Everything else can be read without an account: what the Organization does, its topics, its news and the pages on its <a data-l10n-name="services">online services</a>, which say whom each service is for.

            - No account yet: <a data-l10n-name="register">request registration</a>
            - Password forgotten: <a data-l10n-name="reset-password">reset the password</a>
            - Password seen by somebody else: <a data-l10n-name="change-password">change the password</a>
            - Any other difficulty: <a data-l10n-name="contact">write to the Secretariat</a>

# Page: Request registration
register-page =
    .summary = For representatives of Members and official partners who do not have a user account yet.
    .body =
            An account is given to persons who represent a Member of the { -wco } or one of its official partners. The person who will use the account makes an access request and follows the instructions that go with it. The Secretariat examines the request and decides.

            ## What an account opens

            - Agendas and working documents of <a data-l10n-name="meetings">meetings</a>
            - Registration for a meeting

            Please do not share an account, and let the Secretariat know through the <a data-l10n-name="contact">contact page</a> when you take up other duties. Journalists, businesses and travellers need no account: the <a data-l10n-name="media-information-for-the-public">information for the public</a> tells them where to turn. If you have an account already, you can <a data-l10n-name="sign-in">sign in</a>.

# Page: Change password
change-password-page =
    .summary = For registered users who wish to choose another password.
    .body =
            A password is best changed at once when somebody else may have seen it, or when it is used on another site as well. If you no longer know the current one, you can <a data-l10n-name="reset-password">reset the password</a>.

            ## A good password

            - It is long: several unrelated words are easy to keep in mind and hard to guess.
            - It is used nowhere else.
            - It does not contain your name.
            - A password manager can invent it and remember it.

            Give a password to nobody, by telephone or by e-mail, whoever asks for it. If such a message reaches you, tell us through the <a data-l10n-name="contact">contact page</a>. Do not follow its links: open the page to <a data-l10n-name="sign-in">sign in</a> yourself.

# Page: Reset password
reset-password-page =
    .summary = For registered users who have forgotten their password.
    .body =
            To reset a password is to put a new one in the place of the old one. It concerns only those representatives of Members and of official partners of the { -wco } whose account gives access to <a data-l10n-name="meetings">meeting documents</a>.

            - Choose a long password that you have never used before.
            - Keep it in a password manager.
            - If a message offers you a new password that you did not ask for, do not follow its links.

            If your e-mail address has changed, or if you still cannot sign in, please <a data-l10n-name="contact">contact the Secretariat</a>. Those who know their password can <a data-l10n-name="change-password">change the password</a> directly; those who have no account can <a data-l10n-name="register">request registration</a>.

# Page: Meetings
meetings-page =
    .summary = Agendas, working documents and registration for meetings, restricted to registered users.
    .body =
            The working bodies of the { -wco } prepare their sessions here. Delegates find the agenda, the working documents and the form with which they register. The area is restricted to registered users: representatives of Members and of official partners.

            ## Who may take part

            Delegates are named by their administration or organization. Whether observers are admitted depends on the body. The bodies and their fields are presented under <a data-l10n-name="about-wco-working-bodies">working bodies</a> and <a data-l10n-name="about-wco-structure">structure</a>.

            Conferences for a wider public are announced among the <a data-l10n-name="events-upcoming-events">upcoming events</a>, and what came of a session is often reported in the <a data-l10n-name="media-newsroom">Newsroom</a>. To see documents, please <a data-l10n-name="sign-in">sign in</a> or <a data-l10n-name="register">request an account</a>.

# On all pages about accounts, where none can be used.
account-none = Nobody can sign in here: this site is connected to no service of accounts, or your browser runs no scripts. For all that concerns an account, please <a data-l10n-name="contact">contact the Secretariat</a>.
