"""French: the subjunctive, and what never stands behind « si »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.languages import late
from locpipe.languages.lexicon import listed
from locpipe.languages.moods import AHEAD, INDICATIVE, SUBJUNCTIVE, Moods

if TYPE_CHECKING:
    from collections.abc import Callable

THAT = r"qu(?:e |’)"
WORTH = (
    "possible|impossible|important|essentiel|nécessaire|indispensable|préférable|souhaitable|rare|normal|fréquent|courant|temps|"
    "utile|urgent|dommage|exclu|crucial|primordial|recommandé|conseillé|regrettable|improbable|naturel|logique|bon|juste|obligatoire"
)
SUBJUNCTIVES = frozenset(
    listed("soit soient soyez soyons ayons ait aient ayez puissent fassent sachent veuillent aillent")
)
"""Forms of the subjunctive that no other form of their verb is like."""

INDICATIVES = late(
    r"est|sont|a|ont|peut|peuvent|fait|font|va|vont|savent|veulent|êtes|faites|dites|(?:ét|av|pouv|sav|fais)iez|[a-zà-ÿ]+(?<!i)ez|[a-zà-ÿ]+(?<!i)ons|[a-zà-ÿ]+(?<!o)aient"
)
"""Forms that are never of the subjunctive."""

FUTURE = late(r"([a-zà-ÿ]+r)(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)")
"""The future and the conditional; « rentrez », of « rentrer », and « couvrez » look like them."""


def mood_of(form: str, is_of_he: bool, is_infinitive: Callable[[str], bool]) -> str:
    """What a form of a verb is; empty where it may be of the subjunctive and the indicative alike: « mange », « doivent »."""
    if form in SUBJUNCTIVES:
        return SUBJUNCTIVE
    future = FUTURE.fullmatch(form)
    if future and not any(is_infinitive(future[1] + ending) for ending in ("er", "ir")):
        return AHEAD
    if INDICATIVES.fullmatch(form) and not is_infinitive(f"{form.removesuffix('ient')}yer"):  # « essaient »
        return INDICATIVE
    # « Il finit, répond, était » and « qu’il finisse, réponde »; but « il ouvre, mange », and « qu’il ouvre, mange ».
    if is_of_he and form.endswith(("t", "d")) and not form.endswith(("ât", "ît", "ût")):
        return INDICATIVE
    is_alike = form.endswith(("vre", "ffre", "ueille", "aille")) or any(map(is_infinitive, _first_group(form)))
    return SUBJUNCTIVE if is_of_he and form.endswith("e") and not is_alike else ""


def _first_group(form: str) -> list[str]:
    """The infinitives in -er that a form of « he » may be of: « appelle », « achète », « complète », « emploie »."""
    stem = form.removesuffix("e")
    stems = [stem]
    if stem[-2:-1] == stem[-1:]:
        stems.append(stem[:-1])
    if stem.endswith("i"):
        stems.append(f"{stem[:-1]}y")
    at = stem.rfind("è")
    if at >= 0:
        stems += [f"{stem[:at]}{vowel}{stem[at + 1 :]}" for vowel in "eé"]
    return [f"{one}er" for one in stems]


FRENCH = Moods(
    wishing=late(
        rf"(?<![\w’-])(?:avant|afin|(?<!assez )pour|pourvu|à condition|jusqu’à ce|à moins|de (?:peur|crainte)|sans|(?:il )?(?:ne )?faut|faudra|faudrait|"
        rf"attend(?:ez|re|ant|ent|ons)|il est (?:très |plus |bien |aussi )?(?:{WORTH})|il se peut(?: donc| aussi)?|(?:veill|attend|tien|ten|oppos|habitu|consent)[a-z]*(?:-vous)? à ce|il (?:peut )?arrive(?:ra|r)?|(?:n’est|ne suis|ne sommes) pas sûre?s?|il vaut mieux|mieux vaut|"
        rf"(?:souhait|demand|exig|redout|propos|évit|empêch|préfér|accept)(?:ez|er|e|ent|ons)|voul(?:ez|oir|ons)|veu(?:t|lent)|craign(?:ez|ent|ant|ons)|craindre|craint|"
        rf"(?:(?<=\A)|(?<=, ))bien|quoi) {THAT}|(?<!\w)(?:quoiqu(?:e |’))"
        rf"|(?<=n’)attend(?:ez|ons|re) pas {THAT}"
        # « Que vous ayez mal ou non »: whichever is so.
        rf"|(?:(?<=\A)|(?<=, )){THAT}(?=[^.;:?!]{{3,60}} ou (?:non|pas)(?!\w))",
        re.IGNORECASE,
    ),
    stating=late(
        rf"(?<![\w’-])(?:(?:pendant|dès|parce|tandis|alors|depuis|maintenant|puis|étant donné|vu|une fois|chaque fois) {THAT}"
        rf"|(?:lorsqu|puisqu)(?:e |’)|quand |car )(?!même)",
        re.IGNORECASE,
    ),
    supposing=late(r"(?<![\w’-])(?<!comme )(?<!même )(?:si (?!bien|tant|peu|ce n|possible|nécessaire|[a-zà-ÿ]+ soi(?:t|ent)(?![\wà-ÿ]))|s’(?=ils?(?!\w)))", re.IGNORECASE),
    asking=late(
        r"(?<!\w)(?:demand|sav|sach|sai[ts]|su(?!\w)|vérifi|chois|décid|décision|di(?:re|tes|t|sent|ra|ront)(?!\w)|détermin|voir|vo[iy]|verr|évalu|confirm|renseign|précis|discut|indiqu|conna|sûr|"
        r"cert|question|ignor|doute|expliqu|apprend|appri|test|étudi|examin|mesur|établi|import|parl|clair|preuve|cherch|juge|dépend|avis|pos[eé]|inform|montr|curieu|tranch|réfléchi|pens|comprend|compri)",
        re.IGNORECASE,
    ),
    linking=frozenset(
        listed("que qu’ qui dont où lorsque lorsqu’ quand si puisque puisqu’ comme car mais quoiqu’ quoique lequel laquelle lesquels lesquelles auquel auxquels duquel ni")
    ),
    opening=frozenset(listed("que qu’ si s’ lorsque lorsqu’ quand puisque puisqu’ car quoique quoiqu’")),
    unasked=frozenset(listed("aient ait puissent soient fassent sachent veuillent aillent")),
    mood_of=mood_of,
)  # fmt: skip
