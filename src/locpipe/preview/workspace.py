"""What the preview shows now: the newest snapshot, what is wrong with it, and saving a translation into its file.

Requests come on several threads. Reading and saving hold one lock; whoever shows something takes the snapshot of the
moment, which nobody changes.
"""

from __future__ import annotations

import threading
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING

from jinja2 import TemplateError

from locpipe.assets import read_assets
from locpipe.cache import code_digest
from locpipe.catalog_changes import parse_again, with_translation
from locpipe.extract import TEMPLATES_SHOWN
from locpipe.findings import Finding, Location, Severity
from locpipe.model import PageKind
from locpipe.plan import address
from locpipe.preview import passages
from locpipe.preview.judging import Judge, glossary_of
from locpipe.preview.passages import UNFINISHED, Neighbour, Passage, State
from locpipe.preview.snapshot import Shown, Snapshot, Sources, read_snapshot
from locpipe.preview.tracing import Marked, Traced, TracingLocalizer, identity, traced
from locpipe.preview.uses import Uses, uses_of
from locpipe.render import TEMPLATES, environment
from locpipe.source import SourceError, attempt, decode, read_text
from locpipe.sync import replace_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from locpipe.messages import Catalog, Entry, Message
    from locpipe.model import Text
    from locpipe.plan import PageSpec
    from locpipe.preview.snapshot import Unreadable

TEMPLATE_BROKEN = "template-broken"

