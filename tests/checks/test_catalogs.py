"""Whole catalogs, dismissals, mutants."""

from __future__ import annotations

import errno
import os
import pickle
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from locpipe.catalog import parse_catalog
from locpipe.checks import parallel
from locpipe.checks.catalogs import Volume
from locpipe.checks.pair import Pair, setting_of
from locpipe.checks.parallel import begun
from locpipe.checks.terms import parse_glossary
from locpipe.checks.translations import catalog_setting, judge_entry, judge_pairs
from locpipe.findings import Finding, Severity
from locpipe.languages import language
from locpipe.messages import Message
from locpipe.source import SourceError
from tests.checks import mutants, sample
from tests.checks.test_cases import pair
from tests.judging import judge_catalog

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADER = """msgid ""
msgstr ""
"Language: fr_CA\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

"""


def judged(entries: str, *, messages: list[Message] | None = None, is_safety: bool = False) -> list[Finding]:
    """What is wrong with a catalog of these entries."""
    catalog = parse_catalog(HEADER + entries, file="fr_CA.po", locale="fr_CA", domain="site")
    known, source = language("fr_CA"), language("en_CA")
    return judge_catalog(catalog, messages, language=known, source_language=source, is_safety=is_safety)


def ids(findings: list[Finding]) -> list[str]:
    return [finding.rule for finding in findings]


ENTRY = 'msgid "{0}"\nmsgstr "{1}"\n\n'


def test_a_missing_translation_is_an_error_and_a_blocker_in_safety_texts() -> None:
    entry = ENTRY.format("Call 911.", "")
    assert ids(judged(entry)) == ["translation-missing"]
    (finding,) = judged(entry, is_safety=True)
    assert (finding.rule, finding.severity) == ("safety-text-untranslated", Severity.BLOCKER)
    assert (finding.location.line, finding.msgid) == (9, "Call 911.")


def test_a_fuzzy_translation_is_an_error_and_a_blocker_in_safety_texts() -> None:
    entry = "#, fuzzy\n" + ENTRY.format("Call 911.", "Appelez le 911.")
    assert ids(judged(entry)) == ["translation-fuzzy"]
    assert [(f.rule, f.severity) for f in judged(entry, is_safety=True)] == [("safety-text-fuzzy", Severity.BLOCKER)]


def test_a_safety_text_in_the_language_of_the_source_is_a_blocker() -> None:
    assert "safety-text-untranslated" in ids(judged(ENTRY.format("Call us now.", "Call us now."), is_safety=True))


def test_a_message_of_the_template_that_the_catalog_lacks_is_an_error() -> None:
    messages = [Message(context="", msgid="Hours"), Message(context="", msgid="Call us.")]
    found = judged(ENTRY.format("Hours", "Heures"), messages=messages)
    assert [(f.rule, f.msgid) for f in found] == [("message-missing", "Call us.")]


def test_a_message_that_no_source_asks_for_is_a_warning() -> None:
    assert ids(judged(ENTRY.format("Hours", "Heures"), messages=[])) == ["message-unknown"]


def test_names_may_be_carried_over() -> None:
    messages = [Message(context="", msgid="Toronto", carried=True)]
    assert ids(judged(ENTRY.format("Toronto", ""), messages=messages)) == ["name-carried-over"]


def test_obsolete_entries_are_noted() -> None:
    assert ids(judged('#~ msgid "Old"\n#~ msgstr "Vieux"\n')) == ["message-obsolete"]


def test_one_source_in_two_wordings_is_noted() -> None:
    entries = (
        'msgctxt "a"\n' + ENTRY.format("Sources", "Sources") + 'msgctxt "b"\n' + ENTRY.format("Sources", "Références")
    )
    assert ids(judged(entries)) == ["translations-differ"]


STRAIGHT = [
    ENTRY.format(f"{number} Ask the nurse of the hospital.", f"{number} Demandez à l'infirmière de l'hôpital.")
    for number in range(21, 41)
]


