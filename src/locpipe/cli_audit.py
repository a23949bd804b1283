"""`locpipe audit`: what somebody has to look after, now and in the next days."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from locpipe.cli_options import FINE, FOUND, options, root_of
from locpipe.cli_progress import progress

if TYPE_CHECKING:
    from datetime import date


@click.command()
@options("project", "today")
@click.option("--target", "place", default="", metavar="TARGET|URL", help="The published site, judged as it is served.")
@click.option("--links/--no-links", "with_links", default=True, help="Ask other sites whether our links still work.")
@click.option(
    "--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True, help="How to report."
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write the report there too, as Markdown.")
def audit(project: Path | None, today: date | None, place: str, with_links: bool, form: str, out: Path | None) -> None:
    """Say what somebody has to look after: now, and within the days that site.yaml looks ahead (30).

    Reviews and checks that are due, waivers that end, links that are gone, translations and sign-offs that wait, the
    published site, pages too alike. What cannot be reached is told as not known. Status 1: somebody has to act.
    """
    from locpipe import audit_report
    from locpipe.audit import audit as run
    from locpipe.day import today_given

    root = root_of(project)
    with progress(what="links", is_shown=form == "text") as told:
        found = run(root, today=today or today_given(), place=place, with_links=with_links, tell=told)
    if out is not None:
        try:
            out.write_text(audit_report.markdown(found), encoding="utf-8", newline="\n")
        except OSError as error:
            click.echo(f"{out}: error: the report cannot be written: {error.strerror}\n    fix: Choose another file.")
            sys.exit(FOUND)
    click.echo(audit_report.text(found) if form == "text" else audit_report.as_json(found), nl=False)
    sys.exit(FOUND if found.must_act else FINE)
