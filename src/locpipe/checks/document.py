"""Writes docs/checks.md from the rules themselves: `python -m locpipe.checks.document docs/checks.md`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from locpipe.checks import registry

if TYPE_CHECKING:
    from locpipe.checks.rule import Rule

INTRODUCTION = """# The checks

Each rule by its name, as reports show it in brackets; `locpipe explain RULE` prints the same. This page is made by
`make docs`.

A **blocker** concerns safety and cannot be waived. An **error** closes the gate: nothing is published. A **warning** is
for a person to judge. A **note** only tells.

A translator dismisses a warning by a comment in the entry, with the reason:

    # locpipe: allow numbers-exchanged: the clause comes first in French

Words of meaning, number formats and typography are those of the language of the catalog (`src/locpipe/languages/`). In a
language that has no module there yet, the rules that need none judge all the same.
"""


RATES = "check-rates.md"
"""The file beside the page that holds what `make rates` measured."""


def document(rates: str) -> str:
    """The text of docs/checks.md; `rates` is what was measured last."""
    parts = [INTRODUCTION, f"## How much they find\n\n{rates}"]
    for title, rules in registry.GROUPS:
        parts.append(f"## {title}\n")
        parts.append("| rule | severity | finds |\n|---|---|---|")
        parts.extend(f"| [{rule.id}](#{rule.id}) | {rule.severity.name.lower()} | {rule.summary} |" for rule in rules)
        parts.append("")
        parts.extend(section(rule) for rule in rules)
    return "\n".join(parts).rstrip() + "\n"


def section(rule: Rule) -> str:
    """The part of the page on one rule."""
    return f"### {rule.id}\n\n{rule.severity.name.capitalize()}. {rule.doc}\n\nHow to fix it: {rule.fix}\n"


if __name__ == "__main__":
    target = Path(sys.argv[1])
    text = document(target.with_name(RATES).read_text(encoding="utf-8"))
    if "--check" in sys.argv:
        sys.exit(target.read_text(encoding="utf-8") != text)
    target.write_text(text, encoding="utf-8")
