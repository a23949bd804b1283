"""Orders: the form of a verb that tells the reader what to do, at the head of a sentence and behind « et ».

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import ENDS, HYPHENS, Clause, clause_of
from locpipe.checks.nouns import is_adverb, is_only_verb
from locpipe.checks.persons import WHOSE, is_no_order, person
from locpipe.languages.forms import (
    ADJECTIVE,
    FRIEND,
    INFINITIVE,
    INFINITIVE_ONLY,
    MANY,
    ME,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    READER,
    TO_READER,
    US,
    VERB,
    among,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.languages import Language


def verb_of_order(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Présente-vous », « donné-lui »: what stands before the pronoun of an order is no verb for the reader."""
    verb = at - 1
    if verb < 0 or not clause.is_inverted(at) or not (clause.is_small(verb) or clause.opens(verb)):
        return
    if clause.prose[clause.words[at].end : clause.words[at].end + 1] in HYPHENS or clause.is_inverted(verb):
        return  # « Notre-Dame-de-la-Paix »
    readings = clause.readings[verb]
    is_friendly = {f"{VERB}-{ONE}", f"{VERB}-{ME}"} <= readings and clause.texts[verb].endswith("e")
    is_participle = bool(among(readings, PARTICIPLE)) and clause.texts[verb].endswith(
        clause.grammar.participle_like_order
    )
    is_politely = clause.texts[at] == clause.grammar.reader or any(other & TO_READER for other in clause.readings)
    is_wrong = is_participle or (is_friendly and is_politely)
    if not readings & TO_READER and is_wrong and not among(readings, INFINITIVE + OTHER):
        yield f"“{clause.between(verb, at)}”: not the form of the verb that orders with « {clause.grammar.reader} »"


FAR = 14
"""Words before « et » in which the verb before it may stand."""


