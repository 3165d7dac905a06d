"""What a ledger row says now. Asked at the moment of sending, so that nothing stale leaves.

A row without anything to say any more gives None and is dropped as moot.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import Any

import db.addresses
import db.assignments
import db.evidence
import db.messages
import db.questions
import db.reports
import db.requests
from bot.core import windows
from bot.core.channel import Capabilities
from bot.core.organisation import Address, RoleKind
from bot.core.outgoing import Keyboard
from bot.core.rules import monthly
from bot.core.rules.values import Audience, Facts, Owed, Rule
from bot.core.task import Assignment, Part, State
from bot.services import keyboards, plan
from bot.services import office as offices
from bot.services.lines import line
from bot.services.office import TRIAL, Office
from bot.services.summarise import figures_of
from bot.services.turn import Turn
from db.session import Connection
from messages import labels
from messages.render import Rendered, Wording
from messages.split import escape, split
from messages.wordings.digest import Digest, DocumentLines, MonthlyBlock
from messages.wordings.group_new import GroupNew, GroupRow
from messages.wordings.group_overdue import GroupOverdue
from messages.wordings.group_week import GroupWeek
from messages.wordings.head_week import HeadWeek
from messages.wordings.introduction import Introduction
from messages.wordings.morning import Morning
from messages.wordings.new_tasks import NewTasks

_LISTED = 7
"""A list in chat shows at most so many tasks; the rest is asked for."""


@dataclass(frozen=True)
class Composed:
    """A finished message: where it goes, its parts, and what it says (items, and the assignments it names in order)."""

    address: Address
    parts: Sequence[Rendered]
    keyboard: Keyboard = ()
    items: Sequence[dict[str, Any]] = ()
    tasks: Sequence[int] = ()


@dataclass(frozen=True)
class Said:
    """What a composer made, before it has an address."""

    wording: Wording
    keyboard: Keyboard = ()
    preface: Wording | None = None
    """Stands before it in the same message: a head's week, on its first working day."""
    owed: Sequence[Owed] = ()
    tasks: Sequence[int] = field(default=())


async def compose(connection: Connection, row: Any, now: datetime, can: Capabilities) -> Composed | None:
    """Compose a row of one of the kinds in COMPOSED; None when nothing is owed or nobody can be reached any more."""
    office = await offices.load(connection, row.organisation_id, now)
    if office.organisation.paused:
        return None
    address = await _address(connection, office, row)
    if address is None:
        return None
    said = await COMPOSED[row.kind](connection, office, row)
    if said is None:
        return None
    text = _together(said)
    if row.trial:
        text = _for_the_clerk(office, row, text)
    return Composed(
        address=address,
        parts=split(text, can.max_text),
        keyboard=said.keyboard,
        items=[_item(office, thing, f"{TRIAL}{thing.audience}" if row.trial else _audience(row, thing)) for thing in said.owed],
        tasks=said.tasks,
    )


def _together(said: Said) -> Rendered:
    if said.preface is None:
        return said.wording.render()
    first, second = said.preface.render(), said.wording.render()
    return Rendered(f"{first.html}\n\n{second.html}", f"{first.plain}\n\n{second.plain}")


def _audience(row: Any, thing: Owed) -> str:
    """A group is told apart from other groups; people never are."""
    return str(row.recipient) if thing.audience is Audience.GROUP else thing.audience.value


async def _address(connection: Connection, office: Office, row: Any) -> Address | None:
    kind, _, number = row.recipient.partition(":")
    if kind == "group":
        address = await db.addresses.by_id(connection, office.id, int(number))
        return address if address is not None and address.reachable else None
    person_id = office.chart.clerk() if row.trial else int(number)
    return office.chart.address_of(person_id) if person_id is not None else None


def _for_the_clerk(office: Office, row: Any, text: Rendered) -> Rendered:
    """A unit on trial: the clerk reads what the unit would get, under a line that says so."""
    person_id = int(row.recipient.partition(":")[2])
    units = office.chart.units_of(person_id)
    head = labels.trial(office.name_of(person_id) or "", office.unit(units[0]).short_name if units else "")
    return Rendered(f"{escape(head)}\n{text.html}", f"{head}\n{text.plain}")


def _person(row: Any) -> int:
    return int(row.recipient.partition(":")[2])


# --- the digest -----------------------------------------------------------------------------------------------------


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
    await db.messages.tell(turn.connection, row, [_item(turn.known, thing, thing.audience.value) for thing in said.owed])


def _item(office: Office, thing: Owed, audience: str) -> dict[str, Any]:
    return {
        "organisation_id": office.id,
        "rule": thing.rule.value,
        "assignment_id": thing.assignment_id,
        "slot": thing.slot,
        "audience": audience,
        "told_on": office.today,
    }


