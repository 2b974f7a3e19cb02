### Topics: the landing page and that of each topic.

topics-page =
    .summary = Les domaines d’action de l’{ -wco }, chacun avec ses instruments, ses programmes et ses actualités.

topics-index-page =
    .summary = Tous les thèmes, instruments, outils et services de ce site, de A à Z.

topics-communication-page =
    .summary = Comment les administrations des douanes expliquent leur action à leurs partenaires et au public.

topics-nomenclature-page =
    .summary = Le { -hs }, qui désigne et code les marchandises, et les travaux qui le tiennent à jour.

topics-valuation-page =
    .summary = Comment se détermine la valeur en douane des marchandises importées.

topics-origin-page =
    .summary = Les règles qui déterminent la nationalité économique des marchandises.

topics-enforcement-page =
    .summary = Comment les administrations des douanes agissent ensemble contre la fraude, les trafics et le commerce illicite.

topics-procedures-page =
    .summary = Des procédures simples, modernes et sûres pour les échanges légitimes.

topics-capacity-building-page =
    .summary = Comment l’{ -wco } aide les administrations des douanes à se réformer et à se moderniser.

topics-integrity-page =
    .summary = La lutte contre la corruption et la promotion de l’éthique dans les administrations des douanes.

topics-research-page =
    .summary = Des études sur la douane, les échanges et les frontières, et le réseau de leurs auteurs.

topics-key-issues-page =
    .summary = Les dossiers qui réunissent, par objectif, les instruments et outils de l’{ -wco }.

topics-private-sector-consultative-group-page =
    .summary = Le groupe par lequel les entreprises conseillent l’{ -wco }.

topics-customs-laboratories-page =
    .summary = Les laboratoires qui analysent les marchandises pour les administrations des douanes.
