"""Clinics from a table of a colleague: each row checked, then put into the file of its city, whose comments stay.

A cell that is empty says nothing: what the file has there stays. No row removes a clinic. Nothing is written unless every
row is sound and the rules of the data find nothing in what the files would say.
"""

from __future__ import annotations

import difflib
import re
import shutil
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from slugify import slugify

from locpipe.checks.records import is_address, is_phone_number
from locpipe.checks.sources import judge_sources
from locpipe.data import parse_yaml, typed
from locpipe.findings import Finding, Severity
from locpipe.model import CityFile
from locpipe.places import FOLDER
from locpipe.project import read_project
from locpipe.source import SourceError, read_text
from locpipe.spreadsheet import read_table
from locpipe.sync import replace_text
from locpipe.yaml_edit import with_record, with_values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from locpipe.model import City, Clinic, Country
    from locpipe.spreadsheet import Row

COLUMNS: Mapping[str, str] = {
    "place": "the id of the city: ab/calgary",
    "name": "the clinic’s own name",
    "id": "for a clinic that is there already, its id; empty: made of the name",
    "status": "own or partner",
    "text": "what it is and what is known of it, in plain sentences",
    "address": "as printed on its page",
    "postal_code": "A1A 1A1; goes behind the address",
    "phone": "403-266-4357",
    "url": "its own page, with https://",
    "source": "the page that states all this",
    "publisher": "who published that page",
    "publisher_language": "en, fr…; empty: en",
    "dated": "the date of that page, if it has one",
    "checked": "the day you read it: 2026-11-23",
    "verified": "yes: may be printed; no or empty: not yet",
    "note": "for colleagues; never printed",
}
"""Each column, and what stands in it."""

ALWAYS = ("place", "name", "source", "publisher", "checked")
"""What every row states: where the clinic is, what it is called, and where and when that was read."""

WHEN_NEW = ("status", "text")

_BEFORE = ("name", "slug", "lat", "lon", "time_zone", "about")
"""The keys of a city that stand before its clinics."""

_POSTAL_CODES = {"CA": re.compile(r"[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d")}
_YES, _NO = ("yes", "true", "y", "1", "oui"), ("no", "false", "n", "0", "non", "")
_AREA, _FULL = 3, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What would become of a file: its text now, and then."""

    file: str
    before: str
    after: str

    def shown(self) -> str:
        """The difference, line by line."""
        lines = (self.before.splitlines(keepends=True), self.after.splitlines(keepends=True))
        return "".join(difflib.unified_diff(*lines, self.file, self.file, n=1))


def template() -> str:
    """A table without rows, which spreadsheets open as UTF-8."""
    return "\ufeff" + ",".join(COLUMNS) + "\r\n"


def edits(root: Path, table: Path, *, today: date) -> tuple[Edit, ...]:
    """What the rows of a table would change. Nothing is written.

    Raises SourceError with everything that is wrong with the table, or with what the files would say.
    """
    rows = read_table(table, tuple(COLUMNS), ALWAYS)
    country = read_project(root).country
    cities = {city.id: city for province in country.provinces for city in province.cities}
    findings = [*_repeated(rows)]
    for row in rows:
        findings += _problems(row, cities, country, today)
    if findings:
        raise SourceError.of(sorted(findings, key=lambda finding: finding.location))
    texts: dict[str, tuple[str, str]] = {}
    for row in rows:
        file = f"{FOLDER}/{row.cells['place']}.yaml"
        before, now = texts.get(file) or (read_text(root, file),) * 2
        texts[file] = (before, _with(now, file, row))
    made = tuple(Edit(file=file, before=before, after=now) for file, (before, now) in texts.items() if before != now)
    _refuse_unsound(root, made, today)
    return made


def write(root: Path, made: Iterable[Edit]) -> None:
    """Write the files, all of them or none. Raises SourceError, also where somebody saved one in the meantime."""
    written: list[Edit] = []
    try:
        for edit in made:
            replace_text(root, edit.file, edit.before, edit.after)
            written.append(edit)
    except SourceError:
        for edit in written:
            replace_text(root, edit.file, edit.after, edit.before)
        raise


# ---- what is wrong with a row ----------------------------------------------------------------------------------------


def _problems(row: Row, cities: Mapping[str, City], country: Country, today: date) -> Iterator[Finding]:
    """Everything that is wrong with a row."""
    cells = row.cells
    for column in ALWAYS:
        if not cells[column]:
            yield row.wrong(column, "the cell is empty", f"State {COLUMNS[column]}. Nothing is made up here.")
    city = cities.get(cells["place"])
    if cells["place"] and city is None:
        near = difflib.get_close_matches(cells["place"].lower(), cities, n=1)
        fix = (
            f"Did you mean {near[0]}?"
            if near
            else "Use the id of a city, such as ab/calgary; `locpipe new city` begins one."
        )
        yield row.wrong("place", f"there is no city “{cells['place'][:60]}”", fix)
    if cells["name"] and not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", _id(row)):
        fix = "Give the row an id: lower-case letters without accents, digits, dashes."
        yield row.wrong("id", f"“{_id(row)[:60]}” is no id", fix)
    if city is not None and _known(city, row) is None:
        for column in WHEN_NEW:
            if not cells.get(column):
                message = f"the cell is empty, and {cells['place']} has no clinic “{_id(row)}” yet"
                yield row.wrong(column, message, f"State {COLUMNS[column]}; or correct the id.")
    yield from _malformed(row, country)
    yield from _dates(row, today)
    if cells.get("verified", "").lower() not in (*_YES, *_NO):
        yield row.wrong("verified", f"“{cells['verified'][:60]}” is neither yes nor no", "Write yes or no.")


def _malformed(row: Row, country: Country) -> Iterator[Finding]:
    """Phone, postal code and addresses that are none."""
    cells = row.cells
    phone, code = cells.get("phone", ""), cells.get("postal_code", "").upper()
    if phone and not (is_phone_number(phone, country.region) and len(re.findall(r"\w", phone)) >= _FULL):
        fix = (
            "Write it as 403-266-4357, in a column of the kind “text” (a spreadsheet may have cut it); "
            "an extension goes into the text."
        )
        yield row.wrong("phone", f"“{phone[:60]}” is no phone number", fix)
    form = _POSTAL_CODES.get(country.region)
    if code and form and not form.fullmatch(code):
        yield row.wrong("postal_code", f"“{code[:60]}” is no postal code", "Write it as T2P 1J9.")
    if code and not cells.get("address"):
        yield row.wrong("address", "the cell is empty, and there is a postal code", "State the address as well.")
    for column in ("url", "source"):
        url = cells.get(column, "")
        if url and not (is_address(url) and (url.startswith("https://") or column == "source")):
            yield row.wrong(column, f"“{url[:80]}” is no address", "Write the whole address, with https://.")


def _dates(row: Row, today: date) -> Iterator[Finding]:
    stated = row.cells["checked"]
    if not stated:
        return
    try:
        is_day = re.fullmatch(r"\d{4}-\d\d-\d\d", stated) is not None and date.fromisoformat(stated) <= today
    except ValueError:
        is_day = False
    if not is_day:
        fix = "Write the day as 2026-11-23, not after today; format the column as text, so that it stays so."
        yield row.wrong("checked", f"“{stated[:60]}” is no day on which something was read", fix)


def _repeated(rows: Iterable[Row]) -> Iterator[Finding]:
    """Rows that state a clinic for the second time."""
    first: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row.cells["place"], _id(row))
        if key in first:
            message = f"row {first[key]} states “{key[1]}” of {key[0]} already"
            yield row.wrong("id" if row.cells.get("id") else "name", message, "Keep one row for each clinic.")
        first.setdefault(key, row.number)


# ---- what becomes of a file ------------------------------------------------------------------------------------------


def _with(text: str, file: str, row: Row) -> str:
    """The text of a city's file with what a row says."""
    listed = parse_yaml(text, file=file).value.get("clinics") or []
    identifier, stated = _id(row), _record(row)
    index = next((index for index, own in enumerate(listed) if own.get("id") == identifier), None)
    if index is None:
        return with_record(text, file, "clinics", {"id": identifier} | stated, _BEFORE)
    if not row.cells.get("verified"):
        stated.pop("verified")  # an empty cell takes nothing back
    changed = {key: value for key, value in stated.items() if listed[index].get(key) != value}
    return with_values(text, file, ("clinics", index), changed)


