"""Who makes the chunks of pages: the run itself, processes beside it, or a Dask cluster (docs/scaling.md)."""

from collections.abc import Callable
from typing import Any

from prefect import State, Task, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import TaskRun
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner

from locpipe import chunks
from locpipe.chunks import Order, Receipt, Verdicts

TRIES_AGAIN = 2
SECONDS_TO_CONNECT = 10


class NoWorkersError(Exception):
    """Raised when there are no workers of the kind that is asked for."""


def _is_of_the_disk(_task: Task[..., Any], _run: TaskRun, state: State[Any]) -> bool:
    """Whether what failed may go well the next time: a shared folder stumbles, a mistake in the code stays one."""
    try:
        state.result()
    except OSError:
        return True
    except Exception:  # noqa: BLE001 - of whatever other kind: it would fail again
        return False
    return False


make_chunk = task(
    name="make and judge pages",
    task_run_name="pages {start} to {stop}",
    cache_policy=NO_CACHE,
    persist_result=False,
    retries=TRIES_AGAIN,
    retry_delay_seconds=1,
    retry_condition_fn=_is_of_the_disk,
)(chunks.make_chunk)


def workers(count: int, scheduler: str) -> TaskRunner[Any]:
    """What runs the tasks that make chunks. Raises NoWorkersError where Dask is asked for and not installed.

    Without workers the tasks run one after the other in a thread of the run: more threads make no page sooner.
    """
    if count == 1 and not scheduler:
        return ThreadPoolTaskRunner(max_workers=1)
    try:
        from prefect_dask.task_runners import DaskTaskRunner
    except ModuleNotFoundError as error:
        raise NoWorkersError(f"{error.name} is not installed. Run: pip install 'locpipe[flows,scale]'") from None
    if scheduler:
        return DaskTaskRunner(address=scheduler, client_kwargs={"timeout": SECONDS_TO_CONNECT})
    return DaskTaskRunner(
        cluster_kwargs={"n_workers": count, "threads_per_worker": 1, "dashboard_address": None, "host": "127.0.0.1"}
    )


def make_chunks(
    runner: TaskRunner[Any], ordered: Order, pages: int, size: int, progress: Callable[[int], None]
) -> Verdicts:
    """Every page of the order, made by the runner in chunks of `size`. `progress` is told of each chunk that is done.

    Raises NoWorkersError where nobody is at the address, else what the first chunk raised that could not be made.
    """
    receipts: list[Receipt] = []
    with runner as started:
        try:
            futures = [
                started.submit(make_chunk, {"ordered": ordered, "start": start, "stop": stop})
                for start, stop in chunks.chunks(pages, size)
            ]
        except OSError as error:
            raise NoWorkersError(f"{error}. Is the Dask scheduler running, and its address right?") from None
        for future in futures:
            receipts.append(future.result())
            progress(receipts[-1].pages)
    return Verdicts(receipts)
