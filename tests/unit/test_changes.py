"""What a release changes for readers, and what a person has to agree to before they see it."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from typing import TYPE_CHECKING

import polib
import pytest

from locpipe import comparison, journal, releases
from locpipe.changes import ApprovalNeededError, Changes, ReasonKind
from locpipe.comparison import changes_between, pages_to_open
from locpipe.disk import PublishError
from locpipe.gate import ApprovedRelease
from locpipe.manifest import MANIFEST, REPORT
from locpipe.releases import Outcome, publish_release
from locpipe.shown import Shown, shown
from tests.verbs import TODAY, append, approved, built, copied, edit, locpipe, synced, translate, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PROVIDER, POLICY = "content/provider.yaml", "content/safety/policy.yaml"
HUB = "/en/sea-walks-hay-fever/"


@pytest.fixture(scope="module")
def before(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has made one release."""
    root = copied(sample_root, tmp_path_factory.mktemp("before") / "project")
    assert isinstance(built(root), ApprovedRelease)
    return root


@pytest.fixture
def root(before: Path, tmp_path: Path) -> Path:
    """A copy of it, to change at will."""
    return copied(before, tmp_path / "project")


def after(before: Path, root: Path) -> Changes:
    """What changes for readers by what was done to the project."""
    verdict = built(root)
    assert isinstance(verdict, ApprovedRelease), verdict.reasons
    return changes_between(before / "dist", root / "dist")


def kinds(changes: Changes, share: float = 1) -> set[ReasonKind]:
    return {reason.kind for reason in changes.needs_approval(share)}


# ---- what needs nobody -----------------------------------------------------------------------------------------------


def test_the_same_release_changes_nothing(before: Path) -> None:
    changes = changes_between(before / "dist", before / "dist")
    assert (changes.changed, changes.passages, kinds(changes, 0)) == (0, (), set())
    assert "what readers see already" in changes.text()


def test_a_word_is_shown_once_with_all_its_pages(before: Path, root: Path) -> None:
    edit(root, "cities/on/ondine.yaml", "keeps a list of days", "keeps a book of days")
    synced(root)
    translate(
        root,
        "fr_CA",
        "places",
        _message(root, "book of days"),
        "Ondine n’a pas de rivage; son lac est salé, et la bibliothèque tient un livre des jours où il y a peu de pollen.",
    )
    changes = after(before, root)
    assert kinds(changes) == set()
    assert {page.url for page in changes.altered} >= {"/en/sea-walks-hay-fever/onderland/ondine/"}
    (english,) = [passage for passage in changes.passages if passage.locale == "en_CA"]
    assert english.section == "about"
    assert "keeps a [-list-] {+book+} of days" in english.words
    assert english.pages == 1
    assert "[-list-] {+book+}" in changes.text()


def test_a_stylesheet_alone_alters_pages_and_no_words(before: Path, tmp_path: Path) -> None:
    other = _changed_copy(
        before / "dist", tmp_path / "other", lambda html: html.replace(b"<main ", b'<main class="x" ')
    )
    changes = changes_between(before / "dist", other)
    assert len(changes.altered) == changes.pages
    assert changes.passages == ()
    assert kinds(changes) == set()
    assert kinds(changes, 0.2) == {ReasonKind.SHARE}
    assert "(no text)" in changes.text()


