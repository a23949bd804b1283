"""Publishing a kept release to a target, and going back to an earlier one.

What is published is proved once more, just before: the kept files against what they were approved as, and against the
approvals as they stand now. Then it is compared with what readers see: some changes need the agreement of a person, with
a note. Both runs are in the journal before they change anything, and again when they have ended. What judges and compares
is imported where it is needed: going back needs neither, and has to be quick.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from locpipe import journal
from locpipe.changes import ApprovalNeededError
from locpipe.disk import PublishError, SwitchedError, UnknownSwitchError, lock, told, told_after_the_switch
from locpipe.evidence import EvidenceError, read_evidence
from locpipe.expected import since
from locpipe.folders import FolderTarget
from locpipe.manifest import MANIFEST, ManifestError, addresses, is_release_name, read_head, sha256_of
from locpipe.project import read_site
from locpipe.staging import STATE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from locpipe.changes import Changes, Reason
    from locpipe.evidence import Evidence
    from locpipe.gate import ApprovedRelease, GateClosed
    from locpipe.targets import Sent, Target

RESERVED = "example"
"""In the name of a host: reserved for documentation, so nobody's site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done: which release readers see now, which they saw before, and what a person should know."""

    release: str
    before: str
    place: str
    notes: tuple[str, ...] = ()
    sent: Sent | None = None
    changes: Changes | None = None


def publish_release(
    root: Path,
    place: str,
    *,
    today: date,
    by: str,
    note: str = "",
    seen: Changes | None = None,
    release: str = "",
    bare: bool = False,
) -> Outcome | GateClosed:
    """Publish a kept release of the project, the newest where none is named.

    With a `note` the person `by` agrees to what changes; `seen` is what they were shown, and nothing else is published
    then. Raises ApprovalNeededError where somebody has to agree first, PublishError where it cannot be done, with the
    target serving what it served before.
    """
    from locpipe.gate import GateClosed

    state = root / STATE
    target = open_target(place, bare=bare)
    with _held(state, target):
        _try_writing(state, target)
        kept = _chosen(state, release)
        inputs = _inputs(state, kept)
        evidence = _evidence(kept)
        _refuse(kept, evidence)
        before = target.serving()
        entry = _entry(journal.PUBLISH, kept.name, before, target.place, by) | {"inputs": inputs}
        with _refusal_noted(state, entry):
            notes = [*_unfit(root, evidence), *_changed(root, inputs)]
        proved = _proved(kept, today, target, before)
        if isinstance(proved, GateClosed):
            _note_refusal(state, entry, ", ".join(sorted({finding.rule for finding in proved.reasons})))
            return proved
        changes = _changes(state, kept, target, before)
        _refuse_other(changes, seen)
        reasons = changes.needs_approval(read_site(root).publishing.ask_above_share)
        if reasons and not note.strip():
            raise ApprovalNeededError(changes, reasons)
        agreed = {"note": note.strip(), "agreed_to": [str(reason) for reason in reasons], "changes": _counts(changes)}
        with _recorded(state, entry | agreed):
            sent = target.put(proved)
            target.switch(proved.release)
        return Outcome(
            release=proved.release, before=before, place=target.place, notes=tuple(notes), sent=sent, changes=changes
        )


def difference(root: Path, place: str, *, release: str = "", bare: bool = False) -> tuple[Changes, tuple[Reason, ...]]:
    """What publishing a kept release would change for the readers of a target, and why somebody has to agree to it.

    Nothing is written, at the target neither. Raises PublishError, and SourceError where site.yaml cannot be read.
    """
    state = root / STATE
    target = open_target(place, bare=bare)
    with told():
        kept = _chosen(state, release)
        try:
            changes = _changes(state, kept, target, target.serving())
        except ManifestError as error:
            raise PublishError(str(error), "Build again, then publish.") from None
    return changes, changes.needs_approval(read_site(root).publishing.ask_above_share)


def try_target(root: Path, place: str, *, bare: bool = False) -> None:
    """Nothing, where a release could be published at a target now. It is held for a moment, and something small is put
    there and removed.

    To be asked before a person is: their agreement would come to nothing. Raises PublishError where it cannot be.
    """
    state = root / STATE
    target = open_target(place, bare=bare)
    with _held(state, target):
        _try_writing(state, target)


def note_refusal(root: Path, place: str, changes: Changes, *, by: str, reason: str, bare: bool = False) -> None:
    """Have it in the journal that a release was not published, since nobody agreed to what it changes."""
    entry = _entry(journal.PUBLISH, changes.new, changes.published, open_target(place, bare=bare).place, by)
    _note_refusal(root / STATE, entry, reason)


