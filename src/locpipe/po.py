"""The text of a .po file: cut into entries line by line, and strings written as gettext wants them.

Parsers of this format fail open: an entry whose quote is not closed vanishes in silence. So each line is accounted for
here, and entries keep their own lines, so that what did not change can be written back byte for byte.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from locpipe.findings import Finding, Location, Severity
from locpipe.source import MOST_PROBLEMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Kind(Enum):
    """Kinds of line, by the mark at its beginning."""

    BLANK = ""
    COMMENT = "#"
    EXTRACTED = "#."
    REFERENCE = "#:"
    FLAGS = "#,"
    PREVIOUS = "#|"
    STATEMENT = "msg"
    STRING = '"'
    UNKNOWN = "?"


class Problem(NamedTuple):
    """What is wrong with a line, and how to mend it."""

    message: str
    fix: str


class Line(NamedTuple):
    """One line. `quoted` is its string, quotes and escapes as they stand; `keyword` is msgid and the like."""

    number: int
    raw: str
    kind: Kind
    obsolete: bool = False
    keyword: str = ""
    quoted: str = ""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class RawEntry:
    """The lines of one entry. `gap` holds the blank lines before it."""

    gap: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def msgid_line(self) -> int:
        """The number of the line of its msgid."""
        return next(line.number for line in self.lines if line.kind is Kind.STATEMENT and line.keyword == "msgid")

    @property
    def is_obsolete(self) -> bool:
        """Whether its statements are commented out with `#~`."""
        return any(line.obsolete for line in self.lines if line.kind is Kind.STATEMENT)

    @property
    def is_header(self) -> bool:
        """Whether its msgid is empty and it has no context."""
        keyword = ""
        for line in self.lines:
            keyword = line.keyword if line.kind is Kind.STATEMENT else keyword
            if keyword == "msgctxt" or (keyword == "msgid" and line.quoted not in ("", '""')):
                return False
        return True

    def texts(self, kind: Kind) -> list[str]:
        """What stands after the mark of each comment of a kind."""
        return [line.raw.strip()[len(kind.value) :].strip() for line in self.lines if line.kind is kind]

    def strings(self) -> dict[str, str]:
        """The string of each statement by its keyword; of an earlier source by its keyword behind `|`."""
        found: dict[str, str] = {}
        keyword = ""
        for line in self.lines:
            if line.quoted:
                if line.keyword:
                    keyword = f"|{line.keyword}" if line.kind is Kind.PREVIOUS else line.keyword
                found[keyword] = found.get(keyword, "") + unescaped(line.quoted)
        return found

    def flags(self) -> tuple[str, ...]:
        """The flags, each once, in the order of the file."""
        texts = self.texts(Kind.FLAGS)
        listed = (flag.strip() for text in texts for flag in text.split(","))
        return tuple(dict.fromkeys(flag for flag in listed if flag)) if texts else ()

    def references(self) -> tuple[str, ...]:
        """The files that the message comes from, each once, in the order of the file."""
        return tuple(dict.fromkeys(" ".join(self.texts(Kind.REFERENCE)).split()))


@dataclass(slots=True)
class PoText:
    """A .po file as lines: its entries, the header among them, what follows the last one, and what is wrong."""

    file: str
    entries: list[RawEntry] = field(default_factory=list)
    trailer: list[str] = field(default_factory=list)
    problems: list[Finding] = field(default_factory=list)

    def refuse(self, line: int, message: str, fix: str, *, rule: str = "source-unreadable") -> None:
        """Keep a problem, to be reported with all others of the file, unless there are too many to read."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(Finding(rule, Severity.BLOCKER, Location(self.file, line), message, fix))


# ---- reading --------------------------------------------------------------------------------------------------------

_COMMENTS = (Kind.COMMENT, Kind.EXTRACTED, Kind.REFERENCE, Kind.FLAGS, Kind.PREVIOUS)
"""The kinds of comment, in gettext's order."""

_MARKS = {kind.value: kind for kind in (Kind.EXTRACTED, Kind.REFERENCE, Kind.FLAGS)} | {"#=": Kind.FLAGS}
"""gettext of late may write some of the flags behind `#=`."""

