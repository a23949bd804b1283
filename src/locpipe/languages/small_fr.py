"""Words of French that say nothing by themselves, and those that translators add and leave out as they please."""

from __future__ import annotations

from locpipe.languages.lexicon import listed

SMALL: frozenset[str] = frozenset(
    listed(
        "le la les des du un une et est sont était étaient être avoir ont avez avait avaient as ai avec pour dans sur par "
        "sans sous vous votre vos nous notre nos leur leurs elle elles ils il on ce cette ces cet ceux celle celui celles "
        "cela ça ceci qui que qu quoi dont où mais donc aussi très plus moins comme lequel laquelle lesquels lesquelles "
        "duquel auquel aux au peut peuvent pouvez doit doivent devez lorsque lorsqu quand si ne pas ni ou car or puis alors "
        "ainsi afin lors dès depuis pendant durant entre vers chez jusque avant après selon malgré sauf contre tout toute "
        "tous toutes chaque quelque quelques quelqu autre autres même mêmes aucun aucune tel telle tels telles bien encore "
        "déjà toujours jamais souvent ici là hui aujourd soit soient seulement surtout notamment eux lui se son sa ses mon "
        "ma mes ton ta tes je me moi te toi tu en été sera seront serez serait seraient étant ayant aurez aura auront aurait "
        "aient ait soyez ayez peu trop tant assez beaucoup plusieurs rien tandis pourquoi comment puisque quel quelle quels "
        "quelles pourrait pourraient pourriez devrait devraient devriez pourra pourront veuillez va vont allez vas deux "
        "trois quatre cinq six sept huit neuf dix onze douze demi demie moitié cent mille million milliard combien y a à"
    )
)
"""Words of function, and small numbers."""

FREE: frozenset[str] = frozenset(
    listed(
        "plan plans train nombre état voie voies monde existe existent dire porte portent porté portant ans an veut compte comptait comptent "
        "part forme formes dit point points mesure mesures service services trouve trouvent trouver trouvé taux type types "
        "grâce passent passe passer passez centre présente présentent présentez présentant présentés vue sujet sujets face "
        "convient faut rapport rendre rend rendent partie parties moyens date personnes gens niveau niveaux place question "
        "questions donnée données prendre agit déclaré œuvre jour jours mois années heure heures année établi pratique "
        "charge constitue existant exister appartient fonction cadre fins valeur ensemble domaine mi cours base lié liée "
        "liés liées relatif relative relatives relatifs concernant concerne survenus survenu présence apparition effectuer "
        "effectué effectuée réaliser réalisé procéder mettre mise mis mettez permet permettent permettre permis devenir "
        "devient figure figurent situé vient viennent venir allant suit revient sert servent comprend désigne appelle "
        "possible possibles éventuel éventuelle éventuels éventuelles nécessaire nécessaires disponible disponibles concerné "
        "concernée concernés concernées prévu prévue prévus prévues adressez adresse adressent rendez plaît importe chose "
        "choses obtenir recevoir reçu usage emploi quantité plupart majorité majeure grande grand grands grandes certain "
        "certaine certains certaines divers diverses différent différents dernier dernière derniers principal principale "
        "société quelconque propos total sorte genre espèce ordre tâche titre tour mot mots nom savoir sache connaître "
        "montrer montre indique voir voyez voit vu souffrant souffre souffrent atteint atteinte atteints atteintes touché "
        "touchés touchée touchées né née nés recours pouvoir problème problèmes situation situations ailleurs toutefois "
        "cependant actuellement actuel actuelle nouveau nouvelle nouveaux nouvelles autant environ davantage représente "
        "ressentez ressent éprouvez vivez vivent vécu vécus subi subis reste restent demeure demeurent laisse jusqu mesdames "
        "tenu tenue dû due issu issue issus sommes suis êtes es dr mme intérieur extérieur dessus dessous auprès hors outre "
        "parmi notion fait faire faites font faits faite fois cas façon manière personne fin lieu suite sein aide moyen "
        "aller mener mené menée menés menées visant vise visent visés visées viser conformément objet objets via ex entier "
        "entière vertu provenant provenance proviennent provient quant consiste consistent vraiment voici voilà travers "
        "nécessité nécessite destiné destinée destinés destinées constituent constituer constitué allons allait prévoir "
        "prévoit inverse fur cite issues correspondant correspond correspondants troisièmement deuxièmement premièrement "
        "malheureusement nettement jugé connu connue située situés situées situe situer avérer avère existait eu ci h s "
        "moment endroit lieux intention désolé prise disposer dispose possède présent allé mises placé placée placer "
        "intitulé rendue met fera ferez fassent sait savez possédant appartenant apparaître voire puisse puissent puissiez "
        "pu délai délais matière matières homme membres membre détecter poser pose posé posée posez gestion contenir "
        "contient contiennent réalisée réalisés réalisées projet projets déterminer produit produite produits éléments "
        "élément absence mode modes comporter comporte définir définissez fil développer travaux initiative ressource "
        "ressources associé associée associés associées agir agissent devant offrir offrent offert offerts offerte offertes "
        "apporter apporté apportée apportées explique expliquent jugent idée façons série vaut occupe occupent principaux "
        "principales établir applique appliquent but buts intervient interviennent fixer fixé objectif retour destination "
        "bonne bon gros faisons maintenir souhaitez souhaite correctement employer employé employée employés utilise utilisé "
        "utilisée récupérer récupération suivantes suivants suivante suivant étapes étape poursuit poursuivre venant "
        "effectués effectuées affirment affirme véritable permettant mondial mondiale mondiaux étendu étendus étendue chargé "
        "chargée exercice termes terme instar vis souligné respect fournie fourni fournis étranger exécution nature taille "
        "section sections champ champs produire intermédiaire pertinent pertinente pertinents pertinentes essentiel "
        "essentielle plutôt quoiqu avons libre région régions raison raisons graduelle échéant visible visibles présentes "
        "consacré consacrée consacrés consacrées choisissez choisir tiers figurer mercure degré degrés âge période périodes méthode méthodes fasse"
    )
)
"""Words that may render something, and that nobody misses or wonders at: they hold together what a sentence says."""
