"""Who is let in: the person at this machine, and nobody else."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse

from locpipe.assets import read_assets

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN_HEADER = "x-locpipe-token"  # noqa: S105 (the name of a header)
PREFIX = "/_preview"
"""Where everything stands that is no page of the cluster."""

API = f"{PREFIX}/api/"
"""Where everything stands that tells of the project or changes it."""

LARGEST_BODY = 256 * 1024
"""Bytes of a request. A translation of a whole section is a hundredth of that."""

HEADERS = (
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ("x-frame-options", "DENY"),
    ("cache-control", "no-store"),
)
"""What goes with every answer, beside the policy."""


def policy() -> str:
    """What an answer may load and run: the workbench, and the scripts of pages, which change while they are worked on."""
    scripts = " ".join(f"'{digest}'" for digest in read_assets().runnable)
    return f"default-src 'none'; script-src 'self' {scripts}; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


class Guard:
    """Lets in requests to the loopback by its own name; asks those that tell or change anything for the token."""

    def __init__(self, app: ASGIApp, port: int, token: str) -> None:
        self.app = app
        self.hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}
        self.token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = [
                    (name.encode(), value.encode()) for name, value in (("content-security-policy", policy()), *HEADERS)
                ]
                message["headers"] = [*message["headers"], *own]
            await send(message)

        refusal = self.refusal(scope)
        answer = PlainTextResponse(f"{refusal}\n", 403) if refusal else self.app
        await answer(scope, receive, send_with_headers)

    def refusal(self, scope: Scope) -> str:
        """Why a request is not let in; empty where it is."""
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        host = headers.get("host", "")
        if host not in self.hosts:
            return "This server answers to 127.0.0.1 and localhost only."
        if not scope["path"].startswith(f"{PREFIX}/"):
            return ""  # a link from elsewhere may lead to a page; what it holds no other site can read
        if _is_of_another_site(headers, host):
            return "Another site asks."
        if not scope["path"].startswith(API):
            return ""
        if not secrets.compare_digest(headers.get(TOKEN_HEADER, "").encode(), self.token.encode()):
            return "The token is missing: reload the page."
        return _body_refusal(headers) if scope["method"] == "POST" else ""


def _is_of_another_site(headers: dict[str, str], host: str) -> bool:
    is_own = headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
    return not is_own or headers.get("origin", f"http://{host}") != f"http://{host}"


def _body_refusal(headers: dict[str, str]) -> str:
    if headers.get("content-type", "").partition(";")[0] != "application/json":
        return "JSON is wanted."
    length = headers.get("content-length", "")
    is_sized = length.isdecimal() and int(length) <= LARGEST_BODY and "transfer-encoding" not in headers
    return "" if is_sized else "The request is too large, or of no known size."
