### The WCO and the Trade Facilitation Agreement of the WTO.

## The Agreement and the work of the WCO

# Page: WCO implementing the WTO TFA
tfa-page =
    .summary = Comment l’{ -wco } aide ses Membres à mettre en œuvre { -tf-agreement(form: "the") } de l’{ -wto }.
    .body =
            L’{ -tf-agreement } (AFE) de l’{ -wto } vise à accélérer le mouvement, la mainlevée et le dédouanement des marchandises. Une grande part de ce qu’il demande incombe à la douane. Il est en vigueur depuis le 22 février 2017.

            L’{ -wco } travaillait depuis longtemps sur les mêmes questions : plus de 50 de ses instruments et outils répondent à des dispositions de l’Accord. Une administration qui les applique a déjà fait une partie du chemin.

            ## L’appui aux Membres

            - <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a> : des conseils aux administrations, depuis juin 2014
            - <a data-l10n-name="tfa-implementation-guidance-for-section-i">Orientations sur la Section I</a> : outils et pratiques, article par article
            - <a data-l10n-name="tfa-wto-and-other-international-organizations">Autres organisations</a> : qui d’autre apporte son aide, et dans quels cadres

            ## Le contexte

            Ceux qui découvrent le sujet peuvent commencer par le <a data-l10n-name="tfa-wto-trade-facilitation-agreement">contenu de l’Accord</a> ou par son <a data-l10n-name="tfa-history">histoire en dates</a>. La facilitation au-delà de l’Accord est traitée dans le thème <a data-l10n-name="topics-procedures">Procédures et facilitation</a>.

# Page: WCO implementing the WTO TFA > Message from Secretary General
tfa-message-from-secretary-general-page =
    .summary = Ce que l’Accord signifie pour l’{ -wco }, et le rôle du Secrétaire général dans sa mise en œuvre.
    .body =
            Un traité change peu de chose tant qu’il n’est pas appliqué. Lorsque l’{ -tf-agreement } est entré en vigueur, le 22 février 2017, le Secrétaire général d’alors, Kunio Mikuriya, a publié un message en ce sens : il s’agissait de passer de la ratification à la mise en œuvre.

            En fonctions en 2017 :: Kunio Mikuriya (2009-2023)
            En fonctions depuis janvier 2024 :: <a data-l10n-name="about-secretary-general">Ian Saunders</a>

            L’engagement de l’Organisation s’adresse à tous les Membres : elle est prête à donner à chacun un appui adapté à ses besoins. Le <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a> y pourvoit. À la tête du Secrétariat, le Secrétaire général dirige le personnel qui fournit cet appui, et parle au nom de l’{ -wco } auprès de l’{ -wto } et des autres partenaires.

            Les <a data-l10n-name="media-newsroom-2017">actualités de 2017</a> rendent compte de l’entrée en vigueur. Les activités récentes du Secrétaire général figurent dans les <a data-l10n-name="media-newsroom-2024">actualités de 2024</a>.

# Page: WCO implementing the WTO TFA > WTO Trade Facilitation Agreement
tfa-wto-trade-facilitation-agreement-page =
    .summary = Ce que prévoient les trois sections de l’Accord, et depuis quand il est en vigueur.
    .body =
            Les opérateurs doivent pouvoir connaître les règles à l’avance et obtenir la mainlevée de leurs marchandises sans retard inutile. À cette fin, l’{ -wto } a conclu l’{ -tf-agreement }.

            Conclusion :: Bali, décembre 2013
            Adoption du Protocole :: 27 novembre 2014
            Entrée en vigueur :: 22 février 2017, avec l’acceptation de 110 Membres, soit les deux tiers des 164 d’alors

            ## Trois sections

            - <strong>Section I</strong> (articles 1 à 12) : une quarantaine de mesures, objet des <a data-l10n-name="tfa-implementation-guidance-for-section-i">orientations de mise en œuvre</a>
            - <strong>Section II</strong> (articles 13 à 22) : traitement spécial et différencié pour les pays en développement et les pays les moins avancés
            - <strong>Section III</strong> (articles 23 et 24) : institutions ; l’article 23.2 prévoit des Comités nationaux de la facilitation des échanges

            ## Trois catégories

            En vertu de la Section II, chacun de ces pays range les mesures dans une catégorie :

            Catégorie A :: Application dès l’entrée en vigueur, ou un an plus tard dans les pays les moins avancés
            Catégorie B :: Application après une période de transition
            Catégorie C :: Application après une période de transition, une fois l’appui reçu

            Le texte et les travaux qui s’y rapportent sont présentés sous <a data-l10n-name="ext-wto-trade-facilitation">facilitation des échanges à l’{ -wto }</a>, et ses débuts dans l’<a data-l10n-name="tfa-history">histoire de l’Accord</a>.

