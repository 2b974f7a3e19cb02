### The pages below Valuation: the Customs value, the Technical Committee,
### courses, experts and partners.

## Valuation

# Page: Topics > Valuation > Overview
topics-valuation-overview-page =
    .summary = Why goods need a Customs value, how the { -wto } Agreement determines it, and who watches over the rules.
    .body =
            Most import duties are <span lang="la">ad valorem</span>: the duty is a percentage of the value of the goods. The way this value is found therefore matters to the importer and to the State alike. The { -wto } Agreement on Customs Valuation, which implements Article VII of the GATT 1994, sets common rules. It seeks to be fair, uniform and neutral, and leaves no room for invented or arbitrary values.

            ## Six methods, one order

            The first method covers about 90% of trade: the transaction value, that is, the price paid or payable for the goods, with adjustments. If it cannot be applied, Customs turns to the next one:

            - the transaction value of identical goods
            - the transaction value of similar goods
            - the deductive method
            - the computed value
            - the fall-back method

            ## Two committees

            The { -wto } Committee on Customs Valuation sits in Geneva. In Brussels, the Technical Committee on Customs Valuation, under the auspices of the { -wco }, ensures uniform interpretation at the technical level. It is one of the <a data-l10n-name="about-wco-working-bodies">{ -wco } working bodies</a>, and its texts are listed among the <a data-l10n-name="topics-valuation-instruments-and-tools">valuation instruments</a>.

            Agreement in force :: 1 January 1995, with the { -wto }
            Predecessor :: the valuation code of the Tokyo Round

# Page: Topics > Valuation > News
topics-valuation-news-page =
    .summary = Sessions of the Technical Committee, workshops on Customs value and the work of accredited experts.
    .body =
            Three subjects come back in the news of this topic: the sessions of the Technical Committee on Customs Valuation, the workshops held for Customs administrations, and the experts whom the { -wco } accredits. The news list below gives the date of each item.

            ## Recent landmarks

            - <strong>4 July 2023:</strong> the first refresher course for accredited and pre-accredited valuation experts brought 22 participants together online. It dealt with royalties, licence fees, ancillary charges and transfer pricing.
            - <strong>First half of 2023:</strong> eleven missions on valuation took place.
            - <strong>12 October 2020:</strong> the Technical Committee opened its 50th Session with a virtual ceremony, for which more than 170 people had registered.

            Readers who want to know how missions and courses are organized can turn to the <a data-l10n-name="topics-valuation-activities-and-programmes">activities on valuation</a> and to the <a data-l10n-name="services-ace-experts-portal">portal of accredited Customs experts</a>. Items on other topics stand in the <a data-l10n-name="media-newsroom">Newsroom</a>.

# Page: Topics > Valuation > Activities and Programmes
topics-valuation-activities-and-programmes-page =
    .summary = How the { -wco } trains valuation officers, accredits experts and follows the question of transfer prices.
    .body =
            Checking a value takes method and practice. The { -wco } passes both on to its Members in several ways.

            ## Workshops

            Workshops deal with the Agreement, with the control of declared values and with valuation fraud. In Amman, from 25 February to 1 March 2018, one of them brought together 20 officials from 14 administrations of the North Africa, Near and Middle East region. Other events train the trainers, as for Nigeria and Ghana in 2016, so that the knowledge stays in the country.

            ## Experts in the field

            A pool of accredited experts leads or supports missions. Accreditation has three steps: pre-selection, a workshop, then an assessed mission. Since September 2022 experts have managed their profiles on the <a data-l10n-name="services-ace-experts-portal">ACE Experts Portal</a>.

            ## Transfer pricing

            Sales between companies of the same group concern Customs and the tax authorities alike. The { -wco } works on them with the <abbr>OECD</abbr>, one of its <a data-l10n-name="topics-valuation-partners">partners in valuation</a>. At its 38th Session, in May 2014, the Technical Committee examined transfer pricing studies.

            All this belongs to the wider <a data-l10n-name="topics-capacity-building">capacity building</a> of the { -wco }.

