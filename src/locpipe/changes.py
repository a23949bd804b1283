"""What a new release changes for readers: pages, words, safety texts, numbers, prices; and what a person has to agree to.

`comparison` finds it. Some changes need the agreement of a person (`Changes.needs_approval`), and what could not be
compared is one of them.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from locpipe.approvals import difference
from locpipe.disk import PublishError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

LONGEST_WORDS = 500
"""Characters of the words that are shown of one passage."""


class ReasonKind(StrEnum):
    """Kinds of change that a person has to agree to."""

    FIRST = "first release"
    SAFETY = "safety text"
    NUMBER = "crisis number"
    PRICES = "prices"
    SHARE = "share of pages"
    UNREAD = "not compared"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a person has to agree before readers see a release."""

    kind: ReasonKind
    message: str

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The words of a passage that changed, `[-taken away-]` and `{+added+}`; on how many pages, and the first of them."""

    section: str
    locale: str
    words: str
    pages: int
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """A page that both releases have, with other bytes. Without passages, safety texts, numbers and prices, only what
    is not text changed: the design, a link, what machines read.
    """

    url: str
    kind: str
    locale: str
    place: str
    passages: int = 0
    safety: tuple[str, ...] = ()
    """The safety blocks whose wording is another."""
    numbers: tuple[str, ...] = ()
    """The addresses to call or write to that came or went, of safety texts and support lines."""
    prices: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The difference between the release that readers see, and a new one. `published` is empty where they see none."""

    published: str
    new: str
    pages: int
    """Pages that either release has."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    altered: tuple[Altered, ...] = ()
    passages: tuple[Passage, ...] = ()
    passages_left_out: int = 0
    safety: tuple[str, ...] = ()
    """The wordings of safety texts that come or go, in words."""
    numbers: tuple[str, ...] = ()
    """The crisis numbers and support lines that come or go, in words."""
    prices: tuple[str, ...] = ()
    """The pages whose prices change, or that bring other ones."""
    unread: tuple[str, ...] = ()
    """What could not be compared, in words."""

    @property
    def changed(self) -> int:
        """How many pages are added, removed or altered."""
        return len(self.added) + len(self.removed) + len(self.altered)

    @property
    def share(self) -> float:
        """Which share of all pages that is."""
        return self.changed / self.pages if self.pages else 0.0

    def needs_approval(self, share: float) -> tuple[Reason, ...]:
        """Why a person has to agree: none where nothing needs it. `share`: of the pages may change without being asked."""
        return tuple(self._reasons(share))

    def _reasons(self, share: float) -> Iterator[Reason]:
        if not self.published and not self.unread:
            yield Reason(ReasonKind.FIRST, f"nothing is published there yet: all {self.pages} pages are new")
            return
        for what in self.unread:
            yield Reason(ReasonKind.UNREAD, f"the releases cannot be compared: {what}")
        if self.safety:
            yield Reason(ReasonKind.SAFETY, f"safety texts change: {_listed(self.safety)}")
        if self.numbers:
            yield Reason(ReasonKind.NUMBER, f"crisis numbers or support lines change: {_listed(self.numbers)}")
        if self.prices:
            yield Reason(ReasonKind.PRICES, f"prices change: {_listed(self.prices)}")
        if self.share > share:
            message = f"{self.changed} of {self.pages} pages change ({self.share:.0%}); above {share:.0%} somebody has to agree"
            yield Reason(ReasonKind.SHARE, message)

    def as_record(self) -> dict[str, Any]:
        """The difference as JSON has it."""
        return asdict(self)

    def text(self, most: int = 20) -> str:
        """The difference for people, in lines; of each kind the first `most`."""
        if self.published == self.new:
            return f"Release {self.new} is what readers see already.\n"
        counts = f"{len(self.added)} added, {len(self.removed)} removed, {len(self.altered)} altered"
        lines = [f"Release {self.new} beside {self.published or 'nothing'}: {counts}, of {self.pages} pages."]
        lines += _some("+ ", self.added, most)
        lines += _some("- ", self.removed, most)
        lines += _some("", [_told(page) for page in self.altered], most)
        said = [f"  {p.section or 'page'}, {_pages(p.pages)}, {p.page}:\n      {p.words}" for p in self.passages]
        lines += ["Words that changed:", *_some("", said, most)] if said else []
        if self.passages_left_out:
            lines.append(f"  … and {self.passages_left_out} more changes of passages")
        return "\n".join(lines) + "\n"


class ApprovalNeededError(PublishError):
    """Raised where a person has to agree first. Nothing was published; `changes` is what there is to agree to, and
    `reasons` say why.
    """

    def __init__(self, changes: Changes, reasons: tuple[Reason, ...]) -> None:
        super().__init__(
            f"somebody has to agree before readers see release {changes.new}: {'; '.join(map(str, reasons))}",
            "Look at the difference with --dry-run; then agree with --by NAME and --note WHY.",
        )
        self.changes = changes
        self.reasons = reasons


# ---- in words --------------------------------------------------------------------------------------------------------


def words_of(before: str, after: str) -> str:
    """How a passage differs, word by word; one of the two is empty where it is new or gone."""
    alone = f"{{+{after}+}}" if after else f"[-{before}-]"
    text = difference(before, after) if before and after else alone
    return text if len(text) <= LONGEST_WORDS else f"{text[:LONGEST_WORDS]} …"


def _listed(names: tuple[str, ...], most: int = 5) -> str:
    more = f", and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def _some(mark: str, listed: Iterable[str], most: int) -> list[str]:
    names = list(listed)
    lines = [f"  {mark}{name}" if mark else name for name in names[:most]]
    return [*lines, f"  … and {len(names) - most} more"] if len(names) > most else lines


def _told(page: Altered) -> str:
    parts: Mapping[str, bool] = {
        f"{page.passages} passage{'s' * (page.passages != 1)}": page.passages > 0,
        f"safety texts: {', '.join(page.safety)}": bool(page.safety),
        f"numbers: {', '.join(page.numbers)}": bool(page.numbers),
        "prices": page.prices,
    }
    return f"  ~ {page.url} ({'; '.join(part for part, holds in parts.items() if holds) or 'no text'})"


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"
