"""What groups are told: units and task numbers, never a person's name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import db.addresses
import db.assignment_lists
import db.assignments
import db.items
import db.messages
from bot.core import rules, week
from bot.core.clock import local_date
from bot.core.figures import Figures
from bot.core.organisation import Address
from bot.core.rules.values import Audience, Owed, Rule
from bot.core.task import Assignment, Part, State
from bot.services.lines import line
from bot.services.office import Office
from bot.services.said import LISTED, Said, person_of
from bot.services.summarise import figures_of
from db.session import Connection
from messages import labels
from messages.render import Wording
from messages.wordings.group_new import GroupNew, GroupRow
from messages.wordings.group_overdue import GroupOverdue
from messages.wordings.group_week import GroupWeek

_BY_NAME = 4
"""So many tasks are named in a unit's own group; of more the numbers alone."""


async def _group(connection: Connection, office: Office, row: Any) -> Address | None:
    return await db.addresses.by_id(connection, office.id, person_of(row))


async def group_new(connection: Connection, office: Office, row: Any) -> Said | None:
    """New duties: a group of one unit sees its own, the joint group those given to more than one unit."""
    group = await _group(connection, office, row)
    assignments = [a for a in await db.assignments.of_import(connection, office.id, int(row.slot)) if a.part is Part.LEAD and a.is_open]
    units: dict[int, list[Assignment]] = {}
    for a in assignments:
        units.setdefault(a.task.id, []).append(a)
    if group is not None and group.unit_id is not None:
        shown = [task for task in units.values() if any(a.unit_id == group.unit_id for a in task)]
    else:
        shown = [task for task in units.values() if len(task) > 1]
    if not shown:
        return None
    slot = f"import/{row.slot}"
    documents: dict[str, list[GroupRow]] = {}
    for task in shown[:LISTED]:
        first = task[0]
        title = labels.without_name(first.task.document.title) if first.task.document else ""
        is_own = group is not None and group.unit_id is not None and len(task) == 1
        whom = "" if is_own else first.task.target or ", ".join(office.unit(a.unit_id).short_name for a in task)
        # The line leaves out a day its sentence ends with: it is said behind it, for every task in one form.
        shown_line = line(office, first)
        row = GroupRow(shown_line.number, shown_line.content, whom, shown_line.due, shown_line.before, shown_line.extended_to)
        documents.setdefault(title, []).append(row)
    owed = [Owed(Rule.GROUP, task[0].id, slot, Audience.GROUP, office.today) for task in shown]
    wording = GroupNew(
        documents=tuple((title, tuple(rows)) for title, rows in documents.items()), more=len(shown) - min(len(shown), LISTED)
    )
    return Said([wording], owed=owed, tasks=[a.id for task in shown for a in task])


async def group_week(connection: Connection, office: Office, row: Any) -> Said | None:
    """The week's list: units and numbers, what comes due, thanks for what was finished; nobody is named. None for a unit with
    nothing due, late or finished."""
    group = await _group(connection, office, row)
    unit_id = group.unit_id if group is not None else None
    monday = office.today - timedelta(days=office.today.weekday())
    friday = monday + timedelta(days=4)
    figures = await figures_of(connection, office.id, now=office.now, units=(unit_id,) if unit_id is not None else None)
    units = [unit_id] if unit_id is not None else list(office.chart.units)
    everything = await db.assignments.of_units(connection, office.id, units, states=(State.OPEN, State.ACCEPTED))
    leads = [a for a in everything if a.part is Part.LEAD]
    many = Counter(a.task.id for a in leads)
    due = week.week_of((a for a in leads if a.is_open), office.today, office.calendar).due
    # What the total has risen by since the last list, whenever the unit had it ready.
    before = await db.messages.last_sent(connection, office.id, row.kind, row.recipient)
    since = before or office.now - timedelta(days=7)
    accepted = [a for a in leads if a.state is State.ACCEPTED]
    finished = await db.assignment_lists.accepted_since(connection, office.id, accepted, since, office.now)
    thanked = Counter(a.unit_id for a in finished)
    if figures.total == 0:
        return None
    # A unit whose week has nothing in it hears nothing; its first list says that the group is known.
    if unit_id is not None and before is not None and not (due or finished or figures.buckets.open_overdue):
        return None
    together, own = _together(office, due)
    wording = GroupWeek(
        unit=office.unit(unit_id).name if unit_id is not None else None,
        monday=monday,
        friday=friday,
        total=figures.total,
        done=figures.buckets.done,
        withdrawn=figures.withdrawn,
        overdue=figures.buckets.open_overdue,
        due_together=together,
        due_this_week=own,
        tasks=tuple(line(office, a) for a in due) if unit_id is not None and len(due) <= _BY_NAME else (),
        days_off=week.days_off(office.today, office.calendar),
        is_first=before is None,
        since=local_date(since),
        finished=tuple(
            (office.unit(u).short_name, count)
            for u, count in sorted(thanked.items(), key=lambda one: (-one[1], office.unit(one[0]).position))
        ),
        in_parts=any(many[a.task.id] > 1 for a in finished),
        ranking=_ranking(figures) if unit_id is None and office.settings.group_ranking else (),
    )
    return Said([wording])


def spoken_to(wording: Wording, called: str) -> Wording:
    """The week's list for a channel on which groups speak to the bot by this name."""
    return replace(wording, called=called) if isinstance(wording, GroupWeek) else wording


def _together(office: Office, due: Sequence[Assignment]) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[str, tuple[int, ...]], ...]]:
    """What is due: tasks of several units by number with how many they are, and the others by unit in the office's order."""
    units: dict[int, set[int]] = {}
    for a in due:
        units.setdefault(a.task.number, set()).add(a.unit_id)
    together = tuple((number, len(of)) for number, of in sorted(units.items()) if len(of) > 1)
    own: dict[int, list[int]] = {}
    for number, of in sorted(units.items()):
        if len(of) == 1:
            own.setdefault(min(of), []).append(number)
    ordered = sorted(own, key=lambda unit_id: (office.unit(unit_id).position, unit_id))
    return together, tuple((office.unit(unit_id).short_name, tuple(own[unit_id])) for unit_id in ordered)


def _ranking(figures: Figures) -> tuple[tuple[str, int, int], ...]:
    lines = [(line.short_name, line.buckets.done, line.buckets.total) for line in figures.by_unit if line.buckets.total]
    return tuple(sorted(lines, key=lambda line: -line[1] / line[2]))


async def group_overdue(connection: Connection, office: Office, row: Any) -> Said | None:
    """Where switched on: tasks of the group's units that became overdue, once each."""
    group = await _group(connection, office, row)
    unit_id = group.unit_id if group is not None else None
    units = [unit_id] if unit_id is not None else list(office.chart.units)
    every = await db.assignments.of_units(connection, office.id, units)
    late = [a for a in every if a.last_day is not None and a.last_day < office.today]
    told = await db.items.told(connection, office.id, [a.id for a in late])
    alerts = {a.id: rules.group.owed(office.facts(a, told.get(a.id, ())), row.recipient) for a in late}
    fresh = [a for a in late if alerts[a.id] is not None]
    if not fresh:
        return None
    rows: dict[int, list[int]] = {}
    for a in fresh:
        rows.setdefault(a.unit_id, []).append(a.task.number)
    owed = [thing for thing in alerts.values() if thing is not None]
    wording = GroupOverdue(rows=tuple((office.unit(u).short_name, tuple(numbers)) for u, numbers in rows.items()))
    return Said([wording], owed=owed, tasks=[a.id for a in fresh])
