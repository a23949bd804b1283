"""The preview's web server, on the loopback only, which follows the project's files while it runs.

Nobody but the person at this machine is let in (`guard`). A request must name the loopback as its host, so that no
other site's name can be pointed here; what changes or tells anything needs a token that only our own pages know.
"""

from __future__ import annotations

import asyncio
import secrets
from contextlib import asynccontextmanager, suppress
from socket import SO_REUSEADDR, SOL_SOCKET, socket
from typing import TYPE_CHECKING

import anyio
import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool

from locpipe.preview.audience import Audience
from locpipe.preview.guard import Guard
from locpipe.preview.routes import Routes
from locpipe.preview.watching import saved_files
from locpipe.preview.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from datetime import date
    from pathlib import Path

    from starlette.types import ASGIApp

REST = 1.5
"""Seconds without a saved file, after which every rule judges everything again."""


def application(workspace: Workspace, audience: Audience, port: int, token: str) -> ASGIApp:
    """The server as an ASGI application, which follows the project's files while it runs."""
    routes = Routes(workspace, audience, token)

    @asynccontextmanager
    async def running(_: Starlette) -> AsyncIterator[None]:
        stop = anyio.Event()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(_follow, workspace, audience, stop)
            yield
            stop.set()
            tasks.cancel_scope.cancel()

    return Guard(Starlette(routes=routes.listed(), lifespan=running), port, token)


async def _follow(workspace: Workspace, audience: Audience, stop: anyio.Event) -> None:
    """Show each saved file; some rest after the last one, judge everything again."""
    rested = asyncio.Event()
    rested.set()

    async def judge() -> None:
        while not stop.is_set():
            await rested.wait()
            rested.clear()
            await run_in_threadpool(workspace.judge)
            audience.tell()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(judge)
        resting: asyncio.TimerHandle | None = None
        async for files in saved_files(workspace.root, stop):
            await run_in_threadpool(workspace.follow, files)
            audience.tell()
            if resting:
                resting.cancel()
            resting = asyncio.get_running_loop().call_later(REST, rested.set)
        tasks.cancel_scope.cancel()


class Server(uvicorn.Server):
    """The preview of a workspace at a socket that listens already. Browsers that wait for news are sent away at its end."""

    def __init__(self, workspace: Workspace, listening: socket) -> None:
        self.listening = listening
        self.audience = Audience()
        port = listening.getsockname()[1]
        app = application(workspace, self.audience, port, secrets.token_urlsafe(24))
        super().__init__(
            uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=2, server_header=False)
        )

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """End, once every answer that was begun has ended."""
        self.audience.close()
        await super().shutdown(sockets)


def serve(root: Path, today: date, port: int, started: Callable[[str], None]) -> None:
    """Serve the preview of a project until it is interrupted. `started` is told the address.

    Raises OSError where the port is taken.
    """
    with socket() as listening:
        listening.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", port))
        listening.listen()
        server = Server(Workspace(root, today), listening)
        started(f"http://127.0.0.1:{listening.getsockname()[1]}/")
        with suppress(KeyboardInterrupt):  # which is how a person ends it
            server.run(sockets=[listening])
