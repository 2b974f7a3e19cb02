### Signing in, and what is behind it.

sign-in-page =
    .summary = For representatives of Members and official partners who have a user account.

register-page =
    .summary = For representatives of Members and official partners who do not have a user account yet.

change-password-page =
    .summary = For registered users who wish to choose another password.

reset-password-page =
    .summary = For registered users who have forgotten their password.

meetings-page =
    .summary = Agendas, working documents and registration for meetings, restricted to registered users.
