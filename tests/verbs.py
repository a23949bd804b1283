"""What tests do to a project: look at it, change it, check it, build it. The sample project is their material."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import polib
from click.testing import CliRunner

from locpipe import cache, carried, pipeline, sign_off, unchanged
from locpipe.catalog import catalog_file
from locpipe.cli import main
from locpipe.disk import remove_tree
from locpipe.project import SITE_DOMAIN
from locpipe.sync import sync

if TYPE_CHECKING:
    from click.testing import Result

    from locpipe.findings import Finding
    from locpipe.gate import ApprovedRelease, GateClosed

REPOSITORY = Path(__file__).parents[1]
SAMPLE = Path(__file__).parent / "sample"

TODAY = date(2026, 12, 1)
"""The day on which everything is judged: a month after the numbers of the sample were checked."""

EPOCH = str(int(datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC).timestamp()))
"""The same day as SOURCE_DATE_EPOCH."""


def copied(project: Path, to: Path) -> Path:
    """A copy of a project without its pages; what was judged before need not be judged again."""
    shutil.copytree(project, to, ignore=shutil.ignore_patterns("releases", "staging", "dist"))
    return to


def sample_project(to: Path) -> Path:
    """The sample project, up to date with the templates: their words are translated as in the real project.

    So a new word in a template asks for its French once, in locales/, and not again here.
    """
    root = copied(SAMPLE, to)
    synced(root)
    real = polib.pofile(str(REPOSITORY / catalog_file("fr_CA", SITE_DOMAIN)))
    words = {entry.msgid: entry for entry in real if not entry.msgctxt}
    for entry in polib.pofile(str(root / catalog_file("fr_CA", SITE_DOMAIN))):
        if not entry.msgctxt and not entry.translated() and not entry.obsolete and entry.msgid in words:
            translate(root, "fr_CA", SITE_DOMAIN, entry.msgid, words[entry.msgid].msgstr)
    return root


def judged_before(project: Path) -> Path:
    """The project with what is known of it after a build, but for the build itself: no release, and no page of one."""
    judge = project.with_name(f"{project.name}-judged")
    shutil.copytree(project, judge)
    built(judge)
    of_pages = shutil.ignore_patterns(carried.FILE, f"{unchanged.RECORD}.json")
    shutil.copytree(judge / cache.FOLDER, project / cache.FOLDER, ignore=of_pages, dirs_exist_ok=True)
    remove_tree(judge)
    return project


def edit(project: Path, file: str, old: str, new: str) -> None:
    """Replace `old`, which stands in `file` exactly once."""
    text = (project / file).read_text("utf-8")
    assert text.count(old) == 1, f"“{old}” stands {text.count(old)} times in {file}"
    write(project, file, text.replace(old, new))


def write(project: Path, file: str, text: str) -> None:
    """Make `file`, or replace it."""
    path = project / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def append(project: Path, file: str, text: str) -> None:
    """Put `text` at the end of `file`."""
    write(project, file, (project / file).read_text("utf-8") + text)


def translate(project: Path, locale: str, domain: str, msgid: str, msgstr: str, context: str = "") -> None:
    """Give a message other words in a catalog, and confirm them."""
    path = project / catalog_file(locale, domain)
    catalog = polib.pofile(str(path), wrapwidth=0)
    found = [e for e in catalog if e.msgid == msgid and (not context or e.msgctxt == context) and not e.obsolete]
    assert len(found) == 1, f"“{msgid}” stands {len(found)} times in {path}"
    found[0].msgstr = msgstr
    found[0].flags = [flag for flag in found[0].flags if flag != "fuzzy"]
    catalog.save(str(path))


def synced(project: Path) -> None:
    """Bring templates and catalogs up to the sources."""
    assert sync(project).findings == ()


def approved(project: Path, block: str, *locales: str) -> None:
    """Sign off the wording that a safety block has now."""
    for locale in locales:
        for proposal in sign_off.proposals(project, block, locale):
            sign_off.record(project, proposal, by="the tests", day=TODAY)


def checked(project: Path) -> list[Finding]:
    """What the rules of sources, data and catalogs find."""
    return list(pipeline.check(pipeline.read(project), TODAY))


def rules(findings: list[Finding]) -> set[str]:
    """The names of the rules that found something."""
    return {finding.rule for finding in findings}


def built(project: Path) -> ApprovedRelease | GateClosed:
    """What the gate says of the whole project; its pages, if it lets them through, are in dist/."""
    return pipeline.build(project, project / "dist", today=TODAY)[0]


def locpipe(*arguments: str | Path) -> Result:
    """The command, run in this process."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def tree(folder: Path) -> dict[str, bytes]:
    """The bytes of each file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
