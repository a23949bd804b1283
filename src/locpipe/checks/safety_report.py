"""The rule of the safety report that each release carries. It is judged by what the gate knows, not by what made it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from selectolax.lexbor import LexborHTMLParser

from locpipe.checks.rule import Found, rule
from locpipe.findings import Location, Severity
from locpipe.manifest import REPORT, REPORT_PAGE

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from selectolax.lexbor import LexborNode

    from locpipe.checks.release import ReleaseIndex

AS_APPROVED, NOT_APPROVED = "as approved", "not as approved"
"""The results of a report."""

_HARMLESS = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "link",
        "body",
        "main",
        "h1",
        "h2",
        "p",
        "a",
        "br",
        "div",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ],
)
"""The elements of the report for people. Nobody judges it as a page, so it may hold nothing else."""

_ATTRIBUTES = frozenset(
    ["lang", "charset", "name", "content", "rel", "href", "class", "tabindex", "scope", "rowspan", "colspan"],
)

_HARMLESS_TAG = re.compile(
    rf"""</?(?:{"|".join(sorted(_HARMLESS))})(?: (?:href="/(?!/)[^"<>&\\\s]*"|(?:{"|".join(sorted(_ATTRIBUTES - {"href"}))})="[^"<>&]*"))*>""".encode()
)
"""A tag as reports have them. What is written otherwise is looked at in the tree."""


@rule(Severity.BLOCKER, fix="Build again, and let nothing else write into the staged folder.")
def safety_report_wrong(release: ReleaseIndex) -> Iterator[Found]:
    """The safety report is missing, says something else than was judged, or holds more than tables of text.

    Why it matters: a compliance officer reads it, and a published site is judged again by what it states.

    Example: the report names an approval that is not in force.
    """
    for message in _wrong_lines(release):
        yield Found(location=Location(REPORT), message=message)
    for message in _wrong_page(release):
        yield Found(location=Location(REPORT_PAGE), message=message)


def _wrong_lines(release: ReleaseIndex) -> Iterator[str]:
    try:
        # A line for each page: what a large release says is never held at once.
        with (release.root / REPORT).open(encoding="utf-8", newline="\n") as file:
            yield from _wrong_evidence(next(file, ""), release)
            yield from _wrong_pages(file, release)
    except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
        yield f"the report cannot be read: {str(error) or type(error).__name__}"
        return
    for (file_name,) in release.ask("select file from verdicts where file not in (select file from reported)"):
        yield f"the report lacks {file_name}"


def _wrong_evidence(line: str, release: ReleaseIndex) -> Iterator[str]:
    """What is wrong with the first line. Raises what `_wrong_lines` tells as a report that cannot be read."""
    evidence = json.loads(f"{line}{_END}")["evidence"]
    known = {name: value for name, value in release.evidence.items() if name not in ("stylesheets", "scripts")}
    if {name: evidence.get(name) for name in known} != known or len(evidence) != len(release.evidence):
        yield "the report states another policy or other approvals than the release was judged by"
    loads = (tuple(evidence["stylesheets"]), tuple(evidence["scripts"]))
    if release.loads and release.loads != {loads}:
        yield "the report states other stylesheets or scripts than the pages may load"


_END = "]}\n"
"""The last line of a report."""


def _wrong_pages(lines: Iterable[str], release: ReleaseIndex) -> Iterator[str]:
    """What is wrong with the lines of pages. Raises what `_wrong_lines` tells as a report that cannot be read."""
    right: set[Hashable] = set()
    more, is_first = "", True
    listed = iter(lines)
    for line in listed:
        if line == _END:
            break
        if not more and not is_first:
            raise ValueError("a comma is missing between two pages")
        text, more, _ = line.rpartition(",\n") if line.endswith(",\n") else (line, "", "")
        is_first = False
        page, blocks = _page(text)
        if not release.add_reported(page["file"]):
            yield "the report lists a page twice"
        for (judged,) in release.ask("select entry from verdicts where file = ?", page["file"]):
            entry = json.loads(judged)
            # Most pages show the texts of others.
            shown = (blocks, entry["locale"], *entry["safety"].items())
            if shown not in right and json.loads(blocks.rstrip().removesuffix("}")) == _expected(entry, release):
                right.add(shown)
            if shown not in right or page != {"url": entry["url"], "file": entry["file"], "locale": entry["locale"]}:
                yield f"the report says something else of {page['file']} than was judged"
            break
        else:
            # Of one that is claimed and was never judged `page-missing` tells.
            if next(release.ask("select file from claims where file = ?", page["file"]), None) is None:
                yield f"the report lists {page['file']}, which is no page of the release"
    else:
        raise ValueError("it has no end")
    if more or next(listed, ""):
        raise ValueError("something follows its last page")


def _page(text: str) -> tuple[dict[str, Any], str]:
    """What a line says of its page, and the text of the blocks, which most pages share. Raises as `_wrong_pages` does."""
    said, _, blocks = text.partition(', "blocks": ')
    page = json.loads(f"{said}}}")
    if not isinstance(page["file"], str):
        raise TypeError(f"{page['file']!r} is no file")
    return page, blocks


def _expected(entry: Any, release: ReleaseIndex) -> list[Any]:
    """The blocks of a page, from the verdict on it and the approvals in force."""
    blocks = []
    for name, sha256 in entry["safety"].items():
        block, _, tag = name.partition("@")
        locale = tag.replace("-", "_") or entry["locale"] or ""
        found = [each for each in release.evidence["approvals"] if (each["block"], each["locale"]) == (block, locale)]
        approval = found[0] if found else {"by": "", "date": "", "sha256": None}
        blocks.append(
            {
                "block": block,
                "locale": locale,
                "sha256": sha256,
                "by": approval["by"],
                "date": approval["date"],
                "result": AS_APPROVED if approval["sha256"] == sha256 else NOT_APPROVED,
            }
        )
    return blocks


def _wrong_page(release: ReleaseIndex) -> Iterator[str]:
    try:
        html = (release.root / REPORT_PAGE).read_bytes()
    except OSError as error:
        yield f"the report cannot be read: {error.strerror}"
        return
    hashes = [approval["sha256"][:12] for approval in release.evidence.get("approvals", ())]
    if _is_harmless(html, hashes):
        return
    tree = LexborHTMLParser(html)
    root = tree.root
    for node in root.traverse() if root is not None else ():
        if node.is_element_node:
            yield from _wrong_element(node)
    if tree.css_first('meta[name="robots"][content="noindex"]') is None:
        yield "the report does not keep search engines away"
    words = root.text() if root is not None else ""
    for approval in release.evidence.get("approvals", ()):
        if approval["sha256"][:12] not in words:
            yield f"the report does not show the approved wording of {approval['block']} in {approval['locale']}"


def _is_harmless(html: bytes, hashes: Iterable[str]) -> bool:
    """Whether nothing can be wrong with a report that shows these hashes, as a glance tells of most.

    Every sign that may open a tag opens a harmless one, so that the tree can hold no other elements. Most rows stand
    there many times.
    """
    lines = set(html.split(b"\n")) - {b"<!doctype html>"}
    text = _HARMLESS_TAG.sub(b"", b"\n".join(lines))
    is_kept_out = b'<meta name="robots" content="noindex">' in html.partition(b"<title")[0]
    return b"<" not in text and is_kept_out and all(sha256.encode() in text for sha256 in hashes)


def _wrong_element(node: LexborNode) -> Iterator[str]:
    if (node.tag or "") not in _HARMLESS:
        yield f"the report holds the element {node.tag}"
    others = sorted(set(node.attributes) - _ATTRIBUTES)
    if others:
        yield f"the report has the attribute {', '.join(others)}"
    address = node.attributes.get("href", "/") or ""
    if not address.startswith("/") or address.startswith("//"):
        yield f"the report leads to {address or 'nowhere'}"


RULES_OF_REPORTS = (safety_report_wrong,)
"""The rules of reports."""
