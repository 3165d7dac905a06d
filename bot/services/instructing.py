"""Whoever reports asks how something is done here, about no task."""

from __future__ import annotations

from bot.services import targets
from bot.services.turn import Turn
from messages.reading.how_to import read_how_to
from messages.wordings.how_to import HowTo


async def hear(turn: Turn, text: str) -> bool:
    """False when nothing of that kind is asked, or by somebody who has nothing to report: leaders and the office do it in other ways."""
    topic = read_how_to(text)
    if topic is None or not targets.own_units(turn):
        return False
    await turn.say(HowTo(topic.value, turn.can.files_in))
    return True
