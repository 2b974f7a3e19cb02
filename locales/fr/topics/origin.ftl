### The pages below Origin: rules of origin, the Technical Committee,
### conferences, programmes and partners.

## Origin

# Page: Topics > Origin > Overview
topics-origin-overview-page =
    .summary = Ce que sont les règles d’origine, en quoi les deux catégories diffèrent et quels accords les régissent.
    .body =
            Les règles d’origine donnent à un produit sa nationalité économique. L’origine est le lieu où les marchandises ont été obtenues ou fabriquées, non celui d’où elles ont été expédiées. Le taux des droits, les mesures commerciales et les statistiques peuvent en dépendre.

            ## Règles non préférentielles

            L’Accord de l’{ -wto } sur les règles d’origine figure à l’Annexe 1A des accords de Marrakech de 1994. Il vise les règles qui ne comportent aucune préférence et servent :

            - au traitement de la nation la plus favorisée (<abbr>NPF</abbr>)
            - aux mesures antidumping et de sauvegarde
            - au marquage de l’origine et aux contingents
            - aux marchés publics et aux statistiques commerciales

            Il prévoit aussi un programme de travail pour harmoniser ces règles. Le Comité technique des règles d’origine se réunit sous les auspices de l’{ -wco }, dont il est l’un des <a data-l10n-name="about-wco-working-bodies">organes de travail tarifaires et commerciaux</a>.

            ## Règles préférentielles

            Les accords de libre-échange et les préférences unilatérales ont leurs propres règles. Les marchandises qui les respectent peuvent entrer à un droit réduit ou en franchise.

            L’Annexe spécifique K de la <a data-l10n-name="about-conventions">{ -rkc }</a> traite elle aussi de l’origine. Les textes et les bases de données sont décrits parmi les <a data-l10n-name="topics-origin-instruments-and-tools">instruments et outils relatifs à l’origine</a>.

# Page: Topics > Origin > News
topics-origin-news-page =
    .summary = L’actualité des règles d’origine : Comité technique, Conférence mondiale sur l’origine et travail avec l’Afrique.
    .body =
            Voici les actualités relatives à l’origine : sessions du Comité technique des règles d’origine, conférences et ateliers, progrès des décisions anticipées. Chaque article de la liste porte sa date.

            ## À retenir

            - <strong>Du 7 au 9 février 2024 :</strong> le Comité technique a tenu sa 42<sup>e</sup> session à Bruxelles, sous la présidence de M<sup>me</sup> Sun Hwa Cho, du Service des douanes de Corée. Les débats ont porté entre autres sur la dématérialisation des certificats d’origine, le cumul et l’autocertification ; 167 participants s’étaient inscrits.
            - <strong>Les 8 et 9 novembre 2023 :</strong> plus de 400 participants de 82 pays ont assisté à la troisième Conférence mondiale de l’{ -wco } sur l’origine, à Santiago (Chili).
            - <strong>Janvier 2023 :</strong> à Windhoek (Namibie), des agents ont suivi un atelier du Programme UE-{ -wco } pour les règles d’origine en Afrique.
            - <strong>Juillet 2022 :</strong> la Namibie a lancé son système de décisions anticipées sur l’origine et le classement.

            La conférence figure parmi les <a data-l10n-name="events-2023">événements de 2023</a>. Le programme est présenté avec les <a data-l10n-name="topics-origin-activities-and-programmes">activités relatives à l’origine</a>. Pour les autres sujets, voir la <a data-l10n-name="media-newsroom">Salle de presse</a>.

# Page: Topics > Origin > Activities and Programmes
topics-origin-activities-and-programmes-page =
    .summary = Un programme pour l’Afrique, une conférence mondiale et un appui aux décisions anticipées sur l’origine.
    .body =
            L’{ -wco } aide les administrations à bien appliquer les règles d’origine et rassemble ceux qui les pratiquent.

            ## Programme UE-{ -wco } pour les règles d’origine en Afrique

            L’Union européenne finance ce programme. Il soutient la Zone de libre-échange continentale africaine (<abbr>ZLECAf</abbr>) et forme les agents des douanes qui en appliquent les règles. Le <a data-l10n-name="topics-nomenclature-activities-and-programmes">Programme { -hs-short }-Afrique</a> mène un travail semblable sur le classement.

            ## Conférence mondiale de l’{ -wco } sur l’origine

            La douane, les entreprises, les organisations internationales et le monde universitaire se retrouvent à cette conférence. Elle a eu lieu trois fois :

            Première édition :: Addis-Abeba (Éthiopie), 3 et 4 mai 2017
            Deuxième édition :: en ligne, du 10 au 12 mars 2021
            Troisième édition :: Santiago (Chili), 8 et 9 novembre 2023

            Toutes trois figurent parmi les <a data-l10n-name="events-event-history">événements passés</a>.

            ## Décisions anticipées

            Grâce à une décision anticipée, l’opérateur sait avant l’importation quelle origine la douane reconnaîtra. L’article 3 { -tf-agreement(form: "of") } impose aux Membres de l’{ -wto } de rendre de telles décisions, comme l’expliquent les <a data-l10n-name="tfa-implementation-guidance-for-section-i">Orientations concernant la mise en œuvre de la Section I</a>. La Namibie les a instaurées en juillet 2022.

