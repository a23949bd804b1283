"""Numbers by value: every figure of the source, with its unit and what it measures, stands in the translation too."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from locpipe.checks.figures import FIGURES, comparison, has_numbers, last_about_as_long, length, measure_alike
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.languages.numbers import SYMBOL_UNITS, Number, digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.languages import Language


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
    if pair.language and not pair.language.zero_words.isdisjoint(pair.target.vocabulary):
        # “An effect of zero” is « un effet nul ».
        kept = [number for number in lost if number.value != "0"]
        lost, added = kept, added if kept == lost else [number for number in added if number.value != "1"]
    if pair.language and (lost or added):
        lost, added = without_pairs(lost, added, pair.language, pair.target.prose)
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


def without_pairs(
    lost: list[Number], added: list[Number], language: Language, prose: str
) -> tuple[list[Number], list[Number]]:
    """The numbers without the two that one language names together, and another one by one."""
    if language.one_and_other.search(prose):
        lost, added = without(lost, "2"), without(added, "1")
    if language.two_named.search(prose):
        # “One for meat and a different one for fruit” is « deux planches, l’une … l’autre ».
        lost, added = without(lost, "1"), without(added, "2")
    return lost, added


def without(numbers: list[Number], value: str) -> list[Number]:
    """The numbers that are another one."""
    return [number for number in numbers if number.value != value]


@rule(Severity.ERROR, fix="Write the unit of the source.", needs=lambda pair: "{" in pair.msgid or has_numbers(pair))
def unit_changed(pair: Pair) -> Iterator[Found]:
    """A figure has another unit than in the source, or lost its % or $.

    Why it matters: 0.5 mg/kg and 0.5 g/kg differ a thousandfold; 72 hours are not 72 days.

    Example: `0.5 mg/kg` translated as « 0,5 mg ».
    """
    yield from changed_behind_placeholders(pair)
    for one, other in comparison(pair).matched:
        if one.unit == other.unit or (one.shares_unit and other.shares_unit) or {one.unit, other.unit} == DEGREES:
            continue
        if length(one) == length(other) or last_about_as_long(one, other) or measure_alike(one, other):
            continue
        if is_said_apart(one, other, pair):
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


PLACEHOLDER_UNIT = re.compile(r"\{(\w+)\}[-\s]?(°\s?[CF]|[^\W\d_]+(?:/[^\W\d_]+)?(?![\w’'])|[%$])")
"""A placeholder, and the word or sign behind it."""


def changed_behind_placeholders(pair: Pair) -> Iterator[Found]:
    """The units that stand behind placeholders and are others in the translation."""
    if not (pair.language and pair.source_language) or "{" not in pair.msgid:
        return
    ours = units_of_placeholders(pair.msgid, pair.source_language)
    theirs = units_of_placeholders(pair.msgstr, pair.language)
    for name in sorted(ours.keys() & theirs.keys()):
        if ours[name] != theirs[name]:
            yield pair.found(f"{{{name}}} is given in {theirs[name]}, in the source in {ours[name]}")


def units_of_placeholders(text: str, language: Language) -> dict[str, str]:
    """The unit behind each placeholder of a text that stands there once, and has one: `{dose} mg`."""
    units = language.units
    return {
        name: known
        for name, written in PLACEHOLDER_UNIT.findall(text)
        if text.count(f"{{{name}}}") == 1
        and (known := units.get(written) or units.get(written.lower()) or unit_of_sign(written))
    }


def unit_of_sign(written: str) -> str:
    """A unit that is a sign: °C, %; empty for a word."""
    return "" if written[0].isalpha() else "".join(written.split())


def is_said_apart(one: Number, other: Number, pair: Pair) -> bool:
    """Whether “per day” of a unit stands apart in the other language: “0.4 mg per day” is « 0,4 mg d’acide folique par jour »."""
    if {one.unit, other.unit} not in ({unit, f"{unit}{A_DAY}"} for unit in (one.unit, other.unit)):
        return False
    apart = pair.target if one.unit.endswith(A_DAY) else pair.source
    return DAILY in apart.whole.concepts


A_DAY = "/day"
DAILY = "day-unit"
"""What the words for “a day” and “daily” say."""


def is_other_time(one: Number, other: Number, pair: Pair) -> bool:
    """Whether a bare number of the source became one of seconds, days or months, of which the source says nothing.

    Such a number is an age (“18 or older”): it can only be one of years.
    """
    if one.unit or one.kind != "number" or other.kind != "number" or other.unit not in PARTS_OF_A_YEAR:
        return False
    is_named = f"{other.unit}-unit" in pair.source.whole.concepts
    return not is_named and other.unit not in {number.unit for number in pair.source.numbers}


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


@rule(Severity.WARNING, fix="Name the measure as the source does.", needs=has_numbers)
def measure_renamed(pair: Pair) -> Iterator[Found]:
    """What a figure measures has another letter than in the source: g, d, r, p, t, F, n.

    Why it matters: Hedges’ g and Cohen’s d are two measures, and p is no correlation.

    Example: `g = 0.27` translated as « d = 0,27 ».
    """
    texts = (pair.source.spoken, pair.target.spoken)
    if not MEASURED.search(texts[0]):
        return
    ours, theirs = (Counter(MEASURE.findall(text)) for text in texts)
    lost, added = list((ours - theirs).elements()), list((theirs - ours).elements())
    if not (lost and added) and pair.language and pair.source_language:
        ours, theirs = (
            Counter(known for name in EFFECT.findall(passage.spoken) if (known := spoken.effects.get(name)))
            for passage, spoken in ((pair.source, pair.source_language), (pair.target, pair.language))
        )
        lost, added = list((ours - theirs).elements()), list((theirs - ours).elements())
    if lost and added:
        yield pair.found(f"“{added[0]}” stands where the source has “{lost[0]}”")


MEASURED = re.compile(r"[=<>≤≥≈]|[RHS][RM]|OR|NN")
"""What each text has that gives a figure for a letter or for an effect."""

EFFECT = re.compile(r"(?<![\w’'])([A-Z]{2,3})(?!\w)")
"""What may be the short name of an effect."""

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
        # A number that the source has in words may well stand in figures.
        in_words = Counter(number.value for number in pair.source.numbers if number.kind in ("word", "ordinal"))
        if not ours - theirs and not theirs - ours - in_words:
            return
        lost, added = ", ".join(ours - theirs), ", ".join(theirs - ours)
        yield pair.found(f"digits in the translation: {added or 'none'}; in the source: {lost or 'none'}")


RULES = (number_changed, number_word_changed, unit_changed, measure_renamed, digits_differ)
