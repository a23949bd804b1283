"""Markdown prose → sections of blocks, and the folder of a condition → `Condition`.

Only what a translator can keep whole is allowed: paragraphs, lists, tables, quotes, headings. Raw HTML is text.
Anything else (images, code, reference links) is refused with its line, so that nothing vanishes silently.
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

from locpipe.findings import Finding, Location, Severity
from locpipe.model import (
    Block,
    BlockKind,
    Condition,
    ConditionFile,
    Fact,
    OutlineEntry,
    PageKind,
    Section,
    Source,
    Text,
)
from locpipe.plots import effects_without_fact
from locpipe.record_lists import read_records
from locpipe.source import LONGEST_TEXT, SourceError, attempt, kept_by_file, odd_character, read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

SOURCES_FILE = "sources.yaml"
SOURCES = "sources"
"""The context of what we say of the works that an article cites."""

WHERE = ("", "clinic", "no-clinic")
"""The cases in which a section of an outline holds: anywhere, or only where there is (no) known clinic."""

DEEPEST_BLOCK = 20
"""Levels of Markdown's nesting: a list in a list is two. Ours has four."""

_HEADING_ID = re.compile(r"\{#(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)\}$")

_KINDS = {
    "paragraph": BlockKind.PARAGRAPH,
    "bullet_list": BlockKind.BULLETS,
    "ordered_list": BlockKind.NUMBERS,
    "list_item": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
    "table": BlockKind.TABLE,
    "tr": BlockKind.ROW,
    "th": BlockKind.HEADER_CELL,
    "td": BlockKind.CELL,
}

_COMMENTS = {
    BlockKind.PARAGRAPH: "paragraph",
    BlockKind.ITEM: "list item",
    BlockKind.HEADING: "heading",
    BlockKind.SUBHEADING: "heading",
    BlockKind.HEADER_CELL: "heading of a table column",
    BlockKind.CELL: "table cell",
}


@cache
def markdown() -> MarkdownIt:
    """The Markdown that blocks may use: CommonMark's blocks and pipe tables.

    What stands within a block is a translator's text, and `markup` reads it when it is shown: not parsed here.
    """
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST_BLOCK}).enable("table")
    return made.disable(["html_block", "reference", "lheading", "inline", "text_join"])


@kept_by_file
def parse_markdown(text: str, *, file: str, domain: str) -> tuple[Section, ...]:
    """The sections of a Markdown text, cut at its first and second level headings, each of which has an id.

    Raises SourceError with every block that is not allowed, every heading without an id and every id that repeats.
    """
    from markdown_it.tree import SyntaxTreeNode

    tokens = markdown().parse(text)
    for token in tokens:
        if token.level >= DEEPEST_BLOCK - 1:
            # The parser leaves out what stands deeper still, without a word.
            location = Location(file, token.map[0] + 1 if token.map else 0)
            message = f"blocks are nested more than {DEEPEST_BLOCK} deep"
            raise SourceError(location, message, "Flatten the lists and quotes.")
    return _Reader(file, domain, text.split("\n")).sections(SyntaxTreeNode(tokens).children)


