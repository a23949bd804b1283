"""How often a sentence denies: what the rules of meaning count.

A negation of two halves (« ne … pas ») is one; a word such as “avoid” or “unsafe” may stand for one in a translation.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.sentence import kept
from locpipe.languages.phrases import GROUPS as PHRASES

if TYPE_CHECKING:
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

BEHIND, AHEAD, NEAR = 20, 12, 4
"""How many words away the second half of a negation may stand: before the first, after it, close after it."""

CLOSE = 8
"""Within how many words before its second half a first half is looked for."""

LOOSE_DENIALS = frozenset({"half-not", "inner-not"})
FAINT_DENIAL = "faint-not"
"""Words that may stand for a denial now and then: “keep” for « n’arrêtez pas »."""

SET_PHRASE = "phrase-not"
"""Phrases with a denial in them that may well be rendered by one, or without: “not exceed”."""

NAMELESS = frozenset(
    {
        "head-off",
        "except",
        "future",
        "every",
        "or",
        "and",
        "never",
        "prohibited",
        "no-duty",
        "before",
        "after",
        "should",
        "comparison",
        "frequency",
        "advise-against",
        "banned-side",
        "unable-side",
        "no-side",
        "conditional",
        "may",
        "must",
        "denied-must",
        "denied-may",
        "denied-should",
        *(concept for group in PHRASES for concept in group),
    }
)
"""Concepts that are named by words of denial themselves, so that they tell no two such words apart."""

OPENING = 2
"""How many words open a sentence."""


class Negations(NamedTuple):
    """How often a sentence denies: surely, and by words that may stand for a denial (“avoid”, “unsafe”).

    `perhaps` holds of each such word the other concepts that it names, `inner` how many are of the kind of “unsafe”; the
    others where they stand, by numbers of words.
    """

    sure: int
    perhaps: list[frozenset[str]]
    inner: int
    sure_at: tuple[int, ...]
    perhaps_at: tuple[int, ...]


PHRASE, NO_PHRASE = frozenset({SET_PHRASE}), frozenset[str]()

DENYING = LOOSE_DENIALS | {"not", FAINT_DENIAL}
NOTHING_DENIED = Negations(0, [], 0, (), ())


class Half(NamedTuple):
    """The first half of a negation in two parts, by number of its word, and its second half where it has one."""

    first: int
    second: int | None
    restricts: bool
    is_limit: bool = False
    """Whether it only says until when (« tant qu’il n’a pas répondu »)."""


@kept
def halves(sentence: Sentence, language: Language) -> list[Half]:
    """The negations in two parts of a sentence; none in a language that denies with one word."""
    if language.negation_pairs is None:
        return []
    firsts, _, limits = language.negation_pairs
    if firsts.isdisjoint(sentence.vocabulary):
        return []
    words = sentence.texts
    taken: set[int] = set()
    found = []
    for at, word in enumerate(words):
        if word not in firsts or tuple(words[at + 1 : at + 3]) in language.empty_denials:
            continue
        half = second_half(sentence, at, taken, language)
        is_firm = half is not None and words[half] in language.never_alone
        if not is_firm and language.expletive.search(sentence.text, 0, sentence.words[at].start):
            continue  # « à moins que la fièvre ne dure plus de 48 heures »
        limiting = first_limit(words, at, language) if half is None else None
        restricts = half is not None and (
            words[half] in limits
            or (words[half] in language.loose_second_halves and words[half + 1 : half + 2] in one_of(limits))
        )
        if half is not None:
            taken.add(half)
        elif limiting is not None:
            half = limiting
        elif at + 1 < len(words) and language.denied_alone.match(sentence.text, sentence.words[at + 1].start):
            half = at + 1  # « elle ne peut être utilisée »
        start = sentence.words[at].start
        is_limit = limiting is not None or language.until.search(sentence.text[:start]) is not None
        is_limit = is_limit or language.limiting_verbs.match(sentence.text, start) is not None
        found.append(Half(at, half, restricts, is_limit))
    return found


def second_half(sentence: Sentence, at: int, taken: set[int], language: Language) -> int | None:
    """The second half of the negation whose first half is the word `at`: one before it that is a subject, or one behind it."""
    assert language.negation_pairs is not None
    firsts, seconds, limits = language.negation_pairs
    words, clauses = sentence.texts, sentence.clauses
    near = [
        i
        for i in range(max(0, at - BEHIND), min(len(words), at + AHEAD))
        if clauses[i] == clauses[at] and i not in taken and not is_noun(words, clauses, i, language)
    ]
    half = next((i for i in reversed(near) if i < at and words[i] in language.negative_subjects), None)
    if half and words[half] in language.never_alone and words[half - 1] in language.begins_condition:
        half = None  # « si jamais vous n’avez pas »
    # A second half belongs to the first half right before it: « n’est autorisée, et personne ne sait ».
    after = next((i for i in range(at + 1, len(words)) if words[i] in firsts), len(words))
    # « Ni à ceux dont le rein n’a pas été traité » goes on with a denial before it.
    is_own = any(at < i < min(after, at + NEAR) and words[i] in language.never_alone for i in near)
    if half is not None and not (words[half] in language.extends_denial and is_own):
        return half
    own = (
        i
        for i in near
        if at < i < after
        and words[i] in seconds | limits
        and not is_superlative(words, i, language)
        and not (words[i] in limits and words[i - 1] in language.before_conjunctions)
    )
    half = next((i for i in own if not is_next_subject(sentence, i, after, language)), None)
    is_far = half is not None and words[half] in language.loose_second_halves and half > at + NEAR
    return None if is_far else half


def is_noun(words: list[str], clauses: list[int], at: int, language: Language) -> bool:
    """Whether a word that may be a second half is a noun, behind its article: « la personne »."""
    is_behind = at > 0 and words[at - 1] in language.articles and clauses[at - 1] == clauses[at]
    return is_behind and words[at] in language.also_nouns


def is_next_subject(sentence: Sentence, at: int, following: int, language: Language) -> bool:
    """Whether a word is the subject of the next negation, which begins right behind it at `following`: « personne ne sait »."""
    word, is_last = sentence.texts[at], following == len(sentence.texts)
    is_subject = word in language.negative_subjects - language.extends_denial
    return is_subject and not is_last and at + 1 == following and not between(sentence, at, following).strip()


def is_superlative(words: list[str], at: int, language: Language) -> bool:
    """Whether a word that may be a second half compares: « il ne mentionne le plus grand »."""
    return words[at] in language.loose_second_halves and at > 0 and words[at - 1] in language.before_superlatives


def first_limit(words: list[str], at: int, language: Language) -> int | None:
    """The second half that stands before a first half and sets a limit: « pas plus d’une personne ne peut »."""
    around = range(at - 2, max(-1, at - CLOSE), -1)
    return next((i for i in around if (words[i], words[i + 1]) in language.limits_before), None)


def between(sentence: Sentence, one: int, other: int) -> str:
    """What stands between two words of a sentence."""
    return sentence.text[sentence.words[one].end : sentence.words[other].start]


def repeated(sentence: Sentence, language: Language) -> int:
    """How many denials of a sentence only say again one before them: “not under 6 months, not with asthma”."""
    words = sentence.texts
    return sum(
        hit.concept == "not"
        and hit.first > 0
        and hit.last < len(words)
        and words[hit.last] in language.repeats_denial
        and "," in between(sentence, hit.first - 1, hit.first)
        for hit in sentence.hits
    )


def is_answer(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a word answers a question, and denies nothing in what follows: “No. It is.”"""
    if sentence.texts[at] != language.answers_no:
        return False
    end = sentence.words[at].end
    return sentence.text[end : end + 1] in ANSWERED


