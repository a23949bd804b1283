"""Where things are, and reading all of them into one `Project`.

The locales are those that `content/site.yaml` declares, never inferred from the folders that happen to exist: a locale
whose folder was lost must close the gate, not vanish.
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING

from locpipe.article import read_condition, read_markdown
from locpipe.findings import Finding, Location, Severity
from locpipe.messages import SAFETY_DOMAIN
from locpipe.model import (
    Approval,
    ApprovedNumber,
    BlockPolicy,
    Condition,
    Project,
    Provider,
    SafetyPolicy,
    Section,
    Site,
    Switches,
    Waiver,
)
from locpipe.places import DOMAIN as PLACES_DOMAIN
from locpipe.places import read_country
from locpipe.record_lists import read_records
from locpipe.redirects import read_redirects
from locpipe.source import SITE_FILE, SourceError, attempt, kept_by_file, leading_nowhere, read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from locpipe.data import Document

PROVIDER_FILE = "content/provider.yaml"
POLICY_FILE = "content/safety/policy.yaml"
APPROVALS_FILE = "content/safety/approvals.yaml"
CONDITION_FILE = "condition.yaml"
WORK_FOLDER = ".locpipe"

LONGEST_UNCHECKED = 730
"""Days. A site may ask for shorter ones; without a limit here the rule could be switched off by a large number."""

MOST_DAYS = 3650
"""Days after which an audit asks for anything again."""

_BASE_URL = re.compile(r"https?://\w[\w.-]*(?::[0-9]{1,5})?(?:/[\w.~-]+)*")
"""It is written as it stands into pages, robots.txt and sitemaps, so it holds nothing that could end a line or a quote."""

_PREFIX = re.compile(r"[a-z0-9][a-z0-9-]{0,30}")
ASSETS = "assets"
"""The folder of a release that holds no pages: what lies there is kept by browsers for ever."""

_CONDITION = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")
"""The name of a condition's folder: it becomes that of a catalog."""

SITE_DOMAIN = "site"


def read_project(root: Path) -> Project:
    """Everything that the sources say. Raises SourceError with the problems of every file, not only of the first."""
    findings: list[Finding] = []
    site = attempt(findings, read_site, root)
    provider = attempt(findings, read_provider, root)
    conditions = attempt(findings, _conditions, root)
    country = attempt(findings, read_country, root, site.source_locale) if site else None
    safety = attempt(findings, read_safety, root)
    policy = attempt(findings, read_policy, root)
    approvals = attempt(findings, read_approvals, root)
    redirects = attempt(findings, read_redirects, root)
    if (
        findings
        or site is None
        or provider is None
        or conditions is None
        or country is None
        or safety is None
        or policy is None
        or approvals is None
        or redirects is None
    ):
        raise SourceError.of(findings)
    return Project(
        root=str(root),
        site=site,
        provider=provider,
        conditions=conditions,
        country=country,
        safety=safety,
        policy=policy,
        approvals=approvals,
        redirects=redirects,
    )


def read_site(root: Path) -> Site:
    """What holds for the whole cluster. Raises SourceError with every problem of its file."""
    site: Site = _parse_site(read_text(root, SITE_FILE), file=SITE_FILE)
    return site


@kept_by_file
def _parse_site(text: str, *, file: str) -> Site:
    from locpipe.data import mapping, parse_yaml, records, typed

    document = parse_yaml(text, file=file, domain=SITE_DOMAIN, context="site")
    stated = mapping(document)
    waivers = records(Waiver, document, stated.pop("waivers", None) or [], at=("waivers",))
    _no_location(document)
    site = typed(Site, document, stated | {"waivers": waivers, "location": Location(SITE_FILE, 1)})
    findings = [
        Finding("data-invalid", Severity.BLOCKER, document.location_of("locales", index), message, fix)
        for index, locale in enumerate(site.locales)
        for message, fix in _locale_problems(site, index, locale.prefix, locale.status)
    ]
    findings += [
        Finding("data-invalid", Severity.BLOCKER, document.location_of(*path), message, fix)
        for path, message, fix in _site_problems(site)
    ]
    if site.source_locale not in {locale.locale for locale in site.locales}:
        message = f"the source locale {site.source_locale} is not among the locales"
        location = document.location_of("source_locale")
        findings.append(Finding("data-invalid", Severity.BLOCKER, location, message, "Declare it under `locales`."))
    if findings:
        raise SourceError.of(findings)
    return site


