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
from locpipe.findings import Location
from locpipe.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PLAIN = re.compile(r"[^\W\d_](?:[\w ./’'()–-]*[\w.)])?")
_URL = re.compile(r"https?://[\w./%~?=&+-]+")
_AS_TYPED = re.compile(r"\d{4}-\d\d-\d\d|true|false")
_WORDS_OF_YAML = frozenset(["true", "false", "yes", "no", "on", "off", "null", "y", "n"])


def scalar(value: str) -> str:
    """`value` as a YAML scalar: plain where nobody could read it as anything else, else in double quotes."""
    if _URL.fullmatch(value) or (_PLAIN.fullmatch(value) and value.lower() not in _WORDS_OF_YAML):
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


def with_values(text: str, file: str, path: tuple[str | int, ...], values: Mapping[str, str]) -> str:
    """`text` with other values of keys of the mapping at `path`; those that it lacks come at its end.

    Raises SourceError where one cannot be put there.
    """
    expected = parse_yaml(text, file=file).value
    for key, value in values.items():
        node = _value(text, path)
        line = parse_yaml(text, file=file).line_of(path)
        addition = _pair(key, value)
        if not isinstance(node, yaml.MappingNode) or not node.value:
            raise _by_hand(file, line, addition)
        old = next((own for name, own in node.value if name.value == key), None)
        if old is None and node.flow_style:
            text = _insert(text, _end(node.value[-1][1]), f", {addition}")
        elif old is None:
            text = _insert_line(text, _end(node), " " * node.start_mark.column + addition)
        elif isinstance(old, yaml.ScalarNode) and old.style not in ("|", ">"):
            text = _replace(text, old, addition.partition(": ")[2])
        else:
            raise _by_hand(file, line, addition)
        target = expected
        for step in path:
            target = target[step]
        target[key] = value
        text = _verified(text, file, expected, line, addition)
    return text


def with_record(text: str, file: str, key: str, record: Mapping[str, str], after: Sequence[str]) -> str:
    """`text` with one more mapping, a line for each key, at the end of the list `key`.

    Where there is no such list, it comes behind the last of the keys `after`. Raises SourceError where it cannot be put
    there.
    """
    document = parse_yaml(text, file=file)
    lines = [("  " if number else "- ") + _pair(name, value) for number, (name, value) in enumerate(record.items())]
    node = _value(text, (key,))
    if isinstance(node, yaml.SequenceNode) and node.value and not node.flow_style:
        head = text.split("\n")[node.value[-1].start_mark.line].partition("-")[0]
        new = _insert_line(text, _end(node), "\n".join(head + line for line in lines))
    elif isinstance(node, yaml.SequenceNode) and node.value:
        new = _insert(text, _end(node.value[-1]), f", {flow_mapping(record)}")
    elif node is not None and document.value.get(key) == []:
        place = (node.start_mark.line, 0)
        new = _insert_line(_replace(text, node, ""), place, "\n".join(lines))
    elif node is None and (before := [_value(text, (name,)) for name in after if name in document.value]):
        last = before[-1]
        assert last is not None, "the key was found in what the file says"
        new = _insert_line(text, _end(last), "\n".join([f"{key}:", *lines]))
    else:
        raise _by_hand(file, document.line_of((key,)), "\n".join([f"{key}:", *lines]))
    expected = document.value | {key: [*(document.value.get(key) or ()), dict(record)]}
    return _verified(new, file, expected, document.line_of((key,)), f"- {flow_mapping(record)}")


def _pair(key: str, value: str) -> str:
    """A key with its value. Days, and true and false, stand as people write them: every value is read as typed."""
    return f"{key}: {value if _AS_TYPED.fullmatch(value) else scalar(value)}"


def _replace(text: str, node: yaml.Node, written: str) -> str:
    """`text` with something else in place of a node."""
    lines = text.split("\n")
    start, end = node.start_mark, node.end_mark
    head, tail = lines[start.line][: start.column], lines[end.line][end.column :]
    space = " " if (start.line, start.column) == (end.line, end.column) and not head.endswith(" ") and written else ""
    lines[start.line : end.line + 1] = [(head + space + written + tail).rstrip()]
    return "\n".join(lines)


def _value(text: str, path: tuple[str | int, ...]) -> yaml.Node | None:
    """The node at `path`, with the marks of its place."""
    node = yaml.compose(text, Loader=yaml.CBaseLoader)
    for step in path:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
            continue
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
