### Events: to come, past, and how to get there.

events-page =
    .summary = Conferences and meetings of the { -wco }: those to come and those of past years.

events-upcoming-events-page =
    .summary = Conferences and meetings that are announced.

events-wco-global-aeo-conference-2024-page =
    .summary = The global conference on Authorized Economic Operators: Shenzhen, China, 8 to 10 May 2024.

events-event-history-page =
    .summary = Events of past years, from 2011 on.

# Shared by the pages of the years.
# Variables:
#   $year (String) - the year, four digits
event-year-page =
    .title = Events of { $year }
    .summary = Conferences and meetings held in { $year }, newest first.

events-wco-area-map-and-accommodation-page =
    .summary = Where the { -wco } is in Brussels, and staying nearby.
