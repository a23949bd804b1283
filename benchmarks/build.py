"""What a build costs: whole processes side by side, as ratios.

    python -m benchmarks.build [--places 1000] [--rounds 3] [--real]        (make bench)

Rows take turns, round by round; shown are medians of wall and CPU seconds, the largest peak of memory (never less than
what this script itself holds, some 60 MB), and the medians of what each round gives beside Hugo and the write limit.
Quote the ratios, on a quiet machine.

- `clean`: `locpipe build` of a synthetic project (`benchmarks.synthetic`), caches and output removed before.
- `unchanged`: the same again at once. `one message`: after the words of one city were changed in the French catalog.
- `one core`: `clean` again, bound to one processor. `without the gate`: the same pages made and written, on every core,
  and nothing checked or judged (`benchmarks.without_gate`).
- `hugo`: Hugo where it does best, the page of each locale a cached partial in which three words are replaced for each
  city; it checks nothing. Left out where there is no Hugo.
- `limit`: as many files of as many bytes written by a process that does nothing else.
- `real`: the real cluster, with caches, and without.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.cost import Cost, cost
from benchmarks.synthetic import TODAY, make

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

REPOSITORY = Path(__file__).parents[1]

LIMIT = """
import os, sys
out, count, *pages = sys.argv[1:]
for number, page in enumerate(pages):
    content = open(page, 'rb').read()
    for city in range(int(count)):
        folder = f'{out}/{number}/city-{city}'
        os.makedirs(folder)
        file = os.open(f'{folder}/index.html', os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.write(file, content)
        os.close(file)
"""


BOUND = """
import os, sys
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
os.execv(sys.argv[1], sys.argv[1:])
"""


class Row(NamedTuple):
    """A command that is measured, with what is done before each round."""

    name: str
    command: Sequence[str]
    prepare: Callable[[], None]


def emptied(*folders: Path) -> Callable[[], None]:
    """A preparation that removes `folders`."""

    def prepare() -> None:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)

    return prepare


def build_of(project: Path) -> list[str]:
    """The command that builds a project."""
    return [sys.executable, "-m", "locpipe", "build", "--project", str(project), "--today", TODAY]


def edited(project: Path) -> Callable[[], None]:
    """A preparation that changes the words of one city in the French catalog, to others each time."""
    catalog = project / "locales/fr_CA/LC_MESSAGES/places.po"
    words = "Une clinique inventée"
    seen = [0]

    def prepare() -> None:
        seen[0] += 1
        text = catalog.read_text("utf-8")
        start = text.index(words) + len(words)
        catalog.write_text(f"{text[:start]}{', vraiment' * (seen[0] % 2)}{text[text.index('.', start) :]}", "utf-8")

    return prepare


def hugo_site(site: Path, pages: dict[str, str], cities: Sequence[str]) -> None:
    """A site for Hugo that makes the page of each city by replacing three words in the cached page of its locale."""
    (site / "layouts/_default").mkdir(parents=True)
    (site / "layouts/partials").mkdir()
    languages = "".join(f"  {lang}: {{weight: {n}, contentDir: content/{lang}}}\n" for n, lang in enumerate(pages, 1))
    (site / "hugo.yaml").write_text(
        "baseURL: https://example.org/\ndefaultContentLanguage: en\ndefaultContentLanguageInSubdir: true\n"
        f'disableKinds: [taxonomy, term, RSS, sitemap, robotsTXT, "404", section, home]\nlanguages:\n{languages}'
    )
    (site / "layouts/_default/single.html").write_text(
        '{{ $page := partialCached "page.html" . .Site.Language.Lang }}'
        '{{ replace (replace (replace $page "@city@" .Title) "@slug@" .Params.slug) "@near@" .Params.near | safeHTML }}'
    )
    switch = "".join(
        f'{{{{ if eq .Site.Language.Lang "{lang}" }}}}{{{{ readFile "{lang}.html" }}}}{{{{ end }}}}' for lang in pages
    )
    (site / "layouts/partials/page.html").write_text(switch)
    for lang, page in pages.items():
        (site / f"{lang}.html").write_text(page, "utf-8")
        folder = site / "content" / lang
        folder.mkdir(parents=True)
        for number, city in enumerate(cities):
            near = cities[number - 1]
            slug = city.lower().replace(" ", "-")
            (folder / f"{slug}.md").write_text(f"---\ntitle: {city}\nslug: {slug}\nnear: {near}\n---\n", "utf-8")


def rows(work: Path, places: int) -> list[Row]:
    """The commands on a synthetic project, built once to have pages for the others."""
    project = work / "project"
    make(project, places=places)
    cost(build_of(project))
    cities = [path for path in sorted((project / "cities").glob("*/*.yaml")) if path.name != "province.yaml"]
    names = [path.read_text("utf-8").partition("\n")[0].removeprefix("name: ") for path in cities]
    first = {page.parts[-5]: page for page in sorted((project / "dist").glob("*/*/*/*/index.html"), reverse=True)}
    marked = {
        lang: page.read_text("utf-8").replace(page.parts[-2], "@slug@").replace(page.parts[-2].title(), "@city@")
        for lang, page in first.items()
    }
    cache, bare = project / ".locpipe", work / "bare"
    outcome = (project / "dist", cache)
    listed = [
        Row("clean", build_of(project), emptied(*outcome)),
        Row("unchanged", build_of(project), emptied()),
        Row("one message", build_of(project), edited(project)),
        Row("one core", [sys.executable, "-S", "-c", BOUND, *build_of(project)], emptied(*outcome)),
        Row(
            "without the gate",
            [sys.executable, "-m", "benchmarks.without_gate", str(project), str(bare)],
            emptied(bare, cache),
        ),
    ]
    hugo = shutil.which("hugo")
    if hugo:
        site = work / "hugo"
        hugo_site(site, marked, names)
        made = [hugo, "--source", str(site), "--destination", str(site / "public"), "--quiet"]
        listed.append(Row("hugo", made, emptied(site / "public", site / "resources")))
    limit = [sys.executable, "-S", "-c", LIMIT, str(work / "limit"), str(places), *map(str, first.values())]
    return [*listed, Row("limit", limit, emptied(work / "limit"))]


def real_rows(work: Path) -> list[Row]:
    """The commands on a copy of the real cluster."""
    project = work / "real"
    for name in ("content", "cities", "locales"):
        shutil.copytree(REPOSITORY / name, project / name)
    return [
        Row("real, cold", build_of(project), emptied(project / "dist", project / ".locpipe")),
        Row("real", build_of(project), emptied()),
    ]


def table(measured: dict[str, list[Cost]]) -> str:
    """The medians as a table, beside Hugo and the write limit."""
    lines = ["| row | wall s | CPU s | peak MB | ÷ hugo | ÷ limit |", "|---|---:|---:|---:|---:|---:|"]
    for name, costs in measured.items():
        cells = [
            f"{median(c.wall for c in costs):.2f}",
            f"{median(c.cpu for c in costs):.2f}",
            f"{max(c.peak for c in costs):.0f}",
        ]
        for other in ("hugo", "limit"):
            pairs = zip(costs, measured.get(other, ()), strict=False)
            ratios = [one.wall / beside.wall for one, beside in pairs]
            cells.append(f"{median(ratios):.2f}" if ratios and not name.startswith("real") else "–")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Measure as the command line asks, and print the table."""
    parser = argparse.ArgumentParser(prog="benchmarks.build", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--places", type=int, default=1000, help="cities of the synthetic project; 0: none")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--real", action="store_true", help="the real cluster as well")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        listed = (rows(work, asked.places) if asked.places else []) + (real_rows(work) if asked.real else [])
        measured: dict[str, list[Cost]] = {row.name: [] for row in listed}
        for _ in range(asked.rounds):
            for row in listed:
                row.prepare()
                measured[row.name].append(cost(row.command))
    version = (
        subprocess.run(["hugo", "version"], capture_output=True, text=True, check=False).stdout
        if shutil.which("hugo")
        else "no Hugo here"
    )
    print(f"{asked.places} places in two locales, {asked.rounds} rounds; {version.strip()}\n\n{table(measured)}")


if __name__ == "__main__":
    main()
