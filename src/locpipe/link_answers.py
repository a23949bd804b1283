"""What other sites answer for the addresses that our pages lead to: asked politely, and kept for some days.

Each host is asked by one worker, one address at a time with a pause between, after its robots.txt. What does not answer
is asked again after growing pauses, or after the one that it asks for. Only 404 and 410 say that a page is gone; all else
that goes wrong is not known, because it may be our own connection, or a host that lets no programs in.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from http import HTTPStatus
from importlib.metadata import version
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urlsplit
from urllib.robotparser import RobotFileParser

from locpipe.cache import put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    import httpx

FILE = "links.json"
"""The answers that are kept, in the folder of caches."""

AGENT = "locpipe-audit"
"""Under this name robots.txt is read."""

MOST_REDIRECTS = 5
LONGEST_ROBOTS = 500 * 1024
"""Bytes of a robots.txt that are read, as RFC 9309 asks for at least."""

_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
_BUSY = (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)
_FOR_GOOD = (HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT)


class LinkState(StrEnum):
    """What is known of an address."""

    FINE = "fine"
    MOVED = "moved"
    BROKEN = "broken"
    CLOSED = "closed to programs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of an address, on which day, in words."""

    url: str
    state: LinkState
    day: date
    message: str = ""

    @property
    def is_unreached(self) -> bool:
        """Whether nobody answered."""
        return self.message.startswith(_UNREACHED)


