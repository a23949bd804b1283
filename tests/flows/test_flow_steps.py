"""What a step makes of a refusal, seen without a run."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

import flows
from flows.steps import Refused, refusable
from locpipe.disk import HeldError, PublishError
from locpipe.findings import Location
from locpipe.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

HELD = HeldError("another run is at work on it", "Wait.")


def raising(*errors: Exception) -> Callable[[int], int]:
    """A function that raises each of the errors once, then gives back what it was given."""
    left = list(errors)

    def function(value: int) -> int:
        if left:
            raise left.pop(0)
        return value

    return function


def called(function: Callable[[int], int]) -> Any:
    """What the function gives as a step."""
    return refusable("a step", function).fn(7)


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pauses."""
    monkeypatch.setattr("flows.steps.BETWEEN", 0)


@pytest.mark.usefixtures("hurry")
def test_a_step_waits_for_another_run(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "locpipe.flows"):
        assert called(raising(HELD, HELD, HELD)) == 7
    assert caplog.messages == ["another run is at work on it: this run waits for it"]


@pytest.mark.usefixtures("hurry")
def test_a_step_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.steps.PATIENCE", -1)
    refused = called(raising(HELD))
    assert isinstance(refused, Refused)
    assert refused == "another run is at work on it. Wait."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PublishError("the disk is full", "Make room."), "the disk is full. Make room."),
        (SourceError(Location("content/site.yaml", 3), "no mapping", "Mend it."), "content/site.yaml:3: no mapping"),
    ],
    ids=["disk", "sources"],
)
def test_a_refusal_is_words_and_no_traceback(error: Exception, said: str) -> None:
    refused = called(raising(error))
    assert isinstance(refused, Refused)
    assert said in refused


def test_a_mistake_in_the_code_is_none() -> None:
    with pytest.raises(ZeroDivisionError):
        called(raising(ZeroDivisionError()))


@pytest.mark.parametrize(("kind", "is_news"), [("FailedRun", False), ("CrashedRun", True)])
def test_only_the_traceback_of_a_run_that_failed_in_words_is_left_out(kind: str, is_news: bool) -> None:
    import prefect.exceptions

    assert flows.__doc__
    heard: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = heard.append  # type: ignore[method-assign,assignment]
    log = logging.getLogger("prefect.flow_runs")
    log.addHandler(handler)
    try:
        raise getattr(prefect.exceptions, kind)("The gate stays closed.")
    except prefect.exceptions.PrefectException:
        log.exception("Engine execution exited with unexpected exception")
    finally:
        log.removeHandler(handler)
    assert bool(heard) is is_news
