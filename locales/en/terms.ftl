### Names that never vary: the organization, its instruments and its bodies.
### Every other file refers to them, so that a name is spelt in one place.
### In French a term takes the form that its sentence needs: { -hs(form: "of") }.

## The organization

# The short name
-wco = WCO
# The full name
-wco-name = World Customs Organization

## Instruments and standards

-hs = Harmonized System
-hs-short = HS
-rkc = Revised Kyoto Convention
-safe = SAFE Framework of Standards
-data-model = WCO Data Model
-tf-agreement = Trade Facilitation Agreement
-mercator = Mercator Programme
-arusha = Revised Arusha Declaration

## Other organizations and bodies

-wto = WTO
# The private sector's advisory body
-pscg = Private Sector Consultative Group
