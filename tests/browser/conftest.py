"""The real cluster in Chromium, served on the loopback with the headers that the release asks its host to send."""

from __future__ import annotations

import shutil
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest

from locpipe import pipeline
from locpipe.pipeline import Selection
from locpipe.staging import Stage
from tests.verbs import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from playwright.sync_api import Browser, Page, Request, Response, ViewportSize

    from locpipe.manifest import PageEntry

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
FAILURES = Path(__file__).parent / "failures"

PHONE: ViewportSize = {"width": 390, "height": 844}
"""The screen of a common phone, in CSS pixels."""


class Headers(dict[str, list[tuple[str, str]]]):
    """What the file `_headers` says: for each pattern of addresses, the headers that go with it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        pattern = ""
        for line in text.splitlines():
            if line and not line.startswith(" "):
                pattern = line
            elif line:
                name, _, value = line.strip().partition(": ")
                self.setdefault(pattern, []).append((name, value))

    def of(self, path: str) -> Iterator[tuple[str, str]]:
        """The headers of one address."""
        for pattern, headers in self.items():
            if fnmatch(path, pattern):
                yield from headers


class Host(SimpleHTTPRequestHandler):
    """A static host that sends what `_headers` says and shows 404.html where there is no page."""

    def __init__(self, *arguments: Any, headers: Headers, **options: Any) -> None:
        self.wanted = headers
        super().__init__(*arguments, **options)

    def end_headers(self) -> None:
        for name, value in self.wanted.of(self.path.partition("?")[0]):
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != 404:
            super().send_error(code, message, explain)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Nothing: the browser says what it asked for."""


@dataclass(frozen=True)
class Cluster:
    """The real cluster, being served."""

    url: str
    pages: tuple[PageEntry, ...]

    def some(self, kind: str, locale: str | None) -> list[PageEntry]:
        """The pages of a kind in a locale. There is at least one."""
        found = [page for page in self.pages if page.kind == kind and page.locale == locale]
        assert found, f"no page is a {kind} in {locale}"
        return found

    def samples(self, kind: str, locale: str | None) -> list[PageEntry]:
        """Of those pages one for each set of safety blocks that they show."""
        return list({tuple(page.safety): page for page in self.some(kind, locale)}.values())

    def other_locale(self, page: PageEntry) -> PageEntry:
        """The same page in the other locale."""
        same = (page.kind, page.condition, page.place)
        (other,) = [p for p in self.pages if (p.kind, p.condition, p.place) == same and p.locale != page.locale]
        return other


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Made without the gate, so that a page can be looked at also where a text is not approved yet."""
    site = tmp_path_factory.mktemp("site")
    reading = pipeline.read(REPOSITORY)
    assert reading.project, reading.findings
    verdicts = pipeline.make_release(reading, Selection(), pipeline.today_given(), Stage(site, site))
    headers = Headers((site / "_headers").read_text("utf-8"))
    handler = partial(Host, directory=str(site), headers=headers)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            url = f"http://127.0.0.1:{server.server_address[1]}"
            yield Cluster(url, tuple(verdict.entry for verdict in verdicts))
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One for each file and no longer: while it is there an event loop runs, in which Prefect would not wait for itself."""
    if not shutil.which(CHROMIUM):
        pytest.skip(f"there is no {CHROMIUM}: install Debian's package chromium")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=30_000)  # a busy machine is slow, not wrong
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS), chromium_sandbox=False)
        yield browser
        browser.close()


@dataclass
class Visitor:
    """A person with a browser on the pages of the cluster. Keeps what went wrong out of sight."""

    cluster: Cluster
    page: Page
    complaints: list[str] = field(default_factory=list)

    @contextmanager
    def listening(self) -> Iterator[Self]:
        """For so long the visitor hears what goes wrong."""
        heard: dict[Any, Callable[[Any], None]] = {
            "console": lambda said: self.complaints.append(f"{said.type}: {said.text}"),
            "pageerror": lambda error: self.complaints.append(f"script: {error}"),
            "request": self._asked,
            "requestfailed": self._failed,
            "response": self._answered,
        }
        for event, hears in heard.items():
            self.page.on(event, hears)
        try:
            yield self
        finally:
            for event, hears in heard.items():
                self.page.remove_listener(event, hears)

    def _asked(self, asked: Request) -> None:
        if not asked.url.startswith(self.cluster.url + "/"):
            self.complaints.append(f"another host was asked: {asked.url}")

    def _failed(self, asked: Request) -> None:
        if asked.failure != "net::ERR_ABORTED":  # the visitor went on before an icon had come
            self.complaints.append(f"{asked.url}: {asked.failure}")

    def _answered(self, answer: Response) -> None:
        if answer.status >= 400:
            self.complaints.append(f"{answer.url}: {answer.status}")

    def open(self, page: PageEntry) -> Page:
        """The page, loaded to the end."""
        self.page.goto(self.cluster.url + page.url, wait_until="load")
        return self.page


@pytest.fixture
def scripts() -> bool:
    """Whether scripts run. A test may say otherwise."""
    return True


class Windows:
    """Windows of a browser, which the visitors of a file use one after the other: to open one costs three pages."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.opened: dict[bool, Page] = {}

    def empty(self, *, scripts: bool) -> Page:
        """A window as if it had just been opened, in which scripts run or do not."""
        if scripts not in self.opened:
            context = self.browser.new_context(viewport=PHONE, java_script_enabled=scripts, locale="en-CA")
            context.set_default_timeout(15_000)
            self.opened[scripts] = context.new_page()
        page = self.opened[scripts]
        page.context.clear_cookies()
        page.set_viewport_size(PHONE)
        page.emulate_media(media="null", color_scheme="light", reduced_motion="no-preference", forced_colors="none")
        return page

    def close(self, *, scripts: bool) -> None:
        """Close a window, so that the next is another."""
        self.opened.pop(scripts).context.close()


@pytest.fixture(scope="module")
def windows(chromium: Browser) -> Windows:
    return Windows(chromium)


@pytest.fixture
def visitor(cluster: Cluster, windows: Windows, scripts: bool, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    with Visitor(cluster, windows.empty(scripts=scripts)).listening() as visitor:
        yield visitor
    if request.node.stash.get(FAILED, False):
        FAILURES.mkdir(exist_ok=True)
        name = "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in request.node.name)
        visitor.page.screenshot(path=FAILURES / f"{name}.png", full_page=True, timeout=60_000)
        windows.close(scripts=scripts)
    else:
        visitor.page.goto("about:blank")


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let the fixtures of a test know whether it failed."""
    report = yield
    if call.when == "call":
        item.stash[FAILED] = report.failed
    return report
