### Signing in, and what is behind it.

# Page: Sign in
sign-in-page =
    .summary = Pour les représentants des Membres et des partenaires officiels qui disposent d’un compte d’utilisateur.
    .body =
            Un compte ouvre les rubriques réservées aux utilisateurs inscrits, avant tout l’espace <a data-l10n-name="meetings">Réunions</a>, avec ses ordres du jour, ses documents de travail et ses formulaires d’inscription. Les comptes sont destinés aux représentants des Membres de l’{ -wco } et de ses partenaires officiels.

            Tout le reste se lit sans compte : l’action de l’Organisation, ses thèmes, ses actualités et les pages sur ses <a data-l10n-name="services">services en ligne</a>, qui disent à qui s’adresse chacun d’eux.

            - Pas encore de compte : <a data-l10n-name="register">demander une inscription</a>
            - Mot de passe oublié : <a data-l10n-name="reset-password">réinitialiser le mot de passe</a>
            - Mot de passe vu par un tiers : <a data-l10n-name="change-password">modifier le mot de passe</a>
            - Autre difficulté : <a data-l10n-name="contact">écrire au Secrétariat</a>

# Page: Request registration
register-page =
    .summary = Pour les représentants des Membres et des partenaires officiels qui n’ont pas encore de compte d’utilisateur.
    .body =
            Un compte est accordé aux personnes qui représentent un Membre de l’{ -wco } ou l’un de ses partenaires officiels. La personne qui se servira du compte fait une demande d’accès et suit les instructions qui l’accompagnent. Le Secrétariat examine la demande et décide.

            ## Ce qu’un compte permet

            - Consulter les ordres du jour et les documents de travail des <a data-l10n-name="meetings">réunions</a>
            - S’inscrire à une réunion

            Merci de ne pas partager votre compte, et d’avertir le Secrétariat par la <a data-l10n-name="contact">page de contact</a> lorsque vous changez de fonctions. Les journalistes, les entreprises et les voyageurs n’ont pas besoin de compte : les <a data-l10n-name="media-information-for-the-public">informations à l’intention du public</a> leur indiquent à qui s’adresser. Si vous avez déjà un compte, vous pouvez <a data-l10n-name="sign-in">vous connecter</a>.

# Page: Change password
change-password-page =
    .summary = Pour les utilisateurs inscrits qui souhaitent choisir un autre mot de passe.
    .body =
            Mieux vaut changer de mot de passe sans attendre lorsque quelqu’un a pu le voir, ou lorsqu’il sert aussi sur un autre site. Si vous n’avez plus l’ancien, vous pouvez <a data-l10n-name="reset-password">réinitialiser le mot de passe</a>.

            ## Un bon mot de passe

            - Il est long : plusieurs mots sans rapport se retiennent bien et se devinent mal.
            - Il ne sert nulle part ailleurs.
            - Il ne contient pas votre nom.
            - Un gestionnaire de mots de passe peut l’inventer et le retenir.

            Ne donnez un mot de passe à personne, par téléphone ou par courriel, quel que soit le demandeur. Si un tel message vous parvient, signalez-le-nous par la <a data-l10n-name="contact">page de contact</a>. N’en suivez pas les liens : ouvrez vous-même la page où <a data-l10n-name="sign-in">se connecter</a>.

# Page: Reset password
reset-password-page =
    .summary = Pour les utilisateurs inscrits qui ont oublié leur mot de passe.
    .body =
            Réinitialiser un mot de passe, c’est en mettre un nouveau à la place de l’ancien. Seuls sont concernés les représentants des Membres et des partenaires officiels de l’{ -wco } dont le compte donne accès aux <a data-l10n-name="meetings">documents des réunions</a>.

            - Choisissez un mot de passe long, que vous n’avez jamais employé.
            - Gardez-le dans un gestionnaire de mots de passe.
            - Si un message vous propose un nouveau mot de passe que vous n’avez pas demandé, n’en suivez pas les liens.

            Si votre adresse électronique a changé, ou si vous ne parvenez toujours pas à vous connecter, veuillez <a data-l10n-name="contact">écrire au Secrétariat</a>. Qui connaît son mot de passe peut <a data-l10n-name="change-password">modifier le mot de passe</a> directement ; qui n’a pas de compte peut <a data-l10n-name="register">demander une inscription</a>.

# Page: Meetings
meetings-page =
    .summary = Ordres du jour, documents de travail et inscriptions aux réunions, réservés aux utilisateurs inscrits.
    .body =
            Les organes de travail de l’{ -wco } préparent ici leurs sessions. Les délégués y trouvent l’ordre du jour, les documents de travail et le formulaire d’inscription. L’espace est réservé aux utilisateurs inscrits : les représentants des Membres et des partenaires officiels.

            ## Qui peut participer

            Les délégués sont désignés par leur administration ou leur organisation. L’admission d’observateurs dépend de chaque organe. Les organes et leurs domaines sont présentés sous <a data-l10n-name="about-wco-working-bodies">Organes de travail</a> et <a data-l10n-name="about-wco-structure">Structure</a>.

            Les conférences ouvertes à un public plus large sont annoncées parmi les <a data-l10n-name="events-upcoming-events">événements à venir</a>, et les résultats d’une session sont souvent relatés dans la <a data-l10n-name="media-newsroom">Salle de presse</a>. Pour consulter des documents, il faut <a data-l10n-name="sign-in">se connecter</a> ou <a data-l10n-name="register">demander un compte</a>.

# On all pages about accounts, where none can be used.
account-none = Il n’est pas possible de se connecter ici : ce site n’est relié à aucun service de comptes, ou votre navigateur n’exécute pas de scripts. Pour toute question relative à un compte, veuillez <a data-l10n-name="contact">écrire au Secrétariat</a>.
