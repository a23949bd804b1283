"""Marks travel with each text to the finished page, and change nothing else of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locpipe.markup import inline, plain
from locpipe.preview.passages import changes
from locpipe.preview.snapshot import Snapshot, read_snapshot
from locpipe.preview.tracing import EDGE, Marked, Traced, identity, marked, traced
from tests.verbs import edit

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.plan import PageSpec

ELEMENT = re.compile(r"</?locpipe-text[^>]*>")
NAME = identity("d", ("c", "m"))
LOCALES = ("en_CA", "fr_CA")
FRENCH = Marked("fr_CA", NAME)


def page(html: str) -> str:
    return traced(html, LOCALES, lambda _: "done").html


def made_of(snapshot: Snapshot, spec: PageSpec) -> Traced:
    renderer = snapshot.renderer(spec.locale, is_tracing=True)
    return traced(renderer.render(spec), tuple(renderer.localizers), lambda _: "done")


@pytest.fixture(scope="module")
def snapshot(sample_root: Path) -> Snapshot:
    read = read_snapshot(sample_root)
    assert isinstance(read, Snapshot)
    assert read.problems == ()
    return read


def test_a_marked_page_is_the_page_of_a_build_with_elements_added(snapshot: Snapshot) -> None:
    assert len(snapshot.sources.pages) > 20
    for spec in snapshot.sources.pages.values():
        plainly = snapshot.renderer(spec.locale).render(spec)
        made = made_of(snapshot, spec)
        assert ELEMENT.sub("", made.html) == plainly
        assert len(made.seen) > 5
        assert made.unseen
        assert {marked.name for marked in (*made.seen, *made.unseen)} <= set(snapshot.sources.named)
        live = {locale.locale for locale in snapshot.project.site.locales if locale.is_live}
        assert {marked.locale for marked in made.seen} == ({spec.locale} if spec.locale else live)


def test_every_message_that_stands_in_the_text_of_a_page_is_an_element(snapshot: Snapshot) -> None:
    spec = snapshot.sources.pages["/fr/marches-rhume-des-foins/"]
    made = made_of(snapshot, spec)
    for section in snapshot.project.conditions[0].sections.values():
        if section.id in ("what-it-is", "evidence"):
            for text in section.texts():
                assert Marked("fr_CA", identity(text.domain, text.key)) in made.seen, text.msgid


def test_what_is_missing_shows_what_there_is_and_says_so(project: Path) -> None:
    catalog = "locales/fr_CA/LC_MESSAGES/hay-fever.po"
    edit(project, catalog, 'msgstr "Ce que disent les marcheurs"', 'msgstr ""')
    edit(
        project,
        catalog,
        'msgctxt "what-it-is"\nmsgid "You walk on firm sand."',
        '#, fuzzy\nmsgctxt "what-it-is"\nmsgid "You walk on firm sand."',
    )
    from locpipe.preview.workspace import Workspace
    from tests.verbs import TODAY

    shown = Workspace(project, TODAY).page("/fr/marches-rhume-des-foins/", is_traced=True)
    assert shown.html
    states = dict(re.findall(r'data-message="(\w+)" data-state="(\w+)"', shown.html))
    assert states[identity("hay-fever", ("what-it-is", "What walkers say"))] == "missing"
    assert states[identity("hay-fever", ("what-it-is", "You walk on firm sand."))] == "fuzzy"
    assert ">What walkers say</locpipe-text>" in shown.html
    assert "⟦" not in ELEMENT.sub("", shown.html).partition("<main")[2]


@pytest.mark.parametrize(
    "text",
    [
        "**bold** at the head",
        "at the end *soft*",
        "**(in brackets)**",
        "*a* b **c**",
        "[link](https://a.invalid/)",
        "[@key]",
        "_x_",
        "***",
        "",
    ],
)
def test_marks_change_nothing_of_the_markdown(text: str) -> None:
    html = inline(marked(text, NAME, 1)).filled({"@key": "1"})
    assert ELEMENT.sub("", page(html)) == inline(text).filled({"@key": "1"})
    assert ELEMENT.sub("", page(plain(marked(text, NAME, 1)))) == plain(text)


@given(st.text(alphabet="ab *_[](){}@;&\\!.é’\u00a0", max_size=24))
def test_marks_change_nothing_of_any_markdown(text: str) -> None:
    if not text.startswith(EDGE):
        html = inline(marked(text, NAME, 1)).filled({})
        assert ELEMENT.sub("", page(html)) == inline(text).filled({})


def test_marks_within_attributes_and_scripts_are_only_taken_away() -> None:
    words = marked("Words", NAME, 1)
    html = f'<title>{words}</title><meta content="{words}"><script type="x">{{"a":"{words}"}}</script><p>{words}</p>'
    made = traced(html, LOCALES, lambda _: "fuzzy")
    element = f'<locpipe-text data-locale="fr_CA" data-message="{NAME}" data-state="fuzzy">Words</locpipe-text>'
    assert (
        made.html
        == f'<title>Words</title><meta content="Words"><script type="x">{{"a":"Words"}}</script><p>{element}</p>'
    )
    assert (made.seen, made.unseen) == ((FRENCH,), ())


def test_a_message_out_of_sight_is_named_once() -> None:
    words = marked("Words", NAME, 1)
    made = traced(f'<title>{words}</title><img alt="{words}">', LOCALES, lambda _: "done")
    assert (made.seen, made.unseen) == ((), (FRENCH,))


def test_changes_are_told_word_by_word() -> None:
    told = changes("Take two pills a day.", "Take three pills each day.")
    assert "".join(text for kind, text in told if kind != "new") == "Take two pills a day."
    assert "".join(text for kind, text in told if kind != "gone") == "Take three pills each day."
    assert ("gone", "two ") in told


@given(st.text(alphabet="ab  \n", max_size=20), st.text(alphabet="ab  \n", max_size=20))
def test_changes_lose_nothing_of_either_text(before: str, now: str) -> None:
    told = changes(before, now)
    assert "".join(text for kind, text in told if kind != "new") == before
    assert "".join(text for kind, text in told if kind != "gone") == now
