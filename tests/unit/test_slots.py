"""HTML that pages share but for values: made once, and right on each page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from markupsafe import Markup, escape

from locpipe.slots import MOST, Slotted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def counted(made: list[Mapping[str, str]]) -> Callable[[Mapping[str, str]], str]:
    def make(values: Mapping[str, str]) -> str:
        made.append(values)
        return "".join(["<p>", *(f"{escape(name)}: {escape(value)}, " for name, value in values.items()), "</p>"])

    return make


def test_it_is_made_once_for_each_key_and_names_and_filled_for_each_page() -> None:
    made: list[Mapping[str, str]] = []
    slotted, make = Slotted(), counted(made)
    once = 3  # with marks, and twice more to see that nothing but showing them is done with the values
    pages = [{"city": "Ondine", "@one": "1"}, {"city": "Amber Bay", "@one": "2"}]
    for values in [*pages, *pages]:
        assert slotted.html("key", values, make) == counted([])(values)
    assert len(made) == once
    assert slotted.html("other key", pages[0], make) == counted([])(pages[0])
    assert slotted.html("key", {"city": "Ondine"}, make) == "<p>city: Ondine, </p>"
    assert len(made) == 3 * once


@pytest.mark.parametrize(
    "change",
    [str.upper, str.title, lambda value: value[:4], lambda value: value[:40], lambda value: value.replace("n", "m")],
)
def test_what_does_more_than_show_a_value_is_made_for_each_page(change: Callable[[str], object]) -> None:
    def make(values: Mapping[str, str]) -> str:
        return f"<p>{change(values['city'])}</p>"

    slotted = Slotted()
    for city in ("Ondine", "Amber Bay", "Les Cimes"):
        assert slotted.html("", {"city": city}, make) == f"<p>{change(city)}</p>"


def test_a_value_is_text_unless_it_is_markup() -> None:
    slotted, make = Slotted(), counted([])
    assert slotted.html("", {"city": "<b>St. John's & co."}, make) == "<p>city: &lt;b&gt;St. John&#39;s &amp; co., </p>"
    assert slotted.html("", {"city": Markup("<b>here</b>")}, make) == "<p>city: <b>here</b>, </p>"


def test_no_more_are_kept_than_is_said() -> None:
    made: list[Mapping[str, str]] = []
    slotted = Slotted()
    for key in range(MOST + 1):
        slotted.html(key, {}, counted(made))
    assert len(made) == 3 * (MOST + 1)
    slotted.html(MOST, {}, counted(made))
    assert len(made) == 3 * (MOST + 1)
    slotted.html(0, {}, counted(made))
    assert len(made) == 3 * (MOST + 2)
