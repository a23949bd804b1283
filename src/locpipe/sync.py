"""Brings every template and catalog up to the sources, or says which are behind.

A file that would stay the same is not touched, and one that changed on disk meanwhile is not overwritten.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from hashlib import file_digest, sha256
from itertools import chain
from typing import TYPE_CHECKING

from locpipe.catalog import catalog_file, template_file
from locpipe.exchange import ExchangeUnsupportedError, exchange
from locpipe.extract import TEMPLATES, messages
from locpipe.findings import Finding, Location, Severity
from locpipe.project import read_project
from locpipe.source import SourceError, attempt, read_text
from locpipe.update import Update, is_up_to_date, template_blocks, template_text, updated_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from locpipe.messages import Catalog, Message
    from locpipe.model import Project, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncReport:
    """What `sync` did, or with `check` would do.

    `changed` are the files that are written, or behind; `updates` tells of each catalog, by locale and domain;
    `minor_unused` are the contexts named as minor in which no translation was kept for an edited message.
    """

    changed: tuple[str, ...]
    updates: Mapping[tuple[str, str], Update]
    findings: tuple[Finding, ...]
    minor_unused: tuple[str, ...] = ()

    def said_of_files(self) -> dict[str, str]:
        """What happened in each catalog, in brackets, to follow its name; empty where nothing did but comments or order."""
        said = {catalog_file(locale, domain): in_words(update) for (locale, domain), update in self.updates.items()}
        return {file: f" ({words})" if words else "" for file, words in said.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """The text of a file as it is (None where there is none), and as it should be."""

    file: str
    domain: str
    old: str | None
    new: str
    locale: str = ""
    update: Update | None = None

    def behind(self) -> Finding:
        """What to report where nothing may be written."""
        rule = "catalog-out-of-date" if self.locale else "template-out-of-date"
        what = f"the {'catalog' if self.locale else 'template'} does not have what the sources say now"
        counts = f": {in_words(self.update)}" if self.update and in_words(self.update) else ""
        fix = "Run `locpipe sync`, and commit what it changes."
        return Finding(rule, Severity.ERROR, Location(self.file), what + counts, fix, self.locale, self.domain)


def sync(
    root: Path,
    *,
    check: bool = False,
    minor: frozenset[str] = frozenset(),
    today: date | None = None,
    project: Project | None = None,
    wanted: Mapping[str, Sequence[Message]] | None = None,
    catalogs: Mapping[tuple[str, str], Catalog] | None = None,
    templates: Path = TEMPLATES,
) -> SyncReport:
    """What was done to bring each template, and each catalog of the declared locales, up to the sources below `root`.

    With `check` nothing is written: each file that is behind is a finding. A catalog that cannot be read is a finding
    too, and stays as it is. In the contexts `minor` a small edit of the source reopens no translation,
    which a comment in the catalog records with the day.
    `project`, its messages `wanted` and the `catalogs` (by locale and domain) save reading them where that was done; of a
    catalog that is up to date there is then no update to tell of. Raises SourceError where the sources cannot be read.
    """
    project = project or read_project(root)
    findings: list[Finding] = []
    behind: list[_Change] = []
    updates: dict[tuple[str, str], Update] = {}
    for domain, listed in (wanted or messages(project, templates)).items():
        template = attempt(findings, _template, root, domain, listed, project.site)
        plans = [
            partial(
                _catalog,
                root,
                domain,
                listed,
                project.site,
                locale=own.locale,
                minor=minor,
                today=today,
                known=(catalogs or {}).get((own.locale, domain)),
            )
            for own in project.site.locales
        ]
        for change in filter(None, chain((attempt(findings, plan) for plan in plans), (template,))):
            if change.update:
                updates[change.locale, change.domain] = change.update
            if change.old != change.new:  # the texts of the others are not kept
                behind.append(change)
    if check:
        findings += [change.behind() for change in behind]
    else:
        behind = _written(root, behind, findings)
    used = {context for update in updates.values() for context in update.minor_contexts}
    return SyncReport(
        changed=tuple(change.file for change in behind),
        updates=updates,
        findings=tuple(findings),
        minor_unused=tuple(sorted(minor - used)),
    )


def _written(root: Path, changes: Iterable[_Change], findings: list[Finding]) -> list[_Change]:
    """The changes that were written, the catalogs of a domain before its template; what prevented others in `findings`.

    The template waits for every catalog: by the old one, the next run knows in which order those stand that were left.
    """
    written: list[_Change] = []
    left: set[str] = set()
    for change in changes:
        if change.locale or change.domain not in left:
            if attempt(findings, replace_text, root, change.file, change.old, change.new):
                written.append(change)
            else:
                left.add(change.domain)
    return written


def _template(root: Path, domain: str, wanted: Sequence[Message], site: Site) -> _Change | None:
    """The change of a template; None where it has what the sources say, told without holding its text."""
    file = template_file(domain)
    wanted_digest = sha256()
    for block in template_blocks(domain, wanted, bugs_to=_bugs_to(site)):
        wanted_digest.update(_bytes(block))
    with suppress(OSError), (root / file).open("rb") as opened:
        if file_digest(opened, "sha256").digest() == wanted_digest.digest():
            return None
    new = template_text(domain, wanted, bugs_to=_bugs_to(site))
    # A template is made, never edited: one that was left with conflict markers is no obstacle.
    return _Change(file=file, domain=domain, old=_raw(root, file), new=new)


def _catalog(
    root: Path,
    domain: str,
    wanted: Sequence[Message],
    site: Site,
    *,
    locale: str,
    minor: frozenset[str],
    today: date | None,
    known: Catalog | None,
) -> _Change | None:
    """The change of a catalog; None where one that is known is up to date."""
    if known and is_up_to_date(known, wanted):
        return None
    file = catalog_file(locale, domain)
    old = read_text(root, file) if (root / file).exists() else None
    update = updated_catalog(
        old,
        wanted,
        locale=locale,
        domain=domain,
        minor=minor,
        today=today,
        source_locale=site.source_locale,
        bugs_to=_bugs_to(site),
        old_template=_raw(root, template_file(domain)) or "",
    )
    return _Change(file=file, domain=domain, old=old, new=update.text, locale=locale, update=update)


def _raw(root: Path, file: str) -> str | None:
    """The text of a file whatever it holds, which `_bytes` gives back as it was; None where there is none."""
    path = root / file
    return path.read_bytes().decode("utf-8", "surrogateescape") if path.exists() else None


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _bugs_to(site: Site) -> str:
    """Where translators report a mistake in a source text."""
    return site.contact or site.base_url


def in_words(update: Update) -> str:
    """What happened in a catalog, in words; empty where nothing did but comments or order."""
    counts = {
        "new": update.new,
        "changed, to be looked at again": update.fuzzy,
        "carried over": update.carried + update.revived,
        "changed a little, translation kept": update.minor,
        "no longer used": update.obsolete,
    }
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count)


def replace_text(root: Path, file: str, old: str | None, new: str) -> Path:
    """The path of a file after `new` took the place of its text, in one step, so that nobody ever reads half of it.

    Raises SourceError where the file no longer holds `old` (None: did not exist), since somebody else saved it, or
    where it cannot be written.
    """
    path = (root / file).resolve()
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(new.encode("utf-8"))
        if old is not None:
            unfinished.chmod(path.stat().st_mode & 0o777)
        if _raw(root, file) != old or not _takes_place(unfinished, path, old):
            raise SourceError(Location(file), "somebody saved the file in the meantime", "Run `locpipe sync` again.")
    except OSError as error:
        raise SourceError(
            Location(file), f"the file cannot be written: {error.strerror}", "Check its rights."
        ) from None
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return path


def _takes_place(unfinished: Path, path: Path, old: str | None) -> bool:
    """Whether a finished file took the place of one that still held `old`; if not, that one is where it was.

    The two trade places, and only then is what stood there read: nothing can be saved between the look and the step.
    """
    try:
        if old is None:
            path.hardlink_to(unfinished)
        else:
            exchange(unfinished, path)
            if not _holds(unfinished, old):
                exchange(unfinished, path)
                return False
    except FileExistsError:
        return False
    except ExchangeUnsupportedError:
        unfinished.replace(path)
    return True


def _holds(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() == _bytes(text)
    except OSError:
        return False
