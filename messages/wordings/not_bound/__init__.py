"""The answer “sai” to the question whose code it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class NotBound(Wording):
    folder: ClassVar[str] = "not_bound"
