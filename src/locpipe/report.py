"""Findings → text for people, JSON for programs, annotations for GitHub, SARIF for code scanning."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from unicodedata import category
from urllib.parse import quote

from locpipe.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from locpipe.checks.rule import Rule
    from locpipe.findings import Finding

FORMATS = ("text", "json", "github", "sarif")


def report(findings: Iterable[Finding], form: str = "text") -> str:
    """The findings in one of `FORMATS`, sorted by file and line, each once. Raises KeyError for another format."""
    return _WRITERS[form](sorted(dict.fromkeys(findings), key=lambda finding: finding.sort_key()))


def summary(findings: Iterable[Finding]) -> str:
    """How many findings of each severity, in words: “2 blockers, 1 warning”."""
    counts = Counter(finding.severity for finding in dict.fromkeys(findings))
    parts = [
        f"{counts[severity]} {severity.name.lower()}{'s' if counts[severity] != 1 else ''}"
        for severity in sorted(Severity, reverse=True)
        if counts[severity]
    ]
    return ", ".join(parts) if parts else "no findings"


def causes_and_gaps(findings: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
    """The findings without the gaps on pages that follow from others among them, and these gaps.

    Where a text or a value is missing in the sources or a catalog, every page that shows it has a gap: mended there, all
    of them close.
    """
    listed = list(dict.fromkeys(findings))
    if not any(finding.rule in _MISSING for finding in listed):
        return listed, []
    gaps = [finding for finding in listed if finding.rule in _GAPS]
    return [finding for finding in listed if finding.rule not in _GAPS], gaps


_GAPS = frozenset(("value-missing", "placeholder-unreplaced"))
_MISSING = frozenset(
    (
        "translation-missing",
        "translation-fuzzy",
        "safety-text-untranslated",
        "safety-text-fuzzy",
        "message-missing",
        "template-out-of-date",
        "catalog-out-of-date",
        "board-unverified",
    )
)


def told_of(gaps: Sequence[Finding]) -> str:
    """In a sentence, how many gaps follow from what was found; empty where none does."""
    if not gaps:
        return ""
    many = len(gaps) > 1
    return f"{len(gaps)} finding{'s' if many else ''} on pages follow{'' if many else 's'} from these, as gaps."


def text(findings: Sequence[Finding]) -> str:
    """`path:line: severity: message [rule-id]`, then `    fix: …`, the form that editors and CI link."""
    return "".join(
        f"{seen(str(finding.location))}: {finding.severity.name.lower()}: {seen(finding.message)} [{finding.rule}]\n"
        f"    fix: {seen(finding.fix)}\n"
        for finding in findings
    )


_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
"""Kinds of characters that nobody sees, or that act on a terminal: controls, directions, halves of pairs, line ends."""


def seen(value: str) -> str:
    r"""A text in one line in which every character can be seen: what would act on a terminal is written out, as `\x1b`.

    Names of files and words of catalogs come from outside, and messages quote them.
    """
    return value if value.isprintable() else "".join(map(_seen, value))


def _seen(character: str) -> str:
    return character.encode("unicode_escape").decode() if category(character) in _UNSEEN else character


def _json(findings: Sequence[Finding]) -> str:
    return json_text([as_record(finding) for finding in findings])


def json_text(value: Any) -> str:
    r"""A value as JSON for people and programs: letters as they are, what cannot be seen as `\u200b`."""
    return (
        _UNSEEN_IN_JSON.sub(lambda match: json.dumps(match[0])[1:-1], json.dumps(value, ensure_ascii=False, indent=2))
        + "\n"
    )


_UNSEEN_IN_JSON = re.compile(
    "[\x7f-\x9f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)


def as_record(finding: Finding) -> dict[str, Any]:
    """A finding as JSON has it."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.name.lower(),
        "file": finding.location.file,
        "line": finding.location.line,
        "message": finding.message,
        "fix": finding.fix,
        "locale": finding.locale,
        "domain": finding.domain,
        "msgctxt": finding.context,
        "msgid": finding.msgid,
    }


_GITHUB_LEVELS = {
    Severity.BLOCKER: "error",
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}


def _github(findings: Sequence[Finding]) -> str:
    """Workflow commands, with the characters escaped that GitHub's runner asks for."""
    return "".join(
        f"::{_GITHUB_LEVELS[finding.severity]} file={_property(finding.location.file)},line={finding.location.line or 1},"
        f"title={_property(finding.rule)}::{_data(finding.message + ' Fix: ' + finding.fix)}\n"
        for finding in findings
    )


def _data(value: str) -> str:
    lines = value.replace("%", "%25").replace("\r", "%0D").split("\n")
    return "%0A".join(map(seen, lines))


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


_SARIF_LEVELS = {Severity.BLOCKER: "error", Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def _sarif(findings: Sequence[Finding]) -> str:
    """SARIF 2.1.0 (OASIS), one run. Each rule brings its documentation, so that it can be read beside its findings."""
    from locpipe.checks.registry import RULES

    known = {rule.id: rule for rule in RULES}
    names = sorted({finding.rule for finding in findings})
    results = [
        {
            "ruleId": finding.rule,
            "ruleIndex": names.index(finding.rule),
            "level": _SARIF_LEVELS[finding.severity],
            "message": {"text": f"{finding.message} Fix: {finding.fix}"},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": _address(finding.location.file)},
                        "region": {"startLine": max(1, finding.location.line)},
                    }
                }
            ],
            "partialFingerprints": {"locpipe/v1": _fingerprint(finding)},
        }
        for finding in findings
    ]
    driver = {"name": "locpipe", "rules": [_sarif_rule(name, known.get(name)) for name in names]}
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json_text(document)


def _sarif_rule(name: str, rule: Rule | None) -> dict[str, Any]:
    if rule is None:
        return {"id": name}
    return {
        "id": name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.doc},
        "help": {"text": f"{rule.doc}\n\nHow to fix it: {rule.fix}"},
        "defaultConfiguration": {"level": _SARIF_LEVELS[rule.severity]},
    }


def _address(file: str) -> str:
    """A file as an address: relative to the project, or absolute where it lies elsewhere."""
    return PurePath(file).as_uri() if PurePath(file).is_absolute() else quote(os.fsencode(file))


def _fingerprint(finding: Finding) -> str:
    """The same for the same finding wherever it has moved in its file."""
    parts = (finding.rule, finding.location.file, finding.context, finding.msgid, finding.message)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


_WRITERS: dict[str, Callable[[Sequence[Finding]], str]] = {
    "text": text,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
}
