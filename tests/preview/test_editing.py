"""Translating on the page: what is told of a message, what is written, and that nobody's work is lost."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING, Any

import pytest

from locpipe.preview.tracing import identity
from tests.verbs import edit

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.preview.conftest import Preview

LEAD = "Sea walks for hay fever"
FIRST = "Ask first about glasses against pollen. They have the strongest support."
WALK = "You walk on firm sand."
REST = "You rest when you like:"
GREET = "First you greet the guide."
CALM = "The sea is calm and the pollen stays on land."
STUDY = (
    "In one study, 40 people walked for 12 weeks. They sneezed about as often as 38 people who stayed at home "
    "[@tide-study]. A review calls the effect uncertain [@shore-review]."
)


def name_of(msgid: str, context: str, domain: str = "hay-fever") -> str:
    return identity(domain, (context, msgid))


def passage(preview: Preview, msgid: str, context: str, domain: str = "hay-fever", locale: str = "fr_CA") -> Any:
    answer = preview.ask("passage", locale=locale, name=name_of(msgid, context, domain))
    assert answer.status_code == 200, answer.text
    return answer.json()


def save(preview: Preview, known: Any, *forms: str, **more: object) -> Any:
    body = {"locale": known["locale"], "name": known["name"], "forms": forms, "stamp": known["stamp"]} | more
    answer = preview.tell("save", body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def eventually(holds: Callable[[], bool]) -> None:
    for _ in range(400):
        if holds():
            return
        time.sleep(0.02)
    raise AssertionError("it never came")


def test_all_that_helps_to_translate_is_told(preview: Preview) -> None:
    known = passage(preview, STUDY, "evidence")
    assert known["domain"] == "hay-fever"
    assert known["source"] == [STUDY]
    assert known["forms"] == [preview.entry(STUDY).msgstr]
    assert known["state"] == "done"
    assert known["file"] == "locales/fr_CA/LC_MESSAGES/hay-fever.po"
    assert known["line"] > 0
    assert known["about"] == ["paragraph"]
    assert known["references"] == ["content/hay-fever/article.md"]
    before, after = known["neighbours"]
    assert before["source"] == "What studies found"
    assert after["translation"]
    assert known["tag"] == "fr-CA"
    assert known["direction"] == "ltr"


def test_the_pages_that_show_a_message_are_told(preview: Preview) -> None:
    answer = preview.ask("pages", locale="fr_CA", name=name_of(STUDY, "evidence")).json()
    assert {page["url"] for page in answer["pages"]} == {"/fr/marches-rhume-des-foins/"}
    assert answer["is_complete"]
    crisis = preview.ask("pages", locale="fr_CA", name=name_of("Need help now?", "crisis", "safety")).json()
    assert len(crisis["pages"]) > 5


def test_a_translation_is_written_and_every_other_byte_stays(preview: Preview) -> None:
    before = preview.catalog().read_text("utf-8")
    old = preview.entry(WALK).msgstr
    done = save(preview, passage(preview, WALK, "what-it-is"), "Vous marchez sur du sable bien ferme.")
    assert done["result"] == "saved"
    assert done["passage"]["forms"] == ["Vous marchez sur du sable bien ferme."]
    assert preview.catalog().read_text("utf-8") == before.replace(old, "Vous marchez sur du sable bien ferme.")
    assert "sable bien ferme" in preview.get("/fr/marches-rhume-des-foins/").text


def test_a_translation_may_be_left_for_another_person(preview: Preview) -> None:
    known = passage(preview, GREET, "what-it-is")
    waiting = save(preview, known, "D’abord, saluez la guide.", is_fuzzy=True)["passage"]
    assert waiting["state"] == "fuzzy"
    assert "fuzzy" in preview.entry(GREET).flags
    assert save(preview, waiting, "D’abord, saluez le guide.")["passage"]["state"] == "done"
    assert "fuzzy" not in preview.entry(GREET).flags


def test_what_changed_since_the_translation_is_told(preview: Preview) -> None:
    text = preview.catalog().read_text("utf-8")
    line = f'msgid "{REST}"'
    waiting = f'#, fuzzy\n#| msgid "You rest when you must:"\nmsgctxt "what-it-is"\n{line}'
    edit(preview.project, str(preview.catalog()), f'msgctxt "what-it-is"\n{line}', waiting)
    eventually(lambda: passage(preview, REST, "what-it-is")["state"] == "fuzzy")
    known = passage(preview, REST, "what-it-is")
    assert known["before"] == "You rest when you must:"
    assert known["changes"] == [["same", "You rest when you "], ["gone", "must:"], ["new", "like:"]]
    done = save(preview, known, *known["forms"])
    assert done["passage"]["changes"] == []
    assert preview.catalog().read_text("utf-8") == text


def test_findings_are_told_as_one_types(preview: Preview) -> None:
    name = name_of(STUDY, "evidence")
    right = preview.entry(STUDY).msgstr
    body = {"locale": "fr_CA", "name": name, "forms": [right.replace("40", "14")]}
    found = preview.tell("judge", body).json()["findings"]
    assert found
    assert found[0]["severity"] in ("blocker", "error", "warning")
    assert found[0]["fix"]
    assert preview.tell("judge", body | {"forms": [right]}).json()["findings"] == []


def test_a_saved_mistake_marks_its_passage(preview: Preview) -> None:
    known = passage(preview, CALM, "what-it-is")
    wrong = save(preview, known, "La mer n’est pas calme et le pollen reste à terre.")["passage"]
    assert wrong["state"] == "finding"
    assert save(preview, wrong, *known["forms"])["passage"]["state"] == "done"


def test_two_people_lose_neither_translation(preview: Preview) -> None:
    known = passage(preview, FIRST, "condition")
    theirs = "Demandez d’abord des lunettes antipollen. Ce sont elles qui ont l’appui le plus solide."
    edit(preview.project, str(preview.catalog()), known["forms"][0], theirs)
    answer = save(preview, known, "Ma version.")
    assert answer["result"] == "conflict"
    assert answer["passage"]["forms"] == [theirs]
    assert preview.entry(FIRST).msgstr == theirs
    assert save(preview, answer["passage"], *known["forms"])["result"] == "saved"
    assert preview.entry(FIRST).msgstr == known["forms"][0]


def test_a_change_elsewhere_in_the_file_is_no_conflict(preview: Preview) -> None:
    known = passage(preview, LEAD, "lead")
    old = preview.entry(CALM).msgstr
    edit(preview.project, str(preview.catalog()), old, old.replace("calme", "très calme"))
    assert save(preview, known, "Les marches au bord de la mer contre le rhume des foins")["result"] == "saved"
    assert preview.entry(CALM).msgstr == old.replace("calme", "très calme")
    edit(preview.project, str(preview.catalog()), "très calme", "calme")


def test_what_could_not_be_read_again_is_not_written(preview: Preview) -> None:
    before = preview.catalog().read_bytes()
    answer = save(preview, passage(preview, WALK, "what-it-is"), "Une\u2028ligne")
    assert answer["result"] == "refused"
    assert "control character" in answer["findings"][0]["message"]
    assert preview.catalog().read_bytes() == before


def test_a_broken_file_is_not_written_over(preview: Preview) -> None:
    known = passage(preview, WALK, "what-it-is")
    whole = preview.catalog().read_text("utf-8")
    broken = whole.replace('msgstr "Ensuite', 'msgstr "Ensuite\\', 1) + '\nmsgid "not closed\n'
    preview.catalog().write_text(broken, "utf-8")
    answer = save(preview, known, "Autre chose.")
    assert answer["result"] == "refused"
    assert preview.catalog().read_text("utf-8") == broken
    preview.catalog().write_text(whole, "utf-8")
    eventually(lambda: preview.ask("state", locale="fr_CA").json()["problems"] == [])


def test_a_catalog_that_was_removed_is_not_made_anew(preview: Preview) -> None:
    known = passage(preview, WALK, "what-it-is")
    kept = preview.catalog().with_suffix(".kept")
    shutil.move(preview.catalog(), kept)
    assert save(preview, known, "Autre chose.")["result"] == "refused"
    assert not preview.catalog().exists()
    shutil.move(kept, preview.catalog())
    eventually(lambda: preview.ask("state", locale="fr_CA").json()["problems"] == [])


def test_the_wrong_number_of_forms_is_refused(preview: Preview) -> None:
    known = passage(preview, WALK, "what-it-is")
    body = {"locale": "fr_CA", "name": known["name"], "forms": ["a", "b"], "stamp": known["stamp"]}
    assert preview.tell("save", body).status_code == 400


def test_a_pseudo_locale_is_shown_and_never_written(preview: Preview) -> None:
    known = passage(preview, WALK, "what-it-is", locale="en_XA")
    assert not known["is_editable"]
    body = {"locale": "en_XA", "name": known["name"], "forms": ["x"], "stamp": known["stamp"]}
    assert preview.tell("save", body).status_code == 404


def test_the_next_unfinished_message_is_on_the_next_page_that_shows_one(preview: Preview) -> None:
    hub, home = "/fr/marches-rhume-des-foins/", "/fr/"
    assert preview.ask("next", locale="fr_CA", url=home).json() is None
    known = passage(preview, STUDY, "evidence")
    waiting = save(preview, known, *known["forms"], is_fuzzy=True)["passage"]
    assert preview.ask("next", locale="fr_CA", url=home).json() == {"url": hub, "name": known["name"]}
    assert preview.ask("state", locale="fr_CA", url=home).json()["counts"]["fuzzy"] == 1
    save(preview, waiting, *known["forms"])
    assert preview.ask("next", locale="fr_CA", url=home).json() is None


def test_messages_out_of_sight_are_told_in_short(preview: Preview) -> None:
    name = name_of(WALK, "what-it-is")
    told, english = preview.ask("list", names=f"fr_CA/{name} en_CA/{name}").json()
    assert (told["locale"], english["locale"]) == ("fr_CA", "en_CA")
    assert told["source"] == WALK
    assert told["state"] == "done"


@pytest.mark.parametrize("locale", ["en_CA", "fr_CA", "en_XA", "ar_XB"])
def test_a_page_is_known_in_every_locale(preview: Preview, locale: str) -> None:
    told = preview.ask("state", locale="fr_CA", url="/fr/marches-rhume-des-foins/").json()["locales"]
    address = {own["locale"]: own["url"] for own in told}[locale]
    assert preview.get(address).status_code == 200
    assert f'lang="{locale.replace("_", "-")}"' in preview.get(address).text
