"""Numbers by value: every figure of the source, its unit and what limits it, stands in the translation too."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from datetime import date
from itertools import pairwise
from operator import eq
from typing import TYPE_CHECKING

from locpipe.checks.denials import negations
from locpipe.checks.figures import comparison
from locpipe.checks.pair import shown
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import texts_of
from locpipe.checks.wording import named as things_named
from locpipe.findings import Severity
from locpipe.languages.numbers import SYMBOL_UNITS, Number, digits
from locpipe.languages.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage

LIMITS = {
    "lt": "less than",
    "gt": "more than",
    "le": "at most",
    "ge": "at least",
    "over": "over",
    "eq": "=",
    "about": "about",
    "plus-minus": "±",
    "for": "for",
    "by-less": "less",
    "by-more": "more",
}
NEXT = re.compile(r"[\s\u00a0]*(?:d[’'])?([^\W\d_]{3,})")
FIGURES = frozenset({"number", "phone", "code", "date", "time", "idiom"})


def has_numbers(pair: Pair) -> bool:
    """Whether a number stands in one of the two texts."""
    return bool(pair.source.numbers or pair.target.numbers)


def has_raised(passage: Passage) -> bool:
    """Whether a raised figure stands in a text."""
    return not passage.spoken.isascii() and RAISED.search(passage.spoken) is not None


@rule(
    Severity.ERROR,
    fix="Write the figure of the source, as the language of the translation writes it.",
    needs=lambda pair: has_numbers(pair) or has_raised(pair.source) or has_raised(pair.target),
)
def number_changed(pair: Pair) -> Iterator[Found]:
    """A translation lacks a figure of its source, or has one that the source does not have.

    Why it matters: a wrong dose, result, price or phone number. Figures are compared by value, so that `12.7` and
    « 12,7 », `8:30 p.m.` and « 20 h 30 », “6” and « six » are equal.

    Example: `27.5 days` translated as « 25,7 jours ».
    """
    result = comparison(pair)
    lost = [number for number in result.lost if number.kind in FIGURES and not number.is_vague]
    added = [number for number in result.added if number.kind in FIGURES and not number.is_vague]
    # A figure may stand for a word that was not matched, and the other way round.
    words = [number for number in result.lost if number.kind not in FIGURES and not number.is_vague]
    others = [number for number in result.added if number.kind not in FIGURES and not number.is_vague]
    # “A week or two” is « 1 ou 2 semaines », and “1 person in 9” « une sur neuf ».
    lost = [number for number in lost if number.value != "1" or others or not says_one(pair.target)]
    added = [number for number in added if number.value != "1" or words or not says_one(pair.source)]
    if len(lost) < len(added):
        lost += words
    elif len(added) < len(lost):
        added += others
    for one, other in zip(lost, added, strict=False):
        yield pair.found(f"{other.text.strip()} stands in the translation, {one.text.strip()} in the source")
    has_raised_figures = has_raised(pair.source) or has_raised(pair.target)
    if has_raised_figures and RAISED.findall(pair.source.spoken) != RAISED.findall(pair.target.spoken):
        yield pair.found(f"the raised figures differ: {' '.join(RAISED.findall(pair.target.spoken)) or 'none'}")
    for one in lost[len(added) :]:
        yield pair.found(f"{one.text.strip()} of the source is missing")
    for other in added[len(lost) :]:
        yield pair.found(f"{other.text.strip()} is not in the source")


def says_one(passage: Passage) -> bool:
    """Whether a text has a word for one, or an article that may stand for it."""
    ones = passage.language.articles if passage.language else frozenset()
    return not ones.isdisjoint(passage.vocabulary)


@rule(Severity.WARNING, fix="Write the number of the source, as a word or in figures.", needs=has_numbers)
def number_word_changed(pair: Pair) -> Iterator[Found]:
    """A number in words was changed, lost or added.

    Why it matters: “six sessions” and « sept séances » are not the same course of treatment.

    Example: `three months` translated as « deux mois ».
    """
    result = comparison(pair)
    lost = [number for number in result.lost if number.kind not in FIGURES]
    added = [number for number in result.added if number.kind not in FIGURES]
    if any(number.kind in FIGURES for number in (*result.lost, *result.added)):
        return
    firm_lost = [number for number in lost if not number.is_vague]
    firm_added = [number for number in added if not number.is_vague]
    if firm_lost or firm_added:
        ours = firm_lost or [number for number in lost if number.kind == "word"]
        theirs = firm_added or [number for number in added if number.kind == "word"]
        if ours and theirs:
            yield pair.found(f"“{theirs[0].text}” stands in the translation, “{ours[0].text}” in the source")
        elif ours:
            yield pair.found(f"“{ours[0].text}” of the source is missing")
        else:
            yield pair.found(f"“{theirs[0].text}” is not in the source")
        return
    ordinals = [
        [number for number in side if number.kind == "ordinal" and number.value != "1"] for side in (lost, added)
    ]
    for one, other in zip(*ordinals, strict=False):
        yield pair.found(f"“{other.text}” stands in the translation, “{one.text}” in the source")
    for other in ordinals[1][len(ordinals[0]) :]:
        if int(other.value) > 2:  # noqa: PLR2004 (« second » is another word as well)
            yield pair.found(f"“{other.text}” is not in the source")


@rule(Severity.ERROR, fix="Write the unit of the source.", needs=has_numbers)
def unit_changed(pair: Pair) -> Iterator[Found]:
    """A figure has another unit than in the source, or lost its % or $.

    Why it matters: 0.5 mg/kg and 0.5 g/kg differ a thousandfold; 72 hours are not 72 days.

    Example: `0.5 mg/kg` translated as « 0,5 mg ».
    """
    for one, other in comparison(pair).matched:
        if one.unit == other.unit or (one.shares_unit and other.shares_unit) or {one.unit, other.unit} == DEGREES:
            continue
        firm = [number.unit in SYMBOL_UNITS and not number.shares_unit for number in (one, other)]
        if one.unit and other.unit and not (one.shares_unit or other.shares_unit):
            yield pair.found(f"{other.text.strip()} stands in the translation, {one.text.strip()} in the source")
        elif (firm[0] and not other.unit) or (firm[1] and not one.unit):
            sign = one.unit or other.unit
            if sign == "$" and DOLLAR in pair.target.prose.lower():
                continue  # « chaque dollar en épargne de 4 à 7 »
            where = "is missing after" if firm[0] else "was added to"
            yield pair.found(f"the sign {sign} {where} {other.text.strip()}")
        elif is_other_time(one, other, pair):
            yield pair.found(f"{other.text.strip()} stands in the translation, {one.text.strip()} in the source")
        elif (one.unit in MEASURES and not other.unit and not is_measured_later(other, one.unit, pair.target)) or (
            "/" in one.unit and not other.unit
        ):
            yield pair.found(f"the unit {one.unit} is missing after {other.text.strip()}")


def is_other_time(one: Number, other: Number, pair: Pair) -> bool:
    """Whether a bare number of the source became one of seconds, days or months, of which the source says nothing.

    Such a number is an age (“18 or older”): it can only be one of years.
    """
    if one.unit or one.kind != "number" or other.kind != "number" or other.unit not in PARTS_OF_A_YEAR:
        return False
    return other.unit not in {number.unit for number in pair.source.numbers} and not any(
        hit.concept == f"{other.unit}-unit" for hit in pair.source.whole.hits
    )


PARTS_OF_A_YEAR = frozenset({"second", "minute", "day", "week", "month"})
"""Units that no age of an adult has; hours are left out, which tell the time of day as well (« 19 h »)."""

MEASURES = frozenset({"mg", "µg", "g", "kg", "mL", "L", "IU", "mmHg", "mmol/L", "°C", "°F"})
"""Units without which a dose or a result says nothing."""

DEGREES = {"°", "°C"}
"""Two units that are one where temperatures are given in Celsius only."""

SHARED = 14
"""Letters between two numbers of which the first may share the unit of the second: « 5 ou 10 mg »."""


def is_measured_later(number: Number, unit: str, passage: Passage) -> bool:
    """Whether a bare number shares the unit of one right after it."""
    return number.kind != "number" or any(
        other.unit == unit and 0 <= other.start - number.end < SHARED for other in passage.numbers
    )


DOLLAR = "dollar"

RAISED = re.compile("[⁰¹²³⁴-⁹⁻]+")

OPPOSED = frozenset({"lt", "gt", "le", "ge", "over"})
UPWARDS, DOWNWARDS = frozenset({"gt", "ge", "over"}), frozenset({"lt", "le"})
PAIRS = (frozenset({"by-less", "by-more"}), frozenset({"for", "lt"}))
"""Limits that exclude each other as well: « 20 % de moins » is not « de plus », and « pendant » is not « avant »."""
DENIED = {"gt": "le", "lt": "ge", "le": "gt", "ge": "lt"}
"""What a limit is that a sentence denies: « ne dépasse pas », « pas plus de »."""


@rule(
    Severity.ERROR,
    fix="Write what limits the number as the source does: less than, at least, at most, more than.",
    needs=has_numbers,
)
def limit_changed(pair: Pair) -> Iterator[Found]:
    """What limits a number is another than in the source: `<` became `>`, “at least” became « au plus ».

    Why it matters: the statement turns into its opposite.

    Example: `p < 0.05` translated as « p > 0,05 ».
    """
    for one, other in comparison(pair).matched:
        stated = [number.relation.rstrip("~") for number in (one, other)]
        if stated[0] == stated[1] or not all(stated) or ("over" in stated and UPWARDS.issuperset(stated)):
            continue  # “people over 65” is « 65 ans ou plus » as well
        is_loose = "~" in one.relation + other.relation
        if is_loose and (not are_opposite(*stated) or denies_otherwise(pair) or is_in_vain(pair, one, other)):
            continue
        if is_denied_limit(pair.source, one, stated[1]) or is_denied_limit(pair.target, other, stated[0]):
            continue
        # “Nearly 5” and « presque 5 » say much the same as “about 5”; a sign never does.
        if OPPOSED.intersection(stated) or is_loose:
            yield pair.found(
                f"“{LIMITS[stated[1]]}” {other.text.strip()} in the translation, "
                f"“{LIMITS[stated[0]]}” {one.text.strip()} in the source"
            )


@rule(Severity.WARNING, fix="Say of the number what the source says: about, at least, less than.", needs=has_numbers)
def limit_lost(pair: Pair) -> Iterator[Found]:
    """A number lost what limits it in the source, or has a limit that the source does not state.

    Why it matters: “about 280 km” is not « 280 km », and “up to 5” is not « 5 ».

    Example: `at least 3 months` translated as « 3 mois ».
    """
    for one, other in comparison(pair).matched:
        if one.is_vague or other.is_vague:
            continue
        loose = one.relation.endswith("~") or other.relation.endswith("~")
        if one.relation == other.relation or loose or one.kind == "time" or "eq" in (one.relation, other.relation):
            continue
        if one.relation and not other.relation and not is_said_elsewhere(pair.target, pair.source, one.relation):
            yield pair.found(f"“{LIMITS[one.relation]}” is missing before {other.text.strip()}")
        elif (
            other.relation
            and not one.relation
            and not mentions(pair.source, other.relation)
            # “Only two” is « pas plus de deux ».
            and not (other.relation == "le" and any(sentence.count("only") for sentence in pair.source.sentences))
        ):
            yield pair.found(f"“{LIMITS[other.relation]}” before {other.text.strip()} is not in the source")


def is_in_vain(pair: Pair, one: Number, other: Number) -> bool:
    """Whether a time passes in which something does not happen: “within two days; if not” is « si, après deux jours, … pas »."""
    loose = {one.relation, other.relation} == {"le~", "gt~"}
    return loose and pair.language is not None and negations(pair.target.whole, pair.language).sure > 0


def are_opposite(one: str, other: str) -> bool:
    """Whether one limit is a least and the other a most, or two that exclude each other."""
    return {one, other} in PAIRS or (one in UPWARDS and other in DOWNWARDS) or (one in DOWNWARDS and other in UPWARDS)


def denies_otherwise(pair: Pair) -> bool:
    """Whether one text denies more than the other: “not before 2 years” is « qu’à partir de 2 ans »."""
    if pair.language is None or pair.source_language is None:
        return False
    return negations(pair.source.whole, pair.source_language).sure != negations(pair.target.whole, pair.language).sure


def is_denied_limit(passage: Passage, number: Number, other: str) -> bool:
    """Whether a denial before the limit of a number makes it the `other` one: « pas écoulé plus de 6 heures »."""
    if DENIED.get(number.relation.rstrip("~")) != other or passage.prose != passage.spoken or not passage.language:
        return False
    known = passage.language
    seconds = known.negation_pairs[1] - known.loose_second_halves if known.negation_pairs else frozenset()
    near = [word for word in passage.words if number.start - NEAR <= word.start < number.start]
    denied = {hit.first for hit in known.concepts.find([word.text for word in near]) if hit.concept in FORBIDDING}
    return any(word.text in seconds or at in denied for at, word in enumerate(near))


FORBIDDING = frozenset({"not", "forbid", "avoid!"})
"""What turns a limit behind it round: « il est interdit de dépasser »."""

NEAR = 60
"""Letters before a number in which a denial of its limit is looked for."""

LOOSE = {"about": "about", "ge": "at-least", "le": "at-most", "gt": "more", "over": "more", "lt": "less"}


def is_said_elsewhere(passage: Passage, other: Passage, relation: str) -> bool:
    """Whether a text states a limit with other words, or apart from its number, as often as the other text does."""
    said = mentions(passage, relation)
    stated = [sum(number.relation.rstrip("~") == relation for number in side.numbers) for side in (passage, other)]
    return said > stated[0] or (said > 0 and stated[0] >= stated[1])


def mentions(passage: Passage, relation: str) -> int:
    """How often a text may state a limit."""
    concept = LOOSE.get(relation, relation)
    before = passage.language.before_number.find(passage.texts) if passage.language else []
    return max(
        sum(sentence.count(concept) for sentence in passage.sentences),
        sum(hit.concept.rstrip("~") == relation for hit in before),
    )


@rule(Severity.WARNING, fix="Check that each figure stands at its own statement.", needs=has_numbers)
def numbers_exchanged(pair: Pair) -> Iterator[Found]:
    """The figures are those of the source, but two of them seem to have changed places.

    Why it matters: “12 of 15” is not « 15 sur 12 », and one group’s result is not the other’s.

    Example: `41 people in 2014` translated as « 2014 personnes en 41 ».
    """
    message = next(exchanges(pair), "")
    if message:
        yield pair.found(message)


def exchanges(pair: Pair) -> Iterator[str]:
    """What has changed places among the numbers of a translation, the surest first."""
    result = comparison(pair)
    if result.has_exchanged_dates:
        yield "the parts of a date have changed places"
    if any(number.kind in FIGURES and not number.is_vague for number in (*result.lost, *result.added)):
        return
    if misplaced := next((match for match in result.matched if is_misplaced_year(*match)), None):
        yield f"the year {misplaced[0].text.strip()} of the source stands as {misplaced[1].text.strip()}"
    if limited := exchanged_limits(result.matched):
        yield f"what limits {limited[0].text.strip()} in the source limits {limited[1].text.strip()}"
    theirs_in_order = in_order(pair.target)
    for part, whole in in_order(pair.source):
        if (whole, part) in theirs_in_order and (part, whole) not in theirs_in_order and part != whole:
            yield f"{whole} and {part} are in the other order in the source"
    yield from exchanged_figures(pair)


def exchanged_figures(pair: Pair) -> Iterator[str]:
    """The first of two figures, or of several in brackets, that stand in another order without the words around them."""
    ours = [number for number in pair.source.numbers if number.kind in FIGURES]
    theirs = [number for number in pair.target.numbers if number.kind in FIGURES]
    if len(ours) != len(theirs) or sorted(n.value for n in ours) != sorted(n.value for n in theirs):
        return
    differ = [at for at, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one.value != other.value]
    if not differ:
        return
    first, second = differ[0], differ[-1]
    if len(differ) == 2 and not moved(pair, ours, theirs, first, second):  # noqa: PLR2004 (two numbers)
        other = theirs[first]
        text = shown(pair.target.spoken, other.start, other.end)
        yield f"{other.text.strip()} stands where the source has {ours[first].text.strip()}: {text}"
    elif len(differ) > 2 and are_in_other_brackets(pair, ours, theirs):  # noqa: PLR2004
        yield f"the figures in brackets are others: {theirs[first].text.strip()}"


@rule(Severity.WARNING, fix="Check that each range stands at its own statement.", needs=has_numbers)
def ranges_exchanged(pair: Pair) -> Iterator[Found]:
    """Two ranges have changed places, and what is said of them has not.

    Why it matters: a target of one group of patients is not that of the other.

    Example: “2.0 to 3.0 for most, 2.5 to 3.5 with a valve” translated with the two ranges exchanged.
    """
    if one_range := exchanged_ranges(pair):
        yield pair.found(f"the range {one_range} stands where the source has another")


def exchanged_ranges(pair: Pair) -> str:
    """The first of two ranges that have changed places while the words around them stayed; empty where none have."""
    sides = [ranges(passage) for passage in (pair.source, pair.target)]
    values = [[(one.value, other.value) for one, other in side] for side in sides]
    differ = [at for at, (one, other) in enumerate(zip(*values, strict=False)) if one != other]
    if sorted(values[0]) != sorted(values[1]) or len(differ) != 2 or values[0][differ[0]] != values[1][differ[1]]:  # noqa: PLR2004
        return ""
    starts = [[one for one, _ in side] for side in sides]
    last = [[other for _, other in side] for side in sides]
    near, far = (
        [context(p.spoken, end) for end in side] for p, side in zip((pair.source, pair.target), last, strict=True)
    )
    one, other = differ
    stayed = likeness(near[one], far[one]) + likeness(near[other], far[other])
    followed = likeness(near[one], far[other]) + likeness(near[other], far[one])
    return "" if followed > stayed else starts[1][one].text.strip() + "–" + last[1][one].text.strip()


def ranges(passage: Passage) -> list[tuple[Number, Number]]:
    """The ranges in a text, each as its two ends."""
    if passage.language is None:
        return []
    between = passage.language.number_reader.range
    numbers = [number for number in passage.numbers if number.kind == "number"]
    return [
        (one, other)
        for one, other in pairwise(numbers)
        if one.end < other.start and between.fullmatch(passage.spoken, one.end, other.start)
    ]


def is_misplaced_year(one: Number, other: Number) -> bool:
    """Whether a year of the source became a quantity."""
    has_unit = bool(other.unit) and not one.unit and not other.shares_unit
    return has_unit and re.fullmatch(r"(?:19|20)\d\d", one.text.strip()) is not None


def exchanged_limits(matched: list[tuple[Number, Number]]) -> tuple[Number, Number] | None:
    """The number of the source that lost what limits it, and the number of the translation that has it instead."""
    firm = [(one, other) for one, other in matched if not (one.is_vague or other.is_vague)]
    lost = [one for one, other in firm if one.relation in OPPOSED and not other.relation]
    gained = [other for one, other in firm if other.relation in OPPOSED and not one.relation]
    if len(lost) == len(gained) == 1 and lost[0].relation == gained[0].relation:
        return lost[0], gained[0]
    return None


def in_order(passage: Passage) -> set[tuple[str, str]]:
    """The pairs of numbers whose order has a meaning: the ends of a range, a part and its whole (“12 of 15”)."""
    if passage.language is None:
        return set()
    link = passage.language.number_reader.link
    numbers = passage.numbers
    return {
        (one.value, other.value)
        for one, other in pairwise(numbers)
        if link.fullmatch(passage.spoken, one.end, other.start) and one.kind == other.kind == "number"
    }


def moved(pair: Pair, ours: list[Number], theirs: list[Number], first: int, second: int) -> bool:
    """Whether two numbers changed places together with the words around them, as a translation may well do."""
    if (ours[first].kind == "code") != (ours[second].kind == "code"):
        return True  # “Cortex-A53 erratum 8357” is « l’erratum 8357 du Cortex-A53 »
    if keep_their_kinds(ours, theirs, first, second) or is_part_of_whole(pair, ours, theirs, first, second):
        return True
    signs = [(sign(ours[at]), [sign(n) for n in theirs if n.value == ours[at].value]) for at in (first, second)]
    if signs[0][0] != signs[1][0]:
        return all(
            any(one[0] == other[0] and (one[1] == other[1] or not one[1]) for other in others) for one, others in signs
        )
    following = [
        [next_word(passage.spoken, numbers[at]) for at in (first, second)]
        for passage, numbers in ((pair.source, ours), (pair.target, theirs))
    ]
    if set(filter(None, following[0])) & set(following[1]) and not any(map(eq, *following)):
        return True
    near, far = (
        [context(passage.spoken, number) | meant(passage, number) for number in (numbers[first], numbers[second])]
        for passage, numbers in ((pair.source, ours), (pair.target, theirs))
    )
    stayed = likeness(near[0], far[0]) + likeness(near[1], far[1])
    followed = likeness(near[0], far[1]) + likeness(near[1], far[0])
    return followed > stayed


def keep_their_kinds(ours: list[Number], theirs: list[Number], first: int, second: int) -> bool:
    """Whether each of two numbers is told by what it is: a date beside a year, 90 % beside 14 days."""
    (a, b), (d, c) = [(side[first], side[second]) for side in (ours, theirs)]
    if a.kind != b.kind and not {"date", "idiom"}.isdisjoint({a.kind, b.kind}):
        return True
    return any(
        one.unit == other.unit != "" and one.unit not in {rest.unit, last.unit}
        for one, other, rest, last in ((a, c, b, d), (b, d, a, c))
    )


def is_part_of_whole(pair: Pair, ours: list[Number], theirs: list[Number], first: int, second: int) -> bool:
    """Whether a part and its whole have changed places together with their words: “58 of 120” is « sur 120, 58 »."""
    if pair.language is None or pair.source_language is None:
        return False
    link = pair.source.spoken[ours[first].end : ours[second].start]
    before = pair.target.spoken[: theirs[first].start]
    return bool(
        re.search(rf"(?<!\w)(?:{pair.source_language.ratio_words or '(?!)'})(?!\w)", link)
        and re.search(rf"(?<!\w)(?:{pair.language.ratio_words or '(?!)'})(?: les?)?\W*$", before, re.IGNORECASE)
    )


def sign(number: Number) -> tuple[str, str]:
    """What stands beside a number: its limit and its unit."""
    return "" if number.relation.endswith("~") else number.relation, number.unit


def context(text: str, number: Number) -> set[str]:
    """The beginnings of the words around a number, without accents: much alike in languages that share words."""
    before = re.findall(r"[^\W\d_]{3,}|[%$()]", text[max(0, number.start - 30) : number.start])[-3:]
    after = re.findall(r"[^\W\d_]{3,}|[%$()]", text[number.end : number.end + 30])[:3]
    return {plain_head(word) for word in (*before, *after)} | ({number.unit} if number.unit else set())


def meant(passage: Passage, number: Number) -> set[str]:
    """What the words around a number say, by names that all languages share; nothing in one that nobody has described."""
    language = passage.language
    if language is None:
        return set()
    text, known = passage.spoken, vocabulary(language.code)
    before = texts_of(text[max(0, number.start - AROUND) : number.start], language)[-WORDS_AROUND:]
    after = texts_of(text[number.end : number.end + AROUND], language)[:WORDS_AROUND]
    lexicons = (language.concepts, *([known] if known else []))
    return {hit.concept.rstrip("!") for words in (before, after) for lexicon in lexicons for hit in lexicon.find(words)}


AROUND, WORDS_AROUND = 60, 6
"""Letters and words on each side of a number that tell what it is a number of."""


def next_word(text: str, number: Number) -> str:
    """The beginning of the word after a number, as `plain_head` has it; empty where there is none."""
    match = NEXT.match(text, number.end)
    return plain_head(match[1]) if match else ""


def plain_head(word: str) -> str:
    """The first four letters of a word, without accents, and without the é that French puts before s and t (étude)."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    return (f"s{plain[1:]}" if re.match(r"e[tcp][^aeiouy]|et[aeu]", plain) else plain)[:4]


