"""What a translation urges its reader to do, and the source forbids: « n’oubliez pas d’arrêter » for “do not stop”.

Each side has a denial, so counting them tells nothing. What tells is the verb: it is denied in the source, stands in the
translation behind a denial of forgetting, missing or waiting, and has the same objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.denials import CLOSE, between, is_one_list
from locpipe.checks.sentence import folded, kept
from locpipe.languages.renderings import wordings
from locpipe.languages.vocabulary import things_of

if TYPE_CHECKING:
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.renderings import Wordings

OBJECTS = 6
"""Words behind a verb among which its objects stand."""


@kept
def urged_instead(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """The verb of a translation that it urges its reader to do, though the source forbids it; empty where there is none."""
    known = wordings(spoken.code, language.code)
    urged = language.urging.search(folded(theirs.text)) if known else None
    # “Never take it without food” is « n’oubliez pas de manger en le prenant ».
    if known is None or urged is None or not spoken.limits_denial.isdisjoint(ours.vocabulary):
        return ""
    source, target = known
    act = said_by(urged["verb"], language, target)
    if not act:
        return ""
    doing = [at for at, word in enumerate(ours.texts) if not act.isdisjoint(said_by(word, spoken, source))]
    if not doing or not denied_words(ours, spoken).issuperset(doing):
        return ""
    start = next(at for at, word in enumerate(theirs.words) if word.start >= urged.start("verb")) + 1
    objects = said_of(theirs.texts[start : start + OBJECTS], language, target)
    others = said_of(ours.texts[doing[0] + 1 :], spoken, source)
    return urged["verb"] if not objects or not objects.isdisjoint(others) else ""


def denied_words(sentence: Sentence, language: Language) -> set[int]:
    """The words right behind a denial, and behind an “or” that a denial goes on with: both verbs of “do not crush or chew”."""
    denied = {hit.last for hit in sentence.hits if hit.concept == "not"}
    joined = {at + 1 for at, word in enumerate(sentence.texts) if word in language.joins_denials}
    return denied | {
        at
        for at in joined
        if any(at - CLOSE <= first < at and is_one_list(between(sentence, first, at - 1)) for first in denied)
    }


def said_of(words: list[str], language: Language, known: Wordings) -> frozenset[str]:
    """All that some words may say."""
    return frozenset().union(*[said_by(word, language, known) for word in words])


def said_by(word: str, language: Language, known: Wordings) -> frozenset[str]:
    """What a word may say, under names that both languages share."""
    return known.of(word).lines | things_of(word, language.code)
