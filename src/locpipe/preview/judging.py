"""What is wrong with each message: all of it judged in the background, one entry at once when it changes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from locpipe.checks.terms import NO_GLOSSARY, Glossary, parse_glossary
from locpipe.checks.translations import catalog_setting, judge_entry
from locpipe.findings import Finding
from locpipe.inspection import check
from locpipe.languages import language
from locpipe.messages import SAFETY_DOMAIN
from locpipe.preview.tracing import identity
from locpipe.source import attempt, kept_by_file, read_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from locpipe.checks.pair import Setting
    from locpipe.messages import Catalog, Entry
    from locpipe.preview.snapshot import CatalogKey, Snapshot

Found = dict[tuple[str, str], tuple[Finding, ...]]
"""What is wrong with each message of a catalog, by its key."""


class Judge:
    """Knows what is wrong, as far as it has been judged. Whoever changes it holds the workspace's lock."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.general: tuple[Finding, ...] = ()
        """What is wrong beside the messages: with sources, data, whole catalogs."""
        self._found: dict[CatalogKey, Found] = {}
        self._settings: dict[CatalogKey, Setting] = {}

    def of(self, locale: str, domain: str, key: tuple[str, str]) -> tuple[Finding, ...]:
        """What is wrong with a message."""
        return self._found.get((locale, domain), {}).get(key, ())

    @classmethod
    def of_everything(cls, snapshot: Snapshot, today: date) -> Judge:
        """One who judged sources and catalogs by every rule, as `locpipe check` does. Takes its time.

        Raises OSError where a file went away meanwhile.
        """
        judge = cls(today)
        findings = check(replace(snapshot.reading, messages=snapshot.sources.messages), today)
        found: dict[CatalogKey, dict[tuple[str, str], list[Finding]]] = defaultdict(lambda: defaultdict(list))
        for finding in findings:
            if finding.msgid:
                found[finding.locale, finding.domain][finding.context, finding.msgid].append(finding)
        judge._found = {
            key: {message: tuple(listed) for message, listed in of_messages.items()}
            for key, of_messages in found.items()
        }
        judge.general = tuple(finding for finding in findings if not finding.msgid)
        for catalog in snapshot.catalogs.values():
            judge._setting(snapshot, catalog)
        return judge

    def changed(self, before: Mapping[CatalogKey, Catalog], now: Snapshot) -> None:
        """Judge the entries that say something else than `before`."""
        for key, catalog in now.catalogs.items():
            old = before.get(key)
            if old is None or old is catalog:
                continue
            found = self._found.setdefault(key, {})
            for message, entry in catalog.by_key.items():
                known = old.by_key.get(message)
                if known is not entry and (known is None or not _is_alike(known, entry)):
                    found[message] = self.entry(now, catalog, entry)

    def entry(self, snapshot: Snapshot, catalog: Catalog, entry: Entry) -> tuple[Finding, ...]:
        """What is wrong with one entry."""
        source = snapshot.project.site.source_locale
        known = snapshot.sources.named.get(identity(catalog.domain, entry.key))
        return tuple(
            judge_entry(
                entry,
                catalog,
                self._setting(snapshot, catalog),
                message=known[1] if known else None,
                language=language(catalog.locale),
                source_language=language(source),
                is_source=catalog.locale == source,
                is_safety=catalog.domain == SAFETY_DOMAIN,
                glossary=glossary_of(snapshot, catalog.locale),
            )
        )

    def _setting(self, snapshot: Snapshot, catalog: Catalog) -> Setting:
        """What is usual in a catalog. One edit changes little of it, so it is found anew only when all is judged."""
        key = (catalog.locale, catalog.domain)
        if key not in self._settings:
            source = language(snapshot.project.site.source_locale)
            self._settings[key] = catalog_setting(catalog, language=language(catalog.locale), source_language=source)
        return self._settings[key]


def _is_alike(one: Entry, other: Entry) -> bool:
    """Whether two entries of a message say the same, wherever they stand."""
    return (one.msgstr, one.plurals, one.flags, one.comments) == (
        other.msgstr,
        other.plurals,
        other.flags,
        other.comments,
    )


def glossary_of(snapshot: Snapshot, locale: str) -> Glossary:
    """The glossary of a locale as it stands in its file; an empty one where that cannot be read."""
    file = f"locales/{locale}/glossary.csv"
    return attempt([], lambda: _parsed_glossary(read_text(snapshot.sources.root, file), file=file)) or NO_GLOSSARY


@kept_by_file
def _parsed_glossary(text: str, *, file: str) -> Glossary:
    return parse_glossary(text, file)
