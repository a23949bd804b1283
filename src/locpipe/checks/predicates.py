"""Verbs with their subjects, and with the words that they stand behind.

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from locpipe.checks.clause import HYPHENS, NOBODY, NOMINAL, SPOKEN, Clause, readings_of
from locpipe.checks.nouns import describing, is_adverb, may_agree
from locpipe.languages.forms import (
    ADJECTIVE,
    INFINITIVE,
    INFINITIVE_ONLY,
    MANY,
    MASCULINE,
    ME,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    READER,
    TO_READER,
    VERB,
    agree,
    among,
    gender,
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

NO_PARTICIPLE = frozenset(
    (f"{INFINITIVE}--", f"{VERB}--", f"{VERB}-{ONE}", f"{VERB}-{MANY}", f"{VERB}-{READER}", f"{VERB}-{ME}")
)
"""Readings of which none may stand behind “to have”."""


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


def modal_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Pour évitez », « doit évité », « peut-il évité »: another form than the infinitive."""
    place = _past_pronouns(clause, at + _has_inverted(clause, at + 1))
    if place < 0 or (clause.readings[at] and clause.is_after_article(at)):
        return  # « le pouvoir accordé »
    readings = clause.readings[place]
    is_preposition = clause.texts[at] in clause.grammar.prepositions
    if is_preposition and place > at + 1 and said_of_subject(readings) in SPOKEN and not among(readings, NOMINAL):
        return  # « une dose sans danger pour vous peut »
    is_sure = clause.texts[at] in clause.grammar.surely_before_infinitives or not among(readings, NOUN)
    is_act = is_sure and among(readings, VERB) and among(readings, VERB + NOUN) == readings
    if is_act and place == at + 1 and clause.has_article_behind(place):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"  # « peut cause la fièvre »
        return
    if (among(readings, VERB + PARTICIPLE) and not among(readings, INFINITIVE + OTHER + NOUN + ADJECTIVE)) or (
        is_sure and _is_like_infinitive(clause, place)
    ):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def _has_inverted(clause: Clause, at: int) -> bool:
    """Whether a word is a subject behind its verb: « peut-il », not « peut-être »."""
    subjects = clause.grammar.pronouns.keys() | clause.grammar.persons.keys()
    return at < len(clause.texts) and clause.is_inverted(at) and clause.texts[at] in subjects


def _is_like_infinitive(clause: Clause, at: int) -> bool:
    """Whether a word is a participle that sounds like an infinitive: « appelé »."""
    readings = clause.readings[at]
    is_like = clause.texts[at].endswith(clause.grammar.participle_like_order)
    return is_like and bool(among(readings, PARTICIPLE)) and not among(readings, VERB + INFINITIVE + OTHER)


def _has_object(clause: Clause, at: int) -> bool:
    """Whether a noun with its article follows a word, and does not tell when."""
    noun, times = at + 2, clause.grammar.times
    is_noun = clause.has_article_behind(at) and clause.is_whole(noun) and bool(clause.nominal(noun))
    return is_noun and not {clause.texts[noun], f"{clause.texts[noun]}s"} & times


def question_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Comment utilisez une attelle », « quoi changé »."""
    place = at + 1
    if not clause.is_whole(place) or clause.texts[place] == clause.grammar.been:
        return
    readings = clause.readings[place]
    is_participle = _is_like_infinitive(clause, place) and among(readings, PARTICIPLE + ADJECTIVE) == readings
    if readings == TO_READER or is_participle:
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def listed_participle(clause: Clause, at: int) -> Iterator[str]:
    """« Mais consulté d’abord votre médecin », « avant l’examen, enlevé vos bijoux »: a participle with an object, and nothing before that it goes with."""
    is_behind = "," in clause.gap(at) or clause.texts[at - 1] in clause.grammar.joining | clause.grammar.stops_of_clause
    if (
        not is_behind
        or clause.texts[at].startswith(clause.grammar.prepositional)
        or not _is_like_infinitive(clause, at)
    ):
        return
    last = at
    while clause.is_joined(last + 1) and is_adverb(clause, last + 1):
        last += 1
    if tuple(clause.texts[last + 1 : last + 3]) == clause.grammar.first_of_all:
        last += 2
    if clause.grammar.compounding.isdisjoint(clause.texts[:at]) and _has_object(clause, last):
        yield f"“{clause.between(at - 1, last + 1)}”: a participle where the verb belongs"


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


def headless_participle(clause: Clause, at: int) -> Iterator[str]:
    """« Appuyé le bouton »: a participle with an object at the head of a sentence."""
    is_preposition = clause.texts[at].startswith(clause.grammar.prepositional)
    if not is_preposition and _is_like_infinitive(clause, at) and _has_object(clause, at):
        yield f"“{clause.between(at, at + 1)}”: a participle where the verb belongs"


def denial_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Ne marché pas », « n’arrêter jamais »: no verb, or an infinitive, right behind « ne »."""
    place = at + 1
    while clause.is_joined(place) and clause.texts[place] in clause.grammar.object_pronouns | clause.grammar.clitics:
        place += 1
    if not clause.is_whole(place):
        return
    readings = clause.readings[place]
    if among(readings, PARTICIPLE) and among(readings, NOMINAL) == readings:
        yield f"“{clause.between(at, place)}”: a verb belongs there"
    elif _is_compound_infinitive(clause, at, place):
        return
    elif readings == INFINITIVE_ONLY and not clause.grammar.plain_denials.isdisjoint(
        clause.texts[place + 1 : place + 2]
    ):
        yield f"“{clause.between(at, place + 1)}”: an infinitive where the verb of the sentence belongs"


