"""All rules, in the order in which reports and docs list them, and what runs those of the sources.

Which rules ran is answered by this file and the head of the package: the tuples are explicit, and a test proves that no
rule of the package is missing from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks import (
    RULES_OF_CATALOGS,
    characters,
    choices,
    data,
    dismissals,
    facts,
    glossary,
    leftover,
    likeness,
    markup,
    meaning,
    numbers,
    output,
    placeholders,
    policy,
    prose,
    reading,
    release,
    safety,
    slips,
    spelling,
    substances,
    templates,
    turned,
    typography,
    waivers,
)
from locpipe.model import Finding

if TYPE_CHECKING:
    from datetime import date

    from locpipe.checks.rule import Rule
    from locpipe.model import Project

RULES_OF_SOURCES: tuple[Rule, ...] = (*facts.RULES, *prose.RULES, *data.RULES)
"""Rules that judge the articles and the data."""

RULES_OF_PAGES: tuple[Rule, ...] = (*safety.RULES_OF_SAFETY, *output.RULES_OF_OUTPUT)
"""Rules that judge the bytes of a finished page."""

GROUPS: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("Safety texts on finished pages", safety.RULES_OF_SAFETY),
    ("Approvals and the safety policy", policy.RULES_OF_APPROVALS),
    ("Finished pages", output.RULES_OF_OUTPUT),
    ("Releases", (*release.RULES_OF_RELEASES, *likeness.RULES)),
    ("Waivers", waivers.RULES_OF_WAIVERS),
    ("Files that cannot be read, or are behind", reading.RULES),
    ("Catalogs", RULES_OF_CATALOGS),
    ("Characters", characters.RULES),
    ("Placeholders", placeholders.RULES),
    ("Markdown, links and citations", markup.RULES),
    ("Numbers", numbers.RULES),
    ("Meaning", meaning.RULES),
    ("Terms and names", glossary.RULES),
    ("Text left over, cut or added", leftover.RULES),
    ("Typography", typography.RULES),
    ("Slips of the hand", slips.RULES),
    ("Choices", choices.RULES),
    ("Spelling", spelling.RULES),
    ("Substances", substances.RULES),
    ("Statements turned round", turned.RULES),
    ("Dismissals", dismissals.RULES),
    ("Templates", templates.RULES),
    ("Facts and sources", facts.RULES),
    ("Prose", prose.RULES),
    ("Data", data.RULES),
)
"""Every rule, by what it judges."""

RULES: tuple[Rule, ...] = tuple(rule for _, rules in GROUPS for rule in rules)
"""Every rule."""


def judge_sources(project: Project, today: date) -> list[Finding]:
    """What is wrong with the articles and the data."""
    findings = [finding for rule in RULES_OF_SOURCES for finding in rule.judge(project, today)]
    return sorted(findings, key=Finding.sort_key)
