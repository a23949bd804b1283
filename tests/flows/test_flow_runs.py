"""The flows run under Prefect: files on disk, what its UI shows, and runs that fail as they should."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from flows.parameters import AuditParameters, BuildParameters, CheckParameters, SyncParameters
from tests.verbs import TODAY, edit, locpipe, translate, tree

if TYPE_CHECKING:
    from pathlib import Path

    from tests.prefect_api import Api

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.usefixtures("prefect_api")]

STEPS = [
    "look whether anything changed",
    "read sources and catalogs",
    "check sources and catalogs",
    "make and judge pages",
    "judge the release",
]
CRISIS = "content/safety/crisis.md"
FRENCH_SAFETY = "locales/fr_CA/LC_MESSAGES/safety.po"


def run(flow: Any, parameters: object) -> tuple[Any, Any]:
    """The state in which a run of the flow ended, and the run's id."""
    state = flow(parameters, return_state=True)
    return state, state.state_details.flow_run_id


def build(project: Path, **chosen: Any) -> tuple[Any, Any]:
    from flows.build_cluster import build_cluster

    return run(build_cluster, BuildParameters(project=str(project), today=TODAY, **chosen))


def table(artifact: dict[str, Any]) -> list[dict[str, Any]]:
    rows = json.loads(artifact["data"])
    assert isinstance(rows, list)
    return rows


def test_the_main_flow_makes_what_the_command_makes_and_shows_it(
    project: Path, prefect_api: Api, tmp_path: Path
) -> None:
    state, flow_run = build(project)
    assert state.is_completed(), state.message
    manifest = json.loads((project / "dist/manifest.json").read_text("utf-8"))
    pages = manifest["pages"]
    shown = prefect_api.artifacts(flow_run)
    assert f"# Release {manifest['release']}" in shown["release"]["data"]
    assert table(shown["findings"])
    assert shown["pages"]["data"] == 100
    assert shown["pages"]["description"] == f"{len(pages)} of {len(pages)} pages made and judged"
    cities = sum(page["kind"] == "city" and page["locale"] == "fr_CA" for page in pages)
    rows = {row["kind"]: row for row in table(shown["coverage"])}
    assert set(rows) == {"hub", "province", "city", "home", "chooser", "notfound"}
    assert rows["city"]["fr_CA"] == f"{cities} of {cities}"
    safety = {(row["text"], row["locale"]): row for row in table(shown["safety"])}
    assert safety["crisis", "fr_CA"]["result"] == "as approved"
    assert safety["crisis", "fr_CA"]["pages"] >= cities
    assert ("fr_CA", "safety") in {(row["locale"], row["domain"]) for row in table(shown["translations"])}
    assert "beside nothing" in shown["changes"]["description"]
    assert "http://127.0.0.1:8000/" in shown["preview"]["data"]
    assert prefect_api.tasks(flow_run) == [*STEPS, "compare with what is there", "publish"]  # none a page

    state, flow_run = build(project)
    assert state.is_completed(), state.message
    assert prefect_api.tasks(flow_run) == STEPS[:1]
    shown = prefect_api.artifacts(flow_run)
    assert f"Nothing changed: release {manifest['release']} is in {project / 'dist'}" in shown["release"]["data"]
    assert table(shown["findings"])

    done = locpipe("build", "--project", project, "--today", str(TODAY), "--out", tmp_path / "by-command")
    assert done.exit_code == 0, done.output
    assert tree(project / "dist") == tree(tmp_path / "by-command")


def test_a_closed_gate_fails_the_run_and_leaves_what_was_published(
    project: Path, built_root: Path, prefect_api: Api
) -> None:
    from flows.notices import Event

    (project / "dist").symlink_to(built_root / "dist")  # only to be read
    before = tree(built_root / "dist")
    edit(project, CRISIS, "(tel:112)", "(tel:118)")
    state, flow_run = build(project)
    assert state.is_failed()
    assert state.message.startswith("The gate stays closed (")
    assert "blocker" in state.message
    assert "tel:118" in state.message
    assert tree(built_root / "dist") == before
    run_of_it = prefect_api.get(f"flow_runs/{flow_run}")
    assert run_of_it["state"]["type"] == "FAILED"
    assert run_of_it["state"]["message"] == state.message
    shown = prefect_api.artifacts(flow_run)
    assert "release" not in shown
    assert table(shown["findings"])[0]["severity"] == "blocker"
    assert prefect_api.event(Event.GATE_CLOSED, flow_run)["payload"]["message"] == state.message


