"""What a text speaks of: a pronoun that begins a sentence or a clause mostly stands for the subject before, or for what an order
before is about, and not for what a preposition brings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.clause import clause_of
from locpipe.checks.passage import FILLER
from locpipe.checks.pronouns import NEAR, may_be, objects, shown_at, stands_for_noun
from locpipe.languages.forms import (
    ADJECTIVE,
    EITHER,
    FEMININE,
    MANY,
    MASCULINE,
    NOUN,
    ONE,
    TO_READER,
    among,
    gender,
)
from locpipe.languages.renderings import INTO
from locpipe.languages.vocabulary import names_somebody

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from locpipe.checks.clause import Clause
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.renderings import Wordings


class Source(NamedTuple):
    """A sentence of the source, the words of it and of those right before, and how the words of both languages render each other."""

    sentence: Sentence
    language: Language
    words: Sequence[str]
    known: tuple[Wordings, Wordings]
    number_of: Callable[[str], str]
    """Of how many a word of the source speaks; empty where that is not told."""

    @property
    def speaks_of_person(self) -> bool:
        """Whether a pronoun of it stands for a person."""
        return not self.sentence.vocabulary.isdisjoint(self.language.stand_for_person)

    def may_be_meant(self, noun: str, of_number: str, *, is_thing: bool) -> bool:
        """Whether a pronoun of a number may stand for what a noun of the translation renders, which is a person but if `is_thing`."""
        if of_number == ONE and names_somebody(noun, INTO) == is_thing:
            return False
        sources, targets = self.known
        lines = targets.of(noun).lines
        named = [word for word in self.words if not lines.isdisjoint(sources.of(word).lines)]
        return not named or any(self.number_of(word) in (of_number, "") for word in named)


def off_topic(parts: list[Clause], theirs: Sentence, source: Source) -> str:
    """« Ce bruit peut effrayer la famille. Elle ne veut pas dire »: the pronoun that a sentence or a clause begins with, if it is not of
    the gender of what the text speaks of there, and may stand for nothing else; empty where there is none. The parts of the sentence
    are added to those before.
    """
    assert theirs.language
    grammar = theirs.language.agreement
    assert grammar
    for part in theirs.parts:
        clause = clause_of(part, grammar)
        parts.append(clause)
        for at, said in objects(clause) if len(parts) > 1 or len(clause.texts) > NEAR_VERB else ():
            if said[1] == ONE and said[0] != EITHER and _is_off_object(parts[-FAR:], at, said, source):
                return shown_at(clause, at)
        if grammar.standing.isdisjoint(clause.texts):
            continue
        for at, text in enumerate(clause.texts[:-1]):
            if text not in grammar.standing or clause.is_inverted(at + 1) or clause.is_inverted(at):
                continue
            said = grammar.pronouns[text]
            near = parts[-NEAR:] if at else parts[-NEAR - 1 : -1]
            if (
                near
                and _opens(clause, at)
                and _stands_in_source(clause, at, said, source)
                and _is_off(near, at, said, source)
            ):
                return clause.between(at, at + 1)
    return ""


FAR = 5
"""Parts of a text among which an order names what a pronoun behind it stands for."""


def _is_off_object(parts: Sequence[Clause], at: int, said: str, source: Source) -> bool:
    """« Retirez le drain de la plaie. Videz-la »: whether the object of a verb stands for one thing that is behind a preposition, or
    nowhere, while subjects and objects before are of the number of the pronoun in the source, and none of them is such.
    """
    language, there = source.language, source.sentence.vocabulary
    is_of_many = not language.surely_many.isdisjoint(there)
    # “It is not necessary to remove them”
    is_of_one = not language.stand_for_one.isdisjoint(there) and not (
        is_of_many and language.idle_one.search(source.sentence.text)
    )
    if source.speaks_of_person or is_of_many == is_of_one:
        return False
    of_number, is_told = (MANY if is_of_many else ONE), False
    for clause in parts:
        for place in range(at if clause is parts[-1] else len(clause.texts)):
            text = clause.texts[place]
            if _is_pronoun_of(clause, place, said):
                return False
            is_strong = _is_near_subject(clause, place, is_object=True)
            if _may_be_named(clause, place, said):
                if is_strong or source.may_be_meant(text, of_number, is_thing=True):
                    return False
            elif is_strong and clause.is_joined(place) and clause.says(place - 1)[1:] == of_number:
                readings = clause.readings[place]
                is_noun = (not readings or bool(among(readings, NOUN))) and not clause.tells_when(place)
                is_told |= is_noun and source.may_be_meant(text, of_number, is_thing=True)
    return is_told


def _opens(clause: Clause, at: int) -> bool:
    """Whether a pronoun begins a part of a text, or a clause within it: « mais elle », « lorsqu’il », not « où il »."""
    grammar = clause.grammar
    if not at:
        return True
    before = clause.texts[at - 1]
    is_opener = before in grammar.openers and before not in grammar.relative_openers
    return clause.is_joined(at) and (is_opener or before in grammar.coordinating or before == grammar.if_elided)


def _stands_in_source(clause: Clause, at: int, said: str, source: Source) -> bool:
    """Whether a source has a pronoun of the number of one in the translation, and both surely stand for something."""
    language, sentence, grammar = source.language, source.sentence, clause.grammar
    said_there = sentence.vocabulary
    listed = language.surely_many if said[1] == MANY else language.stand_for_one | language.stand_for_person.keys()
    genders = {of_gender for text, of_gender in language.stand_for_person.items() if text in said_there}
    is_they = said[1] == ONE and not language.surely_many.isdisjoint(said_there)  # which may be said of one person
    if listed.isdisjoint(said_there) or is_they or said[0] in genders:
        return False  # « le médecin pense qu’elle » for “she”
    if said != MASCULINE + ONE:
        return True
    if sentence.texts[0] in language.stand_for_person or language.stand_for_one.isdisjoint(said_there):
        return grammar.standing.isdisjoint(clause.texts[at + 1 :])  # “she must rest” may well be « il faut qu’elle »
    return _is_of_something(clause, at, is_idle_there=language.idle_one.search(sentence.text) is not None)


def _is_of_something(clause: Clause, at: int, *, is_idle_there: bool) -> bool:
    """Whether « il » surely stands for a noun: not in « il faut », « il s’agit », « il est rare que ». `is_idle_there` says that the
    pronoun of the source may stand for nothing.
    """
    grammar = clause.grammar
    passed = grammar.denials | grammar.object_pronouns
    behind = [text for text in clause.texts[at + 1 :] if text not in passed]
    if not behind or behind[0] not in grammar.impersonal or behind[0] in grammar.idle_of_itself:
        return bool(behind) and behind[0] not in grammar.clitics
    if behind[0] in grammar.states:
        # « Il est rare chez l’adulte », not « il est tard », « il est recommandé de »
        is_plain = (grammar.unsure_openers | grammar.several).isdisjoint(behind[:NEAR_VERB])
        return is_plain and behind[1:2] != [] and behind[1] not in grammar.idly and behind[1].isalpha()
    # « Il peut demander », not « il peut y avoir », « il a fallu que »
    may_stand = behind[0] in grammar.surely_before_infinitives or behind[0] in grammar.before_participles
    idle = grammar.impersonally | grammar.openers | (grammar.clitics - grammar.denials)
    return may_stand and idle.isdisjoint(behind[:NEAR_VERB]) and not is_idle_there


NEAR_VERB = 6
"""Words behind « il » that tell whether it stands for nothing."""


def _is_off(parts: Sequence[Clause], at: int, said: str, source: Source) -> bool:
    """Whether the last of some parts of a text, up to a pronoun where it stands within, speaks of what that cannot stand for, and none
    of them has a subject that it may stand for, nor, if the last is an order, any noun.
    """
    last, is_person = parts[-1], source.speaks_of_person
    grammar, upto = last.grammar, at or len(last.texts)
    if is_person and any(FILLER in clause.prose for clause in parts):
        return False  # « votre rendez-vous avec {nurse_name} »
    of_topic = _topic(last, upto, is_person=is_person)
    if (
        of_topic[1:] not in (said[1], EITHER)
        or of_topic[0] not in {MASCULINE, FEMININE} - {said[0]}
        or _names(last, upto)
    ):
        return False
    is_order = last.readings[0] == TO_READER
    is_subordinate = at > 0 and last.texts[at - 1] not in grammar.coordinating
    for clause in parts:
        for place in range(upto if clause is last else len(clause.texts)):
            if _is_pronoun_of(clause, place, said) or (
                _may_be_named(clause, place, said)
                and (_is_told(clause, place) if is_order else _is_near_subject(clause, place, is_object=is_subordinate))
                and source.may_be_meant(clause.texts[place], said[1], is_thing=not is_person)
            ):
                return False
    return True


def _topic(clause: Clause, upto: int, *, is_person: bool) -> str:
    """The gender and number of the last subject of a part of a text before a word, or of the object of the order that it begins
    with; empty where none is told. If `is_person`, those of a person: « votre fille devrait appeler si le point s’ouvre. Elle ».
    """
    grammar = clause.grammar
    if clause.texts and clause.readings[0] == TO_READER:
        return "" if is_person else _of_noun_behind(clause, 1)
    for at in range(min(upto, len(clause.texts)) - 1, -1, -1):
        text = clause.texts[at]
        if text in grammar.standing and not clause.is_inverted(at):
            return grammar.pronouns[text]
        said = _of_noun_behind(clause, at) if text in grammar.plain_articles and clause.opens(at) else ""
        if said and (not is_person or names_somebody(clause.texts[at + 1], grammar.forms)):
            return said
    return ""


def _of_noun_behind(clause: Clause, article: int) -> str:
    """The gender and number of the noun behind an article; empty where none is there, or its gender is not told."""
    noun = article + 1
    if (
        not clause.is_joined(noun)
        or clause.texts[article] not in clause.grammar.plain_articles
        or clause.tells_when(noun)
    ):
        return ""
    readings, says = clause.readings[noun], clause.says(article)
    if not readings and says[0] != EITHER:
        return says  # « la naloxone »
    of_gender = gender(among(readings, NOUN))
    return of_gender + says[1:] if of_gender else ""


def _names(clause: Clause, upto: int) -> bool:
    """Whether a noun says what another one is, so that a pronoun may stand for that: « la migraine est un trouble »."""
    grammar = clause.grammar
    return any(
        text in grammar.states and not grammar.naming.isdisjoint(clause.texts[place + 1 : place + 3])
        for place, text in enumerate(clause.texts[:upto])
    )


def _is_pronoun_of(clause: Clause, at: int, said: str) -> bool:
    """Whether a word stands for a noun of a gender and number: no article before a word that is in no list, nor « il » for nothing."""
    if not stands_for_noun(clause, at, said) or (
        clause.texts[at] in clause.grammar.articles and clause.is_joined(at + 1)
    ):
        return False
    return clause.texts[at] not in clause.grammar.lone_subjects or _is_of_something(clause, at, is_idle_there=False)


def _may_be_named(clause: Clause, at: int, said: str) -> bool:
    """Whether a word may be a noun that a pronoun stands for: not what describes another, nor what stands bare behind a preposition
    (« des bas de compression »), nor a day.
    """
    if not may_be(clause, at, said):
        return False
    grammar, readings = clause.grammar, clause.readings[at]
    before = clause.texts[at - 1] if clause.is_joined(at) else ""
    if before in grammar.articles:
        return not clause.tells_when(at, grammar.moments)
    is_bare = before in grammar.prepositions and said[1] == ONE
    is_noun = not readings or (bool(among(readings, NOUN)) and not among(readings, ADJECTIVE))
    return is_noun and not is_bare and clause.texts[at] not in grammar.moments


def _is_told(clause: Clause, noun: int) -> bool:
    """Whether a word is surely no adjective that is said of an object: « gardez le cordon propre »."""
    return bool(clause.is_joined(noun) and clause.says(noun - 1)) or not among(clause.readings[noun], ADJECTIVE)


def _is_near_subject(clause: Clause, noun: int, *, is_object: bool) -> bool:
    """Whether a noun, with its article and an adjective before it, begins a sentence or a clause; or if `is_object`, stands behind no
    preposition.
    """
    first = noun
    while first > max(0, noun - 2) and clause.is_joined(first) and not clause.says(first):
        first -= 1
    first = first if clause.says(first) else noun
    if clause.opens(first):
        return True
    grammar = clause.grammar
    is_led = clause.texts[first] in grammar.prepositions or (
        clause.is_joined(first) and clause.texts[first - 1] in grammar.prepositions
    )
    return is_object and bool(clause.says(first)) and not is_led
