"""All that is known of one message in one locale, as a translator wants to see it while writing."""

from __future__ import annotations

import difflib
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from locpipe.checks.dismissals import COMMENT as DISMISSAL
from locpipe.findings import Severity
from locpipe.languages import formats

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from locpipe.checks.terms import Glossary, Term
    from locpipe.findings import Finding
    from locpipe.messages import Catalog, Entry, Message
    from locpipe.model import Text
    from locpipe.preview.snapshot import Snapshot

State = Literal["done", "fuzzy", "missing", "finding"]

UNFINISHED = frozenset(("fuzzy", "missing", "finding"))
"""The states that want somebody's attention."""

_PIECE = re.compile(r"\S+\s*|\s+")
"""A word with the space behind it, so that a change of several words is one piece."""


def state_of(entry: Entry | None, *, may_be_empty: bool, findings: Iterable[Finding]) -> State:
    """How far a message is in a locale. `may_be_empty` says that the source text may stand in for a translation."""
    if entry is None or not (may_be_empty or entry.is_fuzzy or entry.is_translated):
        return "missing"
    if entry.is_fuzzy:
        return "fuzzy"
    return "finding" if any(finding.severity >= Severity.WARNING for finding in findings) else "done"


def stamp(entry: Entry) -> str:
    """What tells whether an entry is still the one that somebody began to edit."""
    return hashlib.sha256(repr((entry.key, entry.plural, forms_of(entry), entry.is_fuzzy)).encode()).hexdigest()[:16]


def forms_of(entry: Entry) -> tuple[str, ...]:
    """The translation: one text, or one for each plural form."""
    return entry.plurals if entry.plural else (entry.msgstr,)


def changes(before: str, now: str) -> list[tuple[str, str]]:
    """What differs between two texts, word by word: pieces that are the `same`, `gone`, or `new`, in order."""
    old, new = _PIECE.findall(before), _PIECE.findall(now)
    pieces: list[tuple[str, str]] = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(("same", "".join(old[i:j])))
            continue
        pieces += [("gone", "".join(old[i:j]))] * (i < j) + [("new", "".join(new[k:m]))] * (k < m)
    return pieces


@dataclass(frozen=True, kw_only=True)
class Neighbour:
    """A message beside another in its catalog."""

    name: str
    source: str
    translation: str
    state: State


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """A settled term that the source text holds."""

    source: str
    targets: tuple[str, ...]
    forbidden: tuple[str, ...]
    is_name: bool
    note: str


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """The same source text in another section, and its translation there."""

    context: str
    translation: str


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A message in a locale: its source, its translation, and what stands around both."""

    name: str
    locale: str
    tag: str
    direction: str
    domain: str
    context: str
    file: str
    line: int
    about: tuple[str, ...]
    references: tuple[str, ...]
    comments: tuple[str, ...]
    source: tuple[str, ...]
    source_tag: str
    forms: tuple[str, ...]
    is_fuzzy: bool
    state: State
    stamp: str
    may_be_empty: bool
    is_editable: bool
    before: str
    """What the source said when it was translated; empty where that is what it says now, or not known."""
    changes: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]
    terms: tuple[Wanted, ...]
    neighbours: tuple[Neighbour | None, Neighbour | None]
    elsewhere: tuple[Elsewhere, ...]


def passage_of(
    snapshot: Snapshot,
    catalog: Catalog,
    name: str,
    *,
    findings: Sequence[Finding],
    glossary: Glossary,
    neighbours: tuple[Neighbour | None, Neighbour | None],
) -> Passage:
    """All that is known of the message `name` in the locale of `catalog`. Raises KeyError for an unknown name."""
    domain, message = snapshot.sources.named[name]
    entry = catalog.by_key.get(message.key)
    may_be_empty = may_do_without(snapshot, catalog.locale, message)
    previous = entry.previous_msgid if entry else ""
    source = (message.msgid, message.plural) if message.plural else (message.msgid,)
    return Passage(
        name=name,
        locale=catalog.locale,
        tag=catalog.locale.replace("_", "-"),
        direction=formats.direction(catalog.locale),
        domain=domain,
        context=message.context,
        file=catalog.file,
        line=entry.line if entry else 0,
        about=message.comments,
        references=message.references,
        comments=tuple(c for c in entry.comments if c and not DISMISSAL.match(c)) if entry else (),
        source=source,
        source_tag=snapshot.project.site.source_locale.replace("_", "-"),
        forms=forms_of(entry) if entry else ("",) * len(source),
        is_fuzzy=bool(entry and entry.is_fuzzy),
        state=state_of(entry, may_be_empty=may_be_empty, findings=findings),
        stamp=stamp(entry) if entry else "",
        may_be_empty=may_be_empty,
        is_editable=entry is not None and bool(catalog.file),
        before=previous,
        changes=tuple(changes(previous, message.msgid)) if previous else (),
        findings=tuple(findings),
        terms=tuple(_wanted(term) for term, _ in glossary.in_text(" ".join(source))),
        neighbours=neighbours,
        elsewhere=tuple(
            Elsewhere(context=other.context, translation=" / ".join(forms_of(other)))
            for other in catalog.entries
            if other.msgid == message.msgid and other.key != message.key and not other.obsolete and other.msgstr.strip()
        ),
    )


def _wanted(term: Term) -> Wanted:
    return Wanted(
        source=term.source, targets=term.targets, forbidden=term.forbidden, is_name=term.is_name, note=term.note
    )


def may_do_without(snapshot: Snapshot, locale: str, message: Message | Text) -> bool:
    """Whether the source text may stand in for a translation: in the source locale, and where names are carried over."""
    return locale == snapshot.project.site.source_locale or message.carried
