"""Several tasks were asked to be carried over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class CarryRefused:
    number: int
    why: str


@dataclass(frozen=True, slots=True)
class CarryAsked(Wording):
    folder: ClassVar[str] = "carry_asked"
    asked: tuple[tuple[str, tuple[int, ...]], ...]
    """Who is to answer, numbers."""
    until: date | None
    refused: tuple[CarryRefused, ...]