def test_pages_with_equal_hashes_are_never_opened(
    before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = "en/sea-walks-hay-fever/onderland/index.html"
    other = _changed_copy(before / "dist", tmp_path / "other", lambda html: html.replace(b"<h2>", b"<h2>A "), page)
    opened: list[bytes] = []

    def opening(html: bytes) -> Shown:
        opened.append(html)
        return shown(html)

    monkeypatch.setattr(comparison, "shown", opening)
    assert [altered.url for altered in changes_between(before / "dist", other).altered] == [f"/{page[:-10]}"]
    assert len(opened) == 2
    assert list(pages_to_open(before / "dist", other)) == [page]


def test_another_stylesheet_alone_is_seen_without_reading_a_page(
    before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = _changed_copy(
        before / "dist", tmp_path / "other", lambda html: html.replace(b"/assets/style", b"/assets/new")
    )
    monkeypatch.delattr(comparison, "shown")
    changes = changes_between(before / "dist", other)
    assert len(changes.altered) == changes.pages
    assert kinds(changes) == set()


# ---- what a person has to agree to -----------------------------------------------------------------------------------


def test_the_first_release_needs_a_person(before: Path) -> None:
    changes = changes_between(None, before / "dist")
    assert kinds(changes) == {ReasonKind.FIRST}
    assert len(changes.added) == changes.pages


def test_a_safety_text_in_other_words(before: Path, root: Path) -> None:
    edit(root, "content/safety/crisis.md", "It is free, in English", "It costs nothing, in English")
    synced(root)
    translate(
        root, "fr_CA", "safety", "It costs nothing, in English and in French.", "Sans frais, en français et en anglais."
    )
    approved(root, "crisis", "en_CA", "fr_CA")
    changes = after(before, root)
    assert ReasonKind.SAFETY in kinds(changes)
    assert ReasonKind.NUMBER not in kinds(changes)
    assert {"crisis in en_CA", "crisis in fr_CA"} <= set(changes.safety)
    assert all("crisis" in page.safety for page in changes.altered if page.locale)


def test_a_crisis_number(before: Path, root: Path) -> None:
    old, new = "+16135550142", "+16135550143"
    french = next(entry.msgstr for entry in _catalog(root) if old in entry.msgstr)
    edit(root, "content/safety/crisis-on.md", "613-555-0142](tel:+16135550142)", "613-555-0143](tel:+16135550143)")
    edit(root, POLICY, old, new)
    synced(root)
    message = next(entry.msgid for entry in _catalog(root) if new in entry.msgid)
    translate(root, "fr_CA", "safety", message, french.replace("0142", "0143"))
    approved(root, "crisis-on", "en_CA", "fr_CA")
    changes = after(before, root)
    assert kinds(changes) == {ReasonKind.SAFETY, ReasonKind.NUMBER}
    assert f"tel:{old} is approved no longer" in changes.numbers
    assert any(number.startswith(f"tel:{new} on ") for number in changes.numbers)


def test_the_number_of_a_support_line(before: Path, root: Path) -> None:
    edit(root, "cities/on/province.yaml", "call: 613-555-0150", "call: 613-555-0159")
    synced(root)
    changes = after(before, root)
    assert kinds(changes) == {ReasonKind.NUMBER}
    assert any(number.startswith("tel:+16135550159 on ") for number in changes.numbers)


def test_the_number_of_a_clinic_is_no_crisis_number(before: Path, root: Path) -> None:
    edit(root, "cities/no/amber-bay.yaml", "613-555-0140", "613-555-0149")
    synced(root)
    assert kinds(after(before, root)) == set()


@pytest.mark.parametrize(
    ("old", "new"),
    [("amount: 1585", "amount: 1600"), ("to: 310", "to: 320"), ("label: One guided walk", "label: One short walk")],
    ids=["amount", "range", "label"],
)
def test_a_price(before: Path, root: Path, old: str, new: str) -> None:
    edit(root, PROVIDER, old, new)
    synced(root)
    if "label" in old:
        translate(root, "fr_CA", "site", "One short walk", "Une courte marche")
    changes = after(before, root)
    assert kinds(changes) == {ReasonKind.PRICES}
    assert HUB in changes.prices


def test_prices_that_are_switched_off(before: Path, root: Path) -> None:
    edit(root, "content/site.yaml", "prices: on", "prices: off")
    assert ReasonKind.PRICES in kinds(after(before, root))


@pytest.mark.parametrize(
    ("words", "expected"), [(b"for 12 weeks, for $90", {ReasonKind.PRICES}), (b"for 13 weeks", set())]
)
def test_an_amount_in_prose_is_a_price(before: Path, tmp_path: Path, words: bytes, expected: set[ReasonKind]) -> None:
    other = _changed_copy(before / "dist", tmp_path / "other", lambda html: html.replace(b"for 12 weeks", words))
    changes = changes_between(before / "dist", other)
    assert changes.altered
    assert kinds(changes) == expected


def test_a_page_that_comes_and_one_that_goes(before: Path, root: Path) -> None:
    write(
        root,
        "cities/on/nixe.yaml",
        (root / "cities/on/ondine.yaml")
        .read_text("utf-8")
        .replace("ndine", "nixe")
        .replace("Onixe", "Nixe")
        .replace("onixe", "nixe")
        .replace("46.0", "47.0"),
    )
    (root / "cities/on/ondine.yaml").unlink()
    gone = "".join(
        f"- {{gone: {url}, reason: moved}}\n"
        for url in ("/en/sea-walks-hay-fever/onderland/ondine/", "/fr/marches-rhume-des-foins/onderlande/ondine/")
    )
    write(root, "content/redirects.yaml", gone)
    synced(root)
    french = "Nixe n’a pas de rivage; son lac est salé, et la bibliothèque tient une liste des jours où il y a peu de pollen."
    translate(root, "fr_CA", "places", _message(root, "Nixe has no shore"), french)
    changes = after(before, root)
    assert [url for url in changes.added if url.startswith("/en/")] == ["/en/sea-walks-hay-fever/onderland/nixe/"]
    assert [url for url in changes.removed if url.startswith("/en/")] == ["/en/sea-walks-hay-fever/onderland/ondine/"]
    # Its province's support line stood on the page that went: no number is new.
    assert kinds(changes) == set()


# ---- what cannot be compared -----------------------------------------------------------------------------------------


def _without_manifest(dist: Path) -> None:
    (dist / MANIFEST).unlink()


def _without_report(dist: Path) -> None:
    (dist / REPORT).unlink()


def _other_page(dist: Path) -> None:
    path = dist / "en/index.html"
    path.chmod(0o644)
    path.write_bytes(path.read_bytes() + b" ")


def _without_page(dist: Path) -> None:
    (dist / "en/index.html").unlink()


@pytest.mark.parametrize("spoil", [_without_manifest, _without_report, _other_page, _without_page])
def test_what_cannot_be_compared_needs_a_person(before: Path, tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    published = _changed_copy(before / "dist", tmp_path / "www", lambda html: html.replace(b"<h1>", b"<h1>A "))
    spoil(published)
    assert kinds(changes_between(published, before / "dist")) == {ReasonKind.UNREAD}


def test_of_very_many_passages_only_some_are_kept(
    before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison, "MOST_PASSAGES", 3)
    other = _changed_copy(before / "dist", tmp_path / "other", lambda html: html.replace(b"<h2>", b"<h2>A "))
    changes = changes_between(before / "dist", other)
    assert len(changes.passages) == 3
    assert changes.passages_left_out > 0
    assert f"{changes.passages_left_out} more changes" in changes.text()


# ---- publishing ------------------------------------------------------------------------------------------------------


def test_a_release_that_needs_agreement_is_refused_without(
    releases_made: tuple[Path, str, str], tmp_path: Path
) -> None:
    root, first, second = releases_made
    www = tmp_path / "www"
    with pytest.raises(ApprovalNeededError) as caught:
        publish_release(root, str(www), today=TODAY, by="the tests", release=first)
    assert [reason.kind for reason in caught.value.reasons] == [ReasonKind.FIRST]
    assert not (www / "current").exists()
    shown_then = caught.value.changes
    done = publish_release(root, str(www), today=TODAY, by="N. N.", note="go", release=first, seen=shown_then)
    assert isinstance(done, Outcome)
    with pytest.raises(PublishError, match="what was agreed to is release"):
        publish_release(root, str(www), today=TODAY, by="N. N.", note="go", release=second, seen=shown_then)
    changes, reasons = releases.difference(root, str(www))
    assert (changes.published, changes.new) == (first, second)
    assert [reason.kind for reason in reasons] == [ReasonKind.SHARE]
    assert (www / "current").readlink().name == first


def test_what_needs_nobody_is_published_as_ever(releases_made: tuple[Path, str, str], tmp_path: Path) -> None:
    root, first, second = releases_made
    append(root, "content/site.yaml", "publishing: {ask_above_share: 1}\n")
    done = publish_release(root, str(tmp_path / "www"), today=TODAY, by="x", note="first", release=first)
    assert isinstance(done, Outcome)
    command = locpipe("publish", tmp_path / "www", "--project", root, "--release", second)
    assert command.exit_code == 0, command.output
    assert "altered, of" in command.stdout
    again = locpipe("publish", tmp_path / "www", "--project", root, "--release", second)
    assert again.exit_code == 0, again.output


def test_the_command_shows_asks_and_writes_down(releases_made: tuple[Path, str, str], tmp_path: Path) -> None:
    root, first, second = releases_made
    www = tmp_path / "www"
    for refused in (("--note", "why"), ("--by", "A. Nurse"), ()):
        done = locpipe("publish", www, "--project", root, "--release", first, *refused)
        assert done.exit_code == 1
        assert "somebody has to agree" in done.output
        assert "    fix: " in done.output
    agreed = locpipe("publish", www, "--project", root, "--release", first, "--by", "A. Nurse", "--note", "begin")
    assert agreed.exit_code == 0, agreed.output
    look = locpipe("publish", www, "--project", root, "--dry-run", "--format", "json")
    record = json.loads(look.stdout)
    assert (record["published"], record["new"], len(record["needs_approval"])) == (first, second, 1)
    entry = list(journal.read_journal(root / ".locpipe"))[-1]
    assert (entry["by"], entry["note"], entry["result"]) == ("A. Nurse", "begin", "done")
    assert entry["agreed_to"][0].startswith("nothing is published there yet")
    assert entry["changes"]["added"] > 0


@pytest.mark.parametrize(("answers", "status"), [(b"y\nA. Nurse\nread by me\n", 0), (b"n\n", 1)])
def test_a_person_at_a_terminal_is_asked(
    releases_made: tuple[Path, str, str], tmp_path: Path, answers: bytes, status: int
) -> None:
    root, first, _ = releases_made
    ours, theirs = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "locpipe",
        "publish",
        str(tmp_path / "www"),
        "--project",
        str(root),
        "--release",
        first,
    ]
    with subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as run:
        os.write(ours, answers)
        said = run.communicate(timeout=120)[0].decode()
    os.close(ours)
    os.close(theirs)
    assert run.returncode == status, said
    assert "Shall readers see this?" in said
    assert (tmp_path / "www/current").exists() == (status == 0)
    if status == 0:
        entry = list(journal.read_journal(root / ".locpipe"))[-1]
        assert (entry["by"], entry["note"]) == ("A. Nurse", "read by me")
    else:
        assert "nobody agreed" in said


@pytest.fixture
def releases_made(releases: tuple[Path, str, str]) -> tuple[Path, str, str]:
    """Two releases that were made, under a name that is not that of a module."""
    return releases


# ---- setting -----------------------------------------------------------------------------------------------------------


def test_a_share_that_is_none_is_refused(project: Path) -> None:
    append(project, "content/site.yaml", "publishing: {ask_above_share: 20}\n")
    done = locpipe("check", "--project", project)
    assert done.exit_code == 1
    assert "20.0 is no share of the pages" in done.output


def _changed_copy(dist: Path, to: Path, change: Callable[[bytes], bytes], only: str = "") -> Path:
    """A copy of a release in which pages differ, with a manifest that says so."""
    from dataclasses import replace
    from hashlib import sha256
    from shutil import copytree

    from locpipe.manifest import read_pages, write_manifest

    copytree(dist, to)
    entries = []
    for entry in read_pages(dist):
        html = (dist / entry.file).read_bytes()
        if only in ("", entry.file):
            html = change(html)
            (to / entry.file).chmod(0o644)
            (to / entry.file).write_bytes(html)
        entries.append(replace(entry, sha256=sha256(html).hexdigest()))
    (to / MANIFEST).chmod(0o644)
    write_manifest(to, entries)
    return to


def _message(root: Path, words: str) -> str:
    """The source text of a place that holds these words."""
    (entry,) = [e for e in polib.pofile(str(root / "locales/places.pot")) if words in e.msgid]
    return entry.msgid


def _catalog(root: Path) -> polib.POFile:
    """The French safety texts."""
    return polib.pofile(str(root / "locales/fr_CA/LC_MESSAGES/safety.po"))
