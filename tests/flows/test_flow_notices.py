"""The automations are such as a server accepts, and a message comes of an event."""

from __future__ import annotations

import json
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
from prefect.events.schemas.automations import EventTrigger

from flows.notices import HEARTBEAT, Event, end_of_the_dead, put, set_up, tell
from tests.flows.conftest import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.prefect_api import Api

pytestmark = [pytest.mark.prefect, pytest.mark.slow]


@pytest.fixture(scope="module", autouse=True)
def gone_and_ended(prefect_api: Api) -> tuple[str, str]:
    """A run that waits and gives no sign of life any more, and one that has ended. They are made before anything else,
    because some seconds have to pass.
    """
    from prefect.events import emit_event

    flow = prefect_api.post("flows/", {"name": "killed"})["id"]
    gone, ended = (
        prefect_api.post("flow_runs/", {"flow_id": flow, "state": {"type": kind}})["id"]
        for kind in ("PAUSED", "COMPLETED")
    )
    automation = end_of_the_dead()
    assert isinstance(automation.trigger, EventTrigger)
    ours = {"prefect.resource.id": [f"prefect.flow-run.{run}" for run in (gone, ended)]}
    quick = automation.trigger.model_copy(update={"within": timedelta(seconds=10), "match": ours})
    automation.name, automation.trigger = "killed", quick
    put([automation])
    for run in (gone, ended):
        emit_event(event=HEARTBEAT, resource={"prefect.resource.id": f"prefect.flow-run.{run}"})
    return gone, ended


@pytest.fixture
def chat() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """An address that takes messages, and the messages that it took."""
    taken: list[dict[str, Any]] = []

    class Room(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            taken.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Room) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", taken
        server.shutdown()


def test_each_event_has_an_automation_and_its_message_comes(
    prefect_api: Api, chat: tuple[str, list[dict[str, Any]]], tmp_path: Path
) -> None:
    from prefect.blocks.notifications import CustomWebhookNotificationBlock
    from prefect.exceptions import ObjectNotFound

    address, taken = chat
    with pytest.raises(ObjectNotFound):
        set_up("custom-webhook/ops")
    block = CustomWebhookNotificationBlock(
        name="ops",
        url=address,
        json_data={"title": "{{subject}}", "text": "{{body}}"},
        headers=None,
        cookies=None,
    )
    block.save("ops")
    for _ in range(2):  # once more changes nothing
        set_up("custom-webhook/ops")
    listed = [each for each in prefect_api.post("automations/filter", {}) if each["name"].startswith("locpipe: ")]
    told = [each["trigger"]["expect"] for each in listed if each["name"] != end_of_the_dead().name]
    assert sorted(told) == sorted([str(event)] for event in Event)
    assert len(listed) == len(told) + 1
    assert all(each["enabled"] for each in listed)

    project = tmp_path / "guide"
    tell(Event.ROLLED_BACK, project, "www serves release 1 again, by A. Nurse.")
    message = until(lambda: taken)[0]
    assert message["title"] == "guide: a release was taken back"
    assert message["text"].startswith("www serves release 1 again, by A. Nurse.")


def test_a_run_whose_process_is_gone_is_ended(prefect_api: Api, gone_and_ended: tuple[str, str]) -> None:
    gone, ended = gone_and_ended
    until(lambda: prefect_api.get(f"flow_runs/{gone}")["state_type"] == "CRASHED")
    assert "Its process is gone" in prefect_api.get(f"flow_runs/{gone}")["state"]["message"]
    assert prefect_api.get(f"flow_runs/{ended}")["state_type"] == "COMPLETED"
