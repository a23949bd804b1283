"""Meaning: negations, duties and doubts, comparisons and opposites that a translation must not turn round.

These rules know words, not sentences. Each compares how often a concept occurs in a source and in its translation, and
speaks up where the difference has no harmless explanation that the words themselves offer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from locpipe.checks.antonyms import says_by_opposite
from locpipe.checks.denials import (
    CLOSE,
    DENYING,
    FAINT_DENIAL,
    NOTHING_DENIED,
    SET_PHRASE,
    Half,
    begins_denial,
    between,
    extends_denial,
    forbidden,
    halves,
    may_open_with_denial,
    negations,
    opens_with_denial,
    ordered,
    repeated,
    restricts,
    unmatched,
    unnamed,
)
from locpipe.checks.freedom import FEWEST, FREE, begins_with_order, freedom
from locpipe.checks.rule import Found, rule
from locpipe.checks.said_otherwise import (
    has_limit,
    is_forbidden_otherwise,
    said_by_denials,
    said_without_denial,
    waits_first,
)
from locpipe.checks.sentence import counts, kept
from locpipe.checks.urging import urged_instead
from locpipe.findings import Severity
from locpipe.languages.concepts import ADDED, ADDED_TO_SAFETY, WEIGHTY
from locpipe.languages.forms import VERB, among, forms
from locpipe.languages.lexicon import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


def may_deny(pair: Pair) -> bool:
    """Whether a word of one of the texts may surely deny something: no other denial is lost, or added."""
    return any(
        passage.language is not None and begins_denial(passage.texts, passage.language)
        for passage in (pair.source, pair.target)
    )


@rule(Severity.ERROR, fix="Deny what the source denies, and nothing else.", needs=may_deny)
def negation_lost(pair: Pair) -> Iterator[Found]:
    """A sentence denies something in the source, and not in the translation.

    Why it matters: “do not stop your medicine” must never become « arrêtez vos médicaments ».

    Example: `It is not authorized.` translated as « Elle est autorisée. »
    """
    for sentence, difference, _ in denials(pair):
        if difference < 0:
            yield pair.found(f"the source denies something that the translation does not: {shortened(sentence.text)}")
            return


@rule(
    Severity.ERROR,
    fix="Remove the negation, or check that the sentence says what the source says.",
    needs=may_deny,
)
def negation_added(pair: Pair) -> Iterator[Found]:
    """A sentence of the translation denies something, and its source denies nothing.

    Why it matters: the statement turns into its opposite.

    Example: `Call 911.` translated as « N’appelez pas le 911. »
    """
    for sentence, difference, denies in denials(pair):
        if difference > 0 and not denies:
            yield pair.found(f"the translation denies something that the source does not: {shortened(sentence.text)}")
            return


@rule(Severity.WARNING, fix="Deny what the source denies, and nothing else.")
def negations_differ(pair: Pair) -> Iterator[Found]:
    """A sentence denies more than its source does, or something else.

    Why it matters: one of two statements may have turned into its opposite. A negation of two verbs may well need two
    negations in another language, and a word like “unsafe” a negation; look closely all the same.

    Example: `It may come back, and nobody can tell when.` translated with « ne peut pas revenir ».
    """
    for sentence, difference, denies in denials(pair):
        if difference > 0 and denies:
            yield pair.found(f"the translation denies more than the source: {shortened(sentence.text)}")
            return
    if not (pair.language and pair.source_language and pair.language.concepts):
        return
    for ours, theirs in pair.clauses:
        if negations(ours, pair.source_language) is NOTHING_DENIED:
            continue
        denied = forbidden(ours, pair.source_language)
        for verb in denied and ordered(theirs, pair.language) & denied:
            yield pair.found(f"the source forbids what the translation orders (“{verb}”): {shortened(theirs.text)}")
            return
        if urged := urged_instead(ours, theirs, pair.source_language, pair.language):
            yield pair.found(f"the source forbids what the translation urges (“{urged}”): {shortened(theirs.text)}")
            return
        source, target = negations(ours, pair.source_language), negations(theirs, pair.language)
        # Words that only may stand for a denial explain none.
        firm = [
            [named for named in side.perhaps if not named & {FAINT_DENIAL, SET_PHRASE}] for side in (source, target)
        ]
        explained = max(0, target.sure - source.sure) + max(0, len(firm[1]) - (len(firm[0]) - source.inner))
        explained += inner_named(ours, theirs)
        if source.inner > explained and target.sure <= source.sure:
            word = next(ours.texts[hit.first] for hit in ours.hits if hit.concept == "inner-not")
            yield pair.found(f"“{word}” of the source has no counterpart: {shortened(theirs.text)}")
            return
        if (
            target.sure < source.sure
            and opens_with_denial(ours, pair.source_language)
            and not may_open_with_denial(theirs, ours, pair.language)
            and FORBIDDEN.isdisjoint(theirs.concepts)
            and not is_forbidden_otherwise(ours, theirs, pair.source_language, pair.language)
            and not is_said_freely(ours, theirs, pair)
        ):
            yield pair.found(f"the source begins with a denial, the translation does not: {shortened(theirs.text)}")
            return


FORBIDDEN = frozenset({"forbid", "forbid!", "avoid!"})
"""What a translation may say wherever it likes for a source that begins with “do not”."""


def inner_named(ours: Sentence, theirs: Sentence) -> int:
    """How many words such as “undiluted” have a counterpart by what they name: « pur »."""
    inner = {hit.first for hit in ours.hits if hit.concept == "inner-not"}
    others = {hit.concept for hit in theirs.hits} - {"half-not", "inner-not"}
    return len({hit.first for hit in ours.hits if hit.first in inner and hit.concept in others})


@lru_cache(maxsize=4)
def denials(pair: Pair) -> tuple[tuple[Sentence, int, bool], ...]:
    """Each sentence that denies more (or less) than its source, by how much, and whether its source denies at all.

    Where one sentence denies less and its neighbour more, the denial has moved, and nothing is said.
    """
    if not (pair.language and pair.source_language and pair.source_language.concepts and pair.language.concepts):
        return ()
    found = []
    for ours, theirs in pair.clauses:
        more, denies = denied_more(ours, theirs, pair.source_language, pair.language)
        if more and not (more < 0 and is_said_freely(ours, theirs, pair)):
            found.append((theirs, more, denies))
    total = sum(difference for _, difference, _ in found)
    return tuple(one for one in found if one[1] * total > 0)


APART = 0.35
"""How far from a denial that is added a word may stand that stands for it in the source, as a part of a sentence."""


@kept
def denied_more(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> tuple[int, bool]:
    """How much more a sentence denies than its source (less than nothing where it denies less), and whether that denies."""
    source, target = negations(ours, source_language), negations(theirs, language)
    if source is NOTHING_DENIED and target is NOTHING_DENIED:
        return 0, False
    # What may deny on both sides is most likely one and the same: “stop” and « arrêter ».
    missing = source.sure - target.sure - unmatched(target, source, theirs, ours)
    if missing > 0 and target.sure:
        missing -= repeated(ours, source_language)
    if missing > 0:
        missing -= said_without_denial(ours, theirs, source, source_language, language)
    # A condition that leads in one of two sentences moves all else in it.
    apart = APART if leads_with_condition(ours) == leads_with_condition(theirs) else 1.0
    excess = target.sure - source.sure - unmatched(source, target, ours, theirs, apart)
    if excess > 0:  # “unopened” is « qui n’a pas été ouvert »
        excess -= max(0, source.inner - target.inner)
    if excess > 0:
        excess -= said_by_denials(ours, theirs, source, language)
        excess -= says_by_opposite(theirs, ours, language, source_language)
    if missing > 0:
        return -missing, True
    if excess > 0 and not extends_denial(ours, source_language):
        return excess, bool(source.sure or unnamed(source, target, ours, theirs))
    return 0, False


def is_said_freely(ours: Sentence, theirs: Sentence, pair: Pair) -> bool:
    """Whether a sentence that denies was worded otherwise throughout: « portez toujours quelque chose aux pieds » for “never walk barefoot”.

    A safety text denies what its source denies.
    """
    assert pair.source_language
    assert pair.language
    if pair.is_safety or restricts(theirs, pair.language):
        return False
    is_always = "never!" in ours.concepts and "always!" in theirs.concepts
    share = freedom(ours, theirs, pair.source_language, pair.language, 1 if is_always else FEWEST)
    return share >= FREE


def leads_with_condition(sentence: Sentence) -> bool:
    """Whether a sentence begins with when, or on what condition, the rest of it holds."""
    return any(first == 0 and "if-so" in concepts for concepts, first, _ in sentence.said)


def shortened(text: str, most: int = 80) -> str:
    """A sentence for a message."""
    text = " ".join(text.replace("\ufffc", "…").split())
    return f"“{text if len(text) <= most else text[: most - 1] + '…'}”"


def denies_degree(words: list[str], at: int, language: Language) -> bool:
    """Whether a second half of a negation denies an adjective by itself: « un bouillon pas trop chaud », not « n’a pas assez aidé »."""
    is_of_verb = language.agreement is not None and words[at - 1] in language.agreement.auxiliary_verbs
    return not is_of_verb and not language.denied_degrees.isdisjoint(words[at + 1 : at + 2])


def may_be_halved(pair: Pair) -> bool:
    """Whether a translation has a word that is half of a negation, and hardly stands alone."""
    language = pair.language
    if language is None or language.negation_pairs is None:
        return False
    words = pair.target.vocabulary
    halves_or_alone = language.never_alone | language.extends_denial
    return not (words.isdisjoint(language.negation_pairs[0]) and words.isdisjoint(halves_or_alone))


@rule(Severity.WARNING, fix="Complete the negation, or remove what is left of it.", needs=may_be_halved)
def negation_halved(pair: Pair) -> Iterator[Found]:
    """Of a negation in two parts, one is missing.

    Why it matters: a reader may miss that something is denied, or read the opposite.

    Example: « Elle n’est autorisée pour le TSPT. »
    """
    language = pair.language
    if language is None or language.negation_pairs is None:
        return
    firsts = language.negation_pairs[0]
    for sentence in pair.target.sentences:
        pairs = halves(sentence, language)
        lone = [
            half for half in pairs if half.second is None and not is_continued(half.first, pairs, sentence, language)
        ]
        if any(not may_stand_alone(half.first, sentence, language) for half in lone):
            yield pair.found(f"the negation has no second part: {shortened(sentence.text)}")
            return
        seconds = {half.second for half in pairs}
        words = sentence.texts
        if any(half.second and is_lone_extension(sentence, half, language) for half in pairs):
            yield pair.found(f"the negation has no second part: {shortened(sentence.text)}")
            return
        alone = [at for at in range(1, len(words)) if words[at] in language.never_alone and at not in seconds]
        if alone:  # « pas à pas » denies nothing
            set_phrases = {
                at for concepts, first, last in sentence.said if NOTHING in concepts for at in range(first, last)
            }
            alone = [at for at in alone if at not in set_phrases]
        clauses = sentence.clauses if alone else []
        for at in alone:
            if clauses[at] != clauses[at - 1] or denies_degree(words, at, language):
                continue
            before = since_relative(words[max(0, at - CLOSE) : at], language)
            # « Toujours pas de nouvelles? » has no verb to deny.
            is_verbless = at == 1 and not among(forms(language.code).of(words[0]), VERB)
            may_precede = is_verbless or before[-1] in language.may_precede_denial or not firsts.isdisjoint(before)
            if not may_precede and not between(sentence, at - 1, at).strip():
                yield pair.found(f"the negation has no first part: “{before[-1]} {words[at]}”")
                return
        extending = next((at for at, word in enumerate(words) if word in language.extends_denial), 0)
        if extending and not is_denied(sentence, language) and has_verb(words[:extending], language):
            yield pair.found(f"nothing is denied beside “{words[extending]}”: {shortened(sentence.text)}")
            return


def is_lone_extension(sentence: Sentence, half: Half, language: Language) -> bool:
    """Whether the second half of a negation only goes on with another, and there is none: « ne mangez ni viande mais légumes »."""
    words, at = sentence.texts, half.second or 0
    if words[at] not in language.extends_denial or at < half.first or words.count(words[at]) > 1:
        return False
    firsts, seconds, _ = language.negation_pairs or (frozenset(), frozenset(), frozenset())
    others = (seconds | language.lone_denials) - language.extends_denial
    # « Il ne mange ni ne boit », « vous ne pouvez manger ni boire »
    goes_on = not firsts.isdisjoint(words[at + 1 : at + 2]) or not others.isdisjoint(words)
    return not goes_on and not language.denied_alone.match(sentence.text, sentence.words[half.first + 1].start)


def since_relative(words: list[str], language: Language) -> list[str]:
    """The last of some words, from the last “who” or “which” on: « ne peut pas voir ceux qui ont … » denies in another clause."""
    relatives = language.agreement.relatives if language.agreement else frozenset()
    last = next((at for at in range(len(words) - 2, 0, -1) if words[at] in relatives), 0)
    return words[last:]


def is_denied(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence has a word of denial beside those that only go on with one (« ni »)."""
    words = sentence.texts
    return not language.denial_words.isdisjoint(words) or any(
        hit.concept in DENYING and words[hit.first] not in language.extends_denial for hit in sentence.hits
    )


