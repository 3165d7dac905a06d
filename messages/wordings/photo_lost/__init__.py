"""A photo was announced and could not be fetched."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class PhotoLost(Wording):
    folder: ClassVar[str] = "photo_lost"
