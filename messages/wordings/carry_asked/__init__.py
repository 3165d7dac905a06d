"""Several tasks were asked to be carried over."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from messages.render import Wording, context


@context
class CarryRefused:
    number: int
    why: str


@context
class LaterDay:
    """A later day asked for the same task before: it waits for a decision, or `agreed` for the paper from above."""

    number: int
    day: date
    agreed: bool
    carried: bool = False
    """It was asked to carry the task over; otherwise to extend it."""


@context
class CarryAsked(Wording):
    folder: ClassVar[str] = "carry_asked"
    asked: tuple[tuple[str, tuple[int, ...]], ...]
    """Who is to answer, numbers."""
    until: date | None
    refused: tuple[CarryRefused, ...]
    later: tuple[LaterDay, ...] = ()
    """Of these the leader names the one; `asked` is empty where the rest was said already."""