class _Reader:
    """Reads one file; keeps its problems until all are known."""

    def __init__(self, file: str, domain: str, lines: Sequence[str]) -> None:
        self.file = file
        self.domain = domain
        self.lines = lines
        self.problems: list[Finding] = []

    def refuse(self, line: int, message: str, fix: str) -> None:
        location = Location(self.file, line)
        self.problems.append(Finding("source-unreadable", Severity.BLOCKER, location, message, fix))

    def sections(self, nodes: Sequence[SyntaxTreeNode]) -> tuple[Section, ...]:
        sections: list[Section] = []
        heading: tuple[str, int, Text] | None = None
        blocks: list[Block] = []

        def close() -> None:
            if heading:
                identifier, level, text = heading
                sections.append(Section(identifier, level, text, tuple(blocks), text.location))
            blocks.clear()

        for node in nodes:
            if node.type == "heading" and node.tag in ("h1", "h2"):
                close()
                heading = self.heading(node)
            elif heading is None:
                self.refuse(
                    _line(node), "text stands before the first heading", "Begin the file with `# Heading {#id}`."
                )
            else:
                blocks.extend(self.block(node, heading[0]))
        close()
        seen: dict[str, Section] = {}
        for section in sections:
            if section.id in seen:
                first = seen[section.id].location
                message = f"the section id “{section.id}” was used before, in {first}"
                self.refuse(section.location.line, message, "Give one of the two another id.")
            seen[section.id] = section
        if self.problems:
            raise SourceError.of(self.problems)
        return tuple(sections)

    def heading(self, node: SyntaxTreeNode) -> tuple[str, int, Text]:
        line = _line(node)
        content = _inline(node)
        match = _HEADING_ID.search(content)
        if not match:
            self.refuse(line, f"the heading “{content}” has no id", "Add one: `## Heading {#some-id}`.")
            return ("", int(node.tag[1]), self.text(content, "", line, "heading"))
        identifier = match["id"]
        return (identifier, int(node.tag[1]), self.text(content[: match.start()].rstrip(), identifier, line, "heading"))

    def block(self, node: SyntaxTreeNode, context: str) -> Iterator[Block]:
        line = _line(node)
        if node.type == "heading":
            kind = BlockKind.HEADING if node.tag == "h3" else BlockKind.SUBHEADING
            if node.tag in ("h5", "h6"):
                self.refuse(line, "headings go four levels deep at most", "Use `###` or `####`.")
            yield Block(kind, self.text(_inline(node), context, line, _COMMENTS[kind]))
        elif node.type in ("thead", "tbody"):
            for child in node.children:
                yield from self.block(child, context)
        elif node.type not in _KINDS:
            self.refuse(
                line, f"a block of kind “{node.type}” is not allowed", "Write it as a paragraph, list or table."
            )
        else:
            kind = _KINDS[node.type]
            children = node.children
            if kind is BlockKind.ROW and len(_cells(self.lines[line - 1])) > len(children):
                self.refuse(
                    line, "the row has more cells than the table has columns", r"Remove them, or write \| for a stroke."
                )
            if kind is BlockKind.ITEM and len(children) == 1 and children[0].type == "paragraph":
                children = children[0].children
            if len(children) == 1 and children[0].type == "inline":
                yield Block(kind, self.text(children[0].content, context, line, _COMMENTS.get(kind, "paragraph")))
            elif kind in (BlockKind.CELL, BlockKind.HEADER_CELL):
                yield Block(kind)
            else:
                yield Block(kind, None, tuple(part for child in children for part in self.block(child, context)))

    def text(self, content: str, context: str, line: int, comment: str) -> Text:
        if len(content) > LONGEST_TEXT:
            self.refuse(line, f"the text has more than {LONGEST_TEXT} characters", "Split it into paragraphs.")
            content = content[:LONGEST_TEXT]
        odd = odd_character(unescape(content))
        if odd:
            self.refuse(line, f"the text holds the character {odd}, which nobody can see", "Remove it.")
        return Text(self.domain, context, " ".join(content.split("\n")), Location(self.file, line), comment)


def _cells(row: str) -> list[str]:
    """The cells of a row as they are written. The parser leaves out those beyond the columns, without a word."""
    cells = re.split(r"(?<!\\)\|", row.strip(" >"))
    return cells[not cells[0].strip() : len(cells) - (len(cells) > 1 and not cells[-1].strip())]


def _inline(node: SyntaxTreeNode) -> str:
    return node.children[0].content if node.children else ""


def _line(node: SyntaxTreeNode) -> int:
    """The line of a node; a cell has that of its row."""
    while node.map is None and node.parent is not None:
        node = node.parent
    return node.map[0] + 1 if node.map else 1


def read_markdown(root: Path, file: str, *, domain: str) -> tuple[Section, ...]:
    """The sections of the Markdown `file`. Raises SourceError where it cannot be read."""
    return parse_markdown(read_text(root, file), file=file, domain=domain)


# ---- a condition ----------------------------------------------------------------------------------------------------


