"""The glossary of a locale: `locales/<locale>/glossary.csv`, one settled term a line.

`source,target,do_not_translate,note`. `a|b` means that either will do, `!c` that c is never right: `PTSD,TSPT|!SSPT`.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from locpipe.findings import NOWHERE, Location
from locpipe.source import SourceError, read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from locpipe.languages import Language

GLOSSARY = "glossary.csv"
COLUMNS = ["source", "target", "do_not_translate", "note"]
YES = frozenset({"yes", "y", "true", "1", "x"})
LONGEST_TERM = 200
"""Characters. Each term becomes a pattern that every text is searched for."""

WORD = re.compile(r"[^\W_]+")
LETTERS = re.compile(r"[^\W\d_]+")

Stem = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Term:
    """A settled term: any of `targets` renders `source`; none of `forbidden` ever does."""

    source: str
    targets: tuple[str, ...]
    forbidden: tuple[str, ...] = ()
    is_name: bool = False
    """Whether it stays as it is in every language."""
    note: str = ""
    location: Location = NOWHERE
    pattern: re.Pattern[str] = field(init=False, compare=False, repr=False)
    """Finds the source term, in singular and plural; a term with capitals only with these capitals."""

    def __post_init__(self) -> None:
        # Spaces, hyphens and apostrophes vary in kind; a plain word takes an ending of number.
        words = re.sub(r"\\?[ \u00a0\u202f]", r"[ \\u00a0\\u202f]", re.escape(self.source))
        words = words.replace("’", "[’']").replace("\\-", "[-\u2010\u2011]")
        flags = 0 if self.source != self.source.lower() else re.IGNORECASE
        object.__setattr__(self, "pattern", re.compile(rf"(?<![\w-]){words}(?:s|es|[’']s)?(?![\w-])", flags))


class Glossary:
    """The terms of a locale, the longest first."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = tuple(sorted(terms, key=lambda term: -len(term.source)))
        self.stems: dict[str, list[str]] = {}
        self.by_word: dict[str, list[int]] = {}
        """The numbers of the terms by the first word that a text has which has the term; under "" those without one."""
        for number, term in enumerate(self.terms):
            for word in _first_words(term.source):
                self.by_word.setdefault(word, []).append(number)
        self.forbidden: dict[Stem, dict[str, list[tuple[int, int, str, list[str]]]]] = {}
        """The wordings that are ruled out, by their first stems: each with the numbers of its term and its own there."""

    def in_text(self, text: str) -> list[tuple[Term, str]]:
        """Each term that stands in `text`, with the words that it was found by; a longer one hides the shorter in it."""
        found: list[tuple[Term, str]] = []
        if not self.terms:
            return found
        words = self.by_word.keys() & {"", *LETTERS.findall(text.casefold())}
        for number in sorted({number for word in words for number in self.by_word[word]}):
            term = self.terms[number]
            match = term.pattern.search(text)
            if match:
                found.append((term, match[0]))
                text = term.pattern.sub(lambda match: "\ufffc" * len(match[0]), text)
        return found

    def forbidden_in(self, words: list[str], stem: Stem) -> Iterator[tuple[Term, str]]:
        """Each wording that a term rules out, and that stands in a text, which is given as `stems`; with the term."""
        if stem not in self.forbidden:
            by_stem = self.forbidden[stem] = {}
            for number, term in enumerate(self.terms):
                for place, wrong in enumerate(term.forbidden):
                    wanted = self.stemmed(wrong, stem)
                    by_stem.setdefault(wanted[0] if wanted else "", []).append((number, place, wrong, wanted))
        by_stem = self.forbidden[stem]
        near = [entry for word in by_stem.keys() & {"", *words} for entry in by_stem[word]]
        for number, _, wrong, wanted in sorted(near):
            if any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1)):
                yield self.terms[number], wrong

    def stemmed(self, text: str, stem: Stem) -> list[str]:
        """The words of a term without their endings; kept, since the same terms are asked for again and again."""
        if text not in self.stems:
            self.stems[text] = stems(text, stem)
        return self.stems[text]


def _first_words(source: str) -> list[str]:
    """The words of which a text has one, if it has a term: the first of the term, in singular and plural."""
    match = LETTERS.search(source.casefold())
    return [match[0], f"{match[0]}s", f"{match[0]}es"] if match else [""]


NO_GLOSSARY = Glossary(())


def stems(text: str, stem: Stem) -> list[str]:
    """The words of `text` in lower case, without the endings of number and gender."""
    return [stem(word.lower()) for word in WORD.findall(text)]


def has_term(words: list[str], term: list[str], slack: int = 3) -> bool:
    """Whether the stems of a term stand together in those of a text, in any order, with few other words between."""
    if len(term) == 1:
        return term[0] in words
    wanted = set(term)
    size = len(term) + slack
    return any(word in wanted and wanted <= set(words[max(0, at - size + 1) : at + 1]) for at, word in enumerate(words))


def stem_of(language: Language | None) -> Stem:
    """How a language takes the endings off a word; not at all where nobody has described it."""
    return language.stem if language else str


def parse_glossary(text: str, file: str) -> Glossary:
    """The glossary written in `text`. Raises SourceError with each line that is wrong."""
    problems: list[SourceError] = []
    terms: list[Term] = []
    seen: dict[str, int] = {}
    rows = _rows(text, file)
    _, header = next(rows, (1, []))
    if header != COLUMNS:
        message = f"the first line is “{','.join(header)}”"
        raise SourceError(Location(file, 1), message, f"Write “{','.join(COLUMNS)}”.", rule="glossary-malformed")

    def refuse(line: int, message: str, fix: str) -> None:
        problems.append(SourceError(Location(file, line), message, fix, rule="glossary-malformed"))

    for line, row in rows:
        if not any(row):
            continue
        if len(row) != len(COLUMNS):
            refuse(line, f"{len(row)} columns, not {len(COLUMNS)}", "Put a text that holds a comma in quotes.")
            continue
        source, target, keep, note = (cell.strip() for cell in row)
        choices = [choice.strip() for choice in target.split("|") if choice.strip()]
        targets = tuple(choice for choice in choices if not choice.startswith("!"))
        forbidden = tuple(choice[1:].strip() for choice in choices if choice.startswith("!"))
        is_name = keep.lower() in YES
        if max(map(len, (source, *choices)), default=0) > LONGEST_TERM:
            refuse(line, f"a term of more than {LONGEST_TERM} characters", "Write a term, not a text.")
        elif not source or not (targets or forbidden or is_name):
            refuse(line, "a term without a source or a target", "Fill in both, or remove the line.")
        elif source in seen:
            refuse(line, f"“{source}” stands in line {seen[source]} already", "Join the two with |.")
        else:
            seen[source] = line
            terms.append(
                Term(source, targets or ((source,) if is_name else ()), forbidden, is_name, note, Location(file, line))
            )
    if problems:
        raise SourceError.of(finding for problem in problems for finding in problem.findings)
    return Glossary(tuple(terms))


def _rows(text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Each row of a table with the number of its line. Raises SourceError where a cell never ends."""
    reader = csv.reader(text.splitlines())
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error:
        message, fix = "a cell is longer than a table may have", "Close the quote, or shorten the text."
        raise SourceError(Location(file, reader.line_num), message, fix, rule="glossary-malformed") from None


def read_glossary(root: Path, locale: str) -> Glossary:
    """The glossary of a locale; an empty one where it has no file."""
    file = f"locales/{locale}/{GLOSSARY}"
    return parse_glossary(read_text(root, file), file) if os.path.lexists(root / file) else Glossary(())
