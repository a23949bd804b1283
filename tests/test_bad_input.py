"""Whatever a person may get wrong is a finding with its file, its line and what to do; and dist/ stays as it was."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.verbs import append, copied, edit, locpipe, translate, tree, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PO = "locales/fr_CA/LC_MESSAGES/hay-fever.po"
SAFETY_PO = "locales/fr_CA/LC_MESSAGES/safety.po"
SITE = "content/site.yaml"
CONDITION = "content/hay-fever/condition.yaml"
ARTICLE = "content/hay-fever/article.md"
LOCATION = "content/hay-fever/location.md"
CRISIS = "content/safety/crisis.md"
POLICY = "content/safety/policy.yaml"
APPROVALS = "content/safety/approvals.yaml"
UTOPIA = "cities/utopia.yaml"
NORLAND = "cities/no/province.yaml"
ONDERLAND = "cities/on/province.yaml"
BAY = "cities/no/amber-bay.yaml"
ONDINE = "cities/on/ondine.yaml"


class Case(NamedTuple):
    """A defect: how it comes about, the file that is named, words of the line that is named, words of the finding."""

    name: str
    make: Callable[[Path], object]
    file: str
    line: str
    says: str


def replaced(file: str, old: str, new: str) -> Callable[[Path], object]:
    return lambda project: edit(project, file, old, new)


def written(file: str, text: str) -> Callable[[Path], object]:
    return lambda project: write(project, file, text)


def added(file: str, text: str) -> Callable[[Path], object]:
    return lambda project: append(project, file, text)


def removed(file: str) -> Callable[[Path], object]:
    def remove(project: Path) -> None:
        path = project / file
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

    return remove


def bytes_before(file: str, raw: bytes) -> Callable[[Path], object]:
    return lambda project: (project / file).write_bytes(raw + (project / file).read_bytes())


def without(file: str, first: str, after: str) -> Callable[[Path], object]:
    """Cut a file from `first` up to `after`."""

    def cut(project: Path) -> None:
        text = (project / file).read_text("utf-8")
        begin = text.index(first)
        end = text.index(after, begin) if after else len(text)
        write(project, file, text[:begin] + text[end:])

    return cut


def emptied(file: str) -> Callable[[Path], object]:
    def empty(project: Path) -> None:
        for path in (project / file).iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    return empty


def made_a_folder(file: str) -> Callable[[Path], object]:
    def make(project: Path) -> None:
        (project / file).unlink()
        (project / file).mkdir()

    return make


def linked_out(file: str) -> Callable[[Path], object]:
    def link(project: Path) -> None:
        outside = project.parent / "outside"
        shutil.move(project / file, outside)
        (project / file).symlink_to(outside)

    return link


def encoded(file: str, encoding: str) -> Callable[[Path], object]:
    return lambda project: (project / file).write_bytes((project / file).read_text("utf-8").encode(encoding, "replace"))


def with_windows_line_ends(file: str) -> Callable[[Path], object]:
    return lambda project: (project / file).write_bytes((project / file).read_bytes().replace(b"\n", b"\r\n"))


def without_quiet_titles(project: Path) -> None:
    edit(project, SITE, "drug_in_titles: yes", "drug_in_titles: no")
    without(CONDITION, '  city:\n    heading: "Hay fever care', "\noutlines")(project)


DUPLICATE = '\nmsgctxt "lead"\nmsgid "Sea walks for hay fever"\nmsgstr "Tout autre chose"\n'
CONFLICT = "<<<<<<< HEAD\nOurs.\n=======\nTheirs.\n>>>>>>> branch\n"

CASES = [
    # ---- catalogs
    Case("a missing catalog", removed(PO), PO, "", "the catalog is missing"),
    Case("a missing locale folder", removed("locales/fr_CA"), "locales/fr_CA/", "", "the folder of fr_CA is missing"),
    Case("no locales at all", removed("locales"), "locales/fr_CA/", "", "the folder of fr_CA is missing"),
    Case(
        "a missing template",
        removed("locales/hay-fever.pot"),
        "locales/hay-fever.pot",
        "",
        "does not have what the sources say",
    ),
    Case("an empty catalog", written(PO, ""), PO, "", "no header"),
    Case("a catalog of something else", written(PO, "{}\n"), PO, "{}", ""),
    Case(
        "an unterminated string",
        replaced(PO, 'msgstr "Ensuite, vous marchez."', 'msgstr "Ensuite, vous marchez.'),
        PO,
        'msgstr "Ensuite',
        "",
    ),
    Case(
        "an unterminated msgid", replaced(PO, 'msgid "Then you walk."', 'msgid "Then you walk.'), PO, 'msgid "Then', ""
    ),
    Case("a message that stands twice", added(PO, DUPLICATE), PO, "", "stands twice"),
    Case("conflict markers in a catalog", added(PO, CONFLICT), PO, "<<<<<<< HEAD", "conflict marker"),
    Case("a byte order mark", bytes_before(PO, b"\xef\xbb\xbf"), PO, "# Translations of", "byte order mark"),
    Case("a catalog in Latin-1", encoded(PO, "latin-1"), PO, "", "not UTF-8"),
    Case("line ends of Windows", with_windows_line_ends(PO), PO, "# Translations of", "carriage return"),
    Case(
        "a wrong Language header", replaced(PO, '"Language: fr_CA', '"Language: de_DE'), PO, '"Language: de_DE', "de_DE"
    ),
    Case("a wrong charset", replaced(PO, "charset=UTF-8", "charset=ISO-8859-1"), PO, "ISO-8859-1", ""),
    Case("a wrong plural header", replaced(PO, "plural=(n > 1)", "plural=(n > 7)"), PO, "n > 7", ""),
    Case(
        "a text that is not translated",
        lambda project: translate(project, "fr_CA", "hay-fever", "Then you walk.", ""),
        PO,
        'msgid "Then you walk."',
        "no translation",
    ),
    Case(
        "a fuzzy text",
        replaced(
            PO, 'msgctxt "what-it-is"\nmsgid "Then you walk."', '#, fuzzy\nmsgctxt "what-it-is"\nmsgid "Then you walk."'
        ),
        PO,
        'msgid "Then you walk."',
        "fuzzy",
    ),
    Case(
        "a safety text that is not translated",
        lambda project: translate(project, "fr_CA", "safety", "Need help now?", ""),
        SAFETY_PO,
        'msgid "Need help now?"',
        "",
    ),
    Case("a changed number", replaced(PO, "12\u00a0semaines", "21\u00a0semaines"), PO, 'msgid "In one study, 40', "12"),
    Case(
        "a placeholder of a translation that nothing fills",
        replaced(PO, 'msgstr "Pour commencer {in_city}"', 'msgstr "Pour commencer {dans_city}"'),
        PO,
        'msgid "First steps {in_city}"',
        "dans_city",
    ),
    Case(
        "a script in a translation",
        replaced(PO, 'msgstr "Ensuite, vous marchez."', 'msgstr "[Ensuite](javascript:x), vous marchez."'),
        PO,
        'msgid "Then you walk."',
        "",
    ),
    Case("a catalog that is a folder", made_a_folder(PO), PO, "", ""),
    Case(
        "a glossary that is no table",
        written("locales/fr_CA/glossary.csv", "just words\n"),
        "locales/fr_CA/glossary.csv",
        "just words",
        "",
    ),
    # ---- prose
    Case("conflict markers in an article", added(ARTICLE, CONFLICT), ARTICLE, "<<<<<<< HEAD", "conflict marker"),
    Case("a missing article", removed(ARTICLE), ARTICLE, "", "missing"),
    Case("missing prose of places", removed(LOCATION), LOCATION, "", "missing"),
    Case("a heading without id", replaced(ARTICLE, " {#evidence}", ""), ARTICLE, "## What studies found", "has no id"),
    Case(
        "an id that stands twice",
        replaced(ARTICLE, "{#evidence}", "{#lead}"),
        ARTICLE,
        "{#lead}\n\nIn one",
        "used before",
    ),
    Case(
        "an id that both files use",
        replaced(LOCATION, "{#travel}", "{#evidence}"),
        LOCATION,
        "{#evidence}",
        "used before",
    ),
    Case("code in an article", added(ARTICLE, "\n```\nx\n```\n"), ARTICLE, "```\nx", "not allowed"),
    Case(
        "a citation of nothing",
        replaced(ARTICLE, "[@shore-review]", "[@shore-reviews]"),
        ARTICLE,
        "[@shore-reviews]",
        "shore-reviews",
    ),
    Case(
        "a placeholder that nothing fills",
        replaced(LOCATION, "Pollen from the hills {of_province}", "Pollen from the hills {of_village}"),
        "",
        "",
        "of_village",
    ),
    Case(
        "a placeholder in an article that has no place",
        replaced(ARTICLE, "You walk on firm sand.", "You walk {in_city}."),
        "",
        "",
        "in_city",
    ),
    Case(
        "a figure that no fact backs",
        replaced(ARTICLE, "You walk on firm sand.", "You walk on 77 beaches."),
        ARTICLE,
        "77 beaches",
        "77",
    ),
    Case("an article that leads out of the project", linked_out(ARTICLE), ARTICLE, "", "leads out of the project"),
    # ---- data
    Case(
        "an unknown key",
        replaced(BAY, "  phone: 613-555-0140", "  phnoe: 613-555-0140"),
        BAY,
        "phnoe",
        "“clinics.0.phnoe” is unknown",
    ),
    Case("a missing key", replaced(BAY, "lat: 45.0\n", ""), BAY, "", "“lat” is missing"),
    Case("a key that stands twice", added(BAY, "lat: 46.0\n"), BAY, "lat: 46.0", "stands twice"),
    Case("an alias", added(BAY, "about: &a []\nservices: *a\n"), BAY, "services: *a", "alias"),
    Case("a tag", replaced(BAY, "lat: 45.0", "lat: !!python/name:os.system 45.0"), BAY, "lat:", "tag"),
    Case(
        "a bracket left open",
        replaced(SITE, "status: live}\n- {locale: fr_CA", "status: live\n- {locale: fr_CA"),
        SITE,
        "",
        "not YAML",
    ),
    Case("nesting without end", written(UTOPIA, "[" * 100_000), UTOPIA, "[[", "deep"),
    Case("a file of data that is a list", written(BAY, "- name: Amber Bay\n"), BAY, "- name", "keys with their values"),
    Case("a file of data that is empty", written(BAY, ""), BAY, "", "is missing"),
    Case("a file of data that is a word", written(SITE, "site\n"), SITE, "site", "keys with their values"),
    Case("conflict markers in data", added(ONDINE, CONFLICT), ONDINE, "<<<<<<< HEAD", "conflict marker"),
    Case("a byte order mark in data", bytes_before(ONDINE, b"\xef\xbb\xbf"), ONDINE, "name: Ondine", "byte order mark"),
    Case(
        "a day that is none",
        replaced(BAY, "dated: 2026\n  checked: 2026-10-12", "dated: 2026\n  checked: 2026-13-12"),
        BAY,
        "2026-13-12",
        "2026-13-12",
    ),
    Case("a number that is none", replaced(BAY, "lat: 45.0", "lat: north"), BAY, "lat: north", "not “north”"),
    Case("a place that is not on the globe", replaced(BAY, "lat: 45.0", "lat: 145.0"), BAY, "", ""),
    Case("a place that is nowhere", replaced(BAY, "lat: 45.0", "lat: nan"), BAY, "lat: nan", "nan"),
    Case("a time zone that does not exist", replaced(BAY, "America/Toronto", "Utopia/Amber"), BAY, "", "Utopia/Amber"),
    Case(
        "a phone number of too few digits",
        replaced(BAY, "call: 613-555-0141", "call: 613-555-014"),
        BAY,
        "",
        "613-555-014",
    ),
    Case(
        "a phone number with an extension, which its link would dial as part of it",
        replaced(BAY, "call: 613-555-0141", "call: 613-555-0141 ext. 12"),
        BAY,
        "",
        "613-555-0141 ext. 12",
    ),
    Case(
        "a phone number of another country, which its link would dial at home",
        replaced(BAY, "call: 613-555-0141", 'call: "+33 1 42 68 53 00"'),
        BAY,
        "",
        "+33 1 42 68 53 00",
    ),
    Case(
        "a link that runs a script",
        replaced(BAY, "url: https://lending.amber-bay.invalid/", "url: javascript:alert(1)"),
        BAY,
        "",
        "javascript:alert(1)",
    ),
    Case(
        "a kind of service that does not exist",
        replaced(ONDINE, "kind: community", "kind: comunity"),
        ONDINE,
        "",
        "comunity",
    ),
    Case(
        "a kind of line that does not exist",
        replaced(BAY, "kind: support", "kind: suport"),
        BAY,
        "kind: suport",
        "suport",
    ),
    Case("an item that stands twice", replaced(UTOPIA, "- id: rumour", "- id: breath"), UTOPIA, "", "breath"),
    # ---- places
    Case("a city in no province", removed(ONDERLAND), "cities/on/", "", "belong to no province"),
    Case(
        "a city beside the country",
        lambda project: shutil.copy(project / BAY, project / "cities/bay.yaml"),
        "cities/",
        "",
        "one file of the country",
    ),
    Case("an empty cities/", emptied("cities"), "cities/", "", "one file of the country"),
    Case("no cities/ at all", removed("cities"), "cities/", "", "one file of the country"),
    Case(
        "two places that claim one address",
        replaced("cities/no/les-cimes.yaml", "slug: les-cimes", "slug: amber-bay"),
        "cities/no/les-cimes.yaml",
        "",
        "/en/sea-walks-hay-fever/norland/amber-bay/",
    ),
    Case(
        "two provinces that claim one address",
        replaced(ONDERLAND, "fr_CA: onderlande", "fr_CA: norland"),
        ONDERLAND,
        "",
        "/fr/marches-rhume-des-foins/norland/",
    ),
    Case(
        "a slug that one locale lacks",
        replaced(BAY, ", fr_CA: baie-d-ambre", ""),
        BAY,
        "",
        "no slug is stated for fr_CA",
    ),
    Case("a slug that leads elsewhere", replaced(ONDINE, "slug: ondine", "slug: ../../../etc"), ONDINE, "", "etc"),
    Case("a slug with a space", replaced(ONDINE, "slug: ondine", "slug: On Dine"), ONDINE, "", "On Dine"),
    # ---- the site and the condition
    Case("no condition", removed("content/hay-fever"), "content/", "", "no condition"),
    Case("no settings but a word", written(SITE, ""), SITE, "", "is missing"),
    Case(
        "two locales at one prefix",
        replaced(SITE, "prefix: fr", "prefix: en"),
        SITE,
        "- {locale: fr_CA",
        "declared before",
    ),
    Case(
        "no source locale",
        replaced(SITE, "source_locale: en_CA", "source_locale: de_DE"),
        SITE,
        "source_locale",
        "de_DE",
    ),
    Case(
        "a locale that nobody speaks",
        replaced(SITE, "locale: fr_CA, prefix: fr", "locale: ../../x, prefix: fr"),
        SITE,
        "../../x",
        "../../x",
    ),
    Case(
        "an address of the site that is none",
        replaced(SITE, "base_url: https://guide.utopia.invalid", "base_url: guide.utopia.invalid"),
        SITE,
        "",
        "guide.utopia.invalid",
    ),
    Case(
        "a switch that does not exist",
        replaced(SITE, "province_switches: {}", "province_switches:\n  no: {pricse: off}"),
        SITE,
        "no: {pricse",
        "pricse",
    ),
    Case(
        "a switch of a province that does not exist",
        replaced(SITE, "province_switches: {}", "province_switches: {xx: {prices: off}}"),
        SITE,
        "",
        "xx",
    ),
    Case("no provider", removed("content/provider.yaml"), "content/provider.yaml", "", "missing"),
    Case(
        "an outline that names no section",
        replaced(CONDITION, "  - related\n", "  - relatd\n"),
        CONDITION,
        "relatd",
        "relatd",
    ),
    Case(
        "an outline that names no safety block",
        replaced(
            CONDITION,
            "  - safety/crisis-repeat\n  - sources\n  - related",
            "  - safety/crisis-again\n  - sources\n  - related",
        ),
        CONDITION,
        "crisis-again",
        "crisis-again",
    ),
    Case(
        "an outline for a kind of page that does not exist",
        replaced(CONDITION, "  hub:\n  - safety/crisis", "  hug:\n  - safety/crisis"),
        CONDITION,
        "hug:",
        "“hug” is no kind of page",
    ),
    Case(
        "an outline for a province that does not exist",
        replaced(CONDITION, "provinces: [no]", "provinces: [xx]"),
        CONDITION,
        "provinces: [xx]",
        "xx",
    ),
    Case(
        "a section for a case that does not exist",
        replaced(CONDITION, "section: local-clinic, where: clinic", "section: local-clinic, where: clinics"),
        CONDITION,
        "where: clinics",
        "clinics",
    ),
    Case(
        "no outline for a kind of page", without(CONDITION, "  city:\n  - safety", "\nrelated:"), CONDITION, "", "city"
    ),
    Case(
        "no titles for a kind of page",
        without(CONDITION, '  city:\n    heading: "Sea walks', "\ntitles_without_drug"),
        CONDITION,
        "",
        "city",
    ),
    Case("no titles for a switch that is off", without_quiet_titles, CONDITION, "", "titles_without_drug"),
    Case(
        "a condition that adds a safety block that does not exist",
        replaced(CONDITION, "safety: [not-proved]", "safety: [not-prooved]"),
        CONDITION,
        "",
        "not-prooved",
    ),
    # ---- safety
    Case("a safety text that was removed", removed(CRISIS), "", "", "crisis"),
    Case(
        "a safety text without its id",
        replaced(CRISIS, "{#crisis}", "{#help}"),
        CRISIS,
        "{#help}",
        "with the id “crisis”",
    ),
    Case(
        "a safety text with a placeholder", replaced(CRISIS, "It is free,", "It is free {in_city},"), "", "", "in_city"
    ),
    Case("a safety text that nobody signed off", replaced(CRISIS, "It is free,", "It is not free,"), "", "", ""),
    Case("a link that nobody approved", replaced(CRISIS, "(tel:112)", "(tel:113)"), "", "", ""),
    Case("no policy", removed(POLICY), POLICY, "", "missing"),
    Case(
        "a policy that requires nothing",
        without(POLICY, "blocks:", "numbers:"),
        POLICY,
        "",
        "no safety block is required",
    ),
    Case(
        "a policy that requires what does not exist",
        replaced(POLICY, "block: disclaimer", "block: disclaimers"),
        POLICY,
        "",
        "disclaimers",
    ),
    Case(
        "a number that was checked too long ago",
        replaced(
            POLICY,
            'numbers:\n- {link: "tel:112", source: https://rescue.utopia.invalid/, publisher: Utopia Rescue, checked: 2026-10-30}',
            'numbers:\n- {link: "tel:112", source: https://rescue.utopia.invalid/, publisher: Utopia Rescue, checked: 2024-10-30}',
        ),
        POLICY,
        "2024-10-30",
        "",
    ),
    Case("no approvals", removed(APPROVALS), APPROVALS, "", "missing"),
    Case(
        "an approval that was altered",
        replaced(
            APPROVALS,
            "    Short of breath? Call 1-1-2 or text 1-1-2.",
            "    Short of breath? Call 1-1-3 or text 1-1-2.",
        ),
        APPROVALS,
        "",
        "",
    ),
    Case("approvals that are no list", written(APPROVALS, "block: crisis\n"), APPROVALS, "", "list of records"),
]


@pytest.fixture(scope="module")
def published(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with its pages published."""
    project = copied(sample_root, tmp_path_factory.mktemp("published") / "project")
    result = locpipe("build", "--project", project)
    assert result.exit_code == 0, result.output
    return project


