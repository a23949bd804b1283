"""Small words that carry much: what only one of two texts says, though no other word of the other one may stand for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.meaning import shortened
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import folded
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
        yield pair.found(f"“{said}” of the source is not said ({name}): {shortened(pair.target.spoken)}")
        return


@rule(Severity.WARNING, fix="Leave it out; if a word of the source means it, dismiss this with a reason.")
def nuance_added(pair: Pair) -> Iterator[Found]:
    """A small word that carries much has no counterpart in the source: without, in spite of, a single one, the first.

    Why it matters: “stay with the person” is not « restez sans la personne ».

    Example: `Anyone in distress can call.` translated as « Une seule personne en détresse peut appeler. »
    """
    for said, name, place in one_sided(pair.target, pair.source, is_safety=pair.is_safety):
        yield pair.found(
            f"“{said}” is not in the source ({name}): {shortened(pair.target.spoken[max(0, place - BEFORE) :])}"
        )
        return
    for said, name, sentence in added_particles(pair):
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
