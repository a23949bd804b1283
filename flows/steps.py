"""Steps of a flow: functions of the core as tasks, what they are handed, and what they refuse."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import wraps
from typing import ParamSpec, TypeVar, cast

from prefect import Task, task
from prefect.cache_policies import NO_CACHE
from prefect.client.orchestration import get_client
from prefect.concurrency.sync import concurrency
from prefect.exceptions import ObjectAlreadyExists
from prefect.utilities.annotations import opaque

from flows.artifacts import reasons_of
from locpipe.disk import HeldError, PublishError
from locpipe.source import SourceError

log = logging.getLogger("locpipe.flows")

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE = 600
"""Seconds that a step waits for another run which holds the project or the target."""

BETWEEN = 2
"""Seconds between two tries."""

PUBLISHER = "locpipe-publisher"
LEASE = 60
"""Seconds after which the slot of a publisher that was killed is free again."""


class Refused(str):  # noqa: SLOT000 - a message, and nothing else
    """Why a step did nothing, and what to do, in words for people. It is returned and not raised, so that no log shows a
    traceback for a disk that is full.
    """


def step(name: str, function: Callable[P, T]) -> Task[P, T]:
    """The function as a task of that name, which is run each time, and whose result stays in this process."""
    return task(name=name, cache_policy=NO_CACHE, persist_result=False)(function)


def refusable(name: str, function: Callable[P, T]) -> Task[P, T | Refused]:
    """The same for a function that publishes. While another run holds the project or the target, it waits."""

    @wraps(function)
    def tried(*arguments: P.args, **named: P.kwargs) -> T | Refused:
        begun, is_told = time.monotonic(), False
        while True:
            try:
                return function(*arguments, **named)
            except HeldError as error:
                if time.monotonic() - begun > PATIENCE:
                    return Refused(f"{error}. {error.fix}")
                if not is_told:
                    log.info("%s: this run waits for it", error)
                is_told = True
                time.sleep(BETWEEN)
            except PublishError as error:
                return Refused(f"{error}. {error.fix}")
            except SourceError as error:
                return Refused(reasons_of(error.findings))

    return step(name, tried)


@contextmanager
def one_publisher() -> Iterator[None]:
    """Hold the one slot of publishers, and wait for it.

    It is not the limit of a deployment: the server takes that back when a run pauses for a person, and Prefect then ends
    the run as soon as it finds its slot gone, some minutes later. Two runs may wait for people; one publishes at a time.
    """
    with get_client(sync_client=True) as client, suppress(ObjectAlreadyExists):
        client.upsert_global_concurrency_limit_by_name(PUBLISHER, 1)
    # Without Prefect's server for a while a release still arrives: the lock of the core is what guards the target.
    with concurrency(PUBLISHER, strict=True, lease_duration=LEASE, raise_on_lease_renewal_failure=False):
        yield


def whole(value: T) -> T:
    """The value, for a task that takes it as it is.

    Without this Prefect looks through every list and dataclass of what a task is given, for results of other tasks: with
    thousands of texts and findings that takes more time than the task.
    """
    return cast("T", opaque(value))
