### Topics: the landing page and that of each topic. The pages below a topic
### are in topics/*.ftl.

## Topics

# Page: Topics
topics-page =
    .summary = Les domaines d’action de l’{ -wco }, chacun avec ses instruments, ses programmes et ses actualités.
    .body =
            Avant que des marchandises puissent entrer dans un pays, il faut établir ce qu’elles sont, ce qu’elles valent et d’où elles viennent. Il faut aussi les contrôler, en donner rapidement la mainlevée si tout est en règle et, sinon, les retenir. Les huit domaines d’action de l’{ -wco } découlent de ces tâches.

            ## Comment ces domaines s’articulent

            - <strong>Les marchandises :</strong> la nomenclature, l’évaluation et l’origine déterminent les droits et les règles applicables.
            - <strong>Les frontières :</strong> les procédures et la facilitation simplifient les échanges licites ; le contrôle et la lutte contre la fraude visent les autres.
            - <strong>Les administrations :</strong> le renforcement des capacités, l’éthique et la recherche les consolident de l’intérieur.

            ## Autres accès

            Qui poursuit un objectif, par exemple accroître les recettes, peut partir des <a data-l10n-name="topics-key-issues">dossiers classés par objectif</a>. Qui connaît un nom peut le chercher dans l’<a data-l10n-name="topics-index">index de A à Z</a>. Le <a data-l10n-name="topics-private-sector-consultative-group">{ -pscg }</a> intéresse les entreprises, et la page sur les <a data-l10n-name="topics-customs-laboratories">laboratoires des douanes</a> les chimistes. Les bases de données et les cours figurent parmi les <a data-l10n-name="services">services en ligne</a>.

# Page: Topics > Index of topics, instruments and tools
topics-index-page =
    .summary = Un accès alphabétique aux thèmes, instruments, outils et services de l’{ -wco }.
    .body =
            L’index ci-dessous s’adresse à ceux qui connaissent le nom de ce qu’ils cherchent. Il classe par initiale les thèmes, les organes, les dossiers, les services en ligne et les catégories de textes juridiques. Lorsque plusieurs pages portent le même nom, comme « Vue d’ensemble » ou « Actualités », le sujet auquel chacune appartient est indiqué à côté.

            ## Noms sans entrée propre

            Beaucoup d’instruments sont décrits dans une page de leur thème :

            { -hs } et ses notes :: <a data-l10n-name="topics-nomenclature-instruments-and-tools">Instruments de classement</a>
            { -rkc }, { -safe }, { -data-model } :: <a data-l10n-name="topics-procedures-instruments-and-tools">Instruments relatifs aux procédures</a>
            { -arusha } :: <a data-l10n-name="topics-integrity-instruments-and-tools">Instruments relatifs à l’éthique</a>
            Autres traités et textes :: <a data-l10n-name="about-legal-instruments">Instruments juridiques par catégorie</a>

            Pour le seul { -tf-agreement }, on compte plus de 50 instruments et outils ; les <a data-l10n-name="tfa-implementation-guidance-for-section-i">orientations sur la Section I</a> les présentent dans l’ordre de ses articles.

# Page: Topics > Communication
topics-communication-page =
    .summary = Comment l’{ -wco } fait connaître l’action de la douane, et par quels canaux.
    .body =
            Un colis livré à temps, un danger écarté : rien de cela ne fait les gros titres. La communication explique aux pouvoirs publics, aux entreprises, aux voyageurs et aux médias ce que la douane apporte au commerce et à la société. Elle permet aussi aux administrations d’apprendre de l’expérience des autres.

            ## Les canaux

            - <a data-l10n-name="media-newsroom">Salle de presse</a> : réunions, décisions et projets, par date
            - <a data-l10n-name="media-magazine">Magazine <em>{ -wco } Actualités</em></a> : articles de fond, trois numéros par an
            - <a data-l10n-name="about-international-customs-day">Journée internationale de la douane</a> : le 26 janvier, pour ouvrir le thème de l’année
            - <a data-l10n-name="about-photo-competition">Concours photo</a> : le travail de la douane en images

            Les actualités et le magazine paraissent en anglais et en français. En 2014, la communication était elle-même le thème de l’année : « Communiquer : partager l’information pour mieux coopérer ».

            ## Questions

            Les journalistes trouvent les contacts utiles parmi les <a data-l10n-name="media-information-for-the-public">informations pour la presse et le public</a>. Toute autre personne qui a une question sur l’Organisation peut <a data-l10n-name="contact">écrire au Secrétariat</a>.

