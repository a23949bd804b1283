"""What a clause says as a whole, turned round: until when, on what condition, how surely, who acts, and whose something is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.sentence import folded, kept
from locpipe.languages.stances import CONTRARY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


def may_turn(pair: Pair) -> bool:
    """Whether the source has a word that may say what can be turned round."""
    spoken = pair.source_language
    return (
        spoken is not None
        and spoken.stances is not None
        and not spoken.stances.by_word.keys().isdisjoint(pair.source.vocabulary)
    )


def turned_clauses(pair: Pair) -> Iterator[tuple[str, str, Sentence]]:
    """What a source says, what its translation says to the contrary, and the sentence that does.

    “Do not drive until it is above 5” is not « ne conduisez pas lorsqu’elle est supérieure à 5 », with hardly a word exchanged.
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source or not may_turn(pair):
        return
    for ours, theirs in pair.aligned:
        if instead := turned_clause(ours, theirs, spoken, language):
            yield instead[0].strip(), instead[1].strip(), theirs


@kept
def turned_clause(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> tuple[str, str] | None:
    """What a source says, and what its translation says to the contrary; None where it does not."""
    stances, others = spoken.stances, language.stances
    if stances is None or others is None:
        return None
    text = folded(ours.text)
    said = list(stances.said_in(text, ours.vocabulary))
    if not said:
        return None
    target = folded(theirs.text)
    instead = {name: words for name, words, _ in others.said_in(target, theirs.vocabulary)}
    for name, words, _ in said if instead else ():
        for contrary in CONTRARY.get(name, ()):
            if (
                contrary in instead
                and not others.may_be_said_in(target, name)
                and not stances.may_be_said_in(text, contrary)
            ):
                return words, instead[contrary]
    return None
