"""Who is spoken of: the reader, those who write, and others. One of them is lost in a translation, and another one is new.

Languages leave much unsaid, each in its own places: « prenez » has no “you”, and “before you eat” is « avant de manger ». So
words are counted by person, sentence by sentence, and nothing is said but where the same sentence has fewer words for one
person and more for another than its source.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from locpipe.checks.clause import Clause, clause_of
from locpipe.checks.pronouns import may_name
from locpipe.checks.sentence import kept
from locpipe.languages.forms import INFINITIVE, NONE, NOUN, TO_READER, VERB, among, is_nominal
from locpipe.languages.forms import US as PERSON_US
from locpipe.languages.renderings import wordings
from locpipe.languages.vocabulary import names_somebody, surely_names_somebody, things_of
from locpipe.languages.whose import OTHERS

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.forms import Readings
    from locpipe.languages.whose import Whose


@kept
def other_person(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """What to say of a sentence that speaks of another person than its source; empty where nothing is told."""
    known, told, grammar = spoken.whose, language.whose, language.agreement
    if known is None or told is None or grammar is None:
        return ""
    has_reader = not known.reader_subjects.isdisjoint(ours.vocabulary)
    if has_reader and (said := _of_another(ours, clause_of(theirs, grammar), spoken, language)):
        return f"“{said}”: somebody whom the source does not name, where it speaks of the reader"
    return "" if told.of_persons.isdisjoint(theirs.vocabulary) else _other_pronoun(ours, theirs, spoken, language)


def _other_pronoun(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """What to say of a sentence whose pronouns are of another person."""
    known, told, grammar = spoken.whose, language.whose, language.agreement
    assert known
    assert told
    assert grammar
    clause = clause_of(theirs, grammar)
    if said := _of_writers(ours, clause, spoken, language):
        return f"“{said}” in the translation, the reader in the source"
    if said := _of_others(ours, clause, spoken, told):
        return f"“{said}”: somebody or something else, not whom the source speaks of"
    if said := _of_reader(ours, clause, spoken, told):
        return f"“{said}”: the reader, somebody or something else in the source"
    if said := _other_object(ours, clause, spoken, language):
        return f"“{said}”: not to whom it is done in the source"
    return ""


def _of_another(ours: Sentence, clause: Clause, spoken: Language, language: Language) -> str:
    """« Le médecin peut recevoir » for “you can receive”: the subject and its verb, where the verb is that which the reader is
    the subject of; empty where the source names anybody, or the reader is named as often as there.
    """
    known, told, texts = spoken.whose, language.whose, clause.texts
    assert known
    assert told
    article = next((at for at in range(len(texts) - 2) if _begins_person(clause, at, language)), -1)
    if article < 0 or not known.of_others.isdisjoint(ours.vocabulary) or _names_others(ours, spoken):
        return ""
    if any(names_somebody(text, spoken.code) for text in ours.texts):
        return ""
    if _named_reader(clause, told) + _orders(clause, told) >= _count(ours.texts, known.of_reader):
        return ""
    subject = next(at for at, text in enumerate(ours.texts) if text in known.reader_subjects)
    done = ours.texts[subject + 1 : subject + 1 + NEAR_OBJECT]
    verbs = texts[article + 2 : article + 2 + NEAR_OBJECT]
    # “You will be given a prescription” may well be « le médecin remettra une ordonnance ».
    is_passive = not known.being.isdisjoint(done)
    if is_passive and (clause.grammar.states | {clause.grammar.been, clause.grammar.be}).isdisjoint(verbs):
        return ""
    return clause.between(article, article + 2) if _shares_word(done, verbs, spoken, language) else ""


def _shares_word(ours: Sequence[str], theirs: Sequence[str], spoken: Language, language: Language) -> bool:
    """Whether some words of a translation render some of a source, and may be verbs."""
    both = wordings(spoken.code, language.code)
    if both is None or language.agreement is None:
        return False
    sources, targets = both
    verbs = [word for word in theirs if len(word) > SHORTEST_VERB and word not in language.agreement.before_infinitives]
    return any(not targets.of(word).lines.isdisjoint(sources.of(other).lines) for word in verbs for other in ours)


SHORTEST_VERB = 3
"""Letters of a verb that says more than that something is."""


def _begins_person(clause: Clause, at: int, language: Language) -> bool:
    """Whether the article of a person stands at a word, as the subject of the verb behind: « le médecin peut »."""
    verb = at + 2
    is_subject = clause.texts[at] in clause.grammar.plain_articles and clause.opens(at) and clause.noun(at) == at + 1
    if not is_subject or not clause.is_joined(verb):
        return False
    is_verb = clause.texts[verb] in clause.grammar.clitics or clause.may_be_verb(verb)
    return is_verb and surely_names_somebody(clause.texts[at + 1], language.code)


def _of_writers(ours: Sentence, clause: Clause, spoken: Language, language: Language) -> str:
    """The word for those who write that stands for the reader of the source; empty where there is none."""
    known, told = spoken.whose, language.whose
    assert known
    assert told
    if told.speakers.isdisjoint(clause.texts) or _count(clause.texts, told.speakers) <= _count(
        ours.texts, known.speakers
    ):
        return ""
    word = next(text for text in clause.texts if text in told.speakers)
    fewer = _named_reader(clause, told) - _count(ours.texts, known.of_reader)
    if fewer + _orders(clause, told) < _is_order(ours, spoken):
        return word
    subject = _subject_of_writers(clause)
    if subject < 0 or not known.speakers.isdisjoint(ours.vocabulary):
        return ""
    # “You must pay” is « vous devez payer », and “the clinic calls you” may well be « nous vous appelons ».
    is_done = not known.auxiliaries.isdisjoint(ours.vocabulary)
    is_told = (
        not known.reader_subjects.isdisjoint(ours.vocabulary)
        or _is_order(ours, spoken)
        or _shares_verb(ours, clause, subject, spoken, language)
    )
    is_of_reader = clause.texts[subject + 1] in told.of_reader
    return clause.between(subject, subject + 1) if is_told and not is_done and not is_of_reader else ""


def _subject_of_writers(clause: Clause) -> int:
    """The « nous » that is the subject of a verb; −1 where there is none."""
    persons = clause.grammar.persons
    passed = clause.grammar.clitics | clause.grammar.object_pronouns
    for at, text in enumerate(clause.texts):
        if PERSON_US not in persons.get(text, "") or clause.is_inverted(at):
            continue
        verb = at + 1
        while verb < len(clause.texts) and clause.texts[verb] in passed:
            verb += 1
        if verb < len(clause.texts) and f"{VERB}-{PERSON_US}" in clause.readings[verb]:
            return at
    return -1


def _shares_verb(ours: Sentence, clause: Clause, subject: int, spoken: Language, language: Language) -> bool:
    """Whether a source begins with the verb that those who write are the subject of in the translation: “tell us”, « nous disons »."""
    if subject or not ours.texts:
        return False
    things = things_of(ours.texts[0], spoken.code)
    return any(not things.isdisjoint(things_of(text, language.code)) for text in clause.texts[1:3])


def _of_others(ours: Sentence, clause: Clause, spoken: Language, told: Whose) -> str:
    """The word for somebody else that stands for the reader of the source, or who writes it; empty where there is none."""
    known = spoken.whose
    assert known
    is_of_reader = not known.of_reader.isdisjoint(ours.vocabulary) and _misses_reader(ours, clause, spoken, told)
    if not is_of_reader and not _misses_writers(ours, clause, known, told):
        return ""
    others = [at for at in range(len(clause.texts)) if _is_of_others(clause, at, told)]
    named = _count(ours.texts, known.of_others)
    is_named = any(mark in ours.text for mark in known.marks) or _names_others(ours, spoken)
    new = [at for at in others if _is_new(clause, at, told)] if not named else []
    subject = next((at for at in new if not is_named or _is_lone(clause, at)), -1)
    if subject >= 0:
        return clause.between(max(0, subject - clause.is_inverted(subject)), min(subject + 1, len(clause.texts) - 1))
    # “Apply ice. Never put ice on” is « mettez de la glace, sans jamais la poser ».
    may_be_object = is_of_reader and not _repeats_noun(ours, spoken)
    objects = [at for at in range(1, len(clause.texts)) if _is_object(clause, at)] if may_be_object else []
    if objects and len(objects) + len(others) > named and not is_named:
        at = objects[0]
        return clause.between(at - 1, at) if clause.is_inverted(at) else clause.between(at, at + 1)
    return ""


def _repeats_noun(sentence: Sentence, spoken: Language) -> bool:
    """Whether a source says a word of meaning twice, for which a translation may well have a pronoun."""
    words = [text for text in sentence.texts if text not in spoken.words_of_function]
    return len(words) > len(set(words))


def _misses_writers(ours: Sentence, clause: Clause, known: Whose, told: Whose) -> bool:
    """Whether those who write are named less often than in the source, and nothing stands for them: « on »."""
    if known.speakers.isdisjoint(ours.vocabulary) or not told.nobody.isdisjoint(clause.texts):
        return False
    return (told.speakers | clause.grammar.speakers).isdisjoint(clause.texts)


def _misses_reader(ours: Sentence, clause: Clause, spoken: Language, told: Whose) -> bool:
    """Whether a sentence has fewer words for the reader than its source, and as few places as they where he is left unsaid."""
    assert spoken.whose
    fewer = _named_reader(clause, told) + _unsaid(clause, told) - _count(ours.texts, spoken.whose.of_reader)
    # An order of the source is one here too, however many there are.
    return fewer < 0 if _is_order(ours, spoken) else fewer + _orders(clause, told) < 0


def _unsaid(clause: Clause, told: Whose) -> int:
    """In how many places a sentence leaves unsaid who does it: « avant de manger », « en mangeant », « il faut », « on »."""
    grammar, texts, count = clause.grammar, clause.texts, 0
    passed = grammar.clitics | grammar.object_pronouns | grammar.several
    for at, text in enumerate(texts):
        if text in told.nobody:
            count += 1
        elif text in told.before_acts:
            behind = at + 1
            while behind < len(texts) - 1 and texts[behind] in passed:
                behind += 1
            count += behind < len(texts) and bool(among(clause.readings[behind], INFINITIVE))
        elif text in told.before_gerunds:
            count += at + 1 < len(texts) and texts[at + 1].endswith(told.gerund_endings)
    return count


def _is_of_others(clause: Clause, at: int, told: Whose) -> bool:
    """Whether a word stands for somebody or something else, as a subject, an owner, or who is given something."""
    grammar, text = clause.grammar, clause.texts[at]
    if clause.is_inverted(at):
        return text in grammar.given_to
    if text in grammar.standing:
        behind = clause.texts[at + 1 : at + 2]
        return bool(behind) and clause.is_joined(at + 1) and not _is_impersonal(clause, at, told)
    return text in grammar.given_to or text in told.owners[OTHERS]


def _is_new(clause: Clause, at: int, told: Whose) -> bool:
    """Whether nothing before a word that stands for others is what it may stand for: not « la dose, elle », « vos visites et leur date »."""
    grammar, text = clause.grammar, clause.texts[at]
    if clause.is_inverted(at):
        return True
    if text in grammar.standing:
        # “If you take it” is not « s’il en prend », whatever was named before.
        before = clause.texts[at - 1] if at else ""
        is_condition = before == grammar.if_elided or before in grammar.before_reader
        return is_condition or _is_lone(clause, at)
    is_owner = text in told.owners[OTHERS] and (text not in grammar.given_to or bool(_noun_behind(clause, at)))
    if not is_owner:
        return True
    # « Peu importe ses croyances, on peut »
    return told.nobody.isdisjoint(clause.texts) and not any(is_nominal(readings) for readings in clause.readings[:at])


def _is_lone(clause: Clause, at: int) -> bool:
    """Whether a word is the subject of a clause before which nothing is named that it may stand for."""
    grammar, text = clause.grammar, clause.texts[at]
    return text in grammar.standing and not may_name(clause, grammar.pronouns[text], at)


def _noun_behind(clause: Clause, at: int) -> Readings:
    return among(clause.readings[at + 1], NOUN) if clause.is_joined(at + 1) else NONE


def _is_impersonal(clause: Clause, at: int, told: Whose) -> bool:
    """Whether « il » may stand for nothing: « il faut », « il n’est pas », « il peut arriver »."""
    grammar = clause.grammar
    if clause.texts[at] not in told.idle_subjects:
        return False
    passed = grammar.denials | grammar.object_pronouns
    behind = [text for text in clause.texts[at + 1 : at + 6] if text not in passed][:2]
    if not behind or behind[0] in grammar.clitics or behind[0] in told.nobody:
        return True
    if behind[0] in grammar.before_infinitives:
        return not behind[1:] or behind[1] in grammar.clitics or behind[1] in told.idle_verbs
    return behind[0] in grammar.impersonal


def _is_object(clause: Clause, at: int) -> bool:
    """Whether a pronoun is the object of a verb, and stands for no statement: « le voir », « prenez-les », not « dites-le »."""
    grammar = clause.grammar
    if clause.texts[at] not in grammar.objects_told:
        return False
    verb = at - 1 if clause.is_inverted(at) else at + 1
    if verb >= len(clause.texts):
        return False
    readings = clause.readings[verb]
    is_verb = (
        bool(readings & TO_READER) if verb < at else bool(readings) and among(readings, VERB + INFINITIVE) == readings
    )
    return is_verb and not clause.texts[verb].startswith(grammar.of_statements)


def _of_reader(ours: Sentence, clause: Clause, spoken: Language, told: Whose) -> str:
    """The word for the reader that stands for somebody else of the source; empty where there is none."""
    known, grammar = spoken.whose, clause.grammar
    assert known
    if grammar.reader not in clause.texts or not (known.of_reader | known.speakers).isdisjoint(ours.vocabulary):
        return ""
    if (
        not _names_subject(ours, known)
        or _names_others(ours, spoken)
        or _is_order(ours, spoken)
        or _orders(clause, told)
    ):
        return ""
    is_kept = any(_is_of_others(clause, at, told) or _is_object(clause, at) for at in range(len(clause.texts)))
    at = next((at for at in range(len(clause.texts)) if _is_beside_verb(clause, at)), -1)
    return "" if is_kept or at < 0 else clause.between(at, at + 1)


def _is_beside_verb(clause: Clause, at: int) -> bool:
    """Whether a word is the « vous » before a verb: not « près de chez vous »."""
    grammar = clause.grammar
    is_plain = clause.texts[at] == grammar.reader and clause.is_joined(at + 1) and not clause.is_inverted(at)
    return is_plain and (
        clause.texts[at + 1] in grammar.clitics or bool(among(clause.readings[at + 1], VERB + INFINITIVE))
    )


def _other_object(ours: Sentence, clause: Clause, spoken: Language, language: Language) -> str:
    """A verb with its pronoun, of a sentence where the same verb has another object in the source: “help you”, « l’aider »."""
    known, told = spoken.whose, language.whose
    assert known
    assert told
    persons = _persons(known)
    if persons.keys().isdisjoint(ours.vocabulary):
        return ""
    for verb, told_of in _objects_of_verbs(clause, told):
        things = things_of(clause.texts[verb], language.code)
        if not things:
            continue
        same = [at for at, text in enumerate(ours.texts) if not things.isdisjoint(things_of(text, spoken.code))]
        if len(same) != 1 or sum(not things.isdisjoint(things_of(text, language.code)) for text in clause.texts) != 1:
            continue
        behind = ours.texts[same[0] + 1 : same[0] + 1 + NEAR_OBJECT]
        said = {persons[text] for text in behind if text in persons}
        # “Until she says it is safe”
        is_subject = len(behind) > 1 and behind[1] in known.auxiliaries | spoken.finite_verbs
        if behind and behind[0] in persons and not is_subject and said.isdisjoint(told_of):
            return clause.between(max(0, verb - 1), min(verb + 1, len(clause.texts) - 1))
    return ""


NEAR_OBJECT = 4
"""Words behind a verb among which to whom it is done is named as well: “send it to us”."""


@cache
def _persons(known: Whose) -> dict[str, str]:
    """The person of each word that may be an object."""
    return {word: person for person, words in known.objects.items() for word in words}


def _stands_for_statement(clause: Clause, at: int) -> bool:
    """Whether « le » may stand for all that is said: « dites-le », « vous le demander »."""
    if clause.texts[at] not in clause.grammar.objects_told:
        return False
    verb = at - 1 if clause.is_inverted(at) else min(at + 1, len(clause.texts) - 1)
    return clause.texts[verb].startswith(clause.grammar.of_statements)


def _objects_of_verbs(clause: Clause, told: Whose) -> Iterator[tuple[int, set[str]]]:
    """The verbs with pronouns right before or behind them that are no subject, and the persons of these."""
    grammar, persons = clause.grammar, _persons(told)
    for at, text in enumerate(clause.texts):
        if text not in persons or not at or _stands_for_statement(clause, at):
            continue
        if clause.is_inverted(at):
            verb = at - 1
            if clause.readings[verb] & TO_READER and not clause.is_inverted(verb):
                behind = [place for place in (at, at + 1) if place < len(clause.texts) and clause.is_inverted(place)]
                yield verb, {persons.get(clause.texts[place], OTHERS) for place in behind}
            continue
        verb = at + 1
        readings = clause.readings[verb] if clause.is_joined(verb) else NONE
        if not readings or among(readings, VERB + INFINITIVE) != readings or clause.is_inverted(verb):
            continue
        first = at
        while clause.is_joined(first) and clause.texts[first - 1] in persons:
            first -= 1
        chain = [clause.texts[place] for place in range(first, verb)]
        own = {reading[2] for reading in readings}
        said = [text for place, text in enumerate(chain) if place or own.isdisjoint(grammar.persons.get(text, ""))]
        if said:
            yield verb, {persons[text] for text in said}


def _names_subject(sentence: Sentence, known: Whose) -> bool:
    """Whether a source has a subject that is somebody else: “he”, “it” but where that stands for nothing (“it is safe to”)."""
    texts = sentence.texts
    is_idle = [
        at
        for at, text in enumerate(texts)
        if text in known.things and not known.auxiliaries.isdisjoint(texts[at + 1 : at + 3])
    ]
    return any(text in known.subjects or (text in known.things and at not in is_idle) for at, text in enumerate(texts))


def _names_others(sentence: Sentence, spoken: Language) -> bool:
    """Whether a source speaks of people by a noun, which the translation may say with a pronoun: “that person”."""
    assert spoken.whose
    return any(
        match[0] not in spoken.whose.of_others for match in spoken.other_people.finditer(sentence.text.casefold())
    )


def _orders(clause: Clause, told: Whose) -> int:
    """How many verbs order the reader, beside no word for him."""
    near = FAR_PRONOUN
    return sum(
        readings == TO_READER and told.of_reader.isdisjoint(clause.texts[max(0, at - near) : at])
        for at, readings in enumerate(clause.readings)
    )


FAR_PRONOUN = 4
"""Words before a verb among which its « vous » stands."""


def _is_order(sentence: Sentence, spoken: Language) -> bool:
    return spoken.order_first.search(sentence.text) is not None


def _named_reader(clause: Clause, told: Whose) -> int:
    """How many words name the reader: « vous vous sentez » does once."""
    texts = clause.texts
    return sum(text in told.of_reader and (not at or texts[at - 1] != text) for at, text in enumerate(texts))


def _count(words: Sequence[str], listed: Container[str]) -> int:
    return sum(word in listed for word in words)
