"""Compares the release that readers see with a new one, as both lie in their folders.

Pages whose hash is the same in both manifests are never opened; every page that is opened has to have the hash that its
manifest says. What cannot be compared is said, never passed over.
"""

from __future__ import annotations

import difflib
import hashlib
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from locpipe.changes import Altered, Changes, Passage, words_of
from locpipe.evidence import Evidence, EvidenceError, read_evidence
from locpipe.manifest import REPORT, ManifestError, read_head, read_pages
from locpipe.shown import Shown, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MOST_PASSAGES = 200
"""Passages whose words are kept; of the others only how many there are."""


def changes_between(published: Path | None, new: Path) -> Changes:
    """The difference between the release in the folder `published`, which readers see, and that in `new`.

    Of `published` only the manifest, the report, and the pages that `pages_to_open` names need be there. Raises
    ManifestError where the new release cannot be read; where the published one cannot, that is a part of the result.
    """
    head = read_head(new)
    after = _known(new)
    if published is None:
        return Changes(published="", new=head.release, pages=len(after), added=tuple(after))
    try:
        before = _known(published)
        release = read_head(published).release
    except ManifestError as error:
        return Changes(
            published="", new=head.release, pages=len(after), added=tuple(after), unread=(f"{published.name}: {error}",)
        )
    compared = _Compared(published, new, has_new_pages=not after.keys() <= before.keys())
    for url, known in after.items():
        old = before.get(url)
        if old is None:
            compared.add(url, known)
        elif old.sha256 != known.sha256:
            compared.alter(url, old, known)
    removed = tuple(url for url in before if url not in after)
    for url in removed:
        compared.remove(before[url])
    return Changes(
        published=release,
        new=head.release,
        pages=len(before.keys() | after.keys()),
        added=tuple(url for url in after if url not in before),
        removed=removed,
        altered=tuple(compared.altered),
        passages=compared.passages(),
        passages_left_out=compared.left_out,
        safety=tuple(_wordings(before.values(), after.values(), compared.altered)),
        numbers=tuple(dict.fromkeys(chain(_policy(published, new, compared.unread), compared.lines()))),
        prices=tuple(dict.fromkeys(compared.prices())),
        unread=tuple(dict.fromkeys(compared.unread)),
    )


def pages_to_open(published: Path, new: Path) -> Iterator[str]:
    """The files of the published release that `changes_between` opens. Raises ManifestError."""
    after = {entry.url: entry.sha256 for entry in read_pages(new)}
    return (entry.file for entry in read_pages(published) if after.get(entry.url) != entry.sha256)


class _Known(NamedTuple):
    """What is kept of each page of a manifest."""

    file: str
    sha256: str
    kind: str
    locale: str
    place: str
    safety: tuple[tuple[str, str], ...]


def _known(folder: Path) -> dict[str, _Known]:
    """Every page that the manifest of a folder lists, by address. Most pages share their safety texts, and so the tuple."""
    shared: dict[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]] = {}
    found = {}
    for entry in read_pages(folder):
        safety = tuple(sorted(entry.safety.items()))
        found[entry.url] = _Known(
            file=entry.file,
            sha256=entry.sha256,
            kind=entry.kind,
            locale=entry.locale or "",
            place=entry.place or "",
            safety=shared.setdefault(safety, safety),
        )
    return found


