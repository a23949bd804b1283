"""French: numbers, words of meaning, grammar of places. Typography is a matter of the country: see `fr_ca`."""

from __future__ import annotations

import re
from functools import lru_cache

from locpipe.languages import (
    Language,
    acts_fr,
    constructions_fr,
    contraries_fr,
    deeds_fr,
    everyday_fr,
    frequencies_fr,
    government_fr,
    hints,
    late,
    medicine_fr,
    moods_fr,
    near_words_fr,
    nuances_fr,
    opposites_fr,
    particles_fr,
    phrases_fr,
    relations_fr,
    reversals_fr,
    shades_fr,
    small_fr,
    stances_fr,
)
from locpipe.languages.agreement_fr import FRENCH
from locpipe.languages.false_friends_fr import CALQUES, OF_ENGLISH
from locpipe.languages.lexicon import Lexicon, listed
from locpipe.languages.mistaken_fr import MISTAKEN
from locpipe.languages.whose import OTHERS, READER, US, Whose
from locpipe.languages.words_fr import AFTER, BEFORE, CONCEPTS, ORDERS

GAP = " \u00a0\u202f"
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv", "février févr", "mars", "avril avr", "mai", "juin", "juillet juill",
            "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre déc",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
FULL_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|décembre"
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
    """Un … quatre-vingt-dix-neuf, cent, mille, douzaine, and the words for places in an order."""
    small = listed(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf"
    )
    words = {word: value for value, word in enumerate(small)} | {"une": 1}
    for base, word in ((20, "vingt"), (30, "trente"), (40, "quarante"), (50, "cinquante"), (60, "soixante")):
        words[word] = base
        for unit in range(1, 20 if word == "soixante" else 10):
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
    words |= {
        "cent": 100,
        "par million": 10**6,
        "une centaine": 100,
        "mille": 1000,
        "un millier": 1000,
        "douzaine": 12,
        "une douzaine": 12,
    }
    words |= {
        "double": 2,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "cinquantaine": 50,
        "soixantaine": 60,
        "dizaine": 10,
        "une dizaine": 10,
        "couple": 2,
    }
    ordinals = listed("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième")
    words |= {word: value for value, word in enumerate(ordinals, start=1)}
    words |= {f"{word}s": value for value, word in enumerate(ordinals, start=1)}
    words |= {
        "deuxièmement": 2,
        "troisièmement": 3,
        "quatrièmement": 4,
        "cinquièmement": 5,
        "sixièmement": 6,
        "premièrement": 1,
        "un million": 10**6,
    }
    return words | {"première": 1, "premières": 1, "second": 2, "seconde": 2}


SHORT_FORMS = {
    "COPD": "MPOC", "CI": "IC", "BMI": "IMC", "CBT": "TCC", "PTSD": "TSPT", "HIV": "VIH", "AIDS": "sida", "STI": "ITS",
    "STIs": "ITS", "ICU": "USI", "ADHD": "TDAH", "OCD": "TOC", "MRI": "IRM", "WHO": "OMS", "DNA": "ADN", "RNA": "ARN",
    "ASD": "TSA", "IBD": "MII", "RSV": "VRS", "HPV": "VPH", "MMR": "RRO", "CPR": "RCR", "AED": "DEA", "NSAID": "AINS",
    "NSAIDs": "AINS", "SSRI": "ISRS", "SSRIs": "ISRS", "SNRI": "IRSN", "SNRIs": "IRSN", "OAT": "TAO", "RCMP": "GRC",
    "MAOI": "IMAO", "MAOIs": "IMAO", "NIHB": "SSNA", "ASA": "AAS", "TCA": "ATC", "TCAs": "ATC", "UTI": "IU", "COVID": "COVID",
    "GDP": "PIB", "PMS": "SPM", "GERD": "RGO", "ALS": "SLA", "IUD": "DIU", "IUDs": "DIU", "STBBI": "ITSS", "STBBIs": "ITSS", "TBI": "TCC",
    "DVT": "TVP", "TIA": "AIT", "CHF": "ICC", "HRT": "THS", "PCOS": "SOPK", "CBC": "FSC", "EKG": "ECG", "HCV": "VHC", "HBV": "VHB",
    "MDD": "TDM", "GAD": "TAG", "DBT": "TCD", "SARS": "SRAS", "SIN": "NAS", "PIN": "NIP", "NGO": "ONG", "VAC": "ACC", "CAF": "FAC",
    "CPP": "RPC", "INR": "RIN", "BP": "TA", "EHR": "DSE", "NICU": "USIN", "PICU": "USIP", "FASD": "TSAF", "IPV": "VPI", "SLE": "LED", "CIHI": "ICIS", "PHAC": "ASPC", "CMHA": "ACSM",
    "CT": "TDM", "CRA": "ARC", "OAS": "SV", "GIS": "SRG", "CCB": "ACE", "DTC": "CIPH", "PPE": "EPI", "IBS": "SCI", "CKD": "IRC",
    "BPD": "TPL", "SIDS": "SMSN", "UN": "ONU", "EU": "UE", "ISC": "SAC", "AFN": "APN", "GBS": "SGB", "ECDC": "CEPCM", "PKU": "PCU", "GFR": "DFG",
}  # fmt: skip
"""Abbreviations that French forms from its own words."""

