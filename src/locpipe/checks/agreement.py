"""Words that do not agree: a verb for one with a subject of many, « une » before a noun of many.

Only what stands together is looked at, and only words that settle the matter (`clause`): what needs a grammar of the
sentence is nobody's finding.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from locpipe.checks.clause import NOBODY, NOMINAL, Clause
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import MOST_KEPT
from locpipe.findings import Severity
from locpipe.languages.dictionary import is_known
from locpipe.languages.forms import (
    ADJECTIVE,
    EITHER,
    INFINITIVE,
    MANY,
    ME,
    NONE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    READER,
    VERB,
    agree,
    among,
    gender,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.agreement import Agreement
    from locpipe.languages.forms import Readings

SHORTEST = 4
"""Letters of a noun that no list has below which its ending says too little."""

NEAR = 8
"""Words before an article in which a noun may stand that an adjective behind belongs to."""

NUMBER = re.compile(r"(?<![\d.,/\u00a0\u202f])(\d+)[ \u00a0\u202f]$")
LONGEST_NUMBER = 8
COUNT = re.compile(r"[ \u00a0\u202f]\d+[ \u00a0\u202f]")

LONGEST_MOST = 8
"""Words from « plupart » to its verb."""

INFINITIVE_ONLY = frozenset((f"{INFINITIVE}--",))
NO_PARTICIPLE = frozenset(
    (f"{INFINITIVE}--", f"{VERB}--", f"{VERB}-{ONE}", f"{VERB}-{MANY}", f"{VERB}-{READER}", f"{VERB}-{ME}")
)
"""Readings of which none may stand behind “to have”."""

SPOKEN = {ONE: "one", MANY: "many"}


@rule(Severity.WARNING, fix="Make the two words agree in number and gender.")
def agreement_broken(pair: Pair) -> Iterator[Found]:
    """Two words that belong together do not agree.

    Why it matters: a reader stumbles, and does not know whether one thing is meant or several.

    Example: « Les personnes qui prend ce médicament », « à plusieurs reprise », « La dose est recommandé ».
    """
    if pair.language and pair.language.agreement and not pair.is_source:
        message = next((found for sentence in pair.target.sentences if (found := broken(sentence, pair.language))), "")
        if message:
            yield pair.found(message)


@lru_cache(maxsize=MOST_KEPT)
def broken(sentence: Sentence, language: Language) -> str:
    """The first thing of a sentence that does not agree; empty where nothing is told."""
    assert language.agreement
    clause = Clause(sentence, language.agreement)
    return next(_broken(clause, language), "")


def _broken(clause: Clause, language: Language) -> Iterator[str]:
    """What is wrong, in the order of the sentence."""
    if clause.texts and not clause.prose[: clause.words[0].start].strip():
        yield from _adjective(clause, 0, "--", 0)
    finders = _finders(clause.grammar)
    for at, text in enumerate(clause.texts):
        for find in finders.get(text, ()):
            yield from find(clause, at, language)
        said = _said_of_subject(clause.readings[at])
        if said:
            yield from _verb(clause, at, said)


@cache
def _finders(grammar: Agreement) -> dict[str, tuple[Callable[[Clause, int, Language], Iterator[str]], ...]]:
    """By a word, what may be wrong behind it: most words tell nothing, and are looked up once."""
    found: dict[str, tuple[Callable[[Clause, int, Language], Iterator[str]], ...]] = {}
    for words, find in (
        (grammar.articles, _article),
        (grammar.before_infinitives, _behind_modal),
        (grammar.before_nouns, _behind_preposition),
        (grammar.before_participles, _behind_auxiliary),
        (grammar.states | grammar.unfinished, _state),
        (grammar.before_reader, _reader),
        (grammar.me, _first_person),
        (frozenset(grammar.pronouns), _inverted),
        (grammar.surely_many, _most),
        (grammar.whole, _whole),
        (grammar.counted, _counted),
    ):
        for word in words:
            found[word] = (*found.get(word, ()), find)
    return found


# ---- an article, its noun, and the adjective behind


def _article(clause: Clause, at: int, language: Language) -> Iterator[str]:
    """« À plusieurs reprise », « une semaines », « un infection »; and the adjective behind the noun."""
    grammar, text, noun = clause.grammar, clause.texts[at], clause.noun(at)
    if noun >= 0 and clause.texts[noun] in grammar.described_before and _is_noun(clause, noun + 1, text):
        noun += 1
        if not _may_agree(among(clause.nominal(noun - 1), ADJECTIVE), clause.nominal(noun)):
            yield f"“{clause.between(at, noun)}”: the adjective does not agree with the noun"
            return
    if noun < 0 or clause.is_inverted(at) or (text in grammar.numbers and not _is_counted(clause, at)):
        return
    says = clause.says(at)
    of_gender, of_number = says[0], says[1]
    readings = clause.readings[noun]
    is_noun = bool(clause.nominal(noun)) and not among(readings, OTHER)
    is_only_noun = is_noun and not among(readings, VERB + INFINITIVE)
    if text in grammar.surely_articles or is_only_noun:
        said = _number_of_noun(clause, noun, language)
        is_ordinal = said == ONE and clause.texts[noun].endswith(language.ordinal_tails)
        if said and of_number not in (EITHER, said) and not is_ordinal:  # « aux premier et deuxième trimestres »
            yield f"“{clause.between(at, noun)}”: the article is that of {SPOKEN[of_number]}, the noun of {SPOKEN[said]}"
    is_judged = is_only_noun and of_gender != EITHER and number(clause.nominal(noun)) == of_number
    if is_judged and clause.gender_of(noun) not in {of_gender, ""}:
        yield f"“{clause.between(at, noun)}”: the article is not of the noun’s gender"
    yield from _adjective(clause, noun, says, at)


def _is_noun(clause: Clause, at: int, article: str) -> bool:
    """Whether a word behind an adjective is the noun of an article: « votre première visite », not « le premier montre »."""
    readings = clause.readings[at] if clause.is_whole(at) else NONE
    others = ADJECTIVE + PARTICIPLE + INFINITIVE + OTHER + ("" if article in clause.grammar.surely_articles else VERB)
    return (
        bool(among(readings, NOUN)) and not among(readings, others) and clause.texts[at] not in clause.grammar.no_nouns
    )


def _is_counted(clause: Clause, at: int) -> bool:
    """Whether the word behind a number is surely a noun that it counts: not « une personne sur trois atteinte »."""
    readings, text = clause.readings[at + 1], clause.texts[at + 1]
    is_share = at > 0 and clause.texts[at - 1] in clause.grammar.prepositions
    return bool(among(readings, NOUN)) and not among(readings, VERB) and text != clause.grammar.been and not is_share


def _number_of_noun(clause: Clause, at: int, language: Language) -> str:
    """Of how many a noun is; of one that the list of forms does not have by its ending and the words that are known."""
    text, grammar = clause.texts[at], clause.grammar
    if clause.readings[at]:
        return "" if among(clause.readings[at], OTHER) else number(clause.nominal(at))
    if len(text) < SHORTEST:
        return ""
    if not text.endswith(grammar.many_endings):
        return ONE if any(is_known(text + ending, language.dictionary) for ending in grammar.many_endings) else ""
    is_many = not text.endswith(grammar.always_many) and is_known(text[:-1], language.dictionary)
    return MANY if is_many else ""


def _adjective(clause: Clause, noun: int, said: str, article: int, last: int = -1) -> Iterator[str]:
    """A noun, after its article or at the head of the text, with the adjective behind it, or behind that (`last`)."""
    grammar, at = clause.grammar, max(noun, last) + 1
    while clause.is_joined(at) and _is_adverb(clause, at):  # « gravement allergique »
        at += 1
    if not clause.is_whole(at) or clause.texts[noun] in grammar.undescribed:
        return
    nouns = among(clause.nominal(noun), NOUN)
    if not nouns or among(clause.readings[noun], OTHER):
        return
    behind = _describing(clause, at)
    if not behind or (last >= 0 and clause.texts[at] in grammar.described_before):  # « les rôles attribués autres que »
        return
    of_gender, of_number = said[0].strip(EITHER), said[1].strip(EITHER)
    is_adjective = among(clause.readings[noun], ADJECTIVE)  # « les binaires » are of the gender of what they are
    of_gender = of_gender or ("" if is_adjective else gender(nouns))
    of_number = of_number or number(nouns)
    meant = frozenset((f"{NOUN}{of_gender or EITHER}{of_number or EITHER}",))
    if not _may_agree(nouns, meant):
        return
    if _may_agree(behind, meant):
        if last < 0:
            yield from _adjective(clause, noun, said, article, at)
    elif not _belongs_elsewhere(clause, article, at, behind):
        yield f"“{clause.between(max(0, noun - 1), at)}”: the adjective does not agree with the noun"


def _describing(clause: Clause, at: int, *, behind_state: bool = False) -> Readings:
    """What a word is that is nothing but an adjective or a participle; none where it may be something else.

    Behind a state a participle is no noun: « est recommandé ».
    """
    readings = clause.readings[at]
    is_no_noun = clause.texts[at] in clause.grammar.adjectives or (behind_state and among(readings, PARTICIPLE))
    if among(readings, VERB + INFINITIVE + OTHER + ("" if is_no_noun else NOUN)):
        return NONE
    return among(readings, ADJECTIVE + PARTICIPLE)


def _may_agree(some: Readings, others: Readings) -> bool:
    """Whether one of some readings agrees with one of others."""
    return any(agree(one, other) for one in some for other in others)


def _belongs_elsewhere(clause: Clause, article: int, at: int, behind: Readings) -> bool:
    """Whether the adjective may belong to an earlier noun, or to one that follows."""
    if article and clause.texts[article - 1] in clause.grammar.joining and number(behind) == MANY:
        return True  # « l’arbre et l’index gardés »
    before = clause.texts[article - 1] if article else ""
    is_within = before in clause.grammar.prepositions or clause.texts[article] in clause.grammar.prepositions
    for place in range(article - 1, max(-1, article - NEAR), -1):
        if clause.texts[place] in clause.grammar.auxiliary_verbs:
            return True  # « ils sont par la suite détruits »
        if is_within and _may_agree(among(clause.nominal(place), NOUN), behind):
            return True
    after = at + 1
    if clause.is_joined(after) and clause.texts[after] in clause.grammar.joining and number(behind) == ONE:
        return True  # « les langues française et anglaise »
    if clause.is_joined(after):
        return _may_agree(among(clause.nominal(after), NOUN), behind)
    return False


def _counted(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« 12 semaine »."""
    start = clause.words[at].start
    figure = NUMBER.search(clause.prose[max(0, start - LONGEST_NUMBER) : start])
    if figure and int(figure[1]) > 1:
        yield f"“{figure[1]} {clause.texts[at]}”: the noun is that of one"


