"""Reading everything that a build needs: the sources, what they ask translators for, and every catalog."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from locpipe import extract
from locpipe.cache import (
    BROKEN,
    Cache,
    catalog_lines,
    catalog_of_lines,
    digest_of,
    messages_of_json,
    messages_to_json,
    put_text,
)
from locpipe.catalog import catalog_file, parse_catalog, read_catalog, readable_catalog
from locpipe.catalog_changes import parse_again
from locpipe.messages import SAFETY_DOMAIN
from locpipe.places import DOMAIN as PLACES_DOMAIN
from locpipe.project import SITE_DOMAIN, condition_ids, read_project, read_site
from locpipe.render import TEMPLATES
from locpipe.source import SourceError, attempt, read_bytes, read_text, shelved

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from locpipe.findings import Finding
    from locpipe.messages import Catalog, Message
    from locpipe.model import Project


@dataclass(frozen=True, kw_only=True)
class Reading:
    """Everything that was read. `project` is None where the sources could not be read; `findings` then say why."""

    root: Path
    project: Project | None
    catalogs: Mapping[tuple[str, str], Catalog]
    messages: Mapping[str, Sequence[Message]]
    findings: tuple[Finding, ...]


def read(root: Path) -> Reading:
    """The sources and every catalog of every declared locale. A file that cannot be read becomes findings."""
    findings: list[Finding] = []
    with shelved(root):
        project = attempt(findings, read_project, root)
    site = project.site if project else attempt([], read_site, root)
    domains = (SITE_DOMAIN, SAFETY_DOMAIN, PLACES_DOMAIN, *condition_ids(root))
    catalogs = {}
    for locale in site.locales if site else ():
        for domain in domains:
            catalog = _catalog(root, locale.locale, domain, findings)
            if catalog:
                catalogs[locale.locale, domain] = catalog
    messages = extract.messages(project, of_templates=template_messages(root)) if project else {}
    return Reading(root=root, project=project, catalogs=catalogs, messages=messages, findings=tuple(findings))


def _catalog(root: Path, locale: str, domain: str, findings: list[Finding]) -> Catalog | None:
    """A catalog, as far as it can be read where something is wrong with its file, which becomes findings."""
    try:
        return _sound_catalog(root, locale, domain)
    except SourceError as error:
        file = catalog_file(locale, domain)
        raw = attempt([], read_bytes, root, file)
        rest = raw and attempt([], readable_catalog, raw, file=file, locale=locale, domain=domain)
        catalog, problems = rest or (None, error.findings)
        findings.extend(problems)
        return catalog


def _sound_catalog(root: Path, locale: str, domain: str) -> Catalog:
    """A catalog, parsed only where it differs from what was read last. Raises SourceError as `read_catalog` does."""
    file = catalog_file(locale, domain)
    if not (root / file).is_file():
        return read_catalog(root, locale, domain)
    text = read_text(root, file)
    last = _Last(Cache(root), locale, domain)
    digest, before = last.read()
    if before and digest == digest_of(text.encode()):
        return before
    # The text of before is held no longer than it takes to compare the two; where it is not known, all of this differs.
    catalog = (
        parse_again(before, last.text(digest), text)
        if before
        else parse_catalog(text, file=file, locale=locale, domain=domain)
    )
    last.keep(catalog, text)
    return catalog


@dataclass(frozen=True, slots=True)
class _Last:
    """A catalog as this code read it last, and the text that it was read from, which is looked at where it changed."""

    cache: Cache
    locale: str
    domain: str

    @property
    def name(self) -> str:
        return f"parsed-{self.locale}-{self.domain}"

    @property
    def asked(self) -> tuple[bytes, ...]:
        return self.locale.encode(), self.domain.encode()

    def read(self) -> tuple[str, Catalog | None]:
        """The digest of the text, and the catalog; None where they are not known."""
        with suppress(*BROKEN):
            lines = self.cache.lines(self.name, *self.asked)
            return next(lines, ""), catalog_of_lines(lines)
        return "", None

    def text(self, digest: str) -> str:
        """The text of that digest; empty where it is not known."""
        with suppress(OSError, ValueError):
            text = (self.cache.folder / f"{self.name}.po").read_text("utf-8")
            return text if digest_of(text.encode()) == digest else ""
        return ""

    def keep(self, catalog: Catalog, text: str) -> None:
        """Keep a catalog with the very text that it was read from: the file may be another by now."""
        put_text(self.cache.folder / f"{self.name}.po", text)
        self.cache.keep_lines(self.name, chain((digest_of(text.encode()),), catalog_lines(catalog)), *self.asked)


def template_messages(root: Path) -> tuple[Message, ...]:
    """The messages of our own templates. They change only with the code, whose digest every cached value is kept by."""
    return Cache(root).remembered(
        "template-messages", (), partial(extract.template_messages, TEMPLATES), messages_to_json, messages_of_json
    )
