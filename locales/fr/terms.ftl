### Names that never vary: the organization, its instruments and its bodies.
### Every other file refers to them, so that a name is spelt in one place.
### In French a term takes the form that its sentence needs: { -hs(form: "of") }.

## The organization

# The short name
-wco = OMD
# The full name
-wco-name = Organisation mondiale des douanes

## Instruments and standards

# Forms: bare, the (le …), of (du …), to (au …)
-hs =
    { $form ->
       *[bare] Système harmonisé
        [the] le Système harmonisé
        [of] du Système harmonisé
        [to] au Système harmonisé
    }
-hs-short = SH
# Forms: bare, the (la …), of (de la …), to (à la …)
-rkc =
    { $form ->
       *[bare] Convention de Kyoto révisée
        [the] la Convention de Kyoto révisée
        [of] de la Convention de Kyoto révisée
        [to] à la Convention de Kyoto révisée
    }
# Forms: bare, the (le …), of (du …), to (au …)
-safe =
    { $form ->
       *[bare] Cadre de normes SAFE
        [the] le Cadre de normes SAFE
        [of] du Cadre de normes SAFE
        [to] au Cadre de normes SAFE
    }
# Forms: bare, the (le …), of (du …), to (au …)
-data-model =
    { $form ->
       *[bare] Modèle de données de l’OMD
        [the] le Modèle de données de l’OMD
        [of] du Modèle de données de l’OMD
        [to] au Modèle de données de l’OMD
    }
# Forms: bare, the (l’…), of (de l’…), to (à l’…)
-tf-agreement =
    { $form ->
       *[bare] Accord sur la facilitation des échanges
        [the] l’Accord sur la facilitation des échanges
        [of] de l’Accord sur la facilitation des échanges
        [to] à l’Accord sur la facilitation des échanges
    }
# Forms: bare, the (le …), of (du …), to (au …)
-mercator =
    { $form ->
       *[bare] Programme Mercator
        [the] le Programme Mercator
        [of] du Programme Mercator
        [to] au Programme Mercator
    }
# Forms: bare, the (la …), of (de la …), to (à la …)
-arusha =
    { $form ->
       *[bare] Déclaration d’Arusha révisée
        [the] la Déclaration d’Arusha révisée
        [of] de la Déclaration d’Arusha révisée
        [to] à la Déclaration d’Arusha révisée
    }

## Other organizations and bodies

-wto = OMC
# The private sector's advisory body. Forms: bare, the (le …), of (du …), to (au …)
-pscg =
    { $form ->
       *[bare] Groupe consultatif du secteur privé
        [the] le Groupe consultatif du secteur privé
        [of] du Groupe consultatif du secteur privé
        [to] au Groupe consultatif du secteur privé
    }