def joined_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Appelez le 988 ou texter », « vérifiez l’adresse et réessayer », « si vous toussez ou respire »."""
    place = at + 1
    while place < len(clause.texts) and clause.is_joined(place) and clause.texts[place] in clause.grammar.clitics:
        place += 1
    if at + 2 < len(clause.texts) and clause.texts[at + 1] in clause.grammar.objects_told:
        yield from _joined_participle(clause, at)
    said = _said(clause, place) if clause.is_whole(place) and (clause.is_joined(at) or "," in clause.gap(at)) else ""
    other = _verb_before(clause, at) if said else -1
    if said in {ONE, PARTICIPLE} and other > 0 and clause.readings[other] == INFINITIVE_ONLY:
        # « Lavez-vous les mains avant de mettre le masque et évite »
        is_within = clause.texts[other - 1] in clause.grammar.prepositions and clause.is_joined(other)
        other = _verb_before(clause, other - 1) if is_within else other
    if other < 0:
        return
    is_first = not any(readings & TO_READER for readings in clause.readings[:at])
    is_apart = other == at - 1 and "," in clause.gap(other)  # « Si vous avez mal, appeler ou textez »
    if said == READER:
        if clause.readings[other] == INFINITIVE_ONLY and (is_first or is_apart):
            yield f"“{clause.between(at, place)}”: the verb is that for {WHOSE[READER]}, the one before an infinitive"
    elif clause.readings[other] == TO_READER and not (
        said == INFINITIVE and clause.texts[other] in clause.grammar.before_infinitives
    ):
        yield f"“{clause.between(at, place)}”: {FORM[said]}, the verb before is that for {WHOSE[READER]}"


def _joined_participle(clause: Clause, at: int) -> Iterator[str]:
    """« Remplir les deux formulaires et les signés »: a participle behind a pronoun, where an infinitive goes before."""
    place, other = at + 2, _verb_before(clause, at)
    if other < 0 or clause.readings[other] != INFINITIVE_ONLY or not all(map(clause.is_joined, (at, at + 1))):
        return
    readings, is_like = clause.readings[place], clause.texts[place].endswith(clause.grammar.participle_like_order)
    goes_on = clause.is_joined(place + 1) and bool(clause.nominal(place + 1))
    is_only = bool(among(readings, PARTICIPLE)) and among(readings, PARTICIPLE + ADJECTIVE) == readings and is_like
    if is_only and clause.is_whole(place) and not goes_on:
        yield f"“{clause.between(at, place)}”: the infinitive belongs there, as before « {clause.texts[at]} »"


FORM = {
    INFINITIVE: "an infinitive",
    PARTICIPLE: "a participle",
    **{of_person: f"the verb is that for {named}" for of_person, named in WHOSE.items()},
}
"""How a message names the form of a verb."""


def _said(clause: Clause, at: int) -> str:
    """What form a word has that is surely a verb: an infinitive, a participle with an object, a person; empty for another."""
    readings = clause.readings[at]
    if readings == INFINITIVE_ONLY:
        return INFINITIVE
    if readings and among(readings, VERB) == readings:
        return person(readings)
    if among(readings, INFINITIVE + OTHER) or not clause.has_article_behind(at):
        return ""
    if among(readings, VERB):
        return "" if readings & TO_READER else ONE
    is_like_order = clause.texts[at].endswith(clause.grammar.participle_like_order)
    return PARTICIPLE if among(readings, PARTICIPLE) and is_like_order else ""


def _verb_before(clause: Clause, joint: int) -> int:
    """The verb that « et » joins another one to; −1 where it is not told."""
    grammar = clause.grammar
    for place in range(joint - 1, max(-1, joint - FAR), -1):
        text, readings = clause.texts[place], clause.readings[place]
        is_appointment = clause.is_compound(place) and clause.is_joined(place) and not clause.opens(place)
        if among(readings, VERB) == readings and readings and not is_appointment:
            return place
        if readings == INFINITIVE_ONLY:
            return place
        if (
            among(readings, INFINITIVE + PARTICIPLE)
            or text in grammar.relatives
            or text in grammar.openers
            or text in grammar.joining
        ):
            return -1
        if among(readings, VERB) and not clause.is_after_article(place):
            return -1
        gap = clause.gap(place).strip() if place else ""
        if gap and gap != "," and gap not in HYPHENS:
            return -1
    return -1


def order_in_condition(clause: Clause) -> Iterator[str]:
    """« Si une aiguille vous a piqué lavez la plaie »: no comma between a condition and the order."""
    grammar = clause.grammar
    if not clause.texts or clause.texts[0] not in grammar.heads & grammar.openers:
        return
    before = (
        grammar.persons.keys()
        | grammar.clitics
        | grammar.object_pronouns
        | grammar.joining
        | grammar.relatives
        | grammar.openers
    )
    subject = 0
    for at in range(1, len(clause.texts)):
        gap = clause.gap(at).strip()
        if gap and gap not in HYPHENS:
            return
        if clause.texts[at] in grammar.persons:
            subject = at
        has_verb = any(among(readings, VERB + PARTICIPLE) for readings in clause.readings[subject + 1 : at])
        is_order = clause.readings[at] == TO_READER and not is_no_order(clause.texts[at], grammar)
        if is_order and has_verb and clause.is_whole(at) and clause.texts[at - 1] not in before:
            yield f"“{clause.between(at - 1, at)}”: a comma belongs between the condition and what is to be done"
            return


def infinitive_among_orders(clause: Clause, at: int) -> Iterator[str]:
    """« Prenez 15 g de sucre, attendre 15 minutes et mesurez »: the verb of a list of orders in another form."""
    if clause.readings[at] != INFINITIVE_ONLY or clause.gap(at).strip() != ",":
        return
    orders = [place for place, readings in enumerate(clause.readings) if readings == TO_READER and place != at]
    joints = [place - 1 for place in orders if place > at and clause.texts[place - 1] in clause.grammar.joining]
    is_list = not any(
        mark in ENDS
        for place in range(min(orders, default=at) + 1, max(joints, default=at))
        for mark in clause.gap(place)
    )
    if orders and orders[0] < at and joints and is_list and clause.opens(orders[0]):
        yield f"“{clause.between(at - 1, at)}”: an infinitive among verbs that are those for {WHOSE[READER]}"


def order_lost(pair: Pair) -> Iterator[str]:
    """« Gardé le pansement propre », « appellent le 911 » at the head of a sentence whose source orders."""
    language, source = pair.language, pair.source_language
    if not (language and language.agreement and source):
        return
    orders = [
        clause_of(theirs, language.agreement)
        for ours, theirs in pair.clauses
        if theirs.texts and (source.order_first.search(ours.text) or source.orders.find(ours.texts[:1]))
    ]
    for clause in orders:
        yield from _no_order(clause)
    yield from _order_behind_comma(pair, language, source)
    heads = [(clause, clause.readings[_head(clause)]) for clause in orders]
    if any(readings == TO_READER for _, readings in heads):
        for clause, readings in heads:
            if readings == INFINITIVE_ONLY:
                yield f"“{clause.between(0, _head(clause))}”: an infinitive, beside a sentence that orders with « vous »"


def _order_behind_comma(pair: Pair, language: Language, source: Language) -> Iterator[str]:
    """« En dehors de ces heures, laisser un message et nous vous rappellerons »: in a text that speaks to the reader."""
    grammar, told = language.agreement, language.whose
    if grammar is None or told is None or "," not in pair.target.prose:
        return
    is_spoken_to = not told.of_reader.isdisjoint(pair.target.vocabulary)
    for ours, theirs in pair.aligned:
        head, comma, rest = ours.text.partition(", ")
        is_behind = bool(comma) and source.order_first.search(rest) is not None
        is_first = source.order_first.search(head) is not None
        if not (is_behind or is_first):
            continue
        clause = clause_of(theirs, grammar)
        at = next((at for at in range(1, len(clause.texts)) if "," in clause.gap(at)), 0)
        is_circumstance = bool(at) and clause.texts[0] in grammar.heads | {grammar.if_elided}
        if is_circumstance:
            yield from _verb_of_nobody(clause, at)
        is_condition = is_circumstance and clause.texts[0] in grammar.openers | {grammar.if_elided}
        if not at or is_first or not (is_spoken_to or is_condition):
            continue
        is_first = not any(among(readings, VERB + INFINITIVE) for readings in clause.readings[:at])
        if is_first and clause.readings[at] == INFINITIVE_ONLY and clause.has_article_behind(at):
            yield f"“{clause.between(at, at + 1)}”: an infinitive where the source orders the reader"
        yield from _other_order(clause, at)


def _verb_of_nobody(clause: Clause, at: int) -> Iterator[str]:
    """« Si on ne répond pas, composent le 9-8-8 », « en cas de danger, appelais le 911 »: a verb without a subject behind a comma."""
    grammar, verb = clause.grammar, at
    while verb < len(clause.texts) - 1 and clause.texts[at] in grammar.denials and _is_before_verb(clause, verb):
        verb += 1
    readings = clause.readings[verb]
    if not is_only_verb(readings) or readings & TO_READER or clause.is_compound(verb) or not clause.is_small(verb):
        return
    of_person = person(readings)
    # « Dans la liste, figurent les heures »
    is_subject = clause.has_article_behind(verb) and of_person == MANY and clause.says(verb + 1)[1:] == MANY
    is_past = clause.texts[verb].endswith(grammar.past_endings)
    if (of_person in {MANY, FRIEND} or is_past) and not is_subject and clause.texts[verb] not in grammar.impersonal:
        yield f"“{clause.between(at, verb)}”: the verb has no subject, and the source orders the reader"


def _is_before_verb(clause: Clause, at: int) -> bool:
    """Whether a word is a denial or a pronoun that stands before a verb: « ne le »."""
    grammar = clause.grammar
    return clause.texts[at] in grammar.denials | grammar.clitics | grammar.object_pronouns


def _other_order(clause: Clause, at: int) -> Iterator[str]:
    """« Si vous êtes malade, ne travaille pas », « après chaque boire, passé un linge »."""
    grammar, verb = clause.grammar, at + (clause.texts[at] in clause.grammar.denials)
    if verb >= len(clause.texts) or clause.is_compound(verb) or not clause.is_small(verb):
        return
    readings, text = clause.readings[verb], clause.texts[verb]
    is_first = not any("," in clause.gap(place) for place in range(1, at))
    is_friendly = {f"{VERB}-{ONE}", f"{VERB}-{ME}"} <= readings and not among(readings, INFINITIVE + OTHER)
    is_participle = bool(among(readings, PARTICIPLE)) and not among(readings, VERB + INFINITIVE + OTHER + NOUN)
    is_object = clause.has_article_behind(verb)
    is_object |= clause.is_joined(verb + 1) and clause.texts[verb + 1] in grammar.unsure_openers
    if is_first and is_friendly and not readings & TO_READER and (verb > at or is_object):
        yield f"“{clause.between(at, verb)}”: the order to a friend, where the source orders the reader"
    elif is_first and is_participle and is_object and text.endswith(grammar.participle_like_order) and verb == at:
        yield f"“{clause.between(at, verb + 1)}”: a participle where the source orders"


def _head(clause: Clause) -> int:
    """The first word that is no particle."""
    words = range(len(clause.texts) - 1)
    return next((at for at in words if clause.texts[at] not in clause.grammar.clitics), len(clause.texts) - 1)


def _no_order(clause: Clause) -> Iterator[str]:
    """What stands at the head of a sentence in the place of an order."""
    grammar, at = clause.grammar, _head(clause)
    readings = clause.readings[at]
    after = at + 1
    while clause.is_joined(after) and is_adverb(clause, after):
        after += 1  # « Appuyé fermement le dispositif »
    behind = clause.texts[after] if after < len(clause.texts) and clause.is_joined(after) else ""
    of_person = person(readings)
    if clause.is_compound(at) or clause.texts[at] in grammar.prepositions:
        return
    is_friendly = {f"{VERB}-{ONE}", f"{VERB}-{ME}"} <= readings and not readings & TO_READER
    if clause.texts[0] in grammar.denials and is_friendly:
        yield f"“{clause.between(0, at)}”: the order to a friend"  # « Ne saute ni repas ni collation »
    elif of_person in {MANY, US, FRIEND} or (of_person and of_person != READER and at):
        yield f"“{clause.between(0, at)}”: the verb is that for {WHOSE[of_person]}, where the source orders"
    elif among(readings, VERB) and not readings & (TO_READER | INFINITIVE_ONLY) and behind in grammar.plain_articles:
        yield f"“{clause.between(0, at + 1)}”: not the form of the verb that orders, as the source does"
    elif (
        behind in grammar.plain_articles | grammar.prepositions
        and among(readings, PARTICIPLE)
        and not among(readings, VERB + INFINITIVE + OTHER + NOUN)
        and clause.texts[at].endswith(grammar.participle_like_order)
    ):
        yield f"“{clause.between(0, at + 1)}”: a participle where the source orders"
