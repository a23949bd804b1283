"""The answers to requests: pages as a build makes them with a workbench over them, and what the workbench asks."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from html import escape
from mimetypes import guess_type
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from locpipe.data import adapter
from locpipe.languages import formats
from locpipe.model import Record
from locpipe.preview.guard import PREFIX
from locpipe.preview.pseudo import ACCENTED, MIRRORED
from locpipe.preview.tracing import Marked
from locpipe.preview.workspace import Conflict, Refused, Saved
from locpipe.report import as_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from locpipe.findings import Finding
    from locpipe.preview.audience import Audience
    from locpipe.preview.passages import Passage
    from locpipe.preview.workspace import Page, Workspace

NAMES = {ACCENTED: "(pseudo: longer)", MIRRORED: "(pseudo: right to left)"}
"""How the pseudo-locales are told from languages."""

STATIC = Path(__file__).parent / "static"
VIEW_COOKIE = "locpipe-view"
TRANSLATOR = "translator"


def shown(page: Page, token: str, *, is_traced: bool) -> str:
    """A page as browsers get it: as the build makes it, with the workbench in its head and, where a file cannot be
    read, what is wrong before everything else.
    """
    head = (
        f'<meta name="locpipe-token" content="{token}" data-view="{TRANSLATOR if is_traced else "reader"}" '
        f'data-locale="{page.locale}" data-unseen="{" ".join("/".join(marked) for marked in page.unseen)}">\n'
        f'<link rel="stylesheet" href="{PREFIX}/static/page.css">\n'
        f'<script src="{PREFIX}/static/workbench.js" type="module"></script>\n'
    )
    html = page.html or (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<title>The page cannot be made</title>\n</head>\n<body>\n</body>\n</html>\n"
    )
    html = html.replace("</head>", f"{head}</head>", 1)
    return html.replace("<body>", f"<body>\n{problem_list(page)}", 1) if page.problems else html


def problem_list(page: Page) -> str:
    """What is wrong with the files that cannot be read, for a person to mend."""
    shown_still = "The page below is the last one that could be made." if page.html else "No page can be made yet."
    items = "".join(
        f"<li><code>{escape(str(finding.location))}</code> <strong>{escape(finding.message)}</strong> "
        f"<span>{escape(finding.fix)}</span> <small>{escape(finding.rule)}</small></li>\n"
        for finding in page.problems
    )
    count = len(page.problems)
    title = f"{count} problem{'s' if count > 1 else ''} in the files"
    return (
        f'<aside id="locpipe-problems" role="alert" lang="en" dir="ltr"><h2>{title}</h2>'
        f"<p>{shown_still} It follows as soon as they are mended.</p><ul>\n{items}</ul></aside>\n"
    )


def passage_record(passage: Passage) -> dict[str, Any]:
    """A passage as JSON."""
    return asdict(passage) | {"findings": [as_record(finding) for finding in passage.findings]}


def records(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Findings as JSON, the gravest first."""
    return [as_record(finding) for finding in sorted(findings, key=lambda f: (-f.severity, f.sort_key()))]


@dataclass(frozen=True, kw_only=True)
class Asked(Record):
    """What the body of a request asks to be judged or saved."""

    locale: str
    name: str
    forms: tuple[str, ...]
    is_fuzzy: bool = False
    stamp: str = ""


