"""Short sets of the suites `stores`, `races` and `disks`; `make safety` tries every request, amount of room and moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.safety import disks, races, stores
from tests.safety.commands import Commands
from tests.safety.rows import Effort

if TYPE_CHECKING:
    from pathlib import Path

    from tests.safety import kills
    from tests.safety.scenes import Pair

ONE = Effort(count=1)


def test_two_who_publish_at_once_tear_nothing(pair: Pair, stage: kills.Stage, tmp_path: Path) -> None:
    with stores.served() as server, Commands() as other:
        row = next(races.in_a_folder(pair, stage, other, ONE))
        assert row.is_good, row.details
        bench = stores.Bench(pair, server, stage.commands.beside(server.environment), tmp_path, bare=False)
        apart = other.beside({**server.environment, "TMPDIR": str(tmp_path)})
        row = races.in_a_bucket(bench, [apart], tmp_path, ONE)
        assert row.is_good, row.details


def test_a_disk_that_refuses_leaves_the_old_release(pair: Pair) -> None:
    rows = list(disks.run(ONE, pair, only="publishing"))
    if disks.refusal():
        # Nobody may mount a disk here. The row says so, and `make safety` fails for it.
        assert [(row.tried, row.is_good) for row in rows] == [(0, False)]
        assert "nothing can be mounted here" in rows[0].note
    else:
        assert [row.refused for row in rows] == [1, 1]
        for row in rows:
            assert row.is_good, row.details
