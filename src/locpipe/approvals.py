"""Approvals: which exact wording of a safety block a person has signed off, and what wording a page shows.

The same normalisation makes the wording that is approved and the wording that is found on a finished page: NFC; runs
of spaces, no-break and thin ones included, are one space; the edges of blocks are newlines. Characters that cannot be
seen (zero-width, bidi, soft hyphens) stay, so that a text with one of them is another text.
"""

from __future__ import annotations

import difflib
import hashlib
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from selectolax.lexbor import LexborNode

    from locpipe.model import Approval

APPROVED = "approved"
WITHDRAWN = "withdrawn"

INLINE = frozenset(
    re.findall(
        r"\w+",
        "a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr",
    )
)
"""Elements that stand within a line. The edge of any other ends the line, as `br` does."""

UNREAD = frozenset(("script", "style", "template", "noscript", "title", "svg", "math", "iframe", "object", "textarea"))
"""Elements whose content no page shows as its text."""

# The white space of HTML, and every space of Unicode that has a width. Zero-width ones are not among them.
_SPACES = re.compile("[\\t\\n\\v\\f\\r\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+")


@dataclass(frozen=True, slots=True)
class Wording:
    """The exact text and links of a block in one locale, normalised, and the hash of both."""

    text: str
    links: tuple[str, ...]
    sha256: str


def normalised(text: str) -> str:
    """`text` in NFC, each run of spaces one space, none at its ends."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")


def digest(text: str, links: Iterable[str]) -> str:
    """The hash of a wording: of its text, and of each link on a line of its own after a NUL."""
    return hashlib.sha256("\0".join((text, *links)).encode()).hexdigest()


def wording(blocks: Iterable[str], links: Iterable[str] = ()) -> Wording:
    """The wording of text `blocks` (paragraphs, items) and of the `links` in them, both in the order of reading."""
    text = "\n".join(line for line in map(normalised, blocks) if line)
    addresses = tuple(links)
    return Wording(text, addresses, digest(text, addresses))


def wording_of_element(node: LexborNode) -> Wording:
    """The wording that an element of a page shows: its text, block edges as newlines, and the addresses of its links.

    What the markup hides (comments, scripts, `hidden`…) is left out here and is a finding of its own.
    """
    lines: list[str] = [""]
    links: list[str] = []
    _read(node, lines, links)
    return wording(lines, links)


def _read(node: LexborNode, lines: list[str], links: list[str]) -> None:
    for child in node.iter(include_text=True):
        if child.is_text_node:
            lines[-1] += child.text_content or ""
            continue
        tag = child.tag or ""
        attributes = child.attributes
        if tag in UNREAD or "hidden" in attributes:
            continue
        if tag == "a":
            links.append(attributes.get("href") or "")
        is_edge = tag not in INLINE
        if is_edge:
            lines.append("")
        _read(child, lines, links)
        if is_edge:
            lines.append("")


def in_force(approvals: Iterable[Approval], source_locale: str) -> dict[tuple[str, str], Approval]:
    """The approval that counts for each (block, locale).

    It is the last one given, unless that one was withdrawn. One of a translation counts only while its
    `source_sha256` is the hash of the approval in force of the source locale. An entry whose hash is not that of its
    own text and links, or without text, never counts; `approval-altered` reports it.
    """
    latest: dict[tuple[str, str], Approval] = {}
    for entry in approvals:
        key = (entry.block, entry.locale)
        if entry.status == APPROVED:
            latest[key] = entry
        elif key in latest and entry.sha256 in ("", latest[key].sha256):
            del latest[key]
        elif entry.status != WITHDRAWN:
            latest.pop(key, None)
    sound = {key: entry for key, entry in latest.items() if is_sound(entry)}
    return {
        (block, locale): entry
        for (block, locale), entry in sound.items()
        if locale == source_locale
        or ((block, source_locale) in sound and entry.source_sha256 == sound[block, source_locale].sha256)
    }


def is_sound(entry: Approval) -> bool:
    """Whether an entry's hash is that of its own text and links, and there is a text."""
    return bool(entry.text) and entry.sha256 == digest(entry.text, entry.links)


class Standing(StrEnum):
    """What became of a wording that was once signed off."""

    IN_FORCE = "in force"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


def standing(
    entries: Iterable[Approval], recorded: Approval, in_force_now: Mapping[tuple[str, str], Approval]
) -> Standing:
    """What became of the wording that `recorded` approved, by all `entries` there are now and those in force."""
    key = (recorded.block, recorded.locale)
    current = in_force_now.get(key)
    if current is not None and current.sha256 == recorded.sha256:
        return Standing.IN_FORCE
    found = Standing.UNKNOWN
    latest = ""
    for entry in entries:
        if (entry.block, entry.locale) != key:
            continue
        if entry.status == APPROVED:
            latest = entry.sha256
            found = Standing.SUPERSEDED if latest == recorded.sha256 else found
        elif recorded.sha256 in (entry.sha256, latest if not entry.sha256 else ""):
            found = Standing.WITHDRAWN
    return found


