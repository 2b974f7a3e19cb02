### The pages below Nomenclature and Classification of Goods: the Harmonized System,
### its texts, its training programmes and its news.

## Nomenclature and Classification of Goods

# Page: Topics > Nomenclature and Classification of Goods > Overview
topics-nomenclature-overview-page =
    .summary = Ce qu’est { -hs(form: "the") }, à quoi il sert et qui le tient à jour.
    .body =
            Le Système harmonisé de désignation et de codification des marchandises, ou { -hs } ({ -hs-short }), donne à chaque produit échangé une place dans une liste de plus de 5 000 groupes de marchandises. Chaque groupe porte un code à six chiffres dans une structure légale et logique : un produit reçoit ainsi le même code d’un pays à l’autre.

            Plus de 200 pays et économies fondent sur lui leur tarif douanier et leurs statistiques commerciales ; plus de 98 % du commerce mondial de marchandises est ainsi classé. Les codes servent aussi dans d’autres domaines :

            - taxes et tarifs de fret
            - <a data-l10n-name="topics-origin-overview">règles d’origine</a>
            - surveillance des marchandises réglementées
            - autres statistiques

            ## Une liste qui suit le commerce

            Le Comité { -hs(form: "of") }, l’un des <a data-l10n-name="about-wco-working-bodies">organes de travail de l’{ -wco }</a>, adapte la liste au commerce et aux techniques. Il se réunit deux fois par an, avec l’appui d’un Sous-Comité de révision, d’un Sous-Comité scientifique et d’un Groupe de travail.

            Adoption de la Convention :: 14 juin 1983
            Entrée en vigueur :: 1<sup>er</sup> janvier 1988
            Parties contractantes :: 158 (janvier 2020)
            Éditions :: 1988, 1996, 2002, 2007, 2012, 2017 et 2022 (en vigueur depuis le 1<sup>er</sup> janvier 2022)
            Prochaine édition :: { -hs-short } 2028, en préparation (mars 2024)
            Règles et notes :: <a data-l10n-name="topics-nomenclature-instruments-and-tools">instruments et outils de classement</a>

# Page: Topics > Nomenclature and Classification of Goods > News
topics-nomenclature-news-page =
    .summary = L’actualité { -hs(form: "of") } : sessions de son Comité, nouvelles éditions, recommandations et appui aux Membres.
    .body =
            L’actualité de ce thème est de trois ordres : les décisions du Comité { -hs(form: "of") } et du Conseil, la préparation d’une nouvelle édition et l’appui aux administrations des douanes qui forment leurs agents au classement. La liste datée ci-dessous commence par l’article le plus récent.

            ## Les faits marquants des derniers mois

            - <strong>Nigeria :</strong> 24 agents des douanes ont suivi un atelier à Abuja du 29 janvier au 2 février 2024. Le Programme { -hs-short }-Afrique l’a organisé avec l’agence allemande GIZ et l’Alliance mondiale pour la facilitation des échanges (actualité du 29 février).
            - <strong>Namibie :</strong> l’{ -wco } a aidé l’administration fiscale namibienne à développer ses compétences sur { -hs(form: "the") } (actualité du 28 février).
            - <strong>Tunisie :</strong> la douane a renforcé son vivier national de formateurs au { -hs-short } (actualité du 28 février).
            - <strong>Conseil :</strong> en juin 2023, il a adopté trois <a data-l10n-name="about-recommendations">recommandations relatives { -hs(form: "to") }</a>, sur les huiles usagées et sur des substances réglementées par des conventions internationales.

            Les programmes dont relèvent ces ateliers sont décrits parmi les <a data-l10n-name="topics-nomenclature-activities-and-programmes">activités relatives au classement</a>. La <a data-l10n-name="media-newsroom">Salle de presse</a> réunit les actualités de tous les thèmes, année par année.

