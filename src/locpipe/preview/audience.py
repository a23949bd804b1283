"""The browsers that wait for news of changes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

BEAT = 15
"""Seconds after which a browser hears that the server is still there."""


class Audience:
    """The browsers that wait for news. Each gets the newest only: what it missed, it need not see."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()
        self.is_closed = False

    def tell(self) -> None:
        """Wake everybody."""
        for event in self._waiting:
            event.set()

    def close(self) -> None:
        """Send everybody away."""
        self.is_closed = True
        self.tell()

    async def news(self, version: Callable[[], int]) -> AsyncIterator[str]:
        """Server-sent events: the version now, and each later one."""
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            while not self.is_closed:
                event.clear()
                yield f"data: {version()}\n\n"
                while not event.is_set():
                    try:
                        await asyncio.wait_for(event.wait(), BEAT)
                    except TimeoutError:
                        yield ": still here\n\n"
        finally:
            self._waiting.discard(event)