def test_straight_apostrophes_throughout_are_told_once() -> None:
    (finding,) = judged("".join(STRAIGHT))
    assert (finding.rule, finding.location.line) == ("apostrophes-straight", 0)
    assert "20 translations" in finding.message


def test_a_straight_apostrophe_among_others_is_told_where_it_stands() -> None:
    curved = [entry.replace("'", "’") for entry in STRAIGHT]
    assert ids(judged("".join(curved))) == []
    assert ids(judged("".join([*curved[:-1], STRAIGHT[-1]]))) == ["apostrophe-wrong"]
    mixed = judged("".join([*curved[:6], *STRAIGHT[6:]]))
    assert ids(mixed) == ["apostrophe-wrong"] * 14, "none of the two is the custom of the catalog"


def test_another_mark_for_an_apostrophe_is_told_where_straight_ones_are_the_custom() -> None:
    odd = ENTRY.format("The coast of Alberta.", "La côte de l‘Alberta.")
    assert ids(judged("".join([*STRAIGHT, odd]))) == ["apostrophes-straight", "apostrophe-wrong"]


def test_grammatical_forms_of_a_name_are_one_wording() -> None:
    bare, form = ENTRY.format("WSIB", "WSIB"), ENTRY.format("WSIB", "la WSIB")
    assert ids(judged(f'msgctxt "on"\n{bare}msgctxt "on/the"\n{form}')) == []


def test_an_empty_entry_of_the_source_locale_is_done() -> None:
    text = HEADER.replace("fr_CA", "en_CA").replace("n > 1", "n != 1") + ENTRY.format("Call 911.", "")
    catalog = parse_catalog(text, file="en_CA.po", locale="en_CA", domain="site")
    english = language("en_CA")
    assert judge_catalog(catalog, None, language=english, source_language=english, is_source=True) == []


def test_plural_forms_are_judged_each() -> None:
    entry = (
        'msgid "%(n)s clinic"\nmsgid_plural "%(n)s clinics"\nmsgstr[0] "une clinique"\nmsgstr[1] "%(n)s cliniques"\n'
    )
    assert judged(entry) == []
    assert ids(judged(entry.replace("%(n)s cliniques", "%(m)s cliniques"))) == ["placeholder-mismatch"] * 2


# ---- dismissals


def test_a_warning_can_be_dismissed_with_a_reason() -> None:
    entry = ENTRY.format("Is it free?", "C’est gratuit.")
    assert ids(judged(entry)) == ["final-mark-differs"]
    assert judged("# locpipe: allow final-mark-differs: a label in French\n" + entry) == []


@pytest.mark.parametrize(
    "comment",
    [
        "# locpipe: allow final-mark-differs",
        "# locpipe: allow no-such-rule: because",
        "# locpipe: allow number-changed: no",
    ],
)
def test_a_dismissal_without_reason_or_of_an_error_is_an_error(comment: str) -> None:
    found = judged(f"{comment}\n" + ENTRY.format("27 days, free?", "28\u00a0jours, gratuit."))
    assert "dismissal-wrong" in ids(found)
    assert "number-changed" in ids(found)


def test_an_unused_dismissal_is_noted() -> None:
    found = judged("# locpipe: allow final-mark-differs: a label\n" + ENTRY.format("Free.", "Gratuit."))
    assert ids(found) == ["dismissal-unused"]


# ---- glossary


def test_a_cell_of_a_glossary_that_never_ends_is_refused() -> None:
    for text in ('source,target,do_not_translate,note\na,"' + "b" * 200_000, '"' + "b" * 200_000):
        with pytest.raises(SourceError, match="longer than a table may have"):
            parse_glossary(text, "g.csv")


def test_a_glossary_says_which_lines_are_wrong() -> None:
    with pytest.raises(SourceError) as raised:
        parse_glossary("source,target,do_not_translate,note\na,b\nc,,,\nd,e,,\nd,f,,\n", "g.csv")
    assert [finding.location.line for finding in raised.value.findings] == [2, 3, 5]


