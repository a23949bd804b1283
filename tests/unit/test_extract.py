"""Every text for readers becomes a message, and nothing else; templates and catalogs follow the sources."""

from __future__ import annotations

import re
import subprocess
import sys
import typing
from dataclasses import dataclass, is_dataclass
from datetime import date
from pathlib import Path

import polib
import pytest

from locpipe import model
from locpipe.catalog import catalog_file, parse_catalog, template_file
from locpipe.extract import (
    _KINDS,
    CARRIED,
    TEMPLATES,
    extract_markdown,
    in_document_order,
    joined,
    messages,
    template_messages,
    texts_of,
)
from locpipe.findings import Location, Severity
from locpipe.messages import Message
from locpipe.model import Statement, Text
from locpipe.project import read_project
from locpipe.source import SourceError, read_text
from locpipe.sync import replace_text, sync

REPOSITORY = Path(__file__).parents[2]

PROVENANCE = """\
  source: https://health.invalid/
  publisher: Ministry
  checked: 2026-11-01
  verified: true
"""
ITEM = PROVENANCE.replace("\n  ", "\n    ").replace("  source", "    source", 1)

FILES = {
    "content/site.yaml": """\
base_url: https://guide.quebec
source_locale: en_CA
name: A Guide
description: What it is.
locales:
- {locale: en_CA, prefix: en, status: live}
- {locale: fr_CA, prefix: fr, status: live}
crisis_numbers: {refuse_after_days: 365, warn_after_days: 180}
switches: {prices: on, booking: off, drug_in_titles: on}
province_switches: {}
""",
    "content/provider.yaml": "name: Provider\nurl: https://provider.invalid/\ndescription: It offers a therapy.\n"
    + re.sub("(?m)^  ", "", PROVENANCE),
    "content/safety/policy.yaml": "blocks:\n- {block: crisis, pages: [hub]}\nnumbers: []\n",
    "content/safety/approvals.yaml": "[]\n",
    "content/safety/crisis.md": "## In danger? {#crisis}\n\nCall 911 now.\n",
    "content/asthma/article.md": (
        "# What it is {#lead}\n\nMost of the 100% are well.\n\n- One\n- Two\n\n## Costs {#costs}\n\nAsk first. It may cost much.\n"
    ),
    "content/asthma/location.md": "## Near you {#near}\n\nClinics {in_city} are few.\n",
    "content/asthma/facts.yaml": "[]\n",
    "content/asthma/sources.yaml": "[]\n",
    "content/asthma/condition.yaml": """\
name: Asthma
slug: asthma
first_step: Ask a nurse.
updated: 2026-11-01
next_review: 2027-11-01
safety: []
titles:
  hub: {heading: Asthma, title: Asthma in short, description: What is known.}
titles_without_drug: {}
outlines: {hub: [lead]}
related: []
""",
    "cities/country.yaml": f"""\
name: Country
slug: country
grammar: {{in: in Country}}
calling_code: "1"
region: CA
service_kinds: []
lines:
- id: line
  name: Crisis line
  kind: crisis
  call: "988"
  hours: Day and night
{PROVENANCE}- id: unconfirmed
  name: Not confirmed
  kind: crisis
  call: "1"
{PROVENANCE.replace("true", "false")}""",
    "cities/qc/province.yaml": f"""\
code: QC
name: Quebec
slug: quebec
grammar: {{in: in Quebec}}
time_zone: America/Montreal
board:
  id: board
  name: The Board
{PROVENANCE}""",
    "cities/qc/montreal.yaml": f"""\
name: Montreal
slug: montreal
lat: 45.5
lon: -73.6
time_zone: America/Montreal
about:
- text: It has a river.
{PROVENANCE}- text: It has no river.
{PROVENANCE.replace("true", "false")}""",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for file, text in FILES.items():
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    (folder / "parts").mkdir(parents=True)
    (folder / "page.html").write_text(
        "<p>{{ _('Skip') }}</p>{% trans n=1 %}{{ n }} place{% pluralize %}{{ n }} places{% endtrans %}\n",
        encoding="utf-8",
    )
    (folder / "parts/foot.html").write_text(
        "{% trans\n%}\n  Long\n  words\n{% endtrans %}{{ pgettext('button', 'Skip') }}{{ _('Skip') }}\n",
        encoding="utf-8",
    )
    return folder


def text(msgid: str, line: int = 1, *, file: str = "a.yaml", comment: str = "", carried: bool = False) -> Text:
    return Text("places", "a", msgid, Location(file, line), comment, carried=carried)


# ---- texts ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Holder:
    first: object
    second: object = None


def statement(msgid: str, *, verified: bool) -> Statement:
    return Statement(text=text(msgid), source="s", publisher="p", checked=date(2026, 1, 1), verified=verified)


def test_texts_are_found_wherever_they_stand() -> None:
    holder = Holder({"x": (text("One"), [text("Two")]), "y": None}, Holder("not a text", text("Three")))
    assert [found.msgid for found in texts_of(holder)] == ["One", "Two", "Three"]


def test_what_is_not_verified_is_left_out_with_all_that_it_holds() -> None:
    items = (statement("Yes", verified=True), statement("No", verified=False))
    assert [found.msgid for found in texts_of(items)] == ["Yes"]


def test_an_empty_text_is_no_message() -> None:
    assert not list(texts_of(text("  ")))


def test_a_text_says_what_it_is() -> None:
    (found,) = texts_of(statement("Yes", verified=True))
    assert found.comment == "statement of fact"
    own = Statement(**{**_fields(statement("", verified=True)), "text": text("Yes", comment="its own")})
    assert [found.comment for found in texts_of(own)] == ["its own"]


def _fields(record: Statement) -> dict[str, typing.Any]:
    return {name: getattr(record, name) for name in type(record).__dataclass_fields__}


def test_every_kind_of_text_has_a_name() -> None:
    """A record of the model that gains a text gains a line in the table of kinds."""
    of_prose = {"Block", "Section"}
    read_into_another = {"CityFile", "ProvinceFile", "CountryFile", "ConditionFile"}
    stated = {
        (kind, name)
        for kind in vars(model).values()
        if is_dataclass(kind) and isinstance(kind, type) and kind.__name__ not in of_prose | read_into_another
        for name, hint in typing.get_type_hints(kind).items()
        if Text in (hint, *typing.get_args(hint))
    }
    assert stated == set(_KINDS)


def test_document_order_is_by_file_then_line() -> None:
    texts = [text("c", 9), text("x", 5, file="b.yaml"), text("a", 2), text("b", 2), text("w", 1, file="b.yaml")]
    assert [found.msgid for found in in_document_order(texts)] == ["a", "b", "c", "w", "x"]


def test_texts_of_one_key_are_one_message() -> None:
    one, other = text("Same", comment="heading"), text("Same", 3, file="b.yaml", comment="cell")
    (message,) = joined([one, other, one])
    assert message.comments == ("heading", "cell")
    assert message.references == ("a.yaml", "b.yaml")


def test_a_text_that_may_stay_empty_says_so() -> None:
    (message,) = joined([text("London", carried=True)])
    assert (message.carried, message.comments) == (True, (CARRIED,))
    (needed,) = joined([text("London", carried=True), text("London")])
    assert (needed.carried, needed.comments) == (False, ())


@pytest.mark.parametrize(
    ("msgid", "flags"),
    [
        pytest.param("Clinics {in_city}", ("no-python-brace-format",), id="place"),
        pytest.param("95% confidence, 80% of people, 100 % sure", (), id="percent"),
        pytest.param("Braces {} and { city }", (), id="no-placeholder"),
    ],
)
def test_flags_of_texts(msgid: str, flags: tuple[str, ...]) -> None:
    assert joined([text(msgid)])[0].flags == flags


# ---- templates ------------------------------------------------------------------------------------------------------


def test_templates_give_their_words(templates: Path) -> None:
    found = {message.key: message for message in template_messages(templates)}
    assert set(found) == {("", "Skip"), ("", "%(n)s place"), ("", "Long words"), ("button", "Skip")}
    assert found["", "Skip"].references == (
        "src/locpipe/templates/page.html",
        "src/locpipe/templates/parts/foot.html",
    )
    assert (found["", "%(n)s place"].plural, found["", "%(n)s place"].flags) == ("%(n)s places", ("python-format",))
    assert found["", "Skip"].flags == ()


@pytest.mark.parametrize("broken", ["{% trans %}never ended", "{{ unclosed", "\xff"], ids=["block", "name", "bytes"])
def test_a_broken_template_is_not_passed_over(templates: Path, broken: str) -> None:
    (templates / "broken.html").write_bytes(b"\n" + broken.encode("latin-1"))
    with pytest.raises(SourceError, match="the template cannot be read"):
        template_messages(templates)


# ---- the project ----------------------------------------------------------------------------------------------------


def test_messages_of_a_project(project: Path, templates: Path) -> None:
    found = messages(read_project(project), templates)
    assert {domain: [message.msgid for message in listed] for domain, listed in found.items()} == {
        "site": [
            "A Guide",
            "What it is.",
            "Provider",
            "It offers a therapy.",
            "Skip",
            "%(n)s place",
            "Long words",
            "Skip",
        ],
        "safety": ["In danger?", "Call 911 now."],
        "asthma": [
            *("Asthma", "Ask a nurse.", "Asthma in short", "What is known."),
            *("What it is", "Most of the 100% are well.", "One", "Two", "Costs", "Ask first. It may cost much."),
            *("Near you", "Clinics {in_city} are few."),
        ],
        "places": [
            *("Country", "in Country", "Crisis line", "Day and night"),
            *("Quebec", "in Quebec", "The Board"),
            *("Montreal", "in Montreal", "of Montreal", "It has a river."),
        ],
    }
    (clinics,) = [message for message in found["asthma"] if message.context == "near" and "{" in message.msgid]
    assert clinics == Message(
        context="near",
        msgid="Clinics {in_city} are few.",
        comments=("paragraph",),
        references=("content/asthma/location.md",),
        flags=("no-python-brace-format",),
    )
    (title,) = [message for message in found["asthma"] if message.msgid == "Asthma"]
    assert title.comments[-1] == "main heading of a page (hub page)"


SITE_PATHS = (str(TEMPLATES), "content/site.yaml", "content/provider.yaml")


def by_pybabel(root: Path, domain: str, paths: tuple[str, ...], out: Path) -> set[tuple[str, str, str]]:
    """What `pybabel extract` finds with the command that locales/babel.cfg documents."""
    config, template = REPOSITORY / "locales/babel.cfg", out / f"{domain}.pot"
    tool = Path(sys.executable).with_name("pybabel")
    command = [str(tool), "-q", "extract", "-F", str(config), "-o", str(template), *paths]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {(entry.msgctxt or "", entry.msgid, entry.msgid_plural) for entry in polib.pofile(str(template))}


@pytest.mark.parametrize("which", ["small", "own"])
def test_pybabel_finds_the_same_messages(which: str, project: Path, tmp_path: Path) -> None:
    root = project if which == "small" else REPOSITORY
    (root / "cities/README.md").exists() or (root / "cities/README.md").write_text("No section.\n", encoding="utf-8")
    for domain, found in messages(read_project(root)).items():
        paths = {"site": SITE_PATHS, "safety": ("content/safety",), "places": ("cities",)}
        expected = {(message.context, message.msgid, message.plural) for message in found}
        assert by_pybabel(root, domain, paths.get(domain, (f"content/{domain}",)), tmp_path) == expected


def test_babel_stops_at_markdown_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text("No heading.\n", encoding="utf-8")
    with path.open("rb") as opened, pytest.raises(SourceError, match="before the first heading"):
        list(extract_markdown(opened, {}, (), {}))


# ---- sync -----------------------------------------------------------------------------------------------------------


def snapshot(root: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path.relative_to(root)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in (root / "locales").rglob("*")
        if path.is_file()
    }


def edit(root: Path, file: str, old: str, new: str) -> None:
    before = (root / file).read_text(encoding="utf-8")
    assert old in before
    (root / file).write_text(before.replace(old, new, 1), encoding="utf-8")


def translate(root: Path, domain: str, msgid: str, msgstr: str) -> None:
    edit(root, catalog_file("fr_CA", domain), f'msgid "{msgid}"\nmsgstr ""', f'msgid "{msgid}"\nmsgstr "{msgstr}"')


@pytest.fixture
def synced(project: Path) -> Path:
    assert not sync(project).findings
    return project


def test_sync_makes_a_template_and_a_catalog_for_each_domain_and_locale(project: Path) -> None:
    report = sync(project)
    domains = ("site", "safety", "asthma", "places")
    catalogs = [catalog_file(locale, domain) for domain in domains for locale in ("en_CA", "fr_CA")]
    assert sorted(report.changed) == sorted([*catalogs, *map(template_file, domains)])
    assert report.updates["fr_CA", "safety"].new == 2
    for locale, domain in report.updates:
        file = catalog_file(locale, domain)
        parse_catalog(read_text(project, file), file=file, locale=locale, domain=domain)


def test_sync_twice_touches_nothing(synced: Path) -> None:
    before = snapshot(synced)
    assert not sync(synced).changed
    assert snapshot(synced) == before
    assert not sync(synced, check=True).findings


def test_check_says_what_is_behind_and_writes_nothing(synced: Path) -> None:
    translate(synced, "asthma", "Ask first. It may cost much.", "Demandez d’abord. Cela peut coûter cher.")
    edit(synced, "content/asthma/article.md", "It may cost much", "It can cost much")
    before = snapshot(synced)
    report = sync(synced, check=True)
    assert snapshot(synced) == before
    assert [(finding.rule, finding.location.file) for finding in report.findings] == [
        ("catalog-out-of-date", catalog_file("en_CA", "asthma")),
        ("catalog-out-of-date", catalog_file("fr_CA", "asthma")),
        ("template-out-of-date", "locales/asthma.pot"),
    ]
    assert "1 changed, to be looked at again" in report.findings[1].message
    assert all(finding.severity is Severity.ERROR for finding in report.findings)


def test_an_edited_paragraph_waits_in_the_translation_and_not_in_the_source(synced: Path) -> None:
    translate(synced, "asthma", "Ask first. It may cost much.", "Demandez d’abord.")
    edit(synced, "content/asthma/article.md", "It may cost much", "It can cost much")
    report = sync(synced)
    assert report.changed == (*(catalog_file(locale, "asthma") for locale in ("en_CA", "fr_CA")), "locales/asthma.pot")
    assert (report.updates["fr_CA", "asthma"].fuzzy, report.updates["en_CA", "asthma"].fuzzy) == (1, 0)


def test_a_renamed_section_keeps_its_translations(synced: Path) -> None:
    translate(synced, "asthma", "Costs", "Coûts")
    translate(synced, "asthma", "Ask first. It may cost much.", "Demandez d’abord.")
    edit(synced, "content/asthma/article.md", "{#costs}", "{#prices}")
    assert (sync(synced).updates["fr_CA", "asthma"].carried, sync(synced).changed) == (2, ())
    catalog = read_text(synced, catalog_file("fr_CA", "asthma"))
    assert 'msgctxt "prices"\nmsgid "Costs"\nmsgstr "Coûts"' in catalog
    assert "fuzzy" not in catalog


def test_a_minor_edit_is_accepted_for_all_locales(synced: Path) -> None:
    translate(synced, "asthma", "Ask first. It may cost much.", "Demandez d’abord.")
    edit(synced, "content/asthma/article.md", "Ask first", "Aks first")
    report = sync(synced, minor=frozenset({"costs", "lead"}), today=date(2026, 12, 1))
    assert "accepted on 2026-12-01; it was: “Ask first" in read_text(synced, catalog_file("fr_CA", "asthma"))
    assert report.updates["fr_CA", "asthma"].minor == 1
    assert report.minor_unused == ("lead",)
    assert "fuzzy" not in read_text(synced, catalog_file("fr_CA", "asthma"))


def test_a_broken_catalog_is_said_and_stays_and_the_others_follow(synced: Path) -> None:
    file = catalog_file("fr_CA", "asthma")
    edit(synced, file, 'msgid "Costs"', 'msgid "Costs')
    edit(synced, "content/asthma/article.md", "It may cost much", "Ask twice")
    before = read_text(synced, file)
    report = sync(synced)
    (finding,) = report.findings
    assert (finding.location.file, read_text(synced, file)) == (file, before)
    assert catalog_file("en_CA", "asthma") in report.changed


def test_a_translation_saved_meanwhile_is_not_lost(synced: Path) -> None:
    file = catalog_file("fr_CA", "asthma")
    before = read_text(synced, file)
    translate(synced, "asthma", "Costs", "Coûts")
    saved = read_text(synced, file)
    with pytest.raises(SourceError, match="in the meantime"):
        replace_text(synced, file, before, "new text\n")
    assert read_text(synced, file) == saved
    assert not list((synced / file).parent.glob(".*"))


def test_writing_keeps_the_rights_of_a_file(synced: Path) -> None:
    path = synced / "locales/asthma.pot"
    path.chmod(0o640)
    edit(synced, "content/asthma/article.md", "It may", "It can")
    sync(synced)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_place_that_cannot_be_written_is_said(project: Path) -> None:
    (project / "locales").write_text("a file where a folder is wanted", encoding="utf-8")
    assert "cannot be written" in sync(project).findings[0].message
