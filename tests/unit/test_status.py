"""How far each catalog is, in numbers that add up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline
from locpipe.status import COLUMNS, CatalogStatus, Status, status_of, table
from tests.verbs import TODAY, edit, synced, translate

if TYPE_CHECKING:
    from pathlib import Path


def status(project: Path) -> Status:
    reading = pipeline.read(project)
    return status_of(reading, pipeline.check(reading, TODAY), TODAY)


def catalog(state: Status, locale: str, domain: str) -> CatalogStatus:
    return next(own for own in state.catalogs if (own.locale, own.domain) == (locale, domain))


def test_every_catalog_is_counted(project: Path) -> None:
    state = status(project)
    assert {(own.locale, own.domain) for own in state.catalogs} == {
        (locale, domain) for locale in ("en_CA", "fr_CA") for domain in ("site", "safety", "places", "hay-fever")
    }
    assert state.next_reviews == ("hay-fever: 2027-10-01",)


def test_in_the_source_locale_an_empty_translation_is_done(project: Path) -> None:
    english = catalog(status(project), "en_CA", "safety")
    assert english.done == english.messages > 10
    assert english.words_done == english.words


def test_names_that_are_carried_over_are_told_apart(project: Path) -> None:
    places = catalog(status(project), "fr_CA", "places")
    assert (places.carried, places.missing, places.fuzzy) == (8, 0, 0)
    assert places.done + places.carried == places.messages
    assert places.words_done == places.words


def test_what_is_missing_and_fuzzy_is_counted(project: Path) -> None:
    before = catalog(status(project), "fr_CA", "hay-fever")
    translate(project, "fr_CA", "hay-fever", "Then you walk.", "")
    edit(project, "content/hay-fever/article.md", "First you greet the guide.", "First you greet your guide.")
    synced(project)
    after = catalog(status(project), "fr_CA", "hay-fever")
    assert (after.missing, after.fuzzy, after.done) == (1, 1, before.done - 2)
    assert after.words_done == after.words - 3 - 5
    assert after.findings > 0


@pytest.mark.parametrize("locale", ["en_CA", "fr_CA"])
def test_a_block_whose_approval_is_not_in_force_is_named_with_the_reason(project: Path, locale: str) -> None:
    assert status(project).unapproved == ()
    file = "content/safety/approvals.yaml"
    text = (project / file).read_text("utf-8")
    kept = [entry for entry in text.split("- block: ")[1:] if not entry.startswith(f"disclaimer\n  locale: {locale}")]
    (project / file).write_text("".join(f"- block: {entry}" for entry in kept), "utf-8")
    unapproved = status(project).unapproved
    assert f"disclaimer in {locale}: it was never approved" in unapproved
    assert len(unapproved) == (2 if locale == "en_CA" else 1)


def test_a_changed_safety_text_is_named_before_anything_is_built(project: Path) -> None:
    translate(project, "fr_CA", "safety", "Short of breath? [Call 1-1-2](tel:112) or [text 1-1-2](sms:112).", CHANGED)
    state = status(project)
    (line,) = state.unapproved
    assert line.startswith("crisis-repeat in fr_CA: changed since the approval of ")
    assert "[-À bout-] {+Hors+}" in line
    assert table(state, "text").splitlines()[-1].startswith("1 safety text without approval keeps a release")


CHANGED = "Hors de souffle? [Appelez le 1-1-2](tel:112) ou [textez le 1-1-2](sms:112)."


def test_only_what_keeps_a_release_back_is_blocking(project: Path) -> None:
    assert status(project).blocking == ()
    translate(project, "fr_CA", "hay-fever", "Then you walk.", "")
    assert status(project).blocking


def test_the_table_is_for_people(project: Path) -> None:
    lines = table(status(project), "text").splitlines()
    assert lines[0].split() == " ".join(COLUMNS).replace("_", " ").split()
    assert len({len(line) for line in lines[:9]}) == 1
    assert "Next reviews: hay-fever: 2027-10-01" in lines
    assert lines[-1] == "Nothing in the sources keeps a release from going out."
    translate(project, "fr_CA", "hay-fever", "Then you walk.", "")
    assert table(status(project), "text").splitlines()[-1] == (
        "1 finding keeps a release from going out; `locpipe check` lists it."
    )


def test_json_is_for_programs(project: Path) -> None:
    record = json.loads(table(status(project), "json"))
    assert record["day"] == TODAY.isoformat()
    assert set(record["catalogs"][0]) == set(COLUMNS)
    assert record["blocking"] == []
