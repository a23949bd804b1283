"""Small maps: outlines read and drawn, cities put on them."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locpipe import maps
from locpipe.findings import Location
from locpipe.localize import Atlas
from locpipe.model import City, OutlineKind, Text
from locpipe.outlines import read_outlines
from locpipe.places import read_country
from locpipe.source import SourceError
from tests.verbs import edit

if TYPE_CHECKING:
    from pathlib import Path

SQUARE = [[-81, 43], [-79, 43], [-79, 45], [-81, 45], [-81, 43]]


def outlines(*features: tuple[dict[str, str], list[Any]]) -> str:
    listed = [
        {"type": "Feature", "properties": about, "geometry": {"type": "MultiPolygon", "coordinates": [[ring]]}}
        for about, ring in features
    ]
    return json.dumps({"type": "FeatureCollection", "features": listed})


def write(root: Path, text: str) -> Path:
    folder = root / "cities/_outlines"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "utopia.geojson").write_text(text, "utf-8")
    return root


def city(identifier: str, lat: float, lon: float) -> City:
    name = Text("places", "", identifier.title(), Location(""))
    return City(
        name=name, slug=identifier, lat=lat, lon=lon, time_zone="", id=identifier, grammar={}, location=Location("")
    )


# ---- reading


def test_outlines_are_read_with_what_they_are_of(tmp_path: Path) -> None:
    root = write(tmp_path, outlines(({"kind": "province", "id": "on"}, SQUARE), ({"kind": "lake"}, SQUARE)))
    province, lake = read_outlines(root, "utopia.geojson")
    assert (province.kind, province.place, lake.kind, lake.place) == (OutlineKind.PROVINCE, "on", OutlineKind.LAKE, "")
    assert province.rings == (tuple((float(lon), float(lat)) for lon, lat in SQUARE),)


def test_a_country_that_names_no_file_has_no_outlines(tmp_path: Path) -> None:
    assert read_outlines(tmp_path, "") == ()


@pytest.mark.parametrize(
    "text, said",
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not outlines"),
        ('{"type": "FeatureCollection"}', "not outlines"),
        ('{"features": []}', "no outline"),
        (outlines(({"kind": "sea"}, SQUARE)), "sea"),
        (outlines(({"kind": "province"}, SQUARE)), "id"),
        (outlines(({"kind": "lake"}, SQUARE[:3])), "fewer than four"),
        (outlines(({"kind": "lake"}, [*SQUARE, [0, 91]])), "no place on Earth"),
        (outlines(({"kind": "lake"}, [*SQUARE, [0, math.nan]])), "no place on Earth"),
        (outlines(({"kind": "lake"}, [*SQUARE, ["0", 1]])), "not outlines"),
        (outlines(({"kind": "lake"}, [*SQUARE, [0, 1, 2]])), "not outlines"),
    ],
)
def test_what_is_no_outline_is_a_finding_that_names_the_file(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SourceError) as refused:
        read_outlines(write(tmp_path, text), "utopia.geojson")
    (finding,) = refused.value.findings
    assert finding.location.file == "cities/_outlines/utopia.geojson"
    assert said in finding.message
    assert "`outlines`" in finding.fix


def test_a_file_that_is_named_and_missing_is_a_finding_of_the_country(project: Path) -> None:
    edit(project, "cities/utopia.yaml", "calling_code:", "outlines: utopia.geojson\ncalling_code:")
    with pytest.raises(SourceError, match=r"cities/_outlines/utopia.geojson: the file is missing"):
        read_country(project, "en_CA")


# ---- drawing


def test_north_is_up_and_east_is_right_and_lengths_are_true_in_the_middle() -> None:
    x, y = maps.projected(-80, 49, -80)
    assert maps.projected(-80, 50, -80)[1] < y
    assert maps.projected(-79, 49, -80)[0] > x
    north = y - maps.projected(-80, 49.01, -80)[1]
    assert north == pytest.approx(0.01 * maps.KM_A_DEGREE, rel=0.001)


def test_a_drawing_shows_all_cities_and_the_provinces_own_shape_last(project: Path) -> None:
    write(
        project,
        outlines(({"kind": "lake"}, SQUARE), ({"kind": "province", "id": "on"}, SQUARE), ({"kind": "abroad"}, SQUARE)),
    )
    edit(project, "cities/utopia.yaml", "calling_code:", "outlines: utopia.geojson\ncalling_code:")
    country = read_country(project, "en_CA")
    atlas = Atlas(country)
    province = atlas.provinces["on"]
    drawn = atlas.drawing(province)
    assert drawn is not None
    assert atlas.drawing(province) is drawn
    assert [mark.city.id for mark in reversed(maps.marks(drawn, province.cities))] == [c.id for c in province.cities]


def test_no_outlines_no_map(sample_root: Path) -> None:
    atlas = Atlas(read_country(sample_root, "en_CA"))
    assert all(atlas.drawing(province) is None for province in atlas.provinces.values())


coordinates = st.tuples(st.floats(-300, 900), st.floats(-300, 900))


@given(st.lists(coordinates, min_size=3, max_size=12))
def test_what_is_cut_lies_within_the_edges_and_is_closed(ring: list[maps.Spot]) -> None:
    cut = maps._clipped(ring, maps.EDGES)
    left, top, right, bottom = maps.EDGES
    assert all(left - 1e-6 <= x <= right + 1e-6 and top - 1e-6 <= y <= bottom + 1e-6 for x, y in cut)
    assert not cut or cut[0] == cut[-1]


@given(st.lists(coordinates, min_size=3, max_size=12))
def test_a_path_comes_back_to_where_it_began(ring: list[maps.Spot]) -> None:
    path = maps._path([*ring, ring[0]])
    if path:
        steps = re.findall(r"(-?\d+) ?(-?\d+)", path.partition("l")[2])
        assert (sum(int(x) for x, _ in steps), sum(int(y) for _, y in steps)) == (0, 0)


def test_a_straight_border_along_a_parallel_is_bent() -> None:
    assert len(list(maps._bent([(-110.0, 49.0), (-100.0, 49.0), (-100.0, 60.0), (-110.0, 49.0)]))) > 20


# ---- cities


def frame(*cities: City) -> maps.Drawing:
    return maps._frame(cities)


def test_names_keep_apart_and_the_first_city_is_drawn_last() -> None:
    toronto, peel, far = city("toronto", 43.7, -79.4), city("peel", 43.6, -79.65), city("far", 46, -75)
    drawn = frame(toronto, peel, far)
    placed = {mark.city.id: mark.anchor for mark in maps.marks(drawn, [toronto, peel, far])}
    assert list(placed) == ["far", "peel", "toronto"]
    assert placed["toronto"] == "start"
    assert placed["peel"] == "end"


def test_a_city_whose_name_has_no_room_is_left_out_and_one_beyond_the_edge_as_well() -> None:
    crowd = [city(f"a-town-of-a-long-name-{number}", 43.7 + number / 100, -79.4) for number in range(4)]
    drawn = frame(*crowd)
    placed = maps.marks(drawn, [*crowd, city("elsewhere", 43.7, -130)])
    assert 0 < len(placed) < len(crowd)
    assert all(mark.anchor for mark in placed)


def test_the_city_of_the_page_has_its_name_whatever_lies_around_it() -> None:
    here = city("here", 43.7, -79.4)
    around = [
        city(name, 43.7 + up, -79.4 + on)
        for name, up, on in (("n", 0.3, 0), ("s", -0.3, 0), ("e", 0, 0.4), ("w", 0, -0.4))
    ]
    drawn = frame(here, *around)
    assert "here" not in {mark.city.id for mark in maps.marks(drawn, [*around, here])}
    placed = maps.marks(drawn, [*around, here], "here")
    assert placed[-1].city is here
    assert len(placed) == len(around)  # one made room


@given(st.lists(st.tuples(st.floats(43, 47), st.floats(-83, -73)), min_size=1, max_size=30, unique=True))
def test_no_name_meets_another_or_runs_over_the_edge(spots: list[tuple[float, float]]) -> None:
    cities = [city(f"town-{number}", lat, lon) for number, (lat, lon) in enumerate(spots)]
    drawn = frame(*cities)
    placed = maps.marks(drawn, cities, cities[0].id)
    assert cities[0] in [mark.city for mark in placed]
    boxes = []
    for mark in placed:
        letter = maps.BOLD_LETTER if mark.city is cities[0] else maps.LETTER
        wide = len(mark.city.name.msgid) * letter
        (side,) = [
            name
            for name, step in maps.SIDES.items()
            if (mark.name_x - mark.x, mark.name_y - mark.y) == step and mark.anchor in (name, "middle")
        ]
        boxes.append(maps._box((mark.x, mark.y), wide, side))
    slack = 1  # marks stand on whole units
    assert all(left >= -slack and right <= maps.WIDTH + slack for left, _, right, _ in boxes)
    shrunk = [(left + slack, top + slack, right - slack, bottom - slack) for left, top, right, bottom in boxes]
    assert not any(maps._meet(one, other) for number, one in enumerate(shrunk) for other in shrunk[:number])


def test_a_map_reaches_to_the_nearest_city_beyond_the_province(project: Path) -> None:
    write(project, outlines(({"kind": "province", "id": "on"}, SQUARE)))
    edit(project, "cities/utopia.yaml", "calling_code:", "outlines: utopia.geojson\ncalling_code:")
    atlas = Atlas(read_country(project, "en_CA"))
    for province in atlas.provinces.values():
        drawn = atlas.drawing(province)
        assert drawn is not None
        for own in province.cities:
            ((near, _),) = atlas.everywhere.nearest(own, 1)
            assert near in (*province.cities, *atlas.beside(province))
            x, y = drawn.at(near.lon, near.lat)
            assert 0 <= x <= maps.WIDTH
            assert 0 <= y <= maps.HEIGHT


def test_the_bar_is_a_round_number_that_fits() -> None:
    drawn = frame(city("here", 50, -100))
    kilometres, units = maps.scale_bar(drawn)
    assert kilometres == 100
    assert units == round(100 * maps.WIDTH / maps.LEAST_KM)
