"""The project as it stands on disk at one moment, and what the next moment changes in it.

After a saved file only that file is parsed: the sources keep what they parsed by file (`source.kept_by_file`), a
catalog is read again where it differs (`catalog_changes.parse_again`). A file that cannot be read leaves what was read
of it before, so that the page stays while its problems are shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from locpipe import extract
from locpipe.assets import read_assets
from locpipe.catalog import catalog_file, parse_catalog, read_catalog
from locpipe.catalog_changes import parse_again
from locpipe.messages import SAFETY_DOMAIN
from locpipe.pages import localizers
from locpipe.places import DOMAIN as PLACES_DOMAIN
from locpipe.plan import plan
from locpipe.preview import pseudo
from locpipe.preview.tracing import TracingLocalizer, identity
from locpipe.project import SITE_DOMAIN, read_project
from locpipe.reading import Reading, template_messages
from locpipe.render import Renderer
from locpipe.source import attempt, read_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from locpipe.assets import Assets
    from locpipe.findings import Finding
    from locpipe.localize import Localizer
    from locpipe.messages import Catalog, Message
    from locpipe.model import PageKind, Project
    from locpipe.plan import PageSpec

LOCALES = "locales"

CatalogKey = tuple[str, str]
"""The locale and the domain of a catalog."""


class Shown(NamedTuple):
    """A page whatever its locale."""

    kind: PageKind
    condition: str
    place: str

    @classmethod
    def by(cls, spec: PageSpec) -> Shown:
        """The page that a plan asks for."""
        return cls(spec.kind, spec.condition, spec.place)


@dataclass(frozen=True, kw_only=True)
class Sources:
    """What the sources say, and what follows from that alone. The same object as long as no source changed."""

    root: Path
    project: Project
    """As it was read."""

    @cached_property
    def shown(self) -> Project:
        """The project with the pseudo-locales, and with an address for each page of a draft."""
        return pseudo.with_every_address(self.project)

    @cached_property
    def pages(self) -> Mapping[str, PageSpec]:
        """Every page by its address, in every locale."""
        return {spec.url: spec for spec in plan(self.shown, self.shown.site.locales)}

    @cached_property
    def addresses(self) -> Mapping[tuple[str, Shown], str]:
        """The address of each page in each locale; a page that speaks several has the locale ""."""
        return {(spec.locale, Shown.by(spec)): url for url, spec in self.pages.items()}

    @cached_property
    def messages(self) -> Mapping[str, Sequence[Message]]:
        """What the sources and the templates ask translators for, by domain.

        A template that cannot be read leaves out those of all templates: the page says what is wrong with it.
        """
        of_templates = attempt([], template_messages, self.root) or ()
        return extract.messages(self.project, of_templates=of_templates)

    @cached_property
    def named(self) -> Mapping[str, tuple[str, Message]]:
        """Each message with its domain, by the short name that pages carry."""
        return {
            identity(domain, message.key): (domain, message)
            for domain, listed in self.messages.items()
            for message in listed
        }

    @cached_property
    def pseudo_localizers(self) -> Mapping[str, Localizer]:
        """What puts texts into the words of the pseudo-locales."""
        return pseudo.localizers(self.shown, self.messages)


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """The sources and every catalog at one moment; `problems` are the files that could not be read in it."""

    sources: Sources
    catalogs: Mapping[CatalogKey, Catalog]
    texts: Mapping[CatalogKey, str]
    """The text of the file that each catalog was read from."""
    problems: tuple[Finding, ...] = ()

    @property
    def project(self) -> Project:
        """The project that is shown: pseudo-locales are among its drafts."""
        return self.sources.shown

    @cached_property
    def reading(self) -> Reading:
        """The same as `pipeline.read` gives it, but without the messages."""
        sources = self.sources
        return Reading(
            root=sources.root, project=sources.project, catalogs=self.catalogs, messages={}, findings=self.problems
        )

    @cached_property
    def _declared(self) -> Mapping[str, Localizer]:
        return localizers(self.reading, self.sources.project.site.locales)

    def localizers(self, locale: str) -> Mapping[str, Localizer]:
        """What puts texts into words for the pages of a locale: all that are declared, or the pseudo-locales."""
        # A pseudo-locale asks for every message, which takes its time, so nobody else waits for it.
        return self.sources.pseudo_localizers if locale in pseudo.NAMES else self._declared

    def catalog(self, locale: str, domain: str) -> Catalog | None:
        """A catalog, those of the pseudo-locales included; None where there is none, or it never could be read."""
        localizer = self.localizers(locale).get(locale)
        return localizer.catalogs.get(domain) if localizer else None

    @property
    def assets(self) -> Assets:
        """The assets of the site, as a build makes them."""
        return read_assets(base_url=self.project.site.base_url)

    @cached_property
    def _renderers(self) -> dict[tuple[bool, bool], Renderer]:
        return {}

    def renderer(self, locale: str, *, is_tracing: bool = False) -> Renderer:
        """What makes the pages of a locale as a build does; where `is_tracing`, their passages name their messages."""
        key = (locale in pseudo.NAMES, is_tracing)
        if key not in self._renderers:
            own = self.localizers(locale)
            tracing = {name: TracingLocalizer.of(plainly, number) for number, (name, plainly) in enumerate(own.items())}
            self._renderers[key] = Renderer(self.project, tracing if is_tracing else own, self.assets)
        return self._renderers[key]


@dataclass(frozen=True, kw_only=True)
class Unreadable:
    """What stands in for a snapshot while the sources cannot be read and never could."""

    problems: tuple[Finding, ...]


def read_snapshot(
    root: Path,
    before: Snapshot | Unreadable | None = None,
    *,
    changed: frozenset[str] | None = None,
    of_templates: bool = False,
) -> Snapshot | Unreadable:
    """The project as it stands now; what cannot be read stays as it was in `before`, and is among the problems.

    `changed` are the files and folders that changed since `before`, None where that is not known; `of_templates` says that a
    template did.
    """
    problems: list[Finding] = []
    known = before if isinstance(before, Snapshot) else None
    # What could not be read before is tried again: the file that stood in its way may be another one.
    stale = changed | {finding.location.file for finding in before.problems} if before and changed is not None else None
    if known and stale is not None and all(file.startswith(f"{LOCALES}/") for file in stale):
        sources: Sources | None = Sources(root=root, project=known.sources.project) if of_templates else known.sources
    else:
        sources = _sources(root, known, problems)
    if sources is None:
        return Unreadable(problems=tuple(problems))
    domains = (SITE_DOMAIN, SAFETY_DOMAIN, PLACES_DOMAIN, *(condition.id for condition in sources.project.conditions))
    catalogs: dict[CatalogKey, Catalog] = {}
    texts: dict[CatalogKey, str] = {}
    for locale in sources.project.site.locales:
        for domain in domains:
            key = (locale.locale, domain)
            is_same = (
                known
                and key in known.catalogs
                and stale is not None
                and stale.isdisjoint(_with_folders(catalog_file(*key)))
            )
            read = None if is_same else attempt(problems, _catalog, root, key, known)
            if read:
                catalogs[key], texts[key] = read
            elif known and key in known.catalogs:
                catalogs[key], texts[key] = known.catalogs[key], known.texts[key]
    return Snapshot(sources=sources, catalogs=catalogs, texts=texts, problems=tuple(problems))


def _sources(root: Path, known: Snapshot | None, problems: list[Finding]) -> Sources | None:
    """The sources as they stand; as they were where they cannot be read, or say the same."""
    before = known.sources if known else None
    project = attempt(problems, read_project, root)
    if project is None or (before and before.project == project):
        return before
    return Sources(root=root, project=project)


def _with_folders(file: str) -> tuple[str, ...]:
    """A file and the folders that it lies in: a folder comes and goes with all that is in it."""
    return (file, *(folder.as_posix() for folder in PurePosixPath(file).parents))


def _catalog(root: Path, key: CatalogKey, known: Snapshot | None) -> tuple[Catalog, str]:
    locale, domain = key
    file = catalog_file(locale, domain)
    if not (root / file).is_file():
        read_catalog(root, locale, domain)  # raises, and says what is missing
    text = read_text(root, file)
    if known and key in known.catalogs:
        return parse_again(known.catalogs[key], known.texts[key], text), text
    return parse_catalog(text, file=file, locale=locale, domain=domain), text
