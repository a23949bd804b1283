"""A stylesheet as rules: selectors, declarations, the condition under which they hold, and their place in the cascade.

What a browser would drop without a word (a declaration that is no declaration) is a problem here: a stylesheet that is
judged is one that says what it means.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import tinycss2

from locpipe.checks.conditions import ALWAYS, Condition, Is, NotUnderstoodError, both, media
from locpipe.checks.hiding import canonical, text_of
from locpipe.checks.lengths import Scale, span
from locpipe.checks.selectors import Selector, selectors

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, eq=False)
class Declaration:
    """One declaration. `name` is canonical, `said` as it was written (custom properties keep theirs)."""

    name: str
    said: str
    tokens: tuple[Any, ...]
    is_important: bool
    line: int

    def __str__(self) -> str:
        return f"{self.said}: {text_of(self.tokens)}"


@dataclass(frozen=True, slots=True, eq=False)
class StyleRule:
    """Declarations with the selectors that they hold for."""

    file: str
    line: int
    selectors: tuple[Selector, ...]
    declarations: tuple[Declaration, ...]
    condition: Condition
    layer: str
    order: int

    def __str__(self) -> str:
        listed = ", ".join(selector.text for selector in self.selectors) or "@keyframes"
        return f"{self.file}:{self.line} “{listed}”"


@dataclass(slots=True)
class Sheet:
    """Everything that one or more stylesheets say, in order, and what could not be understood of it."""

    rules: list[StyleRule] = field(default_factory=list)
    frames: list[StyleRule] = field(default_factory=list)
    """What animations come to say, without selectors: any element may ask for them."""
    layers: list[str] = field(default_factory=list)
    """Names of layers in the order of their first mention; what stands in none is stronger than all."""
    problems: list[str] = field(default_factory=list)

    def add(self, file: str, text: str, condition: Condition = ALWAYS) -> None:
        """Read one more stylesheet, which holds under `condition`."""
        _Reading(self, file).rules(
            tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), condition, ""
        )


WIDEST_MARGIN = 160.0
"""CSS pixels on each side of a sheet of paper."""

_PAPER = frozenset(("auto", "portrait", "landscape", "a3", "a4", "a5", "b4", "b5", "letter", "legal", "ledger"))
_CONDITIONAL = frozenset(("supports", "container"))
_KEYFRAMES = frozenset(("keyframes", "-webkit-keyframes"))
"""They change nothing by themselves. An `animation` on a safety text is judged where it is asked for; what it makes of
other elements is judged as if it were said of any."""


class _Reading:
    """The reading of one file into a sheet."""

    def __init__(self, sheet: Sheet, file: str) -> None:
        self.sheet = sheet
        self.file = file

    def problem(self, line: int, what: str) -> None:
        self.sheet.problems.append(f"{self.file}:{line}: {what}")

    def rules(self, nodes: Sequence[Any], condition: Condition, layer: str, parents: Sequence[Selector] = ()) -> None:
        """Add the rules among `nodes`; `parents` are the selectors of the rule that they are nested in."""
        loose = [node for node in nodes if node.type == "declaration"]
        if loose and parents:
            self.style_rule(parents, loose, condition, layer, loose[0].source_line)
        elif loose:
            self.problem(loose[0].source_line, f"“{text_of(loose)}” stands in no rule")
        for node in nodes:
            try:
                self.rule(node, condition, layer, parents)
            except NotUnderstoodError as error:
                self.problem(node.source_line, str(error))

    def rule(self, node: Any, condition: Condition, layer: str, parents: Sequence[Selector]) -> None:
        if node.type == "qualified-rule":
            listed = selectors(node.prelude, parents)
            self.rules(self.contents(node), condition, layer, listed)
        elif node.type == "at-rule":
            self.at_rule(node, condition, layer, parents)
        elif node.type == "error":
            raise NotUnderstoodError(f"it cannot be read: {node.message}")

    def contents(self, node: Any) -> list[Any]:
        return list(tinycss2.parse_blocks_contents(node.content or [], skip_comments=True, skip_whitespace=True))

    def style_rule(
        self, listed: Sequence[Selector], nodes: Sequence[Any], condition: Condition, layer: str, line: int
    ) -> None:
        declarations = tuple(_declaration(node) for node in nodes)
        order = len(self.sheet.rules)
        self.sheet.rules.append(StyleRule(self.file, line, tuple(listed), declarations, condition, layer, order))

    def at_rule(self, node: Any, condition: Condition, layer: str, parents: Sequence[Selector]) -> None:
        keyword = node.lower_at_keyword
        if keyword == "media" and node.content is not None:
            self.rules(self.inside(node, parents), both(condition, media(node.prelude)), layer, parents)
        elif keyword in _CONDITIONAL and node.content is not None:
            axis = Is(f"@{keyword} {text_of(node.prelude)}", value=True)
            self.rules(self.inside(node, parents), both(condition, axis), layer, parents)
        elif keyword == "layer":
            self.layer(node, condition, layer, parents)
        elif keyword == "charset" and text_of(node.prelude).strip("\"'").lower() == "utf-8":
            return
        elif keyword == "page":
            self.page(node)
        elif keyword in _KEYFRAMES:
            self.keyframes(node)
        elif keyword != "font-feature-values":
            raise NotUnderstoodError(f"“@{node.at_keyword} {text_of(node.prelude)}”")

    def keyframes(self, node: Any) -> None:
        """The steps of an animation."""
        for frame in self.inside(node, ()) if node.content is not None else [node]:
            if frame.type != "qualified-rule":
                raise NotUnderstoodError(f"“@{node.at_keyword} {text_of(node.prelude)}”")
            said = [part for part in self.contents(frame) if part.type == "declaration"]
            declarations = tuple(_declaration(part) for part in said)
            line = frame.source_line
            self.sheet.frames.append(StyleRule(self.file, line, (), declarations, ALWAYS, "", len(self.sheet.frames)))

    def page(self, node: Any) -> None:
        """The sheets of paper: of a usual size, with margins that leave room for the text."""
        for part in self.contents(node):
            if part.type != "declaration":
                raise NotUnderstoodError("“@page” with more than a size and margins")
            words = [token for token in part.value if token.type not in ("whitespace", "comment")]
            if part.lower_name == "size":
                is_fine = all(token.type == "ident" and token.lower_value in _PAPER for token in words)
            elif part.lower_name.startswith("margin"):
                sizes = [span(token, Scale()) for token in words]
                is_fine = all(size is not None and 0 <= size.least <= size.most <= WIDEST_MARGIN for size in sizes)
            else:
                is_fine = False
            if not is_fine:
                raise NotUnderstoodError(f"“@page” with “{part.lower_name}: {text_of(part.value)}”")

    def inside(self, node: Any, parents: Sequence[Selector]) -> list[Any]:
        if parents:
            return self.contents(node)
        return list(tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True))

    def layer(self, node: Any, condition: Condition, layer: str, parents: Sequence[Selector]) -> None:
        names = [name.strip() for name in text_of(node.prelude).split(",")]
        if layer or any("." in name for name in names) or (node.content is not None and len(names) != 1):
            raise NotUnderstoodError(f"the nested layer “{text_of(node.prelude)}”")
        if node.content is not None and not names[0]:
            names = [f"(layer {len(self.sheet.layers) + 1})"]
        self.sheet.layers.extend(name for name in names if name not in self.sheet.layers)
        if node.content is not None:
            self.rules(self.inside(node, parents), condition, names[0], parents)


def _declaration(node: Any) -> Declaration:
    said = node.name if node.name.startswith("--") else node.lower_name
    name = said if said.startswith("--") else canonical(said)
    tokens = tuple(token for token in node.value if token.type != "comment")
    return Declaration(name, said, tokens, bool(node.important), node.source_line)
