### The pages of Key Issues: the packages.

topics-revenue-package-page =
    .summary = Instruments and tools for fair and efficient revenue collection.

topics-economic-competitiveness-package-page =
    .summary = Instruments and tools that make trade simpler and economies more competitive.

topics-compliance-and-enforcement-package-page =
    .summary = Instruments and tools for compliance with the law and its enforcement at the border.

topics-organizational-development-package-page =
    .summary = Instruments and tools for strong, well-led Customs administrations.

topics-customs-in-support-of-sustainable-development-page =
    .summary = What Customs contributes to sustainable development.
