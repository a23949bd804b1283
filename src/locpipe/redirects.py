"""Addresses that no page has any more: read from content/redirects.yaml, written as `_redirects` into the release.

`_redirects` is the form that Netlify and Cloudflare Pages read: the old address, the new one, the status. What is gone
for good is answered with 410 and the page for wrong addresses.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from locpipe.findings import Finding, Severity
from locpipe.source import SourceError, kept_by_file, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from locpipe.data import Document
    from locpipe.model import Redirect

REDIRECTS_FILE = "content/redirects.yaml"
RELEASE_FILE = "_redirects"

MOVED, GONE = 301, 410

_PATH = re.compile(r"(?!.*/\.{1,2}(?:/|$))/(?!/)[^\s*:?#\\]*")
"""An address within the site. `*` and `:name` are patterns to hosts, and `//` begins another site."""

_ELSEWHERE = re.compile(r"https://(?:[\w-]+\.)+[\w-]+(?::[0-9]{1,5})?(?:/[^\s\\<>\"]*)?")
"""Elsewhere, without the name and password that an address may hold, behind which another host hides."""

_FORM = "Write `{from: /old/, to: /new/}`, or `{gone: /old/, reason: why}`."


class Line(NamedTuple):
    """A line of `_redirects`."""

    url: str
    to: str
    status: int


def read_redirects(root: Path) -> tuple[Redirect, ...]:
    """The redirects of the project, none where the file is not there. Raises SourceError with every problem of it."""
    if not os.path.lexists(root / REDIRECTS_FILE):
        return ()
    redirects: tuple[Redirect, ...] = _parse(read_text(root, REDIRECTS_FILE), file=REDIRECTS_FILE)
    return redirects


@kept_by_file
def _parse(text: str, *, file: str) -> tuple[Redirect, ...]:
    from locpipe.data import parse_yaml  # who asks only for the lines of a release needs no YAML

    document = parse_yaml(text, file=file)
    if not isinstance(document.value or [], list):
        message = "a list of redirects is wanted here"
        raise SourceError(document.location_of(), message, _FORM, rule="data-invalid")
    findings: list[Finding] = []
    made = []
    for index, stated in enumerate(document.value or []):
        problem = _problem(stated)
        if problem:
            location = document.location_of(index)
            findings.append(Finding("data-invalid", Severity.BLOCKER, location, problem, _FORM))
        else:
            made.append(_redirect(stated, document, index))
    if findings:
        raise SourceError.of(findings)
    return tuple(made)


def _redirect(stated: Mapping[str, str], document: Document, index: int) -> Redirect:
    from locpipe.model import Redirect  # nor the vocabulary of the sources

    location = document.location_of(index)
    if "gone" in stated:
        return Redirect(url=str(stated["gone"]), reason=str(stated["reason"]), location=location)
    return Redirect(url=str(stated["from"]), to=str(stated["to"]), location=location)


def _problem(stated: Any) -> str:
    """What is wrong with an entry by itself, empty where nothing is."""
    if not isinstance(stated, dict) or set(stated) not in ({"from", "to"}, {"gone", "reason"}):
        return "an entry has the keys from and to, or gone and reason, and no others"
    if not all(isinstance(value, str) and value.strip() for value in stated.values()):
        return "a value of the entry is empty, or not a text"
    url = stated.get("from") or stated["gone"]
    if not _PATH.fullmatch(url):
        return f"“{url[:80]}” is no path of the site, as /en/old/"
    to = stated.get("to", "/")
    if not (_PATH.fullmatch(to.partition("#")[0]) or _ELSEWHERE.fullmatch(to)):
        return f"“{to[:80]}” is neither a path of the site nor an https address"
    return ""


def redirects_text(redirects: Iterable[Redirect]) -> str:
    """The text of `_redirects`."""
    return "".join(
        f"{redirect.url} /404.html {GONE}\n" if redirect.is_gone else f"{redirect.url} {redirect.to} {MOVED}\n"
        for redirect in redirects
    )


def parse_redirects(text: str) -> Iterator[Line]:
    """The lines of `_redirects` that are of the form that we write."""
    for line in text.splitlines():
        parts = line.split(" ")
        if len(parts) == len(Line._fields) and parts[2] in (str(MOVED), str(GONE)):
            yield Line(parts[0], parts[1], int(parts[2]))
