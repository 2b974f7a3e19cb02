### Signing in, and what is behind it.

# Page: Sign in
sign-in-page =
    .summary = For representatives of Members and official partners who have a user account.
    .body =
            An account opens the sections that are restricted to registered users, above all the area <a data-l10n-name="meetings">Meetings</a> with its agendas, working documents and registration forms. Accounts are for representatives of the Members of the { -wco } and of its official partners.

            Everything else can be read without an account: what the Organization does, its <a data-l10n-name="topics">topics</a>, its <a data-l10n-name="media-newsroom">news</a> and its <a data-l10n-name="services">online services</a>. Some of these services keep accounts of their own.

            - Those who have no account yet can <a data-l10n-name="register">request registration</a>.
            - Those who have forgotten their password can <a data-l10n-name="reset-password">choose a new one</a>.
            - For any other difficulty, please <a data-l10n-name="contact">write to the Secretariat</a>.

# Page: Request registration
register-page =
    .summary = For representatives of Members and official partners who do not have a user account yet.
    .body =
            An account is given to persons who represent a Member administration or an official partner of the { -wco }. The request is made by the person who will use the account; the Secretariat examines it and decides.

            ## What a request should say

            - Name, position, and the administration or organization that you represent
            - A professional e-mail address, at which you can be reached
            - The meetings or bodies in whose work you take part

            An account belongs to one person and is not shared. When you take up other duties, please let the Secretariat know through the <a data-l10n-name="contact">contact page</a>. Journalists, businesses and travellers need no account: <a data-l10n-name="media-information-for-the-public">this page</a> tells them where to turn.

# Page: Change password
change-password-page =
    .summary = For registered users who wish to choose another password.
    .body =
            A password is best changed at once when somebody else may have seen it, or when it is used on another site as well. To change it you need the current one; if you no longer know it, you can <a data-l10n-name="reset-password">reset it</a>.

            ## A good password

            - It is long: several words that have nothing to do with each other are easier to keep in mind than signs, and harder to guess.
            - It is used nowhere else.
            - It holds neither your name nor that of your administration.
            - A password manager can invent it and remember it for you.

            The Secretariat never asks for a password, neither by telephone nor by e-mail. If you have received such a message, please tell us through the <a data-l10n-name="contact">contact page</a>, and <a data-l10n-name="sign-in">sign in</a> only from here.

# Page: Reset password
reset-password-page =
    .summary = For registered users who have forgotten their password.
    .body =
            If you no longer know your password, it cannot be told to you: nobody at the { -wco } knows it. You can, however, set a new one, in two steps. First you ask for a message to the e-mail address of your account; then you follow the link in that message and choose a password.

            - The answer is the same whether or not an account exists, so that nobody can find out who has one.
            - If no message comes, please look among unwanted mail, and check the address.
            - If your address has changed since, the <a data-l10n-name="contact">Secretariat</a> can help.

            Those who still know their password can <a data-l10n-name="change-password">change it</a> directly; those who have no account can <a data-l10n-name="register">request one</a>.

# Page: Meetings
meetings-page =
    .summary = Agendas, working documents and registration for meetings, restricted to registered users.
    .body =
            The working bodies of the { -wco } prepare their sessions here. Delegates find the agenda, the working documents and the form with which they register. The area is restricted to registered users: representatives of Members and of official partners.

            ## Who may take part

            Delegates are named by their administration or organization. Whether observers are admitted depends on the body; which bodies there are, and what they deal with, is told under <a data-l10n-name="about-wco-working-bodies">working bodies</a> and <a data-l10n-name="about-wco-structure">structure</a>.

            Conferences for a wider public are announced among the <a data-l10n-name="events-upcoming-events">upcoming events</a>, and what came of a session is often reported in the <a data-l10n-name="media-newsroom">Newsroom</a>. To see documents, please <a data-l10n-name="sign-in">sign in</a> or <a data-l10n-name="register">request an account</a>.
