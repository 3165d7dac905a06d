"""A set-up workbook could not be sent, or the channel cannot send files."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class SetUpRefused(Wording):
    folder: ClassVar[str] = "set_up_refused"
    why: str
    """elsewhere: this channel sends no files; nobody: everybody has an account; unit: no such unit."""
