"""New duties, told in a group."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class GroupRow:
    number: int
    content: str
    units: str
    due: date | None = None
    before: bool = False
    """It is to be done before that day."""
    runs_to: date | None = None
    """The day it runs to, where the day is off."""


@context
class GroupNew(Wording):
    folder: ClassVar[str] = "group_new"
    documents: tuple[tuple[str, tuple[GroupRow, ...]], ...]
    more: int
