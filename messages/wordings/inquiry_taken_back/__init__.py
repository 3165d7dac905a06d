"""A question that was to be passed on is taken back; an answer to one cannot be."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class InquiryTakenBack(Wording):
    folder: ClassVar[str] = "inquiry_taken_back"
    numbers: tuple[int, ...]
    """The tasks the question was about, or the one that was answered for."""
    sent: bool = False
    """It is the clerk's answer that was to be taken back: it has left."""
