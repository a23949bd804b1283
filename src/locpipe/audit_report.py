"""The audit as a report: text for a terminal, JSON for programs, Markdown for a file and for Prefect."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from locpipe.audit import Need
from locpipe.report import json_text, seen

if TYPE_CHECKING:
    from locpipe.audit import Audit, Item


def summary(audit: Audit) -> str:
    """In a sentence what there is to do."""
    now, soon = len(audit.of(Need.NOW)), len(audit.of(Need.SOON))
    unknown = len(audit.of(Need.UNKNOWN))
    if not audit.must_act:
        said = f"Nobody has to act within {audit.ahead} days"
    else:
        said = f"{now} to do now, {soon} within {audit.ahead} days"
    return f"{said}; {unknown} not known." if unknown else f"{said}."


def text(audit: Audit) -> str:
    """For a terminal: what is to do first, each with its place and its fix."""
    lines = []
    for need, heading in _headings(audit).items():
        if found := audit.of(need):
            lines += [heading, ""]
            lines += [
                f"{seen(item.where)}: {item.kind}: {seen(item.message)}\n    fix: {seen(item.fix)}" for item in found
            ]
            lines.append("")
    return "\n".join([*lines, *_looked_at(audit), summary(audit)]) + "\n"


def as_json(audit: Audit) -> str:
    """For programs."""
    return json_text(
        {
            "day": audit.day.isoformat(),
            "ahead_days": audit.ahead,
            "must_act": audit.must_act,
            "place": audit.place,
            "links": audit.links,
            "items": [asdict(item) | {"due": item.due.isoformat() if item.due else None} for item in audit.items],
        }
    )


def markdown(audit: Audit) -> str:
    """For a file, a mail, or an artifact: a table for each need, those with a day by their day."""
    lines = [f"# Audit of {audit.day.isoformat()}", "", summary(audit), ""]
    for need, heading in _headings(audit).items():
        if found := audit.of(need):
            lines += [f"## {heading}", "", "| due | what | where | | what to do |", "|---|---|---|---|---|"]
            lines += [_row(item) for item in found]
            lines.append("")
    return "\n".join([*lines, *_looked_at(audit)]) + "\n"


def _headings(audit: Audit) -> dict[Need, str]:
    return {
        Need.NOW: "To do now",
        Need.SOON: f"Due within {audit.ahead} days",
        Need.UNKNOWN: "Not known: look yourself",
        Need.NOTE: "To know",
    }


def _looked_at(audit: Audit) -> list[str]:
    """What the audit did not look at, so that nobody takes its silence for an answer."""
    left = []
    if audit.links is None:
        left.append("Links were not asked (--no-links).")
    if not audit.place:
        left.append("The published site was not looked at; name it with --target.")
    return [*left, ""] if left else []


def _row(item: Item) -> str:
    cells = (item.due.isoformat() if item.due else "", str(item.kind), item.where, item.message, item.fix)
    return "| " + " | ".join(seen(cell).replace("|", "\\|") for cell in cells) + " |"
