"""`locpipe import`: clinics from a spreadsheet, checked, shown, and written only when a person agrees."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from locpipe.cli_options import FINE, FOUND, end, options, root_of

if TYPE_CHECKING:
    from datetime import date


@click.command(name="import")
@options("project", "today", "format")
@click.argument("table", metavar="FILE.csv", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--yes", is_flag=True, help="Write without asking.")
@click.option("--template", is_flag=True, help="Print a table without rows, to be filled.")
def import_(project: Path | None, today: date | None, form: str, table: Path | None, yes: bool, template: bool) -> None:
    """Take clinics from a spreadsheet into the files of their cities.

    FILE.csv is CSV in UTF-8, with commas or semicolons; `--template` prints its columns. All that is wrong is told by
    row and column. The difference is shown, and nothing is written before you agree. Comments stay where they are.
    """
    from locpipe import clinics
    from locpipe.day import today_given
    from locpipe.source import SourceError

    if template:
        click.echo(clinics.template(), nl=False)
        sys.exit(FINE)
    if table is None:
        raise click.UsageError("Name the file: locpipe import clinics.csv. `--template` prints one to fill.")
    root = root_of(project)
    try:
        made = clinics.edits(root, table, today=today or today_given())
        if not made:
            click.echo("The files say all this already.", err=True)
            sys.exit(FINE)
        for edit in made:
            click.echo(edit.shown(), nl=False)
        if not (yes or _agreed(len(made))):
            click.echo("Nothing was written.", err=True)
            sys.exit(FOUND)
        clinics.write(root, made)
    except SourceError as error:
        end(error.findings, form)
    click.echo(
        f"Written: {', '.join(edit.file for edit in made)}.\nNext: `locpipe sync`, then `locpipe check`.", err=True
    )


def _agreed(files: int) -> bool:
    """Whether the person at the terminal agrees. Nobody there is no agreement."""
    try:
        return click.confirm(f"Write {files} file{'s' * (files > 1)}?")
    except click.Abort:
        click.echo("\nNobody answered. Where nobody can be asked, say --yes.", err=True)
        return False
