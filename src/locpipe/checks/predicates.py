"""Verbs with their subjects: of how many, and of which person, each says something.

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from locpipe.checks.clause import HYPHENS, NOBODY, NOMINAL, SPOKEN, Clause
from locpipe.checks.nouns import is_adverb, may_agree
from locpipe.languages.forms import (
    ADJECTIVE,
    INFINITIVE,
    INFINITIVE_ONLY,
    MANY,
    ME,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    READER,
    TO_READER,
    VERB,
    among,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.languages import Language
    from locpipe.languages.forms import Readings

NEAR = 8
"""Words before a joint in which the verb before it may stand."""

LONGEST_MOST = 8
"""Words from « plupart » to its verb."""

OF_SPEAKER = frozenset((f"{VERB}--", f"{VERB}-{ME}"))
"""Readings of a word that is nothing but a verb of « je » and « tu »: « peux »."""


@cache
def said_of_subject(readings: Readings) -> str:
    """Of how many a verb says something; that it is an infinitive; empty for a word that is neither."""
    if readings == INFINITIVE_ONLY:
        return INFINITIVE
    said = number(frozenset(one for one in readings if one[0] == VERB and one[2] not in NOBODY))
    return said if said in SPOKEN else ""


def subject_and_verb(clause: Clause, at: int, of_number: str) -> Iterator[str]:
    """A verb that says another number than its subject, or an infinitive where a verb belongs."""
    if not clause.is_small(at) or clause.is_compound(at) or _is_something_else(clause, at, of_number):
        return
    if of_number == INFINITIVE:
        yield from _infinitive(clause, at)
        return
    if clause.texts[at - 1] in clause.grammar.joining and clause.is_joined(at) and clause.is_joined(at - 1):
        other = _verb_before(clause, at - 1)
        if other and other != of_number and not _is_second_of_two(clause, at):
            yield f"“{clause.between(at - 1, at)}”: the verb is that for {SPOKEN[of_number]}, the one before for {SPOKEN[other]}"
            return
    if (
        of_number == MANY and clause.is_asked(at) and not clause.has_article_behind(at)
    ):  # « découvrir qui sont les usagers »
        yield f"“{clause.between(at - 1, at)}”: the verb is that for many, where one asks who"
    subject = clause.subject(at)
    # « Quels avantages comporte la fonction? »
    is_turned = (
        subject is not None and clause.texts[subject.first] in clause.grammar.asking and clause.has_article_behind(at)
    )
    is_turned = is_turned and clause.texts[at] not in clause.grammar.compounding
    if subject and not is_turned and subject.number not in {of_number, ""}:
        yield (
            f"“{clause.between(subject.first, at)}”: the verb is that for {SPOKEN[of_number]}, "
            f"its subject is {SPOKEN[subject.number]}"
        )


def _is_second_of_two(clause: Clause, at: int) -> bool:
    """Whether a word may be a second participle, or a second adjective: « ont fermé ou réduit », « normal ou réduit »."""
    both = (among(clause.readings[place], PARTICIPLE + ADJECTIVE) for place in (at - 2, at))
    return at > 1 and all(both)


def two_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Le médecin et l’infirmière de l’école peut aider »: the verb is that for one, and two are its subject."""
    grammar, first = clause.grammar, _article_before(clause, at)
    if first < 0 or not _has_noun(clause, first) or not _has_noun(clause, at + 1):
        return
    verb = _behind_noun(clause, at + 2)
    if verb >= len(clause.texts) or not clause.is_joined(verb):
        return
    is_for_one = (
        said_of_subject(clause.readings[verb]) == ONE and clause.is_small(verb) and not clause.is_compound(verb)
    )
    is_verb = not among(clause.readings[verb], NOMINAL + OTHER) or clause.texts[verb] in grammar.auxiliary_verbs
    if {clause.texts[first], clause.texts[at + 1]} <= grammar.each:
        return  # « chaque résidente et chaque résident a »
    if is_for_one and is_verb and (clause.opens(first) or _ends_subject(clause, first)):
        yield f"“{clause.between(first, verb)}”: the verb is that for one, its subject is two"


