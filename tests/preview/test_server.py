"""Who is let in, what is served, and that nothing of the preview stands in a release."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx
import pytest

from locpipe import pipeline
from locpipe.pipeline import Selection
from locpipe.staging import Stage
from tests.verbs import REPOSITORY, TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.preview.conftest import Preview

ADDED = re.compile(r'<meta name="locpipe-token".*?</script>\n', re.DOTALL)


def test_a_page_is_what_a_build_makes_with_the_workbench_in_its_head(preview: Preview, tmp_path: Path) -> None:
    reading = pipeline.read(preview.project)
    verdicts = pipeline.make_release(reading, Selection(), TODAY, Stage(tmp_path, tmp_path))
    assert len(verdicts) > 10
    for entry in (verdict.entry for verdict in verdicts):
        answer = preview.get(entry.url)
        assert answer.status_code == (404 if entry.kind == "notfound" else 200)
        assert ADDED.sub("", answer.text, count=1) == (tmp_path / entry.file).read_text("utf-8")
        assert "_preview" not in (tmp_path / entry.file).read_text("utf-8")


def test_what_a_page_loads_is_served(preview: Preview) -> None:
    page = preview.get("/en/").text
    addresses = re.findall(r'(?:href|src)="(/(?:assets|_preview)/[^"]+)"', page)
    assert len(addresses) >= 3
    for address in (*addresses, "/_preview/static/workbench.css", "/_preview/static/panel.js"):
        answer = preview.get(address)
        assert answer.status_code == 200, address
        kinds = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
        assert answer.headers["content-type"].startswith(kinds[address.rpartition(".")[2]])


def test_an_address_without_its_slash_leads_to_the_page(preview: Preview) -> None:
    answer = httpx.get(f"{preview.url}/fr/marches-rhume-des-foins", follow_redirects=True)
    assert answer.status_code == 200
    assert answer.url.path == "/fr/marches-rhume-des-foins/"


@pytest.mark.parametrize("path", ["/en//evil.invalid", "//evil.invalid/x", "/\\evil.invalid"])
def test_a_redirect_leads_to_no_other_host(preview: Preview, path: str) -> None:
    answer = httpx.get(preview.url + path)
    location = answer.headers.get("location", "/")
    assert location.startswith(("/", preview.url))
    assert not location.startswith(("//", "/\\"))


@pytest.mark.parametrize(
    "path",
    ["/en/nowhere/", "/_preview/", "/_preview/static/..%2fserver.py", "/_preview/static/none.js", "/assets/none.css"],
)
def test_an_address_of_nothing_is_not_found(preview: Preview, path: str) -> None:
    assert preview.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/%2e%2e/%2e%2e/etc/passwd", "/../../etc/passwd", "/en/..%2f..%2fcontent/site.yaml"])
def test_no_address_leads_out_of_the_pages(preview: Preview, path: str) -> None:
    answer = preview.get(path)
    assert "root:" not in answer.text
    assert "base_url" not in answer.text


def test_every_answer_tells_the_browser_to_trust_nothing_else(preview: Preview) -> None:
    for path in ("/en/", "/_preview/static/workbench.js", "/_preview/api/state", "/nowhere/"):
        headers = preview.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize("host", ["evil.invalid", "127.0.0.1", "127.0.0.1.evil.invalid:80", ""])
def test_another_name_for_this_machine_is_refused(preview: Preview, host: str) -> None:
    for path in ("/", "/_preview/events", "/_preview/api/state", "/_preview/static/workbench.js"):
        answer = preview.get(path, host=host, **{"x-locpipe-token": preview.token})
        assert answer.status_code == 403, path


def test_localhost_is_this_machine(preview: Preview) -> None:
    port = preview.url.rpartition(":")[2]
    assert preview.get("/", host=f"localhost:{port}").status_code == 200


BODY = {"locale": "fr_CA", "name": "0" * 12, "forms": ["x"]}


@pytest.mark.parametrize("token", ["", "wrong", "é"])
def test_nothing_is_told_or_changed_without_the_token(preview: Preview, token: str) -> None:
    sent = httpx.Headers([(b"x-locpipe-token", token.encode())])
    for path in ("state", "passage", "pages", "next", "list", "findings"):
        assert httpx.get(f"{preview.url}/_preview/api/{path}", headers=sent).status_code == 403
    for path in ("judge", "save"):
        assert httpx.post(f"{preview.url}/_preview/api/{path}", json=BODY, headers=sent).status_code == 403


@pytest.mark.parametrize(
    "header",
    [
        {"origin": "https://evil.invalid"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_another_site_changes_nothing_even_with_the_token(preview: Preview, header: dict[str, str]) -> None:
    assert preview.tell("save", BODY, **header).status_code == 403


@pytest.mark.parametrize("path", ["/_preview/events", "/_preview/static/workbench.js"])
def test_another_site_hears_no_news_and_loads_nothing_of_the_workbench(preview: Preview, path: str) -> None:
    assert preview.get(path, origin="https://evil.invalid").status_code == 403
    assert preview.get(path, **{"sec-fetch-site": "cross-site"}).status_code == 403


def test_a_body_of_no_known_size_is_not_read(preview: Preview) -> None:
    sent = {"x-locpipe-token": preview.token, "content-type": "application/json"}
    for length in ({"transfer-encoding": "chunked"}, {"transfer-encoding": "chunked", "content-length": "5"}):
        pieces = iter([b"x" * 1000])
        answer = httpx.post(f"{preview.url}/_preview/api/save", content=pieces, headers=sent | length, timeout=30)
        assert answer.status_code == 403


def test_only_json_of_a_sensible_size_is_read(preview: Preview) -> None:
    assert preview.tell("save", BODY, **{"content-type": "text/plain"}).status_code == 403
    assert preview.tell("save", BODY | {"forms": ["x" * 300_000]}).status_code == 403
    wrong: list[object] = [
        [],
        {},
        BODY | {"forms": "x"},
        BODY | {"forms": [1]},
        BODY | {"more": 1},
        BODY | {"is_fuzzy": "no"},
    ]
    for body in wrong:
        assert preview.tell("save", body).status_code == 400


def test_a_message_that_is_not_there_is_not_found(preview: Preview) -> None:
    assert preview.ask("passage", locale="fr_CA", name="nothing").status_code == 404
    assert preview.ask("passage", locale="de_CH", name="nothing").status_code == 404
    assert preview.tell("save", BODY).status_code == 404
    assert preview.ask("list", names="fr_CA/nothing").status_code == 404
    assert preview.ask("list", names="de_CH/nothing").status_code == 404


def test_only_the_loopback_is_listened_to(preview: Preview) -> None:
    port = int(preview.url.rpartition(":")[2])
    with socket.socket() as other, pytest.raises(ConnectionRefusedError):
        other.connect(("127.0.0.2", port))


def test_nothing_of_the_preview_is_kept_or_published(preview: Preview) -> None:
    preview.get("/en/")
    assert not (preview.project / "dist").exists()
    assert not (preview.project / ".locpipe" / "releases").exists()


def test_a_port_that_is_taken_is_said(project: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "locpipe", "serve", "--project", str(project), "--port", str(port)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=REPOSITORY, timeout=60, check=False)
    assert done.returncode == 1
    assert f"cannot listen on port {port}" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_day_is_an_input(preview: Preview) -> None:
    stale = datetime(2026, 10, 1, tzinfo=UTC).date()
    assert stale < TODAY  # on the given day no number of the sample is too old to be shown
    rules = {finding["rule"] for finding in preview.ask("findings").json()}
    assert "crisis-number-stale" not in rules
