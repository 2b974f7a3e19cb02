### The pages below About Us > Legal instruments: the texts of the Organization, family by family.

## Binding texts

# Page: About Us > Legal instruments > Conventions and Agreements
about-conventions-page =
    .summary = Les traités de l’{ -wco }, avec leurs dates, et deux accords de l’{ -wto } sur lesquels elle mène des travaux techniques.
    .body =
            Une convention lie ses Parties contractantes. Le Secrétaire général est dépositaire de conventions telles que { -rkc(form: "the") }, qui comptait 136 Parties contractantes en février 2024.

            ## Conventions de l’Organisation

            Convention portant création d’un Conseil de coopération douanière :: Signée le 15 décembre 1950, en vigueur depuis le 4 novembre 1952
            Convention ATA (carnet ATA) :: Adoptée le 6 décembre 1961, en vigueur depuis le 30 juillet 1963
            Convention de Nairobi (assistance administrative mutuelle) :: Adoptée le 9 juin 1977, en vigueur depuis le 21 mai 1980
            Convention sur { -hs(form: "the") } :: Adoptée le 14 juin 1983, en vigueur depuis janvier 1988
            Convention d’Istanbul (admission temporaire) :: Adoptée le 26 juin 1990, en vigueur depuis le 27 novembre 1993
            { -rkc } :: Convention de 1973, en vigueur depuis 1974 ; révision de juin 1999, en vigueur depuis le 3 février 2006
            Convention de Johannesburg (même objet que Nairobi) :: Adoptée en juin 2003, non entrée en vigueur

            ## Accords de l’{ -wto }

            L’Organisation mène des travaux techniques sur l’<a data-l10n-name="ext-wto-customs-valuation">Accord sur l’évaluation en douane</a> et l’<a data-l10n-name="ext-wto-rules-of-origin">Accord sur les règles d’origine</a>.

            ## Par sujet

            - <a data-l10n-name="topics-nomenclature-overview">Nomenclature et { -hs }</a>
            - <a data-l10n-name="topics-procedures-instruments-and-tools">Procédures et admission temporaire</a>
            - <a data-l10n-name="topics-enforcement-instruments-and-tools">Assistance mutuelle et lutte contre la fraude</a>
            - <a data-l10n-name="topics-valuation-overview">Évaluation en douane</a>
            - <a data-l10n-name="topics-origin-overview">Règles d’origine</a>


## Other texts

# Page: About Us > Legal instruments > Recommendations
about-recommendations-page =
    .summary = Comment le Conseil invite les Membres et les Parties contractantes à suivre une pratique commune.
    .body =
            Le Conseil adopte une recommandation lorsqu’il souhaite qu’une pratique soit appliquée de la même façon dans de nombreux pays. Le texte s’adresse aux Membres et aux Parties contractantes à la convention concernée.

            Adoptée par :: Le Conseil de l’{ -wco }
            Destinataires :: Membres et Parties contractantes
            Portée juridique :: Non contraignante, à une exception près

            L’exception concerne les recommandations qui modifient { -hs(form: "the") } lui-même. Celles-ci produisent leurs effets pour les Parties contractantes.

            ## Deux exemples

            - Produits chimiques : sous-positions statistiques nationales pour les substances visées par la Convention sur les armes chimiques (1996, dernière modification en 2021). Comme les autres recommandations sur le { -hs-short }, celle-ci a été rédigée par le Comité { -hs(form: "of") }.
            - Lutte contre la fraude : fonctionnement du réseau des <a data-l10n-name="about-regional-intelligence-liaison-offices">Bureaux régionaux de liaison chargés du renseignement</a>.

            Les administrations et les opérateurs commerciaux en sauront plus à la page sur les <a data-l10n-name="topics-nomenclature-instruments-and-tools">instruments relatifs au classement des marchandises</a>. Les comités qui rédigent les recommandations sont énumérés à la page <a data-l10n-name="about-wco-working-bodies">Organes de travail</a>, et les traités contraignants à la page <a data-l10n-name="about-conventions">Conventions et accords</a>.

# Page: About Us > Legal instruments > Declarations
about-declarations-page =
    .summary = Des engagements sur l’éthique, l’égalité, la vie sauvage et les contrats d’inspection.
    .body =
            Une déclaration énonce publiquement un engagement. Elle a un poids politique et oriente les programmes. Certaines déclarations concernent toute l’Organisation, d’autres une seule région.

            { -arusha } :: Bonne gouvernance et éthique (1993, révision en 2003)
            Déclaration de Niamey :: Fin des contrats d’inspection en Afrique occidentale et centrale (juin 2013)
            Déclaration sur le commerce illégal d’espèces sauvages :: Juin 2014
            Déclaration sur l’égalité des genres et la diversité dans la douane :: Décembre 2020

            ## Du texte à l’action

            La Déclaration d’Arusha énonce dix facteurs clés, sur lesquels reposent les travaux relatifs à l’<a data-l10n-name="topics-integrity-overview">éthique</a>. L’égalité des genres et la diversité ont leur place dans les <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes de renforcement des capacités</a>, et la vie sauvage dans les <a data-l10n-name="topics-enforcement-activities-and-programmes">programmes de lutte contre la fraude</a>.

            D’autres textes que les Membres adoptent ensemble se trouvent parmi les <a data-l10n-name="about-resolutions">résolutions du Conseil et de la Commission de politique générale</a>.

