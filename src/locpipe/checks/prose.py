"""Rules of the prose that all pages of a condition are made from: every section is shown, every placeholder is known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locpipe.checks.facts import found
from locpipe.checks.placeholders import noun, written
from locpipe.checks.rule import Found, rule
from locpipe.model import Severity

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


RULES = (placeholder_unknown, section_not_shown)
