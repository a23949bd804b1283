"""Verbs whose subject is no noun with its article right before them: « beaucoup de gens », « tout le monde », « vous et votre conjoint ».

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from string import digits
from typing import TYPE_CHECKING

from locpipe.checks.clause import SPOKEN
from locpipe.checks.predicates import said_of_subject
from locpipe.checks.verb_forms import past
from locpipe.languages.forms import (
    ADJECTIVE,
    INFINITIVE_ONLY,
    MANY,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    TO_READER,
    VERB,
    among,
    is_nominal,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages.constructions import Constructions


LONGEST = 8
"""Words from those who are many to their verb."""


def many_and_verb(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Beaucoup de patients se sent mieux », « bien des gens vit »."""
    grammar, noun = clause.grammar, at + 2
    if not (clause.opens(at) and clause.is_joined(at + 1) and clause.is_joined(noun)):
        return
    if clause.texts[at + 1] not in grammar.several | grammar.neutral or clause.texts[noun] in known.uncounted:
        return
    readings = clause.readings[noun]
    is_noun = is_nominal(readings)
    if not is_noun or number(readings) != MANY:
        return
    for place in range(noun + 1, min(len(clause.texts), at + LONGEST)):
        if not clause.is_joined(place) or clause.texts[place] in grammar.stops - grammar.particles:
            return
        is_sure = clause.texts[place] in grammar.auxiliary_verbs or not among(
            clause.readings[place], NOUN + ADJECTIVE + PARTICIPLE + OTHER
        )
        if clause.may_be_verb(place) and is_sure:
            if said_of_subject(clause.readings[place]) == ONE:
                yield f"“{clause.between(at, place)}”: the verb is that for {SPOKEN[ONE]}, its subject is {SPOKEN[MANY]}"
            return