## Goods: classification, value, origin

# Page: Topics > Nomenclature and Classification of Goods
topics-nomenclature-page =
    .summary = Le { -hs }, qui désigne et code les marchandises, et les travaux qui le tiennent à jour.
    .body =
            Droits, contingents, licences, statistiques : tout dépend d’une même question, celle de savoir ce que sont les marchandises. Grâce { -hs(form: "to") }, la réponse peut être partout la même. Il est en vigueur depuis le 1<sup>er</sup> janvier 1988 et son édition actuelle est celle de 2022. Le Comité { -hs(form: "of") } prépare la prochaine, celle de 2028 (mars 2024).

            Au sein du <a data-l10n-name="about-wco-secretariat">Secrétariat</a>, la Direction des affaires tarifaires et commerciales est chargée de ce domaine.

            ## Selon vos besoins

            - Pour découvrir le sujet : <a data-l10n-name="topics-nomenclature-overview">structure et usages { -hs(form: "of") }</a>
            - Pour classer des marchandises : <a data-l10n-name="topics-nomenclature-instruments-and-tools">textes qui mènent à un code</a>
            - Pour former le personnel d’une administration : <a data-l10n-name="topics-nomenclature-activities-and-programmes">appui en matière de classement</a>
            - Pour les analyses chimiques : <a data-l10n-name="topics-customs-laboratories">laboratoires et leur réseau</a>

            Une fois connu, le code d’un produit aide aussi à trouver ses <a data-l10n-name="topics-origin">règles d’origine</a>.

# Page: Topics > Valuation
topics-valuation-page =
    .summary = Comment se détermine la valeur en douane des marchandises importées.
    .body =
            L’importateur paie un prix ; la douane perçoit un droit sur une valeur. Le plus souvent, l’une découle de l’autre. Il faut des règles pour dire comment, et que faire lorsqu’aucun prix n’est utilisable. Les Membres de l’{ -wto } les ont fixées dans l’Accord sur l’évaluation en douane, qui exclut les valeurs arbitraires ou fictives.

            L’{ -wco } se charge du volet technique. Le Comité technique de l’évaluation en douane, réuni sous ses auspices, œuvre à une lecture uniforme de l’Accord.

            ## Ce que dit chaque page

            - <a data-l10n-name="topics-valuation-overview">Les méthodes et les comités</a>
            - <a data-l10n-name="topics-valuation-instruments-and-tools">Les textes du Comité technique</a>
            - <a data-l10n-name="topics-valuation-activities-and-programmes">Les ateliers et les experts accrédités</a>
            - <a data-l10n-name="topics-valuation-resources">Cours et lectures pour les entreprises et la douane</a>

            La valeur touche aussi aux recettes publiques : le <a data-l10n-name="topics-revenue-package">Dossier Recettes</a> contient des outils pour la contrôler. Les organisations associées à ces travaux sont présentées comme <a data-l10n-name="topics-valuation-partners">partenaires en matière d’évaluation</a>.

# Page: Topics > Origin
topics-origin-page =
    .summary = Les règles qui déterminent la nationalité économique des marchandises, et où se renseigner à leur sujet.
    .body =
            Une chemise peut être coupée dans un pays, cousue dans un deuxième et expédiée d’un troisième. Les règles d’origine disent lequel compte. De la réponse dépendent l’octroi d’une préférence, les mesures commerciales applicables et la place des marchandises dans les statistiques.

            Règles préférentielles :: Fixées par les accords de libre-échange et les préférences unilatérales ; elles donnent accès à des droits réduits
            Règles non préférentielles :: Employées à toutes les autres fins, dans le cadre de l’Accord de l’{ -wto } sur les règles d’origine

            Le Comité technique des règles d’origine, qui travaille sous les auspices de l’{ -wco }, traite les questions techniques.

            ## Où aller dans ce thème

            Le thème mène des <a data-l10n-name="topics-origin-overview">notions de base sur l’origine</a> aux <a data-l10n-name="topics-origin-instruments-and-tools">accords et à la base de données</a>, puis aux <a data-l10n-name="topics-origin-activities-and-programmes">programmes et conférences sur l’origine</a>. Les opérateurs qui se posent une première question trouveront des <a data-l10n-name="topics-origin-resources">réponses et des lectures sur l’origine</a>.

            Une règle d’origine renvoie souvent à un code <a data-l10n-name="topics-nomenclature">{ -hs(form: "of") }</a>, qu’il faut alors connaître au préalable.

