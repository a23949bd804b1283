"""Prepositions: each word wants its own before a noun, and before an infinitive."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.clause import Clause, clause_of
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.checks.typography import broken
from locpipe.findings import Severity
from locpipe.languages.forms import (
    ADJECTIVE,
    INFINITIVE,
    INFINITIVE_ONLY,
    NONE,
    NOUN,
    PARTICIPLE,
    TO_READER,
    VERB,
    among,
    is_nominal,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.government import Government


@rule(Severity.WARNING, fix="Write the preposition that the word wants.")
def preposition_wrong(pair: Pair) -> Iterator[Found]:
    """A preposition is missing, too much, or not the one that the word before it wants.

    Why it matters: « parlez votre médecin » is no French, and with another preposition a verb may mean something else.

    Example: « Répondez ce message », « essayez à dormir », « riche à fibres ».
    """
    if pair.language and pair.language.government and not pair.is_source:
        yield from broken(pair, "prepositions")
        message = next((found for one in pair.target.sentences if (found := misgoverned(one, pair.language))), "")
        if message:
            yield pair.found(message)


@kept
def misgoverned(sentence: Sentence, language: Language) -> str:
    """The first preposition of a sentence that is wrong; empty where none is."""
    known = language.government
    assert known
    if language.agreement is None:
        return ""
    clause = clause_of(sentence, language.agreement)
    return next((found for at in range(len(clause.texts)) for found in _wrong(clause, at, known)), "")


def _wrong(clause: Clause, at: int, known: Government) -> Iterator[str]:
    """What is wrong behind a word."""
    text = clause.texts[at]
    if clause.is_joined(at + 1) and not clause.is_compound(at):
        behind = clause.texts[at + 1]
        if behind in known.determiners:
            yield from _before_noun(clause, at, known)
        if behind in known.owners:
            yield from _before_owner(clause, at)
        yield from _before_infinitive(clause, at, known)
        if text in known.without_share:
            yield from _before_share(clause, at, known)
        elif text in known.compared:
            yield from _before_number(clause, at, known)
        elif text in known.before_articles:
            yield from _before_bare_noun(clause, at)
        elif text == known.by:
            yield from _by_infinitive(clause, at, known)
        if text in known.of_nouns:
            yield from _noun_preposition(clause, at, known)
    if text in known.needs:
        yield from _needs_nothing(clause, at, known)


def _before_noun(clause: Clause, at: int, known: Government) -> Iterator[str]:
    """« Répondez ce message », « causées le soleil »."""
    behind = at + 1
    if not _begins_noun(clause, behind, known):
        return
    wanted = known.before_nouns.get(clause.texts[at])
    is_caused = at > 0 and clause.texts[at - 1].startswith(known.causing)
    if wanted and not is_caused:
        yield f"“{clause.between(at, behind + 1)}”: « {wanted[0]} » is missing"
    if _is_passive(clause, at, known):
        yield f"“{clause.between(at, behind + 1)}”: a preposition is missing behind the participle"


def _before_infinitive(clause: Clause, at: int, known: Government) -> Iterator[str]:
    """« Essayez dormir », « essayez à dormir », « vous pouvez de dormir »."""
    text, preposition = clause.texts[at], clause.texts[at + 1]
    is_adverb = at > 0 and clause.texts[at - 1] in clause.grammar.without  # « sans cesse »
    wanted = None if is_adverb else known.before_infinitives.get(text)
    place = _infinitive(clause, at + 1)
    if place >= 0 and wanted:
        yield f"“{clause.between(at, place)}”: « {wanted[0]} » is missing"
    elif place >= 0 and _is_indirect(clause, at, known):
        yield f"“{clause.between(at, place)}”: a preposition is missing before the infinitive"
    place = _infinitive(clause, at + 2) if preposition in known.linking else -1
    if place < 0:
        return
    if wanted and preposition not in wanted:
        yield f"“{clause.between(at, place)}”: « {wanted[0]} » is meant"
    elif (
        text in known.bare
        and not (at and clause.texts[at - 1] in clause.grammar.clitics)  # « se doit de »
        and not clause.is_after_article(at)  # « le pouvoir de signer »
    ):
        yield f"“{clause.between(at, place)}”: no preposition stands there"


def _before_share(clause: Clause, at: int, known: Government) -> Iterator[str]:
    """« Ne buvez pas de l’alcool »."""
    first = at + 2
    if clause.texts[at + 1] not in known.denials:
        return
    for share in known.shares:
        noun = first + len(share)
        is_share = tuple(clause.texts[first:noun]) == share and noun < len(clause.texts) and clause.is_joined(first)
        is_set_off = known.contrast in clause.texts[first:]  # « pas du lait, mais de l’eau »
        if is_share and not is_set_off and clause.nominal(noun) and clause.texts[noun] not in clause.grammar.no_nouns:
            yield f"“{clause.between(at, noun)}”: « de » stands there without an article"


def _before_number(clause: Clause, at: int, known: Government) -> Iterator[str]:
    """« Moins du 10 minutes »."""
    article = at + 1
    is_counted = NUMBER.match(clause.prose, clause.words[article].end) is not None
    is_day = not known.parts_of_year.isdisjoint(clause.texts[article + 1 : article + 2])
    if (clause.texts[article],) in known.shares and is_counted and not is_day:
        yield f"“{clause.between(at, article)}”: « de » stands before a number without an article"


def _before_bare_noun(clause: Clause, at: int) -> Iterator[str]:
    """« Pendant grossesse », « dans cas rares »: these have an article behind them."""
    noun = at + 1
    if not clause.is_whole(noun) or len(clause.texts[noun]) < SHORTEST:
        return
    is_file = FILE.match(clause.prose, clause.words[noun].end) is not None  # « dans styles.xml »
    if is_nominal(clause.readings[noun]) and not is_file:
        yield f"“{clause.between(at, noun)}”: the article is missing"


def _before_owner(clause: Clause, at: int) -> Iterator[str]:
    """« Demandez conseil votre pharmacien »: a noun without an article behind its verb, and no preposition behind it."""
    owner = at + 1
    if (
        at
        and clause.is_whole(at)
        and is_nominal(clause.readings[at])
        and clause.readings[at - 1] == TO_READER
        and clause.is_whole(owner + 1)
        and bool(clause.nominal(owner + 1))
    ):
        yield f"“{clause.between(at - 1, owner + 1)}”: a preposition is missing"


def _by_infinitive(clause: Clause, at: int, known: Government) -> Iterator[str]:
    """« Une double dose par compenser l’oubli »: only what begins or ends does so by doing something."""
    before = clause.texts[max(0, at - 3) : at]
    place = _infinitive(clause, at + 1)
    if place >= 0 and not any(word.startswith(known.begins) for word in before):
        yield f"“{clause.between(at, place)}”: « {known.goal} » is meant"


def _noun_preposition(clause: Clause, at: int, known: Government) -> Iterator[str]:
    """« Avec vous inscrire, remplissez », « après de manger »: such a preposition stands before nouns."""
    before = clause.texts[at - 1] if at else ""
    if before in known.linking or before in known.denials or before == known.by:
        return  # « d’après », « elle n’est pas contre », « par contre »
    place = _infinitive(clause, at + 1)
    if place < 0 and clause.texts[at + 1] in known.linking - {"à"}:
        place = _infinitive(clause, at + 2)
    # « Après avoir mangé »
    if place >= 0 and clause.texts[place] not in known.done_first:
        yield f"“{clause.between(at, place)}”: « {clause.texts[at]} » stands before no infinitive"


def _needs_nothing(clause: Clause, at: int, known: Government) -> Iterator[str]:
    """« Certains ont besoin toute leur vie »: nobody is told of what."""
    verb = at - 1
    while verb > 0 and clause.is_joined(verb + 1) and clause.texts[verb] in known.denials:
        verb -= 1
    if verb < 0 or not clause.is_joined(at) or clause.texts[verb] not in known.having:
        return
    before = clause.texts[max(0, verb - NEAR) : verb]
    behind = clause.texts[at + 1] if clause.is_joined(at + 1) else ""
    if known.of_it.isdisjoint(before) and behind not in known.of_what:
        yield f"“{clause.between(verb, at)}”: of what is not said"


def _is_indirect(clause: Clause, at: int, known: Government) -> bool:
    """Whether a word is nothing but a verb whose infinitive wants a preposition."""
    readings = clause.readings[at]
    is_verb = bool(readings) and among(readings, VERB + INFINITIVE) == readings
    return is_verb and clause.is_small(at) and not clause.texts[at].startswith(known.directly)


def _is_passive(clause: Clause, at: int, known: Government) -> bool:
    """Whether a word is a participle that describes the noun before it, or the subject, and has no object."""
    readings, grammar = clause.readings[at], clause.grammar
    if (
        not among(readings, PARTICIPLE)
        or among(readings, PARTICIPLE + ADJECTIVE) != readings
        or clause.texts[at].startswith(known.naming)
    ):
        return False
    before = clause.texts[max(0, at - NEAR) : at]
    auxiliaries = grammar.before_participles | grammar.having | grammar.reflexive
    if not clause.is_whole(at) or not auxiliaries.isdisjoint(before):
        return False
    # « Versée le dernier jour du mois »
    if not grammar.moments.isdisjoint(clause.texts[at + 2 : at + 4]):
        return False
    subject = clause.subject(at - 1) if clause.texts[at - 1] in grammar.states else None
    is_said = subject is not None and clause.texts[subject.first] not in grammar.lone_subjects  # « il est demandé une »
    return is_said or (
        among(clause.readings[at - 1], NOUN) == clause.readings[at - 1] != NONE
        and clause.texts[at - 1] not in known.ways
    )


NEAR = 6
"""Words before a participle in which its auxiliary may stand, and before a verb in which what it wants may."""

SHORTEST = 3
"""Letters of a noun; one of fewer is a name."""
NUMBER = re.compile(r"[ \u00a0]\d+(?:[ \u00a0\u202f,]\d+)*(?![\d/]|er?(?!\w))")
"""A number that counts: no day, no part of a whole."""
FILE = re.compile(r"\.\w")


def _begins_noun(clause: Clause, at: int, known: Government) -> bool:
    """Whether a noun begins with a determiner that does not tell when."""
    noun = at + 1
    return (
        clause.is_whole(noun)
        and clause.texts[noun] not in known.times
        and (bool(clause.nominal(noun)) or not clause.readings[noun])
    )


def _infinitive(clause: Clause, at: int) -> int:
    """The infinitive that stands at a word, or behind the pronouns there; −1 where there is none."""
    passed = clause.grammar.between_infinitives | clause.grammar.object_pronouns
    while clause.is_joined(at) and clause.texts[at] in passed:
        at += 1
    return at if clause.is_whole(at) and clause.readings[at] == INFINITIVE_ONLY else -1


RULES = (preposition_wrong,)