def likeness(one: set[str], other: set[str]) -> int:
    """How many words two contexts share."""
    return len(one & other)


def are_in_other_brackets(pair: Pair, ours: list[Number], theirs: list[Number]) -> bool:
    """Whether both texts have figures in brackets, and others."""
    groups = together(pair.source.spoken, ours), together(pair.target.spoken, theirs)
    return all(groups) and groups[0] != groups[1]


def together(text: str, numbers: list[Number]) -> list[tuple[str, ...]]:
    """The figures that stand together in brackets, in the order of their first."""
    groups = [
        tuple(n.value for n in numbers if match.start() <= n.start < match.end())
        for match in re.finditer(r"\([^()]*\)", text)
    ]
    return sorted(group for group in groups if group)


@rule(Severity.WARNING, fix="Name the measure as the source does.", needs=has_numbers)
def measure_renamed(pair: Pair) -> Iterator[Found]:
    """What a figure measures has another letter than in the source: g, d, r, p, t, F, n.

    Why it matters: Hedges’ g and Cohen’s d are two measures, and p is no correlation.

    Example: `g = 0.27` translated as « d = 0,27 ».
    """
    ours, theirs = (Counter(MEASURE.findall(text)) for text in (pair.source.spoken, pair.target.spoken))
    lost, added = list((ours - theirs).elements()), list((theirs - ours).elements())
    if lost and added:
        yield pair.found(f"“{added[0]}” stands where the source has “{lost[0]}”")


