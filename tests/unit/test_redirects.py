"""Addresses that no page has any more: read strictly, written for hosts, and none is lost by a later release."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from locpipe.gate import ApprovedRelease, GateClosed
from locpipe.manifest import MANIFEST, ManifestError, addresses
from locpipe.redirects import REDIRECTS_FILE, RELEASE_FILE, parse_redirects, read_redirects, redirects_text
from locpipe.source import SourceError
from tests.verbs import built, edit, rules, synced, write

if TYPE_CHECKING:
    from pathlib import Path

MOVED = "- {from: /en/old/, to: /en/sea-walks-hay-fever/}\n"
GONE = "- {gone: /en/older/, reason: it closed}\n"


def test_without_the_file_there_are_none(tmp_path: Path) -> None:
    assert read_redirects(tmp_path) == ()


@pytest.mark.parametrize("text", ["", "[]\n", "# none\n"])
def test_an_empty_file_states_none(text: str, tmp_path: Path) -> None:
    write(tmp_path, REDIRECTS_FILE, text)
    assert read_redirects(tmp_path) == ()


def test_entries_know_their_lines(tmp_path: Path) -> None:
    write(tmp_path, REDIRECTS_FILE, MOVED + GONE)
    moved, gone = read_redirects(tmp_path)
    assert (moved.url, moved.to, moved.is_gone, moved.location.line) == (
        "/en/old/",
        "/en/sea-walks-hay-fever/",
        False,
        1,
    )
    assert (gone.url, gone.reason, gone.is_gone, gone.location.line) == ("/en/older/", "it closed", True, 2)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("from: /a/\n", "a list", id="no list"),
        pytest.param("- /a/\n", "has the keys", id="a bare word"),
        pytest.param("- {from: /a/}\n", "has the keys", id="no target"),
        pytest.param("- {from: /a/, to: /b/, gone: /a/}\n", "has the keys", id="both"),
        pytest.param("- {gone: /a/}\n", "has the keys", id="no reason"),
        pytest.param("- {gone: /a/, reason: }\n", "is empty", id="an empty reason"),
        pytest.param("- {from: [/a/], to: /b/}\n", "not a text", id="a list as address"),
        pytest.param("- {from: a/, to: /b/}\n", "no path", id="a relative path"),
        pytest.param("- {from: //evil.test/, to: /b/}\n", "no path", id="another site"),
        pytest.param("- {from: '/a/*', to: /b/}\n", "no path", id="a pattern"),
        pytest.param("- {from: '/a /b', to: /b/}\n", "no path", id="a space"),
        pytest.param("- {from: /a/, to: 'javascript:alert(1)'}\n", "neither", id="a script"),
        pytest.param("- {from: /a/, to: 'http://a.test/'}\n", "neither", id="without encryption"),
        pytest.param('- {from: /a/, to: "/b/\\n/c/ /d/ 301"}\n', "neither", id="a line smuggled in"),
    ],
)
def test_what_is_not_such_an_entry_is_refused_with_its_line(text: str, message: str, tmp_path: Path) -> None:
    write(tmp_path, REDIRECTS_FILE, MOVED + text if text.startswith("-") else text)
    with pytest.raises(SourceError, match=message) as caught:
        read_redirects(tmp_path)
    assert caught.value.findings[0].location.line == (2 if text.startswith("-") else 1)


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    write(tmp_path, REDIRECTS_FILE, MOVED + GONE)
    text = redirects_text(read_redirects(tmp_path))
    assert text == "/en/old/ /en/sea-walks-hay-fever/ 301\n/en/older/ /404.html 410\n"
    assert [tuple(line) for line in parse_redirects(text)] == [
        ("/en/old/", "/en/sea-walks-hay-fever/", 301),
        ("/en/older/", "/404.html", 410),
    ]


# ---- releases that follow each other ---------------------------------------------------------------------------------


def test_an_address_may_not_vanish_and_stays_covered(project: Path) -> None:
    assert isinstance(built(project), ApprovedRelease)
    before = (project / "dist" / MANIFEST).read_bytes()
    edit(project, "content/hay-fever/condition.yaml", "sea-walks-hay-fever", "sea-strolls-hay-fever")
    synced(project)
    closed = built(project)
    assert isinstance(closed, GateClosed)
    assert rules(list(closed.reasons)) == {"url-vanished"}
    assert (project / "dist" / MANIFEST).read_bytes() == before

    lost = sorted(finding.message.split(" ")[0] for finding in closed.reasons)
    entries = "".join(f"- {{from: {url}, to: {url.replace('walks', 'strolls')}}}\n" for url in lost)
    write(project, REDIRECTS_FILE, entries)
    assert isinstance(built(project), ApprovedRelease)
    assert set(lost) <= set(addresses(project / "dist"))

    # The redirect is a promise as well: without its entry the old address would lead nowhere again.
    (project / REDIRECTS_FILE).unlink()
    closed = built(project)
    assert isinstance(closed, GateClosed)
    assert sorted(finding.message.split(" ")[0] for finding in closed.reasons) == lost


def test_a_broken_published_manifest_closes_the_gate(project: Path) -> None:
    assert isinstance(built(project), ApprovedRelease)
    manifest = project / "dist" / MANIFEST
    text = manifest.read_text("utf-8")
    manifest.unlink()
    manifest.write_text(text[: len(text) // 2], encoding="utf-8")
    closed = built(project)
    assert isinstance(closed, GateClosed)
    assert rules(list(closed.reasons)) == {"url-vanished"}


def test_no_release_has_no_addresses(tmp_path: Path) -> None:
    assert list(addresses(tmp_path)) == []
    (tmp_path / MANIFEST).write_text("[]", encoding="utf-8")
    with pytest.raises(ManifestError):
        list(addresses(tmp_path))


def test_a_release_without_redirects_has_an_empty_file(project: Path) -> None:
    built(project)
    assert (project / "dist" / RELEASE_FILE).read_bytes() == b""
