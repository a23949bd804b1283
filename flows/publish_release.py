"""Bring a kept release to readers. Where it changes what matters most, the run waits for a person who agrees.

Waiting for hours needs no long run: build, look at the difference, and start this flow with the release's id later.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

from prefect import State, flow, get_run_logger
from prefect.artifacts import create_markdown_artifact
from prefect.client.orchestration import get_client
from prefect.context import FlowRunContext
from prefect.exceptions import FailedRun, FlowPauseTimeout
from prefect.flow_runs import pause_flow_run
from prefect.input import RunInput
from prefect.states import Failed
from pydantic import ConfigDict, Field

from flows import explain_start
from flows.artifacts import gate_closed, reasons_of, show_changes, show_findings
from flows.notices import Event, tell
from flows.parameters import LATEST, PublishParameters, Said, in_order
from flows.steps import Refused, one_publisher, refusable, whole
from locpipe import journal, releases
from locpipe.changes import Changes, Reason
from locpipe.day import today_given
from locpipe.gate import GateClosed

NO_TARGET = "no target is named. Name the folder or bucket that readers are served from."

POLL = 3
"""Seconds between two looks whether somebody has answered."""


class NotAgreedError(Exception):
    """Raised when nobody agreed to a release, or somebody did not. `by` is who it was, as far as that is known."""

    def __init__(self, message: str, by: str = "") -> None:
        super().__init__(message)
        self.by = by


class Answer(RunInput):
    """What a person says to a difference."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=in_order)

    publish: Annotated[
        bool, Field(title="Publish it", description="On: readers shall see this. Off: nothing is published.")
    ]
    name: Annotated[Said, Field(title="Your name and role", description="It is recorded in the journal.")]
    note: Annotated[Said, Field(title="Why", description="What you looked at. It is recorded in the journal.")]


see_difference = refusable("compare with what readers see", releases.difference)
try_target = refusable("see whether it can be written there", releases.try_target)
publish_to_target = refusable("prove once more and publish", releases.publish_release)


@flow(name="publish", persist_result=False)
def publish_release(parameters: PublishParameters = PublishParameters()) -> str | State[Any]:
    """Publish a release that was built and kept. Returns its id.

    The run pauses where safety texts, crisis numbers, prices or many pages change, and the first time: it shows the
    difference, asks for a name and a note, and records both in the journal. Without an answer nothing is published.
    """
    root, target, bare = parameters.root(), parameters.place(), parameters.bare
    if not target:
        return Failed(message=f"Not published: {NO_TARGET}")
    asker = parameters.by or journal.user()
    compared = see_difference(
        root, target, release="" if parameters.release == LATEST else parameters.release, bare=bare
    )
    if isinstance(compared, Refused):
        return Failed(message=f"Not published to {target}: {compared}")
    changes, reasons = compared
    shown = show_changes(changes, reasons)
    who = Answer(publish=True, name=asker, note="nothing that a person has to agree to")
    if reasons:
        answer = _asked(parameters, changes, reasons, shown, asker)
        if isinstance(answer, State):
            return answer
        who = answer
    with one_publisher():
        done = publish_to_target(
            root,
            target,
            today=parameters.today or today_given(),
            by=who.name,
            note=who.note if reasons else "",
            seen=whole(changes),
            release=changes.new,
            bare=bare,
        )
    if isinstance(done, Refused):
        return Failed(message=f"Not published to {target}: {done}")
    if isinstance(done, GateClosed):
        show_findings(done.findings)
        tell(Event.GATE_CLOSED, root, reasons_of(done.findings))
        return gate_closed(done.findings)
    _show_published(done, who)
    message = f"Release {done.release} is published to {done.place} by {who.name} (before: {done.before or 'none'})."
    tell(Event.RELEASE_PUBLISHED, root, message, release=done.release, before=done.before, by=who.name)
    get_run_logger().info("%s %s", message, done.sent)
    return done.release


def _asked(
    parameters: PublishParameters, changes: Changes, reasons: Sequence[Reason], shown: str, asker: str
) -> Answer | State[Any]:
    """The answer of a person who agrees, or the end of the run: nobody agreed, or nothing can be written there anyway."""
    root, target, bare = parameters.root(), parameters.place(), parameters.bare
    with one_publisher():
        tried = try_target(root, target, bare=bare)
    if isinstance(tried, Refused):
        return Failed(message=f"Not published, and nobody was asked. {target}: {tried}")
    try:
        return _agreed(root, changes, reasons, shown, parameters.hours)
    except NotAgreedError as error:
        releases.note_refusal(root, target, changes, by=error.by or asker, reason=str(error), bare=bare)
        return _not_published(error)
    except BaseException:  # the run is cancelled, or the machine goes down
        reason = "the run was ended before anybody answered"
        releases.note_refusal(root, target, changes, by=asker, reason=reason, bare=bare)
        raise


def _not_published(error: NotAgreedError) -> State[Any]:
    """The end of a run in which nobody agreed, in our words.

    Prefect's server ends a pause that is over as well, and whoever comes first is heard: so this is said by force.
    """
    message = f"Not published: {error}"
    run = FlowRunContext.get()
    if run is not None and run.flow_run is not None:
        with get_client(sync_client=True) as client:
            client.set_flow_run_state(run.flow_run.id, Failed(message=message), force=True)
    return Failed(message=message)


def _agreed(root: Path, changes: Changes, reasons: Sequence[Reason], shown: str, hours: float) -> Answer:
    """The answer of a person who was shown the difference and agrees. Raises NotAgreedError where nobody does."""
    why = "; ".join(map(str, reasons))
    message = f"Release {changes.new} waits for somebody who agrees, {hours:g} hours: {why}."
    tell(Event.APPROVAL_ASKED, root, message, release=changes.new)
    asking = Answer.with_initial_data(description=shown)
    try:
        answer = pause_flow_run(wait_for_input=asking, timeout=max(1, round(hours * 3600)), poll_interval=POLL)
    except FlowPauseTimeout:
        raise NotAgreedError(f"nobody agreed within {hours:g} hours.") from None
    assert isinstance(answer, Answer)
    if not answer.publish:
        raise NotAgreedError(f"{answer.name} did not agree: {answer.note}", answer.name)
    return answer


def _show_published(done: releases.Outcome, who: Answer) -> None:
    notes = "".join(f"- note: {note}\n" for note in done.notes)
    note = (
        f"# Release {done.release}\n\n"
        f"- readers of `{done.place}` see it now; before: {done.before or 'none'}\n"
        f"- by {who.name}: {who.note}\n"
        f"- {done.sent}\n{notes}"
    )
    create_markdown_artifact(key="release", markdown=note, description=f"Release {done.release}")


if __name__ == "__main__":
    try:
        asked = PublishParameters(target=sys.argv[1])
        explain_start()
        print(publish_release(asked))
    except (FailedRun, IndexError) as error:
        print(
            error if isinstance(error, FailedRun) else "usage: python -m flows.publish_release TARGET", file=sys.stderr
        )
        sys.exit(1)
