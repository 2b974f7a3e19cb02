### Events: to come, past, and how to get there.

events-page =
    .summary = Les conférences et réunions de l’{ -wco } : à venir et passées.

events-upcoming-events-page =
    .summary = Les conférences et réunions annoncées.

events-wco-global-aeo-conference-2024-page =
    .summary = La conférence mondiale sur les opérateurs économiques agréés : Shenzhen, Chine, du 8 au 10 mai 2024.

events-event-history-page =
    .summary = Les événements des années passées, depuis 2011.

# Shared by the pages of the years.
# Variables:
#   $year (String) - the year, four digits
event-year-page =
    .title = Événements { $year }
    .summary = Les conférences et réunions tenues en { $year }, de la plus récente à la plus ancienne.

events-wco-area-map-and-accommodation-page =
    .summary = Où se trouve l’{ -wco } à Bruxelles, et où se loger.
