"""From a figure down to its tasks: lists that a leader or clerk opens from the summary, grouped by task, page by page.

What is listed is what the figure counts: the same buckets on the same day, so that the list and the number agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import db.assignment_lists
import db.assignments
import db.units
from bot.core.buckets import DONE, RANK, Bucket, bucket_of, is_awaiting, is_due_soon, last_day_of
from bot.core.clock import end_of_day
from bot.core.errors import UserError
from bot.core.figures import is_unheard
from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.rules.values import Audience
from bot.core.task import Assignment, Part, Source, State
from bot.core.week import is_due_between, nearest
from bot.services import keyboards, naming, pending, targets
from bot.services.lines import Later, asked_days, line
from bot.services.office import Office
from bot.services.summarise import yardstick_of
from bot.services.turn import Turn
from messages.reading.colleague_work import whose_work
from messages.reading.drill import unit_to_open
from messages.wordings.list_end import ListEnd
from messages.wordings.nothing_open import NothingOpen
from messages.wordings.task_groups import TaskGroup, TaskGroups
from messages.wordings.task_list import TaskList

KIND = "summary"
"""The question that stays open under the figures: its digits and "tiếp" go on from any of its pages."""
OVERDUE, SOURCE, UNIT, PERSON = "overdue", "source", "unit", "person"
SILENT, DUE_SOON, AWAITING, UNHEARD = "silent", "due_soon", "awaiting", "unheard"
DUE, REPORTED = "due", "reported"
_PAGE = 7


@dataclass(frozen=True, slots=True)
class Drill:
    """What is listed: `what` of the tasks, of one source and of one unit where these are named. `day`: the day of the figures
    above it; None: as things stand now. `window`: for DUE, the first and the last day. `person`: for PERSON, whose."""

    what: str
    source: Source | None = None
    unit: int | None = None
    day: date | None = None
    window: tuple[date, date] | None = None
    person: int | None = None

    def to_json(self, page: int) -> dict[str, Any]:
        return {
            "what": self.what,
            "source": self.source.value if self.source is not None else None,
            "unit": self.unit,
            "day": self.day.isoformat() if self.day is not None else None,
            "window": [day.isoformat() for day in self.window] if self.window is not None else None,
            "person": self.person,
            "page": page,
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Drill:
        window = stored["window"]
        return cls(
            stored["what"],
            Source(stored["source"]) if stored["source"] else None,
            stored["unit"],
            date.fromisoformat(stored["day"]) if stored["day"] else None,
            (date.fromisoformat(window[0]), date.fromisoformat(window[1])) if window else None,
            # A list left open by the code before this field has none.
            stored.get("person"),
        )


async def show(turn: Turn, drill: Drill, page: int = 1) -> None:
    """One page of a list; "tiếp" shows the next. Raises UserError "not_allowed" for whoever does not see these tasks."""
    if drill.what == UNIT:
        await _of_unit(turn, drill, page)
        return
    if drill.person is not None:
        await _of_person(turn, drill, drill.person, page)
        return
    units = _seen(turn, drill.unit)
    groups = await _groups(turn, drill, units)
    pages = -(-len(groups) // _PAGE)
    page = min(max(page, 1), max(pages, 1))
    shown = groups[(page - 1) * _PAGE : page * _PAGE]
    await _remember(turn, drill, page + 1 if page < pages else None)
    office = turn.known
    # Of several units each may have asked for another day: the list names the task once. What waits is of today.
    alone = [leads[0] for leads in shown if len(leads) == 1 and drill.day in (None, office.today)]
    asked = await asked_days(turn.connection, office, alone, in_chat=True)
    wording = TaskGroups(
        what=drill.what,
        source=drill.source,
        unit=office.unit(units[0]).name if units is not None and len(units) == 1 else None,
        day=drill.day,
        window=drill.window,
        groups=tuple(_line(office, leads, drill.day, asked.get(leads[0].id), turn.person_id) for leads in shown),
        total=len(groups),
        given=sum(map(len, groups)),
        page=page,
        pages=pages,
        whole=units is None,
        in_charge=_in_charge(turn, groups) if units is None else None,
        rolled=await _rolled(turn, drill, units),
    )
    await _turn(turn, page)(wording, keyboards.for_groups(shown, more=page < pages), [a.id for leads in shown for a in leads])


def _in_charge(turn: Turn, groups: Iterable[list[Assignment]]) -> tuple[int, ...] | None:
    """The numbers of those that are a leader's own units'; None for whoever is in charge of none, or of all."""
    charged = set(pending.charge_of(turn.known, turn.person_id))
    if not charged < set(turn.known.chart.units):
        return None
    return tuple(leads[0].task.number for leads in groups if any(a.unit_id in charged for a in leads))


async def hear(turn: Turn, text: str) -> bool:
    """ "việc của Thanh tra" by somebody who sees all units, whatever the unit's name looks like; False when it is none."""
    words = unit_to_open(text)
    if words is None or not turn.may(Action.SEE_ORGANISATION):
        return False
    unit = await db.units.by_text(turn.connection, turn.known.id, words, turn.known.today)
    if unit is None:
        return False
    await show(turn, Drill(UNIT, unit=unit.id))
    return True