def several_and_verb(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« De nombreux patients a », « certains de nos collègues travaille »."""
    grammar = clause.grammar
    first = at - (clause.is_joined(at) and clause.texts[at - 1] in grammar.several)
    place = at + 1
    if not clause.opens(first) or not clause.is_joined(place):
        return
    if clause.texts[place] in grammar.of:
        place += 1 if clause.texts[place] in grammar.articles else 2
    is_noun = clause.is_joined(place) and is_nominal(clause.readings[place])
    if not is_noun or number(clause.readings[place]) != MANY or clause.tells_when(place, known.uncounted):
        return
    for verb in range(place + 1, min(len(clause.texts), at + LONGEST)):
        if not clause.is_joined(verb) or clause.texts[verb] in grammar.stops - grammar.particles:
            return
        readings = clause.readings[verb]
        is_sure = clause.texts[verb] in grammar.auxiliary_verbs or not among(
            readings, NOUN + ADJECTIVE + PARTICIPLE + OTHER
        )
        if clause.may_be_verb(verb) and is_sure:
            if said_of_subject(readings) == ONE:
                yield f"“{clause.between(first, verb)}”: the verb is that for {SPOKEN[ONE]}, its subject is {SPOKEN[MANY]}"
            return


def lone_and_verb(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Tout le monde doivent », « chacun des patients reçoivent »."""
    grammar = clause.grammar
    if clause.texts[at] == known.everybody[-1]:
        first = at - len(known.everybody) + 1
        if first < 0 or tuple(clause.texts[first : at + 1]) != known.everybody:
            return
    else:
        first = at
    if not clause.opens(first) or (first and clause.texts[first - 1] in grammar.prepositions):
        return
    for place in range(at + 1, min(len(clause.texts), at + LONGEST)):
        if not clause.is_joined(place) or clause.texts[place] in grammar.stops - grammar.particles:
            return
        readings = clause.readings[place]
        is_sure = clause.texts[place] in grammar.auxiliary_verbs or not among(readings, NOUN + ADJECTIVE + PARTICIPLE)
        if clause.may_be_verb(place) and is_sure and not among(readings, OTHER):
            if said_of_subject(readings) == MANY:
                yield f"“{clause.between(first, place)}”: the verb is that for {SPOKEN[MANY]}, its subject is {SPOKEN[ONE]}"
            return


def you_and_another(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Vous et votre conjoint doivent »: with « vous » among them, the verb is that for « vous »."""
    grammar = clause.grammar
    if not clause.opens(at) or clause.texts[at + 1 : at + 2] != [grammar.joining_two] or clause.noun(at + 2) < 0:
        return
    verb = at + 4
    while verb < len(clause.texts) and clause.is_joined(verb) and clause.texts[verb] in grammar.clitics:
        verb += 1
    if verb < len(clause.texts) and clause.is_joined(verb) and clause.texts[at] == grammar.reader:
        is_verb = clause.may_be_verb(verb) and not among(clause.readings[verb], NOUN + ADJECTIVE + PARTICIPLE + OTHER)
        if is_verb and said_of_subject(clause.readings[verb]) in SPOKEN:
            yield f"“{clause.between(at, verb)}”: the verb is not that for « {grammar.reader} »"


def many_who(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Les enfants de moins de 9 ans qui n’a »: all before « qui » are many, whichever of them is meant."""
    grammar, verb = clause.grammar, past(clause, at)
    if verb < 0 or said_of_subject(clause.readings[verb]) != ONE or not clause.may_be_verb(verb):
        return
    for place in range(at - 1, max(-1, at - LONGEST), -1):
        if clause.gap(place + 1).strip(" \u00a0" + digits):
            return
        if clause.texts[place] in grammar.plain_articles and clause.says(place)[1:] == MANY:
            # « Une fonction à deux arguments qui sera »; of one noun alone `locpipe.checks.agreement` tells
            is_of_another = clause.is_joined(place) and clause.texts[place - 1] in grammar.prepositions
            if place < at - 2 and not is_of_another:
                yield f"“{clause.between(place, verb)}”: the verb is that for {SPOKEN[ONE]}, its subject is {SPOKEN[MANY]}"
            return
        nouns = among(clause.readings[place], NOUN)
        is_of_many = bool(nouns) and number(nouns) == MANY
        if not is_of_many and clause.texts[place] not in grammar.prepositions | grammar.degrees:
            return


def you_who(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« C’est vous qui décide »."""
    verb = past(clause, at)
    is_you = at > 1 and clause.texts[at - 1] == clause.grammar.reader and clause.texts[at - 2] == known.is_it[1]
    if not is_you or verb < 0 or not clause.may_be_verb(verb):
        return
    if said_of_subject(clause.readings[verb]) in SPOKEN and not clause.readings[verb] & TO_READER:
        yield f"“{clause.between(at - 1, verb)}”: the verb is not that for « {clause.grammar.reader} »"


def subject_and_verb_of_reader(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Le chirurgien vous verrez mardi »: « vous » is no subject where a noun is."""
    grammar, verb, noun = clause.grammar, at + 1, at - 1
    if not clause.is_joined(verb) or clause.readings[verb] != TO_READER or not clause.is_joined(at):
        return
    article = noun - 1
    head = {clause.texts[noun], f"{clause.texts[noun]}s", *clause.texts[max(0, article) : noun]}
    if (
        article < 0
        or clause.noun(article) != noun
        or clause.texts[article] not in grammar.plain_articles - grammar.which  # « Au minimum vous devez »
        or not clause.opens(article)
        or (article and clause.is_joined(article) and clause.texts[article - 1] not in grammar.openers)
        or not head.isdisjoint(grammar.times | grammar.collectives | grammar.no_nouns)
        or clause.texts[noun].startswith(known.when_it_is)
    ):
        return
    if among(clause.readings[noun], NOUN) and not among(clause.readings[noun], VERB + OTHER):
        yield f"“{clause.between(article, verb)}”: the verb is that for « {grammar.reader} », its subject is another"


def inverted(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Les précautions que recommande nos pharmaciens »: the subject stands behind its verb."""
    verb, article = at + 1, at + 2
    is_relative = (
        clause.is_joined(at) and among(clause.readings[at - 1], NOUN) == clause.readings[at - 1] != frozenset()
    )
    if not is_relative or not clause.is_whole(verb) or not clause.is_joined(article):
        return
    yield from behind_its_verb(clause, verb)


def asked_behind(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Combien de temps dure les contractions »."""
    verb = at + 1
    while clause.is_joined(verb) and clause.texts[verb] in clause.grammar.clitics:
        verb += 1
    if clause.prose.rstrip().endswith("?") and clause.is_whole(verb):
        yield from behind_its_verb(clause, verb, OTHER)


def behind_its_verb(clause: Clause, verb: int, others: str = OTHER + ADJECTIVE + PARTICIPLE) -> Iterator[str]:
    """What to say of a verb whose subject stands right behind it, and is of another number; nothing where it may be of
    the kinds `others`.
    """
    article = verb + 1
    if clause.texts[verb] in clause.grammar.surely_before_infinitives and clause.readings[article : article + 1] == [
        INFINITIVE_ONLY
    ]:
        article += 1  # « que devraient éviter les patients »
    elif clause.texts[verb] in clause.grammar.surely_before_infinitives and clause.texts[article] in (
        clause.grammar.object_pronouns - clause.grammar.articles.keys()
    ):
        article += 2  # « que pourrait vous poser votre médecin »
    if not all(map(clause.is_joined, range(verb + 1, article + 1))):
        return
    readings, noun, own = clause.readings[verb], clause.noun(article), clause.says(article)[1:]
    said = said_of_subject(readings)
    is_verb = said in SPOKEN and not among(readings, others)
    is_subject = own in SPOKEN and clause.texts[article] in clause.grammar.plain_articles
    if is_verb and is_subject and own != said and noun >= 0 and among(clause.readings[noun], NOUN):
        yield f"“{clause.between(verb, noun)}”: the verb is that for {SPOKEN[said]}, its subject is {SPOKEN[own]}"


def before_verb(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Ce médicament souvent cause »."""
    article, verb = at - 2, at + 1
    if not (clause.is_joined(at) and clause.is_whole(verb)):
        return
    readings, before = clause.readings[verb], clause.texts[at - 1]
    is_pronoun = before in clause.grammar.persons.keys() | clause.grammar.lone_subjects and clause.opens(at - 1)
    if is_pronoun and readings and among(readings, VERB) == readings and not clause.is_inverted(at - 1):
        yield f"“{clause.between(at - 1, verb)}”: « {clause.texts[at]} » stands behind the verb"
        return
    if article < 0 or clause.noun(article) != at - 1:
        return
    is_verb = said_of_subject(readings) in SPOKEN and not among(readings, ADJECTIVE + PARTICIPLE + OTHER)
    is_head = clause.texts[article] in clause.grammar.articles and clause.opens(article)
    is_said = bool(among(clause.readings[at - 1], NOUN)) and clause.texts[at - 1] not in clause.grammar.collectives
    if is_verb and is_head and is_said:
        yield f"“{clause.between(article, verb)}”: « {clause.texts[at]} » stands behind the verb"
