"""A head's list of the week."""

from __future__ import annotations

from datetime import timedelta

import db.assignments
from bot.core.organisation import RoleKind
from bot.core.task import Assignment, Part, State
from bot.services.lines import line
from bot.services.office import Office
from bot.services.said import LISTED
from db.session import Connection
from messages.wordings.head_week import HeadWeek


async def week_of(connection: Connection, office: Office, person_id: int, *, trial: bool) -> tuple[HeadWeek, list[Assignment]] | None:
    """A head's week: what is dated and near, and what the clerk did with last week's reports."""
    headed = [role.unit_id for role in office.chart.roles_of(person_id) if role.kind is RoleKind.HEAD and role.unit_id is not None]
    units = [unit_id for unit_id in headed if office.chart.is_trial(unit_id) is trial]
    if not units or not office.is_first_day_of_week:
        return None
    monday = office.today - timedelta(days=office.today.weekday())
    everything = [
        a for a in await db.assignments.of_units(connection, office.id, units, states=(State.OPEN, State.ACCEPTED)) if a.part is Part.LEAD
    ]
    opened = [a for a in everything if a.is_open]
    # On the day of the introduction nothing else is said.
    if all(a.registered_on == office.today for a in opened):
        return None
    chased = [a for a in opened if a.last_day is not None and not a.is_kept_quiet]
    late = [a for a in chased if a.last_day is not None and a.last_day < office.today]
    due = [a for a in chased if a.last_day is not None and office.today <= a.last_day <= monday + timedelta(days=6)]
    near = sorted((a for a in chased if a not in late and a not in due), key=lambda a: (a.last_day, a.task.number))
    ordered = [*sorted(late, key=lambda a: (a.last_day, a.task.number)), *sorted(due, key=lambda a: (a.last_day, a.task.number)), *near]
    finished = [a for a in everything if a.state is State.ACCEPTED and a.done_on is not None and a.done_on >= monday - timedelta(days=7)]
    wording = HeadWeek(
        unit=", ".join(office.unit(unit_id).name for unit_id in units),
        monday=monday,
        friday=monday + timedelta(days=4),
        dated=sum(1 for a in opened if a.due is not None),
        overdue=sum(1 for a in opened if a.last_day is not None and a.last_day < office.today),
        due_this_week=len(due),
        undated=sum(1 for a in opened if a.due is None),
        lines=tuple(line(office, a) for a in ordered[:LISTED]),
        more=max(0, len(ordered) - LISTED),
        confirmed=tuple(line(office, a) for a in finished),
        supplements=tuple(line(office, a) for a in opened if a.supplement),
    )
    return wording, ordered[:LISTED]