EXONYMS = {
    "Nouvelle-Écosse": ("Nova Scotia", "NS"), "Colombie-Britannique": ("British Columbia", "BC", "B.C."), "Nouveau-Brunswick": ("New Brunswick", "NB"),
    "Terre-Neuve-et-Labrador": ("Newfoundland", "NL"), "Terre-Neuve": ("Newfoundland", "NL"), "Île-du-Prince-Édouard": ("Prince Edward Island", "PEI", "P.E.I."),
    "Québec": ("QC",), "Alberta": ("AB",), "Manitoba": ("MB",), "Saskatchewan": ("SK",), "Ontario": ("ON",), "Yukon": ("YT",),
    "Londres": ("London",), "Édimbourg": ("Edinburgh",), "Bruxelles": ("Brussels",), "Moscou": ("Moscow",), "Pékin": ("Beijing",),
    "Varsovie": ("Warsaw",), "Le Caire": ("Cairo",), "Caire": ("Cairo",), "Copenhague": ("Copenhagen",), "Mexico": ("Mexico City",),
    "Angleterre": ("England",), "Écosse": ("Scotland",), "Galles": ("Wales",), "Europe": ("European",), "Méditerranée": ("Mediterranean",),
    "Allemagne": ("German",), "Espagne": ("Spanish",), "Suisse": ("Swiss",), "Suède": ("Swed",), "Pays-Bas": ("Dutch",),
    "Irlande": ("Irish",), "Maroc": ("Morocc",), "Corée": ("Korea",), "Royaume-Uni": ("UK", "U.K.", "Brit"),
    "Grande-Bretagne": ("Brit",), "États-Unis": ("U.S.", "US", "America", "the States"),
    "Saint-Laurent": ("St. Lawrence", "Saint Lawrence"), "Saint-Jean": ("St. John", "Saint John"), "Pâques": ("Easter",), "Noël": ("Christmas",),
    "Halloween": ("Halloween",), "Web": ("web", "Web", "site", "online"), "Internet": ("internet", "online", "web", "Web"),
}  # fmt: skip
"""Names of places, and of days, that are others in English."""

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
        "working-week": "semaine ouvrable|semaines ouvrables|semaine ouvrée",
        "month": "mois",
        "year": "an|ans|année|années",
        "mg": "mg|milligramme|milligrammes",
        "µg": "µg|μg|mcg|microgramme|microgrammes",
        "g": "g|gramme|grammes",
        "kg": "kg|kilo|kilos|kilogramme|kilogrammes",
        "mg/kg": "mg/kg", "µg/kg": "µg/kg|μg/kg|mcg/kg", "g/kg": "g/kg", "mg/h": "mg/h", "mg/day": "mg/j|mg/jour", "mg/mL": "mg/mL|mg/ml",
        "mg/L": "mg/L", "mmol/L": "mmol/L|mmol/l", "g/L": "g/L",
        "mL": "mL|ml|millilitre|millilitres",
        "L": "L|litre|litres",
        "IU": "UI|unité|unités",
        "mmHg": "mmHg|mm hg",
        "kB": "ko|Ko|kilooctet|kilooctets", "MB": "Mo|mégaoctet|mégaoctets", "GB": "Go|gigaoctet|gigaoctets",
        "km": "km|kilomètre|kilomètres",
        "m": "m|mètre|mètres",
        "cm": "cm|centimètre|centimètres", "mm": "mm|millimètre|millimètres",
        "°C": "°C", "°": "°|degré|degrés",
        "$": "dollar|dollars",
        "point": "point|points",
        "lb": "lb|livre|livres", "oz": "oz|once|onces", "°F": "°F", "K": "K", "ft": "pi|pied|pieds", "mile": "mille|milles", "kPa": "kPa", "cmH2O": "cmH2O", "mEq": "mEq|mÉq",
        "mol": "mol", "mmol": "mmol", "µmol": "µmol|μmol", "µmol/L": "µmol/L|μmol/L", "nmol/L": "nmol/L", "pmol/L": "pmol/L", "ng": "ng", "ng/mL": "ng/mL",
        "pg/mL": "pg/mL", "mg/dL": "mg/dL|mg/dl", "g/dL": "g/dL", "µg/L": "µg/L|μg/L|mcg/L", "µg/mL": "µg/mL|mcg/mL", "U/L": "U/L", "IU/L": "UI/L|unités/L", "IU/mL": "UI/mL|unités/mL", "mEq/L": "mEq/L",
        "L/min": "L/min", "mL/min": "mL/min", "mL/h": "mL/h|mL/hr", "mL/kg": "mL/kg|ml/kg", "kg/m²": "kg/m²|kg/m2", "lb/m²": "lb/m²", "g/day": "g/j|g/jour", "µg/day": "µg/j|mcg/j|µg/jour|mcg/jour", "mL/day": "mL/j|mL/jour",
        "kcal": "kcal|calories|calorie", "kJ": "kJ", "Hz": "Hz", "kHz": "kHz", "dB": "dB", "mSv": "mSv", "Gy": "Gy", "dL": "dL", "cL": "cL",
        "puff": "bouffée|bouffées|inhalation|inhalations", "tablet": "comprimé|comprimés|pilule|pilules", "drop": "goutte|gouttes", "breath": "respiration|respirations|insufflation|insufflations", "dose": "dose|doses",
        "session": "séance|séances",
        "person": "personne|personnes",
    }.items()
    for word in words.split("|")
}  # fmt: skip

