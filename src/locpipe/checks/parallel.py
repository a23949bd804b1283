"""Judging many translations on all processors of the machine.

Each further process is a new interpreter, begun as soon as it is known that there is much to judge, so that it loads the
rules while this one still finds out what. That then lies in a file in parts, and where each part stands goes into a pipe:
each process, this one too, takes the next part whenever it is free, and holds no other. Translations that stand together
share sentences, so the first parts are large; the last are small, so that no process waits long for another.

Judging loads word lists and keeps sentences, words and what was found of them. Of very many translations this process
judges none: what that takes is given back as the others end.

Nothing is forked and no program is begun a second time, so that it works in every host. What travels is plain data: a
language by the name of its locale; what many translations belong to, once. What a process did not answer, whatever
happened to it, is judged here.
"""

from __future__ import annotations

import os
import pickle
import struct
import subprocess
import sys
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, TypeVar

from locpipe.garbage import look_seldom
from locpipe.processors import available

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Self

Given = TypeVar("Given")
Made = TypeVar("Made")

MANY = 250
"""Translations for which it is worth while to begin another process: in the time of some hundred it loads the rules."""

VERY_MANY = 1_000
"""Translations of which this process judges none, but hands them all to others."""

FEWEST = 20
"""Translations of the smallest part."""

MOST = 500
"""Translations of the largest part: a process holds no more at once, however many there are."""

PLACE = struct.Struct("!QQQQ")
"""What goes through the pipe: the number of a part, where it begins in the file, how long it is, and where the first begins."""


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
        made: dict[int, list[Any]] = {}
        with suppress(EOFError):
            while True:
                made.update([pickle.load(self.answer)])  # noqa: S301 (this program wrote it)
        return made


class Question:
    """What is asked, in a file: the function that judges and what is `shared`, then parts that refer to it."""

    def __init__(self, file: int) -> None:
        self._file = file
        self._known: tuple[Callable[[Sequence[Any]], list[Any]], Sequence[object]] | None = None

    @classmethod
    def written(
        cls, file: IO[bytes], judge: Callable[..., Any], shared: Sequence[object], parts: Iterable[Sequence[Any]]
    ) -> tuple[Self, list[bytes]]:
        """The question, and the place of each part. Raises OSError where there is no room."""
        pickle.dump((judge, shared), file, pickle.HIGHEST_PROTOCOL)
        places = []
        first = file.tell()
        for number, part in enumerate(parts):
            start = file.tell()
            _Referring(file, shared).dump(part)
            places.append(PLACE.pack(number, start, file.tell() - start, first))
        file.flush()
        return cls(file.fileno()), places

    def judged(self, place: bytes) -> tuple[int, list[Any]]:
        """The number of the part that stands there, and what was made of it."""
        number, start, length, first = PLACE.unpack(place)
        judge, shared = self._head(first)
        return number, judge(_Referred(self._read(start, length), shared).load())

    def _head(self, length: int) -> tuple[Callable[[Sequence[Any]], list[Any]], Sequence[object]]:
        if self._known is None:
            self._known = pickle.load(self._read(0, length))  # noqa: S301 (this program wrote it)
        return self._known

    def _read(self, start: int, length: int) -> IO[bytes]:
        # The file is open in several processes, which share their place in it: read without moving on.
        return BytesIO(os.pread(self._file, length, start))


class _Referring(pickle.Pickler):
    """Writes the number of an object that is shared, not the object."""

    def __init__(self, file: IO[bytes], shared: Sequence[object]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._numbers = {id(known): number for number, known in enumerate(shared)}

    def persistent_id(self, given: object) -> int | None:
        return self._numbers.get(id(given))


class _Referred(pickle.Unpickler):
    """Reads what `_Referring` wrote."""

    def __init__(self, file: IO[bytes], shared: Sequence[object]) -> None:
        super().__init__(file)
        self._shared = shared

    def persistent_load(self, number: int) -> object:
        return self._shared[number]


class Processes:
    """This process, unless it only hands out, and `count` others, which begin and end with the stack; for one question."""

    def __init__(self, stack: ExitStack, count: int, *, hands_out: bool = False) -> None:
        self.hands_out = hands_out
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

    def judged(
        self,
        judge: Callable[[Sequence[Given]], list[Made]],
        given: Sequence[Given],
        shared: Sequence[object] = (),
    ) -> list[Made]:
        """What `judge` says of `given`, in order. `shared` is what many of `given` hold, and travels once."""
        return self.asked(judge, given, shared)()

    def asked(
        self,
        judge: Callable[[Sequence[Given]], list[Made]],
        given: Sequence[Given],
        shared: Sequence[object] = (),
    ) -> Callable[[], list[Made]]:
        """The same, to be waited for: until what comes back is called, the others judge while this process does something else."""
        if not self.others:
            return partial(judge, given)
        try:
            parts = _parts(given, len(self.others) + (not self.hands_out))
            question, places = Question.written(self.question, judge, shared, parts)
        except OSError:  # no room
            return partial(judge, given)
        self.giving.write(b"".join(places))
        self.giving.close()
        return partial(self._made, question, places)

    def _made(self, question: Question, places: Sequence[bytes]) -> list[Any]:
        """What was made of the parts in these places, in order: by this process of those that are left, and by the others."""
        made = dict(map(question.judged, () if self.hands_out else _taken(self.taking)))
        for other in self.others:
            if len(made) < len(places):  # nobody waits for a process that came too late to take anything
                made |= other.made()
        made |= dict(question.judged(place) for number, place in enumerate(places) if number not in made)
        return [one for number in range(len(places)) for one in made[number]]


@contextmanager
def begun(expected: int) -> Iterator[Processes]:
    """As many processes as so many translations are worth, on this machine; this one alone where they are few, only others
    where they are very many.
    """
    hands_out = expected >= VERY_MANY
    wanted = min(available() - (not hands_out), expected // MANY)
    with ExitStack() as stack:
        # Only there is a pipe handed on.
        yield Processes(stack, wanted if os.name == "posix" else 0, hands_out=hands_out)


def _file() -> IO[bytes]:
    """An open file without a name, gone when it is closed."""
    return TemporaryFile()


def _parts(given: Sequence[Given], processes: int) -> Iterator[Sequence[Given]]:
    """`given` in parts for so many processes: each is half of what would be one's share of the rest, and `MOST` at most."""
    at = 0
    while at < len(given):
        end = at + min(MOST, max(FEWEST, (len(given) - at) // (2 * processes)))
        yield given[at:end]
        at = end


def _taken(taking: IO[bytes]) -> Iterator[bytes]:
    """The places of the parts that this process takes, until all are taken; waits for the first."""
    while place := taking.read(PLACE.size):
        yield place


def answer() -> None:
    """Judges parts of what stands on the standard input, writes what was found to the standard output, and ends the process."""
    look_seldom()
    question = Question(0)
    with os.fdopen(int(sys.argv[1]), "rb", buffering=0) as taking:
        for place in _taken(taking):
            pickle.dump(question.judged(place), sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()
    # Taking apart what it holds before it ends would take a tenth of its time.
    os._exit(0)