# ---- mutants


def measured(seed: int) -> dict[str, mutants.Score]:
    pairs = [pair(*texts, glossary=sample.GLOSSARY) for texts in sample.PAIRS]
    setting = setting_of(pairs)
    return mutants.measure([replace(one, setting=setting) for one in pairs], seed=seed)


def test_mutants_are_found_and_harmless_ones_are_not() -> None:
    # One seed: `make rates` takes several, and the project's own catalogs.
    scores = measured(seed=2026)
    harmless = scores.pop("harmless")
    made, missed = (sum(amount) for amount in zip(*((s.made, len(s.wrong)) for s in scores.values()), strict=True))
    assert made > 1000
    assert 1 - missed / made >= 0.98, {family: score.wrong for family, score in scores.items() if score.wrong}
    assert harmless.share >= 0.98, harmless.wrong


def test_a_language_that_nobody_described_gets_the_neutral_rules() -> None:
    strange = replace(pair("Call 911 in {city}.", "Llame al 912 en {ciudad}\u200b."), language=None, locale="es_MX")
    found = set(ids(judge_pairs([strange])))
    assert {"placeholder-mismatch", "invisible-character", "digits-differ"} <= found
    assert "number-changed" not in found


def test_a_volume_knows_what_is_empty() -> None:
    catalog = parse_catalog(HEADER + ENTRY.format("Call", ""), file="f.po", locale="fr_CA", domain="site")
    volume = Volume(catalog=catalog, messages=None, pairs=())
    assert [entry.msgid for entry in volume.empty] == ["Call"]
    assert isinstance(pair("a", "b"), Pair)


# ---- one entry, many entries


def test_one_entry_is_judged_as_in_its_catalog() -> None:
    entries = "".join(
        ENTRY.format(*texts)
        for texts in (
            ("Ketamine.", "Kétamine."),
            ("Ketamine works.", "La kétamine agit."),
            ("With ketamine.", "Avec la kétamine."),
        )
    )
    text = HEADER + entries + ENTRY.format("Take ketamine.", "Prenez la ketamine") + ENTRY.format("Call 911.", "")
    catalog = parse_catalog(text, file="fr_CA.po", locale="fr_CA", domain="site")
    known: dict[str, Any] = {"language": language("fr_CA"), "source_language": language("en_CA")}
    setting = catalog_setting(catalog, **known)
    whole = judge_catalog(catalog, None, **known)
    assert {"accent-lost", "final-mark-differs", "translation-missing"} <= set(ids(whole))
    each = [finding for entry in catalog.entries for finding in judge_entry(entry, catalog, setting, **known)]
    assert each == whole


