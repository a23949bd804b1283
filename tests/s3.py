"""A store that speaks the protocol of S3, on the loopback: moto's."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING, Any, Self

from moto.moto_server.werkzeug_app import create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Quiet(WSGIRequestHandler):
    """Says nothing of requests, and keeps connections open: to make one costs more than most requests."""

    protocol_version = "HTTP/1.1"

    def log(self, *_: Any) -> None:
        """Nothing."""


class Server:
    """moto's server, which can do something at one request that changes a file, or be away from that request on."""

    def __init__(self) -> None:
        self._app = create_backend_app("s3")  # moto's own server asks at each request whom of some hundred it is for
        self._server = make_server("127.0.0.1", 0, self, threaded=True, request_handler=Quiet)
        self._server.log = lambda *_: None  # type: ignore[method-assign]
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._turn = threading.Lock()
        self.port = self._server.server_port
        self.forget()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def environment(self) -> dict[str, str]:
        """What a client has to know. It asks once; the library above it asks again."""
        return {
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{self.port}",
        }

    def forget(self) -> None:
        """Count requests from none, and do nothing at any."""
        self.changed: list[str] = []
        self.at = 0
        self.is_away_from = 0
        self.act: Callable[[], None] = lambda: None
        self.is_after = False

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer a request."""
        number = 0
        if environ["REQUEST_METHOD"] in ("PUT", "POST", "DELETE"):
            with self._turn:
                self.changed.append(environ["PATH_INFO"])
                number = len(self.changed)
        if self.is_away_from and len(self.changed) >= self.is_away_from and not environ.get("HTTP_X_READER"):
            environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
            return []
        if number and number == self.at and not self.is_after:
            self.act()
        answer: Iterable[bytes] = self._app(environ, start_response)
        if number and number == self.at and self.is_after:
            answer = list(answer)
            self.act()
        return answer
