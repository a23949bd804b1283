"""French: numbers, words of meaning, grammar of places. Typography is a matter of the country: see `fr_ca`."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from locpipe.languages import Language
from locpipe.languages.lexicon import Lexicon

GAP = " \u00a0\u202f"
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv", "février févr", "mars", "avril avr", "mai", "juin", "juillet juill",
            "août", "septembre sept", "octobre oct", "novembre nov", "décembre déc",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
FULL_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
WEEKDAYS = {
    name: number
    for number, name in enumerate(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"), start=1)
}
VOWELS = "aeiouâàéèêëîïôœùûAEIOUÂÀÉÈÊËÎÏÔŒÙÛ"


def in_form(name: str) -> str:
    """« à Montréal », « au Havre », « aux Escoumins ». Other forms, and an aspirated h, are for the catalog to say."""
    if name.startswith("Le "):
        return f"au {name[3:]}"
    return f"aux {name[4:]}" if name.startswith("Les ") else f"à {name}"


def of_form(name: str) -> str:
    """« de Montréal », « d’Ottawa », « du Havre », « des Escoumins »."""
    if name.startswith("Le "):
        return f"du {name[3:]}"
    if name.startswith("Les "):
        return f"des {name[4:]}"
    return f"d’{name}" if name[:1] in VOWELS else f"de {name}"


def number_words() -> dict[str, int]:
    """un … quatre-vingt-dix-neuf, cent, mille, douzaine, and the words for places in an order."""
    small = (
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf"
    ).split()
    words = {word: value for value, word in enumerate(small)} | {"une": 1}
    for base, word in ((20, "vingt"), (30, "trente"), (40, "quarante"), (50, "cinquante"), (60, "soixante")):
        words[word] = base
        for unit in range(1, 20 if base == 60 else 10):
            name = small[unit]
            for link in ("-", "\u2011", " "):
                words[f"{word}{link}{name}"] = base + unit
            for link in (" et ", "-et-"):
                if unit in (1, 11):
                    words[f"{word}{link}{name}"] = base + unit
            if unit == 1:
                words[f"{word} et une"] = base + 1
    words |= {"quatre-vingts": 80, "quatre-vingt": 80}
    words |= {f"quatre-vingt-{small[unit]}": 80 + unit for unit in range(1, 20)}
    words |= {"cent": 100, "une centaine": 100, "mille": 1000, "un millier": 1000, "douzaine": 12, "une douzaine": 12}
    words |= {"double": 2, "quinzaine": 15, "vingtaine": 20, "dizaine": 10, "une dizaine": 10, "couple": 2}
    ordinals = "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième".split()
    words |= {word: value for value, word in enumerate(ordinals, start=1)}
    words |= {f"{word}s": value for value, word in enumerate(ordinals, start=1)}
    return words | {"première": 1, "premières": 1, "second": 2, "seconde": 2}


UNITS = {
    word: unit
    for unit, words in {
        "%": "pour cent|p. 100",
        "second": "secondes|s|sec",
        "minute": "minute|minutes|min",
        "hour": "heure|heures|h",
        "day": "jour|jours|j|journée|journées",
        "night": "nuit|nuits",
        "week": "semaine|semaines|sem",
        "month": "mois",
        "year": "an|ans|année|années",
        "mg": "mg|milligramme|milligrammes",
        "µg": "µg|μg|mcg|microgramme|microgrammes",
        "g": "g|gramme|grammes",
        "kg": "kg|kilogramme|kilogrammes",
        "mg/kg": "mg/kg", "µg/kg": "µg/kg|μg/kg|mcg/kg", "g/kg": "g/kg", "mg/h": "mg/h", "mg/day": "mg/j|mg/jour", "mg/mL": "mg/mL|mg/ml",
        "mg/L": "mg/L", "mmol/L": "mmol/L", "g/L": "g/L",
        "mL": "mL|ml|millilitre|millilitres",
        "L": "L|litre|litres",
        "IU": "UI|unité|unités",
        "mmHg": "mmHg",
        "km": "km|kilomètre|kilomètres",
        "m": "m|mètre|mètres",
        "cm": "cm|centimètre|centimètres", "mm": "mm|millimètre|millimètres",
        "°C": "°C", "°": "°|degré|degrés",
        "$": "dollar|dollars",
        "point": "point|points",
        "session": "séance|séances",
        "person": "personne|personnes",
    }.items()
    for word in words.split("|")
}  # fmt: skip

CONCEPTS = {
    "not": "pas, jamais, aucun, aucune, aucuns, aucunes, nullement, non, sans",
    "-": "plus bas, plus haut, plus loin, plus tard, plus tôt, de plus, en plus, plus ou moins, plus rare*, plus lent*, au dessous, en dessous, au dessus",
    "half-not": (
        "inconnu*, incertain*, inefficac*, insuffis*, impossib*, inadmiss*, illég*, interd*, incapab*, incompl*, "
        "inappropri*, inadapt*, inaccept*, inutil*, irrég*, irrévers*, indispon*, inhabitu*, instab*, intolér*, sauf, "
        "sinon, faute, défaut, absence, absent*, manqu*, échou*, échec, échoue, empêch*, évit*, refus*, exclu*, "
        "cess*, arrêt*, peu, rarement, guère, au lieu, plutôt que, autre que, autrement, à moins, malgré, ni, "
        "nul, nulle, contre indiqué*, déconseill*, proscri*, limité*, dépourvu*, exempt*, exception*, rejet*, "
        "injustifi*, à l’ extérieur, dehors, en dehors, sans danger, sans frais, sans tarder, sans délai, sans attendre, "
        "sans doute, sans cesse, sans rendez vous, différen*, diffèr*, seul, seule, seulement, uniquement, interromp*, abandon*, ne, n’, "
        "pas plus, pas moins, non plus, n’ importe, n’ hésitez pas, peine"
    ),
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
    "intravenous": "intravein*, i v, iv",
    "intramuscular": "intramuscul*, i m",
    "nasal": "nasal*, nasau*, intranasal*",
    "subcutaneous": "sous cutané*",
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

STEMS = (
    "amélior réuni séanc présompt présum génér anesthés prévoy préven prévu prévis glycém réfrig vétéran médic médec "
    "thérap sécuri dépress symptôme fréquen répon résist résult réduc réduir réduis réduit étud épis équip équil équiv "
    "économ évalu évit évolu éven expérien intérêt intérieur nécess périod précis précaut précéd préfér prépar présen "
    "procéd protég réalis réalit récidiv récupér rédac référen réflex région réglement régul rémission répét représent "
    "réserv résiden résum rétabl réuss révél révision schém secrétair sédat sélect séquel série sévèr sévér spécia "
    "spécif stéril stratég supérieur téléph télév témoi tempér théor tolér ultéri vérif véhicul vérit accél agréab allèg "
    "alléger anxiét apné arrêt artèr bénéf bénév caractér cérébr cohér collèg considér conséquen contrôl crédit critèr "
    "décem décès déchir décid décis déclar découvr décri défaut défin degré délai délivr dépend dépens déplac désir détail "
    "détérior détermin détress développ diabèt différen difficulté échéan échec échel éclair école écout écrir écrit égal "
    "élimin élig émot enquêt épilep épuis établ état étap étiq étourd être étroit févri fièvr géograph hémorr hépat hésit "
    "hétérog hôpit hôtel idée immédia indépend inférieur intégr légal légis malgré mécan mémoir méthod métier modér "
    "négati numér obésit opérat oxygèn paraméd pénib périmé périph phénom plutôt possèd problèm réaction réagi réanim "
    "réconfort récents récemm rémunér rénov réseau sociét succès suggèr système télécharg unité variét vêtem vidéo mélang "
    "préoccup préval déréal déperson démarr déplor réadapt élément étrang étaient était célèb désagréab désorient clientèl "
    "compét poussièr arrièr carrièr rivièr poèm crèm espèc pièc remèd sièg privilèg piège siècl fidèl parallèl empêch "
    "dépêch prêt fenêtr ancêtr bientôt aussitôt tantôt dépôt impôt rôle drôle symbôle diplôme fantôme icône pôle âge grâce "
    "hâte bâtim château gâteau théâtr deuxièm troisièm quatrièm cinquièm sixièm dixièm règle règles"
).split()
"""Beginnings of words that always have their accents."""

SHORT = 5
"""Letters below which a beginning is taken as a whole word, since it may begin others."""


def without_accents() -> str:
    """A pattern of words that lack one or all of the accents that they always have."""
    patterns = []
    for known in STEMS:
        letters = "".join(c if c.isascii() else f"[{c}{unicodedata.normalize('NFD', c)[0]}]" for c in known)
        tail = r"s?(?!\w)" if len(known) < SHORT or known in {"prévu", "récents", "unité"} else r"\w*"
        patterns.append(f"(?!{known}){letters}{tail}")
    return "(?:" + "|".join(patterns) + ")"


ENDINGS = (
    r"[a-zà-ÿœ]+(?:[^\Wr\d_]ere|[^\Wt\d_]ete|[^\Wm\d_]eme|[^\Wn\d_]ene|[^\Wi\d_]ege|ece|ede|[^\Wu\d_]eve|[^\Wl\d_]ele|eche"
    r"|[^\Wt\d_]etre|ee|[^\Wi\d_]erement|[^\Wi\d_]etement)s?"
)
"""Endings that French never has without their accents."""

BARE = rf"(?:{without_accents()}|{ENDINGS})(?![\w@])"
UNACCENTED = re.compile(rf"(?<![\w@]){BARE}|(?:^|(?<=[.!?] ))(?i:{BARE})")
"""Words without accents that they always have: in small letters, or at the head of a sentence. Names are left alone."""

LANGUAGE = Language(
    code="fr",
    address_marks=frozenset({"fr", "fra", "fre", "francais", "french"}),
    place_forms={"in": in_form, "of": of_form},
    place_prepositions=re.compile(r"(?<!\w)(?:à|au|aux|en|dans|de|du|des|d’|d')\s*$", re.I),
    fused_prepositions=re.compile(r"(?<!\w)(?:à|de|d’|d')\s*$", re.I),
    decimal=",",
    groups="\u00a0\u202f ",
    number_words=number_words(),
    vague_number_words=re.compile(
        r"(?<!\w)(?:(?:les|tous les|toutes les|tous|toutes|ces|ses|leurs|vos|nos|des|aux|entre les|l’une des) deux|"
        r"une?|à neuf|de neuf|neuf|centaines?|milliers?|dizaines?|douzaines?|double|couple|cent|mille|une dizaine|une douzaine|"
        r"deux fois|secondes?|quinzaine|vingtaine)(?!\w)", re.I),
    multipliers={
        "million": 10**6, "millions": 10**6, "millions de": 10**6, "milliard": 10**9, "milliards": 10**9,
        "mille": 1000, "cents": 100, "cent": 100,
    },
    ordinal_endings="ers?|res?|ères?|èmes?|ièmes?|e|es|de|nde|nd",
    ordinal_tails=("ième", "ièmes", "ème", "premier", "premiers", "première", "premières", "second", "seconde"),
    months=MONTHS,
    weekdays=WEEKDAYS | {f"{name}s": number for name, number in WEEKDAYS.items()},
    dates=(
        re.compile(rf"(?<!\w)(?P<day>\d{{1,2}})(?:er)?[{GAP}](?P<month>{FULL_MONTHS})(?:[{GAP}](?P<year>\d{{4}}))?(?!\d)", re.I),
        re.compile(rf"(?<!\w)(?P<month>{FULL_MONTHS})[{GAP}](?:de )?(?P<year>[12]\d{{3}})(?!\d)", re.I),
        re.compile(rf"(?<!\w)(?P<month>{FULL_MONTHS})(?!\w)"),
    ),
    times=(
        re.compile(rf"(?<![\w:,.])(?P<hour>[012]?\d)[{GAP}]?h[{GAP}]?(?P<minute>[0-5]\d)(?!\w)"),
        re.compile(r"(?<![\w:,.])(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?![\w:])"),
        re.compile(rf"(?<![\w:,.])(?P<hour>\d{{1,2}})(?::(?P<minute>\d\d))?[{GAP}]?(?P<half>[ap])\.?[{GAP}]?m(?:\.(?=\W|$)|(?!\w))"),
    ),
    time_words={"midi": 12, "minuit": 0},
    idioms=(
        (re.compile(rf"(?<!\w)(?:24|vingt-quatre)[{GAP}](?:heures|h)(?:[{GAP}](?:sur|par)[{GAP}](?:24|jour|vingt-quatre)|[{GAP}]?/[{GAP}]?24(?:[{GAP}]?h)?)(?:[{GAP}]h(?:eures)?)?|(?<!\w)24/7(?!\w)", re.I), ("24 h",)),
        (re.compile(r"(?<!\w)(?:jour et nuit|le jour comme la nuit|de jour comme de nuit|en tout temps|à tout moment|n’importe quand|à toute heure(?: du jour (?:et|ou) de la nuit)?)(?!\w)", re.I), ("24 h?",)),
        (re.compile(rf"(?<!\w)(?:7|sept)[{GAP}](?:jours|j)(?:[{GAP}](?:sur|par)[{GAP}](?:7|sept|semaine)|[{GAP}]?/[{GAP}]?7)|(?<!\w)tous les jours(?: de la semaine)?(?!\w)", re.I), ()),
        (re.compile(r"(?<!\w)(?:premi(?:er|ère)s? (?:répondant|intervenant|soins|nation|ligne)\w*|seconde langue|d’une part|l’une? (?:ou|et|de)|quelqu’une?|aucune?|chacune?)(?!\w)", re.I), ()),
        (re.compile(r"(?<=après-)midi(?!\w)", re.I), ()),
    ),
    units=UNITS,
    range_words="à|et|ou|au",
    before_number=Lexicon(BEFORE),
    after_number=Lexicon(AFTER),
    section_words=re.compile(r"(?:articles?|sections?|politique|paragraphe|règle|règlement|loi|norme|formulaire|annexe|bulletin|chapitre|code|version|partie|alinéa|n[o°]|par\.|art\.)(?:\s\w+)?\s*$", re.I),
    first_of_month="1er",
    words=re.compile(r"[^\W\d_]+[’']?"),
    concepts=Lexicon(CONCEPTS),
    negation_pairs=(
        frozenset({"ne", "n’"}),
        frozenset("pas plus jamais aucun aucune aucuns aucunes rien personne ni nul nulle guère point nullement".split()),
        frozenset({"que", "qu’"}),
    ),
    negative_subjects=frozenset("personne rien nul nulle aucun aucune ni jamais".split()),
    loose_second_halves=frozenset({"plus", "personne"}),
    never_alone=frozenset({"pas"}),
    may_precede_denial=frozenset(
        "et ou mais même pourquoi presque si non absolument certainement surtout bien un le ce chaque premier petit petits "
        "des faux nos leurs vos grand pas à de par du donc car seulement".split()
    ),
    lone_first_half=re.compile(
        r"(?:avant qu|à moins qu|de peur qu|crain|sans qu|plus qu|moins qu|autre qu|autrement qu|éviter qu|empêch|si ce|"
        r"\bn[e’] ?(?:\w+ )?(?:peu|sau|cess|os|import|serai|fût)|si l’on|depuis qu|mieux qu|\bquel\w* qu)", re.I),
    function_words=frozenset(
        "le la les des du un une et est sont était être avoir ont avec pour dans sur par sans sous vous votre vos nous "
        "notre nos leur leurs elle elles ils ce cette ces cet qui que dont où mais donc aussi très plus moins comme "
        "aux au peut peuvent doit doivent lorsque quand si ne pas".split()
    ),
    usual_length=1.2,
    shared_words=frozenset("or on an as if may pour me sur dent son ton do many must main most more plus sauf for met its".split()) - {"many", "must", "most", "more", "for", "its", "may"},
    chatter=re.compile(r"^\W*(?:voici|traduction|bien sûr|certainement|note du traducteur|note|remarque)\b(?=[^.]{0,40}[:!])|(?<!\w)(?:à traduire|traduire|à vérifier|à valider|à revoir)(?!\w)(?=\W*$|[:)])", re.I),
    shapes=re.compile(r"[a-zà-ÿœ]+(?:tion|ité|ités|ment|eux|euse|eur|ées?|és|oir|ique|iques|aux|ère|ant|ants|ent)"),
    may_double=frozenset({"nous", "vous"}),
    borrowed=re.compile(r"(?<!\w)(?:in (?:vitro|vivo|situ|extenso|utero|extremis)|off the record)(?!\w)", re.I),
    abbreviations=re.compile(r"(?:\b(?:p\. ex|c\.-à-d|etc|art|par|i\.v|i\.m|p|ex|vol|et al|env|tél|app|St|Ste|M|Dr|MM)\.|\b[A-Z]\.)$"),
    familiar=re.compile(r"(?<![\w’-])(?:tu|toi|ton|ta|tes|te)(?![\w’-])|(?<![\w])t’(?=\w)", re.I),
    ambiguous_accents=frozenset(
        "a à ou où la là des dès du dû sur sûr cote côte côté mur mûr tache tâche peche pêche jeune jeûne foret forêt "
        "prêt pret matin mâtin cure curé interne interné passe passé marche marché sale salé pale pâle colon côlon "
        "notre nôtre votre vôtre cru crû pécher pêcher acre âcre boite boîte mais maïs roder rôder halé hale".split()
    ),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without the endings of number and gender, for comparing terms."""
    for ending, bare in (("trices", "t"), ("trice", "t"), ("teurs", "t"), ("teur", "t"), ("euses", "eu"), ("euse", "eu"), ("eurs", "eu"), ("eur", "eu"), ("eux", "eu"), ("ives", "if"), ("ive", "if"), ("ifs", "if"), ("ales", "al"), ("ale", "al"), ("aux", "al"), ("elles", "el"), ("elle", "el"), ("els", "el"), ("ennes", "en"), ("enne", "en"), ("ens", "en"), ("ières", "ier"), ("ière", "ier"), ("iers", "ier"), ("ées", "é"), ("ée", "é"), ("és", "é"), ("es", ""), ("s", ""), ("x", ""), ("e", "")):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: len(word) - len(ending)] + bare
    return word
