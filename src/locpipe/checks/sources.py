"""The rules that judge the articles and the data, and what runs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locpipe.checks import data, facts, prose
from locpipe.findings import Finding

if TYPE_CHECKING:
    from datetime import date

    from locpipe.checks.rule import Rule
    from locpipe.model import Project

RULES_OF_SOURCES: tuple[Rule, ...] = (*facts.RULES, *prose.RULES, *data.RULES)
"""Rules that judge the articles and the data."""


def judge_sources(project: Project, today: date) -> list[Finding]:
    """What is wrong with the articles and the data."""
    findings = [finding for rule in RULES_OF_SOURCES for finding in rule.judge(project, today)]
    return sorted(findings, key=Finding.sort_key)
