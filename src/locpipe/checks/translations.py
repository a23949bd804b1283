"""The rules that judge translations and catalogs, in the order in which reports list them, and what runs them.

A rule is a small pure function beside its documentation (`locpipe.checks.rule`). All rules of the package are listed in
`locpipe.checks.registry`: what judges a single catalog, in several processes perhaps, need not load the others.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from locpipe.checks import (
    agreement,
    antecedents,
    catalogs,
    characters,
    choices,
    constructions,
    exchanged,
    extent,
    frequencies,
    glossary,
    government,
    homophones,
    leftover,
    limits,
    markup,
    meaning,
    moments,
    moods,
    neighbours,
    nuances,
    numbers,
    opposites,
    placeholders,
    pronouns,
    proper_names,
    rendered,
    roles,
    scope,
    sequence,
    slips,
    spelling,
    statements,
    substances,
    turned,
    typography,
    usage,
    whose,
    wording,
)
from locpipe.checks.catalogs import Volume, is_carried
from locpipe.checks.dismissals import without_dismissed
from locpipe.checks.pair import Pair, Setting, setting_of
from locpipe.checks.terms import NO_GLOSSARY, Glossary
from locpipe.checks.verdicts import Renewal, Verdict, asked_as_json, noting
from locpipe.findings import Finding, Location, Severity, closing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from locpipe.checks.parallel import Processes
    from locpipe.checks.rule import Rule
    from locpipe.languages import Language
    from locpipe.messages import Catalog, Entry, Message

RULES_OF_PAIRS: tuple[Rule, ...] = (
    *characters.RULES,
    *placeholders.RULES,
    *markup.RULES,
    *numbers.RULES,
    *limits.RULES,
    *exchanged.RULES,
    *moments.RULES,
    *frequencies.RULES,
    *nuances.RULES,
    *meaning.RULES,
    *opposites.RULES,
    *glossary.RULES,
    *proper_names.RULES,
    *usage.RULES,
    *leftover.RULES,
    *typography.RULES,
    *slips.RULES,
    *choices.RULES,
    *spelling.RULES,
    *homophones.RULES,
    *agreement.RULES,
    *government.RULES,
    *constructions.RULES,
    *moods.RULES,
    *pronouns.RULES,
    *antecedents.RULES,
    *substances.RULES,
    *whose.RULES,
    *turned.RULES,
    *wording.RULES,
    *rendered.RULES,
    *scope.RULES,
    *roles.RULES,
    *sequence.RULES,
    *neighbours.RULES,
    *statements.RULES,
    *extent.RULES,
)
"""Rules that judge one translation beside its source."""

CLOSING_RULES: tuple[Rule, ...] = tuple(rule for rule in RULES_OF_PAIRS if rule.severity >= Severity.ERROR)
"""Those of them whose findings close the gate. They look at signs, figures and denials, the others at what is said."""

RULES_OF_CATALOGS: tuple[Rule, ...] = catalogs.RULES
"""Rules that judge a whole catalog beside its template."""


def volume_of(
    catalog: Catalog,
    messages: Sequence[Message] | None,
    *,
    language: Language | None,
    source_language: Language | None,
    is_source: bool = False,
    is_safety: bool = False,
    glossary: Glossary | None = None,
) -> Volume:
    """A catalog beside its template, with a pair for each translation, in no setting yet.

    `messages` are those of the template; None where no template is known.
    """
    pairs = _pairs(
        catalog,
        messages or (),
        language,
        source_language,
        glossary or NO_GLOSSARY,
        is_source=is_source,
        is_safety=is_safety,
    )
    return Volume(
        catalog=catalog,
        messages=None if messages is None else tuple(messages),
        pairs=pairs,
        is_source=is_source,
        is_safety=is_safety,
    )


def judge_catalogs(renewals: Sequence[Renewal], processes: Processes) -> list[list[Finding]]:
    """What is wrong with each of several catalogs. Their translations are judged together, so that all processes have work.

    A translation is judged again only where what was known of it, on the same catalog, glossary and languages as they
    were, does not hold any more. All renewals look for the same: for everything, or for what closes the gate.
    """
    return ask_of_catalogs(renewals, processes)()


def ask_of_catalogs(renewals: Sequence[Renewal], processes: Processes) -> Callable[[], list[list[Finding]]]:
    """The same, to be waited for: the processes judge from now on, whatever this one does until it calls what comes back."""
    is_closing = all(renewal.is_closing for renewal in renewals)
    pairs = [pair for renewal in renewals for pair in renewal.to_judge()]
    shared = [
        *(renewal.setting for renewal in renewals),
        *{id(pair.glossary): pair.glossary for pair in pairs}.values(),
    ]
    made = processes.asked(partial(judge_each, is_closing=is_closing), pairs, shared)

    def answered() -> list[list[Finding]]:
        of_catalogs = [_findings(renewal.volume, is_closing=is_closing) for renewal in renewals]
        judged = iter(made())
        verdicts = [renewal.renewed([next(judged) for _ in renewal.again]) for renewal in renewals]
        return [
            _shown(renewal.volume, [*found, *_placed(renewal.volume, of_pairs)], is_closing=is_closing)
            for renewal, found, of_pairs in zip(renewals, of_catalogs, verdicts, strict=True)
        ]

    return answered


def _findings(volume: Volume, *, is_closing: bool) -> list[Finding]:
    """What is wrong with a catalog as a whole."""
    rules = (rule for rule in RULES_OF_CATALOGS if not is_closing or rule.severity >= Severity.ERROR)
    return [finding for rule in rules for finding in rule.judge(volume)]


def _placed(volume: Volume, verdicts: Iterable[Verdict]) -> Iterator[Finding]:
    """What is wrong with the translations of a catalog, of which these are the verdicts, each in its line."""
    for pair, verdict in zip(volume.pairs, verdicts, strict=True):
        for finding in verdict.findings:
            yield replace(finding, location=Location(pair.file, pair.line))


def _shown(volume: Volume, findings: list[Finding], *, is_closing: bool) -> list[Finding]:
    """The findings on a catalog without those that a translator dismissed, in the order of lines."""
    rules = (*RULES_OF_CATALOGS, *RULES_OF_PAIRS)
    left = sorted(without_dismissed(findings, volume.catalog, rules), key=Finding.sort_key)
    return closing(left) if is_closing else left


def catalog_setting(catalog: Catalog, *, language: Language | None, source_language: Language | None) -> Setting:
    """What is usual in a catalog: what `judge_entry` needs to know of its neighbours, made once for many entries."""
    return setting_of(_pairs(catalog, (), language, source_language, NO_GLOSSARY))


def judge_entry(
    entry: Entry,
    catalog: Catalog,
    setting: Setting,
    *,
    message: Message | None = None,
    language: Language | None,
    source_language: Language | None,
    is_source: bool = False,
    is_safety: bool = False,
    glossary: Glossary | None = None,
) -> list[Finding]:
    """What is wrong with one entry of a catalog, as `judge_catalog` would find it but for what only the whole tells.

    `setting` is that of the catalog (`catalog_setting`), `message` what the template has of the entry. Quick enough to
    be asked at each key that a translator presses.
    """
    alone = replace(catalog, entries=(entry,), by_key={entry.key: entry})
    messages = () if message is None else (message,)
    pairs = tuple(
        pair.placed(setting)
        for pair in _pairs(
            alone,
            messages,
            language,
            source_language,
            glossary or NO_GLOSSARY,
            is_source=is_source,
            is_safety=is_safety,
        )
    )
    volume = Volume(catalog=alone, messages=messages, pairs=pairs, is_source=is_source, is_safety=is_safety)
    findings = [finding for rule in catalogs.RULES_OF_ENTRIES for finding in rule.judge(volume)]
    findings += judge_pairs(pairs)
    return sorted(without_dismissed(findings, alone, (*RULES_OF_CATALOGS, *RULES_OF_PAIRS)), key=Finding.sort_key)


def judge_pairs(pairs: Iterable[Pair], rules: Iterable[Rule] = RULES_OF_PAIRS) -> list[Finding]:
    """What is wrong with translations by some rules of pairs, each judged by itself beside its source."""
    judges = [(rule, rule.needs, rule.function) for rule in rules]
    return [
        rule.finding(found)
        for pair in pairs
        for rule, needs, judge in judges
        if needs is None or needs(pair)
        for found in judge(pair)
    ]


def judge_each(pairs: Iterable[Pair], *, is_closing: bool = False) -> list[tuple[str, tuple[Finding, ...]]]:
    """For each pair what the rules asked of its catalog, and what is wrong with it; in no line, since none is known."""
    judged, rules = [], CLOSING_RULES if is_closing else RULES_OF_PAIRS
    for pair in pairs:
        setting, asked = noting(pair.setting)
        findings = judge_pairs([pair.placed(setting, line=0)], rules)
        judged.append((asked_as_json(asked), tuple(findings)))
    return judged


def _pairs(
    catalog: Catalog,
    messages: Iterable[Message],
    language: Language | None,
    source_language: Language | None,
    glossary: Glossary,
    *,
    is_source: bool = False,
    is_safety: bool = False,
) -> tuple[Pair, ...]:
    """A pair for each text that a person has confirmed; what is missing or fuzzy is for the rules of catalogs."""
    carried = {message.key for message in messages if message.carried}
    return tuple(
        Pair(
            locale=catalog.locale,
            language=language,
            source_language=source_language,
            domain=catalog.domain,
            file=catalog.file,
            line=entry.line,
            context=entry.context,
            msgid=source,
            msgstr=translation,
            key=entry.key,
            form=form,
            is_safety=is_safety,
            is_source=is_source,
            carried=entry.key in carried or is_carried(entry),
            is_printf=is_printf(entry, source),
            glossary=glossary,
        )
        for entry in catalog.entries
        if not entry.obsolete and not entry.is_fuzzy and entry.msgid
        for form, source, translation in _texts(entry)
        if translation.strip()
    )


def is_printf(entry: Entry, source: str) -> bool:
    """Whether `%` may stand for a value in an entry: it says so, or its source cannot be read otherwise (`%(name)s`, `%s`)."""
    return not PRINTF.isdisjoint(entry.flags) or ("%" in source and VALUE.search(source) is not None)


PRINTF = frozenset(
    {"python-format", "c-format", "objc-format", "php-format", "perl-format", "ruby-format", "boost-format"}
)
"""gettext's flags of texts in which it does."""

VALUE = re.compile(r"%\(\w+\)|(?<![\d%])%(?:\d+\$)?[sd](?![\w-])")
"""A value in a text that says of itself that it has one."""


def _texts(entry: Entry) -> Iterator[tuple[int | None, str, str]]:
    """The number of the form, its source and its translation. The first of several forms translates the singular."""
    if not entry.plurals:
        yield None, entry.msgid, entry.msgstr
        return
    for form, translation in enumerate(entry.plurals):
        yield form, entry.msgid if form == 0 and len(entry.plurals) > 1 else entry.plural, translation
