"""The person may not do this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class NotAllowed(Wording):
    folder: ClassVar[str] = "not_allowed"
