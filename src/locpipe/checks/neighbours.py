"""Two words of a sentence, each among the words that its source has around the other: « suivez un masque et portez les instructions ».

Both texts have all the words, so none is missed. What is compared is how near to each other the words beside one stand in
the source: where those beside each of two would belong beside the other one, the two have changed places.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.clause import readings_of
from locpipe.checks.contents import LIKE, SOURCE, TARGET, contents, is_capital
from locpipe.checks.denials import between
from locpipe.checks.meaning import shortened
from locpipe.checks.pair import without_marks
from locpipe.checks.rendered import MANY
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import PAUSE, kept
from locpipe.findings import Severity
from locpipe.languages.forms import ADJECTIVE, NOUN, PARTICIPLE, VERB, among
from locpipe.languages.renderings import FROM, INTO, are_of_nouns, wordings
from locpipe.languages.vocabulary import things_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.contents import Names
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.agreement import Agreement
    from locpipe.languages.renderings import Wordings

FEWEST = 4
"""Words that say something on each side, below which nothing is told by those around one."""

FAR = 5
"""Words apart from which on two are as far from each other as any."""

NEAR = ((-2, 0.5), (-1, 1.0), (1, 1.0), (2, 0.5))
"""The words beside one, by how far they stand from it, and how much each of them counts."""

FURTHER, EACH, SHARE = 4.0, 1.0, 0.65
"""By how much the words around two of them, and around each, would stand nearer if the two changed places, and what is left of
their distance then.
"""

SURELY = 0.42
"""What is left of it where two words have surely changed places, though they are not of one gender and number."""

VAGUE = 2
"""Words of a source that one of the translation may render, above which it tells nothing of the place of another."""


class Link(NamedTuple):
    """A word of a translation that says something."""

    at: int
    """Its number among the words of the sentence."""
    rendered: frozenset[int]
    """The words of the source that it may render, by their numbers among those that say something."""
    is_clear: bool
    """Whether it renders one of them by itself, whatever the other words render."""


def has_words(pair: Pair) -> bool:
    """Whether both languages are known, and their words."""
    return pair.language is not None and pair.source_language is not None and not pair.is_source


@rule(Severity.WARNING, fix="Put each of the two where the source has it.", needs=has_words)
def neighbours_exchanged(pair: Pair) -> Iterator[Found]:
    """Two words of a sentence each stand among the words that belong around the other one.

    Why it matters: each word of the source is there, and a reader is told to do one thing with the other.

    Example: `Wear a mask and follow the instructions.` translated as « Suivez un masque et portez les instructions. »
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None:
        return
    for ours, theirs in pair.aligned:
        if len(ours.texts) + len(theirs.texts) <= MANY:
            words = changed_places(ours, theirs, spoken, language)
            if words:
                yield pair.found("“{}” and “{}” stand in each other’s place: ".format(*words) + shortened(theirs.text))
                return


