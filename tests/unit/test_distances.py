"""Distances between cities, and which are nearest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locpipe import distances
from locpipe.distances import Neighbours, kilometres, rounded
from locpipe.findings import Location
from locpipe.localize import Atlas
from locpipe.model import City, Text

if TYPE_CHECKING:
    from locpipe.model import Project


def city(sample: Project, place: str) -> City:
    return Atlas(sample.country).cities[place]


def town(name: str, lat: float, lon: float) -> City:
    words = Text("places", "", name, Location(""))
    return City(name=words, slug=name, lat=lat, lon=lon, time_zone="", id=name, grammar={}, location=Location(""))


def test_distances_are_those_of_the_globe(sample: Project) -> None:
    bay = city(sample, "no/amber-bay")
    montreal, vancouver = replace(bay, lat=45.5019, lon=-73.5674), replace(bay, lat=49.2827, lon=-123.1207)
    assert kilometres(montreal, vancouver) == pytest.approx(3_683, abs=5)
    assert kilometres(bay, bay) == 0
    assert kilometres(replace(bay, lon=179.9, lat=0.0), replace(bay, lon=-179.9, lat=0.0)) == pytest.approx(
        22.2, abs=0.1
    )


@pytest.mark.parametrize(
    ("distance", "shown"), [(0.0, 10), (4.0, 10), (14.9, 10), (15.1, 20), (283.0, 280), (3683.2, 3680)]
)
def test_distances_are_shown_to_the_nearest_ten(distance: float, shown: int) -> None:
    assert rounded(distance) == shown


@given(st.floats(0, 20_000))
def test_no_shown_distance_is_nothing(distance: float) -> None:
    assert rounded(distance) >= 10
    assert rounded(distance) % 10 == 0


def test_of_places_equally_near_the_order_is_always_the_same(sample: Project) -> None:
    bay = city(sample, "no/amber-bay")
    twins = [replace(bay, id=name, lat=46.0) for name in ("no/b", "no/a")]
    assert [other.id for other, _ in Neighbours(twins).nearest(bay, 2)] == ["no/a", "no/b"]


places = st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), min_size=1, max_size=20)
clusters = st.tuples(st.floats(-89, 89), st.floats(-180, 180))


@settings(max_examples=40)
@given(places, clusters, st.integers(1, 5))
def test_the_nearest_of_many_are_those_that_looking_at_each_finds(
    stated: list[tuple[float, float]], around: tuple[float, float], count: int
) -> None:
    lat, lon = around
    close = [(max(-90.0, min(90.0, lat + n % 10 / 10)), lon + n // 10 / 10) for n in range(100)]
    towns = [town(f"t{number}", *where) for number, where in enumerate([*stated, *close])]
    assert len(towns) > distances.FEW
    for one in (towns[0], towns[-1], town("elsewhere", lat / 2, lon / 2)):
        each = sorted(kilometres(one, other) for other in towns if other is not one)
        found = Neighbours(towns).nearest(one, count)
        # Which of two that are equally far comes first is not asked here.
        assert [distance for _, distance in found] == pytest.approx(each[:count], rel=1e-6, abs=1e-3)
        assert len({other.id for other, _ in found} - {one.id}) == min(count, len(each))


def test_few_of_many_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    towns = Neighbours(town(f"{lat} {lon}", 45 + lat / 10, -90 + lon / 10) for lat in range(50) for lon in range(50))
    measured: list[str] = []

    def counted(*given: Any) -> Any:
        found = distances_to(*given)
        measured.extend(other.id for _, _, other in found)
        return found

    distances_to = distances._measured
    monkeypatch.setattr(distances, "_measured", counted)
    assert len(towns.nearest(towns.cities[1275], 4)) == 4
    assert len(measured) < 150


def test_places_that_are_all_one_are_found() -> None:
    same = Neighbours(town(f"t{number}", 45.0, -75.0) for number in range(100))
    assert [other.id for other, _ in same.nearest(same.cities[0], 2)] == ["t1", "t10"]
