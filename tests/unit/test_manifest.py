"""The manifest: written and read as a stream, and compared with the files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from locpipe.manifest import (
    MANIFEST,
    ManifestError,
    PageEntry,
    differences,
    read_files,
    read_head,
    read_pages,
    sha256_of,
    write_manifest,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def release(tmp_path: Path) -> Path:
    (tmp_path / "en").mkdir()
    (tmp_path / "en/index.html").write_text("<p>page</p>", encoding="utf-8")
    (tmp_path / "style.css").write_text("p {}", encoding="utf-8")
    return tmp_path


def entry(release: Path, **changes: object) -> PageEntry:
    fields: dict[str, object] = {
        "url": "/en/",
        "file": "en/index.html",
        "kind": "home",
        "condition": None,
        "place": None,
        "locale": "en_CA",
        "sha256": sha256_of(release / "en/index.html"),
        "safety": {"crisis": "0" * 64},
    }
    return PageEntry(**{**fields, **changes})  # type: ignore[arg-type]


def test_a_manifest_is_json_for_everyone(release: Path) -> None:
    identity = write_manifest(release, [entry(release)])
    content = json.loads((release / MANIFEST).read_text(encoding="utf-8"))
    assert list(content) == ["release", "partial", "pages", "files"]
    assert content["release"] == identity
    assert content["partial"] is False
    assert list(content["pages"][0]) == ["url", "file", "kind", "condition", "place", "locale", "sha256", "safety"]
    assert content["files"] == {"style.css": sha256_of(release / "style.css")}


def test_what_is_written_is_read(release: Path) -> None:
    entries = [entry(release), entry(release, file="en/é.html", url="/en/é")]
    write_manifest(release, entries, is_partial=True)
    assert list(read_pages(release)) == entries
    assert read_head(release).is_partial
    assert dict(read_files(release)) == {"style.css": sha256_of(release / "style.css")}


def test_a_manifest_without_pages_is_whole(tmp_path: Path) -> None:
    write_manifest(tmp_path, [])
    assert json.loads((tmp_path / MANIFEST).read_text(encoding="utf-8"))["pages"] == []
    assert list(read_pages(tmp_path)) == []
    assert list(differences(tmp_path)) == []


def test_the_id_is_made_of_the_content_alone(release: Path) -> None:
    first = write_manifest(release, [entry(release)])
    assert write_manifest(release, [entry(release)]) == first
    (release / "style.css").write_text("p { margin: 0 }", encoding="utf-8")
    assert write_manifest(release, [entry(release)]) != first
    assert write_manifest(release, [entry(release)], release="2026-11-23") == "2026-11-23"


def test_files_that_agree_have_no_differences(release: Path) -> None:
    write_manifest(release, [entry(release)])
    assert list(differences(release)) == []


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("en/index.html", "other", "en/index.html is not as the manifest says"),
        ("style.css", "other", "style.css is not as the manifest says"),
        ("en/index.html", None, "en/index.html cannot be read"),
        ("style.css", None, "style.css cannot be read"),
        ("new.html", "new", "new.html is not in the manifest"),
        (MANIFEST, "{}", "does not begin as one of a release"),
        (MANIFEST, None, "manifest.json cannot be read"),
    ],
)
def test_differences_are_named(release: Path, name: str, content: str | None, message: str) -> None:
    write_manifest(release, [entry(release)])
    if content is None:
        (release / name).unlink()
    else:
        (release / name).write_text(content, encoding="utf-8")
    assert any(message in difference for difference in differences(release))


def test_a_manifest_that_is_cut_off_is_refused(release: Path) -> None:
    write_manifest(release, [entry(release)])
    whole = (release / MANIFEST).read_text(encoding="utf-8")
    for length in range(0, len(whole) - 1, 7):
        (release / MANIFEST).write_text(whole[:length], encoding="utf-8")
        with pytest.raises(ManifestError):
            list(read_pages(release))


@pytest.mark.parametrize(
    "changes",
    [
        {"file": "../x.html"},
        {"file": "/x.html"},
        {"file": "a//b"},
        {"file": ""},
        {"file": "a\\b"},
        {"url": 5},
        {"safety": []},
    ],
)
def test_an_entry_of_another_shape_is_refused(release: Path, changes: dict[str, object]) -> None:
    write_manifest(release, [entry(release, **changes)])
    with pytest.raises(ManifestError):
        list(read_pages(release))


@pytest.mark.parametrize(
    "raw",
    [
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"url": "/", "file": "en/index.html\\u0000", "kind": "home", "condition": null, "place": null, "locale": null, "sha256": "0", "safety": {}}',
        b'{"url": "/", "file": "en/index.html", "kind": "home", "condition": [], "place": null, "locale": null, "sha256": "0", "safety": {}}',
        b'{"url": "/", "file": "en/index.html", "kind": "home", "condition": null, "place": null, "locale": null, "sha256": "0", "safety": {"crisis": []}}',
        b"x" * (2 * 1024 * 1024),
    ],
    ids=[
        "not UTF-8",
        "nested without end",
        "a NUL in a name",
        "a list as condition",
        "a list as hash",
        "a line without end",
    ],
)
def test_a_line_from_outside_is_refused_in_words(release: Path, raw: bytes) -> None:
    write_manifest(release, [entry(release)])
    lines = (release / MANIFEST).read_bytes().split(b"\n")
    lines[1] = raw
    (release / MANIFEST).write_bytes(b"\n".join(lines))
    with pytest.raises(ManifestError):
        list(read_pages(release))
    assert list(differences(release))


def test_a_link_in_a_release_is_refused(release: Path) -> None:
    write_manifest(release, [entry(release)])
    (release / "en/extra").symlink_to(release)
    assert any("en/extra is a link" in difference for difference in differences(release))