## Borders: enforcement and procedures

# Page: Topics > Enforcement and Compliance
topics-enforcement-page =
    .summary = Comment les administrations des douanes agissent ensemble contre la fraude, les trafics et le commerce illicite.
    .body =
            Drogues, armes, contrefaçons, espèces protégées : ce qu’un réseau fait passer par plusieurs pays, aucune administration ne peut l’arrêter seule. L’{ -wco } aide ses Membres à partager le renseignement, à choisir les envois à contrôler et à agir au même moment. Elle facilite aussi la tâche de ceux qui veulent respecter la loi.

            Le Comité de la lutte contre la fraude oriente ces travaux depuis 1983.

            ## Points d’entrée

            - <a data-l10n-name="topics-enforcement-overview">Les six programmes et le cycle de la lutte contre la fraude</a>
            - <a data-l10n-name="topics-enforcement-activities-and-programmes">Les projets et les opérations conjointes</a>
            - <a data-l10n-name="topics-enforcement-instruments-and-tools">Les applications, les conventions et les guides</a>
            - <a data-l10n-name="about-regional-intelligence-liaison-offices">Le réseau des bureaux régionaux chargés du renseignement</a>
            - <a data-l10n-name="topics-enforcement-partners">Les partenaires de la police, de l’environnement et de la lutte antifraude</a>

            L’administration qui organise son service de lutte contre la fraude peut commencer par le <a data-l10n-name="topics-compliance-and-enforcement-package">Dossier Contrôle et lutte contre la fraude</a>. Les infractions se signalent à la douane nationale, et non à l’{ -wco }.

# Page: Topics > Procedures and Facilitation
topics-procedures-page =
    .summary = Des procédures simples, modernes et sûres pour les échanges légitimes.
    .body =
            Tout envoi relève d’un régime douanier : importation, exportation, transit, admission temporaire. Plus les formalités sont simples, moins les marchandises attendent et moins les échanges coûtent. L’{ -wco } œuvre donc à des procédures semblables d’un pays à l’autre et à une chaîne logistique sûre de bout en bout.

            Deux instruments occupent une place centrale : { -rkc(form: "the") }, sur les procédures elles-mêmes, et { -safe(form: "the") }, sur la sécurité. Les questions générales reviennent au Comité technique permanent, celles qui touchent aux données et à la technologie au Sous-Comité informatique.

            ## Pour aller plus loin

            - <a data-l10n-name="topics-procedures-overview">Le sens de la facilitation et ses principaux textes</a>
            - <a data-l10n-name="topics-procedures-instruments-and-tools">Les conventions, les normes et les méthodes</a>
            - <a data-l10n-name="topics-procedures-activities-and-programmes">L’aide aux Membres, le transit et l’échange d’informations</a>
            - <a data-l10n-name="topics-procedures-news">Les adhésions et les conférences</a>

            Les <a data-l10n-name="tfa">travaux sur { -tf-agreement(form: "the") } de l’{ -wto }</a> ont leur propre rubrique. Ceux qui voient dans la facilitation un moyen de croissance peuvent se reporter au <a data-l10n-name="topics-economic-competitiveness-package">Dossier sur la compétitivité économique</a>.

## Administrations: capacity, integrity, research