def _ends_subject(clause: Clause, first: int) -> bool:
    """Whether a noun goes on a list that a sentence begins with, and that no verb stands in: « les lois, l’usage et les règles »."""
    if clause.gap(first).strip() != "," or clause.texts[0] not in clause.grammar.plain_articles:
        return False
    return not any(
        (clause.may_be_verb(at) and not clause.is_after_article(at)) or clause.texts[at] in clause.grammar.relatives
        for at in range(1, first)
    )


def _has_noun(clause: Clause, article: int) -> bool:
    """Whether a word is an article that tells of how many, and the one behind it its noun."""
    return (
        article < len(clause.texts)
        and clause.texts[article] in clause.grammar.articles.keys() - clause.grammar.of
        and clause.says(article)[1] in {ONE, MANY}
        and clause.noun(article) == article + 1
        and bool(among(clause.nominal(article + 1), NOUN))
    )


def _article_before(clause: Clause, joint: int) -> int:
    """The article of the noun before a joint, whatever describes it: « la version de marque »; −1 where there is none."""
    for at in range(joint - 2, max(-1, joint - LONGEST_NOUN), -1):
        if not clause.is_joined(at + 1):
            return -1
        is_of_another = (
            clause.is_joined(at) and clause.texts[at - 1] in clause.grammar.of
        )  # « l’examen de vos dossiers »
        is_article = clause.texts[at] in clause.grammar.articles and clause.texts[at] not in clause.grammar.prepositions
        if is_article and not is_of_another:
            return at if clause.is_joined(joint) and at + 1 < joint else -1
        if not (is_article or clause.nominal(at) or clause.texts[at] in clause.grammar.of):
            return -1
    return -1


def _behind_noun(clause: Clause, noun: int) -> int:
    """The first word behind a noun that neither describes it nor stands between it and its verb."""
    grammar = clause.grammar
    for at in range(noun + 1, len(clause.texts)):
        text = clause.texts[at]
        is_of_noun = text in grammar.of or clause.texts[at - 1] in grammar.of or text in grammar.clitics
        is_owner = clause.texts[at - 1] in grammar.articles and clause.texts[at - 2] in grammar.of
        is_described = bool(clause.nominal(at)) and not clause.may_be_verb(at)
        if not clause.is_joined(at) or not (is_of_noun or is_owner or is_described):
            return at
    return len(clause.texts)


LONGEST_NOUN = 7
"""Words from the article of a noun to the joint behind what describes it."""


def _verb_before(clause: Clause, joint: int) -> str:
    """Of how many the verb before a joint says something that has the same subject; empty where it is not told."""
    grammar = clause.grammar
    for place in range(joint - 1, max(-1, joint - NEAR), -1):
        if clause.texts[place] in grammar.relatives or clause.texts[place] in grammar.openers | grammar.joining:
            return ""
        said = said_of_subject(clause.readings[place])
        if said in SPOKEN and not among(clause.readings[place], NOMINAL + OTHER):
            before = clause.texts[max(0, place - NEAR) : place]
            return said if (grammar.relatives | grammar.openers).isdisjoint(before) else ""
        if not clause.is_joined(place):
            return ""
    return ""


def _infinitive(clause: Clause, at: int) -> Iterator[str]:
    """« Une travailleuse déclarer une lésion », « un médecin qui travailler »."""
    first = at - 1
    if not clause.is_told(at):
        subject = clause.subject(at)
        if subject is None or not subject.number:
            return
        first = subject.first
        if clause.texts[first] in clause.grammar.which:
            return  # « quels formulaires remplir »
        # « Le fait de pouvoir mettre »
        has_verb = any(clause.may_be_verb(place) for place in range(first + 2, at)) or among(
            clause.readings[at - 1], INFINITIVE
        )
        if has_verb or (clause.texts[first] not in clause.grammar.pronouns and clause.is_other(at - 1)):
            return
    yield f"“{clause.between(first, at)}”: an infinitive where the verb of the subject belongs"


