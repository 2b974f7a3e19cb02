### The pages of the topic Procedures and Facilitation.

topics-procedures-overview-page =
    .summary = Procédures et facilitation en bref : de quoi il s’agit, qui s’en occupe et où en savoir plus.

topics-procedures-news-page =
    .summary = Les actualités de l’{ -wco } sur ce thème : procédures et facilitation.

topics-procedures-activities-and-programmes-page =
    .summary = Ce que l’{ -wco } fait avec et pour ses Membres : procédures et facilitation.

topics-procedures-instruments-and-tools-page =
    .summary = Les instruments et les outils : procédures et facilitation.

topics-procedures-resources-page =
    .summary = Documents, cours et liens : procédures et facilitation.

topics-procedures-partners-page =
    .summary = Les organisations avec lesquelles l’{ -wco } travaille : procédures et facilitation.
