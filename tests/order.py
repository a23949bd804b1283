"""In which order workers are handed the files of tests: what takes longest first, so that none is left alone with it."""

from __future__ import annotations

from typing import Any

from xdist.scheduler import LoadScopeScheduling

FLOWS = "tests/flows"

SECONDS = {
    FLOWS: 158,
    "tests/browser/test_pages.py": 81,
    "tests/unit/test_buckets.py": 75,
    "tests/gate/test_gate.py": 51,
    "tests/safety/test_kills.py": 44,
    "tests/browser/test_preview.py": 33,
    "tests/unit/test_releases.py": 25,
    "tests/test_bad_input.py": 24,
    "tests/unit/test_carried.py": 21,
    "tests/safety/test_publishing.py": 20,
    "tests/gate/test_pieces.py": 15,
    "tests/browser/test_safety_texts.py": 15,
    "tests/test_work_done.py": 14,
    "tests/test_hostile.py": 14,
    "tests/unit/test_scaffold.py": 13,
    "tests/safety/test_fuzz.py": 12,
    "tests/preview/test_server.py": 12,
    "tests/unit/test_changes.py": 12,
    "tests/test_install.py": 9,
}
"""Of processor time, of all processes that a file starts. Only the order depends on it; what is not named takes less."""


class ByFile(LoadScopeScheduling):  # type: ignore[misc]  # xdist tells no types
    """The tests of one file stay together, and those of flows too: they share one server.

    The groups of xdist 3.8 itself (`--dist loadgroup`) are lost on pytest 9, which makes a test's id anew each time.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return FLOWS if file.startswith(f"{FLOWS}/") else file

    def _assign_work_unit(self, node: Any) -> None:
        longest = max(self.workqueue, key=lambda scope: SECONDS.get(scope, 0))
        self.workqueue.move_to_end(longest, last=False)
        super()._assign_work_unit(node)
