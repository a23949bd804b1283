"""How many are meant: “all” and « tous », “most” and « la plupart », “some” and « certains », “none” and « aucun »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.denials import negations
from locpipe.checks.focus import restricted_otherwise
from locpipe.checks.meaning import shortened
from locpipe.checks.rule import Found, rule
from locpipe.checks.sentence import kept
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.checks.sentence import Sentence
    from locpipe.languages import Language

EXCLUSIVE = frozenset(
    frozenset(two)
    for two in (
        ("all", "most"),
        ("all", "some"),
        ("all", "few"),
        ("any", "certain"),
        ("most", "some"),
        ("most", "few"),
        ("most", "none"),
        ("some", "none"),
        ("many", "none"),
        ("many", "few"),
        ("part", "none"),
    )
)
"""Amounts of which a translation must not say one for the other. All and none differ by a denial, which others judge."""

SAME = {"certain": "some"}
"""Amounts that are as much as another; « certaines heures » are surely not “any hour”, though « quelques » may be."""

DENYING = frozenset({"few", "none", "part"})
"""Amounts that a denial of another one may well say."""


def names_amount(pair: Pair) -> bool:
    """Whether a word of the source may say how many are meant."""
    spoken = pair.source_language
    return spoken is not None and not pair.source.vocabulary.isdisjoint(spoken.amount_words | spoken.restricting)


@rule(Severity.WARNING, fix="Say it of as many as the source does.", needs=names_amount)
def scope_changed(pair: Pair) -> Iterator[Found]:
    """What the source says of all, of most, of some or of none, the translation says of more, or of fewer.

    Why it matters: “most people go home the same day” is a hope, « tous » is a promise, and « certains » a worry.

    Example: `Some clinics do not accept new patients.` translated as « Aucune clinique n’accepte de nouveaux patients. »
    """
    if not (pair.language and pair.source_language) or pair.is_source:
        return
    for ours, theirs in pair.aligned:
        changed = amount_changed(ours, theirs, pair.source_language, pair.language)
        if changed:
            word, other = changed
            yield pair.found(f"“{other}” in the translation, “{word}” in the source: {shortened(theirs.text)}")
            return
    for sentence in restricted_otherwise(pair):
        yield pair.found(f"something else is restricted than in the source: {shortened(sentence.text)}")
        return


@kept
def amount_changed(
    ours: Sentence, theirs: Sentence, source_language: Language, language: Language
) -> tuple[str, str] | None:
    """The first amount of a sentence in place of which its translation has another, and that one, as they are written.

    They are told apart by their order. Where two have changed places, a word such as “but” has to stand between them on
    both sides: other sentences are free to say the second thing first.
    """
    source = amounts(ours, source_language)
    target = amounts(theirs, language) if source else ()
    if not source or len(source) != len(target):
        return None
    if sorted(SAME.get(kind, kind) for kind, _, _ in source) == sorted(
        SAME.get(kind, kind) for kind, _, _ in target
    ) and ([side for _, _, side in source] != [side for _, _, side in target] or source[-1][2] == 0):
        return None
    is_denied = negations(ours, source_language).sure != negations(theirs, language).sure
    for (kind, word, _), (other, said, _) in zip(source, target, strict=True):
        # “Few people know” is « bien des gens ne savent pas ».
        is_other = frozenset((kind, other)) in EXCLUSIVE or frozenset((kind, SAME.get(other, other))) in EXCLUSIVE
        if is_other and not (is_denied and {kind, other} & DENYING):
            return word, said
    return None


def amounts(sentence: Sentence, language: Language) -> tuple[tuple[str, str, int], ...]:
    """The amounts that a sentence names: of each its kind, how it is written, and how many turns such as “but” are before it."""
    turns = [match.start() for match in language.turns.finditer(sentence.text)]
    matches = [match for match in language.amounts.finditer(sentence.text) if match.lastgroup]
    return tuple(
        (match.lastgroup or "", match[0], sum(at < match.start() for at in turns))
        for at, match in enumerate(matches)
        if not at or not TWOFOLD.fullmatch(sentence.text, matches[at - 1].end(), match.start())
    )


TWOFOLD = re.compile(r"(?: (?:les|ces|vos))? [\w’-]+ (?:et|ou) ")
"""What stands between two amounts of men and women: « toutes les travailleuses et tous les travailleurs »."""


RULES = (scope_changed,)
