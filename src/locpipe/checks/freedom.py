"""How freely a sentence was worded: how many words of the one say nothing that the other says, on either side.

Who renders word by word and slips leaves all other words where they were. Who says « portez toujours quelque chose aux
pieds » for “never walk barefoot” has chosen other words throughout, and a small word that is missed, or too many, tells
nothing there. It is asked only where a rule is about to speak, which is seldom.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from locpipe.checks.pair import without_marks
from locpipe.checks.sentence import kept
from locpipe.languages.lexicon import NOTHING
from locpipe.languages.renderings import wordings
from locpipe.languages.vocabulary import things_of, vocabulary

if TYPE_CHECKING:
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.renderings import Wordings

Names = frozenset[str]
NONE: Names = frozenset()


def is_worded_freely(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether a sentence was worded so freely that a small word which its translation lacks, or has beyond it, tells nothing."""
    return freedom(ours, theirs, source_language, language) >= FREE


FREE, FREER = 0.2, 0.25
"""What part of the words of both sentences has no counterpart where one was worded freely; and where even two words that
stand in the same place need not render each other.
"""


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
    source, target = names(ours, source_language, both[0]), names(theirs, language, both[1])
    shares = []
    for sentence, spoken, own, others in ((ours, source_language, source, target), (theirs, language, target, source)):
        words = telling(sentence, spoken)
        lone = sum(own[at].isdisjoint(NONE.union(*others)) for at in words)
        shares.append(lone / len(words) if lone >= fewest else 0.0)
    return min(shares) if max(shares) <= ANOTHER else 0.0


ANOTHER = 0.7
"""What part of the words of one sentence has no counterpart where it is no translation of the other."""


def telling(sentence: Sentence, language: Language) -> list[int]:
    """The words of a sentence that say something by themselves, by their numbers."""
    return [
        at for at, word in enumerate(sentence.texts) if len(word) >= SHORTEST and word not in language.words_of_function
    ]


def names(sentence: Sentence, language: Language, known: Wordings) -> list[Names]:
    """What each word of a sentence may say, by itself or in the phrases that it belongs to, under names that both languages share."""
    words = [word.removesuffix("’s").removesuffix("’") for word in sentence.texts]
    found = [meant(word, language.code, known) for word in words]
    things = vocabulary(language.code)
    for said, first, last in (
        *sentence.said,
        *known.phrases(words),
        *(things.said_in(sentence.texts) if things else ()),
    ):
        shared = frozenset([one.rstrip("!") for one in said if one != NOTHING])
        found[first:last] = [one | shared for one in found[first:last]]
    return found


SHORTEST = 3
"""Letters of a word below which it says nothing by itself."""


@lru_cache(maxsize=20_000)
def meant(word: str, code: str, known: Wordings) -> Names:
    """What a word may say by itself, under names that both languages share."""
    return frozenset((*known.of(word).lines, *things_of(word, code), word, without_marks(word)[:LIKE]))


LIKE = 4
"""Letters at the beginning by which words of two languages are alike."""
