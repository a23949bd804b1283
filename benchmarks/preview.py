"""How soon a saved file shows in the open page, on the real cluster, in Chromium.

    python -m benchmarks.preview [--times 15]

For each kind of file: medians, in milliseconds, from the moment of saving until the new words stand in the document
that the browser shows (`seen`), and of that the time in which the server reads the file and makes the page (`ours`, on
the server's clock). Needs Debian's Chromium; run it on a quiet machine.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import socket
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from locpipe.pipeline import today_given
from locpipe.preview.server import Server
from locpipe.preview.workspace import Page, Workspace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REPOSITORY = Path(__file__).parents[1]
CHROMIUM = "/usr/bin/chromium"
PAGE = "/fr/therapie-ketamine-tspt/quebec/montreal/"
EDITS = (
    ("catalog", "locales/fr_CA/LC_MESSAGES/places.po", 'msgstr "L’Appoint'),
    ("catalog of the article", "locales/fr_CA/LC_MESSAGES/ketamine-ptsd.po", 'msgstr "Premières étapes {in_city}'),
    ("Markdown", "content/ketamine-ptsd/location.md", "## First steps {in_city}"),
    ("YAML of a city", "cities/qc/montreal.yaml", 'name: "[L’Appoint'),
)
"""What is saved: a kind, a file, and the text in it after which a mark is put that shows on the page."""


class Timed(Workspace):
    """A workspace that notes how long it took to read saved files and to make pages."""

    def __init__(self, root: Path) -> None:
        self.spent: list[float] = []
        super().__init__(root, today_given())

    def follow(self, files: Iterable[Path] = ()) -> None:
        """Read again, timed."""
        begun = time.perf_counter()
        super().follow(files)
        self.spent.append(time.perf_counter() - begun)

    def page(self, url: str, *, is_traced: bool) -> Page:
        """The page, timed."""
        begun = time.perf_counter()
        page = super().page(url, is_traced=is_traced)
        self.spent.append(time.perf_counter() - begun)
        return page


@contextmanager
def served(workspace: Workspace) -> Iterator[str]:
    """The preview in a thread of this process: its address."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        server = Server(workspace, listening)
        thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets=[listening])))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=15)
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = Path(folder)
        for name in ("content", "cities", "locales"):
            shutil.copytree(REPOSITORY / name, root / name)
        workspace = Timed(root)
        workspace.judge()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"], chromium_sandbox=False)
        with served(workspace) as url:
            page = browser.new_context(bypass_csp=True).new_page()
            page.goto(url + PAGE, wait_until="load")
            time.sleep(2)
            print(f"{'saved file':26}{'seen ms':>9}{'ours ms':>9}")
            for kind, file, anchor in EDITS:
                path = root / file
                text = path.read_text("utf-8")
                assert text.count(anchor) == 1, (file, anchor)
                seen, ours = [], []
                for number in range(times):
                    mark = f" Z{number}Z"
                    workspace.spent.clear()
                    begun = time.perf_counter()
                    path.write_text(text.replace(anchor, anchor + mark), "utf-8")
                    page.wait_for_function(
                        "mark => document.body.textContent.includes(mark)", arg=mark.strip(), polling=2
                    )
                    seen.append((time.perf_counter() - begun) * 1000)
                    ours.append(sum(workspace.spent) * 1000)
                    time.sleep(0.4)
                path.write_text(text, "utf-8")
                time.sleep(2)
                print(f"{kind:26}{median(seen):9.0f}{median(ours):9.0f}")
        browser.close()


if __name__ == "__main__":
    main()
