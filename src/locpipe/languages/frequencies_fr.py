"""French: how often."""

from __future__ import annotations

from locpipe.languages import late
from locpipe.languages.frequencies import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Frequencies, one_of

NUMBERS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "douze": 12,
    "vingt-quatre": 24, "quarante-huit": 48,
}  # fmt: skip
ADVERBS = {
    word: unit
    for unit, words in {
        DAY: "quotidien quotidienne quotidiens quotidiennes quotidiennement",
        WEEK: "hebdomadaire hebdomadaires hebdomadairement",
        MONTH: "mensuel mensuelle mensuels mensuelles mensuellement",
        YEAR: "annuel annuelle annuels annuelles annuellement",
    }.items()
    for word in words.split()
}
UNITS = {
    "minute": MINUTE, "heure": HOUR, "jour": DAY, "journée": DAY, "nuit": DAY, "matin": DAY, "soir": DAY, "semaine": WEEK, "mois": MONTH,
    "an": YEAR, "année": YEAR,
}  # fmt: skip
NUMBER = rf"(?:[1-9]\d{{0,3}}|{one_of(NUMBERS)})"

FRENCH = Frequencies(
    phrases=late(
        rf"(?<![\w-])(?=(?:tous|toutes|aux|chaque|{NUMBER}[ \u00a0](?:fois|[a-zà-ÿ]{{4,}}s (?:{one_of(ADVERBS)}))|{one_of(ADVERBS)})(?!\w))"
        rf"(?:(?P<times>{NUMBER})[ \u00a0](?:fois|[a-zà-ÿ]{{4,}}s(?= (?:{one_of(ADVERBS)})(?!\w))) ?)?"
        rf"(?:(?:par |/ ?|l’|en |(?:à )?tous les |(?:à )?toutes les |aux (?={NUMBER})|chaque )"
        rf"(?:{NUMBER}(?: à | ou |-|–))?(?:(?P<per>{NUMBER})[ \u00a0])?|(?={one_of(ADVERBS)}))"
        rf"(?P<unit>{one_of(UNITS | ADVERBS)})s?(?![\w-])"
    ),
    alternating=late(
        rf"(?<![\w-])(?<!par )(?<!chaque )(?:une? )?(?P<unit>{one_of(UNITS)}) sur (?:les )?(?P<per>{NUMBER})(?![\w-])(?! (?:jours?|semaines?|mois|ans?))"
    ),
    numbers=NUMBERS,
    units=UNITS | ADVERBS,
    pieces=(
        "tous les ",
        " sur ",
        "toutes les ",
        "aux ",
        "chaque ",
        "fois",
        "quotidien",
        "hebdomadaire",
        "mensuel",
        "annuel",
    ),
)
