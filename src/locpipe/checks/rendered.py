"""Word beside word: what of a source no word of its translation renders, and what of a translation renders no word of it.

Where all the other words of two sentences render each other, one that does not says something else. A sentence that was
worded freely has many such words on both sides, and nothing is told of it; nor of a long one, where some word always is free.
A safety text is rendered word by word. Elsewhere people write freely, so a verb may stand for another (« appliquer » for
“wear”), and a quality be said by the sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.contents import NONE, SHORTEST, SOURCE, TARGET, contents, is_capital
from locpipe.checks.denials import negations
from locpipe.checks.extent import joined
from locpipe.checks.figures import last_alike
from locpipe.checks.freedom import FREER, is_built_otherwise, is_worded_freely
from locpipe.checks.meaning import shortened
from locpipe.checks.modifiers import lost_modifiers
from locpipe.checks.passage import FILLER
from locpipe.checks.remarks import spare_remarks
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.checks.spare_verbs import verb_put_in
from locpipe.checks.wording import denies_otherwise, spelled_out, units
from locpipe.findings import Severity
from locpipe.languages.forms import ADJECTIVE, INFINITIVE, NOUN, OTHER, PARTICIPLE, VERB, forms
from locpipe.languages.renderings import wordings
from locpipe.languages.vocabulary import is_firm, names_plain_thing, surely_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.contents import Content, Names
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


class Beside(NamedTuple):
    """Two sentences word by word."""

    ours: tuple[Content, ...]
    theirs: tuple[Content, ...]
    unrendered: list[int]
    """The words of the source that none of the translation may render, by their numbers among `ours`."""
    unfounded: list[int]
    """Those of the translation that may render none of the source, but for words that translators add as they please."""

    @property
    def freedom(self) -> int:
        """How many words on both sides have no counterpart."""
        return len(self.unrendered) + len(self.unfounded)

    @property
    def size(self) -> int:
        """How many words of both say something."""
        return len(self.ours) + len(self.theirs)

    def missed(self) -> list[int]:
        """The words of the source whose renderings are known, and of which there is none."""
        return [at for at in self.unrendered if self.ours[at].is_told]

    def wondered_at(self) -> list[int]:
        """The words of the translation of which it is known what they render, and that render nothing."""
        return [at for at in self.unfounded if self.theirs[at].is_told]

    def neighbours_kept(self, at: int, place: int) -> tuple[int, int]:
        """How many of the words beside a word of the source, and beside one of the translation, have their counterparts beside
        the other of the two; and how many there are.
        """
        kept_ones = [
            _is_near(words[near], others, other)
            for words, here, others, other in ((self.ours, at, self.theirs, place), (self.theirs, place, self.ours, at))
            for near in (here - 1, here + 1)
            if 0 <= near < len(words)
        ]
        return sum(kept_ones), len(kept_ones)


def _is_near(word: Content, others: Sequence[Content], place: int) -> bool:
    """Whether a counterpart of a word stands beside a place on the other side."""
    return any(not word.names.isdisjoint(other.names) for other in others[max(0, place - CLOSE) : place + CLOSE + 1])


CLOSE = 2
"""How many words apart two words are beside each other."""


@kept
def counterparts(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> Beside | None:
    """Two sentences word by word, however many words have no counterpart; None for languages without lists, and long sentences."""
    both = wordings(source_language.code, language.code)
    if (
        both is None
        or len(ours.texts) + len(theirs.texts) > MANY
        or theirs.text.count(FILLER) != ours.text.count(FILLER)
    ):
        return None
    source, target = contents(ours, source_language, both[SOURCE]), contents(theirs, language, both[TARGET])
    unrendered = [at for at, word in enumerate(source.words) if word.names.isdisjoint(target.names)]
    unfounded = [
        at
        for at, word in enumerate(target.words)
        if word.names.isdisjoint(source.names) and theirs.texts[word.at] not in language.free_words
    ]
    if spelled := spelled_out(theirs, ours.text):
        unfounded = [at for at in unfounded if target.words[at].at not in spelled]
    return Beside(source.words, target.words, unrendered, unfounded)


@kept
def beside(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> Beside | None:
    """The same, if one of few words has no counterpart."""
    both = counterparts(ours, theirs, source_language, language)
    if both is None:
        return None
    unrendered, unfounded = both.unrendered, both.unfounded
    is_one_sided = min(len(unrendered), len(unfounded)) <= 1
    if not 0 < both.freedom <= (MOST_AT_ONE_SIDE if is_one_sided else MOST):
        return None
    # “Half an hour” is « trente minutes ».
    others = [at for at in unrendered if units().isdisjoint(both.ours[at].names)]
    if len(others) < len(unrendered) and last_alike(ours, theirs, source_language, language):
        unrendered, unfounded = others, [at for at in unfounded if units().isdisjoint(both.theirs[at].names)]
    # “Not the same” is « différent », “stay” « ne quittez pas ».
    if denies_otherwise(negations(ours, source_language), negations(theirs, language)):
        return None
    return Beside(both.ours, both.theirs, unrendered, unfounded)


MANY = 64
"""Words of both sentences, small ones too, from which on more than `LONG` of them say something: they need not be looked up."""

MOST, MOST_AT_ONE_SIDE = 4, 10
"""Words without a counterpart beyond which a sentence was worded freely; and where nearly all of them are of one side, which
may say a whole clause more than the other.
"""


@lru_cache(maxsize=4)
def compared(pair: Pair) -> tuple[tuple[Sentence, Sentence, Beside], ...]:
    """The sentences of a pair in which few words have no counterpart."""
    if not (pair.language and pair.source_language) or pair.is_source:
        return ()
    found = []
    for ours, theirs in pair.aligned:
        both = beside(ours, theirs, pair.source_language, pair.language) if ours.text and theirs.text else None
        if both:
            found.append((ours, theirs, both))
    return tuple(found)


LONG = 24
"""Words that say something, of both sentences, from which on some noun or verb always is free."""


def is_mostly_rendered(sentence: Sentence, pair: Pair) -> bool:
    """Whether the translation has a counterpart, anywhere, of two thirds of the words of a sentence of the source."""
    both = pair.language and pair.source_language and wordings(pair.source_language.code, pair.language.code)
    if not both:
        return False
    assert pair.language
    assert pair.source_language
    words = [word for word in contents(sentence, pair.source_language, both[SOURCE]).words if word.is_known]
    names = contents(pair.target.whole, pair.language, both[TARGET]).names
    rendered = sum(not word.names.isdisjoint(names) for word in words)
    return len(words) > 1 and rendered >= MOSTLY * len(words)


MOSTLY = 2 / 3
"""What part of the words of a sentence is rendered where another sentence says it along with its own; of those of a remark that
was added what part renders nothing.
"""


@rule(Severity.WARNING, fix="Write the word that says what the source says; if it says so, dismiss this with a reason.")
def word_misrendered(pair: Pair) -> Iterator[Found]:
    """A word of the source has no counterpart, and in its place stands a word that renders none of the source.

    Why it matters: the words around are right, so the sentence reads well, and says something else.

    Example: `when the pollen count is high` translated as « lorsque le taux d’humidité est élevé ».
    """
    for ours, theirs in pair.aligned if pair.language and pair.source_language and not pair.is_source else ():
        if says_otherwise(ours, theirs, pair):
            yield pair.found(f"hardly a word of it renders one of the source: {shortened(theirs.text)}")
            return
    for ours, theirs, both in compared(pair):
        told = [*exchanged(ours, theirs, both, pair), *(alone(ours, theirs, both) if pair.is_safety else ())]
        for at, place in told:
            if is_new(both.ours[at], pair, TARGET) and is_new(both.theirs[place], pair, SOURCE):
                if both.freedom > ONE_EACH and is_worded_freely(ours, theirs, pair, FREER):
                    break
                said, written = ours.texts[both.ours[at].at], theirs.texts[both.theirs[place].at]
                yield pair.found(f"“{written}” does not render “{said}”, nor another word: {shortened(theirs.text)}")
                return


def says_otherwise(ours: Sentence, theirs: Sentence, pair: Pair) -> bool:
    """Whether two sentences have little to do with each other: the translation of another message, or of the one beside it.

    However freely a sentence was worded, some of its words are rendered by a word: none of them, or one of three where several
    on both sides are known, is another sentence.
    """
    assert pair.language
    assert pair.source_language
    both = counterparts(ours, theirs, pair.source_language, pair.language)
    if both is None or not both.unrendered or not both.unfounded:
        return False
    meant = sum(theirs.texts[word.at] not in pair.language.free_words for word in both.theirs)
    rendered, founded = len(both.ours) - len(both.unrendered), meant - len(both.unfounded)
    if rendered > RENDERED_ELSEWHERE * len(both.ours) or founded > RENDERED_ELSEWHERE * meant:
        return False
    missed, added_ones = both.missed(), both.wondered_at()
    if not missed or not added_ones:
        return False
    if denies_otherwise(negations(ours, pair.source_language), negations(theirs, pair.language)):
        return False
    lost = sum(is_new(both.ours[at], pair, TARGET) for at in missed)
    new = sum(is_new(both.theirs[at], pair, SOURCE) for at in added_ones)
    if min(lost, new) >= SEVERAL:
        return True
    return not rendered and not founded and len(pair.aligned) == 1 and min(lost, new) > 0 and lost + new > SEVERAL


RENDERED_ELSEWHERE = 1 / 3
"""What part of the words of a sentence another one may render by chance: “need”, “use”."""

SEVERAL = 2
"""Words of a side whose counterparts are known, and missing, from which on that is no free wording."""


def exchanged(ours: Sentence, theirs: Sentence, both: Beside, pair: Pair) -> Iterator[tuple[int, int]]:
    """A word of the source and one of the translation that have no counterpart and stand in the same place.

    Two of one kind in a safety text that are the only ones of a short sentence say each other wherever they stand. The more others
    there are, and the longer the sentence, the more words have to stay around the two; elsewhere, where sentences are worded
    freely, nearly all of them.
    """
    others = both.freedom - 2
    is_long = both.size >= LONG and not pair.is_safety
    if others > (0 if is_long else MOST_OTHERS) or len(both.unfounded) > FEW_ADDED:
        return
    is_brief = not others and both.size < BRIEF
    for at in both.missed():
        for place in both.wondered_at():
            if not pair.is_safety and is_verbal(theirs.texts[both.theirs[place].at], pair):
                continue
            near, around = both.neighbours_kept(at, place)
            if are_of_a_kind(ours.texts[both.ours[at].at], theirs.texts[both.theirs[place].at], pair):
                is_there = (
                    is_brief or near >= max(around - 1, min(around, 1 + others)) or (not others and near >= SOME_NEAR)
                    if pair.is_safety
                    else stands_for(both, near, around)
                )
            else:
                is_there = near == around and not others and not is_long
            if is_there:
                yield at, place


def is_verbal(word: str, pair: Pair) -> bool:
    """Whether a word of the translation is a verb or a participle: who writes freely says “wear” with « appliquer »."""
    assert pair.language
    kinds = {reading[0] for reading in forms(pair.language.code).of(word)}
    return bool(kinds) and kinds <= OF_VERBS


OF_VERBS = frozenset((VERB, INFINITIVE, PARTICIPLE))
"""Kinds of words that are verbs."""


def are_of_a_kind(said: str, written: str, pair: Pair) -> bool:
    """Whether a word of the source and one of the translation may be of one kind: where a verb is rendered by a noun, the
    sentence was worded freely.
    """
    assert pair.language
    assert pair.source_language
    known = wordings(pair.source_language.code, pair.language.code)
    readings = forms(pair.language.code).of(written)
    kinds = known[SOURCE].of(said).kinds if known else NONE
    return any(reading[0] in SAME[kind] for kind in kinds or (NOUN,) for reading in readings)


SAME = {NOUN: NOUN, VERB: VERB + INFINITIVE, ADJECTIVE: ADJECTIVE + OTHER, OTHER: ADJECTIVE + OTHER}
"""For each kind of word those that may stand for it: an adjective for an adverb (“eat slowly”, « un repas lent »)."""

MOST_OTHERS = 2
"""Words without a counterpart that there may be beside the two."""

SOME_NEAR = 2
"""Words around two that are the only ones without a counterpart, which have their counterparts around the other."""


def alone(ours: Sentence, theirs: Sentence, both: Beside) -> Iterator[tuple[int, int]]:
    """The same two where they are the only ones without a counterpart, and it is known of one of them what it should have:
    a safety text is rendered word by word, wherever they stand. Laws have names of their own in each language.
    """
    if len(both.unrendered) == len(both.unfounded) == 1 and (both.missed() or both.wondered_at()):
        at, place = both.unrendered[0], both.unfounded[0]
        if not (is_capital(ours, both.ours[at].at) or is_capital(theirs, both.theirs[place].at)):
            yield at, place


def stands_for(both: Beside, near: int, around: int) -> bool:
    """Whether two words stand among counterparts, so that one stands for the other: of the words around them one may be another,
    unless the sentence is so short that it tells little, as those do that were worded freely.
    """
    if near == around:
        return near > 0
    if both.freedom > ONE_EACH or near < around - 1:
        return False
    return both.size >= TELLING if around > SOME_NEAR else bool(near) and both.size < BRIEF


TELLING = 10
"""Words of both sentences, said by themselves, from which on those around one word tell what stands in its place."""


ONE_EACH = 2
"""Words without a counterpart where there is but one of each sentence."""

BRIEF = 16
"""Words that say something, of both sentences, below which two without a counterpart may stand at different places."""


def is_new(word: Content, pair: Pair, side: int) -> bool:
    """Whether no sentence on one side of a pair says what a word on the other one says."""
    passage = (pair.source, pair.target)[side]
    language = passage.language
    assert language
    assert pair.source_language
    assert pair.language
    known = wordings(pair.source_language.code, pair.language.code)
    return known is not None and all(
        word.names.isdisjoint(contents(sentence, language, known[side]).names) for sentence in passage.sentences
    )


@rule(Severity.WARNING, fix="Say it in the translation too; if another word says it, dismiss this with a reason.")
def word_unrendered(pair: Pair) -> Iterator[Found]:
    """A word of the source has no counterpart, while all others have theirs and the translation is rather short.

    Why it matters: “you have new messages” says more than « vous avez des messages ».

    Example: `Use a clean cloth to dry it.` translated as « Utilisez un linge pour l’assécher. »
    """
    for ours, theirs, both in compared(pair):
        if is_phrase_lost(both, pair):
            said = " ".join(ours.texts[both.ours[at].at] for at in both.unrendered)
            yield pair.found(f"“{said}” of the source is rendered by nothing: {shortened(theirs.text)}")
            return
        for missed in both.missed():
            if (both.freedom == 1 and is_lost(missed, ours, theirs, both, pair)) or is_lost_quality(
                missed, ours, both, pair
            ):
                if both.freedom > ONE_EACH and is_worded_freely(ours, theirs, pair):
                    break
                said = ours.texts[both.ours[missed].at]
                yield pair.found(f"“{said}” of the source is rendered by no word: {shortened(theirs.text)}")
                return
    for ours, theirs, at in unsaid_modifiers(pair):
        said = ours.texts[at]
        yield pair.found(f"“{said}” of the source is rendered by no word: {shortened(theirs.text)}")
        return


def unsaid_modifiers(pair: Pair) -> Iterator[tuple[Sentence, Sentence, int]]:
    """The sentences of a pair with the number of a word that describes a noun of the source, and goes unsaid."""
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source:
        return
    for ours, theirs in pair.aligned:
        both = counterparts(ours, theirs, spoken, language)
        if both is None or (both.size >= LONG and not pair.is_safety):
            continue
        for at in lost_modifiers(ours, theirs, both, pair):
            if is_new(both.ours[at], pair, TARGET) or at not in both.unrendered:
                yield ours, theirs, both.ours[at].at


def is_phrase_lost(both: Beside, pair: Pair) -> bool:
    """Whether the words of the source without a counterpart are several in a row, and the translation has none in their place."""
    lost = both.unrendered
    return (
        len(lost) > 1
        and not both.unfounded
        and lost[-1] - lost[0] == len(lost) - 1
        and sum(is_new(both.ours[at], pair, TARGET) for at in both.missed()) >= SURELY_LOST
    )


SURELY_LOST = 2
"""Words of a phrase whose renderings are known, so that the phrase is missed."""


def is_lost(missed: int, ours: Sentence, theirs: Sentence, both: Beside, pair: Pair) -> bool:
    """Whether the one word without a counterpart is one of several things, of which the translation joins fewer, or the
    translation is a short one.
    """
    assert pair.language
    assert pair.source_language
    word = both.ours[missed]
    if both.size >= LONG and not pair.is_safety:
        return False
    if len(both.ours) + ours.text.count(FILLER) < FEWEST or not is_new(word, pair, TARGET):
        return False
    # “Only two visitors are allowed” is « pas plus de deux visiteurs », and “sickle cell disease” one word.
    known = wordings(pair.source_language.code, pair.language.code)
    lost, joins_fewer = ours.texts[word.at], joined(theirs, pair.language) < joined(ours, pair.source_language)
    is_missed = pair.is_safety or joins_fewer or any(map(is_firm, surely_of(lost, pair.source_language.code)))
    kinds = known[SOURCE].of(lost).kinds if known else NONE
    is_missed = is_missed or ADJECTIVE in kinds or (missed == 0 and NOUN in kinds)  # of whom the sentence speaks
    if is_missed and both.size < SOME and len(theirs.text) < SHORT * len(ours.text):
        return True
    return joins_fewer and is_joined(ours, word.at, pair.source_language)


def is_lost_quality(missed: int, ours: Sentence, both: Beside, pair: Pair) -> bool:
    """Whether a word without a counterpart is an adjective and nothing else, in a sentence that has few such words."""
    assert pair.language
    assert pair.source_language
    word = both.ours[missed]
    if not pair.is_safety or len(both.ours) < FEWEST or len(both.unrendered) > FEW_LOST or len(both.unfounded) > 1:
        return False
    known = wordings(pair.source_language.code, pair.language.code)
    return (
        known is not None
        and known[SOURCE].of(ours.texts[word.at]).kinds == ONLY_ADJECTIVE
        and is_new(word, pair, TARGET)
    )


ONLY_ADJECTIVE: Names = frozenset((ADJECTIVE,))

FEW_LOST = 2
"""Words of a source without a counterpart beside which an adjective is missed."""

FEWEST, SOME = 3, 20
"""Words of a sentence that say something, and of both, between which one that is lost is told."""

SHORT = 1.05
"""How long a translation that lost a word is at most, beside its source: most are a fifth longer."""


@rule(Severity.WARNING, fix="Leave it out; if a word of the source means it, dismiss this with a reason.")
def word_unfounded(pair: Pair) -> Iterator[Found]:
    """A word of the translation renders none of the source, while nearly all others render one.

    Why it matters: who reads « vos médicaments et leurs ordonnances » looks for papers that nobody asked for.

    Example: `Keep your medicine in your bag.` translated as « Gardez vos médicaments et leurs ordonnances dans votre sac. »
    """
    if remark := next(added_remarks(pair), None):
        yield pair.found(f"“{remark}” renders nothing of the source")
        return
    if remark := next(spare(pair), None):
        yield pair.found(f"“{remark}” renders nothing of the source")
        return
    for theirs, at in unbidden(pair):
        if not is_built_otherwise(pair):
            yield pair.found(f"“{theirs.texts[at]}” renders no word of the source: {shortened(theirs.text)}")
        return
    for ours, theirs, both in compared(pair):
        if clause := next(added_clauses(theirs, both, pair), None):
            yield pair.found(f"“{clause}” renders nothing of the source: {shortened(theirs.text)}")
            return
        place = next(added(ours, theirs, both, pair), None)
        if place is not None and not is_built_otherwise(pair):
            written = theirs.texts[both.theirs[place].at]
            yield pair.found(f"“{written}” renders no word of the source: {shortened(theirs.text)}")
            return
        put_in = verb_put_in(ours, theirs, both, pair)
        if put_in is not None and is_new(both.theirs[put_in], pair, SOURCE):
            written = theirs.texts[both.theirs[put_in].at]
            yield pair.found(f"“{written}” renders no verb of the source: {shortened(theirs.text)}")
            return


def added(ours: Sentence, theirs: Sentence, both: Beside, pair: Pair) -> Iterator[int]:
    """The words of a translation that were added: behind a joint that the source does not have, or a quality of something."""
    assert pair.language
    assert pair.source_language
    if len(both.unrendered) > FEW_LOST or len(both.unfounded) > FEW_ADDED:
        return
    if not all(both.ours[at].is_known for at in both.unrendered):
        return  # a word in no list may be rendered by any
    if len(both.theirs) < FEWEST:
        return
    is_short = len(both.unrendered) <= 1 and (both.size < LONG or pair.is_safety)
    for place in both.wondered_at():
        word = both.theirs[place].at
        kinds = {reading[0] for reading in forms(pair.language.code).of(theirs.texts[word])}
        if is_quality(theirs.texts[word], kinds, pair.language):
            is_added = not both.unrendered or pair.is_safety
        elif (
            not both.unrendered
            and (kinds == NAME_OR_QUALITY or (pair.is_safety and ADJECTIVE in kinds and kinds <= NAMING))
            and is_behind_noun(theirs, word, pair.language)
        ):
            is_added = True
        elif is_joined(theirs, word, pair.language):
            is_named = is_noun(theirs, word, kinds, pair.language) or (
                bool(kinds) and kinds <= NAMING and (kinds != {PARTICIPLE} or not both.unrendered)
            )
            is_added = is_short and is_named and joined(theirs, pair.language) > joined(ours, pair.source_language)
        else:
            is_added = both.freedom == 1 and pair.is_safety and bool(kinds) and kinds <= NAMING
        if is_added and is_new(both.theirs[place], pair, SOURCE):
            yield place


def unbidden(pair: Pair) -> Iterator[tuple[Sentence, int]]:
    """The sentences of a translation with the number of a word that names what no translator names unbidden, and that renders
    nothing: « l’insuline », « une chaise ». Such a word is told in free wordings too, and whatever stands around it.
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source:
        return
    for ours, theirs in pair.aligned:
        both = counterparts(ours, theirs, spoken, language)
        if both is None or len(both.unrendered) > MOST_FREE or len(both.unfounded) > MOST_FREELY_ADDED:
            continue
        things = [word for word in map(both.theirs.__getitem__, both.unfounded) if word.is_told]
        is_alone = not both.unrendered and len(both.unfounded) == 1
        things = [
            word
            for word in things
            if names_plainly(theirs.texts[word.at], language)
            or (is_alone and is_circumstance(theirs, word.at, language))
        ]
        # A word in no list may be rendered by any; “not closed” is « une porte ouverte ».
        if (
            not things
            or not all(both.ours[at].is_known for at in both.unrendered)
            or denies_otherwise(negations(ours, spoken), negations(theirs, language))
        ):
            continue
        for word in things:
            if is_new(word, pair, SOURCE):
                yield theirs, word.at