def _is_something_else(clause: Clause, at: int, of_number: str) -> bool:
    """Whether what may be a verb for so many may be another word where it stands: « les membres de l’archive »."""
    if clause.texts[at] in clause.grammar.also_other:
        return not (clause.is_joined(at + 1) and among(clause.readings[at + 1], PARTICIPLE + ADJECTIVE))
    others = among(clause.readings[at], NOMINAL + OTHER)
    if not others:
        return False
    if among(others, OTHER) or number(others) not in {of_number, ""} or clause.is_after_article(at):
        return True
    # « Les personnes qui ont fait de l’exercice »
    if among(others, PARTICIPLE) and clause.is_joined(at) and clause.texts[at - 1] in clause.grammar.auxiliaries:
        return True
    if _is_after_described(clause, at, others):
        return True
    before = clause.nominal(at - 1)  # « une maladie grave » : no verb, where it describes the noun
    return may_agree(before, among(others, ADJECTIVE))


def _is_after_described(clause: Clause, at: int, nouns: Readings) -> bool:
    """Whether a preposition, and an adjective that agrees, stand before what may be a noun: « à haut risque »."""
    if (
        not (clause.is_joined(at) and clause.is_joined(at - 1))
        or clause.texts[at - 2] not in clause.grammar.prepositions
    ):
        return False
    described = among(clause.readings[at - 1], ADJECTIVE)
    return bool(described) and may_agree(among(nouns, NOUN), described)