@pytest.fixture
def _two_processes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Lets a few things be enough for another process, which leaves a mark when it took some of them."""
    monkeypatch.setattr(parallel, "MANY", 1)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: {0, 1}, raising=False)
    monkeypatch.setenv("LOCPIPE_TESTS", f"{os.getpid()} {tmp_path / 'taken'}")


PATIENCE = 60.0
"""Seconds after which another process is taken to be none."""


def is_elsewhere() -> bool:
    """Whether this is another process than that of the tests; here only when the other one took something."""
    here, _, mark = os.environ["LOCPIPE_TESTS"].partition(" ")
    if here != str(os.getpid()):
        Path(mark).touch()
        return True
    began = time.monotonic()
    while not Path(mark).exists():
        assert time.monotonic() - began < PATIENCE, "no other process took a part"
        time.sleep(0.01)
    return False


def judge_anywhere(pairs: Sequence[Pair]) -> list[Finding]:
    """What is wrong with translations, as both processes find it."""
    is_elsewhere()
    return judge_pairs(pairs)


@pytest.mark.usefixtures("_two_processes")
def test_many_translations_are_judged_in_several_processes_as_in_one() -> None:
    pairs = [pair(*texts, glossary=sample.GLOSSARY) for texts in sample.PAIRS]
    many = [replace(one, line=line, msgstr=f"{one.msgstr} 7") for line in range(40) for one in pairs[:2]]
    with begun(1) as processes:
        assert processes.judged(judge_anywhere, many) == judge_pairs(many) != []


@pytest.mark.parametrize("locale", ["en_CA", "fr_FR", "fr_CA"])
def test_another_process_finds_the_same_language(locale: str) -> None:
    assert pickle.loads(pickle.dumps(language(locale))) is language(locale)


def whose(given: Sequence[int]) -> list[tuple[int, bool]]:
    """Each thing that is given, and whether it was given to another process."""
    is_other = is_elsewhere()
    return [(one, is_other) for one in given]


@pytest.mark.usefixtures("_two_processes")
def test_each_process_takes_parts_and_none_is_lost() -> None:
    with begun(1) as processes:
        made = processes.judged(whose, range(200))
    assert [one for one, _ in made] == list(range(200))
    assert {is_other for _, is_other in made} == {True, False}


@pytest.mark.usefixtures("_two_processes")
def test_others_judge_while_this_process_does_something_else() -> None:
    with begun(1) as processes:
        answers = processes.asked(whose, range(200))
        assert [other.process.wait(PATIENCE) for other in processes.others] == [0]
        assert answers() == [(one, True) for one in range(200)]


def fails_elsewhere(given: Sequence[int]) -> list[int]:
    """Gives back what it is given, in the process of the tests alone."""
    if is_elsewhere():
        raise OSError
    return list(given)


@pytest.mark.usefixtures("_two_processes")
@pytest.mark.parametrize("very_many", [1, 1000], ids=["all handed out", "shared"])
def test_the_part_of_a_process_that_fails_is_judged_all_the_same(
    monkeypatch: pytest.MonkeyPatch, very_many: int
) -> None:
    monkeypatch.setattr(parallel, "VERY_MANY", very_many)
    with begun(1) as processes:
        assert processes.hands_out == (very_many == 1)
        assert processes.judged(fails_elsewhere, range(100)) == list(range(100))


@pytest.mark.usefixtures("_two_processes")
def test_where_no_process_can_begin_all_is_judged_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with begun(1) as processes:
        assert processes.judged(list, range(100)) == list(range(100))


@pytest.mark.usefixtures("_two_processes")
def test_where_there_is_no_room_for_a_file_all_is_judged_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(parallel, "TemporaryFile", no_room)
    with begun(1) as processes:
        assert processes.judged(list, range(100)) == list(range(100))


@pytest.mark.usefixtures("_two_processes")
def test_a_process_that_is_asked_nothing_ends() -> None:
    with begun(1) as processes:
        (other,) = processes.others
    assert other.process.poll() is not None


def test_a_catalog_tells_how_a_name_is_written_and_that_an_abbreviation_stays() -> None:
    usual = [
        ("A clinic in Calgary.", "Une clinique à Calgary."),
        ("The CNESST pays.", "La CNESST paie."),
        ("Ask the CNESST.", "Demandez à la CNESST."),
        ("From Calgary.", "Depuis Calgary."),
        ("The CNESST decides in Calgary.", "La CNESST décide à Calgary."),
    ]

    def told(source: str, translation: str) -> list[str]:
        return ids(judged("".join(ENTRY.format(*pair) for pair in [*usual, (source, translation)])))

    assert "name-misspelt" in told("Of Calgary", "De Calgari")
    assert "abbreviation-exchanged" in told("See the CNESST.", "Voyez la SAAQ.")
    assert "name-misspelt" not in told("Of Calgary", "De Calgary")
    assert "abbreviation-exchanged" not in told("See the CNESST.", "Voyez la CNESST.")
    assert "abbreviation-exchanged" not in told("See the WHO.", "Voyez l’OMS.")