def has_verb(words: list[str], language: Language) -> bool:
    """Whether one of some words is surely a finite verb: « verte : ni toux ni sifflement » has none."""
    known = forms(language.code)
    auxiliaries = language.agreement.auxiliary_verbs if language.agreement else frozenset()
    return not auxiliaries.isdisjoint(words) or any(
        readings and among(readings, VERB) == readings for readings in map(known.of, words)
    )


def may_stand_alone(first: int, sentence: Sentence, language: Language) -> bool:
    """Whether the words around a first half allow it to stand alone: « avant qu’il ne parte », « on ne saurait »."""
    words = sentence.words[max(0, first - CLOSE) : first + CLOSE]
    piece = sentence.text[words[0].start : words[-1].end]
    return language.lone_first_half.search(piece) is not None


def is_continued(first: int, pairs: list[Half], sentence: Sentence, language: Language) -> bool:
    """Whether the next negation completes one that has no second half: « n’écrasez ni ne croquez jamais »."""
    if any(half.first < first < (half.second or 0) for half in pairs):
        return True
    later = next((half for half in pairs if half.first > first), None)
    words, joining = sentence.texts, language.conjunctions | language.joins_denials
    if any(at and words[at - 1] in language.extends_denial for at in (first, later.first if later else 0)):
        return True  # « nous ne vendons ni ne louons »
    if later is None:
        return False
    if later.second is None:
        # « Ne commencez, n’arrêtez et ne doublez jamais »: each but the last is continued by the next.
        is_next = later.first - first <= WITHIN_VERBS and "," in between(sentence, later.first - 1, later.first)
        return is_next and is_continued(later.first, pairs, sentence, language)
    return any(word in joining for word in words[first : min(later.first, first + WITHIN_VERBS)])


