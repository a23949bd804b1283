"""Words in a form that their place does not allow: « sera faire », « ils devoir », « un nouveau appareil ».

Only what stands together is looked at, and only words whose form settles the matter.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from locpipe.checks.clause import HYPHENS, SPACES, SPOKEN, clause_of, readings_of
from locpipe.checks.nouns import is_adverb, may_agree
from locpipe.checks.predicates import said_of_subject
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.checks.typography import broken
from locpipe.findings import Severity
from locpipe.languages.forms import (
    ADJECTIVE,
    FEMININE,
    INFINITIVE,
    INFINITIVE_ONLY,
    MANY,
    MASCULINE,
    NOUN,
    ONE,
    OTHER,
    PARTICIPLE,
    TO_READER,
    VERB,
    agree,
    among,
    gender,
    number,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from locpipe.checks.clause import Clause
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.agreement import Agreement
    from locpipe.languages.constructions import Constructions

Finder: TypeAlias = "Callable[[Clause, int, Constructions], Iterator[str]]"
"""What looks at a word of a clause."""

LONGEST = 8
"""Words from those who are many to their verb."""


@rule(Severity.WARNING, fix="Give the word the form that belongs there.")
def construction_broken(pair: Pair) -> Iterator[Found]:
    """A word stands in a form that the words beside it do not allow.

    Why it matters: it is the mistake that a reader sees first, and then doubts what the text says.

    Example: « Une échographie sera faire », « Vous recevoir un appel », « un nouveau appareil », « en prendre la dose, respirez ».
    """
    if not (pair.language and pair.language.constructions) or pair.is_source:
        return
    if pair.language.constructions.broken.search(pair.target.prose):
        yield from broken(pair, "constructions")
    message = next((found for sentence in pair.target.sentences if (found := wrong(sentence, pair.language))), "")
    message = message or next(_verb_lost(pair), "")
    if message:
        yield pair.found(message)


@kept
def wrong(sentence: Sentence, language: Language) -> str:
    """The first word of a sentence that is in a form which its place does not allow; empty where none is."""
    known = language.constructions
    assert known
    if language.agreement is None:
        return ""
    finders = _finders(known, language.agreement)
    clause = clause_of(sentence, language.agreement)
    return next(_wrong(clause, finders, known), "")


def _wrong(clause: Clause, finders: Mapping[str, tuple[Finder, ...]], known: Constructions) -> Iterator[str]:
    """What is wrong, in the order of the sentence."""
    yield from _deed_at_head(clause)
    for at, text in enumerate(clause.texts):
        for find in finders.get(text, ()):
            yield from find(clause, at, known)
        if clause.readings[at] == INFINITIVE_ONLY:
            yield from _bare_object(clause, at, known)
        elif text.endswith(clause.grammar.present + MANY_ENDING):
            yield from _unchanging(clause, at)


def _unchanging(clause: Clause, at: int) -> Iterator[str]:
    """« Les personnes recevants des soins »: what is done right now does not agree, where an object follows."""
    readings = readings_of(clause.texts[at].removesuffix(MANY_ENDING), clause.grammar)
    is_deed = bool(among(readings, OTHER)) and not among(readings, NOUN)
    # « Les composés existants les plus prometteurs »
    goes_on = clause.texts[at + 2 : at + 3] and clause.texts[at + 2] in clause.grammar.degrees
    if is_deed and clause.has_article_behind(at) and clause.is_joined(at) and not goes_on:
        yield f"“{clause.between(at, at + 1)}”: this participle does not change"


MANY_ENDING = "s"


@cache
def _finders(known: Constructions, grammar: Agreement) -> dict[str, tuple[Finder, ...]]:
    """By a word, what may be wrong behind it."""
    found: dict[str, tuple[Finder, ...]] = {}
    for words, find in (
        (known.being, _state_and_infinitive),
        (known.being, _state_and_description),
        (known.lone_subjects, _subject_and_infinitive),
        (known.readers, _subject_and_verb_of_reader),
        (known.before_vowels, _before_vowel),
        (known.before_vowels.values(), _before_consonant),
        ((known.doing,), _doing),
        (known.degrees, _compared),
        (known.degrees, _superlative),
        (known.quantities, _many_and_verb),
        (known.causing, _caused),
        (known.governing, _governed),
        (known.apart, _apart),
        (grammar.described_before, _adjective_and_noun),
        ((known.whom,), _you_who),
        ((known.you,), _you_and_another),
        ((known.than, known.than_elided), _inverted),
        (known.asking, _asked_behind),
        (known.becoming, _become),
        (known.reflexive, _done_to_oneself),
        (known.it, _it_has),
        (grammar.inverted, _asked_and_participle),
        (known.lone, _lone_and_verb),
        ((grammar.joining_two,), _two_adjectives),
        (grammar.asking, _which_asked),
        ((known.whom,), _who_and_noun),
        ((known.theirs,), _theirs),
        (grammar.never_after, _going_on),
        ((known.to,), _has_done),
        (known.such, _such_as),
        (known.behind_verbs, _before_verb),
        (known.descriptions, _described_otherwise),
        ((known.after,), _after),
        (known.whichever, _which),
        (known.amounts, _without_of),
    ):
        for word in words:
            found[word] = (*found.get(word, ()), find)
    return found


def _state_and_infinitive(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Une échographie sera faire », « votre tension est trop élever »."""
    place = _described(clause, at, known)
    if place < 0 or not _is_infinitive(clause, place):
        return
    before = clause.texts[at - 1] if at else ""
    if (before, clause.texts[at]) == known.hedge:
        return  # « peut être » for « peut-être »
    # « Vivre est souffrir »
    is_said_of_deed = any(readings == INFINITIVE_ONLY for readings in clause.readings[:at])
    if before not in known.said_of_it and not is_said_of_deed:
        yield f"“{clause.between(at, place)}”: the participle belongs there"


