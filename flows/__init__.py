"""Prefect flows: each stage is one task over the same functions that the command line calls.

Remove the decorators and the code still works. Nothing here judges, renders or decides.
"""

import logging
import os

from locpipe.garbage import look_seldom

# Defaults that a person may override: no outbound look-up of Prefect's own, and patience with the temporary server that
# a run without a server starts (20 seconds are too few on a loaded machine, PrefectHQ/prefect#16397).
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "180")
os.environ.setdefault("PREFECT_SERVER_DEPLOYMENTS_CONCURRENCY_SLOT_WAIT_SECONDS", "5")  # until the next of a kind runs
os.environ.setdefault("PREFECT_LOGGING_EXTRA_LOGGERS", "locpipe")
os.environ.setdefault("PREFECT_LOGGING_TO_API_WHEN_MISSING_FLOW", "ignore")  # the core speaks outside of runs too
look_seldom()  # as the command does
logging.getLogger("locpipe").setLevel(logging.INFO)  # the setting above sets none, and the lines of the core are wanted


def explain_start() -> None:
    """Say why nothing seems to happen at first, where no server is set: a flow that is run by itself starts one."""
    from prefect.settings import PREFECT_API_URL

    if not PREFECT_API_URL.value():
        print("Starting Prefect. Without a server it starts one for this run, which takes some 15 seconds.", flush=True)


def _is_news(record: logging.LogRecord) -> bool:
    """Whether a line of a log says anything: how Prefect ends the process of a run that has failed, in words, does not.

    It would be a traceback through Prefect, below the message that says what is wrong with a text.
    """
    from prefect.exceptions import FailedRun

    return not (record.exc_info and isinstance(record.exc_info[1], FailedRun))


for name in ("prefect.flow_runs", "prefect.engine"):
    logging.getLogger(name).addFilter(_is_news)