TRIES = 5
"""How often a translation is put into a file that others save at the same moment."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page to show. `html` is None where none can be made; `problems` say why, or what else cannot be read."""

    html: str | None
    is_found: bool
    problems: tuple[Finding, ...]
    locale: str = ""
    unseen: tuple[Marked, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Saved:
    """A translation that stands in its file now."""

    passage: Passage


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """A translation that was not saved, because the file has another one by now. Nothing of either is lost."""

    passage: Passage | None
    """As it stands in the file; None where the file no longer has the message."""


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A translation that cannot be saved, and why."""

    findings: tuple[Finding, ...]


class Workspace:
    """A project that is looked at and worked on. `version` grows with each change that a page could show."""

    def __init__(self, root: Path, today: date) -> None:
        self.root = root
        self.today = today
        self.version = 0
        self.is_judged = False
        """Whether every rule has judged everything once: until then findings are missing."""
        self._lock = threading.RLock()
        self._snapshot: Snapshot | Unreadable = read_snapshot(root)
        self._judge = Judge(today)
        self._uses: tuple[Sources, Uses] | None = None
        self._finding_uses = threading.Lock()
        self._states: dict[str, tuple[int, Mapping[str, State]]] = {}

    # ---- following the files

    def follow(self, files: Iterable[Path] = ()) -> None:
        """Read again what `files` hold now, or everything where none is named. Templates and assets count as well."""
        files = set(files)
        with self._lock:
            own = frozenset(p.relative_to(self.root).as_posix() for p in files if p.is_relative_to(self.root))
            is_code = len(own) < len(files)
            if is_code:
                for kept in (environment, read_assets, code_digest):
                    kept.cache_clear()
            before = self._snapshot
            self._snapshot = read_snapshot(self.root, before, changed=own if files else None, of_templates=is_code)
            if isinstance(before, Snapshot) and isinstance(self._snapshot, Snapshot):
                self._judge.changed(before.catalogs, self._snapshot)
            self.version += 1

    def judge(self) -> None:
        """Judge sources and catalogs by every rule, as `locpipe check` does. Takes its time; nothing waits for it."""
        snapshot = self._snapshot
        if not isinstance(snapshot, Snapshot):
            return
        with suppress(OSError):  # a file that went away meanwhile: it is heard of next, and all is judged again
            judge = Judge.of_everything(snapshot, self.today)
            with self._lock:
                if isinstance(self._snapshot, Snapshot):  # what was saved meanwhile is judged before anybody is told
                    judge.changed(snapshot.catalogs, self._snapshot)
                self._judge = judge
                self.is_judged = True
                self.version += 1

    # ---- showing

    @property
    def problems(self) -> tuple[Finding, ...]:
        """The files that cannot be read now."""
        return self._snapshot.problems

    @property
    def assets(self) -> Mapping[str, bytes]:
        """The assets of the cluster, by their files."""
        snapshot = self._snapshot
        return (snapshot.assets if isinstance(snapshot, Snapshot) else read_assets()).files

    def page(self, url: str, *, is_traced: bool) -> Page:
        """The page at an address, with its passages marked where `is_traced`."""
        snapshot = self._snapshot
        if not isinstance(snapshot, Snapshot):
            return Page(html=None, is_found=True, problems=snapshot.problems)
        pages = snapshot.sources.pages
        spec = pages.get(url) or pages["/404.html"]
        try:
            return self._page(
                snapshot, spec, is_traced=is_traced, is_found=url in pages and spec.kind is not PageKind.NOTFOUND
            )
        except TemplateError as error:
            problem = _broken_template(error)
            return Page(html=None, is_found=True, problems=(problem, *snapshot.problems), locale=spec.locale)

    def _page(self, snapshot: Snapshot, spec: PageSpec, *, is_traced: bool, is_found: bool) -> Page:
        made = (
            self._traced(snapshot, spec) if is_traced else Traced(snapshot.renderer(spec.locale).render(spec), (), ())
        )
        return Page(
            html=made.html, is_found=is_found, problems=snapshot.problems, locale=spec.locale, unseen=made.unseen
        )

    def _traced(self, snapshot: Snapshot, spec: PageSpec) -> Traced:
        renderer = snapshot.renderer(spec.locale, is_tracing=True)

        def state(marked: Marked) -> State:
            localizer = renderer.localizers[marked.locale]
            assert isinstance(localizer, TracingLocalizer)
            text = localizer.texts[marked.name]
            return self._state(snapshot, marked.locale, text.domain, text)

        return traced(renderer.render(spec), tuple(renderer.localizers), state)

    def _state(self, snapshot: Snapshot, locale: str, domain: str, message: Message | Text) -> State:
        """How far a message is in a locale."""
        catalog = snapshot.catalog(locale, domain)
        return passages.state_of(
            catalog.by_key.get(message.key) if catalog else None,
            may_be_empty=passages.may_do_without(snapshot, locale, message),
            findings=self._judge.of(locale, domain, message.key),
        )

    def states(self, locale: str) -> Mapping[str, State]:
        """How far each message is in a locale, by its name. Found once for all who ask of the same version."""
        version, snapshot = self.version, self._snapshot
        if not isinstance(snapshot, Snapshot) or locale not in {own.locale for own in snapshot.project.site.locales}:
            return {}
        known = self._states.get(locale)
        if known is None or known[0] != version:
            named = snapshot.sources.named.items()
            states = {name: self._state(snapshot, locale, domain, message) for name, (domain, message) in named}
            known = self._states[locale] = (version, states)
        return known[1]

    def counts(self, locale: str) -> Mapping[str, int]:
        """How many messages are in each state."""
        return Counter(self.states(locale).values())

    def general_findings(self) -> tuple[Finding, ...]:
        """What is wrong beside the messages: with sources, data, whole catalogs."""
        return self._judge.general

    def same_page(self, url: str) -> list[tuple[str, str]]:
        """The page at an address in every locale that is declared, and in the pseudo-locales: locale and address."""
        snapshot = self._snapshot
        spec = snapshot.sources.pages.get(url) if isinstance(snapshot, Snapshot) else None
        if not isinstance(snapshot, Snapshot):
            return []
        shown = Shown.by(spec) if spec and spec.locale else Shown(PageKind.HOME, "", "")
        return [
            (locale.locale, self._url(snapshot, shown, locale.locale) or address(locale))
            for locale in snapshot.project.site.locales
        ]

    def _url(self, snapshot: Snapshot, shown: Shown, locale: str) -> str:
        addresses = snapshot.sources.addresses
        return addresses.get((locale, shown)) or addresses.get(("", shown), "")

    # ---- messages

    def uses(self, snapshot: Snapshot, locale: str) -> Uses:
        """Which pages show which messages. It depends on the sources alone, so it is found once for all locales."""
        with self._finding_uses:  # it takes its time: whoever asks meanwhile waits for the same answer
            known = self._uses
            if known is None or known[0] is not snapshot.sources:
                known = self._uses = (snapshot.sources, uses_of(snapshot, locale))
            return known[1]

    def passage(self, locale: str, name: str) -> Passage:
        """All that is known of a message in a locale. Raises KeyError where there is no such message or locale."""
        snapshot = self._snapshot
        if not isinstance(snapshot, Snapshot):
            raise KeyError(name)
        domain, message = snapshot.sources.named[name]
        catalog = _known(snapshot.catalog(locale, domain))
        return passages.passage_of(
            snapshot,
            catalog,
            name,
            findings=self._judge.of(locale, domain, message.key),
            glossary=glossary_of(snapshot, locale),
            neighbours=self._neighbours(snapshot, catalog, domain, message),
        )

    def _neighbours(
        self, snapshot: Snapshot, catalog: Catalog, domain: str, message: Message
    ) -> tuple[Neighbour | None, Neighbour | None]:
        listed = snapshot.sources.messages[domain]
        at = next(place for place, other in enumerate(listed) if other.key == message.key)
        before = self._in_short(snapshot, catalog, listed[at - 1]) if at > 0 else None
        after = self._in_short(snapshot, catalog, listed[at + 1]) if at + 1 < len(listed) else None
        return before, after

    def in_short(self, locale: str, name: str) -> Neighbour:
        """A message in short. Raises KeyError where there is no such message or locale."""
        snapshot = self._snapshot
        if not isinstance(snapshot, Snapshot):
            raise KeyError(name)
        domain, message = snapshot.sources.named[name]
        return self._in_short(snapshot, _known(snapshot.catalog(locale, domain)), message)

    def _in_short(self, snapshot: Snapshot, catalog: Catalog, message: Message) -> Neighbour:
        entry = catalog.by_key.get(message.key)
        return Neighbour(
            name=identity(catalog.domain, message.key),
            source=message.msgid,
            translation=" / ".join(passages.forms_of(entry)) if entry else "",
            state=self._state(snapshot, catalog.locale, catalog.domain, message),
        )

    def shown_on(self, locale: str, name: str) -> tuple[list[tuple[str, str]], bool]:
        """The pages that show a message: their names and addresses in a locale; and whether these are all."""
        snapshot = self._snapshot
        if not isinstance(snapshot, Snapshot):
            return [], True
        uses = self.uses(snapshot, locale)
        pages = uses.pages.get(name, ())
        return [(page.place or str(page.kind), self._url(snapshot, page, locale)) for page in pages], uses.is_complete

    def next_unfinished(self, locale: str, url: str, after: str = "") -> tuple[str, str] | None:
        """The next message that wants attention, behind the message `after` on the page at `url`: the address of its
        page, and its name.

        The address is empty where no page shows it. None where nothing is left.
        """
        snapshot = self._snapshot
        wanted = [name for name, state in self.states(locale).items() if state in UNFINISHED]
        if not wanted or not isinstance(snapshot, Snapshot):
            return None
        spec = snapshot.sources.pages.get(url)
        found = self.uses(snapshot, locale).next_of(wanted, Shown.by(spec) if spec else None, after)
        if found is None:
            return None
        page, name = found
        return self._url(snapshot, page, locale) if page else "", name

    # ---- editing

    def judged(self, locale: str, name: str, forms: Sequence[str], *, is_fuzzy: bool) -> tuple[Finding, ...]:
        """What would be wrong with a message if it had the translation `forms`. Raises KeyError as `passage` does."""
        snapshot = self._snapshot
        if not isinstance(snapshot, Snapshot):
            raise KeyError(name)
        domain, message = snapshot.sources.named[name]
        catalog = _known(snapshot.catalog(locale, domain))
        entry = catalog.by_key[message.key]
        return self._judge.entry(snapshot, catalog, _with_forms(entry, forms, is_fuzzy=is_fuzzy))

    def save(
        self, locale: str, name: str, forms: Sequence[str], *, is_fuzzy: bool, stamp: str
    ) -> Saved | Conflict | Refused:
        """Write a translation into its file, unless that says something else by now than when it was opened (`stamp`).

        Raises KeyError as `passage` does.
        """
        with self._lock:
            snapshot = self._snapshot
            if not isinstance(snapshot, Snapshot):
                raise KeyError(name)
            domain, message = snapshot.sources.named[name]
            key = (locale, domain)
            before = snapshot.catalogs[key]
            for tried in range(1, TRIES + 1):
                text = None
                try:
                    text = read_text(self.root, before.file)
                    catalog = parse_again(before, snapshot.texts[key], text)
                    entry = catalog.by_key.get(message.key)
                    if entry is None or passages.stamp(entry) != stamp:
                        self.follow([self.root / before.file])
                        return Conflict(passage=self.passage(locale, name) if entry else None)
                    new = with_translation(text, message.key, forms, is_fuzzy=is_fuzzy, file=before.file, locale=locale)
                    # What could not be read again is not written.
                    parse_again(catalog, text, decode(new.encode("utf-8", "surrogatepass"), before.file))
                    replace_text(self.root, before.file, text, new)
                    break
                except SourceError as error:
                    # Where somebody saved the file at the same moment, it is looked at once more.
                    if tried == TRIES or attempt([], read_text, self.root, before.file) == text:
                        return Refused(findings=error.findings)
            self.follow([self.root / before.file])
            return Saved(passage=self.passage(locale, name))


def _known(catalog: Catalog | None) -> Catalog:
    if catalog is None:
        raise KeyError("no such catalog")
    return catalog


def _with_forms(entry: Entry, forms: Sequence[str], *, is_fuzzy: bool) -> Entry:
    flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
    flags = ("fuzzy", *flags) if is_fuzzy else flags
    if len(forms) != len(entry.plurals or (entry.msgstr,)):
        raise ValueError(f"the message has {len(entry.plurals or (entry.msgstr,))} forms, not {len(forms)}")
    if entry.plural:
        return replace(entry, plurals=tuple(forms), flags=flags)
    return replace(entry, msgstr=forms[0], flags=flags)


def _broken_template(error: TemplateError) -> Finding:
    """The finding of a template that cannot be read, or that names what does not exist."""
    name, line = getattr(error, "name", None) or "", getattr(error, "lineno", 0) or 0
    for frame, number in walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(TEMPLATES):  # Jinja puts the lines of templates into its tracebacks
            name, line = path.relative_to(TEMPLATES).as_posix(), number
    location = Location(f"{TEMPLATES_SHOWN}/{name}".rstrip("/"), line)
    message = f"the template cannot be rendered: {error.message}"
    return Finding(TEMPLATE_BROKEN, Severity.ERROR, location, message, "Mend the template.")
