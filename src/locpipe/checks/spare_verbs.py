"""A verb that says something else: it renders nothing of the source, and a verb of the source has no word left that renders it.

Lists of renderings are wide, so nearly every word of a source finds one that may render it, though another word needs that one:
“the app uses Bluetooth to exchange codes” seems rendered by « l’application réalise Bluetooth pour échanger des codes ». Here each
word renders one: what is left over then is the verb that was exchanged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.denials import negations
from locpipe.languages.forms import ADJECTIVE, INFINITIVE, PARTICIPLE, VERB, forms
from locpipe.languages.renderings import wordings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from locpipe.checks.contents import Content
    from locpipe.checks.pair import Pair
    from locpipe.checks.rendered import Beside
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

CLOSE = 3
"""How many words apart, among those that say something, a verb stands from the one that should render it."""

PURE = frozenset((VERB, INFINITIVE))
BUILT = frozenset((PARTICIPLE, ADJECTIVE, VERB))
"""What a word may be that surely is a verb; and one that is so behind an auxiliary."""


def verb_put_in(ours: Sentence, theirs: Sentence, both: Beside, pair: Pair) -> int | None:
    """The word of a translation that is a verb put in the place of another, by its number among those that say something."""
    assert pair.language
    assert pair.source_language
    if not pair.is_safety or len(both.unfounded) != 1 or len(both.unrendered) > 1 or not both.wondered_at():
        return None
    place = both.unfounded[0]
    if not is_verb(theirs, both.theirs[place].at, pair.language) or is_for(ours, theirs, both.theirs[place].at, pair):
        return None
    denied, denies = negations(ours, pair.source_language), negations(theirs, pair.language)
    if denies.sure > denied.sure:
        return None  # “avoid raw fish” is « ne mangez pas de poisson cru »
    if both.unrendered:
        at = both.unrendered[0]
        is_there = abs(at - place) <= CLOSE and both.ours[at].is_known and stands_alike(both, at, place)
        return place if is_there and may_be_verb(ours.texts[both.ours[at].at], pair) else None
    is_left = any(
        abs(at - place) <= CLOSE
        and both.ours[at].at not in denied.perhaps_at
        and may_be_verb(ours.texts[both.ours[at].at], pair)
        for at in left_over(both.ours, both.theirs)
    )
    return place if is_left else None


def is_verb(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a word surely is a verb, and none that carries a noun, as translators write them unbidden (« poser un diagnostic »)."""
    word = sentence.texts[at]
    if word.startswith(language.carrying_verbs):
        return False
    kinds = {reading[0] for reading in forms(language.code).of(word)}
    if kinds and kinds <= PURE:
        return True
    return PARTICIPLE in kinds and kinds <= BUILT and is_behind_auxiliary(sentence, at, language)


def is_for(ours: Sentence, theirs: Sentence, at: int, pair: Pair) -> bool:
    """Whether a word is the infinitive of a purpose, and the source has none: “for your pain” is « pour soulager la douleur »."""
    assert pair.language
    assert pair.source_language
    grammar, acts = pair.language.agreement, pair.source_language.acts
    if grammar is None or acts is None or not acts.before_infinitive.isdisjoint(ours.texts):
        return False
    led = [word for word in theirs.texts[max(0, at - 2) : at] if word not in grammar.between_infinitives]
    return bool(led) and led[-1] in grammar.prepositions


def is_behind_auxiliary(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether an auxiliary stands before a word, or before the adverb beside it: « a été donné », « n’est pas donné »."""
    grammar, before = language.agreement, sentence.texts[max(0, at - 2) : at]
    if grammar is None or not before:
        return False
    return before[-1] in grammar.compounding or (before[-1] in grammar.adverbs and before[0] in grammar.compounding)


def may_be_verb(word: str, pair: Pair) -> bool:
    """Whether the lists of renderings have a word of a source as a verb."""
    assert pair.source_language
    assert pair.language
    known = wordings(pair.source_language.code, pair.language.code)
    return known is not None and VERB in known[0].of(word).kinds


def stands_alike(both: Beside, at: int, place: int) -> bool:
    """Whether the words beside a word of the source all have their counterparts beside one of the translation, and the reverse."""
    near, around = both.neighbours_kept(at, place)
    return near == around


def left_over(ours: Sequence[Content], theirs: Sequence[Content]) -> set[int]:
    """The words of a source that may go without a rendering where each word of its translation renders but one, as many as can."""
    renders = [[place for place, other in enumerate(theirs) if not word.names.isdisjoint(other.names)] for word in ours]
    given: dict[int, int] = {}
    """By word of the translation the one that it renders."""
    found: set[int] = set()
    for at in range(len(ours)):
        seen: set[int] = set()
        if not _is_given(at, renders, given, seen):
            # All that might give up their rendering for this one may be left over as well.
            found.update((at, *(given[place] for place in seen)))
    return found


def _is_given(at: int, renders: Sequence[Sequence[int]], given: dict[int, int], seen: set[int]) -> bool:
    """Whether a word of a source gets a rendering, if need be one of a word that finds another one."""
    for place in renders[at]:
        if place in seen:
            continue
        seen.add(place)
        if place not in given or _is_given(given[place], renders, given, seen):
            given[place] = at
            return True
    return False
