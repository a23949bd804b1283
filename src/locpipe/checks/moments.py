"""When something is: on which day, before or after something else, past or yet to come."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from locpipe.checks.figures import comparison, has_numbers
from locpipe.checks.meaning import shortened
from locpipe.checks.naming import named as things_named
from locpipe.checks.pair import shown
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.languages.numbers import TIMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.languages import Language
    from locpipe.languages.numbers import Number


@rule(Severity.WARNING, fix="Say before or after as the source does.", needs=has_numbers)
def time_turned(pair: Pair) -> Iterator[Found]:
    """So many hours or days before something became as many after it, or how long it lasts became after how long it is.

    Why it matters: who fasts for four hours after the treatment has eaten before it.

    Example: `for 4 hours before the visit` translated as « pendant les 4 heures qui suivent la visite ».
    """
    sides: dict[str, tuple[list[str], list[str]]] = {}
    words: dict[str, Number] = {}
    times = [(one, other) for one, other in comparison(pair).matched if TIMES.issuperset({one.unit, other.unit})]
    for one, other in times:
        ours, theirs = sides.setdefault(one.value, ([], []))
        ours.append(side(pair.source, one))
        theirs.append(side(pair.target, other))
        words[one.value] = other
    for value, (ours, theirs) in sides.items():
        if "" not in (*ours, *theirs) and Counter(ours) != Counter(theirs):
            end = words[value].end
            said = pair.target.spoken[words[value].start : end + REACH].strip()
            yield pair.found(f"“{said}…” is on the other side of it than in the source")
            return
    for one, other in times:
        meant = span(pair.source, one), span(pair.target, other)
        if meant == ("after", "lasting") and ends_then(pair):
            continue
        if len(sides[one.value][0]) == 1 and frozenset(meant) in MEANT_OTHERWISE and not is_in_vain(pair, one, meant):
            piece = shown(pair.target.spoken, other.start, other.end)
            yield pair.found(f"{piece} says {SAID[meant[1]]}, the source {SAID[meant[0]]}", FIX_SPAN)
            return


REACH, BACK = 12, 40
"""Characters behind a number that a message shows, and before it in which one is told to wait."""


def side(passage: Passage, number: Number) -> str:
    """Whether the words behind a time put it `before` or `after` something; empty where they do not.

    Who waits six hours before driving drives six hours after.
    """
    assert passage.language
    match = passage.language.sides.match(passage.spoken, number.end)
    if match is None or passage.language.waits.search(passage.spoken, max(0, number.start - BACK), number.start):
        return ""
    return match.lastgroup or ""


MEANT_OTHERWISE = frozenset(
    frozenset(two)
    for two in (
        ("lasting", "after"),
        ("lasting", "ahead"),
        ("lasting", "ago"),
        ("lasting", "every"),
        ("ahead", "ago"),
        ("ahead", "every"),
        ("within", "after"),
        ("within", "ago"),
        ("after", "ago"),
        ("after", "every"),
        ("ago", "every"),
        ("lasting", "towards"),
        ("within", "towards"),
        ("after", "towards"),
        ("every", "towards"),
        ("ago", "towards"),
        ("after", "running"),
        ("within", "running"),
        ("ahead", "running"),
        ("every", "running"),
        ("lasting", "short"),
        ("every", "short"),
        ("ago", "short"),
    )
)
"""What a time may be of which the other is not said for one. “Within two weeks” may be « dans deux semaines », and « en deux semaines »."""

FIX_SPAN = "Say of the time what the source does: how long, after how long, how long ago, how often."

SAID = {
    "lasting": "how long",
    "after": "after how long",
    "ahead": "in how long",
    "ago": "how long ago",
    "every": "how often",
    "within": "within how long",
    "running": "since how long",
    "towards": "about what time",
    "short": "before what time",
}
"""What messages call it."""

BEFORE = 40
"""Characters before a time that tell how it is meant."""


def span(passage: Passage, number: Number) -> str:
    """How a time is meant: how long something lasts, after how long it is, how long ago; empty where that is not told."""
    language, text = passage.language, passage.spoken
    assert language
    start = max(0, number.start - BEFORE)
    if language.waits.search(text, start, number.start):
        return ""
    match = language.spans_behind.match(text, number.end) or language.spans.search(text[start : number.start])
    said = (match.lastgroup or "") if match else ""
    # « Après 15 minutes d’inactivité » tells how long that lasts, as well as after how long it is.
    return (
        ""
        if said == "after" and language.of_what and text.startswith(tuple(language.of_what.split("|")), number.end + 1)
        else said
    )


IN_VAIN = frozenset(
    {("within", "after"), ("after", "lasting"), ("lasting", "short"), ("within", "running"), ("after", "running")}
)
"""What a time may become where something did not happen: “not within two weeks” is « toujours pas au bout de deux semaines »."""


def ends_then(pair: Pair) -> bool:
    """Whether what ends after a time in the source is said to be so for that time: “expires after 90 days” is « valide 90 jours »."""
    ends = [passage.whole.count("finish-act") for passage in (pair.source, pair.target)]
    return ends[0] > ends[1]


def is_in_vain(pair: Pair, number: Number, meant: tuple[str, str]) -> bool:
    """Whether a denial before a time of the source lets the translation say how long nothing has happened."""
    spoken = pair.source_language
    assert spoken
    start = max(0, number.start - DENIED_BEFORE)
    return meant in IN_VAIN and spoken.unsettled.search(pair.source.spoken, start, number.start) is not None


DENIED_BEFORE = 60
"""Characters before a time among which its denial stands."""


def tells_when(pair: Pair) -> bool:
    """Whether the source has a word that puts something into the past, or ahead, or the translation may tell of the past."""
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None:
        return False
    text, told = pair.source.folded, pair.target.folded
    return (
        any(piece in text for piece in spoken.tense_pieces)
        or any(piece in told for piece in language.past_pieces)
        or any(piece in told for piece in language.ahead_pieces)
    )


@rule(Severity.WARNING, fix="Put it into the past or ahead as the source does.", needs=tells_when)
def tense_changed(pair: Pair) -> Iterator[Found]:
    """What is done in the source is yet to come in the translation, or the other way round; or what surely comes only would.

    Why it matters: who signs “the risks have been explained to me” does not sign that they will be.

    Example: `My questions have been answered.` translated as « On répondra à mes questions. »
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source:
        return
    for ours, theirs in pair.clauses:
        source, target = ours.text, theirs.text
        is_past = spoken.past.search(source) or spoken.told.search(source)
        if is_past and not spoken.may_be_ahead.search(source):
            match = language.ahead.search(target)
        elif spoken.ahead.search(source) and not spoken.past.search(source):
            may_be = language.may_be_ahead.search(target)
            supposed = language.supposed.search(target)
            if supposed and not may_be and not spoken.may_be_past.search(source):
                yield pair.found(
                    f"“{supposed[0]}” is not sure, the source is: {shortened(target)}",
                    "Say it as surely as the source does.",
                )
                return
            match = None if may_be else language.past.search(target) or language.long_past.search(target)
        else:
            match = past_of_present(source, target, spoken, language)
        match = match or ahead_of_told(source, target, spoken, language)
        if match:
            said = match.groupdict().get("done") or match[0]
            yield pair.found(f"“{said}” is not when it is in the source: {shortened(target)}")
            return


