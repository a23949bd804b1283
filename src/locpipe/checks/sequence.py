"""Sentences that stand in another order than those of the source."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.meaning import shortened
from locpipe.checks.naming import named
from locpipe.checks.pair import without_marks
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.findings import Severity
from locpipe.languages.substances import substance
from locpipe.languages.vocabulary import is_vague

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

MOST = 12
"""Sentences of a text that are compared: of longer texts each has its like."""

MARGIN = 0.3
"""How much more two sentences have in common with each other’s sources than with their own; one thing that no other sentence names counts as one half."""

SHORTEST = 4
"""Words of a sentence that says enough to be told by them: “Call us. We are open.” may stand in either order."""

HEAD = 5
"""Letters at the beginning of a word by which words of two languages are alike."""


def are_several(pair: Pair) -> bool:
    """Whether both texts have several sentences, and not too many of them."""
    numbers = len(pair.source.sentences), len(pair.target.sentences)
    return not pair.is_source and min(numbers) > 1 and max(numbers) <= MOST


@rule(
    Severity.WARNING,
    fix="Put the sentences in the order of the source; if they read better in this one, dismiss it with a reason.",
)
def sentences_exchanged(pair: Pair) -> Iterator[Found]:
    """Two sentences of the translation stand in each other's place.

    Why it matters: “It is not authorized” speaks of the drug that the sentence before it names; behind another one it speaks of that.

    Example: `Remove the used needle. Then put the cap on the pen.` translated as « Mettez ensuite le capuchon sur le stylo. Retirez l’aiguille usée. »
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or not are_several(pair):
        return
    ours, theirs = list(pair.source.sentences), list(pair.target.sentences)
    if opens_with_pronoun(theirs[0], language) and opens_with_noun(ours[0], spoken):
        yield pair.found(f"a pronoun opens the text, and its noun comes later: {shortened(theirs[0].text)}")
        return
    if len(ours) != len(theirs):
        return
    said = [[signs(sentence) for sentence in side] for side in (ours, theirs)]
    often = Counter(sign for side in said for those in side for sign in those)

    def likeness(one: int, other: int) -> float:
        return sum(1 / often[sign] for sign in said[0][one] & said[1][other])

    for one, other in combinations(range(len(ours)), 2):
        if min(len(ours[one].texts), len(ours[other].texts)) < SHORTEST:
            continue
        crossed = likeness(one, other), likeness(other, one)
        straight = likeness(one, one), likeness(other, other)
        if min(crossed) > max(straight) and sum(crossed) > sum(straight) + MARGIN:
            yield pair.found(f"the source has {shortened(theirs[other].text)} before {shortened(theirs[one].text)}")
            return
    known = [[things(sentence) for sentence in side] for side in (ours, theirs)]
    for one, other in combinations(range(len(ours)), 2):
        moved = exchanged(known, one, other)
        if moved:
            yield pair.found(
                f"“{moved[0]}” and “{moved[1]}” stand in each other’s sentence: {shortened(theirs[one].text)}",
                FIX_MOVED,
            )
            return


FIX_MOVED = "Say of each of the two what the source says of it."


class Things(NamedTuple):
    """What a sentence surely names, and all that it may name."""

    surely: frozenset[str]
    perhaps: frozenset[str]


@kept
def things(sentence: Sentence) -> Things:
    """The things and substances that a sentence names."""
    language = sentence.language
    if language is None:
        return Things(frozenset(), frozenset())
    found = named(sentence, language.code)
    substances = frozenset([drug for word in sentence.vocabulary if (drug := substance(word))])
    return Things(
        frozenset([thing for thing in found.surely if not is_vague(thing)]) | substances, found.perhaps | substances
    )


def exchanged(known: list[list[Things]], one: int, other: int) -> tuple[str, str] | None:
    """The first things of two sentences that nothing else in their texts names, and of which each stands in the other sentence.

    “Only your doctor can change it. Your pharmacist can answer questions” names two, of whom each does what the text says of him.
    """
    source, target = known
    first = next(iter(sorted(moved(source, target, one, other))), "")
    last = next(iter(sorted(moved(source, target, other, one))), "") if first else ""
    return (first, last) if last else None


def moved(source: list[Things], target: list[Things], place: int, instead: int) -> list[str]:
    """The things that only the sentence at `place` names in a source, and only that at `instead` in its translation."""
    both = source[place].surely & target[instead].surely
    return [thing for thing in both if is_single(source, thing) and is_single(target, thing)] if both else []


def is_single(side: list[Things], thing: str) -> bool:
    """Whether just one sentence of a text may name a thing."""
    return sum(thing in known.perhaps for known in side) == 1


def opens_with_pronoun(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence begins with a pronoun that stands for a noun: « Elle figure », not « Il faut »."""
    grammar = language.agreement
    texts = sentence.texts
    if grammar is None or not texts or texts[0] not in grammar.standing:
        return False
    behind = [text for text in texts[1:6] if text not in grammar.clitics | grammar.object_pronouns]
    return texts[0] not in grammar.lone_subjects or grammar.impersonal.isdisjoint(behind[:2])


def opens_with_noun(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence begins with a noun and its verb: “Ketamine is”, not “It is”, nor “Meant for those who are”."""
    texts = sentence.texts
    verb = next((at for at, text in enumerate(texts[:MOST_OF_SUBJECT]) if text in language.finite_verbs), 0)
    return bool(verb) and language.stand_for_nouns.isdisjoint(texts[:verb])


MOST_OF_SUBJECT = 5
"""Words among which the verb of a noun at the head of a sentence is looked for."""


@kept
def signs(sentence: Sentence) -> frozenset[str]:
    """What tells a sentence from others in every language: the things and concepts that it names, the beginnings of its words."""
    language = sentence.language
    if language is None:
        return frozenset()
    heads = {f"{without_marks(word)[:HEAD]}…" for word in sentence.texts if len(word) >= HEAD}
    concepts = {concept.rstrip("!") for concept in sentence.concepts}
    return named(sentence, language.code).perhaps | concepts | heads


RULES = (sentences_exchanged,)
