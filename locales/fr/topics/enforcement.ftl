### The pages of the topic Enforcement and Compliance.

topics-enforcement-overview-page =
    .summary = Contrôle et lutte contre la fraude en bref : de quoi il s’agit, qui s’en occupe et où en savoir plus.

topics-enforcement-news-page =
    .summary = Les actualités de l’{ -wco } sur ce thème : contrôle et lutte contre la fraude.

topics-enforcement-activities-and-programmes-page =
    .summary = Ce que l’{ -wco } fait avec et pour ses Membres : contrôle et lutte contre la fraude.

topics-enforcement-instruments-and-tools-page =
    .summary = Les instruments et les outils : contrôle et lutte contre la fraude.

topics-enforcement-resources-page =
    .summary = Documents, cours et liens : contrôle et lutte contre la fraude.

topics-enforcement-partners-page =
    .summary = Les organisations avec lesquelles l’{ -wco } travaille : contrôle et lutte contre la fraude.
