"""Workers are handed what takes longest first."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from tests.order import FLOWS, SECONDS, ByFile
from tests.verbs import REPOSITORY

COLLECTED = [
    "tests/unit/test_short.py::test_a",
    "tests/unit/test_short.py::test_b",
    "tests/unit/test_short.py::test_c",
    "tests/gate/test_gate.py::test_a",
    "tests/flows/test_flow_runs.py::test_a",
    "tests/flows/test_flow_scale.py::test_a",
]


class Worker:
    """What the scheduler hands to a worker."""

    shutting_down = False

    def __init__(self) -> None:
        self.handed: list[str] = []

    def send_runtest_some(self, places: list[int]) -> None:
        self.handed += [COLLECTED[place].partition("::")[0] for place in places]

    def shutdown(self) -> None:
        self.shutting_down = True


def test_what_is_named_is_there() -> None:
    assert [name for name in SECONDS if not (REPOSITORY / name).exists()] == []


@pytest.mark.parametrize("reorder", [True, False])
def test_the_longest_comes_first_and_flows_stay_together(reorder: bool) -> None:
    config: Any = SimpleNamespace(
        getvalue=lambda _: ["1*popen"], option=SimpleNamespace(loadscopereorder=reorder)
    )  # what the scheduler asks of it
    scheduler, worker = ByFile(config), Worker()
    scheduler.add_node(worker)
    scheduler.add_node_collection(worker, COLLECTED)
    scheduler.schedule()
    assert [file.rpartition("/")[0] for file in worker.handed[:2]] == [FLOWS, FLOWS]
    scheduler.mark_test_complete(worker, 4)
    scheduler.mark_test_complete(worker, 5)
    assert worker.handed[2:] == ["tests/gate/test_gate.py", *["tests/unit/test_short.py"] * 3]
