"""Asking other sites whether our links still work: politely, and never taking a failure of the network for a dead link.

A real server on the loopback answers; what it was asked is counted.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from contextlib import contextmanager
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from locpipe.link_answers import FILE, Answer, LinkState, Manners, ask

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 12, 1)
QUICK = Manners(between=0, timeout=0.5, back_off=0.001, longest_wait=5)


class Host(BaseHTTPRequestHandler):
    """A host that does what its paths say."""

    asked: Counter[str]
    agents: set[str]
    robots: tuple[int, str]

    def do_GET(self) -> None:
        kind = type(self)
        kind.asked[self.path] += 1
        kind.agents.add(self.headers["User-Agent"])
        name = self.path.strip("/")
        if self.path == "/robots.txt":
            self._answer(*kind.robots)
        elif name == "slow":
            threading.Event().wait(1.2)
        elif name == "cut":
            self.connection.close()
        elif name == "busy-once" and kind.asked[self.path] == 1:
            self._answer(429, "", ("Retry-After", "0"))
        elif name == "busy-long":
            self._answer(503, "", ("Retry-After", "86400"))
        elif name.startswith("to-"):
            _, code, where = name.split("-", 2)
            self._answer(int(code), "", ("Location", f"/{where}"))
        elif name.isdigit():
            self._answer(int(name), "")
        else:
            self._answer(200, "<p>well</p>")

    def _answer(self, status: int, body: str, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for header in headers:
            self.send_header(*header)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        """Nothing: what was asked is counted."""


@contextmanager
def serving(robots: tuple[int, str] = (404, "")) -> Iterator[tuple[str, type[Host]]]:
    """The address of a host, and what it was asked."""
    kind = type("Own", (Host,), {"asked": Counter(), "agents": set(), "robots": robots})
    with ThreadingHTTPServer(("127.0.0.1", 0), kind) as server:
        server.daemon_threads = True
        server.block_on_close = False
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}", kind
        finally:
            server.shutdown()


@pytest.fixture(autouse=True)
def _only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    only_this_machine(monkeypatch)


def only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else is asked goes to a proxy that is not there: no name is looked up, nothing leaves the machine."""
    for scheme in ("http", "https"):
        for name in (f"{scheme}_proxy", f"{scheme.upper()}_PROXY"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "127.0.0.1")


def asked(folder: Path, *urls: str, today: date = TODAY) -> list[Answer]:
    answers = ask(urls, folder=folder, today=today, contact="https://guide.utopia.invalid", manners=QUICK)
    return [answers[url.partition("#")[0]] for url in urls]


@pytest.mark.parametrize(
    ("path", "state", "message"),
    [
        ("well", LinkState.FINE, ""),
        ("404", LinkState.BROKEN, "answers 404 Not Found"),
        ("410", LinkState.BROKEN, "answers 410 Gone"),
        ("403", LinkState.UNKNOWN, "answers 403 Forbidden, perhaps to programs only"),
        ("500", LinkState.UNKNOWN, "answers 500 Internal Server Error"),
        ("429", LinkState.UNKNOWN, "answers 429 Too Many Requests"),
        ("slow", LinkState.UNKNOWN, "cannot be reached: timed out"),
        ("cut", LinkState.UNKNOWN, "cannot be reached: Server disconnected without sending a response."),
        ("to-301-other", LinkState.MOVED, "/other for good"),
        ("to-302-other", LinkState.MOVED, "/other for now"),
        ("to-301-", LinkState.MOVED, "the page itself may be gone"),
        ("to-301-404", LinkState.BROKEN, "answers 404 Not Found"),
        ("to-301-to-301-", LinkState.MOVED, "for good"),
        ("to-302-500", LinkState.UNKNOWN, "answers 500"),
        ("busy-once", LinkState.FINE, ""),
        ("busy-long", LinkState.UNKNOWN, "answers 503 Service Unavailable"),
    ],
)
def test_what_an_answer_says(tmp_path: Path, path: str, state: LinkState, message: str) -> None:
    with serving() as (site, _):
        (answer,) = asked(tmp_path, f"{site}/{path}")
    assert answer.state is state, answer
    assert message in answer.message


