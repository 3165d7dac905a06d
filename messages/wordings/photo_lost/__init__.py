"""A photo was announced and could not be fetched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class PhotoLost(Wording):
    folder: ClassVar[str] = "photo_lost"
