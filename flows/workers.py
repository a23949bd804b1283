"""Who makes the pages: processes of this machine, or a Dask cluster (docs/scaling.md)."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib.machinery import ModuleSpec
from typing import Any

from prefect import State, Task, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import TaskRun
from prefect.task_runners import TaskRunner

from flows.parameters import BuildParameters
from flows.steps import step, whole
from locpipe import chunks, pipeline
from locpipe.chunks import Order, Receipt, Verdicts
from locpipe.gate import PageVerdict
from locpipe.plan import Selection
from locpipe.reading import Reading
from locpipe.staging import Stage

TRIES_AGAIN = 2
SECONDS_TO_CONNECT = 10

Progress = Callable[[int, int], None]
"""What hears how many pages are made, of how many."""


class NoWorkersError(Exception):
    """Raised when there are no workers of the kind that is asked for."""


# ---- on this machine -------------------------------------------------------------------------------------------------


def _make_here(
    reading: Reading, selection: Selection, today: date, stage: Stage, progress: Progress
) -> list[PageVerdict] | Verdicts:
    """Every page, as `locpipe build` makes it: a large release by several processes."""
    with _main_of_nobody():
        return pipeline.make_release(reading, selection, today, stage, progress)


@contextmanager
def _main_of_nobody() -> Iterator[None]:
    """Processes that are started meanwhile do not run the main module of this one again: it would load Prefect, which
    takes longer than some hundred pages, and they need nothing of it.
    """
    main = sys.modules["__main__"]
    own = main.__spec__
    main.__spec__ = ModuleSpec("locpipe.__main__", None)  # a name by which Python leaves it alone
    try:
        yield
    finally:
        main.__spec__ = own


make_here = step("make and judge pages", _make_here)

# ---- on a Dask cluster -----------------------------------------------------------------------------------------------

hand_out = step("hand out what was read", chunks.order)
finish = step("write lists, reports and the manifest", pipeline.finish_release)


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


def make_on_dask(
    parameters: BuildParameters,
    reading: Reading,
    selection: Selection,
    today: date,
    stage: Stage,
    pages: int,
    progress: Progress,
) -> Verdicts:
    """Every page, made by a cluster in chunks. `progress` is told of each chunk that is done.

    Raises NoWorkersError where there is no cluster, else what the first chunk raised that could not be made.
    """
    runner = _cluster(parameters)
    ordered: Order = hand_out(whole(reading), selection, today, stage)
    receipts: list[Receipt] = []
    with runner as started:
        try:
            futures = [
                started.submit(make_chunk, {"ordered": ordered, "start": start, "stop": stop})
                for start, stop in chunks.chunks(pages, parameters.chunk)
            ]
        except OSError as error:
            raise NoWorkersError(f"{error}. Is the Dask scheduler running, and its address right?") from None
        for future in futures:
            receipts.append(future.result())
            progress(sum(receipt.pages for receipt in receipts), pages)
    verdicts = Verdicts(receipts)
    finish(chunks.maker_of(ordered), selection, stage.site, whole(verdicts))
    return verdicts


def _cluster(parameters: BuildParameters) -> TaskRunner[Any]:
    """The cluster that is asked for. Raises NoWorkersError where Dask is not installed."""
    try:
        from prefect_dask.task_runners import DaskTaskRunner
    except ModuleNotFoundError as error:
        raise NoWorkersError(f"{error.name} is not installed. Run: pip install 'locpipe[flows,scale]'") from None
    if parameters.scheduler:
        return DaskTaskRunner(address=parameters.scheduler, client_kwargs={"timeout": SECONDS_TO_CONNECT})
    own = {"n_workers": parameters.workers, "threads_per_worker": 1, "dashboard_address": None, "host": "127.0.0.1"}
    return DaskTaskRunner(cluster_kwargs=own)
