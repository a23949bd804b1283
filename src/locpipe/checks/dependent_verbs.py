"""Verbs in the form that the word before them asks for: an infinitive behind « pouvoir », a participle behind « avoir ».

Each function yields what is wrong at a word, as a message for the translator; where anything else is possible, nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import NOMINAL, SPOKEN, Clause, readings_of
from locpipe.checks.nouns import describing, is_adverb, is_only_verb
from locpipe.checks.predicates import past_pronouns, said_of_subject
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

NO_PARTICIPLE = frozenset(
    (f"{INFINITIVE}--", f"{VERB}--", f"{VERB}-{ONE}", f"{VERB}-{MANY}", f"{VERB}-{READER}", f"{VERB}-{ME}")
)
"""Readings of which none may stand behind “to have”."""


def modal_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Pour évitez », « doit évité », « peut-il évité »: another form than the infinitive."""
    place = past_pronouns(clause, at + _has_inverted(clause, at + 1))
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
    if not is_preposition and _is_infinitive_cut_short(clause, at, place):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"
        return
    if (
        (among(readings, VERB + PARTICIPLE) and not among(readings, INFINITIVE + OTHER + NOUN + ADJECTIVE))
        or (is_sure and _is_like_infinitive(clause, place))
        or (_is_done(clause, place) and _wants_infinitive(clause, at, place))
    ):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def _is_infinitive_cut_short(clause: Clause, at: int, place: int) -> bool:
    """Whether a word is an infinitive without its last letter: « peut aide », « vous voulez change votre rendez-vous »."""
    readings, text, grammar = clause.readings[place], clause.texts[place], clause.grammar
    if not text.endswith(UNFINISHED) or not among(readings, VERB) or among(readings, INFINITIVE + OTHER + PARTICIPLE):
        return False
    # « Il faut patience », « faire ce qu’on peut aide beaucoup »
    is_sure = clause.texts[at] in grammar.surely_before_infinitives and not among(clause.readings[at], NOUN)
    is_sure = is_sure and grammar.unsure_openers.isdisjoint(clause.texts[max(0, at - NEAR) : at])
    is_led = is_sure or place > at + 1 or clause.has_article_behind(place)
    return is_led and bool(among(readings_of(text + INFINITIVE_END, grammar), INFINITIVE))


NEAR = 4
"""Words before « peut » among which « ce que » stands, if that is its object."""
UNFINISHED, INFINITIVE_END = "e", "r"
"""How an infinitive ends that lost its last letter, and that letter."""


def _has_inverted(clause: Clause, at: int) -> bool:
    """Whether a word is a subject behind its verb: « peut-il », not « peut-être »."""
    subjects = clause.grammar.pronouns.keys() | clause.grammar.persons.keys()
    return at < len(clause.texts) and clause.is_inverted(at) and clause.texts[at] in subjects


def _is_like_infinitive(clause: Clause, at: int) -> bool:
    """Whether a word is a participle that sounds like an infinitive: « appelé »."""
    readings = clause.readings[at]
    is_like = clause.texts[at].endswith(clause.grammar.participle_like_order)
    return is_like and bool(among(readings, PARTICIPLE)) and not among(readings, VERB + INFINITIVE + OTHER)


def _is_done(clause: Clause, at: int) -> bool:
    """Whether a word is a participle, perhaps an adjective or a noun, and never a verb: « servi », « prévenu »."""
    readings = clause.readings[at]
    return bool(among(readings, PARTICIPLE)) and among(readings, NOMINAL) == readings


def _wants_infinitive(clause: Clause, at: int, place: int) -> bool:
    """Whether nothing but an infinitive stands behind « pouvoir », or behind « pour » before an object: « pour prévenu l’infection »."""
    grammar = clause.grammar
    if clause.texts[at] in grammar.surely_before_infinitives:
        return True
    is_taken_for = clause.texts[place] in grammar.taken_for or clause.texts[place] == grammar.been
    return clause.texts[at] in grammar.never_after and not is_taken_for and has_object(clause, place)