# Page: WCO implementing the WTO TFA > Implementation Guidance for Section I
tfa-implementation-guidance-for-section-i-page =
    .summary = Des orientations qui relient chaque article de la Section I aux instruments et outils de l’{ -wco }.
    .body =
            La Section I { -tf-agreement(form: "of") } dit ce qu’il faut atteindre ; les <a data-l10n-name="ext-wco-tfa-guidance">orientations publiées en ligne par l’{ -wco } (en anglais)</a> montrent par quels moyens. Elles ont été lancées en mai 2014. Pour chaque article, elles donnent :

            - un aperçu et le texte
            - des normes et directives { -rkc(form: "of") }
            - d’autres outils de l’{ -wco }
            - des pratiques de Membres
            - des indicateurs de performance

            ## Les douze articles

            Article 1 :: Publication et disponibilité des renseignements
            Article 2 :: Observations, renseignements avant l’entrée en vigueur, consultations
            Article 3 :: <a data-l10n-name="topics-origin-activities-and-programmes">Décisions anticipées sur l’origine</a> et sur le classement
            Article 4 :: Recours et réexamen
            Article 5 :: Impartialité, non-discrimination, transparence
            Article 6 :: Redevances, impositions et pénalités
            Article 7 :: Mainlevée et dédouanement des marchandises
            Article 8 :: Coopération entre les organismes présents aux frontières
            Article 9 :: Mouvement des marchandises sous contrôle douanier
            Article 10 :: Formalités d’importation, d’exportation et de transit
            Article 11 :: Liberté de transit
            Article 12 :: Coopération douanière

            ## Textes complémentaires

            L’Analyse de la Section I entre davantage dans le détail technique. Un autre texte traite des Comités nationaux de la facilitation des échanges. Le <a data-l10n-name="tfa-mercator-programme">{ -mercator }</a> aide à appliquer l’ensemble, et les outils eux-mêmes sont présentés parmi les <a data-l10n-name="topics-procedures-instruments-and-tools">instruments relatifs aux procédures</a>.

# Page: WCO implementing the WTO TFA > Mercator Programme
tfa-mercator-programme-page =
    .summary = Le programme d’appui de l’{ -wco } à l’Accord : ses objectifs, ses deux volets et ses conseillers.
    .body =
            Le programme porte le nom du cartographe Gérard Mercator : il doit aider les administrations à s’orienter dans l’{ -tf-agreement }. Le Conseil l’a lancé en juin 2014, en présence du Directeur général de l’{ -wto }.

            ## Ce qu’il vise

            - une mise en œuvre harmonisée, fondée sur les normes de l’{ -wco }
            - un appui sur mesure pour chaque administration
            - la coordination de tous les intervenants

            ## Deux volets

            Volet général :: Pour tous les Membres : outils communs, orientations et échanges
            Volet sur mesure :: Pour une administration à la fois, avec un plan pluriannuel

            ## Quelques chiffres

            Conseillers :: Plus de 70 conseillers accrédités { -mercator(form: "of") } en juin 2019
            Plans pluriannuels :: 50 administrations en juin 2020

            Les <a data-l10n-name="topics-capacity-building-resources">rapports sur le programme</a> en disent davantage. L’administration qui cherche un appui peut s’adresser au <a data-l10n-name="about-regional-offices-for-capacity-building">bureau de sa région</a>. Le programme est l’un des <a data-l10n-name="topics-capacity-building-activities-and-programmes">partenariats pour la réforme</a>, et les <a data-l10n-name="tfa-implementation-guidance-for-section-i">orientations par article</a> comptent parmi ses outils.

