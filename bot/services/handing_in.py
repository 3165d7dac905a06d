"""Ways to hand in what a channel does not carry: a link for one file, a document's symbol, a photo, HpNet."""

from __future__ import annotations

from bot.core.link import Link
from bot.services.turn import Turn
from messages.reading.hand_in import asks_for_link
from messages.wordings.other_refused import OtherRefused
from messages.wordings.upload_link import UploadLink


async def refuse(turn: Turn) -> None:
    """Something came that cannot be taken: say what can."""
    link = None if turn.can.files_in else await _link(turn)
    await turn.say(OtherRefused(photos=not turn.can.files_in, link=link))


async def hear(turn: Turn, text: str) -> bool:
    """ "gửi tệp", "tải tệp lên": a link for one file; False when the text is none of these."""
    if not asks_for_link(text):
        return False
    await turn.say(UploadLink(await _link(turn), files_in=turn.can.files_in))
    return True


async def _link(turn: Turn) -> Link | None:
    if turn.links is None or turn.in_group:
        return None
    return await turn.links.for_upload(turn.connection, turn.known.id, turn.incoming.channel, turn.incoming.account, turn.incoming.at)
