"""Clinics from a spreadsheet: every mistake told by row and column, comments kept, nothing half-written."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from locpipe import clinics
from locpipe.clinics import ALWAYS, COLUMNS, edits, write
from locpipe.project import read_project
from locpipe.report import report
from locpipe.source import SourceError
from tests.verbs import TODAY, append, checked, locpipe, tree
from tests.verbs import write as put

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.clinics import Edit
    from locpipe.model import Clinic

AMBER, ONDINE, CIMES = "cities/no/amber-bay.yaml", "cities/on/ondine.yaml", "cities/no/les-cimes.yaml"

NEW = {
    "place": "on/ondine",
    "name": "Lake Walks",
    "status": "partner",
    "text": "It leads walks around the lake, for people with a referral.",
    "address": "2 Lake Road",
    "postal_code": "k1a0b1",
    "phone": "(613) 555-0160",
    "url": "https://lake-walks.invalid/",
    "source": "https://lake-walks.invalid/about",
    "publisher": "Lake Walks",
    "checked": "2026-11-20",
    "verified": "yes",
}
"""A row that is right."""


def table(to: Path, *rows: dict[str, str], columns: tuple[str, ...] = tuple(COLUMNS), delimiter: str = ",") -> Path:
    """A table as a spreadsheet writes it."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, delimiter=delimiter, restval="")
    writer.writeheader()
    writer.writerows(rows)
    path = to / "clinics.csv"
    path.write_bytes(text.getvalue().encode("utf-8-sig"))
    return path


def made(project: Path, path: Path) -> tuple[Edit, ...]:
    return edits(project, path, today=TODAY)


def imported(project: Path, path: Path) -> None:
    write(project, made(project, path))


def refused(project: Path, path: Path) -> str:
    """Everything that is wrong, in words; nothing was written."""
    before = tree(project)
    with pytest.raises(SourceError) as caught:
        made(project, path)
    assert tree(project) == before
    assert all(finding.fix for finding in caught.value.findings)
    return report(caught.value.findings)


def clinics_of(project: Path, place: str) -> dict[str, Clinic]:
    return {
        clinic.id: clinic
        for province in read_project(project).country.provinces
        for city in province.cities
        if city.id == place
        for clinic in city.clinics
    }


# ---- what is written ---------------------------------------------------------------------------------------------------


def test_a_new_clinic_is_written_and_passes_every_rule_of_the_data(project: Path, tmp_path: Path) -> None:
    before = (project / ONDINE).read_text("utf-8")
    imported(project, table(tmp_path, NEW))
    clinic = clinics_of(project, "on/ondine")["lake-walks"]
    assert (clinic.status, clinic.phone, clinic.address) == ("partner", "613-555-0160", "2 Lake Road, K1A 0B1")
    assert clinic.verified
    assert clinic.name.msgid == "Lake Walks"
    after = (project / ONDINE).read_text("utf-8")
    assert [line for line in before.splitlines() if line not in after.splitlines()] == []
    assert after.index("clinics:") < after.index("services:")
    # What is left is the translators’.
    assert {finding.location.file.split("/")[0] for finding in checked(project) if finding.severity >= 3} == {"locales"}


def test_what_is_not_said_to_be_verified_is_not_printed(project: Path, tmp_path: Path) -> None:
    imported(project, table(tmp_path, NEW | {"verified": ""}))
    assert not clinics_of(project, "on/ondine")["lake-walks"].verified


