"""Let readers see an earlier release again. It asks nobody: who starts it says who they are, and why."""

import sys
from typing import Any

from prefect import State, flow, get_run_logger
from prefect.artifacts import create_markdown_artifact
from prefect.exceptions import FailedRun
from prefect.states import Failed

from flows import explain_start
from flows.notices import Event, tell
from flows.parameters import RollBackParameters
from flows.publish_release import NO_TARGET
from flows.steps import Refused, one_publisher, refusable
from locpipe import releases

go_back = refusable("go back", releases.roll_back)


@flow(name="roll back", persist_result=False)
def roll_back(parameters: RollBackParameters) -> str | State[Any]:
    """Let readers see an earlier release of a target again. Returns its id."""
    root, target = parameters.root(), parameters.place()
    if not target:
        return Failed(message=f"Not rolled back: {NO_TARGET}")
    with one_publisher():
        done = go_back(
            root, target, by=parameters.by, note=parameters.note, release=parameters.release, bare=parameters.bare
        )
    if isinstance(done, Refused):
        return Failed(message=f"Not rolled back: {done}")
    message = f"{done.place} serves release {done.release} again, by {parameters.by} (before: {done.before or 'none'})."
    notes = "".join(f"- note: {note}\n" for note in done.notes)
    create_markdown_artifact(
        key="release", markdown=f"# Back to release {done.release}\n\n- {message}\n- why: {parameters.note}\n{notes}"
    )
    tell(Event.ROLLED_BACK, root, message, release=done.release, before=done.before, by=parameters.by)
    get_run_logger().info(message)
    return done.release


if __name__ == "__main__":
    try:
        target, by, note = sys.argv[1:]
        asked = RollBackParameters(target=target, by=by, note=note)
        explain_start()
        print(roll_back(asked))
    except ValueError as error:
        print(f"usage: python -m flows.roll_back TARGET NAME WHY ({error})", file=sys.stderr)
        sys.exit(2)
    except FailedRun as error:
        print(error, file=sys.stderr)
        sys.exit(1)
