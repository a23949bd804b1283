"""A catalog that changed a little: what is read again, or written, is what reading and writing all of it would give."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from locpipe.catalog import parse_catalog
from locpipe.catalog_changes import parse_again, with_translation
from locpipe.source import SourceError
from tests.unit.test_catalog import CATALOG, FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from locpipe.findings import Finding
    from locpipe.messages import Catalog

LINES = CATALOG.split("\n")
PIECES = [
    "",
    "# A comment.",
    "#. paragraph",
    "#, fuzzy",
    '#| msgid "What it was"',
    'msgctxt "lead"',
    'msgid "What it is"',
    'msgid "Something new"',
    'msgstr "Du neuf"',
    'msgstr ""',
    '"et la suite"',
    '"Language: de\\n"',
    '#~ msgid "gone"',
    '#~ msgstr "parti"',
    '"not closed',
]

edits = st.lists(
    st.tuples(st.integers(0, len(LINES)), st.integers(0, 4), st.lists(st.sampled_from(PIECES), max_size=5)),
    min_size=1,
    max_size=3,
)


def parsed(text: str) -> Catalog:
    return parse_catalog(text, file=FILE, locale="fr_CA", domain="guide")


def edited(lines: Sequence[str], changes: Sequence[tuple[int, int, list[str]]]) -> str:
    made = list(lines)
    for at, dropped, added in changes:
        made[at : at + dropped] = added
    return "\n".join(made)


def result(read: Callable[[], Catalog]) -> Catalog | tuple[Finding, ...]:
    try:
        return read()
    except SourceError as error:
        return error.findings


@given(edits)
@example([(len(LINES), 0, ["", 'msgid "Something new"', 'msgstr "Du neuf"', ""])])
@example([(21, 3, [])])
@example([(21, 0, ["", '"et la suite"'])])
def test_reading_again_gives_what_reading_gives(changes: list[tuple[int, int, list[str]]]) -> None:
    text = edited(LINES, changes)
    before = parsed(CATALOG)
    assert result(lambda: parse_again(before, CATALOG, text)) == result(lambda: parsed(text))


def test_only_what_differs_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    from locpipe import catalog_changes

    texts: list[str] = []

    def counted(text: str, **about: str) -> Catalog:
        texts.append(text)
        return parse_catalog(text, **about)

    before = parsed(CATALOG)
    monkeypatch.setattr(catalog_changes, "parse_catalog", counted)
    after = parse_again(before, CATALOG, CATALOG.replace("Ce que c’est", "De quoi il s’agit"))
    assert after.by_key["lead", "What it is"].msgstr == "De quoi il s’agit"
    assert len(texts) == 1
    assert "%(count)s" not in texts[0]


def translated(key: tuple[str, str], *forms: str, is_fuzzy: bool = False) -> str:
    return with_translation(CATALOG, key, forms, is_fuzzy=is_fuzzy, file=FILE, locale="fr_CA")


FUZZY = next(entry for entry in parsed(CATALOG).entries if entry.is_fuzzy)


def test_a_translation_is_written_and_every_other_line_stays() -> None:
    text = translated(("lead", "What it is"), 'De quoi il s’agit : "ceci"')
    assert text == CATALOG.replace('msgstr "Ce que c’est"', 'msgstr "De quoi il s’agit : \\"ceci\\""')


def test_a_translation_that_stays_keeps_its_lines() -> None:
    assert translated(FUZZY.key, FUZZY.msgstr, is_fuzzy=True) == CATALOG


def test_a_confirmed_translation_loses_its_mark_and_what_its_source_said_before() -> None:
    text = translated(FUZZY.key, FUZZY.msgstr)
    entry = parsed(text).by_key[FUZZY.key]
    assert entry.flags == ("ours",)
    assert "#|" not in text.partition("~")[0]
    assert '"C’est un « médicament » que des cliniques donnent pour un usage, alors qu’il "\n' in text
    assert len(CATALOG.split("\n")) - len(text.split("\n")) == 4


def test_a_translation_may_wait_for_a_person() -> None:
    text = translated(("lead", "What it is"), "Quoi", is_fuzzy=True)
    assert parsed(text).by_key["lead", "What it is"].is_fuzzy
    assert text.count("#, fuzzy\n") == CATALOG.count("#, fuzzy\n") + 1


def test_each_plural_form_is_written() -> None:
    text = translated(("", "%(count)s place"), "%(count)s endroit", "%(count)s lieux")
    assert text == CATALOG.replace('msgstr[0] "%(count)s lieu"', 'msgstr[0] "%(count)s endroit"')


def test_a_message_that_is_not_there_is_not_added() -> None:
    with pytest.raises(KeyError):
        translated(("lead", "Nothing"), "Rien")


def test_the_number_of_forms_must_be_right() -> None:
    with pytest.raises(ValueError, match="2 forms"):
        translated(("", "%(count)s place"), "un seul")


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=80))
def test_any_text_that_can_be_written_is_read_back(words: str) -> None:
    text = translated(("lead", "What it is"), words)
    read = result(lambda: parsed(text))
    if isinstance(read, tuple):
        assert "control character" in read[0].message  # which the reader refuses, and so does a save
    else:
        assert read.by_key["lead", "What it is"].msgstr == words
