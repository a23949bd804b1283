"""The cascade, judged without a browser: what the stylesheets of a page do to its safety blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Stylesheets:
    """The stylesheets of a release, by their address, with all verdicts on them that were reached so far.

    Give every chunk of a process the same object: a block among the same elements is judged once.
    """

    def __init__(self, texts: Mapping[str, bytes]) -> None:
        self.texts = dict(texts)

    def __reduce__(self) -> tuple[type[Stylesheets], tuple[Mapping[str, bytes]]]:
        return (Stylesheets, (self.texts,))
