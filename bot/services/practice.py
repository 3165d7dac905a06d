"""Who knows how to answer the bot: examples of answers are for everybody else.

Whoever has written reports in chat again and again of late needs no example in each reminder. After weeks without any it is offered again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import db.reports
from bot.services.office import Office
from bot.services.said import Said
from db.once import read_by
from db.session import Connection
from messages.wordings.digest import Digest
from messages.wordings.head_week import HeadWeek
from messages.wordings.new_tasks import NewTasks
from messages.wordings.ordered_today import OrderedToday

LATELY = timedelta(days=30)
MESSAGES = 5
"""With reports, written in chat lately: enough of them, and somebody knows how."""
_KNOWS = "knows how to answer"


async def foresee(connection: Connection, office: Office, people: Sequence[int]) -> None:
    """Ask at once for all whose digests one claim composes."""
    read = read_by(connection)
    if read is not None:
        read.update({(_KNOWS, person_id): knows for person_id, knows in (await _ask(connection, office, people)).items()})


async def knows_how(connection: Connection, office: Office, person_id: int) -> bool:
    read = read_by(connection) or {}
    if (_KNOWS, person_id) in read:
        return bool(read[_KNOWS, person_id])
    return (await _ask(connection, office, [person_id]))[person_id]


async def _ask(connection: Connection, office: Office, people: Sequence[int]) -> dict[int, bool]:
    written = await db.reports.messages_of(connection, office.id, people, office.now - LATELY)
    return {person_id: written.get(person_id, 0) >= MESSAGES for person_id in people}


async def without_examples(connection: Connection, office: Office, said: Said, person_id: int) -> Said:
    """A reminder as it is read by whoever knows how to answer; as it is by everybody else."""
    if not await knows_how(connection, office, person_id):
        return said
    known = [replace(w, knows_how=True) if isinstance(w, Digest | HeadWeek | NewTasks | OrderedToday) else w for w in said.wordings]
    return replace(said, wordings=known, bare=True)
