"""The store as the edges hold it: handed through, never looked into."""

from __future__ import annotations

from db.session import Database as Store
from db.session import is_away
from db.versions import Overtaken

__all__ = ["Overtaken", "Store", "is_away"]
