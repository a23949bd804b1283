"""Work on files, spread over the processors."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locpipe import processors
from locpipe.processors import MANY, spread

if TYPE_CHECKING:
    from collections.abc import Sequence


@given(count=st.integers(0, 5 * MANY), available=st.integers(1, 4))
def test_each_is_done_once_and_in_order(count: int, available: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(processors, "available", lambda: available)
        made = spread(list, range(count))
    assert [one for share in made for one in share] == list(range(count))
    assert len(made) == max(1, min(available, count // MANY))


def test_few_are_done_by_the_thread_that_asks() -> None:
    assert spread(lambda _: threading.current_thread(), range(MANY)) == [threading.current_thread()]


def test_what_fails_is_raised_when_all_have_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processors, "available", lambda: 3)
    done: list[int] = []

    def fail(share: Sequence[int]) -> None:
        if share[0] == 0:
            raise OSError(28, "No space left on device")
        done.extend(share)

    with pytest.raises(OSError, match="No space left"):
        spread(fail, range(3 * MANY))
    assert len(done) == 2 * MANY
