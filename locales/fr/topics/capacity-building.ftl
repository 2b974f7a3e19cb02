### The pages of the topic Capacity Building.

topics-capacity-building-overview-page =
    .summary = Renforcement des capacités en bref : de quoi il s’agit, qui s’en occupe et où en savoir plus.

topics-capacity-building-news-page =
    .summary = Les actualités de l’{ -wco } sur ce thème : renforcement des capacités.

topics-capacity-building-activities-and-programmes-page =
    .summary = Ce que l’{ -wco } fait avec et pour ses Membres : renforcement des capacités.

topics-capacity-building-instruments-and-tools-page =
    .summary = Les instruments et les outils : renforcement des capacités.

topics-capacity-building-resources-page =
    .summary = Documents, cours et liens : renforcement des capacités.