WITHIN_VERBS = 4
"""Within how many words of its first half a negation of two verbs has the conjunction between them."""


def denies(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence surely denies something: “cannot” and « ne doit pas » may well be one."""
    return negations(sentence, language).sure > 0


def said(sentence: Sentence, concept: str) -> str:
    """The words of a sentence that name a concept."""
    hits = [hit for hit in sentence.hits if hit.concept.rstrip("!") == concept.rstrip("!")]
    hit = next((hit for hit in hits if hit.concept == concept), hits[0])
    return " ".join(sentence.texts[hit.first : hit.last])


@rule(Severity.WARNING, fix="Say it in the translation too.")
def weight_lost(pair: Pair) -> Iterator[Found]:
    """A doubt, a duty, a restriction or the urgency of the source is missing from the translation.

    Why it matters: “may help” is not « aide »; “only in a clinic” is not « dans une clinique ».

    Example: `It may help some people.` translated as « Elle aide certaines personnes. »
    """
    if not (pair.language and pair.source_language and pair.language.concepts):
        return
    for ours, theirs in pair.clauses:
        if not ours.texts or not theirs.texts:
            continue
        message = weight(ours, theirs, pair.source_language, pair.language, pair.is_safety)
        if message:
            yield pair.found(message)
            return


def orders(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence tells the reader to do something: “you must wear a mask” is « portez un masque »."""
    return language.reader_is_told.search(sentence.text.casefold()) is not None


def denies_may(sentence: Sentence, language: Language) -> bool:
    """Whether a sentence says that something cannot be: “could not”, not “there may be no effect”."""
    return "denied-may" in sentence.concepts or any(
        hit.concept == "may" and not language.plain_denials.isdisjoint(sentence.texts[hit.last : hit.last + 1])
        for hit in sentence.hits
    )


SURELY_WEIGHTY = frozenset(f"{concept}!" for concept in WEIGHTY)
"""What words that surely have a weight name."""


@kept
def weight(ours: Sentence, theirs: Sentence, source_language: Language, language: Language, is_safety: bool) -> str:
    """What a sentence of the translation lacks of the weight of its source, or has beyond it; empty where nothing."""
    is_weighty = not (SURELY_WEIGHTY.isdisjoint(ours.concepts) and SURELY_WEIGHTY.isdisjoint(theirs.concepts))
    if not is_weighty and not restricts(theirs, language):
        return ""
    source, target = dict(counts(ours)), dict(counts(theirs))
    for known, sentence, spoken in ((source, ours, source_language), (target, theirs, language)):
        if restricts(sentence, spoken):
            known["only"] = known.get("only", 0) + 1
    for concept, name in WEIGHTY.items():
        sure = f"{concept}!"
        # “You do not have to” has no duty to lose.
        softer = concept == "must" and (source.get("should", 0) or target.get("should", 0) or source.get("not", 0))
        # “You can stop” is « rien ne vous empêche d’arrêter », “can last up to” « la durée maximale est de ».
        softer = softer or (
            concept == "may"
            and source.get(sure, 0) > target.get(concept, 0)
            and (
                language.nothing_prevents.search(theirs.text.casefold()) is not None
                or (not is_safety and language.time_given.search(theirs.text) is not None)
                or (source.get("at-most", 0) > 0 and target.get("at-most!", 0) > 0)
            )
        )
        # “Must be received within 12 months” is « vous avez un an pour », and what is limited to so long has to be done by then.
        softer = softer or (
            concept == "must"
            and source.get(sure, 0) > target.get(concept, 0)
            and language.time_given.search(theirs.text) is not None
        )
        # “Only two may be in the room” is « la chambre ne peut accueillir plus de deux personnes ».
        softer = softer or (
            concept == "only"
            and target.get("more!", 0) > source.get("more!", 0)
            and language.no_more_than.search(theirs.text) is not None
        )
        # “Unless it still bleeds” is « à condition qu’elle ait cessé de saigner ».
        softer = softer or (
            concept == "except"
            and source.get("except!", 0) > 0
            and language.provided.search(theirs.text) is not None
            and target.get("half-not", 0) > 0
        )
        # What one agrees that somebody may do, somebody may be said to do: « J’accepte qu’elle le communique ».
        softer = softer or (concept == "may" and source.get("consent-side", 0))
        # “We could not send it” is « l’envoi a échoué ».
        softer = softer or (concept == "may" and target.get("half-not", 0) and denies_may(ours, source_language))
        # “The field can damage it” is « le champ pourrait l’abîmer ».
        softer = softer or (concept == "conditional" and source.get("may", 0))
        # “Never stop” is « continuez toujours ».
        softer = softer or (concept == "always" and source.get("never!", 0))
        softer = softer or (concept == "never" and target.get("always!", 0))
        # “Never use water” is « l’eau est à éviter en tout temps », “always with gloves” « jamais sans gants ».
        softer = softer or (concept == "never" and target.get("avoid!", 0) and target.get("always", 0))
        # « N’oubliez jamais de l’apporter » is “bring it”.
        softer = softer or (concept == "never" and language.double_denials.search(theirs.text) is not None)
        softer = softer or (concept == "never" and source.get("always", 0) and target.get("without!", 0))
        softer = softer or (concept == "always" and target.get("never!", 0) and target.get("without!", 0))
        # “Only if something is wrong” is « à moins d’un problème, … pas », and “only when sleepy” « attendez d’avoir sommeil ».
        softer = softer or (concept == "only" and target.get("except!", 0) and denies(theirs, language))
        softer = softer or (concept == "only" and waits_first(ours, theirs, source_language, language))
        # “Only when your doctor agrees” is « il faut l’accord de votre médecin avant de », “can only if” « pour pouvoir, il faut ».
        softer = softer or (
            concept == "only"
            and target.get("must", 0) > source.get("must", 0)
            and (target.get("before", 0) or "if-so" in source or (source.get("may", 0) and target.get("may", 0)))
        )
        # “Has to stay attached to infect” is « n’infecte que si », “does not wake up” « est toujours inconscient ».
        softer = softer or (
            concept == "must"
            and (
                restricts(theirs, language)
                or language.only_has_to.search(theirs.text) is not None
                or (orders(theirs, language) and not (is_safety or target.get("may", 0)))
                or begins_with_order(theirs, language)
                or (has_limit(theirs, language) and denies(theirs, language))
            )
        )
        softer = softer or (concept == "always" and denies(ours, source_language))
        # “Even if you feel well” is « que vous vous sentiez bien ou non », “you need not be ill to call” « même si vous n’êtes pas malade ».
        softer = softer or (concept == "even" and language.left_open.search(theirs.text) is not None)
        softer = softer or (concept == "even" and source.get("no-duty", 0) and denies(theirs, language))
        # « Jamais plus de 150 $ » is “to a maximum of $150”, « pas senti au moins 6 » “fewer than 6”.
        softer = softer or (concept == "never" and source.get("at-most", 0) and target.get("more", 0))
        softer = softer or (concept == "at-least" and source.get("less!", 0) and denies(theirs, language))
        # “Never two within 24 hours” is « attendez au moins 24 heures ».
        softer = softer or (
            concept == "at-least" and denies(ours, source_language) and language.waits.search(theirs.text) is not None
        )
        # “At least once every 4 weeks” is « toutes les 4 semaines, ou plus souvent ».
        softer = softer or (concept == "at-least" and target.get("frequent-more", 0) > source.get("frequent-more", 0))
        # “Only your doctor may change it” is « cela relève uniquement de votre médecin », and « ne ferions que si » a doubt.
        softer = softer or (
            concept == "may" and source.get("only!", 0) and target.get("only", 0) and not target.get("must", 0)
        )
        # “Unless” is « si … pas », “avoid” « sans ».
        if concept == "except" and negations(theirs, language).sure > negations(ours, source_language).sure:
            softer = softer or language.conditions.search(theirs.text) is not None
        softer = softer or (concept == "except" and restricts(theirs, language))
        softer = softer or (concept == "avoid" and (target.get("not", 0) or denies(theirs, language)))
        # “Avoid it until seven days after” is « attendez sept jours avant », “keep it dry” « évitez de le mouiller ».
        softer = softer or (
            concept == "avoid"
            and (
                waits_first(ours, theirs, source_language, language)
                or says_by_opposite(theirs, ours, language, source_language)
            )
        )
        # “So that nobody gives it twice” is « pour éviter que », “only two” « deux au maximum ».
        softer = softer or (concept == "avoid" and denies(ours, source_language))
        softer = softer or (concept == "only" and target.get("at-most", 0))
        # “No more than 6” is « pas plus de 6 », and « ne dépasse pas ».
        is_limited = concept in {"at-least", "at-most"} and (
            denies(theirs, language) or any(half.is_limit for half in halves(theirs, language))
        )
        if source.get(sure, 0) and not target.get(concept, 0) and not softer and not is_limited:
            return f"{name} of the source (“{said(ours, sure)}”) is missing: {shortened(theirs.text)}"
        if (
            target.get(sure, 0)
            and not source.get(concept, 0)
            and not softer
            # “You need a prescription” is « sur ordonnance seulement ».
            and not (concept == "only" and source.get("must", 0) and not target.get("must", 0))
            and (concept in ADDED or (is_safety and concept in ADDED_TO_SAFETY))
        ):
            return f"{name} (“{said(theirs, sure)}”) is not in the source"
        if (
            concept == "only"
            and restricts(theirs, language)
            and not source.get("only", 0)
            and not source.get("at-least", 0)
            and not source.get("except!", 0)  # “day and night except to bathe” is « ne l’enlevez que pour »
            and not denies(ours, source_language)
            # “You need a referral to be seen” is « nous ne recevons que », “it takes weeks before” « n’agit qu’après ».
            and not (source.get("must", 0) and not target.get("must", 0))
            and not (source.get("before", 0) and target.get("after", 0))
            and not language.only_after.search(theirs.text)
        ):
            return f"{name} is not in the source: {shortened(theirs.text)}"
    return ""


RULES = (
    negation_lost,
    negation_added,
    negations_differ,
    negation_halved,
    weight_lost,
)
