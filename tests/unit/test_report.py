"""Findings in each form that people and programs read."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from locpipe.findings import Finding, Location, Severity, closing
from locpipe.report import FORMATS, report, summary

MISSING = Finding(
    rule="message-missing",
    severity=Severity.ERROR,
    location=Location("locales/fr_CA/LC_MESSAGES/site.po", 12),
    message="no words for “Call”",
    fix="Translate it.",
    locale="fr_CA",
    domain="site",
    context="help",
    msgid="Call",
)
HIDDEN = Finding("safety-text-hidden", Severity.BLOCKER, Location("en/index.html"), "it is hidden", "Show it.")
NOTE = Finding("some-note", Severity.NOTE, Location("a.md", 3), "100% true: yes, really\nand so", "Nothing.")
ALL = [MISSING, HIDDEN, NOTE]


def test_text_is_the_form_that_editors_link() -> None:
    assert report([MISSING]) == (
        "locales/fr_CA/LC_MESSAGES/site.po:12: error: no words for “Call” [message-missing]\n    fix: Translate it.\n"
    )


def test_a_finding_about_a_whole_file_has_no_line() -> None:
    assert report([HIDDEN]).startswith("en/index.html: blocker: it is hidden [safety-text-hidden]\n")


def test_findings_are_sorted_by_place_and_told_once() -> None:
    same_line = replace(MISSING, rule="another-rule", severity=Severity.BLOCKER)
    text = report([MISSING, replace(NOTE, message="so"), HIDDEN, MISSING, same_line])
    assert [line.rpartition("[")[2] for line in text.splitlines()[::2]] == [
        "some-note]",
        "safety-text-hidden]",
        "another-rule]",
        "message-missing]",
    ]


@pytest.mark.parametrize("form", FORMATS)
def test_no_findings_are_a_report_too(form: str) -> None:
    text = report([], form)
    assert text == "" if form in ("text", "github") else json.loads(text) in ([], json.loads(text))


def test_another_form_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        report([], "html")


def test_json_has_every_field() -> None:
    records = json.loads(report(ALL, "json"))
    assert records[2] == {
        "rule": "message-missing",
        "severity": "error",
        "file": "locales/fr_CA/LC_MESSAGES/site.po",
        "line": 12,
        "message": "no words for “Call”",
        "fix": "Translate it.",
        "locale": "fr_CA",
        "domain": "site",
        "msgctxt": "help",
        "msgid": "Call",
    }
    assert records[1]["line"] == 0
    assert "“Call”" in report(ALL, "json")


def test_github_shows_each_finding_at_its_line() -> None:
    lines = report(ALL, "github").splitlines()
    assert lines == [
        "::notice file=a.md,line=3,title=some-note::100%25 true: yes, really%0Aand so Fix: Nothing.",
        "::error file=en/index.html,line=1,title=safety-text-hidden::it is hidden Fix: Show it.",
        "::error file=locales/fr_CA/LC_MESSAGES/site.po,line=12,title=message-missing::no words for “Call” Fix: Translate it.",
    ]


def test_no_finding_can_end_a_command_of_github_early() -> None:
    odd = replace(NOTE, location=Location("a,b:c.md", 1), rule="x")
    assert report([odd], "github").startswith("::notice file=a%2Cb%3Ac.md,line=1,title=x::")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "odd", ["\x1b]0;owned\x07", "\x9b31m", "\r", "\n::error::", "\u202e", "\u200b", "\u2028", "\udcff", "\0"]
)
def test_nothing_from_outside_acts_on_a_terminal(form: str, odd: str) -> None:
    finding = replace(
        MISSING, location=Location(f"cities/{odd}.yaml", 1), message=f"“{odd}” is wrong", fix=f"No {odd}."
    )
    shown = report([finding], form)
    shown.encode("utf-8")
    assert not {character for character in shown if not character.isprintable()} - {"\n"}
    if form in ("json", "sarif"):
        assert json.dumps(odd)[1:-1] in shown
    else:
        assert len(shown.splitlines()) == len(report([MISSING], form).splitlines())


def test_letters_of_every_language_are_shown_as_they_are() -> None:
    assert "« Où ça ? » 日本 العربية" in report([replace(MISSING, message="« Où ça ? » 日本 العربية")])
    assert "« Où\u00a0? »" in report([replace(MISSING, message="« Où\u00a0? »")])


def test_sarif_is_what_code_scanning_takes() -> None:
    document = json.loads(report(ALL, "sarif"))
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "locpipe"
    assert [rule["id"] for rule in driver["rules"]] == ["message-missing", "safety-text-hidden", "some-note"]
    assert [(result["ruleId"], result["level"]) for result in run["results"]] == [
        ("some-note", "note"),
        ("safety-text-hidden", "error"),
        ("message-missing", "error"),
    ]
    assert all(driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert all(result["message"]["text"] for result in run["results"])
    place = run["results"][1]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "en/index.html"}, "region": {"startLine": 1}}


def test_sarif_brings_the_documentation_of_its_rules() -> None:
    (rule,) = json.loads(report([HIDDEN], "sarif"))["runs"][0]["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == "A safety text is on the page and is not seen."
    assert "Why it matters" in rule["fullDescription"]["text"]
    assert "How to fix it: " in rule["help"]["text"]
    assert rule["defaultConfiguration"] == {"level": "error"}


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("locales/fr_CA/LC_MESSAGES/site.po", "locales/fr_CA/LC_MESSAGES/site.po"),
        ("my catalog#1.po", "my%20catalog%231.po"),
        ("/anywhere/mine.po", "file:///anywhere/mine.po"),
    ],
)
def test_a_file_is_an_address_in_sarif(file: str, uri: str) -> None:
    (result,) = json.loads(report([replace(NOTE, location=Location(file, 3))], "sarif"))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_a_finding_that_moved_is_the_same_one_to_code_scanning() -> None:
    moved = replace(MISSING, location=replace(MISSING.location, line=99))
    other = replace(MISSING, msgid="Text")
    prints = [
        json.loads(report([finding], "sarif"))["runs"][0]["results"][0]["partialFingerprints"]
        for finding in (MISSING, moved, other)
    ]
    assert prints[0] == prints[1] != prints[2]


@pytest.mark.parametrize(
    ("severity", "closed"),
    [(Severity.NOTE, False), (Severity.WARNING, False), (Severity.ERROR, True), (Severity.BLOCKER, True)],
)
def test_the_gate_closes_from_an_error_on(severity: Severity, closed: bool) -> None:
    assert bool(closing([replace(NOTE, severity=severity)])) is closed
    assert closing([]) == []


def test_a_summary_counts_the_gravest_first() -> None:
    assert summary([]) == "no findings"
    assert summary([*ALL, MISSING, replace(MISSING, msgid="b"), replace(NOTE, severity=Severity.WARNING)]) == (
        "1 blocker, 2 errors, 1 warning, 1 note"
    )
