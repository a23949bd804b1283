"""The words of French for the concepts that all languages share, and for what limits a number."""

from __future__ import annotations

CONCEPTS = {
    "not": "pas conforme, pas, jamais, aucun, aucune, aucuns, aucunes, nullement, non, sans",
    "-": "non plus, plus bas, plus haut, plus loin, plus tard, plus tôt, de plus, en plus, plus ou moins, plus rare*, plus lent*, au dessous, en dessous, au dessus",
    "half-not": (
        "inconnu*, incertain*, inefficac*, insuffis*, impossib*, inadmiss*, illég*, interd*, incapab*, incompl*, "
        "inappropri*, inadapt*, inaccept*, inutil*, irrég*, irrévers*, indispon*, inhabitu*, instab*, intolér*, sauf, "
        "sinon, faute, défaut, absence, absent*, manqu*, échou*, échec, échoue, empêch*, évit*, refus*, exclu*, "
        "cess*, arrêt*, peu, rarement, guère, au lieu, plutôt que, autre que, autrement, à moins, malgré, "
        "nul, nulle, contre indiqué*, déconseill*, proscri*, limité*, dépourvu*, exempt*, exception*, rejet*, "
        "injustifi*, à l’ extérieur, dehors, en dehors, sans danger, sans frais, sans tarder, sans délai, sans attendre, "
        "sans doute, sans cesse, sans rendez vous, non conforme, interromp*, abandon*, ne, n’, "
        "pas plus, pas moins, ni, n’ importe, n’ hésitez pas, peine"
    ),
    "off-label": "hors indication, hors autorisation, non conforme, pas conforme",
    "must!": "doit, doivent, devez, obligatoire*",
    "only!": "seulement, uniquement, exclusivement",
    "immediately!": "immédiatement, tout de suite, sans tarder, sur le champ",
    "never!": "jamais",
    "without": "sans",
    "with": "avec",
    "must": (
        "doit, doivent, devez, dois, devons, devra, devront, devrez, il faut, faut, faudra, faudrait, obligat*, obligé*, "
        "nécessaire*, nécessit*, exig*, requis*, requièr*, requiert, tenu de, tenus de, tenue de, impérati*, ayez, "
        "avoir besoin, a besoin, ont besoin, avez besoin"
    ),
    "may": (
        "peut, peuvent, pouvez, peux, pourrait, pourraient, pourriez, pourra, pourront, pourrez, pouvait, pouvaient, "
        "puisse, puissent, pouvoir, pouvant, pu, put, purent, possib*, éventuel*, peut être, susceptible*, risqu*, "
        "permet*, potentiel*, probable*, parfois, capable*, aurait, auraient, serait, seraient"
    ),
    "should": "devrait, devraient, devriez, recommand*, conseill*, préférable, vaut mieux, mieux vaut, faudrait",
    "only": (
        "seulement, uniquement, exclusivement, seul, seule, seuls, seules, rien que, juste, simplement, que si, "
        "strictement, sauf, réservé*, limité*, à moins que, avant, jusqu’"
    ),
    "immediately": (
        "immédiat*, tout de suite, sans tarder, sans délai, sur le champ, dès maintenant, aussitôt, sans attendre, "
        "urgen*, maintenant, au plus vite, dès que possible, d’ urgence"
    ),
    "at-least": "au moins, au minimum, minimum, minima*, ou plus, et plus, tout au moins, du moins",
    "at-most": "au plus, tout au plus, au maximum, maximum, maxima*, ou moins, et moins, jusqu’ à, jusqu’ au, jusqu’ aux, ne pas dépasser",
    "increase": "augment*, accroî*, accroiss*, accru*, hauss*, élève, élèvent, élever, s’ élev*, croiss*, croît, gain*, gagn*, intensifi*",
    "decrease": "diminu*, rédui*, réduct*, baiss*, abaiss*, atténu*, recul*, décroî*, décroiss*, chut*, moindr*, amoindri*",
    "more": "plus, davantage, supérieur*, plus de, dépass*, supplémentaire*, excéd*, au delà, plus grand*",
    "less": "moins, moins de, inférieur*, moindre*, plus petit*, plus faible*, plus court*, plus bas",
    "high": "plus grand*, plus élevé*, grand, grande, grands, grandes, haut, haute, hauts, hautes, élevé, élevée, élevés, élevées, fort, forte, forts, fortes",
    "low": "petit*, plus bas, plus faible*, plus petit*, bas, basse, basses, faible, faibles",
    "before": "jusqu’, avant, préalable*, auparavant, avant de, avant que, avant d’",
    "after": "après midi, après, ensuite, suivant, suivi, suivie, à la suite, par la suite, une fois, dès, à l’ issue",
    "start": "commenc*, début*, démarr*, entrepr*, amorc*, entam*, lanc*, instaur*",
    "stop": "arrêt*, cess*, interromp*, interrupt*, abandon*, met fin, mettre fin, mettez fin",
    "improve": "amélior*, mieux, soulag*, rétabli*, progrès",
    "worsen": "aggrav*, empir*, détérior*, dégrad*, pire",
    "better": "mieux, meilleur*, supérieur*, amélior*",
    "worse": "pire, pires, aggrav*, moins bon, moins bonne, moins bien",
    "safe": "sûr, sûre, sûrs, sûres, sécurit*, sécuritaire*, sans danger, inoffensi*",
    "unsafe": "dangereu*, danger*, non sécuritaire, risqué*",
    "effective": "efficac*",
    "ineffective": "inefficac*",
    "allow": "autoris*, permet*, permi*, approuv*, homologu*, légal*, légaux, admis*",
    "forbid": "interd*, proscri*, prohib*, illég*, défend*",
    "accept": "accept*, accord*, octro*, admis*",
    "refuse": "refus*, rejet*, déclin*",
    "include": "compr*, inclu*, y compris, contient, contiennent, contenir, englob*, comport*, couvr*, vis*",
    "exclude": "exclu*, sauf, excepté*, à l’ exception",
    "positive": "positi*",
    "negative": "négati*",
    "benefit": "bienfait*, avantag*, bénéfi*, bénéfice*, prestation*",
    "risk": "risqu*, danger*, méfait*",
    "mild": "léger*, légèr*, bénin*, bénign*, modeste*",
    "moderate": "modéré*",
    "severe": "grave*, sévère*, sérieu*",
    "acute": "aigu*",
    "chronic": "chronique*",
    "short": "plus court*, court, courte, courts, courtes, bref, brève, brefs, brèves, brièvement, à court terme",
    "long": "long, longue, longs, longues, longtemps, prolong*, à long terme, longuement",
    "early": "tôt, précoce*, plus tôt",
    "late": "tard, tardi*, ultérieur*, plus tard, dernier*",
    "fast": "rapid*, vite, prompt*",
    "slow": "lent*, graduel*, progressi*",
    "always": "jour et nuit, toujours, en tout temps, chaque fois, systématiquement, dans tous les cas",
    "sometimes": "parfois, quelquefois, occasionnel*, à l’ occasion, de temps en temps, dans certains cas",
    "never": "jamais, en aucun cas, aucun, aucune",
    "common": "courant*, fréquent*, souvent, répandu*",
    "rare": "rare*, peu fréquent*, peu courant*, exceptionnel*",
    "all": "tout, toute, tous, toutes, chaque, chacun, chacune, entier, entière, ensemble, quiconque",
    "some": "certain, certaine, certains, certaines, quelques, plusieurs, quelque, quelqu’",
    "none": "aucun, aucune, nul, nulle, personne ne, personne n’",
    "likely": "probable, probablement, vraisemblabl*",
    "unlikely": "improbable*, peu probable, peu probables, invraisembl*",
    "adult": "adulte*, majeur*",
    "child": "enfant*, mineur*, jeune*, nourrisson*, pédiatr*",
    "woman": "femme*, fille, filles, féminin*",
    "man": "homme, hommes, garçon*, masculin*",
    "left": "gauche*",
    "right": "droite, droit",
    "morning": "matin*",
    "afternoon": "après midi",
    "evening": "soir*",
    "day": "jour, journée*",
    "night": "nuit*, nocturn*",
    "inhale": "inspir*, inhal*",
    "exhale": "expir*",
    "oral": "oral*, orau*, voie orale, bouche",
    "intravenous": "intravein*, i v, iv, dans une veine, par la veine",
    "intramuscular": "intramuscul*, i m, dans un muscle, dans le muscle",
    "nasal": "nasal*, nasau*, intranasal*",
    "subcutaneous": "sous cutané*, sous la peau",
    "response": "répon*",
    "remission": "rémission*",
    "relapse": "rechut*, récidiv*",
    "absolute": "absolu, absolue, absolus, absolues, absolument",
    "relative": "relati*",
    "hyper": "hypertens*, hyperglyc*, hyperthyr*, hypertherm*, hyperkal*, hypernatr*, tachycard*, haute pression",
    "hypo": "hypotens*, hypoglyc*, hypothyr*, hypotherm*, hypokal*, hyponatr*, bradycard*, basse pression",
    "agonist": "agoniste*",
    "antagonist": "antagoniste*",
    "publicly": "public, publique, publics, publiques, publiquement",
    "privately": "privé, privée, privés, privées",
    "open": "ouvert*, ouvr*",
    "closed": "fermé*, ferme, ferment",
    "inside": "intérieur*, dedans, à l’ intérieur",
    "outside": "extérieur*, dehors, hors",
    "upper": "supérieur*",
    "under": "inférieur*",
    "empty": "vide, vides, à jeun",
    "full": "plein, pleine, pleins, complet, complète, entièrement, pleinement",
    "hot": "chaud*, chaleur",
    "cold": "froid*",
    "strong": "fort, forte, forts, fortes, fortement, solide*, puissant*",
    "weak": "faible*, faiblement",
    "temporary": "temporair*, provisoir*",
    "permanent": "permanent*, définiti*",
    "first": "premier, première, premiers, premières, abord",
    "last": "dernier, dernière, derniers, dernières, enfin, final*",
    "same": "même, mêmes, identique*, pareil*",
    "different": "différen*, diffèr*, autre, autres",
    "true": "vrai, vraie, vrais, vraies, exact*",
    "false": "faux, fausse, fausses, inexact*, erron*",
    "complete": "complet, complète, complets, complètes, complètement, entièrement",
    "partial": "partiel*",
    "near": "près, proche*, voisin*",
    "far": "loin, éloign*, lointain*",
    "free": "gratuit*, sans frais",
    "paid": "payant*, à vos frais, à ses frais",
    "call": "appel*, téléphon*, compos*",
    "text": "text*, message texte",
    "physician": "médecin*, docteur*",
    "nurse": "infirmi*",
    "pharmacist": "pharmacien*",
    "psychologist": "psychologue*",
    "placebo": "placebo*",
    "treatment": "traitement*, thérapie*, soins",
    "win": "gagn*",
    "lose": "perd*",
    "continue": "continu*, poursui*, maint*",
    "discontinue": "cess*, arrêt*, interromp*",
    "north": "nord*",
    "south": "sud*",
    "second-unit": "secondes",
    "minute-unit": "minute, minutes",
    "hour-unit": "heure, heures, horaire*",
    "day-unit": "jour, jours, journée*, quotidien*, journalier*, lendemain, veille, aujourd’",
    "week-unit": "semaine*, hebdomadaire*, quinzaine",
    "month-unit": "mois, mensuel*, trimest*",
    "year-unit": "an, ans, année*, annuel*",
}

BEFORE = {
    "lt": "moins de, moins d’, sous, inférieur à, inférieure à, inférieurs à, inférieures à, en dessous de, au dessous de",
    "gt": (
        "plus de, plus d’, supérieur à, supérieure à, supérieurs à, supérieures à, au delà de, dépasse, dépassent, "
        "dépassant, dépassé, au dessus de, excède"
    ),
    "about~": "quelque, quelques, vers",
    "le": "au plus, jusqu’ à, tout au plus, au maximum, maximum de, maximum, pas plus de, pas plus d’",
    "ge": "au moins, au minimum, minimum de, minimum, pas moins de",
    "about": "environ, autour de, à peu près, approximativement, près de, presque, d’ environ",
}
AFTER = {
    "le": "ou moins, et moins, au plus, au maximum, maximum",
    "ge": "ou plus, et plus, au moins, au minimum, minimum",
    "about": "environ",
}
