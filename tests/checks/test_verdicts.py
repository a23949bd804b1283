"""Verdicts on single translations that are kept: what they leave out is what need not be looked at, and nothing else."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from locpipe.catalog import parse_catalog
from locpipe.checks import translations
from locpipe.checks.pair import Pair, Setting, closing_share_of, setting_of, setting_of_shares
from locpipe.checks.terms import parse_glossary
from locpipe.checks.translations import CLOSING_RULES, judge_pairs
from locpipe.checks.verdicts import Verdicts, noting
from locpipe.languages import language
from tests.checks import mutants, sample
from tests.checks.test_cases import pair
from tests.checks.test_catalogs import HEADER
from tests.judging import judge_catalog

if TYPE_CHECKING:
    from collections.abc import Iterable

    from locpipe.findings import Finding


class Written(NamedTuple):
    """An entry of a catalog as somebody wrote it."""

    msgid: str
    msgstr: str
    context: str = ""
    comments: tuple[str, ...] = ()

    def text(self) -> str:
        quoted = [json.dumps(text, ensure_ascii=False) for text in (self.context, self.msgid, self.msgstr)]
        lines = [
            *self.comments,
            *(f"{key} {text}" for key, text in zip(("msgctxt", "msgid", "msgstr"), quoted, strict=True)),
        ]
        return "\n".join(lines) + "\n\n"


GLOSSARY = parse_glossary(sample.GLOSSARY, "glossary.csv")

USUAL = [
    Written("Ketamine.", "La kétamine."),
    Written("With ketamine.", "Avec la kétamine."),
    Written("Ketamine helps a woman.", "La kétamine aide une femme."),
    Written("A woman may ask.", "Une femme peut demander."),
    Written("Read JAMA Psychiatry.", "Lisez [JAMA Psychiatry]{lang=en}."),
    Written("The community clinic opens at noon.", "La clinique communautaire ouvre à midi."),
    Written("Take ketamine.", "Prenez la ketamine 7."),
    *(Written(*texts) for texts in sample.PAIRS[:8]),
]
NEXT = [
    "La ketamine.",
    "Avec la Kétamine aide unefemme.",
    "Unefemme peut demander, La clinique.",
    "Lisez JAMA Psychiatry, le soir.",
    "Lisez [The Lancet Psychiatry]{lang=en}. La clinique communautaire ouvre à midi.",
    "La clinique communautaire ouvre à midi. Avec la kétamine. On le sait.",
    "",
    "Kétamine 7 kétamine kétamine kétamine.",
]
COMMENTS = ["#, fuzzy", "# locpipe: allow accent-lost: said so", "# A remark.", "#. for translators"]

ENTRY = st.integers(0, len(USUAL) - 1)
EDITS = st.one_of(
    st.tuples(st.just("translate"), ENTRY, st.sampled_from(NEXT)),
    st.tuples(st.just("comment"), ENTRY, st.sampled_from(COMMENTS)),
    st.tuples(st.just("move"), ENTRY, ENTRY),
    st.tuples(st.just("copy"), ENTRY, ENTRY),
    st.tuples(st.just("remove"), ENTRY, st.just("")),
    st.tuples(st.just("context"), ENTRY, st.sampled_from(["title", "help"])),
)


def edited(entries: list[Written], edit: tuple[str, int, Any]) -> list[Written]:
    """Entries after one edit."""
    kind, place, how = edit
    made = list(entries)
    if place >= len(made):
        return made
    one = made[place]
    if kind == "translate":
        made[place] = one._replace(msgstr=how)
    elif kind == "comment":
        made[place] = one._replace(comments=(*one.comments, how))
    elif kind == "context":
        made[place] = one._replace(context=how)
    elif kind == "copy":
        made[place] = one._replace(msgstr=made[how % len(made)].msgstr)
    else:
        del made[place]
        if kind == "move":
            made.insert(how, one)
    return made


def judged(entries: Iterable[Written], known: Verdicts | None = None) -> list[Finding]:
    """What is wrong with a catalog of these entries."""
    text = HEADER + "".join(entry.text() for entry in entries)
    catalog = parse_catalog(text, file="fr_CA.po", locale="fr_CA", domain="site")
    return judge_catalog(
        catalog,
        None,
        language=language("fr_CA"),
        source_language=language("en_CA"),
        glossary=GLOSSARY,
        known=known,
    )


@example([("context", 6, "help")])
@example([("translate", 0, "Rien."), ("translate", 1, "Rien."), ("translate", 2, "Rien.")])
@settings(max_examples=20)
@given(st.lists(EDITS, min_size=1, max_size=3))
def test_what_is_kept_changes_no_finding(edits: list[tuple[str, int, Any]]) -> None:
    entries, known = USUAL, Verdicts()
    judged(entries, known)
    for edit in edits:
        entries = edited(entries, edit)
        known = Verdicts.of_lines(list(known.lines()))
        assert judged(entries, known) == judged(entries)


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The translations that are judged from now on."""
    listed: list[str] = []
    real = translations.judge_pairs

    def counted(pairs: Iterable[Pair], *rules: Any) -> list[Finding]:
        judged = list(pairs)
        listed.extend(pair.msgstr for pair in judged)
        return real(judged, *rules)

    monkeypatch.setattr(translations, "judge_pairs", counted)
    return listed


def test_only_what_changed_is_judged_again(looked_at: list[str]) -> None:
    known = Verdicts()
    judged(USUAL, known)
    assert sorted(looked_at) == sorted(entry.msgstr for entry in USUAL)
    looked_at.clear()
    judged([USUAL[1]._replace(comments=("# A remark.",)), USUAL[0], *USUAL[2:]], known)
    assert looked_at == []
    changed = edited(USUAL, ("translate", 5, "La clinique communautaire ouvre à minuit."))
    judged(changed, known)
    assert looked_at == [changed[5].msgstr]


def test_a_word_that_others_were_judged_by_has_them_judged_again(looked_at: list[str]) -> None:
    known = Verdicts()
    entries = USUAL
    assert "accent-lost" in {finding.rule for finding in judged(entries, known)}
    looked_at.clear()
    for place in (0, 1, 2):
        entries = edited(entries, ("translate", place, "Le médicament."))
    assert "accent-lost" not in {finding.rule for finding in judged(entries, known)}
    assert "Prenez la ketamine 7." in looked_at


def test_what_closes_the_gate_asks_of_no_word_how_usual_it_is() -> None:
    rng = random.Random(5)
    pairs = [pair(*texts, glossary=sample.GLOSSARY) for texts in sample.PAIRS]
    whole, brief = setting_of(pairs), setting_of_shares([closing_share_of(one) for one in pairs])
    told = 0
    for one in pairs:
        changed = [kind.apply(rng, one.msgid, one.msgstr) for kind in rng.sample(mutants.MUTATIONS, 24)]
        for text in (one.msgstr, *filter(None, changed)):
            setting, asked = noting(whole)
            judged = replace(one, msgstr=text)
            findings = judge_pairs([judged.placed(setting)], CLOSING_RULES)
            assert not any(asked.values()), (text, asked)
            assert findings == judge_pairs([judged.placed(brief)], CLOSING_RULES), text
            told += bool(findings)
    assert told


def test_a_rule_cannot_look_at_all_words_unseen() -> None:
    setting, _ = noting(Setting(texts={"a": "b"}))
    with pytest.raises(TypeError):
        list(setting.texts)
    with pytest.raises(TypeError):
        len(setting.texts)
