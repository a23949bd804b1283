"""The numbers of a source and of its translation, matched by value."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from locpipe.checks.frequencies import recur_alike
from locpipe.languages.numbers import plain, read_numbers

if TYPE_CHECKING:
    from collections.abc import Callable

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.numbers import Number


FIGURES = frozenset({"number", "phone", "code", "date", "time", "idiom"})
"""Kinds of numbers that are written in figures, or stand for some."""


def has_numbers(pair: Pair) -> bool:
    """Whether a number stands in one of the two texts."""
    return bool(pair.source.numbers or pair.target.numbers)


@dataclass
class Comparison:
    """The numbers of two texts, matched by value."""

    matched: list[tuple[Number, Number]] = field(default_factory=list)
    lost: list[Number] = field(default_factory=list)
    added: list[Number] = field(default_factory=list)
    has_exchanged_dates: bool = False
    mistaken: tuple[Number, Number] | None = None
    """A code, or a day of a month, that stands for another one of the same name though no figure is lost."""


@lru_cache(maxsize=4)
def comparison(pair: Pair) -> Comparison:
    """The numbers of a pair, matched: whole dates and codes first, then their parts, units before bare values.

    Nothing where one of the two languages is not described: then only digits can be compared (`digits_differ`).
    """
    result = Comparison()
    if pair.language is None or pair.source_language is None:
        return result
    lost, added = list(pair.source.numbers), list(pair.target.numbers)
    if list(map(WHOLE, lost)) == list(map(WHOLE, added)):
        result.matched = list(zip(lost, added, strict=True))
        return result
    lost, added = without_shares(pair, lost, added)
    # A vague number (“a”, “one”) must not take the place of a firm one.
    vague = [[number for number in side if number.is_vague] for side in (lost, added)]
    lost, added = ([number for number in side if not number.is_vague] for side in (lost, added))
    for _ in range(2):
        if not WHOLES.isdisjoint(number.kind for number in lost):
            lost, added = match(lost, added, same_whole, result.matched)
        for same in (UNIT_AND_LIMIT, UNIT, VALUE):
            lost, added = paired(lost, added, same, result.matched)
        lost, added = sorted([*lost, *vague[0]], key=by_place), sorted([*added, *vague[1]], key=by_place)
        vague = [[], []]
    if not lost and not added:
        return result
    full = [number for number in lost if number.kind == "date" and number.value[0] != "/" and len(number.parts) > 1]
    result.has_exchanged_dates = bool(full) and firm_parts(lost) == firm_parts(added)
    result.mistaken = mistaken(lost, added, result.matched)
    lost = [part for number in lost for part in number.parts]
    added = [part for number in added for part in number.parts]
    lost, added = paired(lost, added, VALUE, result.matched)
    lost, added = paired(lost, added, length, result.matched)
    lost, added = matched_loosely(pair, lost, added, result.matched)
    units = {number.unit for number in (*lost, *added)}
    if (
        len(lost) == len(added) == 1
        and "time" not in (lost[0].kind, added[0].kind)  # an hour of the day recurs as it is
        and "" in units
        and not units.isdisjoint(LASTING)
        and recur_alike(pair.source.spoken, pair.target.spoken, pair.source_language, pair.language)
    ):
        lost, added = [], []  # “every 12 hours” is « deux fois par jour »
    # A number to call may well be named once more, or once less: “call or text 988”.
    called = {number.value for number in (*pair.source.numbers, *pair.target.numbers) if number.kind == "phone"}
    called |= {
        re.sub(r"\D", "", target)[-10:]
        for target in pair.source.pieces("target")
        if ":+" in target or "//" not in target
    }
    called |= {
        n.value for n in (*pair.source.numbers, *pair.target.numbers) if not n.unit and EMERGENCY.fullmatch(n.value)
    }
    known = {one.value for one, _ in result.matched} & called
    result.lost = [number for number in lost if number.value not in known]
    result.added = [number for number in added if number.value not in known]
    # What is counted may be said again: “24 hours before or after” is « 24 heures avant, ni 24 heures après ».
    if result.added and not result.lost:
        said = {(one.value, one.unit) for one, _ in result.matched if one.unit}
        result.added = [
            number
            for number in result.added
            if (number.value, number.unit) not in said
            and not any(unit in pair.source.whole.concepts for unit in units_of(number))
        ]
    return result


def matched_loosely(
    pair: Pair, lost: list[Number], added: list[Number], matched: list[tuple[Number, Number]]
) -> tuple[list[Number], list[Number]]:
    """The numbers without those that people take for the same: “four weeks” for a month, “under 12” for 11 or less."""
    if not (lost and added):
        return lost, added
    if not pair.is_safety:  # where a day more or less may matter, four weeks are no month
        lost, added = match(lost, added, last_about_as_long, matched)
        lost, added = match(lost, added, measure_alike, matched)
    # “Under 12” and « 11 ans ou moins » have another limit each, and are one.
    return match(lost, added, bound_alike, [])


def without_shares(pair: Pair, lost: list[Number], added: list[Number]) -> tuple[list[Number], list[Number]]:
    """The numbers without what one text says as a part of a whole, and the other one as so many of a hundred: “one in ten”, « 10 % »."""
    are_hundredths = [any(number.unit == "%" for number in side) for side in (lost, added)]
    if are_hundredths[0] == are_hundredths[1]:
        return lost, added
    passage, whole, hundredths = (pair.target, added, lost) if are_hundredths[0] else (pair.source, lost, added)
    if passage.language is None:
        return lost, added
    link = passage.language.share_link
    for one, other in pairwise(whole):
        if not (
            one.value.isdigit()
            and other.value.isdigit()
            and int(other.value)
            and link.fullmatch(passage.spoken, one.end, other.start)
        ):
            continue
        said = next((n for n in hundredths if n.unit == "%" and n.value == plain_share(one.value, other.value)), None)
        if said:
            whole = [number for number in whole if number not in (one, other)]
            hundredths = [number for number in hundredths if number is not said]
    return (hundredths, whole) if are_hundredths[0] else (whole, hundredths)


def plain_share(part: str, whole: str) -> str:
    """How many of a hundred a part of a whole is."""
    return plain(str(Decimal(100) * int(part) / int(whole)))


def mistaken(
    lost: list[Number], added: list[Number], matched: list[tuple[Number, Number]]
) -> tuple[Number, Number] | None:
    """A code or a date of the source with the one of the same name that stands for it, though no figure is lost."""
    known, others = {one.value for one, _ in matched}, [*added, *(other for _, other in matched)]
    for one in lost:
        if one.kind == "code":
            other = mistaken_code(one, [other for other in added if other.value not in known])
        elif one.kind == "date" and one.value.startswith("/") and len(one.parts) > 1:
            other = mistaken_day(one, lost, added, others)
        else:
            continue
        if other:
            return one, other
    return None


def mistaken_code(code: Number, added: list[Number]) -> Number | None:
    """The code of the same name with other figures: « COVID-2 » for “COVID-19”."""
    digits = list(map(VALUE, code.parts))
    return next(
        (
            other
            for other in added
            if other.kind == "code"
            and name_of(other) == name_of(code) != ""
            and list(map(VALUE, other.parts)) != digits
        ),
        None,
    )


def mistaken_day(date: Number, lost: list[Number], added: list[Number], others: list[Number]) -> Number | None:
    """The day of the same month that stands for another: « 10 mars » for “15 March”, or the number before a month that is no day.

    Of a range (“March 3 to 5”) the other end may be written as the date.
    """
    month, _, day = date.value.rpartition("/")
    beside = [n.value for n in lost if n is not date and max(n.start, date.start) - min(n.end, date.end) < ASIDE]
    for other in added:
        if other.kind != "date" or other.value.rpartition("/")[0] != month:
            continue
        if len(other.parts) > 1:
            if other.value.rpartition("/")[2] not in beside:
                return other
        elif found := next((n for n in others if 0 <= other.start - n.end <= 1 and n.value != day), None):
            return found  # « le 129 février »
    return None


def name_of(code: Number) -> str:
    """The name of a code, “COVID” of “COVID-19”; empty where it is hardly one."""
    match = NAME_OF_CODE.match(code.value)
    return match[0] if match else ""


NAME_OF_CODE = re.compile(r"[A-Z]{2,}(?=-?\d)")
"""Letters before a figure that are surely a name."""

ASIDE = 12
"""Characters between two numbers that may be one range."""


def firm_parts(numbers: list[Number]) -> Counter[str]:
    """How often each value stands in numbers and in the parts of their dates and codes, vague ones left out."""
    return Counter(part.value for number in numbers if not number.is_vague for part in number.parts)


EMERGENCY = re.compile("[2-9]11|988")
"""The short numbers that people call for help."""


def by_place(number: Number) -> int:
    """Where a number stands."""
    return number.start


WHOLES = frozenset({"date", "code", "phone"})
"""Kinds of numbers that are compared as wholes."""


def same_whole(one: Number, other: Number) -> bool:
    """Whether two dates or codes are one."""
    if one.kind != other.kind or one.kind not in WHOLES:
        return False
    # “A1C” is « HbA1c ».
    return one.value == other.value or (one.kind == "code" and is_tail(one.value, other.value))


def is_tail(one: str, other: str) -> bool:
    """Whether the longer of two codes ends with the shorter, in whole after letters."""
    short, long = sorted((one, other), key=len)
    return len(short) > 2 and long.endswith(short) and long[: -len(short)].isalpha()  # noqa: PLR2004 (A1C)


def paired(
    lost: list[Number], added: list[Number], same: Callable[[Number], object], matched: list[tuple[Number, Number]]
) -> tuple[list[Number], list[Number]]:
    """Moves the numbers of which `same` says the same into `matched`; returns what is left of `lost` and `added`."""
    if not lost or not added:
        return lost, added
    waiting: dict[object, list[int]] = {}
    for at, other in enumerate(added):
        waiting.setdefault(same(other), []).append(at)
    rest, taken = [], set()
    for one in lost:
        places = waiting.get(same(one))
        if places:
            at = places.pop(0)
            taken.add(at)
            matched.append((one, added[at]))
        else:
            rest.append(one)
    return rest, [other for at, other in enumerate(added) if at not in taken]


WHOLE = attrgetter("value", "unit", "relation", "kind", "is_vague")
VALUE, UNIT, UNIT_AND_LIMIT = attrgetter("value"), attrgetter("value", "unit"), attrgetter("value", "unit", "relation")
"""In what two numbers agree."""


LASTING = {
    "second": ("second", 1),
    "minute": ("second", 60),
    "hour": ("second", 3600),
    "day": ("second", 3600 * 24),
    "week": ("second", 3600 * 24 * 7),
    "working-week": ("second", 3600 * 24 * 5),
    "month": ("month", 1),
    "year": ("month", 12),
}
"""Units of time, each with the unit that it holds a whole number of, and how many."""


def length(number: Number) -> object:
    """What is the same for numbers that count the same time (“48 hours” and « deux jours »); of any other number, itself."""
    if number.unit not in LASTING or not PLAIN.fullmatch(number.value):
        return number
    unit, times = LASTING[number.unit]
    return unit, Decimal(number.value) * times


PLAIN = re.compile(r"\d+(?:\.\d+)?")

ABOUT_A_MONTH: dict[str, dict[float, int]] = {
    "week": {4: 1, 13: 3, 26: 6, 52: 12},
    "day": {30: 1, 60: 2, 90: 3, 180: 6, 365: 12},
    "year": {0.5: 6},
}
"""By a unit of time how many of it are so many months, as people say it: four weeks, or 30 days, are a month. Twelve weeks of a trial are not three."""


def last_about_as_long(one: Number, other: Number) -> bool:
    """Whether one of two times is in months, or in years, and the other as long in smaller units: “four weeks” and « un mois »."""
    return is_in_months(one, other) or is_in_months(other, one) or are_weeks(one, other) or are_weeks(other, one)


METRIC: dict[str, tuple[str, Decimal]] = {
    "g": ("mg", Decimal(1000)),
    "kg": ("mg", Decimal(1_000_000)),
    "mg": ("mg", Decimal(1)),
    "mL": ("mL", Decimal(1)),
    "L": ("mL", Decimal(1000)),
}
"""Units that people exchange for handier ones, each with a smaller one, and how many of that it is."""


def measure_alike(one: Number, other: Number) -> bool:
    """Whether two numbers measure as much in two units: “2,000 mg a day” and « 2 g par jour »."""
    (unit, _, whole), (other_unit, _, other_whole) = (number.unit.partition("/") for number in (one, other))
    mine, its = METRIC.get(unit), METRIC.get(other_unit)
    if not mine or not its or unit == other_unit or whole != other_whole or mine[0] != its[0]:
        return False
    is_plain = PLAIN.fullmatch(one.value) and PLAIN.fullmatch(other.value)
    return is_plain is not None and Decimal(one.value) * mine[1] == Decimal(other.value) * its[1]


def are_weeks(one: Number, other: Number) -> bool:
    """Whether two numbers count a week or two, in days as French does: « huit jours », « quinze jours »."""
    return one.unit == "week" and other.unit == "day" and (one.value, other.value) in {("1", "8"), ("2", "15")}


def is_in_months(one: Number, other: Number) -> bool:
    """Whether the second of two numbers counts as many months as the first says in weeks or days."""
    known = ABOUT_A_MONTH.get(one.unit)
    if known is None or other.unit not in {"month", "year"} or not PLAIN.fullmatch(one.value + other.value):
        return False
    return known.get(float(one.value)) == float(other.value) * LASTING[other.unit][1]


COUNTED_ONE_BY_ONE = frozenset({"", "year", "person", "dose", "tablet", "session"})
"""Units of which there is nothing between one and the next."""

BELOW, ABOVE = {"lt": -1, "le": 0}, {"gt": 1, "over": 1, "ge": 0}
"""What a limit leaves out of its number."""


def bound_alike(one: Number, other: Number) -> bool:
    """Whether two numbers beside each other set one limit to what is counted: “under 12” and « 11 ans ou moins »."""
    if not (one.value.isdigit() and other.value.isdigit() and {one.unit, other.unit} <= COUNTED_ONE_BY_ONE):
        return False
    stated, meant = one.relation.rstrip("~"), other.relation.rstrip("~")
    return any(
        stated in side and meant in side and int(one.value) + side[stated] == int(other.value) + side[meant]
        for side in (BELOW, ABOVE)
    )


def units_of(number: Number) -> list[str]:
    """The concepts of the greater units of which a number counts just one: a day of 24 hours."""
    counted = length(number)
    return [
        f"{unit}-unit"
        for unit, (smaller, times) in LASTING.items()
        if unit != number.unit and counted == (smaller, Decimal(times))
    ]


def last_alike(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether two sentences speak of the same times, in whatever units: “valid for one year” and « valide 12 mois »,
    “every three months” and « quatre fois par année ».
    """
    numbers = [
        [number for number in read_numbers(sentence.text, spoken) if number.unit in LASTING]
        for sentence, spoken in ((ours, source_language), (theirs, language))
    ]
    if len(numbers[0]) != len(numbers[1]):  # “the day before” may well be « la veille », and has no number
        numbers = [[number for number in side if not (number.is_vague and number.kind == "idiom")] for side in numbers]
    if numbers[0] and len(numbers[0]) == len(numbers[1]):
        lost, added = match(*paired(numbers[0], numbers[1], length, []), last_about_as_long, [])
        return not (lost or added)
    return recur_alike(ours.text, theirs.text, source_language, language)


def says_one(unit: str, sentence: Sentence, language: Language) -> bool:
    """Whether a sentence counts just one of a unit of time in smaller ones: “within a day” is « dans les 24 heures »."""
    if unit not in LASTING:
        return False
    one = LASTING[unit][0], Decimal(LASTING[unit][1])
    return any(length(number) == one for number in read_numbers(sentence.text, language) if number.unit != unit)


def match(
    lost: list[Number],
    added: list[Number],
    same: Callable[[Number, Number], bool],
    matched: list[tuple[Number, Number]],
) -> tuple[list[Number], list[Number]]:
    """Moves what `same` finds alike from `lost` and `added` into `matched`; returns what is left of both."""
    rest = []
    added = list(added)
    for one in lost:
        at = next((at for at, other in enumerate(added) if same(one, other)), None)
        if at is None:
            rest.append(one)
        else:
            matched.append((one, added.pop(at)))
    return rest, added
