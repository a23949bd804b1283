"""Statements turned round without a negation lost: what is contrasted, prefixes that deny, doubts dropped one by one."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from locpipe.checks.antonyms import EXCLUSIVE
from locpipe.checks.crossed import exchanged, sides_of_contrast
from locpipe.checks.denials import between, negations
from locpipe.checks.freedom import is_built_otherwise, is_worded_freely
from locpipe.checks.meaning import shortened
from locpipe.checks.naming import named
from locpipe.checks.pair import without_marks
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import counts, kept, texts_of
from locpipe.checks.wording import places, places_in_both, sides_kept
from locpipe.findings import Severity
from locpipe.languages.concepts import OPPOSITES
from locpipe.languages.dictionary import dictionary, is_listed
from locpipe.languages.lexicon import listed
from locpipe.languages.phrases import GROUPS as PHRASES
from locpipe.languages.renderings import FROM, INTO, is_of_verbs, wordings
from locpipe.languages.substances import substance
from locpipe.languages.vocabulary import surely_of, things_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

PEOPLE = frozenset({"you-side", "we-side", "your-side", "our-side", "all-of", "some-of-them", "both-of", "one-of"})
"""Small words that stand on either side of a contrast."""

NAMED = frozenset(concept for group in OPPOSITES if group not in PHRASES for concept in group) - PEOPLE - {
    "during",
    "with",
} | {
    "by-weight",
    "by-age",
}
"""Concepts that may be contrasted with each other."""

PREFIX = re.compile(r"(?:un|in|im|ir|il|non)([a-z]{5,})")
HEAD = 5
"""Letters that tell words of one family."""

ORDINARY = 2_000
"""How often a word occurs in its dictionary that is one without its prefix, too."""

NO_PREFIX = frozenset({"inpatient", "inpatients", "instance", "impress", "important", "indeed", "invest", "involve"})
"""Words that only look so."""


@rule(Severity.WARNING, fix="Deny the one of the two that the source denies.")
def contrast_turned(pair: Pair) -> Iterator[Found]:
    """Of two things that a sentence contrasts, the translation denies the one that the source affirms.

    Why it matters: “by weight, not by age” is how a dose is found; the other way round it is a wrong dose.

    Example: `by weight, not by age` translated as « d’après l’âge et non d’après le poids ».
    """
    if not (pair.language and pair.source_language):
        return
    for ours, theirs in pair.aligned:
        source = contrast(ours, pair.source_language)
        target = contrast(theirs, pair.language) if source else None
        if source and target:
            affirmed = source[0] - source[1]
            for concept in sorted(affirmed & target[1] & NAMED):
                is_turned = source[1] & target[0] & NAMED or concept in target[0]
                if is_turned and not is_built_otherwise(pair):
                    yield pair.found(f"“{concept}” is what the source affirms: {shortened(theirs.text)}")
                    return
            # “For depression, not for PTSD”: each of two things stands where the other belongs. What words surely name is asked
            # apart, since “depression” may be sadness: “depression looks like anger rather than sadness”.
            for of in (things_of, surely_of):
                one, other = contrasted(ours, pair.source_language, of), contrasted(theirs, pair.language, surely_of)
                is_turned = one[0] & other[1] - one[1] and one[1] & other[0] - one[0]
                if is_turned and not is_built_otherwise(pair):
                    thing = min(one[0] & other[1] - one[1])
                    yield pair.found(f"“{thing}” is what the source affirms: {shortened(theirs.text)}")
                    return
    for sentence in exchanged(pair):
        yield pair.found(f"what the source denies is affirmed, and the other way round: {shortened(sentence.text)}")
        return


def contrasted(sentence: Sentence, language: Language, of: Callable[[str, str], frozenset[str]]) -> Sides:
    """The things that are named before and after the words of a contrast, of a sentence that has one."""
    sides = sides_of_contrast(sentence, language)
    if sides is None:
        return frozenset(), frozenset()
    one, other = (frozenset(thing for at in side for thing in of(sentence.texts[at], language.code)) for side in sides)
    return one, other


@kept
def contrast(sentence: Sentence, language: Language) -> tuple[frozenset[str], frozenset[str]] | None:
    """The concepts before and after the words of a contrast; None where a sentence has none, or several."""
    sides = sides_of_contrast(sentence, language)
    if sides is None:
        return None
    return (
        frozenset(hit.concept for hit in sentence.hits if hit.first in sides[0]),
        frozenset(hit.concept for hit in sentence.hits if hit.first in sides[1]),
    )


def has_pivot(pair: Pair) -> bool:
    """Whether the source says that one thing is more than another, or causes it."""
    spoken = pair.source_language
    return spoken is not None and any(pivot.search(pair.source.prose) for pivot in spoken.pivots)


@rule(Severity.WARNING, fix="Let the same thing be the more, or the cause, as in the source.", needs=has_pivot)
def comparison_turned(pair: Pair) -> Iterator[Found]:
    """Of two things that a sentence compares, or of which one causes the other, each stands in the other’s place.

    Why it matters: “better with the drug than with a placebo” is a result; the other way round it is the opposite one.

    Example: `lower with ketamine than with midazolam` translated as « plus bas avec le midazolam qu’avec la kétamine ».
    """
    if not (pair.language and pair.source_language) or pair.is_source:
        return
    for ours, theirs in pair.aligned:
        for pivot, its_like in zip(pair.source_language.pivots, pair.language.pivots, strict=False):
            source = parted(ours, pivot, pair.source_language)
            target = parted(theirs, its_like, pair.language) if source else None
            if source and target and are_crossed(source, target):
                yield pair.found(f"each of two things stands where the other belongs: {shortened(theirs.text)}")
                return


Sides = tuple[frozenset[str], frozenset[str]]


def are_crossed(source: Sides, target: Sides) -> bool:
    """Whether what stands on one side in a text stands on the other in its translation, and both do."""
    return not source[1] & target[1] and bool(source[1] & target[0]) and bool(source[0] & target[1])


def parted(sentence: Sentence, pivot: re.Pattern[str], language: Language) -> Sides | None:
    """What the words before and behind the only pivot of a sentence may name; None where there is none, or several."""
    matches = list(pivot.finditer(sentence.text))
    if len(matches) != 1:
        return None
    start, end = matches[0].span("pivot")
    if "when" in pivot.groupindex and language.unsettled.search(sentence.text, 0, start):
        return None  # “Do not take it before the test” may be « Attendez l’examen avant de le prendre »
    before = END_OF_ONE.split(sentence.text[:start])[-1]
    behind = END_OF_OTHER.split(sentence.text[end:], maxsplit=1)[0]
    own, other = (
        frozenset(
            thing
            for word in side
            if word not in language.function_words
            for thing in (*things_of(word, language.code), substance(word))
            if thing
        )
        for side in (texts_of(before, language)[-BEFORE_PIVOT:], texts_of(behind, language)[:BEHIND_PIVOT])
    )
    return own - other, other - own


END_OF_ONE, END_OF_OTHER = re.compile(r"[;:()]"), re.compile(r"[,.](?!\d)|[;:()]")
BEFORE_PIVOT, BEHIND_PIVOT = 12, 6
"""Words before and behind a pivot among which stand the two things."""


@rule(Severity.WARNING, fix="Check that each of the two opposites stands at its own statement.")
def opposites_exchanged(pair: Pair) -> Iterator[Found]:
    """Two opposites of a sentence stand in the other order in its translation.

    Why it matters: “in the refrigerator, never in the freezer” is no longer said, though each word is there.

    Example: `Breathe out, then breathe in slowly.` translated as « Inspirez, puis expirez lentement. »
    """
    if not (pair.language and pair.source_language):
        return
    for ours, theirs in pair.aligned:
        source, target = single(ours), single(theirs)
        both = source.keys() & target.keys()
        if len(both) < 2 or counts(ours).get("comparison", 0) or counts(theirs).get("comparison", 0):  # noqa: PLR2004
            continue
        if are_turned(ours, theirs, "less", "more"):
            continue  # “less coffee and more water” is « plus d’eau et moins de café »
        for group in EXCLUSIVE.having(both):
            for one, other in combinations([concept for concept in group if concept in both], 2):
                first, last = (source[one], target[one]), (source[other], target[other])
                at, to = zip(first, last, strict=True)
                if {one, other} == {"adult", "child"} and "stays-with!" in theirs.concepts:
                    continue  # who is with somebody is accompanied
                if are_alternatives(ours, at) and are_alternatives(theirs, to):
                    continue  # “in French or in English”
                known = places_in_both(lone(ours), lone(theirs))
                others = (found for concept, found in known.items() if concept not in {one, other})
                is_apart = (
                    apart(*at, ours) and apart(*to, theirs) and abs(at[0] - at[1]) > 1
                )  # “acute, chronic” is a list
                if is_apart and sides_kept(first, last, others):
                    yield pair.found(f"“{one}” and “{other}” have changed places: {shortened(theirs.text)}")
                    return


def lone(sentence: Sentence) -> dict[str, int]:
    """The concepts and the things that just one word of a sentence names, each with its word."""
    found: dict[str, set[int]] = {}
    for concepts, at, _ in sentence.said:
        for concept in concepts:
            found.setdefault(concept.rstrip("!"), set()).add(at)
    known = {concept: min(at) for concept, at in found.items() if len(at) == 1}
    return known | (places(named(sentence, sentence.language.code), surely=False) if sentence.language else {})


def are_alternatives(sentence: Sentence, places: tuple[int, int]) -> bool:
    """Whether “or” joins two words of a sentence, with nothing but a small word beside it: they may stand in either order."""
    first, last = sorted(places)
    said = {concept for concepts, at, _ in sentence.said if first < at < last for concept in concepts}
    return last - first <= WITHIN_CHOICE and "or!" in said


WITHIN_CHOICE = 4
"""Words from the one of two alternatives to the other: “French or in English”."""


def are_turned(ours: Sentence, theirs: Sentence, one: str, other: str) -> bool:
    """Whether two concepts stand in the other order on the other side."""
    places = [
        [
            next((hit.first for hit in sentence.hits if hit.concept.rstrip("!") == concept), -1)
            for concept in (one, other)
        ]
        for sentence in (ours, theirs)
    ]
    (a, b), (c, d) = places
    return min(a, b, c, d) >= 0 and (a - b) * (c - d) < 0


@kept
def single(sentence: Sentence) -> dict[str, int]:
    """The concepts that a sentence names once, and may be told from its opposite by its place; each with its word."""
    places: dict[str, set[int]] = {}
    for concepts, at, _ in sentence.said:
        for name in concepts:
            concept = PLACED.get(name)
            if concept:
                places.setdefault(concept, set()).add(at)
    return {concept: min(found) for concept, found in places.items() if len(found) == 1}


def apart(one: int, other: int, sentence: Sentence) -> bool:
    """Whether two words of a sentence belong to two statements: not “day and night”."""
    first, last = sorted((one, other))
    joints = {hit.first for hit in sentence.hits if first < hit.first < last and hit.concept in {"and!", "or!"}}
    others = {hit.first for hit in sentence.hits if first < hit.first < last} - joints
    is_far = last - first > NEAR or "," in between(sentence, first, last)
    return is_far and (not joints or bool(others))


NEAR = 2
"""Words up to which two opposites are one expression."""

RELATIONS = frozenset(
    listed(
        "before after during with without more less at-least at-most even except then same different increase decrease "
        "must may should high low better worse you-side we-side all-of some-of-them both-of one-of denied-must denied-may denied-should no-duty "
        "prohibited allow forbid benefit risk and or most least stay-side leave-side come-side your-side our-side "
        "second-unit minute-unit hour-unit day-unit week-unit month-unit year-unit"
    )
)
"""Concepts that relate two things, or are often said at another place."""

PLACED = {
    name: concept
    for concept in dict.fromkeys(concept for group in OPPOSITES if group not in PHRASES for concept in group)
    if concept not in RELATIONS
    for name in (concept, f"{concept}!")
}
"""Concepts that are told from their opposites by their place, by the names that words give them."""


@rule(Severity.WARNING, fix="Write the word with the prefix that denies it, or another denial.")
def prefix_lost(pair: Pair) -> Iterator[Found]:
    """A word of the source that a prefix denies has its counterpart in the translation without the prefix, or the other way round.

    Why it matters: an “irregular heartbeat” is an illness, « un battement régulier » is health.

    Example: `an irregular heartbeat` translated as « un battement régulier du cœur ».
    """
    if not (pair.language and pair.source_language and pair.source_language.dictionary == "en"):
        return
    plain = [without_marks(word) for word in pair.target.texts]
    ours = {without_marks(word) for word in pair.source.vocabulary}
    yield from added_prefixes(pair, ours)
    denied = {word: bare for word in pair.source.vocabulary - UNDENIED if (bare := without_prefix(word))}
    for word, bare in denied.items():
        head = bare[:HEAD]
        if any(other.startswith(head) for other in ours) or any(
            other.partition(head)[1] and not other.startswith(head) for other in plain
        ):
            continue  # the source has the bare word too, or the translation has one with a prefix
        places = [at for at, other in enumerate(plain) if other.startswith(head)]
        if places and not any(is_denied_before(plain, at) for at in places):
            yield pair.found(f"“{pair.target.texts[places[0]]}” in the translation, “{word}” in the source")
            return


def added_prefixes(pair: Pair, ours: set[str]) -> Iterator[Found]:
    """The words of a translation that a prefix denies where the source, which denies nothing, has the bare word."""
    language, spoken = pair.language, pair.source_language
    assert language
    assert spoken
    denied = [
        (word, bare)
        for word in dict.fromkeys(pair.target.texts)
        if (match := BESIDE.fullmatch(word)) and is_listed(bare := match[1], language.dictionary)
    ]
    if not denied or any(negations(sentence, spoken).sure for sentence in pair.source.sentences):
        return
    for word, bare in denied:
        head = without_marks(bare)[:HEAD]
        has_bare = any(other.startswith(head) for other in ours)
        if has_bare and not any(other.partition(head)[1] and not other.startswith(head) for other in ours):
            yield pair.found(f"“{word}” in the translation, and nothing is denied in the source", FIX_ADDED)
            return


FIX_ADDED = "Write the word without the prefix that denies it."

BESIDE = re.compile(r"(?:in|im|ir|il)([^\W\d_]{5,})")
"""A word of another language with such a prefix."""

DENYING = frozenset(
    {"non", "pas", "peu", "mal", "moins", "jamais", "sans", "ni", "ne", "n’", "aucun", "aucune", "defaut"}
)


def is_denied_before(words: list[str], at: int) -> bool:
    """Whether one of the words before a word denies it: « non régulier », « perdre conscience »."""
    return any(word in DENYING or word.startswith(LOSING) for word in words[max(0, at - 3) : at])


LOSING = ("perd", "perte", "priv")
"""How words begin that deny what is lost: « perdre conscience »."""


@lru_cache(maxsize=20_000)
def without_prefix(word: str) -> str:
    """An English word without the prefix that denies it; empty where it has none."""
    match = PREFIX.fullmatch(word)
    if match is None or word in NO_PREFIX or dictionary("en").get(match[1]) < ORDINARY:
        UNDENIED.add(word)
        return ""
    return match[1]


UNDENIED: set[str] = set()
"""The English words without such a prefix that were met: most words of most texts, so that few are looked at."""


@rule(Severity.WARNING, fix="Say each doubt of the source.")
def doubt_dropped(pair: Pair) -> Iterator[Found]:
    """A sentence states several doubts, and its translation fewer.

    Why it matters: “can cause a syndrome, which may be fatal” does not say that the syndrome kills.

    Example: `It can cause a syndrome, which may be fatal.` translated as « Elle peut causer un syndrome, qui est mortel. »
    """
    if not (pair.language and pair.source_language):
        return
    for ours, theirs in pair.aligned:
        wanted = doubts(ours)
        if wanted > 1 and 0 < counts(theirs).get("may", 0) < wanted:
            yield pair.found(f"{wanted} doubts in the source, fewer here: {shortened(theirs.text)}")
            return


def doubts(sentence: Sentence) -> int:
    """How many statements of a sentence are doubts, each in a clause of its own."""
    if "may!" not in sentence.concepts:
        return 0
    found = [hit for hit in sentence.hits if hit.concept == "may!"]
    joined = {hit.first for hit in sentence.hits if hit.concept in {"and!", "or!"}}
    own = sum(
        any(mark in between(sentence, one.last - 1, other.first) for mark in ",;:")
        and joined.isdisjoint(range(one.last, other.first + 1))
        for one, other in pairwise(found)
    )
    return own + 1


@rule(Severity.WARNING, fix="Say as surely as the source does what it says.")
def doubt_added(pair: Pair) -> Iterator[Found]:
    """A doubt of the translation is nowhere in the source.

    Why it matters: an appointment that “has been moved” is not one that « pourrait être déplacé ».

    Example: `Your visit has been moved.` translated as « Votre visite pourrait être déplacée. »
    """
    if not (pair.language and pair.source_language) or pair.is_source:
        return
    for ours, theirs in pair.clauses:
        match = pair.language.doubt.search(theirs.text)
        is_new = match is not None and not pair.source_language.may_doubt.search(ours.text)
        if match and is_new and not is_worded_freely(ours, theirs, pair):
            yield pair.found(f"“{match[0]}”: the source has no doubt of it: {shortened(theirs.text)}")
            return
    for ours, theirs in pair.aligned:
        possible = stated_otherwise(ours, theirs, pair.language.possibly, pair.source_language.may_be_possible)
        if possible:
            yield pair.found(f"“{possible}”: the source has no doubt of it: {shortened(theirs.text)}")
            return


def stated_otherwise(ours: Sentence, theirs: Sentence, said: re.Pattern[str], may_say: re.Pattern[str]) -> str:
    """The word that makes something else of what a source states as a fact: a possibility, or a duty; empty where none does.

    An order may be rendered by any of them: “print it in colour” is « l’affiche peut être imprimée en couleur ».
    """
    match = said.search(theirs.text) if ours.texts else None
    return match[0] if match and not may_say.search(ours.text) and not may_order(ours) else ""


@kept
def may_order(sentence: Sentence) -> bool:
    """Whether a sentence may order something, at its beginning or behind a pause: with the plain form of a verb, and no subject."""
    language = sentence.language
    known = wordings(FROM, INTO) if language and language.code == FROM else None
    if language is None or known is None:
        return True
    if any(language.order_first.match(part) for part in PAUSES.split(sentence.text)):
        return True
    first, behind = sentence.texts[0], sentence.texts[1:WITHIN_SUBJECT]
    return (
        first not in language.function_words
        and not language.orders_nothing.search(first)
        and language.finite_verbs.isdisjoint(behind)
        and is_of_verbs(known[0].of(first).lines)
    )


PAUSES = re.compile(r"[,;:.()–—] ?|\ufffc")
"""What stands before an order amid a sentence."""

WITHIN_SUBJECT = 7
"""Words among which the verb of a statement stands whose first word looks like an order: “control of movement was applied”."""


RULES = (contrast_turned, comparison_turned, opposites_exchanged, prefix_lost, doubt_dropped, doubt_added)