def test_a_clinic_that_is_there_changes_where_the_row_says_so(project: Path, tmp_path: Path) -> None:
    text = (project / AMBER).read_text("utf-8")
    put(
        project,
        AMBER,
        text.replace("  phone: 613-555-0140\n", "  # the desk, not the pier\n  phone: 613-555-0140  # day\n"),
    )
    row = {"place": "no/amber-bay", "name": "Pier Walks", "phone": "613-555-0149", "checked": "2026-11-20"}
    row |= {"source": "https://pier-walks.invalid/", "publisher": "Pier Walks", "dated": "2026-11"}
    (one,) = made(project, table(tmp_path, row))
    write(project, [one])
    lines = [line for line in one.shown().splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    assert lines == [
        "-  phone: 613-555-0140  # day",
        '+  phone: "613-555-0149"  # day',
        "-  checked: 2026-10-12",
        "+  checked: 2026-11-20",
        '+  dated: "2026-11"',
    ]
    assert "# the desk, not the pier" in (project / AMBER).read_text("utf-8")
    clinic = clinics_of(project, "no/amber-bay")["pier-walks"]
    assert (clinic.phone, clinic.address, clinic.verified) == ("613-555-0149", "1 Pier Lane", True)
    assert made(project, table(tmp_path, row)) == ()


@pytest.mark.parametrize("there", ["clinics: []\n", "clinics: []  # none known\n", ""])
def test_a_city_without_clinics_gets_a_list(project: Path, tmp_path: Path, there: str) -> None:
    append(project, ONDINE, there)
    imported(project, table(tmp_path, NEW, NEW | {"name": "Salt Walks"}))
    assert set(clinics_of(project, "on/ondine")) == {"lake-walks", "salt-walks"}
    assert there.partition("#")[2] in (project / ONDINE).read_text("utf-8")


def test_a_folded_text_is_replaced_by_hand_only(project: Path, tmp_path: Path) -> None:
    text = (project / AMBER).read_text("utf-8")
    put(project, AMBER, text.replace("  text: It leads", "  text: >-\n    It leads", 1))
    row = NEW | {"place": "no/amber-bay", "name": "Pier Walks"}
    assert "no edit fits" in refused(project, table(tmp_path, row))
    kept = {key: value for key, value in row.items() if key != "text"}
    imported(project, table(tmp_path, kept))
    assert clinics_of(project, "no/amber-bay")["pier-walks"].text.msgid.startswith("It leads sea walks")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("quirk", ["", "sep", "crlf-in-cell", "empty-rows", "header"])
def test_tables_as_spreadsheets_write_them(project: Path, tmp_path: Path, delimiter: str, quirk: str) -> None:
    row = NEW | {"text": "It leads walks, slowly; around the lake.\r\nFor people with a referral."} if quirk else NEW
    path = table(tmp_path, row, delimiter=delimiter)
    text = path.read_bytes().decode("utf-8-sig")
    if quirk == "sep":
        text = f"sep={delimiter}\r\n{text}"
    if quirk == "empty-rows":
        text += delimiter * (len(COLUMNS) - 1) + "\r\n \u00a0\r\n\r\n"
    if quirk == "header":
        text = text.replace("postal_code", " Postal Code\u00a0").replace("place", "PLACE", 1)
    path.write_bytes(("\ufeff" + text).encode())
    imported(project, path)
    written = clinics_of(project, "on/ondine")["lake-walks"].text.msgid
    assert written.endswith("people with a referral.")
    assert "\n" not in written


# ---- what is refused -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("place", "on/ondin", "Did you mean on/ondine?"),
        ("place", "on", "there is no city “on”"),
        ("place", "../../etc/passwd", "there is no city"),
        ("name", "", "name: the cell is empty"),
        ("source", "", "source: the cell is empty"),
        ("publisher", "", "publisher: the cell is empty"),
        ("checked", "", "checked: the cell is empty"),
        ("text", "", "has no clinic “lake-walks” yet"),
        ("status", "", "has no clinic “lake-walks” yet"),
        ("checked", "11/20/2026", "is no day"),
        ("checked", "2026-02-30", "is no day"),
        ("checked", "2027-01-01", "is no day"),
        ("phone", "6.13556E+09", "is no phone number"),
        ("phone", "613-555-016", "is no phone number"),
        ("phone", "811", "is no phone number"),
        ("phone", "613-555-0160 ext. 5", "is no phone number"),
        ("phone", "+33 1 42 68 53 00", "is no phone number"),
        ("postal_code", "D1A 0B1", "is no postal code"),
        ("address", "", "there is a postal code"),
        ("url", "http://lake-walks.invalid/", "is no address"),
        ("url", "javascript:alert(1)", "is no address"),
        ("source", "lake-walks.invalid", "is no address"),
        ("verified", "perhaps", "neither yes nor no"),
        ("id", "Lake Walks", "is no id"),
        ("text", "=A1", "a formula"),
        ("text", "a\u200bb", "U+200B"),
    ],
)
def test_a_cell_that_is_wrong_is_named_by_row_and_column(
    project: Path, tmp_path: Path, column: str, value: str, message: str
) -> None:
    said = refused(project, table(tmp_path, NEW | {"name": "Fine"}, NEW | {column: value}))
    assert message in said
    assert f"clinics.csv:3:{tuple(COLUMNS).index(column) + 1}: error: " in said


