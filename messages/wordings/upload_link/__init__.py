"""A link by which one file can be handed in."""

from __future__ import annotations

from typing import ClassVar

from bot.core.link import Link
from messages.render import Wording, context


@context
class UploadLink(Wording):
    folder: ClassVar[str] = "upload_link"
    link: Link | None
    """None: there is no web server to hand it in at."""
    files_in: bool = True
    """Whether the chat itself takes files."""