# ---- a subject and its verb


@cache
def _said_of_subject(readings: Readings) -> str:
    """Of how many a verb says something; that it is an infinitive; empty for a word that is neither."""
    if readings == INFINITIVE_ONLY:
        return INFINITIVE
    said = number(frozenset(one for one in readings if one[0] == VERB and one[2] not in NOBODY))
    return said if said != READER else ""


def _verb(clause: Clause, at: int, of_number: str) -> Iterator[str]:
    """A verb that says another number than its subject, or an infinitive where a verb belongs."""
    if not clause.is_small(at) or clause.is_compound(at) or _is_something_else(clause, at, of_number):
        return
    if of_number == INFINITIVE:
        yield from _infinitive(clause, at)
        return
    if clause.texts[at - 1] in clause.grammar.joining and clause.is_joined(at) and clause.is_joined(at - 1):
        other = _verb_before(clause, at - 1)
        if other and other != of_number:
            yield f"“{clause.between(at - 1, at)}”: the verb is that for {SPOKEN[of_number]}, the one before for {SPOKEN[other]}"
            return
    if of_number == MANY and clause.is_asked(at):
        yield f"“{clause.between(at - 1, at)}”: the verb is that for many, where one asks who"
    subject = clause.subject(at)
    if subject and subject.number not in {of_number, ""}:
        yield (
            f"“{clause.between(subject.first, at)}”: the verb is that for {SPOKEN[of_number]}, "
            f"its subject is {SPOKEN[subject.number]}"
        )


