"""What holds for every flow file, seen without running one."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Any

import pytest

from flows.parameters import BuildParameters
from tests.verbs import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((REPOSITORY / "flows").glob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_annotations_are_not_postponed(file: Path) -> None:
    # A served flow whose parameters are strings of types fails on every run, though it runs when it is called.
    imported = [
        node.module for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)
    ]
    assert "__future__" not in imported


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_file_is_named_like_a_module_of_python(file: Path) -> None:
    # Prefect puts the folder of a served flow file first on the path.
    assert file.stem not in sys.stdlib_module_names - {"__init__"}


@pytest.mark.parametrize(
    "chosen", [{"place": ["on"]}, {"places": ["on"]}], ids=["unknown-parameter", "part-without-a-folder"]
)
def test_parameters_that_cannot_be_meant_are_refused(chosen: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"extra_forbidden|a folder of its own"):
        BuildParameters(**chosen)
