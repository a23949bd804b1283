"""What a person may choose when starting a flow: one model a flow, which gives its form in Prefect's UI.

What exists only when a run starts (places, locales, releases) is text in the form, and judged by the run: a list of
choices made when the flows were served would grow stale.
"""

# No postponed annotations here: a served flow whose parameters are strings of types fails on every run.

import os
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from locpipe import chunks

PROJECT = "LOCPIPE_PROJECT"
"""The environment variable with the project of flows that are served, for forms that name none."""

TARGET = "LOCPIPE_TARGET"
"""The same for the target."""

LATEST = "latest"
PREVIEW = "http://127.0.0.1:8000/"
"""Where `locpipe serve` shows the pages unless it is told otherwise."""

Words = Annotated[str, StringConstraints(strip_whitespace=True)]
Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"\S")]


def in_order(schema: dict[str, Any]) -> None:
    """Give each field of a form its position: as the model has them, but what every flow asks for last.

    Without it the order is that in which the server's database gives them back, and PostgreSQL sorts them by length.
    """
    fields = schema.get("properties", {})
    for position, name in enumerate(sorted(fields, key=lambda name: name in ("project", "today"))):
        fields[name]["position"] = position


class Common(BaseModel):
    """What every flow needs to know."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra=in_order)

    project: Annotated[
        Words,
        Field(title="Project", description="The project's folder. Empty: the one that these flows are served for."),
    ] = ""
    today: Annotated[date | None, Field(title="Date", description="Judge dates as on this day. Empty: today.")] = None

    def root(self) -> Path:
        """The project that the folder is or lies in; the folder itself where there is none, which reading then finds."""
        from locpipe.source import SourceError, find_root

        folder = Path(self.project or os.environ.get(PROJECT) or ".").resolve()
        try:
            return find_root(folder)
        except SourceError:
            return folder


class BuildParameters(Common):
    """What to build, and where to put it. Left as it is: the whole cluster, into dist/."""

    locales: Annotated[
        list[Words],
        Field(
            title="Locales", description="Only these, as fr_CA, drafts too: a part, for a look. Empty: all live ones."
        ),
    ] = Field(default_factory=list)
    places: Annotated[
        list[Words],
        Field(title="Places", description="Only these, as ab or ab/calgary: a part, for a look. Empty: all."),
    ] = Field(default_factory=list)
    out: Annotated[
        Words, Field(title="Folder", description="Where the pages go; a part needs one of its own. Empty: dist/.")
    ] = ""
    preview: Annotated[
        Words, Field(title="Preview", description="Address of the live preview (`locpipe serve`), for the link to it.")
    ] = PREVIEW
    chunk: Annotated[
        int,
        Field(
            title="Pages in a chunk",
            description="What a Dask worker makes at a time; some seconds of work are right.",
            ge=1,
            le=50_000,
        ),
    ] = chunks.PAGES
    workers: Annotated[
        int,
        Field(
            title="Dask workers",
            description="Processes of a Dask cluster on this machine. 0: without Dask, as many processes as suit.",
            ge=0,
            le=64,
        ),
    ] = 0
    scheduler: Annotated[
        Words,
        Field(
            title="Dask scheduler",
            description="Address of a cluster that sees the project's folder, as tcp://host:8786. Empty: this machine.",
        ),
    ] = ""

    def folder(self) -> Path:
        """The folder that the pages go to."""
        return self.root() / (self.out or "dist")

    @model_validator(mode="after")
    def _part_has_a_folder(self) -> Self:
        if (self.locales or self.places) and not self.out:
            raise ValueError("A part of the cluster needs a folder of its own: name it.")
        return self


class SyncParameters(Common):
    """How to bring catalogs up to the sources. Left as it is: everything that is behind is written."""

    only_check: Annotated[bool, Field(title="Only check", description="Write nothing; say which files are behind.")] = (
        False
    )
    minor: Annotated[
        list[Words],
        Field(
            title="Minor", description="Sections or places in which only a typo was mended: keep their translations."
        ),
    ] = Field(default_factory=list)


class CheckParameters(Common):
    """What to check: everything."""


class PlaceParameters(Common):
    """Where readers are."""

    target: Annotated[
        Words,
        Field(
            title="Target",
            description="Where readers are: a folder, or a bucket as s3://bucket/path. Empty: the one of this server.",
        ),
    ] = ""

    def place(self) -> str:
        """The target; empty where none is named, here or for all flows that are served. A folder is found from the
        project's, wherever the flows are served from.
        """
        stated = self.target or os.environ.get(TARGET, "")
        return stated if "://" in stated or not stated else str(self.root() / stated)


class AuditParameters(PlaceParameters):
    """What to look at. Left as it is: everything, the site of this server among it."""

    links: Annotated[
        bool, Field(title="Ask links", description="Whether other sites are asked if our links still work.")
    ] = True
    out: Annotated[Words, Field(title="Report", description="The file for it. Empty: .locpipe/audit.md.")] = ""


class TargetParameters(PlaceParameters):
    """Where readers are, to write there."""

    bare: Annotated[
        bool, Field(title="Bare", description="A bucket that is served as it is: an ordered upload, not one step.")
    ] = False


class PublishParameters(TargetParameters):
    """What to publish, and how long to wait for somebody who agrees."""

    release: Annotated[
        Said, Field(title="Release", description="The id of a kept release. “latest”: the newest complete one.")
    ] = LATEST
    by: Annotated[
        Words, Field(title="Asked by", description="Who asks for it, for the journal; empty: the user of the run.")
    ] = ""
    hours: Annotated[
        float,
        Field(
            title="Hours to wait",
            description="For somebody to agree, where that is needed; after them the release is not published.",
            gt=0,
            le=72,
        ),
    ] = 8


class RollBackParameters(TargetParameters):
    """Which release readers shall see again."""

    release: Annotated[
        Words, Field(title="Release", description="The id of an earlier release of the target. Empty: the one before.")
    ] = ""
    by: Annotated[Said, Field(title="Your name and role", description="It is recorded in the journal.")]
    note: Annotated[Said, Field(title="Why", description="It is recorded in the journal.")]
