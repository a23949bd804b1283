"""Rules of where a page stands and leads: its own address, its other languages, the links on it.

That the target of a link exists is known only with the whole release: see `release`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from locpipe.checks.page import words
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.model import PageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from locpipe.checks.page import FinishedPage


def scheme(address: str | None) -> str:
    """The scheme of an address, empty for one within the site."""
    if not address or address[0] in "/#":
        return ""
    if address.startswith(("https:", "tel:")):
        return address.partition(":")[0]
    # Browsers drop white space and control characters in front of and within a scheme.
    name, colon, _ = _UNSEEN.sub("", address).partition(":")
    return name.lower() if colon and _SCHEME.fullmatch(name) else ""


_UNSEEN = re.compile(r"[\x00-\x20]+")
_SCHEME = re.compile(r"[A-Za-z][\w+.-]*")


@rule(Severity.ERROR, fix="State the page's own address once: the base URL of site.yaml and its path.")
def canonical_wrong(page: FinishedPage) -> Iterator[Found]:
    """The canonical address that a page states is not its own.

    Why it matters: search engines would list another page in its place, or none.

    Example: the page of Calgary names that of Edmonton.
    """
    if page.claim.kind == PageKind.NOTFOUND:
        return
    stated = [
        link.attributes.get("href") or ""
        for link in page.all("link")
        if "canonical" in words(link.attributes.get("rel"))
    ]
    own = page.claim.address
    if stated != [own]:
        yield page.found(f"the canonical address is {', '.join(stated) or 'missing'}; the page's own is {own}")


def dials(text: str, address: str) -> bool:
    """Whether a link on `text` calls or writes to the number that the text shows, if it shows one."""
    if not address.lower().startswith(("tel:", "sms:")):
        return True
    number = "".join(_DIGITS.findall(address.partition(";")[0].partition("?")[0]))
    return all(part in number for part in _DIGITS.findall(text) if len(part) >= _SHORTEST_NUMBER)


_DIGITS = re.compile("[0-9]+")
_SHORTEST_NUMBER = 3
"""Digits: 911, 988."""

_NUMBER_ALONE = re.compile(r"[\s0-9()+./\u2010-\u2013-]+")


@rule(Severity.ERROR, fix="Let the link lead to the number that it shows.")
def link_dials_another(page: FinishedPage) -> Iterator[Found]:
    """A link shows a telephone number and calls another.

    Why it matters: nobody sees which number is dialled; the wrong one may be answered by nobody.

    Example: <a href="tel:811">911</a>.
    """
    for link in page.all("a"):
        address = link.attributes.get("href") or ""
        if address[:4].lower() in ("tel:", "sms:"):
            text = link.node.text() or ""
            if _NUMBER_ALONE.fullmatch(text) and not dials(text, address):
                yield page.found(f"“{' '.join(text.split())}” leads to “{address}”")


@rule(Severity.ERROR, fix="List each locale's address of the page once, the page's own among them.")
def alternate_wrong(page: FinishedPage) -> Iterator[Found]:
    """The list of a page's other languages leaves the page itself out, or names one twice.

    Why it matters: search engines ignore such a list, and readers get the wrong language.

    Example: the French page has no hreflang="fr-CA".
    """
    listed = alternates(page)
    tags = [tag for tag, _ in listed]
    for tag in sorted({tag for tag in tags if tags.count(tag) > 1}):
        yield page.found(f'hreflang="{tag}" is stated {tags.count(tag)} times')
    own = (page.claim.tag, page.claim.address)
    if page.claim.has_one_locale and listed and own not in listed:
        yield page.found(f"the list of languages lacks the page itself, {own[0]} {own[1]}")


def alternates(page: FinishedPage) -> tuple[tuple[str, str], ...]:
    """The addresses of the page in other languages that it states, by hreflang."""
    return tuple(
        (link.attributes.get("hreflang") or "", link.attributes.get("href") or "")
        for link in page.all("link")
        if "alternate" in words(link.attributes.get("rel")) and "hreflang" in link.attributes
    )


@rule(Severity.ERROR, fix="Correct the link, or give the section that it means this id.")
def anchor_broken(page: FinishedPage) -> Iterator[Found]:
    """A link leads to a part of its own page that does not exist.

    Why it matters: nothing happens when the reader follows it.

    Example: <a href="#help"> on a page without id="help".
    """
    for anchor in page.anchors:
        if anchor not in page.ids:
            yield page.found(f"nothing on the page has the id “{anchor}” that a link leads to")
    for link in page.all("a"):
        if "href" in link.attributes and link.attributes["href"] in (None, "", "#"):
            yield page.found(f"the link “{' '.join(link.node.text().split())[:60]}” leads nowhere")


def internal_links(page: FinishedPage) -> tuple[str, ...]:
    """The paths within the release that a page links to or loads, each once, with their `#part`."""
    return paths_within(page.addresses, page.claim.base_url, page.claim.address)


def paths_within(addresses: Iterable[str], base_url: str, own: str) -> tuple[str, ...]:
    """The paths within the release to which addresses on the page `own` lead, each once."""
    found: dict[str, None] = {}
    base = f"{base_url}/"
    for address in addresses:
        if address.startswith("/") and not address.startswith("//"):
            found[address] = None
        elif address.startswith(base):
            found[address.removeprefix(base_url)] = None
        elif address and not address.startswith(("#", "https://", "tel:")) and scheme(address) in ("", "http"):
            try:
                full = urljoin(own, address)
            except ValueError:
                continue  # no address at all, so no path of the release
            if full.startswith(base):
                found[full.removeprefix(base_url)] = None
    return tuple(found)
