"""Which pages show which messages: found by making the pages of a locale once and reading their marks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from locpipe.preview.tracing import traced

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from locpipe.model import PageKind
    from locpipe.plan import PageSpec
    from locpipe.preview.snapshot import Snapshot

MOST_PAGES = 400
"""Pages that are looked through. A cluster with more repeats itself: its messages are all on the first ones."""


class Shown(NamedTuple):
    """A page whatever its locale."""

    kind: PageKind
    condition: str
    place: str

    @classmethod
    def by(cls, spec: PageSpec) -> Shown:
        """The page that a plan asks for."""
        return cls(spec.kind, spec.condition, spec.place)


@dataclass(frozen=True)
class Uses:
    """The names of the messages on each page, in its order; `is_complete` where no page was left out."""

    messages: Mapping[Shown, tuple[str, ...]]
    is_complete: bool

    @cached_property
    def pages(self) -> Mapping[str, tuple[Shown, ...]]:
        """The pages of each message."""
        found: dict[str, list[Shown]] = defaultdict(list)
        for page, names in self.messages.items():
            for name in names:
                found[name].append(page)
        return {name: tuple(pages) for name, pages in found.items()}

    def next_with(self, wanted: frozenset[str], after: Shown | None) -> tuple[Shown, str] | None:
        """The next page after `after`, round to it again, that shows a wanted message, and the first such message."""
        pages = list(self.messages)
        start = pages.index(after) + 1 if after and after in self.messages else 0
        for page in (*pages[start:], *pages[:start]):
            name = next((name for name in self.messages[page] if name in wanted), None)
            if name:
                return page, name
        return None


def uses_of(snapshot: Snapshot, locale: str) -> Uses:
    """Which pages show which messages, read off the pages of a locale."""
    specs = list(islice(_specs(snapshot, locale), MOST_PAGES + 1))
    messages = {}
    for spec in specs[:MOST_PAGES]:
        page = traced(snapshot.renderer(locale, is_tracing=True).render(spec), lambda _: "")
        messages[Shown.by(spec)] = (*page.seen, *page.unseen)
    return Uses(messages, is_complete=len(specs) <= MOST_PAGES)


def _specs(snapshot: Snapshot, locale: str) -> Iterator[PageSpec]:
    return (spec for spec in snapshot.sources.pages.values() if spec.locale == locale)
