### The pages below Valuation: the Customs value, the Technical Committee,
### courses, experts and partners.

## Valuation

# Page: Topics > Valuation > Overview
topics-valuation-overview-page =
    .summary = Pourquoi les marchandises ont une valeur en douane, comment l’Accord de l’{ -wto } la détermine et qui veille aux règles.
    .body =
            La plupart des droits d’importation sont <span lang="la">ad valorem</span> : le droit est un pourcentage de la valeur des marchandises. La manière d’établir cette valeur importe donc autant à l’importateur qu’à l’État. L’Accord de l’{ -wto } sur l’évaluation en douane, qui met en œuvre l’article VII du GATT de 1994, fixe des règles communes. Il se veut équitable, uniforme et neutre, et exclut toute valeur arbitraire ou inventée.

            ## Six méthodes, un seul ordre

            La première méthode couvre environ 90 % des échanges : la valeur transactionnelle, c’est-à-dire le prix payé ou à payer pour les marchandises, avec des ajustements. Si elle ne peut s’appliquer, la douane passe à la suivante :

            - la valeur transactionnelle de marchandises identiques
            - la valeur transactionnelle de marchandises similaires
            - la méthode déductive
            - la valeur calculée
            - la méthode de dernier recours

            ## Deux comités

            Le Comité de l’évaluation en douane de l’{ -wto } siège à Genève. À Bruxelles, le Comité technique de l’évaluation en douane, sous les auspices de l’{ -wco }, veille à l’uniformité de l’interprétation sur le plan technique. C’est l’un des <a data-l10n-name="about-wco-working-bodies">organes de travail de l’{ -wco }</a> ; ses textes figurent parmi les <a data-l10n-name="topics-valuation-instruments-and-tools">instruments d’évaluation</a>.

            Entrée en vigueur de l’Accord :: 1<sup>er</sup> janvier 1995, avec l’{ -wto }
            Texte antérieur :: le code de l’évaluation du Tokyo Round

# Page: Topics > Valuation > News
topics-valuation-news-page =
    .summary = Sessions du Comité technique, ateliers sur la valeur en douane et travail des experts accrédités.
    .body =
            Trois sujets reviennent dans l’actualité de ce thème : les sessions du Comité technique de l’évaluation en douane, les ateliers destinés aux administrations des douanes et les experts que l’{ -wco } accrédite. La liste d’actualités ci-dessous donne la date de chaque article.

            ## Jalons récents

            - <strong>4 juillet 2023 :</strong> le premier cours de remise à niveau des experts en évaluation, accrédités et préaccrédités, a rassemblé 22 participants en ligne. Il portait sur les redevances, les droits de licence, les frais accessoires et les prix de transfert.
            - <strong>Premier semestre 2023 :</strong> onze missions ont eu lieu en matière d’évaluation.
            - <strong>12 octobre 2020 :</strong> le Comité technique a ouvert sa 50<sup>e</sup> session par une cérémonie virtuelle, à laquelle plus de 170 personnes s’étaient inscrites.

            Pour savoir comment s’organisent les missions et les cours, le lecteur peut se reporter aux <a data-l10n-name="topics-valuation-activities-and-programmes">activités relatives à l’évaluation</a> et au <a data-l10n-name="services-ace-experts-portal">portail des experts douaniers accrédités</a>. Les articles sur d’autres thèmes se trouvent dans la <a data-l10n-name="media-newsroom">Salle de presse</a>.

# Page: Topics > Valuation > Activities and Programmes
topics-valuation-activities-and-programmes-page =
    .summary = Comment l’{ -wco } forme à l’évaluation, accrédite des experts et suit la question des prix de transfert.
    .body =
            Contrôler une valeur demande de la méthode et de la pratique. L’{ -wco } transmet l’une et l’autre à ses Membres de plusieurs façons.

            ## Ateliers

            Les ateliers portent sur l’Accord, sur le contrôle des valeurs déclarées et sur la fraude à la valeur. À Amman, du 25 février au 1<sup>er</sup> mars 2018, l’un d’eux a réuni 20 fonctionnaires de 14 administrations de la région Afrique du Nord, Proche et Moyen-Orient. D’autres rencontres forment les formateurs, comme en 2016 pour le Nigeria et le Ghana, afin que le savoir reste dans le pays.

            ## Experts sur le terrain

            Un vivier d’experts accrédités dirige ou appuie les missions. L’accréditation comporte trois étapes : une présélection, un atelier, puis une mission évaluée. Depuis septembre 2022, les experts gèrent leur profil sur le <a data-l10n-name="services-ace-experts-portal">Portail des experts ACE</a>.

            ## Prix de transfert

            Les ventes entre sociétés d’un même groupe intéressent la douane comme l’administration fiscale. L’{ -wco } y travaille avec l’<abbr>OCDE</abbr>, l’un de ses <a data-l10n-name="topics-valuation-partners">partenaires en matière d’évaluation</a>. À sa 38<sup>e</sup> session, en mai 2014, le Comité technique a examiné des études sur les prix de transfert.

            L’ensemble s’inscrit dans le <a data-l10n-name="topics-capacity-building">renforcement des capacités</a> que mène l’{ -wco }.

