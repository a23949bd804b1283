"""How far each catalog is, in numbers that add up."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline
from locpipe.status import CatalogStatus, Status, status_of, table
from tests.verbs import TODAY, edit, locpipe, synced, translate

if TYPE_CHECKING:
    from pathlib import Path

DOMAINS = ("site", "safety", "places", "hay-fever")


def status(project: Path) -> Status:
    reading = pipeline.read(project)
    return status_of(reading, pipeline.checked(reading, TODAY), TODAY)


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
    assert (after.words_missing, after.words_fuzzy) == (3, 5)
    assert after.words_done == after.words - 3 - 5
    assert after.findings["error"] == 2


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
    assert f"1 safety text without approval; `locpipe approve` records one:\n  {line}\n" in table(state, "text")
    assert (catalog(state, "fr_CA", "safety").approved, catalog(state, "fr_CA", "safety").approvals_needed) == (5, 6)
    assert catalog(state, "fr_CA", "hay-fever").approved is None


CHANGED = "Hors de souffle? [Appelez le 1-1-2](tel:112) ou [textez le 1-1-2](sms:112)."


def test_only_what_keeps_a_release_back_is_blocking(project: Path) -> None:
    assert status(project).blocking == ()
    translate(project, "fr_CA", "hay-fever", "Then you walk.", "")
    assert status(project).blocking


def test_the_table_is_for_people(project: Path) -> None:
    lines = table(status(project), "text").splitlines()
    assert lines[0].split("  ")[0] == "locale"
    assert [line.split()[:2] for line in lines[1:5]] == [["en_CA", domain] for domain in DOMAINS]
    assert "Names of places that stay as they are: 8 in fr_CA" in lines
    assert "Next reviews: hay-fever: 2027-10-01" in lines
    assert lines[-1] == "Nothing in the sources keeps a release from going out."


def test_what_keeps_a_release_back_is_named_by_file_and_line(project: Path) -> None:
    for msgid in ("Then you walk.", "First you greet the guide.", "What studies found"):
        translate(project, "fr_CA", "hay-fever", msgid, "")
    lines = table(status(project), "text").splitlines()
    assert "What keeps a release from going out:" in lines
    assert "3 findings; `locpipe check` shows each with its fix:" in lines
    assert all(line.startswith("  locales/fr_CA/LC_MESSAGES/hay-fever.po:") for line in lines[-3:])
    assert next(line for line in lines if line.startswith("fr_CA   hay-fever")).endswith("  3 errors")
    assert max(map(len, lines[: lines.index("")])) <= 100


def test_of_very_many_findings_the_gravest_are_named_and_the_rest_counted(project: Path) -> None:
    path = project / "locales/fr_CA/LC_MESSAGES/places.po"
    path.write_text(re.sub(r'^msgstr "[A-Z].*"$', 'msgstr ""', path.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    translate(project, "fr_CA", "safety", "Short of breath? [Call 1-1-2](tel:112) or [text 1-1-2](sms:112).", "")
    state = status(project)
    named = [line for line in table(state, "text").splitlines() if line.startswith("  locales/")]
    assert len(named) == 5
    assert "LC_MESSAGES/safety.po" in named[0]
    assert f"  and {len(state.blocking) - 5} more of translation-missing" in table(state, "text")


def test_drafts_stand_apart_and_keep_nothing_back(project: Path) -> None:
    assert locpipe("new", "locale", "es_419", "--project", project).exit_code == 0
    state = status(project)
    text = table(state, "text")
    live, _, drafts = text.partition("Drafts, which keep no release back:")
    assert "es_419" not in live
    assert all(f"es_419  {domain} " in drafts for domain in DOMAINS)
    assert re.search(r"  not approved in es_419: (?:[\w-]+, )+[\w-]+\n", drafts)
    assert not state.unapproved
    assert state.unapproved_drafts
    assert text.splitlines()[-1] == "Nothing in the sources keeps a release from going out."


def test_json_is_for_programs(project: Path) -> None:
    translate(project, "fr_CA", "hay-fever", "Then you walk.", "")
    record = json.loads(table(status(project), "json"))
    assert record["day"] == TODAY.isoformat()
    (french,) = (own for own in record["catalogs"] if (own["locale"], own["domain"]) == ("fr_CA", "hay-fever"))
    assert (french["is_live"], french["missing"], french["words_missing"]) == (True, 1, 3)
    assert french["findings"] == {"error": 1}
    assert record["blocking"][0]["rule"] == "translation-missing"
