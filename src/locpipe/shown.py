"""What a finished page shows to its reader: its passages, the numbers to call or write to, its amounts of money.

Read from the bytes of the page alone. Nothing is judged here: whether a text can be seen is for the rules.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from selectolax.lexbor import LexborHTMLParser

from locpipe.approvals import INLINE, UNREAD

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

PRICES, LINES = "prices", "support-lines"
"""The data sections whose amounts and whose numbers are looked at."""

_MONEY = re.compile(r"[$€£] ?\d+(?:[ ,.]\d+)*|\d+(?:[ ,.]\d+)* ?(?:[$€£]|CAD\b|USD\b|dollars?\b)")
_SIGNS = ("$", "€", "£", "CAD", "USD", "dollar")
_CALLED = ("tel:", "sms:")


class Shown(NamedTuple):
    """What a page shows."""

    passages: tuple[tuple[str, str], ...] = ()
    """Each with the section that it stands in: the id, or the name of a safety block."""
    numbers: frozenset[str] = frozenset()
    """The addresses to call or write to, of safety texts and support lines."""
    amounts: tuple[str, ...] = ()
    """Each amount of money, wherever it stands, in order of the text."""
    prices: str = ""
    """The section of prices."""


def shown(html: bytes) -> Shown:
    """What a page shows."""
    tree = LexborHTMLParser(html)
    title, described = tree.css_first("title"), tree.css_first("meta[name=description]")
    lines = [("title", [title.text() if title else ""])]
    lines.append(("description", [(described.attributes.get("content") or "") if described else "", ""]))
    if tree.body is not None:
        lines.append(("", []))
        _walk(tree.body, "", lines)
    read = ((section, " ".join("".join(parts).split())) for section, parts in lines)
    passages = tuple((section, normalize("NFC", text)) for section, text in read if text)
    links = (link.attributes.get("href") or "" for link in tree.css(f"[data-safety] a, #{LINES} a"))
    return Shown(
        passages=passages,
        numbers=frozenset(link for link in links if link.startswith(_CALLED)),
        amounts=tuple(sorted(amount for _, text in passages if _names_money(text) for amount in _MONEY.findall(text))),
        prices="\n".join(text for section, text in passages if section == PRICES),
    )


def _names_money(text: str) -> bool:
    """Whether a text may hold an amount: a cheap look before the dear one."""
    return any(sign in text for sign in _SIGNS)


def _walk(node: LexborNode, section: str, lines: list[tuple[str, list[str]]]) -> None:
    """The text of a node into `lines`, each a passage with its section. A row of a table is one passage."""
    for child in node.iter(include_text=True):
        if child.is_text_node:
            lines[-1][1].append(child.text_content or "")
            continue
        tag, attributes = child.tag or "", child.attributes
        if tag in UNREAD or "hidden" in attributes:
            continue
        inner = section
        if tag == "section" or "data-safety" in attributes:
            inner = attributes.get("data-safety") or attributes.get("id") or section
        if tag in ("td", "th"):
            lines[-1][1].append(" ")
            _walk(child, inner, lines)
        elif tag in INLINE:
            _walk(child, inner, lines)
        else:
            lines.append((inner, []))
            _walk(child, inner, lines)
            lines.append((section, []))
