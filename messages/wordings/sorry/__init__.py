"""A message that could not be handled after several tries."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class Sorry(Wording):
    folder: ClassVar[str] = "sorry"
