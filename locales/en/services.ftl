### Online services: the landing page and a page for each service.

services-page =
    .summary = The eleven online services of the { -wco }, for experts, administrations, traders and learners.

services-ace-experts-portal-page =
    .summary = A web-based platform to manage and mobilize { -wco } experts worldwide; experts keep their own profile.

services-bacuda-page =
    .summary = A project that raises awareness of data analytics among { -wco } Members and builds their capacity.

services-bookshop-page =
    .summary = Where to order the { -wco }’s publications and subscribe to its services.

services-elearning-page =
    .summary = Learning platforms that give Customs professionals around the world knowledge and skills in Customs matters.

services-cen-page =
    .summary = The Customs Enforcement Network: information exchange for Customs enforcement services.

services-data-model-app-page =
    .summary = Browse the classes, data elements and information models of the { -data-model } interactively.

services-i2c-page =
    .summary = The { -wco } Information and Intelligence Centre.

services-iris-page =
    .summary = An application that exploits information from open sources.

services-performance-measurement-mechanism-page =
    .summary = The mechanism with which Customs administrations measure their performance.

services-rammap-swim-page =
    .summary = Monitoring of reform and modernization activities and projects, with an interactive map of Single Windows.

services-wco-trade-tools-page =
    .summary = International Customs standards in one place: { -hs }, origin and valuation.
