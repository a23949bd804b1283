"""Words that are taken for others which sound alike: « ce » for « se », « a » for « à ».

What a language has of them it tells by patterns (`habits`) and by what may stand beside a word (`mistaken`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from locpipe.checks.clause import HYPHENS, NOMINAL, Clause, clause_of
from locpipe.checks.nouns import is_only_verb
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.checks.typography import broken
from locpipe.findings import Severity
from locpipe.languages.context import context
from locpipe.languages.forms import EITHER, INFINITIVE, NOUN, VERB, agree, among

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.forms import Readings
    from locpipe.languages.mistaken import Beside, Mistaken


@rule(Severity.WARNING, fix="Write the word that is meant.")
def homophone_confused(pair: Pair) -> Iterator[Found]:
    """A word stands for another that sounds alike.

    Why it matters: no dictionary sees it, and the sentence says something else, or nothing.

    Example: « le moment ou elle commence », « Enregistrer est continuer », « il ce repose ».
    """
    yield from broken(pair, "homophones")
    if pair.language and pair.language.mistaken and not pair.is_source:
        for sentence in pair.target.sentences:
            message = confused(sentence, pair.language)
            if message:
                yield pair.found(message)
                return
        yield from _pointing_for_owning(pair)


def _pointing_for_owning(pair: Pair) -> Iterator[Found]:
    """« Ces enfants » for “her children”, « ses symptômes » for “these symptoms”: told by the source, where nothing else may be meant."""
    language, source = pair.language, pair.source_language
    if not (language and source and language.owner_and_pointer):
        return
    owner, pointer = language.owner_and_pointer
    for ours, theirs in pair.aligned if not pair.target.vocabulary.isdisjoint(language.owner_and_pointer) else ():
        owns = not source.owners_of_others.isdisjoint(ours.vocabulary) or "’s" in ours.text or "'s" in ours.text
        owns |= not {"whose", "one"}.isdisjoint(ours.vocabulary)
        points = not source.pointers.isdisjoint(ours.vocabulary)
        is_theirs = not source.owners_of_others.isdisjoint(ours.vocabulary)
        if pointer in theirs.vocabulary and is_theirs and not points and theirs.vocabulary.isdisjoint(language.owners):
            yield pair.found(f"« {pointer} » points, and the source says whose: « {owner} » is meant")
        elif (
            owner in theirs.vocabulary
            and not owns
            and not source.surely_pointing.isdisjoint(ours.vocabulary)
            and theirs.vocabulary.isdisjoint(language.pointers)
        ):
            yield pair.found(f"« {owner} » says whose, and the source points: « {pointer} » is meant")


@rule(Severity.WARNING, fix="Write the word that belongs there; if this one does, dismiss this with a reason.")
def word_out_of_place(pair: Pair) -> Iterator[Found]:
    """A word, or its ending, stands where another one belongs, by all that stands around it.

    Why it matters: « une dose est un verre d’eau » is read twice before anybody guesses « et ».

    Example: « votre médecin doit ce renseigner », « appelez le 911 est restez là ».
    """
    if pair.language is None or not pair.language.dictionary or pair.is_source:
        return
    for sentence in pair.target.sentences:
        found = out_of_place(sentence, pair.language)
        if found:
            yield pair.found(found)
            return


@kept
def out_of_place(sentence: Sentence, language: Language) -> str:
    """The first word of a sentence that does not belong where it stands; empty where there is none."""
    known = context(language.dictionary)
    unchanging = language.agreement.to_each_other if language.agreement else frozenset()
    looks = language.agreement.looks if language.agreement else frozenset()
    for around, word, other in known.out_of_place(sentence.text) if known else ():
        # « Ils se sont parlé », « elle a l’air fatiguée »
        is_told = word in unchanging and other.startswith(word)
        if not is_told and around.partition(" ")[0] not in looks and not _is_in_place(sentence, around, language):
            return f"“{around}”: « {other} » belongs there rather than « {word} »"
    return ""


def _is_in_place(sentence: Sentence, around: str, language: Language) -> bool:
    """Whether a word belongs there by what stands before: « les lignes directrices l’ont placée avant »."""
    written = around.replace(" .", ".")
    led = sentence.text[: sentence.text.find(written) + len(written)] if written in sentence.text else around
    return language.in_place.search(led) is not None


@kept
def confused(sentence: Sentence, language: Language) -> str:
    """The first word of a sentence that stands for another; empty where nothing is told."""
    known = _by_word(language)
    if language.agreement is None or known.keys().isdisjoint(sentence.vocabulary):
        return ""
    clause = clause_of(sentence, language.agreement)
    for at, text in enumerate(clause.texts):
        for one in known.get(text, ()):
            if _is_mistaken(clause, at, one):
                last = at + (at + 1 < len(clause.texts) and clause.is_joined(at + 1))
                return f"“{clause.between(max(0, at - 1), last)}”: « {one.meant} » is meant"
    return ""


@cache
def _by_word(language: Language) -> dict[str, tuple[Mistaken, ...]]:
    """The mistakes that a language knows, by the word that is written."""
    found: dict[str, tuple[Mistaken, ...]] = {}
    for one in language.mistaken:
        for word in one.written:
            found[word] = (*found.get(word, ()), one)
    return found


def _is_mistaken(clause: Clause, at: int, one: Mistaken) -> bool:
    """Whether the words beside a word leave no place for it."""
    if clause.is_inverted(at) or clause.is_abbreviation(at):
        return False
    if one.ends:
        after = clause.prose[clause.words[at].end :].strip()
        if after and after[0] not in STOPS:
            return False
    before = clause.texts[at - 1] if clause.is_joined(at) else ""
    if before and clause.is_inverted(at - 1):
        before = ""  # « faut-il »
    if before in one.not_before and one.not_before:
        return False
    if one.before and not (before and _is(clause, at - 1, one.before, "")):
        return False
    if (
        (one.is_second and not is_second_verb(clause, at))
        or (one.is_led and not _is_led(clause, at))
        or (one.is_told and not clause.is_told(at))
        or (one.needs_verb and _has_verb_behind(clause, at))
    ):
        return False
    return all(
        asked is None or (clause.is_whole(place) and _is(clause, place, asked, one.own))
        for place, asked in ((at + 1, one.behind), (at + 2, one.beyond))
    )


def is_second_verb(clause: Clause, at: int) -> bool:
    """Whether a verb stands before a word that is a verb as well, and nothing between or before them begins another clause."""
    grammar = clause.grammar
    if clause.is_compound(at):
        return False  # « peut-être »
    parting = grammar.relatives | grammar.openers | grammar.joining | grammar.stops_of_clause
    found = False
    for place in range(at - 1, -1, -1):
        if clause.texts[place] in parting and not clause.is_inverted(place):
            return found and _begins_clause(clause, place)
        is_next = clause.is_joined(place + 1) or clause.gap(place + 1) in HYPHENS  # « parlez-en a un adulte »
        if not is_next:
            return False
        found = found or _is_surely_verb(clause, place)
        if found and (not place or clause.gap(place).strip(" -")):
            return True
    return False


def _begins_clause(clause: Clause, at: int) -> bool:
    """Whether a word begins a clause of its own, and none within another: « si », « il » at the head, not « que » or « qui »."""
    grammar = clause.grammar
    if at and not clause.gap(at).strip():
        return False  # « la façon de savoir si vous pouvez faire confiance à quelqu’un est »
    surely = grammar.openers - grammar.unsure_openers - grammar.turning
    return clause.texts[at] in surely or (clause.texts[at] in grammar.lone_subjects and not at)


def _is_led(clause: Clause, at: int) -> bool:
    """Whether a word stands between the preposition at the head of a sentence and the first comma, among nouns: « pendant votre traitement a la maison, »."""
    grammar, parting = (
        clause.grammar,
        clause.grammar.relatives | clause.grammar.openers | clause.grammar.stops_of_clause,
    )
    if clause.texts[0] not in grammar.leading or clause.is_compound(at) or not clause.is_joined(at + 1):
        return False
    end = next((place for place in range(1, len(clause.texts)) if not clause.is_joined(place)), 0)
    if not (1 < at < end - 1 and clause.gap(end).strip() == ","):
        return False
    others = [place for place in range(1, end) if place != at]
    return not any(
        clause.texts[place] in parting or _is_surely_verb(clause, place) or among(clause.readings[place], INFINITIVE)
        for place in others
    )


def _is_surely_verb(clause: Clause, at: int) -> bool:
    """Whether a word is a finite verb where it stands."""
    is_word = clause.is_small(at) or (not at and not clause.is_abbreviation(at))
    is_order = clause.texts[at].endswith(clause.grammar.order_ending) and clause.opens(at)  # « parlez-en »
    is_noun = (clause.is_compound(at) and not is_order) or clause.is_after_article(at)
    return is_word and not is_noun and is_only_verb(clause.readings[at])


def _has_verb_behind(clause: Clause, at: int) -> bool:
    """Whether a word behind, up to the end of the clause, may be a verb, or is in no list; so it is where none follows."""
    if not clause.is_joined(at + 1):
        return True
    for place in range(at + 1, len(clause.texts)):
        gap = clause.gap(place).strip()
        if gap and gap not in HYPHENS:
            return gap[0] not in STOPS
        if among(clause.readings[place], VERB + INFINITIVE) or not (
            clause.readings[place] or clause.texts[place].endswith("’")
        ):
            return True
    return False


def _is(clause: Clause, at: int, asked: Beside, own: str) -> bool:
    """Whether a word is what is asked of one beside another, whose gender and number are `own`."""
    text, readings = clause.texts[at], _belonging(clause.readings[at], own)
    if text in asked.words:
        return True
    if text in asked.unless or (asked.shape and not asked.shape.match(text)):
        return False
    if asked.form and not _has_form(readings, asked.form):
        return False
    if asked.kinds:
        return bool(readings) and among(readings, asked.kinds) == readings
    return bool(asked.unless or asked.shape or asked.form)


@cache
def _has_form(readings: Readings, form: str) -> bool:
    """Whether all readings tell a gender and number."""
    return bool(readings) and all(
        wanted in (EITHER, told) for reading in readings for wanted, told in zip(form, reading[1:], strict=True)
    )


@cache
def _belonging(readings: Readings, own: str) -> Readings:
    """The readings of a word without those of nouns that do not agree with the word before it."""
    if not own:
        return readings
    return frozenset(reading for reading in readings if reading[0] not in NOMINAL or agree(reading, NOUN + own))


STOPS = ".,;:!?)"
"""What ends a clause behind a word."""

RULES = (homophone_confused, word_out_of_place)
