"""Reading everything that a build needs: the sources, what they ask translators for, and every catalog."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from locpipe import extract
from locpipe.cache import Cache, catalog_of_json, catalog_to_json, messages_of_json, messages_to_json
from locpipe.catalog import catalog_file, parse_catalog, read_catalog
from locpipe.catalog_changes import parse_again
from locpipe.messages import SAFETY_DOMAIN
from locpipe.places import DOMAIN as PLACES_DOMAIN
from locpipe.project import SITE_DOMAIN, condition_ids, read_project, read_site
from locpipe.render import TEMPLATES
from locpipe.source import attempt, read_text, shelved

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
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
            catalog = attempt(findings, _catalog, root, locale.locale, domain)
            if catalog:
                catalogs[locale.locale, domain] = catalog
    messages = extract.messages(project, of_templates=template_messages(root)) if project else {}
    return Reading(root=root, project=project, catalogs=catalogs, messages=messages, findings=tuple(findings))


def _catalog(root: Path, locale: str, domain: str) -> Catalog:
    """A catalog, parsed only where it differs from what was read last. Raises SourceError as `read_catalog` does."""
    file = catalog_file(locale, domain)
    if not (root / file).is_file():
        return read_catalog(root, locale, domain)
    text = read_text(root, file)
    cache, name, asked = Cache(root), f"parsed-{locale}-{domain}", (locale.encode(), domain.encode())
    before = _read_last(cache, name, asked)
    if before and before[0] == text:
        return before[1]
    catalog = (
        parse_again(before[1], before[0], text)
        if before
        else parse_catalog(text, file=file, locale=locale, domain=domain)
    )
    # With the very text that it was read from: the file may be another by now.
    cache.keep(name, {"text": text, "catalog": catalog_to_json(catalog)}, *asked)
    return catalog


def _read_last(cache: Cache, name: str, asked: Iterable[bytes]) -> tuple[str, Catalog] | None:
    """The text of a catalog as this code read it last, and what it read; None where that is not known."""
    try:
        kept = cache.read(name, *asked)
        return str(kept["text"]), catalog_of_json(kept["catalog"])
    except (LookupError, ValueError, TypeError, AttributeError):
        return None


def template_messages(root: Path) -> tuple[Message, ...]:
    """The messages of our own templates. They change only with the code, whose digest every cached value is kept by."""
    return Cache(root).remembered(
        "template-messages", (), partial(extract.template_messages, TEMPLATES), messages_to_json, messages_of_json
    )
