"""Catalogs: the only reader of .po.

Reading is strict: whatever another parser would pass over in silence is a problem here, and all problems of a file are
reported at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from locpipe.findings import Finding, Location, Severity
from locpipe.header import check_header
from locpipe.messages import Catalog, Entry
from locpipe.plurals import form_count
from locpipe.po import Kind, scan
from locpipe.source import LONGEST_TEXT, SourceError, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from locpipe.po import PoText, RawEntry


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
    read = read_stored(text, file, locale)
    entries = tuple(stored.entry for stored in read.stored)
    return Catalog(
        locale=locale,
        domain=domain,
        file=file,
        header=read.fields,
        entries=entries,
        by_key={entry.key: entry for entry in entries if not entry.obsolete},
    )


def stored_entries(text: str, file: str, locale: str) -> list[tuple[Entry, RawEntry]]:
    """Each entry in the text of a .po file with its own lines, the header left out. Raises as `parse_catalog` does."""
    return [(stored.entry, stored.raw) for stored in read_stored(text, file, locale).stored]


def read_stored(text: str, file: str, locale: str) -> Read:
    """What stands in the text of a .po file, each entry with its own lines. Raises SourceError as `parse_catalog`."""
    po = scan(text, file)
    has_header = bool(po.entries) and po.entries[0].is_header and not po.entries[0].is_obsolete
    stored = [_stored(raw) for raw in (po.entries[1:] if has_header else po.entries)]
    fields = _fields(po.entries[0].strings()["msgstr"]) if has_header else {}
    _check_entries(po, stored, form_count(fields.get("Plural-Forms", "")))
    if has_header:
        check_header(po, po.entries[0], fields, locale)
    elif not po.problems:
        po.refuse(1, "the catalog has no header", "Put it back from the history.", rule="catalog-header-wrong")
    if po.problems:
        raise SourceError.of(sorted(po.problems, key=Finding.sort_key))
    return Read(po.entries[0], fields, stored, po.trailer)


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
        context=strings.get("msgctxt", ""),
        msgid=strings["msgid"],
        msgstr=strings.get("msgstr", ""),
        line=raw.msgid_line,
        plural=plural,
        plurals=tuple(form for keyword, form in strings.items() if keyword.startswith("msgstr[")),
        flags=flags,
        comments=tuple(raw.texts(Kind.COMMENT)),
        extracted=tuple(raw.texts(Kind.EXTRACTED)),
        references=raw.references(),
        previous_msgid=previous[1] if "fuzzy" in flags else "",
        obsolete=raw.is_obsolete,
    )
    return Stored(made, raw, previous)


def _check_entries(po: PoText, stored: Iterable[Stored], forms: int) -> None:
    """Refuse messages that stand twice, that have no msgid, or that have too many or too few plural forms."""
    first: dict[tuple[str, str], int] = {}
    for entry, _, _ in stored:
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
