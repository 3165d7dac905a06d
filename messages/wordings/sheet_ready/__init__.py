"""A sheet for the clerk: the register, or how a file was read."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class SheetReady(Wording):
    """`kind`: register, days, plan, amendments, comparison, or elsewhere (the channel takes no files)."""

    folder: ClassVar[str] = "sheet_ready"
    kind: str
