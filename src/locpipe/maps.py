"""Outlines and cities → a small map: paths and points in the coordinates of an SVG, for `templates/map.html`.

One drawing serves a province and each of its cities, in every locale; only which points are shown, and how, is a page's
own. The projection is Lambert's conformal conic with the standard parallels that Statistics Canada uses for the
country, 49° and 77° north, turned so that north is up in the middle of the province.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from locpipe.distances import EARTH_RADIUS_KM
from locpipe.model import OutlineKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from locpipe.model import City, Outline, Province

WIDTH, HEIGHT = 640, 440
"""Of the drawing, in its own units."""

LEAST_KM = 700.0
"""What the width of a map shows at least, so that the shape of the land can be recognised."""

MARGIN = 0.22
"""Of the width of a map: land around the outermost cities."""

BLEED = 12
"""Units that the land goes on beyond the edge, so that no edge is drawn as if it were a shore."""

EDGES = (-BLEED, -BLEED, WIDTH + BLEED, HEIGHT + BLEED)

GRID = 4
"""Units between the points that lines are drawn through: two pixels on a phone, and borders that two shapes share agree."""

KM_A_DEGREE = EARTH_RADIUS_KM * math.pi / 180
PARALLELS = (math.radians(49), math.radians(77))
LONGEST_STEP = 1.0
"""Degrees of longitude after which a straight border is bent: a parallel is no straight line on this map."""

LETTER, BOLD_LETTER, LINE = 15.5, 18.0, 24.0
"""Width of a letter and height of a line of a label, in units: generous, so that labels keep apart."""

SIDES = {"start": (15, 8), "end": (-15, 8), "above": (0, -17), "below": (0, 35)}
"""On which sides of its city a name may stand, the best one first, and how far from it, in units."""

BAR_LEFT, BAR_HIGH = 20, 60
"""Where the bar of distances begins, and how much room it has with its length above it, from the lower edge."""

Spot = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom; of degrees: west, south, east, north."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Land, a province or lakes: a kind and the path of an SVG."""

    kind: str
    path: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A city on the map, and where its name begins, ends or has its middle, as `anchor` says."""

    city: City
    x: int
    y: int
    anchor: str
    name_x: int
    name_y: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """The land around a province's cities, and how to put a city on it.

    `middle` is the meridian that runs straight up, `left` and `top` the corner in kilometres, `scale` the units that a
    kilometre has.
    """

    middle: float
    left: float
    top: float
    scale: float
    shapes: tuple[Shape, ...] = ()

    def at(self, lon: float, lat: float) -> Spot:
        """Where a place is on the drawing, in its units; it may lie beyond the edge."""
        x, y = projected(lon, lat, self.middle)
        return (x - self.left) * self.scale, (y - self.top) * self.scale


# ---- projection -----------------------------------------------------------------------------------------------------


@cache
def _cone() -> tuple[float, float]:
    """The constants n and F of the projection (Snyder, Map Projections: A Working Manual, 1987, 15-1 to 15-3)."""
    south, north = PARALLELS

    def tangent(latitude: float) -> float:
        return math.tan(math.pi / 4 + latitude / 2)

    n = math.log(math.cos(south) / math.cos(north)) / math.log(tangent(north) / tangent(south))
    return n, math.cos(south) * tangent(south) ** n / n


def projected(lon: float, lat: float, middle: float) -> Spot:
    """Kilometres east and south, of a place, on a map whose middle meridian is `middle`."""
    n, factor = _cone()
    rho = EARTH_RADIUS_KM * factor / math.tan(math.pi / 4 + math.radians(lat) / 2) ** n
    theta = n * math.radians(lon - middle)
    return rho * math.sin(theta), rho * math.cos(theta)


def _bent(ring: Sequence[Spot]) -> Iterable[tuple[float, float]]:
    """The points of a ring, with more of them along a border that runs far to the east or west."""
    for (lon, lat), (to_lon, to_lat) in itertools.pairwise(ring):
        steps = max(1, math.ceil(abs(to_lon - lon) / LONGEST_STEP))
        for step in range(steps):
            part = step / steps
            yield lon + (to_lon - lon) * part, lat + (to_lat - lat) * part


# ---- the land -------------------------------------------------------------------------------------------------------


def drawing(province: Province, outlines: Iterable[Outline], beside: Sequence[City] = ()) -> Drawing | None:
    """The land around the cities of a province and those `beside` it; None where there are no outlines or no cities."""
    outlines = tuple(outlines)
    if not outlines or not province.cities:
        return None
    shown = (*province.cities, *beside)
    frame = _frame(shown)
    near = _in_degrees(shown, WIDTH / frame.scale)
    shapes = []
    for outline in sorted(outlines, key=lambda outline: list(OutlineKind).index(outline.kind)):
        cut = (_clipped(ring, near) for ring in outline.rings)
        rings = ([frame.at(*point) for point in _bent(ring)] for ring in cut if ring)
        path = "".join(_path(_clipped(ring, EDGES)) for ring in rings)
        if path:
            shapes.append(Shape("own" if outline.place == province.id else str(outline.kind), path))
    return replace(frame, shapes=tuple(shapes))


def _frame(cities: Sequence[City]) -> Drawing:
    """A drawing with no land yet, placed so that it shows all of `cities`."""
    lons = [city.lon for city in cities]
    middle = (min(lons) + max(lons)) / 2
    spots = [projected(city.lon, city.lat, middle) for city in cities]
    (west, east), (north, south) = ((min(values), max(values)) for values in zip(*spots, strict=True))
    room = 1 - 2 * MARGIN
    wide = max((east - west) / room, (south - north) / room * WIDTH / HEIGHT, LEAST_KM)
    left, top = (west + east - wide) / 2, (north + south - wide * HEIGHT / WIDTH) / 2
    return Drawing(middle, left, top, WIDTH / wide)


def _in_degrees(cities: Iterable[City], wide: float) -> Box:
    """West, south, east and north of all that a map of `wide` kilometres may show: beyond it nothing is projected."""
    lats, lons = [city.lat for city in cities], [city.lon for city in cities]
    up = wide / KM_A_DEGREE
    across = up / math.cos(math.radians(min(max(lats) + up, 80)))
    return min(lons) - across, min(lats) - up, max(lons) + across, max(lats) + up


def _clipped(ring: Sequence[Spot], box: Box) -> list[Spot]:
    """What a closed line encloses within `box`, as a closed line (Sutherland and Hodgman, 1974); [] for nothing."""
    if _apart(ring, box):
        return []
    kept = list(ring)
    for side, edge in enumerate(box):
        axis, inside = side % 2, 1 if side < 2 else -1  # noqa: PLR2004 - two lower edges, two upper ones
        line, kept = kept, []
        for start, end in zip(line, line[1:] + line[:1], strict=True):
            start_in, end_in = (start[axis] - edge) * inside >= 0, (end[axis] - edge) * inside >= 0
            if start_in:
                kept.append(start)
            if start_in != end_in:
                part = (edge - start[axis]) / (end[axis] - start[axis])
                kept.append((start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])))
    return [*kept, kept[0]] if kept else []


def _apart(ring: Sequence[Spot], box: Box) -> bool:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return max(xs) < box[0] or max(ys) < box[1] or min(xs) > box[2] or min(ys) > box[3]


def _path(ring: list[Spot]) -> str:
    """The path of a closed line on the grid: each step as far from the one before, and of one direction just one."""
    if not ring:
        return ""
    spots = [(round(x / GRID) * GRID, round(y / GRID) * GRID) for x, y in ring]
    steps: list[tuple[int, int]] = []
    for (from_x, from_y), (x, y) in itertools.pairwise(spots):
        step = (x - from_x, y - from_y)
        if steps and _is_straight(steps[-1], step):
            step = (step[0] + steps[-1][0], step[1] + steps[-1][1])
            steps.pop()
        if step != (0, 0):
            steps.append(step)
    lines = "l".join(f"{x}{'' if y < 0 else ' '}{y}" for x, y in steps)
    return f"M{spots[0][0]} {spots[0][1]}l{lines}z" if len(steps) > 1 else ""


def _is_straight(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a step goes on in the direction of the one before, or back."""
    return one[0] * other[1] == one[1] * other[0]


