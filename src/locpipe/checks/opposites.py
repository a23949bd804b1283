"""Opposites and duties: words that exclude each other, of which a translation must not say one for another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from locpipe.checks.antonyms import EXCLUSIVE, Groups, is_denied_near, is_negated, words_of_concept
from locpipe.checks.circumstances import is_other_way_round, turned_circumstances
from locpipe.checks.denials import halves, negations, restricts
from locpipe.checks.figures import last_alike, says_one
from locpipe.checks.freedom import begins_with_order, orders_first
from locpipe.checks.meaning import denies, said, shortened
from locpipe.checks.prepositions import turned_prepositions
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import counts, kept
from locpipe.checks.stances import turned_clauses
from locpipe.checks.turned import RELATIONS, stated_otherwise
from locpipe.findings import Severity
from locpipe.languages.concepts import HARD, MODALITY, VAGUE
from locpipe.languages.everyday import GROUPS
from locpipe.languages.phrases import GROUPS as PHRASES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


class Difference(NamedTuple):
    """What two sentences name differently: the concepts that one surely names more often, and what each surely names."""

    lost: frozenset[str]
    gained: frozenset[str]
    sure: tuple[dict[str, int], dict[str, int]]
    fallen: frozenset[str]
    """The concepts that may be those of a pair which the source has, and the translation lacks."""
    risen: frozenset[str]
    """The same of what the translation has instead."""


@kept
def difference(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> Difference | None:
    """What two sentences name differently; None where they name the same concepts as often."""
    source, target = counts(ours), counts(theirs)
    if source == target:
        return None
    sure = surely(source, source_language), surely(target, language)
    lost = frozenset(surplus(source, target, source_language))
    gained = frozenset(surplus(target, source, language))
    fallen = {concept for concept, count in sure[0].items() if count > sure[1].get(concept, 0)}
    fallen |= {concept for concept in MODAL.intersection(source) if source[concept] > target.get(concept, 0)}
    risen = {concept for concept, count in sure[1].items() if count > sure[0].get(concept, 0)}
    return Difference(lost, gained, sure, lost | fallen, gained | risen)


BINDING = Groups(MODALITY)

UNITS_OF_TIME = frozenset({"minute-unit", "hour-unit", "day-unit", "week-unit", "month-unit", "year-unit"})

SIDES = frozenset({"you-side", "we-side"})
"""Who is spoken to, and who speaks."""

MODAL = frozenset(BINDING.numbers)
"""Duties and doubts."""


def exchanged(pair: Pair, groups: Groups) -> Iterator[tuple[str, str, Sentence]]:
    """Each (lost, gained) pair of concepts of one group, with the sentence of the translation."""
    if not (pair.language and pair.source_language):
        return
    for ours, theirs in pair.clauses:
        for lost, gained in exchanges(ours, theirs, pair.source_language, pair.language, groups):
            yield lost, gained, theirs


@kept
def exchanges(
    ours: Sentence, theirs: Sentence, source_language: Language, language: Language, groups: Groups
) -> tuple[tuple[str, str], ...]:
    """Each (lost, gained) pair of concepts of one group of two sentences."""
    differ = difference(ours, theirs, source_language, language)
    if differ is None:
        return ()
    # Of a group nothing is found but where one of its concepts fell and one rose: most differences are in one of the two.
    numbers = groups.numbers_of(differ.fallen) & groups.numbers_of(differ.risen)
    if not numbers:
        return ()
    found = []
    source, target, sure, gained = counts(ours), counts(theirs), differ.sure, differ.gained
    lost = set(differ.lost)
    if groups is BINDING and may_be_compared(ours, theirs, source_language, language):
        # “Can” may well go unsaid in another language; it never becomes a word that surely is a duty. “If” may become one.
        lost |= {
            concept
            for concept in MODAL.intersection(source)
            if plainly(ours, concept, source_language) > target.get(concept, 0)
        }
    for number in sorted(numbers):
        group = groups.groups[number]
        one, other = [c for c in group if c in lost], [c for c in group if c in gained]
        if not (one and other) and groups is BINDING:
            # A duty or advice that is quite gone, where another one surely was added.
            one = [c for c in group if c in sure[0] and sure[0][c] and not target.get(c, 0)]
            other = [c for c in group if sure[1].get(c, 0) > sure[0].get(c, 0) and c not in one]
            one = one if {*one, *other} <= {"must", "should"} else []
        if not (one and other) and groups is EXCLUSIVE and group not in PHRASES:
            # What surely names one of two is compared apart: « après » is not “before” because “by” stands near.
            known = source if group in GROUPS else sure[0]
            # « Avisez-nous » may well name the reader as well.
            named = target if SIDES.issuperset(group) else sure[1]
            one = [c for c in group if sure[0].get(c, 0) > named.get(c, 0)]
            other = [c for c in group if sure[1].get(c, 0) > known.get(c, 0)]
        if (
            not (one and other)
            or is_converse(group, source, target)
            or (SIDES.issuperset(group) and is_of_no_reader(one[0], other[0], theirs, language))
        ):
            continue
        if not is_excused((one[0], other[0]), group, ours, theirs, source_language, language):
            found.append((one[0], other[0]))
    return tuple(found)


def is_converse(group: tuple[str, ...], source: dict[str, int], target: dict[str, int]) -> bool:
    """Whether a translation tells what is given from the other side, and the giver as well: “we sent” is « vous avez reçu »."""
    if not (SIDES.issuperset(group) or GIVEN.issuperset(group)):
        return False
    return ("sends-it" in source and "receives-it" in target and "you-side" in target) or (
        "receives-it" in source and "sends-it" in target and "we-side" in target
    )


GIVEN = frozenset({"sends-it", "receives-it"})


def is_of_no_reader(lost: str, gained: str, theirs: Sentence, language: Language) -> bool:
    """Whether a sentence still says who speaks, or does not say that the reader acts.

    “We reply when we can” is « nous vous répondons dès que possible », “we may record calls” « votre appel pourrait être enregistré »,
    and “we will not send your results” « vos résultats ne vous seront pas transmis ».
    """
    is_said = counts(theirs).get(lost, 0) > 0
    is_passive = language.done_for_reader.search(theirs.text) is not None
    return is_said or (gained == "you-side" and (is_passive or language.reader_words.isdisjoint(theirs.texts)))


def may_be_compared(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether two sentences bind alike but for words: “cannot” is « ne doit pas », but what nobody can do, nobody must."""
    halved = halves(theirs, language)
    if halved and all(half.second is not None and half.second < half.first for half in halved):
        return "denied-may" not in counts(ours)
    return not denies(ours, source_language) and not denies(theirs, language)


