"""Every word that a template shows comes from a catalog: a literal one would stand in English on every page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from locpipe.render import TEMPLATES

if TYPE_CHECKING:
    from pathlib import Path

_TRANSLATED = re.compile(r"\{%-?\s*trans\b.*?\{%-?\s*endtrans\s*-?%\}", re.DOTALL)
_JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_SHOWN_ATTRIBUTE = re.compile(r"\b(?:alt|title|aria-label|placeholder|content)=\"([^\"]*)\"")
_MADE_FOR_PROGRAMS = re.compile(
    r"utf-8|width=device-width, initial-scale=1|noindex|article|light dark|#[0-9a-f]{6}|\(prefers-.*"
)


def literal_words(template: str) -> list[str]:
    """The words of a template that no translator is asked for."""
    bare = _JINJA.sub("", _TRANSLATED.sub("", template))
    shown = [*_SHOWN_ATTRIBUTE.findall(bare), *_TAG.sub("\n", bare).split("\n")]
    stripped = [text.strip() for text in shown]
    return [words for words in stripped if re.search(r"[^\W\d_]{2}", words) and not _MADE_FOR_PROGRAMS.fullmatch(words)]


@pytest.mark.parametrize(
    "template",
    sorted(path for path in TEMPLATES.rglob("*.html")),
    ids=lambda path: path.relative_to(TEMPLATES).as_posix(),
)
def test_a_template_holds_no_words_of_its_own(template: Path) -> None:
    assert literal_words(template.read_text(encoding="utf-8")) == []


def test_a_literal_word_would_be_found() -> None:
    assert literal_words("<p>Do not call.</p>") == ["Do not call."]
    assert literal_words('<a aria-label="Call 811">{{ name }}</a>') == ["Call 811"]
    assert literal_words('<p>{{ _("Call") }} {% trans n=1 %}Call {{ n }}{% endtrans %}</p>') == []
