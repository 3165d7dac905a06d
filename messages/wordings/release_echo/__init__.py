"""What a register taken over brought along and may be chased from now on, before the clerk says so."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class ReleaseEcho(Wording):
    folder: ClassVar[str] = "release_echo"
    late: tuple[int, ...]
    """Numbers of tasks late before the register was taken over."""
    silent: tuple[int, ...]
    """Numbers of undated duties whose silence began before it."""
    units: tuple[tuple[str, tuple[int, ...]], ...]
    """Short name and the numbers of its parts: a task of several units stands under each."""
