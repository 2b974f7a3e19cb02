### The pages of Key Issues: the packages.

topics-revenue-package-page =
    .summary = Instruments et outils au service d’un recouvrement équitable et efficace des recettes.

topics-economic-competitiveness-package-page =
    .summary = Instruments et outils qui simplifient les échanges et rendent les économies plus compétitives.

topics-compliance-and-enforcement-package-page =
    .summary = Instruments et outils pour le respect de la loi et la lutte contre la fraude à la frontière.

topics-organizational-development-package-page =
    .summary = Instruments et outils pour des administrations des douanes solides et bien dirigées.

topics-customs-in-support-of-sustainable-development-page =
    .summary = Ce que la douane apporte au développement durable.
