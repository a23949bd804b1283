"""What the commands share: options worded once, finding the project, saying what was found, exit statuses."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from locpipe.findings import Finding

FINE, FOUND, WRONG_USE = 0, 1, 2
"""Exit status: nothing that closes the gate; findings of ERROR or worse; the command was used wrongly."""

FORMATS = ("text", "json", "github", "sarif")


def _today(_: click.Context, __: click.Parameter, value: datetime | None) -> date | None:
    if value:
        return value.date()
    from locpipe.day import today_given

    try:
        today_given()
    except (ValueError, OverflowError, OSError):
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        raise click.UsageError(f"SOURCE_DATE_EPOCH is “{epoch}”; it must be a number of seconds since 1970") from None
    return None


def options(*names: str) -> Callable[[Any], Any]:
    """The options that several commands share, so that each is worded once."""
    offered = {
        "project": click.option(
            "--project",
            "project",
            type=click.Path(path_type=Path, file_okay=False, exists=True),
            help="The project's folder. Default: the nearest folder upwards with content/site.yaml.",
        ),
        "format": click.option(
            "--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to report."
        ),
        "today": click.option(
            "--today",
            type=click.DateTime(["%Y-%m-%d"]),
            callback=_today,
            help="Judge dates as on this day. Default: SOURCE_DATE_EPOCH, else the clock.",
        ),
    }

    def decorate(function: Any) -> Any:
        for name in reversed(names):
            function = offered[name](function)
        return function

    return decorate


def root_of(project: Path | None) -> Path:
    """The project's folder: the one named, or the nearest upwards from here. Ends the command where there is none."""
    from locpipe.source import SourceError, find_root

    try:
        return find_root((project or Path.cwd()).resolve())
    except SourceError as error:
        say(error.findings, "text")
        sys.exit(WRONG_USE)


def say(findings: Iterable[Finding], form: str) -> None:
    """Report findings."""
    from locpipe.report import report

    click.echo(report(findings, form), nl=False)


def end(findings: Iterable[Finding], form: str) -> None:
    """Report, and end with the status that the findings ask for."""
    from locpipe.findings import closing
    from locpipe.report import summary

    listed = list(findings)
    say(listed, form)
    if form == "text":
        click.echo(summary(listed), err=True)
    sys.exit(FOUND if closing(listed) else FINE)