# Page: WCO implementing the WTO TFA > WTO and other international organizations
tfa-wto-and-other-international-organizations-page =
    .summary = L’{ -wto } et les autres organisations avec lesquelles l’{ -wco } travaille à la facilitation des échanges.
    .body =
            L’{ -tf-agreement } est un traité de l’{ -wto }, et ce sont ses Membres qui en décident. D’autres organisations aident à le mettre en pratique, chacune dans son domaine.

            ## Les organisations de l’Annexe D

            L’Annexe D du mandat de négociation désignait cinq organisations :

            - le Fonds monétaire international (<abbr>FMI</abbr>)
            - l’Organisation de coopération et de développement économiques (<abbr>OCDE</abbr>)
            - la Conférence des Nations Unies sur le commerce et le développement (<abbr>CNUCED</abbr>)
            - la Banque mondiale
            - l’{ -wco }

            ## Où elles se rencontrent

            - <strong>Groupe de travail de l’{ -wco } sur l’Accord :</strong> ouvert aux ministères du commerce, à d’autres organisations et aux entreprises ; il s’est réuni pour la septième fois en mars 2017.
            - <strong><span lang="en">Global Facilitation Partnership</span> :</strong> à sa réunion de 2015, ce partenariat a rassemblé l’{ -wco }, la Banque mondiale, la CNUCED, la Chambre de commerce internationale et d’autres organismes.
            - <strong><a data-l10n-name="ext-tfa-facility">Mécanisme pour { -tf-agreement(form: "the") }</a> :</strong> lancé par l’{ -wto } en juillet 2014 pour les pays en développement et les pays les moins avancés.

            Pour la coopération sur d’autres sujets, voir les <a data-l10n-name="topics-procedures-partners">partenaires en matière de procédures et de facilitation</a> et les <a data-l10n-name="about-partner-organizations">organisations partenaires de l’{ -wco }</a>.

# Page: WCO implementing the WTO TFA > History
tfa-history-page =
    .summary = Comment est né l’{ -tf-agreement }, du Cycle de Doha à son entrée en vigueur.
    .body =
            La facilitation des échanges était l’un des nombreux sujets du Cycle de Doha de l’{ -wto }. La négociation a duré près de dix ans, et l’application a commencé trois ans plus tard.

            2001 :: Ouverture du Cycle de Doha
            2004 :: Début des négociations sur la facilitation des échanges
            Décembre 2013 :: Conclusion de l’Accord à Bali ; Résolution de Dublin de la Commission de politique générale de l’{ -wco }
            Mai 2014 :: Orientations en ligne sur la Section I
            Juin 2014 :: Lancement { -mercator(form: "of") } par le Conseil
            27 novembre 2014 :: Adoption du Protocole par le Conseil général de l’{ -wto }
            22 février 2017 :: Entrée en vigueur

            Les orientations et le programme étaient ainsi en place plus de deux ans et demi avant que l’Accord prenne effet.

            ## Sources

            La Résolution de Dublin figure parmi les <a data-l10n-name="about-resolutions">résolutions de l’{ -wco }</a>. Ce qui a été convenu est résumé à la page sur les <a data-l10n-name="tfa-wto-trade-facilitation-agreement">sections et catégories de l’Accord</a>. Les <a data-l10n-name="media-newsroom-2014">actualités de 2014</a> et les <a data-l10n-name="media-newsroom-2017">actualités de 2017</a> en gardent les principales étapes.