_UNREACHED = "cannot be reached"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How other sites are asked. Times are in seconds."""

    hosts_at_once: int = 8
    between: float = 1.0
    timeout: float = 20.0
    tries: int = 3
    back_off: float = 2.0
    """The first pause before asking again; each later one is twice as long."""
    longest_wait: float = 60.0
    """A host that asks for a longer pause is left alone until the next audit."""


KEPT_DAYS: Mapping[LinkState, int] = {
    LinkState.FINE: 7,
    LinkState.MOVED: 7,
    LinkState.CLOSED: 7,
    LinkState.BROKEN: 0,
    LinkState.UNKNOWN: -1,
}
"""For how many days an answer is not asked for again. What is said to be gone is asked for each day, what is not known at once."""


class LinksUnavailableError(Exception):
    """Raised where the library that asks is not installed."""


def ask(
    urls: Iterable[str],
    *,
    folder: Path,
    today: date,
    contact: str = "",
    manners: Manners | None = None,
    tell: Callable[[int, int], None] | None = None,
) -> dict[str, Answer]:
    """The answer for each address. `folder` is that of caches; `tell` hears how many of all are done.

    Raises LinksUnavailableError where httpx is not installed.
    """
    try:
        import httpx
    except ImportError:
        raise LinksUnavailableError from None
    how = manners or Manners()
    wanted = sorted({urldefrag(url).url for url in urls})
    kept = _read(folder / FILE, today)
    answers = {url: kept[url] for url in wanted if url in kept}
    by_host: dict[str, list[str]] = defaultdict(list)
    for url in wanted:
        if url not in answers:
            by_host[_origin(url)].append(url)
    agent = f"{AGENT}/{version('locpipe')} ({'; '.join(filter(None, (contact, 'asks whether our links still work')))})"
    with (
        httpx.Client(
            headers={"User-Agent": agent, "Accept": "text/html,*/*;q=0.8"},
            timeout=how.timeout,
            follow_redirects=True,
            max_redirects=MOST_REDIRECTS,
        ) as client,
        ThreadPoolExecutor(how.hosts_at_once) as pool,
    ):
        hosts = [_Host(client, origin, how, today) for origin in by_host]
        for found in pool.map(lambda pair: pair[0].ask(pair[1]), zip(hosts, by_host.values(), strict=True)):
            answers |= {answer.url: answer for answer in found}
            if tell:
                tell(len(answers), len(wanted))
    _write(folder / FILE, answers)
    return answers


class _Host:
    """One host, asked one address at a time."""

    def __init__(self, client: httpx.Client, origin: str, manners: Manners, today: date) -> None:
        self.client, self.origin, self.manners, self.today = client, origin, manners, today
        self.left_alone = ""
        """Why it is asked no more."""

    def ask(self, urls: list[str]) -> list[Answer]:
        """The answer for each of its addresses."""
        robots = self._robots()
        pause = self.manners.between
        if robots is not None:
            with suppress(AttributeError, ValueError):
                pause = max(pause, min(float(robots.crawl_delay(AGENT) or 0), self.manners.longest_wait))
        answers = []
        for url in urls:
            if self.left_alone:
                answers.append(self._answer(url, LinkState.UNKNOWN, self.left_alone))
            elif robots is not None and not robots.can_fetch(AGENT, url):
                answers.append(self._answer(url, LinkState.CLOSED, "its robots.txt asks programs to stay away"))
            else:
                time.sleep(pause)
                answers.append(self._one(url))
        return answers

    def _answer(self, url: str, state: LinkState, message: str = "") -> Answer:
        return Answer(url=url, state=state, day=self.today, message=message)

    def _robots(self) -> RobotFileParser | None:
        """The rules of the host; None, and the host is left alone, where they cannot be had (RFC 9309, 2.3.1)."""
        import httpx

        rules = RobotFileParser()
        try:
            with self.client.stream("GET", f"{self.origin}/robots.txt") as response:
                if response.is_success:
                    text = b"".join(islice(response.iter_bytes(8192), LONGEST_ROBOTS // 8192))
                    rules.parse(text.decode("utf-8", "replace").splitlines())
                    return rules
                status = response.status_code
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            self.left_alone = f"{_UNREACHED}: {_said(error)}"
            return None
        if status in _BUSY or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            self.left_alone = f"its robots.txt answers {_status(status)}, so nothing was asked"
            return None
        rules.parse([])
        return rules

    def _one(self, url: str) -> Answer:
        """The answer for one address, asked again where the host is busy or cannot be reached."""
        import httpx

        message = ""
        for turn in range(self.manners.tries):
            wait = self.manners.back_off * 2**turn
            try:
                with self.client.stream("GET", url) as response:
                    status = response.status_code
                    if status not in _BUSY and status < HTTPStatus.INTERNAL_SERVER_ERROR:
                        return self._of(url, response)
                    message = f"answers {_status(status)}"
                    asked = _retry_after(response.headers.get("Retry-After", ""))
            except (httpx.TooManyRedirects, httpx.InvalidURL, UnicodeError) as error:
                return self._answer(url, LinkState.UNKNOWN, f"leads nowhere: {_said(error)}")
            except httpx.HTTPError as error:
                message, asked = f"{_UNREACHED}: {_said(error)}", 0.0
            if asked > self.manners.longest_wait:
                self.left_alone = f"the host asked to be left alone for {asked:.0f} seconds"
                break
            if turn + 1 < self.manners.tries:
                time.sleep(max(wait, asked))
        if message == f"answers {_status(HTTPStatus.TOO_MANY_REQUESTS)}":
            self.left_alone = self.left_alone or "the host asked for fewer questions"
        return self._answer(url, LinkState.UNKNOWN, message)

    def _of(self, url: str, response: httpx.Response) -> Answer:
        status, end = response.status_code, str(response.url)
        if status in _GONE:
            return self._answer(url, LinkState.BROKEN, f"answers {_status(status)}")
        if not response.is_success:
            return self._answer(url, LinkState.UNKNOWN, f"answers {_status(status)}, perhaps to programs only")
        if not response.history or _page(url) == _page(end):
            return self._answer(url, LinkState.FINE)
        for_good = any(step.status_code in _FOR_GOOD for step in response.history)
        message = f"leads to {end} {'for good' if for_good else 'for now'}"
        if urlsplit(end).path in ("", "/") and urlsplit(url).path not in ("", "/"):
            message += ", a front page: the page itself may be gone"
        return self._answer(url, LinkState.MOVED, message)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _page(url: str) -> tuple[str, str, str]:
    """What makes a page: http or https, with or without www and a slash at the end, it is the same."""
    parts = urlsplit(url)
    return (parts.netloc.lower().removeprefix("www."), parts.path.rstrip("/"), parts.query)


def _retry_after(stated: str) -> float:
    """The seconds that a host asks to wait, 0 where it states none."""
    if stated.strip().isdigit():
        return float(stated)
    with suppress(ValueError, TypeError):
        return max(0.0, (parsedate_to_datetime(stated) - datetime.now(UTC)).total_seconds())
    return 0.0


def _status(code: int) -> str:
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:
        return str(code)


def _said(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


# ---- what is kept ----------------------------------------------------------------------------------------------------


def _read(path: Path, today: date) -> dict[str, Answer]:
    """The answers that need not be asked for again. A file that is broken or foreign holds none."""
    try:
        stated: dict[str, dict[str, Any]] = json.loads(path.read_bytes())
        answers = [
            Answer(
                url=url,
                state=LinkState(kept["state"]),
                day=date.fromisoformat(kept["day"]),
                message=str(kept["message"]),
            )
            for url, kept in stated.items()
        ]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return {}
    return {answer.url: answer for answer in answers if 0 <= (today - answer.day).days <= KEPT_DAYS[answer.state]}


def _write(path: Path, answers: Mapping[str, Answer]) -> None:
    put(path, {url: asdict(answer) | {"day": answer.day.isoformat()} for url, answer in answers.items()})
