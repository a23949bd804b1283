"""Whoever goes from one unfinished message to the next comes to each, whatever is left as it is."""

from __future__ import annotations

import pytest

from locpipe.model import PageKind
from locpipe.preview.snapshot import Shown
from locpipe.preview.uses import Uses

HUB, CITY, TOWN = (Shown(PageKind.CITY, "c", place) for place in ("hub", "city", "town"))
USES = Uses({HUB: ("lead", "shared", "hub"), CITY: ("city", "shared"), TOWN: ("town", "shared", "title")}, True)


def walk(wanted: list[str], page: Shown | None, steps: int) -> list[str]:
    """The messages that a person comes to who leaves each as it is."""
    found, after = [], ""
    for _ in range(steps):
        step = USES.next_of(wanted, page, after)
        if step is None:
            break
        page, after = step[0] or page, step[1]
        found.append(after)
    return found


@pytest.mark.parametrize("start", [HUB, CITY, TOWN, None])
def test_every_unfinished_message_is_come_to(start: Shown | None) -> None:
    wanted = ["title", "hub", "form of a name", "shared", "another form", "city"]
    assert set(walk(wanted, start, 20)) == set(wanted)


def test_the_rest_of_the_page_comes_before_other_pages() -> None:
    assert walk(["city", "shared", "hub"], HUB, 3) == ["shared", "hub", "city"]


def test_a_message_of_every_page_does_not_keep_a_person_for_ever() -> None:
    assert walk(["shared", "title"], HUB, 2) == ["shared", "title"]


def test_what_no_page_shows_comes_behind_the_last_page() -> None:
    assert walk(["form", "town", "lead"], CITY, 3) == ["town", "form", "lead"]


def test_one_message_that_is_left_is_come_to_again() -> None:
    assert walk(["lead"], HUB, 2) == ["lead", "lead"]
    assert walk(["form"], HUB, 2) == ["form", "form"]


def test_nothing_is_left() -> None:
    assert USES.next_of([], HUB, "lead") is None
