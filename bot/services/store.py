"""The store as the edges hold it: handed through, never looked into."""

from __future__ import annotations

from db.session import Database as Store

__all__ = ["Store"]
