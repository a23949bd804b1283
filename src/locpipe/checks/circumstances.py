"""When something holds, until when, and on what condition, turned round: the clause is there, and what joins it says the contrary.

“Hold it until it clicks” is not « tenez-le avant le déclic ». What a clause names tells which of two clauses render each other, so
that « avant de conduire, attendez deux heures » may say “do not drive for two hours after it”.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.crossed import NONE, signs_of_words
from locpipe.checks.denials import negations
from locpipe.checks.sentence import kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.crossed import Signs
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

CONTRARY: dict[str, frozenset[str]] = {
    "before": frozenset({"after", "once", "from"}),
    "after": frozenset({"before", "until"}),
    "until": frozenset({"after", "from", "before"}),
    "during": frozenset({"after", "before"}),
    "awaiting": frozenset({"after", "once", "from"}),
    "from": frozenset({"until", "before"}),
    "once": frozenset({"before", "until"}),
    "if": frozenset({"unless"}),
    "unless": frozenset({"if", "only"}),
}
"""What joins a clause in a source, each with what must not join it in the translation instead."""

SETTLED = frozenset({"if", "unless", "until", "once", "from"})
"""What a denial of the rest of the sentence turns round: “not until Monday” is « pas avant lundi »."""

WITHIN = 8
"""Words of a clause that tell it from others."""

END = re.compile(r"[,.](?!\d)|[;:()–—]")


class Circumstance(NamedTuple):
    """A clause of time or condition: what joins it, as it is written, and what its words say."""

    kind: str
    word: str
    signs: Signs
    rest: Signs
    """What all other words of the sentence say."""


def may_turn(pair: Pair) -> bool:
    """Whether the source has a word that joins such a clause."""
    spoken = pair.source_language
    return spoken is not None and not spoken.joining_clauses.isdisjoint(pair.source.vocabulary)


def turned_circumstances(pair: Pair) -> Iterator[tuple[str, str, Sentence]]:
    """What joins a clause of the source, what joins the same one in its translation to the contrary, and the sentence."""
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source or not may_turn(pair):
        return
    for ours, theirs in pair.aligned:
        if instead := turned(ours, theirs, spoken, language):
            yield *instead, theirs


@kept
def turned(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> tuple[str, str] | None:
    """What joins a clause of a source, and what joins the same one in the translation to the contrary; None where nothing does."""
    source = circumstances(ours, spoken)
    target = circumstances(theirs, language) if source else ()
    if not source or not target:
        return None
    kinds = {one.kind for one in source}, {one.kind for one in target}
    for one in source:
        contrary = CONTRARY.get(one.kind, NONE)
        for other in target:
            if other.kind not in contrary or one.kind in kinds[1] or other.kind in kinds[0]:
                continue
            if not is_same(one, other):
                continue
            if is_unsettled((one.kind, other.kind), ours, theirs, spoken, language):
                continue
            return one.word, other.word
    return None


def is_same(one: Circumstance, other: Circumstance) -> bool:
    """Whether two clauses, or what stands around them, name the same, and neither clause what stands around the other one."""
    is_shared = not one.signs.isdisjoint(other.signs) or not one.rest.isdisjoint(other.rest)
    return is_shared and not (one.signs & other.rest) - other.signs and not (other.signs & one.rest) - one.signs


ORDERS = frozenset({("before", "after"), ("after", "before")})
"""What says the same the other way round: “after you wash your hands, eat” is « avant de manger, lavez-vous les mains »."""


@kept
def is_other_way_round(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> bool:
    """Whether what comes first is the clause of the one sentence, and what stands around the clause of the other one."""
    source, target = circumstances(ours, spoken), circumstances(theirs, language)
    if len(source) != 1 or len(target) != 1 or (source[0].kind, target[0].kind) not in ORDERS:
        return False
    one, other = source[0], target[0]
    is_apart = one.signs.isdisjoint(other.signs)
    return is_apart and not one.signs.isdisjoint(other.rest) and not other.signs.isdisjoint(one.rest)


def is_unsettled(
    kinds: tuple[str, str], ours: Sentence, theirs: Sentence, spoken: Language, language: Language
) -> bool:
    """Whether a denial, or a wait, lets two kinds of clauses say the same: “not until Monday” is « pas avant lundi »."""
    if SETTLED.isdisjoint(kinds):
        return False
    denied = negations(ours, spoken).sure, negations(theirs, language).sure
    if denied[0] != denied[1] or (kinds == ("until", "before") and any(denied)):
        return True
    waits = spoken.waits.search(ours.text) is not None, language.waits.search(theirs.text) is not None
    return kinds[0] != "awaiting" and waits[0] != waits[1]


@kept
def circumstances(sentence: Sentence, language: Language) -> tuple[Circumstance, ...]:
    """The clauses of time and condition of a sentence."""
    if language.joining_clauses.isdisjoint(sentence.vocabulary):
        return ()
    found = [match for match in language.circumstances.finditer(sentence.text) if match.lastgroup]
    words, signs = sentence.words, signs_of_words(sentence, language) if found else ()
    made = []
    for match in found:
        end = END.search(sentence.text, match.end())
        last = end.start() if end else len(sentence.text)
        inside = [at for at, word in enumerate(words) if match.end() <= word.start < last][:WITHIN]
        figures = frozenset(FIGURE.findall(sentence.text[match.end() : last]))
        own = [at for at, word in enumerate(words) if match.start() <= word.start < match.end()]
        rest = [said for at, said in enumerate(signs) if at not in inside and at not in own]
        made.append(
            Circumstance(
                match.lastgroup or "",
                match[0].strip(),
                figures.union(*[signs[at] for at in inside]),
                NONE.union(*rest),
            )
        )
    return tuple(made)


FIGURE = re.compile(r"\d+")
