"""Catalogs: the only reader of .po.

Reading is strict: whatever another parser would pass over in silence is a problem here, and all problems of a file are
reported at once.
"""

from __future__ import annotations

from itertools import chain
from sys import intern
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from locpipe.findings import Finding, Location, Severity
from locpipe.header import check_header
from locpipe.messages import Catalog, Entry, shared
from locpipe.plurals import form_count
from locpipe.po import Kind, PoText, scanned
from locpipe.source import LONGEST_TEXT, SourceError, read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from locpipe.po import RawEntry

T = TypeVar("T")


def catalog_file(locale: str, domain: str) -> str:
    """Where the catalog of a domain stands, relative to the project."""
    return f"locales/{locale}/LC_MESSAGES/{domain}.po"


def template_file(domain: str) -> str:
    """Where the template of a domain stands, relative to the project."""
    return f"locales/{domain}.pot"


# ---- reading --------------------------------------------------------------------------------------------------------


class Stored(NamedTuple):
    """An entry with its own lines, and the message (context, msgid, plural) that it translated before it was fuzzy."""

    entry: Entry
    raw: RawEntry
    previous: tuple[str, str, str]


class Read(NamedTuple):
    """A catalog as it stands in its file: the header with its fields, the entries, and what follows the last one."""

    header: RawEntry
    fields: Mapping[str, str]
    stored: list[Stored]
    trailer: list[str]


def read_catalog(root: Path, locale: str, domain: str) -> Catalog:
    """The catalog of a domain in a locale. Raises SourceError where it is missing or not a sound catalog."""
    file = catalog_file(locale, domain)
    if not (root / file).is_file():
        folder = f"locales/{locale}"
        is_lost = not (root / folder).is_dir()
        location = Location(f"{folder}/" if is_lost else file)
        message = (
            f"the folder of {locale} is missing, with its catalog of “{domain}”"
            if is_lost
            else "the catalog is missing"
        )
        fix = "Put it back from the history; for a new locale or domain, run `locpipe sync`."
        raise SourceError.of([Finding("catalog-missing", Severity.BLOCKER, location, message, fix, locale, domain)])
    return parse_catalog(read_text(root, file), file=file, locale=locale, domain=domain)


def parse_catalog(text: str, *, file: str, locale: str, domain: str) -> Catalog:
    """The catalog in the text of a .po file. Raises SourceError with every problem of it, each with its line."""
    po = PoText(file)
    header, fields, entries = _read(po, text, locale, lambda stored: stored.entry)
    head = "\n".join(line.raw for line in header.lines)
    return Catalog.of(entries, locale=locale, domain=domain, file=file, header=fields, head=head)


def stored_entries(text: str, file: str, locale: str) -> list[tuple[Entry, RawEntry]]:
    """Each entry in the text of a .po file with its own lines, the header left out. Raises as `parse_catalog` does."""
    return [(stored.entry, stored.raw) for stored in read_stored(text, file, locale).stored]


def read_stored(text: str, file: str, locale: str) -> Read:
    """What stands in the text of a .po file, each entry with its own lines. Raises SourceError as `parse_catalog`."""
    po = PoText(file)
    header, fields, stored = _read(po, text, locale, lambda stored: stored)
    return Read(header, fields, stored, po.trailer)


def _read(
    po: PoText, text: str, locale: str, kept: Callable[[Stored], T]
) -> tuple[RawEntry, Mapping[str, str], list[T]]:
    """The header of a catalog, its fields, and what is `kept` of each entry. Raises SourceError as `parse_catalog`."""
    raws = scanned(text, po)
    first = next(raws, None)
    header = first if first and first.is_header and not first.is_obsolete else None
    fields = _fields(header.strings()["msgstr"]) if header else {}
    stored = map(_stored, raws if header or first is None else chain((first,), raws))
    found = [kept(one) for one in _checked(po, stored, form_count(fields.get("Plural-Forms", "")))]
    if header:
        check_header(po, header, fields, locale)
    elif not po.problems:
        po.refuse(1, "the catalog has no header", "Put it back from the history.", rule="catalog-header-wrong")
    if po.problems or header is None:
        raise SourceError.of(sorted(po.problems, key=Finding.sort_key))
    return header, fields, found


def _fields(header: str) -> dict[str, str]:
    """The fields of a header by their names."""
    return {
        name.strip(): value.strip() for name, _, value in (line.partition(":") for line in header.split("\n")) if name
    }


def _stored(raw: RawEntry) -> Stored:
    strings = raw.strings()
    plural = strings.get("msgid_plural", "")
    flags = raw.flags()
    previous = (strings.get("|msgctxt", ""), strings.get("|msgid", ""), strings.get("|msgid_plural", ""))
    made = Entry(
        context=intern(strings.get("msgctxt", "")),
        msgid=intern(strings["msgid"]),
        msgstr=strings.get("msgstr", ""),
        line=raw.msgid_line,
        plural=plural,
        plurals=tuple(form for keyword, form in strings.items() if keyword.startswith("msgstr[")),
        flags=shared(flags),
        comments=tuple(raw.texts(Kind.COMMENT)),
        extracted=shared(tuple(raw.texts(Kind.EXTRACTED))),
        references=shared(raw.references()),
        previous_msgid=previous[1] if "fuzzy" in flags else "",
        obsolete=raw.is_obsolete,
    )
    return Stored(made, raw, previous)


def _checked(po: PoText, stored: Iterable[Stored], forms: int) -> Iterator[Stored]:
    """The entries. Messages that stand twice, have no msgid, or too many or too few plural forms are refused."""
    first: dict[tuple[str, str], int] = {}
    for one in stored:
        entry = one.entry
        shown = f"“{entry.msgid[:60]}”" + (f" in “{entry.context}”" if entry.context else "")
        if not entry.msgid:
            po.refuse(entry.line, "the msgid is empty", "Remove the entry; `locpipe sync` brings back what is needed.")
        elif max(map(len, (entry.msgid, entry.plural, entry.msgstr, *entry.plurals))) > LONGEST_TEXT:
            po.refuse(
                entry.line, f"the message {shown} has more than {LONGEST_TEXT} characters", "Split the paragraph."
            )
        elif entry.key in first:
            message = f"the message {shown} stands twice: in line {first[entry.key]} and in line {entry.line}"
            po.refuse(entry.line, message, "Keep one of the two entries.", rule="message-duplicated")
        elif entry.plural and forms and len(entry.plurals) != forms and not entry.obsolete:
            message = f"the message {shown} has {len(entry.plurals)} plural forms; the header says {forms}"
            po.refuse(entry.line, message, f"Write msgstr[0] to msgstr[{forms - 1}].")
        first.setdefault(entry.key, entry.line)
        yield one