# Page: Topics > Valuation > Instruments and Tools
topics-valuation-instruments-and-tools-page =
    .summary = Textes du Comité technique, guides et décisions pour établir et contrôler la valeur en douane.
    .body =
            L’Accord de l’{ -wto } énonce les règles. Le Comité technique de l’évaluation en douane les explique dans des textes de cinq sortes :

            - <strong>Avis consultatifs :</strong> l’application de l’Accord à des faits précis
            - <strong>Commentaires :</strong> des remarques sur une partie de l’Accord
            - <strong>Notes explicatives :</strong> le point de vue du Comité sur une question générale
            - <strong>Études de cas :</strong> des opérations complexes examinées en détail
            - <strong>Études :</strong> un travail plus long sur un seul sujet

            Tous figurent dans <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a>.

            ## En cas de doute sur la valeur

            La Décision 6.1 du Comité de l’évaluation en douane de l’{ -wto } indique ce que la douane peut faire lorsqu’elle a des raisons de douter de la véracité ou de l’exactitude d’une valeur déclarée. Le <a data-l10n-name="topics-revenue-package">Dossier Recettes</a> y ajoute des orientations sur le contrôle de la valeur, et un outil de diagnostic grâce auquel une administration examine son infrastructure d’évaluation.

            ## Sociétés liées

            Le <em>Guide de l’évaluation en douane et des prix de transfert</em>, publié en juin 2015, aide les agents à comprendre comment les deux sujets se rejoignent. D’autres textes et des cours figurent parmi les <a data-l10n-name="topics-valuation-resources">ressources sur l’évaluation</a>.

# Page: Topics > Valuation > Resources
topics-valuation-resources-page =
    .summary = Où lire les textes sur l’évaluation, et quels cours s’offrent à la douane et aux entreprises.
    .body =
            Deux adresses réunissent les textes :

            - l’{ -wto } publie l’Accord, accompagné de <a data-l10n-name="ext-wto-customs-valuation">notes techniques sur l’évaluation en douane</a>
            - <a data-l10n-name="ext-wco-trade-tools">wcotradetools.org</a> rassemble l’Accord, les décisions du Comité de l’{ -wto } et les instruments du Comité technique

            ## Cours

            Agents des administrations Membres :: CLiKC!, la plateforme d’apprentissage en ligne
            Entreprises, étudiants et autres professionnels :: Académie de l’{ -wco }
            Douane et entreprises réunies :: École du savoir de l’{ -wco } pour la douane et le commerce, à Bruxelles

            Les deux premières offres sont présentées sous <a data-l10n-name="services-elearning">Apprentissage en ligne</a>. L’École du savoir a lieu chaque année depuis 2011 ; la 13<sup>e</sup> édition, en juin 2023, figure parmi les <a data-l10n-name="events-2023">événements de 2023</a>.

            ## Ouvrages imprimés

            Des titres sur l’évaluation figurent parmi les <a data-l10n-name="about-publications">publications de l’{ -wco }</a>. La valeur d’un envoi donné relève toutefois de la douane du pays d’importation, à qui il convient aussi de s’adresser pour les règles nationales.

# Page: Topics > Valuation > Partners
topics-valuation-partners-page =
    .summary = Les organisations qui travaillent avec l’{ -wco } à l’évaluation en douane, et l’apport de chacune.
    .body =
            L’{ -wto } est le premier partenaire dans ce domaine, puisque l’Accord est le sien. Son Comité de l’évaluation en douane, à Genève, suit l’application de l’Accord, tandis que le Comité technique, à Bruxelles, examine les questions techniques. Le site de l’{ -wto } présente sa part sous <a data-l10n-name="ext-wto-customs-valuation">Évaluation en douane</a>.

            ## Observateurs au Comité technique

            Plusieurs organisations assistent aux sessions en qualité d’observateurs. À la 38<sup>e</sup> session, en mai 2014, il s’agissait de :

            - l’{ -wto }
            - la Chambre de commerce internationale (<abbr>ICC</abbr>)
            - l’Organisation de coopération et de développement économiques (<abbr>OCDE</abbr>)
            - le Groupe de la Banque mondiale

            ## Douane et fiscalité

            L’<abbr>OCDE</abbr> et l’{ -wco } s’intéressent toutes deux aux prix de transfert. Elles ont signé un protocole d’accord le 19 avril 2016 et l’ont renouvelé en 2023 ; il porte sur l’évaluation et les prix de transfert. D’autres textes de ce type figurent parmi les <a data-l10n-name="about-memoranda-of-understanding">protocoles d’accord</a>, et d’autres organismes parmi les <a data-l10n-name="about-partner-organizations">organisations partenaires</a>.
