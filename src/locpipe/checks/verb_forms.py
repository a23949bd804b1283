"""Verbs in a form that the word before them does not allow: « sera faire », « ils devoir », « sans prévenant ».

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import HYPHENS, readings_of
from locpipe.checks.nouns import is_adverb, is_only_verb
from locpipe.languages.forms import (
    ADJECTIVE,
    INFINITIVE,
    INFINITIVE_ONLY,
    MASCULINE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    TO_READER,
    VERB,
    agree,
    among,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.clause import Clause
    from locpipe.languages.constructions import Constructions


def state_and_infinitive(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Une échographie sera faire », « votre tension est trop élever », « vous êtes encourage »."""
    place = described(clause, at, known)
    if place < 0:
        return
    is_lone_verb = is_only_verb(clause.readings[place]) and clause.texts[place] not in clause.grammar.compounding
    if is_lone_verb and not clause.is_after_article(at):  # « vous êtes encourage »
        yield f"“{clause.between(at, place)}”: the participle belongs there"
    if not is_infinitive(clause, place):
        return
    before = clause.texts[at - 1] if at else ""
    # « Vivre est souffrir »
    is_said_of_deed = any(readings == INFINITIVE_ONLY for readings in clause.readings[:at])
    if before not in known.said_of_it and not is_said_of_deed:
        yield f"“{clause.between(at, place)}”: the participle belongs there"


def described(clause: Clause, at: int, known: Constructions) -> int:
    """What “to be” says, behind its adverbs; −1 where that cannot be judged."""
    if clause.is_compound(at):
        return -1
    place = at + 1
    while place < len(clause.texts):
        two = tuple(clause.texts[place : place + 2])
        if (two == known.hedge and clause.is_joined(place) and clause.gap(place + 1) in HYPHENS) or (
            two == known.little and clause.is_joined(place)
        ):
            place += 2
        elif clause.is_joined(place) and is_adverb(clause, place):
            place += 1
        else:
            break
    return place if clause.is_whole(place) else -1


def is_infinitive(clause: Clause, at: int) -> bool:
    """Whether a word is an infinitive, and perhaps a noun, and nothing else."""
    readings = clause.readings[at]
    return bool(among(readings, INFINITIVE)) and among(readings, INFINITIVE + NOUN) == readings


