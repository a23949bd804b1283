"""Runs commands one after another, each in a process of its own that begins warm: `python -m tests.safety.warm`.

Reads one request a line, as `commands` writes them, and answers with the number of the process, then with how it ended.
A process is a fork of this one, which has loaded all modules by then, so a command takes as long as its work does.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import signal
import sys
import time
from pathlib import Path
from typing import Any

import s3fs  # noqa: F401 - loaded once, before commands are begun

import locpipe
from locpipe.cli import main

CHANGES = frozenset(f"os.{name}" for name in "chmod link mkdir remove rename rmdir symlink truncate utime".split())
"""Python's audit events of calls that change the file system; `open` and calls of the C library are looked at apart."""

C_CALLS = frozenset(("renameat2", "renamex_np", "syncfs"))
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Steps:
    """Counts the steps of a command, each before it is taken, and lets one of them go wrong."""

    def __init__(self, fault: dict[str, Any]) -> None:
        self.fault = fault
        self.taken = 0

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if is_step(event, arguments):
            self.taken += 1
            at = self.fault["step"]
            if at and (self.taken == at or (self.fault["lasts"] and self.taken > at)):
                self.fail()

    def fail(self) -> None:
        if self.fault["kind"] == "refuse":
            raise OSError(self.fault["errno"], os.strerror(self.fault["errno"]))
        os.kill(os.getpid(), signal.SIGKILL)


def is_step(event: str, arguments: tuple[Any, ...]) -> bool:
    """Whether an audit event is that of a call which changes the file system."""
    if event == "open":
        flags = arguments[2]
        return isinstance(flags, int) and bool(flags & WRITES)
    if event == "ctypes.dlsym":
        return arguments[1] in C_CALLS
    return event in CHANGES


def work(request: dict[str, Any]) -> None:
    """Be the command. Never returns."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGCHLD,))
    output = os.open(request["output"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.environ.update(request["environment"])
    time.sleep(request["after"])
    steps = Steps(request["fault"])
    sys.addaudithook(steps)
    status = 70
    try:
        main(request["arguments"])
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else 0
    except BaseException:  # noqa: BLE001 - a traceback is what the suites look for
        sys.excepthook(*sys.exc_info())
    sys.stdout.flush()
    sys.stderr.flush()
    steps.fault = {**steps.fault, "step": 0}
    Path(request["output"] + ".steps").write_text(str(steps.taken), encoding="utf-8")
    os._exit(status)


def serve() -> None:
    """Answer requests until there are none."""
    for module in pkgutil.walk_packages(locpipe.__path__, "locpipe."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGCHLD,))
    for line in sys.stdin:
        request = json.loads(line)
        process = os.fork()
        if process == 0:
            work(request)
        tell(process=process)
        after = request["fault"]["seconds"]
        # The process is not waited for yet, so its number cannot be that of another.
        if after is not None and signal.sigtimedwait((signal.SIGCHLD,), after) is None:
            os.kill(process, signal.SIGKILL)
        _, status = os.waitpid(process, 0)
        signal.sigtimedwait((signal.SIGCHLD,), 0)
        tell(status=os.waitstatus_to_exitcode(status))


def tell(**answer: int) -> None:
    """Answer in one line."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    serve()
