"""For whom texts to paste follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class RelayList(Wording):
    folder: ClassVar[str] = "relay_list"
    units: tuple[str, ...]
    asked_for_one: bool
