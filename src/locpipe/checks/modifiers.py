"""A word that describes a noun of the source, and that its translation leaves out: “an allergic reaction”, « une réaction ».

The noun has its rendering, and no word of the translation is without a counterpart that could say what describes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.wording import units
from locpipe.languages.forms import ADJECTIVE, NOUN, VERB
from locpipe.languages.renderings import NAME_OF_LINE, wordings
from locpipe.languages.vocabulary import is_firm, surely_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.contents import Content
    from locpipe.checks.pair import Pair
    from locpipe.checks.rendered import Beside
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.renderings import Wordings

DESCRIBING = frozenset((ADJECTIVE,))
NAMING = frozenset((NOUN,))
BUILT = frozenset((VERB,))
"""What a word is that is nothing but an adjective, a noun, or a form of a verb (“published”)."""

BRIEF = 20
"""Words of both sentences that say something, from which on who writes freely leaves out a participle."""

FEWEST = 3
"""Words of the source that say something, at least: a heading of two words is worded as one likes."""


def lost_modifiers(ours: Sentence, theirs: Sentence, both: Beside, pair: Pair) -> Iterator[int]:
    """The words of the source, by their numbers among those that say something, that describe a noun and go unsaid."""
    assert pair.language
    assert pair.source_language
    known = wordings(pair.source_language.code, pair.language.code)
    if known is None or both.unfounded or len(both.unrendered) > 1 or len(both.ours) < FEWEST:
        return
    if both.unrendered:
        at = both.unrendered[0]
        if both.ours[at].is_told and is_missed(ours, at, both, known[0], pair):
            yield at
        return
    for at, word in enumerate(both.ours):
        if (
            word.is_told
            and names_firmly(ours.texts[word.at], pair.source_language)
            and describes(ours, at, both, known[0], pair.source_language)
            and is_said_in_passing(at, ours, theirs, both, pair)
        ):
            yield at


def names_firmly(word: str, language: Language) -> bool:
    """Whether a word surely names what has a name of its own: a body part, an illness, a drug."""
    return any(map(is_firm, surely_of(word, language.code)))


def is_missed(ours: Sentence, at: int, both: Beside, known: Wordings, pair: Pair) -> bool:
    """Whether a word that nothing renders is one that no translator leaves out. In a safety text that is any noun or adjective."""
    assert pair.source_language
    word = ours.texts[both.ours[at].at]
    kinds = known.of(word).kinds
    if compares(ours, both.ours[at].at, pair.source_language):
        return False
    if pair.is_safety and kinds and kinds <= DESCRIBING | NAMING:
        return True
    if not describes(ours, at, both, known, pair.source_language):
        return False
    if kinds == BUILT and not pair.is_safety and both.size >= BRIEF:
        return False  # “the observed trends” are « l’évolution »
    # “Team members” are « les membres » where it is clear of what; a “kidney disease” is no « maladie » to anybody.
    return NOUN not in kinds or names_firmly(word, pair.source_language)


def describes(ours: Sentence, at: int, both: Beside, known: Wordings, language: Language) -> bool:
    """Whether a word says of what kind the noun right behind it is, or that before its “of”: “kidney disease”, “cups of coffee”."""
    word = both.ours[at].at
    kinds = known.of(ours.texts[word]).kinds
    if not kinds or compares(ours, word, language):
        return False
    if kinds == NAMING and word > 1 and ours.texts[word - 1] in language.belongs_to:
        # “One year of age” is « un an ».
        return at > 0 and both.ours[at - 1].at == word - 2 and units().isdisjoint(both.ours[at - 1].names)
    behind = both.ours[at + 1] if at + 1 < len(both.ours) else None
    if behind is None or behind.at != word + 1 or not is_close(ours, word):
        return False
    of_behind = known.of(ours.texts[behind.at]).kinds
    if kinds <= DESCRIBING | NAMING:
        return of_behind == NAMING or (NOUN in of_behind and kinds == DESCRIBING)
    is_built = kinds == BUILT and ours.texts[word].endswith(language.participle_ending)
    return is_built and word > 0 and NOUN in of_behind and ours.texts[word - 1] in language.words_of_function


def is_close(sentence: Sentence, at: int) -> bool:
    """Whether nothing but a space parts a word from the next."""
    words = sentence.words
    return sentence.text[words[at].end : words[at + 1].start] == " "


def compares(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a word is a comparative or a superlative, as small words render it: “fewer symptoms”, « moins de symptômes »."""
    start = sentence.words[at].start
    return (
        language.comparatives.match(sentence.text, start) is not None
        or language.superlatives.match(sentence.text, start) is not None
    )


def is_said_in_passing(at: int, ours: Sentence, theirs: Sentence, both: Beside, pair: Pair) -> bool:
    """Whether a word is rendered only by what renders another one first, and names the same thing by chance: « réaction » may
    speak of an allergy, and renders “reaction”.
    """
    assert pair.language
    assert pair.source_language
    word = both.ours[at]
    things = surely_of(ours.texts[word.at], pair.source_language.code)
    return all(
        not shares_line(word, other)
        and surely_of(theirs.texts[other.at], pair.language.code).isdisjoint(things)
        and any(shares_line(rival, other) for number, rival in enumerate(both.ours) if number != at)
        for other in both.theirs
        if not word.names.isdisjoint(other.names)
    )


def shares_line(word: Content, other: Content) -> bool:
    """Whether a list of renderings has a word of the translation for one of the source."""
    return any(name[0] == NAME_OF_LINE for name in word.names & other.names)
