"""`locpipe new`: asks for what is not given when a person sits at a terminal, else takes options."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from locpipe.cli_options import end, options, root_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from locpipe.model import Localized
    from locpipe.scaffold import Begun

_SLUG = click.option(
    "--slug",
    "slugs",
    multiple=True,
    metavar="[LOCALE=]SLUG",
    help="Its part of addresses. Default: made of the name. Repeat with fr_CA=… where it differs by locale.",
)


class Asked(click.Argument):
    """An argument that a person at a terminal is asked for where it is not given."""

    def __init__(self, names: Sequence[str], *, question: str, **more: Any) -> None:
        super().__init__(names, **more)
        self.question = question

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        """The value that was given or answered."""
        if self.value_is_missing(value) and not ctx.resilient_parsing and can_ask():
            value = click.prompt(self.question)
        return super().process_value(ctx, value)


@click.group()
def new() -> None:
    """Begin a locale, province, city or condition: valid files to fill, and what to do next. Overwrites nothing."""


@new.command()
@options("project")
@click.argument("locale", cls=Asked, question="Locale, as fr_CA")
@click.option("--prefix", help="The first part of its addresses. Default: its language, as fr.")
def locale(project: Path | None, locale: str, prefix: str | None) -> None:
    """Begin LOCALE (as fr_CA) as a draft: declared, with empty catalogs. Readers see nothing of it."""
    from locpipe.project import read_site
    from locpipe.scaffold import free_prefix, new_locale

    root = root_of(project)
    with _told():
        default = free_prefix(read_site(root), locale)
        given = _given(("--prefix", "First part of its addresses", prefix, lambda _: default))
        _tell(new_locale(root, locale, prefix=given["--prefix"]))


@new.command()
@options("project", "today")
@click.argument("code", cls=Asked, question="Postal code of the province, as NB")
@click.option("--name", help="Its name, as readers see it.")
@_SLUG
@click.option("--board-name", help="The full name of its workers’ compensation board.")
@click.option("--board-short", help="The short name of the board, as people say it. Default: the full name.")
@click.option("--time-zone", help="As Europe/Paris.")
def province(
    project: Path | None,
    today: date | None,
    code: str,
    name: str | None,
    slugs: tuple[str, ...],
    board_name: str | None,
    board_short: str | None,
    time_zone: str | None,
) -> None:
    """Begin the province CODE (its postal code), in a folder of its own."""
    from locpipe.pipeline import today_given
    from locpipe.scaffold import new_province

    root = root_of(project)
    with _told():
        given = _given(
            ("--name", "Name", name, None),
            ("--slug", "Part of addresses", slugs or None, _slug_of_name),
            ("--board-name", "Full name of its workers’ compensation board", board_name, None),
            ("--board-short", "Short name of the board", board_short, lambda given: given["--board-name"]),
            ("--time-zone", "Time zone, as Europe/Paris", time_zone, lambda _: ""),
        )
        begun = new_province(
            root,
            code,
            name=given["--name"],
            slug=_slug(given["--slug"]),
            board_name=given["--board-name"],
            board_short=given["--board-short"],
            time_zone=given["--time-zone"],
            today=today or today_given(),
        )
        _tell(begun)


@new.command()
@options("project", "today")
@click.argument("province", cls=Asked, question="Folder of the province, as nb")
@click.argument("identifier", metavar="ID", cls=Asked, question="Id of the city, as moncton")
@click.option("--name", help="Its name, as readers see it.")
@click.option("--lat", type=float, help="Degrees north (south is negative).")
@click.option("--lon", type=float, help="Degrees east (west is negative).")
@_SLUG
@click.option("--time-zone", help="As Europe/Paris. Default: that of the province.")
def city(
    project: Path | None,
    today: date | None,
    province: str,
    identifier: str,
    name: str | None,
    lat: float | None,
    lon: float | None,
    slugs: tuple[str, ...],
    time_zone: str | None,
) -> None:
    """Begin the city ID (as les-cimes: lower case, no accents) in PROVINCE (the name of its folder)."""
    from locpipe.pipeline import today_given
    from locpipe.scaffold import new_city

    root = root_of(project)
    with _told():
        given = _given(
            ("--name", "Name", name, None),
            ("--lat", "Degrees north", lat, None),
            ("--lon", "Degrees east", lon, None),
            ("--slug", "Part of addresses", slugs or None, _slug_of_name),
        )
        begun = new_city(
            root,
            province,
            identifier,
            name=given["--name"],
            lat=given["--lat"],
            lon=given["--lon"],
            slug=_slug(given["--slug"]),
            time_zone=time_zone or "",
            today=today or today_given(),
        )
        _tell(begun)


@new.command()
@options("project", "today")
@click.argument("identifier", metavar="ID", cls=Asked, question="Id of the condition, as hay-fever")
@click.option("--name", help="Its name, as readers see it.")
@_SLUG
def condition(
    project: Path | None, today: date | None, identifier: str, name: str | None, slugs: tuple[str, ...]
) -> None:
    """Begin the condition ID (its folder in content/): article, place prose, facts, sources, outlines."""
    from locpipe.pipeline import today_given
    from locpipe.scaffold import new_condition

    root = root_of(project)
    with _told():
        given = _given(("--name", "Name", name, None), ("--slug", "Part of addresses", slugs or None, _slug_of_name))
        day = today or today_given()
        _tell(new_condition(root, identifier, name=given["--name"], slug=_slug(given["--slug"]), today=day))


# ---- asking and telling ---------------------------------------------------------------------------------------------


def can_ask() -> bool:
    """Whether a person sits at a terminal."""
    return sys.stdin.isatty()


def _given(*wanted: tuple[str, str, Any, Callable[[dict[str, Any]], Any] | None]) -> dict[str, Any]:
    """The value of each option: the one given, else what a person answers, else its default.

    Each of `wanted` is an option, the question, what was given, and what makes the default of the values before it.
    Raises UsageError with every option that is missing where nobody can be asked.
    """
    is_asked = can_ask()
    given: dict[str, Any] = {}
    missing = []
    for option, question, value, default in wanted:
        if value is not None:
            given[option] = value
        elif is_asked:
            offered = default(given) if default else None
            kind = float if option in ("--lat", "--lon") else str
            given[option] = click.prompt(question, default=offered, type=kind, show_default=bool(offered))
        elif default is None:
            missing.append(option)
        elif not missing:
            given[option] = default(given)
    if missing:
        raise click.UsageError(f"Missing: {', '.join(missing)}. At a terminal you would be asked.")
    return given


def _slug_of_name(given: dict[str, Any]) -> str:
    from slugify import slugify

    return slugify(given["--name"])


def _slug(stated: str | tuple[str, ...]) -> Localized:
    """One slug, or one for each locale that is named."""
    listed = (stated,) if isinstance(stated, str) else stated
    by_locale = dict(one.split("=", 1) for one in listed if "=" in one)
    common = [one for one in listed if "=" not in one]
    if len(common) > 1 or (common and by_locale):
        raise click.UsageError("Give one --slug for all locales, or one as fr_CA=… for each that differs.")
    return common[0] if common else by_locale


@contextmanager
def _told() -> Iterator[None]:
    """Problems said as the command line says them: wrong use as such, findings with their place."""
    from locpipe.new_files import WrongUse
    from locpipe.source import SourceError

    try:
        yield
    except WrongUse as error:
        raise click.UsageError(str(error)) from None
    except SourceError as error:
        end(error.findings, "text")


def _tell(begun: Begun) -> None:
    for file in begun.created:
        click.echo(f"created: {file}")
    for file in begun.changed:
        click.echo(f"added to: {file}")
    click.echo("\nNext:")
    for number, step in enumerate(begun.next_steps, start=1):
        click.echo(f"{number}. {step}")
    if begun.findings:
        end(begun.findings, "text")