def _is_compound_infinitive(clause: Clause, denial: int, at: int) -> bool:
    """Whether an infinitive behind a preposition is that of an auxiliary, which has its denial behind it: « de n’avoir jamais fumé »."""
    before = clause.texts[denial - 1] if clause.is_joined(denial) else ""
    return before in clause.grammar.prepositions and clause.texts[at] in clause.grammar.compounding


def auxiliary_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Vous avez manger », « a réduisent »: another form than the participle."""
    inverted = _has_inverted(clause, at + 1)  # « avez-vous répondu »
    place = _past_pronouns(clause, at + inverted) if clause.is_small(at) or inverted else -1  # « la partie A »
    readings = clause.readings[place] if place >= 0 else NONE
    if among(readings, NOUN) and clause.texts[place - 1] in clause.grammar.articles:
        return  # « ils ont le pouvoir »
    if among(clause.readings[at], NOUN) and clause.is_after_article(at) and _has_no_pronoun_before(clause, at - 1):
        return  # « une aura peut »
    if among(readings, INFINITIVE):
        readings -= among(readings, NOUN)  # « le manger »
    if readings and readings <= NO_PARTICIPLE:
        yield f"“{clause.between(at, place)}”: the participle belongs there"
    elif _agrees_with_nothing(clause, at, place):
        yield f"“{clause.between(at, place)}”: the participle agrees with no object here"


def _has_no_pronoun_before(clause: Clause, article: int) -> bool:
    """Whether nobody stands right before an article who could have done what follows: « l’aura », not « on l’aura »."""
    return not article or not clause.is_joined(article) or clause.texts[article - 1] not in clause.grammar.pronouns


def _agrees_with_nothing(clause: Clause, auxiliary: int, at: int) -> bool:
    """Whether a participle behind “to have” is of a woman or of many, and no object stands before it: « ont servies »."""
    readings = clause.readings[at] if at >= 0 else NONE
    participles = among(readings, PARTICIPLE)
    is_other = bool(participles) and not any(agree(one, PARTICIPLE + MASCULINE + ONE) for one in participles)
    is_sure = is_other and not among(readings, VERB + INFINITIVE + OTHER + NOUN)
    grammar, texts = clause.grammar, clause.texts
    near = grammar.object_pronouns | (grammar.clitics - grammar.denials) | grammar.persons.keys()
    # « La douleur a disparue »: « la » is an article there.
    is_before = texts[max(0, auxiliary - 1)] in near
    return (
        is_sure and not is_before and (grammar.before_objects - grammar.object_pronouns).isdisjoint(texts[:auxiliary])
    )


def state_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Est destine », « a été arrête »: a finite verb where the participle belongs."""
    place = at + 1
    while clause.is_joined(place) and is_adverb(clause, place):
        place += 1
    if clause.is_compound(at) or not clause.is_whole(place) or not clause.readings[place]:
        return  # « le mieux-être vient »
    is_lone_verb = not among(clause.readings[place], NOMINAL + OTHER + INFINITIVE)
    if is_lone_verb or _lost_accent(clause, place):
        yield f"“{clause.between(at, place)}”: the participle belongs there"


