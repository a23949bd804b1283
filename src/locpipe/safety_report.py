"""The safety report of a release: which page shows which safety text, in which approved wording, signed off by whom.

`safety-report.json` is for programs: its first line is what the release was judged by (`evidence`), then comes a line
for each page. `safety-report.html` shows the same to people. Neither has a clock in it, so that the same content is the
same release.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html import escape
from itertools import islice
from typing import TYPE_CHECKING

from locpipe.checks.safety_report import AS_APPROVED, NOT_APPROVED
from locpipe.evidence import Evidence
from locpipe.manifest import REPORT, REPORT_PAGE

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import TextIO

    from locpipe.basis import Basis
    from locpipe.checks.page import PageClaim
    from locpipe.manifest import PageEntry
    from locpipe.model import Approval

LARGEST_TABLE = 5_000
"""Pages in the report for people. Beyond it the report for programs has the others."""

_END = "\n]}\n"


def write_report(site: Path, basis: Basis, entries: Sequence[PageEntry], claim: PageClaim | None) -> None:
    """Write both files below `site`. `claim` is that of any page: it says what pages may load."""
    evidence = Evidence.of(basis, claim, drafts={entry.locale for entry in entries if entry.locale})
    shown = _Shown(basis)
    with (site / REPORT).open("w", encoding="utf-8", newline="\n") as file:
        file.write(evidence.head())
        file.write(",\n".join(_line(entry, shown.blocks(entry)) for entry in entries) + _END)
    with (site / REPORT_PAGE).open("w", encoding="utf-8", newline="\n") as file:
        _write_page(file, evidence, shown, entries)


@dataclass
class _Shown:
    """What the report says of the safety texts of a page, put into words once for all pages that show the same."""

    basis: Basis
    _blocks: dict[Hashable, str] = field(default_factory=dict)
    _cells: dict[Hashable, list[str]] = field(default_factory=dict)

    def blocks(self, entry: PageEntry) -> str:
        """All of them, as JSON has them."""
        if (key := self._key(entry)) not in self._blocks:
            self._blocks[key] = json.dumps(list(self._rows(entry)), ensure_ascii=False)
        return self._blocks[key]

    def cells(self, entry: PageEntry) -> list[str]:
        """The cells of each row of a table."""
        if (key := self._key(entry)) not in self._cells:
            self._cells[key] = [
                _cells(
                    map(
                        escape, (row["block"], row["locale"], row["by"], row["date"], row["sha256"][:12], row["result"])
                    )
                )
                for row in self._rows(entry)
            ]
        return self._cells[key]

    def _key(self, entry: PageEntry) -> Hashable:
        return entry.locale, *entry.safety.items()

    def _rows(self, entry: PageEntry) -> Iterator[dict[str, str]]:
        return rows(entry, self.basis)


def rows(entry: PageEntry, basis: Basis) -> Iterator[dict[str, str]]:
    """What the report says of each safety text on a page: block, locale, hash, who signed it off and when, result."""
    for name, sha256 in entry.safety.items():
        block, _, tag = name.partition("@")
        locale = tag.replace("-", "_") or entry.locale or ""
        approval = basis.in_force.get((block, locale))
        yield {
            "block": block,
            "locale": locale,
            "sha256": sha256,
            "by": approval.by if approval else "",
            "date": approval.date.isoformat() if approval else "",
            "result": AS_APPROVED if approval and approval.sha256 == sha256 else NOT_APPROVED,
        }


def _line(entry: PageEntry, blocks: str) -> str:
    page = json.dumps({"url": entry.url, "file": entry.file, "locale": entry.locale}, ensure_ascii=False)
    return f'{page[:-1]}, "blocks": {blocks}}}'


# ---- for people ------------------------------------------------------------------------------------------------------


def _write_page(file: TextIO, evidence: Evidence, shown: _Shown, entries: Sequence[PageEntry]) -> None:
    sheets = "".join(f'<link rel="stylesheet" href="{escape(href)}">\n' for href in evidence.stylesheets)
    file.write(
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n'
        f"<title>Safety report</title>\n{sheets}</head>\n<body>\n<main>\n<h1>Safety report</h1>\n"
        f"<p>{len(entries)} pages. Each safety text that a page shows was compared, character by character, with the "
        "wording that was approved for it. The hash of a wording is the SHA-256 of its text and links; its first twelve "
        f'digits are shown here, all of them in <a href="/{REPORT}">{REPORT}</a>.</p>\n'
    )
    file.write("<h2>Approved wordings</h2>\n")
    file.writelines(_wordings(evidence.approvals))
    file.write("<h2>Pages</h2>\n")
    file.writelines(_pages(entries, shown))
    if len(entries) > LARGEST_TABLE:
        file.write(f"<p>The other {len(entries) - LARGEST_TABLE} pages are in {REPORT}.</p>\n")
    file.write("</main>\n</body>\n</html>\n")


def _wordings(approvals: Iterable[Approval]) -> Iterator[str]:
    yield _head("Text", "Language", "Approved by", "On", "Hash", "Wording")
    for approval in approvals:
        tag = approval.locale.replace("_", "-")
        words = "<br>".join(map(escape, approval.text.split("\n")))
        cells = (approval.locale, escape(approval.by), approval.date.isoformat(), approval.sha256[:12])
        yield f'<tr><th scope="row">{escape(approval.block)}</th>{_cells(cells)}<td lang="{escape(tag)}">{words}</td></tr>\n'
    yield _FOOT


def _pages(entries: Iterable[PageEntry], shown: _Shown) -> Iterator[str]:
    yield _head("Page", "Text", "Language", "Approved by", "On", "Hash", "Result")
    for entry in islice(entries, LARGEST_TABLE):
        listed, url = shown.cells(entry), escape(entry.url)
        page = f'<th scope="rowgroup" rowspan="{max(len(listed), 1)}"><a href="{url}">{url}</a></th>'
        yield "<tbody>\n"
        for number, cells in enumerate(listed):
            yield f"<tr>{page if number == 0 else ''}{cells}</tr>\n"
        if not listed:
            yield f'<tr>{page}<td colspan="6">no safety text</td></tr>\n'
        yield "</tbody>\n"
    yield "</table></div>\n"


def _head(*names: str) -> str:
    cells = "".join(f'<th scope="col">{name}</th>' for name in names)
    opened = "" if names[0] == "Page" else "<tbody>\n"
    return f'<div class="scroll" tabindex="0"><table>\n<thead><tr>{cells}</tr></thead>\n{opened}'


def _cells(values: Iterable[str]) -> str:
    return "".join(f"<td>{value}</td>" for value in values)


_FOOT = "</tbody></table></div>\n"
