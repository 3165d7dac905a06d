"""Overdue tasks of units, told in a group where this is switched on."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class GroupOverdue(Wording):
    folder: ClassVar[str] = "group_overdue"
    rows: tuple[tuple[str, tuple[int, ...]], ...]
