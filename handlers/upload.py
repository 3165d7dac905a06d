"""A file handed in by a link becomes one `Incoming`, as if it had been sent in the private chat of the link's owner."""

from __future__ import annotations

from typing import Any

from bot.core.clock import Clock
from bot.core.incoming import ChatKind, Happening, Incoming, IncomingFile
from bot.services.links import KEPT, UPLOAD


def is_one(payload: dict[str, Any]) -> bool:
    return UPLOAD in payload


def incoming_of(payload: dict[str, Any], channel: str, clock: Clock, inbox_id: int) -> Incoming:
    upload = payload[UPLOAD]
    kind = "photo" if str(upload["mime"]).startswith("image/") else "file"
    return Incoming(
        inbox_id=inbox_id,
        channel=channel,
        happening=Happening.FILE,
        chat_kind=ChatKind.PRIVATE,
        chat=upload["account"],
        account=upload["account"],
        account_name="",
        message=f"upload/{upload['link']}",
        at=clock.now(),
        text=upload["note"],
        file=IncomingFile(KEPT + upload["sha256"], upload["name"], kind, upload["size"], upload["mime"], sha256=upload["sha256"]),
    )
