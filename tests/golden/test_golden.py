"""Whole pages of the sample, as they were when somebody last read them. `make golden` writes them anew."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from locpipe import pipeline
from locpipe.approvals import INLINE
from locpipe.assets import read_assets
from locpipe.pages import localizers
from locpipe.plan import live_locales, plan
from locpipe.render import Renderer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locpipe.plan import PageSpec

PAGES = Path(__file__).parent / "pages"

GOLDEN = {
    "chooser": ("", "chooser"),
    "notfound": ("", "notfound"),
    "home.fr_CA": ("fr_CA", "home"),
    "hub.en_CA": ("en_CA", "hub"),
    "province.fr_CA": ("fr_CA", "no"),
    "city.en_CA": ("en_CA", "on/ondine"),
    "city.fr_CA": ("fr_CA", "no/amber-bay"),
}
"""The golden pages: the locale of each, and its place or kind."""

VOID = frozenset({"br", "img", "link", "meta"})
DIGEST = re.compile(r"(/assets/\w+)\.[0-9a-f]{10}\.")


def pretty(html: str) -> str:
    """The page with each block on its own line, indented, and without the digests of assets."""
    tree = LexborHTMLParser(DIGEST.sub(r"\1.DIGEST.", html))
    assert tree.root is not None
    return "<!doctype html>\n" + "\n".join(_lines(tree.root, "")) + "\n"


def _lines(node: LexborNode, indent: str) -> Iterator[str]:
    opened = f"{indent}<{node.tag}{_attributes(node)}>"
    if node.tag in VOID:
        yield opened
        return
    if node.tag == "script":  # its text is no HTML
        yield f"{opened}{node.text()}</script>"
        return
    children = [
        child for child in node.iter(include_text=True) if child.is_element_node or (child.text_content or "").strip()
    ]
    if all(child.is_text_node or child.tag in INLINE or child.tag == "br" for child in children):
        yield f"{opened}{_inside(node)}</{node.tag}>"
        return
    yield opened
    for child in children:
        if child.is_text_node or child.tag in INLINE:
            yield f"{indent}  {' '.join(_outer(child).split(' ')).strip()}"
        else:
            yield from _lines(child, f"{indent}  ")
    yield f"{indent}</{node.tag}>"


def _attributes(node: LexborNode) -> str:
    return "".join(f' {name}="{escape(value or "")}"' for name, value in node.attributes.items())


def _inside(node: LexborNode) -> str:
    return "".join(_outer(child) for child in node.iter(include_text=True)).strip("\n")


def _outer(node: LexborNode) -> str:
    if node.is_text_node:
        return re.sub(r"[ \n]+", " ", escape(node.text_content or "", quote=False)).replace("\u00a0", "&nbsp;")
    if node.tag in VOID:
        return f"<{node.tag}>"
    return f"<{node.tag}{_attributes(node)}>{_inside(node)}</{node.tag}>"


@pytest.fixture(scope="module")
def renderer(sample_root: Path) -> Renderer:
    reading = pipeline.read(sample_root)
    assert reading.project is not None
    return Renderer(reading.project, localizers(reading, live_locales(reading.project)), read_assets())


def spec_of(renderer: Renderer, locale: str, name: str) -> PageSpec:
    specs = plan(renderer.project, live_locales(renderer.project))
    return next(spec for spec in specs if spec.locale == locale and (spec.place or spec.kind.value) == name)


@pytest.mark.parametrize("name", GOLDEN)
def test_a_page_is_as_it_was_last_read(renderer: Renderer, name: str, pytestconfig: pytest.Config) -> None:
    file = PAGES / f"{name}.html"
    page = pretty(renderer.render(spec_of(renderer, *GOLDEN[name])))
    if pytestconfig.getoption("--rewrite-golden"):
        PAGES.mkdir(exist_ok=True)
        file.write_text(page, encoding="utf-8", newline="\n")
    assert page == file.read_text("utf-8"), "run `make golden`, then read what `git diff` shows"


def test_every_golden_page_is_compared() -> None:
    assert {path.stem for path in PAGES.glob("*.html")} == set(GOLDEN)


def test_what_is_compared_loses_no_word(renderer: Renderer) -> None:
    html = renderer.render(spec_of(renderer, "fr_CA", "no"))

    def words(page: str) -> list[str]:
        root = LexborHTMLParser(page).root
        assert root is not None
        return root.text(separator=" ").split()

    assert words(pretty(html)) == words(html)
    assert pretty(pretty(html)) == pretty(html)
