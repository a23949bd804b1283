"""YAML files → frozen dataclasses, each value with its file and line.

YAML guesses types (an unquoted ON is true, 9:00 is 540), and the usual loaders keep the last of two equal keys. Here
libyaml builds the tree of nodes, every scalar stays the text that its writer typed, and the model types it.
Aliases and tags are refused: no data file of ours needs them, and both are ways to attack a reader.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar, cast

import yaml
from pydantic import TypeAdapter, ValidationError

from locpipe.findings import Finding, Location, Severity
from locpipe.source import (
    DEEPEST,
    LONGEST_TEXT,
    MOST_PROBLEMS,
    MOST_VALUES,
    SourceError,
    odd_character,
    read_text,
)

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")


class Scalar(str):
    """A scalar as typed, which knows where it stands and which catalog and context its text would belong to."""

    __slots__ = ("context", "domain", "location")
    location: Location
    domain: str
    context: str


class Document:
    """A YAML file read into plain lists, dicts and Scalars; `line_of` finds where a value stands."""

    def __init__(self, file: str, root: yaml.Node | None, *, domain: str = "", context: str = "") -> None:
        self.file = file
        self._root = root
        self._domain = domain
        self._context = context
        self._problems: list[Finding] = []
        self._children: dict[int, dict[str, tuple[yaml.Node, int]]] = {}
        self.value: Any = self._plain(root) if root is not None else {}
        if self._problems:
            raise SourceError.of(self._problems)

    def _refuse(self, node: yaml.Node, message: str, fix: str) -> None:
        location = Location(self.file, node.start_mark.line + 1)
        self._problems.append(Finding("source-unreadable", Severity.BLOCKER, location, message, fix))

    def _plain(self, node: yaml.Node) -> Any:
        if node.tag.startswith("!") or not node.tag.startswith("tag:yaml.org,2002:") or node.tag not in _TAGS:
            self._refuse(node, f"the tag {node.tag} is not allowed", "Remove it: values are typed by where they stand.")
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(child) for child in node.value]
        if not getattr(node, "style", None) and node.value in ("", "~", "null"):
            return None
        if self._is_odd(node):
            return None
        scalar = Scalar(node.value)
        scalar.location = Location(self.file, node.start_mark.line + 1)
        scalar.domain, scalar.context = self._domain, self._context
        return scalar

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._refuse(key_node, "a key is not a word", "Write a plain word before the colon.")
                continue
            if self._is_odd(key_node):
                continue
            if key_node.value in mapping:
                self._refuse(key_node, f"the key “{key_node.value[:60]}” stands twice", "Keep one of the two.")
                continue
            mapping[key_node.value] = self._plain(value_node)
        return mapping

    def _is_odd(self, node: yaml.Node) -> bool:
        """Whether a value or key holds what no text needs, which is then refused."""
        odd = odd_character(node.value)
        if odd:
            self._refuse(node, f"the value holds the character {odd}, which nobody can see", "Remove it.")
        elif len(node.value) > LONGEST_TEXT:
            self._refuse(node, f"the value has more than {LONGEST_TEXT} characters", "Shorten it, or split it.")
        else:
            return False
        return True

    def line_of(self, path: tuple[str | int, ...]) -> int:
        """The line (from 1) of the value at `path`, or of the nearest value above it that exists."""
        node, line = self._root, 1
        for step in path:
            if isinstance(node, yaml.MappingNode):
                node, line = self._children_of(node).get(str(step), (node, line))
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                line = node.start_mark.line + 1
        return line

    def _children_of(self, node: yaml.MappingNode) -> dict[str, tuple[yaml.Node, int]]:
        """The value of each key of a mapping with the line of the key, put together once."""
        if id(node) not in self._children:
            children = {key.value: (value, key.start_mark.line + 1) for key, value in reversed(node.value)}
            self._children[id(node)] = children
        return self._children[id(node)]

    def location_of(self, *path: str | int) -> Location:
        """Where the value at `path` stands."""
        return Location(self.file, self.line_of(path))


_TAGS = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map", "null", "bool", "int", "float"))


def parse_yaml(text: str, *, file: str, domain: str = "", context: str = "") -> Document:
    """The document of a YAML text. Raises SourceError with every problem of its form."""
    try:
        if not _is_bounded(text):
            _refuse_unbounded(text, file)
        loader = yaml.CBaseLoader(text)
        try:
            root = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        message = f"this is not YAML: {error.problem or error.context}"
        raise SourceError(Location(file, line), message, _hint(message)) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise SourceError(
            Location(file), f"this is not YAML: {error}", "Remove what is not text, or flatten it."
        ) from None
    return Document(file, root, domain=domain, context=context)


def _hint(message: str) -> str:
    """What to do about the commonest mistakes of YAML."""
    if "mapping values" in message:
        return "Put a text that holds a colon and a space in quotation marks; else check the indentation."
    if "tab character" in message or "start any token" in message:
        return "Indent with spaces, not with tabs; put a text that begins with a mark (@, %, `) in quotation marks."
    return "Check the indentation, the colons and the quotes."


def _is_bounded(text: str) -> bool:
    """Whether a glance tells that there are no values without bound, as of nearly all files.

    Of values on lines of their own, each that lies in another begins farther right, or in the same column where a list
    lies in a mapping; of those within a line each has its bracket. No character begins more than four events.
    """
    farthest = max(map(len, _BEGINNING.findall(text)))
    deepest = 2 * (farthest + 1) + text.count("[") + text.count("{")
    return deepest <= DEEPEST and 4 * len(text) <= MOST_VALUES and "*" not in text


_BEGINNING = re.compile(r"(?:\A|[\n\r\x85\u2028\u2029])[\ufeff \t?:-]*")
"""The beginning of a line, up to its first word, with all that may begin a value in YAML."""


def _refuse_unbounded(text: str, file: str) -> None:
    """Raise SourceError for values without bound: nested so deep that libyaml's recursion would end the process, or
    repeated by an alias.
    """
    depth = 0
    aliases: list[Finding] = []
    for number, event in enumerate(yaml.parse(text, Loader=yaml.CBaseLoader)):
        location = Location(file, event.start_mark.line + 1 if event.start_mark else 0)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.AliasEvent):
            message, fix = "an alias (*name) repeats another value", "Write the value out."
            aliases.append(Finding("source-unreadable", Severity.BLOCKER, location, message, fix))
        if depth > DEEPEST:
            raise SourceError(location, f"values are nested more than {DEEPEST} deep", "Flatten the file.")
        if number > MOST_VALUES:
            raise SourceError(location, f"the file holds more than {MOST_VALUES} values", "Split the file.")
    if aliases:
        raise SourceError.of(aliases)


def read_yaml(root: Path, file: str, *, domain: str = "", context: str = "") -> Document:
    """The document in `file`. Raises SourceError where it cannot be read, or is not YAML of the form we take."""
    return parse_yaml(read_text(root, file), file=file, domain=domain, context=context)


def mapping(document: Document, value: Any = None, at: tuple[str | int, ...] = ()) -> dict[str, Any]:
    """The keys and values of `value`, or of the whole document. Raises SourceError where it is a list or a bare word."""
    stated = document.value if value is None else value
    if not isinstance(stated, dict):
        message, fix = "keys with their values are wanted here", "Write lines such as `name: Value`."
        raise SourceError(document.location_of(*at), message, fix, rule="data-invalid")
    return dict(stated)


@cache
def adapter(model: Any) -> TypeAdapter[Any]:
    """Pydantic's validator for a dataclass of the model. Unknown keys are refused."""
    return TypeAdapter(model)


