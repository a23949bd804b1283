"""Which pages show which messages: found by making the pages of a locale once and reading their marks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from locpipe.preview.snapshot import Shown
from locpipe.preview.tracing import traced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from locpipe.plan import PageSpec
    from locpipe.preview.snapshot import Snapshot

MOST_PAGES = 200
"""Pages that are looked through. A cluster with more repeats itself: its messages are all on the first ones."""


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

    def next_of(self, wanted: Iterable[str], page: Shown | None, after: str) -> tuple[Shown | None, str] | None:
        """The next wanted message behind the message `after` on `page`, with the page that shows it; None for none left.

        First what is left on the page; then on each later page what the page before did not show; then what no page
        shows; then the pages from the first one. So who leaves some messages as they are comes to all others.
        """
        wanted = dict.fromkeys(wanted)
        here = self.messages.get(page, ()) if page else ()
        shown = frozenset(here)
        alone = [name for name in wanted if name not in self.pages]
        if after in alone:
            ways = [(None, alone[alone.index(after) + 1 :]), *self.messages.items(), (None, alone)]
        else:
            listed = list(self.messages.items())
            at = list(self.messages).index(page) + 1 if page and page in self.messages else 0
            others = [(other, [n for n in names if n not in shown]) for other, names in listed]
            rest = here[here.index(after) + 1 :] if after in here else here
            ways = [(page, rest), *others[at:], (None, alone), *others[:at], (page, here)]
        return next(((way, name) for way, names in ways for name in names if name in wanted), None)


def uses_of(snapshot: Snapshot, locale: str) -> Uses:
    """Which pages show which messages, read off the pages of a locale and those that speak several."""
    specs = list(islice(_specs(snapshot, locale), MOST_PAGES + 1))
    renderer = snapshot.renderer(locale, is_tracing=True)
    messages = {}
    for spec in specs[:MOST_PAGES]:
        page = traced(renderer.render(spec), tuple(renderer.localizers), lambda _: "")
        messages[Shown.by(spec)] = tuple(dict.fromkeys(marked.name for marked in (*page.seen, *page.unseen)))
    return Uses(messages, is_complete=len(specs) <= MOST_PAGES)


def _specs(snapshot: Snapshot, locale: str) -> Iterator[PageSpec]:
    """The pages of a locale; last those that speak several, whose words stand elsewhere too."""
    for own in (locale, ""):
        yield from (spec for spec in snapshot.sources.pages.values() if spec.locale == own)
