"""axe-core in Chromium: nothing that WCAG 2.2 AA or good practice asks for is missed, in any look of any kind of page.

Each look is asked what it can change. `make quality` asks every rule of every page in every look, which takes minutes.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.browser.conftest import PHONE
from tests.browser.test_pages import of_every_page

if TYPE_CHECKING:
    from playwright.sync_api import Page, ViewportSize

    from tests.browser.conftest import Cluster, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
EVERY_RULE: dict[str, Any] = {"runOnly": {"type": "tag", "values": TAGS}}
OF_COLOURS: dict[str, Any] = {"runOnly": {"type": "rule", "values": ("color-contrast",)}}
BUT_COLOURS = EVERY_RULE | {"rules": {"color-contrast": {"enabled": False}}}

SMALL: ViewportSize = {"width": 320, "height": 640}
USUAL_TEXT = 16


class Look(NamedTuple):
    """A way in which a page is looked at. `text` is the reader's own setting of the browser, in pixels."""

    name: str
    asked: dict[str, Any] = EVERY_RULE
    screen: ViewportSize = PHONE
    is_dark: bool = False
    text: int = USUAL_TEXT


DARK = Look("dark", asked=OF_COLOURS, is_dark=True)
LOOKS = (
    Look("light"),
    DARK,
    Look("320 px", asked=BUT_COLOURS, screen=SMALL),
    Look("200 % text", asked=BUT_COLOURS, text=2 * USUAL_TEXT),
)


def findings(page: Page, look: Look) -> list[str]:
    """What axe finds on the page, seen in this way."""
    page.set_viewport_size(look.screen)
    page.emulate_media(color_scheme="dark" if look.is_dark else "light")
    sizes = {"standard": look.text, "fixed": look.text}
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": sizes})
    options = look.asked | {"resultTypes": ["violations"], "iframes": False}
    found = page.evaluate("async (options) => (await axe.run(options)).violations", options)
    return [f"{look.name}: {rule['id']} at {node['target'][0]}" for rule in found for node in rule["nodes"]]


@of_every_page
def test_axe_finds_nothing(kind: str, locale: str | None, visitor: Visitor, cluster: Cluster) -> None:
    page = visitor.open(cluster.some(kind, locale)[0])
    page.evaluate(AXE)
    # Colours are the same in every language, and take the longest to judge.
    looks = [look for look in LOOKS if look is not DARK or locale != "fr_CA"]
    assert [finding for look in looks for finding in findings(page, look)] == []


def test_axe_finds_what_is_wrong_in_one_look_alone(visitor: Visitor, cluster: Cluster) -> None:
    page = visitor.open(cluster.some("city", "en_CA")[0])
    page.evaluate(AXE)
    page.evaluate(
        """() => {
            const rules = new CSSStyleSheet();
            rules.replaceSync(`
                @media (prefers-color-scheme: dark) { h1 { color: #333 } }
                @media (max-width: 20rem) { .dates { block-size: 1rem; overflow: scroll } }
            `);
            document.adoptedStyleSheets = [rules];
        }"""
    )
    found = {look.name: {finding.partition(": ")[2].split()[0] for finding in findings(page, look)} for look in LOOKS}
    assert found == {
        "light": set(),
        "dark": {"color-contrast"},
        "320 px": {"scrollable-region-focusable"},
        "200 % text": {"scrollable-region-focusable"},
    }
