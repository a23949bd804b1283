"""Each of many sentences may be rendered in several ways, and is turned round by a word, or broken by one.

`opposites.txt` (« cessez » for “begin”), `grammar.txt` (« sera faire ») and `rewordings.txt` have a sentence a line; below it with = what
renders it, with ! what does not.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from locpipe.checks.pair import Pair
from locpipe.checks.translations import judge_pairs
from locpipe.findings import Severity
from locpipe.languages import language

LISTED = [Path(__file__).with_name(name) for name in ("opposites.txt", "grammar.txt", "rewordings.txt")]


def cases(mark: str) -> list[tuple[str, str]]:
    """Each sentence with each of its translations that stand after `mark`."""
    found, source = [], ""
    for line in (line for listed in LISTED for line in listed.read_text("utf-8").splitlines()):
        if line.startswith(f"  {mark} "):
            found.append((source, line[4:]))
        elif line and not line.startswith((" ", "#")):
            source = line
    return found


def said(source: str, translation: str) -> list[str]:
    """What the rules say of a translation, warnings and worse."""
    pair = Pair(
        locale="fr_CA",
        language=language("fr_CA"),
        source_language=language("en_CA"),
        msgid=source,
        msgstr=translation,
    )
    return [found.message for found in judge_pairs([pair]) if found.severity >= Severity.WARNING]


@pytest.mark.parametrize(("source", "translation"), cases("="))
def test_true_translation_has_no_findings(source: str, translation: str) -> None:
    assert said(source, translation) == []


@pytest.mark.parametrize(("source", "translation"), cases("!"))
def test_text_turned_round_or_broken_is_found(source: str, translation: str) -> None:
    assert said(source, translation) != []
