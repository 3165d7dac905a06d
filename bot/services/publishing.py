"""Figures the office has published, entered by the clerk: set beside the register's, for the clerk's eyes alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

import db.published
from bot.core.errors import UserError
from bot.core.figures import Figures
from bot.core.periods import Period
from bot.core.permissions import Action
from bot.core.published import Published, SetBeside, compared
from bot.services import periods
from bot.services.summarise import figures_of
from bot.services.turn import Turn
from db.session import Connection
from messages.reading.published import read_published
from messages.wordings.published_shown import PublishedShown


async def hear(turn: Turn, text: str) -> bool:
    """ "số đã công bố 07/10/2024: NV UBND 257/299 (85,6%)": enter, show or take back; False when it is not about that.

    Raises UserError "published_unclear" for a name that is no source, for numbers that cannot be, and for no day.
    """
    note = read_published(text, on=turn.day)
    if note is None or not turn.may(Action.CLOSE_PERIOD):
        return False
    impossible = next((f"{figure.done}/{figure.total}" for figure in note.figures if figure.done > figure.total), None)
    if note.unknown is not None or impossible is not None or note.when is None:
        raise UserError("published_unclear", name=note.unknown, figure=impossible)
    office = turn.known
    as_of = (await periods.resolve(turn.connection, office.id, note.when, now=turn.incoming.at)).last
    if note.drop:
        await db.published.remove(turn.connection, office.id, as_of, turn.cause)
    else:
        await db.published.put(turn.connection, office.id, as_of, note.figures, turn.cause)
    stored = await db.published.between(turn.connection, office.id, as_of, as_of)
    lines = await _compared(turn.connection, office.id, stored, office.now)
    await turn.say(PublishedShown(as_of, lines, fresh=bool(note.figures) and not note.drop, dropped=note.drop))
    return True


async def differing(connection: Connection, organisation_id: int, of: Period, now: datetime) -> tuple[SetBeside, ...]:
    """What was published of the days of a period and is not what the register says."""
    stored = await db.published.between(connection, organisation_id, of.first, of.last)
    return tuple(one for one in await _compared(connection, organisation_id, stored, now) if one.differs)


async def _compared(
    connection: Connection, organisation_id: int, stored: Iterable[tuple[date, Published]], now: datetime
) -> tuple[SetBeside, ...]:
    ours: dict[date, Figures] = {}
    found = []
    for day, published in stored:
        if day not in ours:
            ours[day] = await figures_of(connection, organisation_id, day, now=now)
        found.append(compared(published, ours[day]))
    return tuple(found)