def _site_problems(site: Site) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """What is wrong with the settings themselves: where, what, and how to mend it."""
    if not _BASE_URL.fullmatch(site.base_url):
        message = f"“{site.base_url}” is no address under which a site is served"
        yield (("base_url",), message, "Write it with https:// and without a slash at the end.")
    limits = site.crisis_numbers
    if not 0 < limits.warn_after_days <= limits.refuse_after_days <= LONGEST_UNCHECKED:
        message = f"a crisis number may go unchecked for {limits.refuse_after_days} days, with a warning after {limits.warn_after_days}"
        fix = f"Warn first, then refuse, and after {LONGEST_UNCHECKED} days at the latest."
        yield (("crisis_numbers",), message, fix)
    for field in fields(site.audit):
        days = getattr(site.audit, field.name)
        if not 0 < days <= MOST_DAYS:
            yield (("audit", field.name), f"{days} days are no time to look ahead or back", f"Write 1 to {MOST_DAYS}.")
    share = site.publishing.ask_above_share
    if not 0 <= share <= 1:
        fix = "Write a part of 1: 0.2 asks where more than a fifth of the pages change, 0 always."
        yield (("publishing", "ask_above_share"), f"{share} is no share of the pages", fix)
    switches = {field.name for field in fields(Switches)}
    for province, stated in site.province_switches.items():
        for switch in stated:
            if switch not in switches:
                fix = f"Use one of: {', '.join(sorted(switches))}."
                yield (("province_switches", province, switch), f"there is no switch “{switch}”", fix)


def _locale_problems(site: Site, index: int, prefix: str, status: str) -> list[tuple[str, str]]:
    problems = []
    if status not in ("live", "draft"):
        problems.append((f"“{status}” is no status of a locale", "Write live or draft."))
    locale = site.locales[index].locale
    if not re.fullmatch(r"[a-z]{2,3}(_[A-Za-z0-9]{2,8}){0,3}", locale):
        problems.append((f"“{locale}” is no name of a locale", "Write it as fr_CA: the language, then the country."))
    if any(other.prefix == prefix or other.locale.lower() == locale.lower() for other in site.locales[:index]):
        problems.append(
            ("the locale or its prefix was declared before", "Give each locale one entry and its own prefix.")
        )
    if not _PREFIX.fullmatch(prefix) or prefix == ASSETS:
        problems.append(
            (f"the prefix “{prefix}” does not fit in an address", "Use lower-case letters, digits, dashes.")
        )
    return problems


def _no_location(document: Document) -> None:
    if isinstance(document.value, dict) and "location" in document.value:
        location = document.location_of("location")
        raise SourceError(location, "the key “location” is unknown", "Remove it.", rule="data-invalid")


def read_provider(root: Path) -> Provider:
    """Who offers the therapy, with the published prices. Raises SourceError with every problem of its file."""
    provider: Provider = _parse_provider(read_text(root, PROVIDER_FILE), file=PROVIDER_FILE)
    return provider


@kept_by_file
def _parse_provider(text: str, *, file: str) -> Provider:
    from locpipe.data import parse_yaml, typed

    return typed(Provider, parse_yaml(text, file=file, domain=SITE_DOMAIN, context="provider"))


def condition_ids(root: Path) -> list[str]:
    """The folders of `content/` that hold a condition."""
    return sorted(path.parent.name for path in (root / "content").glob(f"*/{CONDITION_FILE}"))


