"""An account has been bound: what is stored, and the first hints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.core.organisation import RoleKind
from messages.render import Wording


@dataclass(frozen=True, slots=True)
class Bound(Wording):
    folder: ClassVar[str] = "bound"
    name: str
    role: RoleKind
    unit: str | None
    organisation: str
    files_in: bool = True
    """The chat takes files."""
