"""Every flow, served as `make flows` does it, started and answered over REST: the path that content ops take."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import yaml

from tests.flows.conftest import running, until
from tests.verbs import REPOSITORY, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.prefect_api import Api

pytestmark = [pytest.mark.prefect, pytest.mark.slow]

NAMES = {"build cluster", "sync catalogs", "check content", "audit", "publish", "roll back"}
ENDED = ("COMPLETED", "FAILED", "CRASHED", "CANCELLED")


@pytest.fixture(scope="module")
def project(sample_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("served") / "project"
    shutil.copytree(sample_root, root)
    return root


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("served") / "serve.log"


@pytest.fixture(scope="module")
def deployments(
    prefect_api: Api, environment: dict[str, str], project: Path, log: Path
) -> Iterator[dict[str, dict[str, Any]]]:
    """What `make flows` serves, by the name of the flow. It uses the server that is set."""
    arguments = ["-m", "flows.serve", "--project", str(project), "--target", str(project.parent / "www")]
    with running(arguments, environment, log):

        def served() -> Any:
            listed = prefect_api.post("deployments/filter", {"deployments": {"name": {"any_": ["here"]}}})
            return listed if len(listed) == len(NAMES) else None

        listed = until(served, log)
        flows = {flow["id"]: flow["name"] for flow in prefect_api.post("flows/filter", {})}
        yield {flows[deployment["flow_id"]]: deployment for deployment in listed}


def schema(deployment: dict[str, Any]) -> dict[str, Any]:
    """The form of a deployment."""
    (model,) = deployment["parameter_openapi_schema"]["definitions"].values()
    assert isinstance(model, dict)
    return model


def test_every_flow_is_served_with_its_schedule_and_its_limit(deployments: dict[str, dict[str, Any]]) -> None:
    assert set(deployments) == NAMES
    crons = {
        name: [schedule["schedule"]["cron"] for schedule in deployment["schedules"]]
        for name, deployment in deployments.items()
    }
    assert {name: cron for name, cron in crons.items() if cron} == {
        "check content": ["0 6 * * *"],
        "audit": ["0 7 * * 1"],
    }
    limits = {name: deployment["global_concurrency_limit"] for name, deployment in deployments.items()}
    # A run that waits for a person has given back the slot of its deployment, and would be ended for it.
    assert {name for name, limit in limits.items() if limit} == {"build cluster", "sync catalogs"}
    assert {limit["limit"] for limit in limits.values() if limit} == {1}
    assert not any(deployment["paused"] for deployment in deployments.values())


def test_what_has_a_schedule_is_planned(deployments: dict[str, dict[str, Any]], prefect_api: Api) -> None:
    names = {deployment["id"]: name for name, deployment in deployments.items()}

    def planned() -> bool:
        asked = {"flow_runs": {"state": {"type": {"any_": ["SCHEDULED"]}}}}
        listed = prefect_api.post("flow_runs/filter", asked)
        return {names.get(run["deployment_id"]) for run in listed} >= {"check content", "audit"}

    until(planned)


def test_every_form_has_titles_help_and_defaults(deployments: dict[str, dict[str, Any]]) -> None:
    for name, deployment in deployments.items():
        form = schema(deployment)
        for field, stated in form["properties"].items():
            assert stated["title"], (name, field)
            assert stated["description"].endswith((".", "”")), (name, field)
            assert "enum" not in stated, (name, field)  # such choices would be those of the day of serving
        assert form.get("required", []) == (["by", "note"] if name == "roll back" else []), name
    assert schema(deployments["publish"])["properties"]["release"]["default"] == "latest"


def test_a_form_that_is_filled_in_wrongly_starts_nothing(
    deployments: dict[str, dict[str, Any]], prefect_api: Api
) -> None:
    path = f"deployments/{deployments['build cluster']['id']}/create_flow_run"
    for wrong in ({"place": "on"}, {"chunk": 0}):
        with pytest.raises(httpx.HTTPStatusError, match=r"409|422"):
            prefect_api.post(path, {"parameters": {"parameters": wrong}})


def test_a_release_is_built_agreed_to_and_published_over_rest(
    deployments: dict[str, dict[str, Any]], prefect_api: Api, project: Path, log: Path
) -> None:
    def start(name: str, **chosen: Any) -> str:
        asked = {"parameters": {"parameters": {"today": TODAY.isoformat(), **chosen}}}
        return str(prefect_api.post(f"deployments/{deployments[name]['id']}/create_flow_run", asked)["id"])

    def reached(run: str, *states: str) -> Any:
        def state() -> Any:
            found = prefect_api.get(f"flow_runs/{run}")
            return found["state"] if found["state_type"] in (*states, *ENDED) else None

        found = until(state, log)
        assert found["type"] in states, (found, log.read_text("utf-8"))
        return found

    def agree(run: str) -> None:
        # A run is seen to be paused a moment before what it asks is there.
        until(lambda: prefect_api.post(f"flow_runs/{run}/resume", {"run_input": answer})["status"] == "ACCEPT", log)

    answer = {"publish": True, "name": "A. Nurse, lead", "note": "Read it."}
    run = start("build cluster")
    reached(run, "COMPLETED")
    manifest = json.loads((project / "dist/manifest.json").read_text("utf-8"))
    assert f"# Release {manifest['release']}" in prefect_api.artifacts(run)["release"]["data"]
    line = f"{len(manifest['pages'])} of {len(manifest['pages'])} pages made and judged"
    until(lambda: line in prefect_api.log(run))

    run, other = start("publish"), start("publish")  # one that waits for a person keeps no other waiting
    reached(run, "PAUSED")
    reached(other, "PAUSED")
    assert not (project.parent / "www/current").exists()
    agree(run)
    reached(run, "COMPLETED")
    assert (project.parent / "www/current").resolve().name == manifest["release"]
    journal = (project / ".locpipe/journal.jsonl").read_text("utf-8").splitlines()
    assert json.loads(journal[-1])["by"] == "A. Nurse, lead"
    agree(other)
    found = reached(other, "FAILED")
    assert f"another run has published the release {manifest['release']} meanwhile" in found["message"]
    until(lambda: any("Finished in state Failed" in line for line in prefect_api.log(other)))
    assert not any("Traceback" in line for line in prefect_api.log(other))


def test_the_file_for_a_work_pool_says_the_same(deployments: dict[str, dict[str, Any]]) -> None:
    from prefect.flows import load_flow_from_entrypoint

    stated = yaml.safe_load((REPOSITORY / "prefect.yaml").read_text("utf-8"))["deployments"]
    assert len(stated) == len(NAMES)
    for each in stated:
        file, _, name = each["entrypoint"].partition(":")
        served = deployments[load_flow_from_entrypoint(f"{REPOSITORY / file}:{name}").name]
        crons = [schedule["cron"] for schedule in each.get("schedules", [])]
        assert crons == [schedule["schedule"]["cron"] for schedule in served["schedules"]]
        limit = served["global_concurrency_limit"]
        assert each.get("concurrency_limit") == (limit["limit"] if limit else None)
