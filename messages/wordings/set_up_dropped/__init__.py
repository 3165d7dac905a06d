"""Nothing of a set-up workbook was written."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class SetUpDropped(Wording):
    folder: ClassVar[str] = "set_up_dropped"
    name: str