async def hear_colleague(turn: Turn, text: str) -> bool:
    """ "Nam đang làm gì", "việc của Nam" by the head, a leader or the clerk: what that one has to do; False when nobody is so called, or
    several are."""
    asked = whose_work(text)
    if asked is None:
        return False
    people = await naming.called(turn.connection, turn.known, asked.name)
    if len(people) != 1:
        return False
    units = turn.known.chart.units_of(people[0].id)
    if not any(turn.may(Action.SEE_TASK if asked.asks else Action.DELEGATE, unit_id=unit_id) for unit_id in units) and not turn.may(
        Action.SEE_ORGANISATION
    ):
        return False
    # A head answers for the unit; a list of what was given to a head by name would be empty.
    heads = next((u for u in units if people[0].id in turn.known.chart.holders(RoleKind.HEAD, u)), None)
    await show(turn, Drill(PERSON, person=people[0].id) if heads is None else Drill(UNIT, unit=heads))
    return True


async def more(turn: Turn, payload: dict[str, Any]) -> bool:
    """ "tiếp" under a page; False when no list is shown."""
    if "list" not in payload:
        return False
    following = payload["list"]
    if following is None:
        await turn.say(ListEnd())
        return True
    await show(turn, Drill.from_json(following), following["page"])
    return True


def _seen(turn: Turn, unit: int | None) -> tuple[int, ...] | None:
    """The units whose tasks are listed: the one named, the reader's own, or None for all. Raises UserError "not_allowed"."""
    if unit is not None:
        if unit not in turn.known.chart.units or not turn.may(Action.SEE_TASK, unit_id=unit):
            raise UserError("not_allowed")
        return (unit,)
    if turn.may(Action.SEE_ORGANISATION):
        return None
    own = targets.own_units(turn)
    if not own:
        raise UserError("not_allowed")
    return own


async def _remember(turn: Turn, drill: Drill, following: int | None) -> None:
    """The list "tiếp" goes on with. Where something else is being asked and there is nothing to go on with, that stays asked."""
    is_open = turn.question is not None and turn.question.kind == KIND
    if following is None and not is_open:
        return
    # The list of a unit is of today; the digits under the figures stay those of the figures' day.
    day = turn.question.payload["day"] if is_open else drill.day.isoformat() if drill.day else None
    listed = drill.to_json(following) if following is not None else None
    await turn.ask(KIND, {"day": day, "list": listed})


def _turn(turn: Turn, page: int) -> Callable[..., Awaitable[None]]:
    """A list opens below the figures it explains; its next pages take each other's place."""
    return turn.turn_page if page > 1 else turn.say


# --- tasks of all units ---------------------------------------------------------------------------------------------


async def _groups(turn: Turn, drill: Drill, units: tuple[int, ...] | None) -> list[list[Assignment]]:
    """The tasks of a list, each with the leads that put it there; the longest late first, then the nearest."""
    office = turn.known
    day = drill.day or office.today
    known = end_of_day(day)
    yardstick = await yardstick_of(turn.connection, office.id, day, known)

    def bucket(a: Assignment) -> Bucket | None:
        return bucket_of(a, day, yardstick.silent_months)

    def fits(a: Assignment) -> bool:
        match drill.what:
            case what if what == REPORTED:
                return bucket(a) is not None
            case _ if bucket(a) in (None, *DONE):
                return False
            case what if what == OVERDUE:
                return bucket(a) is Bucket.OPEN_OVERDUE
            case what if what == SILENT:
                return bucket(a) is Bucket.UNDATED_SILENT
            case what if what == DUE_SOON:
                return is_due_soon(a, day, yardstick.calendar, yardstick.due_soon)
            case what if what == AWAITING:
                return is_awaiting(a)
            case what if what == DUE and drill.window is not None:
                return a.is_open and is_due_between(a, *drill.window, yardstick.calendar)
        return True

    if drill.source is not None:
        found = await db.assignment_lists.of_source(turn.connection, office.id, drill.source, known)
    elif drill.what == OVERDUE:
        found = await db.assignment_lists.past_last_day(turn.connection, office.id, day, known)
    elif drill.what == REPORTED:
        found = await db.assignment_lists.reported_on(turn.connection, office.id, day)
    elif drill.what == AWAITING:
        found = await db.assignment_lists.at_work(turn.connection, office.id, known, states=(State.SUBMITTED,))
    elif drill.what == UNHEARD:
        # Whether nothing was heard of a task is of all its leads, also those that are done.
        found = await db.assignments.find(turn.connection, office.id, known=known)
    elif drill.what == SILENT:
        found = await db.assignment_lists.at_work(turn.connection, office.id, known, undated=True)
    elif drill.window is not None:
        # "Trước ngày X" is safe before the span ends, and counted until the working day behind it.
        first, last = drill.window
        due = first, yardstick.calendar.on_or_after(last + date.resolution)
        found = await db.assignment_lists.at_work(turn.connection, office.id, known, due=due)
    else:
        found = await db.assignment_lists.at_work(turn.connection, office.id, known, due=(day, yardstick.soon_until))
    by_task: dict[int, list[Assignment]] = defaultdict(list)
    for a in found:
        if a.part is Part.LEAD and (units is None or a.unit_id in units) and (drill.what == UNHEARD or fits(a)):
            by_task[a.task.id].append(a)
    if drill.what == UNHEARD:
        by_task = {key: [a for a in leads if a.is_open] for key, leads in by_task.items() if is_unheard(leads, yardstick)}

    def pressing(a: Assignment) -> tuple[int, date, date]:
        stand = bucket(a)
        assert stand is not None
        day = last_day_of(a) or a.last_heard_on
        return -RANK[stand], day, a.due or day

    groups = [sorted(leads, key=pressing) for leads in by_task.values()]
    return sorted(groups, key=lambda leads: (*pressing(leads[0]), leads[0].task.number))


