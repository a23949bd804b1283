"""Choices: “or” is not “and”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.denials import between, halves
from locpipe.checks.meaning import shortened
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import counts, kept
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language
    from locpipe.languages.agreement import Agreement


@rule(Severity.WARNING, fix="Write “or” where the source leaves a choice, “and” where it asks for both.")
def choice_changed(pair: Pair) -> Iterator[Found]:
    """An “or” of the source became an “and”, or an “and” became an “or”.

    Why it matters: “if the lips or the nails turn blue” calls for help sooner than “if both do”, and who needs “a referral and a diagnosis”
    needs both.

    Example: `breathlessness or chest pain` translated as « de l’essoufflement et une douleur thoracique ».
    """
    if not (pair.language and pair.source_language):
        return
    for ours, theirs in pair.clauses:
        doubled = doubles(theirs, pair.language)
        joint = joint_of_nobody(doubled, ours, theirs)
        if joint is not None:
            both = " ".join(theirs.texts[joint - 1 : joint + 2])
            yield pair.found(f"“{both}” is nobody: a person is one or the other: {shortened(theirs.text)}")
            continue
        if ours.concepts.isdisjoint(("or!", "and!", "then")):
            continue
        source, target = joints(ours, theirs, doubled, pair.language)
        message = joined_otherwise(source, target)
        # “Ill, injured and releasing members” may well be « malades, blessés ou en voie de libération ».
        is_list = message == OR_FOR_AND and ends_list(theirs)
        if is_list and (not pair.is_safety or begins_with_list(theirs, pair.language)):
            continue
        if message == AND_FOR_OR and not pair.is_safety and speaks_of_both(theirs, pair.language):
            continue
        if message and not names_both(ours, theirs, pair.source_language, pair.language):
            yield pair.found(f"{message}: {shortened(theirs.text)}")


OR_FOR_AND = "“or” in the translation, “and” in the source"
AND_FOR_OR = "“and” in the translation, “or” in the source"


def joined_otherwise(source: dict[str, int], target: dict[str, int]) -> str:
    """What joins things in a translation in place of what does in its source, by how often both say so; empty where nothing."""
    lost_or = source.get("or!", 0) - target.get("or!", 0)
    lost_and = source.get("and!", 0) - target.get("and!", 0)
    if lost_or > 0 > lost_and and source.get("or", 0) > target.get("or", 0):
        return AND_FOR_OR
    if lost_or > 0 and added_then(source, target) > 0:
        return "one thing after the other in the translation, “or” in the source"
    if lost_or < 0 <= lost_and and source.get("then", 0) and not target.get("then", 0):
        return "“or” in the translation, one thing after the other in the source"
    return OR_FOR_AND if lost_and > 0 > lost_or and source.get("and", 0) > target.get("and", 0) else ""


def joints(
    ours: Sentence, theirs: Sentence, doubled: dict[int, str], language: Language
) -> tuple[dict[str, int], dict[str, int]]:
    """How often each concept stands in a source and in its translation, without the joints that join nothing there."""
    source, target = counts(ours), counts(theirs)
    # “Between 6 and 12” joins nothing: « de 6 à 12 ».
    ranges = sum(hit.concept == "and!" and is_between_figures(ours, hit.first, hit.last) for hit in ours.hits)
    source = {**source, **{name: source.get(name, 0) - ranges for name in ("and", "and!")}}
    # « Un ou une » is no choice that a source leaves, nor « vivant ou non ».
    # And « une ou deux semaines » is “one to two weeks”.
    ways = list(doubled.values()).count("or!") + sum(
        hit.concept == "or!"
        and (
            says_no(theirs.texts[hit.last : hit.last + 1], language)
            or (language.number_words.keys() >= {*theirs.texts[hit.first - 1 : hit.last + 1 : 2]} and hit.first > 0)
        )
        for hit in theirs.hits
    )
    target = {**target, **{name: target.get(name, 0) - ways for name in ("or", "or!")}}
    return source, target


def is_between_figures(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what stands at some words stands between two figures."""
    return first > 0 and last < len(sentence.texts) and all(sentence.texts[at][0].isdigit() for at in (first - 1, last))


def says_no(words: list[str], language: Language) -> bool:
    """Whether the first of some words denies by itself."""
    return any("not" in language.concepts.said_by(word) for word in words)


def ends_list(sentence: Sentence) -> bool:
    """Whether the only “or” of a sentence joins the last of a list: « malades, blessés ou retraités »."""
    joints = [hit.first for hit in sentence.hits if hit.concept == "or!"]
    if len(joints) != 1:
        return False
    start = sentence.words[max(0, joints[0] - LISTED)].start
    return "," in sentence.text[start : sentence.words[joints[0]].start]


def begins_with_list(sentence: Sentence, language: Language) -> bool:
    """Whether the list that an “or” ends is the subject of its sentence: an article begins it, and no auxiliary verb stands in it."""
    joint, grammar = next((hit.first for hit in sentence.hits if hit.concept == "or!"), 0), language.agreement
    before = sentence.texts[:joint]
    if grammar is None or not before or before[0] not in grammar.articles:
        return False
    return grammar.auxiliary_verbs.isdisjoint(before)


