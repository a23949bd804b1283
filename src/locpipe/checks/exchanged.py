"""Numbers that are all there, and have changed places."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from operator import eq
from typing import TYPE_CHECKING

from locpipe.checks.figures import FIGURES, comparison, has_numbers
from locpipe.checks.limits import OPPOSED
from locpipe.checks.pair import shown
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import texts_of
from locpipe.findings import Severity
from locpipe.languages.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.languages import Language
    from locpipe.languages.numbers import Number

NEXT = re.compile(r"[\s\u00a0]*(?:d[’'])?([^\W\d_]{3,})")


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
    if result.mistaken:
        one, other = result.mistaken
        yield f"{other.text.strip(' ,')} stands for {one.text.strip(' ,')}"
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
    for are_joined in (False, True):
        ours, theirs = (figures_of(passage, are_joined=are_joined) for passage in (pair.source, pair.target))
        if len(ours) != len(theirs) or sorted(n.value for n in ours) != sorted(n.value for n in theirs):
            return
        differ = [at for at, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one.value != other.value]
        if len(differ) == 2:  # noqa: PLR2004 (two numbers)
            first, second = differ
            if not moved(pair, ours, theirs, first, second):
                other = theirs[first]
                text = shown(pair.target.spoken, other.start, other.end)
                yield f"{other.text.strip()} stands where the source has {ours[first].text.strip()}: {text}"
            return
        if differ and not are_joined and are_in_other_brackets(pair, ours, theirs):
            yield f"the figures in brackets are others: {theirs[differ[0]].text.strip()}"
            return


def figures_of(passage: Passage, *, are_joined: bool) -> list[Number]:
    """The figures of a text in their order; the two ends of a range as one where they are joined."""
    figures = [number for number in passage.numbers if number.kind in FIGURES]
    if not are_joined:
        return figures
    parting = passage.language.parting if passage.language else ()
    spans = [(one, other) for one, other in ranges(passage) if between(passage, one, other) not in parting]
    ends = {id(other) for _, other in spans}
    joined = {id(one): other._replace(start=one.start, value=f"{one.value}–{other.value}") for one, other in spans}
    return [joined.get(id(number), number) for number in figures if id(number) not in ends]


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
        [context(p.spoken, side[at]) for at in differ] for p, side in zip((pair.source, pair.target), last, strict=True)
    )
    one = differ[0]
    stayed, followed = alike(near, far)
    return "" if followed > stayed else starts[1][one].text.strip() + "–" + last[1][one].text.strip()


@rule(Severity.WARNING, fix="Join the two ends as the language does: de … à …, entre … et ….", needs=has_numbers)
def range_parted(pair: Pair) -> Iterator[Found]:
    """The two ends of a range are joined by “and” or “or”, so that they are two figures.

    Why it matters: an interval from 0.36 to 1.91 holds all values between; “0.36 or 1.91” are two results.

    Example: `95% CI 0.36 to 1.91` translated as « IC à 95 % : 0,36 ou 1,91 ».
    """
    if not (pair.language and pair.source_language):
        return
    ours = {
        (one.value, other.value)
        for one, other in ranges(pair.source)
        if between(pair.source, one, other) not in pair.source_language.parting
    }
    for one, other in ranges(pair.target) if ours else ():
        joint = between(pair.target, one, other)
        if (
            (one.value, other.value) not in ours
            or joint not in pair.language.parting
            or is_choice(joint, one, other, pair.language)
        ):
            continue
        before = pair.target.spoken[: one.start].rstrip(" \u00a0").lower()
        if joint in pair.language.parting_always or not before.endswith(pair.language.opens_range):
            yield pair.found(f"“{pair.target.spoken[one.start : other.end].strip()}” is no range")
            return


def between(passage: Passage, one: Number, other: Number) -> str:
    """What stands between two numbers of a text, without spaces and signs."""
    return passage.spoken[one.end : other.start].strip(" \u00a0−-$").lower()


def is_choice(joint: str, one: Number, other: Number, language: Language) -> bool:
    """Whether two whole numbers with “or” between say as much as a range: “2 to 3 tablets” are « 2 ou 3 comprimés »."""
    return joint in language.parting_always and one.value.isdigit() and other.value.isdigit()


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
        # “135/85 or higher” is « supérieure à 135/85 »: what limits one limits both.
        pair = {at for at, (one, other) in enumerate(firm) if one is lost[0] or other is gained[0]}
        first, second = (firm[at][0] for at in sorted(pair)) if len(pair) > 1 else (lost[0], lost[0])
        return None if second.start - first.end == 1 else (lost[0], gained[0])
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
    # “Cortex-A53 erratum 8357” is « l’erratum 8357 du Cortex-A53 »
    is_code = (ours[first].kind == "code") != (ours[second].kind == "code")
    if is_code or is_part_of_whole(pair, ours, theirs, first, second):
        return True
    near, far = said_of(pair.source, ours[first], ours[second]), said_of(pair.target, theirs[first], theirs[second])
    stayed, followed = alike(near, far)
    may_follow = followed > 0 or stayed == 0
    if keep_their_kinds(ours, theirs, first, second):
        return may_follow
    signs = [(sign(ours[at]), [sign(n) for n in theirs if n.value == ours[at].value]) for at in (first, second)]
    if signs[0][0] != signs[1][0]:
        kept = all(
            any(one[0] == other[0] and (one[1] == other[1] or not one[1]) for other in others) for one, others in signs
        )
        return kept and may_follow
    return followed > stayed == 0 or moved_with_words(pair, ours, theirs, (first, second))


def moved_with_words(pair: Pair, ours: list[Number], theirs: list[Number], places: tuple[int, int]) -> bool:
    """Whether the words beside two numbers, or the more of those around them, are now those of the other of the two."""
    following = [
        [next_word(passage.spoken, numbers[at]) for at in places]
        for passage, numbers in ((pair.source, ours), (pair.target, theirs))
    ]
    if set(filter(None, following[0])) & set(following[1]) and not any(map(eq, *following)):
        return True
    near, far = (
        [context(passage.spoken, numbers[at]) | meant(passage, numbers[at]) for at in places]
        for passage, numbers in ((pair.source, ours), (pair.target, theirs))
    )
    stayed, followed = alike(near, far)
    return followed > stayed


def alike(near: Sequence[set[str]], far: Sequence[set[str]]) -> tuple[int, int]:
    """What two contexts share with those at the same two places, and with those at the other of the two."""
    stayed = likeness(near[0], far[0]) + likeness(near[1], far[1])
    return stayed, likeness(near[0], far[1]) + likeness(near[1], far[0])


def said_of(passage: Passage, one: Number, other: Number) -> tuple[set[str], set[str]]:
    """What only each of two numbers is said of, as far as it stands behind.

    “4 days in the fridge, 6 months in the freezer” has the fridge for the first of the two. Of dates and times nothing is told.
    """
    if not {one.kind, other.kind}.isdisjoint(MOMENTS):
        return set(), set()
    text, end = passage.spoken, SENTENCE_END.search(passage.spoken, other.end)
    first = named_in(passage, text[one.end : other.start])
    second = named_in(passage, text[other.end : end.start() if end else len(text)][:AROUND])
    return first - second, second - first


SHORT = 4
"""Letters of words whose beginning tells nothing."""

APART = frozenset({"date", "idiom"})
"""Kinds of numbers that nobody takes for another kind; of “6 to 10 p.m.” only the second is told to be a time."""
MOMENTS = APART | {"time"}
"""Kinds of numbers of which what stands behind tells nothing."""


def keep_their_kinds(ours: list[Number], theirs: list[Number], first: int, second: int) -> bool:
    """Whether each of two numbers is told by what it is: a date beside a year, 90 % beside 14 days."""
    (a, b), (d, c) = [(side[first], side[second]) for side in (ours, theirs)]
    if a.kind != b.kind and not {a.kind, b.kind}.isdisjoint(APART):
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
    text = passage.spoken
    before = texts_of(text[max(0, number.start - AROUND) : number.start], language)[-WORDS_AROUND:]
    after = texts_of(text[number.end : number.end + AROUND], language)[:WORDS_AROUND]
    return concepts_of(before, language) | concepts_of(after, language)


def named_in(passage: Passage, text: str) -> set[str]:
    """What the words of a part of a text say, as `meant` has it."""
    if passage.language is None:
        return set()
    words = texts_of(text, passage.language)
    return concepts_of(words, passage.language) | {plain_head(word) for word in words if len(word) > SHORT}


def concepts_of(words: list[str], language: Language) -> set[str]:
    """What words say, by names that all languages share."""
    known = vocabulary(language.code)
    lexicons = (language.concepts, *([known] if known else []))
    return {hit.concept.rstrip("!") for lexicon in lexicons for hit in lexicon.find(words)}


SENTENCE_END = re.compile(r"[.;:!?](?!\w)|\n")

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
    return all(groups) and len(groups[0]) == len(groups[1]) and groups[0] != groups[1]


def together(text: str, numbers: list[Number]) -> list[tuple[str, ...]]:
    """The figures that stand together in brackets, in the order of their first."""
    groups = [
        tuple(n.value for n in numbers if match.start() <= n.start < match.end())
        for match in re.finditer(r"\([^()]*\)", text)
    ]
    return sorted(group for group in groups if group)


RULES = (numbers_exchanged, ranges_exchanged, range_parted)
