"""A Prefect server, asked over REST."""

from __future__ import annotations

from typing import Any

import httpx


class Api:
    """One server. `url` ends in /api."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.client = httpx.Client(base_url=url, timeout=60, trust_env=False)

    def get(self, path: str) -> Any:
        return self.client.get(path).raise_for_status().json()

    def post(self, path: str, content: object) -> Any:
        return self.client.post(path, json=content).raise_for_status().json()

    def artifacts(self, run: object) -> dict[str, Any]:
        """The artifacts of a flow run by their keys."""
        listed = self.post("artifacts/filter", {"artifacts": {"flow_run_id": {"any_": [str(run)]}}})
        return {artifact["key"]: artifact for artifact in listed}
