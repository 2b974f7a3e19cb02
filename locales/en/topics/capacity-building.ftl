### The pages of the topic Capacity Building.

topics-capacity-building-overview-page =
    .summary = Capacity building at a glance: what it covers, who deals with it and where to read on.

topics-capacity-building-news-page =
    .summary = News of the { -wco } on capacity building, newest first.

topics-capacity-building-activities-and-programmes-page =
    .summary = What the { -wco } does with and for its Members: capacity building.

topics-capacity-building-instruments-and-tools-page =
    .summary = The instruments and tools for capacity building.

topics-capacity-building-resources-page =
    .summary = Documents, courses and links on capacity building.
