"""What holds for every flow file, seen without running one."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Any

import pytest

from flows.parameters import (
    AuditParameters,
    BuildParameters,
    CheckParameters,
    Common,
    PublishParameters,
    RollBackParameters,
    SyncParameters,
)
from flows.publish_release import Answer
from tests.verbs import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import BaseModel

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


FORMS = (
    BuildParameters,
    SyncParameters,
    CheckParameters,
    AuditParameters,
    PublishParameters,
    RollBackParameters,
    Answer,
)


@pytest.mark.parametrize("form", FORMS)
def test_a_form_states_the_order_of_its_fields(form: type[BaseModel]) -> None:
    # A database may give them back in any order: PostgreSQL sorts them by the length of their names.
    fields = form.model_json_schema()["properties"]
    named = sorted(fields, key=lambda name: fields[name]["position"])
    assert [fields[name]["position"] for name in named] == list(range(len(form.model_fields)))
    assert named == [
        *(name for name in form.model_fields if name not in Common.model_fields),
        *(name for name in form.model_fields if name in Common.model_fields),
    ]
