"""What was judged before is not judged again, by no process, and is judged again as soon as anything is different."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from locpipe import pipeline
from locpipe.cache import FOLDER, Cache, catalog_lines, catalog_of_lines, clear_parts, digest_of
from locpipe.catalog import read_catalog
from tests.verbs import edit, tree

if TYPE_CHECKING:
    from pathlib import Path


def check(project: Path, seed: str) -> None:
    """Check the project in a process of its own."""
    command = [sys.executable, "-m", "locpipe", "check", "--project", str(project)]
    done = subprocess.run(
        command, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_another_process_remembers_everything(project: Path) -> None:
    check(project, "1")
    first = tree(project / FOLDER)
    assert any(name.startswith("catalog-fr_CA") for name in first)
    for path in (project / FOLDER).iterdir():
        os.utime(path, (0, 0))
    check(project, "2")
    assert tree(project / FOLDER) == first
    assert {path.stat().st_mtime for path in (project / FOLDER).iterdir()} == {0}


def test_a_changed_catalog_is_judged_again_and_no_other(project: Path) -> None:
    check(project, "1")
    first = tree(project / FOLDER)
    edit(
        project,
        "locales/fr_CA/LC_MESSAGES/safety.po",
        'msgstr "La nuit en Onderlande"',
        'msgstr "La nuit à Onderlande"',
    )
    check(project, "1")
    changed = {name for name, content in tree(project / FOLDER).items() if content != first[name]}
    assert "catalog-fr_CA-safety.json" in changed
    assert not any(name.startswith("catalog-") for name in changed - {"catalog-fr_CA-safety.json"})


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"digest": "0", "value": 1}', '{"value": 1}'])
def test_a_broken_or_foreign_cache_is_made_anew(tmp_path: Path, kept: str) -> None:
    cache = Cache(tmp_path)

    def asked() -> Any:
        return cache.remembered("a", [b"input"], lambda: 7, lambda value: value, lambda value: value)

    asked()
    (tmp_path / FOLDER / "a.json").write_text(kept)
    assert asked() == 7
    assert asked() == 7


def test_parts_cannot_be_confused() -> None:
    assert digest_of(b"ab", b"c") != digest_of(b"a", b"bc") != digest_of(b"abc")


def test_a_catalog_comes_back_as_it_was_read(sample_root: Path) -> None:
    catalog = read_catalog(sample_root, "fr_CA", "hay-fever")
    assert catalog_of_lines(list(catalog_lines(catalog))) == catalog


@pytest.mark.parametrize(
    "spoil",
    ["", "another text", "no text", "no digest", "another digest", "no catalog", "cut off", "longer", "not UTF-8"],
)
def test_a_changed_catalog_is_read_as_it_stands_whatever_was_kept(project: Path, spoil: str) -> None:
    pipeline.read(project)
    path, kept = (project / FOLDER / f"parsed-fr_CA-hay-fever.{name}" for name in ("lines", "po"))
    head, *lines = path.read_bytes().splitlines(keepends=True)
    if spoil == "another text":
        kept.write_text("".join(reversed(kept.read_text("utf-8"))), "utf-8")
    elif spoil == "no text":
        kept.unlink()
    else:
        spoiled = {
            "": [head, *lines],
            "no digest": lines,
            "another digest": [b"0" * 64 + b"\n", *lines],
            "no catalog": [head, lines[0], b"[1]\n", b"\n"],
            "cut off": [head, *lines[: len(lines) // 2]],
            "longer": [head, *lines[:-1], b"[]\n", lines[-1]],
            "not UTF-8": [head, *lines[:-1], b"\xff\n"],
        }
        path.write_bytes(b"".join(spoiled[spoil]))
    file = project / "locales/fr_CA/LC_MESSAGES/hay-fever.po"
    text = file.read_text("utf-8")
    at = text.index('msgstr "', len(text) // 2)
    file.write_text(
        f'{text[:at]}msgstr "Autre chose : {text[at + 8 :]}'.replace("#. heading", "# À revoir.\n#. heading")
    )
    reading = pipeline.read(project)
    assert reading.catalogs["fr_CA", "hay-fever"] == read_catalog(project, "fr_CA", "hay-fever")
    assert pipeline.read(project).catalogs == reading.catalogs


def test_what_killed_processes_had_half_written_is_removed_and_nothing_else(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    half, own = tmp_path / f"pages.{ended.pid}.part", tmp_path / f"pages.{os.getpid()}.part"
    kept = [own, tmp_path / "pages.json", tmp_path / "odd.part", tmp_path / "pages.odd.part", tmp_path / ".part"]
    for path in (half, *kept):
        path.write_text("{", encoding="utf-8")
    clear_parts(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(kept)
