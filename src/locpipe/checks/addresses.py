"""Rules of where a release leads: the links and languages of its pages, and the addresses that were published before."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from locpipe.checks.rule import Found, rule
from locpipe.findings import Location, Severity
from locpipe.redirects import REDIRECTS_FILE, RELEASE_FILE, parse_redirects

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from locpipe.checks.release import ReleaseIndex
    from locpipe.model import Redirect


# ---- where pages lead ------------------------------------------------------------------------------------------------


@rule(Severity.ERROR, fix="Correct the address, or add the page, file or section that it leads to.")
def link_broken(release: ReleaseIndex) -> Iterator[Found]:
    """A link leads to a page, a file or a part of a page that the release does not have.

    Why it matters: the reader ends on a page that says there is nothing here.

    Example: /fr/tspt/ab/lethbridge/ is linked, and no such page is planned.
    """
    if release.is_partial:
        return
    for target, file, count in release.ask("select target, file, pages from links order by target"):
        try:
            parts = urlsplit(target)
        except ValueError:
            yield Found(location=Location(file), message=f"the page leads to {target}, which is no address")
            continue
        path = unquote(parts.path).removeprefix("/")
        name = f"{path}index.html" if path == "" or path.endswith("/") else path
        others = f", as do {int(count) - 1} other pages" if int(count) > 1 else ""
        if not _is_file(release.root, name):
            yield Found(location=Location(file), message=f"the page leads to {target}, which does not exist{others}")
        elif parts.fragment and not _has_id(release.root / name, unquote(parts.fragment)):
            message = f"the page leads to {target}; nothing there has the id “{parts.fragment}”{others}"
            yield Found(location=Location(file), message=message)


def _is_file(root: Path, name: str) -> bool:
    # Text, not paths: it is asked of thousands.
    return ".." not in name.split("/") and os.path.isfile(f"{root}/{name}")  # noqa: PTH113


def _has_id(path: Path, name: str) -> bool:
    return re.search(rf'\sid="{re.escape(name)}"'.encode(), path.read_bytes()) is not None


@rule(Severity.ERROR, fix="Let every page of a group list the same addresses, one for each live locale.")
def alternate_not_returned(release: ReleaseIndex) -> Iterator[Found]:
    """A page names another as its translation, which does not name it in return, or is not there.

    Why it matters: search engines believe only pairs that agree.

    Example: the English page of Calgary names the French one, which names Edmonton.
    """
    if release.is_partial:
        return
    question = """
        select a.file, a.tag, a.path from alternates a join claims own using (file) left join claims other on other.url = a.path
        where other.file is null or (a.tag != 'x-default' and own.locale != '' and not exists (
            select 1 from alternates back where back.file = other.file and back.path = own.url
        ))
        """
    for file, tag, path in release.ask(question):
        message = f"the page names {path} as its {tag} version, which is not there or does not name it in return"
        yield Found(location=Location(file), message=message)
    question = """
        select a.file, a.tag, other.locale from alternates a join claims other on other.url = a.path
        where other.locale != '' and a.tag != 'x-default' and replace(other.locale, '_', '-') != a.tag
        """
    for file, tag, locale in release.ask(question):
        yield Found(location=Location(file), message=f"the page names a page in {locale} as its {tag} version")


# ---- addresses that were published before -------------------------------------------------------------------------------


@rule(
    Severity.ERROR,
    fix="Say in content/redirects.yaml where its readers go: `{from: …, to: …}`, or `{gone: …, reason: …}`.",
)
def url_vanished(release: ReleaseIndex) -> Iterator[Found]:
    """An address that is published now has no page in the new release, and no redirect or gone entry says why.

    Why it matters: other sites, search engines and leaflets lead there; readers would end on a page of nothing.

    Example: the slug of a city was changed, and nothing leads from the old address to the new one.
    """
    if release.is_partial:
        return
    if release.broken_published:
        message = f"it is not known which addresses are published now: {release.broken_published}"
        fix = "Put the release back that was published, or move what is left of it away."
        yield Found(location=Location(REDIRECTS_FILE), message=message, fix=fix)
    covered = _covered(release)
    for (url,) in release.ask("select url from published where url not in (select url from claims) order by url"):
        if url not in covered:
            message = f"{url} is published now and leads nowhere after this"
            fix = f"Add `- {{from: {url}, to: …}}` or `- {{gone: {url}, reason: …}}` to {REDIRECTS_FILE}."
            yield Found(location=Location(REDIRECTS_FILE), message=message, fix=fix)


def _covered(release: ReleaseIndex) -> frozenset[str]:
    """The addresses that the finished file of redirects takes care of."""
    path = release.root / RELEASE_FILE
    if not path.is_file():
        return frozenset()
    return frozenset(line.url for line in parse_redirects(path.read_text(encoding="utf-8", errors="replace")))


@rule(Severity.ERROR, fix="Let it lead to a page of the release, or to an https address.")
def redirect_leads_nowhere(release: ReleaseIndex) -> Iterator[Found]:
    """A redirect leads to an address of the site that no page has.

    Why it matters: readers are sent from one page of nothing to another.

    Example: `to: /en/asthma/on/` when the page is /en/asthma/ontario/.
    """
    if release.is_partial:
        return
    for redirect in release.redirects:
        end = _end(redirect, release)
        if not redirect.is_gone and end is not None and not end.startswith("https://") and not _is_page(end, release):
            via = f" by {redirect.to}" if end != redirect.to else ""
            yield _found(redirect, f"{redirect.url} leads{via} to {end}, where no page is")


@rule(Severity.ERROR, fix="Let the redirect lead to a page, not to an address that leads back.")
def redirect_loop(release: ReleaseIndex) -> Iterator[Found]:
    """Redirects lead in a circle.

    Why it matters: the browser gives up, and the reader sees an error.

    Example: /a/ leads to /b/, and /b/ to /a/.
    """
    for redirect in release.redirects:
        if not redirect.is_gone and _end(redirect, release) is None:
            yield _found(redirect, f"{redirect.url} leads to {redirect.to}, and from there round and round")


@rule(Severity.ERROR, fix="Take the entry out of content/redirects.yaml, or let no page have the address.")
def redirect_over_page(release: ReleaseIndex) -> Iterator[Found]:
    """A redirect or gone entry stands for an address that a page has.

    Why it matters: some hosts then show the page, and some send its readers away from it.

    Example: a city that was gone has come back, and its gone entry was left.
    """
    if release.is_partial:
        return
    for redirect in release.redirects:
        if _is_page(redirect.url, release):
            yield _found(redirect, f"{redirect.url} is the address of a page of this release")


@rule(Severity.ERROR, fix="Keep one entry for the address.")
def redirect_stated_twice(release: ReleaseIndex) -> Iterator[Found]:
    """An address has two entries.

    Why it matters: which of the two counts differs from host to host.

    Example: /en/old/ leads to one page, and 20 lines below to another.
    """
    seen: set[str] = set()
    for redirect in release.redirects:
        if redirect.url in seen:
            yield _found(redirect, f"{redirect.url} has an entry above already")
        seen.add(redirect.url)


def _end(redirect: Redirect, release: ReleaseIndex) -> str | None:
    """Where a redirect leads in the end, without its `#part`; None for a circle."""
    by_url = {each.url: each for each in reversed(release.redirects)}
    passed = {redirect.url}
    end = redirect.to.partition("#")[0]
    while end in by_url and not by_url[end].is_gone:
        if end in passed:
            return None
        passed.add(end)
        end = by_url[end].to.partition("#")[0]
    return end


def _is_page(url: str, release: ReleaseIndex) -> bool:
    return any(True for _ in release.ask("select file from claims where url = ? limit 1", url))


def _found(redirect: Redirect, message: str) -> Found:
    return Found(location=redirect.location, message=message)


RULES_OF_ADDRESSES = (
    link_broken,
    alternate_not_returned,
    url_vanished,
    redirect_leads_nowhere,
    redirect_loop,
    redirect_over_page,
    redirect_stated_twice,
)
"""The rules of addresses, in the order of reports."""
