"""Pages of cities that are carried over from the release before, with their verdicts.

A city's page is made of, and judged by: what every page of its locale shares (the site, the article, the policy, the
approvals, catalogs), its province, the city itself, and the names and places of the cities beside it. Where the digest
of all that is the same as when the page was made by the same code, and the file that was proved still has its hash, it is
linked into the new release, and the verdict on its bytes holds. Other pages list many places and are made each time.

Only pages without findings are carried over. The record of them is sealed with a key that lies in the person's own cache,
never in a project: a verdict that came with a folder from elsewhere vouches for nothing. A broken or foreign record is
passed over, and the pages are made.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import shutil
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field, replace
from errno import EINVAL, ENOENT
from operator import attrgetter
from typing import TYPE_CHECKING, BinaryIO

from locpipe.cache import FOLDER, code_digest, digest_of, own_folder
from locpipe.gate import PageVerdict
from locpipe.localize import has_clinic
from locpipe.manifest import ManifestError, is_release_name, sha256_of
from locpipe.model import PageKind
from locpipe.places import DOMAIN as PLACES_DOMAIN
from locpipe.plan import province_id
from locpipe.processors import spread
from locpipe.sections import NEIGHBOURS, NOT_OF_ITS_PLACE
from locpipe.staging import STATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from locpipe.messages import Entry
    from locpipe.model import City
    from locpipe.pages import PageMaker
    from locpipe.plan import PageSpec

FILE = "pages.jsonl"
"""In the cache of a project: a seal, the code and the release, then a line for each page with its digest and its verdict."""


@dataclass
class Inputs:
    """Digests of what the pages of cities are made of and judged by."""

    maker: PageMaker
    _apart: dict[str, bool] = field(default_factory=dict)
    _texts: dict[str, dict[str, str]] = field(default_factory=dict)
    _shared: dict[tuple[str, str], bytes] = field(default_factory=dict)
    _cities: dict[str, bytes] = field(default_factory=dict)
    _beside: dict[str, tuple[City, ...]] = field(default_factory=dict)
    _named: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def of(self, spec: PageSpec) -> str:
        """The digest of all that a city's page depends on; empty for other pages, and where it may list any place."""
        if spec.kind is not PageKind.CITY or not self._are_apart(spec.condition):
            return ""
        city = self.maker.renderer.atlas.cities[spec.place]
        return digest_of(
            *(part.encode() for part in _PARTS(spec)),
            self._of_province(province_id(spec), spec.locale),
            self._of_city(city),
            self._texts_of(spec.locale).get(city.id, "").encode(),
            *(self._name_of(near, spec.locale) for near in self._near(city)),
        )

    def _are_apart(self, condition: str) -> bool:
        """Whether a city's page of a condition, where there is one, lists no places but those near it."""
        if condition not in self._apart:
            own = self.maker.renderer.conditions.get(condition)
            sections = {entry.section for entry in own.outlines.get(PageKind.CITY, ())} if own else NOT_OF_ITS_PLACE
            self._apart[condition] = sections.isdisjoint(NOT_OF_ITS_PLACE)
        return self._apart[condition]

    def _of_province(self, province: str, locale: str) -> bytes:
        """Of what the pages of a province share, and all pages of the locale."""
        key = (province, locale)
        if key not in self._shared:
            if province:
                atlas = self.maker.renderer.atlas
                own = atlas.provinces[province]
                parts = [repr(replace(own, cities=())), repr(atlas.drawing(own))]
                parts.append(self._texts_of(locale).get(province, ""))
            else:
                project = self.maker.project
                catalogs = self.maker.renderer.localizers[locale].catalogs
                others = [repr(catalog.entries) for name, catalog in catalogs.items() if name != PLACES_DOMAIN]
                bare = replace(project, root="", country=replace(project.country, provinces=()))
                parts = [repr(bare), *others, self._texts_of(locale)[""], *sorted(self.maker.locales)]
            above = self._of_province("", locale) if province else b""
            self._shared[key] = digest_of(above, *(part.encode() for part in parts)).encode()
        return self._shared[key]

    def _of_city(self, city: City) -> bytes:
        if city.id not in self._cities:
            self._cities[city.id] = digest_of(repr(city).encode()).encode()
        return self._cities[city.id]

    def _texts_of(self, locale: str) -> dict[str, str]:
        """The translations of what is said of places, by the place; what is said of no city or province under ""."""
        if locale not in self._texts:
            atlas = self.maker.renderer.atlas
            catalog = self.maker.renderer.localizers[locale].catalogs.get(PLACES_DOMAIN)
            listed: dict[str, list[object]] = defaultdict(list)
            for entry in catalog.entries if catalog else ():
                place = entry.context.partition(" ")[0]
                owner = place if place in atlas.cities or place in atlas.provinces else ""
                listed[owner].append(_shown(entry))
            self._texts[locale] = {"": "", **{place: repr(texts) for place, texts in listed.items()}}
        return self._texts[locale]

    def _near(self, city: City) -> tuple[City, ...]:
        """The cities that a city's page names."""
        atlas = self.maker.renderer.atlas
        if city.id not in self._beside:
            near = atlas.everywhere.nearest(city, NEIGHBOURS)
            known = [] if has_clinic(city) else atlas.clinics.nearest(city, 1)
            self._beside[city.id] = tuple(other for other, _ in (*near, *known))
        return self._beside[city.id]

    def _name_of(self, city: City, locale: str) -> bytes:
        """What the page of a city beside it shows of a city: its name, where it is, and what is known of its clinics."""
        key = (city.id, locale)
        if key not in self._named:
            localizer = self.maker.renderer.localizers[locale]
            forms = localizer.forms("city", city)
            clinics = [
                (localizer.text(clinic.name), clinic.is_of_provider, clinic.is_located)
                for clinic in city.clinics
                if clinic.verified
            ]
            shown = (city.id, city.slug, city.lat, city.lon, clinics, forms)
            self._named[key] = digest_of(repr(shown).encode()).encode()
        return self._named[key]


