"""Let readers see an earlier release again. It asks nobody: who starts it says who they are, and why."""

import sys
from typing import Any

from prefect import State, flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.exceptions import FailedRun
from prefect.states import Failed

from flows.notices import Event, tell
from flows.parameters import RollBackParameters
from flows.publish_release import NO_TARGET
from locpipe import releases
from locpipe.disk import PublishError

go_back = task(name="go back", cache_policy=NO_CACHE, persist_result=False)(releases.roll_back)


@flow(name="roll back", persist_result=False)
def roll_back(parameters: RollBackParameters) -> str | State[Any]:
    """Let readers see an earlier release of a target again. Returns its id."""
    root, target = parameters.root(), parameters.place()
    if not target:
        return Failed(message=f"Not rolled back: {NO_TARGET}")
    try:
        done = go_back(
            root, target, by=parameters.by, note=parameters.note, release=parameters.release, bare=parameters.bare
        )
    except PublishError as error:
        return Failed(message=f"Not rolled back: {error}. {error.fix}")
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
        print(roll_back(RollBackParameters(target=target, by=by, note=note)))
    except ValueError as error:
        print(f"usage: python -m flows.roll_back TARGET NAME WHY ({error})", file=sys.stderr)
        sys.exit(2)
    except FailedRun as error:
        print(error, file=sys.stderr)
        sys.exit(1)
