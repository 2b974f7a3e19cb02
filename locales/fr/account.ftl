### Signing in, and what is behind it.

# Page: Sign in
sign-in-page =
    .summary = Pour les représentants des Membres et des partenaires officiels qui disposent d’un compte d’utilisateur.
    .body =
            Un compte ouvre les rubriques réservées aux utilisateurs inscrits, avant tout l’espace <a data-l10n-name="meetings">Réunions</a>, avec ses ordres du jour, ses documents de travail et ses formulaires d’inscription. Les comptes sont destinés aux représentants des Membres de l’{ -wco } et de ses partenaires officiels.

            Tout le reste se lit sans compte : l’action de l’Organisation, ses <a data-l10n-name="topics">thèmes</a>, ses <a data-l10n-name="media-newsroom">actualités</a> et ses <a data-l10n-name="services">services en ligne</a>. Certains de ces services ont leurs propres comptes.

            - Qui n’a pas encore de compte peut <a data-l10n-name="register">demander une inscription</a>.
            - Qui a oublié son mot de passe peut <a data-l10n-name="reset-password">en choisir un nouveau</a>.
            - Pour toute autre difficulté, il convient d’<a data-l10n-name="contact">écrire au Secrétariat</a>.

# Page: Request registration
register-page =
    .summary = Pour les représentants des Membres et des partenaires officiels qui n’ont pas encore de compte d’utilisateur.
    .body =
            Un compte est accordé aux personnes qui représentent une administration Membre ou un partenaire officiel de l’{ -wco }. La demande est faite par la personne qui se servira du compte ; le Secrétariat l’examine et décide.

            ## Ce que la demande indique

            - Le nom, la fonction, et l’administration ou l’organisation que vous représentez
            - Une adresse électronique professionnelle où l’on puisse vous joindre
            - Les réunions ou les organes aux travaux desquels vous participez

            Un compte appartient à une seule personne et ne se partage pas. Lorsque vous changez de fonctions, merci d’en avertir le Secrétariat par la <a data-l10n-name="contact">page de contact</a>. Les journalistes, les entreprises et les voyageurs n’ont pas besoin de compte : <a data-l10n-name="media-information-for-the-public">une page</a> leur indique à qui s’adresser.

# Page: Change password
change-password-page =
    .summary = Pour les utilisateurs inscrits qui souhaitent choisir un autre mot de passe.
    .body =
            Mieux vaut changer de mot de passe sans attendre lorsque quelqu’un a pu le voir, ou lorsqu’il sert aussi sur un autre site. Il faut pour cela connaître l’ancien ; si vous ne l’avez plus, vous pouvez <a data-l10n-name="reset-password">le réinitialiser</a>.

            ## Un bon mot de passe

            - Il est long : plusieurs mots sans rapport entre eux se retiennent mieux que des signes et se devinent moins.
            - Il ne sert nulle part ailleurs.
            - Il ne contient ni votre nom ni celui de votre administration.
            - Un gestionnaire de mots de passe peut l’inventer et le retenir pour vous.

            Le Secrétariat ne demande jamais de mot de passe, ni par téléphone ni par courrier électronique. Si vous avez reçu un tel message, merci de nous le signaler par la <a data-l10n-name="contact">page de contact</a>, et de ne <a data-l10n-name="sign-in">vous connecter</a> qu’à partir d’ici.

# Page: Reset password
reset-password-page =
    .summary = Pour les utilisateurs inscrits qui ont oublié leur mot de passe.
    .body =
            Si vous n’avez plus votre mot de passe, personne ne peut vous le communiquer : nul ne le connaît à l’{ -wco }. Vous pouvez en revanche en choisir un nouveau, en deux étapes. Vous demandez d’abord un message à l’adresse électronique de votre compte ; vous suivez ensuite le lien qu’il contient et choisissez un mot de passe.

            - La réponse est la même qu’un compte existe ou non, afin que nul ne puisse savoir qui en possède un.
            - Si aucun message n’arrive, regardez parmi les courriers indésirables et vérifiez l’adresse.
            - Si votre adresse a changé depuis, le <a data-l10n-name="contact">Secrétariat</a> peut vous aider.

            Qui connaît encore son mot de passe peut <a data-l10n-name="change-password">le modifier</a> directement ; qui n’a pas de compte peut <a data-l10n-name="register">en demander un</a>.

# Page: Meetings
meetings-page =
    .summary = Ordres du jour, documents de travail et inscriptions aux réunions, réservés aux utilisateurs inscrits.
    .body =
            Les organes de travail de l’{ -wco } préparent ici leurs sessions. Les délégués y trouvent l’ordre du jour, les documents de travail et le formulaire d’inscription. L’espace est réservé aux utilisateurs inscrits : les représentants des Membres et des partenaires officiels.

            ## Qui peut participer

            Les délégués sont désignés par leur administration ou leur organisation. L’admission d’observateurs dépend de chaque organe ; la liste des organes et leurs attributions figurent sous <a data-l10n-name="about-wco-working-bodies">Organes de travail</a> et <a data-l10n-name="about-wco-structure">Structure</a>.

            Les conférences ouvertes à un public plus large sont annoncées parmi les <a data-l10n-name="events-upcoming-events">événements à venir</a>, et les résultats d’une session sont souvent relatés dans la <a data-l10n-name="media-newsroom">Salle de presse</a>. Pour consulter des documents, il faut <a data-l10n-name="sign-in">se connecter</a> ou <a data-l10n-name="register">demander un compte</a>.