def is_excused(
    exchange: tuple[str, str],
    group: tuple[str, ...],
    ours: Sentence,
    theirs: Sentence,
    source_language: Language,
    language: Language,
) -> bool:
    """Whether what was exchanged says the same where it stands, or another rule looks at it."""
    lost, gained = exchange
    if is_left_open(gained, theirs, language):
        return True
    if exchange == ("must", "may") and source_language.at_will.search(ours.text):
        return True  # “if you need one” is « au besoin, vous pouvez »
    if BESIDE_MEALS.issuperset(exchange) and all({"before", "after"} <= counts(side).keys() for side in (ours, theirs)):
        return True  # “one hour before or two hours after a meal” is « une heure avant un repas ou deux heures après »
    if BEFORE_OR_AFTER.issuperset(exchange) and is_other_way_round(ours, theirs, source_language, language):
        return True
    if (
        is_made_up(exchange, ours, theirs)
        or is_wanted_instead(ours, theirs)
        or is_said_by_other_words(exchange, group, ours, theirs, source_language, language)
    ):
        return True
    denied = negations(ours, source_language).sure, negations(theirs, language).sure
    # “Not the same” and “different” are one: the rules of negations look at such a pair.
    near = is_denied_near(ours, lost, source_language), is_denied_near(theirs, gained, language)
    is_denied = denied[0] != denied[1] and any(near)
    if not near[0] and RELATIONS.isdisjoint(group):  # « ne conduisez pas avant »
        is_denied = is_denied or is_negated(theirs, gained, language)
    # “Not been proven” is « pas prouvé » as one word or as two.
    is_denied = is_denied or (
        near[0] and holds_denial(theirs, gained, language) and not holds_denial(ours, lost, source_language)
    )
    # “Not covered” is « aucun trajet n’est couvert ».
    is_denied = is_denied or (
        (group in PHRASES or group in GROUPS)
        and is_denied_near(theirs, gained, language)
        and holds_denial(ours, lost, source_language)
        and not holds_denial(theirs, gained, language)
    )
    return (is_denied and not HARD.issuperset(group)) or is_said_by_denial(exchange, denied, ours, theirs, language)


