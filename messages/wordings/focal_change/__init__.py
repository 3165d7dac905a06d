"""To the head of a unit: whoever is reminded for it every day has changed."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class FocalChange(Wording):
    folder: ClassVar[str] = "focal_change"
    unit: str
    since: date
    focal: tuple[str, ...]
    """Who is it now."""
    left: str = ""
    """Who is it no more; `until`: the last day of whoever leaves the office."""
    until: date | None = None
    back: tuple[int, ...] = ()
    """Tasks given to that person by name, which are the unit's again."""
