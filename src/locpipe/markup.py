"""Inline Markdown → fragments of HTML with open slots.

Placeholders ({city}) and citation numbers are slots: the Markdown of a message is rendered once per locale, and each
page only fills the slots. Raw HTML is text; links may lead to https:, http:, tel:, sms: and #sections only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from html import escape, unescape
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from mdit_py_plugins.attrs import attrs_plugin

from locpipe.languages.formats import NO_BREAK_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from markdown_it.rules_inline import StateInline

PLACEHOLDER = re.compile(r"\{([A-Za-z][a-z_]*)\}")
"""A named brace. What stands in it is the name of a value of the page's place."""

CITATION = re.compile(r"\[(@[a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)\]")
"""[@key] or [@key1; @key2]: works of sources.yaml."""

_BEFORE_CITATION = re.compile(rf" (?={CITATION.pattern})")

MOST_TEXTS = 4_096
"""How many texts are kept as HTML: more than an article has, fewer than there may be places."""

_ALLOWED_LINK = re.compile(r"(?:https?://|tel:|sms:|#)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a fragment that a page fills: the name of a value, or `@key` for the number of a citation."""

    name: str


@dataclass(frozen=True, slots=True)
class Fragment:
    """HTML with open slots. Neighbouring strings are joined, so that filling is one join."""

    parts: tuple[str | Slot, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the values it needs, each once, in order."""
        return tuple(dict.fromkeys(part.name for part in self.parts if isinstance(part, Slot)))

    @property
    def citations(self) -> tuple[str, ...]:
        """The keys of the works it cites, each once, in order."""
        return tuple(name[1:] for name in self.names if name.startswith("@"))

    def filled(self, values: Mapping[str, str]) -> str:
        """The HTML with each slot filled from `values`, escaped. A name without a value stays, and the gate finds it."""
        return "".join(
            part if isinstance(part, str) else _escaped(values.get(part.name, f"{{{part.name}}}"))
            for part in self.parts
        )


_escaped = lru_cache(maxsize=4_096, typed=True)(escape)
"""A page names the same few values in many places."""


def joined(pieces: Iterable[str | Slot | Fragment]) -> Fragment:
    """One fragment of many pieces."""
    parts: list[str | Slot] = []
    for piece in pieces:
        for part in piece.parts if isinstance(piece, Fragment) else (piece,):
            if isinstance(part, str) and parts and isinstance(parts[-1], str):
                parts[-1] += part
            else:
                parts.append(part)
    return Fragment(tuple(parts))


@cache
def _inline() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False}).enable(["emphasis", "link", "escape", "entity"])
    parser.use(attrs_plugin, spans=True, after=("link_close", "span_close"), allowed=("lang",))
    parser.inline.ruler.before("link", "citation", _citation)
    parser.validateLink = lambda url: bool(_ALLOWED_LINK.match(url.strip()))  # type: ignore[method-assign]
    parser.add_render_rule("citation", _render_citation)
    parser.add_render_rule("link_open", _render_link)
    parser.add_render_rule("hardbreak", lambda *_: "\n")
    return parser


def _citation(state: StateInline, silent: bool) -> bool:
    match = CITATION.match(state.src, state.pos)
    if not match:
        return False
    if not silent:
        state.push("citation", "", 0).content = match[1]
    state.pos = match.end()
    return True


_OPEN, _CLOSE = "\x02", "\x03"
"""Mark a citation's slot between rendering and cutting. Control characters cannot come from a source: it is refused."""


def _render_citation(_: Any, tokens: Any, index: int, __: Any, ___: Any) -> str:
    return _cited(tokens[index].content)


def _cited(works: str) -> str:
    """A citation as HTML; `works` is what stands in its brackets."""
    keys = (key.strip().removeprefix("@") for key in works.split(";"))
    links = (f'<a href="#source-{key}">{_OPEN}@{key}{_CLOSE}</a>' for key in keys)
    return f'<sup class="cite">[{", ".join(links)}]</sup>'


def _render_link(self: Any, tokens: Any, index: int, options: Any, env: Any) -> str:
    """A link without its title, [text](address "title"): words that only a mouse finds are no part of a text."""
    tokens[index].attrs.pop("title", None)
    return str(self.renderToken(tokens, index, options, env))


_TAG = re.compile(r"<[^>]*>")
_SLOTS = re.compile(rf"{_TAG.pattern}|{_OPEN}(@[a-z0-9-]+){_CLOSE}|{PLACEHOLDER.pattern}")


_MARKED = re.compile(r"[*_\[\\&\n]")
"""What can begin something of inline Markdown; a text without any of it (most names and sentences) is only escaped."""


_NUMBER = re.compile(
    rf"{_TAG.pattern}|(?<![\w-])([0-9](?:-[0-9]){{2}}|(?:1-)?[0-9]{{3}}-[0-9]{{3}}-[0-9]{{4}})(?![\w-])"
)
"""A number to call, like 9-8-8 or 1-800-555-0199. Browsers would break a line at its hyphens."""


def _whole(match: re.Match[str]) -> str:
    return f'<span class="number">{match[1]}</span>' if match[1] else match[0]


@lru_cache(maxsize=MOST_TEXTS)
def inline(text: str) -> Fragment:
    """The HTML of a message's inline Markdown. A number to call stays on one line, and so does a citation with its word."""
    text = _BEFORE_CITATION.sub(NO_BREAK_SPACE, text)
    texts = CITATION.split(text)
    if any(_MARKED.search(PLACEHOLDER.sub("", part)) for part in texts[::2]):
        html = _inline().renderInline(text)
    else:
        html = "".join(_cited(part) if place % 2 else escapeHtml(part) for place, part in enumerate(texts))
    html = _NUMBER.sub(_whole, html) if "-" in html else html
    if _OPEN not in html and "{" not in html:
        return Fragment((html,) if html else ())
    parts: list[str | Slot] = []
    end = 0
    for match in _SLOTS.finditer(html):
        if match[0].startswith("<"):
            continue  # nothing is filled within a tag
        if match.start() > end:
            parts.append(html[end : match.start()])
        parts.append(Slot(match[1] or match[2]))
        end = match.end()
    if end < len(html):
        parts.append(html[end:])
    return Fragment(tuple(parts))


@lru_cache(maxsize=MOST_TEXTS)
def plain(text: str) -> str:
    """The words of a message without its Markdown and citations; placeholders stay."""
    if not _MARKED.search(text):
        return text
    return unescape(_TAG.sub("", _inline().renderInline(CITATION.sub("", text))))
