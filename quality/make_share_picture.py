# ruff: noqa: INP001  a script, no package
"""Draws the picture that other sites show beside a link to a page, from the illustration of the pages.

    python quality/make_share_picture.py

Run it when the illustration changes, and commit what it writes. No page loads the picture, so it costs readers nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from locpipe.render import TEMPLATES

if TYPE_CHECKING:
    from playwright.sync_api import ViewportSize

CHROMIUM = "/usr/bin/chromium"
PICTURE = Path(__file__).parent.parent / "src/locpipe/static/share.png"
SIZE: ViewportSize = {"width": 1200, "height": 630}
LEFT, TALL = 212, 180
"""Where the picture is cut out of the illustration, which is wider, and how tall that is, in its units."""


def main() -> None:
    """Write the picture."""
    drawn = (TEMPLATES / "sections/illustration.html").read_text("utf-8")
    shapes = drawn[drawn.index("<path") : drawn.index("</svg>")]
    box = f"{LEFT} 0 {TALL * SIZE['width'] / SIZE['height']:.3f} {TALL}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, chromium_sandbox=False)
        page = browser.new_page(viewport=SIZE)
        page.set_content(f'<body style="margin: 0"><svg viewBox="{box}" style="display: block">{shapes}</svg>')
        page.screenshot(path=PICTURE)


if __name__ == "__main__":
    main()