@pytest.fixture
def project(published: Path, tmp_path: Path) -> Path:
    """A copy of the sample with its pages, to spoil."""
    shutil.copytree(published, tmp_path / "project")
    return tmp_path / "project"


def refused(project: Path) -> list[dict[str, Any]]:
    """What `locpipe build` finds; it ends with 1, without a traceback, and leaves dist/ as it was."""
    before = tree(project / "dist")
    result = locpipe("build", "--project", project, "--format", "json")
    assert isinstance(result.exception, SystemExit), result.exception
    assert result.exit_code == 1, result.output
    assert "Traceback" not in result.output
    assert tree(project / "dist") == before, "dist/ was touched"
    findings: list[dict[str, Any]] = json.loads(result.stdout)
    for finding in findings:
        assert finding["fix"], finding
        assert finding["message"], finding
    return findings


def line_of(project: Path, file: str, words: str) -> int:
    """The line on which `words` begin."""
    text = (project / file).read_text("utf-8-sig")
    assert words in text
    return text.count("\n", 0, text.index(words)) + 1


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_bad_input_is_a_finding_and_nothing_else_happens(project: Path, case: Case) -> None:
    case.make(project)
    findings = refused(project)
    matching = [
        f
        for f in findings
        if f["severity"] in ("error", "blocker") and case.says in f["message"] and case.file in ("", f["file"])
    ]
    assert matching, findings
    if case.line:
        wanted = line_of(project, case.file, case.line)
        assert wanted in [f["line"] for f in matching], (wanted, matching)


