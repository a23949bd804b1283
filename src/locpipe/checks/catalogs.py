"""Whole catalogs: what is missing, what waits for a person, what is told in two ways."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from locpipe.checks.pair import apostrophes_of, are_straight
from locpipe.checks.rule import Found, rule
from locpipe.findings import Location, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.checks.pair import Pair
    from locpipe.messages import Catalog, Entry, Message


@dataclass(frozen=True, kw_only=True, eq=False)
class Volume:
    """A catalog beside its template. `messages` is None where no template is known (a single file somewhere)."""

    catalog: Catalog
    messages: tuple[Message, ...] | None
    pairs: tuple[Pair, ...]
    is_source: bool = False
    is_safety: bool = False
    """Whether the catalog holds the safety texts."""

    @cached_property
    def wanted(self) -> dict[tuple[str, str], Message]:
        """The messages of the template by their key."""
        return {message.key: message for message in self.messages or ()}

    @cached_property
    def live(self) -> tuple[Entry, ...]:
        """The entries that are not obsolete, the header left out."""
        return tuple(entry for entry in self.catalog.entries if not entry.obsolete and entry.msgid)

    def may_be_empty(self, entry: Entry) -> bool:
        """Whether an entry may do without a translation: in the source locale, and where names are carried over."""
        message = self.wanted.get(entry.key)
        return self.is_source or bool(message and message.carried) or is_carried(entry)

    @cached_property
    def empty(self) -> tuple[Entry, ...]:
        """The entries of which a form has no text."""
        return tuple(
            entry
            for entry in self.live
            if not entry.is_fuzzy
            and not self.may_be_empty(entry)
            and not all(form.strip() for form in entry.plurals or (entry.msgstr,))
        )

    def found(self, entry: Entry, message: str, fix: str = "") -> Found:
        """A defect of an entry."""
        return Found(
            location=Location(self.catalog.file, entry.line),
            message=message,
            fix=fix,
            locale=self.catalog.locale,
            domain=self.catalog.domain,
            context=entry.context,
            msgid=entry.msgid,
        )


def is_carried(entry: Entry) -> bool:
    """Whether the comment that the template gives translators says that the source text may be carried over."""
    return any(comment.startswith("Leave the translation empty") for comment in entry.extracted)


def short(text: str, most: int = 60) -> str:
    """A text for a message."""
    text = " ".join(text.split())
    return f"“{text if len(text) <= most else text[: most - 1] + '…'}”"


@rule(Severity.ERROR, fix="Translate the message.")
def translation_missing(volume: Volume) -> Iterator[Found]:
    """A message has no translation.

    Why it matters: the page would lack the text; nothing is ever shown in another language instead.

    Example: an empty msgstr in `fr_CA/LC_MESSAGES/site.po`.
    """
    if not volume.is_safety:
        for entry in volume.empty:
            yield volume.found(entry, f"{short(entry.msgid)} has no translation")


@rule(Severity.BLOCKER, fix="Translate the message, then have it approved.")
def safety_text_untranslated(volume: Volume) -> Iterator[Found]:
    """A safety text has no translation, or only the source text.

    Why it matters: a reader in danger would not be told where to call.

    Example: an empty msgstr, or English, in `fr_CA/LC_MESSAGES/safety.po`.
    """
    if not volume.is_safety:
        return
    for entry in volume.empty:
        yield volume.found(entry, f"the safety text {short(entry.msgid)} has no translation")
    if volume.is_source:
        return
    for pair in volume.pairs:
        if pair.msgid.strip().casefold() == pair.msgstr.strip().casefold() and has_words(pair):
            yield pair.found(f"the safety text {short(pair.msgid)} is still in the language of the source")


def has_words(pair: Pair) -> bool:
    """Whether the source holds words that no two languages share: in small letters, not only names and numbers."""
    return pair.language is not pair.source_language and any(
        len(word) > 1 and word.islower() for word in pair.source.prose.split()
    )


@rule(Severity.ERROR, fix="Compare it with the source, mend it, then remove the fuzzy flag.")
def translation_fuzzy(volume: Volume) -> Iterator[Found]:
    """A translation waits for a person: its source changed, or a tool guessed it.

    Why it matters: it may say what the source no longer says.

    Example: `#, fuzzy` above an entry.
    """
    if not volume.is_safety:
        for entry in volume.live:
            if entry.is_fuzzy:
                yield volume.found(entry, f"{short(entry.msgid)} is marked fuzzy")


@rule(Severity.BLOCKER, fix="Compare it with the source, mend it, remove the fuzzy flag, then have it approved.")
def safety_text_fuzzy(volume: Volume) -> Iterator[Found]:
    """A safety text is marked fuzzy.

    Why it matters: nobody has confirmed what it says, and it is what a reader in danger reads first.

    Example: `#, fuzzy` in `fr_CA/LC_MESSAGES/safety.po`.
    """
    if volume.is_safety:
        for entry in volume.live:
            if entry.is_fuzzy:
                yield volume.found(entry, f"the safety text {short(entry.msgid)} is marked fuzzy")


@rule(Severity.ERROR, fix="Run `locpipe sync`, then translate the new entries.")
def message_missing(volume: Volume) -> Iterator[Found]:
    """The sources have a message that the catalog lacks.

    Why it matters: its text would be missing from the pages.

    Example: a paragraph was added to the article, and the catalogs were not synced.
    """
    if not volume.catalog.is_whole:
        return  # it may be one of those that could not be read
    present = {entry.key for entry in volume.live}
    for message in volume.messages or ():
        if message.key not in present and message.msgid:
            yield Found(
                location=Location(volume.catalog.file),
                message=f"the catalog lacks the message {short(message.msgid)}",
                locale=volume.catalog.locale,
                domain=volume.catalog.domain,
                context=message.context,
                msgid=message.msgid,
            )


@rule(Severity.WARNING, fix="Run `locpipe sync`: it keeps the translation as obsolete.")
def message_unknown(volume: Volume) -> Iterator[Found]:
    """A catalog has a message that no source asks for.

    Why it matters: it is never shown; perhaps its source changed and the catalogs were not synced.

    Example: an entry whose msgid differs from the article by one word.
    """
    if volume.messages is None:
        return
    for entry in volume.live:
        if entry.key not in volume.wanted:
            yield volume.found(entry, f"no source has the message {short(entry.msgid)}")


@rule(Severity.NOTE, fix="Nothing needs to be done; `locpipe sync` brings it back if its source returns.")
def message_obsolete(volume: Volume) -> Iterator[Found]:
    """A catalog keeps translations that no source needs any more.

    Why it matters: they are kept so that no work is lost; many of them only make the file long.

    Example: `#~ msgid "…"`.
    """
    count = sum(entry.obsolete for entry in volume.catalog.entries)
    if count:
        yield Found(
            location=Location(volume.catalog.file),
            message=f"{count} obsolete message{'s' if count > 1 else ''}",
            locale=volume.catalog.locale,
            domain=volume.catalog.domain,
        )


@rule(Severity.NOTE, fix="Use one wording, unless the places differ.")
def translations_differ(volume: Volume) -> Iterator[Found]:
    """One source text is translated in several ways.

    Why it matters: readers wonder whether two wordings mean two things.

    Example: “Sources” as « Sources » in one section, « Références » in another.
    """
    seen: dict[str, Pair] = {}
    keys = {(pair.context, pair.msgid) for pair in volume.pairs}
    for pair in volume.pairs:
        if (pair.context.rpartition("/")[0], pair.msgid) in keys:
            continue  # a grammatical form of the same name: “la WSIB” beside “WSIB”
        first = seen.setdefault(pair.msgid, pair)
        if pair.form is None and first.form is None and " ".join(first.msgstr.split()) != " ".join(pair.msgstr.split()):
            yield pair.found(f"{short(pair.msgstr)} here, {short(first.msgstr)} in line {first.line}")


@rule(Severity.WARNING, fix="Write ’ (U+2019) throughout, by replacing the one between letters.")
def apostrophes_straight(volume: Volume) -> Iterator[Found]:
    """All apostrophes of a catalog are straight, which is told once.

    Why it matters: pages of good books and newspapers have typographic ones, and a search for a word must find it.

    Example: `l'Alberta`, `d'un`, `aujourd'hui` … in each text of a catalog.
    """
    wanted = next((pair.language for pair in volume.pairs), None)
    counts = [apostrophes_of(pair.msgstr) for pair in volume.pairs]
    if wanted and "apostrophe" in wanted.habits and are_straight(counts):
        texts = sum(straight > 0 for straight, _ in counts)
        yield Found(
            location=Location(volume.catalog.file),
            message=f"the apostrophes of {texts} translations are straight, as nearly all of the catalog",
            locale=volume.catalog.locale,
            domain=volume.catalog.domain,
        )


@rule(Severity.NOTE, fix="State the name in the catalog where the language has one of its own, or other forms.")
def name_carried_over(volume: Volume) -> Iterator[Found]:
    """Names of places are carried over from the source, in the regular forms of the language.

    Why it matters: a city may have a name of its own in the language (« Londres »), or a form that the rules do not know.

    Example: an empty msgstr for “Hamilton” in `places.po`.
    """
    carried = [
        entry
        for entry in volume.live
        if not entry.msgstr.strip() and not volume.is_source and volume.may_be_empty(entry)
    ]
    if carried:
        names = ", ".join(dict.fromkeys(entry.msgid for entry in carried[:6]))
        yield Found(
            location=Location(volume.catalog.file),
            message=f"{len(carried)} names are carried over: {names}{'…' if len(carried) > 6 else ''}",  # noqa: PLR2004
            locale=volume.catalog.locale,
            domain=volume.catalog.domain,
        )


RULES_OF_ENTRIES = (safety_text_untranslated, safety_text_fuzzy, translation_missing, translation_fuzzy)
"""Rules that judge each entry by itself."""

RULES = (
    *RULES_OF_ENTRIES,
    message_missing,
    message_unknown,
    message_obsolete,
    translations_differ,
    apostrophes_straight,
    name_carried_over,
)
