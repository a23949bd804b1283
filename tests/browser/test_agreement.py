"""The static judgement of stylesheets and a real browser agree: what the gate accepts, a person can read.

A short run with a fixed seed; `make safety` makes a long one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.agreement import Page, compare
from tests.browser.eyes import Eyes
from tests.gate.mutations import HARMLESS, MUTATIONS
from tests.gate.site import build

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def eyes(chromium: Browser) -> Iterator[Eyes]:
    with Eyes(chromium) as eyes:
        yield eyes


HIDING = (
    "opacity",
    "clip-path",
    "mask",
    "filter",
    "off-screen-indent",
    "transparent",
    "grey-on-grey",
    "tiny",
    "letters-on-each-other",
    "line-height-zero",
    "links-under-a-layer",
    "pushed-away-by-child-of-header",
    "shown-in-print-only",
)


@pytest.mark.parametrize("name", HIDING)
def test_the_eyes_miss_what_is_hidden(name: str, eyes: Eyes) -> None:
    assert eyes.look(Page().worn, worn(name)) != []


@pytest.mark.parametrize("name", ["shown-on-screen-only", "dark-variable-lost"])
def test_the_eyes_look_in_every_way(name: str, eyes: Eyes) -> None:
    assert eyes.look(Page().worn, worn(name)) != []


def worn(name: str) -> str:
    """The stylesheet of a mutant, or of a harmless change."""
    site = build()
    changes = {mutation.id: mutation.apply for mutation in MUTATIONS} | dict(HARMLESS)
    changes[name](site)
    return site.styles["/style.css"]


@pytest.mark.parametrize(
    "name", ["nothing", "style-of-page-frame", "style-of-cards-with-a-layer", "style-of-larger-text"]
)
def test_the_eyes_see_what_is_harmless(name: str, eyes: Eyes) -> None:
    assert eyes.look(Page().worn, worn(name)) == []


def test_what_the_gate_accepts_a_person_can_read(eyes: Eyes) -> None:
    tally = compare(eyes, seed=1, sheets=5, rules=8)
    assert tally.unseen == []
    assert tally.looked == 40
    assert tally.tried > tally.refused > 0
