"""Publishing asks a person where it matters, and takes their answer over REST; going back asks nobody."""

from __future__ import annotations

import json
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

import pytest

from flows.notices import Event
from flows.parameters import PublishParameters, RollBackParameters
from tests.flows.conftest import until
from tests.verbs import TODAY, built, edit

if TYPE_CHECKING:
    from pathlib import Path

    from tests.prefect_api import Api

pytestmark = [pytest.mark.prefect, pytest.mark.slow]

ONDINE = "cities/on/ondine.yaml"


@pytest.fixture
def kept(built_root: Path, tmp_path: Path) -> Path:
    """A project with a release that is kept."""
    shutil.copytree(built_root, tmp_path / "kept", ignore=shutil.ignore_patterns("dist"))
    return tmp_path / "kept"


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that waits looks more often whether somebody has answered."""
    monkeypatch.setattr("flows.publish_release.POLL", 0.2)


def publish(project: Path, target: Path, **chosen: Any) -> tuple[Any, Any]:
    from flows.publish_release import publish_release

    asked = PublishParameters(project=str(project), target=str(target), today=TODAY, **chosen)
    state = publish_release(asked, return_state=True)
    return state, state.state_details.flow_run_id


def answered(api: Api, project: Path, target: Path, answer: dict[str, Any]) -> tuple[Any, Any, dict[str, Any]]:
    """A run of publish that somebody answers over REST; and what it showed while it waited."""

    def paused() -> Any:
        asked = {"flow_runs": {"state": {"type": {"any_": ["PAUSED"]}}}, "flows": {"name": {"any_": ["publish"]}}}
        return api.post("flow_runs/filter", asked)

    def reply() -> dict[str, Any]:
        (waiting,) = until(paused)
        shown = api.artifacts(waiting["id"])
        resume = f"flow_runs/{waiting['id']}/resume"
        nameless = api.post(resume, {"run_input": answer | {"name": " "}})
        assert nameless["status"] == "REJECT", nameless
        # A run is seen to be paused a moment before what it asks is there.
        until(lambda: api.post(resume, {"run_input": answer})["status"] == "ACCEPT")
        return shown

    with ThreadPoolExecutor(1) as helper:
        replying = helper.submit(reply)
        state, flow_run = publish(project, target)
        return state, flow_run, replying.result()


def journal(project: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (project / ".locpipe/journal.jsonl").read_text("utf-8").splitlines()]


def test_a_person_agrees_over_rest_then_a_small_change_asks_nobody_and_is_taken_back(
    kept: Path, tmp_path: Path, prefect_api: Api
) -> None:
    from flows.roll_back import roll_back

    target = tmp_path / "www"
    answer = {"publish": True, "name": "A. Nurse, lead", "note": "Read all of it."}
    state, flow_run, shown = answered(prefect_api, kept, target, answer)
    assert state.is_completed(), state.message
    assert "Somebody has to agree" in shown["changes"]["data"]
    assert "nothing is published there yet" in shown["changes"]["data"]
    first = (target / "current").resolve().name
    expected = {"result": "done", "release": first, "by": "A. Nurse, lead", "note": "Read all of it."}
    assert journal(kept)[-1].items() >= expected.items()
    told = prefect_api.event(Event.RELEASE_PUBLISHED, flow_run)
    assert told["payload"]["by"] == "A. Nurse, lead"

    edit(kept, ONDINE, "613-555-0152", "613-555-0153")
    built(kept)
    state, flow_run = publish(kept, target, by="B. Clerk")
    assert state.is_completed(), state.message
    second = (target / "current").resolve().name
    assert second != first
    assert "Somebody has to agree" not in prefect_api.artifacts(flow_run)["changes"]["data"]
    assert journal(kept)[-1]["by"] == "B. Clerk"

    asked = RollBackParameters(project=str(kept), target=str(target), by="C. Lead", note="Wrong place.")
    state = roll_back(asked, return_state=True)
    assert state.is_completed(), state.message
    assert (target / "current").resolve().name == first
    expected = {"action": "rollback", "by": "C. Lead", "note": "Wrong place.", "result": "done"}
    assert journal(kept)[-1].items() >= expected.items()
    told = prefect_api.event(Event.ROLLED_BACK, state.state_details.flow_run_id)
    assert (told["payload"]["release"], told["payload"]["before"]) == (first, second)


def test_who_does_not_agree_keeps_it_from_readers(kept: Path, tmp_path: Path, prefect_api: Api) -> None:
    answer = {"publish": False, "name": "A. Nurse, lead", "note": "The dose is wrong."}
    state, _, _ = answered(prefect_api, kept, tmp_path / "www", answer)
    assert state.is_failed()
    assert state.message == "Not published: A. Nurse, lead did not agree: The dose is wrong."
    assert not (tmp_path / "www/current").exists()
    noted = {"action": "publish", "by": "A. Nurse, lead", "result": "refused", "target": str(tmp_path / "www")}
    assert journal(kept)[-1].items() >= noted.items()
    assert journal(kept)[-1]["reason"] == "A. Nurse, lead did not agree: The dose is wrong."


@pytest.mark.usefixtures("prefect_api")
def test_nobody_answers_and_nothing_is_published(kept: Path, tmp_path: Path) -> None:
    state, _ = publish(kept, tmp_path / "www", hours=0.0005, by="B. Clerk")
    assert state.is_failed()
    assert state.message == "Not published: nobody agreed within 0.0005 hours."
    assert not (tmp_path / "www/current").exists()
    noted = {"by": "B. Clerk", "result": "refused", "reason": "nobody agreed within 0.0005 hours."}
    assert journal(kept)[-1].items() >= noted.items()


@pytest.mark.usefixtures("prefect_api")
def test_a_run_that_is_ended_while_it_waits_is_noted(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(**_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("flows.publish_release.pause_flow_run", ended)
    with pytest.raises(KeyboardInterrupt):
        publish(kept, tmp_path / "www")
    assert journal(kept)[-1]["reason"] == "the run was ended before anybody answered"


@pytest.mark.usefixtures("prefect_api")
def test_one_publishes_at_a_time() -> None:
    from flows.steps import one_publisher

    at_work: list[int] = []
    most: list[int] = []

    def work(number: int) -> None:
        with one_publisher():
            at_work.append(number)
            most.append(len(at_work))
            time.sleep(0.3)
            at_work.remove(number)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(copy_context().run, work, number) for number in range(2)]:
            done.result()
    assert most == [1, 1]


@pytest.mark.usefixtures("prefect_api")
@pytest.mark.parametrize(
    ("chosen", "why"),
    [({"release": "20260101"}, "no release 20260101 is kept"), ({"bare": True}, "--bare is for buckets")],
    ids=["release-unknown", "folder-that-is-bare"],
)
def test_what_cannot_be_published_fails_in_words(kept: Path, tmp_path: Path, chosen: dict[str, Any], why: str) -> None:
    state, _ = publish(kept, tmp_path / "www", **chosen)
    assert state.is_failed()
    assert state.message.startswith("Not published")
    assert why in state.message
