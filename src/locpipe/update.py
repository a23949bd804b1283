"""Templates and catalogs brought up to the sources: the only writer of .po and .pot.

What people wrote is kept: an entry that did not change goes back byte for byte, and where only the template's comments
on it changed, only they do. What a translation was made for, and every form of it, can be found again.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from locpipe.catalog import Stored, catalog_file, read_stored
from locpipe.header import header_lines, with_needed_fields
from locpipe.merge import How, match
from locpipe.order import arranged
from locpipe.plurals import form_count
from locpipe.po import Kind, comment, obsolete_lines, revived, scan, statement, with_comments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from locpipe.merge import Match
    from locpipe.messages import Catalog, Entry, Message
    from locpipe.po import RawEntry

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
    return "".join(template_blocks(domain, messages, bugs_to=bugs_to))


def template_blocks(domain: str, messages: Sequence[Message], *, bugs_to: str = "") -> Iterator[str]:
    """The same text as a stream: the header, then a block for each message."""
    has_plurals = any(message.plural for message in messages)
    yield "\n".join(header_lines(domain, bugs_to=bugs_to, has_plurals=has_plurals)) + "\n"
    for message in messages:
        yield "\n" + "\n".join(_new_lines(message, [""] * (2 if message.plural else 1))) + "\n"


def updated_catalog(
    old_text: str | None,
    messages: Sequence[Message],
    *,
    locale: str,
    domain: str,
    file: str = "",
    minor: frozenset[str] = frozenset(),
    today: date | None = None,
    source_locale: str = "",
    bugs_to: str = "",
    old_template: str = "",
) -> Update:
    """The catalog of a locale brought up to the template of `messages`, and in its order; `old_text` None makes one.

    `old_template` is the text of the template as it was: by it a catalog that is sorted otherwise is known, and stays so.
    In the contexts `minor` a small edit of the source leaves its translation as it is, which a comment records with the
    day. In the catalog of `source_locale` itself an empty translation means the source text.
    Raises SourceError where the old text is not a sound catalog: nothing is guessed from a broken one.
    """
    file = file or catalog_file(locale, domain)
    if old_text is None:
        old_text = "\n".join([*header_lines(domain, locale=locale, bugs_to=bugs_to), ""])
    text = with_needed_fields(old_text, file, locale)
    read = read_stored(text, file, locale)
    if _has_no_references(read.stored):
        messages = [replace(message, references=()) for message in messages]
    entries = [stored.entry for stored in read.stored]
    matches = match(messages, entries, minor=minor, empty_counts=locale == source_locale, source_locale=source_locale)
    forms = form_count(read.fields["Plural-Forms"])
    lines = _raw_lines(read.header)
    for found in arranged(matches, entries, lambda: _keys_of(old_template)):
        lines += _updated_lines(found, read.stored, forms, today)
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


def is_up_to_date(catalog: Catalog, messages: Sequence[Message]) -> bool:
    """Whether `updated_catalog` would give back the text of a catalog as it is, as far as its header and entries tell.

    Where they do not tell (it is sorted otherwise, has no references, or its comments are wrapped), the answer is no.
    """
    entries = catalog.entries
    live, left = entries[: len(messages)], entries[len(messages) :]
    return (
        len(live) == len(messages)
        and all(entry.obsolete for entry in left)
        and all(_says(entry, message) for entry, message in zip(live, messages, strict=True))
        and with_needed_fields(catalog.head, catalog.file, catalog.locale) == catalog.head
    )


def _says(entry: Entry, message: Message) -> bool:
    """Whether an entry is that of a message, with all that the template has of it, word by word."""
    return (
        entry.key == message.key
        and entry.plural == message.plural
        and not entry.obsolete
        and entry.extracted == message.comments
        and sorted(entry.references) == sorted(message.references)
        and (entry.flags == message.flags or _flags_with(entry.flags, message.flags) is entry.flags)
    )


def _has_no_references(stored: Sequence[Stored]) -> bool:
    """Whether a catalog is kept without references (msgcat --no-location), which none is to bring back."""
    live = [raw for entry, raw, _ in stored if not entry.obsolete]
    return bool(live) and not any(line.kind is Kind.REFERENCE for raw in live for line in raw.lines)


def _keys_of(template: str) -> list[tuple[str, str]]:
    """The keys of the messages of a template, in its order; those of a broken one as far as they can be read."""
    listed = [entry.strings() for entry in scan(template, "").entries]
    return [(strings.get("msgctxt", ""), strings["msgid"]) for strings in listed]


def _holds_work(entry: Entry) -> bool:
    """Whether a person put anything into an entry: a translation, or a comment."""
    return bool(entry.comments) or any(form.strip() for form in (entry.msgstr, *entry.plurals))


def _raw_lines(raw: RawEntry) -> list[str]:
    return [*raw.gap, *(line.raw for line in raw.lines)]


def _updated_lines(found: Match, stored: Sequence[Stored], forms: int, today: date | None) -> list[str]:
    """The lines of a message in the updated catalog, the blank ones before it included."""
    message = found.message
    if found.entry is None:
        return ["", *_new_lines(message, [""] * (forms if message.plural else 1))]
    old = stored[found.entry]
    if found.how is How.KEPT:
        return [*old.raw.gap, *_with_message(old.raw, message)]
    if found.how is How.REVIVED and len(old.entry.plurals) in (0, forms):
        return ["", *_with_message(revived(old.raw), message)]
    return ["", *_changed_lines(found, old, forms, today)]


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


def _changed_lines(found: Match, old: Stored, forms: int, today: date | None) -> list[str]:
    """The lines of a message that takes its translation from an entry of another context or msgid."""
    entry, message = old.entry, found.message
    comments = [line.raw for line in old.raw.lines if line.kind is Kind.COMMENT] if found.moved else []
    if found.how is How.MINOR:
        comments.append(comment("#", accepted_as_minor(entry.msgid, today)))
    kept, left = _forms(entry, forms if message.plural else 1)
    comments += [comment("#", f"locpipe: another form of the translation was: {_quoted(form)}") for form in left]
    is_fuzzy = (
        found.how is How.FUZZY
        or entry.is_fuzzy
        or (len(kept) != len(entry.plurals or (entry.msgstr,)) and any(form.strip() for form in kept))
    )
    flags = list(dict.fromkeys([*(["fuzzy"] if is_fuzzy else []), *_flags_with(entry.flags, message.flags)]))
    previous = _previous_lines(old, message) if is_fuzzy else []
    return [*comments, *_comment_lines(message, flags), *previous, *_statements(message, kept)]


def accepted_as_minor(msgid: str, day: date | None) -> str:
    """The comment that says what a source text was before its translation was kept through a minor edit."""
    when = f" on {day.isoformat()}" if day else ""
    return f"locpipe: minor edit of the source accepted{when}; it was: {_quoted(msgid)}"


def _quoted(text: str) -> str:
    return f"“{' '.join(text.split())}”"


def _previous_lines(old: Stored, message: Message) -> list[str]:
    """What the translation was made for, if that is known and differs: of all earlier msgids the oldest.

    Its context is named only where that changed too: Poedit shows it as part of the text.
    """
    entry = old.entry
    context, msgid, plural = old.previous if entry.previous_msgid else (entry.context, entry.msgid, entry.plural)
    if (msgid, plural) == (message.msgid, message.plural):
        return []
    context = context or entry.context
    lines = statement("msgctxt", context, "#| ") if context and context != message.context else []
    lines += statement("msgid", msgid, "#| ")
    return lines + (statement("msgid_plural", plural, "#| ") if plural else [])


def _forms(entry: Entry, wanted: int) -> tuple[list[str], list[str]]:
    """The translation of an entry in the number of forms that a message needs, and the forms that find no room in it."""
    have = list(entry.plurals or (entry.msgstr,))
    filled = [form for form in have if form.strip()] or [""]
    forms = have if len(have) == wanted else filled[:1] if wanted == 1 else (have + filled[-1:] * wanted)[:wanted]
    return forms, [form for form in filled if form not in forms]


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
