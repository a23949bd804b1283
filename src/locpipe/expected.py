"""What a project knows of a published release: what its journal says of it, and what became of the wordings it shows.

A site is judged by the evidence that it carries itself. Whoever can write to the host could put another site there, with
other evidence. The journal of the project that published it is not on that host: it knows the hash of each manifest, and
the manifest has the hash of every file.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from locpipe import journal
from locpipe.approvals import Standing, in_force, standing
from locpipe.findings import Finding, Location, Severity
from locpipe.manifest import MANIFEST, REPORT
from locpipe.project import read_approvals, read_site
from locpipe.staging import STATE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from locpipe.evidence import Evidence

_FIX = "Publish the right release again; then find out who changed the site."


@dataclass(frozen=True, slots=True)
class Since:
    """What became of the wordings that a release shows: superseded by others, or not to be shown any more."""

    superseded: tuple[str, ...]
    refused: tuple[str, ...]


def since(root: Path, evidence: Evidence) -> Since:
    """What became of the wordings of a release, by the approvals of the project as they are now. Raises SourceError."""
    entries = read_approvals(root)
    now = in_force(entries, read_site(root).source_locale)
    superseded, refused = [], []
    for recorded in evidence.approvals:
        named = f"{recorded.block} in {recorded.locale}, as approved on {recorded.date.isoformat()} by {recorded.by}"
        stands = standing(entries, recorded, now)
        if stands is Standing.SUPERSEDED:
            superseded.append(f"superseded since: {named}")
        elif stands is Standing.WITHDRAWN:
            refused.append(f"withdrawn since: {named}")
        elif stands is Standing.UNKNOWN:
            refused.append(f"not in the record of approvals: {named}")
    return Since(tuple(superseded), tuple(refused))


def has_journal(root: Path) -> bool:
    """Whether there is a journal to compare with."""
    return (root / STATE / journal.JOURNAL).is_file()


def judge_by_journal(root: Path, place: str, release: str, manifest_sha256: str) -> Iterator[Finding]:
    """Whether the release that a place serves is the one that the project published there, byte for byte."""
    state = root / STATE
    made = journal.last_build(state, release)
    if made is None:
        yield _finding(f"the journal of this project knows of no release {release}")
        return
    if made.get("manifest_sha256") != manifest_sha256:
        yield _finding(f"the manifest is not the one that was approved as release {release}")
    serving = _serving(state)
    expected = serving.get(_named(place), {})
    if not _is_web(place) and not expected:
        yield _finding(f"the journal of this project says of nothing that was published to {place}", Severity.WARNING)
    elif release not in (expected or {name for names in serving.values() for name in names}):
        known = expected or {name: entry for names in serving.values() for name, entry in names.items()}
        listed = "; ".join(_said(entry) for entry in known.values()) or "nothing was published"
        yield _finding(f"it serves release {release}, and the journal says otherwise: {listed}", Severity.ERROR)


def judge_by_approvals(root: Path, evidence: Evidence) -> Iterator[Finding]:
    """Whether the wordings that are served may still be shown, by the approvals of the project. Raises SourceError."""
    found = since(root, evidence)
    place = Location(REPORT)
    for what in found.refused:
        fix = "Have the wording approved, build, and publish the new release; or go back to one without it."
        yield Finding("safety-text-unapproved", Severity.BLOCKER, place, f"a wording that is served is {what}", fix)
    for what in found.superseded:
        fix = "Build, and publish the new release."
        yield Finding("safety-text-unapproved", Severity.WARNING, place, f"a wording that is served is {what}", fix)


def judged(root: Path, place: str, release: str, manifest_sha256: str, evidence: Evidence | None) -> list[Finding]:
    """What the project says of a release that a place serves; nothing where it has no journal. Raises SourceError."""
    if not release or not has_journal(root):
        return []
    findings = list(judge_by_journal(root, place, release, manifest_sha256))
    return findings if evidence is None else [*findings, *judge_by_approvals(root, evidence)]


def told_of(root: Path, release: str) -> str:
    """Who made a release, when, and from what, as the journal says."""
    made = journal.last_build(root / STATE, release)
    if made is None:
        return ""
    inputs = made.get("inputs") or {}
    commit = inputs.get("commit")
    source = f"commit {commit[:12]}{'' if inputs.get('committed') else ' with changes'}" if commit else "no commit"
    return f"the journal says: made on {made.get('when')} by {made.get('by')}, from {source}, sources {str(inputs.get('sources'))[:12]}"


def _serving(state: Path) -> Mapping[str, dict[str, Mapping[str, Any]]]:
    """For each target the releases that it may serve, with the entry that says so: more than one where a run was killed."""
    serving: dict[str, dict[str, Mapping[str, Any]]] = {}
    for entry in journal.read_journal(state):
        target, release = str(entry.get("target")), str(entry.get("release"))
        if entry.get("result") == journal.REFUSED:
            continue
        if entry.get("result") in (journal.BEGUN, journal.UNKNOWN):
            serving.setdefault(target, {})[release] = entry
        elif entry.get("result") == journal.FAILED:
            serving.setdefault(target, {}).pop(release, None)
            before = str(entry.get("before") or "")
            if before:
                serving[target].setdefault(before, entry)
        else:
            serving[target] = {release: entry}
    return serving


def _said(entry: Mapping[str, Any]) -> str:
    return f"{entry.get('target')} serves {entry.get('release')} since {entry.get('when')}, by {entry.get('by')}"


def _named(place: str) -> str:
    """A place as the journal names it."""
    return place.rstrip("/") if "://" in place else str(Path(place).resolve())


def _is_web(place: str) -> bool:
    return place.startswith(("http://", "https://"))


def _finding(message: str, severity: Severity = Severity.BLOCKER) -> Finding:
    return Finding("manifest-mismatch", severity, Location(MANIFEST), message, _FIX)