_PARTS = attrgetter("kind", "locale", "condition", "place", "url", "file")
"""What a page's plan says of it."""


def _shown(entry: Entry) -> object:
    return entry.key, entry.msgstr, entry.plurals, entry.is_fuzzy, entry.obsolete


@dataclass(frozen=True)
class Carried:
    """What was kept of the release before: its folder, and the verdict on each page, by the digest of its inputs."""

    folder: Path
    pages: Mapping[str, bytes]

    def has(self, inputs: str) -> bool:
        """Whether a page was made of these inputs."""
        return inputs in self.pages

    def take(self, specs: Sequence[PageSpec], inputs: Sequence[str], site: Path) -> list[PageVerdict | None]:
        """Link the pages that are known into `site`, and give the verdict on each; None, and nothing linked, where it has
        to be made.
        """
        known = [(spec, self._verdict(spec, digest)) for spec, digest in zip(specs, inputs, strict=True)]

        def link(share: Sequence[tuple[PageSpec, PageVerdict | None]]) -> list[PageVerdict | None]:
            return [verdict if verdict and self._linked(spec, verdict, site) else None for spec, verdict in share]

        return [verdict for share in spread(link, known) for verdict in share]

    def _verdict(self, spec: PageSpec, inputs: str) -> PageVerdict | None:
        if not self.has(inputs):
            return None
        try:
            verdict = PageVerdict.of_json(self.pages[inputs])
        except (ManifestError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
            return None
        return verdict if verdict.entry.file == spec.file else None

    def _linked(self, spec: PageSpec, verdict: PageVerdict, site: Path) -> bool:
        """Whether the page is kept as it was judged, and could be linked."""
        kept, path = self.folder / spec.file, site / spec.file
        try:
            # A link would be linked as one, and a release holds files.
            if kept.is_symlink() or sha256_of(kept) != verdict.entry.sha256:
                return False
            path.parent.mkdir(parents=True, exist_ok=True)
            os.link(kept, path)
        except OSError:
            return False
        return True


def read(root: Path) -> Carried:
    """What was kept of the last release that this person built with this code; nothing where that is not known."""
    pages: dict[str, bytes] = {}
    try:
        with (root / FOLDER / FILE).open("rb") as file:
            seal, start = next(file).strip(), file.tell()
            if not hmac.compare_digest(seal, _sealed(file)):
                return Carried(root, {})
            file.seek(start)
            code, release = json.loads(next(file))
            if code != code_digest() or not is_release_name(release):
                return Carried(root, {})
            for line in file:
                inputs, _, verdict = line.partition(b"\t")
                pages[inputs.decode()] = verdict
    except (OSError, ValueError, TypeError, StopIteration, RecursionError):
        return Carried(root, {})
    return Carried(root / STATE / "releases" / release, pages)


def _sealed(file: BinaryIO) -> bytes:
    """The seal of the rest of a file. Raises OSError where this person can keep no key."""
    seal = hmac.new(_key(), digestmod="sha256")
    while part := file.read(1 << 20):
        seal.update(part)
    return seal.hexdigest().encode()


def _key() -> bytes:
    """The key of this person on this machine; it is made where there is none. Raises OSError where it cannot be kept."""
    folder = own_folder("keys")
    if folder is None:
        raise OSError(ENOENT, "there is no folder for a person's own cache")
    path = folder / "carried"
    with suppress(FileExistsError):
        part = folder / f"carried.{os.getpid()}.part"
        part.touch(mode=0o600)
        part.write_bytes(secrets.token_bytes(_KEY))
        try:
            path.hardlink_to(part)  # of two that make one at the same time the first stays
        finally:
            part.unlink()
    key = path.read_bytes()
    if len(key) != _KEY:
        raise OSError(EINVAL, "the key is not whole", str(path))
    return key


_KEY = 32
"""Bytes of a key."""


def line(inputs: str, verdict: PageVerdict) -> bytes:
    """What is noted of a page: the digest of its inputs, and the verdict; nothing of one that cannot be carried over."""
    return f"{inputs}\t{verdict.as_json()}\n".encode() if inputs and not verdict.findings else b""


def note(work: Path, lines: Iterable[bytes]) -> None:
    """Note in the folder `work` of which inputs the pages of a release were made: the `line` of each."""
    with (work / FILE).open("wb") as file:
        file.writelines(lines)


def keep(root: Path, work: Path, release: str) -> None:
    """Keep what was noted in `work`, now that the release is published. What cannot be kept costs time, nothing else."""
    path = root / FOLDER / FILE
    part = path.with_suffix(f".{os.getpid()}.part")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with (work / FILE).open("rb") as noted, part.open("w+b") as file:
            file.write(b"0" * 64 + b"\n")
            start = file.tell()
            file.write(json.dumps([code_digest(), release]).encode() + b"\n")
            shutil.copyfileobj(noted, file)
            file.seek(start)
            seal = _sealed(file)
            file.seek(0)
            file.write(seal)
        part.replace(path)