def test_everything_is_told_in_one_run(project: Path, tmp_path: Path) -> None:
    said = refused(project, table(tmp_path, NEW | {"phone": "1", "url": "x"}, NEW, NEW, {"place": "no/where"}))
    assert said.count("error:") == 2 + 1 + 1 + 5
    assert "row 2 states “lake-walks” of on/ondine already" in said


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "the file is empty"),
        ("place;name\r\nab;Café\r\n".encode("cp1252"), "clinics.csv:2: blocker: byte 0xe9 is not UTF-8"),
        ("place,name\n".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04rest", "a workbook"),
        (b'place,name\na,b\n"ab,x\n', "clinics.csv:3: blocker: this is no CSV from this row on"),
        (b"place,nmae\n", "there is no column"),
        (b"place,place\n", "the column place stands twice"),
        (b"place,name\n", "columns are missing: source, publisher, checked"),
        (b"place,name,source,publisher,checked\na,b,c,d,e,f\n", "clinics.csv:2:6: error: the cell stands in no column"),
    ],
)
def test_a_file_that_is_no_table_is_refused(project: Path, tmp_path: Path, raw: bytes, message: str) -> None:
    path = tmp_path / "clinics.csv"
    path.write_bytes(raw)
    assert message in refused(project, path)


def test_what_the_rules_of_the_data_refuse_is_not_written(project: Path, tmp_path: Path) -> None:
    said = refused(project, table(tmp_path, NEW | {"dated": "2062"}))
    assert "date-in-future" in said


def test_a_file_that_somebody_saves_meanwhile_leaves_all_as_they_were(project: Path, tmp_path: Path) -> None:
    rows = [NEW | {"place": place} for place in ("no/amber-bay", "on/ondine")]
    both = made(project, table(tmp_path, *rows))
    append(project, ONDINE, "# saved by somebody\n")
    before = tree(project)
    with pytest.raises(SourceError, match="somebody saved"):
        write(project, both)
    assert tree(project) == before


# ---- the command -----------------------------------------------------------------------------------------------------------


def test_the_command_shows_asks_and_writes(project: Path, tmp_path: Path) -> None:
    path, before = table(tmp_path, NEW), tree(project)
    looked = locpipe("import", path, "--project", project)
    assert looked.exit_code == 1
    assert "+- id: lake-walks" in looked.stdout
    assert "Nobody answered" in looked.stderr
    assert tree(project) == before
    done = locpipe("import", path, "--project", project, "--yes")
    assert done.exit_code == 0, done.output
    assert "Written: cities/on/ondine.yaml" in done.stderr
    again = locpipe("import", path, "--project", project, "--yes")
    assert again.exit_code == 0
    assert "say all this already" in again.stderr
    wrong = locpipe("import", table(tmp_path, NEW | {"phone": "1"}), "--project", project, "--format", "json")
    assert wrong.exit_code == 1
    assert '"line": 2' in wrong.stdout
    assert locpipe("import", "--project", project).exit_code == 2
    assert "cannot be read" in locpipe("import", tmp_path / "none.csv", "--project", project).output


def test_the_template_is_a_table_without_rows(project: Path, tmp_path: Path) -> None:
    printed = locpipe("import", "--template")
    assert printed.exit_code == 0
    path = tmp_path / "clinics.csv"
    path.write_text(clinics.template(), encoding="utf-8", newline="")
    assert made(project, path) == ()
    assert set(ALWAYS) <= set(COLUMNS)