async def _rolled(turn: Turn, drill: Drill, units: tuple[int, ...] | None) -> tuple[tuple[date, tuple[int, ...]], ...]:
    """What is printed with a day off of the span and runs on behind it, so that it is not due within: by that day, the numbers."""
    if drill.window is None:
        return ()
    calendar, (first, last) = turn.known.calendar, drill.window
    behind = last + date.resolution, calendar.on_or_after(last + date.resolution)
    found = await db.assignment_lists.at_work(turn.connection, turn.known.id, states=(State.OPEN,), due=behind)
    days: defaultdict[date, set[int]] = defaultdict(set)
    for a in found:
        if a.due is None or a.last_day is None or not first <= a.due <= last or is_due_between(a, first, last, calendar):
            continue
        if a.part is Part.LEAD and (units is None or a.unit_id in units):
            days[a.last_day].add(a.task.number)
    return tuple((day, tuple(sorted(numbers))) for day, numbers in sorted(days.items()))


def _line(office: Office, leads: list[Assignment], day: date | None, asked: Later | None, reader: int | None) -> TaskGroup:
    positions = {unit_id: place for place, unit_id in enumerate(office.chart.units)}
    units = sorted({a.unit_id for a in leads}, key=lambda unit_id: positions.get(unit_id, 0))
    return TaskGroup(
        line(office, leads[0], day=day, asked=asked, reader=reader), tuple(office.unit(unit_id).short_name for unit_id in units)
    )


# --- tasks of one unit ----------------------------------------------------------------------------------------------


async def _of_unit(turn: Turn, drill: Drill, page: int) -> None:
    """The open tasks of one unit, the most pressing first."""
    office = turn.known
    (unit_id,) = _seen(turn, drill.unit) or ()
    unit = office.unit(unit_id)
    every = _pressing(await db.assignments.of_units(turn.connection, office.id, [unit.id]))
    await _page_of(turn, drill, every, page, unit=unit.name)


async def _of_person(turn: Turn, drill: Drill, person_id: int, page: int) -> None:
    """The open tasks one person answers for, of the units the reader sees: those given by name, and those of the unit that are told to
    this person first. Raises UserError "not_allowed" for whoever sees none of the person's units."""
    office = turn.known
    seen = [unit_id for unit_id in office.chart.units_of(person_id) if turn.may(Action.SEE_TASK, unit_id=unit_id)]
    if not seen:
        raise UserError("not_allowed")
    every = await db.assignments.of_units(turn.connection, office.id, seen)
    own = _pressing(a for a in every if next(iter(office.candidates(Audience.RESPONSIBLE, a)), None) == person_id)
    await _page_of(turn, drill, own, page, person=office.name_of(person_id))


async def _page_of(
    turn: Turn, drill: Drill, every: list[Assignment], page: int, *, unit: str | None = None, person: str | None = None
) -> None:
    office = turn.known
    if not every:
        await turn.say(NothingOpen(unit, person=person))
        return
    pages = -(-len(every) // _PAGE)
    page = min(max(page, 1), pages)
    shown = every[(page - 1) * _PAGE : page * _PAGE]
    await _remember(turn, drill, page + 1 if page < pages else None)
    asked = await asked_days(turn.connection, office, shown, in_chat=True)
    lines = tuple(line(office, a, asked=asked.get(a.id), reader=turn.person_id) for a in shown)
    wording = TaskList(unit, lines, total=len(every), page=page, pages=pages, person=person)
    await _turn(turn, page)(wording, keyboards.for_list(shown, more=KIND if page < pages else None), [a.id for a in shown])


def _pressing(assignments: Iterable[Assignment]) -> list[Assignment]:
    return sorted(assignments, key=nearest)
