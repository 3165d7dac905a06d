"""Why a task could not be confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class ConfirmRefused(Wording):
    folder: ClassVar[str] = "confirm_refused"
    number: int
    why_code: Literal["not_submitted", "no_evidence", "already", "withdrawn"]
    missing: str = ""
