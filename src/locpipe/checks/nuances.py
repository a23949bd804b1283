"""Small words that carry much: what only one of two texts says, though no other word of the other one may stand for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.freedom import is_built_otherwise, is_worded_freely
from locpipe.checks.meaning import shortened
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import folded, kept
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.checks.sentence import Sentence


@rule(Severity.WARNING, fix="Say it as well; if another word says it, dismiss this with a reason.")
def nuance_lost(pair: Pair) -> Iterator[Found]:
    """A small word of the source that carries much has no counterpart: again, right away, even if, at night.

    Why it matters: who is told to go to the emergency room “right away” does not wait until morning.

    Example: `Go to the emergency room right away.` translated as « Rendez-vous au service des urgences. »
    """
    for said, name, _ in one_sided(pair.source, pair.target, is_safety=pair.is_safety):
        if is_worded_freely(pair.source.whole, pair.target.whole, pair):
            break
        yield pair.found(f"“{said}” of the source is not said ({name}): {shortened(pair.target.spoken)}")
        return
    for ours, theirs in one_by_one(pair):
        if (lost := only_here(ours, theirs, pair.is_safety)) and not is_worded_freely(ours, theirs, pair):
            yield pair.found(f"“{lost[0]}” of the source is not said ({lost[1]}): {shortened(theirs.text)}")
            return


@rule(Severity.WARNING, fix="Leave it out; if a word of the source means it, dismiss this with a reason.")
def nuance_added(pair: Pair) -> Iterator[Found]:
    """A small word that carries much has no counterpart in the source: without, in spite of, a single one, the first.

    Why it matters: “stay with the person” is not « restez sans la personne ».

    Example: `Anyone in distress can call.` translated as « Une seule personne en détresse peut appeler. »
    """
    for said, name, place in one_sided(pair.target, pair.source, is_safety=pair.is_safety):
        if is_worded_freely(pair.source.whole, pair.target.whole, pair):
            break
        yield pair.found(
            f"“{said}” is not in the source ({name}): {shortened(pair.target.spoken[max(0, place - BEFORE) :])}"
        )
        return
    for ours, theirs in one_by_one(pair):
        if (added := only_here(theirs, ours, pair.is_safety)) and not is_worded_freely(ours, theirs, pair):
            yield pair.found(f"“{added[0]}” is not in the source ({added[1]}): {shortened(theirs.text)}")
            return
    for said, name, sentence in added_particles(pair):
        if is_built_otherwise(pair):
            return
        yield pair.found(f"“{said}” is not in the source ({name}): {shortened(sentence.text)}")
        return


BEFORE = 30
"""Characters before the word that a message shows."""


def one_sided(passage: Passage, other: Passage, *, is_safety: bool) -> Iterator[tuple[str, str, int]]:
    """What a text surely says and no word of the other one may, with the name of the nuance and the place where it stands."""
    known = passage.language.nuances if passage.language else None
    others = other.language.nuances if other.language else None
    if known is None or others is None:
        return
    for name, said, place in known.said_in(passage.folded, passage.vocabulary):
        is_asked = is_safety or name not in known.in_safety
        is_kept = is_of_name(passage.prose, place) or said in other.folded
        if is_asked and not is_kept and not others.may_be_said_in(other.folded, name):
            yield said, name, place


def one_by_one(pair: Pair) -> tuple[tuple[Sentence, Sentence], ...]:
    """The sentences of both texts, where there are several and each has one of its own: what one says, another does not say for it."""
    number = len(pair.source.sentences)
    is_even = 1 < number == len(pair.target.sentences) == len(pair.aligned) and not pair.is_source
    return pair.aligned if is_even else ()


@kept
def only_here(sentence: Sentence, other: Sentence, is_safety: bool) -> tuple[str, str] | None:
    """What a sentence surely says and its counterpart cannot, with the name of the nuance; None where there is nothing."""
    known = sentence.language.nuances if sentence.language else None
    others = other.language.nuances if other.language else None
    if known is None or others is None or not sentence.texts or not other.texts:
        return None
    text = folded(other.text)
    for name, said, place in known.said_in(folded(sentence.text), sentence.vocabulary):
        if (
            (is_safety or name not in known.in_safety)
            and not others.may_be_said_in(text, name)
            and said not in text
            and not is_of_name(sentence.text, place)
        ):
            return said, name
    return None


def added_particles(pair: Pair) -> Iterator[tuple[str, str, Sentence]]:
    """What a sentence of a translation surely says and nothing in its own source may: « hors du » for “in”.

    Unlike what a whole text is asked for, such words are many, and another sentence of the source has one by chance.
    """
    known = pair.language.particles if pair.language else None
    others = pair.source_language.particles if pair.source_language else None
    if known is None or others is None or pair.is_source or known.by_word.keys().isdisjoint(pair.target.vocabulary):
        return
    for ours, theirs in pair.aligned:
        for name, said, place in known.said_in(folded(theirs.text), theirs.vocabulary) if ours.texts else ():
            if not others.may_be_said_in(folded(ours.text), name) and not is_of_name(theirs.text, place):
                yield said.strip(), name, theirs


def is_of_name(text: str, place: int) -> bool:
    """Whether a word has a capital though no sentence begins with it: “Sea Walk Society”."""
    before = text[:place].rstrip()
    return text[place : place + 1].isupper() and bool(before) and before[-1] not in ".!?:"


RULES = (nuance_lost, nuance_added)
