### The pages of the topic Integrity.

topics-integrity-overview-page =
    .summary = Integrity in Customs at a glance: what it covers, who deals with it and where to read on.

topics-integrity-news-page =
    .summary = News of the { -wco } on integrity in Customs, newest first.

topics-integrity-activities-and-programmes-page =
    .summary = What the { -wco } does with and for its Members: integrity in Customs.

topics-integrity-instruments-and-tools-page =
    .summary = The instruments and tools for integrity in Customs.

topics-integrity-resources-page =
    .summary = Documents, courses and links on integrity in Customs.