LANGUAGE = Language(
    code="fr",
    script="LATIN",
    dictionary="fr",
    false_friends={"en": OF_ENGLISH},
    near_words={"en": near_words_fr.OF_ENGLISH},
    calques={"en": CALQUES},
    # French names: “heparin” is « héparine », “ibuprofen” « ibuprofène », “ketamine” « kétamine »; an e that ends its syllable is é.
    writes_substances=(
        (late(r"in(s?)$"), r"ine\1"),
        (late(r"en(s?)$"), r"ène\1"),
        (late(r"e(?=(?:[bcdfgptv][lr]|[cpt]h|[bcdfgjklmnpqrtvz])[aeiouyàâéèêëîïôû])"), "é"),
    ),
    foreign_words=frozenset(listed("anche con der die los las mit para per pero por sie und aber auf nicht oder muy uma não della")),
    loanwords=frozenset(
        listed(
            "baby blues burnout coaching counseling counselling craving flash flashback flashbacks mindfulness patch "
            "podcast post rash scan screening spray staff stent stents texter textez texto textos web présentiel présentielle mème mèmes clive clivé clivée sérine "
            "placebo placebos anticonvulsivant anticonvulsivants médial médiale rotavirus antirotavirus "
            "aigüe aigües cégep cégeps courrieller pourriel pourriels ambigüe ambigües exigüe exigües contigüe contigües dre mme mmes mlle "
            "aérochambre aérochambres saturomètre saturomètres stomathérapeute stomathérapeutes iléostomie iléostomies doula doulas angiœdème glyquée audiologiste audiologistes "
            "élastographie mucosite mucosites quadriporteur quadriporteurs hormonosubstitution bisphosphonate bisphosphonates "
            "technologue technologues décongèle décongèlent anal anale anales anémies apnée inactivé inactivée inactivés inactivées balado balados dengue marchette marchettes podiatre podiatres pontage stéroïde stéroïdes"
        )
    ),
    word_beginnings=(
        "anti", "auto", "bio", "cardio", "co", "dé", "dés", "demi", "extra", "gastro", "hémo", "hydro", "hyper", "hypo", "im", "immuno", "in", "inter", "intra", "macro",
        "micro", "mono", "multi", "neuro", "non", "para", "péri", "photo", "poly", "post", "pré", "psycho", "radio", "re", "ré",
        "semi", "sous", "sur", "télé", "thermo", "trans", "ultra",
    ),
    dropped_accents=str.maketrans("îû", "iu"),
    alphabet=frozenset("abcdefghijklmnopqrstuvwxyzàâäæçéèêëîïôöœùûüÿ"),
    forms_of_words=(
        ("s", ""), ("x", ""), ("aux", "al"), ("e", ""), ("es", ""), ("ez", "er"), ("ent", "er"), ("issez", "ir"), ("issent", "ir"), ("issons", "ir"), ("issant", "ir"), ("issait", "ir"), ("issaient", "ir"), ("iraient", "ir"), ("iront", "ir"), ("irez", "ir"), ("ée", "er"), ("ées", "er"), ("és", "er"),
        ("erez", "er"), ("ant", "er"), ("eront", "er"), ("age", "er"), ("ages", "er"), ("eur", "er"), ("euse", "er"), ("trice", "teur"), ("trices", "teur"),
    ),
    endings_of_women=("e", "es"),
    endings_of_persons=tuple(
        listed("eur ant ard at and ais ois ain cin din tin sin bin pin rin lin an é i u ot aud eul er en et us ist gent dent rent tient")
    ),
    endings_of_men=("f", "eux", "eau", "eaux"),
    last_letters="estdxrpclz",
    plurals=(("als", "aux"), ("aus", "aux"), ("eus", "eux"), ("ails", "aux"), ("ous", "oux")),
    agreement=FRENCH,
    of_many=frozenset({"leur", "leurs"}),
    owners_of_others=frozenset(listed("son sa ses leur leurs lui elle elles eux en dont")),
    owners=frozenset(listed("son sa ses leur leurs votre vos notre nos mon ma mes en dont")),
    pointers=frozenset(listed("ce cet cette ces ceux celles celui celle cela ceci ci")),
    owner_and_pointer=("ses", "ces"),
    mistaken=MISTAKEN,
    government=government_fr.FRENCH,
    constructions=constructions_fr.FRENCH,
    frequencies=frequencies_fr.FRENCH,
    moods=moods_fr.FRENCH,
    never_seconds=("ment", "ments", "ligne", "mètre", "mètres"),
    uncut=frozenset(
        listed("aujourdhui quil quils quon quun quune jusquà jusquau lorsquil lorsquils puisquil puisquils cest nest sest jai dune daccord lon")
    ),
    elided=("l", "d", "n", "s", "j", "qu", "lorsqu", "jusqu", "puisqu"),
    small_words=tuple(listed("une un le la les des du et ou au aux est sont dans que qui pas vous votre vos ces ne ses avec")),
    beginnings=tuple(listed("à de pour par sur en")),
    locale="fr",
    address_marks=frozenset({"fr", "fra", "fre", "francais", "french", "f"}),
    place_forms={"in": in_form, "of": of_form},
    several_endings=("s", "x"),
    before_placeholders=hints(
        "le=day à=hour,place,end en=place dans=place du=start,of,day de=start,of d’=start,of dès=start,since "
        "entre=start au=end,place,call jusqu’au=limit,end jusqu’à=limit,end avant=limit après=after par=by avec=with pour=goal "
        "sur=whole,about appelez=call composez=call textez=call bonjour=greeting bienvenue=greeting chère=greeting cher=greeting "
        "sous=under depuis=since chaque=each que=than qu’=than moins=least plus=most,over"
    ),
    place_prepositions=late(r"(?<!\w)(?:à|au|aux|en|dans|de|du|des|d’|d')\s*$", re.IGNORECASE),
    before_cities=late(r"à\s*", re.IGNORECASE),
    fused_prepositions=late(r"(?<!\w)(?:à|de|d’|d')\s*$", re.IGNORECASE),
    decimal=",",
    groups="\u00a0\u202f ",
    number_words=number_words(),
    vague_number_words=late(
        r"(?<!\w)(?:(?:les|tous les|toutes les|tous|toutes|ces|ses|leurs|vos|nos|des|aux|entre les|l’une des|en) deux|"
        r"une?|à neuf|de neuf|neuf(?! (?:mois|ans|cas|jours|fois|nuits|séances|doses|(?!toujours|jamais|depuis|parfois|moins|après|très|dans|sans|vous|nous|plus|pour)[a-zà-ÿ]{5,}(?:s|aux|eux))(?!\w))|centaines?|milliers?|dizaines?|douzaines?|(?:quinz|vingt|trent|cinquant|soixant)aines?|double|couple|cent|mille|une dizaine|une douzaine|"
        r"deux fois(?! (?:par|chaque)(?!\w))|secondes?|quinzaine|vingtaine|(?<=une sur )deux|(?<= sur )deux)(?!\w)", re.IGNORECASE),
    multipliers={
        "million": 10**6, "millions": 10**6, "millions de": 10**6, "milliard": 10**9, "milliards": 10**9,
        "mille": 1000, "cents": 100, "cent": 100,
    },
    coins=frozenset({"cents"}),
    ordinal_endings="ers?|res?|ères?|èmes?|ièmes?|e|es|de|nde|nd",
    ordinal_tails=("ièmement", "premièrement", "ième", "ièmes", "ème", "premier", "premiers", "première", "premières", "second", "seconde"),
    months=MONTHS,
    weekdays=WEEKDAYS | {f"{name}s": number for name, number in WEEKDAYS.items()},
    dates=(
        late(rf"(?<!\w)(?P<day>\d{{1,2}})(?:er)?[{GAP}](?P<month>{FULL_MONTHS})(?:[{GAP}](?P<year>\d{{4}}))?(?!\d)", re.IGNORECASE),
        late(rf"(?<!\w)(?P<month>{FULL_MONTHS})[{GAP}](?:de )?(?P<year>[12]\d{{3}})(?!\d)", re.IGNORECASE),
        late(rf"(?<!\w)(?P<month>{FULL_MONTHS})(?!\w)"),
    ),
    times=(
        late(rf"(?<![\w:,.])(?P<hour>[012]?\d)[{GAP}]?h[{GAP}]?(?P<minute>[0-5]\d)(?!\w)"),
        late(r"(?<![\w:,.])(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?![\w:])"),
        late(rf"(?<![\w:,.])(?P<hour>\d{{1,2}})(?::(?P<minute>\d\d))?[{GAP}]?(?P<half>[ap])\.?[{GAP}]?m(?:\.(?=\W|$)|(?!\w))"),
    ),
    time_words={"midi": 12, "minuit": 0},
    idioms=(
        (late(rf"(?<!\w)(?:24|vingt-quatre)[{GAP}](?:heures|h)(?:[{GAP}](?:sur|par)[{GAP}](?:24|jour|vingt-quatre)|[{GAP}]?/[{GAP}]?24(?:[{GAP}]?h)?)(?:[{GAP}]h(?:eures)?)?|(?<!\w)24/7(?!\w)", re.IGNORECASE), ("24 h",)),
        (late(r"(?<!\w)(?:jour et nuit|le jour comme la nuit|de jour comme de nuit|en tout temps|à tout moment|n’importe quand|à toute heure(?: du jour (?:et|ou) de la nuit)?)(?!\w)", re.IGNORECASE), ("24 h?",)),
        (late(rf"(?<!\w)(?:7|sept)[{GAP}](?:jours|j)(?:[{GAP}](?:sur|par)[{GAP}](?:7|sept|semaine)|[{GAP}]?/[{GAP}]?7)|(?<!\w)tous les jours(?: de (?:la semaine|l’année))?(?!\w)|(?<!\w)365[{GAP}]jours[{GAP}](?:par|sur)[{GAP}](?:année|an|365)(?!\w)", re.IGNORECASE), ()),
        (late(r"(?<!\w)(?:premi(?:er|ère)s? (?:répondant|intervenant|soins|nation|ligne)\w*|seconde langue|d’une part|l’une? (?:ou|et|de)|quelqu’une?|aucune?|chacune?)(?!\w)", re.IGNORECASE), ()),
        (late(r"(?<!\w)(?:les )?deux[ -]tiers(?!\w)", re.IGNORECASE), ("2", "3?")),
        (late(r"(?<!\w)(?:trimestriel\w*|(?:chaque|par|un) trimestre|tous les trimestres|(?:le|du|un|au) tiers)(?!\w)", re.IGNORECASE), ("3?",)),
        (late(r"(?<!\w)trois quarts d[’']heure(?!\w)", re.IGNORECASE), ("45?minute",)),
        (late(r"(?<!\w)(?:trois quarts)(?!\w)", re.IGNORECASE), ("3?", "4?")),
        (late(r"(?<!\w)(?:(?:le|du|un|au) quart|quatre fois)(?!\w)", re.IGNORECASE), ("4?",)),
        (late(r"(?<!\w)(?:(?:un |d’un |chaque )?quart d[’']heure|tous les quarts d[’']heure)(?!\w)", re.IGNORECASE), ("15?minute",)),
        (late(r"(?<!\w)une décennie(?!\w)", re.IGNORECASE), ("10?year",)),
        (late(r"(?<!\w)(?:une )?quinzaine de jours(?!\w)", re.IGNORECASE), ("14?day",)),
        (late(r"(?<!\w)la veille(?!\w)", re.IGNORECASE), ("24?hour",)),
        (late(r"(?<!\w)(?:une )?heure et demie(?!\w)", re.IGNORECASE), ("90?minute",)),
        (late(r"(?<!\w)(?:(?:une |d’une )?demi-heure)(?!\w)", re.IGNORECASE), ("30?minute",)),
        (late(r"(?<!\w)(?:une )?trentaine de minutes(?!\w)", re.IGNORECASE), ("30?minute",)),
        (late(r"(?<!\w)matin et soir(?!\w)", re.IGNORECASE), ("2?",)),
        (late(r"(?<=après-)midi(?!\w)", re.IGNORECASE), ()),
    ),
    units=UNITS,
    orders=Lexicon(ORDERS),
    range_words="à|et|ou|au",
    ratio_words="sur",
    per_words="par",
    of_what="d’|de ",
    belongs_to=frozenset({"de", "du", "des", "d’"}),
    one_of_many=frozenset({"un", "une"}),
    minus_words="(?<!au )(?<!du )(?<!ou )(?<!de )moins",
    before_number=Lexicon(BEFORE),
    after_number=Lexicon(AFTER),
    section_words=late(r"(?:articles?|sections?|politique|paragraphe|règle|règlement|loi|norme|formulaire|annexe|bulletin|chapitre|code|version|partie|alinéa|n[o°]|par\.|art\.)(?:\s\w+)?\s*$", re.IGNORECASE),
    first_of_month="1er",
    words=late(r"[^\W\d_]+[’']?"),
    concepts=Lexicon(CONCEPTS | opposites_fr.CONCEPTS, medicine_fr.CONCEPTS | everyday_fr.CONCEPTS, phrases_fr.CONCEPTS, shades_fr.CONCEPTS, contraries_fr.CONCEPTS, reversals_fr.CONCEPTS, shapes={"half-not": late(r"(?:in|im|ir|il)(?!rita|flamma|agina)[a-zéèê]{3,}[ai]bles?")}),
    negation_pairs=(
        frozenset({"ne", "n’"}),
        frozenset(listed("pas plus jamais aucun aucune aucuns aucunes rien personne ni nul nulle guère point nullement aucunement")),
        frozenset({"que", "qu’"}),
    ),
    plain_denials=frozenset(listed("ne n’ pas jamais")),
    answers_no="non",
    denies_next="non",
    not_denied=frozenset(listed("plus seulement pas loin moins merci négligeable négligeables sans que qu’ à un une le la les")),
    before_answers=frozenset(listed("ou et mais que si dire dit dites disent répondre répond répondez oui pourquoi")),
    before_superlatives=frozenset(listed("le la les l’ au aux du des de d’ en ou et un une")),
    limits_before=frozenset({("pas", "plus"), ("pas", "moins")}),
    lone_denials=frozenset({"sans"}),
    negative_subjects=frozenset(listed("personne rien nul nulle aucun aucune aucuns aucunes ni jamais")),
    loose_second_halves=frozenset({"plus"}),
    empty_denials=(("serait", "ce"), ("fût", "ce"), ("importe", "quel"), ("importe", "quelle"), ("importe", "qui"), ("importe", "quoi"), ("importe", "quand"), ("importe", "comment"), ("importe", "lequel"), ("importe", "laquelle"), ("importe", "où")),
    also_nouns=frozenset({"personne", "point", "pas"}),
    articles=frozenset(
        listed("la une cette chaque toute autre aucune votre notre leur sa ma quelle même seule jeune le un ce au du premier quelque grand petit")
    ),
    never_alone=frozenset({"pas", "jamais"}),
    may_precede_denial=frozenset(
        listed("et ou mais que qu’ si sans même pourquoi presque si non absolument certainement surtout bien un le ce chaque premier petit petits "
        "des faux nos leurs vos grand pas à de par du donc car seulement normalement habituellement généralement idéalement probablement "
        "heureusement malheureusement évidemment nécessairement forcément toutefois")
    ),
    lone_first_half=late(
        r"(?:avant qu|à moins qu|de peur qu|crain|sans qu|plus qu|moins qu|autre qu|autrement qu|évit\w+ qu|(?:plus|moins|mieux|meilleure?s?) \w+ qu|empêch|si ce|"
        r"\bn[e’] ?(?:\w+ )?(?:sau|cess|os|import|serai|fût)|si l’on|depuis qu|mieux qu|\bquel\w* qu)", re.IGNORECASE),
    words_of_function=small_fr.SMALL,
    pointing_words=frozenset(listed("ce cet cette ces")),
    plain_things=small_fr.THINGS,
    vague_things=small_fr.VAGUE,
    heavy_prepositions=frozenset(listed("sans chez depuis")),
    clause_openers=frozenset(listed("si s’ quand lorsque lorsqu’ car parce puisque puisqu’ qui dont où tandis même sauf afin pour")),
    free_words=small_fr.FREE,
    carrying_verbs=small_fr.CARRYING,
    signs={"°": "température", "%": "pourcentage", "$": "dollars"},
    function_words=frozenset(
        listed("le la les des du un une et est sont était être avoir ont avec pour dans sur par sans sous vous votre vos nous "
        "notre nos leur leurs elle elles ils ce cette ces cet qui que dont où mais donc aussi très plus moins comme "
        "aux au peut peuvent doit doivent lorsque quand si ne pas")
    ),
    usual_length=1.2,
    shared_words=frozenset(listed("vomit on an as if may pour me sur dent son ton do many must main most more plus sauf for met its")) - {"many", "must", "most", "more", "for", "its", "may"},
    chatter=late(r"(?:^|(?<=[.!?] ))voici (?:la|une|votre) traduction(?! (?:de |d’|du |des ))|^\W*(?:voici (?:la|une|le) (?:traduction|version|texte)|traduction|bien sûr|certainement|note du traducteur|(?:français|french|fr(?:[-_]ca)?)(?=[ \u00a0]?[:\u2013\u2014])|(?:texte|version|réponse|message|résultat|proposition)\s(?:traduite?|française?|en français|révisée?|finale?|proposée?|corrigée?))\b(?=[^.]{0,40}[:!])|(?:[ \u00a0][—–-] ?|\()(?:traduit|traduction automatique|relu|à relire|à réviser|à vérifier|à valider)|j’espère que (?:cela|ça|ce)|en tant qu(?:e|’)\s?(?:modèle|ia|intelligence|assistante?)|j(?:’ai|e l’ai)\s(?:traduit|gardé|conservé|choisi|rendu)|(?:il s’agit|ceci est) d’une traduction|traduction littérale|(?<!\w)(?:à traduire|traduire|à vérifier|à valider|à revoir)(?!\w)(?=\W*$|[:)])", re.IGNORECASE),
    chatter_pieces=(":", "!", "tant qu", "j’ai", "je l’ai", "tradu", "vérifier", "valider", "revoir"),
    shapes=late(r"[a-zà-ÿœ]+(?:tion|ité|ités|ment|eux|euse|eur|ées?|és|oir|ique|iques|aux|ère|ant|ants|ent)"),
    amounts=relations_fr.AMOUNTS,
    on_condition=relations_fr.ON_CONDITION,
    other_people=relations_fr.OTHER_PEOPLE,
    turns=relations_fr.TURNS,
    sides=relations_fr.SIDES,
    spans=relations_fr.SPANS,
    spans_behind=relations_fr.SPANS_BEHIND,
    changes=relations_fr.CHANGES,
    waits=relations_fr.WAITS,
    past=relations_fr.PAST,
    long_past=relations_fr.LONG_PAST,
    pivots=relations_fr.PIVOTS,
    unsettled=relations_fr.UNSETTLED,
    may_compare=relations_fr.MAY_COMPARE,
    one_and_other=late(r"(?<!\w)(?:l’une? (?:(?:et|à|de|ou|avec) l’autre|d’e(?:lles|ux)(?!-))|(?:d’une?|une?) [a-zà-ÿ]+ à une? autre)(?!\w)"),
    two_named=late(
        r"(?<!\w)deux [a-zà-ÿ]+(?:s|x)(?: [a-zà-ÿ]+){0,2}(?:,|[ \u00a0]?:) [^.;:,]{3,60}? et [^.;:,]{3,}|"
        r"(?<!\w)deux(?: [a-zà-ÿ]+){0,4}? (?:différent|distinct|séparé)e?s(?!\w)|(?<!\w)deux(?!\w)[^.]*(?<!\w)l’une?(?!\w)[^.]*(?<!\w)l’autre(?!\w)"
        r"|(?<!\w)(?:à deux reprises|deux fois de suite|[Ee]ntre deux [a-zà-ÿ]+s)(?!\w)"
    ),
    goes_on=relations_fr.GOES_ON,
    past_pieces=("ait", "aient", "ont ", " a ", "iez"),
    done=relations_fr.DONE,
    ahead_pieces=("ra", "ront", "rez"),
    ahead=relations_fr.AHEAD,
    may_be_ahead=relations_fr.MAY_BE_AHEAD,
    doubt=relations_fr.DOUBT,
    possibly=relations_fr.POSSIBLY,
    duty=relations_fr.DUTY,
    may_be_condition=relations_fr.MAY_BE_CONDITION,
    joints=relations_fr.JOINTS,
    may_join=relations_fr.MAY_JOIN,
    superlatives=relations_fr.SUPERLATIVES,
    of_any=relations_fr.OF_ANY,
    kinds_first=relations_fr.KINDS_FIRST,
    done_first=relations_fr.DONE_FIRST,
    double_denials=relations_fr.DOUBLE_DENIALS,
    urging=relations_fr.URGING,
    only_has_to=relations_fr.ONLY_HAS_TO,
    only_after=relations_fr.ONLY_AFTER,
    reader_words=frozenset({"vous"}),
    conditions=relations_fr.CONDITIONS,
    acts_on_reader=relations_fr.ACTS_ON_READER,
    bodies=frozenset(listed("équipe clinique hôpital commission bureau laboratoire service programme assureur compagnie personnel pharmacie école unité")),
    reader_acts=relations_fr.READER_ACTS,
    reader_to_writers=relations_fr.READER_TO_WRITERS,
    reader_is_object=relations_fr.READER_IS_OBJECT,
    done_for_reader=relations_fr.DONE_FOR_READER,
    reader_is_told=relations_fr.READER_IS_TOLD,
    nuances=nuances_fr.NUANCES,
    particles=particles_fr.PARTICLES,
    stances=stances_fr.STANCES,
    deeds=deeds_fr.BY_WORD,
    acts=acts_fr.FR,
    no_verb_behind=deeds_fr.NO_VERB_BEHIND,
    breaks_statement=deeds_fr.BREAKING,
    circumstances=relations_fr.CIRCUMSTANCES,
    joining_clauses=relations_fr.JOINING_CLAUSES,
    whose=Whose(
        owners={
            READER: frozenset(listed("votre vos")),
            US: frozenset(listed("notre nos")),
            OTHERS: frozenset(listed("son sa ses leur leurs")),
        },
        persons={
            READER: frozenset(listed("vous vôtre vôtres")),
            US: frozenset(listed("nous nôtre nôtres")),
            OTHERS: frozenset(listed("lui elle elles eux il ils dont celui celle ceux celles sien sienne siens siennes")),
        },
        no_owners=(" le son ", "Le son ", " du son ", " un son "),
        itself_reader=("vous-même",),
        reader_endings=("ez", "er", "ir", "re", "ites", "tes"),
        objects={
            READER: frozenset({"vous"}),
            US: frozenset({"nous"}),
            OTHERS: frozenset(listed("le la les l’ lui leur")),
        },
        things=frozenset(listed("le la les l’")),
        nobody=frozenset(listed("on faut faudra faudrait")),
        before_acts=frozenset(listed("pour sans avant afin")),
        before_gerunds=frozenset({"en"}),
        gerund_endings=("ant",),
        idle_subjects=frozenset({"il"}),
        idle_verbs=frozenset(listed("être arriver falloir suffire exister")),
    ),
    reader_does=relations_fr.READER_DOES,
    done_to_reader=relations_fr.DONE_TO_READER,
    parting_words=frozenset({"mais", "si", "s’"}),
    order=relations_fr.ORDER,
    softens=relations_fr.SOFTENS,
    idle_links=frozenset(listed("ici là lien plus")) | {"cliquez ici", "ce lien", "en savoir plus", "cliquer ici", "lire la suite"},
    effects={"RR": "RR", "RC": "OR", "RIC": "OR", "OR": "OR", "RRI": "HR", "HR": "HR", "DMS": "SMD", "DM": "MD", "NST": "NNT"},
    contrasts=late(r"(?:,|(?<!\w)et|(?<!\w)mais) (?:non|pas)(?: pas)?(?! seulement)(?!\w)|(?<!\w)(?:plutôt qu[e’]|au lieu d[e’])", re.IGNORECASE),
    denied_beside=late(
        r"(?<!\w)(?:qui|si (?:vous|elles?|la personne|l’enfant)|s’ils?) (?:ne |n’)(?:l’|y |en |vous |s’|se )?[^\W\d_]+ (?:pas|jamais|plus)(?!\w)",
        re.IGNORECASE,
    ),
    contrast_words=frozenset({"non", "pas", "plutôt", "lieu"}),
    against=late(r"(?<=[.;:!?]) |(?<!\w)(?:mais|alors qu(?:e |’)|tandis qu(?:e |’)|toutefois|cependant|par contre|en revanche|bien qu(?:e |’)|quoiqu(?:e |’))", re.IGNORECASE),
    against_words=frozenset({"mais", "alors", "tandis", "toutefois", "cependant", "contre", "revanche", "bien", "quoique", "quoiqu’"}),
    restricting=frozenset({"seulement", "uniquement", "exclusivement", "seul", "seule", "seuls", "seules"}),
    restricts=late(r"(?P<first>^seul(?:e|s|es)?)(?!\w)|(?<!non )(?<!pas )(?P<next>(?<!\w)(?:seulement|uniquement|exclusivement))(?!\w)", re.IGNORECASE),
    restricted_until=late(r"[^.;:(),?]{2,60}?(?<!\w)(?P<verb>peut|peuvent|doi(?:t|vent)|pourr\w+|devr\w+|a|ont|est|sont|\w+ra|\w+ront)(?!\w)"),
    begins_condition=frozenset({"si", "s’"}),
    otherwise=frozenset({"sinon", "autrement"}),
    provided=late(r"(?<!\w)(?:à (?:la )?condition (?:que |qu’|de |d’)|pourvu qu|dès lors qu|du moment qu)", re.IGNORECASE),
    makes_sure_not=late(r"(?<!\w)(?:vérifi|assur)\w+[^.;:?!]{0,30}? qu(?:e |’)[^.;:?!]{0,40}?(?:ne |n’)"),
    keeps=late(r"(?<!\w)(?:gard(?:ez|er|e|ent)|laiss(?:ez|er)|conserv(?:ez|er|e)|rest(?:ez|er|e|ent|era|eront))(?!\w)", re.IGNORECASE),
    time_given=late(r"(?<!\w)(?:avez|a|ont|aurez|aura|dispos(?:ez|e|ent) d[e’]) ?(?:jusqu|(?:une?|\d+|[a-zà-ÿ-]+)[ \u00a0](?:an|ans|mois|semaines?|jours?|heures?)(?!\w)[^.;:?!]{0,60}?(?<!\w)pour(?!\w))", re.IGNORECASE),
    no_more_than=late(r"(?<!\w)(?:ne |n’)(?:[^\W\d_]+ |[ls]’){1,5}plus (?:de |d’|qu)(?=\d|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)"),
    share_link=late(r"(?: [^\W\d_]+){0,2} sur ", re.IGNORECASE),
    nothing_prevents=late(r"(?<!\w)(?:rien (?:ne |n’)(?:(?:vous |nous |les? |la |leur |lui )|l’)?(?:en )?(?:empêch|interdi|oppos)|vous (?:appartient|revient)|à vous (?:de|d’)|libres? d(?:e |’)|à votre (?:choix|discrétion))", re.IGNORECASE),
    nobody_else=late(r"(?<!\w)(?:personne d’autre|nul autre|rien d’autre|aucune? autre [^\W\d_]+) qu(?:e |’)"),
    left_open=late(r"(?<!\w)(?:ou (?:non|pas)|n’y chang\w+ rien|peu importe|quel(?:le)?s? que)(?!\w)", re.IGNORECASE),
    whether=late(r"(?<!\w)(?:demand|vérifi|sav|voi[rts]|voy|précis|dites|dire|indiqu|détermin|confirm|ignor)[^\W\d_]*[^.;:,?!]{0,50}$", re.IGNORECASE),
    denied_last=late(r"(?:,| que) (?:non|pas)\W*$", re.IGNORECASE),
    denied_alone=late(r"(?:ai|a|ont|avez|avons|avait|avaient|aurait) (?:pu|su|cessé)(?!\w)|(?:peut|peuvent|pouvez|pourra|pourront|pourrait|pourraient) (?:pour autant )?(?:(?:vous|nous|le|la|les|lui|leur|se|y|en|être|avoir) |[ls]’)*[a-zà-ÿ]+(?:er|ir|re|é|ée|és|ées|u|ue|us|ues|is|ise|ises|it|ite|ites)(?!\w)|sau(?:rait|raient|riez)(?!\w)|cess(?:e|ent|er)(?!\w)"),
    corrections=late(r"(?<!\w)(?:pas|non) (?!seulement|tou[st]|que)(?P<denied>[^.;:?!,]{3,70}?),? mais (?:plutôt |bien )?(?=(?:par|d[eu]s?|avec|en|à|aux?|pour|sur|dans|parce|les?|la|une?|votre|comme)(?!\w)|[dl]’)", re.IGNORECASE),
    # « Serait » and « aurait » may well be courteous, and « retiriez », « montrait » are no conditionals.
    supposed=late(r"(?<!\w)(?!(?:pourr|devr|saur|voudr|faudr|aimer|souhaiter|préférer|serr|desserr)(?:ait|aient)(?!\w))(?:[^\W\d_]{2,}(?:er|dr|rr)|(?:en)?(?:dorm|sent|part|sort|serv|fin|guér|grand|chois|réuss|réag|rempl|faibl|dev|rev|v)(?:ir|iendr|endr))(?:ait|aient)(?!\w)", re.IGNORECASE),
    denied_degrees=frozenset({"trop", "très", "assez", "encore"}),
    plainly_must=frozenset({"doit", "doivent", "faut"}),
    before_conjunctions=frozenset({"parce", "afin", "alors", "tandis", "puis"}),
    expletive=late(r"(?<!\w)(?:(?:à moins|avant|de peur|de crainte) qu(?:e |’)|(?:évit|empêch|crain)[a-z]+ qu(?:e |’))(?:[^.;:,]|,(?=\d)){0,80}$", re.IGNORECASE),
    until=late(r"(?<!\w)(?:tant qu(?:e |’))[^.;:,]{0,60}$", re.IGNORECASE),
    limiting_verbs=late(r"(?<!si vous )(?<!s’il )(?<!s’ils )(?<!si elle )(?<!si elles )(?:ne |n’)(?:(?:peut|peuvent|doit|doivent|devrait|devraient|pourra|devra|devez|faut) (?:pas |jamais )?|pas )?(?:dépass|excèd|excéd|attei(?:nt|gn))|(?:n’a|n’ont|n’ait|n’aient|n’avait|n’avez) pas (?:encore )?(?:eu )?(?:l’âge|\d+ ans|[a-zé-]+ ans)", re.IGNORECASE),
    extends_denial=frozenset({"ni"}),
    denial_words=frozenset(listed("ne n’ sans non pas point plus aucun aucune jamais rien nul nulle guère personne sauf")),
    joins_denials=frozenset({"ni"}),
    conjunctions=frozenset({"et", "ou", "mais", "puis"}),
    has_title_case=False,
    never_prefixes=tuple(listed("une votre notre leurs dans avec cette elle vous qui chaque quand vos nos les des aux est sont bien très ces cet mais")),
    never_endings=tuple(listed("dans avec pour sont vous une cette votre notre vos")),
    no_joined=frozenset(listed("quels quelles dits dites faits fait faiteur venue venu tôt séant serrer servir servi heureux sous sus tinée tin pour une")),
    of_any_kind=frozenset(listed("chaque toute tout aucune aucun plusieurs quelques certaines certains une un")),
    honoured=frozenset(
        listed(
            "Ministère Ministre Forces État États Web Internet Loi Région Nord Sud Est Ouest Centre Anciens Combattants Canada Saint Sainte "
            "Gouvernement Couronne Parlement Sénat Chambre Cour Charte Code Conseil Commission Régie Ordre Collège Autochtones Autochtone "
            "Inuits Inuit Javel Métis Pap Premières Nations Nation Terre Bible Province Ville Université Hôpital Rocheuses Prairies Maritimes Atlantique"
        )
    ),
    in_place=late(
        r"(?<!\w)(?:[Vv]ous (?:ou|et) [^.;:?!]* [a-zà-ÿ]+ez \S+|(?:[Ll]’|[Ll]es )(?:ont|a|avez|avons) [a-zà-ÿ]+(?:é|i|u|s|t)e?s? \S+"
        r"|\S+ est chose|[Rr]ien ne (?:vous|nous|les?|la|leur|lui) \S+ \S+|\S+ dont est|vous [a-zà-ÿ]+er ?\.|en soins d(?:es|e|u)|(?<!\w)est [^.;:?!]{2,60} et \S+|[Cc]e n’est (?:pas|plus) \S+er(?: \S+|\.)|(?:bébé|enfant|personne|patiente?|mère|père|conjointe?) a (?:la|le|les|un|une|des))$"
    ),
    names_within=("carte Santé", "carte d’assurance Santé", "carte Soleil", "Santé publique"),
    zero_words=frozenset({"nul", "nulle", "nuls", "nulles"}),
    exonyms=EXONYMS,
    parting=frozenset({"et", "ou", "puis"}),
    parting_always=frozenset({"ou", "puis"}),
    opens_range=("entre", "compris entre"),
    short_forms=SHORT_FORMS,
    turned_forms=frozenset({"UI", "RNI"}),
    may_double=frozenset({"nous", "vous", "même"}),
    borrowed=late(r"(?<!\w)(?:baby[ -]blues?|burn[ -]?out|fast[ -]food|double dose|jet[ -]lag|peer review|in (?:vitro|vivo|situ|extenso|utero|extremis)|off the record)(?!\w)", re.IGNORECASE),
    abbreviations=late(r"(?:\b(?:p\. ex|c\.-à-d|etc|art|par|i\.v|i\.m|p|ex|vol|et al|env|tél|app|St|Ste|M|Dr|MM)\.|\b[A-Z]\.)$"),
    familiar=late(r"(?<![\w’-])(?:tu|toi|ton|ta|tes|te)(?![\w’-])|(?<=[a-zà-ÿ])-toi(?![\w’-])|(?<![\w])t’(?=\w)", re.IGNORECASE),
    familiar_words=frozenset(listed("tu toi ton ta tes te t’")),
    ambiguous_accents=frozenset(
        listed("a à ou où la là des dès du dû sur sûr cote côte côté mur mûr tache tâche peche pêche jeune jeûne foret forêt "
        "prêt pret matin mâtin cure curé interne interné passe passé marche marché sale salé pale pâle colon côlon "
        "notre nôtre votre vôtre cru crû pécher pêcher acre âcre boite boîte mais maïs roder rôder halé hale")
    ),
)  # fmt: skip


STEM = 3
"""Letters that a word keeps at least."""


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without the endings of number and gender, for comparing terms."""
    for ending, bare in (("trices", "t"), ("trice", "t"), ("teurs", "t"), ("teur", "t"), ("euses", "eu"), ("euse", "eu"), ("eurs", "eu"), ("eur", "eu"), ("eux", "eu"), ("ives", "if"), ("ive", "if"), ("ifs", "if"), ("ales", "al"), ("ale", "al"), ("aux", "al"), ("elles", "el"), ("elle", "el"), ("els", "el"), ("ennes", "en"), ("enne", "en"), ("ens", "en"), ("ières", "ier"), ("ière", "ier"), ("iers", "ier"), ("ées", "é"), ("ée", "é"), ("és", "é"), ("es", ""), ("s", ""), ("x", ""), ("e", "")):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= STEM:
            return word[: len(word) - len(ending)] + bare
    return word