def oneself_and_participle(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« De se rendu à la clinique », « s’en tenu »: a participle right behind the pronoun, without its auxiliary."""
    place = at + 1
    while clause.is_joined(place) and clause.texts[place] in clause.grammar.clitics:
        place += 1
    if clause.is_whole(place) and _is_done(clause, place) and clause.is_joined(at):
        yield f"“{clause.between(at, place)}”: a participle where a verb belongs"


def having_and_participle(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Après avoir prise la dose », « ayant séjournée »: the participle agrees with no object here; « après avoir change »."""
    place = past_pronouns(clause, at)
    if place >= 0 and (is_only_verb(clause.readings[place]) or _is_lost_participle(clause, at, place)):
        yield f"“{clause.between(at, place)}”: the participle belongs there"
    elif place >= 0 and _agrees_with_nothing(clause, at, place):
        yield f"“{clause.between(at, place)}”: the participle agrees with no object here"


def has_object(clause: Clause, at: int) -> bool:
    """Whether a noun with its article follows a word, and does not tell when."""
    noun, times = at + 2, clause.grammar.times
    is_noun = clause.has_article_behind(at) and clause.is_whole(noun) and bool(clause.nominal(noun))
    return is_noun and not {clause.texts[noun], f"{clause.texts[noun]}s"} & times


def degree_and_infinitive(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Un risque très élever », « un résultat moins élever »: an infinitive where an adjective belongs."""
    grammar, place = clause.grammar, at + 1
    ending, instead = grammar.infinitive_like_participle
    if not (clause.is_joined(at) and clause.is_whole(place)) or clause.readings[place] != INFINITIVE_ONLY:
        return
    before, text = clause.readings[at - 1], clause.texts[place]
    # « Un risque très élever »
    is_noun = bool(among(before, NOUN)) and among(before, NOUN + VERB) == before
    is_noun = is_noun and (clause.is_after_article(at - 1) or not among(before, VERB))
    is_alone = grammar.denials.isdisjoint(clause.texts[:at]) and stands_alone(clause, at)
    if is_noun and is_alone and among(readings_of(text.removesuffix(ending) + instead, grammar), PARTICIPLE):
        yield f"“{clause.between(at - 1, place)}”: the participle belongs there"


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
    if clause.grammar.compounding.isdisjoint(clause.texts[:at]) and has_object(clause, last):
        yield f"“{clause.between(at - 1, last + 1)}”: a participle where the verb belongs"


def headless_participle(clause: Clause, at: int) -> Iterator[str]:
    """« Appuyé le bouton »: a participle with an object at the head of a sentence."""
    is_preposition = clause.texts[at].startswith(clause.grammar.prepositional)
    if not is_preposition and _is_like_infinitive(clause, at) and has_object(clause, at):
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
    elif clause.texts[place] in clause.grammar.plain_denials and place == at + 1:
        yield from _denied_infinitive(clause, at)
    elif _is_compound_infinitive(clause, at, place):
        return
    elif readings == INFINITIVE_ONLY and not clause.grammar.plain_denials.isdisjoint(
        clause.texts[place + 1 : place + 2]
    ):
        yield f"“{clause.between(at, place + 1)}”: an infinitive where the verb of the sentence belongs"


def _denied_infinitive(clause: Clause, at: int) -> Iterator[str]:
    """« Il est conseillé de ne pas dépasse la dose »: behind « ne pas » stands an infinitive."""
    place, grammar = at + 2, clause.grammar
    while clause.is_joined(place) and (
        clause.texts[place] in grammar.clitics | grammar.object_pronouns | grammar.plain_denials
        or is_adverb(clause, place)
    ):
        place += 1
    if not clause.is_whole(place) or clause.texts[place - 1] in grammar.articles.keys() - grammar.object_pronouns:
        return
    readings = clause.readings[place]
    is_other = bool(among(readings, VERB + PARTICIPLE)) and not among(readings, INFINITIVE + OTHER)
    if is_other and clause.texts[place] not in grammar.compounding:
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def _is_compound_infinitive(clause: Clause, denial: int, at: int) -> bool:
    """Whether an infinitive behind a preposition is that of an auxiliary, which has its denial behind it: « de n’avoir jamais fumé »."""
    before = clause.texts[denial - 1] if clause.is_joined(denial) else ""
    return before in clause.grammar.prepositions and clause.texts[at] in clause.grammar.compounding


def auxiliary_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Vous avez manger », « a réduisent »: another form than the participle."""
    inverted = _has_inverted(clause, at + 1)  # « avez-vous répondu »
    place = past_pronouns(clause, at + inverted) if clause.is_small(at) or inverted else -1  # « la partie A »
    readings = clause.readings[place] if place >= 0 else NONE
    if among(readings, NOUN) and clause.texts[place - 1] in clause.grammar.articles:
        return  # « ils ont le pouvoir »
    if among(clause.readings[at], NOUN) and clause.is_after_article(at) and _has_no_pronoun_before(clause, at - 1):
        return  # « une aura peut »
    if among(readings, INFINITIVE):
        readings -= among(readings, NOUN)  # « le manger »
    if (readings and readings <= NO_PARTICIPLE) or (place >= 0 and _is_lost_participle(clause, at, place)):
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
    has_noun = is_other and has_object(clause, at)
    # « A mises l’accent », not « ont prise sur »
    if not is_other or among(readings, INFINITIVE + OTHER + ("" if has_noun else NOUN)):
        return False
    grammar, texts = clause.grammar, clause.texts
    near = grammar.object_pronouns | (grammar.clitics - grammar.denials) | grammar.persons.keys()
    # « La douleur a disparue »: « la » is an article there.
    subject = auxiliary - _has_reader_before(clause, auxiliary)
    is_before = texts[max(0, subject - 1)] in near and clause.is_joined(subject)
    return not is_before and (has_noun or not any(_may_be_object(clause, place) for place in range(auxiliary)))


def _has_reader_before(clause: Clause, auxiliary: int) -> bool:
    """Whether the subject of “to have” is the pronoun before it, which else may be its object: « nous avons », not « nous a »."""
    before = clause.texts[auxiliary - 1] if clause.is_joined(auxiliary) else ""
    said = clause.grammar.persons.get(before, "")
    return bool(said) and any(one[0] == VERB and one[2] in said for one in clause.readings[auxiliary])


def _may_be_object(clause: Clause, at: int) -> bool:
    """Whether a word may stand for the object of a verb behind it: « la dose que », « quelles doses », not « une fois que »."""
    grammar, text = clause.grammar, clause.texts[at]
    if text in grammar.unsure_openers:
        before = clause.texts[at - 1] if clause.is_joined(at) else ""
        if before in grammar.demonstratives:
            return True
        is_said = bool(before) and bool(clause.readings[at - 1]) and not clause.nominal(at - 1)  # « dit que »
        return bool(before) and not is_said and before not in grammar.counted_times
    return text in grammar.before_objects and text not in grammar.object_pronouns and text not in grammar.clitics


def _is_lost_participle(clause: Clause, auxiliary: int, at: int) -> bool:
    """Whether a noun behind “to have” is a participle without its accent: « a annonce », not « a envie », « il y a place »."""
    grammar, before = clause.grammar, clause.texts[at - 1]
    is_there = auxiliary > 0 and clause.texts[auxiliary - 1] in grammar.before_states
    is_had = clause.texts[at] in grammar.had_bare or before in grammar.articles or before in grammar.adverbs
    if is_there or is_had:
        return False
    # « Ont présente une dyspnée », « ont ferme à midi », not « a double effet »
    goes_on = not clause.is_joined(at + 1) or not clause.nominal(at + 1)
    return _lost_accent(clause, at, VERB + NOUN + (ADJECTIVE if goes_on else ""))


def noun_and_infinitive(clause: Clause, at: int) -> Iterator[str]:
    """« Les régions toucher par l’épidémie »: an infinitive behind a noun that a participle describes."""
    grammar, text = clause.grammar, clause.texts[at]
    ending, instead = grammar.infinitive_like_participle
    if not text.endswith(ending) or not clause.is_whole(at) or not clause.is_joined(at + 1):
        return
    before, behind = clause.readings[at - 1], clause.texts[at + 1]
    is_noun = bool(among(before, NOUN)) and among(before, NOUN + ADJECTIVE) == before
    if not is_noun or behind not in grammar.prepositions - grammar.of or not stands_alone(clause, at):
        return
    if among(readings_of(text.removesuffix(ending) + instead, grammar), PARTICIPLE):
        yield f"“{clause.between(at - 1, at)}”: the participle belongs there"


def stands_alone(clause: Clause, at: int) -> bool:
    """Whether no verb before an infinitive may have it behind its object (« laissez la crème agir »), and none is asked (« où »)."""
    grammar = clause.grammar
    has_verb = False
    for place in range(at - 1, -1, -1):
        text, readings = clause.texts[place], clause.readings[place]
        if text in grammar.asking_words:
            return False
        is_verb = bool(among(readings, VERB + INFINITIVE))
        is_deed = (
            is_verb or text in grammar.seen or (text.endswith(grammar.present) and among(readings, OTHER) == readings)
        )
        if is_deed and text.startswith(grammar.before_object_and_infinitive):
            return False
        has_verb = has_verb or (is_verb and not clause.is_after_article(place))
    return has_verb or (clause.opens(max(0, at - 2)) and clause.texts[max(0, at - 2)] in grammar.plain_articles)


def state_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Est destine », « a été arrête »: a finite verb where the participle belongs."""
    place = at + 1
    while clause.is_joined(place) and is_adverb(clause, place):
        place += 1
    if clause.is_compound(at) or not clause.is_whole(place) or not clause.readings[place]:
        return  # « le mieux-être vient »
    is_lone_verb = not among(clause.readings[place], NOMINAL + OTHER + INFINITIVE)
    # « Était infecte par le virus »
    is_done_by = clause.texts[place + 1 : place + 2] == ["par"] and clause.is_joined(place + 1)
    if is_lone_verb or _lost_accent(clause, place, VERB + NOUN + (ADJECTIVE if is_done_by else "")):
        yield f"“{clause.between(at, place)}”: the participle belongs there"
    elif clause.texts[at] == clause.grammar.been and clause.readings[place] == INFINITIVE_ONLY:
        # « Ont été fermer », not « l’été porter un chapeau »
        before = at - 1
        while before > 0 and clause.is_joined(before + 1) and is_adverb(clause, before):
            before -= 1
        if clause.is_joined(before + 1) and clause.texts[before] in clause.grammar.auxiliaries:
            yield f"“{clause.between(before, place)}”: the participle belongs there"


def _lost_accent(clause: Clause, at: int, kinds: str = VERB + NOUN) -> bool:
    """Whether a word is a noun and a verb, and nothing but an accent keeps it from being the participle: « est amorce »."""
    readings, text = clause.readings[at], clause.texts[at]
    is_like = bool(among(readings, VERB)) and among(readings, kinds) == readings
    behind = clause.texts[at + 1] if clause.is_joined(at + 1) else ""
    meant = readings_of(text[:-1] + clause.grammar.participle_like_order[0], clause.grammar)
    # « Est signe de », « est source d’erreurs » have no article either.
    is_of_something = behind in clause.grammar.several or (ADJECTIVE not in kinds and behind in clause.grammar.neutral)
    return is_like and text.endswith("e") and not is_of_something and bool(among(meant, PARTICIPLE))


def preposition_and_verb(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« À causent d’une chute », « le lieu de travaille », « dans le maintient »: a finite verb where a noun belongs."""
    grammar, place = clause.grammar, at + 1
    if clause.is_joined(place) and clause.texts[place] in grammar.plain_articles & grammar.object_pronouns:
        place += clause.texts[at] in grammar.prepositions
    # « Quelqu’un doit », « l’un fume », « la dose que vous preniez avant peut »
    is_one_of = (at > 0 and not clause.gap(at)) or (
        place == at + 1 and clause.texts[at] not in grammar.before_nouns | grammar.never_after
    )
    is_verb = clause.is_whole(place) and is_only_verb(clause.readings[place]) and clause.may_be_verb(place)
    if is_verb and not is_one_of and clause.texts[place] not in grammar.states | grammar.also_nouns:
        yield f"“{clause.between(at, place)}”: a verb where a noun belongs"
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
    # « De fourni un examen », not « les méthodes de suivi les plus courantes », « rien de prévu »
    is_act = place == at + 1 and _is_done(clause, place) and has_object(clause, place)
    is_verb = is_act and (is_after or not among(readings, NOUN)) and not _compares(clause, place + 1)
    # « De s’étiré », « d’en parlé », « de vous examiné », « d’appelé le 911 »
    is_done = place > at + 1 and clause.texts[place - 1] in grammar.surely_before_verbs and not among(readings, NOUN)
    has_number = clause.has_article_behind(place) and any(
        map(str.isdigit, clause.prose[clause.words[place + 1].end :][:2])
    )
    # « Hors de portée les médicaments »
    is_noun = before in grammar.prepositions - grammar.before_de
    is_act = place == at + 1 and not is_noun and (is_after or has_number or has_object(clause, place))
    # « Pour y parvenu », not « à s’en tenu »
    is_led = is_done and _is_done(clause, place) and clause.texts[place - 1] in grammar.surely_before_verbs - {"en"}
    # « De s’assure que », « à se repose »
    is_cut = place > at + 1 and clause.texts[place - 1] in grammar.reflexive - {grammar.reader}
    is_cut = is_cut and clause.texts[place].endswith(UNFINISHED) and bool(among(readings, VERB))
    is_cut = is_cut and not among(readings, INFINITIVE + OTHER)
    if is_of_reader or is_verb or is_led or is_cut or (is_like and (is_act or is_done)):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def _compares(clause: Clause, article: int) -> bool:
    """Whether an article begins a superlative: « les plus courantes »."""
    return clause.texts[article + 1 : article + 2] != [] and clause.texts[article + 1] in clause.grammar.degrees


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


def _state_before(clause: Clause, at: int) -> int:
    """The verb before “to be” whose subject has it: « doivent être », « risquent d’être »; −1 where it has another, or none is told."""
    grammar, texts, state = clause.grammar, clause.texts, at - 1
    while (
        state >= 0
        and clause.is_joined(state + 1)
        and (is_adverb(clause, state) or texts[state] in grammar.before_states)
    ):
        state -= 1
    if state >= 0 and texts[state] in grammar.of and clause.is_joined(state):
        state -= 1
    if state < 0 or not clause.is_joined(at):
        return -1
    is_of_subject = texts[state].startswith(grammar.of_same_subject) and is_only_verb(clause.readings[state])
    return state if is_of_subject or texts[state] in grammar.auxiliary_verbs else -1


def state_and_participle(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« La dose est recommandé », « les fenêtres sont ouverts », « l’aiguille a été changé », « doivent être vu »."""
    grammar, texts = clause.grammar, clause.texts
    state = _state_before(clause, at) if texts[at] in grammar.unfinished else at
    if state < 0:
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
