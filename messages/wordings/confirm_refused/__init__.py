"""Why a task could not be confirmed."""

from __future__ import annotations

from typing import ClassVar, Literal

from messages.render import Wording, context


@context
class ConfirmRefused(Wording):
    folder: ClassVar[str] = "confirm_refused"
    number: int
    why_code: Literal["not_submitted", "no_evidence", "already", "withdrawn"]
    missing: str = ""
