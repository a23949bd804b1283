"""How far a build is: shown to who waits, where they look."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from locpipe.cli_progress import progress

if TYPE_CHECKING:
    import pytest


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch, errors: io.StringIO, *, seconds_a_page: float, is_shown: bool = True) -> str:
    """What stands on the error output after 40 pages."""
    monkeypatch.setattr("sys.stderr", errors)
    now = [0.0]
    with progress(what="pages", is_shown=is_shown, clock=lambda: now[0]) as told:
        for made in range(1, 41):
            now[0] += seconds_a_page
            told(made, 40)
    return errors.getvalue()


def test_a_terminal_has_a_bar_after_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    said = shown(monkeypatch, Terminal(), seconds_a_page=0.1)
    assert "40/40" in said
    assert said.endswith("\n")


def test_a_log_has_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    said = shown(monkeypatch, io.StringIO(), seconds_a_page=1.0)
    assert said.splitlines() == [f"{made} of 40 pages are done" for made in (10, 20, 30, 40)]


def test_what_is_done_at_once_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, Terminal(), seconds_a_page=0.01) == ""
    assert shown(monkeypatch, io.StringIO(), seconds_a_page=0.2) == ""


def test_who_asked_for_quiet_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, Terminal(), seconds_a_page=1.0, is_shown=False) == ""
