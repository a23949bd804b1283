"""How long an update of a catalog takes beside `msgmerge --previous`, in one run: medians, and their ratio.

    python benchmarks/sync_catalog.py [--messages 5000] [--changed 0.1] [--runs 7]

*One catalog*: a process that starts Python, reads the messages and the catalog, updates it and writes it, against a
process of msgmerge that does the same. *The project*: the whole of `locpipe sync`, which reads the sources besides,
writes the template and updates every catalog of both locales, against msgmerge run on each of these catalogs. The tools
take turns, so that whatever else the machine does falls on all. Times are processor time (user and system).
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from locpipe.cache import messages_of_json, messages_to_json
from locpipe.catalog import catalog_file
from locpipe.update import template_text, updated_catalog

SAMPLE = Path(__file__).parents[1] / "tests/sample"
ARTICLE = "content/hay-fever/article.md"
DOMAIN, LOCALE = "hay-fever", "fr_CA"
BLOCKS = 20
"""In a section."""


def sentence(rng: random.Random, words: list[str]) -> str:
    """One sentence of 12 to 30 words."""
    return " ".join(rng.choices(words, k=rng.randint(12, 30))).capitalize() + "."


def edited(rng: random.Random, text: str, words: list[str]) -> str:
    """The text with one or two of its words replaced."""
    parts = text.split(" ")
    for _ in range(rng.randint(1, 2)):
        parts[rng.randrange(1, len(parts) - 1)] = rng.choice(words)
    return " ".join(parts)


def article(blocks: list[str]) -> str:
    """The blocks as sections of an article."""
    parts = ["# Sea walks for hay fever {#lead}"]
    for number in range(0, len(blocks), BLOCKS):
        parts += [f"## Section {number} {{#section-{number}}}", *blocks[number : number + BLOCKS]]
    return "\n\n".join(parts) + "\n"


def project(folder: Path, count: int, changed: float) -> list[str]:
    """A project with an article of `count` blocks, its French catalog complete; returns the blocks after an edit."""
    from locpipe.sync import sync  # imported here, so that the process that updates one catalog loads what it needs

    rng = random.Random(20261125)  # noqa: S311 - a benchmark repeats itself
    words = ["".join(rng.choices("abcdeilmnoprstuv", k=rng.randint(2, 10))) for _ in range(4000)]
    before = [sentence(rng, words) for _ in range(count)]
    places = set(rng.sample(range(count), int(count * changed)))
    shutil.copytree(SAMPLE, folder)
    (folder / ARTICLE).write_text(article(before), encoding="utf-8")
    sync(folder)
    catalog = folder / catalog_file(LOCALE, DOMAIN)
    filled: list[str] = []
    for line in catalog.read_text("utf-8").split("\n"):
        is_empty = line == 'msgstr ""' and filled[-1].startswith("msgid ") and filled[-1] != 'msgid ""'
        filled.append(f'msgstr "FR {filled[-1][7:-1]}"' if is_empty else line)
    catalog.write_text("\n".join(filled), encoding="utf-8")
    return [edited(rng, text, words) if place in places else text for place, text in enumerate(before)]


def processor_time(command: list[str]) -> float:
    """What a command and its children use."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own commands
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def update_one(listed: Path, catalog: Path, out: Path) -> None:
    """What msgmerge does with a template and a catalog."""
    found = messages_of_json(json.loads(listed.read_text(encoding="utf-8")))
    old = catalog.read_text(encoding="utf-8")
    out.write_text(updated_catalog(old, found, locale=LOCALE, domain=DOMAIN).text, encoding="utf-8")


def msgmerge(catalog: Path, template: Path, out: Path) -> list[str]:
    """The command that merges a template into a catalog."""
    return ["msgmerge", "--quiet", "--previous", "-o", str(out), str(catalog), str(template)]


def measured(scratch: Path, count: int, changed: float, runs: int) -> dict[str, list[float]]:
    """The times of each way, by its name."""
    from locpipe.extract import messages
    from locpipe.project import read_project

    root = scratch / "project"
    after = project(root, count, changed)
    listed, out = scratch / "messages.json", scratch / "out.po"
    (root / ARTICLE).write_text(article(after), encoding="utf-8")
    now = messages(read_project(root))
    listed.write_text(json.dumps(messages_to_json(now[DOMAIN])), encoding="utf-8")
    for domain, own in now.items():
        (scratch / f"{domain}.pot").write_text(template_text(domain, own), encoding="utf-8")
    catalog = root / catalog_file(LOCALE, DOMAIN)
    update = updated_catalog(catalog.read_text("utf-8"), now[DOMAIN], locale=LOCALE, domain=DOMAIN)
    print(f"{len(now[DOMAIN])} messages, {update.fuzzy} changed, {update.new} new, {update.obsolete} obsolete")
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(runs):
        times["msgmerge, one catalog"].append(processor_time(msgmerge(catalog, scratch / f"{DOMAIN}.pot", out)))
        times["locpipe, one catalog"].append(
            processor_time([sys.executable, __file__, "--one", str(listed), str(catalog), str(out)])
        )
        each = [
            msgmerge(root / catalog_file(locale, domain), scratch / f"{domain}.pot", out)
            for locale in ("en_CA", LOCALE)
            for domain in now
        ]
        times["msgmerge, every catalog"].append(sum(processor_time(command) for command in each))
        copy = shutil.copytree(root, scratch / "copy")
        times["locpipe sync"].append(processor_time([sys.executable, "-m", "locpipe", "sync", "--project", str(copy)]))
        shutil.rmtree(copy)
    return times


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description="Update a catalog by locpipe and by msgmerge, in turns.")
    parser.add_argument("--messages", type=int, default=5000)
    parser.add_argument("--changed", type=float, default=0.1)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--one", nargs=3, type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        update_one(*chosen.one)
        return
    with tempfile.TemporaryDirectory() as scratch:
        times = measured(Path(scratch), chosen.messages, chosen.changed, chosen.runs)
    print("| | median | beside msgmerge |\n|---|---|---|")
    medians = {name: statistics.median(found) for name, found in times.items()}
    for ours, theirs in (
        ("locpipe, one catalog", "msgmerge, one catalog"),
        ("locpipe sync", "msgmerge, every catalog"),
    ):
        print(f"| {theirs} | {medians[theirs]:.2f} s | |")
        print(f"| {ours} | {medians[ours]:.2f} s | {medians[ours] / medians[theirs]:.2f} |")


if __name__ == "__main__":
    main()
