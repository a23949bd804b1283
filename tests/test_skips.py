"""What is skipped on a machine that lacks something fails in CI."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.verbs import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

KINDS = {
    "mark": "@pytest.mark.skip(reason='no tool')\ndef test_it(): pass",
    "call": "def test_it(): pytest.skip('no tool')",
    "fixture": "@pytest.fixture\ndef tool(): pytest.skip('no tool')\ndef test_it(tool): pass",
    "module": "pytest.skip('no tool', allow_module_level=True)",
}


def outcome(test: str, folder: Path, **environment: str) -> tuple[int, str]:
    """How pytest ends with that test alone, and what it says."""
    file = folder / "test_alone.py"
    file.write_text(f"import pytest\n{test}\n")
    command = [sys.executable, "-m", "pytest", "-p", "tests.skips", "-p", "no:cacheprovider", "-c", os.devnull]
    inherited = {name: value for name, value in os.environ.items() if name != "CI"}
    done = subprocess.run(
        [*command, str(file)], cwd=REPOSITORY, env=inherited | environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize("kind", KINDS)
def test_a_skip_fails_in_ci(kind: str, tmp_path: Path) -> None:
    status, said = outcome(KINDS[kind], tmp_path, CI="true")
    assert status in (pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED)
    assert "no tool" in said
    assert "Nothing may be skipped in CI" in said


def test_a_skip_is_only_said_elsewhere(tmp_path: Path) -> None:
    status, said = outcome(KINDS["fixture"], tmp_path)
    assert status == pytest.ExitCode.OK
    assert "1 skipped" in said


def test_an_expected_failure_is_no_skip(tmp_path: Path) -> None:
    status, _ = outcome("@pytest.mark.xfail\ndef test_it(): assert False", tmp_path, CI="true")
    assert status == pytest.ExitCode.OK
