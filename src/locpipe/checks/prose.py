"""Rules of the prose that all pages of a condition are made from: every section is shown, every placeholder is known."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from locpipe.checks.facts import found
from locpipe.checks.placeholders import noun, written
from locpipe.checks.records import items
from locpipe.checks.rule import Found, rule
from locpipe.findings import Severity
from locpipe.model import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from locpipe.model import Condition, Project, Text

NAMES = frozenset({"country", "province", "city", "nearest_city", "nearest_distance", "board", "board_name"})
"""What a placeholder of prose may name, in any of its forms."""

PLACEHOLDER = re.compile(r"\{(\w+)\}")


@rule(Severity.ERROR, fix="Write one of those that content/README.md lists.")
def placeholder_unknown(project: Project, _: date) -> Iterator[Found]:
    """A source text has a placeholder that no page can fill.

    Why it matters: translators would copy the mistake, and every page would show the braces.

    Example: `{inprovince}` for `{in_province}`.
    """
    for condition in project.conditions:
        for text in texts_of(condition):
            for name in dict.fromkeys(PLACEHOLDER.findall(text.msgid)):
                if noun(name) not in NAMES:
                    yield found(text, f"there is no placeholder {written(name)}")


def texts_of(condition: Condition) -> Iterator[Text]:
    """The titles of a condition's pages and its prose."""
    for titles in (condition.titles, condition.titles_without_drug):
        for own in titles.values():
            yield from (own.heading, own.title, own.description)
    for section in condition.sections.values():
        yield from section.texts()


@rule(Severity.WARNING, fix="Name it in `outlines` of condition.yaml, where it is to stand, or remove it.")
def section_not_shown(project: Project, _: date) -> Iterator[Found]:
    """A section of article.md or location.md stands in no outline.

    Why it matters: translators would work on a text that no page shows.

    Example: `## Parking {#parking}`, and no outline has `- parking`.
    """
    for condition in project.conditions:
        shown = {entry.section for entries in condition.outlines.values() for entry in entries}
        for section in condition.sections.values():
            if section.id not in shown:
                yield found(section.heading, f"no outline shows the section “{section.id}”")


STARTERS = (
    "This part is being written.",
    "This guide is being written.",
    "A guide for {province} that is being written:",
    "A guide for {city} that is being written:",
    "Write one or two plain sentences here.",
)
"""How the sentences begin that `locpipe new` puts where a person is to write."""


@rule(Severity.WARNING, fix="Write what is to stand there, with its source; or remove it.")
def starter_text_left(project: Project, _: date) -> Iterator[Found]:
    """A text still reads as `locpipe new` wrote it.

    Why it matters: it is true and does no harm, but a reader finds nothing there.

    Example: `## What studies show` with “This part is being written.” under it.
    """
    prose = (text for condition in project.conditions for text in texts_of(condition))
    data = (item.record.text for item in items(project) if isinstance(item.record, Statement))
    for text in chain(prose, data):
        if text.msgid.startswith(STARTERS):
            yield found(text, f"“{text.msgid[:60]}” is the text of a file that was only begun")


RULES = (placeholder_unknown, section_not_shown, starter_text_left)
