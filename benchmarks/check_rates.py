"""How many defects of translations each tool finds, and how often it cries wolf, as a Markdown table by family.

    python -m benchmarks.check_rates [--seed N] [--each N] [--safety N] [--today DATE] [--write docs/check-rates.md]

Mutants of the shipped catalogs (`tests/checks/mutants.py`), at most so many of each mutation, are written one a message
into copies of the project. locpipe, `msgfmt --check`, pofilter and i18nspector judge the same copies. A tool has found
a mutant if it says something of that message that it does not say of it in the catalogs as they are. So nobody is
charged with what was there before; how much each says of the catalogs as they are stands below the table.
"""

from __future__ import annotations

import argparse
import ast
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import polib

from tests.checks.mutants import MUTATIONS, Mutation

ROOT = Path(__file__).parents[1]
LOCALE = "fr_CA"
FOLDER = f"locales/{LOCALE}/LC_MESSAGES"
SAFETY = "safety"
BIN = Path(sys.executable).parent

Key = tuple[str, str, str]
"""Domain, context and msgid of a message."""

Said = dict[Key, set[str]]
"""What a tool says of each message."""

TOOLS = ("locpipe", "msgfmt", "pofilter", "pofilter, quiet tests", "i18nspector")
COPIES = 16
OTHERS = ("msgfmt", "pofilter", "i18nspector")


@dataclass(frozen=True)
class Mutant:
    """One changed translation."""

    kind: Mutation
    key: Key
    text: str

    @property
    def is_fragile(self) -> bool:
        """Whether it may make the whole file unreadable, so that it needs a file of its own."""
        return any(unicodedata.category(char) in ("Cc", "Zl", "Zp") and char not in "\n\t" for char in self.text)


@dataclass
class Copy:
    """A copy of the catalogs with at most one mutant a message."""

    is_harmless: bool = False
    mutants: dict[Key, Mutant] = field(default_factory=dict)

    def has_room(self, mutant: Mutant) -> bool:
        """Whether a mutant can be judged here without another's being in its way."""
        same_file = [other for other in self.mutants.values() if other.key[0] == mutant.key[0]]
        if mutant.is_fragile or any(other.is_fragile for other in same_file):
            return not same_file
        return mutant.key not in self.mutants


# ---- mutants --------------------------------------------------------------------------------------------------------


def catalogs(project: Path) -> dict[str, polib.POFile]:
    """The catalogs of a project by their domains."""
    return {path.stem: polib.pofile(str(path), wrapwidth=0) for path in sorted((project / FOLDER).glob("*.po"))}


def key_of(domain: str, entry: polib.POEntry) -> Key:
    """The key of an entry."""
    return (domain, entry.msgctxt or "", entry.msgid)


def mutants(seed: int, each: int, each_of_safety: int) -> list[Mutant]:
    """At most so many mutants of every mutation, in safety texts and in others, the same at each run."""
    pairs = [
        (key_of(domain, entry), entry.msgstr)
        for domain, catalog in catalogs(ROOT).items()
        for entry in catalog
        if entry.translated() and not entry.msgid_plural
    ]
    made = []
    for kind in MUTATIONS:
        counts = {True: each_of_safety, False: each}
        for key, msgstr in random.Random(f"{seed}:{kind.name}").sample(pairs, len(pairs)):  # noqa: S311 - to repeat it
            text = kind.apply(random.Random(f"{seed}:{kind.name}:{key[2]}"), key[2], msgstr)  # noqa: S311
            if text is not None and text != msgstr and counts[key[0] == SAFETY]:
                made.append(Mutant(kind, key, text))
                counts[key[0] == SAFETY] -= 1
    return made


def arranged(made: list[Mutant]) -> list[Copy]:
    """The mutants in as few copies as they find room in, one after the other; `COPIES` of defects, as many of variants.

    What finds no room there is left out: it would be a second and third mutant of the longest messages.
    """
    copies: list[Copy] = []
    for mutant in made:
        alike = [copy for copy in copies if copy.is_harmless == mutant.kind.harmless]
        copy = next((copy for copy in alike if copy.has_room(mutant)), None)
        if copy is None and len(alike) < COPIES:
            copy = Copy(mutant.kind.harmless)
            copies.append(copy)
        if copy:
            copy.mutants[mutant.key] = mutant
    return copies