def test_several_defects_are_reported_in_one_run(project: Path) -> None:
    removed("locales/fr_CA/LC_MESSAGES/places.po")(project)
    append(project, PO, DUPLICATE)
    edit(project, BAY, "lat: 45.0", "lat: north")
    edit(project, ARTICLE, " {#evidence}", "")
    edit(project, CRISIS, "{#crisis}", "{#help}")
    edit(project, "content/provider.yaml", "verified: yes", "verified: perhaps")
    removed(ONDERLAND)(project)
    assert {finding["file"] for finding in refused(project)} == {
        "locales/fr_CA/LC_MESSAGES/places.po",
        PO,
        BAY,
        ARTICLE,
        CRISIS,
        "content/provider.yaml",
        "cities/on/",
    }


def test_a_broken_entry_hides_nothing_that_is_wrong_with_the_others(project: Path) -> None:
    edit(project, PO, 'msgid "Then you walk."', 'msgid "Then you walk.')
    translate(project, "fr_CA", "safety", "Need help now?", "")
    bytes_before(SAFETY_PO, b"\xef\xbb\xbf")(project)
    found = {(finding["file"], finding["rule"]) for finding in refused(project)}
    assert {
        (PO, "source-unreadable"),
        (SAFETY_PO, "source-unreadable"),
        (SAFETY_PO, "safety-text-untranslated"),
    } <= found
    assert (PO, "message-missing") not in found, "it is there, and cannot be read"


