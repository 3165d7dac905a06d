"""The address from which a person's calendar reads the days to keep, for whoever wants them beside meetings; ended when asked."""

from __future__ import annotations

from bot.services import links
from bot.services.turn import Turn
from messages.wordings.days_feed import DaysFeed


async def give(turn: Turn) -> None:
    """A new address, in private; the one before it ends. Without a web server: how else the days can be had."""
    assert turn.person_id is not None
    if turn.links is None or turn.in_group:
        await turn.say(DaysFeed("private" if turn.in_group else "none"))
        return
    link = await turn.links.for_days(turn.connection, turn.known.id, turn.person_id, turn.incoming.channel, turn.incoming.at)
    await turn.say(DaysFeed("given", link))


async def end(turn: Turn) -> None:
    """No calendar reads the days any more."""
    assert turn.person_id is not None
    ended = await links.end_days(turn.connection, turn.known.id, turn.person_id, turn.incoming.at)
    await turn.say(DaysFeed("ended" if ended else "nothing"))
