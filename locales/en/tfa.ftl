### The WCO and the Trade Facilitation Agreement of the WTO.

## The Agreement and the work of the WCO

# Page: WCO implementing the WTO TFA
tfa-page =
    .summary = How the { -wco } helps its Members to implement the { -tf-agreement } of the { -wto }.
    .body =
            The { -tf-agreement } (TFA) of the { -wto } is meant to speed up the movement, release and clearance of goods. Much of what it asks for is done by Customs. It has been in force since 22 February 2017.

            The { -wco } had worked on the same questions for a long time: more than 50 of its instruments and tools match provisions of the Agreement. An administration that applies them has already come part of the way.

            ## Support for Members

            - <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a>: advice to administrations, since June 2014
            - <a data-l10n-name="tfa-implementation-guidance-for-section-i">Guidance for Section I</a>: tools and practices, article by article
            - <a data-l10n-name="tfa-wto-and-other-international-organizations">Other organizations</a>: who else helps, and in what settings

            ## Background

            Those who are new to the subject can begin with the <a data-l10n-name="tfa-wto-trade-facilitation-agreement">contents of the Agreement</a>, or with its <a data-l10n-name="tfa-history">history in dates</a>. Facilitation beyond the Agreement is treated under <a data-l10n-name="topics-procedures">procedures and facilitation</a>.

# Page: WCO implementing the WTO TFA > Message from Secretary General
tfa-message-from-secretary-general-page =
    .summary = What the Agreement means for the { -wco }, and the part of the Secretary General in its implementation.
    .body =
            A treaty changes little until it is applied. When the { -tf-agreement } entered into force, on 22 February 2017, the Secretary General of the time, Kunio Mikuriya, published a message in this sense: the task was to move from ratification to implementation.

            In office in 2017 :: Kunio Mikuriya (2009–2023)
            In office since January 2024 :: <a data-l10n-name="about-secretary-general">Ian Saunders</a>

            The Organization’s commitment is addressed to all Members: it stands ready to give each of them support that fits its needs. The <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a> carries this out. As head of the Secretariat, the Secretary General directs the staff who provide the support, and speaks for the { -wco } with the { -wto } and other partners.

            The <a data-l10n-name="media-newsroom-2017">news of 2017</a> reports the entry into force. Recent activities of the Secretary General are in the <a data-l10n-name="media-newsroom-2024">news of 2024</a>.

# Page: WCO implementing the WTO TFA > WTO Trade Facilitation Agreement
tfa-wto-trade-facilitation-agreement-page =
    .summary = What the three sections of the Agreement provide, and since when it is in force.
    .body =
            Traders should be able to learn the rules in advance and see their goods released without needless delay. To this end the { -wto } concluded the { -tf-agreement }.

            Concluded :: Bali, December 2013
            Protocol adopted :: 27 November 2014
            In force :: 22 February 2017, with the acceptance of 110 Members, two-thirds of the 164 of that time

            ## Three sections

            - <strong>Section I</strong> (Articles 1 to 12): some 40 measures, the subject of the <a data-l10n-name="tfa-implementation-guidance-for-section-i">implementation guidance</a>
            - <strong>Section II</strong> (Articles 13 to 22): special and differential treatment for developing and least-developed countries
            - <strong>Section III</strong> (Articles 23 and 24): institutions; Article 23.2 provides for National Committees on Trade Facilitation

            ## Three categories

            Under Section II each of these countries places every measure in a category:

            Category A :: Applied from the entry into force, or one year later in least-developed countries
            Category B :: Applied after a transition period
            Category C :: Applied after a transition period, once support has been received

            The text and the work on it are presented under <a data-l10n-name="ext-wto-trade-facilitation">trade facilitation at the { -wto }</a>, and its origins in the <a data-l10n-name="tfa-history">history of the Agreement</a>.

# Page: WCO implementing the WTO TFA > Implementation Guidance for Section I
tfa-implementation-guidance-for-section-i-page =
    .summary = Guidance that links each article of Section I with the { -wco }’s instruments and tools.
    .body =
            Section I of the { -tf-agreement } says what is to be achieved; the <a data-l10n-name="ext-wco-tfa-guidance">guidance published online by the { -wco }</a> shows with what means. It was launched in May 2014. For each article it gives:

            - an overview and the text
            - standards and guidelines of the { -rkc }
            - other tools of the { -wco }
            - practices of Members
            - performance indicators

            ## The twelve articles

            Article 1 :: Publication and availability of information
            Article 2 :: Comments, information before entry into force, consultations
            Article 3 :: <a data-l10n-name="topics-origin-activities-and-programmes">Advance rulings on origin</a> and on classification
            Article 4 :: Appeal and review
            Article 5 :: Impartiality, non-discrimination, transparency
            Article 6 :: Fees, charges and penalties
            Article 7 :: Release and clearance of goods
            Article 8 :: Cooperation between border agencies
            Article 9 :: Movement of goods under Customs control
            Article 10 :: Formalities for import, export and transit
            Article 11 :: Freedom of transit
            Article 12 :: Customs cooperation

            ## Companion texts

            The Analysis of Section I goes into more technical detail. Another text deals with National Committees on Trade Facilitation. Help in applying all these is given by the <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a>, and the tools themselves are presented as <a data-l10n-name="topics-procedures-instruments-and-tools">instruments for procedures</a>.