def _lost_accent(clause: Clause, at: int) -> bool:
    """Whether a word is a noun and a verb, and nothing but an accent keeps it from being the participle: « est amorce »."""
    readings, text = clause.readings[at], clause.texts[at]
    is_like = bool(among(readings, VERB)) and among(readings, VERB + NOUN) == readings
    behind = clause.texts[at + 1] if clause.is_joined(at + 1) else ""
    meant = readings_of(text[:-1] + clause.grammar.participle_like_order[0], clause.grammar)
    # « Est signe de », « est source d’erreurs » have no article either.
    is_of_something = behind in clause.grammar.several | clause.grammar.neutral
    return is_like and text.endswith("e") and not is_of_something and bool(among(meant, PARTICIPLE))


def preposition_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« À causent d’une chute »: a finite verb where a noun belongs."""
    if clause.is_whole(at + 1) and clause.readings[at + 1] == {f"{VERB}-{MANY}"}:
        yield f"“{clause.between(at, at + 1)}”: a verb where a noun belongs"
    elif clause.texts[at] in clause.grammar.never_after:
        yield from _preposition_and_infinitive(clause, at)


def _preposition_and_infinitive(clause: Clause, at: int) -> Iterator[str]:
    """« De prenez », « pour ne conduisez », « avant d’appelé », « aider à mangé »."""
    grammar, place = clause.grammar, at + 1
    is_of = clause.texts[at] in grammar.several
    while clause.is_joined(place) and (
        clause.texts[place] in grammar.between_infinitives or (is_of and clause.texts[place] == grammar.reader)
    ):
        place += 1
    if not clause.is_whole(place):
        return
    readings, before = clause.readings[place], clause.texts[at - 1] if clause.is_joined(at) else ""
    is_of_reader = readings == TO_READER and clause.texts[place - 1] != grammar.reader  # « près de vous avez »
    is_participle = bool(readings) and among(readings, PARTICIPLE) == readings
    is_after = before in grammar.before_de or (is_participle and at > 0 and clause.readings[at - 1] == INFINITIVE_ONLY)
    is_like = clause.texts[place] != grammar.been and _is_like_infinitive(clause, place)
    # « De s’étiré », « d’en parlé », « de vous examiné », « d’appelé le 911 »
    is_done = place > at + 1 and clause.texts[place - 1] in grammar.surely_before_verbs and not among(readings, NOUN)
    has_number = clause.has_article_behind(place) and any(
        map(str.isdigit, clause.prose[clause.words[place + 1].end :][:2])
    )
    is_act = place == at + 1 and (is_after or has_number or _has_object(clause, place))
    if is_of_reader or (is_like and (is_act or is_done)):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def _past_pronouns(clause: Clause, at: int) -> int:
    """The word behind another and the pronouns after it, where it may be judged; −1 where there is none."""
    place, maybe = at + 1, clause.grammar.maybe
    while clause.is_joined(place):
        if tuple(clause.texts[place : place + 2]) == maybe and clause.gap(place + 1) in HYPHENS:
            place += 2  # « devrez peut-être changer »
        elif clause.texts[place] in clause.grammar.passed:
            place += 1
        else:
            break
    return place if clause.is_whole(place) else -1


def reader_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Si vous penser »: another form of the verb than that of the reader."""
    if clause.texts[at + 1 : at + 2] == [clause.grammar.reader] and clause.is_joined(at + 1):
        yield from _of_person(clause, at + 1, at + 2, READER)


