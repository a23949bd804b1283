"""`locpipe publish`, `rollback` and `verify`: releases where readers are."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from locpipe.cli_options import FOUND, end, options, root_of, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from locpipe.changes import Changes, Reason
    from locpipe.findings import Finding
    from locpipe.served import Verified

_BY = click.option("--by", help="Who does it, for the journal. Default: your name on this system.")
_NOTE = click.option("--note", default="", help="Why, for the journal.")
_BARE = click.option("--bare", is_flag=True, help="A bucket that is served as it is: an ordered upload, not one step.")


@click.command()
@options("project", "today", "format")
@click.argument("target")
@click.option("--release", default="", help="The kept release to publish. Default: the newest complete one.")
@_BY
@click.option(
    "--note",
    default="",
    help="Why, for the journal. With --by it agrees to a change that needs the agreement of a person.",
)
@click.option("--dry-run", is_flag=True, help="Show what would change, and whether somebody has to agree; no more.")
@_BARE
def publish(
    project: Path | None,
    today: date | None,
    form: str,
    target: str,
    release: str,
    by: str | None,
    note: str,
    dry_run: bool,
    bare: bool,
) -> None:
    """Publish the newest kept release to TARGET, a folder or a bucket (s3://bucket/path), in one step.

    A folder keeps its releases; serve TARGET/current. A bucket keeps them below releases/, and current.json names the
    one to serve. The release is proved once more first; whatever fails, TARGET goes on serving what it served.

    Where a safety text, a crisis number, prices or many pages change, and the first time, a person has to agree: on a
    terminal you are asked for a name and a note, elsewhere give --by and --note. Both are in the journal.
    """
    from locpipe import journal, releases
    from locpipe.changes import ApprovalNeededError
    from locpipe.gate import GateClosed
    from locpipe.pipeline import today_given
    from locpipe.report import summary

    root = root_of(project)
    name = _name(by)
    if dry_run:
        with _told(target):
            _show(*releases.difference(root, target, release=release, bare=bare), form)
        return
    publishing = partial(
        releases.publish_release, root, target, today=today or today_given(), release=release, bare=bare
    )
    with _told(target):
        try:
            # A note alone agrees to nothing: it takes a name that somebody has given.
            done = publishing(by=name or journal.user(), note=note if name else "")
        except ApprovalNeededError as needed:
            if not sys.stdin.isatty():
                raise
            _show(needed.changes, needed.reasons, "text")
            agreed_by, why = _asked(name, note)
            if not agreed_by:
                reason = "the person who was asked did not agree"
                releases.note_refusal(root, target, needed.changes, by=name or journal.user(), reason=reason, bare=bare)
                click.echo("Nothing was published: nobody agreed.", err=True)
                sys.exit(FOUND)
            done = publishing(by=agreed_by, note=why, seen=needed.changes)
    if isinstance(done, GateClosed):
        say(done.findings, form)
        if form == "text":
            click.echo(f"The gate stays closed: {summary(done.findings)}. Nothing was published.", err=True)
        sys.exit(FOUND)
    if form == "text" and done.changes is not None:
        click.echo(done.changes.text(), nl=False)
    _tell_notes(done.notes)
    before = f" (before: {done.before})" if done.before and done.before != done.release else ""
    click.echo(f"Release {done.release} is published to {done.place}{before}: {done.sent}.", err=True)


@click.command()
@options("project")
@click.argument("target")
@click.option("--to", "release", default="", help="The release to go back to. Default: the one before.")
@_BY
@_NOTE
@_BARE
def rollback(project: Path | None, target: str, release: str, by: str | None, note: str, bare: bool) -> None:
    """Let the readers of TARGET see the release before again, or the one that --to names.

    A release that shows a safety text whose approval was withdrawn since is refused.
    """
    from locpipe import journal, releases

    root = root_of(project)
    with _told(target):
        done = releases.roll_back(root, target, by=_name(by) or journal.user(), note=note, release=release, bare=bare)
    _tell_notes(done.notes)
    click.echo(f"{done.place} serves release {done.release} again (before: {done.before or 'none'}).", err=True)


@click.command()
@options("project", "today", "format")
@click.argument("place", metavar="TARGET|URL")
def verify(project: Path | None, today: date | None, form: str, place: str) -> None:
    """Judge a published site as it is served: manifest, pages, safety texts. Needs none of its sources.

    TARGET is a folder or a bucket that was published to, or a folder such as dist/; URL is the address of the site. In
    the project that published it, the site is also compared with the journal and with the approvals as they are now.
    """
    from locpipe import served
    from locpipe.pipeline import today_given

    with _told(place):
        found = served.verify(place, today or today_given())
        if form == "text" and found.release:
            click.echo(f"{place} serves release {found.release}: {found.pages} pages.", err=True)
        findings, note = _compared(project, place, found)
    click.echo(f"note: {note}", err=True)
    end((*found.findings, *findings), form)


def _compared(project: Path | None, place: str, found: Verified) -> tuple[list[Finding], str]:
    """What the project says of the release that was found, and what a person should know of that."""
    from locpipe import expected
    from locpipe.source import SourceError, find_root

    alone = "so the site was judged by its own report alone, which whoever can write to the host could replace"
    if not found.release:
        return [], f"there is no release to compare with a journal, {alone}"
    try:
        root = root_of(project) if project else find_root(Path.cwd())
    except SourceError:
        return [], f"not compared with a journal: no project is here ({alone}); name it with --project"
    if not expected.has_journal(root):
        return [], f"not compared with a journal: {root} has none ({alone})"
    findings = expected.judged(root, place, found.release, found.manifest_sha256, found.evidence)
    return findings, expected.told_of(root, found.release) or f"the journal of {root} does not know this release"


def _name(by: str | None) -> str:
    if by is not None and not by.strip():
        raise click.UsageError("--by needs a name: it is recorded.")
    return (by or "").strip()


def _show(changes: Changes, reasons: Sequence[Reason], form: str) -> None:
    """The difference, and why somebody has to agree to it."""
    if form != "text":
        record = changes.as_record() | {"needs_approval": [str(reason) for reason in reasons]}
        click.echo(json.dumps(record, ensure_ascii=False, indent=1))
        return
    click.echo(changes.text(), nl=False)
    for reason in reasons:
        click.echo(f"Somebody has to agree: {reason}")


def _asked(name: str, note: str) -> tuple[str, str]:
    """The name and the note of the person at the terminal; both empty where they do not agree."""
    try:
        if click.confirm("Shall readers see this?"):
            return name or click.prompt("Your name, for the journal"), note or click.prompt("Why")
    except click.Abort:
        click.echo()
    return "", ""


def _tell_notes(notes: tuple[str, ...]) -> None:
    for note in notes:
        click.echo(f"note: {note}", err=True)


@contextmanager
def _told(place: str) -> Iterator[None]:
    """What was refused, with what to do."""
    from locpipe.disk import PublishError
    from locpipe.source import SourceError

    try:
        yield
    except PublishError as error:
        click.echo(f"{place}: error: {error}\n    fix: {error.fix}")
        sys.exit(FOUND)
    except SourceError as error:
        end(error.findings, "text")
