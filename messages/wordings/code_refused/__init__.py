"""A wrong or used code; the text tells a stranger nothing else."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class CodeRefused(Wording):
    folder: ClassVar[str] = "code_refused"
    locked: bool
    """Too many wrong tries."""