def write_copy(copy: Copy, project: Path) -> None:
    """Put the catalogs with their mutants into a project."""
    for domain, catalog in catalogs(ROOT).items():
        for entry in catalog:
            mutant = copy.mutants.get(key_of(domain, entry))
            if mutant and not entry.obsolete:
                entry.msgstr = mutant.text
        catalog.save(str(project / FOLDER / f"{domain}.po"))


# ---- tools ----------------------------------------------------------------------------------------------------------


def ran(*command: str | Path) -> str:
    """What a tool prints, whatever its exit status."""
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)  # noqa: S603 - our own
    return done.stdout + done.stderr


def by_locpipe(project: Path, today: str) -> Said:
    """What `locpipe check` says of each message."""
    done = subprocess.run(  # noqa: S603 - our own
        [
            sys.executable,
            "-m",
            "locpipe",
            "check",
            "--project",
            project,
            "--today",
            today,
            "--format",
            "json",
            project / FOLDER,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    said: Said = defaultdict(set)
    for found in json.loads(done.stdout):
        domain = Path(found["file"]).stem
        key = (domain, found["msgctxt"], found["msgid"])
        if not found["msgid"]:
            key = entry_at(project, domain, found["line"])
        said[key].add(f"{found['rule']}: {found['message']}")
    return said


def by_msgfmt(project: Path) -> Said:
    """What `msgfmt --check` says of each message: it names lines."""
    said: Said = defaultdict(set)
    for path in sorted((project / FOLDER).glob("*.po")):
        for line in ran("msgfmt", "--check", "-o", "/dev/null", path).splitlines():
            if match := re.match(r".*\.po:(\d+):\s*(.*)", line):
                said[entry_at(project, path.stem, int(match[1]))].add(match[2])
    return said


def entry_at(project: Path, domain: str, line: int) -> Key:
    """The message to which a line of a catalog belongs: as polib numbers them, from the first comment on."""
    listed = polib.pofile(str(project / FOLDER / f"{domain}.po"), wrapwidth=0)
    starts = [(entry.linenum or 0, key_of(domain, entry)) for entry in listed]
    return next((key for start, key in reversed(starts) if start <= line), (domain, "", ""))


def by_pofilter(project: Path) -> Said:
    """What pofilter says of each message, all its tests for French."""
    said: Said = defaultdict(set)
    out = project / "pofilter"
    ran(BIN / "pofilter", "--progress=none", "--language=fr_CA", "-i", project / FOLDER, "-o", out)
    for path in sorted(out.glob("*.po")):
        for entry in polib.pofile(str(path)):
            for line in entry.tcomment.splitlines():
                if line.startswith("(pofilter) "):
                    said[key_of(path.stem, entry)].add(line.removeprefix("(pofilter) "))
    shutil.rmtree(out, ignore_errors=True)
    return said


def by_i18nspector(project: Path) -> Said:
    """What i18nspector says of each message. It names the msgid."""
    said: Said = defaultdict(set)
    quoted = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
    pattern = re.compile(
        rf"\w: (?P<file>.*?\.po): (?P<tag>\S+) msgid (?P<id>{quoted})(?: msgctxt (?P<context>{quoted}|[^:]+))?(?P<rest>.*)"
    )
    for line in ran("i18nspector", *sorted((project / FOLDER).glob("*.po"))).splitlines():
        if match := pattern.match(line):
            context = match["context"] or ""
            context = ast.literal_eval(context) if context[:1] in "'\"" and context else context
            key = (Path(match["file"]).stem, context, ast.literal_eval(match["id"]))
            said[key].add(match["tag"] + match["rest"])
    return said


def judged(project: Path, today: str) -> dict[str, Said]:
    """What each tool says."""
    return {
        "locpipe": by_locpipe(project, today),
        "msgfmt": by_msgfmt(project),
        "pofilter": by_pofilter(project),
        "i18nspector": by_i18nspector(project),
    }


# ---- the table ------------------------------------------------------------------------------------------------------


@dataclass
class Score:
    """Mutants, and how many each tool said something of."""

    made: int = 0
    found: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def row(self, name: str) -> str:
        """A row of the table."""
        shares = [f"{self.found[tool] / self.made:.0%}" for tool in (*TOOLS, "others")]
        return f"| {name} | {self.made} | {' | '.join(shares)} |"


def new_tests(now: set[str], before: set[str], loud: frozenset[str] | None) -> bool:
    """Whether something is said that was not said before; of the tests that are `loud` nothing counts."""
    return any(loud is None or said.partition(":")[0] not in loud for said in now - before)


def count(mutant: Mutant, now: dict[str, Said], clean: dict[str, Said], loud: frozenset[str]) -> set[str]:
    """The tools that found a mutant."""
    found = {
        tool
        for tool, said in now.items()
        if new_tests(said.get(mutant.key, set()), clean[tool].get(mutant.key, set()), None)
    }
    if new_tests(now["pofilter"].get(mutant.key, set()), clean["pofilter"].get(mutant.key, set()), loud):
        found.add("pofilter, quiet tests")
    if found.intersection(OTHERS):
        found.add("others")
    return found


def table(seed: int, each: int, each_of_safety: int, today: str, *, shows: bool) -> str:
    """The whole page."""
    scores: dict[str, Score] = defaultdict(Score)
    totals = {name: Score() for name in ("all", "safety", "harmless", "harmless safety")}
    missed = []
    with tempfile.TemporaryDirectory() as scratch:
        project = Path(scratch, "project")
        for folder in ("content", "cities", "locales"):
            shutil.copytree(ROOT / folder, project / folder)
        write_copy(Copy(), project)
        clean = judged(project, today)
        loud = frozenset(said.partition(":")[0] for found in clean["pofilter"].values() for said in found)
        copies = arranged(mutants(seed, each, each_of_safety))
        for number, copy in enumerate(copies, start=1):
            write_copy(copy, project)
            now = judged(project, today)
            print(f"{number} of {len(copies)} copies, {len(copy.mutants)} mutants", file=sys.stderr)
            for mutant in copy.mutants.values():
                found = count(mutant, now, clean, loud)
                names = ["harmless"] if mutant.kind.harmless else ["all"]
                names += [f"{name} safety".removeprefix("all ") for name in names if mutant.key[0] == SAFETY]
                for score in (*(totals[name] for name in names), scores[mutant.kind.family]):
                    score.made += 1
                    for tool in found:
                        score.found[tool] += 1
                if ("locpipe" in found) == mutant.kind.harmless:
                    missed.append(f"{mutant.kind.family} {mutant.kind.name} {mutant.key[:2]}: {mutant.text[:300]}")
    if shows:
        print("\n".join(missed), file=sys.stderr)
    head = " | ".join((*TOOLS, "the others together"))
    lines = [
        f"| family | mutants | {head} |",
        f"|---|{'--:|' * (len(TOOLS) + 2)}",
        *(score.row(name) for name, score in scores.items() if name != "harmless"),
        totals["all"].row("**all defects**"),
        totals["safety"].row("**of these, in safety texts**"),
        totals["harmless"].row("**false alarms on harmless variants**"),
    ]
    if totals["harmless safety"].made:
        lines.append(totals["harmless safety"].row("**of these, in safety texts**"))
    reports = {tool: sum(map(len, clean[tool].values())) for tool in clean}
    versions = [ran("msgfmt", "--version"), ran(BIN / "pofilter", "--version"), ran("i18nspector", "--version")]
    named = ", ".join(version.splitlines()[0].strip() for version in versions)
    said = ", ".join(f"{tool} {number}" for tool, number in reports.items())
    kinds = len({mutant.kind.name for copy in copies for mutant in copy.mutants.values()})
    return "\n".join(
        [
            *lines,
            "",
            f"Made on {today} by `python -m benchmarks.check_rates --seed {seed} --each {each} --safety {each_of_safety} --today {today}` (`make rates`):",
            f"{kinds} mutations, at most {each} mutants of each ({each_of_safety} more in safety texts), one a message, in {len(copies)} copies of the project, all judged",
            f"by {named}.",
            "A tool has found a mutant if it says something of the message that it does not say of the catalog as it is.",
            f"Of the catalogs as they are they say: {said}. “Quiet tests” are those of pofilter that say nothing there.",
            "",
        ]
    )


def main() -> None:
    """Measure, and print or write the page."""
    parser = argparse.ArgumentParser(description="Defects found and false alarms, by family, beside other tools.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=25, help="mutants of each mutation in texts of no safety, at most")
    parser.add_argument("--safety", type=int, default=10, help="the same in safety texts")
    parser.add_argument("--today", default=date.today().isoformat())  # noqa: DTZ011 - the day of whoever measures
    parser.add_argument("--write", type=Path, help="the file to write; default: print")
    parser.add_argument("--show", action="store_true", help="list what locpipe judged wrongly")
    chosen = parser.parse_args()
    page = table(chosen.seed, chosen.each, chosen.safety, chosen.today, shows=chosen.show)
    if chosen.write:
        chosen.write.write_text(page, encoding="utf-8")
    else:
        print(page)


if __name__ == "__main__":
    main()
