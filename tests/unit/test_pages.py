"""What is claimed of a page: the gate lets through the scripts that are declared, and no other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser

from locpipe import pipeline
from locpipe.gate import judge_page
from locpipe.model import PageKind
from locpipe.pages import PageMaker
from locpipe.pipeline import Selection

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.plan import PageSpec

WITH_THE_LIST = (PageKind.HOME, PageKind.HUB)


@pytest.fixture(scope="module")
def maker(sample_root: Path) -> PageMaker:
    return PageMaker(pipeline.read(sample_root), Selection(), pipeline.today_given())


def specs(maker: PageMaker) -> list[PageSpec]:
    return list(Selection().specs(maker.project))


def scripts(html: str) -> list[str]:
    """What the page runs."""
    return [script.text() for script in LexborHTMLParser(html).css('script:not([type="application/ld+json"])')]


def test_only_a_page_with_the_list_of_places_loads_the_script(maker: PageMaker) -> None:
    for spec in specs(maker):
        html = maker.renderer.render(spec)
        loaded = [maker.assets.script("places.js")] if spec.kind in WITH_THE_LIST else []
        assert scripts(html) == loaded, spec.url
        assert len(LexborHTMLParser(html).css(".find + .provinces")) == len(loaded), spec.url


def test_every_page_may_load_the_same(maker: PageMaker) -> None:
    """A release states once what its pages may load, so that it can be judged again without the sources."""
    claims = [maker.claim(spec) for spec in specs(maker)]
    assert {claim.scripts for claim in claims} == {maker.assets.runnable}
    assert len({claim.stylesheets for claim in claims}) == 1


@pytest.mark.parametrize("kind", WITH_THE_LIST)
def test_a_script_that_is_not_declared_closes_the_gate(maker: PageMaker, kind: PageKind) -> None:
    spec = next(spec for spec in specs(maker) if spec.kind is kind)
    html, claim = maker.renderer.render(spec).encode(), maker.claim(spec)

    def refused(claimed: tuple[str, ...], html: bytes = html) -> bool:
        verdict = judge_page(html, replace(claim, scripts=claimed), maker.styles)
        return "markup-in-text" in {finding.rule for finding in verdict.findings}

    assert not refused(claim.scripts)
    assert refused(())
    assert refused(("/assets/places.js",))
    changed = html.replace(b'"use strict";', b'"use strict"; ')
    assert changed != html
    assert refused(claim.scripts, changed)
    for attribute in (f'src="{claim.scripts[0]}"', 'type="module"', f'src="/{claim.scripts[0]}"'):
        assert refused(claim.scripts, html.replace(b"<script>", f"<script {attribute}>".encode())), attribute
