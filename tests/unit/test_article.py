"""Markdown prose becomes sections of blocks, and no word of it is lost; the folder of a condition becomes one value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locpipe.article import parse_markdown, read_condition, read_markdown
from locpipe.findings import Location
from locpipe.model import Block, BlockKind, OutlineEntry, PageKind, Section
from locpipe.source import SourceError
from tests.verbs import REPOSITORY, SAMPLE, append, edit, write

if TYPE_CHECKING:
    from pathlib import Path

    from locpipe.findings import Finding

CONDITION = "content/hay-fever/condition.yaml"
ARTICLE = "content/hay-fever/article.md"


def parsed(text: str) -> tuple[Section, ...]:
    return parse_markdown(text, file="a.md", domain="d")


def problems(text: str) -> list[Finding]:
    with pytest.raises(SourceError) as caught:
        parsed(text)
    return list(caught.value.findings)


def one_block(text: str) -> Block:
    (section,) = parsed(f"# A {{#a}}\n\n{text}\n")
    (block,) = section.blocks
    return block


def problems_of(project: Path) -> list[Finding]:
    with pytest.raises(SourceError) as caught:
        read_condition(project, "hay-fever")
    return list(caught.value.findings)


# ---- sections -------------------------------------------------------------------------------------------------------


def test_an_article_is_cut_at_its_headings() -> None:
    sections = parsed("# One {#one}\n\nA.\n\nB.\n\n## Two {#two-2}\n\nC.\n\n## Three {#three}\n")
    assert [(s.id, s.level, s.heading.msgid, s.location.line) for s in sections] == [
        ("one", 1, "One", 1),
        ("two-2", 2, "Two", 7),
        ("three", 2, "Three", 11),
    ]
    assert [[text.msgid for text in section.texts()] for section in sections] == [
        ["One", "A.", "B."],
        ["Two", "C."],
        ["Three"],
    ]


def test_a_text_knows_its_message_its_place_and_what_it_is() -> None:
    (section,) = parsed("# A {#a}\n\nWords.\n\n### B\n")
    heading, words, lower = section.texts()
    assert (words.domain, words.context, words.msgid, words.location) == ("d", "a", "Words.", Location("a.md", 3))
    assert [text.comment for text in (heading, words, lower)] == ["heading", "paragraph", "heading"]


def test_headings_below_the_second_level_are_blocks() -> None:
    (section,) = parsed("## A {#a}\n\n### B\n\n#### C\n")
    assert [block.kind for block in section.blocks] == [BlockKind.HEADING, BlockKind.SUBHEADING]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        pytest.param("Words.\n\n# A {#a}\n", 1, "before the first heading", id="text before the first heading"),
        pytest.param("# A {#a}\n\n## B\n", 3, "has no id", id="heading without id"),
        pytest.param("# A {#A b}\n", 1, "has no id", id="heading with an id that is none"),
        pytest.param("# A {#a}\n\n## B {#b}\n\n## C {#a}\n", 5, "used before, in a.md:1", id="id that stands twice"),
        pytest.param("# A {#a}\n\n##### B\n", 3, "four levels", id="heading too deep"),
        pytest.param("# A {#a}\n\n    code\n", 3, "code_block", id="indented code"),
        pytest.param("# A {#a}\n\n```\ncode\n```\n", 3, "fence", id="fenced code"),
        pytest.param("# A {#a}\n\nB.\n\n---\n", 5, "hr", id="line across"),
    ],
)
def test_what_no_translator_could_keep_whole_is_refused_with_its_line(text: str, line: int, message: str) -> None:
    (finding,) = problems(text)
    assert finding.location == Location("a.md", line)
    assert message in finding.message
    assert finding.fix


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (">" * 30 + " deep", 3, "nested"),
        ("".join(f"{'  ' * level}- item {level}\n" for level in range(12)), 11, "nested"),
        ("| a | b |\n|---|---|\n| c | d | lost |", 5, "more cells"),
        ("> | a |\n> |---|\n> | b | lost |", 5, "more cells"),
        ("word " * 5000, 3, "characters"),
    ],
    ids=["quotes", "lists", "a row too long", "a row too long in a quote", "a paragraph without end"],
)
def test_what_the_parser_would_leave_out_is_refused(text: str, line: int, message: str) -> None:
    (finding,) = problems(f"# A {{#a}}\n\n{text}\n")
    assert finding.location.line == line
    assert message in finding.message


@pytest.mark.parametrize(
    "text",
    [">>> deep", "- a\n  - b\n    - c", "| a | b |\n|---|---|\n| c \\| x | d |\n| only |\n", "a | b\n--|--\nc | d"],
)
def test_moderate_nesting_and_whole_rows_are_read(text: str) -> None:
    assert parse_markdown(f"# A {{#a}}\n\n{text}\n", file="a.md", domain="d")


def test_every_problem_of_a_file_is_reported() -> None:
    assert [f.location.line for f in problems("Words.\n\n# A\n\n```\nx\n```\n\n## B {#b}\n\n## C {#b}\n")] == [
        1,
        3,
        5,
        11,
    ]


def test_an_empty_file_has_no_sections() -> None:
    assert parsed("") == ()


# ---- blocks ---------------------------------------------------------------------------------------------------------


def test_a_paragraph_of_several_lines_is_one_message() -> None:
    block = one_block("One\ntwo\nthree.")
    assert block.text is not None
    assert block.text.msgid == "One two three."


def test_each_item_of_a_list_is_one_message() -> None:
    block = one_block("- One\n- Two:\n    1. Three\n    2. Four\n")
    assert block.kind is BlockKind.BULLETS
    one, two = block.children
    assert (one.kind, one.text and one.text.msgid) == (BlockKind.ITEM, "One")
    assert two.text is None
    words, numbers = two.children
    assert (words.kind, numbers.kind) == (BlockKind.PARAGRAPH, BlockKind.NUMBERS)
    assert [text.msgid for text in block.texts()] == ["One", "Two:", "Three", "Four"]


def test_each_cell_of_a_table_is_one_message() -> None:
    block = one_block("| A | B |\n|---|---|\n| C |  |\n")
    assert [row.kind for row in block.children] == [BlockKind.ROW, BlockKind.ROW]
    head, row = block.children
    assert [cell.kind for cell in head.children] == [BlockKind.HEADER_CELL] * 2
    assert [cell.kind for cell in row.children] == [BlockKind.CELL] * 2
    assert [(text.msgid, text.location.line) for text in block.texts() if text.msgid] == [("A", 3), ("B", 3), ("C", 5)]


def test_a_quote_holds_blocks() -> None:
    block = one_block("> One.\n>\n> - Two\n")
    assert block.kind is BlockKind.QUOTE
    assert [text.msgid for text in block.texts()] == ["One.", "Two"]


@pytest.mark.parametrize(
    "text",
    [
        "<div hidden>words</div>",
        "<!-- words -->",
        "<script>\nwords\n</script>",
        "[words]: https://a.invalid",
        "words\n=====",
    ],
)
def test_what_other_markdown_takes_out_of_sight_is_a_paragraph(text: str) -> None:
    block = one_block(text)
    assert block.kind is BlockKind.PARAGRAPH
    assert block.text is not None
    assert block.text.msgid == text.replace("\n", " ")


# ---- nothing is lost ------------------------------------------------------------------------------------------------

WORDS = st.lists(
    st.sampled_from(
        ["pollen", "**sea**", "{in_city}", "[@a-b]", "[a](https://a.invalid)", "d’été,", "a\u00a0%", "5 < 6", "<b>"]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)
WORDS_OF_ITEMS = st.lists(WORDS, min_size=1, max_size=4)
BLOCKS = st.one_of(
    WORDS,
    WORDS.map(lambda words: f"### {words}"),
    WORDS.map(lambda words: f"> {words}"),
    WORDS_OF_ITEMS.map(lambda items: "\n".join(f"- {words}" for words in items)),
    WORDS_OF_ITEMS.map(lambda items: "\n".join(f"{n}. {words}" for n, words in enumerate(items, start=1))),
    WORDS_OF_ITEMS.map(
        lambda cells: "\n".join(
            ["| " + " | ".join(cells) + " |", "|---" * len(cells) + "|", "| " + " | ".join(cells) + " |"]
        )
    ),
)
ARTICLES = st.lists(st.tuples(WORDS, st.lists(BLOCKS, max_size=5)), min_size=1, max_size=4)


def rejoined(sections: tuple[Section, ...]) -> str:
    """The Markdown that sections were read from, in its plainest form."""
    blocks = []
    for section in sections:
        blocks.append("#" * section.level + f" {section.heading.msgid} {{#{section.id}}}")
        blocks += [_written(block) for block in section.blocks]
    return "\n\n".join(blocks) + "\n"


def _written(block: Block) -> str:
    words = block.text.msgid if block.text else ""
    parts = [_written(child) for child in block.children]
    written = {
        BlockKind.HEADING: lambda: f"### {words}",
        BlockKind.BULLETS: lambda: "\n".join(f"- {part}" for part in parts),
        BlockKind.NUMBERS: lambda: "\n".join(f"{number}. {part}" for number, part in enumerate(parts, start=1)),
        BlockKind.QUOTE: lambda: "\n>\n".join(f"> {part}" for part in parts or [words]),
        BlockKind.ROW: lambda: "| " + " | ".join(parts) + " |",
        BlockKind.TABLE: lambda: "\n".join([parts[0], "|---" * len(block.children[0].children) + "|", *parts[1:]]),
    }
    return written.get(block.kind, lambda: words)()


@given(ARTICLES)
def test_rejoined_blocks_are_the_article(article: list[tuple[str, list[str]]]) -> None:
    # A list or quote right after one of its kind would be one with it.
    blocks = []
    for number, (heading, listed) in enumerate(article):
        blocks.append(f"## {heading} {{#section-{number}}}")
        for block in listed:
            if block[0] in "->1" and blocks[-1][0] == block[0]:
                blocks.append("Between.")
            blocks.append(block)
    text = "\n\n".join(blocks) + "\n"
    assert rejoined(parsed(text)) == text


@pytest.mark.parametrize(
    "file", [path.relative_to(REPOSITORY).as_posix() for path in sorted(REPOSITORY.glob("content/*/*.md"))]
)
def test_no_word_of_the_real_prose_is_lost(file: str) -> None:
    text = (REPOSITORY / file).read_text("utf-8")
    plain = re.sub(r"(?m)^\s*(#+|[-*]|\d+\.|>)\s+|^\|?[-:| ]+\|?$|\{#[a-z0-9-]+\}|\|", " ", text)
    sections = read_markdown(REPOSITORY, file, domain="d")
    assert " ".join(t.msgid for s in sections for t in s.texts()).split() == plain.split()


# ---- a condition ----------------------------------------------------------------------------------------------------


def test_a_condition_is_read_whole() -> None:
    condition = read_condition(SAMPLE, "hay-fever")
    assert condition.id == "hay-fever"
    assert condition.name.key == ("condition", "Sea walks for hay fever")
    assert list(condition.sections)[:3] == ["lead", "what-it-is", "evidence"]
    assert {text.domain for section in condition.sections.values() for text in section.texts()} == {"hay-fever"}
    assert list(condition.sources) == ["shore-review", "tide-study", "pollen-atlas"]
    assert [fact.figures for fact in condition.facts[:2]] == [("40", "12"), ("38",)]
    assert condition.safety == ("not-proved",)
    assert condition.slug == {"en_CA": "sea-walks-hay-fever", "fr_CA": "marches-rhume-des-foins"}


def test_an_outline_entry_is_an_id_or_says_where_it_holds() -> None:
    entries = {e.section: e for e in read_condition(SAMPLE, "hay-fever").outlines[PageKind.PROVINCE]}
    line = entries["hill-pollen"].location.line
    assert entries["hill-pollen"] == OutlineEntry(
        section="hill-pollen", provinces=("no",), location=Location(CONDITION, line)
    )
    assert entries["travel-from-province"].where == "no-clinic"
    assert entries["summary"].provinces == ()
    assert (SAMPLE / CONDITION).read_text().splitlines()[line - 1].strip().startswith("- {section: hill-pollen")


def test_a_section_in_both_files_is_refused(project: Path) -> None:
    append(project, "content/hay-fever/location.md", "\n## Again {#evidence}\n\nWords.\n")
    (finding,) = problems_of(project)
    assert finding.rule == "section-id-duplicated"
    assert finding.location.file == "content/hay-fever/location.md"
    assert f"in {ARTICLE}:" in finding.message


def test_an_outline_for_a_kind_of_page_that_does_not_exist_is_refused(project: Path) -> None:
    edit(project, CONDITION, "  city:\n  - safety/crisis", "  village:\n  - safety/crisis")
    (finding,) = problems_of(project)
    assert "“village” is no kind of page" in finding.message
    assert finding.location.line > 1


@pytest.mark.parametrize("outlines", ["outlines: []", "outlines: {hub: lead}", "outlines:"])
def test_outlines_that_are_no_lists_of_sections_are_refused(project: Path, outlines: str) -> None:
    text = (project / CONDITION).read_text("utf-8")
    write(project, CONDITION, re.sub(r"(?s)outlines:.*(?=related:)", f"{outlines}\n", text))
    (finding,) = problems_of(project)
    assert "“outlines” must give a list" in finding.message


def test_the_problems_of_all_files_of_a_condition_are_reported(project: Path) -> None:
    edit(project, CONDITION, "updated:", "updatd:")
    edit(project, ARTICLE, " {#evidence}", "")
    edit(project, "content/hay-fever/sources.yaml", "  year: 2025\n", "  jahr: 2025\n")
    write(project, "content/hay-fever/facts.yaml", "[unclosed")
    assert {f.location.file.rpartition("/")[2] for f in problems_of(project)} == {
        "condition.yaml",
        "article.md",
        "sources.yaml",
        "facts.yaml",
    }
