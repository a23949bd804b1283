"""`locpipe check`: a project, a part of it, or catalogs that belong to none."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from locpipe.cli_options import end, options, root_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from locpipe.findings import Finding

CATALOG = ".po"


@click.command()
@options("project", "today", "format")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
def check(project: Path | None, today: date | None, form: str, paths: tuple[Path, ...]) -> None:
    """Judge sources, data and catalogs by every rule; writes nothing.

    With PATHS only the findings in those files or folders of a project are shown. A .po file anywhere also works, and a
    folder of them: what belongs to no project is judged by its own msgids.
    """
    asked = _asked(paths, project)
    end([*_of_catalogs(asked.catalogs), *_of_project(asked, today)], form)


@dataclass(slots=True)
class _Asked:
    """What is to be judged: parts of a project (all of it where none is named), and catalogs that belong to none."""

    root: Path | None = None
    parts: list[str] = field(default_factory=list)
    catalogs: list[Path] = field(default_factory=list)


def _asked(paths: Iterable[Path], project: Path | None) -> _Asked:
    """What people mean by some paths. Raises UsageError for one that nothing can be said of."""
    asked = _Asked()
    for path in paths:
        here = path.resolve()
        root = _root_above(here, project)
        if root is None:
            asked.catalogs += _catalogs(path)
        elif asked.root not in (None, root):
            raise click.UsageError(f"{asked.root} and {root} are two projects; check one after the other.")
        else:
            asked.root = root
            asked.parts.append(here.relative_to(root).as_posix())
    if not (asked.root or asked.catalogs):
        asked.root = root_of(project)
    return asked


def _root_above(path: Path, project: Path | None) -> Path | None:
    """The project that a path belongs to: the one named, else the nearest above it; None where there is none.

    A catalog that lies in a project, and not among its locales, is none of its own.
    """
    from locpipe.inspection import LOCALES
    from locpipe.source import SourceError, find_root

    try:
        root = find_root(project.resolve() if project else path)
    except SourceError:
        return None
    is_within = path.is_relative_to(root) and (path.suffix != CATALOG or path.is_relative_to(root / LOCALES))
    return root if is_within else None


def _catalogs(path: Path) -> list[Path]:
    """The catalog at a path, or those below it but for hidden folders. Raises UsageError where there is none."""
    if path.is_dir():
        found = [file for file in sorted(path.rglob(f"*{CATALOG}")) if not _is_hidden(file.relative_to(path))]
    else:
        found = [path] if path.suffix == CATALOG else []
    if not found:
        raise click.UsageError(
            f"{path} belongs to no project, and {'holds' if path.is_dir() else 'is'} no {CATALOG} file."
        )
    return found


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _of_catalogs(paths: Sequence[Path]) -> Iterator[Finding]:
    """What is wrong with catalogs that belong to no project."""
    if not paths:
        return
    from locpipe.single_files import check_catalog_file

    for path in paths:
        yield from check_catalog_file(path)


def _of_project(asked: _Asked, today: date | None) -> Iterator[Finding]:
    """What is wrong with a project, or with those parts of it that are named."""
    if asked.root is None:
        return
    from locpipe import pipeline

    for finding in pipeline.checked(pipeline.read(asked.root), today or pipeline.today_given()):
        file = finding.location.file
        if not asked.parts or any(part in (".", file) or file.startswith(f"{part}/") for part in asked.parts):
            yield finding
