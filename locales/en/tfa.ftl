### The WCO and the Trade Facilitation Agreement of the WTO.

tfa-page =
    .summary = How the { -wco } helps its Members to implement the { -tf-agreement } of the { -wto }.

tfa-message-from-secretary-general-page =
    .summary = What the agreement means for the { -wco } and its Members.

tfa-wto-trade-facilitation-agreement-page =
    .summary = The agreement of the { -wto }: what it provides, and since when it is in force.

tfa-implementation-guidance-for-section-i-page =
    .summary = Guidance that links each article of Section I with the { -wco }’s instruments and tools.

tfa-mercator-programme-page =
    .summary = The { -wco }’s programme of tailor-made support for implementing the agreement.

tfa-wto-and-other-international-organizations-page =
    .summary = With whom the { -wco } works on trade facilitation.

tfa-history-page =
    .summary = From the start of the negotiations to the agreement.
