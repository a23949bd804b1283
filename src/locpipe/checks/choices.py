"""Choices: “or” is not “and”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks.denials import halves
from locpipe.checks.meaning import counts, shortened
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language


@rule(Severity.WARNING, fix="Write “or” where the source leaves a choice, “and” where it asks for both.")
def choice_changed(pair: Pair) -> Iterator[Found]:
    """An “or” of the source became an “and”, or in safety texts an “and” became an “or”.

    Why it matters: “if the lips or the nails turn blue” calls for help sooner than “if both do”.

    Example: `breathlessness or chest pain` translated as « de l’essoufflement et une douleur thoracique ».
    """
    if not (pair.language and pair.source_language):
        return
    for ours, theirs in pair.clauses:
        if "or!" not in ours.concepts and ("and!" not in ours.concepts or not pair.is_safety):
            continue
        source, target = counts(ours), counts(theirs)
        less = {"or": source.get("or!", 0) - target.get("or!", 0), "and": source.get("and!", 0) - target.get("and!", 0)}
        if less["or"] <= 0 and (less["and"] <= 0 or not pair.is_safety):
            continue
        # A denial of one or the other is a denial of both.
        if denies_choice(ours, pair.source_language) or denies_choice(theirs, pair.language):
            continue
        if less["or"] > 0 > less["and"] and source.get("or", 0) > target.get("or", 0):
            yield pair.found(f"“and” in the translation, “or” in the source: {shortened(theirs.text)}")
        elif less["or"] > 0 and added_then(source, target) > 0:
            yield pair.found(
                f"one thing after the other in the translation, “or” in the source: {shortened(theirs.text)}"
            )
        elif pair.is_safety and less["and"] > 0 > less["or"] and source.get("and", 0) > target.get("and", 0):
            yield pair.found(f"“or” in the translation, “and” in the source: {shortened(theirs.text)}")


def added_then(source: dict[str, int], target: dict[str, int]) -> int:
    """How many more times a translation says “then”."""
    return max(0, target.get("then", 0) - source.get("then", 0))


def denies_choice(sentence: Sentence, language: Language) -> bool:
    """Whether a denial stands before an “or” or an “and” of a sentence."""
    joints = [hit.first for hit in sentence.hits if hit.concept in {"or!", "and!"}]
    denied = [hit.first for hit in sentence.hits if hit.concept == "not"]
    denied += [half.first for half in halves(sentence, language)]
    return bool(joints) and any(at < joints[-1] for at in denied)


RULES = (choice_changed,)
