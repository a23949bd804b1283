"""The hooks that other repositories take from `.pre-commit-hooks.yaml`: each entry is run as pre-commit runs it."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.verbs import REPOSITORY, edit

if TYPE_CHECKING:
    from collections.abc import Mapping

HOOKS: Mapping[str, Mapping[str, Any]] = {
    hook["id"]: hook for hook in yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text("utf-8"))
}

ALONE = """\
msgid ""
msgstr ""
"Language: fr_CA\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

msgid "Take 2 mg."
msgstr "Prenez 2\u00a0mg."
"""


def run(hook: str, folder: Path, *files: str) -> subprocess.CompletedProcess[str]:
    """What pre-commit does in a repository: the entry, and the files where the hook takes them."""
    program, *arguments = shlex.split(HOOKS[hook]["entry"])
    taken = files if HOOKS[hook].get("pass_filenames", True) else ()
    command = [str(Path(sys.executable).parent / program), *arguments, *taken]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_says_all_that_pre_commit_needs(hook: str) -> None:
    assert HOOKS[hook].keys() >= {"id", "name", "entry", "language", "files"}
    assert HOOKS[hook]["language"] == "python"


@pytest.mark.parametrize(
    ("hook", "file", "taken"),
    [
        ("locpipe-check", "po/fr_CA.po", True),
        ("locpipe-check", "locales/fr_CA/LC_MESSAGES/site.po", True),
        ("locpipe-check", "locales/site.pot", False),
        ("locpipe-check", "src/report.py", False),
        ("locpipe-sync-check", "content/asthma/article.md", True),
        ("locpipe-sync-check", "locales/site.pot", True),
        ("locpipe-sync-check", "docs/safety.md", False),
    ],
)
def test_a_hook_looks_at_its_files(hook: str, file: str, *, taken: bool) -> None:
    assert bool(re.search(HOOKS[hook]["files"], file)) is taken


def test_catalogs_of_any_repository_are_judged(tmp_path: Path) -> None:
    (tmp_path / "good one.po").write_text(ALONE, encoding="utf-8")
    assert run("locpipe-check", tmp_path, "good one.po").returncode == 0
    (tmp_path / "bad.po").write_text(ALONE.replace("Prenez 2", "Prenez 5"), encoding="utf-8")
    done = run("locpipe-check", tmp_path, "good one.po", "bad.po")
    assert done.returncode == 1
    assert done.stdout.startswith("bad.po:7: ")


def test_a_project_that_is_behind_its_sources_is_told(project: Path) -> None:
    assert run("locpipe-sync-check", project).returncode == 0
    edit(project, "content/hay-fever/article.md", "Then you walk.", "Then you walk slowly.")
    done = run("locpipe-sync-check", project, "content/hay-fever/article.md")
    assert done.returncode == 1
    assert "locales/hay-fever.pot: error" in done.stdout
