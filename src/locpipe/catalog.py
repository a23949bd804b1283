"""Catalogs: the only reader of .po, and the only writer of .po and .pot.

Reading is strict: whatever another parser would pass over in silence is a problem here, and all problems of a file are
reported at once. Writing keeps what people wrote: an entry that did not change goes back byte for byte, and where only
the template's comments on it changed, only they do.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import polib

from locpipe.header import check_header, header_lines, with_needed_fields
from locpipe.merge import How, match
from locpipe.model import Catalog, Entry, Finding, Location, Severity
from locpipe.order import arranged
from locpipe.plurals import form_count
from locpipe.po import Kind, comment, for_polib, obsolete_lines, revived, scan, statement, with_comments
from locpipe.source import SourceError, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from locpipe.merge import Match
    from locpipe.model import Message
    from locpipe.po import PoText, RawEntry


def catalog_file(locale: str, domain: str) -> str:
    """Where the catalog of a domain stands, relative to the project."""
    return f"locales/{locale}/LC_MESSAGES/{domain}.po"


def template_file(domain: str) -> str:
    """Where the template of a domain stands, relative to the project."""
    return f"locales/{domain}.pot"


# ---- reading --------------------------------------------------------------------------------------------------------


class _Stored(NamedTuple):
    """An entry with its own lines, and the message (context, msgid, plural) that it translated before it was fuzzy."""

    entry: Entry
    raw: RawEntry
    previous: tuple[str, str, str]


class _Read(NamedTuple):
    header: RawEntry
    fields: Mapping[str, str]
    stored: list[_Stored]
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
    read = _read(text, file, locale)
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
    return [(stored.entry, stored.raw) for stored in _read(text, file, locale).stored]


def _read(text: str, file: str, locale: str) -> _Read:
    po = scan(text, file)
    try:
        parsed = polib.pofile(for_polib(po.entries), wrapwidth=0, encoding="utf-8")
    except (OSError, ValueError) as error:
        po.refuse(0, f"polib cannot read the catalog: {error}", "Open it in a catalog editor and save it again.")
        raise SourceError.of(po.problems) from None
    has_header = bool(po.entries) and po.entries[0].is_header and not po.entries[0].is_obsolete
    raws = po.entries[1:] if has_header else po.entries
    if len(parsed) != len(raws):
        po.refuse(
            0, f"{len(raws)} messages stand in the file, and {len(parsed)} could be read", "Look for a broken entry."
        )
        raise SourceError.of(po.problems)
    stored = [_stored(entry, raw) for entry, raw in zip(parsed, raws, strict=True)]
    _check_entries(po, stored, form_count(parsed.metadata.get("Plural-Forms", "")))
    if has_header:
        check_header(po, po.entries[0], parsed.metadata, locale)
    elif not po.problems:
        po.refuse(1, "the catalog has no header", "Put it back from the history.", rule="catalog-header-wrong")
    if po.problems:
        raise SourceError.of(sorted(po.problems, key=Finding.sort_key))
    return _Read(po.entries[0], parsed.metadata, stored, po.trailer)


def _stored(entry: polib.POEntry, raw: RawEntry) -> _Stored:
    forms = entry.msgstr_plural
    flags = raw.flags()
    previous = (entry.previous_msgctxt or "", entry.previous_msgid or "", entry.previous_msgid_plural or "")
    made = Entry(
        context=entry.msgctxt or "",
        msgid=entry.msgid,
        msgstr=entry.msgstr,
        line=raw.msgid_line,
        plural=entry.msgid_plural,
        plurals=tuple(forms[number] for number in sorted(forms)) if entry.msgid_plural else (),
        flags=flags,
        comments=tuple(raw.texts(Kind.COMMENT)),
        extracted=tuple(raw.texts(Kind.EXTRACTED)),
        previous_msgid=previous[1] if "fuzzy" in flags else "",
        obsolete=raw.is_obsolete,
    )
    return _Stored(made, raw, previous)


def _check_entries(po: PoText, stored: Iterable[_Stored], forms: int) -> None:
    """Refuse messages that stand twice, that have no msgid, or that have too many or too few plural forms."""
    first: dict[tuple[str, str], int] = {}
    for entry, _, _ in stored:
        shown = f"“{entry.msgid[:60]}”" + (f" in “{entry.context}”" if entry.context else "")
        if not entry.msgid:
            po.refuse(entry.line, "the msgid is empty", "Remove the entry; `locpipe sync` brings back what is needed.")
        elif entry.key in first:
            message = f"the message {shown} stands twice: in line {first[entry.key]} and in line {entry.line}"
            po.refuse(entry.line, message, "Keep one of the two entries.", rule="message-duplicated")
        elif entry.plural and forms and len(entry.plurals) != forms and not entry.obsolete:
            message = f"the message {shown} has {len(entry.plurals)} plural forms; the header says {forms}"
            po.refuse(entry.line, message, f"Write msgstr[0] to msgstr[{forms - 1}].")
        first.setdefault(entry.key, entry.line)


# ---- writing --------------------------------------------------------------------------------------------------------

_FORMAT_FLAG = re.compile(r"[a-z-]+-format")


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """The new text of a catalog, and how many of its messages came by their translation in each way.

    `obsolete` counts the entries that left the template just now and were kept because they hold somebody's work.
    """

    text: str
    kept: int = 0
    revived: int = 0
    carried: int = 0
    fuzzy: int = 0
    minor: int = 0
    new: int = 0
    obsolete: int = 0
    minor_contexts: frozenset[str] = frozenset()


def template_text(domain: str, messages: Sequence[Message], *, bugs_to: str = "") -> str:
    """The template (.pot) of a domain: its messages in the order given. The same messages give the same bytes."""
    has_plurals = any(message.plural for message in messages)
    blocks = [header_lines(domain, bugs_to=bugs_to, has_plurals=has_plurals)]
    blocks += [_new_lines(message, [""] * (2 if message.plural else 1)) for message in messages]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def updated_catalog(
    old_text: str | None,
    messages: Sequence[Message],
    *,
    locale: str,
    domain: str,
    file: str = "",
    minor: frozenset[str] = frozenset(),
    is_source: bool = False,
    bugs_to: str = "",
    old_template: str = "",
) -> Update:
    """The catalog of a locale brought up to the template of `messages`, and in its order; `old_text` None makes one.

    `old_template` is the text of the template as it was: by it a catalog that is sorted otherwise is known, and stays so.
    In the contexts `minor` a small edit of the source leaves its translation as it is, which a comment records.
    `is_source` says that the locale is that of the sources, where an empty translation means the source text.
    Raises SourceError where the old text is not a sound catalog: nothing is guessed from a broken one.
    """
    file = file or catalog_file(locale, domain)
    if old_text is None:
        old_text = "\n".join([*header_lines(domain, locale=locale, bugs_to=bugs_to), ""])
    text = with_needed_fields(old_text, file, locale)
    read = _read(text, file, locale)
    if _has_no_references(read.stored):
        messages = [replace(message, references=()) for message in messages]
    entries = [stored.entry for stored in read.stored]
    matches = match(messages, entries, minor=minor, empty_counts=is_source)
    forms = form_count(read.fields["Plural-Forms"])
    lines = _raw_lines(read.header)
    for found in arranged(matches, entries, lambda: _keys_of(old_template)):
        lines += _updated_lines(found, read.stored, forms)
    taken = {found.entry for found in matches if found.moved}
    left = [stored for number, stored in enumerate(read.stored) if number not in taken]
    retired = [stored for stored in left if not stored.entry.obsolete and _holds_work(stored.entry)]
    for stored in left:
        if stored.entry.obsolete:
            lines += _raw_lines(stored.raw)
        elif _holds_work(stored.entry):
            lines += ["", *obsolete_lines(stored.raw)]
    updated = "\n".join(lines + (read.trailer or [""]))
    if not read.trailer and updated == text + "\n":
        updated = text
    counts = Counter(str(found.how) for found in matches)
    accepted = frozenset(found.message.context for found in matches if found.how is How.MINOR)
    return Update(text=updated, obsolete=len(retired), minor_contexts=accepted, **counts)


def _has_no_references(stored: Sequence[_Stored]) -> bool:
    """Whether a catalog is kept without references (msgcat --no-location), which none is to bring back."""
    live = [raw for entry, raw, _ in stored if not entry.obsolete]
    return bool(live) and not any(line.kind is Kind.REFERENCE for raw in live for line in raw.lines)


def _keys_of(template: str) -> list[tuple[str, str]]:
    """The keys of the messages of a template, in its order; those of a broken one as far as they can be read."""
    parsed = polib.pofile(for_polib(scan(template, "").entries), wrapwidth=0) if template else []
    return [(entry.msgctxt or "", entry.msgid) for entry in parsed]


def _holds_work(entry: Entry) -> bool:
    """Whether a person put anything into an entry: a translation, or a comment."""
    return bool(entry.comments) or any(form.strip() for form in (entry.msgstr, *entry.plurals))


def _raw_lines(raw: RawEntry) -> list[str]:
    return [*raw.gap, *(line.raw for line in raw.lines)]


def _updated_lines(found: Match, stored: Sequence[_Stored], forms: int) -> list[str]:
    """The lines of a message in the updated catalog, the blank ones before it included."""
    message = found.message
    if found.entry is None:
        return ["", *_new_lines(message, [""] * (forms if message.plural else 1))]
    old = stored[found.entry]
    if found.how is How.KEPT:
        return [*old.raw.gap, *_with_message(old.raw, message)]
    if found.how is How.REVIVED:
        return ["", *_with_message(revived(old.raw), message)]
    return ["", *_changed_lines(found, old, forms)]


def _new_lines(message: Message, forms: Sequence[str]) -> list[str]:
    return [*_comment_lines(message, message.flags), *_statements(message, forms)]


def _comment_lines(message: Message, flags: Sequence[str]) -> list[str]:
    """The comments that the template owns, and the flags."""
    return [
        *(comment("#.", line) for text in message.comments for line in text.split("\n")),
        *(comment("#:", file) for file in message.references),
        *([comment("#,", ", ".join(flags))] if flags else []),
    ]


def _statements(message: Message, forms: Sequence[str]) -> list[str]:
    lines = statement("msgctxt", message.context) if message.context else []
    lines += statement("msgid", message.msgid)
    if not message.plural:
        return lines + statement("msgstr", forms[0])
    lines += statement("msgid_plural", message.plural)
    return lines + [line for number, form in enumerate(forms) for line in statement(f"msgstr[{number}]", form)]


def _changed_lines(found: Match, old: _Stored, forms: int) -> list[str]:
    """The lines of a message that takes its translation from an entry of another context or msgid."""
    entry, message = old.entry, found.message
    comments = [line.raw for line in old.raw.lines if line.kind is Kind.COMMENT] if found.moved else []
    if found.how is How.MINOR:
        comments.append(comment("#", f"locpipe: a minor edit of the source was accepted; it was: {entry.msgid!r}"))
    is_fuzzy = found.how is How.FUZZY or entry.is_fuzzy
    flags = list(dict.fromkeys([*(["fuzzy"] if is_fuzzy else []), *_flags_with(entry.flags, message.flags)]))
    previous = _previous_lines(old, message) if is_fuzzy else []
    return [*comments, *_comment_lines(message, flags), *previous, *_statements(message, _forms(entry, message, forms))]


def _previous_lines(old: _Stored, message: Message) -> list[str]:
    """What the translation was made for, if that is known and differs: of all earlier msgids the oldest."""
    entry = old.entry
    context, msgid, plural = old.previous if entry.previous_msgid else (entry.context, entry.msgid, entry.plural)
    if (msgid, plural) == (message.msgid, message.plural):
        return []
    lines = statement("msgctxt", context, "#| ") if context else []
    lines += statement("msgid", msgid, "#| ")
    return lines + (statement("msgid_plural", plural, "#| ") if plural else [])


def _forms(entry: Entry, message: Message, forms: int) -> Sequence[str]:
    """The translation of an entry in the number of forms that a message needs."""
    if not message.plural:
        return (entry.plurals or (entry.msgstr,))[:1]
    return entry.plurals if len(entry.plurals) == forms else (entry.msgstr or "".join(entry.plurals[:1]),) * forms


def _flags_with(old: Sequence[str], wanted: Sequence[str]) -> Sequence[str]:
    """The flags of an entry, with the format flags that the template wants; as they were where these are there."""
    if {flag for flag in old if _FORMAT_FLAG.fullmatch(flag)} == {
        flag for flag in wanted if _FORMAT_FLAG.fullmatch(flag)
    }:
        return old
    kept = [flag for flag in old if not _FORMAT_FLAG.fullmatch(flag)]
    return [*kept, *(flag for flag in wanted if flag not in kept)]


def _with_message(raw: RawEntry, message: Message) -> list[str]:
    """The lines of an entry, with the comments that the template owns replaced where they say something else."""
    extracted = [line for text in message.comments for line in text.split("\n")]
    flags = raw.flags()
    wanted = _flags_with(flags, message.flags)
    # Compared by their words, since some tools break long comments into lines of their own width.
    if " ".join(raw.texts(Kind.EXTRACTED)).split() != " ".join(extracted).split():
        raw = with_comments(raw, Kind.EXTRACTED, extracted)
    if sorted(raw.references()) != sorted(message.references):
        raw = with_comments(raw, Kind.REFERENCE, message.references)
    if wanted is not flags:
        raw = with_comments(raw, Kind.FLAGS, [", ".join(wanted)] if wanted else [])
    return [line.raw for line in raw.lines]
