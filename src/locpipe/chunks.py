"""A chunk of pages, made and judged anywhere: in this process, in another, on a machine that sees the same folder.

What was read travels as one file, pages and verdicts as files; what comes back is a small receipt. A chunk that is made
twice, because the process that was at it died, leaves the same files.
"""

from __future__ import annotations

import hashlib
import json
import logging
import pickle
from dataclasses import dataclass, replace
from functools import lru_cache
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING
from uuid import uuid4

from locpipe.cache import code_digest, findings_of_json, findings_to_json
from locpipe.carried import Inputs
from locpipe.garbage import look_seldom
from locpipe.gate import PageVerdict
from locpipe.manifest import sha256_of
from locpipe.pages import PageMaker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from locpipe.plan import Selection
    from locpipe.reading import Reading
    from locpipe.staging import Stage

log = logging.getLogger(__name__)

PAGES = 2_000
"""Pages in a chunk where nobody says otherwise: some seconds of work, so that handing it out costs next to nothing."""


class ChunkError(Exception):
    """Raised when a chunk was ordered by other code than is here, or its files are not those that were written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What chunks are made of, and where. `sha256` is that of the file with what was read, `code` that of this package."""

    stage: Stage
    sha256: str
    code: str
    selection: Selection
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a chunk leaves: how many pages it made, the file with the verdicts on them, and the hash of that file."""

    file: Path
    sha256: str
    pages: int


def order(reading: Reading, selection: Selection, today: date, stage: Stage) -> Order:
    """What was read and is shown on pages, written into the staged folder for whoever makes a chunk."""
    file = _file_of_reading(stage)
    with file.open("wb") as opened:
        pickle.dump(replace(reading, messages={}), opened, protocol=pickle.HIGHEST_PROTOCOL)
    return Order(stage=stage, sha256=sha256_of(file), code=code_digest(), selection=selection, today=today)


def chunks(pages: int, size: int) -> list[tuple[int, int]]:
    """The first page of each chunk, and the page behind its last one, in the order of the plan."""
    return [(start, min(start + size, pages)) for start in range(0, pages, size)]


def make_chunk(ordered: Order, start: int, stop: int) -> Receipt:
    """Make and judge the pages from `start` up to `stop` of the plan.

    Raises ChunkError where the order is not one that this code can carry out, and OSError as the disk does.
    """
    maker, made_of = maker_of(ordered), _made_of(ordered)
    specs = islice(ordered.selection.specs(maker.project), start, stop)
    lines = [_line(made_of.of(spec), maker.make_page(spec, ordered.stage.site)) for spec in specs]
    maker.keep_verdicts()
    content = b"".join(lines)
    file = ordered.stage.work / f"verdicts-{start}-{stop}.jsonl"
    # Two may be at the same chunk, where one was taken for dead: each puts a whole file there, and both are the same.
    sha256 = hashlib.sha256(content).hexdigest()
    part = file.with_name(f"{file.name}.{uuid4().hex}.part")
    part.write_bytes(content)
    part.replace(file)
    log.info("pages %s to %s of the plan are made and judged", start + 1, start + len(lines))
    return Receipt(file=file, sha256=sha256, pages=len(lines))


@lru_cache(maxsize=1)
def maker_of(ordered: Order) -> PageMaker:
    """What makes the pages of an order; one is kept in each process. Raises ChunkError."""
    if ordered.code != code_digest():
        raise ChunkError("the chunks were ordered by another version of locpipe than is installed here")
    written = _file_of_reading(ordered.stage).read_bytes()
    if hashlib.sha256(written).hexdigest() != ordered.sha256:
        raise ChunkError("what was read for this run is not what lies in its folder")
    # Ours: the hash came with the order, not with the file.
    reading: Reading = pickle.loads(written)  # noqa: S301
    del written
    look_seldom()  # what was read stays to the end
    return PageMaker(reading, ordered.selection, ordered.today)


@lru_cache(maxsize=1)
def _made_of(ordered: Order) -> Inputs:
    return Inputs(maker_of(ordered))


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The verdicts of all chunks in the order of the plan, read from their files each time that they are asked for."""

    receipts: Sequence[Receipt]

    def __len__(self) -> int:
        return sum(receipt.pages for receipt in self.receipts)

    def __iter__(self) -> Iterator[PageVerdict]:
        for _, verdict, findings in self._parts():
            yield PageVerdict.of_json(verdict, tuple(findings_of_json(json.loads(findings))))

    def lines(self) -> Iterator[bytes]:
        """What is noted of each page that can be carried over: see `carried.line`."""
        for inputs, verdict, findings in self._parts():
            if inputs and findings == _NONE:
                yield b"%s\t%s\n" % (inputs, verdict)

    def _parts(self) -> Iterator[list[bytes]]:
        for receipt in self.receipts:
            content = receipt.file.read_bytes()
            if hashlib.sha256(content).hexdigest() != receipt.sha256:
                raise ChunkError(f"{receipt.file.name} was changed after its chunk was made")
            for line in BytesIO(content):
                yield line.rstrip(b"\n").split(b"\t")


def _line(inputs: str, verdict: PageVerdict) -> bytes:
    """Of what a page was made, the verdict, and its findings: JSON, which holds no tab and no end of a line as it is."""
    findings = json.dumps(findings_to_json(verdict.findings))
    return f"{inputs}\t{verdict.as_json()}\t{findings}\n".encode()


_NONE = b"[]"


def _file_of_reading(stage: Stage) -> Path:
    return stage.work / "reading.pickle"