# Page: Topics > Origin > Instruments and Tools
topics-origin-instruments-and-tools-page =
    .summary = L’accord, la convention, la base de données et l’outil de diagnostic au service de l’origine.
    .body =
            Deux textes forment le socle :

            - <strong>Accord de l’{ -wto } sur les règles d’origine :</strong> les règles non préférentielles et le programme destiné à les harmoniser
            - <strong>{ -rkc }, Annexe spécifique K :</strong> les règles d’origine, les preuves documentaires de l’origine et leur contrôle

            La Convention est présentée parmi les <a data-l10n-name="about-conventions">conventions et accords</a> de l’{ -wco }.

            ## Base de données des règles préférentielles

            <a data-l10n-name="services-wco-trade-tools">WCO Trade Tools</a> contient les règles d’origine des accords de libre-échange. Les règles propres à chaque produit sont liées à son code, si bien que la recherche part { -hs(form: "of") }. Pour trouver d’abord ce code, on peut consulter les <a data-l10n-name="topics-nomenclature-instruments-and-tools">instruments de classement</a>.

            ## Outil de diagnostic

            Cet outil permet à une administration d’examiner les moyens dont elle dispose pour déterminer l’origine, pour classer et pour évaluer. Il fait partie du <a data-l10n-name="topics-revenue-package">Dossier Recettes</a>, qui comprend aussi des outils sur le contrôle a posteriori.

# Page: Topics > Origin > Resources
topics-origin-resources-page =
    .summary = Réponses aux questions courantes, accords à consulter en ligne et formations aux règles d’origine.
    .body =
            Ceux qui découvrent les règles d’origine peuvent commencer par la <a data-l10n-name="ext-wco-origin-faq">foire aux questions sur l’origine</a>. Elle explique à quoi servent les règles, en quoi les deux catégories diffèrent, où les trouver et quand un certificat d’origine est nécessaire.

            ## Références

            - <a data-l10n-name="ext-wco-trade-tools">wcotradetools.org</a> : les règles préférentielles, avec des liens vers les codes { -hs(form: "of") }
            - <a data-l10n-name="ext-wto-rules-of-origin">Les règles d’origine à l’{ -wto }</a> : l’Accord et les travaux de son Comité
            - <a data-l10n-name="about-publications">Publications de l’{ -wco }</a> : des titres sur l’origine, imprimés et en ligne

            ## Formation

            L’École du savoir de l’{ -wco } pour la douane et le commerce comprend des séances sur les règles d’origine. En juin 2015, par exemple, un cours de deux jours a mené les participants des notions de base aux études de cas. Les plateformes d’apprentissage en ligne de l’{ -wco } sont présentées sous <a data-l10n-name="services-elearning">Apprentissage en ligne</a>.

            Les questions sur l’origine d’un produit donné s’adressent à la douane du pays d’importation.

# Page: Topics > Origin > Partners
topics-origin-partners-page =
    .summary = L’{ -wto }, l’Union européenne et les instances africaines avec lesquelles l’{ -wco } travaille sur l’origine.
    .body =
            Le Comité des règles d’origine de l’{ -wto } veille sur l’Accord. Le Comité technique, placé sous les auspices de l’{ -wco }, se charge du travail technique. La page de l’{ -wto } consacrée aux <a data-l10n-name="ext-wto-rules-of-origin">règles d’origine</a> présente l’activité du Comité.

            ## Partenaires en Afrique

            - L’Union européenne finance le <a data-l10n-name="topics-origin-activities-and-programmes">Programme pour les règles d’origine en Afrique</a>.
            - La Zone de libre-échange continentale africaine (<abbr>ZLECAf</abbr>) est le cadre de ce programme, avec les communautés régionales du continent.
            - L’Union africaine et l’Autorité éthiopienne des recettes et des douanes ont organisé avec l’{ -wco } la première Conférence mondiale sur l’origine, à Addis-Abeba, en mai 2017.

            ## Un cercle plus large

            Les opérateurs, les universités et d’autres organisations internationales nourrissent aussi le débat. Un atelier sur l’origine, tenu à Bruxelles le 23 janvier 2013, a donné la parole à la Commission européenne, à la CNUCED, à l’{ -wto } et à la Chambre de commerce internationale. Pour en savoir plus sur ces relations, on peut lire les pages <a data-l10n-name="about-partner-organizations">Organisations partenaires</a> et <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a>.
