"""The command line, run in a process of its own that may be killed, or meet a failing disk, at a chosen step.

A step is a call that changes the file system: a file opened for writing, a folder made, a rename, a link, a flush of
the disk. To be killed before each step in turn is to leave every state that a killed run can leave on disk, but for
half-written files; those are left by kills at random moments.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from contextlib import nullcontext
from copy import copy
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from tests.verbs import EPOCH, REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

KILLED = -9


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What goes wrong, and when: before a step, or after some seconds."""

    kind: str = "kill"
    """`kill`, or `refuse` (the system answers with `errno`)."""
    step: int = 0
    seconds: float | None = None
    errno: int = 0
    lasts: bool = False
    """Whether every step after it is refused as well."""

    def around(self, folder: Path) -> AbstractContextManager[None]:
        """What is to be so in the folder of the try while the command runs; nothing."""
        _ = folder
        return nullcontext()


NONE = Fault()


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended, what it said, and how many steps it took where it came to its end."""

    status: int
    said: str
    steps: int

    @property
    def is_told(self) -> bool:
        """Whether it ended as a command that failed should: status 1, what is wrong and what to do, no traceback."""
        return self.status == 1 and "error: " in self.said and "fix: " in self.said and "Traceback" not in self.said


class Commands:
    """Runs commands, one at a time."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        self.environment = {"SOURCE_DATE_EPOCH": EPOCH, **(environment or {})}

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="locpipe-commands-")
        self._output = Path(self._folder.name) / "said"
        command = [sys.executable, "-m", "tests.safety.warm"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=REPOSITORY, text=True
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()
        self._folder.cleanup()

    def beside(self, environment: Mapping[str, str]) -> Commands:
        """The same, in the same process, with more in the environment."""
        other = copy(self)
        other.environment = {**self.environment, **environment}
        return other

    def start(self, *arguments: object, fault: Fault = NONE, after: float = 0) -> int:
        """Begin a command, so many seconds from now; the number of its process."""
        assert self._process.stdin is not None
        request = {
            "arguments": [str(argument) for argument in arguments],
            "environment": self.environment,
            "output": str(self._output),
            "fault": asdict(fault),
            "after": after,
        }
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return int(self._answer()["process"])

    def wait(self) -> Ended:
        """How the command ended that was begun."""
        status = int(self._answer()["status"])
        counted = self._output.with_name("said.steps")
        steps = int(counted.read_text("utf-8")) if counted.exists() else 0
        counted.unlink(missing_ok=True)
        said = self._output.read_text("utf-8", errors="replace") if self._output.exists() else ""
        return Ended(status, said, steps)

    def run(self, *arguments: object, fault: Fault = NONE) -> Ended:
        """Run a command to its end."""
        self.start(*arguments, fault=fault)
        return self.wait()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())
