"""x."""
from __future__ import annotations
RULES = ()