def roll_back(root: Path, place: str, *, by: str, note: str = "", release: str = "", bare: bool = False) -> Outcome:
    """Let readers see an earlier release of a target again, the one before where none is named.

    Raises PublishError, with the target serving what it served before: also where a wording of the earlier release was
    withdrawn since.
    """
    state = root / STATE
    target = open_target(place, bare=bare)
    with _held(state, target):
        before = target.serving()
        earlier = target.earlier()
        wanted = release or (earlier[0] if earlier else "")
        if not wanted:
            raise PublishError("there is no earlier release to go back to", "Build and publish a new one.")
        if wanted == before:
            raise PublishError(f"{before} is what readers see already", "Name another release.")
        entry = _entry(journal.ROLLBACK, wanted, before, target.place, by) | {"note": note.strip(), "inputs": None}
        with target.papers(wanted) as papers, _refusal_noted(state, entry):
            notes = _unfit(root, _evidence(papers))
        damage = target.damage(wanted)
        if damage:
            raise PublishError(f"the release {wanted} is damaged: {damage}", "Go back to another one.")
        with _recorded(state, entry):
            target.switch(wanted)
        return Outcome(release=wanted, before=before, place=target.place, notes=tuple(notes))


# ---- the target --------------------------------------------------------------------------------------------------------


def open_target(place: str, *, bare: bool = False) -> Target:
    """The target that people name so: a folder, or a URL that fsspec knows. Raises PublishError for a web address."""
    if place.startswith(("http://", "https://")):
        raise PublishError(
            f"{place} is the address of a web page, where nothing can be written",
            "Name the folder or the bucket that the site is served from.",
        )
    if "://" in place:
        from locpipe.bare import BareTarget
        from locpipe.buckets import BucketTarget

        return BareTarget(place) if bare else BucketTarget(place)
    if bare:
        raise PublishError("--bare is for buckets", "A folder keeps its releases; leave --bare out.")
    return FolderTarget(Path(place))


# ---- what may be published -------------------------------------------------------------------------------------------


def _chosen(state: Path, release: str) -> Path:
    """The folder of the kept release that is meant."""
    kept = _kept(state)
    if release:
        found = [folder for folder in kept if folder.name == release]
        if not found:
            listed = ", ".join(sorted(folder.name for folder in kept)) or "none"
            raise PublishError(f"no release {release} is kept", f"Kept are: {listed}.")
        return found[0]
    newest = newest_release(state.parent)
    if newest is None:
        raise PublishError("no complete release was made yet", "Run `locpipe build` first.")
    return newest


def newest_release(root: Path) -> Path | None:
    """The folder of the newest complete release that a project keeps, None where there is none."""
    for folder in sorted(_kept(root / STATE), key=lambda folder: folder.stat().st_mtime_ns, reverse=True):
        with suppress(ManifestError):
            if not read_head(folder).is_partial:
                return folder
    return None


def _kept(state: Path) -> list[Path]:
    return [folder for folder in (state / "releases").glob("*") if folder.is_dir() and is_release_name(folder.name)]


def _inputs(state: Path, kept: Path) -> object:
    """What the journal says the release was made from. It also knows the hash of its manifest."""
    entry = journal.last_build(state, kept.name)
    if entry is None:
        raise PublishError(f"the journal does not know who made the release {kept.name}", "Build again, then publish.")
    if entry.get("manifest_sha256") != sha256_of(kept / MANIFEST):
        raise PublishError(f"the release {kept.name} was changed after it was approved", "Build again, then publish.")
    return entry.get("inputs")


def _evidence(folder: Path) -> Evidence:
    try:
        return read_evidence(folder)
    except EvidenceError as error:
        raise PublishError(str(error), "Build again, then publish.") from None


def _refuse(kept: Path, evidence: Evidence) -> None:
    """Raise PublishError for a part, and for a site that has no address of its own yet."""
    try:
        is_partial = read_head(kept).is_partial
    except ManifestError as error:
        raise PublishError(str(error), "Build again, then publish.") from None
    if is_partial:
        raise PublishError("the release holds only a part of the pages", "Build without --locale and --place.")
    try:
        host = urlsplit(evidence.base_url).hostname or ""
    except ValueError:
        host = ""
    if not host or RESERVED in host.lower().split("."):
        raise PublishError(
            f"the site has no address of its own yet: base_url is {evidence.base_url}",
            "State the real one in content/site.yaml, build, then publish.",
        )