def read_condition(root: Path, identifier: str) -> Condition:
    """The condition in `content/<identifier>/`. Raises SourceError with the problems of all its files."""
    folder = f"content/{identifier}"
    findings: list[Finding] = []
    prose = attempt(findings, _prose, root, folder, identifier)
    sources = attempt(
        findings, read_records, root, f"{folder}/{SOURCES_FILE}", Source, domain=identifier, context=SOURCES
    )
    facts = attempt(findings, read_records, root, f"{folder}/facts.yaml", Fact)
    stated = attempt(findings, _condition_file, root, f"{folder}/condition.yaml", identifier)
    if findings or prose is None or sources is None or facts is None or stated is None:
        raise SourceError.of(findings)
    fields, outlines = stated
    if problems := list(effects_without_fact(fields.effects, facts)):
        raise SourceError.of(problems)
    return Condition(
        **{name: getattr(fields, name) for name in ConditionFile.__dataclass_fields__},
        id=identifier,
        outlines=outlines,
        sections=prose,
        sources={source.id: source for source in sources},
        facts=facts,
        location=Location(f"{folder}/condition.yaml"),
    )


def _prose(root: Path, folder: str, domain: str) -> dict[str, Section]:
    """The sections of article.md and location.md by id."""
    sections: dict[str, Section] = {}
    problems: list[Finding] = []
    for name in ("article.md", "location.md"):
        for section in attempt(problems, read_markdown, root, f"{folder}/{name}", domain=domain) or ():
            if section.id in sections:
                message = f"the section id “{section.id}” was used before, in {sections[section.id].location}"
                fix = "Give one of the two another id."
                problems.append(Finding("section-id-duplicated", Severity.BLOCKER, section.location, message, fix))
            sections[section.id] = section
    if problems:
        raise SourceError.of(problems)
    return sections


def _condition_file(
    root: Path, file: str, domain: str
) -> tuple[ConditionFile, dict[PageKind, tuple[OutlineEntry, ...]]]:
    """What condition.yaml states. Raises SourceError with every problem of it."""
    made: tuple[ConditionFile, dict[PageKind, tuple[OutlineEntry, ...]]] = _parse_condition_file(
        read_text(root, file), file=file, domain=domain
    )
    return made


@kept_by_file
def _parse_condition_file(
    text: str, *, file: str, domain: str
) -> tuple[ConditionFile, dict[PageKind, tuple[OutlineEntry, ...]]]:
    """The same from its text. An entry of an outline is a section's id, or a mapping that says where it holds."""
    from locpipe.data import mapping, parse_yaml, records, typed

    document = parse_yaml(text, file=file, domain=domain, context="condition")
    stated = mapping(document)
    outlines = stated.pop("outlines", None)
    findings: list[Finding] = []
    fields = attempt(findings, typed, ConditionFile, document, stated)
    if not isinstance(outlines, dict) or any(not isinstance(entries, list) for entries in outlines.values()):
        message = "“outlines” must give a list of sections for each kind of page"
        location = document.location_of("outlines")
        findings.append(Finding("data-invalid", Severity.BLOCKER, location, message, "Write the lists of sections."))
        raise SourceError.of(findings)
    entries: dict[PageKind, tuple[OutlineEntry, ...]] = {}
    for kind, listed in outlines.items():
        if kind not in tuple(PageKind):
            message = f"“{kind}” is no kind of page"
            fix = f"Use one of: {', '.join(PageKind)}."
            location = document.location_of("outlines", kind)
            findings.append(Finding("data-invalid", Severity.BLOCKER, location, message, fix))
            continue
        mappings = [{"section": entry} if isinstance(entry, str) else entry for entry in listed]
        entries[PageKind(kind)] = (
            attempt(findings, records, OutlineEntry, document, mappings, at=("outlines", kind)) or ()
        )
    for entry in (entry for listed in entries.values() for entry in listed):
        if entry.where not in WHERE:
            message = f"“{entry.where}” is no case in which a section holds"
            fix = f"Use one of: {', '.join(filter(None, WHERE))}; or leave it out."
            findings.append(Finding("data-invalid", Severity.BLOCKER, entry.location, message, fix))
    if findings or fields is None:
        raise SourceError.of(findings)
    return fields, entries
