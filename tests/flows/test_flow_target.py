"""Where nothing can be written a run of publish says so at once, instead of waiting for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.parameters import PublishParameters
from tests.verbs import TODAY

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.prefect, pytest.mark.slow]


@pytest.mark.usefixtures("prefect_api")
def test_nobody_is_asked_where_nothing_can_be_written(built_root: Path, tmp_path: Path) -> None:
    from flows.publish_release import publish_release

    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    target = str(tmp_path / "thesis.txt/www")
    asked = PublishParameters(project=str(built_root), target=target, today=TODAY, hours=0.0005)
    state = publish_release(asked, return_state=True)
    assert state.is_failed()
    assert state.message is not None
    assert state.message.startswith(f"Not published, and nobody was asked. {target}: the disk refused: Not a directory")
    assert "correct the rights" in state.message
