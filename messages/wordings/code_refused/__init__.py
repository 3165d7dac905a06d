"""A wrong or used code; the text tells a stranger nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.render import Wording


@dataclass(frozen=True, slots=True)
class CodeRefused(Wording):
    folder: ClassVar[str] = "code_refused"
    locked: bool
    """Too many wrong tries."""
