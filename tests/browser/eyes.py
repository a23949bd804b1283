"""Whether a person can read the safety texts of a page: asked of Chromium, by the pixels that it paints.

The texts are painted twice, once as they are and once without ink (a highlight of no colour, which moves nothing). What
differs is the ink that a reader sees: hidden, covered, clipped, faint, masked or moved text leaves none, whatever it was
that took it away. Where there is enough of it, its contrast to what lies under it is measured.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from playwright.sync_api import Browser, CDPSession, Page

SCRIPT = (Path(__file__).parent / "eyes.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class View:
    """A way of looking at a page."""

    name: str
    width: int
    height: int
    medium: str = "screen"
    scheme: str = "light"
    colours: str = "none"
    motion: str = "no-preference"
    is_phone: bool = False


VIEWS = (
    View("phone", 390, 844, is_phone=True),
    View("desk", 1280, 800),
    View("paper", 740, 980, medium="print"),
    View("dark", 390, 844, scheme="dark"),
)


class Eye:
    """One way of looking, kept open from page to page."""

    def __init__(self, browser: Browser, view: View) -> None:
        self.view = view
        context = browser.new_context(viewport={"width": view.width, "height": view.height}, locale="fr-CA")
        self.page: Page = context.new_page()
        self.page.emulate_media(
            media=view.medium,  # type: ignore[arg-type]
            color_scheme=view.scheme,  # type: ignore[arg-type]
            forced_colors=view.colours,  # type: ignore[arg-type]
            reduced_motion=view.motion,  # type: ignore[arg-type]
        )
        self.session: CDPSession = context.new_cdp_session(self.page)
        self.html = ""

    def look(self, html: str, css: str) -> list[str]:
        """What keeps a person from reading the safety texts; nothing where each word of them can be read."""
        if html != self.html:
            self.page.set_content(html)
            self.page.evaluate(SCRIPT)
            self.html = html
        return self._look(css)

    def look_at(self, url: str) -> list[str]:
        """The same of a page that is served, in its own stylesheet."""
        self.page.goto(url, wait_until="load")
        self.page.evaluate(SCRIPT)
        self.html = ""
        return self._look(None)

    def _look(self, css: str | None) -> list[str]:
        complaints: list[str] = self.page.evaluate("css => eyes.wear(css)", css)
        steps: int = self.page.evaluate("() => eyes.steps()")
        for step in range(steps):
            self.page.evaluate("step => eyes.goTo(step)", step)
            painted = self._painted()
            self.page.evaluate("() => eyes.takeInk()")
            bare = self._painted()
            complaints += self.page.evaluate("([one, other]) => eyes.compare(one, other)", [painted, bare])
        complaints += self.page.evaluate("phone => eyes.place(phone)", self.view.is_phone)
        return list(dict.fromkeys(complaints))

    def _painted(self) -> str:
        answer: dict[str, Any] = self.session.send(
            "Page.captureScreenshot", {"format": "png", "optimizeForSpeed": True}
        )
        data: str = answer["data"]
        assert base64.b64decode(data[:16])
        return data


class Eyes:
    """Every way of looking at a page."""

    def __init__(self, browser: Browser, views: tuple[View, ...] = VIEWS) -> None:
        self.eyes = [Eye(browser, view) for view in views]

    def look(self, html: str, css: str) -> list[str]:
        """What some view does not show of the safety texts."""
        for eye in self.eyes:
            complaints = eye.look(html, css)
            if complaints:
                return [f"{eye.view.name}: {complaint}" for complaint in complaints]
        return []

    def close(self) -> None:
        for eye in self.eyes:
            eye.page.context.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
