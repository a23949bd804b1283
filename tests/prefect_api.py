"""A Prefect server, asked over REST."""

from __future__ import annotations

import re
import time
from http import HTTPStatus
from typing import Any

import httpx

TRIES = 8


class Api:
    """One server. `url` ends in /api.

    A server whose SQLite file is busy answers 503 and asks to be asked again; Prefect's own client does so, and so
    does this one.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.client = httpx.Client(base_url=url, timeout=60, trust_env=False)

    def get(self, path: str) -> Any:
        return self._ask("GET", path).json()

    def post(self, path: str, content: object) -> Any:
        return self._ask("POST", path, content).json()

    def artifacts(self, run: object) -> dict[str, Any]:
        """The artifacts of a flow run by their keys."""
        listed = self.post("artifacts/filter", {"artifacts": {"flow_run_id": {"any_": [str(run)]}}})
        return {artifact["key"]: artifact for artifact in listed}

    def tasks(self, run: object) -> list[str]:
        """The names of the tasks of a flow run, in the order in which they were run."""
        asked = {"flow_runs": {"id": {"any_": [str(run)]}}, "sort": "EXPECTED_START_TIME_ASC"}
        return [re.sub(r"-[0-9a-f]{3}$", "", task["name"]) for task in self.post("task_runs/filter", asked)]

    def log(self, run: object) -> list[str]:
        """The lines of the log of a flow run that the server has by now."""
        listed = self.post("logs/filter", {"logs": {"flow_run_id": {"any_": [str(run)]}}})
        return [line["message"] for line in listed]

    def event(self, name: str, run: object) -> Any:
        """The event of that name that a flow run has emitted. It comes within some seconds."""
        related = {"id": [f"prefect.flow-run.{run}"]}
        asked = {"filter": {"event": {"name": [str(name)]}, "related": related}, "limit": 10}
        for _ in range(50):
            if found := self.post("events/filter", asked)["events"]:
                return found[0]
            time.sleep(0.2)
        raise AssertionError(f"{run} emitted no {name}")

    def _ask(self, method: str, path: str, content: object = None) -> httpx.Response:
        for pause in range(TRIES):
            answer = self.client.request(method, path, json=content)
            if answer.status_code != HTTPStatus.SERVICE_UNAVAILABLE:
                break
            time.sleep(0.1 * 2**pause)
        return answer.raise_for_status()
