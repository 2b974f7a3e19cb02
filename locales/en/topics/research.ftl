### The pages of the topic Research.

topics-research-overview-page =
    .summary = What the { -wco }’s research is for, and how it reaches administrations and scholars.

topics-research-research-paper-series-page =
    .summary = The series in which the { -wco } publishes studies on Customs and trade.

topics-research-data-analytics-page =
    .summary = How Customs administrations learn to make use of their data.

topics-research-customs-and-environmental-policies-page =
    .summary = The part of Customs in policies that protect the environment.

topics-research-news-page =
    .summary = News of the { -wco } on research, newest first.

topics-research-events-page =
    .summary = Conferences where scholars and Customs officials meet.

topics-research-programmes-and-projects-page =
    .summary = Programmes and projects in which the { -wco } does research with its partners.

topics-research-research-paper-page =
    .summary = A single study of the series: how it comes about and where to find it.

topics-research-resources-page =
    .summary = Publications and links for those who study Customs.

topics-research-e-learning-courses-page =
    .summary = Online courses for research and analysis.
