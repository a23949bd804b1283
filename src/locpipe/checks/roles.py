"""Who does what to whom: the reader, those who write, and other people must not change places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.agents import asked, exchanged
from locpipe.checks.deeds import may_be_done, turned_deeds
from locpipe.checks.meaning import said, shortened
from locpipe.checks.relatives import turned_relative
from locpipe.checks.rule import Found, rule
from locpipe.checks.spoken_of import other_person
from locpipe.findings import Severity
from locpipe.languages.vocabulary import names_somebody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


def names_act(pair: Pair) -> bool:
    """Whether the source has a word for what one person does to another, or says for whom something holds."""
    spoken, language = pair.source_language, pair.language
    return spoken is not None and (
        (
            language is not None
            and language.whose is not None
            and not language.whose.of_persons.isdisjoint(pair.target.vocabulary)
        )
        or (language is not None and language.reader_to_writers.search(pair.target.prose.casefold()) is not None)
        or not spoken.act_words.isdisjoint(pair.source.vocabulary)
        or any(spoken.order_first.search(one.text) for one in pair.source.sentences)
        or may_be_done(pair)
        or (spoken.acts is not None and not spoken.acts.forms.keys().isdisjoint(pair.source.vocabulary))
        or "’s" in pair.source.prose
        or "'s" in pair.source.prose
    )


@rule(Severity.WARNING, fix="Let the same person do it to the same person as in the source.", needs=names_act)
def roles_exchanged(pair: Pair) -> Iterator[Found]:
    """Who does something, and to whom, has changed places.

    Why it matters: the reader waits for a call that nobody will make, or asks for what only a doctor may decide.

    Example: `The nurse will call you.` translated as « Vous appellerez l’infirmière. »
    """
    spoken, language = pair.source_language, pair.language
    if spoken is None or language is None or pair.is_source:
        return
    for ours, theirs in pair.aligned:
        source, target = ours.text.casefold(), theirs.text.casefold()
        turned = (
            turned_person(source, target, spoken, language)
            or turned_condition(source, target, spoken, language)
            or turned_owner(ours, theirs, spoken, language)
            or turned_order(ours, theirs, spoken, language)
            or other_person(ours, theirs, spoken, language)
        )
        if turned:
            yield pair.found(f"{turned}: {shortened(theirs.text)}")
            return
        if clause := turned_relative(ours, theirs, spoken, language):
            yield pair.found(
                f"“{clause}”: the reader does what is done to the reader in the source: {shortened(theirs.text)}"
            )
            return
        if verb := exchanged(ours, theirs, spoken, language) or asked(ours, theirs, spoken, language):
            yield pair.found(f"who does it and to whom (“{verb}”) is not as in the source: {shortened(theirs.text)}")
            return
    for verb, sentence in turned_deeds(pair):
        yield pair.found(f"who does it and to whom (“{verb}”) have changed places: {shortened(sentence.text)}")
        return


def turned_person(source: str, target: str, spoken: Language, language: Language) -> str:
    """What to say of a sentence in which the reader does what is done to him in the other language, or the reverse."""
    match = language.reader_to_writers.search(target)
    if match and not spoken.writers_done_to.search(source):
        return f"“{match[0]}”: the reader does what those who write do in the source"
    done = [person(spoken.acts_on_reader, source, spoken), person(spoken.reader_acts, source, spoken)]
    if bool(done[0]) == bool(done[1]):
        return ""
    said = [person(language.acts_on_reader, target, language), person(language.reader_acts, target, language)]
    if done[0] and said[1] and not said[0] and not language.reader_is_object.search(target):
        return f"the reader does to “{said[1]}” what “{done[0]}” does in the source"
    if done[1] and said[0] and not said[1] and not language.reader_is_told.search(target):
        return f"“{said[0]}” does to the reader what the reader does in the source"
    return ""


def person(pattern: re.Pattern[str], text: str, language: Language) -> str:
    """Who is named where a sentence says that somebody does something; empty where it is no person."""
    for match in pattern.finditer(text):
        if not match["who"]:
            return match[0]  # those who write
        words = (word for word in language.words.findall(match[0]) if word not in language.function_words)
        who = next((word for word in words if word in language.bodies or names_somebody(word, language.code)), "")
        if who:
            return who
    return ""


def turned_condition(source: str, target: str, spoken: Language, language: Language) -> str:
    """What to say of a sentence whose only condition holds for the reader, and in the other language for somebody else."""
    ours, theirs = (list(one.on_condition.finditer(text)) for one, text in ((spoken, source), (language, target)))
    if len(ours) != 1 or len(theirs) != 1 or ours[0].lastgroup == theirs[0].lastgroup:
        return ""
    # “If you see someone fall” may well be « si une personne tombe ».
    others = spoken.other_people.search(source[ours[0].end() :].partition(",")[0]), language.other_people.search(target)
    if others[0 if ours[0].lastgroup == "reader" else 1]:
        return ""
    return f"“{theirs[0][0]}” in the translation, “{ours[0][0]}” in the source"


def turned_owner(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """What to say of a sentence in which something is the reader’s that is somebody else’s in the other language."""
    if YOURS in ours.concepts and not language.of_many.isdisjoint(theirs.vocabulary):
        is_of_others = spoken.other_people.search(ours.text.casefold()) or not spoken.owners_of_others.isdisjoint(
            ours.vocabulary
        )
        if (
            not is_of_others
            and theirs.count(YOURS) < ours.count(YOURS)
            and (READER in ours.concepts or YOURS not in theirs.concepts)
        ):
            return f"“{min(language.of_many & theirs.vocabulary)}” in the translation, the reader’s in the source"
    if YOURS not in theirs.concepts or not {YOURS, READER}.isdisjoint(ours.concepts):
        return ""
    is_of_others = OWNED.search(ours.text) is not None and spoken.other_people.search(ours.text.casefold()) is not None
    is_kept = not language.owners_of_others.isdisjoint(theirs.vocabulary) or language.other_people.search(
        theirs.text.casefold()
    )
    if is_of_others and not is_kept:
        return f"“{said(theirs, YOURS)}” in the translation, somebody else’s in the source"
    return ""


def turned_order(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """What to say of a sentence that orders the reader something, where the other language says what is done to him."""
    if not spoken.order_first.search(ours.text) or language.reader_does.search(theirs.text):
        return ""
    match = language.done_to_reader.search(theirs.text)
    return f"“{match[0]}”: somebody does to the reader what the reader is told to do in the source" if match else ""


YOURS, READER = "your-side", "you-side"
"""What is the reader’s, and the reader."""

OWNED = re.compile(r"(?<=\w)[’']s(?!\w)", re.IGNORECASE)
"""What is somebody’s."""

RULES = (roles_exchanged,)
