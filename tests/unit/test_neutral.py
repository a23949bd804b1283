"""What pages look like and say of themselves belongs to every project: no template or style names a thing of ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from locpipe.assets import STATIC
from locpipe.places import read_country
from locpipe.project import condition_ids, read_safety
from locpipe.render import TEMPLATES

ROOT = Path(__file__).parents[2]
SHARED = sorted(
    path
    for folder in (TEMPLATES, STATIC)
    for path in folder.rglob("*")
    if path.is_file() and path.suffix != ".png"  # a picture says nothing
)


def own_names() -> set[str]:
    """The names of the real project that nobody else's would have: its condition, places and compound safety blocks."""
    country = read_country(ROOT, "en_CA")
    provinces = {province.name.msgid for province in country.provinces}
    cities = {city.name.msgid for province in country.provinces for city in province.cities}
    blocks = {block for block in read_safety(ROOT) if "-" in block}
    words = {word for name in condition_ids(ROOT) for word in name.split("-")}
    return {name.lower() for name in {country.name.msgid, *provinces, *cities, *blocks, *words}}


@pytest.mark.parametrize("path", SHARED, ids=lambda path: path.name)
def test_what_all_projects_share_names_nothing_of_ours(path: Path) -> None:
    text = path.read_text(encoding="utf-8").lower()
    assert sorted(name for name in own_names() if name in text) == []
