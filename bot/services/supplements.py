"""Who is asked for a supplement, and hears when it came from somebody else."""

from __future__ import annotations

import db.reports
from bot.core.task import Assignment
from bot.services.lines import line
from bot.services.turn import Turn
from messages.wordings.supplement_sent import SupplementSent


async def asked_of(turn: Turn, a: Assignment) -> tuple[int | None, int | None]:
    """Who answers for the task, and whoever reported it as done and waits for the confirmation, the head it may be; each None where
    nobody can be reached."""
    chart = turn.known.chart
    sayer = (await db.reports.sayers(turn.connection, turn.known.id, [a.id])).get(a.id)
    return chart.first_reachable(chart.responsible(a.unit_id, a.person_id)), chart.first_reachable((sayer,)) if sayer is not None else None


async def tell_it_came(turn: Turn, a: Assignment) -> None:
    """Called before the report of it is written: the last one that stands still says who else was asked."""
    wording = SupplementSent(line(turn.known, a), turn.known.name_of(turn.person_id) or "")
    for person_id in dict.fromkeys(await asked_of(turn, a)):
        if person_id not in (None, turn.person_id):
            await turn.note(person_id, f"supplement_sent/{turn.incoming.inbox_id}/{a.id}", wording, [a.id])