def subject_and_infinitive(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Ils devoir attendre »."""
    place = past(clause, at)
    if place < 0 or clause.is_inverted(at) or clause.is_abbreviation(at):
        return
    if is_infinitive(clause, place):
        yield f"“{clause.between(at, place)}”: an infinitive where the verb of the subject belongs"


def past(clause: Clause, at: int) -> int:
    """The word behind a subject and the pronouns after it; −1 where it cannot be judged."""
    place = at + 1
    while clause.is_joined(place) and clause.texts[place] in clause.grammar.object_pronouns | clause.grammar.clitics:
        place += 1
    return place if clause.is_whole(place) else -1


def doing(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Respirez en compter jusqu’à dix », « en l’écouter »."""
    place = past(clause, at)
    if place < 0 or clause.readings[place] != INFINITIVE_ONLY:
        return
    before = clause.readings[at - 1] if clause.is_joined(at) else frozenset()
    # « D’abord » and « d’habitude » are no nouns.
    is_adverbial = at > 1 and clause.texts[at - 2].endswith("’") and clause.texts[at - 2] in clause.grammar.of
    is_behind_noun = bool(before) and among(before, NOUN + ADJECTIVE) == before and not is_adverbial
    is_behind_adverb = clause.is_joined(at) and clause.texts[at - 1].endswith(clause.grammar.adverb_ending)
    lets = any(text.startswith(known.letting) for text in clause.texts[:at])
    is_sure = place > at + 1 and clause.texts[at + 1] not in clause.grammar.clitics
    if (is_sure or is_behind_noun or is_behind_adverb) and not lets:
        yield f"“{clause.between(at, place)}”: an infinitive behind « {known.doing} »"


def caused(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Se faire opéré », « faire baissés les taux », « laissez séché la peau »."""
    place = past(clause, at)
    if place < 0 or clause.texts[place] == clause.grammar.been:
        return
    readings = clause.readings[place]
    if readings == TO_READER and clause.readings[at] == INFINITIVE_ONLY:  # « se faire accompagnez »
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"
        return
    endings = clause.grammar.participle_like_order
    # « Laissez allumées les lampes »
    is_like = clause.texts[place].endswith(endings if clause.texts[at] in clause.grammar.causing else endings[0])
    is_for_oneself = clause.is_joined(at) and clause.texts[at - 1] in clause.grammar.reflexive
    others = VERB + INFINITIVE + OTHER + ("" if is_for_oneself else NOUN)
    if is_like and among(readings, PARTICIPLE) and not among(readings, others):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def governed(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Continuez à pris », « évitez de bu »: a participle behind the preposition of an order."""
    place = at + 1
    if not (at and clause.is_joined(at) and clause.is_whole(place)):
        return
    readings, before = clause.readings[place], clause.readings[at - 1]
    is_participle = bool(among(readings, PARTICIPLE)) and not among(readings, NOUN + INFINITIVE + OTHER)
    behind = clause.texts[place + 1] if place + 1 < len(clause.texts) else ""
    if behind != clause.texts[at] and behind in clause.grammar.never_after:
        return  # « varier de modérées à graves »
    if before in (TO_READER, INFINITIVE_ONLY) and is_participle and not clause.is_compound(at - 1):
        yield f"“{clause.between(at - 1, place)}”: the infinitive belongs there"


def going_on(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Sans prévenant », « par appelant »."""
    grammar, place = clause.grammar, past(clause, at)
    if place < 0 or not clause.texts[place].endswith(grammar.present):
        return
    before = clause.texts[at - 1] if clause.is_joined(at) else ""
    is_sure = clause.texts[at] not in grammar.several | {known.to} or before in grammar.before_de
    if not is_sure or not grammar.articles.keys().isdisjoint(clause.texts[at + 1 : place]):
        return  # « de l’existant »
    readings, text = clause.readings[place], clause.texts[place]
    is_other = text in known.no_deeds or text in grammar.prepositions
    if among(readings, OTHER) and not among(readings, NOUN + VERB + INFINITIVE) and not is_other:
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def has_done(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« L’infirmière à pris votre température »."""
    article, place = at - 2, at + 1
    if article < 0 or not (clause.is_joined(at) and clause.is_whole(place)) or clause.noun(article) != at - 1:
        return
    readings, noun = clause.readings[place], clause.readings[at - 1]
    is_participle = bool(among(readings, PARTICIPLE)) and not among(readings, NOUN + INFINITIVE + OTHER)
    is_head = clause.texts[article] in clause.grammar.articles and clause.opens(article) and among(noun, NOUN) == noun
    if is_participle and is_head and clause.has_article_behind(place):
        yield f"“{clause.between(article, place)}”: « {known.has} » is meant"


def after(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Après prendre ce médicament »."""
    place = past(clause, at)
    if (
        place >= 0
        and clause.readings[place] == INFINITIVE_ONLY
        and clause.texts[place] not in known.auxiliary_infinitives
    ):
        yield f"“{clause.between(at, place)}”: « avoir » and the participle belong there"


def noun_expected(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Contre inhiber le virus », « à cause d’obtenir de l’aide »: only some prepositions lead an infinitive."""
    before, links = known.before_nouns[clause.texts[at]]
    if before and not (clause.is_joined(at) and clause.texts[at - 1] == before):
        return
    place = at + 1
    if links:
        if place >= len(clause.texts) or not clause.is_joined(place) or clause.texts[place] not in links:
            return
        place += 1
    if clause.is_joined(place) and clause.readings[place] == INFINITIVE_ONLY and clause.is_small(place):
        is_part = place + 1 < len(clause.texts) and clause.gap(place + 1) in HYPHENS
        if not is_part:
            yield f"“{clause.between(at, place)}”: a noun belongs there, or another preposition"


def infinitive_expected(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Afin de la pandémie », « avant de la séance »."""
    article = at + 2
    if at and clause.texts[at - 1].endswith("’"):
        return  # « à l’avant de la poitrine »
    if clause.texts[at + 1 : article] != [known.of] or not clause.is_joined(at + 1) or not clause.is_joined(article):
        return
    noun = clause.noun(article) if clause.texts[article] in clause.grammar.plain_articles else -1
    readings = clause.readings[noun] if noun >= 0 else frozenset()
    if among(readings, NOUN) == readings and readings:
        yield f"“{clause.between(at, noun)}”: an infinitive belongs there, or another preposition"


def unchanging(clause: Clause, at: int) -> Iterator[str]:
    """« Les personnes recevants des soins »: what is done right now does not agree, where an object follows."""
    readings = readings_of(clause.texts[at].removesuffix(clause.grammar.many_endings[0]), clause.grammar)
    is_deed = bool(among(readings, OTHER)) and not among(readings, NOUN)
    # « Les composés existants les plus prometteurs »
    goes_on = clause.texts[at + 2 : at + 3] and clause.texts[at + 2] in clause.grammar.degrees
    if is_deed and clause.has_article_behind(at) and clause.is_joined(at) and not goes_on:
        yield f"“{clause.between(at, at + 1)}”: this participle does not change"


def done_to_oneself(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Elle s’est lavée les mains »: what is done has an object behind it."""
    place = at + 2
    if not clause.is_joined(at + 1) or clause.texts[at + 1] not in known.being or not clause.is_whole(place):
        return
    participles, noun = (
        among(clause.readings[place], PARTICIPLE),
        clause.noun(place + 1) if clause.is_joined(place + 1) else -1,
    )
    is_object = noun >= 0 and clause.texts[place + 1] in clause.grammar.plain_articles & clause.grammar.object_pronouns
    is_time = noun >= 0 and clause.tells_when(noun, known.when)
    if (
        participles
        and is_object
        and not is_time
        and not any(agree(one, f"{PARTICIPLE}{MASCULINE}{ONE}") for one in participles)
    ):
        yield f"“{clause.between(at, place)}”: with an object behind it the participle does not agree"


def it_has(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Si l’hôpital la demandée »."""
    place, before = at + 1, clause.readings[at - 1] if clause.is_joined(at) else frozenset()
    if not clause.is_whole(place) or not before:
        return
    readings = clause.readings[place]
    is_participle = bool(among(readings, PARTICIPLE)) and among(readings, PARTICIPLE + ADJECTIVE) == readings
    is_subject = among(before, NOUN) == before or clause.texts[at - 1] in clause.grammar.lone_subjects
    ends = not clause.is_joined(place + 1)
    is_owner = clause.texts[at] not in clause.grammar.object_pronouns  # « mon médecin ma prescrit un inhalateur »
    if is_participle and is_subject and (ends or is_owner):
        yield f"“{clause.between(at - 1, place)}”: « {known.it[clause.texts[at]]} » is meant"


def which_asked(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Quelles infections avez-vous eu »: the participle agrees with what is asked about."""
    auxiliary, place = at + 2, at + 4
    if clause.noun(at) != at + 1 or place >= len(clause.texts) or not clause.is_joined(auxiliary):
        return
    is_inverted = clause.texts[auxiliary] in clause.grammar.before_participles and clause.gap(auxiliary + 1) in HYPHENS
    subjects = clause.grammar.persons.keys() | clause.grammar.lone_subjects
    is_plain = clause.texts[auxiliary] in subjects and clause.texts[auxiliary + 1] in clause.grammar.before_participles
    if not (is_inverted or (is_plain and clause.is_joined(auxiliary + 1))) or not clause.is_whole(place):
        return
    if clause.texts[auxiliary] == clause.grammar.reader and not clause.readings[auxiliary + 1] & TO_READER:
        return  # « quels outils vous ont facilité la tâche »
    readings = clause.readings[place]
    is_participle = bool(among(readings, PARTICIPLE)) and not among(readings, INFINITIVE)
    if is_participle and not any(agree(one, NOUN + clause.says(at)) for one in among(readings, PARTICIPLE)):
        yield f"“{clause.between(at, place)}”: the participle does not agree with what is asked about"
