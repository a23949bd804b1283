"""Values that tasks hand to one another in this process."""

from typing import TypeVar, cast

from prefect.utilities.annotations import opaque

T = TypeVar("T")


def whole(value: T) -> T:
    """The value, for a task that takes it as it is.

    Without this Prefect looks through every list and dataclass of what a task is given, for results of other tasks: with
    thousands of texts and findings that takes more time than the task.
    """
    return cast("T", opaque(value))
