"""What is wrong with the sources, the data and the catalogs: every rule that judges them, and what was found before.

Verdicts are kept under the digest of all that they depend on (`cache`), the day among it where a rule looks at dates.
Rules are loaded where something has to be judged, not where all is known.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from locpipe.cache import Cache, findings_of_json, findings_to_json
from locpipe.checks.templates import template_with_own_words
from locpipe.checks.terms import COLUMNS, GLOSSARY, Glossary, read_glossary
from locpipe.checks.waivers import waived, waiver_unused
from locpipe.extract import TEMPLATES, TEMPLATES_SHOWN
from locpipe.languages import language
from locpipe.model import SAFETY_DOMAIN, Finding, Location, Severity
from locpipe.plan import address_problems, outline_problems
from locpipe.source import attempt, largest
from locpipe.sync import sync

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from locpipe.checks.verdicts import Verdicts
    from locpipe.model import Catalog, Project
    from locpipe.plan import Selection
    from locpipe.reading import Reading

LOCALES = "locales"


def check(reading: Reading, today: date, selection: Selection | None = None) -> tuple[Finding, ...]:
    """What is wrong with the sources, the data and the catalogs, by every rule that judges them.

    With a `selection` the catalogs of other locales are left out: a draft that is not done keeps no release back.
    """
    project = reading.project
    if project is None:
        return reading.findings
    locales = selection.locales_of(project) if selection else project.site.locales
    findings = [
        *reading.findings,
        *_sources(reading, project, today),
        *address_problems(project, locales),
        *outline_problems(project),
        *(selection.problems(project) if selection else ()),
        *_behind(reading, project),
        *template_with_own_words.judge(_templates()),
    ]
    for locale in locales:
        if locale.locale != project.site.source_locale:
            findings += _without_glossary(reading.root, locale.locale)
        glossary = attempt(findings, read_glossary, reading.root, locale.locale) or Glossary(())
        for (own, domain), catalog in reading.catalogs.items():
            if own == locale.locale:
                findings += _judged(reading, project, catalog, domain, glossary)
    others = {locale.locale for locale in project.site.locales} - {locale.locale for locale in locales}
    return tuple(dict.fromkeys(finding for finding in findings if locale_of(finding) not in others))


def locale_of(finding: Finding) -> str:
    """The locale that a finding is about, empty where it is about all."""
    folder, _, rest = finding.location.file.partition("/")
    return finding.locale or (rest.partition("/")[0] if folder == LOCALES and "/" in rest else "")


def softened(findings: Iterable[Finding], project: Project) -> Iterator[Finding]:
    """`findings`, those about a draft locale as warnings at most: a draft is not published, so nothing is at stake yet."""
    drafts = {locale.locale for locale in project.site.locales if not locale.is_live}
    for finding in findings:
        is_soft = locale_of(finding) in drafts
        yield replace(finding, severity=min(finding.severity, Severity.WARNING)) if is_soft else finding


def checked(reading: Reading, today: date) -> tuple[Finding, ...]:
    """What `check` finds, as people are shown it: waivers taken into account, gaps of drafts as warnings.

    Whether a waiver is unused is known only when pages were judged too, so that is for the gate to say.
    """
    found = check(reading, today)
    if reading.project is None:
        return found
    accepted = waived(found, reading.project.site.waivers, today)
    return tuple(softened((f for f in accepted if f.rule != waiver_unused.id), reading.project))


def _sources(reading: Reading, project: Project, today: date) -> list[Finding]:
    """What is wrong with the articles and the data. The day is one of the inputs: no verdict outlives it.

    The verdict is kept by what was read, not by what the files hold by now: somebody may have saved one meanwhile.
    """

    def judged() -> list[Finding]:
        from locpipe.checks.sources import judge_sources

        return judge_sources(project, today)

    asked = [today.isoformat().encode(), repr(project).encode()]
    return Cache(reading.root).remembered("sources", asked, judged, findings_to_json, findings_of_json)


def _behind(reading: Reading, project: Project) -> list[Finding]:
    """The templates and catalogs that do not have what the sources say now."""
    done = sync(reading.root, check=True, project=project, wanted=reading.messages, catalogs=reading.catalogs)
    return list(done.findings)


def _templates() -> dict[str, str]:
    """The text of each of our own templates, by the name that reports show."""
    listed = sorted(TEMPLATES.rglob("*.html"))
    return {f"{TEMPLATES_SHOWN}/{path.relative_to(TEMPLATES).as_posix()}": path.read_text("utf-8") for path in listed}


def _files(folder: Path, pattern: str) -> Iterator[bytes]:
    """The names and contents of the files in a folder that fit a pattern."""
    for path in sorted(folder.rglob(pattern)):
        if path.is_file():
            yield os.fsencode(path.relative_to(folder))
            # What is larger nobody reads, see `source`; nor what lies elsewhere, which may be anything.
            is_read = path.stat().st_size <= largest(path.name) and path.resolve().is_relative_to(folder.resolve())
            yield path.read_bytes() if is_read else b""


def _without_glossary(root: Path, locale: str) -> list[Finding]:
    """That a declared locale has no glossary: the rules of terms would be off, and nobody would know."""
    file = f"{LOCALES}/{locale}/{GLOSSARY}"
    if os.path.lexists(root / file):
        return []
    message = f"the glossary of {locale} is missing, so that no term of it is enforced"
    fix = f"Put it back; a new one begins with the line “{','.join(COLUMNS)}”."
    return [Finding("glossary-missing", Severity.WARNING, Location(file), message, fix, locale)]


def _judged(reading: Reading, project: Project, catalog: Catalog, domain: str, glossary: Glossary) -> list[Finding]:
    """What is wrong with a catalog, by every rule of catalogs and of translations."""
    source = project.site.source_locale
    messages = reading.messages.get(domain, ())
    shared = [repr(glossary.terms).encode(), repr((catalog.file, catalog.locale, domain, source)).encode()]
    inputs = [*shared, repr((catalog.header, catalog.entries)).encode(), repr(messages).encode()]
    cache, name = Cache(reading.root), f"{catalog.locale}-{domain}"

    def judged() -> list[Finding]:
        from locpipe.checks.translations import judge_catalog

        verdicts = _verdicts(cache, f"verdicts-{name}", shared)
        findings = judge_catalog(
            catalog,
            messages,
            language=language(catalog.locale),
            source_language=language(source),
            is_source=catalog.locale == source,
            is_safety=domain == SAFETY_DOMAIN,
            glossary=glossary,
            known=verdicts,
        )
        cache.keep(f"verdicts-{name}", verdicts.as_json(), *shared)
        return findings

    return cache.remembered(f"catalog-{name}", inputs, judged, findings_to_json, findings_of_json)


def _verdicts(cache: Cache, name: str, inputs: Iterable[bytes]) -> Verdicts:
    """The verdicts on single translations that are kept under a name for these inputs; none where that is not known."""
    from locpipe.checks.verdicts import Verdicts

    try:
        return Verdicts.of_json(cache.read(name, *inputs))
    except (LookupError, ValueError, TypeError, AttributeError):
        return Verdicts()
