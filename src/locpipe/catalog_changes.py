"""A catalog in which little changed: read again where it differs, or given one translation, the rest left as it is.

The live preview does both many times an hour, to files of thousands of messages. What comes out is always what reading
or writing the whole file would give.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from locpipe.catalog import parse_catalog, stored_entries
from locpipe.messages import Catalog
from locpipe.po import Kind, statement, with_comments
from locpipe.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from locpipe.messages import Entry
    from locpipe.po import RawEntry

_TRANSLATION = ("msgstr", "#~ msgstr", "#~msgstr")

_BEGINS = re.compile(r"#|msgctxt |msgid ")
"""How the first line of an entry begins."""


def parse_again(before: Catalog, before_text: str, text: str) -> Catalog:
    """The catalog in `text`, of which only what differs from `before_text` (whose catalog is `before`) is parsed.

    Raises SourceError as `parse_catalog` does, with every problem of the file.
    """
    if text == before_text:
        return before
    old, new = before_text.split("\n"), text.split("\n")
    same = sum(1 for _ in takewhile(_equal, zip(old, new, strict=False)))
    most = min(len(old), len(new)) - same
    after = (
        sum(1 for _ in takewhile(_equal, zip(reversed(old[-most:]), reversed(new[-most:]), strict=False)))
        if most
        else 0
    )
    # Both places lie within what is equal, so that entries begin there in both texts.
    first = _beginning(new, range(same - 1, -1, -1))
    last = _beginning(new, range(len(new) - after + 1, len(new)))
    header = _beginning(new, range(1, len(new)))
    if first is None or header is None or first < header:
        return _whole(before, text)  # the header changed
    last = len(new) if last is None else last
    shift = len(new) - len(old)
    try:
        # The header stands before what is parsed, so that the number of plural forms is known.
        part = parse_catalog(
            "\n".join([*new[:header], *new[first:last], ""]),
            file=before.file,
            locale=before.locale,
            domain=before.domain,
        )
    except SourceError:
        return _whole(before, text)  # for the right lines of every problem
    head = [entry for entry in before.entries if entry.line <= first]
    middle = [replace(entry, line=entry.line - header + first) for entry in part.entries]
    tail = [_moved(entry, shift) for entry in before.entries if entry.line > last - shift]
    entries = (*head, *middle, *tail)
    if len({entry.key for entry in entries}) != len(entries):
        return _whole(before, text)  # a message stands twice
    return Catalog.of(
        entries,
        locale=before.locale,
        domain=before.domain,
        file=before.file,
        header=part.header,
        head=part.head,
    )


def _equal(lines: tuple[str, str]) -> bool:
    return lines[0] == lines[1]


def _beginning(lines: Sequence[str], numbers: range) -> int | None:
    """The first of the places `numbers` at which an entry surely begins: after a blank line, with its first line."""
    return next(
        (
            n
            for n in numbers
            if 0 < n < len(lines) and not lines[n - 1].strip() and _BEGINS.match(lines[n]) and _is_ended(lines, n - 1)
        ),
        None,
    )


def _is_ended(lines: Sequence[str], last: int) -> bool:
    """Whether an entry ends at the blank line `last`: comments, or a message without its translation, go on after it."""
    before = (lines[n].strip() for n in range(last, -1, -1))
    statement_of = next((line for line in before if line and not line.startswith(('"', '#~ "', '#~"'))), "")
    return statement_of.startswith(_TRANSLATION)


def _whole(before: Catalog, text: str) -> Catalog:
    return parse_catalog(text, file=before.file, locale=before.locale, domain=before.domain)


def _moved(entry: Entry, lines: int) -> Entry:
    return replace(entry, line=entry.line + lines) if lines else entry


def with_translation(
    text: str, key: tuple[str, str], forms: Sequence[str], *, is_fuzzy: bool, file: str, locale: str
) -> str:
    """The text of a catalog in which one message has the translation `forms` (one, or one for each plural form).

    Every other byte stays as it was; so do the lines of a form that stays the same. A translation that no longer waits
    for a person loses what its source said before. Raises SourceError where the text is no sound catalog, KeyError
    where it has no such message, ValueError where the number of forms is wrong.
    """
    entry, raw = next(
        ((entry, raw) for entry, raw in stored_entries(text, file, locale) if entry.key == key and not entry.obsolete),
        (None, None),
    )
    if entry is None or raw is None:
        raise KeyError(key)
    before = entry.plurals or (entry.msgstr,)
    if len(forms) != len(before):
        raise ValueError(f"the message has {len(before)} forms, not {len(forms)}")
    if is_fuzzy != entry.is_fuzzy:
        kept = [flag for flag in raw.flags() if flag != "fuzzy"]
        flags = ["fuzzy", *kept] if is_fuzzy else kept
        raw = with_comments(raw, Kind.FLAGS, [", ".join(flags)] if flags else [])
    lines = text.split("\n")
    numbers = [line.number for line in raw.lines if line.number]
    lines[min(numbers) - 1 : max(numbers)] = _lines(raw, before, forms, keeps_previous=is_fuzzy)
    return "\n".join(lines)


def _lines(raw: RawEntry, before: Sequence[str], forms: Sequence[str], *, keeps_previous: bool) -> list[str]:
    """The lines of an entry with other forms."""
    lines: list[str] = []
    writes = True
    for line in raw.lines:
        if line.kind is Kind.PREVIOUS and not keeps_previous:
            continue
        if line.kind is Kind.STATEMENT:
            writes = True
            if line.keyword.startswith("msgstr"):
                number = int(line.keyword[7:-1] or 0) if line.keyword != "msgstr" else 0
                if forms[number] != before[number]:
                    lines += statement(line.keyword, forms[number])
                    writes = False
        if writes:
            lines.append(line.raw)
    return lines
