"""Terms of the glossary: settled renderings, names that stay as they are, wordings that are never right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, rule
from locpipe.checks.terms import has_term, stem_of, stems
from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair


@rule(Severity.WARNING, fix="Use the term of the glossary, in the form that the sentence needs.")
def term_not_used(pair: Pair) -> Iterator[Found]:
    """A settled term of the source is rendered in another way, or not at all.

    Why it matters: a reader must be able to tell that two passages speak of one thing.

    Example: `nasal spray` translated as « pulvérisateur » where the glossary says « vaporisateur nasal ».
    """
    if pair.is_source:
        return
    known = pair.terms
    if not known:
        return
    stem = stem_of(pair.language)
    words = stems(pair.target.spoken, stem)
    for term, written in known:
        if term.is_name or not term.targets:
            continue
        if written != written.lower() and term.source == term.source.lower() and written in pair.target.spoken:
            continue  # part of a name that stays
        if not any(has_term(words, pair.glossary.stemmed(target, stem)) for target in term.targets):
            yield pair.found(f"“{written}” should be {' or '.join(f'“{target}”' for target in term.targets[:3])}")
        elif capitals := lost_capitals(term.targets, pair.target.spoken):
            yield pair.found(f"“{capitals}” is written without its capitals")


def lost_capitals(targets: tuple[str, ...], text: str) -> str:
    """The term that stands in `text`, but with other capitals than the glossary gives it; empty where there is none."""
    plain = " ".join(text.split())
    folded = plain.lower()
    for target in targets:
        if target == target.lower() or target.lower() not in folded or len(folded) != len(plain):
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(target.lower())}(?!\w)", folded):
            written = plain[match.start() : match.end()]
            if written != target and not written.isupper() and not any(written.startswith(other) for other in targets):
                return target
    return ""


@rule(Severity.ERROR, fix="Write the name exactly as the source does.")
def name_changed(pair: Pair) -> Iterator[Found]:
    """A name that the glossary keeps in every language was translated, changed or lost.

    Why it matters: a brand, a scale or a trial under another name cannot be found.

    Example: `Spravato` written « spravato », `CAPS-5` written « CAPS-4 ».
    """
    if pair.is_source:
        return
    for term, written in pair.terms:
        if not term.is_name:
            continue
        text = re.sub(r"[\u00a0\u202f]", " ", pair.target.spoken).replace("\u2011", "-")
        if not any(re.search(rf"(?<!\w){re.escape(target)}(?!\w)", text) for target in term.targets):
            yield pair.found(f"the name “{written}” is missing or changed")


@rule(
    Severity.WARNING,
    fix="Use the term of the glossary instead; its note says why.",
    needs=lambda pair: bool(pair.glossary.terms),
)
def term_forbidden(pair: Pair) -> Iterator[Found]:
    """A wording stands in the translation that the glossary rules out (`!…`).

    Why it matters: it is a false friend, out of date, or hurts a reader.

    Example: « spray nasal » where the glossary has `vaporisateur nasal|!spray nasal`.
    """
    if pair.is_source:
        return
    stem = stem_of(pair.language)
    for term, wrong in pair.glossary.forbidden_in(stems(pair.target.spoken, stem), stem):
        right = " or ".join(f"“{target}”" for target in term.targets)
        yield pair.found(f"“{wrong}” is never right" + (f"; it is {right}" if right else ""))


RULES = (term_not_used, name_changed, term_forbidden)