# Page: Topics > Nomenclature and Classification of Goods > Activities and Programmes
topics-nomenclature-activities-and-programmes-page =
    .summary = Formations et assistance technique pour les administrations qui appliquent { -hs(form: "the") }, et pour leurs chimistes.
    .body =
            Une liste commune ne sert le commerce que si chacun la lit de la même façon. L’{ -wco } aide donc ses Membres dans trois domaines :

            - la migration, c’est-à-dire le passage du tarif national à une nouvelle édition { -hs(form: "of") }
            - le classement tarifaire et l’organisation de ce travail au sein de l’administration
            - les décisions anticipées, qui font savoir à l’opérateur, avant l’arrivée des marchandises, comment elles sont classées

            ## Programme { -hs-short }-Afrique

            Le Programme UE-{ -wco } pour { -hs(form: "the") } en Afrique est financé par l’Union européenne. Il soutient les administrations du continent par des ateliers comme celui qui s’est tenu pour le Nigeria au début de 2024. Les <a data-l10n-name="topics-nomenclature-news">actualités { -hs(form: "of") }</a> en disent davantage.

            ## Cours et pratique

            Les agents des douanes peuvent suivre des cours sur CLiKC!, la <a data-l10n-name="services-elearning">plateforme d’apprentissage en ligne des Membres</a>. L’École du savoir de l’{ -wco } pour la douane et le commerce, qui se tient chaque année à Bruxelles, enseigne aussi cette matière.

            Les chimistes de la douane ont leur propre programme, destiné aux professionnels des laboratoires régionaux des douanes (<abbr>RCL</abbr>, selon le sigle anglais). En 2022-2023, il comprenait une semaine à Bruxelles et six semaines dans un laboratoire régional. La page <a data-l10n-name="topics-customs-laboratories">Laboratoires des douanes</a> en présente le contexte.

# Page: Topics > Nomenclature and Classification of Goods > Instruments and Tools
topics-nomenclature-instruments-and-tools-page =
    .summary = La Convention, la nomenclature et les textes qui mènent au code exact d’un produit.
    .body =
            Le classement repose sur la Convention sur { -hs(form: "the") }, l’une des <a data-l10n-name="about-conventions">conventions de l’{ -wco }</a>, et sur la nomenclature qui y est annexée. L’édition en vigueur est le { -hs-short } 2022. Quatre textes aident à trouver le bon code :

            - <strong>Règles générales pour l’interprétation { -hs(form: "of") } :</strong> les principes qui départagent les positions
            - <strong>Notes explicatives :</strong> cinq volumes, en français et en anglais, sur la portée de chaque position
            - <strong>Recueil des avis de classement :</strong> les décisions du Comité { -hs(form: "of") } sur des produits déterminés
            - <strong>Index alphabétique :</strong> une entrée par le nom de la marchandise

            La nomenclature, les Notes et les avis peuvent être consultés dans <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a> et commandés à la <a data-l10n-name="services-bookshop">Librairie</a>.

            ## Recommandations et diagnostic

            Le Conseil adopte des <a data-l10n-name="about-recommendations">recommandations relatives { -hs(form: "to") }</a>. L’une d’elles, de 1996, amendée en dernier lieu en 2021, invite les administrations à créer des sous-positions statistiques nationales pour les substances visées par la Convention sur les armes chimiques.

            Un outil de diagnostic permet à une administration d’examiner son infrastructure en matière de classement, d’évaluation et d’origine. Il fait partie du <a data-l10n-name="topics-revenue-package">Dossier Recettes</a>.

# Page: Topics > Nomenclature and Classification of Goods > Resources
topics-nomenclature-resources-page =
    .summary = Où consulter la nomenclature, suivre un code d’une édition à l’autre et se former.
    .body =
            Ces ressources s’adressent à tous ceux qui travaillent avec les codes { -hs(form: "of") } : agents des douanes, opérateurs, commissionnaires en douane et statisticiens.

            - <strong><a data-l10n-name="ext-wco-trade-tools">wcotradetools.org</a> :</strong> cinq éditions en ligne, de 2002 à 2022, avec les Notes explicatives et les avis de classement. La base de données compare les éditions et retrace l’historique d’un code. Le reste de son contenu est décrit sur la page de <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a>.
            - <strong><a data-l10n-name="ext-hs-tracker"><span lang="en">HS Tracker</span></a> :</strong> un outil de l’{ -wto }, conçu avec l’{ -wco } et lancé en octobre 2021, pour suivre un code au fil des amendements.
            - <strong><em><span lang="en">Harmonized System Compendium, 30 Years On</span></em> :</strong> une publication de 2018 qui revient sur trois décennies du système.

            ## Se former et s’informer

            L’<a data-l10n-name="services-elearning">apprentissage en ligne</a> propose des cours aux agents des administrations Membres et au secteur privé. Le classement d’un produit donné à l’importation relève de la douane du pays concerné. Les entreprises et les voyageurs trouvent des repères sur la page des <a data-l10n-name="media-information-for-the-public">informations pour le public</a>.