async def digest(connection: Connection, office: Office, row: Any) -> Said | None:
    """What the person is owed; on the first working day of a week a head's list of the week stands before it."""
    said = await digest_for(connection, office, _person(row), trial=row.trial)
    week = await _week(connection, office, _person(row), trial=row.trial)
    if week is None:
        return said
    if said is None:
        wording, shown = week
        return Said(wording, keyboards.for_list(shown), tasks=[a.id for a in shown])
    return replace(said, preface=week[0])


async def _week(connection: Connection, office: Office, person_id: int, *, trial: bool) -> tuple[HeadWeek, list[Assignment]] | None:
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
        lines=tuple(line(office, a) for a in ordered[:_LISTED]),
        more=max(0, len(ordered) - _LISTED),
        confirmed=tuple(line(office, a) for a in finished),
        supplements=tuple(line(office, a) for a in opened if a.supplement),
    )
    return wording, ordered[:_LISTED]


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
    return Said(wording, keyboard, owed=owed, tasks=tasks)


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


# --- events ---------------------------------------------------------------------------------------------------------


async def new_tasks(connection: Connection, office: Office, row: Any) -> Said | None:
    """The tasks of one registration for one person: as whoever is responsible, or as head."""
    person_id = _person(row)
    assignments = [
        a
        for a in await db.assignments.of_import(connection, office.id, int(row.slot))
        if a.is_open and office.chart.is_trial(a.unit_id) is row.trial
    ]
    told = await db.messages.told(connection, office.id, [a.id for a in assignments])
    slot = f"import/{row.slot}"
    mine: list[Assignment] = []
    owed: list[Owed] = []
    for a in assignments:
        facts = office.facts(a, told.get(a.id, ()))
        things = [
            Owed(Rule.NEW, a.id, slot, audience, a.registered_on)
            for audience in (Audience.RESPONSIBLE, Audience.HEAD)
            if office.person_for(audience, a) == person_id and not facts.was_told(Rule.NEW, slot, audience)
        ]
        if things:
            mine.append(a)
            owed += things
    if not mine:
        return None
    person = office.chart.people[person_id]
    documents: dict[str, list[Any]] = {}
    for a in mine[:_LISTED]:
        documents.setdefault(a.task.document.title if a.task.document else "", []).append(line(office, a))
    wording = NewTasks(
        name=person.name,
        title=person.title,
        unit=office.unit(mine[0].unit_id).name,
        documents=tuple((title, tuple(rows)) for title, rows in documents.items()),
        more=len(mine) - min(len(mine), _LISTED),
    )
    return Said(wording, keyboards.for_list(mine[:_LISTED]), owed=owed, tasks=[a.id for a in mine])


async def introduction(connection: Connection, office: Office, row: Any) -> Said | None:
    """The one message a head gets when the unit's old register is taken over: nothing need be answered."""
    person_id = _person(row)
    person = office.chart.people.get(person_id)
    units = [role.unit_id for role in office.chart.roles_of(person_id) if role.kind is RoleKind.HEAD and role.unit_id is not None]
    if person is None or not units:
        return None
    assignments = await db.assignments.of_units(connection, office.id, units)
    dated = sum(1 for a in assignments if a.due is not None)
    focal = [office.name_of(other) or "" for unit in units for other in office.chart.holders(RoleKind.FOCAL, unit) if other != person_id]
    wording = Introduction(
        name=person.name,
        title=person.title,
        unit=office.unit(units[0]).name,
        total=len(assignments),
        dated=dated,
        undated=len(assignments) - dated,
        focal=tuple(focal),
        overdue_before=sum(1 for a in assignments if a.takeover and a.last_day is not None and a.last_day < a.registered_on),
    )
    return Said(wording)


# --- groups ---------------------------------------------------------------------------------------------------------


async def group_new(connection: Connection, office: Office, row: Any) -> Said | None:
    """New duties: a group of one unit sees its own, the joint group those given to more than one unit."""
    group = await _address(connection, office, row)
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
    for task in shown[:_LISTED]:
        first = task[0]
        title = first.task.document.title if first.task.document else ""
        whom = first.task.target or ", ".join(office.unit(a.unit_id).short_name for a in task)
        documents.setdefault(title, []).append(GroupRow(first.task.number, first.task.content, whom))
    owed = [Owed(Rule.GROUP, task[0].id, slot, Audience.GROUP, office.today) for task in shown]
    wording = GroupNew(
        documents=tuple((title, tuple(rows)) for title, rows in documents.items()), more=len(shown) - min(len(shown), _LISTED)
    )
    return Said(wording, owed=owed, tasks=[a.id for task in shown for a in task])


