"""Which units have sent the monthly report that is being asked for, and which have not."""

from __future__ import annotations

from dataclasses import dataclass

import db.assignment_lists
import db.assignments
from bot.core.organisation import RoleKind
from bot.core.rules import monthly
from bot.core.rules.monthly import Asking
from bot.core.task import Part
from bot.services.office import Office
from db.session import Connection
from messages.wordings.monthly_missing import MonthlyMissing


@dataclass(frozen=True, slots=True)
class MonthAsked:
    """`missing`: by unit, the duties nothing was said of since it was asked; `asked`: how many units were asked; `dated`: by unit that has
    sent it, the numbers of its dated tasks (part A of what was asked) of which nothing was said in the whole period."""

    asking: Asking
    asked: int
    missing: dict[int, list[int]]
    dated: dict[int, tuple[int, ...]]

    @property
    def sent(self) -> int:
        return self.asked - len(self.missing)


async def standing(connection: Connection, office: Office) -> MonthAsked | None:
    """How the report stands that is asked for today; None when none is, or no unit has standing duties."""
    now = monthly.asking(office.settings, office.calendar, office.today)
    if now is None:
        return None
    asked: set[int] = set()
    missing: dict[int, list[int]] = {}
    for row in await db.assignment_lists.standing_heard(connection, office.id):
        if now.counts(row.registered_on) and row.unit_id in office.chart.units and not office.chart.is_trial(row.unit_id):
            asked.add(row.unit_id)
            if not now.is_answered(row.reported_on):
                missing.setdefault(row.unit_id, []).append(row.assignment_id)
    if not asked:
        return None
    sent = [unit_id for unit_id in office.chart.units if unit_id in asked and unit_id not in missing]
    dated: dict[int, tuple[int, ...]] = {}
    for a in await db.assignments.of_units(connection, office.id, sent):
        if a.due is None or a.part is not Part.LEAD or a.asks_nothing:
            continue
        if now.counts(a.registered_on) and not now.is_spoken_of(a.reported_on):
            dated[a.unit_id] = (*dated.get(a.unit_id, ()), a.task.number)
    return MonthAsked(now, len(asked), missing, dated)


async def to_come(connection: Connection, office: Office) -> Asking | None:
    """The report that will be asked for on a later day; None when it is being asked for, or no unit has standing duties."""
    coming = monthly.coming(office.settings, office.calendar, office.today)
    if coming is None or coming.asked_on <= office.today:
        return None
    for row in await db.assignment_lists.standing_heard(connection, office.id):
        if coming.counts(row.registered_on) and row.unit_id in office.chart.units and not office.chart.is_trial(row.unit_id):
            return coming
    return None


def wording_of(office: Office, found: MonthAsked, *, to_send: bool = False, may_send: bool = True) -> MonthlyMissing:
    units = sorted(found.missing, key=list(office.chart.units).index)
    return MonthlyMissing(
        month=found.asking.month.month,
        closing=found.asking.closing,
        asked=found.asked,
        sent=found.sent,
        missing=tuple(office.unit(unit_id).short_name for unit_id in units),
        nobody=tuple(office.unit(unit_id).short_name for unit_id in units if not people(office, unit_id)),
        asked_today=found.asking.asked_on == office.today,
        to_send=to_send,
        may_send=may_send,
        dated=tuple((office.unit(unit_id).short_name, tuple(sorted(numbers))) for unit_id, numbers in found.dated.items()),
    )


def people(office: Office, unit_id: int) -> list[int]:
    """Whoever sends it, and the head who sees what is missing."""
    chart = office.chart
    people = (chart.first_reachable(chart.responsible(unit_id, None)), chart.first_reachable(chart.holders(RoleKind.HEAD, unit_id)))
    return [person_id for person_id in dict.fromkeys(people) if person_id is not None]