@dataclass
class _Compared:
    """The pages that were opened so far, and what was found on them."""

    published: Path
    new: Path
    has_new_pages: bool
    """Then the numbers and amounts of every page that was altered have to be known."""
    altered: list[Altered] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    left_out: int = 0
    _passages: dict[tuple[str, str, str, str], tuple[int, str]] = field(default_factory=dict)
    _old_numbers: set[str] = field(default_factory=set)
    _old_amounts: set[str] = field(default_factory=set)
    _added: list[tuple[str, Shown]] = field(default_factory=list)

    def add(self, url: str, known: _Known) -> None:
        """A page that only the new release has."""
        page = self._read(self.new, known)
        if page and (page.numbers or page.prices):
            self._added.append((url, page))

    def remove(self, known: _Known) -> None:
        """A page that only the published release has."""
        self._remember(self._read(self.published, known))

    def alter(self, url: str, old: _Known, known: _Known) -> None:
        """A page that is another in the new release."""
        then, now = self._bytes(self.published, old), self._bytes(self.new, known)
        if then is not None and now is not None and not self.has_new_pages and _seen(then) == _seen(now):
            self.altered.append(Altered(url=url, kind=known.kind, locale=known.locale, place=known.place))
            return
        before, after = (None if html is None else shown(html) for html in (then, now))
        self._remember(before)
        if before is None or after is None:
            self.altered.append(Altered(url=url, kind=known.kind, locale=known.locale, place=known.place))
            return
        count = 0
        for section, one, other in _pairs(before.passages, after.passages):
            count += 1
            key = (known.locale, section, one, other)
            if key in self._passages:
                pages, first = self._passages[key]
                self._passages[key] = (pages + 1, first)
            elif len(self._passages) < MOST_PASSAGES:
                self._passages[key] = (1, url)
            else:
                self.left_out += 1
        page = Altered(
            url=url,
            kind=known.kind,
            locale=known.locale,
            place=known.place,
            passages=count,
            safety=tuple(sorted({block for block, _ in {*old.safety} ^ {*known.safety}})),
            numbers=tuple(sorted(before.numbers ^ after.numbers)),
            prices=(before.amounts, before.prices) != (after.amounts, after.prices),
        )
        self.altered.append(page)

    def lines(self) -> Iterator[str]:
        """The numbers of safety texts and support lines that come or go, in words."""
        for page in self.altered:
            yield from (f"{number} on {page.url}" for number in page.numbers)
        for url, new in self._added:
            yield from (f"{number} on {url}" for number in sorted(new.numbers - self._old_numbers))

    def prices(self) -> Iterator[str]:
        """The pages whose prices change; and the new ones with amounts that no page had that changed."""
        yield from (page.url for page in self.altered if page.prices)
        yield from (url for url, new in self._added if new.prices and {*new.amounts} - self._old_amounts)

    def passages(self) -> tuple[Passage, ...]:
        """The words that changed, those on most pages first."""
        listed = sorted(self._passages.items(), key=lambda item: -item[1][0])
        return tuple(
            Passage(section=section, locale=locale, words=words_of(before, after), pages=pages, page=page)
            for (locale, section, before, after), (pages, page) in listed
        )

    def _remember(self, page: Shown | None) -> None:
        if page is None:
            return
        self._old_numbers |= page.numbers
        self._old_amounts |= {*page.amounts}

    def _read(self, folder: Path, known: _Known) -> Shown | None:
        """What a page shows, None where it cannot be read."""
        html = self._bytes(folder, known)
        return None if html is None else shown(html)

    def _bytes(self, folder: Path, known: _Known) -> bytes | None:
        """The bytes of a page; None, and a note, where it is not the page that the manifest says."""
        try:
            html = (folder / known.file).read_bytes()
        except OSError as error:
            self.unread.append(f"{known.file} cannot be read: {error.strerror}")
            return None
        if hashlib.sha256(html).hexdigest() != known.sha256:
            self.unread.append(f"{known.file} is not as its manifest says")
            return None
        return html


def _seen(html: bytes) -> bytes:
    """What of a page is seen or judged here, without the lines of its head that load a stylesheet or script."""
    head, body, rest = html.partition(b"<body")
    told = [line for line in head.split(b"\n") if not line.startswith((b"<link", b"<script src="))]
    return b"\n".join(told) + body + rest


def _wordings(before: Iterable[_Known], after: Iterable[_Known], altered: Iterable[Altered]) -> Iterator[str]:
    """The wordings of safety texts that one release shows and the other does not; and pages that show other blocks."""
    old = {(block, page.locale, sha256) for page in before for block, sha256 in page.safety}
    new = {(block, page.locale, sha256) for page in after for block, sha256 in page.safety}
    changed = sorted({(block, locale) for block, locale, _ in old ^ new})
    yield from (f"{block} in {locale}" if locale else f"{block} on pages of all locales" for block, locale in changed)
    for page in altered:
        if any((block, page.locale) not in changed for block in page.safety):
            yield f"other blocks on {page.url}"


def _policy(published: Path, new: Path, unread: list[str]) -> Iterator[str]:
    """The approved addresses of safety texts that come or go, in words."""
    evidences: list[Evidence] = []
    for folder in (published, new):
        try:
            evidences.append(read_evidence(folder))
        except EvidenceError as error:
            unread.append(f"{REPORT} of {folder.name}: {error}")
            return
    old, now = ({number.link for number in evidence.policy.numbers} for evidence in evidences)
    yield from (f"{link} is approved no longer" for link in sorted(old - now))
    yield from (f"{link} is approved newly" for link in sorted(now - old))


def _pairs(before: tuple[tuple[str, str], ...], after: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str, str]]:
    """The passages that differ: the section, the text before and the text after; one is empty where it is new or gone."""
    for kind, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            for one, other in zip_longest(before[i:j], after[k:m], fillvalue=("", "")):
                yield (other[0] if other[1] else one[0], one[1], other[1])