def opener_and_order(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Si prévoyez une grossesse », « parce que posez la question »: « vous » was lost."""
    place = at + 1
    while clause.is_joined(place) and clause.texts[place] in clause.grammar.clitics | clause.grammar.objects_before:
        place += 1
    is_plain = clause.is_whole(place) and clause.readings[place] == TO_READER
    if is_plain and (clause.opens(at) or clause.texts[at] in clause.grammar.openers):
        yield f"“{clause.between(at, place)}”: « {clause.grammar.reader} » is missing"


def doubled_reader(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Vous vous sente mieux »: behind « vous vous » the verb is that for the reader."""
    place = at + 2
    if (
        clause.texts[at + 1 : place] != [clause.grammar.reader]
        or not clause.is_joined(at + 1)
        or clause.is_inverted(at)
    ):
        return
    if place >= len(clause.texts) or not clause.is_whole(place) or not clause.opens(at):
        return  # « en même temps que vous vous aident »
    readings = clause.readings[place]
    is_verb = bool(readings) and among(readings, VERB + INFINITIVE + NOUN) == readings != among(readings, NOUN)
    if is_verb and not readings & TO_READER:
        yield f"“{clause.between(at, place)}”: not the form of this verb that belongs to « {clause.grammar.reader} »"


def reader_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Si vous penser »: another form of the verb than that of the reader."""
    if clause.texts[at + 1 : at + 2] == [clause.grammar.reader] and clause.is_joined(at + 1):
        yield from _of_person(clause, at + 1, at + 2, READER)


def me_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Je prend », « j’accepter »."""
    if not clause.is_inverted(at):
        yield from _of_person(clause, at, past_pronouns(clause, at), ME)


def verb_and_pronoun(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Sont-elle autorisée? », « est-ils »."""
    verb = at - 1
    if not clause.is_inverted(at) or verb < 0:
        return
    if clause.texts[verb] == clause.grammar.between_vowels:
        verb -= 1
    said = said_of_subject(clause.readings[verb]) if verb >= 0 else ""
    own = clause.grammar.pronouns[clause.texts[at]][1]
    if said in SPOKEN and own in SPOKEN and said != own:
        yield f"“{clause.between(verb, at)}”: the verb is that for {SPOKEN[said]}, its subject is {SPOKEN[own]}"


def verb_and_subject_behind(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« La kétamine est elle autorisée? »: the subject of a question stands behind its verb without the hyphen."""
    grammar, verb = clause.grammar, at - 1
    if not clause.is_joined(at) or not clause.prose.rstrip().endswith("?") or clause.is_compound(at):
        return
    readings = clause.readings[verb]
    is_verb = (
        said_of_subject(readings) in SPOKEN and not among(readings, NOMINAL + OTHER) and not clause.is_compound(verb)
    )
    if is_verb and clause.texts[at + 1 : at + 2] != [grammar.too]:
        yield f"“{clause.between(verb, at)}”: the hyphen before the subject is missing"


def parted_subject(clause: Clause) -> Iterator[str]:
    """« Cette pratique, est légale »: the first comma of a sentence stands between the subject that it begins with and the verb."""
    noun = clause.noun(0)
    if noun < 0 or clause.texts[noun] in clause.grammar.times or f"{clause.texts[noun]}s" in clause.grammar.times:
        return
    verb = next((at for at in range(2, min(len(clause.texts), LONGEST_PARTED)) if "," in clause.gap(at)), 0)
    if (
        not verb
        or clause.gap(verb).strip() != ","
        or clause.is_inverted(verb + 1 if verb + 1 < len(clause.texts) else 0)
    ):
        return
    grammar, number_said = clause.grammar, said_of_subject(clause.readings[verb])
    is_verb = number_said in SPOKEN and not among(clause.readings[verb], NOMINAL + OTHER) and clause.is_small(verb)
    is_subject = not any(
        clause.may_be_verb(at) or clause.texts[at] in grammar.relatives or clause.texts[at] in grammar.openers
        for at in range(2, verb)
    )
    if is_verb and is_subject and clause.says(0)[1:] == number_said:
        yield f"“{clause.between(verb - 1, verb)}”: a comma between the subject and its verb"


def inset_and_verb(clause: Clause) -> Iterator[str]:
    """« Les benzodiazépines, en particulier, exige un plan », « le millepertuis, par exemple, peuvent »: the subject that a
    sentence begins with, words between commas, its verb.
    """
    grammar, marks = clause.grammar, [at for at in range(1, len(clause.texts)) if not clause.is_joined(at)]
    own = clause.says(0)[1:]
    if len(marks) < 2 or clause.noun(0) < 0 or own not in SPOKEN or clause.texts[0] in grammar.led:  # noqa: PLR2004 - commas
        return
    first, verb = marks[:2]
    is_inset = clause.gap(first).strip() == clause.gap(verb).strip() == "," and clause.texts[first] in grammar.insets
    while clause.is_joined(verb + 1) and clause.texts[verb] in grammar.clitics:
        verb += 1
    readings = clause.readings[verb]
    is_verb = not among(readings, NOMINAL + OTHER) or clause.texts[verb] in grammar.auxiliary_verbs
    others = grammar.relatives | grammar.openers | grammar.collectives
    is_lone = not any(clause.may_be_verb(at) or clause.texts[at] in others for at in range(1, first)) and not any(
        _is_finite(clause, at) for at in range(first, marks[1])
    )
    said = said_of_subject(readings)
    is_with_others = own == ONE and clause.texts[first] in grammar.with_others  # « la toux, comme la fièvre, peuvent »
    is_other = said in SPOKEN and said != own and not is_with_others
    if is_inset and is_lone and is_verb and is_other and clause.is_small(verb):
        yield f"“{clause.between(0, verb)}”: the verb is that for {SPOKEN[said]}, its subject is {SPOKEN[own]}"


def _is_finite(clause: Clause, at: int) -> bool:
    """Whether a word is nothing but a finite verb."""
    readings = clause.readings[at]
    return bool(readings) and among(readings, VERB) == readings


def who_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Une personne qui vous inquiètes »: the form of « tu » behind « qui » and a pronoun."""
    place = (
        past_pronouns(clause, at) if clause.grammar.speakers.isdisjoint(clause.texts[:at]) else -1
    )  # « moi qui me perds »
    if place <= at + 1 or clause.texts[place - 1] not in clause.grammar.object_pronouns | clause.grammar.clitics:
        return
    verbs = among(clause.readings[place], VERB)
    is_of_speaker = verbs and verbs <= OF_SPEAKER and clause.texts[place].endswith(clause.grammar.speaker_endings)
    if is_of_speaker and not among(clause.readings[place], NOUN + OTHER):
        yield f"“{clause.between(at, place)}”: the verb is that of « je » or « tu »"


def that_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Une personne que vous inquiète »: a verb that ends its clause has no subject behind it, and « vous » is none of it."""
    reader, place = at + 1, at + 2
    if clause.texts[reader : reader + 1] != [clause.grammar.reader] or not clause.is_joined(reader) or at == 0:
        return
    if not clause.is_whole(place) or not clause.is_joined(at):
        return
    before = clause.readings[at - 1]
    if clause.readings[place] == INFINITIVE_ONLY and before and among(before, NOUN) == before:
        yield f"“{clause.between(at - 1, place)}”: an infinitive behind « {clause.grammar.reader} »"  # « chaque fois que vous acheter »
        return
    if clause.is_joined(place + 1):
        return
    verbs = among(clause.readings[place], VERB)
    is_of_one = f"{VERB}-{ONE}" in verbs and not verbs & TO_READER and not among(clause.readings[place], NOUN + OTHER)
    if is_of_one and among(clause.readings[at - 1], NOUN):
        yield f"“{clause.between(at - 1, place)}”: not the form of this verb that belongs to « {clause.grammar.reader} »"


LONGEST_PARTED = 9
"""Words before a verb within which the comma is looked for."""


def lone_person(clause: Clause, at: int) -> Iterator[str]:
    """« La carbamazépine peux », « dis aux ambulanciers »: the form of « je » or « tu » without either of them."""
    is_other = at > 0 and (not clause.is_small(at) or not clause.is_joined(at))
    is_form = clause.texts[at].endswith(clause.grammar.speaker_endings) and not clause.is_compound(at)
    if is_form and not is_other and clause.grammar.speakers.isdisjoint(clause.texts):
        yield f"“{clause.between(max(0, at - 1), at)}”: the verb is that of « je » or « tu »"


def nobody_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Aucune clinique offre », « on a trouvé aucun lit »: a denial without its « ne »."""
    grammar = clause.grammar
    before = clause.texts[max(0, at - NEAR) : at]
    if not (grammar.denials | grammar.without).isdisjoint(before):
        return
    if at and clause.texts[at - 1].startswith(grammar.of_signs):
        return
    if at and clause.is_joined(at) and clause.is_small(at - 1) and is_said(clause, at - 1):
        yield f"“{clause.between(at - 1, at)}”: « {grammar.denial} » is missing"
        return
    place = _first_verb(clause, at) if clause.opens(at) or not clause.is_small(at) else -1
    if place >= 0 and grammar.denials.isdisjoint(clause.texts[at:place]):
        yield f"“{clause.between(at, place)}”: « {grammar.denial} » is missing"


def _first_verb(clause: Clause, at: int) -> int:
    """The finite verb of the clause that begins with a word; −1 where another clause begins before it."""
    grammar = clause.grammar
    for place in range(at + 2, min(len(clause.texts), at + NEAR)):
        is_next = clause.is_joined(place) or clause.gap(place) in HYPHENS
        if not is_next or clause.texts[place] in grammar.relatives | grammar.openers:
            return -1
        readings = clause.readings[place]
        if clause.may_be_verb(place) and said_of_subject(readings) in SPOKEN:
            is_verb = not among(readings, NOMINAL + OTHER) or clause.texts[place] in grammar.auxiliary_verbs
            return place if is_verb else -1
    return -1


def is_said(clause: Clause, at: int) -> bool:
    """Whether a word is the verb of a statement: finite, or a participle behind “to have”."""
    readings = clause.readings[at]
    if among(readings, VERB) == readings != NONE:
        return True
    is_behind = at > 0 and clause.is_joined(at) and clause.texts[at - 1] in clause.grammar.before_participles
    return is_behind and bool(among(readings, PARTICIPLE))


def themselves(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Ils disparaissent d’elles-mêmes »: not the pronoun of the one that the sentence speaks of."""
    grammar = clause.grammar
    is_themselves = clause.texts[at + 1 : at + 2] == [grammar.themselves] and clause.gap(at + 1) in HYPHENS
    if not is_themselves or at < 1 or clause.texts[at - 1] not in grammar.prepositions:
        return
    subjects = [
        place for place in range(at) if clause.texts[place] in grammar.lone_plurals and not clause.is_inverted(place)
    ]
    own = grammar.selves[clause.texts[at]]
    said = {grammar.pronouns[clause.texts[place]][0] for place in subjects}
    if not said:
        verb = at - 2
        while verb > 0 and clause.is_joined(verb) and is_adverb(clause, verb):
            verb -= 1
        subject = clause.subject(verb) if verb > 0 and clause.may_be_verb(verb) else None
        said = {subject.gender} if subject and subject.number == MANY and subject.gender else set()
    if len(said) == 1 and own not in said:
        yield f"“{clause.between(at - 1, at + 1)}”: not of the gender of its subject"


def maybe_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« L’attente peut-être dangereuse »: an adverb where the verb of the sentence belongs."""
    second = at + 1
    if clause.texts[second : second + 1] != [clause.grammar.maybe[1]] or not at:
        return
    if clause.is_joined(second):
        # « On vous donnera peut être »: a verb has no other right behind it.
        is_verb = said_of_subject(clause.readings[at - 1]) in SPOKEN and not among(clause.readings[at - 1], NOMINAL)
        if is_verb and clause.is_joined(at) and not clause.is_compound(at - 1):
            yield f"“{clause.between(at - 1, second)}”: the adverb has a hyphen"
        return
    if clause.gap(second) != "-":
        return
    behind = second + 1
    is_subject = bool(clause.nominal(at - 1)) or clause.texts[at - 1] in clause.grammar.lone_subjects
    is_said = clause.is_joined(at) and is_subject and clause.is_joined(behind)
    others = (place for place in _statement(clause, at) if place not in {at, second})
    if is_said and clause.nominal(behind) and not any(among(clause.readings[place], VERB) for place in others):
        yield f"“{clause.between(at - 1, behind)}”: the verb is two words"


def _statement(clause: Clause, at: int) -> range:
    """The words around one that no mark and no « si » or « que » parts from it."""
    first, last, openers = at, at, clause.grammar.openers | clause.grammar.relatives
    while first and clause.texts[first] not in openers and clause.gap(first).strip() in ("", "-"):
        first -= 1
    while (
        last + 1 < len(clause.texts)
        and clause.texts[last + 1] not in openers
        and clause.gap(last + 1).strip() in ("", "-")
    ):
        last += 1
    return range(first, last + 1)


def past_pronouns(clause: Clause, at: int) -> int:
    """The word behind another and the pronouns after it, where it may be judged; −1 where there is none."""
    place, maybe = at + 1, clause.grammar.maybe
    while clause.is_joined(place):
        if tuple(clause.texts[place : place + 2]) == maybe and clause.gap(place + 1) in HYPHENS:
            place += 2  # « devrez peut-être changer »
        elif clause.texts[place] in clause.grammar.passed or _is_manner(clause, place):
            place += 1
        else:
            break
    return place if clause.is_whole(place) else -1


def _is_manner(clause: Clause, at: int) -> bool:
    """Whether a word says how something is done, and is nothing else: « complètement », not « traitement »."""
    readings = clause.readings[at]
    is_like = bool(readings) and clause.texts[at].endswith(clause.grammar.adverb_ending)
    return is_like and among(readings, OTHER) == readings


def _of_person(clause: Clause, pronoun: int, place: int, person: str) -> Iterator[str]:
    """A verb of another person than the pronoun before it."""
    if place < 0 or not clause.is_whole(place):
        return
    readings = clause.readings[place]
    is_alike = person == ME and f"{VERB}-{ONE}" in readings and clause.texts[place].endswith("e")  # « je valorise »
    is_other = readings and not any(one[0] == VERB and one[2] == person for one in readings)
    if is_other and not is_alike and not among(readings, OTHER):
        said = clause.texts[pronoun]
        yield f"“{clause.between(pronoun, place)}”: not the form of this verb that belongs to « {said} »"


def most_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« La plupart des gens se remet »: the verb is that for many."""
    if not clause.is_joined(at + 1) or clause.says(at + 1)[1:] != MANY:
        return  # « la plupart du temps »
    if at > 1 and clause.texts[at - 2] in clause.grammar.prepositions:
        return  # « l’état de la plupart des gens »
    for place in range(at + 1, min(len(clause.texts), at + LONGEST_MOST)):
        if not clause.is_joined(place) or clause.texts[place] in clause.grammar.stops - clause.grammar.particles:
            return
        said = said_of_subject(clause.readings[place]) if clause.may_be_verb(place) else ""
        if said and not among(clause.readings[place], NOMINAL + OTHER):
            if said == ONE:
                yield f"“{clause.between(at, place)}”: the verb is that for one, its subject is many"
            return
