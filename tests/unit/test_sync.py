"""Sync of a whole project: files that people save meanwhile, safety texts, the order in which files are written."""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from locpipe.approvals import in_force
from locpipe.catalog import catalog_file, template_file
from locpipe.gate import GateClosed
from locpipe.project import read_project
from locpipe.source import SourceError
from locpipe.sync import replace_text, sync
from tests.verbs import TODAY, append, approved, built, edit, locpipe, translate, write

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = "content/hay-fever/article.md"
FRENCH = catalog_file("fr_CA", "hay-fever")
SAFETY = "medical-safety"


def read(project: Path, file: str) -> str:
    return (project / file).read_text("utf-8")


# ---- what people save meanwhile -------------------------------------------------------------------------------------


def test_what_a_person_saves_at_the_same_moment_is_not_lost(tmp_path: Path) -> None:
    """Both begin together, many times; afterwards the file holds what the person saved, alone or with ours upon it."""
    file, editor = tmp_path / "fr_CA.po", tmp_path / "editor.tmp"
    start, rounds = threading.Barrier(2), 400
    file.write_text("begin\n", encoding="utf-8")

    def saves() -> None:
        for number in range(rounds):
            editor.write_text(f"theirs {number}\n", encoding="utf-8")
            start.wait()
            moment = time.perf_counter() + number % 50 * 1e-5
            while time.perf_counter() < moment:
                pass
            editor.replace(file)
            start.wait()

    person = threading.Thread(target=saves)
    person.start()
    lost = []
    for number in range(rounds):
        old = file.read_text("utf-8")
        start.wait()
        with suppress(SourceError):
            replace_text(tmp_path, file.name, old, f"{old}ours\n")
        start.wait()
        if f"theirs {number}\n" not in file.read_text("utf-8"):
            lost.append(number)
    person.join()
    assert lost == []
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_a_file_that_somebody_made_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "new.po").write_text("theirs", encoding="utf-8")
    with pytest.raises(SourceError, match="in the meantime"):
        replace_text(tmp_path, "new.po", None, "ours")
    assert (tmp_path / "new.po").read_text("utf-8") == "theirs"


def test_a_link_to_a_catalog_stays_a_link(tmp_path: Path) -> None:
    kept = tmp_path / "elsewhere" / "fr_CA.po"
    kept.parent.mkdir()
    kept.write_text("old", encoding="utf-8")
    (tmp_path / "fr_CA.po").symlink_to(kept)
    replace_text(tmp_path, "fr_CA.po", "old", "new")
    assert (tmp_path / "fr_CA.po").is_symlink()
    assert kept.read_text("utf-8") == "new"


def test_the_template_waits_until_every_catalog_of_its_domain_is_written(project: Path) -> None:
    """By the template as it was, the next run knows a catalog that followed it from one that is sorted otherwise."""
    article = read(project, ARTICLE)
    head, first, second = article.partition("\n## What studies found")
    section, _, _ = second.partition("\n## ")
    lead, what, rest = head.partition("\n## What sea walks are")
    write(project, ARTICLE, lead + first + section + what + rest + second.removeprefix(section))
    folder, before = (project / FRENCH).parent, read(project, template_file("hay-fever"))
    if os.geteuid() == 0:
        # Nothing is forbidden to root, so the folder is made one in which no file can be made.
        aside = folder.rename(folder.with_name("aside"))
        folder.symlink_to("/proc/self")
        report = sync(project)
        folder.unlink()
        aside.rename(folder)
    else:
        folder.chmod(0o500)
        report = sync(project)
        folder.chmod(0o700)
    assert report.findings
    assert read(project, template_file("hay-fever")) == before
    assert template_file("hay-fever") in sync(project).changed
    assert read(project, FRENCH).index('msgctxt "evidence"') < read(project, FRENCH).index('msgctxt "what-it-is"')


# ---- minor edits ----------------------------------------------------------------------------------------------------


