"""A message that could not be handled after several tries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class Sorry(Wording):
    folder: ClassVar[str] = "sorry"
