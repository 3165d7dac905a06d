"""A number of another unit."""

from __future__ import annotations

from typing import ClassVar

from messages.render import OnList, context


@context
class NotYours(OnList):
    folder: ClassVar[str] = "not_yours"
    number: int
