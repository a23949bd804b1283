"""The mutation suite of the gate: every mutant is refused by its rule, nothing harmless is, and no rule is idle."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe.gate import ApprovedRelease
from tests.gate.mutations import HARMLESS, MUTATIONS
from tests.gate.site import build, judged
from tests.safety.rows import Clock, Effort, Row, Suite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.gate.site import SmallSite


def run(effort: Effort) -> Iterator[Row]:
    """A row for the mutants, and one for the harmless changes."""
    with tempfile.TemporaryDirectory(prefix="locpipe-mutants-") as made:
        folder = Path(made)
        yield _mutants(folder, effort)
        yield _harmless(folder, effort)


def _mutants(folder: Path, effort: Effort) -> Row:
    clock, refused, details, otherwise = Clock(effort), 0, [], []
    for mutation in MUTATIONS:
        rules = _refused_by(mutation.apply, folder / mutation.id)
        if not rules:
            details.append(f"{mutation.id}: nothing refused it")
        elif mutation.killed_by not in rules:
            otherwise.append(f"{mutation.id}: refused by {', '.join(sorted(rules))}, not by {mutation.killed_by}")
        refused += bool(rules)
    return Row(
        name="mutants",
        tried=len(MUTATIONS),
        refused=refused,
        survived=len(details),
        unexpected=len(otherwise),
        seconds=clock.seconds,
        details=(*details, *otherwise),
    )


def _harmless(folder: Path, effort: Effort) -> Row:
    clock, details = Clock(effort), []
    for name, apply in HARMLESS:
        rules = _refused_by(apply, folder / name.replace("/", "-"))
        if rules:
            details.append(f"{name}: refused by {', '.join(sorted(rules))}")
    return Row(
        name="harmless changes",
        tried=len(HARMLESS),
        refused=len(details),
        unexpected=len(details),
        seconds=clock.seconds,
        details=tuple(details),
    )


def _refused_by(apply: Callable[[SmallSite], None], folder: Path) -> frozenset[str]:
    """The rules that close the gate on the site with one change."""
    site = build()
    apply(site)
    result = judged(site, folder)
    return frozenset() if isinstance(result, ApprovedRelease) else frozenset(each.rule for each in result.reasons)


SUITE = Suite(name="mutants", run=run)
