"""A row of the ledger as it leaves: with a label when it is sent again, in parts, and with what its channel needs below it.

`whole` is a row's columns by name, with what is about to be written to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import db.messages
import db.outbox
from bot.core.channel import Capabilities
from bot.core.outgoing import Outgoing, OutgoingFile, keyboard_from_json
from bot.core.text import utf16_length
from bot.services.parts import hint, in_parts
from db.session import Connection
from messages import labels
from messages.render import Rendered
from messages.split import escape
from messages.wordings.file_link import FileLink

_SAME = (
    *("organisation_id", "kind", "recipient", "slot", "channel", "priority", "trial"),
    *("not_before", "expires_at", "created_at", "inbox_id", "chat", "address_id", "tasks"),
)
"""What the parts of one message have in common."""


def labelled(row: Any) -> dict[str, Any]:
    """The stored text with the label of a re-send before it, once."""
    if (row.text_plain or "").startswith(labels.RESEND):
        return {}
    return {
        "text_html": None if row.text_html is None else f"{labels.RESEND}\n{row.text_html}",
        "text_plain": f"{labels.RESEND}\n{row.text_plain}",
    }


def parts_of(whole: dict[str, Any], can: Capabilities, file: OutgoingFile | None) -> list[Rendered]:
    """What a row says, in as many parts as its channel needs."""
    text = Rendered(whole["text_html"] or "", whole["text_plain"] or "")
    is_caption = file is not None and not can.file_links and can.files_out
    return in_parts(text, can, keyboard_from_json(whole["buttons"]), _link(whole, can, file).plain, is_caption=is_caption)


async def add_parts(connection: Connection, whole: dict[str, Any], parts: Sequence[Rendered]) -> None:
    """Further parts of a long text are rows of their own, sent in order after the first; the last has the buttons and the
    file. Each has the tasks, so that a reply to any of them finds them."""
    first = whole["part"]
    await db.outbox.make_room(connection, whole["id"], len(parts) - 1)
    await db.messages.add(
        connection,
        [
            {
                **{name: whole[name] for name in _SAME},
                "part": first + number,
                "text_html": part.html or None,
                "text_plain": part.plain,
                "buttons": whole["buttons"] if number == len(parts) - 1 else None,
                "file": whole["file"] if number == len(parts) - 1 else None,
            }
            for number, part in enumerate(parts)
            if number
        ],
    )


def _link(whole: dict[str, Any], can: Capabilities, file: OutgoingFile | None) -> Rendered:
    """What is written below a text whose file is fetched by a link."""
    if file is None or not can.file_links or "url" not in (where := whole["file"]):
        return Rendered("", "")
    return FileLink(file.name, where["url"], datetime.fromisoformat(where["until"]), where["inside"]).render()


def outgoing_of(whole: dict[str, Any], can: Capabilities, file: OutgoingFile | None) -> Outgoing:
    keyboard = keyboard_from_json(whole["buttons"])
    html, plain = whole["text_html"], whole["text_plain"] or ""
    words, link = hint(keyboard, can, plain), _link(whole, can, file)
    # Behind several things told together they belong to none of them alone, so they stand apart where there is room.
    for apart in ("\n\n", "\n") if "\n\n" in plain else ("\n",):
        # Words work without being told of; a text that is too long would not arrive at all.
        if words and utf16_length(f"{plain}{apart}{words}\n{link.plain}") <= can.max_text:
            plain = f"{plain}{apart}{words}"
            html = None if html is None else f"{html}{apart}{escape(words)}"
            break
    if link.plain and file is not None:
        html = f"{escape(plain) if html is None else html}\n{link.html}".lstrip()
        plain = f"{plain}\n{link.plain}".lstrip()
        # A picture is fetched by the platform itself, where it can reach us.
        where = whole["file"]
        file = replace(file, url=None if where["inside"] else where["url"])
    return Outgoing(html if html is not None else escape(plain), plain, keyboard, reply_to=whole["reply_to"], file=file)
