"""Stylesheets at random, judged by the gate without a browser and looked at by Chromium: none that is let through may
hide a safety text. Of those refused some are looked at as well, to count how often the gate refuses without need.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from tests.browser.agreement import Tally, compare
from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.eyes import Eyes
from tests.safety.rows import Clock, Effort, Row, Suite

if TYPE_CHECKING:
    from collections.abc import Iterator

SHEETS = 80
RULES = 8
"""Rules of one stylesheet: enough to meet each other, few enough to tell which of them did it."""


def run(effort: Effort) -> Iterator[Row]:
    """A row for what was accepted and looked at, and one for what was refused and would have hidden nothing."""
    if not shutil.which(CHROMIUM):
        yield Row(name="styles", tried=0, note=f"there is no {CHROMIUM}")
        return
    from playwright.sync_api import sync_playwright

    clock, total = Clock(effort), Tally()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS), chromium_sandbox=False)
        with Eyes(browser) as eyes:
            for number in range(effort.count or SHEETS):
                if clock.is_up:
                    break
                total.add(compare(eyes, effort.seed + number, sheets=1, rules=RULES, ask_refused=2))
        browser.close()
    yield Row(
        name="styles at random",
        tried=total.tried,
        refused=total.refused,
        survived=len(total.unseen),
        seconds=clock.seconds,
        details=tuple(total.unseen),
    )
    yield Row(name="of these, hid nothing", tried=total.asked, refused=total.harmless)


SUITE = Suite(name="styles", run=run)
