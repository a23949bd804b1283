"""Terms: settled renderings, names that stay as they are, wordings that are never right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.rule import Found, rule
from locpipe.checks.terms import Glossary, has_term, read_glossary, stem_of, stems
from locpipe.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair

NAME = re.compile(r"(?<![\w’'])(?:[A-Z][a-zà-ÿ]*[A-Z]\w*|[^\W\d_a-z][^\W\d_]{2,})(?![\w])")


@rule(Severity.WARNING, fix="Use the term of the glossary, in the form that the sentence needs.")
def term_not_used(pair: Pair) -> Iterator[Found]:
    """A settled term of the source is rendered in another way, or not at all.

    Why it matters: a reader must be able to tell that two passages speak of one thing.

    Example: `nasal spray` translated as « pulvérisateur » where the glossary says « vaporisateur nasal ».
    """
    if pair.is_source:
        return
    known = pair.glossary.in_text(pair.source.spoken)
    if not known:
        return
    stem = stem_of(pair.language)
    words = stems(pair.target.spoken, stem)
    for term, written in known:
        if term.is_name or not term.targets:
            continue
        if not any(has_term(words, pair.glossary.stemmed(target, stem)) for target in term.targets):
            yield pair.found(f"“{written}” should be {' or '.join(f'“{target}”' for target in term.targets[:3])}")
        elif capitals := lost_capitals(term.targets, pair.target.spoken):
            yield pair.found(f"“{capitals}” is written without its capitals")


def lost_capitals(targets: tuple[str, ...], text: str) -> str:
    """The term that stands in `text`, but with other capitals than the glossary gives it; empty where there is none."""
    plain = " ".join(text.split())
    folded = plain.casefold()
    if any(target in plain or target == target.lower() for target in targets):
        return ""
    return next((target for target in targets if target.casefold() in folded), "")


@rule(Severity.ERROR, fix="Write the name exactly as the source does.")
def name_changed(pair: Pair) -> Iterator[Found]:
    """A name that the glossary keeps in every language was translated, changed or lost.

    Why it matters: a brand, a scale or a trial under another name cannot be found.

    Example: `Spravato` written « spravato », `CAPS-5` written « CAPS-4 ».
    """
    if pair.is_source:
        return
    for term, written in pair.glossary.in_text(pair.source.spoken):
        if not term.is_name:
            continue
        text = re.sub(r"[\u00a0\u202f]", " ", pair.target.spoken).replace("\u2011", "-")
        if not any(re.search(rf"(?<!\w){re.escape(target)}(?!\w)", text) for target in term.targets):
            yield pair.found(f"the name “{written}” is missing or changed")


@rule(Severity.WARNING, fix="Use the term of the glossary instead; its note says why.")
def term_forbidden(pair: Pair) -> Iterator[Found]:
    """A wording stands in the translation that the glossary rules out (`!…`).

    Why it matters: it is a false friend, out of date, or hurts a reader.

    Example: « spray nasal » where the glossary has `vaporisateur nasal|!spray nasal`.
    """
    if pair.is_source:
        return
    stem = stem_of(pair.language)
    words: list[str] | None = None
    for term in pair.glossary.terms:
        for wrong in term.forbidden:
            words = stems(pair.target.spoken, stem) if words is None else words
            wanted = pair.glossary.stemmed(wrong, stem)
            if any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1)):
                right = " or ".join(f"“{target}”" for target in term.targets)
                yield pair.found(f"“{wrong}” is never right" + (f"; it is {right}" if right else ""))


@rule(Severity.WARNING, fix="Write the name with the capitals and the spelling of the source.")
def name_misspelt(pair: Pair) -> Iterator[Found]:
    """A name or abbreviation of the source stands in the translation with other capitals, or with a letter changed.

    Why it matters: “WSIB” is an institution, « wsib » or « WSBI » is not.

    Example: `Feder` written « feder ».
    """
    if pair.is_source:
        return
    text = pair.target.spoken
    theirs = set(re.findall(r"[^\W\d_]+", text))
    lower = {word.lower(): word for word in theirs}
    for name in dict.fromkeys(match[0] for match in NAME.finditer(pair.source.spoken)):
        if name in theirs or not is_inner_name(pair.source.spoken, name):
            continue
        other = lower.get(name.lower())
        if other and other != name and (name.isupper() or other.islower()):
            if name.isupper() or pair.glossary.any.search(name) is None:
                yield pair.found(f"“{other}” is “{name}” in the source")
        elif len(name) >= 3 and name.isupper():  # noqa: PLR2004 (shorter ones have too many neighbours)
            near = [word for word in theirs if word.isupper() and sorted(word) == sorted(name)]
            if near and near[0] not in pair.source.spoken:
                yield pair.found(f"“{near[0]}” is “{name}” in the source")


def is_inner_name(text: str, name: str) -> bool:
    """Whether a capitalised word is a name: an abbreviation, or capitalised within a sentence."""
    if name.isupper() or not name[1:].islower():
        return True
    return re.search(rf"[\w,;)\]’] {re.escape(name)}(?!\w)", text) is not None


__all__ = ["RULES", "Glossary", "read_glossary"]

RULES = (term_not_used, name_changed, term_forbidden, name_misspelt)