def test_several_defects_of_sources_that_can_be_read_are_reported_in_one_run(project: Path) -> None:
    edit(project, CONDITION, "  - related\n", "  - relatd\n")
    edit(project, "cities/no/les-cimes.yaml", "slug: les-cimes", "slug: amber-bay")
    edit(project, BAY, "call: 613-555-0141", "call: 613-555-014")
    edit(project, ARTICLE, "[@shore-review]", "[@shore-reviews]")
    translate(project, "fr_CA", "safety", "Need help now?", "")
    removed("locales/en_CA/LC_MESSAGES/places.po")(project)
    assert {
        CONDITION,
        "cities/no/les-cimes.yaml",
        BAY,
        ARTICLE,
        SAFETY_PO,
        "locales/en_CA/LC_MESSAGES/places.po",
    } <= {finding["file"] for finding in refused(project)}


@pytest.mark.parametrize("command", ["check", "status"])
@pytest.mark.parametrize("case", CASES[::12], ids=[case.name for case in CASES[::12]])
def test_other_commands_show_no_traceback_either(project: Path, case: Case, command: str) -> None:
    case.make(project)
    result = locpipe(command, "--project", project)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception


def test_a_project_that_is_mended_is_published(project: Path) -> None:
    edit(project, BAY, "lat: 45.0", "lat: north")
    refused(project)
    edit(project, BAY, "lat: north", "lat: 45.0")
    assert locpipe("build", "--project", project).exit_code == 0


