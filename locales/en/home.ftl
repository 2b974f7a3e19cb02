### The home page.

## Home

# Page: home
home-page =
    .summary = The intergovernmental organization of Customs administrations: standards, cooperation and capacity building for 186 Members.

## Lists

# Link below the latest news.
more-news = More news
# Mark of a highlight. At most 10 characters.
badge-new = New
# Before the last day to apply for a highlight.
deadline = Deadline:
# Before the last day to apply for a highlight that has passed.
deadline-passed = Deadline passed:

## Highlights, one at a time

# For screen readers: what a highlight is called, in the singular.
carousel-slide = highlight
# For screen readers: what the highlights are together; said after their name.
carousel-name = carousel
# For screen readers: the button that starts the change from one highlight to the next.
carousel-start = Start automatic change
# For screen readers: the button that stops it.
carousel-stop = Stop automatic change
# For screen readers: the button to the highlight before.
carousel-previous = Previous highlight
# For screen readers: the button to the next highlight.
carousel-next = Next highlight

## Online services: one line each

service-ace = A web-based platform to manage and mobilize experts worldwide, in which experts keep their own profile.
service-bacuda = Raises awareness of data analytics among Members and builds their capacity in it.
service-bookshop = Order the { -wco }’s publications and subscribe to its services.
service-elearning = Online courses that give Customs professionals knowledge and skills in Customs matters.
service-cen = The Customs Enforcement Network.
service-data-model-app = Browse the classes, data elements and information models of the { -data-model } interactively.
service-i2c = The { -wco } Information and Intelligence Centre.
service-iris = An application that exploits information from open sources.
service-pmm = Helps Customs administrations to measure their own performance.
service-rammap-swim = Reform, modernization, monitoring of activities and projects; interactive map of Single Windows.
service-trade-tools = International Customs standards in one place: { -hs-short }, origin and valuation.

## Notice to the representatives of Members and partners

# Heading of the notice.
members-title = Communication to the representatives of { -wco } Members and/or official { -wco } partners
members-restricted = Please note that some sections of the { -wco } website are restricted to registered users.
members-meetings = These sections include the “<a data-l10n-name="meetings">Meetings</a>” area where you can find meeting agendas, working documents and the “Meeting Registration” forms.
members-request = If you do not have a user account, please complete the “<a data-l10n-name="register">Access Request</a>” form and follow the instructions indicated on the form.

## Related websites

# Heading above the five websites.
websites = { -wco } websites
website-trade-tools = International standards for Customs in one place: { -hs-short }, origin & valuation.
website-bookshop = Order { -wco } publications online.
website-cen = The network of Customs enforcement services.
website-elearning = E-learning platforms for Customs professionals around the world.
website-rammap-swim = Reform, modernization, monitoring activities and projects; Single Window Interactive Map.
