"""What limits a number: less than, at least, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.denials import negations
from locpipe.checks.figures import comparison, has_numbers
from locpipe.checks.pair import shown
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.passage import Passage
    from locpipe.languages.numbers import Number

LIMITS = {
    "lt": "less than",
    "gt": "more than",
    "le": "at most",
    "ge": "at least",
    "over": "over",
    "eq": "=",
    "about": "about",
    "plus-minus": "±",
    "for": "for",
    "by-less": "less",
    "by-more": "more",
}

OPPOSED = frozenset({"lt", "gt", "le", "ge", "over"})
UPWARDS, DOWNWARDS = frozenset({"gt", "ge", "over"}), frozenset({"lt", "le"})
PAIRS = (frozenset({"by-less", "by-more"}), frozenset({"for", "lt"}))
"""Limits that exclude each other as well: « 20 % de moins » is not « de plus », and « pendant » is not « avant »."""
DENIED = {"gt": "le", "lt": "ge", "le": "gt", "ge": "lt"}
"""What a limit is that a sentence denies: « ne dépasse pas », « pas plus de »."""


@rule(
    Severity.ERROR,
    fix="Write what limits the number as the source does: less than, at least, at most, more than.",
    needs=has_numbers,
)
def limit_changed(pair: Pair) -> Iterator[Found]:
    """What limits a number is another than in the source: `<` became `>`, “at least” became « au plus ».

    Why it matters: the statement turns into its opposite.

    Example: `p < 0.05` translated as « p > 0,05 ».
    """
    for one, other in comparison(pair).matched:
        stated = [number.relation.rstrip("~") for number in (one, other)]
        if stated[0] == stated[1] or not all(stated) or ("over" in stated and UPWARDS.issuperset(stated)):
            continue  # “people over 65” is « 65 ans ou plus » as well
        is_loose = "~" in one.relation + other.relation
        if is_loose and (not are_opposite(*stated) or denies_otherwise(pair) or is_in_vain(pair, one, other)):
            continue
        if is_denied_limit(pair.source, one, stated[1]) or is_denied_limit(pair.target, other, stated[0]):
            continue
        # “Nearly 5” and « presque 5 » say much the same as “about 5”; a sign never does.
        if OPPOSED.intersection(stated) or is_loose:
            yield pair.found(
                f"“{LIMITS[stated[1]]}” {other.text.strip()} in the translation, "
                f"“{LIMITS[stated[0]]}” {one.text.strip()} in the source"
            )


@rule(Severity.WARNING, fix="Say of the number what the source says: about, at least, less than.", needs=has_numbers)
def limit_lost(pair: Pair) -> Iterator[Found]:
    """A number lost what limits it in the source, or has a limit that the source does not state.

    Why it matters: “about 280 km” is not « 280 km », and “up to 5” is not « 5 ».

    Example: `at least 3 months` translated as « 3 mois ».
    """
    for one, other in comparison(pair).matched:
        if one.is_vague or other.is_vague:
            continue
        loose = one.relation.endswith("~") or begins_range(pair.source, one)
        # « Pendant 26 semaines » does not say “for up to 26 weeks”, nor anything against it.
        stated = "" if one.relation in {"le", "ge"} and other.relation == FOR else other.relation
        loose = loose or stated.endswith("~")
        if one.relation == other.relation or loose or one.kind == "time" or "eq" in (one.relation, other.relation):
            continue
        denied = DENIED[other.relation] if other.relation in {"gt", "lt"} else ""
        added = denied if denied and is_denied_limit(pair.target, other, denied) else other.relation
        if one.relation and not stated and not is_said_apart(pair, one):
            yield pair.found(f"“{LIMITS[one.relation]}” is missing before {other.text.strip()}")
        elif (
            added
            and not one.relation
            and not mentions(pair.source, added)
            # “Only two” is « pas plus de deux ».
            and not (added == "le" and any(sentence.count("only") for sentence in pair.source.sentences))
        ):
            yield pair.found(f"“{LIMITS[other.relation]}” before {other.text.strip()} is not in the source")


FOR = "for~"
"""The relation of a number that says how long."""


def begins_range(passage: Passage, number: Number) -> bool:
    """Whether a number is the first of a range that is said to be gone over: “over 12 to 18 months” is no more than 12."""
    if passage.language is None or number.relation != "gt":
        return False
    following = next((other for other in passage.numbers if other.start >= number.end), None)
    between = passage.language.number_reader.range
    return following is not None and between.fullmatch(passage.spoken, number.end, following.start) is not None


@rule(Severity.ERROR, fix="Say by how much, or to how much, as the source does.", needs=has_numbers)
def change_turned(pair: Pair) -> Iterator[Found]:
    """The source says by how much something rises or falls, the translation to how much, or the other way round.

    Why it matters: a dose that falls by 10 mg of 60 is 50 mg; one that falls to 10 mg is a sixth.

    Example: `Reduce the dose by 10 mg` translated as « Réduisez la dose à 10 mg ».
    """
    for one, other in comparison(pair).matched:
        stated = change(pair.source, one)
        meant = change(pair.target, other) if stated else ""
        if meant and meant != stated:
            piece = shown(pair.target.spoken, other.start, other.end)
            yield pair.found(f"{piece} says {meant} how much it changes, the source {stated} how much")
            return


def change(passage: Passage, number: Number) -> str:
    """Whether a number says `by` or `to` how much something changes; empty where it says neither."""
    if passage.language is None:
        return ""
    match = passage.language.changes.search(passage.spoken, max(0, number.start - FAR), number.start)
    return match.lastgroup or "" if match else ""


FAR = 60
"""Characters before a number in which stands what changes."""


def is_in_vain(pair: Pair, one: Number, other: Number) -> bool:
    """Whether a time passes in which something does not happen: “within two days; if not” is « si, après deux jours, … pas »."""
    loose = {one.relation, other.relation} == {"le~", "gt~"}
    return loose and pair.language is not None and negations(pair.target.whole, pair.language).sure > 0


def are_opposite(one: str, other: str) -> bool:
    """Whether one limit is a least and the other a most, or two that exclude each other."""
    return {one, other} in PAIRS or (one in UPWARDS and other in DOWNWARDS) or (one in DOWNWARDS and other in UPWARDS)


def denies_otherwise(pair: Pair) -> bool:
    """Whether one text denies more than the other: “not before 2 years” is « qu’à partir de 2 ans »."""
    if pair.language is None or pair.source_language is None:
        return False
    return negations(pair.source.whole, pair.source_language).sure != negations(pair.target.whole, pair.language).sure


def is_denied_limit(passage: Passage, number: Number, other: str) -> bool:
    """Whether a denial before the limit of a number makes it the `other` one: « pas écoulé plus de 6 heures »."""
    if DENIED.get(number.relation.rstrip("~")) != other or passage.prose != passage.spoken or not passage.language:
        return False
    known = passage.language
    # « Ne peut réunir plus de dix personnes » has no other second half than the limit.
    halves = frozenset[str]()
    if known.negation_pairs:
        halves = known.negation_pairs[0] | (known.negation_pairs[1] - known.loose_second_halves)
    near = [word for word in passage.words if number.start - NEAR <= word.start < number.start]
    denied = {hit.first for hit in known.concepts.find([word.text for word in near]) if hit.concept in FORBIDDING}
    return any(word.text in halves or at in denied for at, word in enumerate(near))


FORBIDDING = frozenset({"not", "forbid", "avoid!"})
"""What turns a limit behind it round: « il est interdit de dépasser »."""

NEAR = 60
"""Letters before a number in which a denial of its limit is looked for."""

LOOSE = {"about": "about", "ge": "at-least", "le": "at-most", "gt": "more", "over": "more", "lt": "less"}


def is_said_apart(pair: Pair, number: Number) -> bool:
    """Whether a translation limits a number with words that stand apart from it, or as its source denies the other limit.

    “Do not take more than 4 g” is « la dose maximale d’un adulte est de 4 g ».
    """
    denied = DENIED.get(number.relation, "")
    if denied and is_denied_limit(pair.source, number, denied) and mentions(pair.target, denied):
        return True
    return is_said_elsewhere(pair.target, pair.source, number.relation)


def is_said_elsewhere(passage: Passage, other: Passage, relation: str) -> bool:
    """Whether a text states a limit with other words, or apart from its number, as often as the other text does."""
    said = mentions(passage, relation)
    stated = [sum(number.relation.rstrip("~") == relation for number in side.numbers) for side in (passage, other)]
    return said > stated[0] or (said > 0 and stated[0] >= stated[1])


def mentions(passage: Passage, relation: str) -> int:
    """How often a text may state a limit."""
    concept = LOOSE.get(relation, relation)
    before = passage.language.before_number.find(passage.texts) if passage.language else []
    return max(
        sum(sentence.count(concept) for sentence in passage.sentences),
        sum(hit.concept.rstrip("~") == relation for hit in before),
    )


RULES = (limit_changed, limit_lost, change_turned)
