"""In chat: the changes of the office that wait for their day, listed and given up; the answer to one that was just kept."""

from __future__ import annotations

import db.frame_changes
from bot.core.permissions import Action
from bot.services import frames_ahead
from bot.services.turn import Turn
from messages.reading.frame import read_ahead
from messages.wordings.frames_ahead import FramesAhead


async def hear(turn: Turn, text: str) -> bool:
    """ "thay đổi sắp tới", "bỏ thay đổi 3"; False when the text is neither. Raises UserError "not_allowed"."""
    note = read_ahead(text)
    if note is None:
        return False
    turn.require(Action.SET_UP)
    rows = await db.frame_changes.waiting(turn.connection, turn.known.id)
    if note:
        meant = next((row for row in rows if row.id == note), None)
        if meant is not None:
            await db.frame_changes.settle(turn.connection, meant.id, "cancelled", turn.incoming.at)
            await turn.say(FramesAhead((await frames_ahead.line(turn.connection, turn.known, meant),), cancelled=True))
            return True
    await turn.say(FramesAhead(tuple([await frames_ahead.line(turn.connection, turn.known, row) for row in rows])))
    return True


async def say_kept(turn: Turn, change_id: int) -> None:
    """The answer to a change that was just kept."""
    rows = [row for row in await db.frame_changes.waiting(turn.connection, turn.known.id) if row.id == change_id]
    await turn.say(FramesAhead(tuple([await frames_ahead.line(turn.connection, turn.known, row) for row in rows]), kept=True))
