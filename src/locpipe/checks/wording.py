"""Words of a source that its translation does not say, or says something else for."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations, groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.denials import negations
from locpipe.checks.meaning import shortened
from locpipe.checks.passage import FILLER, MOST_KEPT
from locpipe.checks.rule import Found, rule
from locpipe.languages.lexicon import Hit
from locpipe.languages.vocabulary import is_firm, kinds, vocabulary
from locpipe.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Sentence
    from locpipe.languages import Language


class Named(NamedTuple):
    """The things that a sentence names, as `locpipe.languages.vocabulary` lists them."""

    perhaps: frozenset[str]
    surely: frozenset[str]
    hits: Sequence[Hit]


NOTHING = Named(frozenset(), frozenset(), ())


@lru_cache(maxsize=2 * MOST_KEPT)
def named(sentence: Sentence, code: str) -> Named:
    """What a sentence names in the language of this code."""
    words = vocabulary(code)
    hits = words.find(sentence.words) if words else ()
    if not words or not hits:
        return NOTHING
    heard: list[Hit] = []
    for hit in hits:
        heard.append(hit)
        # « Avant midi » is “noon” as well as “in the morning”: a phrase hides none of its words.
        inner = sentence.words[hit.first : hit.last] if hit.last - hit.first > 1 else ()
        heard += [
            Hit(thing, hit.first, hit.last) for word in inner for thing in words.said_by(word) if thing[-1] != "!"
        ]
    things = {hit.concept for hit in heard}
    surely = [thing for thing in things if thing[-1] == "!"]
    return Named(frozenset(things.difference(surely)), frozenset([thing[:-1] for thing in surely]), heard)


def by_word(said: Named) -> Iterator[tuple[int, set[str], set[str]]]:
    """For each word of a sentence that names any: its number, what it may name, what it surely names."""
    for at, hits in groupby(said.hits, key=attrgetter("first")):
        things = {hit.concept for hit in hits}
        yield at, {thing for thing in things if thing[-1] != "!"}, {thing[:-1] for thing in things if thing[-1] == "!"}


class Gap(NamedTuple):
    """What a sentence of the source names and its translation does not, and the other way round."""

    sentence: Sentence
    """The sentence of the translation."""
    ratio: float
    """How long it is beside its source."""
    lost: tuple[str, ...]
    gained: tuple[tuple[str, str], ...]
    """The things that only the translation names, each with its word there."""
    is_denied: bool
    """Whether one of the two denies more than the other: “never stop” is « continuez »."""


@lru_cache(maxsize=4)
def gaps(pair: Pair) -> tuple[Gap, ...]:
    """The sentences of a translation that do not name all that their sources surely name."""
    if not (pair.language and pair.source_language) or pair.is_source:
        return ()
    found = []
    for ours, theirs in pair.aligned:
        gap = gap_between(ours, theirs, pair.source_language, pair.language)
        if gap:
            found.append(gap)
    return tuple(found)


@lru_cache(maxsize=MOST_KEPT)
def gap_between(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> Gap | None:
    """What two sentences name differently; None where the translation names all."""
    source, target = named(ours, source_language.code), named(theirs, language.code)
    if source.surely <= target.perhaps or target is NOTHING or theirs.text.count(FILLER) > ours.text.count(FILLER):
        return None
    turned = negations(ours, source_language).sure != negations(theirs, language).sure
    lost = [
        thing
        for at, _, surely in by_word(source)
        if not is_name(ours, at) and surely and not surely & target.perhaps
        for thing in sorted(surely)
    ]
    if not lost:
        return None
    gained = [
        (thing, theirs.words[at].text)
        for at, perhaps, surely in by_word(target)
        if not perhaps & source.perhaps
        for thing in sorted(surely)
    ]
    ratio = len(theirs.text) / max(1, len(ours.text))
    return Gap(theirs, ratio, tuple(dict.fromkeys(lost)), tuple(dict.fromkeys(gained)), turned)


def is_name(sentence: Sentence, at: int) -> bool:
    """Whether a word amid the sentence has a capital, as names have."""
    return at > 0 and sentence.text[sentence.words[at].start - sentence.start].isupper()


@rule(Severity.WARNING, fix="Say what the source says; if another word says it, dismiss this with a reason.")
def word_replaced(pair: Pair) -> Iterator[Found]:
    """A word of the source has no counterpart, and a word of the same kind that the source does not have stands there.

    Why it matters: “behind the building” is not « devant l’immeuble », and nobody can list all such pairs.

    Example: `parking behind the building` translated as « un stationnement devant l’immeuble ».
    """
    for sentence, _, lost, gained, is_denied in gaps(pair):
        for thing in () if is_denied else lost:
            kind = kinds()[thing]
            other = next((word for gain, word in gained if kinds()[gain] == kind), "")
            if other:
                yield pair.found(
                    f"“{thing}” of the source has no counterpart, and “{other}” none in the source: {shortened(sentence.text)}"
                )
                break


@rule(Severity.WARNING, fix="Say what the source says; if another word says it, dismiss this with a reason.")
def word_lost(pair: Pair) -> Iterator[Found]:
    """Something that the source names by its own name is not named in the translation, or several things are not.

    Why it matters: who reads “call if the wound is red, swollen or hot” has to know all three.

    Example: `Write down your weight.` translated as « Notez le résultat. »
    """
    for sentence, ratio, lost, gained, is_denied in gaps(pair):
        missing = unsaid([thing for thing in lost if is_firm(thing)], pair)
        left = len(lost) - len({word for _, word in gained})
        if not missing and not is_denied and (left > 1 or ratio < SHORTENED):
            missing = unsaid(lost, pair)
        if missing:
            names = ", ".join(f"“{thing}”" for thing in missing)
            yield pair.found(f"{names} of the source: not in the translation: {shortened(sentence.text)}")
            return


def unsaid(things: Sequence[str], pair: Pair) -> list[str]:
    """The things that no sentence of a translation names. The whole text is looked through only where there are any."""
    if not things or not pair.language:
        return list(things)
    elsewhere = named(pair.target.whole, pair.language.code).perhaps
    return [thing for thing in things if thing not in elsewhere]


SHORTENED = 0.8
"""How much shorter than its source a translation is in which one lost word is enough."""


@rule(Severity.WARNING, fix="Check that each thing stands at its own statement.")
def words_exchanged(pair: Pair) -> Iterator[Found]:
    """Two things of one kind have changed places in a sentence whose other words stand where the source has them.

    Why it matters: a drug that lowers the risk of stroke and raises that of bleeding does not do the reverse.

    Example: `It lowers the risk of stroke but raises that of bleeding.` translated as « Il diminue le risque de saignement,
    mais augmente celui d’AVC. »
    """
    if not (pair.language and pair.source_language) or pair.is_source:
        return
    for ours, theirs in pair.aligned:
        exchanged = turned_things(ours, theirs, pair.source_language.code, pair.language.code)
        if exchanged:
            yield pair.found(f"“{exchanged[0]}” and “{exchanged[1]}” have changed places: {shortened(theirs.text)}")
            return


@lru_cache(maxsize=MOST_KEPT)
def turned_things(ours: Sentence, theirs: Sentence, source_code: str, code: str) -> tuple[str, str] | None:
    """Two things of one firm kind in another order than the source has, while what stands between and beside them keeps its own."""
    known = named(ours, source_code)
    if len(known.surely) < FEWEST or sum(map(is_firm, known.surely)) < 2:  # noqa: PLR2004 - one and the other
        return None
    source = places(known, surely=True)
    target = places(named(theirs, code), surely=False)
    both = {thing: (at, target[thing]) for thing, at in source.items() if thing in target}
    firm = sorted(thing for thing in both if is_firm(thing))
    for one, other in combinations(firm, 2):
        (a, b), (c, d) = both[one], both[other]
        if kinds()[one] != kinds()[other] or (a - c) * (b - d) >= 0:
            continue
        first, last, low, high = min(a, c), max(a, c), min(b, d), max(b, d)
        others = [(at, to) for thing, (at, to) in both.items() if thing not in {one, other}]
        is_between = any(first < at < last and low < to < high for at, to in others)
        is_beside = any((at < first and to < low) or (at > last and to > high) for at, to in others)
        if is_between and is_beside:
            return one, other
    return None


FEWEST = 4
"""Things that a sentence names at least where two of them can be told from the others to have changed places."""


def places(known: Named, *, surely: bool) -> dict[str, int]:
    """The things that just one word names, each with the place of its word."""
    found: dict[str, list[int]] = {}
    for at, perhaps, sure in by_word(known):
        for thing in sure if surely else perhaps:
            found.setdefault(thing, []).append(at)
    return {thing: at[0] for thing, at in found.items() if len(at) == 1}


RULES = (word_replaced, word_lost, words_exchanged)