@kept
def changed_places(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> tuple[str, str] | None:
    """The two words of a translation that stand in each other’s place; None where there are none."""
    source, links = links_of(ours, theirs, spoken, language)
    if len(source) < FEWEST or len(links) < FEWEST or language.agreement is None:
        return None
    return exchanged(links, source, theirs, language.agreement) or turned_over(
        links, source, (ours, theirs), (spoken, language)
    )


@kept
def links_of(
    ours: Sentence, theirs: Sentence, spoken: Language, language: Language
) -> tuple[Sequence[int], Sequence[Link]]:
    """The words of a source that say something, by their numbers, and what each such word of the translation may render of them."""
    known = wordings(spoken.code, language.code)
    if known is None:
        return (), ()
    source = [word.at for word in contents(ours, spoken, known[SOURCE]).words]
    return source, linked(ours, source, theirs, known, (spoken, language))


def linked(
    ours: Sentence,
    source: Sequence[int],
    theirs: Sentence,
    known: tuple[Wordings, Wordings],
    languages: tuple[Language, Language],
) -> list[Link]:
    """What each word of a translation may render that says something: words that are alike where no list tells."""
    surely: dict[str, list[int]] = {}
    alike: dict[str, list[int]] = {}
    for place, at in enumerate(source):
        word = ours.texts[at].removesuffix("’s").removesuffix("’")
        for name in said_by(word, languages[SOURCE].code, known[SOURCE]):
            surely.setdefault(name, []).append(place)
        alike.setdefault(without_marks(word)[:LIKE], []).append(place)
    words = [word.at for word in contents(theirs, languages[TARGET], known[TARGET]).words]
    rendered = [
        {place for name in said_by(word, languages[TARGET].code, known[TARGET]) for place in surely.get(name, ())}
        for word in (theirs.texts[at].removesuffix("’") for at in words)
    ]
    # What surely is rendered by one word is not what another one only may render, or is like.
    taken = {place for places in rendered if len(places) == 1 for place in places}
    links = []
    for at, of_word in zip(words, rendered, strict=True):
        places = of_word
        if not places:
            places = set(alike.get(without_marks(theirs.texts[at])[:LIKE], ())) - taken
        elif len(places) > 1:
            places = places - taken or places
        links.append(Link(at, frozenset(places), len(of_word) == 1))
    return links


@lru_cache(maxsize=20_000)
def said_by(word: str, code: str, known: Wordings) -> Names:
    """What a word says by the lists, under names that both languages share."""
    return known.of(word).lines | things_of(word, code)


def exchanged(
    links: Sequence[Link], source: Sequence[int], theirs: Sentence, grammar: Agreement
) -> tuple[str, str] | None:
    """The two words of which each stands among what the source has around the other; None where there are none."""
    place_of = sole(links)
    for one, other in combinations(place_of, 2):
        first, last = place_of[one], place_of[other]
        # Where they stand in the order of the source, and beside each other, nothing tells.
        if first < last or other - one < APART or first - last < APART or are_compound(source, last, first):
            continue
        here, there = (
            [
                distance(around(links, at, instead), place)
                for at, instead, place in ((one, other, own), (other, one, its))
            ]
            for own, its in ((first, last), (last, first))
        )
        is_each_nearer = all(instead + EACH <= own for own, instead in zip(here, there, strict=True))
        if is_each_nearer and sum(here) - sum(there) >= FURTHER and sum(there) <= SHARE * sum(here):
            words = theirs.texts[links[one].at], theirs.texts[links[other].at]
            is_likely = sum(there) <= SURELY * sum(here) or are_of_one_form(*words, grammar)
            if is_likely and are_of_one_kind(*words, grammar):
                return words
    return None


def sole(links: Sequence[Link]) -> dict[int, int]:
    """The words of a translation that render one of the source which no other renders, with the place of that one."""
    often = Counter(place for link in links for place in link.rendered)
    return {
        at: place
        for at, link in enumerate(links)
        if link.is_clear and len(link.rendered) == 1
        for place in link.rendered
        if often[place] == 1
    }


APART = 2
"""How many words apart two stand, of which those beside each tell something."""


def are_compound(source: Sequence[int], first: int, last: int) -> bool:
    """Whether only words that say something stand between two of a source: “hand drying methods” is said from behind."""
    return source[last] - source[first] == last - first


def turned_over(
    links: Sequence[Link], source: Sequence[int], sides: tuple[Sentence, Sentence], languages: tuple[Language, Language]
) -> tuple[str, str] | None:
    """Two nouns of which each is said of the other one: « l’infection de la gravité » for “the severity of the infection”."""
    place_of = sole(links)
    ours, theirs = sides
    grammar = languages[TARGET].agreement
    for at, place in place_of.items():
        behind = place_of.get(at + 1)
        if behind is None or grammar is None or abs(behind - place) != 1:
            continue
        first, last = links[at].at, links[at + 1].at
        # « Un médicament d’un type plus ancien » is “an older type of medicine”.
        is_certain = languages[TARGET].one_of_many.isdisjoint(theirs.texts[first + 1 : last])
        if not is_certain or not is_joined(theirs, first, last, languages[TARGET]):
            continue
        near, far = source[min(place, behind)], source[max(place, behind)]
        words = theirs.texts[first], theirs.texts[last]
        readings = [readings_of(word, grammar) for word in words]
        if behind < place:
            # “Forty hours of training” are « une formation de 40 heures ».
            is_turned = (
                is_joined(ours, near, far, languages[SOURCE])
                and ours.texts[near] not in languages[SOURCE].units
                and all(among(one, NOUN) for one in readings)
            )
        else:
            # “Chest pain” is said from behind, “need surgery” is not: two nouns side by side are no verbs as well.
            is_turned = (
                far == near + 1
                and CHANGED not in ours.concepts
                and between(ours, near, far) == " "
                and all(is_noun(ours, one) for one in (near, far))
                and all(kind(one) == NOUN for one in readings)
            )
        if is_turned:
            return words
    return None


CHANGED = "changes-side"
"""Where something is changed, another thing stands behind it in French: “change the patch site” is « changez le timbre d’endroit »."""


def is_joined(sentence: Sentence, first: int, last: int, language: Language) -> bool:
    """Whether the second of two nouns says whose the first is, or of what: only “of”, and an article, stands between them."""
    words = sentence.texts[first + 1 : last]
    is_brief = 0 < len(words) <= WITH_ARTICLE and words[0] in language.belongs_to
    return is_brief and not PAUSE.search(between(sentence, first, last))


WITH_ARTICLE = 2
"""Words between two nouns, “of” and an article."""


def is_noun(sentence: Sentence, at: int) -> bool:
    """Whether a word of a source is a noun and nothing else."""
    language = sentence.language
    if is_capital(sentence, at):
        return False  # “West Island”
    known = wordings(FROM, INTO) if language and language.code == FROM else None
    return known is not None and are_of_nouns(known[SOURCE].of(sentence.texts[at]).lines)


def around(links: Sequence[Link], at: int, other: int) -> list[tuple[frozenset[int], float]]:
    """What the words beside one render, but for another one, and how much each counts."""
    return [
        (links[place].rendered, weight)
        for step, weight in NEAR
        if 0 <= (place := at + step) < len(links) and place != other and 0 < len(links[place].rendered) <= VAGUE
    ]


def distance(near: list[tuple[frozenset[int], float]], place: int) -> float:
    """How far what some words render stands from a word of the source."""
    return sum(weight * min(FAR, *[abs(one - place) for one in rendered]) for rendered, weight in near)


@lru_cache(maxsize=4096)
def are_of_one_kind(one: str, other: str, grammar: Agreement) -> bool:
    """Whether two words are two nouns, verbs or adjectives."""
    return kind(readings_of(one, grammar)) == kind(readings_of(other, grammar)) != ""


def are_of_one_form(one: str, other: str, grammar: Agreement) -> bool:
    """Whether two words may stand for each other in a sentence as they are written."""
    return not readings_of(one, grammar).isdisjoint(readings_of(other, grammar))


def kind(readings: Names) -> str:
    """What a word is before all else."""
    kinds = {reading[0] for reading in readings}
    if kinds == {VERB}:
        return VERB
    return ADJECTIVE if kinds & {ADJECTIVE, PARTICIPLE} else NOUN if NOUN in kinds else ""


RULES = (neighbours_exchanged,)