def _conditions(root: Path) -> tuple[Condition, ...]:
    findings = leading_nowhere(root, "content")
    names = condition_ids(root)
    if not names:
        message = "there is no condition in this folder, so there would be no page"
        raise SourceError(Location("content/"), message, "Add one with `locpipe new condition`.")
    for name in names:
        if not _CONDITION.fullmatch(name) or name in (SITE_DOMAIN, SAFETY_DOMAIN, PLACES_DOMAIN):
            message = "a folder of this name can be that of no condition"
            fix = "Name it with lower-case letters, digits and dashes, and not as another catalog is named."
            findings.append(Finding("data-invalid", Severity.BLOCKER, Location(f"content/{name}/"), message, fix))
    if findings:
        raise SourceError.of(findings)
    conditions = [attempt(findings, read_condition, root, name) for name in names]
    if findings:
        raise SourceError.of(findings)
    return tuple(condition for condition in conditions if condition)


def read_safety(root: Path) -> dict[str, Section]:
    """The safety blocks by id. The id of each is the name of its file."""
    blocks: dict[str, Section] = {}
    findings: list[Finding] = []
    for path in sorted((root / "content/safety").glob("*.md")):
        file = f"content/safety/{path.name}"
        sections = attempt(findings, read_markdown, root, file, domain=SAFETY_DOMAIN)
        if sections is None:
            continue
        if len(sections) != 1 or sections[0].id != path.stem:
            message = f"the file must hold one section, with the id “{path.stem}”"
            fix = f"Begin it with `## Heading {{#{path.stem}}}`."
            findings.append(Finding("source-unreadable", Severity.BLOCKER, Location(file, 1), message, fix))
            continue
        blocks[path.stem] = sections[0]
    if findings:
        raise SourceError.of(findings)
    return blocks


def read_policy(root: Path) -> SafetyPolicy:
    """Which blocks each kind of page requires. Raises SourceError with every problem of the file."""
    policy: SafetyPolicy = _parse_policy(read_text(root, POLICY_FILE), file=POLICY_FILE)
    return policy


@kept_by_file
def _parse_policy(text: str, *, file: str) -> SafetyPolicy:
    from locpipe.data import mapping, parse_yaml, records

    document = parse_yaml(text, file=file)
    _no_location(document)
    stated = mapping(document)
    findings: list[Finding] = []
    numbers = attempt(findings, records, ApprovedNumber, document, stated.get("numbers", []), at=("numbers",))
    blocks = attempt(findings, _block_policies, document, stated.get("blocks"))
    findings.extend(
        Finding(
            "data-invalid", Severity.BLOCKER, document.location_of(key), f"the key “{key}” is unknown", "Remove it."
        )
        for key in stated
        if key not in ("blocks", "numbers")
    )
    if findings or numbers is None or blocks is None:
        raise SourceError.of(findings)
    return SafetyPolicy(blocks=blocks, numbers=numbers, location=Location(POLICY_FILE, 1))


def _block_policies(document: Document, listed: object) -> tuple[BlockPolicy, ...]:
    from locpipe.data import typed

    if not isinstance(listed, list) or not listed:
        location = document.location_of("blocks")
        raise SourceError(location, "no safety block is required of any page", "List them under `blocks`.")
    policies = tuple(typed(BlockPolicy, document, item, at=("blocks", index)) for index, item in enumerate(listed))
    for index, policy in enumerate(policies):
        if any(other.block == policy.block for other in policies[:index]):
            location = document.location_of("blocks", index)
            raise SourceError(
                location,
                f"the block “{policy.block}” was listed before",
                "Give each block one entry.",
                rule="data-invalid",
            )
    return policies


def read_approvals(root: Path) -> tuple[Approval, ...]:
    """Every recorded approval and withdrawal, in the order of the file."""
    return read_records(root, APPROVALS_FILE, Approval)
