"""The table of the proof of safety says what was found, and fails where something went wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from click.testing import CliRunner

from tests.safety import __main__ as safety
from tests.safety.rows import Row, Suite, table

GOOD = Row(name="kills", tried=12, seconds=3.4)


def test_the_table_is_markdown() -> None:
    assert table([GOOD, replace(GOOD, name="full disks", refused=12, note="not as root")]) == (
        "| what was tried | tried | refused | survived | torn | lost | unexpected | seconds |\n"
        "|----------------|------:|--------:|---------:|-----:|-----:|-----------:|--------:|\n"
        "| kills          |    12 |       – |        0 |    0 |    0 |          0 |       3 |\n"
        "| full disks     |    12 |      12 |        0 |    0 |    0 |          0 |       3 |\n"
        "\nfull disks: not as root\n"
    )


@pytest.mark.parametrize("wrong", ["survived", "torn", "lost", "unexpected", "tried"])
def test_the_command_fails_where_something_went_wrong(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    changes: dict[str, Any] = {wrong: 0 if wrong == "tried" else 1}
    bad = replace(GOOD, **changes, details=("this is what happened",))
    for rows, status in (([GOOD], 0), ([GOOD, bad], 1), ([], 1)):
        monkeypatch.setattr(safety, "SUITES", (Suite(name="kills", run=lambda _, rows=rows: rows),))  # type: ignore[misc]
        done = CliRunner().invoke(safety.main, [])
        assert done.exit_code == status, done.output
        assert ("this is what happened" in done.stderr) == (len(rows) > 1)
