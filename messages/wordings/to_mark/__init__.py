"""Finished tasks that the clerk still has to enter or file elsewhere."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class ToMark(Wording):
    folder: ClassVar[str] = "to_mark"
    kind: str
    numbers: tuple[int, ...]
