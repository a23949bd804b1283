"""How far cities are from each other, and which are the nearest."""

from __future__ import annotations

import math
from collections import defaultdict
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.model import City

EARTH_RADIUS_KM = 6371.0088
"""Mean radius (IUGG)."""

FEW = 64
"""Up to so many cities each is looked at; above, only those in the same part of the globe."""

CROWD, MOST_HALVINGS = 4, 8
"""Where more cities than that lie in a cube, on the average, the cubes are halved: places stand close in some regions."""

FARTHEST_RING = 5
"""Rings of cells that are searched before every city is looked at after all."""

Cell = tuple[int, int, int]
Point = tuple[float, float, float]
Placed = tuple["City", Point]


def kilometres(one: City, other: City) -> float:
    """The great-circle distance (haversine)."""
    lat, other_lat = math.radians(one.lat), math.radians(other.lat)
    half_lat = (other_lat - lat) / 2
    half_lon = math.radians(other.lon - one.lon) / 2
    chord = math.sin(half_lat) ** 2 + math.cos(lat) * math.cos(other_lat) * math.sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(chord))


def rounded(distance: float) -> int:
    """Kilometres as pages print them: to the nearest 10, and 10 at least."""
    return max(10, round(distance / 10) * 10)


class Neighbours:
    """Cities by where they are, so that the nearest of many are found by looking at few.

    Space is cut into cubes, and the cities, as points of the globe, lie in some of them. What lies beyond the rings of
    cubes that were searched is farther away than their width, in a straight line through the globe and so along it.
    """

    def __init__(self, cities: Iterable[City]) -> None:
        self.cities = tuple(cities)
        self._last: tuple[tuple[str, int], list[tuple[City, float]]] = (("", 0), [])
        self._placed = [(city, _point(city)) for city in self.cities]
        self._cells: dict[Cell, list[Placed]] = {}
        if len(self.cities) > FEW:
            widest = max(max(axis) - min(axis) for axis in zip(*(point for _, point in self._placed), strict=True))
            self._width = widest / math.sqrt(len(self.cities)) or 1.0
            self._cells = self._cut()
            for _ in range(MOST_HALVINGS):
                if len(self._cells) * CROWD > len(self.cities):
                    break
                self._width /= 2
                self._cells = self._cut()

    def _cut(self) -> dict[Cell, list[Placed]]:
        """The cubes in which cities lie, with these."""
        cells: dict[Cell, list[Placed]] = defaultdict(list)
        for city, point in self._placed:
            cells[self._cell(point)].append((city, point))
        return cells

    def nearest(self, city: City, count: int) -> list[tuple[City, float]]:
        """The `count` cities nearest to `city`, itself left out, with their distances in km; by id where equally far."""
        if self._last[0] != (city.id, count):  # a page asks more than once
            self._last = ((city.id, count), self._nearest(city, count))
        return self._last[1]

    def _nearest(self, city: City, count: int) -> list[tuple[City, float]]:
        point = _point(city)
        found: list[tuple[float, str, City]] = []
        for ring in range(FARTHEST_RING if self._cells else 0):
            found += _measured(city, point, self._ring(self._cell(point), ring))
            found.sort(key=_order)
            if len(found) >= count and found[count - 1][0] < (ring * self._width) ** 2:
                break
        else:
            found = sorted(_measured(city, point, self._placed), key=_order)
        return [(other, kilometres(city, other)) for _, _, other in found[:count]]

    def _cell(self, point: Point) -> Cell:
        x, y, z = (math.floor(value / self._width) for value in point)
        return x, y, z

    def _ring(self, middle: Cell, ring: int) -> Iterator[Placed]:
        """The cities in the cubes that are `ring` cubes away from the middle one."""
        x, y, z = middle
        for right, up, on in _steps(ring):
            yield from self._cells.get((x + right, y + up, z + on), ())


@cache
def _steps(ring: int) -> tuple[Cell, ...]:
    """From the middle cube of a ring to each of the others."""
    line = range(-ring, ring + 1)
    return tuple((x, y, z) for x, y, z in product(line, line, line) if ring in (abs(x), abs(y), abs(z)))


def _point(city: City) -> Point:
    """Where a city is on a globe of radius 1."""
    lat, lon = math.radians(city.lat), math.radians(city.lon)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


def _measured(city: City, point: Point, others: Iterable[Placed]) -> list[tuple[float, str, City]]:
    """Each other city with the square of its distance, straight through the globe, which orders as that along it does."""
    x, y, z = point
    return [
        ((x - a) * (x - a) + (y - b) * (y - b) + (z - c) * (z - c), other.id, other)
        for other, (a, b, c) in others
        if other.id != city.id
    ]


def _order(measured: tuple[float, str, City]) -> tuple[float, str]:
    return measured[:2]