def _described(clause: Clause, at: int, known: Constructions) -> int:
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


def _is_infinitive(clause: Clause, at: int) -> bool:
    """Whether a word is an infinitive, and perhaps a noun, and nothing else."""
    readings = clause.readings[at]
    return bool(among(readings, INFINITIVE)) and among(readings, INFINITIVE + NOUN) == readings


def _state_and_description(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Votre glycémie est bas »."""
    place = _described(clause, at, known)
    if place < 0 or clause.texts[place] not in known.descriptions:
        return
    subject = clause.subject(at)
    said = gender(among(clause.readings[place], ADJECTIVE))
    if subject and subject.gender and said and said != subject.gender and not clause.has_article_behind(place):
        yield f"“{clause.between(subject.first, place)}”: not of the noun’s gender"


def _subject_and_infinitive(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Ils devoir attendre »."""
    place = _past(clause, at)
    if place < 0 or clause.is_inverted(at) or clause.is_abbreviation(at):
        return
    if _is_infinitive(clause, place):
        yield f"“{clause.between(at, place)}”: an infinitive where the verb of the subject belongs"


def _past(clause: Clause, at: int) -> int:
    """The word behind a subject and the pronouns after it; −1 where it cannot be judged."""
    place = at + 1
    while clause.is_joined(place) and clause.texts[place] in clause.grammar.object_pronouns | clause.grammar.clitics:
        place += 1
    return place if clause.is_whole(place) else -1


def _subject_and_verb_of_reader(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Le chirurgien vous verrez mardi »: « vous » is no subject where a noun is."""
    grammar, verb, noun = clause.grammar, at + 1, at - 1
    if not clause.is_joined(verb) or clause.readings[verb] != TO_READER or not clause.is_joined(at):
        return
    article = noun - 1
    head = {clause.texts[noun], f"{clause.texts[noun]}s", *clause.texts[max(0, article) : noun]}
    if (
        article < 0
        or clause.noun(article) != noun
        or clause.texts[article] not in grammar.articles.keys() - grammar.which
        or not clause.opens(article)
        or (article and clause.is_joined(article) and clause.texts[article - 1] not in grammar.openers)
        or not head.isdisjoint(grammar.times | grammar.collectives | grammar.no_nouns)
        or clause.texts[noun].startswith(WHEN)
    ):
        return
    if among(clause.readings[noun], NOUN) and not among(clause.readings[noun], VERB + OTHER):
        yield f"“{clause.between(article, verb)}”: the verb is that for « vous », its subject is another"


WHEN = ("lendemain", "veille", "début", "fin", "journée", "soirée", "matinée", "week-end", "moment", "instant", "année")
"""How nouns begin that say when, so that « vous » behind them is a subject."""


def _before_vowel(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Un nouveau appareil »."""
    noun = at + 1
    if not clause.is_whole(noun) or not clause.is_joined(at) or clause.texts[at - 1] not in clause.grammar.articles:
        return
    readings = clause.readings[noun]
    is_noun = bool(readings) and among(readings, NOUN) == readings and gender(readings) == MASCULINE
    if is_noun and number(readings) != MANY and clause.texts[noun].startswith(known.vowels):
        yield f"“{clause.between(at, noun)}”: « {known.before_vowels[clause.texts[at]]} » stands before a vowel"


def _before_consonant(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Le nouvel médicament »."""
    noun = at + 1
    starts = (*known.vowels, *known.breathed)
    if clause.is_whole(noun) and clause.nominal(noun) and not clause.texts[noun].startswith(starts):
        meant = next(plain for plain, other in known.before_vowels.items() if other == clause.texts[at])
        yield f"“{clause.between(at, noun)}”: « {meant} » stands before a consonant"


def _doing(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Respirez en compter jusqu’à dix », « en l’écouter »."""
    place = _past(clause, at)
    if place < 0 or clause.readings[place] != INFINITIVE_ONLY:
        return
    before = clause.readings[at - 1] if clause.is_joined(at) else frozenset()
    is_behind_noun = bool(before) and among(before, NOUN + ADJECTIVE) == before
    is_behind_adverb = clause.is_joined(at) and clause.texts[at - 1].endswith(clause.grammar.adverb_ending)
    lets = any(text.startswith(known.letting) for text in clause.texts[:at])
    is_sure = place > at + 1 and clause.texts[at + 1] not in clause.grammar.clitics
    if (is_sure or is_behind_noun or is_behind_adverb) and not lets:
        yield f"“{clause.between(at, place)}”: an infinitive behind « {known.doing} »"


def _compared(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Plus précis comme l’ancien »."""
    quality, like = at + 1, at + 2
    if clause.texts[like : like + 1] != [known.like] or not (clause.is_joined(quality) and clause.is_joined(like)):
        return
    readings = clause.readings[quality]
    is_plain = bool(among(readings, ADJECTIVE)) and not among(readings, PARTICIPLE + VERB)
    is_denied = not clause.grammar.denials.isdisjoint(clause.texts[max(0, at - LONGEST) : at])
    if is_plain and clause.has_article_behind(like) and not is_denied:
        yield f"“{clause.between(at, like)}”: « {known.than} » is meant"


def _superlative(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Les effets les plus fréquent »."""
    article, quality = at - 1, at + 1
    if not (clause.is_joined(at) and clause.is_whole(quality)) or clause.says(article)[1:] != MANY:
        return
    readings = clause.readings[quality]
    is_plain = bool(readings) and among(readings, ADJECTIVE + PARTICIPLE) == readings
    if is_plain and number(readings) == ONE and clause.texts[article] in clause.grammar.plain_articles:
        yield f"“{clause.between(article, quality)}”: the article is that of many, the adjective of one"


def _many_and_verb(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Beaucoup de patients se sent mieux », « bien des gens vit »."""
    grammar, noun = clause.grammar, at + 2
    if not (clause.opens(at) and clause.is_joined(at + 1) and clause.is_joined(noun)):
        return
    if clause.texts[at + 1] not in grammar.several | grammar.neutral or clause.texts[noun] in known.uncounted:
        return
    readings = clause.readings[noun]
    is_noun = bool(among(readings, NOUN)) and among(readings, NOUN + ADJECTIVE) == readings
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


def _caused(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Se faire opéré », « laissez séché la peau »."""
    place = _past(clause, at)
    if place < 0 or clause.texts[place] == clause.grammar.been:
        return
    readings = clause.readings[place]
    is_like = clause.texts[place].endswith(clause.grammar.participle_like_order[0])
    is_for_oneself = clause.is_joined(at) and clause.texts[at - 1] in clause.grammar.reflexive
    others = VERB + INFINITIVE + OTHER + ("" if is_for_oneself else NOUN)
    if is_like and among(readings, PARTICIPLE) and not among(readings, others):
        yield f"“{clause.between(at, place)}”: the infinitive belongs there"


def _governed(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
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


def _apart(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« À le comptoir »."""
    article, noun = at + 1, at + 2
    joined = known.apart[clause.texts[at]]
    if not clause.is_joined(article) or clause.texts[article] not in joined or not clause.is_whole(noun):
        return
    readings = clause.readings[noun]
    if among(readings, NOUN) and among(readings, NOUN + ADJECTIVE) == readings and clause.is_small(article):
        yield f"“{clause.between(at, noun)}”: « {joined[clause.texts[article]]} » is meant"


def _adjective_and_noun(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« D’autre traitements », « vieux plaie »: an adjective that stands right before its noun."""
    noun = at + 1
    is_adverb_too = clause.texts[at] in known.same or clause.texts[at] in known.before_vowels  # « à nouveau »
    if is_adverb_too or not clause.is_whole(noun) or not clause.is_small(at):
        return
    nouns, own = clause.readings[noun], among(clause.readings[at], ADJECTIVE)
    is_noun = bool(among(nouns, NOUN)) and among(nouns, NOUN + ADJECTIVE) == nouns
    if own and is_noun and clause.texts[noun] not in clause.grammar.no_nouns and not may_agree(own, nouns):
        yield f"“{clause.between(at, noun)}”: the adjective does not agree with the noun"


def _which(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« La clinique vers lequel », « le médicament lequel cause »."""
    before = at - 1
    if not clause.is_joined(at) or not clause.is_joined(before) or clause.texts[before] == known.according:
        return
    said = known.whichever[clause.texts[at]]
    if clause.texts[before] not in clause.grammar.prepositions:
        readings = clause.readings[before]
        is_subject = bool(among(readings, NOUN)) and among(readings, NOUN + ADJECTIVE) == readings
        if is_subject and clause.is_joined(at + 1) and clause.may_be_verb(at + 1):
            yield f"“{clause.between(before, at)}”: « {known.whom} » is meant"
        return
    noun = before - 1
    nouns = among(clause.readings[noun], NOUN) if noun > 0 and clause.noun(noun - 1) == noun else frozenset()
    article = noun - 1
    # Farther on, another noun may be meant: « les effets de la dose avec lesquels ».
    is_of_another = (
        article > 0 and clause.is_joined(article) and clause.texts[article - 1] in clause.grammar.prepositions
    )
    is_told = bool(nouns) and clause.texts[article] in clause.grammar.plain_articles and not is_of_another
    if is_told and not any(agree(one, NOUN + said) for one in nouns):
        yield f"“{clause.between(noun, at)}”: not of the noun’s gender and number"


def _without_of(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Moins effets », « trop sel », « beaucoup l’eau »."""
    noun = at + 1
    is_after_article = clause.is_joined(at) and clause.texts[at - 1] in clause.grammar.articles.keys() - {"un"}
    if is_after_article or not clause.is_joined(noun):
        return
    if clause.texts[noun] in known.no_shares and clause.is_joined(noun + 1) and clause.texts[at] in known.never_of_all:
        noun += 1
    readings = clause.readings[noun]
    is_noun = bool(among(readings, NOUN)) and among(readings, NOUN) == readings
    is_plain = clause.is_small(noun) and not clause.is_compound(at) and len(clause.texts[noun]) > SHORTEST
    if is_plain and is_noun and clause.texts[noun] not in known.had:
        yield f"“{clause.between(at, noun)}”: « de » is missing"


SHORTEST = 2
"""Letters of a word that may be a sign, and no noun."""


def _bare_object(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Cela peut causer infection grave »."""
    noun = at + 1
    if clause.readings[at] != INFINITIVE_ONLY or not clause.texts[at].startswith(known.bare_objects):
        return
    readings = clause.readings[noun] if clause.is_whole(noun) else frozenset()
    if not readings or among(readings, NOUN) != readings:
        return
    is_time = not {clause.texts[noun], f"{clause.texts[noun]}s"}.isdisjoint(clause.grammar.times | known.when)
    if not is_time and clause.texts[noun] not in clause.grammar.no_nouns:
        yield f"“{clause.between(at, noun)}”: the article is missing"


def _you_and_another(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
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


def _inverted(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Les précautions que recommande nos pharmaciens »: the subject stands behind its verb."""
    verb, article = at + 1, at + 2
    is_relative = (
        clause.is_joined(at) and among(clause.readings[at - 1], NOUN) == clause.readings[at - 1] != frozenset()
    )
    if not is_relative or not clause.is_whole(verb) or not clause.is_joined(article):
        return
    yield from _behind_its_verb(clause, verb)


def _asked_behind(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Combien de temps dure les contractions »."""
    verb = at + 1
    while clause.is_joined(verb) and clause.texts[verb] in clause.grammar.clitics:
        verb += 1
    if clause.prose.rstrip().endswith("?") and clause.is_whole(verb):
        yield from _behind_its_verb(clause, verb, OTHER)


def _behind_its_verb(clause: Clause, verb: int, others: str = OTHER + ADJECTIVE + PARTICIPLE) -> Iterator[str]:
    """What to say of a verb whose subject stands right behind it, and is of another number; nothing where it may be of
    the kinds `others`.
    """
    article = verb + 1
    if clause.texts[verb] in clause.grammar.surely_before_infinitives and clause.readings[article : article + 1] == [
        INFINITIVE_ONLY
    ]:
        article += 1  # « que devraient éviter les patients »
    if not all(map(clause.is_joined, range(verb + 1, article + 1))):
        return
    readings, noun, own = clause.readings[verb], clause.noun(article), clause.says(article)[1:]
    said = said_of_subject(readings)
    is_verb = said in SPOKEN and not among(readings, others)
    is_subject = own in SPOKEN and clause.texts[article] in clause.grammar.plain_articles
    if is_verb and is_subject and own != said and noun >= 0 and among(clause.readings[noun], NOUN):
        yield f"“{clause.between(verb, noun)}”: the verb is that for {SPOKEN[said]}, its subject is {SPOKEN[own]}"


def _lone_and_verb(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
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


def _become(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Vos réponses resteront anonyme », « votre peau peut devenir sec »."""
    place = _described(clause, at, known)
    readings = clause.readings[place] if place >= 0 else frozenset()
    if not readings or among(readings, VERB + INFINITIVE + OTHER) or not among(readings, ADJECTIVE + PARTICIPLE):
        return
    state = at
    if clause.readings[at] == INFINITIVE_ONLY:
        state = at - 1
        if not clause.is_joined(at) or clause.texts[state] not in clause.grammar.surely_before_infinitives:
            return
    subject = clause.subject(state)
    if subject is None or clause.texts[subject.first] in clause.grammar.neutral or not subject.number:
        return
    meant = f"{NOUN}{subject.gender or '-'}{subject.number}"
    if not any(agree(one, meant) for one in among(readings, ADJECTIVE + PARTICIPLE + NOUN)):
        yield f"“{clause.between(subject.first, place)}”: does not agree with the subject"


def _done_to_oneself(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Elle s’est lavée les mains »: what is done has an object behind it."""
    place = at + 2
    if not clause.is_joined(at + 1) or clause.texts[at + 1] not in known.being or not clause.is_whole(place):
        return
    participles, noun = (
        among(clause.readings[place], PARTICIPLE),
        clause.noun(place + 1) if clause.is_joined(place + 1) else -1,
    )
    is_object = noun >= 0 and clause.texts[place + 1] in ("les", "la", "le")
    is_time = noun >= 0 and not {clause.texts[noun], f"{clause.texts[noun]}s"}.isdisjoint(
        clause.grammar.times | known.when
    )
    if (
        participles
        and is_object
        and not is_time
        and not any(agree(one, f"{PARTICIPLE}{MASCULINE}{ONE}") for one in participles)
    ):
        yield f"“{clause.between(at, place)}”: with an object behind it the participle does not agree"


def _it_has(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Si l’hôpital la demandée »."""
    place, before = at + 1, clause.readings[at - 1] if clause.is_joined(at) else frozenset()
    if not clause.is_whole(place) or not before:
        return
    readings = clause.readings[place]
    is_participle = bool(among(readings, PARTICIPLE)) and among(readings, PARTICIPLE + ADJECTIVE) == readings
    is_subject = among(before, NOUN) == before or clause.texts[at - 1] in clause.grammar.lone_subjects
    ends = not clause.is_joined(place + 1)
    if is_participle and is_subject and ends:
        yield f"“{clause.between(at - 1, place)}”: « {known.it[clause.texts[at]]} » is meant"


def _asked_and_participle(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Vos chevilles sont-elles enflés? »"""
    place = at + 1
    while clause.is_joined(place) and is_adverb(clause, place):
        place += 1
    if not clause.is_inverted(at) or clause.texts[at - 1] not in known.being or not clause.is_whole(place):
        return
    said, readings = clause.grammar.pronouns.get(clause.texts[at], ""), clause.readings[place]
    described = among(readings, PARTICIPLE + ADJECTIVE)
    if not said or not described or among(readings, PARTICIPLE + ADJECTIVE + NOUN) != readings:
        return
    if not any(agree(one, NOUN + said) for one in described):
        yield f"“{clause.between(at - 1, place)}”: does not agree with « {clause.texts[at]} »"


def _two_adjectives(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Des maux de tête soudain et violents »: two adjectives of one noun, of which one says one and the other many."""
    first, second = at - 1, at + 1
    if not (first > 1 and clause.is_joined(first) and clause.is_joined(at) and clause.is_whole(second)):
        return
    own, other = clause.readings[first], clause.readings[second]
    are_adjectives = all(
        bool(among(readings, ADJECTIVE)) and not among(readings, VERB + INFINITIVE) for readings in (own, other)
    )
    is_said = clause.texts[first - 1] in known.being or bool(among(clause.readings[first - 1], NOUN))
    if not are_adjectives or among(own, NOUN) or not is_said:
        return
    numbers, genders = ({told(among(readings, ADJECTIVE)) for readings in (own, other)} for told in (number, gender))
    if clause.texts[first - 1] in known.being and genders == {MASCULINE, FEMININE} and numbers == {ONE}:
        yield f"“{clause.between(first - 1, second)}”: one adjective is of a man, the other of a woman"
        return
    goes_on = clause.is_joined(second + 1) and bool(among(clause.readings[second + 1], NOUN))
    if numbers == {ONE, MANY} and not goes_on:
        yield f"“{clause.between(first - 1, second)}”: one adjective is of one, the other of many"


def _which_asked(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Quelles infections avez-vous eu »: the participle agrees with what is asked about."""
    auxiliary, place = at + 2, at + 4
    if clause.noun(at) != at + 1 or place >= len(clause.texts) or not clause.is_joined(auxiliary):
        return
    is_inverted = clause.texts[auxiliary] in clause.grammar.before_participles and clause.gap(auxiliary + 1) in HYPHENS
    subjects = clause.grammar.persons.keys() | clause.grammar.lone_subjects
    is_plain = clause.texts[auxiliary] in subjects and clause.texts[auxiliary + 1] in clause.grammar.before_participles
    if not (is_inverted or (is_plain and clause.is_joined(auxiliary + 1))) or not clause.is_whole(place):
        return
    readings = clause.readings[place]
    is_participle = bool(among(readings, PARTICIPLE)) and not among(readings, INFINITIVE)
    if is_participle and not any(agree(one, NOUN + clause.says(at)) for one in among(readings, PARTICIPLE)):
        yield f"“{clause.between(at, place)}”: the participle does not agree with what is asked about"


def _who_and_noun(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« L’examen qui votre médecin a demandé »."""
    noun = at + 2
    before = clause.readings[at - 1] if clause.is_joined(at) else frozenset()
    is_behind_noun = bool(before) and among(before, NOUN) == before
    if (
        is_behind_noun
        and clause.is_joined(at + 1)
        and clause.texts[at + 1] in known.owners
        and clause.is_whole(noun)
        and among(clause.readings[noun], NOUN)
    ):
        yield f"“{clause.between(at, noun)}”: « {known.than} » is meant"


def _theirs(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Le chirurgien leurs expliquera »."""
    readings = clause.readings[at + 1] if clause.is_whole(at + 1) else frozenset()
    if readings and among(readings, VERB + INFINITIVE) == readings:
        yield f"“{clause.between(at, at + 1)}”: « {clause.texts[at].rstrip('s')} » is meant"


def _going_on(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Sans prévenant », « par appelant »."""
    grammar, place = clause.grammar, _past(clause, at)
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


def _has_done(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« L’infirmière à pris votre température »."""
    article, place = at - 2, at + 1
    if article < 0 or not (clause.is_joined(at) and clause.is_whole(place)) or clause.noun(article) != at - 1:
        return
    readings, noun = clause.readings[place], clause.readings[at - 1]
    is_participle = bool(among(readings, PARTICIPLE)) and not among(readings, NOUN + INFINITIVE + OTHER)
    is_head = clause.texts[article] in clause.grammar.articles and clause.opens(article) and among(noun, NOUN) == noun
    if is_participle and is_head and clause.has_article_behind(place):
        yield f"“{clause.between(article, place)}”: « {known.has} » is meant"


def _such_as(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« Les symptômes tel que la toux »."""
    if clause.texts[at + 1 : at + 2] != [known.than] and clause.texts[at + 1 : at + 2] != [known.than_elided]:
        return
    if clause.gap(at).strip() == "," and known.such[clause.texts[at]][1] == ONE:
        near = [place for place in range(max(0, at - LONGEST), at) if clause.texts[place] in clause.grammar.articles]
        if near and clause.says(near[-1])[1] == MANY:
            yield f"“{clause.between(near[-1], at + 1)}”: does not agree with the noun"
        return
    # « Des signes d’urgence tels que »: of which noun is told only where the article stands before it.
    article = at - 2
    if article < 0 or not clause.is_joined(at) or clause.noun(article) != at - 1:
        return
    is_of_another = (
        article > 0 and clause.is_joined(article) and clause.texts[article - 1] in clause.grammar.prepositions
    )
    nouns = among(clause.readings[at - 1], NOUN)
    is_told = bool(nouns) and clause.texts[article] in clause.grammar.plain_articles and not is_of_another
    if is_told and not any(agree(one, NOUN + known.such[clause.texts[at]]) for one in nouns):
        yield f"“{clause.between(at - 1, at + 1)}”: does not agree with the noun"


def _before_verb(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
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


def _described_otherwise(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Une crème doux »."""
    noun, article = at - 1, at - 2
    if (
        article < 0
        or not clause.is_whole(at)
        or clause.noun(article) != noun
        or clause.texts[article] not in clause.grammar.articles
        or among(clause.readings[at], VERB)
    ):
        return
    nouns, said = clause.readings[noun], gender(among(clause.readings[at], ADJECTIVE))
    goes_on = clause.is_joined(at + 1) and bool(among(clause.readings[at + 1], ADJECTIVE + PARTICIPLE + NOUN))
    of_noun = gender(nouns) if nouns and among(nouns, NOUN) == nouns else ""
    if said and of_noun and said != of_noun and not goes_on:
        yield f"“{clause.between(noun, at)}”: the adjective does not agree with the noun"


def _after(clause: Clause, at: int, _: Constructions) -> Iterator[str]:
    """« Après prendre ce médicament »."""
    place = _past(clause, at)
    if (
        place >= 0
        and clause.readings[place] == INFINITIVE_ONLY
        and clause.texts[place] not in ("avoir", clause.grammar.be)
    ):
        yield f"“{clause.between(at, place)}”: « avoir » and the participle belong there"


def _deed_at_head(clause: Clause) -> Iterator[str]:
    """« Fumant augmente le risque »: what goes on is no subject."""
    if not _begins_with_subject(clause):
        return
    own = clause.readings[0]
    if clause.texts[0].endswith(clause.grammar.present) and among(own, OTHER) and not among(own, NOUN):
        yield f"“{clause.between(0, 1)}”: the infinitive is what a sentence speaks of"


def _begins_with_subject(clause: Clause) -> bool:
    """Whether a sentence begins with a word, a verb for one behind it, and the object of that."""
    if len(clause.texts) < SHORTEST_SENTENCE or clause.prose[: clause.words[0].start].strip() or clause.is_compound(0):
        return False
    verb = clause.readings[1]
    is_verb = said_of_subject(verb) == ONE and not among(verb, ADJECTIVE + PARTICIPLE + OTHER)
    return clause.is_joined(1) and is_verb and clause.has_article_behind(1)


@kept
def _bare_subject(sentence: Sentence, language: Language) -> str:
    """What to say of a sentence that begins with a noun for one without its article, and its verb; empty of another."""
    assert language.agreement
    clause = clause_of(sentence, language.agreement)
    own = clause.readings[0] if clause.texts else frozenset()
    is_noun = bool(own) and among(own, NOUN) == own and number(own) == ONE and not clause.is_small(0)
    return f"“{clause.between(0, 1)}”: the article is missing" if is_noun and _begins_with_subject(clause) else ""


SHORTEST_SENTENCE = 4
"""Words of a sentence below which it may be a heading."""


def _you_who(clause: Clause, at: int, known: Constructions) -> Iterator[str]:
    """« C’est vous qui décide »."""
    verb = at + 1
    while clause.is_joined(verb) and clause.texts[verb] in clause.grammar.object_pronouns | clause.grammar.clitics:
        verb += 1
    is_you = at > 1 and clause.texts[at - 1] == clause.grammar.reader and clause.texts[at - 2] == known.is_it[1]
    if not is_you or not clause.is_whole(verb) or not clause.may_be_verb(verb):
        return
    if said_of_subject(clause.readings[verb]) in SPOKEN and not clause.readings[verb] & TO_READER:
        yield f"“{clause.between(at - 1, verb)}”: the verb is not that for « {clause.grammar.reader} »"


def _verb_lost(pair: Pair) -> Iterator[str]:
    """« Vous recevoir un appel » for “You will receive a call”."""
    language, source = pair.language, pair.source_language
    if not (language and language.constructions and language.agreement and source):
        return
    for ours, theirs in pair.aligned:
        if not ours.texts or not theirs.texts:
            continue
        if ours.texts[0] in source.subjects and (found := _lone_infinitive(theirs, language)):
            yield found
        # A name needs none: “Python includes” is « Python inclut ».
        if theirs.texts[0] not in ours.vocabulary and (found := _bare_subject(theirs, language)):
            yield found


@kept
def _lone_infinitive(sentence: Sentence, language: Language) -> str:
    """What to say of a sentence that begins with « vous » and an infinitive and has no verb; empty of another."""
    assert language.agreement
    assert language.constructions
    clause = clause_of(sentence, language.agreement)
    place = _past(clause, 0) if clause.texts[0] in language.constructions.readers else -1
    if place < 0 or not _is_infinitive(clause, place):
        return ""
    end = next((at for at in range(1, len(clause.texts)) if clause.gap(at) not in SPACES), len(clause.texts))
    if any(among(clause.readings[at], VERB) and not clause.is_after_article(at) for at in range(1, end)):
        return ""
    return f"“{clause.between(0, place)}”: an infinitive where the verb of the subject belongs"


RULES = (construction_broken,)
