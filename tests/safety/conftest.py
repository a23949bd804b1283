"""What the short sets of the suites share: a project with two releases, and a place for tries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.safety import kills, scenes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.safety.scenes import Pair


@pytest.fixture(scope="session")
def stage() -> Iterator[kills.Stage]:
    with scenes.folder() as folder, kills.staged(folder) as stage:
        yield stage


@pytest.fixture(scope="session")
def pair() -> Iterator[Pair]:
    with scenes.folder() as folder:
        yield scenes.pair(folder)
