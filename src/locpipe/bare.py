"""A bucket that is served as it is: files are put one after another, so readers may see both releases mixed meanwhile."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from locpipe.buckets import POINTER
from locpipe.disk import PublishError
from locpipe.manifest import MANIFEST, REPORT, REPORT_PAGE, is_inside, is_page
from locpipe.stores import Store, at_once
from locpipe.targets import Sent, listed_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from locpipe.gate import ApprovedRelease


UNFINISHED = "unfinished.json"
"""There while files are put, and afterwards where that did not come to its end: which files may be of another release."""


class BareTarget(Store):
    """A bucket that is served as it is. Nothing is kept there but the release that readers see."""

    def serving(self) -> str:
        """The release that the manifest names."""
        if self._content(POINTER) is not None:
            raise PublishError(f"{self.url} keeps releases", "Publish without --bare, or choose another place.")
        content = self._content(MANIFEST)
        if content is None:
            return ""
        try:
            return str(json.loads(content)["release"])
        except (ValueError, KeyError, TypeError):
            raise PublishError(
                f"{self.path(MANIFEST)} is not that of a release",
                "Choose an empty place, or one that was published to.",
            ) from None

    def _content(self, name: str) -> bytes | None:
        with self.told():
            return self.read(name)

    def earlier(self) -> tuple[str, ...]:
        """None."""
        raise PublishError(
            "a bucket that is served as it is keeps no earlier release",
            "Publish the earlier one again: locpipe publish TARGET --bare --release ID.",
        )

    @contextmanager
    def papers(self, release: str) -> Iterator[Path]:
        """Those of the release that readers see."""
        if release != self.serving():
            self.earlier()
        with self.copied_papers("") as papers:
            yield papers

    def bring(self, release: str, names: Iterable[str], papers: Path) -> None:
        """Copies of them, of the release that readers see."""
        if release == self.serving():
            with self.told():
                self.fetch("", list(names), papers)

    def damage(self, release: str) -> str:
        """Nothing: there is no release to go back to."""
        return "" if release == self.serving() else "it is not there"

    def put(self, approved: ApprovedRelease) -> Sent:
        """Whatever changed: what pages need, then the pages, then the manifest; then what is gone is removed."""
        wanted, before = listed_files(approved.root), self.before("")
        with self.told():
            begun = self.read_json(UNFINISHED)
            # Where a run did not come to its end, the manifest says nothing of the files: each is read.
            is_sound = begun is None
            left = {name for name in (begun or {}).get("files", ()) if isinstance(name, str) and is_inside(name)}
            self.write_json(UNFINISHED, {"release": approved.release, "files": sorted({*wanted, *left})})

            def bring(name: str) -> str:
                sha256 = wanted[name]
                is_there = before.get(name) == sha256 if is_sound else self.hash(name) == sha256
                return "there" if is_there else self.send(approved.root / name, name, sha256)

            ways: list[str] = []
            for group in _in_order(wanted):
                ways += at_once(bring, group)
            ways.append(self.send(approved.root / MANIFEST, MANIFEST, approved.manifest_sha256))
            for name in sorted({*before, *left} - set(wanted)):
                self.remove(name)
            self.remove(UNFINISHED)
        return Sent(sent=ways.count("sent"), there=ways.count("there"))

    def switch(self, release: str) -> None:
        """Nothing is left to do: the files themselves were replaced."""


def _in_order(names: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """What pages need, then pages; the report speaks of the pages, and comes with them."""
    pages = [name for name in names if is_page(name) or name in (REPORT, REPORT_PAGE)]
    return [name for name in names if name not in pages], pages
