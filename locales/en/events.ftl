### Events: to come, past, and how to get there.

# Page: Events
events-page =
    .summary = Conferences and meetings of the { -wco }: those to come, those of past years, and how to reach the headquarters.
    .body =
            At its conferences the { -wco } brings Customs together with those it deals with: companies, other public services, universities, international organizations. Some take place at the headquarters in Brussels, others in a Member country that acts as host.

            ## Conferences that recur

            - <strong>Authorized Economic Operators (AEOs):</strong> a global conference, next held in <a data-l10n-name="events-wco-global-aeo-conference-2024">Shenzhen in May 2024</a>
            - <strong>Technology:</strong> a conference with an exhibition
            - <strong>Origin:</strong> a global conference, held for the third time in November 2023
            - <strong>Research:</strong> the PICARD Conference, described among the <a data-l10n-name="topics-research-events">research events</a>
            - <strong>Training:</strong> the Knowledge Academy for Customs and Trade, since 2011

            ## Where to look

            Announcements stand under <a data-l10n-name="events-upcoming-events">upcoming events</a>, earlier years under <a data-l10n-name="events-event-history">event history</a>. Visitors to Brussels can prepare their journey with the <a data-l10n-name="events-wco-area-map-and-accommodation">notes on the area and on accommodation</a>. Delegates of Members find agendas and documents in the restricted area <a data-l10n-name="meetings">Meetings</a>.

# Page: Events > Upcoming events
events-upcoming-events-page =
    .summary = The conferences that are announced, with their dates and places.
    .body =
            The next major conference is the <a data-l10n-name="events-wco-global-aeo-conference-2024">Global AEO Conference in Shenzhen</a>, from 8 to 10 May 2024. It is open to the business world as well as to Customs administrations.

            Sessions of the Council and of the committees follow other rules: they are for delegates of Members and invited observers. Their agendas, documents and registration forms are in the area <a data-l10n-name="meetings">Meetings</a>, for which an account is needed; those who have none can <a data-l10n-name="register">request access</a>.

            Conferences that are over are found in the <a data-l10n-name="events-event-history">event history</a>.

# Page: Events > Upcoming events > WCO Global AEO Conference 2024
events-wco-global-aeo-conference-2024-page =
    .summary = The sixth global conference on Authorized Economic Operators: Shenzhen, China, 8 to 10 May 2024.
    .body =
            An Authorized Economic Operator (AEO) is a company that Customs has examined and found reliable. In return for its efforts it enjoys simpler treatment at the border. The idea comes from the { -safe }, one of the <a data-l10n-name="topics-procedures-instruments-and-tools">instruments on procedures and facilitation</a>.

            Dates :: 8–10 May 2024
            Place :: Shenzhen, China
            Host :: General Administration of Customs of China
            Theme :: AEO programmes for inclusive and sustainable global trade

            ## For whom

            The conference concerns administrations that run an AEO programme or plan one, companies along the supply chain, and the organizations that advise them. For programme and registration, please consult the <a data-l10n-name="ext-aeo-conference-2024">conference website</a>.

            ## The five conferences before

            2012 :: Seoul, Republic of Korea; over 800 delegates
            2014 :: Madrid, Spain; over 800 delegates
            2016 :: Cancun, Mexico; over 1,000 delegates
            2018 :: Kampala, Uganda; over 1,100 participants
            2021 :: Online; hosted by Dubai, United Arab Emirates

            News of the subject appears under <a data-l10n-name="topics-procedures-news">Procedures and Facilitation</a>; the earlier conferences are listed with their dates in the <a data-l10n-name="events-event-history">event history</a>.

# Page: Events > Event history
events-event-history-page =
    .summary = Conferences, sessions of the Council and workshops held from 2011 to 2023, by year.
    .body =
            Every year from 2011 to 2023 has its page, with the titles, dates and places of its main events. Some series are easy to follow from one year to the next:

            - <strong>Technology:</strong> called IT Conference for many years, from Seattle in 2011 to Lima in 2018; the Technology Conferences of 2022 and 2023 met in Maastricht and in Ha Noi
            - <strong>Origin:</strong> Addis Ababa in 2017, online in 2021, Santiago in 2023
            - <strong>E-commerce:</strong> Beijing in 2018, online in 2021

            The pandemic changed the form of meetings: most events of <a data-l10n-name="events-2020">2020</a> and <a data-l10n-name="events-2021">2021</a> took place online. Conferences before 2011 can be traced in the news, for instance the IT Conference in Marrakesh in the <a data-l10n-name="media-newsroom-2009">news of 2009</a>.

# Shared by the pages of the years.
# Variables:
#   $year (String) - the year, four digits
event-year-page =
    .title = Events of { $year }
    .summary = Conferences and meetings held in { $year }, newest first.

# Page: Events > WCO Area Map and Accommodation
events-wco-area-map-and-accommodation-page =
    .summary = Where the { -wco } is in Brussels, how to reach it by train, and how to look for a room nearby.
    .body =
            The headquarters are in Saint-Josse-ten-Noode, one of the communes of the Brussels-Capital Region. Street signs in Brussels are in two languages; the name of the street may also appear in Dutch.

            Address :: Rue du Marché 30, 1210 Brussels, Belgium
            In Dutch :: <span lang="nl">Marktstraat 30, 1210 Brussel</span>
            Railway station :: Brussels-North (<span lang="fr">Bruxelles-Nord</span>, <span lang="nl">Brussel-Noord</span>)

            ## Getting there

            Brussels-North is the nearest large station. Timetables and fares are on the website of the <a data-l10n-name="ext-belgian-trains">Belgian railways</a>; for metro, tram and bus, see the <a data-l10n-name="ext-stib-mivb">Brussels public transport company</a>.

            ## Finding a room

            Read the invitation to your meeting first; it may contain practical advice. For a short way to the meeting rooms, look for accommodation around Brussels-North or in Saint-Josse-ten-Noode. The region’s <a data-l10n-name="ext-visit-brussels">tourist office</a> gives information on places to stay.

            ## Before you set out

            Check the dates under <a data-l10n-name="events-upcoming-events">upcoming events</a>. Delegates find the documents in the area <a data-l10n-name="meetings">Meetings</a>; other visitors should <a data-l10n-name="contact">write beforehand</a>.