MOST_FREE, MOST_FREELY_ADDED = 3, 4
"""Words of a source, and of a translation, without a counterpart, beyond which nothing tells what a free wording speaks of."""


@lru_cache(maxsize=20_000)
def names_plainly(word: str, language: Language) -> bool:
    """Whether a word is a noun for what is named only where it is meant: an animal, an illness, a piece of clothing."""
    if word in language.plain_things:
        return True
    if word in language.vague_things:
        return False
    kinds = {reading[0] for reading in forms(language.code).of(word)}
    return NOUN in kinds and kinds <= NAME_OR_QUALITY and names_plain_thing(word, language.code)


def is_circumstance(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a word is a noun that says without what, since when or at whose place: only small words, and no “of”, stand between
    it and the preposition.
    """
    kinds = {reading[0] for reading in forms(language.code).of(sentence.texts[at])}
    if NOUN not in kinds or not kinds <= NAME_OR_QUALITY or is_before_noun(sentence, at, language):
        return False
    for before in reversed(sentence.texts[:at]):
        if before in language.heavy_prepositions:
            return True
        if before in language.belongs_to or (before not in language.words_of_function and len(before) >= SHORTEST):
            return False
    return False


def added_clauses(theirs: Sentence, both: Beside, pair: Pair) -> Iterator[str]:
    """The clauses of a translation none of whose words renders any of the source, where all its other words do.

    A clause of verbs alone only rounds a sentence off: « ce que vous avez pris pour la soulager ».
    """
    assert pair.language
    if not both.unfounded or len(both.unrendered) > 1 or not all(both.ours[at].is_known for at in both.unrendered):
        return
    first = both.theirs[both.unfounded[0]].at
    for start, end in clauses(theirs, pair.language):
        # “If it is not helping” is « si le traitement n’aide pas »: the denial shows whose the clause is.
        if not start <= first < end or is_denied(theirs.texts[start:end], pair.language):
            continue
        words = [at for at, word in enumerate(both.theirs) if start <= word.at < end]
        are_free = all(
            at in both.unfounded or theirs.texts[both.theirs[at].at] in pair.language.free_words for at in words
        )
        if (
            are_free
            and both.unfounded[-1] in words
            and any(is_named_anew(at, theirs, both, pair) for at in both.unfounded)
        ):
            yield theirs.text[theirs.words[start].start : theirs.words[end - 1].end]


def added_remarks(pair: Pair) -> Iterator[str]:
    """The remarks in brackets of a translation that has more of them than its source, hardly any word of which renders any of it.

    What explains a word renders it once more: « la dyspnée (difficulté à respirer) ».
    """
    if (
        pair.msgstr.count("(") <= pair.msgid.count("(")
        or pair.is_source
        or not (pair.language and pair.source_language)
    ):
        return
    if MARKED in pair.msgstr:
        return  # a name that is kept in its own language is explained
    known = wordings(pair.source_language.code, pair.language.code)
    if known is None:
        return
    theirs = pair.target.whole
    asked = contents(pair.source.whole, pair.source_language, known[SOURCE]).names
    said = contents(theirs, pair.language, known[TARGET]).words
    for remark in REMARK.finditer(theirs.text):
        words = [word for word in said if remark.start() < theirs.words[word.at].start < remark.end()]
        added_ones = [word for word in words if word.is_known and word.names.isdisjoint(asked)]
        if len(added_ones) >= max(SURELY_ADDED, MOSTLY * len(words)):
            yield remark[0]


def spare(pair: Pair) -> Iterator[str]:
    """The remarks of a translation without which it renders all that it renders."""
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source or MARKED in pair.msgstr:
        return
    for ours, theirs in pair.aligned:
        both = counterparts(ours, theirs, spoken, language)
        if both is not None:
            yield from spare_remarks(ours, theirs, both, pair)


MARKED = "{lang="
"""What stands behind a name of another language."""

REMARK = re.compile(r"\([^()\d]+\)")
"""A remark without figures, which are for other rules."""

SURELY_ADDED = 2
"""Words of a remark that are known and render nothing, at least."""


def is_denied(clause: Sequence[str], language: Language) -> bool:
    """Whether a clause holds a word that denies (« n’aide pas »)."""
    return language.agreement is not None and not language.agreement.plain_denials.isdisjoint(clause)


def is_named_anew(place: int, theirs: Sentence, both: Beside, pair: Pair) -> bool:
    """Whether a word of the translation is known, may be a noun or an adjective, and renders nothing of any sentence."""
    assert pair.language
    word = both.theirs[place]
    kinds = {reading[0] for reading in forms(pair.language.code).of(theirs.texts[word.at])}
    return word.is_told and not kinds.isdisjoint(NAME_OR_QUALITY) and is_new(word, pair, SOURCE)


def clauses(sentence: Sentence, language: Language) -> Iterator[tuple[int, int]]:
    """Where the clauses of a sentence begin and end that say when, why, what for or of whom, by the numbers of words."""
    texts = sentence.texts
    if language.clause_openers.isdisjoint(texts):
        return
    starts = [at for at in range(1, len(texts)) if opens_clause(sentence, at, language)]
    for start in starts:
        end = start + 1
        while end < len(texts) and not ends_clause(sentence, end, language):
            end += 1
        yield start, end


def opens_clause(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a clause begins with a word: « s’ » with « il », and a preposition with an infinitive (« pour éviter »)."""
    word, grammar = sentence.texts[at], language.agreement
    if word not in language.clause_openers:
        return False
    behind = sentence.texts[at + 1 :]
    if grammar is None:
        return True
    if word.endswith("’"):
        return not grammar.lone_pronouns.isdisjoint(behind[:1])
    if word not in grammar.prepositions:
        return True
    led = next((text for text in behind if text not in grammar.between_infinitives), "")
    return any(reading[0] == INFINITIVE for reading in forms(language.code).of(led))


def ends_clause(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a clause ends before a word: at a mark, at a joint, or where another clause begins."""
    before, word = sentence.words[at - 1], sentence.words[at]
    return (
        word.text in language.conjunctions
        or not PARTS.isdisjoint(sentence.text[before.end : word.start])
        or opens_clause(sentence, at, language)
    )


PARTS = frozenset(",;:().!?—–")
"""Marks that end a clause."""


def is_quality(word: str, kinds: set[str], language: Language) -> bool:
    """Whether a word is an adjective and nothing else, or an adverb made of one."""
    if kinds == {OTHER}:
        return language.agreement is not None and word.endswith(language.agreement.adverb_ending)
    return kinds == {ADJECTIVE}


def is_behind_noun(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a noun, which is no verb, stands right before a word: « une lampe rouge »."""
    before = sentence.texts[at - 1] if at else ""
    kinds = {reading[0] for reading in forms(language.code).of(before)}
    return (
        NOUN in kinds
        and kinds.isdisjoint(VERB + INFINITIVE)
        and before not in language.words_of_function
        and sentence.text[sentence.words[at - 1].end : sentence.words[at].start].isspace()
    )


def is_before_noun(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether the word behind one is a noun, so that this one describes it: « le cinquième jour »."""
    behind = sentence.texts[at + 1] if at + 1 < len(sentence.texts) else ""
    return any(reading[0] == NOUN for reading in forms(language.code).of(behind))


def is_noun(sentence: Sentence, at: int, kinds: set[str], language: Language) -> bool:
    """Whether a word may be a noun, and stands behind an article: « la facture », not « en composant »."""
    return (
        NOUN in kinds
        and at > 0
        and language.agreement is not None
        and sentence.texts[at - 1] in language.agreement.articles
    )


NAME_OR_QUALITY = frozenset((NOUN, ADJECTIVE))
"""What a word may be that names something, or says what it is like: « le rouge », « une lampe rouge »."""

NAMING = frozenset((NOUN, ADJECTIVE, PARTICIPLE))
"""What a word may be that was added right behind a joint: verbs hold sentences together, and come and go with their wording."""

FEW_ADDED = 2
"""Words that an addition has at most."""


def is_joined(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a comma or another joint stands before a word, with only words of function between."""
    words, before = sentence.words, at - 1
    while before >= 0 and words[before].text in language.words_of_function:
        before -= 1
    if before < 0:
        return False
    between = sentence.text[words[before].end : words[at].start]
    return "," in between or language.joints.search(between) is not None


RULES = (word_misrendered, word_unrendered, word_unfounded)