def speaks_of_both(sentence: Sentence, language: Language) -> bool:
    """Whether an “and” joins kinds of things of which a statement speaks, so that it says of each what it says of both: “feeling sad
    or anxious is common” is « la tristesse et l’anxiété sont courantes ». Not of what has to be done.
    """
    is_bound = not sentence.concepts.isdisjoint(("must", "must!"))
    return not is_bound and language.kinds_first.match(sentence.text) is not None


LISTED = 4
"""Words between the comma of a list and the “or” before its last."""


def added_then(source: dict[str, int], target: dict[str, int]) -> int:
    """How many more times a translation says “then”."""
    return max(0, target.get("then", 0) - source.get("then", 0))


def names_both(ours: Sentence, theirs: Sentence, source_language: Language, language: Language) -> bool:
    """Whether “and” names as much as “or” does: behind a denial, behind “any”, and where the second goes beyond the first.

    “Any pain or blood” is « toute douleur et toute trace de sang », “slow it or even stop it” « la ralentir et même l’arrêter ».
    """
    is_of_any = of_any(ours, source_language) and of_any(theirs, language)
    # What may happen need not happen together (“it may cause nausea or vomiting”); what one may choose has to be left open.
    is_left_to_come = "may!" in theirs.concepts or ("or!" in ours.concepts and "may" in counts(theirs))
    may_come = "may!" in ours.concepts and is_left_to_come and not source_language.offers.search(ours.text)
    # What both of two may do, either of them may do.
    both_may = "both-of" in ours.concepts and "may" in counts(ours) and "may" in counts(theirs)
    return (
        is_of_any
        or may_come
        or both_may
        or goes_beyond(ours)
        or goes_beyond(theirs)
        or denies_choice(ours, source_language)
        or denies_choice(theirs, language)
    )


def goes_beyond(sentence: Sentence) -> bool:
    """Whether the second of two things is more than the first: “or even”, « et même »."""
    joints = {hit.last for hit in sentence.hits if hit.concept in {"or!", "and!"}}
    return any(hit.concept == "even" and hit.first in joints for hit in sentence.hits)


def of_any(sentence: Sentence, language: Language) -> bool:
    """Whether a choice is one of all there are, so that “and” names as much as “or” does: « toute douleur ou fièvre »."""
    return language.of_any.search(sentence.text) is not None


def denies_choice(sentence: Sentence, language: Language) -> bool:
    """Whether a denial stands before an “or” or an “and” of a sentence."""
    joints = [hit.first for hit in sentence.hits if hit.concept in {"or!", "and!"}]
    # “Avoid tea and coffee” is « évitez le thé ou le café ».
    # “Little is known about one or the other” is « on sait peu de l’un et de l’autre ».
    # “Away from heat and flames” is « loin de la chaleur ou des flammes ».
    denied = [hit.first for hit in sentence.hits if hit.concept in {"not", "avoid!", "forbid", "little", "kept-away!"}]
    denied += [half.first for half in halves(sentence, language) if not half.restricts]
    return bool(joints) and any(at < joints[-1] and not TURN.search(between(sentence, at, joints[-1])) for at in denied)


TURN = re.compile(r", (?:and|but|et|mais) |(?<!\w)(?:if|when|si|s’(?:ils?|elles?)|lorsqu\w*|quand) ", re.IGNORECASE)
"""What begins another statement, which a denial before it does not deny, or a condition: “do not use it if it is cloudy or has particles”."""


def joint_of_nobody(doubled: dict[int, str], ours: Sentence, theirs: Sentence) -> int | None:
    """Where an “and” joins a man and a woman that are one person. A short word may be another one: « le port et la porte »."""
    has_more = counts(ours).get("and!", 0) < counts(theirs).get("and!", 0)
    joints = [at for at, joined in doubled.items() if joined == "and!"]
    return next((at for at in joints if has_more or len(theirs.texts[at - 1]) >= LONG), None)


LONG = 6
"""Letters of a word that names a man, from which on its form for a woman is surely no other word."""

SHORTEST = 4
"""Letters of a word that names a man, so that its form for a woman is no other word."""

REACH = 3
"""Words before a name among which “each” may stand."""


@kept
def doubles(sentence: Sentence, language: Language) -> dict[int, str]:
    """The joints between a man and a woman of the same name (« un ou une », « cliente ou client »), by their place: `or!` or `and!`.

    Not those behind « chaque » and the like, where both are meant.
    """
    grammar, words = language.agreement, sentence.texts
    if grammar is None:
        return {}
    found = {}
    for concepts, at, end in sentence.said:
        joined = next((name for name in ("or!", "and!") if name in concepts), "")
        if not joined or not 0 < at < end < len(words) or not grammar.each.isdisjoint(words[max(0, at - REACH) : at]):
            continue
        one, other = words[at - 1], words[end]
        if other in grammar.articles and {one, other} not in grammar.either_gender and end + 1 < len(words):
            other = words[end + 1]
        if {one, other} in grammar.either_gender or is_double(one, other, grammar):
            found[at] = joined
    return found


def is_double(one: str, other: str, grammar: Agreement) -> bool:
    """Whether one of two words names a man and the other a woman, in the same way."""
    short, long = sorted((one, other), key=len)
    return any(
        len(short) >= SHORTEST and short.endswith(man) and long == short.removesuffix(man) + woman
        for man, woman in grammar.feminines
    )


RULES = (choice_changed,)
