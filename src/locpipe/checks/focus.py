"""What a sentence restricts by “only”: who may do something, or what may be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.crossed import NONE, signs_of_words
from locpipe.checks.sentence import kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.crossed import Signs
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

BEHIND = 5
"""Words behind a word such as “only” among which stands what it restricts."""


def restricted_otherwise(pair: Pair) -> Iterator[Sentence]:
    """The sentences of a translation that restrict what their source leaves free.

    “Only your team can see the results” is not « votre équipe peut voir seulement les résultats ».
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or spoken.restricting.isdisjoint(pair.source.vocabulary):
        return
    for ours, theirs in pair.aligned:
        if spoken.restricting.isdisjoint(ours.vocabulary):
            continue
        source, target = focus(ours, spoken), focus(theirs, language)
        # What a word behind the verb restricts is told only from what the first word of a sentence does: “show tags only”.
        if source is None or target is None or source.is_first == target.is_first:
            continue
        if not target.inside & source.inside and target.inside & (source.outside - source.inside):
            yield theirs


class Focus(NamedTuple):
    """What the words say that a sentence restricts, what all its others say, and whether its first word restricts them."""

    inside: Signs
    outside: Signs
    is_first: bool


@kept
def focus(sentence: Sentence, language: Language) -> Focus | None:
    """What a sentence restricts; None where it does not just once."""
    found = list(language.restricts.finditer(sentence.text))
    if len(found) != 1:
        return None
    start, most = found[0].end(), BEHIND
    name = found[0].lastgroup
    words = sentence.words
    if name == "first":
        end = language.restricted_until.match(sentence.text, start)
        if end is None:
            return None
        inside = {at for at, word in enumerate(words) if start <= word.start < end.start("verb")}
    else:
        behind = [at for at, word in enumerate(words) if word.start >= start]
        inside = set(behind if name == "rest" else behind[:most])
    signs = signs_of_words(sentence, language)
    one, other = ([said for at, said in enumerate(signs) if (at in inside) == is_inside] for is_inside in (True, False))
    return Focus(NONE.union(*one), NONE.union(*other), name == "first")
