"""The commands: what they say, how they end, and what they do not load."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import click
import pytest

from locpipe.cli import main
from locpipe.manifest import read_pages
from locpipe.project import read_approvals
from tests.verbs import edit, locpipe, translate, tree, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def commands(group: click.Group = main, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of each command, those of groups included."""
    for name, command in group.commands.items():
        yield (*above, name)
        if isinstance(command, click.Group):
            yield from commands(command, (*above, name))


# ---- help -----------------------------------------------------------------------------------------------------------


def test_the_commands_are_those_of_the_design() -> None:
    assert {"build", "check", "sync", "status", "new", "approve", "explain"} <= set(main.commands)


@pytest.mark.parametrize("command", list(commands()), ids=" ".join)
def test_every_command_says_what_it_does(command: tuple[str, ...]) -> None:
    result = locpipe(*command, "--help")
    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: main {' '.join(command)} [OPTIONS]")
    words = result.output.split("Options:")[0].splitlines()[2:]
    assert any(line.strip() for line in words), "no description"
    assert "-h, --help" in result.output


@pytest.mark.parametrize("command", list(commands()), ids=" ".join)
def test_every_option_says_what_it_is_for(command: tuple[str, ...]) -> None:
    found: click.Command = main
    for word in command:
        assert isinstance(found, click.Group)
        found = found.commands[word]
    for parameter in found.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{' '.join(command)} {parameter.opts[-1]}"


def test_help_and_version_of_the_whole() -> None:
    assert "Nothing is published unless" in locpipe("--help").output
    assert locpipe("-h").exit_code == 0
    assert locpipe("--version").output.strip().endswith("0.1.0")


def python(code: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1]


