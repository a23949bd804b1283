"""One catalog judged as a project's are, of which several are judged at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from locpipe.checks.parallel import begun
from locpipe.checks.translations import judge_catalogs, volume_of
from locpipe.checks.verdicts import Renewal, Verdicts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from locpipe.findings import Finding
    from locpipe.messages import Catalog, Message


def judge_catalog(
    catalog: Catalog, messages: Sequence[Message] | None, *, known: Verdicts | None = None, **asked: Any
) -> list[Finding]:
    """What is wrong with a catalog; `asked` is the rest of what `volume_of` takes."""
    renewal = Renewal(volume_of(catalog, messages, **asked), known or Verdicts())
    with begun(renewal.new) as processes:
        return judge_catalogs([renewal], processes)[0]