def why_unapproved(approvals: Iterable[Approval], block: str, locale: str, source_locale: str) -> str:
    """Why no approval of `block` in `locale` is in force, in words that end a sentence."""
    entries = [entry for entry in approvals if (entry.block, entry.locale) == (block, locale)]
    if not entries:
        return "it was never approved"
    last = entries[-1]
    if last.status == WITHDRAWN:
        return f"{last.by} withdrew it on {last.date.isoformat()}" + (f": {last.reason}" if last.reason else "")
    if last.status != APPROVED:
        return f"the last entry has the unknown status “{last.status}”"
    if not is_sound(last):
        return f"the approval of {last.date.isoformat()} was altered after it was given"
    if locale != source_locale and (block, source_locale) not in in_force(approvals, source_locale):
        return f"its source text ({source_locale}) is not approved"
    return f"the approval of {last.date.isoformat()} was given for another source text"


def difference(approved: str, shown: str) -> str:
    """What differs between two texts, word by word: `[-taken away-]` and `{+added+}`, what cannot be seen named."""
    before, after = _words(approved), _words(shown)
    parts: list[str] = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            kept = before[i:j]
            parts.append(" ".join(kept if len(kept) <= 2 * _CONTEXT else (*kept[:_CONTEXT], "…", *kept[-_CONTEXT:])))
            continue
        parts.extend(f"[-{' '.join(before[i:j])}-]" for _ in range(i < j))
        parts.extend(f"{{+{' '.join(after[k:m])}+}}" for _ in range(k < m))
    return seen(" ".join(parts))


_CONTEXT = 3
"""How many words that did not change are shown on each side of one that did."""


def _words(text: str) -> list[str]:
    return text.replace("\n", " ⏎ ").split(" ")


def seen(text: str) -> str:
    """`text` with each character that cannot be seen replaced by its code, as ‹U+200B›."""
    return "".join(
        f"‹U+{ord(c):04X}›" if unicodedata.category(c) in ("Cf", "Cc", "Co", "Cn", "Cs") and c != "\n" else c
        for c in text
    )


# ---- the file of approvals -------------------------------------------------------------------------------------------


def appended(text_of_file: str, approval: Approval) -> str:
    """The YAML text of `approvals.yaml` with one more entry at its end; every earlier character stays as it was."""
    entry = "\n".join(_entry(approval)) + "\n"
    if text_of_file.strip() in ("", "[]"):
        return entry
    kept = text_of_file.rstrip()
    if kept.endswith("\n[]"):
        # An empty list with comments above it: the list gets its first entry, the comments stay.
        return kept[:-2] + entry
    return text_of_file + ("" if text_of_file.endswith("\n") else "\n") + entry


def _entry(approval: Approval) -> Sequence[str]:
    fields: Mapping[str, str] = {
        "block": approval.block,
        "locale": approval.locale,
        "status": approval.status,
        "by": approval.by,
        "date": approval.date.isoformat(),
        "sha256": approval.sha256,
        "source_sha256": approval.source_sha256,
    }
    lines = [f"{name}: {_scalar(value)}" for name, value in fields.items()]
    if approval.provinces:
        lines.append(f"provinces: [{', '.join(map(_scalar, approval.provinces))}]")
    if approval.reason:
        lines.append(f"reason: {_scalar(approval.reason)}")
    if approval.links:
        lines.append("links:")
        lines.extend(f"- {_scalar(link)}" for link in approval.links)
    else:
        lines.append("links: []")
    lines.extend(_text(approval.text))
    return [("- " if number == 0 else "  ") + line for number, line in enumerate(lines)]


def _text(text: str) -> Sequence[str]:
    # A literal block is what a person reads best in a review; what it cannot hold is quoted.
    if (
        text
        and all(c.isprintable() or c == "\n" for c in text)
        and text == "\n".join(map(normalised, text.split("\n")))
    ):
        return ["text: |-", *(f"  {line}" for line in text.split("\n"))]
    return [f"text: {_quoted(text)}"]


def _scalar(value: str) -> str:
    """`value` plain where YAML reads it as itself and nobody could doubt it, else in quotes."""
    is_plain = re.fullmatch(r"[A-Za-z_][\w./@-]*( [\w./@-]+)*", value, re.ASCII) is not None
    return value if is_plain and value.lower() not in _YAML_WORDS else _quoted(value)


_YAML_WORDS = frozenset(("true", "false", "yes", "no", "on", "off", "null", "y", "n"))


def _quoted(value: str) -> str:
    return '"' + "".join(_escaped(c) for c in value) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char == "\n":
        return "\\n"
    return char if char.isprintable() else f"\\U{ord(char):08X}"
