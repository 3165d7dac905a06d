"""A registration cannot be taken back."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class ImportKept(Wording):
    folder: ClassVar[str] = "import_kept"
    name: str
    """Blank: there is none to take back."""
    numbers: tuple[int, ...]
    """Tasks on which a unit has reported."""
    stays: bool = False
    """The clerk said no to what was asked."""
