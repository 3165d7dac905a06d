"""An account has been bound: what is stored, and the first hints."""

from __future__ import annotations

from typing import ClassVar

from bot.core.organisation import RoleKind
from messages.render import Wording, context


@context
class Bound(Wording):
    folder: ClassVar[str] = "bound"
    name: str
    role: RoleKind
    unit: str | None
    organisation: str
    files_in: bool = True
    """The chat takes files."""
