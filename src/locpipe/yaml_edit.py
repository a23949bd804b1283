"""Small edits of YAML files that people keep: what is added is added, every other character stays where it was.

A parser says where values stand; the text itself is cut there. The result is read again, and is refused where it does
not say exactly what it said before and the addition.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml

from locpipe.data import parse_yaml
from locpipe.model import Location
from locpipe.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLAIN = re.compile(r"[^\W\d_](?:[\w ./’'()–-]*[\w.)])?")
_WORDS_OF_YAML = frozenset(["true", "false", "yes", "no", "on", "off", "null", "y", "n"])


def scalar(value: str) -> str:
    """`value` as a YAML scalar: plain where nobody could read it as anything else, else in double quotes."""
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS_OF_YAML:
        return value
    return json.dumps(value, ensure_ascii=False)


def flow_mapping(values: Mapping[str, str]) -> str:
    """A mapping on one line: {en_CA: a, fr_CA: b}."""
    return "{" + ", ".join(f"{key}: {scalar(value)}" for key, value in values.items()) + "}"


def with_item(text: str, file: str, key: str, item: Mapping[str, str]) -> str:
    """`text` with one more mapping at the end of the list `key`. Raises SourceError where it cannot be put there."""
    document = parse_yaml(text, file=file)
    listed = document.value.get(key)
    node = _value(text, (key,))
    if not isinstance(listed, list) or not listed or not isinstance(node, yaml.SequenceNode):
        raise _by_hand(file, document.line_of((key,)), f"{key}: {flow_mapping(item)}")
    if node.flow_style:
        new = _insert(text, _end(node.value[-1]), f", {flow_mapping(item)}")
    else:
        head = text.split("\n")[node.value[-1].start_mark.line].partition("-")[0]
        new = _insert_line(text, _end(node), f"{head}- {flow_mapping(item)}")
    expected = document.value | {key: [*listed, dict(item)]}
    return _verified(new, file, expected, document.line_of((key,)), f"- {flow_mapping(item)}")


def with_key(text: str, file: str, mapping: str, key: str, value: str) -> str:
    """`text` with one more key at the end of the mapping `mapping`. Raises SourceError where it cannot be put there."""
    document = parse_yaml(text, file=file)
    stated = document.value.get(mapping)
    node = _value(text, (mapping,))
    addition = f"{key}: {scalar(value)}"
    if not isinstance(stated, dict) or not stated or not isinstance(node, yaml.MappingNode):
        raise _by_hand(file, document.line_of((mapping,)), addition)
    if node.flow_style:
        new = _insert(text, _end(node.value[-1][1]), f", {addition}")
    else:
        new = _insert_line(text, _end(node), " " * node.start_mark.column + addition)
    expected = document.value | {mapping: stated | {key: value}}
    return _verified(new, file, expected, document.line_of((mapping,)), addition)


def _value(text: str, path: tuple[str, ...]) -> yaml.Node | None:
    """The node at `path`, with the marks of its place."""
    node = yaml.compose(text, Loader=yaml.CBaseLoader)
    for step in path:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for key, value in pairs if key.value == step), None)
    return node if isinstance(node, yaml.Node) else None


def _end(node: yaml.Node) -> tuple[int, int]:
    """The line and column after the last character of a node: a block ends with its last value, not with what follows."""
    if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        return _end(node.value[-1])
    if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        return _end(node.value[-1][1])
    return (node.end_mark.line, node.end_mark.column)


def _insert(text: str, place: tuple[int, int], addition: str) -> str:
    lines = text.split("\n")
    line = lines[place[0]]
    lines[place[0]] = line[: place[1]] + addition + line[place[1] :]
    return "\n".join(lines)


def _insert_line(text: str, place: tuple[int, int], addition: str) -> str:
    """`text` with a line more, after that of `place` and the comment that may end it."""
    lines = text.split("\n")
    lines.insert(place[0] + 1, addition)
    return "\n".join(lines) if place[0] + 2 < len(lines) else "\n".join(lines) + "\n"


def _verified(text: str, file: str, expected: Any, line: int, addition: str) -> str:
    try:
        if parse_yaml(text, file=file).value == expected:
            return text
    except SourceError:
        pass
    raise _by_hand(file, line, addition)


def _by_hand(file: str, line: int, addition: str) -> SourceError:
    return SourceError(
        Location(file, line), "the file is laid out in a way that no edit fits", f"Add by hand: {addition}"
    )
