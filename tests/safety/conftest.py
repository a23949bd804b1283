"""What the short sets of the suites share: a project with two releases, and a place for tries."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from tests.safety import kills, scenes
from tests.safety.commands import Commands
from tests.safety.readers import Reader, WebServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.safety.scenes import Pair


@pytest.fixture(scope="session")
def stage() -> Iterator[kills.Stage]:
    with ExitStack() as stack:
        folder = stack.enter_context(scenes.folder())
        reader = stack.enter_context(Reader(stack.enter_context(WebServer(folder)).port))
        yield kills.Stage(folder, stack.enter_context(Commands()), reader)


@pytest.fixture(scope="session")
def pair() -> Iterator[Pair]:
    with scenes.folder() as folder:
        yield scenes.pair(folder)