def _proved(kept: Path, today: date, target: Target, before: str) -> ApprovedRelease | GateClosed:
    """What the gate says of the kept release now, beside the one that readers see."""
    from locpipe.proof import prove

    if not before:
        return prove(kept, today)
    with target.papers(before) as papers:
        return prove(kept, today, addresses(papers))


def _unfit(root: Path, evidence: Evidence) -> list[str]:
    """Notes on wordings that were superseded since. Raises PublishError for one that was withdrawn."""
    found = since(root, evidence)
    if found.refused:
        raise PublishError(
            f"the release shows wordings that may not be shown ({'; '.join(found.refused)})",
            "Have the wording approved, build, and publish the new release.",
        )
    return list(found.superseded)


def _changed(root: Path, inputs: object) -> Sequence[str]:
    stated = inputs.get("sources") if isinstance(inputs, dict) else None
    if stated in (None, journal.sources_digest(root)):
        return ()
    return ("the sources have changed since this release was made; `locpipe build` makes a new one",)


# ---- what changes for readers ----------------------------------------------------------------------------------------


def _changes(state: Path, kept: Path, target: Target, before: str) -> Changes:
    """The difference between what a target serves and a kept release."""
    from locpipe.comparison import changes_between, pages_to_open

    if not before:
        return changes_between(None, kept)
    with target.papers(before) as papers:
        ours = state / "releases" / before
        if _is_same(ours, papers):  # then nothing has to be fetched
            return changes_between(ours, kept)
        with suppress(ManifestError):  # which the comparison says
            target.bring(before, pages_to_open(papers, kept), papers)
        return changes_between(papers, kept)


def _is_same(ours: Path, papers: Path) -> bool:
    """Whether a release that we keep is the one that a target has, by their manifests."""
    manifests = (ours / MANIFEST, papers / MANIFEST)
    return all(path.is_file() for path in manifests) and len({sha256_of(path) for path in manifests}) == 1


def _refuse_other(changes: Changes, seen: Changes | None) -> None:
    if seen is None or (seen.published, seen.new) == (changes.published, changes.new):
        return
    if changes.published == changes.new:
        raise PublishError(
            f"another run has published the release {changes.new} meanwhile", "Readers see it: nothing is left to do."
        )
    raise PublishError(
        f"what was agreed to is release {seen.new} instead of {seen.published or 'none'}; "
        f"it would be {changes.new} instead of {changes.published or 'none'} now",
        "Look at the difference again, then agree to that.",
    )


def _counts(changes: Changes) -> dict[str, int]:
    return {"added": len(changes.added), "removed": len(changes.removed), "altered": len(changes.altered)}


# ---- around it -------------------------------------------------------------------------------------------------------


@contextmanager
def _held(state: Path, target: Target) -> Iterator[None]:
    """Hold the project and the target against other publishers."""
    with told():
        state.mkdir(parents=True, exist_ok=True)
        with lock(state), target.held():
            yield


def _try_writing(state: Path, target: Target) -> None:
    """Raise PublishError where the target, or the journal, cannot be written."""
    with told():
        journal.try_writing(state)
    target.try_writing()


def _entry(action: str, release: str, before: str, place: str, by: str) -> dict[str, object]:
    return {"action": action, "release": release, "before": before, "target": place, "by": by}


@contextmanager
def _refusal_noted(state: Path, entry: Mapping[str, object]) -> Iterator[None]:
    """Where what follows refuses the release, that somebody tried is noted as well."""
    try:
        yield
    except PublishError as error:
        _note_refusal(state, entry, str(error))
        raise


def _note_refusal(state: Path, entry: Mapping[str, object], reason: str) -> None:
    with suppress(OSError):  # why it was refused is what people need to hear
        journal.append(state, **entry, result=journal.REFUSED, reason=reason)


@contextmanager
def _recorded(state: Path, entry: Mapping[str, object]) -> Iterator[None]:
    """An entry of the journal before, and one afterwards that says how it ended."""
    place = entry["target"]
    journal.append(state, **entry, result=journal.BEGUN)
    try:
        yield
    except PublishError as error:
        results = {SwitchedError: journal.DONE, UnknownSwitchError: journal.UNKNOWN}
        result = results.get(type(error), journal.FAILED)
        with suppress(OSError):  # what went wrong is what people need to hear
            journal.append(state, **entry, result=result, reason=str(error))
        raise
    with told_after_the_switch(place):
        journal.append(state, **entry, result=journal.DONE)
