"""Terms: settled renderings, names that stay as they are, wordings that are never right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.pair import without_marks
from locpipe.checks.rule import Found, rule
from locpipe.checks.terms import Glossary, has_term, read_glossary, stem_of, stems
from locpipe.findings import Severity
from locpipe.languages.dictionary import is_known

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.checks.pair import Pair

LETTERS = re.compile(r"[^\W\d_]+")
NAME = re.compile(r"(?<![\w’'])(?:[A-Z][a-zà-ÿ]*[A-Z]\w*|[^\W\d_a-z][^\W\d_]{2,})(?![\w])")


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


@rule(Severity.WARNING, fix="Write the name with the capitals and the spelling of the source.")
def name_misspelt(pair: Pair) -> Iterator[Found]:
    """A name or abbreviation of the source stands in the translation with other capitals, or with a letter changed.

    Why it matters: “WSIB” is an institution, « wsib » or « WSBI » is not.

    Example: `Feder` written « feder ».
    """
    if pair.is_source:
        return
    names = dict.fromkeys(NAME.findall(pair.source.spoken))
    if not names:
        return
    theirs = dict.fromkeys(LETTERS.findall(pair.target.spoken))
    is_complete = all(name in theirs for name in names)
    if is_complete and not any(map(str.isupper, names)):
        return
    lower = {} if is_complete else {word.lower(): word for word in theirs}
    for name in names:
        if name in theirs:
            if name.isupper() and name.lower() in theirs and name.lower() not in pair.source.spoken:
                yield pair.found(f"“{name.lower()}” is “{name}” in the source")
            continue
        other = lower.get(name.lower())
        if other and (name.isupper() or is_usual_name(pair, name, other)):
            yield pair.found(f"“{other}” is “{name}” in the source")
        elif (
            name.isupper()
            and (near := next((word for word in theirs if word.isupper() and are_exchanged(word, name)), ""))
            and near not in pair.source.spoken
            and not (pair.language and pair.language.short_forms.get(name) == near)
            and pair.setting.words[near.lower()] <= 1
        ) or (name.istitle() and (near := name_with_a_slip(pair, name, theirs))):
            yield pair.found(f"“{near}” is “{name}” in the source")


def name_with_a_slip(pair: Pair, name: str, theirs: Iterable[str]) -> str:
    """The word that stands for a name with letters exchanged, or with one changed where the catalog writes the name elsewhere.

    « Pachto » is “Pashto”: what just differs by a letter may be how the language writes it. Empty where there is none.
    """
    language, meant = pair.language, without_marks(name)
    if language is None or not language.dictionary:
        return ""
    near = [word for word in theirs if abs(len(word) - len(name)) <= 1]
    if any(without_marks(word) == meant for word in near):
        return ""
    for word in near:
        written = without_marks(word)
        if (
            len(word) > SHORT_NAME
            and word.istitle()
            and word not in pair.msgid
            and is_slip_for(written, meant)
            and not is_known(word.lower(), language.dictionary)
            and (sorted(written) == sorted(meant) or pair.setting.words[name.lower()] >= USUAL)
            and pair.setting.words[word.lower()] < USUAL
        ):
            return word
    return ""


USUAL, SHORT_NAME = 3, 4
"""Times that a catalog writes a name that is its own; letters of a name below which too many are alike."""


def is_slip_for(word: str, name: str) -> bool:
    """Whether a word begins and ends as a name does, and differs in one letter, or in two that stand in each other's place."""
    if word == name or word[0] != name[0] or word[-1] != name[-1] or abs(len(word) - len(name)) > 1:
        return False
    length = min(len(word), len(name))
    at = next((place for place in range(length) if word[place] != name[place]), length)
    rest, own = word[at:], name[at:]
    return rest[1:] == own[1:] or rest[1:] == own or rest == own[1:] or are_exchanged(word, name)


def is_usual_name(pair: Pair, name: str, other: str) -> bool:
    """Whether the catalog writes a name with its capital elsewhere, and nowhere as the small word `other`."""
    return pair.setting.written[name] > 1 and pair.setting.written[other] < 2  # noqa: PLR2004 (once is the slip itself)


def are_exchanged(word: str, name: str) -> bool:
    """Whether a word is another one with two neighbouring letters exchanged."""
    if len(word) != len(name):
        return False
    differ = [at for at, (one, two) in enumerate(zip(word, name, strict=True)) if one != two]
    return (
        len(differ) == 2  # noqa: PLR2004 (two letters)
        and differ[1] == differ[0] + 1
        and word[differ[0]] == name[differ[1]]
        and word[differ[1]] == name[differ[0]]
    )


__all__ = ["RULES", "Glossary", "read_glossary"]

RULES = (term_not_used, name_changed, term_forbidden, name_misspelt)