def is_left_open(concept: str, sentence: Sentence, language: Language) -> bool:
    """Whether a sentence only says that something may be so or not: « que votre famille soit d’accord ou non »."""
    match = language.left_open.search(sentence.text)
    return match is not None and any(
        0 <= match.start() - sentence.words[at].end <= NEXT for at in words_of_concept(sentence, concept)
    )


NEXT = 20
"""Characters from a word to what leaves open whether it is so."""


def is_said_by_other_words(
    exchange: tuple[str, str],
    group: tuple[str, ...],
    ours: Sentence,
    theirs: Sentence,
    source_language: Language,
    language: Language,
) -> bool:
    """Whether what was exchanged says the same beside the words around it."""
    if exchange == ("must", "no-duty") or BY_THEN.issuperset(exchange):
        # “Not every sign has to be there”, and “not until Monday” is « pas avant lundi », “wait until it dries” « attendez avant de ».
        is_by_then = BY_THEN.issuperset(exchange) and (
            denies(theirs, language) or language.waits.search(theirs.text) is not None
        )
        return is_by_then or denies(ours, source_language)
    if exchange == ("may", "must"):
        # “Can only be given by vein” is « doit être donnée par voie veineuse », “tell the dentist” « le dentiste doit savoir ».
        is_told = orders_first(ours, source_language) and not begins_with_order(theirs, language)
        # “If it is not clean, we may” is « il doit être propre. Sinon, nous pourrions ».
        is_otherwise = "if-so" in counts(ours) and not language.otherwise.isdisjoint(theirs.vocabulary)
        return is_told or is_otherwise or "only" in counts(ours)
    if set(exchange) == {"with", "without"}:
        return "except" in ours.concepts  # “unless you agree” is « sans votre accord »
    if exchange in {("before", "after"), ("before-that", "after-that")}:
        return restricts(theirs, language)  # “it takes weeks before it works” is « n’agit qu’après des semaines »
    if set(exchange) == {"must", "should"}:
        # “Should it be treated?” may well ask whether it must.
        is_asked = ours.text.rstrip().endswith("?") or source_language.whether.search(ours.text) is not None
        return group in MODALITY and is_asked
    # “For 48 hours” is « pendant deux jours », “within a day” « dans les 24 heures ».
    return exchange[1] in UNITS_OF_TIME and (
        last_alike(ours, theirs, source_language, language)
        or says_one(exchange[0].removesuffix("-unit"), theirs, language)
    )


BESIDE_MEALS = frozenset({"before-meal", "after-meal"})


def is_wanted_instead(ours: Sentence, theirs: Sentence) -> bool:
    """Whether what is too much so in a source has to be more of the contrary: “too short” is « doit être plus long »."""
    known, named = counts(ours), counts(theirs)
    is_more = named.get("more", 0) > known.get("more", 0)
    return is_more and "more-so" in known and named.get("must", 0) > known.get("must", 0)


def is_made_up(exchange: tuple[str, str], ours: Sentence, theirs: Sentence) -> bool:
    """Whether a word that is said beside what was exchanged makes up for it.

    “More drowsy” is « accroît la somnolence », “people under 25 have more thoughts” « augmentent chez les moins de 25 ans ».
    """
    beside, instead = MADE_UP.get(exchange, ("", ""))
    source, target = counts(ours), counts(theirs)
    return source.get(beside, 0) > target.get(beside, 0) or target.get(instead, 0) > source.get(instead, 0)


MADE_UP = {
    ("decrease", "increase"): ("more!", ""),
    ("increase", "decrease"): ("less!", ""),
    ("more", "less"): ("", "increase!"),
    ("less", "more"): ("", "decrease!"),
    ("once-past", "in-the-course"): ("finish-act", ""),  # “expires after 90 days” is « valide pendant 90 jours »
}
"""What else a source says, or a translation, where a word of one of two opposites stands for another that is said beside it."""

NEVER_AT_ALL = frozenset({"none", "never!"})
"""Nobody, and never: what is denied of these is denied firmly enough, whatever the verb."""

BEFORE_OR_AFTER = frozenset(
    {"before", "after", "before-that", "after-that", "in-the-past", "once-past", "beforehand", "afterwards"}
)
"""Which of two comes first: of what is said, either may be the one in the clause."""

BY_THEN = frozenset({"till-then", "before-then"})
"""Up to when something holds: what does not hold till then holds from then on."""


