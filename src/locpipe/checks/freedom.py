"""How freely a sentence was worded: how many words of the one say nothing that the other says, on either side.

Who renders word by word and slips leaves all other words where they were. Who says « portez toujours quelque chose aux
pieds » for “never walk barefoot” has chosen other words throughout, and a small word that is missed, or too many, tells
nothing there. It is asked only where a rule is about to speak, which is seldom.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from locpipe.checks.contents import SOURCE, TARGET, contents
from locpipe.checks.sentence import kept
from locpipe.languages.renderings import wordings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from locpipe.checks.contents import Content
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


FREE, FREER = 0.2, 0.25
"""What part of the words of both sentences has no counterpart where one was worded freely; and where even two words that
stand in the same place need not render each other.
"""


def is_worded_freely(ours: Sentence, theirs: Sentence, pair: Pair, least: float = FREE) -> bool:
    """Whether a sentence was worded so freely that a small word which its translation lacks, or has beyond it, tells nothing.

    A safety text never was: it is rendered word by word. `least` is how much of it has no counterpart then.
    """
    if pair.is_safety or not (pair.language and pair.source_language):
        return False
    return freedom(ours, theirs, pair.source_language, pair.language) >= least or is_built_otherwise(pair)


FEWEST = 2
"""Words without a counterpart, on each side, below which one word may just have been exchanged for another."""


@kept
def freedom(
    ours: Sentence, theirs: Sentence, source_language: Language, language: Language, fewest: int = FEWEST
) -> float:
    """What part of the words of a sentence, and of its translation, says nothing that the other one says: the lesser of the two.

    None at all where fewer words than `fewest` are others on one side, or nearly all are: such two sentences are no translation of
    each other.
    """
    both = wordings(source_language.code, language.code)
    if both is None:
        return 0.0
    source, target = contents(ours, source_language, both[SOURCE]), contents(theirs, language, both[TARGET])
    shares = []
    for said, other in ((source, target), (target, source)):
        lone = sum(word.names.isdisjoint(other.names) for word in said.words)
        shares.append(lone / len(said.words) if lone >= fewest else 0.0)
    return min(shares) if max(shares) <= ANOTHER else 0.0


ANOTHER = 0.7
"""What part of the words of one sentence has no counterpart where it is no translation of the other."""


def is_built_otherwise(pair: Pair, least: int = 2) -> bool:
    """Whether a text was built otherwise than its source: « Vous avez oublié une dose? Ne la doublez pas » for “do not double a
    missed dose”. A safety text never was. `least` is how many signs of it are enough.
    """
    return not pair.is_safety and signs_of_rebuilding(pair) >= least


THROUGHOUT = 3
"""Signs that a text was built otherwise which are enough where a rule is seldom wrong."""


@lru_cache(maxsize=4)
def signs_of_rebuilding(pair: Pair) -> int:
    """How many signs a text has that it was built otherwise than its source."""
    language, spoken = pair.language, pair.source_language
    ours, theirs = pair.source.sentences, pair.target.sentences
    if language is None or spoken is None or pair.is_source or max(len(ours), len(theirs)) > MOST_SENTENCES:
        return 0
    return (
        2 * any(map(is_drawn_out, theirs))
        + (len(ours) != len(theirs))
        + 2 * (marks(theirs, "?") > marks(ours, "?"))
        + (marks(theirs, ":;") > marks(ours, ":;—"))
        + (sum(orders_first(one, spoken) for one in ours) > sum(orders_behind_pause(one, language) for one in theirs))
        + max((moved(one, other, spoken, language) for one, other in pair.aligned), default=0)
        + any(SOMEWHAT_FREE <= freedom(one, other, spoken, language, 1) < HALF for one, other in pair.aligned)
    )


def is_drawn_out(sentence: Sentence) -> bool:
    """Whether a sentence has so many words that some always are other ones than those that render each other."""
    return len(sentence.texts) > DRAWN_OUT


DRAWN_OUT = 36
"""Words of a sentence beyond which it is rendered as a whole: patients are told things in half as many."""

SOMEWHAT_FREE, HALF = 0.15, 0.5
"""What part of the words of a sentence has no counterpart where that is a sign, among others, that it was worded freely; and from
where on it may as well be another sentence.
"""

MOST_SENTENCES = 3
"""Sentences of a text beyond which one sign or the other is found of any."""


def marks(sentences: Sequence[Sentence], signs: str) -> int:
    """How often some sentences have one of several marks."""
    return sum(sentence.text.count(sign) for sentence in sentences for sign in signs)


def orders_first(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence, or one of several that were translated as one, begins with an order."""
    return any(language.order_first.search(part) for part in sentence.text.split(". "))


def begins_with_order(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence begins with an order, or a forbidden one: « gardez-la sous clé », « ne quittez pas la salle »."""
    words = sentence.texts
    if words and language.negation_pairs and words[0] in language.negation_pairs[0]:
        return any(language.order.fullmatch(word) for word in words[1:3])
    return bool(words) and language.order.fullmatch(words[0]) is not None


def orders_behind_pause(sentence: Sentence, language: Language) -> bool:
    """Whether an order begins a sentence, or stands behind when, or on what condition, it holds."""
    if begins_with_order(sentence, language):
        return True
    words = [text.split() for text in sentence.text.casefold().split(",")[1:]]
    return any(language.order.fullmatch(word.partition("-")[0]) for said in words for word in said[:3])


@kept
def moved(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> int:
    """How many pairs of words say the same in the other order, two words apart or more: none, one, or several (two)."""
    both = wordings(source_language.code, language.code)
    if both is None or len(ours.texts) + len(theirs.texts) > MANY:
        return 0
    source, target = contents(ours, source_language, both[SOURCE]).words, contents(theirs, language, both[TARGET]).words
    known = language.free_words
    places = sorted(pairs_of(source, [word for word in target if theirs.texts[word.at] not in known]))
    crossed = sum(first[1] > second[1] + 1 and second[0] > first[0] + 1 for first, second in combinations(places, 2))
    return min(crossed, SEVERAL)


MANY, SEVERAL = 128, 2
"""Words of both sentences beyond which some always are in another order; and how many moved words are a sign by themselves."""


def pairs_of(source: Sequence[Content], target: Sequence[Content]) -> list[tuple[int, int]]:
    """The words of two sentences that may render each other and nothing else, by their numbers."""
    links = [
        (at, place)
        for at, word in enumerate(source)
        for place, other in enumerate(target)
        if not word.names.isdisjoint(other.names)
    ]
    ours, theirs = Counter(at for at, _ in links), Counter(place for _, place in links)
    return [(at, place) for at, place in links if ours[at] == theirs[place] == 1]