# Page: Topics > Valuation > Instruments and Tools
topics-valuation-instruments-and-tools-page =
    .summary = Texts of the Technical Committee, guides and decisions that help to establish and check a Customs value.
    .body =
            The Agreement of the { -wto } states the rules. The Technical Committee on Customs Valuation explains them in texts of five kinds:

            - <strong>Advisory opinions:</strong> how the Agreement applies to stated facts
            - <strong>Commentaries:</strong> remarks on a part of the Agreement
            - <strong>Explanatory notes:</strong> the Committee’s view of a general question
            - <strong>Case studies:</strong> complex dealings examined in detail
            - <strong>Studies:</strong> longer work on one subject

            All are held in <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a>.

            ## When the value is in doubt

            Decision 6.1 of the { -wto } Committee on Customs Valuation tells what Customs may do when it has reason to doubt the truth or accuracy of a declared value. The <a data-l10n-name="topics-revenue-package">Revenue Package</a> adds guidance on the control of value, and a diagnostic tool with which an administration examines its valuation infrastructure.

            ## Related companies

            The <em>Guide to Customs Valuation and Transfer Pricing</em>, published in June 2015, helps officers to understand how the two subjects meet. Further texts and courses are listed among the <a data-l10n-name="topics-valuation-resources">valuation resources</a>.

# Page: Topics > Valuation > Resources
topics-valuation-resources-page =
    .summary = Where to read the valuation texts, and which courses are open to Customs and to businesses.
    .body =
            Two addresses hold the texts:

            - the { -wto } publishes the Agreement, with its <a data-l10n-name="ext-wto-customs-valuation">technical notes on Customs valuation</a>
            - <a data-l10n-name="ext-wco-trade-tools">wcotradetools.org</a> brings together the Agreement, the decisions of the { -wto } Committee and the instruments of the Technical Committee

            ## Courses

            Officers of Member administrations :: CLiKC!, the e-learning platform
            Companies, students and other professionals :: { -wco } Academy
            Customs and business together :: { -wco } Knowledge Academy for Customs and Trade, in Brussels

            The first two are presented under <a data-l10n-name="services-elearning">eLearning</a>. The Knowledge Academy has met every year since 2011; the 13th edition, in June 2023, is among the <a data-l10n-name="events-2023">events of 2023</a>.

            ## Printed works

            Titles on valuation are among the <a data-l10n-name="about-publications">publications of the { -wco }</a>. The value of a particular consignment, however, is a matter for the Customs administration of the country of import, which is also the place to ask about national rules.

# Page: Topics > Valuation > Partners
topics-valuation-partners-page =
    .summary = The organizations that share the work on Customs valuation with the { -wco }, and what each brings to it.
    .body =
            The { -wto } is the first partner in this field, since the Agreement is its own. Its Committee on Customs Valuation, in Geneva, follows the application of the Agreement, while the Technical Committee in Brussels examines technical questions. The { -wto } site presents its part under <a data-l10n-name="ext-wto-customs-valuation">Customs valuation</a>.

            ## Observers at the Technical Committee

            Several organizations attend the sessions as observers. At the 38th Session, in May 2014, they were:

            - the { -wto }
            - the International Chamber of Commerce (<abbr>ICC</abbr>)
            - the Organisation for Economic Co-operation and Development (<abbr>OECD</abbr>)
            - the World Bank Group

            ## Customs and tax

            The <abbr>OECD</abbr> and the { -wco } share an interest in transfer pricing. They signed a memorandum of understanding on 19 April 2016 and renewed it in 2023; it covers valuation and transfer pricing. Other texts of this kind are listed among the <a data-l10n-name="about-memoranda-of-understanding">memoranda of understanding</a>, and other bodies among the <a data-l10n-name="about-partner-organizations">partner organizations</a>.
