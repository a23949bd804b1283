"""How freely a sentence was worded: how many words of the one say nothing that the other says, on either side.

Who renders word by word and slips leaves all other words where they were. Who says « portez toujours quelque chose aux
pieds » for “never walk barefoot” has chosen other words throughout, and a small word that is missed, or too many, tells
nothing there. It is asked only where a rule is about to speak, which is seldom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.contents import SOURCE, TARGET, contents
from locpipe.checks.sentence import kept
from locpipe.languages.renderings import wordings

if TYPE_CHECKING:
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
    return freedom(ours, theirs, pair.source_language, pair.language) >= least


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