ANSWERED = ("", ".", ",", ";", ":", "!")
"""What stands behind an answer."""


def denies_next(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a word denies the one behind it: « une question non urgente »; not where both name one thing."""
    words = sentence.texts
    return (
        0 < at < len(words) - 1
        and words[at] == language.denies_next
        and words[at + 1] not in language.not_denied
        and words[at - 1] not in language.before_answers
        and between(sentence, at, at + 1) == " "
        and all(last == at + 1 for _, first, last in sentence.said if first == at)
    )


def is_said_again(sentence: Sentence, at: int, language: Language) -> bool:
    """Whether a word of denial only goes on with one before it: « sans perdre aucun de vos soins »."""
    words = sentence.texts
    if language.negation_pairs is None or words[at] not in language.negation_pairs[1]:
        return False
    return any(
        words[place] in language.lone_denials and not PAUSES.search(between(sentence, place, at))
        for place in range(max(0, at - NEAR), at)
    )


PAUSES = re.compile(r"[,;:()]")


def one_of(words: frozenset[str]) -> list[list[str]]:
    """Each word as a list of its own."""
    return [[word] for word in words]


def begins_denial(words: list[str], language: Language) -> bool:
    """Whether one of some words surely denies, or begins what does."""
    is_half = language.negation_pairs is not None and not language.negation_pairs[0].isdisjoint(words)
    return is_half or language.denies_next in words or language.concepts.may_say("not", words)


@kept
def negations(sentence: Sentence, language: Language) -> Negations:
    """How often a sentence denies. Of two halves of a negation one counts."""
    halved = halves(sentence, language)
    if DENYING.isdisjoint(sentence.concepts) and not halved:
        return NOTHING_DENIED
    named = names_of_words(sentence)
    if is_answer(sentence, 0, language):
        named.pop(0, None)  # “No. It is.”
    # « Pas plus de » begins with a second half, and sets a limit: “at most” in the other language.
    limiting = {first for first, last in loosely_denying(sentence) if last > first + 1}
    limiting |= set_phrases(sentence, language)
    complete = [
        half
        for half in halved
        if half.second is not None and not half.restricts and not half.is_limit and half.second not in limiting
    ]
    limits = [half for half in halved if half.is_limit]
    taken = {half.first for half in (*complete, *limits)} | {half.first for half in halved if half.restricts}
    seconds = {half.second for half in (*complete, *limits)}
    answers = {at for at in named if is_answer(sentence, at, language)}
    alone = [
        at
        for at, concepts in named.items()
        if ("not" in concepts or denies_next(sentence, at, language))
        and at not in seconds | answers
        and not is_said_again(sentence, at, language)
    ]
    taken |= {at for at in alone if "not" not in named[at]}
    # « Ne dépassez pas » is “do not take more than” as well as “at most”.
    perhaps = [(PHRASE, half.first) for half in limits if half.second is not None]
    phrases = denying_phrases(sentence, language)
    perhaps += [
        # « Sans animaux, ni fumée » denies once.
        (frozenset({FAINT_DENIAL}), at)
        if at > 0 and sentence.texts[at] in language.extends_denial
        else (phrases.get(at, NO_PHRASE) or frozenset(c.rstrip("!") for c in concepts - LOOSE_DENIALS) - NAMELESS, at)
        # « Seule » may stand for a denial, but not where the source says “alone”.
        for at, concepts in named.items()
        if (concepts & {*LOOSE_DENIALS, FAINT_DENIAL} and "not" not in concepts and at not in taken)
        or ("not" in concepts and at in answers)
    ]
    inner = sum("inner-not" in concepts for concepts in named.values())
    sure_at = (*(half.first for half in complete), *alone)
    return Negations(len(sure_at), [names for names, _ in perhaps], inner, sure_at, tuple(at for _, at in perhaps))


def set_phrases(sentence: Sentence, language: Language) -> set[int]:
    """The words of denial in phrases that deny nothing as a whole: « ne vous étonnez pas ».

    Not « n’hésitez pas »: a translation that says so of its own accord chatters.
    """
    return {
        at
        for first, last in loosely_denying(sentence)
        for at in range(first + 1, last)
        if sentence.texts[at] in language.never_alone and sentence.texts[first] not in language.denial_words
    }


def loosely_denying(sentence: Sentence) -> list[tuple[int, int]]:
    """Where the words and phrases stand that may deny: the first word of each, and the one behind it."""
    return [(first, last) for concepts, first, last in sentence.said if not LOOSE_DENIALS.isdisjoint(concepts)]


def names_of_words(sentence: Sentence) -> dict[int, set[str]]:
    """The concepts that each word, or phrase, names, by the number of the word.

    Of a phrase that may deny, those of the same length: “cancer-free” denies the cancer, and names no word of denial by it.
    """
    ends: dict[int, int] = {}
    for concepts, first, last in sentence.said:
        if not DENYING.isdisjoint(concepts):
            ends[first] = max(last, ends.get(first, 0))
    named: dict[int, set[str]] = {}
    for concepts, first, last in sentence.said:
        if ends.get(first, last) == last:
            named.setdefault(first, set()).update(concepts)
    return named


def denying_phrases(sentence: Sentence, language: Language) -> dict[int, frozenset[str]]:
    """What stands for the phrases that hold a denial: “should not exceed” may be rendered by one, and by « au plus ».

    One without a word that does nothing but deny (“costs nothing”) is told by what it names as well.
    """
    concepts = language.concepts
    found: dict[int, frozenset[str]] = {}
    for first, last in loosely_denying(sentence):
        words = sentence.texts[first:last]
        if last > first + 1 and any("not" in concepts.said_by(word) for word in words):
            meant = NO_PHRASE if not language.plain_denials.isdisjoint(words) else _meant(sentence, first, last)
            found[first] = PHRASE | meant
    return found


def _meant(sentence: Sentence, first: int, last: int) -> frozenset[str]:
    """The concepts that a phrase names, but for those of denial."""
    names = {hit.concept.rstrip("!") for hit in sentence.hits if (hit.first, hit.last) == (first, last)}
    return frozenset(names) - LOOSE_DENIALS - NAMELESS - {FAINT_DENIAL}


def unmatched(one: Negations, other: Negations, own: Sentence, others: Sentence, apart: float = 1.0) -> int:
    """How many words of `one`, which are in the sentence `own`, may stand for a denial of the other sentence.

    Of words that name nothing else as many belong together as both sentences have.
    """
    return max(0, unnamed(one, other, own, others, apart) - sum(not named for named in other.perhaps))


def unnamed(one: Negations, other: Negations, own: Sentence, others: Sentence, apart: float = 1.0) -> int:
    """How many words of `one`, which are in the sentence `own`, may deny something, and have no counterpart by what they name.

    A word that names a concept has one if the other sentence names it as often (“stop” and « arrêter »). In long sentences
    only those count that stand no further from a denial of the other than the part `apart` of a sentence.
    """
    denied = {hit.first for hit in others.hits if hit.concept == "not"} | set(other.sure_at)
    denied |= {half.second for half in halves(others, others.language) if half.second} if others.language else set()
    named_there = {(hit.concept.rstrip("!"), hit.first) for hit in others.hits if hit.first not in denied}
    known = Counter(concept for concept, _ in named_there if concept not in DENYING)
    # What stands in brackets says again what stands before them: « hors indication (non conforme à l’étiquette) ».
    named_here = Counter(
        concept
        for concept, at in {(hit.concept.rstrip("!"), hit.first) for hit in own.hits}
        if not is_bracketed(own, at)
    )
    free = [
        at
        for named, at in zip(one.perhaps, one.perhaps_at, strict=True)
        if not any(known[c] >= max(1, named_here[c]) for c in named)
    ]
    if min(len(own.texts), len(others.texts)) < LONG:
        return len(free)
    places = [at / len(others.texts) for at in other.sure_at]
    # A denial in a phrase is one, wherever the other language says it.
    phrases = {at for named, at in zip(one.perhaps, one.perhaps_at, strict=True) if SET_PHRASE in named}
    return len(phrases.intersection(free)) + sum(
        any(abs(at / len(own.texts) - place) <= apart for place in places) for at in free if at not in phrases
    )


def is_bracketed(sentence: Sentence, at: int) -> bool:
    """Whether a word stands in brackets."""
    before = sentence.text[: sentence.words[at].start]
    return before.rfind("(") > before.rfind(")")


LONG = 12
"""Words from which on it matters where a word stands that may stand for a denial."""


def extends_denial(sentence: Sentence, language: Language) -> bool:
    """Whether a denial of the sentence holds for two verbs: “do not stop or change”."""
    denied = {hit.first for hit in sentence.hits if hit.concept == "not"}
    return any(
        word in language.joins_denials
        and any(at - CLOSE <= place < at and is_one_list(between(sentence, place, at)) for place in denied)
        for at, word in enumerate(sentence.texts)
    )


def is_one_list(piece: str) -> bool:
    """Whether what stands between a denial and an “or” is one thing, or a list of which the “or” joins the last."""
    return "," not in piece or LISTED.fullmatch(piece) is not None


LISTED = re.compile(
    r"[^,;:.()]*(?:, (?!(?:and|but|if|then|so|call|because|unless|or|which|who) )\w[\w’-]*(?: [\w’-]+){0,3}){1,4},? ?"
)
"""“Do not drive, cycle or operate machinery” denies three verbs."""


def forbidden(sentence: Sentence, language: Language) -> set[str]:
    """The verbs that a sentence has as a forbidden order only: both of “do not stop or change”."""
    denials = {hit.last for hit in sentence.hits if hit.concept == "not"}
    if not denials and not any(hit.concept == "half-not" for hit in sentence.hits):
        return set()
    denied: set[str] = set()
    others: set[str] = set()
    reach = -NEAR
    for hit in language.orders.find(sentence.texts):
        before = sentence.texts[max(0, hit.first - 2) : hit.first]
        if any(
            not AMOUNTS.isdisjoint(language.concepts.said_by(word)) for word in sentence.texts[hit.last : hit.last + 1]
        ):
            continue  # “never take more than 2” is « prenez-en au plus 2 »
        is_apart = hit.first > 0 and "," in between(sentence, hit.first - 1, hit.first)
        is_denied = (hit.first in denials and not is_apart) or (
            "not" in language.concepts.said_by(before[-1]) if before else False
        )
        if is_denied or (hit.first - reach <= NEAR and not language.joins_denials.isdisjoint(before)):
            denied.add(hit.concept)
            reach = hit.first
        else:
            others.add(hit.concept)
    return denied - others


AMOUNTS = frozenset({"more", "less"})
"""What follows a verb that is forbidden beyond an amount only."""


def ordered(sentence: Sentence, language: Language) -> set[str]:
    """The verbs that a sentence has as an order only, with no word of denial close by."""
    if language.negation_pairs is None:
        return set()
    firsts, seconds, _ = language.negation_pairs
    words = sentence.texts
    loose = {hit.first for hit in sentence.hits if hit.concept in {"not", *LOOSE_DENIALS}}
    given: set[str] = set()
    others: set[str] = set()
    for hit in language.orders.find(sentence.texts):
        if hit.first and words[hit.first - 1] in language.reader_words:
            continue  # « pendant que vous attendez » is no order
        # Each of two orders has a denial of its own: « ne conduisez pas et utilisez ».
        joint = (at + 1 for at in range(hit.first - 1, -1, -1) if words[at] in language.conjunctions)
        start = max(next(joint, 0), hit.first - NEAR)
        around = range(start, min(len(words), hit.last + 2))
        is_near = not firsts.isdisjoint(words[start : hit.first]) or any(
            words[at] in seconds or (at in loose and words[at] not in firsts and at != hit.first) for at in around
        )
        (others if is_near else given).add(hit.concept)
    return given - others


def opens_with_denial(sentence: Sentence, language: Language) -> bool:
    """Whether one of the first words surely denies: “do not”."""
    if language.negation_pairs is not None:
        return any(half.first < OPENING for half in halves(sentence, language))
    return any(
        hit.concept == "not" and hit.first < OPENING and "," not in sentence.text[: sentence.words[hit.first].start]
        for hit in sentence.hits
    )


def main_clause(sentence: Sentence) -> int:
    """The number of the word behind the first comma, if the sentence begins with a short clause; else 0."""
    comma = sentence.text.find(",")
    after = next((at for at, word in enumerate(sentence.words) if word.start > comma), 0) if comma > 0 else 0
    return after if after <= BEFORE_MAIN else 0


BEFORE_MAIN = 12
"""Words of a clause that may stand before the main one: « pendant que vous attendez la réponse, continuez »."""


def may_open_with_denial(sentence: Sentence, source: Sentence, language: Language) -> bool:
    """Whether one of the first words of a translation denies, or may do so by a word that the source does not have."""
    start = main_clause(sentence)
    words = sentence.texts[start : start + 4 * OPENING]
    most = next((at for at, word in enumerate(words) if word in language.conjunctions), len(words)) + start
    first = [hit.concept for hit in sentence.hits if hit.first < most]
    denied = {hit.first for hit in source.hits if hit.concept == "not"}
    if "not" in first or any(half.first < most and half.second is not None for half in halves(sentence, language)):
        return True
    loose = {"half-not", "inner-not", "only"}
    if "avoid!" in first or "no-duty" in first:
        return True
    # “Never stop” is « continuez », “do not eat” is « soyez à jeun ».
    if FAINT_DENIAL in first:
        return True
    others = {hit.first for hit in source.hits if hit.first < 3 * OPENING and hit.concept in loose} - denied
    return len({hit.first for hit in sentence.hits if hit.first < most and hit.concept in loose}) > len(others)


def restricts(sentence: Sentence, language: Language) -> bool:
    """Whether a negation of two parts in the sentence only restricts (« ne … que »)."""
    return any(
        half.restricts and not language.only_has_to.match(sentence.text, sentence.words[half.first].start)
        for half in halves(sentence, language)
    )
