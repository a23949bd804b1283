"""The proof of safety, in one table: `python -m tests.safety`, or `make safety`.

Each suite tries to break the promise in its own way. The command fails if anything survived, was torn or lost, or went
otherwise than it should. docs/safety.md quotes the table.
"""

from __future__ import annotations

import sys

import click

from tests.safety import disks, fuzz, kills, mutants, races, stores, styles
from tests.safety.rows import Effort, Suite, table

SUITES: tuple[Suite, ...] = (
    mutants.SUITE,
    styles.SUITE,
    kills.SUITE,
    disks.SUITE,
    races.SUITE,
    stores.SUITE,
    fuzz.SUITE,
)

SHOWN = 20
"""How many things that went wrong are shown of each row."""


@click.command()
@click.option(
    "--suite", "names", multiple=True, type=click.Choice([suite.name for suite in SUITES]), help="Only this one."
)
@click.option("--count", type=click.IntRange(min=1), help="How many tries of each kind. Default: each suite's own.")
@click.option("--minutes", type=click.FloatRange(min=0), help="How long each suite goes on. Default: each suite's own.")
@click.option("--seed", type=int, default=7, show_default=True, help="Where random choices begin.")
def main(names: tuple[str, ...], count: int | None, minutes: float | None, seed: int) -> None:
    """Run the suites of the proof of safety and print one table."""
    effort = Effort(count=count, minutes=minutes, seed=seed)
    rows = []
    for suite in SUITES:
        if names and suite.name not in names:
            continue
        for row in suite.run(effort):
            rows.append(row)
            click.echo(f"{row.name}: {row.tried} tried in {row.seconds:.0f} s", err=True)
            for detail in row.details[:SHOWN]:
                click.echo(f"  {detail}", err=True)
            if row.details[SHOWN:]:
                click.echo(f"  … and {len(row.details) - SHOWN} more", err=True)
    click.echo(table(rows), nl=False)
    sys.exit(0 if rows and all(row.is_good for row in rows) else 1)


if __name__ == "__main__":
    main()
