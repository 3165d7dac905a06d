"""The one reminder of a person's working day: whatever is owed at this moment and was not told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import db.assignments
import db.messages
import db.reports
from bot.core import windows
from bot.core.rules import monthly
from bot.core.rules.values import Facts, Owed, Rule
from bot.core.task import Assignment, Part
from bot.services import keyboards, plan
from bot.services.compose_week import week_of
from bot.services.lines import line
from bot.services.office import Office
from bot.services.said import Said, item, person_of
from bot.services.turn import Turn
from db.session import Connection
from messages.wordings.digest import Digest, DocumentLines, MonthlyBlock


async def owed_now(connection: Connection, office: Office, person_id: int, *, trial: bool = False) -> list[tuple[Assignment, list[Owed]]]:
    """Everything a person is owed at this moment and was not told, strongest first."""
    assignments = await db.assignments.of_units(connection, office.id, plan.candidates(office, person_id))
    assignments += await db.assignments.named(connection, office.id, person_id, leaving_out=[a.id for a in assignments])
    assignments = [a for a in assignments if office.chart.is_trial(a.unit_id) is trial]
    told = await db.messages.told(connection, office.id, [a.id for a in assignments])
    return sorted(plan.owed_to(office, assignments, told, person_id), key=_strength)


def _strength(pair: tuple[Assignment, list[Owed]]) -> tuple[int, Any, int]:
    assignment, things = pair
    order = {Rule.OVERDUE: 0, Rule.BEFORE_DUE: 1, Rule.SILENT: 2, Rule.MONTHLY: 3}
    return order[things[0].rule], assignment.last_day or assignment.silent_since, assignment.task.number


async def tell_answer(turn: Turn, said: Said) -> None:
    """What an answer told of the digest's rest counts as told."""
    row = await db.messages.of_inbox(turn.connection, turn.incoming.inbox_id)
    await db.messages.tell(turn.connection, row, [item(turn.known, thing, thing.audience.value) for thing in said.owed])


async def digest(connection: Connection, office: Office, row: Any) -> Said | None:
    """What the person is owed; on the first working day of a week a head's list of the week stands before it."""
    said = await digest_for(connection, office, person_of(row), trial=row.trial)
    week = await week_of(connection, office, person_of(row), trial=row.trial)
    if week is None:
        return said
    if said is None:
        wording, shown = week
        return Said([wording], keyboards.for_list(shown), tasks=[a.id for a in shown])
    return replace(said, wordings=[week[0], *said.wordings])


async def digest_for(connection: Connection, office: Office, person_id: int, *, trial: bool = False) -> Said | None:
    """One message with everything the person is owed: at most seven tasks, and the month's report as one block."""
    found = await owed_now(connection, office, person_id, trial=trial)
    if not found:
        return None
    monthly_pairs = [pair for pair in found if pair[1][0].rule is Rule.MONTHLY]
    others = [pair for pair in found if pair[1][0].rule is not Rule.MONTHLY]
    most = office.settings.digest_tasks
    shown, rest = others[:most], others[most:]
    units = tuple(dict.fromkeys(a.unit_id for a, _ in found))
    several = len(units) > 1

    def lines(*rules: Rule, today: bool | None = None) -> tuple[Any, ...]:
        return tuple(
            line(office, a, with_unit=several, count=things[0].count)
            for a, things in shown
            if things[0].rule in rules and (today is None or (things[0].count == 0) is today)
        )

    owed = [thing for _, things in (*shown, *monthly_pairs) for thing in things]
    wording = Digest(
        unit=", ".join(office.unit(unit_id).name for unit_id in units),
        day=office.today,
        overdue=lines(Rule.OVERDUE),
        due_today=lines(Rule.BEFORE_DUE, today=True),
        upcoming=lines(Rule.BEFORE_DUE, today=False),
        silent=lines(Rule.SILENT),
        monthly=await _monthly(connection, office, monthly_pairs),
        more=len(rest),
        answer_by=office.calendar.add(office.today, 1),
        on_behalf=await _recorded_for(connection, office, units),
    )
    tasks = [a.id for a, _ in (*shown, *monthly_pairs)]
    keyboard = keyboards.for_digest(office, [(a, things[0]) for a, things in shown], more=bool(rest))
    return Said([wording], keyboard, owed=owed, tasks=tasks)


async def _recorded_for(connection: Connection, office: Office, units: Sequence[int]) -> tuple[Any, ...]:
    """What the clerk recorded for the units since the last working day's digest: they see it and may take it back."""
    since = windows.digest_from(office.calendar.add(office.today, -1), office.settings)
    ids = await db.reports.recorded_for(connection, office.id, units, since)
    return tuple(line(office, a) for a in (await db.assignments.by_ids(connection, office.id, ids)).values())


async def _monthly(connection: Connection, office: Office, pairs: list[tuple[Assignment, list[Owed]]]) -> MonthlyBlock | None:
    if not pairs:
        return None
    facts: Facts = office.facts(pairs[0][0], ())
    closing = monthly.closing_of(facts, office.today)
    by_document: dict[str, list[int]] = {}
    for assignment, _ in pairs:
        title = assignment.task.document.title if assignment.task.document else ""
        by_document.setdefault(title, []).append(assignment.task.number)
    units = list(dict.fromkeys(a.unit_id for a, _ in pairs))
    dated = [a for a in await db.assignments.of_units(connection, office.id, units) if a.due is not None and a.part is Part.LEAD]
    return MonthlyBlock(
        month=closing.month,
        year=closing.year,
        closing=closing,
        again=pairs[0][1][0].slot.endswith("/2"),
        dated=tuple(line(office, a) for a in sorted(dated, key=lambda a: (a.last_day, a.task.number))),
        standing=tuple(DocumentLines(title, tuple(numbers)) for title, numbers in by_document.items()),
    )