HARMLESS = [
    Case("quotes around a code", replaced(ONDERLAND, "code: ON", 'code: "ON"'), "", "", ""),
    Case("keys in another order", replaced(ONDINE, "lat: 46.0\nlon: -80.0\n", "lon: -80.0\nlat: 46.0\n"), "", "", ""),
    Case("a comment in data", added(ONDINE, "# A comment: <<<<<<< not a conflict\n"), "", "", ""),
    Case(
        "lines of a translation that are wrapped",
        replaced(PO, 'msgstr "Ensuite, vous marchez."', 'msgstr ""\n"Ensuite, "\n"vous marchez."'),
        "",
        "",
        "",
    ),
    Case(
        "a comment of a translator",
        replaced(
            PO,
            '#. list item\n#: content/hay-fever/article.md\nmsgctxt "what-it-is"\nmsgid "Then you walk."',
            '# Why not “puis”?\n#. list item\n#: content/hay-fever/article.md\nmsgctxt "what-it-is"\nmsgid "Then you walk."',
        ),
        "",
        "",
        "",
    ),
    Case("an obsolete message", added(PO, '\n#~ msgctxt "lead"\n#~ msgid "Gone."\n#~ msgstr "Parti."\n'), "", "", ""),
    Case("a folder of an editor", written("cities/.idea/x.yaml", "x"), "", "", ""),
    Case("a note beside the content", written("content/notes.txt", "x"), "", "", ""),
]


@pytest.mark.parametrize("case", HARMLESS, ids=[case.name for case in HARMLESS])
def test_what_only_looks_odd_is_published(project: Path, case: Case) -> None:
    case.make(project)
    result = locpipe("build", "--project", project)
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("slug", ["../../../../elsewhere", "index.html", "/elsewhere", "a/b"])
def test_a_slug_that_leads_elsewhere_makes_no_page_anywhere(project: Path, slug: str) -> None:
    edit(project, ONDINE, "slug: ondine", f"slug: {slug}")
    before = tree(project.parent)
    result = locpipe("build", "--project", project)
    assert result.exit_code == 1
    assert "[slug-malformed]" in result.output
    made = {path for path in tree(project.parent) if "/.locpipe/" not in f"/{path}"} - set(before)
    assert not made