_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr\[[0-9]+\]|msgstr)(?![\w\[])[ \t]*")
# Characters at which str.splitlines, and so polib, would cut a string in two. gettext does not.
_BREAKS = "\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029"
_LINE_BREAK = re.compile(f"[{_BREAKS}]")
_QUOTED = re.compile(rf'"[^"\\\n{_BREAKS}]*(?:\\[\\"ntr][^"\\\n{_BREAKS}]*)*"')
_PLAIN = re.compile(rf"(msgctxt|msgid|msgstr) ({_QUOTED.pattern})")
"""A statement on one line, written as gettext writes it: nearly all are."""

_STRINGS = rf"({_QUOTED.pattern}(?:\n{_QUOTED.pattern})*)"
_PLAIN_ENTRY = re.compile(
    r"((?:#(?:[.:,=\t ][^\n]*)?\n)*)"
    rf"(?:msgctxt {_STRINGS}\n)?"
    rf'msgid (?!""(?:\n"")*\n[^"]){_STRINGS}\n'
    rf"msgstr {_STRINGS}(?:\n(?=\n+(?:#(?!~)|msgctxt|msgid|\Z))|\n?\Z)"
)
"""An entry with a msgid, behind whose lines stand an empty one and another entry, or nothing."""

_UNESCAPES = {r"\n": "\n", r"\t": "\t", r"\r": "\r", r"\"": '"', r"\\": "\\"}
_ESCAPE = re.compile(r"\\(?:[\\\"ntr]|(?P<unknown>.?))")
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_ONE_MESSAGE = re.compile(r"(?:msgctxt )?msgid (?:msgstr |msgid_plural (?:msgstr\[[0-9]+\] )+)")


class PlainEntry(NamedTuple):
    """An entry as nearly all are: lines of comments, none of an earlier source, then statements, each with its strings as
    they stand. `line` is that of its msgid.
    """

    comments: str
    context: str
    msgid: str
    msgstr: str
    line: int


def scan(text: str, file: str) -> PoText:
    """The entries of a .po text, each line of it in one of them. Entries with a problem are left out; it is kept."""
    po = PoText(file)
    po.entries.extend(scanned(text, po))
    return po


def scanned(text: str, po: PoText) -> Iterator[RawEntry]:
    """The same entries as a stream, so that their lines need not be held at once. `po` keeps all but the entries."""
    start, number = 0, 1
    while start >= 0:
        found, start, number = _entry_at(text, start, number, po)
        yield from found


def read_through(text: str, po: PoText) -> Iterator[RawEntry | PlainEntry]:
    """The same entries where their lines are not asked for: a plain one is read in one go, not line by line."""
    start, number = 0, 1
    while start >= 0:
        while text.startswith("\n", start):
            start, number = start + 1, number + 1
        plain = _PLAIN_ENTRY.match(text, start)
        if plain is None:
            found, start, number = _entry_at(text, start, number, po)
            yield from found
            continue
        comments, context, msgid, msgstr = plain.groups("")
        line = number + comments.count("\n") + (context.count("\n") + 1 if context else 0)
        yield PlainEntry(comments, context, msgid, msgstr, line)
        start, number = plain.end(), line + msgid.count("\n") + msgstr.count("\n") + 2


def _entry_at(text: str, start: int, number: int, po: PoText) -> tuple[list[RawEntry], int, int]:
    """The entry that begins at a place of the text, and the place and line behind it; the place −1 behind the last one.

    No entry where something is wrong with it, which `po` keeps.
    """
    group: list[Line] = []
    gap: list[Line] = []
    blanks: list[Line] = []
    is_complete = False
    behind, behind_line = start, number
    for end, raw in _lines(text, start):
        plain = _PLAIN.fullmatch(raw)
        line = Line(number, raw, Kind.STATEMENT, False, plain[1], plain[2]) if plain else _line(number, raw)
        number += 1
        if line.kind is Kind.BLANK:
            blanks.append(line)
            continue
        starts_form = line.kind is Kind.STATEMENT and line.keyword.startswith("msgstr")
        if is_complete and line.kind is not Kind.STRING and not starts_form:
            return _closed(po, gap, group), behind, behind_line
        if group:
            group.extend(blanks)
        else:
            gap = blanks
        blanks = []
        group.append(line)
        is_complete = is_complete or starts_form
        behind, behind_line = end, number
    found = []
    if any(line.kind in (Kind.STATEMENT, Kind.STRING, Kind.UNKNOWN) for line in group):
        found = _closed(po, gap, group)
        group, gap = [], []
    po.trailer = [line.raw for line in (*gap, *group, *blanks)] if group else [line.raw for line in blanks]
    return found, -1, number


def _lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    """The lines of a text from a place on, each with the place behind it."""
    while (end := text.find("\n", start)) >= 0:
        yield end + 1, text[start:end]
        start = end + 1
    yield len(text), text[start:]


def _line(number: int, raw: str) -> Line:
    stripped = raw.strip(" \t")
    mark, rest = stripped[:2], stripped[2:].strip(" \t")
    if not stripped or stripped == "#~":
        return Line(number, raw, Kind.BLANK)
    if mark == "#|":
        return _previous(number, raw, rest)
    if mark == "#~" and rest.startswith("|"):
        return _previous(number, raw, rest[1:].strip(" \t"), obsolete=True)
    if mark == "#~" and not rest.startswith("#"):
        return _statement(number, raw, rest, obsolete=True)
    if stripped.startswith("#"):
        return Line(number, raw, _MARKS.get(mark, Kind.COMMENT))
    return _statement(number, raw, stripped)


def _statement(number: int, raw: str, text: str, *, obsolete: bool = False) -> Line:
    match = _KEYWORD.match(text)
    quoted = text[match.end() :] if match else text
    if match:
        return Line(number, raw, Kind.STATEMENT, obsolete, match[1], quoted, _string_problem(quoted, text))
    kind = Kind.STRING if text.startswith('"') else Kind.UNKNOWN
    return Line(number, raw, kind, obsolete, "", quoted, _string_problem(quoted, text))


def _previous(number: int, raw: str, text: str, *, obsolete: bool = False) -> Line:
    return _statement(number, raw, text, obsolete=obsolete)._replace(kind=Kind.PREVIOUS)


def _string_problem(quoted: str, line: str) -> Problem | None:
    """What is wrong with a string of a line; None where it is quoted and escaped as it must be."""
    return None if _QUOTED.fullmatch(quoted) else _problem(quoted, line)


def _problem(quoted: str, line: str) -> Problem:
    broken = _LINE_BREAK.search(quoted)
    if broken:
        return Problem(f"the line holds the control character U+{ord(broken[0]):04X}", "Remove the character.")
    if line.startswith(_CONFLICT):
        return Problem("a conflict marker was left in the file", "Resolve the conflict, remove the marker.")
    if not quoted.startswith('"'):
        return Problem(f"“{_shortened(line)}” is not part of a catalog", "Remove it, or begin it with #.")
    escape = next((found for found in _ESCAPE.finditer(quoted) if found["unknown"] is not None), None)
    if escape:
        return Problem(f"“{escape[0]}” is no escape that is taken here", r"Write \\ for a backslash.")
    closing = _QUOTED.match(quoted)
    if not closing:
        return Problem("the string is not closed: the quote at its end is missing", 'Add " at the end of the line.')
    message = f"“{_shortened(quoted[closing.end() :])}” follows the closing quote"
    return Problem(message, r"Write a quote within a string as \".")


def _shortened(text: str, longest: int = 40) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _closed(po: PoText, gap: list[Line], lines: list[Line]) -> list[RawEntry]:
    """The entry of `lines`; none where something is wrong with it, which is kept."""
    problems = [(line.number, line.problem) for line in lines if line.problem]
    if not problems and not _is_plain(lines):
        problems = _structure_problems(lines)
    for number, problem in problems:
        po.refuse(number, problem.message, problem.fix)
    return [] if problems else [RawEntry(tuple(line.raw for line in gap), tuple(lines))]


def _structure_problems(lines: list[Line]) -> list[tuple[int, Problem]]:
    """What is wrong with lines whose statements are not those of one message, in gettext's order."""
    strings = [line for line in lines if line.kind in (Kind.STATEMENT, Kind.STRING)]
    keywords = [line.keyword for line in strings if line.keyword]
    forms = [keyword for keyword in keywords if keyword.startswith("msgstr[")]
    number = strings[0].number
    if strings[0].kind is Kind.STRING:
        return [(number, Problem("a string stands here that belongs to no statement", "Remove it."))]
    if not _ONE_MESSAGE.fullmatch("".join(f"{keyword} " for keyword in keywords)):
        fix = "Write msgctxt, msgid, msgid_plural (if any) and msgstr, each once."
        return [(number, Problem(f"the entry consists of {', '.join(keywords)}, which is not one message", fix))]
    comment_within = next((line for line in lines if line.number > number and line.kind in _COMMENTS), None)
    if comment_within:
        return [(comment_within.number, Problem("a comment stands within a message", "Put it before the message."))]
    if len({line.obsolete for line in strings}) > 1:
        return [(number, Problem("the entry is obsolete (#~) in part", "Put #~ before all its lines, or none."))]
    if forms != [f"msgstr[{form}]" for form in range(len(forms))]:
        return [(number, Problem(f"the plural forms are {', '.join(forms)}", "Number them from 0 upwards."))]
    return []


def _is_plain(lines: list[Line]) -> bool:
    """Whether lines are comments and then, each on one line, msgctxt, msgid and msgstr, none of them obsolete: most are."""
    context, msgid, msgstr = lines[-3:] if len(lines) > 2 else (None, None, None)  # noqa: PLR2004
    return (
        context is not None
        and msgid is not None
        and msgstr is not None
        and (context.keyword, msgid.keyword, msgstr.keyword) == ("msgctxt", "msgid", "msgstr")
        and {context.kind, msgid.kind, msgstr.kind} == {Kind.STATEMENT}
        and not (context.obsolete or msgid.obsolete or msgstr.obsolete)
        and all(line.kind in _COMMENTS for line in lines[:-3])
    )


def unescaped(quoted: str) -> str:
    """The text of a string that is quoted and escaped as it must be."""
    text = quoted[1:-1]
    return _ESCAPE.sub(lambda found: _UNESCAPES[found[0]], text) if "\\" in text else text


def joined_strings(quoted: str) -> str:
    """The text of strings that stand below each other, each quoted and escaped as it must be."""
    return "".join(map(unescaped, quoted.split("\n"))) if "\n" in quoted else unescaped(quoted)


def comment_lines(text: str) -> RawEntry:
    """Lines of comments, as of an entry that has nothing else."""
    return RawEntry((), tuple(_line(0, raw) for raw in text.split("\n") if raw))


# ---- writing --------------------------------------------------------------------------------------------------------

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t", "\r": r"\r"})


def statement(keyword: str, text: str, mark: str = "") -> list[str]:
    """The lines of a statement: one for each line of its text, with no other wrapping. `mark` begins each (`#| `)."""
    parts = _LINE.findall(text) if "\n" in text else [text]
    quoted = [f'"{part.translate(_ESCAPES)}"' for part in parts]
    if len(quoted) == 1:
        return [f"{mark}{keyword} {quoted[0]}"]
    return [f'{mark}{keyword} ""', *(f"{mark}{part}" for part in quoted)]


def comment(mark: str, text: str) -> str:
    """A comment line; no blank at its end where there is no text."""
    return f"{mark} {text}".rstrip()


def with_comments(entry: RawEntry, kind: Kind, texts: Iterable[str]) -> RawEntry:
    """The entry with other comments of a kind, where the first of them stood, or where gettext puts them."""
    kept = [line for line in entry.lines if line.kind is not kind]
    first = next((place for place, line in enumerate(entry.lines) if line.kind is kind), None)
    if first is None:
        later = (*_COMMENTS[_COMMENTS.index(kind) + 1 :], Kind.STATEMENT)
        first = next(place for place, line in enumerate(kept) if line.kind in later)
    kept[first:first] = [Line(0, comment(kind.value, text), kind) for text in texts]
    return RawEntry(entry.gap, tuple(kept))


def obsolete_lines(entry: RawEntry) -> list[str]:
    """The lines of an entry that left the template: as they were, behind `#~`, without what the template owned."""
    marked = {
        Kind.STATEMENT: "#~ {}",
        Kind.STRING: "#~ {}",
        Kind.PREVIOUS: "#~{}",
        Kind.COMMENT: "{}",
        Kind.FLAGS: "{}",
    }
    return [
        marked[line.kind].format(line.raw.removeprefix("#") if line.kind is Kind.PREVIOUS else line.raw)
        for line in entry.lines
        if line.kind in marked
    ]


def revived(entry: RawEntry) -> RawEntry:
    """An obsolete entry as it was before: without `#~`."""
    lines = (
        line._replace(raw=("#" if line.kind is Kind.PREVIOUS else "") + line.raw.lstrip(" \t")[2:].lstrip(" \t"))
        if line.obsolete
        else line
        for line in entry.lines
    )
    return RawEntry(entry.gap, tuple(line._replace(obsolete=False) for line in lines))
