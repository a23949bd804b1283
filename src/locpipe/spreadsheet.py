"""A table that somebody saved from a spreadsheet: CSV in UTF-8, as Excel, LibreOffice and Google write it.

Every cell knows its row and column, counted as the spreadsheet shows them. What is no such table is refused in words.
"""

from __future__ import annotations

import csv
import difflib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from locpipe.findings import Finding, Location, Severity
from locpipe.source import LARGEST_FILE, SourceError, odd_character

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

RULE = "spreadsheet-invalid"

MOST_ROWS = 20_000

_DELIMITERS = ",;\t"
_UTF_8 = "In Excel: Save as, “CSV UTF-8 (Comma delimited)”. In LibreOffice: character set Unicode (UTF-8)."
_SPACES = " \t\r\n\v\f\u00a0\u202f\u2009"


@dataclass(frozen=True, slots=True, order=True)
class CellLocation(Location):
    """A cell of a table: the line is the row as a spreadsheet counts it, the column counts from 1."""

    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.column else f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row with its cells by the name of their column. An empty cell is an empty text."""

    cells: Mapping[str, str]
    file: str
    number: int
    columns: Mapping[str, int]

    def place(self, column: str) -> CellLocation:
        """Where a cell stands."""
        return CellLocation(self.file, self.number, self.columns.get(column, 0))

    def wrong(self, column: str, message: str, fix: str) -> Finding:
        """What is wrong with a cell."""
        return Finding(RULE, Severity.ERROR, self.place(column), f"{column}: {message}", fix)


def read_table(path: Path, columns: Sequence[str], required: Sequence[str]) -> tuple[Row, ...]:
    """The rows of a table that may have these `columns`, in any order, and must have the `required` ones.

    Raises SourceError with everything that is wrong with the form of the file.
    """
    text = _text(path)
    hint, text = _stated_delimiter(text)
    skipped = 1 if hint else 0
    listed: list[list[str]] = []
    try:
        listed.extend(csv.reader(io.StringIO(text, newline=""), delimiter=hint or _delimiter(text), strict=True))
    except csv.Error as error:  # the rows before it are listed
        place = CellLocation(path.name, len(listed) + 1 + skipped)
        fix = "Look for a quotation mark that has no second one in this row; save the table anew as CSV."
        raise SourceError(place, f"this is no CSV from this row on: {error}", fix, rule=RULE) from None
    if not listed:
        raise _refused(path, "the file is empty", "The first row names the columns: `locpipe import --template`.")
    if len(listed) > MOST_ROWS:
        raise _refused(path, f"the table has more than {MOST_ROWS} rows", "Split it.")
    names, findings = _header(path, listed[0], columns, required, 1 + skipped)
    rows = []
    for number, cells in enumerate(listed[1:], start=2 + skipped):
        stripped = [" ".join(cell.strip(_SPACES).split()) for cell in cells]
        if not any(stripped):
            continue
        findings += _odd_cells(path, stripped, len(names), number)
        by_name = dict.fromkeys(names.values(), "") | {
            name: stripped[index] for index, name in names.items() if index < len(stripped)
        }
        own = {name: index + 1 for index, name in names.items()}
        rows.append(Row(cells=by_name, file=path.name, number=number, columns=own))
    if findings:
        raise SourceError.of(findings)
    return tuple(rows)


def _text(path: Path) -> str:
    """The text of the file, of which nothing is guessed."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise _refused(path, f"the file cannot be read: {error.strerror}", "Check its name and its rights.") from None
    if len(raw) > LARGEST_FILE:
        raise _refused(path, f"the file is larger than {LARGEST_FILE // 1024**2} MB", "Split it.")
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise _refused(path, "this is a workbook, not a CSV", _UTF_8)
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refused(path, "the file is UTF-16 (“Unicode text”), not UTF-8", _UTF_8)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        message = f"byte 0x{raw[error.start]:02x} is not UTF-8; the file seems to be in an older character set, such as Windows-1252"
        raise SourceError(Location(path.name, line), message, _UTF_8, rule=RULE) from None


def _stated_delimiter(text: str) -> tuple[str, str]:
    """The delimiter that Excel states in a first line of its own (`sep=;`), and the rest."""
    first, _, rest = text.partition("\n")
    stated = first.rstrip("\r").strip('"')
    if stated.lower().startswith("sep=") and stated[4:] in tuple(_DELIMITERS):
        return stated[4:], rest
    return "", text


def _delimiter(text: str) -> str:
    """What stands between the names of the columns most often."""
    header = text.partition("\n")[0]
    return max(_DELIMITERS, key=header.count)


def _header(
    path: Path, cells: Sequence[str], columns: Sequence[str], required: Sequence[str], number: int
) -> tuple[dict[int, str], list[Finding]]:
    """The names of the columns by their index, and what is wrong with them."""
    names: dict[int, str] = {}
    findings = []
    for index, cell in enumerate(cells):
        name = "_".join(cell.strip(_SPACES).lower().split())
        place = CellLocation(path.name, number, index + 1)
        if not name:
            continue
        if name not in columns:
            near = difflib.get_close_matches(name, columns, n=1)
            fix = (
                f"Did you mean {near[0]}? Columns are: {', '.join(columns)}."
                if near
                else f"Columns are: {', '.join(columns)}."
            )
            findings.append(Finding(RULE, Severity.ERROR, place, f"there is no column “{cell.strip()[:60]}”", fix))
        elif name in names.values():
            findings.append(
                Finding(RULE, Severity.ERROR, place, f"the column {name} stands twice", "Keep one of the two.")
            )
        else:
            names[index] = name
    if missing := [name for name in required if name not in names.values()]:
        place = CellLocation(path.name, number)
        fix = "`locpipe import --template` prints a table with all columns."
        findings.append(Finding(RULE, Severity.ERROR, place, f"columns are missing: {', '.join(missing)}", fix))
    return names, findings


def _odd_cells(path: Path, cells: Sequence[str], width: int, number: int) -> list[Finding]:
    findings = []
    for index, cell in enumerate(cells):
        place = CellLocation(path.name, number, index + 1)
        if cell and index >= width:
            fix = "Give the column a name, or put a text that holds the delimiter in quotation marks."
            findings.append(Finding(RULE, Severity.ERROR, place, "the cell stands in no column", fix))
        if odd := odd_character(cell):
            message = f"the cell holds the character {odd}, which nobody can see"
            findings.append(Finding(RULE, Severity.ERROR, place, message, "Type the text anew."))
        if cell.startswith("="):
            fix = "Copy the cells and paste them as values, then save the CSV again."
            findings.append(Finding(RULE, Severity.ERROR, place, "the cell holds a formula", fix))
    return findings


def _refused(path: Path, message: str, fix: str) -> SourceError:
    return SourceError(Location(path.name), message, fix, rule=RULE)
