"""Today's date, which is an input: rules on dates can be tested, and a build can be repeated."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today_given() -> date:
    """Today's date: that of SOURCE_DATE_EPOCH where it is set, so that a build can be repeated, else the clock's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now(UTC).date()
