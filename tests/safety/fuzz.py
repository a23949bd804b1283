"""Fuzzing of everything that reads what comes from outside: no input may end in a traceback, hang, or eat the memory.

Inputs are sound files changed at random (`spoiled`), the same seed giving the same inputs, and every input that once
did harm, kept in `corpus/<reader>/`. Where atheris is installed (it is not needed), `guided` lets coverage choose them.

    python -m tests.safety --suite fuzz --minutes 10
"""

from __future__ import annotations

import random
import tempfile
import time
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from tests.safety.outside import REFUSALS, Outside, Reader, all_readers
from tests.safety.rows import Clock, Effort, Row, Suite
from tests.verbs import sample_project

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CORPUS = Path(__file__).parent / "corpus"

MINUTES = 10
"""How long the suite goes on unless it is told otherwise."""

LONGEST = 10
"""Seconds of the processor for one input of some thousand bytes. A sound file takes hundredths."""


# ---- inputs ---------------------------------------------------------------------------------------------------------


def spoiled(seed: bytes, tokens: Sequence[str], choose: random.Random) -> bytes:
    """A sound input with some changes: tokens put in, pieces cut, doubled, moved, repeated, bytes changed."""
    raw = bytearray(seed)
    for _ in range(choose.choice((1, 1, 2, 3, 5, 9))):
        change = choose.choice(_CHANGES)
        change(raw, tokens, choose)
        del raw[200_000:]
    return bytes(raw)


def _span(raw: bytearray, choose: random.Random) -> slice:
    """A piece of the input: some bytes, or whole lines."""
    begin = choose.randrange(len(raw) + 1)
    end = min(len(raw), begin + choose.choice((1, 2, 5, 20, 80)))
    if choose.random() < 0.4:
        begin = raw.rfind(b"\n", 0, begin) + 1
        end = raw.find(b"\n", end) + 1 or len(raw)
    return slice(begin, end)


def _token(tokens: Sequence[str], choose: random.Random) -> bytes:
    return str(choose.choice(choose.choice((tokens or _ODD, _ODD)))).encode("utf-8", "surrogatepass")


def _put(raw: bytearray, tokens: Sequence[str], choose: random.Random) -> None:
    place = choose.randrange(len(raw) + 1)
    raw[place:place] = _token(tokens, choose)


def _put_many(raw: bytearray, tokens: Sequence[str], choose: random.Random) -> None:
    place = choose.randrange(len(raw) + 1)
    raw[place:place] = _token(tokens, choose) * choose.choice((2, 10, 50, 200))


def _exchange(raw: bytearray, tokens: Sequence[str], choose: random.Random) -> None:
    raw[_span(raw, choose)] = _token(tokens, choose)


def _cut(raw: bytearray, _: Sequence[str], choose: random.Random) -> None:
    del raw[_span(raw, choose)]


def _double(raw: bytearray, _: Sequence[str], choose: random.Random) -> None:
    span = _span(raw, choose)
    raw[span.stop : span.stop] = raw[span] * choose.choice((1, 1, 3, 30))


def _move(raw: bytearray, _: Sequence[str], choose: random.Random) -> None:
    span = _span(raw, choose)
    piece = bytes(raw[span])
    del raw[span]
    place = choose.randrange(len(raw) + 1)
    raw[place:place] = piece


def _exchange_value(raw: bytearray, tokens: Sequence[str], choose: random.Random) -> None:
    """What stands behind a colon, so that the form of the file stays whole."""
    place = raw.find(b": ", choose.randrange(len(raw) + 1))
    if place >= 0:
        end = raw.find(b"\n", place)
        raw[place + 2 : end if end >= 0 else len(raw)] = _token(tokens, choose)


def _change_byte(raw: bytearray, _: Sequence[str], choose: random.Random) -> None:
    if raw:
        raw[choose.randrange(len(raw))] = choose.randrange(256)


_CHANGES = (_put, _put, _put_many, _exchange, _exchange, _exchange_value, _cut, _double, _move, _change_byte)

_ODD = (
    *"\0\x1b\x7f\x85\xa0\u200b\u200f\u202e\u2028\ufeff\ufffd\U0001f600é\u0301\U000e0041\ud800",
    "\r\n",
    "\x1b]0;owned\x07",
    "{{7*7}}",
    "{% include 'x' %}",
    "{0.__class__}",
    "%s%n",
    "%(name)s",
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "../../../etc/passwd",
    "9" * 400,
    "-1",
    "1e999",
    "2026-02-30",
    "a" * 5000,
    " " * 5000,
    "'",
    '"',
    "\\",
)
"""What is odd in any file."""


def inputs(reader: Reader, choose: random.Random) -> Iterator[bytes]:
    """Inputs without end, the sound ones first."""
    yield from reader.seeds
    while True:
        yield spoiled(choose.choice(reader.seeds), reader.tokens, choose)


def corpus(reader: str) -> list[Path]:
    """The inputs that once did harm to a reader."""
    return sorted(path for path in (CORPUS / reader).glob("*") if path.is_file())


# ---- reading them ---------------------------------------------------------------------------------------------------


def harm_of(reader: Reader, raw: bytes) -> tuple[bool, str]:
    """Whether an input was refused, and what harm it did, empty where none."""
    begun = time.process_time()
    try:
        reader.read(raw)
        is_refused = False
    except REFUSALS:
        is_refused = True
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        return False, f"{type(error).__name__}: {str(error)[:200]!r}"
    seconds = time.process_time() - begun
    return is_refused, f"{seconds:.1f} s" if seconds > LONGEST else ""


def run(effort: Effort) -> Iterator[Row]:
    """A row for each reader."""
    with tempfile.TemporaryDirectory(prefix="locpipe-fuzz-") as made:
        readers = all_readers(Outside(sample_project(Path(made) / "project")))
        minutes = (MINUTES if effort.minutes is None else effort.minutes) / len(readers)
        for reader in readers:
            yield _row(reader, Effort(count=effort.count, minutes=minutes, seed=effort.seed))


def _row(reader: Reader, effort: Effort) -> Row:
    clock, tried, refused, details = Clock(effort), 0, 0, []
    kept = (path.read_bytes() for path in corpus(reader.name))
    endless = inputs(reader, random.Random(effort.seed))
    for raw in chain(kept, islice(endless, effort.count)):
        is_refused, harm = harm_of(reader, raw)
        tried += 1
        refused += is_refused
        if harm:
            details.append(f"{harm}: {raw[:2000]!r}")
        if clock.is_up:
            break
    return Row(
        name=f"fuzz {reader.name}",
        tried=tried,
        refused=refused,
        unexpected=len(details),
        seconds=clock.seconds,
        details=tuple(details),
    )


SUITE = Suite(name="fuzz", run=run)
