"""Events that others can act on, and the automations that make a message to people of each.

    python -m flows.notices slack-webhook/ops

sets up one automation an event, which sends to that notification block (docs/operations.md); once more changes nothing.
Another one, which `flows.serve` sets up by itself, ends runs whose process is gone.
"""

import sys
from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from prefect.automations import Automation
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import StateType
from prefect.events import emit_event
from prefect.events.actions import ChangeFlowRunState, SendNotification
from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture
from prefect.exceptions import ObjectNotFound

RESOURCE = "locpipe.project"


class Event(StrEnum):
    """What is told. Automations rely on the names."""

    GATE_CLOSED = "locpipe.gate.closed"
    APPROVAL_ASKED = "locpipe.approval.asked"
    RELEASE_PUBLISHED = "locpipe.release.published"
    ROLLED_BACK = "locpipe.release.rolled-back"
    AUDIT_DUE = "locpipe.audit.due"


SUBJECTS = {
    Event.GATE_CLOSED: "the gate is closed",
    Event.APPROVAL_ASKED: "somebody has to agree",
    Event.RELEASE_PUBLISHED: "a release is published",
    Event.ROLLED_BACK: "a release was taken back",
    Event.AUDIT_DUE: "something is due",
}


def tell(event: Event, root: Path, message: str, **payload: Any) -> None:
    """Emit an event about the project in `root`. `message` is for people; messages quote it."""
    resource = {"prefect.resource.id": f"{RESOURCE}.{root.name}", "prefect.resource.name": root.name}
    emit_event(event=str(event), resource=resource, payload={"message": message, **payload})


def automation(event: Event, block: Any) -> Automation:
    """What sends a message to a notification block for each such event."""
    return Automation(
        name=f"locpipe: {SUBJECTS[event]}",
        description=f"Made by `python -m flows.notices`, for the event {event}.",
        trigger=EventTrigger(
            expect={str(event)},
            match={"prefect.resource.id": f"{RESOURCE}.*"},
            posture=Posture.Reactive,
            threshold=1,
            within=timedelta(0),
        ),
        actions=[
            SendNotification(
                block_document_id=block,
                subject=f"{{{{ event.resource.name }}}}: {SUBJECTS[event]}",
                body="{{ event.payload['message'] }}\n\n{{ flow_run|ui_url }}",
            )
        ],
    )


HEARTBEAT = "prefect.flow-run.heartbeat"
SILENCE = timedelta(seconds=400)
"""After so long without a sign of life a run counts as dead. Prefect lets each run give one every 180 seconds."""

ENDS = frozenset(f"prefect.flow-run.{state}" for state in ("Completed", "Failed", "Due", "Cancelled", "Crashed"))


def end_of_the_dead() -> Automation:
    """What ends a run whose process was killed, with its machine or without: it would count as running for ever, and who
    agreed to what it shows would wait for nothing.
    """
    return Automation(
        name="locpipe: end runs whose process is gone",
        description="Made by `make flows`: a run gives signs of life, also while it is paused.",
        trigger=EventTrigger(
            after={HEARTBEAT},
            expect={HEARTBEAT, *ENDS},
            match={"prefect.resource.id": "prefect.flow-run.*"},
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=SILENCE,
        ),
        actions=[
            ChangeFlowRunState(
                name="Crashed",
                state=StateType.CRASHED,
                force=False,
                message="Its process is gone: the program or the machine was stopped. Nothing was done since. Start it again.",
            )
        ],
    )


def put(automations: Sequence[Automation]) -> None:
    """Create them on the server, or bring those of the same names up to date. One that says the same stays: it would
    forget what it has seen.
    """
    with get_client(sync_client=True) as client:
        for each in automations:
            known = client.read_automations_by_name(each.name)
            if known and _said(known[0]) == _said(each):
                continue
            if known:
                each.id = known[0].id
                each.update()
            else:
                each.create()


def _said(automation: AutomationCore) -> object:
    """What an automation says, without the ids that the server gives."""
    return automation.trigger.model_dump(exclude={"id"}), [action.model_dump() for action in automation.actions]


def set_up(block: str) -> list[Automation]:
    """One automation an event, which sends to the block TYPE/NAME. Raises ObjectNotFound where there is none."""
    slug, _, name = block.partition("/")
    with get_client(sync_client=True) as client:
        document = client.read_block_document_by_name(name, slug)
    made = [automation(event, document.id) for event in Event]
    put([*made, end_of_the_dead()])
    return made


if __name__ == "__main__":
    try:
        for done in set_up(sys.argv[1]):
            print(done.name)
    except IndexError:
        sys.exit("usage: python -m flows.notices TYPE/NAME, of a notification block such as slack-webhook/ops")
    except ObjectNotFound:
        sys.exit(f"There is no block {sys.argv[1]}. Make one in Prefect's UI, under Blocks: Slack, Teams, e-mail…")
