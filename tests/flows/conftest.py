"""One temporary Prefect server for all flows that tests run in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import flows  # first: it sets what Prefect reads when it is imported
from tests.prefect_api import Api

if TYPE_CHECKING:
    from collections.abc import Iterator

assert flows.__doc__


@pytest.fixture(scope="session")
def prefect_api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    from prefect.settings import PREFECT_API_URL, PREFECT_HOME, temporary_settings
    from prefect.testing.utilities import prefect_test_harness

    home = {PREFECT_HOME: tmp_path_factory.mktemp("prefect")}
    with temporary_settings(home), prefect_test_harness(server_startup_timeout=120):
        url = PREFECT_API_URL.value()
        assert url
        api = Api(url)
        with api.client:
            yield api