def pronoun_and_participle(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Elle fermée le midi », « si vous déjà eu une convulsion »: a participle whose auxiliary was lost."""
    grammar, place = clause.grammar, at + 1
    opens = clause.opens(at) or (
        clause.is_joined(at) and clause.texts[at - 1] in grammar.openers - grammar.unsure_openers
    )
    while clause.is_joined(place) and is_adverb(clause, place):
        place += 1
    readings = clause.readings[place] if clause.is_joined(place) else NONE
    if (
        opens
        and not clause.is_inverted(at)
        and readings
        and among(readings, PARTICIPLE)
        and among(readings, PARTICIPLE + ADJECTIVE) == readings
    ):
        yield f"“{clause.between(at, place)}”: the verb before the participle is missing"


def me_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Je prend », « j’accepter »."""
    if not clause.is_inverted(at):
        yield from _of_person(clause, at, _past_pronouns(clause, at), ME)


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
    """« Les benzodiazépines, en particulier, exige un plan »: the subject that a sentence begins with, words between commas, its verb."""
    grammar, marks = clause.grammar, [at for at in range(1, len(clause.texts)) if not clause.is_joined(at)]
    if clause.noun(0) < 0 or clause.says(0)[1:] != MANY or len(marks) < 2 or clause.texts[0] in grammar.led:  # noqa: PLR2004
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
    if is_inset and is_lone and is_verb and said_of_subject(readings) == ONE and clause.is_small(verb):
        yield f"“{clause.between(0, verb)}”: the verb is that for {SPOKEN[ONE]}, its subject is {SPOKEN[MANY]}"


def _is_finite(clause: Clause, at: int) -> bool:
    """Whether a word is nothing but a finite verb."""
    readings = clause.readings[at]
    return bool(readings) and among(readings, VERB) == readings


def who_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Une personne qui vous inquiètes »: the form of « tu » behind « qui » and a pronoun."""
    place = (
        _past_pronouns(clause, at) if clause.grammar.speakers.isdisjoint(clause.texts[:at]) else -1
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
    if at and clause.is_joined(at) and clause.is_small(at - 1) and _is_said(clause, at - 1):
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


def _is_said(clause: Clause, at: int) -> bool:
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


def _number_of_adjective(clause: Clause, at: int) -> str:
    """Of how many an adjective is that may be a noun as well, alone behind a state: « sont anonyme »."""
    readings = clause.readings[at]
    is_alone = not clause.is_joined(at + 1) or clause.texts[at + 1] in clause.grammar.joining
    is_adjective = among(readings, ADJECTIVE) and not among(readings, VERB + INFINITIVE + OTHER)
    return number(clause.nominal(at)) if is_alone and is_adjective else ""


def _is_done_to_oneself(clause: Clause, state: int, participle: int) -> bool:
    """Whether a participle does not agree with the subject: « elle s’est lavé les mains », « ils se sont parlé »."""
    is_reflexive = clause.is_joined(state) and clause.texts[state - 1] in clause.grammar.reflexive
    is_of_others = clause.texts[participle] in clause.grammar.to_each_other
    # « Ils se sont vu refuser l’entrée »
    is_before_deed = clause.is_joined(participle + 1) and bool(among(clause.readings[participle + 1], INFINITIVE))
    return is_reflexive and (is_of_others or is_before_deed or clause.has_article_behind(participle))


def _describing_pronoun(clause: Clause, subject: int, at: int) -> Readings:
    """The adjective that a word may be which else is a noun, behind a pronoun: « elles sont inquiets »."""
    readings = clause.readings[at]
    is_of_pronoun = subject >= 0 and clause.texts[subject] in clause.grammar.pronouns
    return among(readings, ADJECTIVE) if is_of_pronoun and among(readings, NOMINAL) == readings else NONE


def _behind_been(clause: Clause, at: int, place: int) -> Readings:
    """The participle that a word is behind « été », where no verb stands: « y a été ajouté »."""
    readings = clause.readings[place]
    is_sure = clause.texts[at] == clause.grammar.been and not among(readings, INFINITIVE + OTHER)
    return among(readings, PARTICIPLE) if is_sure else NONE


def state_and_participle(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« La dose est recommandé », « les fenêtres sont ouverts », « l’aiguille a été changé », « doivent être vu »."""
    grammar, texts = clause.grammar, clause.texts
    state = at
    if texts[at] in grammar.unfinished:
        state = at - 1
        while (
            state >= 0
            and clause.is_joined(state + 1)
            and (is_adverb(clause, state) or texts[state] in grammar.before_states)
        ):
            state -= 1
        if state < 0 or not clause.is_joined(at) or texts[state] not in grammar.auxiliary_verbs:
            return
    place = at + 1
    while clause.is_joined(place) and is_adverb(clause, place):
        place += 1
    if not clause.is_whole(place) or _is_done_to_oneself(clause, state, place):
        return
    of_verb = number(among(clause.readings[state], VERB))
    last, is_relative = clause.subject_before(state)
    form = describing(clause, place) or _describing_pronoun(clause, last, place) or _behind_been(clause, at, place)
    of_number = number(form) if form else _number_of_adjective(clause, place)
    if of_number and of_verb in {ONE, MANY} and of_number != of_verb:
        is_everybody = of_verb == ONE and last >= 0 and texts[last] in grammar.everybody
        if not is_everybody:
            yield f"“{clause.between(state, place)}”: one says that there is one, the other that there are many"
        return
    if not form:
        return
    of_gender, subject = gender(form), clause.subject(state)
    # « Demandez à la clinique qui sera présent »
    is_asked = subject is not None and is_relative and texts[max(0, subject.first - 1)] in grammar.prepositions
    is_other = subject is not None and bool(subject.gender and of_gender) and subject.gender != of_gender
    # « Dangereux » is of one and of many: then the verb tells of how many the subject is.
    of_number = of_number or of_verb
    if subject and is_other and not is_asked and subject.number in {of_number, ""}:
        yield f"“{clause.between(subject.first, place)}”: not of the noun’s gender"
