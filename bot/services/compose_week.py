"""A head's list of the week."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

import db.assignments
import db.directions
import db.items
import db.reports
from bot.core import rules, week
from bot.core.clock import end_of_day
from bot.core.rules import overdue
from bot.core.rules.values import Audience, Owed, Rule, Told
from bot.core.task import Assignment, Part, State
from bot.services import keyboards
from bot.services.lines import all_take_extension, asked_days, directed_to, line, missing_support
from bot.services.office import Office
from bot.services.said import LISTED, Said
from db.session import Connection
from messages.wordings.head_week import HeadWeek
from messages.wordings.lines import Directed


async def week_of(connection: Connection, office: Office, person_id: int, *, trial: bool, below: Collection[int] = ()) -> Said | None:
    """A head's week: what is dated and near, and what the clerk did with last week's reports.

    Said once a week, with the head's first digest of it: on its first working day, or when that day was missed on the
    next one. Nothing when nothing is dated and nothing was decided; later in the week not for what has come since.
    `below`: assignments whose lines stand below in the same message, under a stronger rule: they are counted here, not listed.
    """
    units = [u for u in office.headed_by(person_id) if office.chart.is_trial(u) is trial]
    if not units:
        return None
    monday = office.today - timedelta(days=office.today.weekday())
    opened = [a for a in await db.assignments.of_units(connection, office.id, units) if a.part is Part.LEAD]
    first = office.calendar.on_or_after(monday)
    # On the day of the introduction nothing else is said.
    if all(a.registered_on >= first for a in opened):
        return None
    slot = rules.group.week_of(office.today)
    if await _is_said(connection, office, opened, slot):
        return None
    # What was finished of late, and what is finished only since it stood in this week's list.
    last_week, this_week = monday - timedelta(days=7), end_of_day(monday - timedelta(days=1))
    accepted = await db.assignments.accepted_lately(connection, office.id, units, done_since=last_week, known_since=this_week)
    everything = sorted([*opened, *accepted], key=lambda a: (a.task.number, a.id))
    if await _is_said(connection, office, accepted, slot):
        return None
    chased = [a for a in opened if a.last_day is not None and not a.is_kept_quiet]
    near = week.week_of(chased, office.today, office.calendar)
    ordered = [*near.late, *near.due, *near.near]
    finished = [a for a in everything if a.state is State.ACCEPTED and a.done_on is not None and a.done_on >= monday - timedelta(days=7)]
    supplements = [a for a in opened if a.supplement]
    reasons = [*ordered, *supplements]
    if office.today > first:
        # What would have been a reason on the first day; of the rest each has been told by its own rule.
        reasons = [a for a in reasons if a.registered_on < first and a.supplement is None]
        finished = [a for a in finished if a.done_on is not None and a.done_on < first]
    if not reasons and not finished:
        return None
    listed = [a for a in ordered if a.id not in below]
    shown = listed[:LISTED]
    support = await missing_support(connection, office, shown)
    asked = await asked_days(connection, office, shown)
    words = await db.directions.newest(connection, office.id, [a.id for a in shown])
    chasings = await db.items.told(connection, office.id, [a.id for a in near.late])
    fell = await db.reports.fallen(connection, office.id, [a.id for a in shown])
    wording = HeadWeek(
        unit=", ".join(office.unit(unit_id).name for unit_id in units),
        monday=monday,
        friday=monday + timedelta(days=4),
        dated=sum(1 for a in opened if a.due is not None),
        overdue=len(near.late),
        late_before=sum(1 for a in opened if a.is_kept_quiet),
        due_this_week=len(near.due),
        undated=sum(1 for a in opened if a.due is None),
        lines=tuple(
            line(
                office,
                a,
                with_unit=len(units) > 1,
                count=_chased(office, a, chasings.get(a.id, ())),
                support=support.get(a.task.id, ()),
                asked=asked.get(a.id),
                reader=person_id,
                fell_from=fell.get(a.id),
            )
            for a in shown
        ),
        directed=tuple(
            word for a in shown if a.id in words and _is_to_be_said(office, word := directed_to(office, a, words[a.id], person_id))
        ),
        more=max(0, len(listed) - LISTED),
        later=len(near.later),
        until=week.until(office.today),
        days_off=week.days_off(office.today, office.calendar),
        is_alone=not below,
        confirmed=tuple(line(office, a) for a in finished),
        supplements=tuple(line(office, a) for a in supplements),
    )
    said = [*ordered[:LISTED], *finished, *supplements]
    owed = [Owed(Rule.SUMMARY, a.id, slot, Audience.HEAD, monday) for a in dict.fromkeys(said)]
    keyboard = keyboards.for_list(shown, extendable=all_take_extension(office, shown))
    return Said([wording], keyboard, owed=owed, tasks=[a.id for a in ordered])


def _is_to_be_said(office: Office, word: Directed) -> bool:
    """A word that named a day, unless that has passed and was answered; a word of today and one for today stand above."""
    return word.until is not None and office.today not in (word.on, word.until) and (word.unanswered or not word.past)


def _chased(office: Office, a: Assignment, told: Sequence[Told]) -> int:
    """How often the unit was chased, whoever of it was told; after the last đôn đốc it is counted no more."""
    return min(overdue.times(a, told), office.settings_for(a).overdue_times)


async def _is_said(connection: Connection, office: Office, assignments: Sequence[Assignment], slot: str) -> bool:
    """Whether the week's list has named one of these."""
    told = await db.items.told(connection, office.id, [a.id for a in assignments])
    return any(office.facts(a, told.get(a.id, ())).was_told(Rule.SUMMARY, slot, Audience.HEAD) for a in assignments)
