### The pages of the topic Procedures and Facilitation.

topics-procedures-overview-page =
    .summary = Procedures and facilitation at a glance: what it covers, who deals with it and where to read on.

topics-procedures-news-page =
    .summary = News of the { -wco } on procedures and facilitation, newest first.

topics-procedures-activities-and-programmes-page =
    .summary = What the { -wco } does with and for its Members: procedures and facilitation.

topics-procedures-instruments-and-tools-page =
    .summary = The instruments and tools for procedures and facilitation.

topics-procedures-resources-page =
    .summary = Documents, courses and links on procedures and facilitation.

topics-procedures-partners-page =
    .summary = The organizations with which the { -wco } works on procedures and facilitation.
