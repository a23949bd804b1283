"""Prefect flows: each stage is one task over the same functions that the command line calls.

Remove the decorators and the code still works. Nothing here judges, renders or decides.
"""

import logging
import os

# Defaults that a person may override: no outbound look-up of Prefect's own, and patience with the temporary server that
# a run without a server starts (20 seconds are too few on a loaded machine, PrefectHQ/prefect#16397).
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "180")
os.environ.setdefault("PREFECT_LOGGING_EXTRA_LOGGERS", "locpipe")
os.environ.setdefault("PREFECT_LOGGING_TO_API_WHEN_MISSING_FLOW", "ignore")  # the core speaks outside of runs too
logging.getLogger("locpipe").setLevel(logging.INFO)  # the setting above sets none, and the lines of the core are wanted