# Page: Topics > Capacity Building
topics-capacity-building-page =
    .summary = Comment l’{ -wco } aide les administrations des douanes à se réformer et à se moderniser.
    .body =
            Une norme adoptée à Bruxelles doit fonctionner à un poste frontière, dans un port, dans un centre postal. Entre les deux, il y a des lois, des équipements, une organisation et des personnes. Le renforcement des capacités aide une administration à parcourir cette distance.

            La Direction du renforcement des capacités planifie et fournit cet appui ; le Comité du renforcement des capacités en débat. La stratégie qui le fonde date de 2003.

            ## Quelle page pour qui

            - <strong>Une administration qui a besoin d’appui :</strong> <a data-l10n-name="topics-capacity-building-overview">l’organisation de l’appui</a>, et les <a data-l10n-name="about-regional-offices-for-capacity-building">Bureaux régionaux de renforcement des capacités</a>
            - <strong>Un agent qui souhaite se former :</strong> les <a data-l10n-name="topics-capacity-building-news">appels à candidatures</a> et les <a data-l10n-name="services-elearning">plateformes d’apprentissage en ligne</a>
            - <strong>Un responsable de réforme :</strong> les <a data-l10n-name="topics-capacity-building-instruments-and-tools">outils pour mesurer, organiser et former</a>
            - <strong>Un donateur :</strong> les <a data-l10n-name="topics-capacity-building-activities-and-programmes">programmes et leurs bénéficiaires</a>

# Page: Topics > Integrity
topics-integrity-page =
    .summary = La lutte contre la corruption et la promotion de l’éthique dans les administrations des douanes.
    .body =
            L’agent des douanes décide de droits, de contrôles et de délais. Un opérateur pressé peut être tenté d’offrir quelque chose, et l’agent de le demander. L’action en faveur de l’éthique réduit la tentation comme l’occasion : par l’exemple des dirigeants, des règles claires, la transparence, l’automatisation et une bonne gestion du personnel.

            Texte fondateur :: { -arusha }, adoptée en 1993 et révisée en 2003
            Organe :: Sous-Comité sur l’éthique, créé en 2001

            ## Pour en savoir plus

            La <a data-l10n-name="topics-integrity-overview">vue d’ensemble sur l’éthique</a> expose ce que demande la Déclaration. Les <a data-l10n-name="topics-integrity-activities-and-programmes">programmes contre la corruption</a> aident les administrations à la mettre en pratique, comme le fait le Programme A-CPI depuis janvier 2019. Des <a data-l10n-name="topics-integrity-instruments-and-tools">guides, codes et enquêtes</a> aident ceux qui préparent leurs propres mesures.

            Le Sous-Comité a tenu sa 23<sup>e</sup> session les 26 et 27 février 2024 : les <a data-l10n-name="topics-integrity-news">actualités de l’éthique</a> en rendent compte. L’éthique est aussi l’un des volets du <a data-l10n-name="topics-organizational-development-package">Dossier sur le développement organisationnel</a>.

# Page: Topics > Research
topics-research-page =
    .summary = Des études sur la douane, les échanges et les frontières, et les rencontres où elles sont débattues.
    .body =
            Une politique est meilleure lorsqu’elle repose sur des faits établis. L’{ -wco } étudie donc elle-même les questions douanières et invite les universités à le faire avec elle. Le Secrétariat travaille avec des universitaires dans un partenariat nommé <abbr>PICARD</abbr> (<span lang="en">Partnership in Customs Academic Research and Development</span>).

            Les résultats paraissent sous forme de documents de recherche et de notes de politique. Ils s’adressent à ceux qui décident des politiques douanières, ainsi qu’aux enseignants, aux étudiants et aux journalistes.

            ## Sujets et sources

            - <a data-l10n-name="topics-research-research-paper-series">La série de documents de recherche</a>
            - <a data-l10n-name="topics-research-research-paper">La note sur l’intelligence artificielle générative, de novembre 2023</a>
            - <a data-l10n-name="topics-research-data-analytics">L’analyse des données en douane</a>
            - <a data-l10n-name="topics-research-customs-and-environmental-policies">La douane et l’environnement</a>
            - <a data-l10n-name="topics-research-events">Les Conférences PICARD et les autres rencontres</a>

            Les agents qui souhaitent travailler eux-mêmes sur des données peuvent suivre des <a data-l10n-name="topics-research-e-learning-courses">cours en ligne d’analyse des données</a>.

## Across the topics

