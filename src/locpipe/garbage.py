"""How often Python looks for garbage. A build makes many objects and few cycles."""

from __future__ import annotations

import gc

THRESHOLD = 1_000_000
"""Objects made between two looks for garbage (Python’s own default is 700): it saves an eighth of a command’s time."""


def look_seldom() -> None:
    """Look for garbage seldom from now on, and never again among what this process holds already."""
    gc.set_threshold(THRESHOLD)
    gc.freeze()