def is_said_by_denial(
    exchange: tuple[str, str], denied: tuple[int, int], ours: Sentence, theirs: Sentence, language: Language
) -> bool:
    """Whether a word of a denial, or of a restriction, says what was exchanged; `denied` is how often each side denies."""
    if exchange == ("with", "without"):
        # “With an income and no insurance” is « sans assurance et ayant un revenu », “keep it with you” « jamais sans ».
        is_doubled = not denied[0] and language.double_denials.search(theirs.text.casefold()) is not None
        return is_doubled or denied[0] >= denied[1] > 0
    if exchange == ("without", "with"):
        return denied[1] >= denied[0] and not language.extends_denial.isdisjoint(theirs.texts)
    if exchange == ("never", "always"):
        # “Into a bin, never into the garbage” is « pas à la poubelle, toujours dans un bac ».
        return denied[1] >= denied[0] > 0
    if exchange == ("denied-may", "denied-must"):
        # “Never use it; you cannot smell it” is « il ne faut jamais s’en servir; il est inodore ».
        return any(hit.concept == "not" and hit.first == 0 for hit in ours.hits)
    if exchange in {("denied-should", "denied-must"), ("should", "must")}:
        # “Nobody should” is « personne ne doit ».
        return denied[1] > 0 and not NEVER_AT_ALL.isdisjoint(counts(ours))
    # “Only give it if” is « il ne doit être donné que si ».
    return exchange[0] != "should" and exchange[1] == "must" and restricts(theirs, language) and "only" in ours.concepts


def holds_denial(sentence: Sentence, concept: str, language: Language) -> bool:
    """Whether a concept is named by a phrase with a word of denial in it: “not covered”."""
    return any(
        hit.concept.rstrip("!") == concept
        and any("not" in language.concepts.said_by(word) for word in sentence.texts[hit.first : hit.last])
        for hit in sentence.hits
    )


def plainly(sentence: Sentence, concept: str, language: Language) -> int:
    """How often a sentence names a concept by another word than one that begins a condition: not by “if”."""
    return sum(
        concept in concepts
        and sentence.texts[first] not in language.parting_words
        and not (concept == "must" and "may!" in concepts)  # “may have to”
        for concepts, first, _ in sentence.said
    )


def surely(known: dict[str, int], language: Language) -> dict[str, int]:
    """How often a sentence names each concept with words that say nothing else."""
    firm = language.concepts.firm
    return {
        concept: known.get(firm[concept], 0) if concept in firm else count
        for concept, count in known.items()
        if concept[-1] != "!" and concept not in VAGUE
    }


def surplus(known: dict[str, int], other: dict[str, int], language: Language) -> Iterator[str]:
    """The concepts that one sentence surely names, and more often than the other one perhaps does."""
    firm = language.concepts.firm
    for concept, count in known.items():
        most = other.get(concept, 0)
        if count > most and concept[-1] != "!":
            sure = known.get(firm[concept], 0) if concept in firm else count
            # Of duties and doubts a sentence that surely names one may have lost any.
            if sure > most or (sure > 0 and concept in MODAL):
                yield concept


def is_told_loosely(exchange: tuple[str, str], sentence: Sentence, pair: Pair) -> bool:
    """Whether a word in place of another tells little: a « doit » for “should” that is not said to the reader. In a safety text
    each word tells.
    """
    language = pair.language
    return (
        language is not None
        and not pair.is_safety
        and exchange in FIRMER
        and language.reader_words.isdisjoint(sentence.texts)
        and not language.plainly_must.isdisjoint(said(sentence, exchange[1]).split())
    )


FIRMER = frozenset({("should", "must"), ("denied-should", "denied-must")})
"""What many translators make of advice: “the patch should be changed” is « doit être changé ». It is told in a safety text, said to the
reader."""


@rule(Severity.WARNING, fix="Use the word for what the source says.")
def opposite_word(pair: Pair) -> Iterator[Found]:
    """A word of the source is lost, and its opposite, or another of its kind, stands in the translation.

    Why it matters: “before” and « après », “increase” and « diminution », “remission” and « rechute » tell a reader to
    do, or to expect, something else.

    Example: `before each session` translated as « après chaque séance ».
    """
    told = False
    for lost, gained, sentence in exchanged(pair, EXCLUSIVE):
        if is_told_loosely((lost, gained), sentence, pair):
            continue
        told = True
        word = said(sentence, gained)
        yield pair.found(f"“{word}” ({gained}) in the translation, “{lost}” in the source: {shortened(sentence.text)}")
    turned = [*turned_clauses(pair), *turned_circumstances(pair)]
    for said_here, instead, sentence in turned or (() if told else turned_prepositions(pair)):
        yield pair.found(f"“{instead}” where the source has “{said_here}”: {shortened(sentence.text)}")