# Page: WCO implementing the WTO TFA > Mercator Programme
tfa-mercator-programme-page =
    .summary = The { -wco }’s programme of support for the Agreement: its aims, its two tracks and its advisors.
    .body =
            The programme bears the name of Gerardus Mercator, the cartographer: it is to help administrations find their way in the { -tf-agreement }. The Council launched it in June 2014, in the presence of the Director-General of the { -wto }.

            ## What it aims at

            - harmonized implementation, based on the standards of the { -wco }
            - support made to measure for each administration
            - coordination of all who take part

            ## Two tracks

            Overall track :: For all Members: common tools, guidance and exchange
            Tailor-made track :: For one administration at a time, with a plan over several years

            ## Some figures

            Advisors :: More than 70 accredited { -mercator } Advisors in June 2019
            Plans over several years :: 50 administrations by June 2020

            The <a data-l10n-name="topics-capacity-building-resources">reports on the programme</a> tell more. An administration that seeks support can speak to the <a data-l10n-name="about-regional-offices-for-capacity-building">office of its region</a>. The programme is one of several <a data-l10n-name="topics-capacity-building-activities-and-programmes">partnerships for reform</a>, and the <a data-l10n-name="tfa-implementation-guidance-for-section-i">guidance by article</a> is among its tools.

# Page: WCO implementing the WTO TFA > WTO and other international organizations
tfa-wto-and-other-international-organizations-page =
    .summary = The { -wto } and the other organizations with which the { -wco } works on trade facilitation.
    .body =
            The { -tf-agreement } is a treaty of the { -wto }, whose Members decide on it. Other organizations help to put it into practice, each in its own field.

            ## Annex D organizations

            Annex D of the mandate for the negotiations named five organizations:

            - the International Monetary Fund (<abbr>IMF</abbr>)
            - the Organisation for Economic Co-operation and Development (<abbr>OECD</abbr>)
            - the United Nations Conference on Trade and Development (<abbr>UNCTAD</abbr>)
            - the World Bank
            - the { -wco }

            ## Where they meet

            - <strong>Working Group of the { -wco } on the Agreement:</strong> open to ministries of trade, to other organizations and to business; it met for the seventh time in March 2017.
            - <strong>Global Facilitation Partnership:</strong> at its meeting of 2015 it brought together the { -wco }, the World Bank, UNCTAD, the International Chamber of Commerce and others.
            - <strong><a data-l10n-name="ext-tfa-facility">{ -tf-agreement } Facility</a>:</strong> launched by the { -wto } in July 2014 for developing and least-developed countries.

            For cooperation on other subjects, see the <a data-l10n-name="topics-procedures-partners">partners in procedures and facilitation</a> and the <a data-l10n-name="about-partner-organizations">partner organizations of the { -wco }</a>.

# Page: WCO implementing the WTO TFA > History
tfa-history-page =
    .summary = How the { -tf-agreement } came about, from the Doha Round to its entry into force.
    .body =
            Trade facilitation was one of many subjects of the Doha Round of the { -wto }. Negotiations on it lasted more than nine years, and its application began three years later.

            2001 :: Opening of the Doha Round
            2004 :: Start of the negotiations on trade facilitation
            December 2013 :: Conclusion of the Agreement in Bali; Dublin Resolution of the Policy Commission of the { -wco }
            May 2014 :: Online guidance for Section I
            June 2014 :: Launch of the { -mercator } by the Council
            27 November 2014 :: Adoption of the Protocol by the General Council of the { -wto }
            22 February 2017 :: Entry into force

            Guidance and programme were thus in place more than two and a half years before the Agreement took effect.

            ## Sources

            The Dublin Resolution stands among the <a data-l10n-name="about-resolutions">resolutions of the { -wco }</a>. What was agreed is summed up under <a data-l10n-name="tfa-wto-trade-facilitation-agreement">sections and categories of the Agreement</a>. The <a data-l10n-name="media-newsroom-2014">news of 2014</a> and the <a data-l10n-name="media-newsroom-2017">news of 2017</a> record the main steps.
