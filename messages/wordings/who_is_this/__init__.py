"""Before a code binds an account: whose code it is."""

from __future__ import annotations

from typing import ClassVar

from bot.core.organisation import RoleKind
from messages.render import Wording, context


@context
class WhoIsThis(Wording):
    folder: ClassVar[str] = "who_is_this"
    name: str
    unit: str | None
    role: RoleKind
    organisation: str
