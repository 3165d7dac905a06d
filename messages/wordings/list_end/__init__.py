""" "tiếp" where a list has come to its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class ListEnd(Wording):
    folder: ClassVar[str] = "list_end"