# Page: Topics > Key Issues
topics-key-issues-page =
    .summary = Les dossiers qui réunissent, par objectif, les instruments et outils de l’{ -wco }.
    .body =
            Un gouvernement demande rarement un instrument : il demande des recettes, de la croissance, de la sécurité. Les dossiers répondent en ces termes. Chacun rassemble, dans l’ensemble des thèmes, les instruments et outils qui servent un même objectif, afin qu’une administration puisse choisir parmi eux et planifier sa réforme.

            Recettes :: <a data-l10n-name="topics-revenue-package">Dossier Recettes</a>, du classement au contrôle a posteriori
            Croissance :: <a data-l10n-name="topics-economic-competitiveness-package">Dossier sur la compétitivité économique</a>, construit autour { -rkc(form: "of") }
            Sécurité :: <a data-l10n-name="topics-compliance-and-enforcement-package">Dossier Contrôle et lutte contre la fraude</a>, du renseignement à l’enquête
            Organisation :: <a data-l10n-name="topics-organizational-development-package">Dossier sur le développement organisationnel</a>, sur la stratégie, le personnel, l’éthique et les parties prenantes

            Une cinquième page considère <a data-l10n-name="topics-customs-in-support-of-sustainable-development">la douane et le développement durable</a> à la lumière du Programme 2030, que les Nations Unies ont adopté en septembre 2015.

            Les dossiers concourent aux <a data-l10n-name="about-strategic-plan-and-goals">objectifs stratégiques de l’{ -wco }</a>.

# Page: Topics > Private Sector Consultative Group
topics-private-sector-consultative-group-page =
    .summary = Le groupe par lequel le secteur privé conseille le Secrétaire général, la Commission de politique générale et les Membres.
    .body =
            Ceux qui commercent savent d’expérience comment une règle s’applique. En juin 2005, le Conseil est convenu de leur donner une voix à l’{ -wco }, le { -pscg } (GCSP).

            Nombre de membres :: De 25 à 30
            Qui ils sont :: Surtout des entreprises et des associations, de toutes les régions et de toutes tailles ; des groupes régionaux du secteur privé en font aussi partie
            Mandat :: Trois ans, deux mandats consécutifs au plus
            Dialogue :: Chaque année avec la Commission de politique générale

            Ainsi, l’Organisation a consulté le secteur privé sur son <a data-l10n-name="about-strategic-plan-and-goals">Plan stratégique 2022-2025</a> lors d’une session du GCSP, le 8 février 2022.

            ## Rejoindre le groupe

            Les candidats à une place répondent à un appel à candidatures. Celui du début de 2024 est ouvert jusqu’au 22 mars 2024.

            ## Voir aussi

            Les sujets sur lesquels la douane et les entreprises se rencontrent souvent sont traités dans le thème <a data-l10n-name="topics-procedures">Procédures et facilitation</a>. La page sur les <a data-l10n-name="about-wco-partners">partenaires de l’{ -wco }</a> montre d’autres formes de coopération. Une entreprise qui a une question sur ses propres marchandises peut lire les <a data-l10n-name="media-information-for-the-public">informations pour les entreprises</a>.

# Page: Topics > Customs Laboratories
topics-customs-laboratories-page =
    .summary = Les laboratoires qui analysent les marchandises pour la douane, et l’appui que l’{ -wco } leur apporte.
    .body =
            La composition d’une poudre, d’un alliage ou d’un tissu ne se voit pas toujours. L’analyse chimique l’établit et aide la douane :

            - à classer les marchandises dans <a data-l10n-name="topics-nomenclature">{ -hs(form: "the") }</a>
            - à percevoir les droits dus
            - à reconnaître les marchandises dangereuses ou protégées

            Le sujet relève du Comité { -hs(form: "of") } et de son Sous-Comité scientifique, deux <a data-l10n-name="about-wco-working-bodies">organes chargés des affaires tarifaires</a>.

            ## Guide et laboratoires régionaux

            Le Guide des laboratoires des douanes fait partie du <a data-l10n-name="topics-revenue-package">Dossier Recettes</a>. Il a été mis à jour en 2018 pour traiter des laboratoires régionaux des douanes (<abbr>RCL</abbr>, selon le sigle anglais), qui comptent parmi les <a data-l10n-name="about-wco-regional-bodies">structures régionales</a>.

            RCL d’Asie/Pacifique :: Chine, Corée, Inde, Indonésie, Japon

            ## Formation

            Les chimistes apprennent les uns des autres dans des programmes de l’{ -wco } : le sixième Programme sur les laboratoires des douanes, par exemple, a commencé en octobre 2018. Pour le programme de 2022-2023 destiné aux professionnels des RCL, ils ont passé une semaine au siège et six dans un RCL. D’autres formations sont décrites parmi les <a data-l10n-name="topics-nomenclature-activities-and-programmes">programmes relatifs au classement</a>.
