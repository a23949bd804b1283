"""What a host and search engines read: only live locales, absolute addresses, and a policy under which nothing inline runs."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline, release_files
from locpipe.assets import read_assets
from locpipe.model import PageKind
from locpipe.pages import localizers
from locpipe.plan import live_locales, plan
from locpipe.render import Renderer

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.model import Project

BASE = "https://guide.utopia.invalid"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def written(project: Project, root: Path, site: Path) -> Path:
    """The release files of a project, in a folder."""
    reading = replace(pipeline.read(root), project=project)
    renderer = Renderer(project, localizers(reading, project.site.locales), read_assets())
    site.mkdir()
    release_files.write(project, renderer, read_assets(), list(plan(project, live_locales(project))), site)
    return site


@pytest.fixture(scope="module")
def site(sample: Project, sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(sample, sample_root, tmp_path_factory.mktemp("release") / "site")


def locations(file: Path) -> list[str]:
    return [node.text or "" for node in ET.parse(file).iterfind(".//s:loc", NAMES)]


def alternates(file: Path) -> dict[str, dict[str, str]]:
    return {
        url.findtext("s:loc", "", NAMES): {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.iterfind("x:link", NAMES)
        }
        for url in ET.parse(file).iterfind("s:url", NAMES)
    }


def test_assets_are_written_as_they_are(site: Path) -> None:
    for file, content in read_assets().files.items():
        assert (site / file).read_bytes() == content


# ---- headers --------------------------------------------------------------------------------------------------------


def headers(site: Path) -> dict[str, dict[str, str]]:
    """The headers of each path of `_headers`."""
    found: dict[str, dict[str, str]] = {}
    path = ""
    for line in (site / "_headers").read_text("utf-8").splitlines():
        if line and not line.startswith(" "):
            path = line
            found[path] = {}
        elif line.strip():
            name, _, value = line.strip().partition(": ")
            found[path][name] = value
    return found


def policy(site: Path) -> dict[str, list[str]]:
    """The directives of the Content Security Policy."""
    stated = headers(site)["/*"]["Content-Security-Policy"]
    return {part.split()[0]: part.split()[1:] for part in stated.split(";")}


def test_nothing_is_loaded_but_from_the_site_itself(site: Path) -> None:
    directives = policy(site)
    assert directives["default-src"] == ["'none'"]
    for name, sources in directives.items():
        if name == "script-src":
            assert sources == [f"'{digest}'" for digest in read_assets().runnable]
        elif name == "img-src":
            assert sources == ["'self'", "data:"]
        else:
            assert sources in (["'none'"], ["'self'"], ["'script'"]), name


@pytest.mark.parametrize("name", ["base-uri", "form-action", "frame-ancestors", "object-src"])
def test_what_default_src_does_not_cover_is_closed_too(site: Path, name: str) -> None:
    assert policy(site)[name] == ["'none'"]


@pytest.mark.parametrize("unsafe", ["unsafe-inline", "unsafe-eval", "unsafe-hashes", "blob:", "http:", "https:", "*"])
def test_nothing_inline_and_nothing_foreign_may_run(site: Path, unsafe: str) -> None:
    assert unsafe not in headers(site)["/*"]["Content-Security-Policy"]


def test_other_headers_close_what_is_not_needed(site: Path) -> None:
    stated = headers(site)["/*"]
    assert stated["X-Content-Type-Options"] == "nosniff"
    assert stated["X-Frame-Options"] == "DENY"
    assert "geolocation=()" in stated["Permissions-Policy"]
    assert stated["Referrer-Policy"] == "no-referrer"
    assert stated["Cross-Origin-Opener-Policy"] == stated["Cross-Origin-Resource-Policy"] == "same-origin"


def test_only_assets_are_kept_for_ever(site: Path) -> None:
    assert {path for path, stated in headers(site).items() if "Cache-Control" in stated} == {"/assets/*"}
    assert "immutable" in headers(site)["/assets/*"]["Cache-Control"]


# ---- robots and sitemap ---------------------------------------------------------------------------------------------


def test_robots_are_sent_to_the_sitemap(site: Path) -> None:
    assert f"Sitemap: {BASE}/sitemap.xml" in (site / "robots.txt").read_text().splitlines()


def test_the_sitemap_lists_every_page_that_readers_look_for(sample: Project, site: Path) -> None:
    wanted = [BASE + spec.url for spec in plan(sample, live_locales(sample)) if spec.kind is not PageKind.NOTFOUND]
    assert locations(site / "sitemap.xml") == wanted
    assert len(wanted) == 15


def test_each_page_names_itself_in_every_live_locale(site: Path) -> None:
    named = alternates(site / "sitemap.xml")
    assert named[f"{BASE}/fr/marches-rhume-des-foins/onderlande/"] == {
        "en-CA": f"{BASE}/en/sea-walks-hay-fever/onderland/",
        "fr-CA": f"{BASE}/fr/marches-rhume-des-foins/onderlande/",
        "x-default": f"{BASE}/en/sea-walks-hay-fever/onderland/",
    }
    assert named[f"{BASE}/fr/"]["x-default"] == f"{BASE}/"
    for page, links in named.items():
        assert page in links.values()
        for other in set(links.values()) - {f"{BASE}/"}:
            assert named[other] == links


def test_pages_say_when_their_article_or_their_place_was_updated(sample: Project, site: Path) -> None:
    days = [node.text for node in ET.parse(site / "sitemap.xml").iterfind(".//s:lastmod", NAMES)]
    specs = [spec for spec in plan(sample, live_locales(sample)) if spec.kind is not PageKind.NOTFOUND]
    # The article, the country beside it, the place as its file states it, and where it states nothing as it was checked.
    updated = {"no": "2026-10-10", "no/amber-bay": "2026-10-14"}
    stated = {spec.name: updated.get(spec.place, "2026-10-12") for spec in specs if spec.place}
    stated |= {PageKind.HUB: "2026-10-05", PageKind.HOME: "2026-10-01", PageKind.CHOOSER: "2026-10-01"}
    assert days == [stated[spec.name] for spec in specs]


def test_a_draft_is_not_in_the_sitemap(sample: Project, sample_root: Path, tmp_path: Path) -> None:
    site = sample.site
    drafted = replace(sample, site=replace(site, locales=(site.locales[0], replace(site.locales[1], status="draft"))))
    text = (written(drafted, sample_root, tmp_path / "site") / "sitemap.xml").read_text("utf-8")
    assert f"{BASE}/en/sea-walks-hay-fever/" in text
    assert "/fr/" not in text
    assert "fr-CA" not in text


def test_addresses_are_escaped(sample: Project, sample_root: Path, tmp_path: Path) -> None:
    condition = replace(sample.conditions[0], slug='a&b"<c>')
    folder = written(replace(sample, conditions=(condition,)), sample_root, tmp_path / "site")
    assert f'{BASE}/en/a&b"<c>/' in locations(folder / "sitemap.xml")


def test_beyond_its_largest_size_the_sitemap_is_an_index(
    sample: Project, sample_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release_files, "LARGEST_SITEMAP", 5)
    folder = written(sample, sample_root, tmp_path / "site")
    assert locations(folder / "sitemap.xml") == [f"{BASE}/sitemap-{number}.xml" for number in (1, 2, 3)]
    listed = [url for number in (1, 2, 3) for url in locations(folder / f"sitemap-{number}.xml")]
    assert len(listed) == len(set(listed)) == 15


def test_the_same_release_has_the_same_bytes(sample: Project, sample_root: Path, site: Path, tmp_path: Path) -> None:
    again = written(sample, sample_root, tmp_path / "site")
    for path in site.rglob("*"):
        if path.is_file():
            assert (again / path.relative_to(site)).read_bytes() == path.read_bytes()
