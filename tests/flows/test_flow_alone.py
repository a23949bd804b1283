"""A flow that is run by itself says why nothing seems to happen at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from prefect.settings import PREFECT_API_URL, temporary_settings

from flows import explain_start
from flows.serve import FLOWS
from tests.verbs import REPOSITORY

if TYPE_CHECKING:
    from typing import Any

    from prefect import Flow


def test_who_has_no_server_is_told_that_one_is_started(capsys: pytest.CaptureFixture[str]) -> None:
    with temporary_settings({PREFECT_API_URL: None}):
        explain_start()
    assert "it starts one for this run, which takes some 15 seconds" in capsys.readouterr().out
    with temporary_settings({PREFECT_API_URL: "http://127.0.0.1:4200/api"}):
        explain_start()
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("flow", [served.flow for served in FLOWS], ids=lambda flow: flow.name)
def test_each_flow_tells_it_before_it_runs(flow: Flow[..., Any]) -> None:
    text = (REPOSITORY / f"{flow.fn.__module__.replace('.', '/')}.py").read_text("utf-8")
    told, _, run = text.partition("    explain_start()\n")
    assert f"{flow.fn.__name__}(" in run
    assert f"print({flow.fn.__name__}(" not in told
