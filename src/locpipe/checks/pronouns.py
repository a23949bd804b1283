"""Pronouns: the nouns that they stand for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from locpipe.checks.attributes import attribute
from locpipe.checks.clause import Clause, clause_of
from locpipe.checks.nouns import as_noun, is_adverb, may_agree
from locpipe.checks.passage import FILLER
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.languages.forms import (
    ADJECTIVE,
    EITHER,
    FEMININE,
    INFINITIVE_ONLY,
    MANY,
    MASCULINE,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    TO_READER,
    among,
    gender,
    is_nominal,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.pair import Pair
    from locpipe.languages.agreement import Agreement
    from locpipe.languages.forms import Readings


def has_lone_subject(pair: Pair) -> bool:
    """Whether the translation has a pronoun that may stand for a noun."""
    grammar = pair.language.agreement if pair.language else None
    if grammar is None or pair.is_source:
        return False
    return not (
        grammar.of_nouns.isdisjoint(pair.target.vocabulary)
        and grammar.given_to.isdisjoint(pair.target.vocabulary)
        and grammar.behind_nouns_only.keys().isdisjoint(pair.target.vocabulary)
        and grammar.objects_told.keys().isdisjoint(pair.target.vocabulary)
        and grammar.led_pronouns.keys().isdisjoint(pair.target.vocabulary)
    )


@rule(Severity.WARNING, fix="Write the pronoun that the noun wants, or the noun.", needs=has_lone_subject)
def pronoun_without_noun(pair: Pair) -> Iterator[Found]:
    """A pronoun stands for a noun, « il » at the head of a clause or « celle de », and none before it is of that gender and number.

    Why it matters: the reader does not know what is meant, and looks for another thing.

    Example: « Une rougeur peut apparaître. Il disparaît en deux jours. »
    """
    assert pair.language
    grammar = pair.language.agreement
    assert grammar
    clauses = [clause_of(sentence, grammar) for sentence in pair.target.sentences]
    for place, clause in enumerate(clauses):
        subjects, acted_on = (*lone_subjects(clause), *_asked(clause)), tuple(objects(clause))
        if not place:  # the title may name it
            subjects = tuple(
                one
                for one in subjects
                if not _is_in_first_clause(clause, one[0]) or _is_of_own_sentence(clause, one[0])
            )
            acted_on = tuple(
                one for one in acted_on if not _is_in_first_clause(clause, one[0]) or _has_object(clause, one[0])
            )
        acted_on = tuple(one for one in acted_on if place or _has_article(clause, one[0]))
        for at, said in (*subjects, *acted_on, *_pointers(clause), *_selves(clause)):
            near = [(other, len(other.texts)) for other in clauses[max(0, place - NEAR) : place]]
            if _is_of_own_sentence(clause, at):
                near = []
            if not any(may_name(other, said, upto) for other, upto in (*near, (clause, at))):
                yield pair.found(f"“{shown_at(clause, at)}”: no noun before is of that gender and number")
                return
        found = next(_misplaced(clause), "")
        if found:
            yield pair.found(found)
            return
        for at in _pointing_elsewhere(clauses[max(0, place - 1) : place + 1]):
            yield pair.found(f"“{shown_at(clause, at)}”: not of the gender or number of what is compared with it")
            return
        for at in _of_complement(clauses[place - 1], clause) if place else ():
            yield pair.found(f"“{shown_at(clause, at)}”: not of the gender of what the sentence before speaks of")
            return
        for at in _at_odds(clause):
            yield pair.found(
                f"“{shown_at(clause, at)}”: the pronoun before it stands for the same, and is of another gender"
            )
            return
    yield from _of_other_number(pair, grammar)


def _misplaced(clause: Clause) -> Iterator[str]:
    """What is wrong with pronouns whose noun, or verb, stands right before them."""
    grammar = clause.grammar
    for at, text in enumerate(clause.texts):
        if text in grammar.behind_nouns_only:
            yield from _relative(clause, at)
        elif text in grammar.pointing:
            yield from _likened(clause, at)
        elif text in grammar.given_to and clause.is_inverted(at):
            yield from _given_nothing(clause, at)
        elif text in grammar.objects_told and clause.is_inverted(at):
            yield from _two_objects(clause, at)


def _relative(clause: Clause, at: int) -> Iterator[str]:
    """« Des applications pour la surveillance dans lesquels »: no noun of the sentence is such as the pronoun behind a preposition tells."""
    grammar, noun = clause.grammar, at - 1
    if noun >= 0 and clause.texts[noun] in grammar.prepositions:
        noun -= 1
    elif clause.texts[at] in grammar.plainly_behind:
        return
    # « Demandez dans lequel »
    is_named = noun > 0 and bool(clause.nominal(noun) or not clause.readings[noun]) and not clause.tells_when(noun)
    if is_named and clause.is_joined(at) and not may_name(clause, grammar.behind_nouns_only[clause.texts[at]], at):
        yield f"“{clause.between(noun, at)}”: no noun before is of that gender and number"


def _likened(clause: Clause, at: int) -> Iterator[str]:
    """« Dans des périodes comme celui-ci »: not of the gender of the noun right before."""
    grammar, noun = clause.grammar, at - 2
    if noun < 0 or clause.texts[at - 1] != grammar.likening or not (clause.is_joined(at) and clause.is_joined(at - 1)):
        return
    of_gender = gender(among(clause.readings[noun], NOUN)) if is_nominal(clause.readings[noun]) else ""
    is_lone = at + 1 < len(clause.texts) and clause.is_inverted(at + 1)
    if is_lone and of_gender and of_gender != grammar.demonstratives[clause.texts[at]][0]:
        yield f"“{clause.between(noun, at)}”: not of the noun’s gender"


def _given_nothing(clause: Clause, at: int) -> Iterator[str]:
    """« Placez-lui sur le côté »: somebody to whom nothing is given, said, or done."""
    grammar, verb = clause.grammar, at - 1
    is_order = bool(clause.readings[verb] & TO_READER)
    if not is_order or clause.texts[verb].startswith(grammar.done_to_somebody + grammar.of_statements):
        return
    end = next((place for place in range(at + 1, len(clause.texts)) if not clause.is_joined(place)), len(clause.texts))
    behind = clause.texts[at + 1 : end]
    articles = [word for word in behind if word in grammar.articles]
    is_placed = behind[:1] != [] and behind[0] in grammar.placing and len(articles) == 1
    has_digit = any(map(str.isdigit, clause.prose[clause.words[at].end : clause.words[end - 1].end]))
    ends = not behind and (end == len(clause.texts) or clause.gap(end).strip()[:1] in PARTS)
    if ((ends or is_placed) and not has_digit) or _goes_on_without(clause, at + 1):
        yield f"“{clause.between(verb, end - 1)}”: « le », « la » or « les » is meant"


def _pointing_elsewhere(clauses: Sequence[Clause]) -> Iterator[int]:
    """« Chez les personnes vaccinées que chez ceux qui », « votre vie ou celles d’autrui »: what points at a noun of another gender
    behind the same preposition, or at several where only one was named, in the last of some sentences.
    """
    clause = clauses[-1]
    grammar = clause.grammar
    for at, text in enumerate(clause.texts[:-1]):
        if not at or text not in grammar.pointing or clause.is_inverted(at + 1):
            continue
        said, of_noun = grammar.demonstratives[text], _led_alike(clause, at)
        if said[1] == MANY and of_noun and of_noun != said[0]:
            yield at
        # Not « une clinique parmi celles de la liste »
        is_joined = clause.texts[at - 1] in grammar.joining or clause.texts[at - 1] in grammar.unsure_openers
        is_of_one = is_joined and clause.texts[at + 1] in grammar.several and clause.is_joined(at + 1)
        if said[1] == MANY and is_of_one and grammar.joining.isdisjoint(clause.texts[at + 2 :]):
            near = [(other, at if other is clause else len(other.texts)) for other in clauses]
            if not any(may_name(other, said, upto) for other, upto in near):
                yield at


def _led_alike(clause: Clause, at: int) -> str:
    """The gender of the nouns that stand behind the same preposition as a word, before it; empty where there are none."""
    led = clause.grammar.leading_alike
    before = clause.texts[at - 1]
    if not clause.is_joined(at) or before not in clause.grammar.prepositions:
        return ""
    for place in range(at - 3, -1, -1):
        text = clause.texts[place]
        if led.get(text, text) != led.get(before, before):
            continue
        noun = place + 1 if text in led and text in clause.grammar.articles else place + 2
        if noun < at and clause.says(noun - 1)[1:] == MANY:
            return gender(among(clause.readings[noun], NOUN)).strip(EITHER)
    return ""


def _goes_on_without(clause: Clause, at: int) -> bool:
    """Whether nothing is given behind a word, but told when, where or how: « Prenez-lui aussitôt que », « habillez-leur légèrement »."""
    grammar, place = clause.grammar, at
    while clause.is_joined(place) and is_adverb(clause, place):
        place += 1
    if not clause.is_joined(place):
        return place > at
    text = clause.texts[place]
    has_object = any(clause.texts[later] in grammar.articles for later in range(place + 2, len(clause.texts)))
    return text in grammar.circumstances and not (has_object and text not in grammar.openers)


def _two_objects(clause: Clause, at: int) -> Iterator[str]:
    """« Brossez-le les dents »: a noun is the object of the order already."""
    grammar, article = clause.grammar, at + 1
    noun = article + 1
    is_order = bool(clause.readings[at - 1] & TO_READER) and clause.is_whole(noun)
    if not is_order or not clause.is_joined(article) or clause.texts[article] not in grammar.plain_articles:
        return
    if clause.texts[at - 1].startswith(grammar.called) or not is_nominal(clause.readings[noun]):
        return
    if not clause.tells_when(noun, grammar.moments) and not clause.tells_when(noun):
        yield f"“{clause.between(at - 1, noun)}”: the order has two objects"


def shown_at(clause: Clause, at: int) -> str:
    """A pronoun with the verb before it, or the words behind it."""
    return clause.between(max(0, at - clause.is_inverted(at)), min(at + 2, len(clause.texts) - 1))


def _of_other_number(pair: Pair, grammar: Agreement) -> Iterator[Found]:
    """« Prenez-les » for “take it”, where nothing of many was named before."""
    source = pair.source_language
    if source is None or not ("les" in pair.target.vocabulary or "-la" in pair.target.prose):
        return
    before: list[Clause] = []
    for ours, theirs in pair.aligned:
        clause = clause_of(theirs, grammar)
        is_of_many = not source.stand_for_many.isdisjoint(ours.vocabulary)
        is_of_one = not source.stand_for_one.isdisjoint(ours.vocabulary)
        for at, said in objects(clause) if not is_of_many else ():
            if not is_of_one and clause.is_inverted(at) and clause.texts[at - 1] in grammar.saying:
                yield pair.found(
                    f"“{shown_at(clause, at)}”: « le » stands for what is said"
                )  # « dites-les-nous » for “tell us”
                return
            if said[1] != MANY or not is_of_one:
                continue
            near = [(other, len(other.texts)) for other in before[-NEAR:]]
            if not any(may_name(other, EITHER + MANY, upto) for other, upto in (*near, (clause, at))):
                yield pair.found(f"“{shown_at(clause, at)}”: the source speaks of one")
                return
        before.append(clause)


def _of_complement(before: Clause, clause: Clause) -> Iterator[int]:
    """« Les effets comprennent des raideurs des mains. Elles passent »: what a sentence of many begins with, and of the gender of
    nothing there but nouns that only say whose, or of what kind, others are.
    """
    grammar = clause.grammar
    if not clause.texts or clause.texts[0] not in grammar.lone_plurals or len(before.texts) < 2:  # noqa: PLR2004 - article and noun
        return
    said = grammar.pronouns[clause.texts[0]]
    wanted = frozenset((NOUN + said,))
    head = before.own_nouns(0)
    if not head or before.says(0)[1:] != MANY or may_agree(head, wanted) or not gender(head):
        return
    if not grammar.undescribed.isdisjoint(before.texts[:3]) or any(text in grammar.openers for text in before.texts):
        return
    named = [
        at for at in range(1, len(before.texts)) if _may_stand_for(before, at) and _is_one(before, at, said, wanted)
    ]
    if named and all(_is_complement(before, at) for at in named):
        yield 0


def _is_complement(clause: Clause, noun: int) -> bool:
    """Whether a noun stands behind another one and the preposition that is one word with its article: « des mains »."""
    article, before = noun - 1, noun - 2
    is_of = article > 0 and clause.texts[article] in clause.grammar.neutral and clause.is_joined(article)
    return is_of and is_nominal(clause.readings[before]) and clause.texts[before] not in clause.grammar.undescribed


def _at_odds(clause: Clause) -> Iterator[int]:
    """« Remplissez-le, signez-la »: of two orders in a row, between which nothing is named, the second with another pronoun."""
    grammar, last = clause.grammar, -1
    for at, text in enumerate(clause.texts):
        if (
            text not in grammar.objects_told
            or not at
            or not clause.is_inverted(at)
            or not clause.readings[at - 1] & TO_READER
        ):
            continue
        said = grammar.objects_told[text]
        if last >= 0 and not _says_or_does(clause, at - 1):
            other = grammar.objects_told[clause.texts[last]]
            is_other = said != other and EITHER not in (said[0], other[0])
            if is_other and not any(clause.texts[place] in grammar.articles for place in range(last + 1, at - 1)):
                yield at
        last = -1 if _says_or_does(clause, at - 1) else at


def _is_in_first_clause(clause: Clause, at: int) -> bool:
    """Whether a pronoun stands in the first clause of a text: at its head, or behind no more than a comma."""
    return PARTS.isdisjoint(clause.prose[: clause.words[at].start])


def _has_article(clause: Clause, upto: int) -> bool:
    """Whether anything is named before a word: behind « Attention : » nothing is."""
    return any(clause.texts[at] in clause.grammar.plain_articles for at in range(upto))


def _is_of_own_sentence(clause: Clause, at: int) -> bool:
    """Whether a pronoun stands behind « avant qu’ » and its like, and an object of an order before: « remplacez le timbre avant qu’il »."""
    grammar = clause.grammar
    is_within = at > 1 and clause.texts[at - 1] in grammar.unsure_openers and clause.texts[at - 2] in grammar.awaiting
    return is_within and _has_object(clause, at)


def _has_object(clause: Clause, upto: int) -> bool:
    """Whether an order before a word has an object, which a pronoun behind it stands for: « baissez le volume, puis »."""
    return any(
        clause.readings[at] == TO_READER and clause.is_joined(at + 1) and clause.own_nouns(at + 1)
        for at in range(upto - 2)
    )


PARTS = frozenset(";:.!?")
"""Marks behind which another clause begins."""
NEAR = 2
"""Sentences before a pronoun in which its noun may stand."""


def lone_subjects(clause: Clause) -> Iterator[tuple[int, str]]:
    """The pronouns of a sentence that begin a clause and stand for a noun, with what they tell: not « il faut », « croit-elle »."""
    grammar = clause.grammar
    for at, text in enumerate(clause.texts):
        if text not in grammar.standing or clause.is_inverted(at):
            continue
        before = clause.texts[at - 1] if at else ""
        opens = (
            clause.opens(at)
            or before in grammar.joining
            or (at > 0 and "," in clause.gap(at))
            or before == grammar.if_elided
        )
        passed = grammar.clitics | grammar.object_pronouns
        behind = [place for place in range(at + 1, min(at + 6, len(clause.texts))) if clause.texts[place] not in passed]
        words = [clause.texts[place] for place in behind[:2]]
        is_personal = text not in grammar.lone_subjects or grammar.impersonal.isdisjoint(
            words
        )  # « elle a lieu », not « il y a »
        if opens and (is_personal or _is_described(clause, at, behind)):
            # One of several things may be meant: « les vaccins, comme celui contre la grippe ».
            yield at, grammar.pronouns[text]


def _is_described(clause: Clause, at: int, behind: list[int]) -> bool:
    """Whether « il » is something that is described: « s’il est trouble, », not « il est possible », « il est rare que »."""
    grammar = clause.grammar
    if not behind[1:] or clause.texts[behind[0]] not in grammar.states or clause.texts[at] not in grammar.lone_subjects:
        return False
    said = behind[1]
    readings = clause.readings[said]
    is_end = not clause.is_joined(said + 1) or clause.texts[said + 1] in grammar.joining
    is_plain = bool(among(readings, ADJECTIVE)) and not among(readings, PARTICIPLE) and clause.is_joined(said)
    return is_end and is_plain and clause.texts[said] not in grammar.impersonally


def _pointers(clause: Clause) -> Iterator[tuple[int, str]]:
    """The pronouns that point at a noun, and say of what, with what they tell: « celle du matin », not « ceux qui »."""
    grammar = clause.grammar
    for at, text in enumerate(clause.texts):
        is_of = clause.is_joined(at + 1) and clause.texts[at + 1] in grammar.prepositions
        if at and text in grammar.pointing and is_of:
            yield at, grammar.demonstratives[text][0] + EITHER


def objects(clause: Clause) -> Iterator[tuple[int, str]]:
    """The pronouns that are the object of a verb, with what they tell, or what an adjective that is said of them does:
    « avalez-les entières », « ne la congelez pas », « pour le traiter ».
    """
    grammar = clause.grammar
    for at, text in enumerate(clause.texts):
        if text not in grammar.objects_told or not at:
            continue
        if clause.is_inverted(at):
            if not clause.readings[at - 1] & TO_READER:
                continue
            is_kept = clause.texts[at - 1] in grammar.keeping
            of_gender, verb = gender(attribute(clause, at + 1, is_kept=is_kept)), at - 1
        elif clause.is_whole(at + 1) and clause.readings[at + 1] in (INFINITIVE_ONLY, TO_READER):
            of_gender, verb = "", at + 1
        else:
            continue
        said = (of_gender or grammar.objects_told[text][0]) + grammar.objects_told[text][1]
        # « Dites-le » stands for what was said, and « le faire » for what is done.
        if said[0] == FEMININE or said[1] == MANY or (said[0] == MASCULINE and not _says_or_does(clause, verb)):
            yield at, said


def _says_or_does(clause: Clause, verb: int) -> bool:
    """Whether the object of a verb may be a whole statement."""
    return clause.texts[verb].startswith(clause.grammar.of_statements)


def _asked(clause: Clause) -> Iterator[tuple[int, str]]:
    """The pronouns that ask which of many, with what they tell: « lesquelles »."""
    for at, text in enumerate(clause.texts):
        if text in clause.grammar.asked_many:
            yield at, clause.grammar.asked_many[text]


def is_led(clause: Clause, at: int) -> bool:
    """Whether a pronoun stands behind a preposition: « avec elle », not « comme elle le dit », « à elle seule »."""
    grammar = clause.grammar
    if clause.texts[at] not in grammar.led_pronouns or not clause.is_joined(at):
        return False
    before = clause.texts[at - 1]
    is_subject = clause.is_joined(at + 1) and (
        clause.texts[at + 1] in grammar.clitics
        or clause.texts[at + 1] in grammar.emphatic
        or clause.is_inverted(at + 1)
    )
    return before in grammar.prepositions and before != grammar.likening and not is_subject


def _selves(clause: Clause) -> Iterator[tuple[int, str]]:
    """« Eux » of « d’eux-mêmes », with what it tells, where the sentence begins with its subject."""
    grammar = clause.grammar
    if not clause.texts or clause.says(0)[1:] != MANY or clause.texts[0] not in grammar.plain_articles:
        return
    for at in range(1, len(clause.texts) - 1):
        is_of = clause.texts[at + 1] == grammar.themselves and clause.texts[at - 1] in grammar.of
        if is_of and clause.texts[at] in grammar.selves:
            yield at, grammar.selves[clause.texts[at]] + MANY


def may_name(clause: Clause, said: str, upto: int) -> bool:
    """Whether one of the words before a place may be a noun of a gender and number, stands for one, or is in no list.

    Two that « et » joins are many, and masculine if one of them is.
    """
    if FILLER in clause.prose or (said[1] == MANY and "%" in clause.prose):
        return True  # « les 20 % qui restent, vous les payez »
    told = said[0] + EITHER if said[1] == MANY and _joins_nouns(clause, upto) else said
    return any(
        stands_for_noun(clause, place, said) or may_be(clause, place, told)
        for place in range(min(upto, len(clause.texts)))
    )


def may_be(clause: Clause, at: int, said: str) -> bool:
    """Whether a word may be a noun of a gender and number that a pronoun stands for."""
    return _may_stand_for(clause, at) and _is_one(clause, at, said, _noun_of(said))


@cache
def _noun_of(said: str) -> Readings:
    return frozenset((f"{NOUN}{said}",))


def stands_for_noun(clause: Clause, at: int, said: str) -> bool:
    """Whether a word stands for a noun of a gender and number itself: « elle », « celle-ci », « en prennent une »."""
    grammar, text = clause.grammar, clause.texts[at]
    if text in grammar.standing and grammar.pronouns[text] == said:
        return True
    if text in grammar.demonstratives:
        return grammar.demonstratives[text] == said
    if grammar.objects_told.get(text) in (said, EITHER + MANY) and grammar.objects_told[text][1] == said[1]:
        return clause.is_whole(at + 1) and clause.readings[at + 1] in (
            INFINITIVE_ONLY,
            TO_READER,
        )  # « ne les envoyez pas »
    is_article = text in grammar.surely_articles and clause.says(at) == said
    return is_article and not (clause.is_joined(at + 1) and clause.nominal(at + 1))


def _is_one(clause: Clause, at: int, told: str, wanted: Readings) -> bool:
    """Whether a word may be a noun as a pronoun tells of it; what is in no list may be any."""
    text, readings = clause.texts[at], clause.readings[at]
    if not _fits_article(clause, at, told):
        return False
    if not readings:
        return (
            len(text) >= SHORTEST
            and not text.endswith("’")
            and (told[1] != MANY or text.endswith(clause.grammar.many_endings) or not clause.is_small(at))
        )
    adjectives = NONE if among(readings, OTHER) else among(readings, ADJECTIVE)
    return may_agree(as_noun(clause, at) | adjectives, wanted)


def _fits_article(clause: Clause, at: int, told: str) -> bool:
    """Whether the article right before a noun, if it tells of one gender, is that of a pronoun: « un cours » is no « elle »."""
    says = clause.says(at - 1) if clause.is_joined(at) else ""
    return (
        not says
        or EITHER in (says[0], told[0])
        or says[0] == told[0]
        or clause.texts[at - 1] in clause.grammar.before_consonants
    )


def _may_stand_for(clause: Clause, at: int) -> bool:
    """Whether a pronoun may stand for a word: not for what only says of which kind a thing is, nor what describes that."""
    readings = clause.readings[at]
    is_described = at > 0 and clause.is_joined(at) and bool(readings) and among(readings, ADJECTIVE) == readings
    before = clause.readings[at - 1] if at and clause.is_joined(at) else NONE
    if before and among(before, NOUN) == before and among(readings, ADJECTIVE):
        return False  # « l’eau tiède », « les effets secondaires »
    return not _is_bare_complement(clause, at - 1 if is_described else at) and not _is_count_of_time(clause, at)


def _is_count_of_time(clause: Clause, at: int) -> bool:
    """Whether a word says how long, or how often: « pendant 48 heures », « une fois », « par semaine »."""
    if not clause.tells_when(at):
        return False
    if clause.texts[at] in clause.grammar.counted_times:
        return True
    before = clause.texts[at - 1] if clause.is_joined(at) else ""
    return (
        before not in clause.grammar.plain_articles
        or before in clause.grammar.numbers
        or clause.says(at - 1)[0] == EITHER
    )


def _is_bare_complement(clause: Clause, at: int) -> bool:
    """Whether a noun without an article only says of which kind another one is: « un bracelet d’identification », « en place »."""
    grammar = clause.grammar
    if at and clause.is_joined(at) and clause.texts[at - 1] in grammar.adverbial and number(clause.nominal(at)) == ONE:
        return True  # « en place », « par exemple »
    if at < 2 or not clause.is_joined(at) or clause.texts[at - 1] not in grammar.of - grammar.articles.keys():  # noqa: PLR2004
        return False
    before, own = clause.readings[at - 2], among(clause.readings[at], NOUN)
    return bool(before) and among(before, NOUN) == before and number(own) == ONE


def _joins_nouns(clause: Clause, upto: int) -> bool:
    """Whether « et » stands before a noun among the first words of a sentence."""
    grammar = clause.grammar
    joints = (at + 1 for at in range(upto - 1) if clause.texts[at] == grammar.joining_two)
    return any(
        clause.texts[at] in grammar.articles
        or clause.texts[at] in grammar.prepositions
        or among(clause.readings[at], NOUN)
        for at in joints
    )


SHORTEST = 3
"""Letters of a word in no list that may be a noun."""

RULES = (pronoun_without_noun,)
