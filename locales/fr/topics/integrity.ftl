### The pages of the topic Integrity.

topics-integrity-overview-page =
    .summary = Éthique douanière en bref : de quoi il s’agit, qui s’en occupe et où en savoir plus.

topics-integrity-news-page =
    .summary = Les actualités de l’{ -wco } sur ce thème : éthique douanière.

topics-integrity-activities-and-programmes-page =
    .summary = Ce que l’{ -wco } fait avec et pour ses Membres : éthique douanière.

topics-integrity-instruments-and-tools-page =
    .summary = Les instruments et les outils : éthique douanière.

topics-integrity-resources-page =
    .summary = Documents, cours et liens : éthique douanière.