MEASURE = re.compile(r"(?<![\w’'])([A-Za-z]²?)(?=[ \u00a0\u202f]?[=<>≤≥≈][ \u00a0\u202f]?[−-]?\.?\d)")
"""A letter that a figure is given for."""


@rule(Severity.WARNING, fix="Write the figures of the source.")
def digits_differ(pair: Pair) -> Iterator[Found]:
    """The digits differ from those of the source, in a language of which locpipe knows no number format.

    Why it matters: the figure may be wrong. Describe the language in `locpipe.languages` for an exact comparison.

    Example: `41 people` translated with 14.
    """
    if pair.language is not None and pair.source_language is not None:
        return
    ours, theirs = digits(pair.source.spoken), digits(pair.target.spoken)
    if ours != theirs:
        lost, added = ", ".join(ours - theirs), ", ".join(theirs - ours)
        yield pair.found(f"digits in the translation: {added or 'none'}; in the source: {lost or 'none'}")


@rule(Severity.WARNING, fix="Name the day of the source.")
def weekday_changed(pair: Pair) -> Iterator[Found]:
    """A day of the week, or a month in words, is another than in the source.

    Why it matters: a reader would call when nobody answers.

    Example: `Monday to Friday` translated as « du lundi au jeudi ».
    """
    if pair.language is None or pair.source_language is None:
        return
    if pair.source.vocabulary.isdisjoint(pair.source_language.weekdays) and pair.target.vocabulary.isdisjoint(
        pair.language.weekdays
    ):
        return
    ours = {n for word in pair.source.vocabulary if (n := pair.source_language.weekdays.get(word))}
    theirs = {n for word in pair.target.vocabulary if (n := pair.language.weekdays.get(word))}
    if theirs > ours and is_its_day(pair, theirs - ours):
        return
    # “On weekdays” is « du lundi au vendredi ».
    if (
        any(side.keys() >= {"weekday-side"} for side in map(named, (pair.source, pair.target)))
        and theirs ^ ours == WORKDAYS
    ):
        return
    # “On weekends” is « le samedi et le dimanche ».
    if ours ^ theirs == DAYS_OF_REST and any("weekend" in named_by_words(side) for side in (pair.source, pair.target)):
        return
    if ours != theirs and pair.language.weekdays and pair.source_language.weekdays:
        names = [word for word in pair.target.texts if pair.language.weekdays.get(word) in theirs - ours]
        yield pair.found(f"“{names[0]}” is not in the source" if names else "a day of the week is missing")


DAYS_OF_REST = {6, 7}
"""The days of a weekend."""

WORKDAYS = {1, 5}
"""Between which days of the week work is done."""


def named(passage: Passage) -> dict[str, int]:
    """How often a text names each concept."""
    return Counter(hit.concept for sentence in passage.sentences for hit in sentence.hits)


def named_by_words(passage: Passage) -> frozenset[str]:
    """The things that the words of a text may name."""
    return things_named(passage.whole, passage.language.code).perhaps if passage.language else frozenset()


def is_its_day(pair: Pair, added: set[int]) -> bool:
    """Whether the days that a translation adds are those of the dates that it states."""
    days = set()
    for number in pair.target.numbers:
        year, month, day = number.value.split("/") if number.kind == "date" else ("", "", "")
        if year and month and day:
            try:
                days.add(date(int(year), int(month), int(day)).isoweekday())
            except ValueError:
                continue
    return added <= days


RULES = (
    number_changed,
    number_word_changed,
    unit_changed,
    limit_changed,
    limit_lost,
    numbers_exchanged,
    ranges_exchanged,
    measure_renamed,
    digits_differ,
    weekday_changed,
)
