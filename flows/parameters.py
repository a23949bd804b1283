"""What a person may choose when starting a flow: one model a flow, which gives its form in Prefect's UI."""

# No postponed annotations here: a served flow whose parameters are strings of types fails on every run.

from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, Field


class Common(BaseModel):
    """What every flow needs to know."""

    project: Annotated[str, Field(title="Project", description="The project's folder.")] = "."
    today: Annotated[date | None, Field(title="Date", description="Judge dates as on this day. Empty: today.")] = None

    def root(self) -> Path:
        """The project's folder. Raises SourceError where it is not one."""
        from locpipe.project import find_root

        return find_root(Path(self.project).resolve())


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