def test_a_slash_at_the_end_is_no_other_page(tmp_path: Path) -> None:
    with serving() as (site, host):
        (answer,) = asked(tmp_path, f"{site}/to-301-to-301-/")
        assert answer.state is LinkState.MOVED
        host.asked.clear()
        assert asked(tmp_path, f"{site}/well#part", f"{site}/well#other")[0].state is LinkState.FINE
        assert host.asked["/well"] == 1


def test_a_redirect_without_end_is_not_known(tmp_path: Path) -> None:
    with serving() as (site, _):
        (answer,) = asked(tmp_path, f"{site}/to-302-to-302-to-302-to-302-to-302-to-302-well")
    assert answer.state is LinkState.UNKNOWN
    assert "leads nowhere" in answer.message


def test_nobody_there_is_not_known(tmp_path: Path) -> None:
    with serving() as (site, _):
        pass
    (answer,) = asked(tmp_path, f"{site}/well")
    assert answer.state is LinkState.UNKNOWN
    assert "cannot be reached" in answer.message
    assert asked(tmp_path, "http://no-such-host.invalid/")[0].state is LinkState.UNKNOWN


# ---- manners ---------------------------------------------------------------------------------------------------------


def test_a_failure_is_asked_again_and_a_missing_page_is_not(tmp_path: Path) -> None:
    with serving() as (site, host):
        asked(tmp_path, f"{site}/500", f"{site}/404", f"{site}/busy-once", f"{site}/403")
    assert (host.asked["/500"], host.asked["/404"], host.asked["/busy-once"], host.asked["/403"]) == (3, 1, 2, 1)


def test_robots_txt_is_read_once_and_obeyed(tmp_path: Path) -> None:
    rules = "User-agent: locpipe-audit\nDisallow: /closed\n\nUser-agent: *\nDisallow: /well\n"
    with serving((200, rules)) as (site, host):
        closed, well = asked(tmp_path, f"{site}/closed/page", f"{site}/well")
    assert closed.state is LinkState.CLOSED
    assert well.state is LinkState.FINE
    assert host.asked == {"/robots.txt": 1, "/well": 1}


@pytest.mark.parametrize(
    ("status", "state"), [(403, LinkState.FINE), (500, LinkState.UNKNOWN), (429, LinkState.UNKNOWN)]
)
def test_a_robots_txt_that_fails_closes_the_host(tmp_path: Path, status: int, state: LinkState) -> None:
    with serving((status, "")) as (site, host):
        (answer,) = asked(tmp_path, f"{site}/well")
    assert answer.state is state
    assert host.asked["/well"] == (state is LinkState.FINE)


@pytest.mark.parametrize("first", ["429", "busy-long"])
def test_a_host_that_asks_for_peace_is_left_alone(tmp_path: Path, first: str) -> None:
    with serving() as (site, host):
        answers = asked(tmp_path, f"{site}/{first}", f"{site}/well", f"{site}/well-2")
    assert [answer.state for answer in answers] == [LinkState.UNKNOWN] * 3
    assert host.asked["/well"] == 0


def test_the_questioner_says_who_it_is(tmp_path: Path) -> None:
    with serving() as (site, host):
        asked(tmp_path, f"{site}/well")
    (agent,) = host.agents
    assert agent.startswith("locpipe-audit/")
    assert "https://guide.utopia.invalid" in agent


# ---- what is kept ----------------------------------------------------------------------------------------------------


def test_answers_are_kept_for_a_week_failures_are_not(tmp_path: Path) -> None:
    paths = ("well", "to-301-well", "404", "500")
    with serving() as (site, host):
        urls = [f"{site}/{path}" for path in paths]
        first = asked(tmp_path, *urls)
        host.asked.clear()
        assert [answer.state for answer in asked(tmp_path, *urls)] == [answer.state for answer in first]
        assert set(host.asked) == {"/robots.txt", "/500"}
        asked(tmp_path, *urls, today=TODAY + timedelta(days=1))
        assert host.asked["/404"] == 1
        assert host.asked["/well"] == 0
        asked(tmp_path, *urls, today=TODAY + timedelta(days=9))
        assert host.asked["/well"] > 0


@pytest.mark.parametrize("text", ["", "[]", '{"x": 1}', '{"x": {"state": "eaten"}}', "\x00"])
def test_a_cache_that_is_broken_is_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with serving() as (site, _):
        assert asked(tmp_path, f"{site}/well")[0].state is LinkState.FINE
        assert list(json.loads((tmp_path / FILE).read_text("utf-8"))) == [f"{site}/well"]
