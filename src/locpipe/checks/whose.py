"""Whose a thing is, and to whom something is said: « votre » for “its”, « leur » for “your”, « nous » where nobody speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.meaning import shortened
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.findings import Severity
from locpipe.languages.whose import OTHERS, READER, US

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.whose import Whose

SAID = {READER: "the reader’s", US: "ours", OTHERS: "somebody else’s"}
"""How a message says whose a thing is."""


def names_person(pair: Pair) -> bool:
    """Whether a translation names an owner, or those who speak."""
    known = pair.language.whose if pair.language else None
    return known is not None and not known.words.isdisjoint(pair.target.vocabulary)


@rule(
    Severity.WARNING,
    fix="Say whose it is as the source does; where it must be another, dismiss this with a reason.",
    needs=names_person,
)
def owner_changed(pair: Pair) -> Iterator[Found]:
    """A thing belongs to another person than in the source, or the translation speaks for people who say nothing there.

    Why it matters: “do not stop it on your own” is not said of the doctor, and who reads “our clinic” calls the wrong one.

    Example: `Its list is online.` translated as « Votre liste est en ligne. »
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source:
        return
    theirs, ours = language.whose, spoken.whose
    if theirs is None or ours is None:
        return
    for source, target in pair.aligned:
        if changed := turned_owner(source, target, spoken, language):
            yield pair.found(
                f"what is {SAID[changed[0]]} in the source is {SAID[changed[1]]}: {shortened(target.text)}"
            )
            return
        if speaks_for_others(source, target, ours, theirs) and ours.speakers.isdisjoint(pair.source.vocabulary):
            yield pair.found(f"what is {SAID[OTHERS]} in the source is {SAID[US]}: {shortened(target.text)}")
            return
        # A clinic’s own pages say “we” wherever it is natural.
        if pair.is_safety and speaks_unbidden(target, theirs) and ours.speakers.isdisjoint(pair.source.vocabulary):
            yield pair.found(f"nobody speaks of himself in the source: {shortened(target.text)}")
            return
        if lone := next(
            (word for word in theirs.itself_reader if word in target.text and is_of_nobody(target, theirs)), ""
        ):
            yield pair.found(f"“{lone}” belongs to nobody: {shortened(target.text)}")
            return


@kept
def turned_owner(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> tuple[str, str] | None:
    """Whose something is in a source, and whose instead in its translation; None where nothing is told.

    Of each person the owners are counted: one has fewer in the translation, and another one more.
    """
    assert spoken.whose
    assert language.whose
    source, target = spoken.whose.counted(ours.texts, ours.text), language.whose.counted(theirs.texts, theirs.text)
    fewer = next((person for person in SAID if source.owners[person] > target.named[person]), "")
    # More than it names in the source at all, as an owner or otherwise. A site may say “our list” for “its list”.
    more = next((person for person in (READER, OTHERS) if target.owners[person] > source.named[person]), "")
    if not fewer or not more or (more == READER and spoken.order_first.match(ours.text)):
        return turned_among_owners(ours, theirs, spoken, language)
    return None if is_of_anybody(more, theirs, language.whose) else (fewer, more)


def is_of_anybody(owner: str, sentence: Sentence, known: Whose) -> bool:
    """Whether what is somebody else's in a sentence is anybody's, and so the reader's: « il faut mesurer sa glycémie »."""
    return owner == OTHERS and not known.nobody.isdisjoint(sentence.texts)


def turned_among_owners(
    ours: Sentence, theirs: Sentence, spoken: Language, language: Language
) -> tuple[str, str] | None:
    """The same where words for both persons stand beside: of the owners alone one is fewer, and another one more."""
    assert spoken.whose
    assert language.whose
    grammar = language.agreement
    source, target = spoken.whose.counted(ours.texts, ours.text), language.whose.counted(theirs.texts, theirs.text)
    fewer = next((person for person in SAID if source.owners[person] > target.owners[person]), "")
    more = next((person for person in SAID if target.owners[person] > source.owners[person]), "")
    if not fewer or not more or (fewer, more) == (OTHERS, US):
        return None
    if more == US and target.named[US] <= source.named[US]:
        return None  # “we will not call you” is « aucun appel de notre part »
    if more == OTHERS:
        # « Leur » may well be to whom something is said, and a noun of the source what it stands for: “your baby’s skin”.
        is_given = grammar is not None and not grammar.given_to.isdisjoint(theirs.texts)
        is_named = source.named[OTHERS] > source.owners[OTHERS]
        return None if is_given or is_named or is_of_anybody(more, theirs, language.whose) else (fewer, more)
    # “Rinse it and let its parts dry” is « rincez votre appareil ».
    is_order = spoken.order_first.match(ours.text) is not None
    return None if is_order and fewer == OTHERS and not spoken.whose.things.isdisjoint(ours.texts) else (fewer, more)


def speaks_unbidden(sentence: Sentence, known: Whose) -> bool:
    """Whether those who speak are named, and not in an order to call them: « appelez-nous » is “call the clinic”."""
    return any(text in known.speakers and not _is_behind_hyphen(sentence, at) for at, text in enumerate(sentence.texts))


def speaks_for_others(ours: Sentence, theirs: Sentence, spoken: Whose, told: Whose) -> bool:
    """Whether something belongs to those who speak that is a person’s in the source: « les patients et nos familles ». What is a
    clinic’s (“its list”) may well be ours.
    """
    if told.owners[US].isdisjoint(theirs.vocabulary) or spoken.owners_of_persons.isdisjoint(ours.vocabulary):
        return False
    fewer = sum(text in told.owners[OTHERS] for text in theirs.texts)
    return fewer < sum(text in spoken.owners_of_persons for text in ours.texts)


def is_of_nobody(sentence: Sentence, known: Whose) -> bool:
    """Whether a sentence has no other word for the reader, and no verb of which he is the subject."""
    return not any(
        (text in known.of_reader and not _is_behind_hyphen(sentence, at) and not _is_before_hyphen(sentence, at))
        or text.endswith(known.reader_endings)
        for at, text in enumerate(sentence.texts)
    )


def _is_behind_hyphen(sentence: Sentence, at: int) -> bool:
    start = sentence.words[at].start
    return sentence.text[max(0, start - 1) : start] == "-"


def _is_before_hyphen(sentence: Sentence, at: int) -> bool:
    end = sentence.words[at].end
    return sentence.text[end : end + 1] == "-"


RULES = (owner_changed,)
