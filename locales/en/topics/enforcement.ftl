### The pages of the topic Enforcement and Compliance.

topics-enforcement-overview-page =
    .summary = Enforcement and compliance at a glance: what it covers, who deals with it and where to read on.

topics-enforcement-news-page =
    .summary = News of the { -wco } on enforcement and compliance, newest first.

topics-enforcement-activities-and-programmes-page =
    .summary = What the { -wco } does with and for its Members: enforcement and compliance.

topics-enforcement-instruments-and-tools-page =
    .summary = The instruments and tools for enforcement and compliance.

topics-enforcement-resources-page =
    .summary = Documents, courses and links on enforcement and compliance.

topics-enforcement-partners-page =
    .summary = The organizations with which the { -wco } works on enforcement and compliance.