async def group_week(connection: Connection, office: Office, row: Any) -> Said | None:
    """The week's list: units and numbers, what comes due, thanks for what was finished; nobody is named."""
    group = await _address(connection, office, row)
    unit_id = group.unit_id if group is not None else None
    monday = office.today - timedelta(days=office.today.weekday())
    friday = monday + timedelta(days=4)
    figures = await figures_of(connection, office.id, now=office.now, units=(unit_id,) if unit_id is not None else None)
    units = [unit_id] if unit_id is not None else list(office.chart.units)
    everything = await db.assignments.of_units(connection, office.id, units, states=(State.OPEN, State.ACCEPTED))
    due: dict[int, list[int]] = {}
    finished: dict[int, int] = {}
    for a in everything:
        if a.part is not Part.LEAD:
            continue
        if a.is_open and a.last_day is not None and office.today <= a.last_day <= monday + timedelta(days=6):
            due.setdefault(a.unit_id, []).append(a.task.number)
        if a.state is State.ACCEPTED and a.done_on is not None and monday - timedelta(days=7) <= a.done_on < monday:
            finished[a.unit_id] = finished.get(a.unit_id, 0) + 1
    if figures.total == 0:
        return None
    wording = GroupWeek(
        unit=office.unit(unit_id).name if unit_id is not None else None,
        monday=monday,
        friday=friday,
        total=figures.total,
        done=figures.buckets.done,
        overdue=figures.buckets.open_overdue,
        due_this_week=tuple((office.unit(u).short_name, tuple(sorted(numbers))) for u, numbers in due.items()),
        finished=tuple((office.unit(u).short_name, count) for u, count in finished.items()),
    )
    return Said(wording)


async def group_overdue(connection: Connection, office: Office, row: Any) -> Said | None:
    """Where switched on: tasks of the group's units that became overdue, once each."""
    group = await _address(connection, office, row)
    unit_id = group.unit_id if group is not None else None
    units = [unit_id] if unit_id is not None else list(office.chart.units)
    late = [
        a
        for a in await db.assignments.of_units(connection, office.id, units)
        if a.part is Part.LEAD
        and a.last_day is not None
        and a.last_day < office.today
        and office.settings_for(a).group_overdue
        and not a.is_kept_quiet
    ]
    told = await db.messages.told(connection, office.id, [a.id for a in late])
    fresh = [
        a
        for a in late
        if not any(t.rule is Rule.GROUP and t.slot == f"overdue/{a.due}" and t.audience == row.recipient for t in told.get(a.id, ()))
    ]
    if not fresh:
        return None
    rows: dict[int, list[int]] = {}
    for a in fresh:
        rows.setdefault(a.unit_id, []).append(a.task.number)
    owed = [Owed(Rule.GROUP, a.id, f"overdue/{a.due}", Audience.GROUP, office.today) for a in fresh]
    wording = GroupOverdue(rows=tuple((office.unit(u).short_name, tuple(numbers)) for u, numbers in rows.items()))
    return Said(wording, owed=owed, tasks=[a.id for a in fresh])


# --- the clerk ------------------------------------------------------------------------------------------------------


async def morning(connection: Connection, office: Office, row: Any) -> Said | None:
    """The clerk's morning line; nothing when there is nothing to say."""
    yesterday = office.calendar.add(office.today, -1)
    reported = await db.reports.count_between(connection, office.id, windows.at(yesterday, time.min), windows.at(office.today, time.min))
    waiting = await db.assignments.submitted(connection, office.id)
    requests = await db.requests.count_open(connection, office.id)
    going_out = await plan.count_owed(connection, office)
    nobody, unreachable = await _cannot_be_reached(connection, office)
    questions = await db.questions.count_open(connection, office.id)
    # Who cannot be reached changes slowly: alone it is worth a message only once a week.
    lasting = (nobody or unreachable) and office.is_first_day_of_week
    if not any((reported, waiting, requests, going_out, questions, lasting)):
        return None
    oldest = min(waiting, key=lambda a: (a.submitted_on or office.today, a.task.number), default=None)
    return Said(
        Morning(
            day=office.today,
            reported=reported,
            waiting=len(waiting),
            oldest=None if oldest is None else line(office, oldest, with_unit=True),
            requests=requests,
            going_out=going_out,
            unreachable=unreachable,
            units_without_anyone=nobody,
            open_questions=questions,
        ),
    )


async def _cannot_be_reached(connection: Connection, office: Office) -> tuple[tuple[str, ...], tuple[tuple[str, str, str], ...]]:
    """Units with open tasks where nobody can be told, and people whose only address is dead."""
    open_units = await db.assignments.units_with_open(connection, office.id)
    nobody = tuple(
        office.unit(unit_id).short_name
        for unit_id in open_units
        if office.chart.first_reachable(office.chart.responsible(unit_id, None)) is None
    )
    dead = []
    for person_id, why in await db.addresses.unreachable(connection, office.id):
        units = office.chart.units_of(person_id)
        dead.append((office.unit(units[0]).short_name if units else "", office.name_of(person_id) or "", why or ""))
    return nobody, tuple(dead)


COMPOSED: dict[str, Callable[[Connection, Office, Any], Awaitable[Said | None]]] = {
    "digest": digest,
    "new": new_tasks,
    "introduction": introduction,
    "group_new": group_new,
    "group_week": group_week,
    "group_overdue": group_overdue,
    "morning": morning,
}
"""Kinds whose text is asked at claim; every other row carries its finished text."""
