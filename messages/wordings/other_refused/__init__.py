"""A kind of message the channel does not hand over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class OtherRefused(Wording):
    folder: ClassVar[str] = "other_refused"
