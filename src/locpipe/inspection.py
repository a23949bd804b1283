"""What is wrong with the sources, the data and the catalogs: every rule that judges them, and what was found before.

Verdicts are kept under the digest of all that they depend on (`cache`), the day among it where a rule looks at dates.
Rules are loaded where something has to be judged, not where all is known.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from locpipe.cache import BROKEN, Cache, digest_over, findings_of_json, findings_to_json
from locpipe.checks.templates import template_with_own_words
from locpipe.checks.terms import COLUMNS, GLOSSARY, Glossary, read_glossary
from locpipe.checks.waivers import waived, waiver_unused
from locpipe.extract import TEMPLATES, TEMPLATES_SHOWN
from locpipe.findings import Finding, Location, Severity, closing
from locpipe.languages import language
from locpipe.messages import SAFETY_DOMAIN, Entry, Message
from locpipe.plan import address_problems, outline_problems
from locpipe.source import attempt, largest
from locpipe.sync import sync

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from locpipe.checks.verdicts import Renewal
    from locpipe.messages import Catalog
    from locpipe.model import Project, SiteLocale
    from locpipe.plan import Selection
    from locpipe.reading import Reading

LOCALES = "locales"


def check(reading: Reading, today: date, selection: Selection | None = None) -> tuple[Finding, ...]:
    """What is wrong with the sources, the data and the catalogs, by every rule that judges them.

    With a `selection`, which is what a build is of, the catalogs of other locales are left out: a draft that is not done
    keeps no release back. And of the others only what closes the gate is told: what else there is to say of translations
    is for those who work on them, and takes four times as long to find.
    """
    project = reading.project
    if project is None:
        return reading.findings
    locales = selection.locales_of(project) if selection else project.site.locales
    findings = [*reading.findings]
    questions = list(_questions(reading, project, locales, findings, is_closing=selection is not None))
    with _asked(questions) as answers:
        # While other processes judge translations, if any do, this one looks at all but the catalogs.
        findings += [
            *_sources(reading, project, today),
            *address_problems(project, locales),
            *outline_problems(project),
            *(selection.problems(project) if selection else ()),
            *_behind(reading, project),
            *template_with_own_words.judge(_templates()),
            *answers(),
        ]
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

    asked = digest_over(chain((today.isoformat().encode(),), _written(project)))
    return Cache(reading.root).remembered("sources", [asked.encode()], judged, findings_to_json, findings_of_json)


def _written(project: Project) -> Iterator[bytes]:
    """All that was read of the sources, place by place."""
    country = project.country
    yield repr(replace(project, country=replace(country, provinces=()))).encode()
    for province in country.provinces:
        yield repr(replace(province, cities=())).encode()
        for city in province.cities:
            yield repr(city).encode()


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


def _questions(
    reading: Reading, project: Project, locales: Iterable[SiteLocale], findings: list[Finding], *, is_closing: bool
) -> Iterator[_Question]:
    """A question for each catalog of some locales. What is wrong with their glossaries is added to the findings."""
    source = project.site.source_locale
    for locale in locales:
        if locale.locale != source:
            findings += _without_glossary(reading.root, locale.locale)
        glossary = attempt(findings, read_glossary, reading.root, locale.locale) or Glossary(())
        for (own, _), catalog in reading.catalogs.items():
            if own == locale.locale:
                yield _Question(reading, catalog, glossary, source, is_closing)


@dataclass(frozen=True, eq=False)
class _Question:
    """What is wrong with a catalog? With all that the answer depends on, and is kept by."""

    reading: Reading
    catalog: Catalog
    glossary: Glossary
    source: str
    """The source locale."""
    is_closing: bool
    """Whether only what closes the gate is asked for."""

    @property
    def cache(self) -> Cache:
        """Where the answer is kept."""
        return Cache(self.reading.root)

    @property
    def wide_name(self) -> str:
        """The name that the answer by every rule is kept under."""
        return f"{self.catalog.locale}-{self.catalog.domain}"

    @property
    def name(self) -> str:
        """The name that the answer is kept under."""
        return f"{self.wide_name}-closing" if self.is_closing else self.wide_name

    @cached_property
    def messages(self) -> Sequence[Message]:
        """The messages of the catalog's template."""
        return self.reading.messages.get(self.catalog.domain, ())

    @cached_property
    def shared(self) -> list[bytes]:
        """What the verdict on each translation depends on, beside the translation and what is usual in its catalog."""
        ours = (self.catalog.file, self.catalog.locale, self.catalog.domain, self.source)
        return [repr(self.glossary.terms).encode(), repr(ours).encode()]

    @cached_property
    def digest(self) -> bytes:
        """That of all that the answer depends on."""
        entries, messages = map(_OF_ENTRY, self.catalog.entries), map(_OF_MESSAGE, self.messages)
        written = chain((self.catalog.header, self.catalog.is_whole), entries, (len(self.messages),), messages)
        return digest_over(chain(self.shared, (repr(part).encode() for part in written))).encode()

    @cached_property
    def kept(self) -> list[Finding] | None:
        """The answer, where it was kept, or one that holds it; None where neither was."""
        for name in dict.fromkeys((self.name, self.wide_name)):
            kept = self.cache.recalled(f"catalog-{name}", [self.digest], findings_of_json)
            if kept is not None:
                return closing(kept) if self.is_closing else kept
        return None

    @cached_property
    def renewal(self) -> Renewal:
        """The catalog as rules judge it, with the verdicts on its translations that were kept."""
        from locpipe.checks.translations import volume_of
        from locpipe.checks.verdicts import Renewal, Verdicts

        volume = volume_of(
            self.catalog,
            self.messages,
            language=language(self.catalog.locale),
            source_language=language(self.source),
            is_source=self.catalog.locale == self.source,
            is_safety=self.catalog.domain == SAFETY_DOMAIN,
            glossary=self.glossary,
        )
        known = Verdicts()
        with suppress(*BROKEN):
            known = Verdicts.of_lines(self.cache.lines(f"verdicts-{self.name}", *self.shared))
        return Renewal(volume, known, is_closing=self.is_closing)

    def keep(self, findings: list[Finding]) -> None:
        """Keep the answer, and the verdicts on the translations."""
        self.cache.keep_lines(f"verdicts-{self.name}", self.renewal.known.lines(), *self.shared)
        self.cache.keep(f"catalog-{self.name}", findings_to_json(findings), self.digest)


_OF_ENTRY, _OF_MESSAGE = (attrgetter(*kind.__dataclass_fields__) for kind in (Entry, Message))
"""The fields of one, as a tuple: quicker to be written than the record itself, and there are thousands."""


@contextmanager
def _asked(questions: Sequence[_Question]) -> Iterator[Callable[[], list[Finding]]]:
    """What is wrong with catalogs, to be waited for: those of which that is not known are judged in one go.

    Where all is known, nothing is loaded and no process begins.
    """
    unknown = [question for question in questions if question.kept is None]
    with ExitStack() as stack:
        made: Callable[[], list[list[Finding]]] = list
        if unknown:
            from locpipe.checks.parallel import begun
            from locpipe.checks.translations import ask_of_catalogs

            processes = stack.enter_context(begun(sum(question.renewal.new for question in unknown)))
            made = ask_of_catalogs([question.renewal for question in unknown], processes)

        def answers() -> list[Finding]:
            found = dict(zip(unknown, made(), strict=True))
            for question, findings in found.items():
                question.keep(findings)
            return [finding for question in questions for finding in found.get(question, question.kept) or ()]

        yield answers