# ---- the cities -----------------------------------------------------------------------------------------------------


def marks(drawn: Drawing, shown: Sequence[City], here: str = "") -> tuple[Mark, ...]:
    """The cities of `shown` that are on the map, the first of them last, so that it lies over the others.

    Each has its name on a side where there is room. A point without a name says nothing and is left out: the page lists
    all cities in words. The city whose page it is (`here`, an id) comes first, and others make room for it.
    """
    spots = {city.id: drawn.at(city.lon, city.lat) for city in shown}
    bar = (BAR_LEFT, HEIGHT - BAR_HIGH, BAR_LEFT + scale_bar(drawn)[1], HEIGHT)
    points = {city.id: _box(spots[city.id], 0, "") for city in shown if _is_within(spots[city.id])}
    names: list[Box] = [bar]
    placed = []
    for city in sorted((city for city in shown if city.id in points), key=lambda city: city.id != here):
        if city.id not in points:
            continue
        wide = len(city.name.msgid) * (BOLD_LETTER if city.id == here else LETTER)
        boxes = {side: _box(spots[city.id], wide, side) for side in SIDES}
        fitting = [side for side, box in boxes.items() if _is_free(box, names)]
        hidden = {side: [place for place, box in points.items() if _meet(boxes[side], box)] for side in fitting}
        side = min(fitting, key=lambda side: len(hidden[side]), default="")
        if not side or (hidden[side] and city.id != here):
            del points[city.id]
            continue
        points = {place: box for place, box in points.items() if place not in hidden[side]}
        names.append(boxes[side])
        x, y = (round(value) for value in spots[city.id])
        anchor = side if side in ("start", "end") else "middle"
        placed.append(Mark(city, x, y, anchor, x + SIDES[side][0], y + SIDES[side][1]))
    return tuple(reversed(placed))


def _is_within(spot: Spot) -> bool:
    return 0 <= spot[0] <= WIDTH and 0 <= spot[1] <= HEIGHT


def _is_free(box: Box, taken: Iterable[Box]) -> bool:
    """Whether a name fits on the map and meets nothing that stands there."""
    left, top, right, bottom = box
    fits = left >= 0 and top >= 0 and right <= WIDTH and bottom <= HEIGHT
    return fits and not any(_meet(box, other) for other in taken)


def _box(spot: Spot, wide: float, side: str) -> Box:
    """The room of a point, or of a name on one side of it: left, top, right, bottom."""
    x, y = spot
    if not side:
        return x - 9, y - 9, x + 9, y + 9
    left = {"start": x + 12, "end": x - 12 - wide}.get(side, x - wide / 2)
    top = {"above": y - 12 - LINE, "below": y + 12}.get(side, y - LINE / 2)
    return left, top, left + wide, top + LINE


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def scale_bar(drawn: Drawing) -> tuple[int, int]:
    """The length of the bar that tells distances: in kilometres, a round number, and in units."""
    room = WIDTH / 4 / drawn.scale
    kilometres = max((step for step in (10, 20, 50, 100, 200, 500) if step <= room), default=10)
    return kilometres, round(kilometres * drawn.scale)
