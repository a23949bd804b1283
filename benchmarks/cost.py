"""What a command takes: time on the clock and of the processor, memory, from its start to its end."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path


class Cost(NamedTuple):
    """Seconds on the clock and of the processor (user and system, ended children included), megabytes at the peak, which
    are never less than what the measuring process holds; and what was said on either output.
    """

    wall: float
    cpu: float
    peak: float
    said: str


def cost(command: Sequence[str], *, folder: Path | None = None, statuses: Collection[int] = (0,)) -> Cost:
    """Run a command to its end, in `folder`. Raises CalledProcessError where it ends with none of `statuses`."""
    with tempfile.TemporaryFile() as output:
        begun = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)  # noqa: S603 - our own commands
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read().decode("utf-8", "replace")
    if process.returncode not in statuses:
        raise subprocess.CalledProcessError(process.returncode, command, said[-2000:])
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said)
