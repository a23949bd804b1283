"""The gate and the browser asked about the same stylesheets: what the gate lets through, a person has to be able to read.

The other way round the gate may refuse what would do no harm, since it does without a browser; how often, is counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from locpipe.checks.styles import Stylesheets
from locpipe.gate import judge_page
from tests.browser.sheets import Piece, piece
from tests.gate.mutations import CITY
from tests.gate.site import STYLE, build

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.browser.eyes import Eyes

_LINK = '<link rel="stylesheet" href="/style.css">'


@dataclass
class Tally:
    """How a run came out."""

    tried: int = 0
    """Rules that the gate was asked about."""
    refused: int = 0
    looked: int = 0
    """Rules that it accepted, and that the browser was asked about."""
    harmless: int = 0
    """Of those refused that were looked at as well, how many hid nothing."""
    asked: int = 0
    unseen: list[str] = field(default_factory=list)
    """What the gate accepted and a person could not read: each a hole."""

    def add(self, other: Tally) -> None:
        """Count what another run found as well."""
        for name in ("tried", "refused", "looked", "harmless", "asked"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.unseen += other.unseen


class Page:
    """The page of a city of the small site, with any stylesheet."""

    def __init__(self) -> None:
        site = build()
        self.claim = next(claim for claim in site.claims if claim.file == CITY)
        self.html = site.pages[CITY].encode()
        self.worn = site.pages[CITY].replace(_LINK, "<style></style>")

    def is_accepted(self, css: str) -> bool:
        """Whether the gate lets the page through with a stylesheet."""
        return not judge_page(self.html, self.claim, Stylesheets({"/style.css": css.encode()})).findings


def sheet(pieces: Sequence[Piece]) -> str:
    """The stylesheet of the small site with some rules more."""
    return STYLE + "\n".join(map(str, pieces))


def compare(eyes: Eyes, seed: int, sheets: int, rules: int, *, ask_refused: int = 0) -> Tally:
    """Make `sheets` stylesheets of `rules` rules each that the gate accepts together, and look at every one.

    Of the rules that it refuses, `ask_refused` are looked at as well.
    """
    random, page, tally = Random(seed), Page(), Tally()
    for _ in range(sheets):
        accepted: list[Piece] = []
        while len(accepted) < rules:
            one = piece(random)
            tally.tried += 1
            if page.is_accepted(sheet([*accepted, one])):
                accepted.append(one)
                continue
            tally.refused += 1
            if tally.asked < ask_refused:
                tally.asked += 1
                tally.harmless += not eyes.look(page.worn, sheet([one]))
        tally.looked += rules
        tally.unseen += _holes(accepted, lambda some: eyes.look(page.worn, sheet(some)))
    return tally


def _holes(pieces: Sequence[Piece], look: Callable[[Sequence[Piece]], list[str]]) -> list[str]:
    """What the eyes miss under a stylesheet, each with the fewest rules that hide it."""
    holes = []
    rest = list(pieces)
    while rest and look(rest):
        few = list(rest)
        for one in rest:
            fewer = [other for other in few if other is not one]
            if fewer and look(fewer):
                few = fewer
        holes.append(f"{' '.join(map(str, few))} → {look(few)[0]}")
        rest = [one for one in rest if one is not few[0]]
    return holes
