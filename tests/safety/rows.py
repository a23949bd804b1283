"""What a suite of the proof of safety found: a row of the one table, and how much a suite is asked to try."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How much a suite tries. What is None is for the suite to choose."""

    count: int | None = None
    minutes: float | None = None
    seed: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What came of one kind of try. All but `tried` and `refused` have to be none."""

    name: str
    tried: int
    refused: int | None = None
    """Defects that were stopped with a finding, and failures that were told in words; None where nothing is to refuse."""
    survived: int = 0
    """Defects that nothing stopped."""
    torn: int = 0
    """Looks of readers that belonged to no release, or to two."""
    lost: int = 0
    """Releases, or lines of the journal, that were there before and were not there, or not whole, afterwards."""
    unexpected: int = 0
    """Tracebacks, wrong exit statuses, leftovers, harmless things refused: whatever else should not be."""
    seconds: float = 0
    details: tuple[str, ...] = field(default=())
    """Each thing that went wrong, in words, with what is needed to try it again."""
    note: str = ""
    """What was left out on this machine, and why."""

    @property
    def is_good(self) -> bool:
        """Whether nothing went wrong."""
        return self.tried > 0 and not (self.survived or self.torn or self.lost or self.unexpected)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """A suite of tries, by the name that people run it under."""

    name: str
    run: Callable[[Effort], Iterable[Row]]


COLUMNS = ("tried", "refused", "survived", "torn", "lost", "unexpected", "seconds")


def table(rows: Iterable[Row]) -> str:
    """The rows as one table in Markdown, with what was left out below it."""
    listed = list(rows)
    cells = [("what was tried", *COLUMNS), *(_cells(row) for row in listed)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
    lines = ["| " + " | ".join(_set(line, widths)) + " |" for line in cells]
    lines.insert(
        1,
        "|"
        + "|".join("-" * (width + 2 - (number > 0)) + ":" * (number > 0) for number, width in enumerate(widths))
        + "|",
    )
    notes = [f"{row.name}: {row.note}" for row in listed if row.note]
    return "\n".join([*lines, *([""] if notes else []), *notes]) + "\n"


def _cells(row: Row) -> tuple[str, ...]:
    refused = "–" if row.refused is None else str(row.refused)
    counts = (row.survived, row.torn, row.lost, row.unexpected)
    return (row.name, str(row.tried), refused, *map(str, counts), f"{row.seconds:.0f}")


def _set(cells: Iterable[str], widths: list[int]) -> list[str]:
    return [
        cell.ljust(width) if number == 0 else cell.rjust(width)
        for number, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]


class Clock:
    """How long a suite has run, and whether its time is up."""

    def __init__(self, effort: Effort, minutes: float = float("inf")) -> None:
        self._begun = time.monotonic()
        self._limit = 60 * (effort.minutes if effort.minutes is not None else minutes)

    @property
    def seconds(self) -> float:
        """Seconds since it began."""
        return time.monotonic() - self._begun

    @property
    def is_up(self) -> bool:
        """Whether the suite should come to its end."""
        return self.seconds >= self._limit
