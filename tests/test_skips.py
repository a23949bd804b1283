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


def outcome(folder: Path, tests: dict[str, str], **environment: str) -> tuple[int, str]:
    """How pytest ends with those tests alone, and what it says."""
    for name, test in tests.items():
        (folder / f"test_{name}.py").write_text(f"import pytest\n{test}\n")
    command = [sys.executable, "-m", "pytest", "-ra", "-p", "tests.skips", "-p", "no:cacheprovider", "-c", os.devnull]
    inherited = {name: value for name, value in os.environ.items() if name != "CI"}
    done = subprocess.run(
        [*command, str(folder)],
        cwd=REPOSITORY,
        env=inherited | environment | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_every_skip_fails_in_ci(tmp_path: Path) -> None:
    status, said = outcome(tmp_path, {kind: KINDS[kind] for kind in ("mark", "call", "fixture")}, CI="true")
    assert status == pytest.ExitCode.TESTS_FAILED
    assert "1 failed, 2 errors" in said
    assert said.count("no tool") >= 3
    assert "Nothing may be skipped in CI" in said


def test_a_skipped_module_fails_in_ci(tmp_path: Path) -> None:
    status, said = outcome(tmp_path, {"module": KINDS["module"]}, CI="true")
    assert status == pytest.ExitCode.INTERRUPTED
    assert "no tool" in said


def test_a_skip_is_only_said_elsewhere_and_an_expected_failure_is_none(tmp_path: Path) -> None:
    expected = "@pytest.mark.xfail\ndef test_it(): assert False"
    status, said = outcome(tmp_path, KINDS | {"expected": expected})
    assert status == pytest.ExitCode.OK
    assert "4 skipped, 1 xfailed" in said


def test_an_expected_failure_is_no_skip_in_ci(tmp_path: Path) -> None:
    status, _ = outcome(tmp_path, {"expected": "@pytest.mark.xfail\ndef test_it(): assert False"}, CI="true")
    assert status == pytest.ExitCode.OK
