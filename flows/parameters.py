"""What a person may choose when starting a flow: one model a flow, which gives its form in Prefect's UI."""

# No postponed annotations here: a served flow whose parameters are strings of types fails on every run.

from datetime import date
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Common(BaseModel):
    """What every flow needs to know."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    project: Annotated[str, Field(title="Project", description="The project's folder.")] = "."
    today: Annotated[date | None, Field(title="Date", description="Judge dates as on this day. Empty: today.")] = None

    def root(self) -> Path:
        """The project that the folder is or lies in; the folder itself where there is none, which reading then finds."""
        from locpipe.source import SourceError, find_root

        folder = Path(self.project).resolve()
        try:
            return find_root(folder)
        except SourceError:
            return folder


class BuildParameters(Common):
    """What to build, and where to put it."""

    out: Annotated[str, Field(title="Folder", description="Where the pages go. Empty: dist/ in the project.")] = ""
    locales: Annotated[
        list[str],
        Field(title="Locales", description="Only these, drafts too: a part, for a look. Empty: all live ones."),
    ] = Field(default_factory=list)
    places: Annotated[
        list[str], Field(title="Places", description="Only these, as ab or ab/calgary: a part. Empty: all.")
    ] = Field(default_factory=list)

    @model_validator(mode="after")
    def _part_has_a_folder(self) -> Self:
        if (self.locales or self.places) and not self.out:
            raise ValueError("A part of the cluster needs a folder of its own: name it.")
        return self


class SyncParameters(Common):
    """How to bring catalogs up to the sources."""

    only_check: Annotated[bool, Field(title="Only check", description="Write nothing; say which files are behind.")] = (
        False
    )
    minor: Annotated[
        list[str],
        Field(
            title="Minor", description="Sections or places in which only a typo was mended: keep their translations."
        ),
    ] = Field(default_factory=list)


class CheckParameters(Common):
    """What to check: everything."""
