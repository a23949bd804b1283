"""A published site as it is served, fetched into a folder, so that the gate can judge it like any release."""

from __future__ import annotations

import tempfile
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from http import HTTPStatus
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from locpipe.disk import PublishError
from locpipe.evidence import EvidenceError, read_evidence
from locpipe.folders import CURRENT, FolderTarget
from locpipe.manifest import MANIFEST, ManifestError, read_files, read_head, read_pages, sha256_of
from locpipe.model import PageKind
from locpipe.proof import prove
from locpipe.redirects import RELEASE_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from typing import IO

    from locpipe.evidence import Evidence
    from locpipe.findings import Finding

HEADERS_FILE = "_headers"
FOR_THE_HOST = frozenset((HEADERS_FILE, RELEASE_FILE))
"""Files that a host reads and does not serve."""

TIMEOUT = 30
"""Seconds to wait for an answer."""

LARGEST = 256 * 1024 * 1024
"""Bytes of one file. A site that sends more is not ours."""

AT_ONCE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found at a place: which release it says it is, with how many pages, and all that is wrong."""

    release: str
    pages: int
    findings: tuple[Finding, ...]
    manifest_sha256: str = ""
    evidence: Evidence | None = None
    """What the site says that it was judged by; None where it does not say."""


def verify(place: str, today: date) -> Verified:
    """Judge the site that is served at `place`: a folder, a bucket, or a web address. Needs none of its sources.

    Raises PublishError where it cannot be reached, or is not ours.
    """
    if place.startswith(("http://", "https://")):
        with _fetched(place) as folder:
            verified = _judged(folder, today)
            unserved = {name for name in FOR_THE_HOST if not (folder / name).exists()}
        kept = tuple(finding for finding in verified.findings if finding.location.file not in unserved)
        return replace(verified, findings=kept)
    if "://" in place:
        from locpipe.buckets import fetched

        with fetched(place) as folder:
            return _judged(folder, today)
    return _judged(_folder(Path(place)), today)


def _judged(folder: Path, today: date) -> Verified:
    verdict = prove(folder, today)
    try:
        release, pages = read_head(folder).release, sum(1 for _ in read_pages(folder))
    except ManifestError:
        return Verified(release="", pages=0, findings=verdict.findings)  # which say so
    evidence = None
    with suppress(EvidenceError):  # the findings say so
        evidence = read_evidence(folder)
    return Verified(
        release=release,
        pages=pages,
        findings=verdict.findings,
        manifest_sha256=sha256_of(folder / MANIFEST),
        evidence=evidence,
    )


def _folder(folder: Path) -> Path:
    """The release of a folder target, or the folder itself."""
    if (folder / CURRENT).is_symlink():
        target = FolderTarget(folder)
        return target.releases / target.serving()
    if not (folder / MANIFEST).is_file():
        raise PublishError(f"{folder} holds no release", "Name the folder that was published to.")
    return folder


@contextmanager
def _fetched(site: str) -> Iterator[Path]:
    """A folder with the files of a site as a browser would get them."""
    base = site if site.endswith("/") else f"{site}/"
    with tempfile.TemporaryDirectory(prefix="locpipe-verify-") as made:
        folder = Path(made)
        manifest = _get_or_none(base, MANIFEST, is_error=False)
        if manifest is None:
            raise PublishError(f"{base} has no {MANIFEST}, so it is not a site of ours", "Is this the right address?")
        (folder / MANIFEST).write_bytes(manifest)
        try:
            wanted = {name: name for name in read_files(folder)}
            errors = {}
            for entry in read_pages(folder):
                wanted[entry.file] = entry.url.removeprefix("/")
                errors[entry.file] = entry.kind == PageKind.NOTFOUND
        except ManifestError as error:
            raise PublishError(
                f"{base}{MANIFEST} is not that of a release: {error}", "Is this the right address?"
            ) from None
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for file, content in pool.map(
                lambda item: (item[0], _get_or_none(base, item[1], is_error=errors.get(item[0], False))), wanted.items()
            ):
                if content is not None:
                    path = folder / file
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(content)
        yield folder


def _get_or_none(base: str, path: str, *, is_error: bool) -> bytes | None:
    """The content at an address, None where the site says that it has none."""
    try:
        return _get(base, path, is_error=is_error)
    except FileNotFoundError:
        return None


def _get(base: str, path: str, *, is_error: bool = False) -> bytes:
    """The content at an address of the site. The page for wrong addresses may come with the status 404.

    Raises FileNotFoundError where the site says that there is none, PublishError where it cannot be reached.
    """
    url = urljoin(base, quote(path))
    request = urllib.request.Request(url, headers={"User-Agent": "locpipe verify", "Cache-Control": "no-cache"})  # noqa: S310 - http or https, see verify
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
            if urlsplit(answer.url).netloc != urlsplit(base).netloc:
                raise PublishError(f"{url} leads away, to {answer.url}", "Name the address that readers end at.")
            return _body(answer, url)
    except urllib.error.HTTPError as error:
        with error:
            if error.code in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
                if is_error:
                    return _body(error, url)
                raise FileNotFoundError(url) from None
            raise PublishError(
                f"{url} answers {error.code} {error.reason}", "Try again, or look at the host."
            ) from None
    except (OSError, HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        raise PublishError(f"{url} cannot be reached: {reason}", "Check the address and the connection.") from None


def _body(answer: IO[bytes], url: str) -> bytes:
    content = answer.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise PublishError(
            f"{url} sends more than {LARGEST // 1024**2} MB", "Look at the host: no file of ours is so large."
        )
    return content
