"""Rules of a whole release: the pages that are there are exactly those that are claimed, and lead to each other.

What is known of the pages lies in a temporary database (SQLite), which goes to disk when it grows: memory does not grow
with the number of pages, and each rule is one question.
"""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING, Any

from locpipe.checks.addresses import RULES_OF_ADDRESSES
from locpipe.checks.rule import Found, rule
from locpipe.checks.safety_report import RULES_OF_REPORTS
from locpipe.findings import Location, Severity
from locpipe.manifest import (
    ManifestError,
    PageEntry,
    all_files,
    is_page,
    page_lines,
    read_files,
    read_head,
    sha256_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from locpipe.checks.page import PageClaim, Required
    from locpipe.model import Redirect

_TABLES = """
create table claims (file text primary key, url text, kind text, condition text, place text, locale text);
create table verdicts (file text primary key, sha256 text, entry text);
create table listed (file text, entry text);
create table found (file text primary key, sha256 text);
create table links (target text primary key, file text, pages integer);
create table alternates (file text, tag text, path text);
create table twice (what text, name text);
create table lacking (file text, message text);
create table published (url text primary key);
create table reported (file text primary key);
create index claims_url on claims (url);
create index alternates_file on alternates (file);
"""

_ADD_LINK = """
insert into links values (?, ?, ?)
on conflict (target) do update set file = min(file, excluded.file), pages = pages + excluded.pages
"""
_LINKS_AT_ONCE = 10_000
"""Links that are counted in memory before they are put down."""

WHOLE = Location("manifest.json")


class ReleaseIndex:
    """What is claimed of a release, what was judged of its pages, what its manifest lists, and what lies on disk."""

    def __init__(self, root: Path, base_url: str, live: tuple[str, ...], *, is_partial: bool = False) -> None:
        self.root = root
        self.base_url = base_url
        self.live = live
        self.is_partial = is_partial
        self.redirects: tuple[Redirect, ...] = ()
        self.evidence: dict[str, Any] = {}
        self.loads: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
        self.broken_manifest = ""
        self.broken_published = ""
        self.wrong_files: list[tuple[str, str]] = []
        self._links: dict[str, list[Any]] = {}
        # An empty name makes a temporary database, which spills to disk by itself.
        self.database = sqlite3.connect("")
        self.database.executescript(_TABLES)

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    def ask(self, question: str, *values: str) -> Iterator[tuple[str, ...]]:
        """The rows that a question finds."""
        yield from self.database.execute(question, values)

    def add_claim(self, claim: PageClaim, required: tuple[Required, ...]) -> None:
        """Add a page that is to be there. `required` is what the policy asks of it, whatever the claim says."""
        row = (claim.file, claim.url, str(claim.kind), claim.condition, claim.place, claim.locale)
        if not self._insert("insert into claims values (?, ?, ?, ?, ?, ?)", row):
            self.database.execute("insert into twice values ('claim', ?)", (claim.file,))
        self.loads.add((claim.stylesheets, claim.scripts))
        if claim.required != required:
            wanted = ", ".join(f"{block.block} ({block.tag})" for block in required) or "nothing"
            said = ", ".join(f"{block.block} ({block.tag})" for block in claim.required) or "nothing"
            message = f"the page was judged for {said}; the policy and the approvals ask for {wanted}"
            if said == wanted:
                message = f"the page was judged by other approvals of {wanted} than those in force"
            self.database.execute("insert into lacking values (?, ?)", (claim.file, message))

    def add_published(self, addresses: Iterable[str]) -> None:
        """Add the addresses that lead readers to pages now. One that cannot be read closes the gate."""
        try:
            self.database.executemany("insert or ignore into published values (?)", ((url,) for url in addresses))
        except ManifestError as error:
            self.broken_published = str(error)

    def add_verdict(self, entry: PageEntry, links: Iterable[str], alternates: Iterable[tuple[str, str]]) -> None:
        """Add a page that was judged."""
        if not self._insert("insert into verdicts values (?, ?, ?)", (entry.file, entry.sha256, entry.as_json())):
            self.database.execute("insert into twice values ('verdict', ?)", (entry.file,))
        rows = [(entry.file, tag, url.removeprefix(self.base_url)) for tag, url in alternates]
        self.database.executemany("insert into alternates values (?, ?, ?)", rows)
        for link in links:
            if link in self._links:
                found = self._links[link]
                found[0] = min(found[0], entry.file)
                found[1] += 1
            else:
                self._links[link] = [entry.file, 1]
        if len(self._links) > _LINKS_AT_ONCE:
            self._put_links()

    def add_reported(self, file: str) -> bool:
        """Add a page that the safety report lists; False where it does so twice."""
        return self._insert("insert into reported values (?)", (file,))

    def _put_links(self) -> None:
        """Put the links that were counted into the database. Most stand on many pages."""
        rows = [(target, file, pages) for target, (file, pages) in self._links.items()]
        self.database.executemany(_ADD_LINK, rows)
        self._links.clear()

    def _insert(self, statement: str, row: tuple[str, ...]) -> bool:
        try:
            self.database.execute(statement, row)
        except sqlite3.IntegrityError:
            return False
        return True

    def _listed(self) -> Iterator[tuple[str, ...]]:
        """The pages that the manifest lists. One that stands there as it was judged, in its order, need not be read."""
        judged = self.ask("select file, entry from verdicts order by rowid")
        for line in page_lines(self.root):
            row = next(judged, ("", ""))
            if row[1] != line:
                entry = PageEntry.of_line(line)
                row = (entry.file, entry.as_json())
            yield row

    def read_release(self) -> None:
        """Read the manifest and hash every file of the release."""
        self._put_links()
        within = os.fspath(self.root)
        try:
            read_head(self.root)
            self.database.executemany("insert into listed values (?, ?)", self._listed())
            others = dict(read_files(self.root))
        except ManifestError as error:
            self.broken_manifest = str(error)
            others = {}
        try:
            for name in all_files(self.root):
                sha256 = sha256_of(f"{within}/{name}")
                if is_page(name):
                    self.database.execute("insert into found values (?, ?)", (name, sha256))
                elif others.pop(name, None) != sha256:
                    self.wrong_files.append((name, "is not in the manifest as it is on disk"))
        except (ManifestError, OSError) as error:
            self.wrong_files.append((WHOLE.file, str(error)))
        self.wrong_files.extend((name, "is in the manifest and not on disk") for name in others)


# ---- coverage --------------------------------------------------------------------------------------------------------


@rule(
    Severity.BLOCKER,
    fix="Check that content/, cities/ and the live locales of content/site.yaml are there, then build again.",
)
def release_empty(release: ReleaseIndex) -> Iterator[Found]:
    """A release has no page at all, or no live locale.

    Why it matters: every rule about pages holds where there are none; publishing that would take the site down.

    Example: the folder cities/ is empty and no condition has an outline.
    """
    if not any(True for _ in release.ask("select file from claims where locale != '' limit 1")):
        yield Found(location=WHOLE, message="no page is planned in any locale")
    if not release.live:
        yield Found(location=WHOLE, message="no locale is live")


@rule(
    Severity.BLOCKER,
    fix="Build again; if the page is not wanted any more, take its place or its outline out of the sources.",
)
def page_missing(release: ReleaseIndex) -> Iterator[Found]:
    """A page that is planned was not judged, or is not on disk.

    Why it matters: a place without its page is a place without help; a page that nobody judged must not go out.

    Example: the page of Calgary in French was not written.
    """
    for (file,) in release.ask("select file from claims where file not in (select file from found)"):
        yield Found(location=Location(file), message="the page is planned and not on disk")
    question = (
        "select file from claims where file in (select file from found) and file not in (select file from verdicts)"
    )
    for (file,) in release.ask(question):
        yield Found(location=Location(file), message="the page was not judged")


@rule(Severity.BLOCKER, fix="Delete the staged folder and build again; a release holds nothing but what is planned.")
def page_unexpected(release: ReleaseIndex) -> Iterator[Found]:
    """A page lies in the release that is not planned.

    Why it matters: nothing is known of what it must show.

    Example: a file left over from another run, en/old/index.html.
    """
    for (file,) in release.ask("select file from found where file not in (select file from claims)"):
        yield Found(location=Location(file), message="the page is on disk and not planned")
    question = "select file from verdicts where file not in (select file from claims union select file from found)"
    for (file,) in release.ask(question):
        yield Found(location=Location(file), message="the page was judged and is neither planned nor on disk")


@rule(Severity.BLOCKER, fix="Give every live locale each page: in the plan, and by an address of its own.")
def page_in_few_locales(release: ReleaseIndex) -> Iterator[Found]:
    """A page is not planned in every live locale, or two are planned at one address.

    Why it matters: readers of one language would have no page where others have one.

    Example: Regina is planned in English only.
    """
    for kind, name in release.ask("select what, name from twice where what = 'claim'"):
        yield Found(location=Location(name), message=f"two pages are planned for this file ({kind})")
    question = "select url, group_concat(file, ', ') from claims group by url having count(*) > 1"
    for url, files in release.ask(question):
        yield Found(location=Location(files.partition(",")[0]), message=f"two pages are planned for {url}: {files}")
    if release.is_partial:
        return
    question = (
        "select min(file), kind, condition, place, group_concat(locale) from claims where locale != ''"
        " group by kind, condition, place"
    )
    for file, kind, condition, place, locales in release.ask(question):
        lacking = sorted(set(release.live) - set(locales.split(",")))
        drafts = sorted(set(locales.split(",")) - set(release.live))
        name = " ".join(part for part in (kind, condition, place) if part)
        if lacking:
            yield Found(location=Location(file), message=f"the page {name} is not planned in {', '.join(lacking)}")
        if drafts:
            yield Found(
                location=Location(file), message=f"the page {name} is planned in {', '.join(drafts)}, which is not live"
            )


# ---- what was judged is what lies there ------------------------------------------------------------------------------


@rule(Severity.BLOCKER, fix="Build again; claims are made from the policy and approvals that the release is judged by.")
def page_judged_otherwise(release: ReleaseIndex) -> Iterator[Found]:
    """A page was judged for other safety texts or approvals than it needs, or judged twice.

    Why it matters: a page of which too little is asked passes every other rule.

    Example: the plan asks the pages of Québec for the blocks of Ontario.
    """
    for file, message in release.ask("select file, message from lacking"):
        yield Found(location=Location(file), message=message)
    for (file,) in release.ask("select name from twice where what = 'verdict'"):
        yield Found(location=Location(file), message="the page was judged twice")


@rule(Severity.BLOCKER, fix="Build again, and let nothing else write into the staged folder.")
def page_altered_after_judging(release: ReleaseIndex) -> Iterator[Found]:
    """A page on disk is not the one that was judged.

    Why it matters: the proof holds for the bytes that were judged, and for no others.

    Example: a tool minified the staged pages.
    """
    question = "select file, v.sha256, f.sha256 from verdicts v join found f using (file) where v.sha256 != f.sha256"
    for file, judged, found in release.ask(question):
        message = f"the page was judged as {judged[:12]}… and lies on disk as {found[:12]}…"
        yield Found(location=Location(file), message=message)


@rule(Severity.BLOCKER, fix="Write the manifest after all other files, from the verdicts on the pages.")
def manifest_mismatch(release: ReleaseIndex) -> Iterator[Found]:
    """The manifest does not list exactly the files of the release, as they were judged.

    Why it matters: publishing, rolling back and verifying rely on it.

    Example: a page has another hash in manifest.json than on disk.
    """
    if release.broken_manifest:
        yield Found(location=WHOLE, message=release.broken_manifest)
        return
    for name, message in release.wrong_files:
        yield Found(location=Location(name), message=f"the file {message}")
    for (file,) in release.ask("select file from listed group by file having count(*) > 1"):
        yield Found(location=Location(file), message="the manifest lists the page twice")
    # Pages that are planned and not on disk, or the other way round, are found by the rules above.
    question = "select file from listed where file not in (select file from found union select file from claims)"
    for (file,) in release.ask(question):
        yield Found(location=Location(file), message="the manifest lists a page that is neither planned nor on disk")
    question = "select file from found join claims using (file) where file not in (select file from listed)"
    for (file,) in release.ask(question):
        yield Found(location=Location(file), message="the manifest does not list the page")
    for (file,) in release.ask("select file from listed l join verdicts v using (file) where l.entry != v.entry"):
        yield Found(location=Location(file), message="the manifest says something else of the page than was judged")
    question = (
        "select file from verdicts v join claims c using (file) where json_extract(v.entry, '$.url') != c.url"
        " or json_extract(v.entry, '$.kind') != c.kind or coalesce(json_extract(v.entry, '$.locale'), '') != c.locale"
        " or coalesce(json_extract(v.entry, '$.place'), '') != c.place"
        " or coalesce(json_extract(v.entry, '$.condition'), '') != c.condition"
    )
    for (file,) in release.ask(question):
        yield Found(location=Location(file), message="the verdict is that of another page than the one planned here")


RULES_OF_RELEASES = (
    release_empty,
    page_missing,
    page_unexpected,
    page_in_few_locales,
    page_judged_otherwise,
    page_altered_after_judging,
    manifest_mismatch,
    *RULES_OF_ADDRESSES,
    *RULES_OF_REPORTS,
)
"""The rules of a whole release, in the order of reports."""
