"""Structured data: only what a reader can see, in the words of the page."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from locpipe import pipeline
from locpipe.findings import Location
from locpipe.model import Clinic, PageKind, Project, Text
from locpipe.plan import plan
from tests.unit.test_render import renderer_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from locpipe.render import Renderer


@pytest.fixture(scope="module")
def project(sample_root: Path) -> Project:
    found = pipeline.read(sample_root).project
    assert found is not None
    return found


@pytest.fixture(scope="module")
def renderer(sample_root: Path) -> Renderer:
    return renderer_of(pipeline.read(sample_root))


def pages(renderer: Renderer, *kinds: PageKind) -> Iterator[tuple[list[Any], LexborHTMLParser]]:
    """The structured data of each page of one locale, a list of things, with the page."""
    for spec in plan(renderer.project, renderer.project.site.locales):
        if spec.kind in kinds and spec.locale:
            page = LexborHTMLParser(renderer.render(spec))
            (script,) = page.css('script[type="application/ld+json"]')
            data = json.loads(script.text())
            yield data.get("@graph", [data]), page


def words_of(value: Any, name: str = "") -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from words_of(item, name)
    elif isinstance(value, dict):
        for own, item in value.items():
            yield from words_of(item, own)
    elif name in ("name", "headline", "text"):
        yield from value.split("\n")


def seen(page: LexborHTMLParser) -> str:
    """What the page shows, with its title, without the numbers of citations."""
    assert page.body is not None
    for mark in page.css("sup.cite, body script"):
        mark.decompose()
    title = page.css_first("title")
    assert title is not None
    return " ".join(re.sub(r"\s+(?=[.,;])", "", f"{title.text()} {page.body.text()}").split())


def test_it_says_only_what_the_page_shows(renderer: Renderer) -> None:
    for data, page in pages(renderer, PageKind.HOME, PageKind.HUB, PageKind.PROVINCE, PageKind.CITY):
        shown = seen(page)
        for words in words_of(data):
            assert " ".join(words.split()) in shown


def test_a_page_of_a_place_leads_back_to_those_above_it(renderer: Renderer) -> None:
    for data, page in pages(renderer, PageKind.CITY):
        crumbs = data[0]["breadcrumb"]["itemListElement"]
        assert [crumb["position"] for crumb in crumbs] == [1, 2, 3]
        canonical = page.css_first('link[rel="canonical"]')
        assert canonical is not None
        assert crumbs[-1]["item"] == data[0]["url"] == canonical.attributes["href"]


def test_a_clinic_is_named_only_with_its_address(sample_root: Path, project: Project) -> None:
    clinic = Clinic(
        source="https://example.net/",
        publisher="Example",
        checked=date(2026, 1, 1),
        verified=True,
        id="a",
        name=Text("", "", "Sea Clinic", Location("")),
        status="own",
        text=Text("", "", "It is here.", Location("")),
    )
    for address, kinds in (("", []), ("1 Quay Street", ["MedicalClinic"])):
        first, *rest = project.country.provinces
        city, *cities = first.cities
        changed = replace(city, clinics=(replace(clinic, address=address),))
        provinces = (replace(first, cities=(changed, *cities)), *rest)
        made = replace(project, country=replace(project.country, provinces=provinces))
        data, _ = next(pages(renderer_of(pipeline.read(sample_root), made), PageKind.CITY))
        assert [thing["@type"] for thing in data[1:]] == kinds


def test_nobody_is_said_to_have_reviewed_a_page(renderer: Renderer) -> None:
    for data, _ in pages(renderer, PageKind.HUB, PageKind.CITY):
        assert not {"reviewedBy", "lastReviewed", "author"} & set(data[0])


def test_the_day_of_the_last_change_stands_on_the_page(renderer: Renderer) -> None:
    days = set()
    for things, page in pages(renderer, PageKind.HUB, PageKind.PROVINCE, PageKind.CITY):
        shown, meta = page.css_first(".dates time"), page.css_first('meta[property="article:modified_time"]')
        assert shown is not None
        assert meta is not None
        assert things[0]["dateModified"] == shown.attributes["datetime"] == meta.attributes["content"]
        days.add(things[0]["dateModified"])
    assert days == {"2026-10-05", "2026-10-10", "2026-10-12", "2026-10-14"}
