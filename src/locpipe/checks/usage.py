"""How readers are spoken to: with the words of this country, and politely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.clause import clause_of
from locpipe.checks.friends import mistaken_for, word_for_word
from locpipe.checks.pair import shown
from locpipe.checks.passage import FILLER
from locpipe.checks.rule import Found, rule
from locpipe.checks.typography import breaches
from locpipe.findings import Severity
from locpipe.languages.forms import ADJECTIVE, ME, NOUN, ONE, VERB, among

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from locpipe.checks.clause import Clause
    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence, Word
    from locpipe.languages import Language


@rule(Severity.WARNING, fix="Use the word that readers of this country know.")
def usage_of_elsewhere(pair: Pair) -> Iterator[Found]:
    """A word is that of another country that speaks the language, or one that its own advises against.

    A word that the glossary settles is left alone.

    Why it matters: a reader looks in vain for « paracétamol » on the shelf.

    Example: « Envoyez-nous un e-mail » in Canada, where it is « un courriel ».
    """
    for habit, match in breaches(pair, "usage"):
        settled = " ".join(target for term, _ in pair.terms for target in term.targets).lower()
        if match[0].lower() not in settled:
            yield pair.found(f"“{match[0]}”: {habit.wrong}", habit.fix)


@rule(Severity.WARNING, fix="Write what the word of the source means.")
def false_friend(pair: Pair) -> Iterator[Found]:
    """A word looks like one of the source and says something else.

    Why it matters: « un physicien » treats no one, and « un procès » is no trial of a drug.

    Example: `Ask a physician.` translated as « Demandez à un physicien. »
    """
    language, source = pair.language, pair.source_language
    if language is None or source is None or pair.is_source:
        return
    word, looks_like = mistaken_for(pair, language.false_friends.get(source.code, ()))
    if word:
        yield pair.found(f"“{word}” is not what “{looks_like}” says")
        return
    written, meant = word_for_word(pair, language.calques.get(source.code, ()))
    if written:
        yield pair.found(f"“{written}” renders the source word for word: « {meant} »", f"Write « {meant} ».")


@rule(Severity.WARNING, fix="Address the reader politely, as all other texts do.")
def address_too_familiar(pair: Pair) -> Iterator[Found]:
    """A text addresses the reader too familiarly.

    Why it matters: the pages speak in one voice, and politely to people in distress.

    Example: « Appelle ton médecin » for “Call your doctor”.
    """
    if pair.language is None:
        return
    is_told = not pair.language.familiar_words.isdisjoint(pair.target.vocabulary)
    if is_told and (match := pair.language.familiar.search(pair.target.prose)):
        yield pair.found(f"“{match[0]}” in {shown(pair.target.prose, match.start(), match.end())}")
    elif word := _familiar_order(pair):
        yield pair.found(f"“{word}” is the order to a friend")


def _familiar_order(pair: Pair) -> str:
    """The verb that a sentence begins with, or goes on with behind a comma, if it has the form for a friend and the source
    orders there too; empty otherwise.
    """
    grammar = pair.language.agreement if pair.language else None
    if grammar is None or pair.source_language is None or pair.is_source:
        return ""
    for ours, theirs in pair.clauses:
        ordered = [is_order(ours, at, pair.source_language) for at in heads(ours.text, ours.words)]
        may_be = not any(ordered) and may_order(ours, pair.source_language)
        if not any(ordered) and not may_be:
            continue
        clause = clause_of(theirs, grammar)
        for at in heads(clause.prose, clause.words)[: 1 if may_be else None]:
            # « Le personnel évalue les besoins, envoie des intervenants »: the verb of who was named before.
            is_asked = (
                ordered[0] or may_be
                if at == 0
                else not any(f"{VERB}-{ONE}" in before for before in clause.readings[:at])
            )
            is_led = FILLER in clause.prose[: clause.words[at].start]  # « {the_board} décide »
            if is_asked and not is_led and _orders_friend(clause, at):
                return clause.texts[at]
    return ""


def is_order(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a word that begins a sentence, or a part of it, orders something."""
    text = sentence.text[sentence.words[at].start :]
    return bool(language.orders.find([sentence.texts[at]]) or language.order_first.search(text))


def may_order(sentence: Sentence, language: Language) -> bool:
    """Whether a whole sentence begins with a word that may be an order and nothing else: “Limit juice and candy.”"""
    if not sentence.texts:
        return False
    first, is_whole = sentence.texts[0], sentence.text.rstrip().endswith(".")
    is_other = first in language.function_words or first.endswith(NO_ORDERS) or not first.isalpha()
    return is_whole and not is_other and language.finite_verbs.isdisjoint(sentence.texts)


NO_ORDERS = ("s", "ed", "ing")
"""How words of a source end that order nothing, but for few."""


def _orders_friend(clause: Clause, at: int) -> bool:
    """Whether a word orders a friend something: « appelle », and « note » with its object, which is no noun there."""
    readings, behind = clause.readings[at], clause.texts[at + 1 : at + 2]
    if not (clause.texts[at].endswith("e") and clause.is_joined(at + 1) and readings >= FRIENDLY):
        return False
    grammar = clause.grammar
    has_object = not (grammar.plain_articles | grammar.questions | grammar.with_verbs).isdisjoint(behind)
    # « Active les notifications » is said of nothing: no noun follows an adjective with its article.
    is_verb = among(readings, NOUN + ADJECTIVE) | FRIENDLY_ONLY >= readings
    return readings <= FRIENDLY_ONLY or (has_object and is_verb)


def heads(text: str, words: Sequence[Word]) -> list[int]:
    """The words that a sentence begins with, and goes on with behind a comma, a colon or a semicolon, by their numbers."""
    behind = [at for at in range(1, len(words)) if text[words[at - 1].end : words[at].start].strip() in {",", ":", ";"}]
    return [0, *behind] if words else []


FRIENDLY = frozenset((f"{VERB}-{ONE}", f"{VERB}-{ME}"))
FRIENDLY_ONLY = FRIENDLY | {f"{VERB}--"}
"""Readings of a verb that orders a friend to do something: « appelle »."""


RULES = (usage_of_elsewhere, false_friend, address_too_familiar)
