### The pages of the topic Research.

topics-research-overview-page =
    .summary = À quoi sert la recherche de l’{ -wco }, et comment elle parvient aux administrations et aux chercheurs.

topics-research-research-paper-series-page =
    .summary = La série dans laquelle l’{ -wco } publie des études sur la douane et les échanges.

topics-research-data-analytics-page =
    .summary = Comment les administrations des douanes apprennent à tirer parti de leurs données.

topics-research-customs-and-environmental-policies-page =
    .summary = Le rôle de la douane dans les politiques de protection de l’environnement.

topics-research-news-page =
    .summary = Les actualités de l’{ -wco } en matière de recherche.

topics-research-events-page =
    .summary = Les conférences où se rencontrent chercheurs et fonctionnaires des douanes.

topics-research-programmes-and-projects-page =
    .summary = Les programmes et projets que l’{ -wco } mène avec ses partenaires de recherche.

topics-research-research-paper-page =
    .summary = Une étude de la série : comment elle naît et où la trouver.

topics-research-resources-page =
    .summary = Publications et liens pour qui étudie la douane.

topics-research-e-learning-courses-page =
    .summary = Des cours en ligne consacrés à la recherche et à l’analyse.