def _record(row: Row) -> dict[str, str]:
    """What a row states, by the keys of a clinic, in their order."""
    cells = row.cells
    code = cells.get("postal_code", "").upper()
    if code:
        code = f"{code[:3]} {code[-3:]}"
    values = {
        "name": cells["name"],
        "status": cells.get("status", "").lower(),
        "text": cells.get("text", ""),
        "address": ", ".join(filter(None, (cells.get("address", ""), code))),
        "phone": _phone(cells.get("phone", "")),
        "url": cells.get("url", ""),
        "source": cells["source"],
        "publisher": cells["publisher"],
        "publisher_language": cells.get("publisher_language", "").lower(),
        "dated": cells.get("dated", ""),
        "checked": cells["checked"],
        "verified": "true" if cells.get("verified", "").lower() in _YES else "false",
        "note": cells.get("note", ""),
    }
    return {key: value for key, value in values.items() if value}


def _phone(written: str) -> str:
    """A number as data files have it, where it is one of ten digits; else as it was written."""
    digits = re.sub(r"[ ().+-]", "", written)
    digits = digits[1:] if len(digits) > _FULL and digits.startswith("1") else digits
    if not digits.isdigit() or len(digits) != _FULL:
        return written
    return f"{digits[:_AREA]}-{digits[_AREA : 2 * _AREA]}-{digits[2 * _AREA :]}"


def _id(row: Row) -> str:
    return row.cells.get("id") or slugify(row.cells["name"])


def _known(city: City, row: Row) -> Clinic | None:
    return next((clinic for clinic in city.clinics if clinic.id == _id(row)), None)


def _refuse_unsound(root: Path, made: Iterable[Edit], today: date) -> None:
    """Raise SourceError with what the rules of the data would find in the files: in a copy, so that nothing is touched."""
    with tempfile.TemporaryDirectory(prefix="locpipe-import-") as folder:
        copy = Path(folder)
        for name in ("content", FOLDER):
            shutil.copytree(root / name, copy / name)
        changed = set()
        for edit in made:
            typed(CityFile, parse_yaml(edit.after, file=edit.file, domain="places", context=edit.file))
            (copy / edit.file).write_text(edit.after, encoding="utf-8", newline="\n")
            changed.add(edit.file)
        found = judge_sources(read_project(copy), today)
    wrong = [finding for finding in found if finding.location.file in changed and finding.severity >= Severity.ERROR]
    if wrong:
        raise SourceError.of(wrong)