LOADED = """
import sys
from click.testing import CliRunner
from locpipe.cli import main
result = CliRunner().invoke(main, sys.argv[1:])
assert result.exit_code == 0, result.output
print(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def test_help_loads_next_to_nothing() -> None:
    loaded = set(python(LOADED, "--help").split())
    assert "click" in loaded
    assert not loaded & {
        "prefect",
        "rich",
        "babel",
        "polib",
        "yaml",
        "pydantic",
        "jinja2",
        "markdown_it",
        "selectolax",
        "tinycss2",
        "phonenumbers",
    }


def test_a_build_loads_neither_prefect_nor_rich(project: Path) -> None:
    loaded = set(python(LOADED, "build", "--project", str(project)).split())
    assert {"jinja2", "selectolax"} <= loaded
    assert not loaded & {"prefect", "rich", "fastapi", "pytest", "slugify"}


def test_the_module_is_the_same_command() -> None:
    done = subprocess.run([sys.executable, "-m", "locpipe", "--version"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split()[-1]) == (0, "0.1.0")


# ---- where ----------------------------------------------------------------------------------------------------------


def test_without_a_project_the_use_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = locpipe("check")
    assert result.exit_code == 2
    assert "no content/site.yaml here or in a folder above" in result.output


def test_the_project_is_the_nearest_upwards(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "cities/no")
    assert locpipe("check").exit_code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["biuld"],
        ["check", "--format", "xml"],
        ["check", "--today", "yesterday"],
        ["check", "no-such-file.yaml"],
        ["build", "--project", "no-such-folder"],
        ["approve", "crisis"],
        ["explain", "no-such-rule"],
    ],
    ids=" ".join,
)
def test_wrong_use_ends_with_2(arguments: list[str], project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    result = locpipe(*arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


# ---- build ----------------------------------------------------------------------------------------------------------


def test_a_build_publishes_and_says_what(project: Path) -> None:
    result = locpipe("build", "--project", project)
    assert result.exit_code == 0
    assert "16 pages, each proved" in result.stderr
    assert (project / "dist/index.html").is_file()


def test_a_quiet_build_says_nothing_where_all_is_well(project: Path) -> None:
    result = locpipe("build", "--project", project, "--quiet")
    assert result.exit_code == 0
    assert result.stderr == ""


def test_pages_go_where_they_are_wanted(project: Path, tmp_path: Path) -> None:
    assert locpipe("build", "--project", project, "--out", tmp_path / "pages").exit_code == 0
    assert (tmp_path / "pages/manifest.json").is_file()
    assert not (project / "dist").exists()


def test_a_closed_gate_publishes_nothing(project: Path) -> None:
    assert locpipe("build", "--project", project).exit_code == 0
    before = tree(project / "dist")
    translate(project, "fr_CA", "safety", "Need help now?", "")
    result = locpipe("build", "--project", project)
    assert result.exit_code == 1
    assert "The gate stays closed" in result.stderr
    assert "locales/fr_CA/LC_MESSAGES/safety.po:" in result.stdout
    assert tree(project / "dist") == before


def test_a_folder_that_is_no_release_is_left_alone(project: Path, tmp_path: Path) -> None:
    write(tmp_path, "mine/notes.txt", "mine")
    result = locpipe("build", "--project", project, "--out", tmp_path / "mine")
    assert result.exit_code == 1
    assert "fix:" in result.output
    assert tree(tmp_path / "mine") == {"notes.txt": b"mine"}


def test_a_part_needs_a_folder_of_its_own(project: Path) -> None:
    result = locpipe("build", "--project", project, "--place", "no")
    assert result.exit_code == 2
    assert "--out" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "pages"),
    [
        (["--locale", "fr_CA"], 7),
        (["--place", "on/ondine"], 2 + 2 + 2 + 2 + 2),
        (["--place", "no", "--locale", "en_CA"], 1 + 1 + 1 + 2),
    ],
)
def test_a_part_is_made_for_a_look(project: Path, tmp_path: Path, arguments: list[str], pages: int) -> None:
    result = locpipe("build", "--project", project, "--out", tmp_path / "part", *arguments)
    assert result.exit_code == 0, result.output
    assert len(list(read_pages(tmp_path / "part"))) == pages


@pytest.mark.parametrize(
    "arguments", [["--locale", "de_DE"], ["--place", "no/nowhere"], ["--place", "xx"]], ids=" ".join
)
def test_a_part_that_does_not_exist_is_wrong_use(project: Path, tmp_path: Path, arguments: list[str]) -> None:
    result = locpipe("build", "--project", project, "--out", tmp_path / "part", *arguments)
    assert result.exit_code == 2
    assert arguments[1] in result.output
    assert not (tmp_path / "part").exists()


# ---- check ----------------------------------------------------------------------------------------------------------


def test_a_clean_project_ends_with_0_and_is_not_touched(project: Path) -> None:
    before = {file: content for file, content in tree(project).items() if not file.startswith(".locpipe/")}
    result = locpipe("check", "--project", project)
    assert result.exit_code == 0, result.output
    after = {file: content for file, content in tree(project).items() if not file.startswith(".locpipe/")}
    assert after == before


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_findings_end_with_1_in_every_form(project: Path, form: str) -> None:
    edit(project, "cities/on/ondine.yaml", "lat: 46.0", "lat: north")
    result = locpipe("check", "--project", project, "--format", form)
    assert result.exit_code == 1
    assert "cities/on/ondine.yaml" in result.stdout
    if form in ("json", "sarif"):
        json.loads(result.stdout)
    assert ("1 blocker" in result.stderr) is (form == "text")


def test_only_the_findings_of_the_named_files_are_shown(project: Path) -> None:
    edit(project, "cities/on/ondine.yaml", "lat: 46.0", "lat: north")
    edit(project, "cities/no/amber-bay.yaml", "lat: 45.0", "lat: south")
    result = locpipe("check", "--project", project, project / "cities/on", "--format", "json")
    assert [finding["file"] for finding in json.loads(result.stdout)] == ["cities/on/ondine.yaml"]
    assert locpipe("check", "--project", project, project / "content").exit_code == 0


def test_a_file_outside_the_project_is_wrong_use(project: Path, tmp_path: Path) -> None:
    write(tmp_path, "elsewhere.yaml", "a: b\n")
    result = locpipe("check", "--project", project, tmp_path / "elsewhere.yaml")
    assert result.exit_code == 2
    assert "elsewhere.yaml" in result.output


def test_a_catalog_anywhere_is_judged_by_its_own_msgids(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (project / "locales/fr_CA/LC_MESSAGES/hay-fever.po").read_text("utf-8")
    folder = tmp_path / "elsewhere"
    write(folder, "guide.po", text)
    monkeypatch.chdir(folder)
    assert locpipe("check", "guide.po").exit_code == 0
    write(folder, "guide.po", text.replace("12\u00a0semaines", "21\u00a0semaines"))
    result = locpipe("check", "guide.po")
    assert result.exit_code == 1
    assert "guide.po:" in result.stdout
    write(folder, "guide.po", 'msgid "unterminated\n')
    assert locpipe("check", "guide.po").exit_code == 1


def broken_number(text: str) -> str:
    """A catalog in which a figure is another one."""
    assert "12\u00a0semaines" in text
    return text.replace("12\u00a0semaines", "21\u00a0semaines")


def test_a_folder_that_belongs_to_no_project_is_judged_catalog_by_catalog(project: Path, tmp_path: Path) -> None:
    text = (project / "locales/fr_CA/LC_MESSAGES/hay-fever.po").read_text("utf-8")
    folder = tmp_path / "elsewhere"
    write(folder, "a/fr_CA.po", broken_number(text))
    write(folder, "b/fr_CA.po", text)
    write(folder, ".git/fr_CA.po", broken_number(text))
    result = locpipe("check", folder, "--format", "json")
    assert result.exit_code == 1
    assert {finding["file"] for finding in json.loads(result.stdout)} == {str(folder / "a/fr_CA.po")}
    assert locpipe("check", folder / "b").exit_code == 0
    write(folder, "c/notes.txt", "")
    for path, said in ((folder / "c", "holds no .po file"), (folder / "c/notes.txt", "is no .po file")):
        result = locpipe("check", path)
        assert (result.exit_code, said in result.output) == (2, True), result.output


def test_paths_find_their_project_from_anywhere(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    edit(project, "cities/on/ondine.yaml", "lat: 46.0", "lat: north")
    result = locpipe("check", project / "cities", "--format", "json")
    assert [finding["file"] for finding in json.loads(result.stdout)] == ["cities/on/ondine.yaml"]
    other = tmp_path / "other"
    write(other, "content/site.yaml", "")
    result = locpipe("check", project / "cities", other / "content")
    assert (result.exit_code, "two projects" in result.output) == (2, True)


def test_a_catalog_that_lies_in_a_project_and_is_none_of_its_own_is_judged_all_the_same(project: Path) -> None:
    text = (project / "locales/fr_CA/LC_MESSAGES/hay-fever.po").read_text("utf-8")
    write(project, "from-translators/fr_CA.po", broken_number(text))
    edit(project, "cities/on/ondine.yaml", "lat: 46.0", "lat: north")
    catalog = project / "from-translators/fr_CA.po"
    result = locpipe("check", "--project", project, catalog, project / "cities", "--format", "json")
    assert {finding["file"] for finding in json.loads(result.stdout)} == {str(catalog), "cities/on/ondine.yaml"}


# ---- sync -----------------------------------------------------------------------------------------------------------


def test_sync_writes_what_is_behind_and_says_so(project: Path) -> None:
    edit(project, "content/hay-fever/article.md", "Then you walk.", "Then you walk slowly.")
    result = locpipe("sync", "--project", project, "--check")
    assert result.exit_code == 1
    assert "behind: locales/hay-fever.pot" in result.stderr
    result = locpipe("sync", "--project", project)
    assert result.exit_code == 0
    assert "written: locales/fr_CA/LC_MESSAGES/hay-fever.po" in result.stderr
    assert locpipe("sync", "--project", project, "--check").exit_code == 0


def test_a_minor_edit_keeps_its_translation(project: Path) -> None:
    edit(project, "content/hay-fever/article.md", "stays on land", "stays upon land")
    result = locpipe("sync", "--project", project, "--minor", "what-it-is", "--minor", "lead")
    assert "--minor lead: no message there" in result.stderr
    text = (project / "locales/fr_CA/LC_MESSAGES/hay-fever.po").read_text("utf-8")
    assert 'msgid "The sea is calm and the pollen stays upon land."\nmsgstr "La mer' in text


def test_sync_of_sources_that_cannot_be_read_changes_nothing(project: Path) -> None:
    before = tree(project / "locales")
    edit(project, "content/hay-fever/article.md", " {#evidence}", "")
    assert locpipe("sync", "--project", project).exit_code == 1
    assert tree(project / "locales") == before


# ---- status ---------------------------------------------------------------------------------------------------------


def test_status_is_a_table_or_json(project: Path) -> None:
    assert locpipe("status", "--project", project).stdout.startswith("locale")
    assert json.loads(locpipe("status", "--project", project, "--format", "json").stdout)["catalogs"]


def test_the_status_of_what_cannot_be_read_is_why(project: Path) -> None:
    edit(project, "content/site.yaml", "base_url:", "base:")
    result = locpipe("status", "--project", project)
    assert result.exit_code == 1
    assert "content/site.yaml:" in result.stdout


# ---- approve --------------------------------------------------------------------------------------------------------


def test_a_wording_that_is_approved_is_not_recorded_again(project: Path) -> None:
    before = len(read_approvals(project))
    result = locpipe("approve", "all", "--locale", "fr_CA", "--by", "A", "--yes", "--project", project)
    assert result.output.count("approved already") == 6
    assert len(read_approvals(project)) == before


def test_nothing_is_recorded_without_a_yes(project: Path) -> None:
    translate(project, "en_CA", "safety", "Not proved", "Nothing is proved")
    before = (project / "content/safety/approvals.yaml").read_bytes()
    result = locpipe("approve", "not-proved", "--locale", "en_CA", "--by", "A", "--project", project)
    assert "{+Nothing is+}" in result.output
    assert (project / "content/safety/approvals.yaml").read_bytes() == before
    assert (
        locpipe("approve", "not-proved", "--locale", "en_CA", "--by", "A", "--yes", "--project", project).exit_code == 0
    )
    assert (project / "content/safety/approvals.yaml").read_bytes() != before


def test_a_withdrawal_needs_a_reason_and_closes_the_gate(project: Path) -> None:
    withdraw: list[str | Path] = [
        "approve",
        "disclaimer",
        "--locale",
        "fr_CA",
        "--by",
        "A",
        "--yes",
        "--withdraw",
        "--project",
        project,
    ]
    assert locpipe(*withdraw).exit_code == 2
    assert "withdrawn" in locpipe(*withdraw, "--reason", "It is wrong.").output
    result = locpipe("build", "--project", project)
    assert result.exit_code == 1
    assert "A withdrew it on 2026-12-01: It is wrong." in result.stdout


def test_what_was_never_approved_cannot_be_withdrawn(project: Path) -> None:
    write(project, "content/safety/approvals.yaml", "[]\n")
    result = locpipe(
        "approve",
        "disclaimer",
        "--locale",
        "fr_CA",
        "--by",
        "A",
        "--yes",
        "--withdraw",
        "--reason",
        "B",
        "--project",
        project,
    )
    assert result.exit_code == 0
    assert "nothing to withdraw" in result.output
    assert read_approvals(project) == ()


@pytest.mark.parametrize("by", ["", "  "])
def test_a_sign_off_has_a_name(project: Path, by: str) -> None:
    assert (
        locpipe("approve", "disclaimer", "--locale", "fr_CA", "--by", by, "--yes", "--project", project).exit_code == 2
    )


# ---- explain --------------------------------------------------------------------------------------------------------


def test_a_rule_is_explained() -> None:
    listed = locpipe("explain").output.splitlines()
    assert len(listed) > 30
    text = locpipe("explain", "safety-text-missing").output
    assert "Why it matters:" in text
    assert "How to fix it:" in text


def test_a_rule_that_is_misspelt_is_guessed() -> None:
    assert "Did you mean safety-text-missing" in locpipe("explain", "safety-text-mising").output


@pytest.mark.parametrize("epoch", ["abc", "1e99", "99999999999999999999"])
def test_a_day_that_cannot_be_told_is_wrong_use(project: Path, monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    result = locpipe("check", "--project", project)
    assert result.exit_code == 2
    assert "SOURCE_DATE_EPOCH" in result.output