class Routes:
    """The answers to requests, each over one function of the workspace."""

    def __init__(self, workspace: Workspace, audience: Audience, token: str) -> None:
        self.workspace = workspace
        self.audience = audience
        self.token = token

    def listed(self) -> list[Route]:
        """Every address that is answered."""
        return [
            Route(f"{PREFIX}/static/{{name}}", self.static),
            Route("/assets/{name}", self.asset),
            Route(f"{PREFIX}/events", self.events),
            Route(f"{PREFIX}/api/state", self.state),
            Route(f"{PREFIX}/api/passage", self.passage),
            Route(f"{PREFIX}/api/pages", self.pages),
            Route(f"{PREFIX}/api/next", self.next),
            Route(f"{PREFIX}/api/list", self.list),
            Route(f"{PREFIX}/api/findings", self.findings),
            Route(f"{PREFIX}/api/judge", self.judge, methods=["POST"]),
            Route(f"{PREFIX}/api/save", self.save, methods=["POST"]),
            Route(f"{PREFIX}/{{rest:path}}", self.nothing),
            Route("/{path:path}", self.page),
        ]

    def page(self, request: Request) -> Response:
        """A page of the cluster."""
        url = request.url.path
        if not url.endswith("/") and "." not in url.rpartition("/")[2]:
            return RedirectResponse(f"/{url.strip('/')}/")
        is_traced = request.cookies.get(VIEW_COOKIE) == TRANSLATOR
        page = self.workspace.page(url, is_traced=is_traced)
        status = 500 if page.html is None else 200 if page.is_found else 404
        return HTMLResponse(shown(page, self.token, is_traced=is_traced), status)

    def nothing(self, _: Request) -> Response:
        """There is nothing at this address."""
        return PlainTextResponse("There is nothing here.\n", 404)

    def static(self, request: Request) -> Response:
        """A file of the workbench."""
        return _file({path.name: path.read_bytes() for path in STATIC.iterdir()}, request.path_params["name"])

    def asset(self, request: Request) -> Response:
        """An asset of the cluster."""
        return _file(self.workspace.assets, f"assets/{request.path_params['name']}")

    async def events(self, request: Request) -> Response:
        """News of each change, as long as the browser listens."""
        del request
        news = self.audience.news(lambda: self.workspace.version)
        return StreamingResponse(news, media_type="text/event-stream")

    def state(self, request: Request) -> Response:
        """How a page and its locale stand."""
        workspace = self.workspace
        url = request.query_params.get("url", "/")
        locale = request.query_params.get("locale", "")
        return JSONResponse(
            {
                "version": workspace.version,
                "problems": records(workspace.problems),
                "counts": workspace.counts(locale) if locale else {},
                "is_judged": workspace.is_judged,
                "general": len(workspace.general_findings()),
                "locales": [
                    {
                        "locale": own,
                        "url": address,
                        "name": NAMES.get(own) or formats.own_language_name(own),
                    }
                    for own, address in workspace.same_page(url)
                ],
            }
        )

    def passage(self, request: Request) -> Response:
        """All that is known of a message."""
        return self._known(lambda: passage_record(self.workspace.passage(*_message(request))))

    def pages(self, request: Request) -> Response:
        """The pages that show a message."""

        def found() -> dict[str, Any]:
            pages, is_complete = self.workspace.shown_on(*_message(request))
            return {"pages": [{"name": name, "url": url} for name, url in pages], "is_complete": is_complete}

        return self._known(found)

    def next(self, request: Request) -> Response:
        """The next message that wants attention, after one on a page."""
        asked = request.query_params
        found = self.workspace.next_unfinished(asked.get("locale", ""), asked.get("url", "/"), asked.get("after", ""))
        return JSONResponse({"url": found[0], "name": found[1]} if found else None)

    def list(self, request: Request) -> Response:
        """Some messages in short, each in its locale."""
        asked = [Marked(*name.split("/", 1)) for name in request.query_params.get("names", "").split() if "/" in name]
        return self._known(lambda: [{"locale": m.locale} | asdict(self.workspace.in_short(*m)) for m in asked])

    def findings(self, _: Request) -> Response:
        """What is wrong beside the messages."""
        return JSONResponse(records(self.workspace.general_findings()))

    async def judge(self, request: Request) -> Response:
        """What would be wrong with a translation."""
        return await self._asked(
            request,
            lambda asked: {
                "findings": records(
                    self.workspace.judged(asked.locale, asked.name, asked.forms, is_fuzzy=asked.is_fuzzy)
                )
            },
        )

    async def save(self, request: Request) -> Response:
        """Write a translation into its file."""
        answer = await self._asked(request, self._save)
        self.audience.tell()
        return answer

    def _save(self, asked: Asked) -> dict[str, Any]:
        done = self.workspace.save(asked.locale, asked.name, asked.forms, is_fuzzy=asked.is_fuzzy, stamp=asked.stamp)
        match done:
            case Saved(passage=passage):
                return {"result": "saved", "passage": passage_record(passage)}
            case Conflict(passage=theirs):
                return {"result": "conflict", "passage": passage_record(theirs) if theirs else None}
            case Refused(findings=findings):
                return {"result": "refused", "findings": records(findings)}

    async def _asked(self, request: Request, answer: Callable[[Asked], dict[str, Any]]) -> Response:
        try:
            asked: Asked = adapter(Asked).validate_json(await request.body(), strict=True)
        except ClientDisconnect:  # the tab was closed, so nobody hears the answer
            return Response(status_code=400)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)
        return await run_in_threadpool(self._known, lambda: answer(asked))

    def _known(self, answer: Callable[[], Any]) -> Response:
        try:
            return JSONResponse(answer())
        except KeyError:
            return JSONResponse({"error": "There is no such message in this locale now."}, 404)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)


def _message(request: Request) -> tuple[str, str]:
    return request.query_params.get("locale", ""), request.query_params.get("name", "")


def _file(files: Any, name: str) -> Response:
    if name not in files:
        return PlainTextResponse("There is no such file.\n", 404)
    return Response(files[name], media_type=guess_type(name)[0] or "application/octet-stream")
