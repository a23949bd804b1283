"""The command line. Each command is a few lines over the functions that the flows call as well.

Imports stand in the commands, so that `locpipe --help` and each command load only what they need.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from locpipe.cli_audit import audit
from locpipe.cli_check import check
from locpipe.cli_import import import_
from locpipe.cli_new import new
from locpipe.cli_options import FOUND, end, options, root_of, say
from locpipe.cli_progress import progress
from locpipe.cli_release import publish, rollback, verify
from locpipe.cli_serve import serve
from locpipe.garbage import look_seldom

if TYPE_CHECKING:
    from datetime import date


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="locpipe")
def main() -> None:
    """Build, check and keep a cluster of medical pages in every locale.

    Nothing is published unless every required safety text is proved present, in its approved wording, on every page.
    Begin with `locpipe status`; `locpipe explain RULE` says what a rule wants and how to fix what it found.
    """
    look_seldom()


@main.command()
@options("project", "today", "format")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Where to put the pages. Default: dist/.")
@click.option(
    "--locale", "locales", multiple=True, help="Only this locale, drafts too (repeat for more): a part, for a look."
)
@click.option(
    "--place", "places", multiple=True, help="Only this province or city, as ab or ab/calgary: a part, for a look."
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing where all is well.")
def build(
    project: Path | None,
    today: date | None,
    form: str,
    out: Path | None,
    locales: tuple[str, ...],
    places: tuple[str, ...],
    quiet: bool,
) -> None:
    """Make every page, prove it, and replace dist/ in one step, or leave it as it was.

    Of translations it says what closes the gate; `locpipe check` says all there is to say of them.

    Where nothing changed since dist/ was made, its files are compared with their hashes, and that is all.
    """
    from locpipe.day import today_given

    root = root_of(project)
    is_partial = bool(locales or places)
    if is_partial and out is None:
        raise click.UsageError("A part of the cluster needs a folder of its own: name it with --out.")
    target = out or root / "dist"
    if not is_partial and _is_published(root, target, today or today_given(), form, quiet=quiet):
        return
    from locpipe import pipeline
    from locpipe.disk import PublishError
    from locpipe.gate import GateClosed
    from locpipe.plan import NOT_THERE
    from locpipe.report import causes_and_gaps, summary, told_of

    selection = pipeline.Selection(locales=locales, places=places)
    try:
        with progress(what="pages", is_shown=not quiet and form == "text") as told:
            verdict, folder = pipeline.build(root, target, selection=selection, today=today, progress=told)
    except PublishError as error:
        click.echo(f"{target}: error: {error}\n    fix: {error.fix}")
        sys.exit(FOUND)
    if isinstance(verdict, GateClosed):
        for finding in verdict.findings:
            if finding.rule == NOT_THERE:
                raise click.UsageError(f"{finding.message}. {finding.fix}")
        causes, gaps = causes_and_gaps(verdict.findings) if form == "text" else (verdict.findings, [])
        say(causes, form)
        if gaps:
            click.echo(f"{told_of(gaps)} `--format json` lists them.", err=True)
        if form == "text":
            click.echo(f"The gate stays closed: {summary(verdict.findings)}. Nothing was published.", err=True)
        sys.exit(FOUND)
    say(verdict.findings, form)
    if not quiet and form == "text":
        click.echo(
            f"Release {verdict.release}: {verdict.pages} pages, each proved, in {target}; kept as {folder}.", err=True
        )


def _is_published(root: Path, out: Path, today: date, form: str, *, quiet: bool) -> bool:
    """Whether a build would make what is in `out` already; if so that is said, with what was found."""
    from locpipe.unchanged import published_already

    known = published_already(root, out, today)
    if known is None:
        return False
    say(known.findings, form)
    if not quiet and form == "text":
        words = f"Nothing changed: release {known.release} is in {out}, {known.pages} pages, each as it was proved."
        click.echo(words, err=True)
    return True


@main.command()
@options("project", "today", "format")
@click.option(
    "--check", "only_check", is_flag=True, help="Write nothing; say which files are behind, and fail if any is."
)
@click.option(
    "--minor",
    multiple=True,
    metavar="MSGCTXT",
    help="A source typo was mended in this section or place: keep its translations, in all locales.",
)
def sync(project: Path | None, today: date | None, form: str, only_check: bool, minor: tuple[str, ...]) -> None:
    """Bring every template and catalog up to the sources. No translation is lost; unchanged entries stay byte for byte."""
    from locpipe.day import today_given
    from locpipe.source import SourceError
    from locpipe.sync import sync as run

    root = root_of(project)
    try:
        done = run(root, check=only_check, minor=frozenset(minor), today=today or today_given())
    except SourceError as error:
        end(error.findings, form)
        return
    if form == "text":
        said = done.said_of_files()
        for file in done.changed:
            click.echo(f"{'behind' if only_check else 'written'}: {file}{said.get(file, '')}", err=True)
        for context in done.minor_unused:
            why = "nothing changed there since the last sync, or more than a typing error did"
            click.echo(f"--minor {context}: no message there had a translation to keep: {why}", err=True)
    end(done.findings, form)


@main.command()
@options("project", "today")
@click.option(
    "--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True, help="How to report."
)
def status(project: Path | None, today: date | None, form: str) -> None:
    """Show, for each locale and domain, what is done, fuzzy and missing, and what keeps a release from going out."""
    from locpipe import pipeline
    from locpipe.status import status_of, table

    root = root_of(project)
    reading = pipeline.read(root)
    day = today or pipeline.today_given()
    if reading.project is None:
        end(reading.findings, "text")
        return
    state = status_of(reading, pipeline.checked(reading, day), day)
    click.echo(table(state, form), nl=False)


@main.command()
@options("project", "today")
@click.argument("block")
@click.option("--locale", required=True, help="The locale whose wording is signed off, as fr_CA.")
@click.option("--by", required=True, help="Who signs off: a name and a role, as they will be recorded.")
@click.option("--yes", is_flag=True, help="Record without asking.")
@click.option("--withdraw", is_flag=True, help="Take the approval back: the gate closes until there is a new one.")
@click.option("--reason", default="", help="Why it is withdrawn.")
def approve(
    project: Path | None, today: date | None, block: str, locale: str, by: str, yes: bool, withdraw: bool, reason: str
) -> None:
    """Record a sign-off of the exact wording of a safety BLOCK in one locale (or of `all` blocks)."""
    from locpipe import pipeline, sign_off
    from locpipe.source import SourceError

    root = root_of(project)
    if withdraw and not reason:
        raise click.UsageError("--withdraw needs a --reason: it is recorded.")
    if not by.strip():
        raise click.UsageError("--by needs a name: it is recorded.")
    try:
        proposals = sign_off.proposals(root, block, locale)
    except SourceError as error:
        end(error.findings, "text")
        return
    day = today or pipeline.today_given()
    for proposal in proposals:
        if proposal.is_in_force and not withdraw:
            click.echo(f"{proposal.block} in {locale}: this wording is approved already.")
            continue
        if withdraw and (proposal.approved is None or proposal.approved.status != "approved"):
            click.echo(f"{proposal.block} in {locale}: no approval is in force, so there is nothing to withdraw.")
            continue
        click.echo(proposal.shown(min(118, shutil.get_terminal_size((118, 24)).columns)))
        question = "Withdraw this approval?" if withdraw else f"Record that {by} signs off this wording in {locale}?"
        try:
            is_agreed = yes or click.confirm(question)
        except click.Abort:
            click.echo("\nNothing was recorded, since nobody answered. Where nobody can be asked, say --yes.", err=True)
            sys.exit(1)
        if not is_agreed:
            click.echo("Nothing was recorded.")
            continue
        sign_off.record(root, proposal, by=by, day=day, reason=reason if withdraw else "", withdraw=withdraw)
        click.echo(f"Recorded: {proposal.block} in {locale} is {'withdrawn' if withdraw else 'approved'}.")


@main.command()
@click.argument("rule", required=False)
def explain(rule: str | None) -> None:
    """Say what a RULE wants, why it matters, and how to fix what it found. Without RULE: list all rules."""
    from locpipe.checks.registry import RULES

    by_id = {known.id: known for known in RULES}
    if rule is None:
        for known in RULES:
            click.echo(f"{known.id:34} {known.severity.name.lower():8} {known.summary}")
        return
    if rule not in by_id:
        import difflib

        near = difflib.get_close_matches(rule, by_id, n=3)
        hint = f" Did you mean {', '.join(near)}?" if near else " `locpipe explain` lists all rules."
        raise click.UsageError(f"There is no rule “{rule}”.{hint}")
    known = by_id[rule]
    click.echo(f"{known.id} ({known.severity.name.lower()})\n\n{known.doc}\n\nHow to fix it: {known.fix}")


for command in (new, import_, audit, check, serve, publish, rollback, verify):
    main.add_command(command)
