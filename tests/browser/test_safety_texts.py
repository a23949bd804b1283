"""The claim of the gate, proved in a real browser on the real pages: each safety text is seen, and heard.

Every word of every block is looked at by the pixels that Chromium paints: they are there, have contrast, and nothing lies
over them or over a link.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.eyes import VIEWS, Eye, View
from tests.browser.test_pages import EVERY, KINDS, of_every_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from tests.browser.conftest import Cluster

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OTHER_VIEWS = (
    View("small screen", 320, 640),
    View("desk", 1280, 800),
    View("paper", 740, 980, medium="print"),
    View("dark, without motion", 390, 844, scheme="dark", motion="reduce"),
    View("the reader's own colours", 390, 844, colours="active"),
    View("all twice as large", 195, 422),
)
TYPICAL = (("city", "fr_CA"),)
"""The others share its skeletons and its stylesheet, and are looked at on a phone."""


@pytest.fixture(scope="module")
def phone(chromium: Browser) -> Iterator[Eye]:
    eye = Eye(chromium, VIEWS[0])
    yield eye
    eye.page.context.close()


@pytest.fixture(scope="module", params=OTHER_VIEWS, ids=lambda view: view.name)
def eye(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Eye]:
    eye = Eye(chromium, request.param)
    yield eye
    eye.page.context.close()


@of_every_page
def test_every_word_is_seen_on_a_phone(kind: str, locale: str | None, phone: Eye, cluster: Cluster) -> None:
    samples = cluster.samples(kind, locale)
    for page in samples if locale == "fr_CA" else samples[:1]:
        assert phone.look_at(cluster.url + page.url) == [], page.url
        assert unheard(phone) == [], page.url


def unheard(eye: Eye) -> list[str]:
    """The words of safety texts that the tree of accessibility lacks: what a screen reader does not say."""
    missing = []
    for block in eye.page.locator("[data-safety]").all():
        said = re.findall(r"\w+", block.aria_snapshot())
        missing += [word for word in re.findall(r"\w+", block.inner_text()) if word not in said]
    return missing


@pytest.mark.parametrize(("kind", "locale"), TYPICAL, ids=[kind for kind, _ in TYPICAL])
def test_every_word_is_seen_in_each_other_way(kind: str, locale: str | None, eye: Eye, cluster: Cluster) -> None:
    page = cluster.samples(kind, locale)[-1]
    assert eye.look_at(cluster.url + page.url) == []


def test_each_kind_of_page_is_looked_at() -> None:
    assert {kind for kind, _ in EVERY} == {*KINDS, "chooser", "notfound"}
