"""Judging many translations on all processors of the machine.

Each further process is a new interpreter, begun as soon as it is known that there is much to judge, so that it loads the
rules while this one still finds out what. That then lies in a file in parts, and the numbers of the parts in a pipe:
each process, this one too, takes the next number whenever it is free. Translations that stand together share sentences,
so the first parts are large; the last are small, so that no process waits long for another.

Nothing is forked and no program is begun a second time, so that it works in every host. What travels is plain data: a
language by the name of its locale. What a process did not answer, whatever happened to it, is judged here.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from itertools import chain
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, TypeVar

from locpipe.garbage import look_seldom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Given = TypeVar("Given")
Made = TypeVar("Made")

MANY = 250
"""Translations for which it is worth while to begin another process: in the time of some hundred it loads the rules."""

FEWEST = 20
"""Translations of the smallest part."""

DIGITS = 8
"""Characters of the number of a part in the pipe."""


@dataclass(frozen=True, slots=True)
class Other:
    """Another process, and the file that it writes to."""

    process: subprocess.Popen[bytes]
    answer: IO[bytes]

    def made(self) -> dict[int, list[Any]]:
        """What it made of the parts that it took, by their numbers, once it is done; nothing where it failed."""
        if self.process.wait() != 0:
            return {}
        self.answer.seek(0)
        made: dict[int, list[Any]] = pickle.load(self.answer)  # noqa: S301 (this program wrote it)
        return made


class Processes:
    """This process and `count` others, which begin and end with the stack, for one question."""

    def __init__(self, stack: ExitStack, count: int) -> None:
        self.others: list[Other] = []
        if count > 0:
            # Where there is no room for a file, or for so many processes, those that have begun are enough.
            with suppress(OSError):
                self.question = stack.enter_context(_file())
                taking, giving = os.pipe()
                self.taking = stack.enter_context(os.fdopen(taking, "rb", buffering=0))
                self.giving = stack.enter_context(os.fdopen(giving, "wb", buffering=0))
                for _ in range(count):
                    self.others.append(self._begun(stack))

    def _begun(self, stack: ExitStack) -> Other:
        answer = stack.enter_context(_file())
        command = "import locpipe.checks.translations; from locpipe.checks.parallel import answer; answer()"
        process = subprocess.Popen(  # noqa: S603 (this program, without a shell)
            [sys.executable, "-c", command, str(self.taking.fileno())],
            stdin=self.question,
            stdout=answer,
            stderr=subprocess.DEVNULL,
            pass_fds=(self.taking.fileno(),),
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        stack.callback(process.wait)
        stack.callback(process.kill)
        return Other(process, answer)

    def judged(self, judge: Callable[[Sequence[Given]], list[Made]], given: Sequence[Given]) -> list[Made]:
        """What `judge` says of `given`, in order."""
        if not self.others:
            return judge(given)
        parts = list(_parts(given, 1 + len(self.others)))
        try:
            pickle.dump((judge, parts), self.question, pickle.HIGHEST_PROTOCOL)
            self.question.flush()
        except OSError:  # no room
            return judge(given)
        self.giving.write(b"".join(b"%0*d" % (DIGITS, number) for number in range(len(parts))))
        self.giving.close()
        made = {number: judge(parts[number]) for number in _taken(self.taking)}
        for other in self.others:
            if len(made) < len(parts):  # nobody waits for a process that came too late to take anything
                made |= other.made()
        return [one for number, part in enumerate(parts) for one in (made[number] if number in made else judge(part))]


@contextmanager
def begun(expected: int) -> Iterator[Processes]:
    """As many processes as so many translations are worth, on this machine; this one alone where they are few."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    others = min(processors - 1, expected // MANY) if os.name == "posix" else 0  # only there is a pipe handed on
    with ExitStack() as stack:
        yield Processes(stack, others)


def _file() -> IO[bytes]:
    """An open file without a name, gone when it is closed."""
    return TemporaryFile()


def _parts(given: Sequence[Given], processes: int) -> Iterator[Sequence[Given]]:
    """`given` in parts for so many processes: each is half of what would be one's share of the rest."""
    at = 0
    while at < len(given):
        end = at + max(FEWEST, (len(given) - at) // (2 * processes))
        yield given[at:end]
        at = end


def _taken(taking: IO[bytes]) -> Iterator[int]:
    """The numbers that this process takes, until all are taken; waits for the first."""
    while number := taking.read(DIGITS):
        yield int(number)


def answer() -> None:
    """Judges parts of what stands on the standard input, and writes what was found to the standard output."""
    look_seldom()
    made: dict[int, list[Any]] = {}
    with os.fdopen(int(sys.argv[1]), "rb", buffering=0) as taking:
        numbers = _taken(taking)
        first = next(numbers, None)
        if first is not None:
            # The file is open in several processes, which share their place in it: read without moving on.
            judge, parts = pickle.loads(os.pread(0, os.fstat(0).st_size, 0))  # noqa: S301 (this program wrote it)
            made = {number: judge(parts[number]) for number in chain([first], numbers)}
    pickle.dump(made, sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