# Page: About Us > Legal instruments > Policies
about-policies-page =
    .summary = Des textes qui fixent la manière dont l’{ -wco } et ses organes agissent dans un domaine donné.
    .body =
            Une politique rend prévisible la conduite de l’Organisation. Les Membres, les partenaires et le public y lisent les principes qui s’appliquent et ce qu’ils peuvent attendre.

            Deux textes en montrent l’éventail, de la grande stratégie à la règle précise :

            - <em>La douane au XXI<sup>e</sup> siècle</em>, de 2008, est un document stratégique en dix éléments constitutifs. Le premier est celui des Douanes en réseau international, qui compte parmi les <a data-l10n-name="topics-procedures-activities-and-programmes">activités relatives aux procédures et à la facilitation</a>.
            - La politique de divulgation du <a data-l10n-name="services-performance-measurement-mechanism">Mécanisme de mesure de la performance</a> laisse chaque Membre décider dans quelle mesure ses résultats sont montrés.

            Les objectifs de l’{ -wco } pour la période en cours figurent dans le <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique</a>. Les engagements sur un sujet particulier se trouvent parmi les <a data-l10n-name="about-resolutions">résolutions</a> et les <a data-l10n-name="about-declarations">déclarations</a>.

# Page: About Us > Legal instruments > Resolutions
about-resolutions-page =
    .summary = Des décisions du Conseil et de la Commission de politique générale, du commerce sécurisé aux vaccins.
    .body =
            Une résolution consigne la position de l’{ -wco } sur une question d’actualité et indique ce qui est demandé aux Membres, au Secrétariat ou aux partenaires. Elle est adoptée par le Conseil ou par la Commission de politique générale.

            ## Quelques résolutions depuis 2005

            Juin 2005 :: Cadre de normes visant à sécuriser et à faciliter le commerce mondial
            Juin 2011 :: La douane et les secours en cas de catastrophe naturelle
            Décembre 2013 :: Résolution de Dublin relative { -tf-agreement(form: "to") } de l’{ -wto }
            Décembre 2015 :: Résolution de Punta Cana sur la douane et la sécurité
            Juillet 2016 :: Trafic illicite de biens culturels
            Décembre 2017 :: Résolution de Louxor sur les principes du commerce électronique transfrontalier
            Décembre 2020 :: Circulation transfrontalière des médicaments et vaccins essentiels

            ## Les suites

            Une résolution ouvre souvent un programme de travail. Celle de 2005 est à l’origine { -safe(form: "of") }, qui figure aujourd’hui parmi les <a data-l10n-name="topics-procedures-instruments-and-tools">instruments relatifs aux procédures et à la facilitation</a>. La Résolution de Dublin a précédé <a data-l10n-name="tfa-mercator-programme">{ -mercator(form: "the") }</a>.

            La page <a data-l10n-name="about-wco-working-bodies">Organes de travail</a> explique qui décide quoi, et la <a data-l10n-name="media-newsroom">Salle de presse</a> rend compte des sessions où les résolutions sont adoptées.

# Page: About Us > Legal instruments > WCO standard terms and conditions - Council Decision n° 331
about-standard-terms-page =
    .summary = Ce que sont les conditions générales de la Décision du Conseil n° 331, et à qui s’adresser à leur sujet.
    .body =
            Des conditions générales sont fixées d’avance et sont les mêmes pour tous ceux qui y sont soumis. Celles de l’{ -wco } reposent sur une décision du Conseil, son organe suprême. Elles concernent quiconque conclut un arrangement qui y renvoie.

            Fondement juridique :: Décision du Conseil n° 331
            Émises par :: L’{ -wco }, organisation internationale
            Siège :: Bruxelles, Belgique

            Seul le texte de la Décision fait foi. Avant de signer un document qui y renvoie, lisez-le en entier et adressez vos questions au Secrétariat par la page <a data-l10n-name="contact">Nous contacter</a>.

            Les fournisseurs consulteront aussi avec profit les <a data-l10n-name="about-calls-for-tenders">appels d’offres</a> et les <a data-l10n-name="about-public-information-on-procurement">informations sur les marchés</a>. La place du Conseil dans l’Organisation est expliquée à la page <a data-l10n-name="about-wco-structure">Structure de l’Organisation</a>.
