"""Mutants of the templates themselves: each page is made by the pipeline from a template with one edit, and refused."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from locpipe import pipeline, render
from locpipe.findings import Severity
from locpipe.model import PageKind
from locpipe.pages import PageMaker
from locpipe.plan import Selection
from tests.verbs import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from locpipe.reading import Reading

PAGE, CHOICE, BODY, MAIN = "page.html", "chooser-part.html", "{{ body }}", '<main id="main">'
HIDDEN, MISSING = "safety-text-hidden", "safety-text-missing"

MUTANTS = (
    ("body-left-out", PAGE, BODY, "", MISSING),
    ("body-in-comment", PAGE, BODY, f"<!-- {BODY} -->", MISSING),
    ("body-in-template-element", PAGE, BODY, f"<template>{BODY}</template>", MISSING),
    ("body-escaped-twice", PAGE, BODY, "{{ body|forceescape }}", MISSING),
    ("body-in-title", PAGE, BODY, '<p title="{{ body|striptags }}"></p>', MISSING),
    ("body-in-json", PAGE, BODY, '<script type="application/ld+json">{{ body|tojson }}</script>', MISSING),
    ("body-as-text-alone", PAGE, BODY, "{{ body|striptags }}", MISSING),
    ("body-twice", PAGE, BODY, BODY + BODY, "safety-text-duplicated"),
    ("body-in-details", PAGE, BODY, f"<details><summary>+</summary>{BODY}</details>", HIDDEN),
    ("body-in-noscript", PAGE, BODY, f"<noscript>{BODY}</noscript>", HIDDEN),
    ("body-in-dialog", PAGE, BODY, f"<dialog>{BODY}</dialog>", HIDDEN),
    ("body-in-hidden-part", PAGE, BODY, f"<div hidden>{BODY}</div>", HIDDEN),
    ("main-hidden-from-screen-readers", PAGE, MAIN, '<main id="main" aria-hidden="true">', HIDDEN),
    ("main-inert", PAGE, MAIN, '<main id="main" inert>', HIDDEN),
    ("main-announced-as-another", PAGE, MAIN, '<main id="main" aria-label="{{ title }}">', HIDDEN),
    ("main-with-style", PAGE, MAIN, '<main id="main" style="opacity: 0">', "style-unexpected"),
    ("main-in-another-language", PAGE, MAIN, '<main id="main" lang="en-CA">', "safety-language-wrong"),
    ("below-the-title", PAGE, BODY, f"<p>{{{{ title }}}}</p>{BODY}", "safety-text-out-of-order"),
    (
        "below-a-long-header",
        PAGE,
        '<header class="site">',
        '<header class="site">{% for _ in range(60) %}<p>{{ title }}</p>{% endfor %}',
        "safety-text-out-of-order",
    ),
    ("other-words", PAGE, BODY, '{{ body|replace("1-1-2", "1-1-3") }}', "safety-text-altered"),
    ("other-number", PAGE, BODY, '{{ body|replace("tel:112", "tel:113") }}', "safety-link-unapproved"),
    ("letters-in-capitals", PAGE, BODY, "{{ body|upper }}", MISSING),
    ("no-stylesheet", PAGE, 'rel="stylesheet"', 'rel="alternate stylesheet"', "style-unexpected"),
    ("stylesheet-for-print", PAGE, 'rel="stylesheet"', 'rel="stylesheet" disabled', "style-unexpected"),
    ("page-without-phones", PAGE, "width=device-width", "width=1200", "viewport-unusual"),
    ("leads-away", PAGE, "</head>", '<meta http-equiv="refresh" content="0; url=/"></head>', "markup-in-text"),
    ("with-another-base", PAGE, "</head>", '<base href="https://elsewhere.invalid/"></head>', "markup-in-text"),
    ("chooser-without-crisis", CHOICE, "{{ crisis }}", "", MISSING),
    ("chooser-in-one-language", CHOICE, 'lang="{{ locale.tag }}"', 'lang="en-CA"', MISSING),
)

HARMLESS = (
    ("nothing", PAGE, BODY, BODY),
    ("a-comment", PAGE, BODY, "{# The body. #}" + BODY),
    ("a-part-around", PAGE, BODY, f'<div class="wide">{BODY}</div>'),
    ("a-link-in-the-header", PAGE, "</header>", '<a href="{{ home }}">{{ w.plain(site.name) }}</a></header>'),
    ("open-details", PAGE, BODY, f"<details open>{BODY}</details>"),
    ("a-class-in-the-chooser", CHOICE, 'class="choice"', 'class="choice wide"'),
)


@pytest.fixture(scope="module")
def reading(sample_root: Path) -> Reading:
    return pipeline.read(sample_root)


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the templates that pages are made from."""
    folder = tmp_path_factory.mktemp("made-from") / "templates"
    shutil.copytree(render.TEMPLATES, folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(render, "TEMPLATES", folder)
        patch.setenv("XDG_CACHE_HOME", str(folder.parent / "compiled"))
        yield folder
    render.environment.cache_clear()


def refused_by(reading: Reading, templates: Path, tmp_path: Path, template: str, old: str, new: str) -> set[str]:
    """The rules that refuse the French page of a city, or the choice of language, made from an edited template."""
    path = templates / template
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    render.environment.cache_clear()
    try:
        return _found(reading, tmp_path)
    finally:
        path.write_text(text, encoding="utf-8")


def _found(reading: Reading, tmp_path: Path) -> set[str]:
    maker = PageMaker(reading, Selection(), TODAY)
    wanted = [
        spec
        for spec in Selection().specs(maker.project)
        if spec.kind is PageKind.CHOOSER or (spec.kind is PageKind.CITY and spec.locale == "fr_CA")
    ]
    verdicts = maker.make(wanted, tmp_path / "site")
    return {found.rule for verdict in verdicts for found in verdict.findings if found.severity >= Severity.ERROR}


@pytest.mark.parametrize(("name", "template", "old", "new", "rule"), MUTANTS, ids=[mutant[0] for mutant in MUTANTS])
def test_an_edit_that_loses_a_safety_text_is_refused(
    name: str, template: str, old: str, new: str, rule: str, reading: Reading, templates: Path, tmp_path: Path
) -> None:
    assert rule in refused_by(reading, templates, tmp_path, template, old, new), name


@pytest.mark.parametrize(("name", "template", "old", "new"), HARMLESS, ids=[change[0] for change in HARMLESS])
def test_a_harmless_edit_is_approved(
    name: str, template: str, old: str, new: str, reading: Reading, templates: Path, tmp_path: Path
) -> None:
    assert refused_by(reading, templates, tmp_path, template, old, new) == set(), name
