"""`locpipe serve`: the live preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from locpipe.cli_options import options, root_of

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

PORT = 8000


@click.command()
@options("project", "today")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="Where to listen; 0: any free port."
)
def serve(project: Path | None, today: date | None, port: int) -> None:
    """Show the cluster while you work: each saved file in the open page at once, translations edited on the page.

    Only this machine can reach it, and nothing is published. The translator's view (key t) marks what is fuzzy, missing
    or has findings; click a passage to translate it. Locales en_XA and ar_XB show what cannot be translated and
    layouts that break. Ctrl-C ends it.
    """
    root = root_of(project)
    try:
        from locpipe.preview.server import serve as run
    except ModuleNotFoundError as error:
        raise click.ClickException(f"{error.name} is not installed. Run: pip install 'locpipe[preview]'") from None
    from locpipe.pipeline import today_given

    try:
        run(root, today or today_given(), port, lambda url: click.echo(f"Preview of {root}: {url} (Ctrl-C ends it)"))
    except OSError as error:
        message = f"cannot listen on port {port}: {error.strerror}. Choose another with --port, or --port 0."
        raise click.ClickException(message) from None