def test_a_part_goes_where_it_is_told(project: Path, tmp_path: Path) -> None:
    state, _ = build(project, places=["on"], out=str(tmp_path / "part"))
    assert state.is_completed(), state.message
    assert not (project / "dist").exists()
    manifest = json.loads((tmp_path / "part/manifest.json").read_text("utf-8"))
    assert {page["place"] for page in manifest["pages"]} - {None} == {"on", "on/ondine"}


def test_a_folder_that_is_no_release_is_left_alone(project: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("Dear all")
    state, _ = build(project, out=str(mine))
    assert state.is_failed()
    assert str(mine) in state.message
    assert tree(mine) == {"letter.txt": b"Dear all"}


def test_the_check_completes_and_shows_its_findings(project: Path, prefect_api: Api) -> None:
    from flows.check_content import check_content

    state, flow_run = run(check_content, CheckParameters(project=str(project), today=TODAY))
    assert state.is_completed(), state.message
    assert table(prefect_api.artifacts(flow_run)["findings"])
    assert not (project / "dist").exists()


def test_gaps_come_behind_what_leaves_them(project: Path, prefect_api: Api) -> None:
    translate(project, "fr_CA", "site", "Sea Walk Society", "")
    state, flow_run = build(project)
    assert state.is_failed()
    assert "“Sea Walk Society” has no translation [translation-missing]" in state.message
    assert "value-missing" not in state.message
    assert "on pages follow" in state.message
    rules = [row["rule"] for row in table(prefect_api.artifacts(flow_run)["findings"])]
    assert rules.index("translation-missing") < rules.index("value-missing")


def test_the_check_fails_and_names_what_it_found(project: Path, prefect_api: Api) -> None:
    from flows.check_content import check_content

    (project / FRENCH_SAFETY).unlink()
    state, flow_run = run(check_content, CheckParameters(project=str(project), today=TODAY))
    assert state.is_failed()
    assert FRENCH_SAFETY in state.message
    assert FRENCH_SAFETY in {row["file"] for row in table(prefect_api.artifacts(flow_run)["findings"])}


def test_a_folder_without_a_project_fails_in_words(tmp_path: Path) -> None:
    from flows.check_content import check_content

    state, _ = run(check_content, CheckParameters(project=str(tmp_path), today=TODAY))
    assert state.is_failed()
    assert "content/site.yaml" in state.message


def test_sync_writes_what_is_behind_and_says_which(project: Path, prefect_api: Api) -> None:
    from flows.sync_catalogs import sync_catalogs

    edit(project, "content/site.yaml", "name: ", "name: New ")
    behind, _ = run(sync_catalogs, SyncParameters(project=str(project), today=TODAY, only_check=True))
    assert behind.is_failed()
    assert "locales/site.pot" in behind.message
    state, flow_run = run(sync_catalogs, SyncParameters(project=str(project), today=TODAY))
    assert state.is_completed(), state.message
    assert "locales/site.pot" in prefect_api.artifacts(flow_run)["catalogs"]["data"]


def test_sync_fails_in_words_where_sources_cannot_be_read(project: Path) -> None:
    from flows.sync_catalogs import sync_catalogs

    (project / "content/site.yaml").write_text("locales: [")
    before = tree(project / "locales")
    state, _ = run(sync_catalogs, SyncParameters(project=str(project), today=TODAY))
    assert state.is_failed()
    assert "content/site.yaml" in state.message
    assert tree(project / "locales") == before


def test_the_audit_says_what_is_due_and_fails_where_somebody_must_act(project: Path, prefect_api: Api) -> None:
    from flows.audit import audit
    from flows.notices import Event

    asked: dict[str, Any] = {"project": str(project), "links": False}
    state, flow_run = run(audit, AuditParameters(today=TODAY, **asked))
    assert state.is_completed(), state.message
    report = (project / ".locpipe/audit.md").read_text("utf-8")
    assert prefect_api.artifacts(flow_run)["audit"]["data"] == report
    state, flow_run = run(audit, AuditParameters(today=TODAY.replace(year=2028), **asked))
    assert state.is_failed()
    assert state.name == "Due"
    assert "to do now" in state.message
    assert prefect_api.event(Event.AUDIT_DUE, flow_run)["payload"]["message"] == state.message