def typed(model: type[T], document: Document, value: Any = None, *, at: tuple[str | int, ...] = ()) -> T:
    """`value` (the whole document where none is given) as `model`.

    Raises SourceError with a finding for each key that is unknown, missing or not of its type. `at` is the path of
    `value` within the document, for its lines.
    """
    stated = mapping(document, value, at)
    try:
        result: T = adapter(cast("Any", model)).validate_python(stated)
    except ValidationError as error:
        problems = islice(error.errors(include_url=False), MOST_PROBLEMS)
        raise SourceError.of([_finding(problem, document, at) for problem in problems]) from None
    return result


def records(model: type[T], document: Document, value: Any = None, *, at: tuple[str | int, ...] = ()) -> tuple[T, ...]:
    """The list `value` (the whole document where none is given) as records, each of which learns its own line.

    Raises SourceError with the problems of all of them.
    """
    listed = (document.value or []) if value is None else value
    if not isinstance(listed, list) or not all(isinstance(item, dict) for item in listed):
        location = document.location_of(*at)
        raise SourceError(location, "a list of records is wanted here", "Begin each with `- `.", rule="data-invalid")
    findings: list[Finding] = []
    made: list[T] = []
    for index, item in enumerate(listed):
        path = (*at, index)
        if "location" in item:
            location = document.location_of(*path, "location")
            fix = "Remove it."
            findings.append(Finding("data-invalid", Severity.BLOCKER, location, "the key “location” is unknown", fix))
        located = item | {"location": document.location_of(*path)}
        try:
            made.append(typed(model, document, located, at=path))
        except SourceError as error:
            findings.extend(error.findings)
    if findings:
        raise SourceError.of(findings)
    return tuple(made)


WANTED = {
    "int": "a whole number is wanted, such as 1585, without sign and comma",
    "float": "a number is wanted, such as 51.05",
    "bool": "on or off, or true or false, is wanted",
    "date": "a day is wanted, such as 2026-11-23",
}
"""What is wanted of a value, by the first word of the kind of problem that pydantic names."""


def _finding(problem: Any, document: Document, at: tuple[str | int, ...]) -> Finding:
    path = tuple(at) + tuple(problem["loc"])
    named = ".".join(str(step) for step in path)
    kind = problem["type"]
    if kind in ("unexpected_keyword_argument", "extra_forbidden"):
        message, fix = f"the key “{named}” is unknown", "Check its spelling, or remove it."
    elif kind in ("missing", "missing_keyword_only_argument", "missing_argument"):
        message, fix = f"the key “{named}” is missing", "Add it, as a file of the same kind has it."
    else:
        wanted = problem["msg"].removeprefix("Value error, ").replace("Input should be", "wanted is")
        message = f"“{named}”: {WANTED.get(kind.partition('_')[0], wanted)}"
        shown = problem["input"]
        if isinstance(shown, str):
            message += f", not “{shown[:60]}”"
        fix = "Write it as its neighbours are written, or as the README of this folder shows it."
    return Finding("data-invalid", Severity.BLOCKER, document.location_of(*path), message, fix)
