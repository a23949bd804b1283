"""Words of a source that its translation does not say, or says something else for."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.clause import readings_of
from locpipe.checks.contents import SOURCE, TARGET, contents
from locpipe.checks.denials import negations
from locpipe.checks.figures import last_alike
from locpipe.checks.freedom import THROUGHOUT, is_built_otherwise
from locpipe.checks.frequencies import recur_alike
from locpipe.checks.friends import mistaken_for
from locpipe.checks.meaning import shortened
from locpipe.checks.naming import NONE, NOTHING, named
from locpipe.checks.pair import without_marks
from locpipe.checks.passage import FILLER
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.findings import Severity
from locpipe.languages.dictionary import dictionary, slips_of
from locpipe.languages.forms import VERB, among
from locpipe.languages.renderings import NAME_OF_LINE, wordings
from locpipe.languages.reversals import GROUPS as REVERSALS
from locpipe.languages.vocabulary import (
    ALONE,
    PEOPLE,
    clear_things,
    is_firm,
    is_vague,
    kinds,
    missed_things,
    stems_of,
    surely_of,
    things_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from locpipe.checks.denials import Negations
    from locpipe.checks.naming import Named
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


class Gap(NamedTuple):
    """What a sentence of the source names and its translation does not, and the other way round."""

    source: Sentence
    sentence: Sentence
    """The sentence of the translation."""
    ratio: float
    """How long it is beside its source."""
    lost: tuple[str, ...]
    gained: tuple[tuple[str, int], ...]
    """The things that only the translation names, each with the number of its word there."""
    is_denied: bool
    """Whether one of the two denies more than the other: “never stop” is « continuez »."""
    named: tuple[Named, Named]
    """All that the two name."""


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


@kept
def gap_between(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> Gap | None:
    """What two sentences name differently; None where the translation names all."""
    source, target = named(ours, source_language.code), named(theirs, language.code)
    if source.surely <= target.perhaps or target is NOTHING or theirs.text.count(FILLER) > ours.text.count(FILLER):
        return None
    turned = denies_otherwise(negations(ours, source_language), negations(theirs, language))
    lost = [
        thing
        for at, _, surely in source.by_word
        if surely and not surely & target.perhaps and (not is_name(ours, at) or is_named_everywhere(surely))
        for thing in sorted(surely)
    ]
    if not units().isdisjoint(lost) and last_alike(ours, theirs, source_language, language):
        lost = [thing for thing in lost if thing not in units()]
    if not lost:
        return None
    spelled = spelled_out(theirs, ours.text)
    gained = [
        (thing, at)
        for at, perhaps, surely in target.by_word
        if at not in spelled and not perhaps & source.perhaps
        for thing in sorted(surely)
    ]
    ratio = len(theirs.text) / max(1, len(ours.text))
    named_by_both = (source, target)
    return Gap(ours, theirs, ratio, tuple(dict.fromkeys(lost)), tuple(dict.fromkeys(gained)), turned, named_by_both)


@cache
def units() -> frozenset[str]:
    """What counts a time, of which the same may be said in other units: « trente minutes » is “half an hour”."""
    return frozenset(thing for thing, kind in kinds().items() if kind == "unit") | {"half", "quarter"}


@kept
def spelled_out(sentence: Sentence, source: str) -> range:
    """The words of a sentence that write out an abbreviation of its source, which has no more than that: « pression positive (CPAP) »."""
    match = IN_BRACKETS.search(sentence.text) if "(" in sentence.text and "(" not in source else None
    if match is None or not ABBREVIATION.search(source):
        return range(0)
    end = next((at for at, word in enumerate(sentence.words) if word.start > match.start()), len(sentence.words))
    return range(max(0, end - len(match[1]) - WORDS_BETWEEN), end)


IN_BRACKETS = re.compile(r"\(([A-ZÀ-Ý]{2,7})s?\)")
ABBREVIATION = re.compile(r"(?<!\w)[A-Z]{2,7}s?(?!\w)")
WORDS_BETWEEN = 3
"""Small words beside those that an abbreviation is made of."""


def denies_otherwise(one: Negations, other: Negations) -> bool:
    """Whether one of two sentences denies more than the other may do: “not treated” is « non traitée »."""
    less, more = sorted((one, other), key=lambda side: side.sure)
    return more.sure - less.sure > sum(not named for named in less.perhaps)


def is_name(sentence: Sentence, at: int) -> bool:
    """Whether a word amid the sentence has a capital, as names have."""
    return at > 0 and sentence.text[sentence.words[at].start].isupper()


def is_named_everywhere(things: frozenset[str]) -> bool:
    """Whether one of some things is a province or a tongue, of which every language has the name."""
    return any(kinds()[thing] in PROPER for thing in things)


PROPER = frozenset({"!territory", "!tongue", "!law"})
"""Kinds of things with a capital in some languages that are names in none."""


@rule(Severity.WARNING, fix="Say what the source says; if another word says it, dismiss this with a reason.")
def word_replaced(pair: Pair) -> Iterator[Found]:
    """A word of the source has no counterpart, and a word of the same kind that the source does not have stands there.

    Why it matters: “behind the building” is not « devant l’immeuble », and nobody can list all such pairs.

    Example: `parking behind the building` translated as « un stationnement devant l’immeuble ».
    """
    for sentence, thing, other in replacements(pair):
        if is_built_otherwise(pair):
            return
        yield pair.found(
            f"“{thing}” of the source has no counterpart, and “{other}” none in the source: {shortened(sentence.text)}"
        )


@lru_cache(maxsize=4)
def replacements(pair: Pair) -> list[tuple[Sentence, str, str]]:
    """The sentences of a translation that say another thing of the same kind: what is lost, and the word that stands there."""
    found = []
    for gap in gaps(pair):
        # Where much is lost the sentence was worded freely, and any word may render any other.
        if gap.is_denied or len(gap.lost) > MOST_LOST:
            continue
        for thing in [thing for thing in gap.lost if not is_vague(thing)]:
            of_kind = (
                at
                for gain, at in gap.gained
                if kinds()[gain] == kinds()[thing] != ALONE and not is_turned_twice(thing, at, gap)
            )
            place = next((at for at in of_kind if len(gap.lost) == 1 or stands_for(thing, at, gap.named)), None)
            if place is not None:
                found.append((gap.sentence, thing, gap.sentence.texts[place]))
                break
    return found


def is_turned_twice(thing: str, place: int, gap: Gap) -> bool:
    """Whether just one side denies, and denies a thing or what stands for it: “not the same” is « différent »."""
    sides = denied_places(gap.source), denied_places(gap.sentence)
    if bool(sides[0]) == bool(sides[1]):
        return False
    return any(at in sides[0] for at, _, surely in gap.named[0].by_word if thing in surely) != (place in sides[1])


@kept
def denied_places(sentence: Sentence) -> frozenset[int]:
    """The words of a denial, and right behind it, which say the opposite of what they name."""
    firsts = sentence.language.negation_pairs[0] if sentence.language and sentence.language.negation_pairs else NONE
    places: set[int] = set()
    for hit in sentence.hits:
        if hit.concept in DENYING:
            # « Ne perdez pas »: the verb stands between the two words of a denial.
            near = range(max(0, hit.first - WITHIN_DENIAL), hit.first)
            first = next((at for at in near if sentence.texts[at] in firsts), hit.first)
            places.update(range(first, hit.last + WITHIN_DENIAL))
    return frozenset(places)


DENYING = frozenset({"not", "avoid!", "forbid!"})
"""Concepts of the words that deny, or that tell not to do what follows."""

WITHIN_DENIAL = 2
"""Words behind a denial, or between its two words, which it denies: « ne doit pas être mouillée », “not the same”."""

MOST_LOST = 2
"""How many things a sentence may lose while one of them may still be told to be replaced."""


def stands_for(thing: str, at: int, both: tuple[Named, Named]) -> bool:
    """Whether a word of a translation stands among what both texts name where the thing stands in the source."""
    place = next(place for place, _, surely in both[0].by_word if thing in surely)
    shared = places_in_both(*(places(known, surely=False) for known in both))
    return all((one < place) == (other < at) for one, other in shared.values() if one != place and other != at)


@rule(Severity.WARNING, fix="Write the word that says what the source says.")
def word_mistaken(pair: Pair) -> Iterator[Found]:
    """A word is one letter away from the one that says what the source says, and says something else.

    Why it matters: both are words, so no dictionary objects; the body does not fight an injection.

    Example: `fighting an infection` translated as « combat une injection ».
    """
    if pair.language is None:
        return
    if pair.source_language and not pair.is_source:
        word, of_source = mistaken_for(pair, pair.language.near_words.get(pair.source_language.code, ()))
        if word:
            yield pair.found(f"“{word}” says nothing of the source, which has “{of_source}”")
            return
    for gap in gaps(pair):
        # Where more is lost the sentence was worded freely.
        if gap.is_denied or len(gap.lost) > MOST_LOST:
            continue
        for thing in [thing for thing in gap.lost if not is_vague(thing)]:
            for place, word in enumerate(gap.sentence.texts):
                if not gap.named[0].perhaps.isdisjoint(things_of(word, pair.language.code)):
                    continue  # the word says something that the source says
                meant = _meant(word, thing, pair.language)
                if meant and not is_name(gap.sentence, place) and stands_for(thing, place, gap.named):
                    yield pair.found(f"“{word}” says nothing of the source: “{meant}”? {shortened(gap.sentence.text)}")
                    return


def _meant(word: str, thing: str, language: Language) -> str:
    """The word one letter away that names a thing; empty where there is none, and for words that stand everywhere."""
    if not any(_is_slip_of(word, stem) for stem in stems_of(thing, language.code)):
        return ""
    return next((other for other in neighbours(word, language) if thing in surely_of(other, language.code)), "")


def _is_slip_of(word: str, stem: str) -> bool:
    """Whether a word may begin as another one does, but for one letter behind the first: quickly told, before all such words are made."""
    length = len(stem)
    at = next((place for place, (one, other) in enumerate(zip(word, stem, strict=False)) if one != other), -1)
    if at < 0:
        return True
    return at > 0 and (
        word[at + 1 : length] == stem[at + 1 :]
        or word[at + 1 : length + 1] == stem[at:]
        or word[at : length - 1] == stem[at + 1 :]
        or (word[at : at + 2] == stem[at : at + 2][::-1] and word[at + 2 : length] == stem[at + 2 :])
    )


@lru_cache(maxsize=20_000)
def neighbours(word: str, language: Language) -> tuple[str, ...]:
    """The words of a language that are one letter away from a word, and not another form of it; none of one that stands everywhere."""
    count = dictionary(language.dictionary).get
    if len(word) < SHORTEST_MISTAKEN or word in language.function_words or count(word) > USUAL:
        return ()
    plain = without_marks(word)
    return tuple(
        other
        for other in slips_of(word)
        if other[:-LETTERS_OF_ENDING] != word[:-LETTERS_OF_ENDING]
        and count(other) >= KNOWN
        and not other.startswith(word)
        and not word.startswith(other)
        and without_marks(other) != plain
        and not _may_be_one(word, other, language)
    )


def _may_be_one(word: str, other: str, language: Language) -> bool:
    """Whether two words that begin alike may be forms of one: verbs of the same person, or what no list has (« perdiez »)."""
    if language.agreement is None or word[:LETTERS_OF_ENDING] != other[:LETTERS_OF_ENDING]:
        return False
    readings = [readings_of(one, language.agreement) for one in (word, other)]
    return not all(readings) or not among(readings[0], VERB).isdisjoint(among(readings[1], VERB))


SHORTEST_MISTAKEN, LETTERS_OF_ENDING = 5, 3
"""Letters of a word below which too many words are one letter away; and at its end, where another is mostly another form of it."""

USUAL, KNOWN = 20_000, 50
"""How often a word occurs from which on it stands everywhere, and from which on it may be meant."""


@rule(
    Severity.WARNING,
    fix="Leave out what the source does not say; if it has another word for this, dismiss it with a reason.",
)
def word_added(pair: Pair) -> Iterator[Found]:
    """The translation names something that is only named where it is meant, and the source does not name it.

    Why it matters: who is told to ask a pharmacy does not call the clinic.

    Example: `The clinic opens at 9.` translated as « La clinique et la pharmacie ouvrent à 9 h. »
    """
    if not (pair.language and pair.source_language) or pair.is_source:
        return
    known = NONE.union(*[named(ours, pair.source_language.code).perhaps for ours in pair.source.sentences])
    written = pair.msgid.casefold()  # with its placeholders, and the names of other languages
    replaced = {word for _, _, word in replacements(pair)}
    for ours, theirs in pair.aligned:
        for at, perhaps, surely in named(theirs, pair.language.code).by_word:
            word, clear = theirs.texts[at], surely & clear_things()
            # What a phrase names is told by the phrase, whatever its words name.
            is_said = perhaps if clear and not is_phrase(word, clear, pair.language) else surely
            is_new = bool(clear) and is_said.isdisjoint(known)
            if (
                is_new
                and at not in spelled_out(theirs, ours.text)
                and (units().isdisjoint(surely) or not last_alike(ours, theirs, pair.source_language, pair.language))
                and word not in replaced
                and not is_name(theirs, at)
                and not (surely & TIMES and recur_alike(ours.text, theirs.text, pair.source_language, pair.language))
                and not is_written(word, surely, written, pair.source_language)
                and not stands_for_strange(ours, theirs, at, pair.source_language)
                and (pair.is_safety or not units().isdisjoint(surely) or not renders_something(theirs, at, pair))
            ):
                if not is_built_otherwise(pair):
                    yield pair.found(f"“{word}” is not in the source: {shortened(theirs.text)}")
                return


TIMES = frozenset({"twice"})
"""Things that say how often: « deux fois par jour » is “every 12 hours”."""


def renders_something(sentence: Sentence, place: int, pair: Pair) -> bool:
    """Whether a word of a translation may render a word of the source that no other word renders (“period”, « règles »)."""
    assert pair.language
    assert pair.source_language
    known = wordings(pair.source_language.code, pair.language.code)
    if known is None:
        return False
    words = contents(sentence, pair.language, known[TARGET]).words
    names = next((word.names for word in words if word.at == place), NONE)
    others = NONE.union(*[word.names for word in words if word.at != place])
    return any(
        word.names.isdisjoint(others) and any(name[0] == NAME_OF_LINE for name in word.names & names)
        for word in contents(pair.source.whole, pair.source_language, known[SOURCE]).words
    )


def stands_for_strange(ours: Sentence, theirs: Sentence, place: int, language: Language) -> bool:
    """Whether a word of a translation stands about where its source has a word that nothing is known of: it may render that.

    “Running” is « la course à pied », whatever a foot is.
    """
    where = place / len(theirs.texts)
    return any(abs(at / len(ours.texts) - where) <= APART for at in strange_words(ours, theirs, language))


FAINT = frozenset(concept for group in REVERSALS for concept in group)
"""Concepts that very many words may name by how they begin, so that nothing is known of a word by them alone."""


@kept
def strange_words(ours: Sentence, theirs: Sentence, language: Language) -> list[int]:
    """The words of a source that nothing is known of, and that no word of the translation is like, by their numbers."""
    known = {at for said, first, last in ours.said if not FAINT.issuperset(said) for at in range(first, last)}
    known.update(at for at, _, _ in named(ours, language.code).by_word)
    heads = {without_marks(word)[:HEAD] for word in theirs.texts}
    return [
        at
        for at, word in enumerate(ours.texts)
        if at not in known
        and len(word) >= HEAD
        and word not in language.function_words
        and without_marks(word)[:HEAD] not in heads
    ]


APART = 0.25
"""How far from a word its counterpart stands at most, as a part of a sentence."""

HEAD = 4
"""Letters at the beginning of a word by which words of two languages are alike."""


def is_written(word: str, things: frozenset[str], text: str, language: Language) -> bool:
    """Whether a text, placeholders and names included, has a word, or one that may name the same: `{child_name}`."""
    return word in text or any(not things.isdisjoint(things_of(atom, language.code)) for atom in ATOM.findall(text))


ATOM = re.compile(r"[^\W_]+")
"""A word of a text, or of a placeholder."""


@rule(Severity.WARNING, fix="Say what the source says; if another word says it, dismiss this with a reason.")
def word_lost(pair: Pair) -> Iterator[Found]:
    """Something that the source names by its own name is not named in the translation, or several things are not.

    Why it matters: who reads “call if the wound is red, swollen or hot” has to know all three.

    Example: `Write down your weight.` translated as « Notez le résultat. »
    """
    for gap in gaps(pair):
        # « On vous mettra des gouttes » leaves unsaid who does.
        hidden = PEOPLE if is_said_of_nobody(gap.sentence, pair.language) else ""
        lost = [thing for thing in gap.lost if is_firm(thing) or thing in missed_things()]
        missing = unsaid([thing for thing in lost if kinds().get(thing) != hidden], gap, pair)
        left = len(gap.lost) - len({gap.sentence.texts[at] for _, at in gap.gained})
        if not missing and not gap.is_denied and (left > 1 or gap.ratio < SHORTENED):
            missing = unsaid(gap.lost, gap, pair)
        if missing and not is_built_otherwise(pair, THROUGHOUT):
            names = ", ".join(f"“{thing}”" for thing in missing)
            yield pair.found(f"{names} of the source: not in the translation: {shortened(gap.sentence.text)}")
            return


def is_said_of_nobody(sentence: Sentence, language: Language | None) -> bool:
    """Whether the subject of a sentence is whoever it may be: « on »."""
    known = language.whose if language else None
    return known is not None and not known.nobody.isdisjoint(sentence.vocabulary)


def unsaid(things: Sequence[str], gap: Gap, pair: Pair) -> list[str]:
    """The things that no sentence of a translation names. The whole text is looked through only where there are any.

    But in safety texts a thing is said, too, where some word may render the one that names it; a law or a programme has its name.
    """
    if not things or not pair.language or not pair.source_language:
        return list(things)
    said = named(pair.target.whole, pair.language.code).perhaps
    if not pair.is_safety:
        rendered = rendered_things(gap.source, gap.sentence, pair.source_language, pair.language)
        said = said.union([thing for thing in rendered if kinds().get(thing) not in PROPER])
    return [thing for thing in things if thing not in said]


@kept
def rendered_things(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> frozenset[str]:
    """The things that a source surely names by a word that some word of its translation may render (“drinking water”, « eau
    potable »).
    """
    known = wordings(source_language.code, language.code)
    if known is None:
        return NONE
    names = contents(theirs, language, known[TARGET]).names
    rendered = {
        word.at
        for word in contents(ours, source_language, known[SOURCE]).words
        if any(name[0] == NAME_OF_LINE and name in names for name in word.names)
    }
    listed = named(ours, source_language.code)
    return NONE.union(
        *[
            surely
            for (first, _, surely), end in zip(listed.by_word, listed.ends, strict=True)
            if any(at in rendered for at in range(first, end))
        ]
    )


SHORTENED = 0.8
"""How much shorter than its source a translation is in which one lost word is enough."""


def is_phrase(word: str, things: frozenset[str], language: Language) -> bool:
    """Whether a word names some things only together with those behind it."""
    return things.isdisjoint(surely_of(word, language.code))


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


@kept
def turned_things(ours: Sentence, theirs: Sentence, source_code: str, code: str) -> tuple[str, str] | None:
    """Two things of one firm kind in another order than the source has, while all else keeps its own."""
    known = named(ours, source_code)
    if len(known.surely) < FEWEST or sum(map(is_firm, known.surely)) < 2:  # noqa: PLR2004 - one and the other
        return None
    both = places_in_both(places(known, surely=True), places(named(theirs, code), surely=False))
    firm = sorted(thing for thing in both if is_firm(thing))
    for one, other in combinations(firm, 2):
        (a, b), (c, d) = both[one], both[other]
        if kinds()[one] != kinds()[other] or (a - c) * (b - d) >= 0:
            continue
        others = {thing: places for thing, places in both.items() if thing not in {one, other}}
        # “Fever, cough or nausea” is « de la toux, des nausées ou de la fièvre ».
        is_list = all(kinds()[thing] == kinds()[one] for thing, (at, _) in others.items() if min(a, c) < at < max(a, c))
        if not is_list and {1} < sides_kept(both[one], both[other], others.values()):
            return one, other
    return None


def places_in_both(source: dict[str, int], target: dict[str, int]) -> dict[str, tuple[int, int]]:
    """What two texts name, with its place in the source and in the translation."""
    return {name: (at, target[name]) for name, at in source.items() if name in target}


MOST_OF_ALL = 0.8
"""How much of what two texts name stands where it stood, where two things alone have moved: many a word names a thing just loosely."""


def sides_kept(one: tuple[int, int], other: tuple[int, int], others: Iterable[tuple[int, int]]) -> set[int]:
    """Where all else stands that two texts name, if two things have changed places and hardly anything else has: before them (0),
    between them (1), behind them (2). Each has a place in the source and one in the translation. Empty where more moved.
    """
    (first, last), (low, high) = (sorted(places) for places in zip(one, other, strict=True))
    sides = [
        ((at > first) + (at > last), (to > low) + (to > high))
        for at, to in others
        if at not in {first, last} and to not in {low, high}
    ]
    kept = [own for own, its in sides if own == its]
    is_turned = (one[0] - other[0]) * (one[1] - other[1]) < 0
    return set(kept) if is_turned and len(kept) >= MOST_OF_ALL * len(sides) else set()


FEWEST = 4
"""Things that a sentence names at least where two of them can be told from the others to have changed places."""


def places(known: Named, *, surely: bool) -> dict[str, int]:
    """The things that just one word names, each with the place of its word."""
    found: dict[str, list[int]] = {}
    for at, perhaps, sure in known.by_word:
        for thing in sure if surely else perhaps:
            found.setdefault(thing, []).append(at)
    return {thing: at[0] for thing, at in found.items() if len(at) == 1}


RULES = (word_mistaken, word_replaced, word_lost, word_added, words_exchanged)
