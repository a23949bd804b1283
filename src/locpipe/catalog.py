"""Catalogs: the only reader of .po.

Reading is strict: whatever another parser would pass over in silence is a problem here, and all problems of a file are
reported at once.
"""

from __future__ import annotations

from collections import deque
from functools import lru_cache
from itertools import chain
from sys import intern
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from locpipe.findings import Finding, Location, Severity
from locpipe.header import check_header
from locpipe.messages import Catalog, Entry, shared
from locpipe.plurals import form_count
from locpipe.po import Kind, PlainEntry, PoText, RawEntry, comment_lines, joined_strings, read_through, scanned
from locpipe.source import LONGEST_TEXT, SourceError, read_text, readable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

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
    catalog, problems = _parsed(text, file, locale, domain)
    if problems:
        raise SourceError.of(problems)
    return catalog


def readable_catalog(raw: bytes, *, file: str, locale: str, domain: str) -> tuple[Catalog, tuple[Finding, ...]]:
    """The catalog in the bytes of a .po file as far as it can be read, and everything that is wrong with the file.

    So one run shows what is wrong with its translations too. Raises SourceError where nothing can be read of it.
    """
    text, problems = readable(raw, file)
    catalog, more = _parsed(text, file, locale, domain)
    return catalog, tuple(dict.fromkeys((*problems, *more)))


def _parsed(text: str, file: str, locale: str, domain: str) -> tuple[Catalog, list[Finding]]:
    """A catalog of the entries that are sound, and what is wrong with the header and the others."""
    po = PoText(file)
    header, fields, read = _headed(read_through(text, po))
    made = (_plain_entry(one) if isinstance(one, PlainEntry) else _stored(one).entry for one in read)
    entries = list(_checked(po, made, form_count(fields.get("Plural-Forms", ""))))
    is_whole = not po.problems
    _check_header(po, header, fields, locale)
    head = "\n".join(line.raw for line in header.lines) if header else ""
    catalog = Catalog.of(entries, locale=locale, domain=domain, file=file, header=fields, head=head, is_whole=is_whole)
    return catalog, sorted(po.problems, key=Finding.sort_key)


def stored_entries(text: str, file: str, locale: str) -> list[tuple[Entry, RawEntry]]:
    """Each entry in the text of a .po file with its own lines, the header left out. Raises as `parse_catalog` does."""
    return [(stored.entry, stored.raw) for stored in read_stored(text, file, locale).stored]


def read_stored(text: str, file: str, locale: str) -> Read:
    """What stands in the text of a .po file, each entry with its own lines. Raises SourceError as `parse_catalog`."""
    po = PoText(file)
    header, fields, read = _headed(scanned(text, po))
    stored = list(map(_stored, read))
    deque(_checked(po, (one.entry for one in stored), form_count(fields.get("Plural-Forms", ""))), maxlen=0)
    _check_header(po, header, fields, locale)
    if po.problems or header is None:
        raise SourceError.of(sorted(po.problems, key=Finding.sort_key))
    return Read(header, fields, stored, po.trailer)


def _headed(read: Iterator[RawEntry | T]) -> tuple[RawEntry | None, Mapping[str, str], Iterator[RawEntry | T]]:
    """The header of a catalog, if it begins with one, its fields, and the entries behind it."""
    first = next(read, None)
    if isinstance(first, RawEntry) and first.is_header and not first.is_obsolete:
        return first, _fields(first.strings()["msgstr"]), read
    return None, {}, read if first is None else chain((first,), read)


def _check_header(po: PoText, header: RawEntry | None, fields: Mapping[str, str], locale: str) -> None:
    """Refuse, in `po`, a header that is not sound, or lacks. One that lacks is not told where an entry is broken: it may be that."""
    if header:
        check_header(po, header, fields, locale)
    elif not po.problems:
        po.refuse(1, "the catalog has no header", "Put it back from the history.", rule="catalog-header-wrong")


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


def _plain_entry(read: PlainEntry) -> Entry:
    flags, comments, extracted, references = _noted(read.comments)
    return Entry(
        context=intern(joined_strings(read.context)),
        msgid=intern(joined_strings(read.msgid)),
        msgstr=joined_strings(read.msgstr),
        line=read.line,
        flags=flags,
        comments=comments,
        extracted=extracted,
        references=references,
    )


@lru_cache(maxsize=256)
def _noted(comments: str) -> tuple[tuple[str, ...], ...]:
    """What lines of comments say: flags, what translators wrote, what was extracted, files. Many entries have the same."""
    raw = comment_lines(comments)
    return (
        shared(raw.flags()),
        tuple(raw.texts(Kind.COMMENT)),
        shared(tuple(raw.texts(Kind.EXTRACTED))),
        shared(raw.references()),
    )


def _checked(po: PoText, entries: Iterable[Entry], forms: int) -> Iterator[Entry]:
    """The entries. Messages that stand twice, have no msgid, or too many or too few plural forms are refused."""
    first: dict[tuple[str, str], int] = {}
    for entry in entries:
        if not entry.msgid:
            po.refuse(entry.line, "the msgid is empty", "Remove the entry; `locpipe sync` brings back what is needed.")
        elif max(map(len, (entry.msgid, entry.plural, entry.msgstr, *entry.plurals))) > LONGEST_TEXT:
            po.refuse(
                entry.line,
                f"the message {_shown(entry)} has more than {LONGEST_TEXT} characters",
                "Split the paragraph.",
            )
            continue  # no rule is asked about a text that is longer than any should be
        elif entry.key in first:
            message = f"the message {_shown(entry)} stands twice: in line {first[entry.key]} and in line {entry.line}"
            po.refuse(entry.line, message, "Keep one of the two entries.", rule="message-duplicated")
        elif entry.plural and forms and len(entry.plurals) != forms and not entry.obsolete:
            message = f"the message {_shown(entry)} has {len(entry.plurals)} plural forms; the header says {forms}"
            po.refuse(entry.line, message, f"Write msgstr[0] to msgstr[{forms - 1}].")
        first.setdefault(entry.key, entry.line)
        yield entry


def _shown(entry: Entry) -> str:
    return f"“{entry.msgid[:60]}”" + (f" in “{entry.context}”" if entry.context else "")