def test_a_minor_edit_of_a_safety_text_keeps_its_translation_and_asks_for_every_approval(project: Path) -> None:
    edit(project, f"content/safety/{SAFETY}.md", "health history", "health histroy")
    result = locpipe("sync", "--project", project, "--minor", SAFETY, "--today", TODAY.isoformat())
    assert "1 changed a little, translation kept" in result.stderr
    text = read(project, catalog_file("fr_CA", "safety"))
    assert "# locpipe: minor edit of the source accepted on 2026-12-01; it was: “Tell a nurse about your whole" in text
    assert "fuzzy" not in text
    refused = built(project)
    assert isinstance(refused, GateClosed)
    assert "safety-text-altered" in {finding.rule for finding in refused.findings}
    approved(project, SAFETY, "en_CA")
    assert (SAFETY, "fr_CA") not in in_force(read_project(project).approvals, "en_CA"), (
        "it was given for another source"
    )
    assert isinstance(built(project), GateClosed)
    approved(project, SAFETY, "fr_CA")
    assert not isinstance(built(project), GateClosed)


def test_an_edit_that_is_not_minor_is_said_to_be_none(project: Path) -> None:
    edit(project, ARTICLE, "The sea is calm and", "The sea is not calm, and")
    result = locpipe("sync", "--project", project, "--minor", "what-it-is")
    assert "--minor what-it-is: no message there had a translation to keep" in result.stderr
    assert "1 changed, to be looked at again" in result.stderr


# ---- broken catalogs ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda text: text.replace('msgid "Then', 'msgid "Then"x'), id="quote"),
        pytest.param(lambda text: f"<<<<<<< ours\n{text}=======\n{text}>>>>>>> theirs\n", id="conflict"),
        pytest.param(lambda text: text[: text.rindex("…") if "…" in text else text.rindex(" ")], id="cut-in-half"),
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="crlf"),
        pytest.param(lambda text: "\ufeff" + text, id="byte-order-mark"),
        pytest.param(lambda text: text + text[text.rindex("\n\n") :], id="duplicate"),
        pytest.param(lambda _: "", id="empty"),
        pytest.param(lambda text: text.replace("fr_CA", "fr_FR", 2), id="another-language"),
    ],
)
def test_a_catalog_that_is_not_sound_is_refused_and_not_touched(project: Path, spoil: object) -> None:
    assert callable(spoil)
    edit(project, ARTICLE, "Then you walk.", "Then you walk slowly.")
    spoilt = spoil(read(project, FRENCH)).encode()
    (project / FRENCH).write_bytes(spoilt)
    report = sync(project)
    assert {finding.location.file for finding in report.findings} == {FRENCH}
    assert (project / FRENCH).read_bytes() == spoilt
    assert catalog_file("en_CA", "hay-fever") in report.changed


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(b'<<<<<<< ours\nmsgid "a"\n=======\nmsgid "b"\n>>>>>>> theirs\n', id="conflict"),
        pytest.param(b'\xef\xbb\xbfmsgid "\xe9"\r\nmsgstr ""\r\n', id="encoding"),
        pytest.param(b"", id="empty"),
    ],
)
def test_a_broken_template_is_made_anew(project: Path, broken: bytes) -> None:
    path = project / template_file("hay-fever")
    sound = path.read_bytes()
    path.write_bytes(broken)
    before = read(project, FRENCH)
    assert sync(project).changed == (template_file("hay-fever"),)
    assert (path.read_bytes(), read(project, FRENCH)) == (sound, before)


# ---- over several edits ---------------------------------------------------------------------------------------------


def test_over_several_edits_the_oldest_source_is_kept(project: Path) -> None:
    first = "The sea is calm and the pollen stays on land."
    now = first
    for old, new in (("stays on", "mostly stays on"), ("is calm", "is often calm"), ("the pollen", "most pollen")):
        edit(project, ARTICLE, now, now.replace(old, new))
        now = now.replace(old, new)
        assert not sync(project).findings
    text = read(project, FRENCH)
    assert f'#| msgid "{first}"\nmsgctxt "what-it-is"\nmsgid "{now}"\nmsgstr "La mer est calme' in text
    assert text.count("#| msgid") == 1


def test_a_text_that_left_and_came_back_has_its_translation(project: Path) -> None:
    line = "The sea is calm and the pollen stays on land."
    edit(project, ARTICLE, line, "Nobody knows.")
    sync(project)
    translate(project, "fr_CA", "hay-fever", "Nobody knows.", "Personne ne le sait.")
    append(project, ARTICLE, f"\n{line}\n")
    edit(project, ARTICLE, "Nobody knows.", line)
    report = sync(project)
    assert report.updates["fr_CA", "hay-fever"].revived == 1
    assert "Personne ne le sait." in read(project, FRENCH), "what was made meanwhile is kept as obsolete"
    assert f'msgctxt "what-it-is"\nmsgid "{line}"\nmsgstr "La mer est calme' in read(project, FRENCH)
