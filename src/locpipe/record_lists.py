"""Files of data that are one list of records. YAML and its validator are loaded only where such a file has to be parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from locpipe.source import kept_by_file, read_text

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")


def read_records(root: Path, file: str, model: type[T], *, domain: str = "", context: str = "") -> tuple[T, ...]:
    """The records in `file`, which is a list of them; their texts are messages of `domain`, in one `context`.

    Raises SourceError with the problems of all.
    """
    text = read_text(root, file)
    made: tuple[T, ...] = _parse_records(text, file=file, model=model, domain=domain, context=context)
    return made


@kept_by_file
def _parse_records(text: str, *, file: str, model: type[Any], domain: str, context: str) -> tuple[Any, ...]:
    from locpipe.data import parse_yaml, records

    return records(model, parse_yaml(text, file=file, domain=domain, context=context))
