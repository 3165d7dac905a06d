"""To an account that nobody is bound to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class Stranger(Wording):
    folder: ClassVar[str] = "stranger"
