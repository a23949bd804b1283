"""Judging many translations on all processors of the machine.

Each further process is a new interpreter that reads what it is to judge from a file and writes what it found to
another. Nothing is forked and no program is begun a second time, so that it works on every system and in every host.
What travels is plain data: a language by the name of its locale. Where a process fails, its part is judged here.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import ExitStack
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, TypeVar

from locpipe.garbage import look_seldom

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Given = TypeVar("Given")
Made = TypeVar("Made")

MANY = 700
"""Translations for which it is worth while to begin another process."""

LEAD = 400
"""Translations that this process judges while another begins, and reads what languages are made of."""


def in_parallel(judge: Callable[[Sequence[Given]], list[Made]], given: Sequence[Given]) -> list[Made]:
    """What `judge` says of `given`, in order; where there are many, one part of them on each processor."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    size = max(MANY, -(-(len(given) - LEAD) // processors))
    first = given[: size + LEAD]
    parts = [first, *(given[at : at + size] for at in range(len(first), len(given), size))]
    with ExitStack() as stack:
        answers = [_begun(stack, judge, part) for part in parts[1:]]
        made = judge(parts[0])
        for part, (process, answer) in zip(parts[1:], answers, strict=True):
            is_well = process.wait() == 0
            answer.seek(0)
            made += pickle.load(answer) if is_well else judge(part)  # noqa: S301 (this program wrote it)
    return made


def _begun(
    stack: ExitStack, judge: Callable[[Sequence[Given]], list[Made]], part: Sequence[Given]
) -> tuple[subprocess.Popen[bytes], IO[bytes]]:
    """A process that judges a part, and the file that it writes to; ended with the stack, whatever happens."""
    question, answer = stack.enter_context(_file()), stack.enter_context(_file())
    pickle.dump((judge, part), question, pickle.HIGHEST_PROTOCOL)
    question.seek(0)
    process = subprocess.Popen(
        [sys.executable, "-c", "from locpipe.checks.parallel import answer; answer()"],
        stdin=question,
        stdout=answer,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    stack.callback(process.kill)
    return process, answer


def _file() -> IO[bytes]:
    """An open file without a name, gone when it is closed."""
    return TemporaryFile()


def answer() -> None:
    """Judges the part that stands on the standard input, and writes what was found to the standard output."""
    look_seldom()
    judge, part = pickle.load(sys.stdin.buffer)  # noqa: S301 (the program that began this one wrote it)
    pickle.dump(judge(part), sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
