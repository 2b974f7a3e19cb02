### Signing in, and what is behind it.

sign-in-page =
    .summary = À l’intention des représentants des Membres et des partenaires officiels qui ont un compte utilisateur.

register-page =
    .summary = À l’intention des représentants des Membres et des partenaires officiels qui n’ont pas encore de compte.

change-password-page =
    .summary = À l’intention des utilisateurs inscrits qui souhaitent choisir un autre mot de passe.

reset-password-page =
    .summary = À l’intention des utilisateurs inscrits qui ont oublié leur mot de passe.

meetings-page =
    .summary = Ordres du jour, documents de travail et inscription aux réunions, réservés aux utilisateurs inscrits.
