### The WCO and the Trade Facilitation Agreement of the WTO.

tfa-page =
    .summary = Comment l’{ -wco } aide ses Membres à mettre en œuvre { -tf-agreement(form: "the") } de l’{ -wto }.

tfa-message-from-secretary-general-page =
    .summary = Ce que l’accord signifie pour l’{ -wco } et ses Membres.

tfa-wto-trade-facilitation-agreement-page =
    .summary = L’accord de l’{ -wto } : ce qu’il prévoit et depuis quand il est en vigueur.

tfa-implementation-guidance-for-section-i-page =
    .summary = Des orientations qui relient chaque article de la Section I aux instruments et outils de l’{ -wco }.

tfa-mercator-programme-page =
    .summary = Le programme d’appui sur mesure de l’{ -wco } à la mise en œuvre de l’accord.

tfa-wto-and-other-international-organizations-page =
    .summary = Avec qui l’{ -wco } travaille à la facilitation des échanges.

tfa-history-page =
    .summary = Du début des négociations à l’accord.