@rule(Severity.WARNING, fix="Bind the reader as the source does: must, should or may.")
def modality_changed(pair: Pair) -> Iterator[Found]:
    """A duty became a possibility or advice, or the other way round.

    Why it matters: “must not be used” and « peut ne pas être utilisé » are two different warnings, and “may help” is
    not « doit aider ».

    Example: `You must tell your prescriber.` translated as « Vous pouvez en parler au prescripteur. »
    """
    for lost, gained, sentence in exchanged(pair, BINDING):
        if is_told_loosely((lost, gained), sentence, pair):
            continue
        yield pair.found(
            f"“{said(sentence, gained)}” in the translation, “{lost}” in the source: {shortened(sentence.text)}"
        )
        return
    if not (pair.language and pair.source_language):
        return
    for ours, theirs in pair.clauses:
        if is_bound(ours, theirs, pair.source_language, pair.language):
            yield pair.found(
                f"a duty (“{said(theirs, 'must!')}”) that the source allows only: {shortened(theirs.text)}"
            )
            return
        if offer := softened(ours, theirs, pair.source_language, pair.language):
            yield pair.found(f"“{offer}” where the source tells the reader to do it: {shortened(theirs.text)}")
            return
    for ours, theirs in () if pair.is_source else pair.aligned:
        if duty := stated_otherwise(ours, theirs, pair.language.duty, pair.source_language.may_be_duty):
            yield pair.found(f"“{duty}” where the source states a fact: {shortened(theirs.text)}")
            return


@kept
def is_bound(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> bool:
    """Whether a sentence surely is a duty in the translation, and only a possibility in the source.

    What is denied or limited may well be the one for the other: “may not be used” is « ne doit pas », “only with” « doit ».
    """
    source = counts(ours)
    return bool(
        "must!" in theirs.concepts
        and source.keys().isdisjoint(("must", "should"))
        and plainly(ours, "may", spoken)
        and ours.concepts.isdisjoint(("only!", "except!"))  # “until” limits nothing of what one may do
        and not (orders_first(ours, spoken) and not begins_with_order(theirs, language))
        and not denies_apart(ours, spoken)
        and not denies_apart(theirs, language)
        and not restricts(theirs, language)
    )


def orders_on_condition(sentence: Sentence, language: Language) -> bool:
    """Whether an order of a sentence stands behind when, or on what condition, it holds: “if it still bleeds, call us”."""
    return any(
        language.before_order.match(head) and language.order_first.search(rest)
        for head, _, rest in (part.partition(", ") for part in sentence.text.split(". "))
    )


def softened(ours: Sentence, theirs: Sentence, spoken: Language, language: Language) -> str:
    """The words that make an offer of an order of the source (« vous pouvez appeler »); empty where there are none."""
    if (
        not (orders_first(ours, spoken) or orders_on_condition(ours, spoken))
        or spoken.softens.search(ours.text)
        or spoken.at_will.search(ours.text)
        or any(plainly(ours, concept, spoken) for concept in ("may", "should", "no-duty"))
    ):
        return ""
    match = language.softens.search(theirs.text)
    # « Composez le 811 : vous pourrez parler à une infirmière » still tells the reader to do it.
    if (
        match
        and language.reader_is_told.search(theirs.text[: match.start()].casefold())
        and AFTER_ORDER.search(theirs.text[: match.start()])
    ):
        return ""
    # « Vous revenez de voyage? Consultez » is “see a doctor if you come back”.
    is_condition = match is not None and "may" in counts(ours) and bool(match.groupdict().get("told"))
    # « Vous partez en voyage? Renseignez-vous » is “ask before you leave”.
    is_condition = is_condition or (match is not None and "? " in theirs.text[match.end() :].replace("\u00a0", " "))
    return match[0] if match and not is_condition else ""


AFTER_ORDER = re.compile(r"[:;][ \u00a0]\Z")
"""What parts an order from what comes of it."""


def denies_apart(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence denies anything but in a clause that says of whom it speaks: “people who never served”."""
    denied = negations(sentence, language)
    return denied.sure > len(language.denied_beside.findall(sentence.text))


RULES = (opposite_word, modality_changed)