def _verb_before(clause: Clause, joint: int) -> str:
    """Of how many the verb before a joint says something that has the same subject; empty where it is not told."""
    grammar = clause.grammar
    for place in range(joint - 1, max(-1, joint - NEAR), -1):
        if clause.texts[place] in grammar.relatives or clause.texts[place] in grammar.openers | grammar.joining:
            return ""
        said = _said_of_subject(clause.readings[place])
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
        has_verb = any(clause.may_be_verb(place) for place in range(first + 2, at))
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
    before = clause.nominal(at - 1)  # « une maladie grave » : no verb, where it describes the noun
    return _may_agree(before, among(others, ADJECTIVE))


def _behind_modal(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Pour évitez », « doit évité »: another form than the infinitive."""
    place = _past_pronouns(clause, at)
    if place < 0:
        return
    readings = clause.readings[place]
    if among(readings, VERB + PARTICIPLE) and not among(readings, INFINITIVE + OTHER + NOUN + ADJECTIVE):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def _behind_auxiliary(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Vous avez manger », « a réduisent »: another form than the participle."""
    place = _past_pronouns(clause, at) if clause.is_small(at) else -1  # « la partie A »
    readings = clause.readings[place] if place >= 0 else NONE
    if among(readings, INFINITIVE):
        readings -= among(readings, NOUN)  # « le manger »
    if readings and readings <= NO_PARTICIPLE:
        yield f"“{clause.between(at, place)}”: the participle belongs there"


def _behind_preposition(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« À causent d’une chute »: a finite verb where a noun belongs."""
    if clause.is_whole(at + 1) and clause.readings[at + 1] == {f"{VERB}-{MANY}"}:
        yield f"“{clause.between(at, at + 1)}”: a verb where a noun belongs"


def _past_pronouns(clause: Clause, at: int) -> int:
    """The word behind another and the pronouns after it, where it may be judged; −1 where there is none."""
    place = at + 1
    while clause.is_joined(place) and clause.texts[place] in clause.grammar.passed:
        place += 1
    return place if clause.is_whole(place) else -1


def _reader(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Si vous penser »: another form of the verb than that of the reader."""
    if clause.texts[at + 1 : at + 2] == [clause.grammar.reader] and clause.is_joined(at + 1):
        yield from _of_person(clause, at + 1, at + 2, READER)


def _first_person(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Je prend », « j’accepter »."""
    if not clause.is_inverted(at):
        yield from _of_person(clause, at, _past_pronouns(clause, at), ME)


def _inverted(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Sont-elle autorisée? », « est-ils »."""
    verb = at - 1
    if not clause.is_inverted(at) or verb < 0:
        return
    if clause.texts[verb] == clause.grammar.between_vowels:
        verb -= 1
    said = _said_of_subject(clause.readings[verb]) if verb >= 0 else ""
    own = clause.grammar.pronouns[clause.texts[at]][1]
    if said in SPOKEN and own in SPOKEN and said != own:
        yield f"“{clause.between(verb, at)}”: the verb is that for {SPOKEN[said]}, its subject is {SPOKEN[own]}"


def _of_person(clause: Clause, pronoun: int, place: int, person: str) -> Iterator[str]:
    """A verb of another person than the pronoun before it."""
    if place < 0 or not clause.is_whole(place):
        return
    readings = clause.readings[place]
    if readings and not among(readings, OTHER) and not any(one[0] == VERB and one[2] == person for one in readings):
        said = clause.texts[pronoun]
        yield f"“{clause.between(pronoun, place)}”: not the form of this verb that belongs to « {said} »"


def _most(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« La plupart des gens se remet »: the verb is that for many."""
    if not clause.is_joined(at + 1) or clause.says(at + 1)[1:] != MANY:
        return  # « la plupart du temps »
    for place in range(at + 1, min(len(clause.texts), at + LONGEST_MOST)):
        if not clause.is_joined(place) or clause.texts[place] in clause.grammar.stops - clause.grammar.particles:
            return
        said = _said_of_subject(clause.readings[place]) if clause.may_be_verb(place) else ""
        if said and not among(clause.readings[place], NOMINAL + OTHER):
            if said == ONE:
                yield f"“{clause.between(at, place)}”: the verb is that for one, its subject is many"
            return


def _whole(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« Tous vos allergies », « toutes les 2 jours »."""
    grammar, article = clause.grammar, at + 1
    if not clause.is_joined(article) or clause.says(article)[1:] not in {ONE, MANY}:
        return
    noun = article + 1
    if COUNT.fullmatch(clause.gap(noun) if noun < len(clause.texts) else ""):
        noun += clause.texts[noun] in grammar.joining  # « les 2 ou 3 jours »
    elif clause.noun(article) < 0:
        return
    readings = clause.readings[noun] if noun < len(clause.texts) else NONE
    if not among(readings, NOUN) or among(readings, VERB + INFINITIVE + OTHER + ADJECTIVE + PARTICIPLE):
        return
    of_gender = gender(among(readings, NOUN))
    if of_gender and of_gender != grammar.whole[clause.texts[at]]:
        yield f"“{clause.between(at, noun)}”: not of the noun’s gender"


# ---- a state and its participle


def _state(clause: Clause, at: int, _: Language) -> Iterator[str]:
    """« La dose est recommandé », « les fenêtres sont ouverts », « l’aiguille a été changé », « doivent être vu »."""
    grammar, texts = clause.grammar, clause.texts
    state = at
    if texts[at] in grammar.unfinished:
        state = at - 1
        while (
            state >= 0
            and clause.is_joined(state + 1)
            and (_is_adverb(clause, state) or texts[state] in grammar.before_states)
        ):
            state -= 1
        if state < 0 or not clause.is_joined(at) or texts[state] not in grammar.auxiliary_verbs:
            return
    place = at + 1
    while clause.is_joined(place) and _is_adverb(clause, place):
        place += 1
    if not clause.is_whole(place):
        return
    form = _describing(clause, place, behind_state=True)
    if not form:
        return
    of_verb = number(among(clause.readings[state], VERB))
    last = clause.subject_before(state)[0]
    of_number = number(form)
    if of_number and of_verb in {ONE, MANY} and of_number != of_verb:
        if of_verb == MANY or last < 0 or texts[last] not in grammar.everybody:
            yield f"“{clause.between(state, place)}”: one says that there is one, the other that there are many"
        return
    of_gender, subject = gender(form), clause.subject(state)
    if subject and subject.gender and of_gender and subject.gender != of_gender and subject.number in {of_number, ""}:
        yield f"“{clause.between(subject.first, place)}”: not of the noun’s gender"


def _is_adverb(clause: Clause, at: int) -> bool:
    return clause.texts[at] in clause.grammar.adverbs or clause.texts[at].endswith(clause.grammar.adverb_ending)


RULES = (agreement_broken,)