def past_of_present(source: str, target: str, spoken: Language, language: Language) -> re.Match[str] | None:
    """A verb of the past in the translation of a sentence that may not tell of the past: « les règles ont changé » for “rules change”."""
    if (match := language.long_past.search(target)) and not spoken.may_be_past.search(source):
        return match
    match = language.done.search(target)
    is_past = match is None or spoken.may_have_been_done.search(source) or spoken.may_be_past.search(source)
    return None if is_past else match


def ahead_of_told(source: str, target: str, spoken: Language, language: Language) -> re.Match[str] | None:
    """A verb of what is yet to come, for what somebody said or found: « le tribunal jugera que … peut » for “held that … can”."""
    told = spoken.told_that.search(source)
    if told is None or spoken.may_be_ahead.search(source, 0, told.start()):
        return None
    return language.ahead.search(SAYING_THAT.split(target, maxsplit=1)[0])


SAYING_THAT = re.compile(r"(?<!\w)qu(?:e(?!\w)|’)")
"""Where what is said begins."""


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
    if theirs ^ ours == WORKDAYS and "weekday-side" in named(pair.target if ours > theirs else pair.source):
        return
    # “On weekends” is « le samedi et le dimanche ».
    is_weekend = ours ^ theirs == DAYS_OF_REST and (ours < theirs or theirs < ours)
    if is_weekend and any("weekend" in named_by_words(side) for side in (pair.source, pair.target)):
        return
    if ours == theirs and are_exchanged(pair):
        yield pair.found("two days of the week have changed places, and their hours have not")
    if ours != theirs and pair.language.weekdays and pair.source_language.weekdays:
        names = [word for word in pair.target.texts if pair.language.weekdays.get(word) in theirs - ours]
        yield pair.found(f"“{names[0]}” is not in the source" if names else "a day of the week is missing")


def are_exchanged(pair: Pair) -> bool:
    """Whether days stand in another order than in the source, while all figures stand in theirs."""
    assert pair.language
    assert pair.source_language
    days, figures = (
        [
            [number for word in side.texts if (number := spoken.weekdays.get(word))]
            for side, spoken in ((pair.source, pair.source_language), (pair.target, pair.language))
        ],
        [[number.value for number in side.numbers if number.kind in TOLD] for side in (pair.source, pair.target)],
    )
    return (
        len(set(figures[0])) > 1
        and figures[0] == figures[1]
        and days[0] != days[1]
        and sorted(days[0]) == sorted(days[1])
    )


TOLD = frozenset({"time", "number"})
"""Kinds of numbers that may be said of a day."""

DAYS_OF_REST = {6, 7}
"""The days of a weekend."""

WORKDAYS = {1, 5}
"""Between which days of the week work is done."""


def named(passage: Passage) -> frozenset[str]:
    """The concepts that a text names."""
    return frozenset().union(*[sentence.concepts for sentence in passage.sentences])


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


RULES = (weekday_changed, time_turned, tense_changed)
