"""What studies found, as a plot: the figures of a fact, and where each stands on an axis that its neighbours share."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from locpipe.findings import Finding, Severity
from locpipe.model import EffectScale

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from locpipe.model import Effect, Fact

MOST_STEPS = 4
"""Into how many parts an axis is cut at most, so that its numbers have room on a phone."""

_STEPS = tuple(Decimal(step) for step in ("0.1", "0.2", "0.5", "1", "2", "5", "10", "20", "50", "100"))

_NUMBER = r"[−-]?[0-9]+(?:\.[0-9]+)?"
_ESTIMATE = re.compile(rf"(?:[A-Za-z]+ = )?({_NUMBER})")
_INTERVAL = re.compile(rf".*?({_NUMBER}) to ({_NUMBER})")
_MEASURE = re.compile(r"[A-Za-z]+(?= = )")


def effects_without_fact(effects: Iterable[Effect], facts: Iterable[Fact]) -> Iterator[Finding]:
    """A finding for each effect whose figures are not those of its fact, or that has no figures and says nothing."""
    figures = {fact.id: fact.figures for fact in facts}
    for effect in effects:
        stated = [figure for figure in (effect.estimate, effect.interval) if figure]
        if effect.fact not in figures:
            message, fix = f"an effect names the fact “{effect.fact}”, which is unknown", "Name a fact of facts.yaml."
        elif unknown := [figure for figure in stated if figure not in figures[effect.fact]]:
            message = f"“{unknown[0]}” is no figure of the fact {effect.fact}"
            fix = "Write the figure as facts.yaml has it, or correct the fact."
        elif bool(effect.result) == bool(stated) or (stated and bounds(effect) is None):
            message = f"the effect of {effect.fact} needs an estimate and an interval from one number to another"
            fix = "Write both, such as `d = 1.13` and `95% CI 0.36 to 1.91`, or `result:` alone where there are none."
        else:
            continue
        yield Finding("data-invalid", Severity.BLOCKER, effect.study.location, message, fix)


def bounds(effect: Effect) -> tuple[Decimal, Decimal, Decimal] | None:
    """The estimate and both ends of its interval, as far in favour of the treatment; None where they are not stated.

    The digits are those that are written: 0.20 stays 0.20.
    """
    estimate, interval = _ESTIMATE.fullmatch(effect.estimate), _INTERVAL.fullmatch(effect.interval)
    if estimate is None or interval is None:
        return None
    low, high = (Decimal(end.replace("−", "-")) for end in interval.groups())
    value = Decimal(estimate[1].replace("−", "-"))
    return (-value, -high, -low) if effect.turned else (value, low, high)


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis from `low` to `high` in equal steps."""

    low: Decimal
    high: Decimal
    step: Decimal

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        """The numbers at its steps."""
        count = int((self.high - self.low) / self.step) + 1
        return tuple(self.low + self.step * number for number in range(count))

    def place(self, value: Decimal) -> str:
        """Where a value stands, as part of the whole length: `37.50%`. Each number has the same room, and stands in its
        middle.
        """
        count = len(self.ticks)
        steps = (value - self.low) / self.step
        return f"{(steps + Decimal('0.5')) / count * 100:.2f}%"


def axis_of(values: Sequence[Decimal]) -> Axis:
    """The axis that holds all values, and some of what is on either side of zero."""
    for step in _STEPS:
        low = step * min(-1, math.floor(min(values) / step))
        high = step * max(1, math.ceil(max(values) / step))
        if (high - low) / step <= MOST_STEPS:
            return Axis(low, high, step)
    return Axis(low, high, high - low)


@dataclass(frozen=True, slots=True)
class Row:
    """A study in a plot: its effect, and where that lies. Without an interval the places are empty."""

    effect: Effect
    measure: str
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    places: tuple[str, ...] = ()

    @property
    def is_clear(self) -> bool:
        """Whether its interval leaves out that there is no difference."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)


@dataclass(frozen=True, slots=True)
class Plot:
    """The studies that are measured on one scale, and their axis. `zero` is the place of no difference."""

    scale: EffectScale
    axis: Axis
    rows: tuple[Row, ...]

    @property
    def zero(self) -> str:
        """Where there is no difference."""
        return self.axis.place(Decimal(0))


def plots(effects: Sequence[Effect]) -> tuple[Plot, ...]:
    """A plot for each scale that has an effect with an interval, the studies in the order in which they are stated."""
    made = []
    for scale in EffectScale:
        own = [effect for effect in effects if effect.scale is scale]
        known = {effect.study.location: stated for effect in own if (stated := bounds(effect))}
        if known:
            axis = axis_of([value for stated in known.values() for value in stated])
            rows = tuple(_row(effect, known.get(effect.study.location), axis) for effect in own)
            made.append(Plot(scale, axis, rows))
    return tuple(made)


def _row(effect: Effect, stated: tuple[Decimal, Decimal, Decimal] | None, axis: Axis) -> Row:
    if stated is None:
        return Row(effect, "")
    measure = _MEASURE.match(effect.estimate)
    return Row(effect, measure[0] if measure else "", *stated, tuple(axis.place(value) for value in stated))
