"""From a figure down to its tasks: lists that a leader or clerk opens from the summary, grouped by task, page by page.

What is listed is what the figure counts: the same buckets on the same day, so that the list and the number agree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import db.assignments
import db.units
from bot.core.buckets import DONE, RANK, Bucket, bucket_of, last_day_of
from bot.core.clock import end_of_day
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.task import Assignment, Part, Source
from bot.services import keyboards
from bot.services.lines import line
from bot.services.office import Office
from bot.services.summarise import yardstick_of
from bot.services.turn import Turn
from messages.reading.text import clean
from messages.wordings.list_end import ListEnd
from messages.wordings.nothing_open import NothingOpen
from messages.wordings.task_groups import TaskGroup, TaskGroups
from messages.wordings.task_list import TaskList

KIND = "summary"
"""The question that stays open under the figures: its digits and "tiếp" go on from any of its pages."""
OVERDUE, SOURCE, UNIT = "overdue", "source", "unit"
_PAGE = 7
_OF_UNIT = re.compile(r"(?:xem )?(?:các )?(?:việc|viec|nhiệm vụ|nhiem vu) (?:của|cua) (.{2,80}?)[ .?]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Drill:
    """What is listed: `what` of the tasks, and for a source or unit which one. `day` None: as things stand now."""

    what: str
    key: str = ""
    day: date | None = None


async def show(turn: Turn, drill: Drill, page: int = 1) -> None:
    """One page of a list; "tiếp" shows the next. Raises UserError "not_allowed" for whoever does not see these tasks."""
    if drill.what == UNIT:
        await _of_unit(turn, drill, page)
        return
    if not turn.may(Action.SEE_ORGANISATION):
        raise UserError("not_allowed")
    groups = await _groups(turn, drill)
    pages = -(-len(groups) // _PAGE)
    page = min(max(page, 1), max(pages, 1))
    shown = groups[(page - 1) * _PAGE : page * _PAGE]
    await _remember(turn, drill, page + 1 if page < pages else None)
    office = turn.known
    wording = TaskGroups(
        what=drill.what,
        source=Source(drill.key) if drill.what == SOURCE else None,
        day=drill.day,
        groups=tuple(_line(office, leads, drill.day) for leads in shown),
        total=len(groups),
        given=sum(map(len, groups)),
        page=page,
        pages=pages,
    )
    await _turn(turn, page)(wording, keyboards.for_groups(shown, more=page < pages), [a.id for leads in shown for a in leads])


async def hear(turn: Turn, text: str) -> bool:
    """ "việc của Thanh tra" by somebody who sees all units, whatever the unit's name looks like; False when it is none."""
    match = _OF_UNIT.fullmatch(clean(text))
    if match is None or not turn.may(Action.SEE_ORGANISATION):
        return False
    unit = await db.units.by_text(turn.connection, turn.known.id, match[1], turn.known.today)
    if unit is None:
        return False
    await show(turn, Drill(UNIT, str(unit.id)))
    return True


async def more(turn: Turn, payload: dict[str, Any]) -> bool:
    """ "tiếp" under a page; False when no list is shown."""
    if "list" not in payload:
        return False
    following = payload["list"]
    if following is None:
        await turn.say(ListEnd())
        return True
    day = payload["day"]
    drill = Drill(following["what"], following["key"], date.fromisoformat(day) if day else None)
    await show(turn, drill, following["page"])
    return True


async def _remember(turn: Turn, drill: Drill, following: int | None) -> None:
    """The list "tiếp" goes on with. Where something else is being asked and there is nothing to go on with, that stays asked."""
    is_open = turn.question is not None and turn.question.kind == KIND
    if following is None and not is_open:
        return
    # The list of a unit is of today; the digits under the figures stay those of the figures' day.
    day = turn.question.payload["day"] if is_open else drill.day.isoformat() if drill.day else None
    listed = {"what": drill.what, "key": drill.key, "page": following} if following is not None else None
    await turn.ask(KIND, {"day": day, "list": listed})


def _turn(turn: Turn, page: int) -> Callable[..., Awaitable[None]]:
    """A list opens below the figures it explains; its next pages take each other's place."""
    return turn.turn_page if page > 1 else turn.say


# --- tasks of all units ---------------------------------------------------------------------------------------------


async def _groups(turn: Turn, drill: Drill) -> list[list[Assignment]]:
    """The tasks of a list, each with the leads that put it there; the longest late first, then the nearest."""
    office = turn.known
    day = drill.day or office.today
    known = end_of_day(day)
    yardstick = await yardstick_of(turn.connection, office.id, day, known)

    def bucket(a: Assignment) -> Bucket | None:
        return bucket_of(a, day, yardstick.silent_months)

    if drill.what == OVERDUE:
        found = await db.assignments.past_last_day(turn.connection, office.id, day, known)
    else:
        found = await db.assignments.of_source(turn.connection, office.id, Source(drill.key), known)
    by_task: defaultdict[int, list[Assignment]] = defaultdict(list)
    for a in found:
        if a.part is Part.LEAD and bucket(a) not in (None, *DONE) and (drill.what != OVERDUE or bucket(a) is Bucket.OPEN_OVERDUE):
            by_task[a.task.id].append(a)

    def pressing(a: Assignment) -> tuple[int, date]:
        stand = bucket(a)
        assert stand is not None
        return -RANK[stand], last_day_of(a) or a.last_heard_on

    groups = [sorted(leads, key=pressing) for leads in by_task.values()]
    return sorted(groups, key=lambda leads: (*pressing(leads[0]), leads[0].task.number))


def _line(office: Office, leads: list[Assignment], day: date | None) -> TaskGroup:
    positions = {unit_id: place for place, unit_id in enumerate(office.chart.units)}
    units = sorted({a.unit_id for a in leads}, key=lambda unit_id: positions.get(unit_id, 0))
    return TaskGroup(line(office, leads[0], day=day), tuple(office.unit(unit_id).short_name for unit_id in units))


# --- tasks of one unit ----------------------------------------------------------------------------------------------


async def _of_unit(turn: Turn, drill: Drill, page: int) -> None:
    """The open tasks of one unit, the most pressing first."""
    office, unit_id = turn.known, int(drill.key)
    if unit_id not in office.chart.units or not turn.may(Action.SEE_TASK, unit_id=unit_id):
        raise UserError("not_allowed")
    unit = office.unit(unit_id)
    every = _pressing(await db.assignments.of_units(turn.connection, office.id, [unit.id]))
    if not every:
        await turn.say(NothingOpen(unit.name))
        return
    pages = -(-len(every) // _PAGE)
    page = min(max(page, 1), pages)
    shown = every[(page - 1) * _PAGE : page * _PAGE]
    await _remember(turn, drill, page + 1 if page < pages else None)
    wording = TaskList(unit.name, tuple(line(office, a) for a in shown), total=len(every), page=page, pages=pages)
    await _turn(turn, page)(wording, keyboards.for_list(shown, more=KIND if page < pages else None), [a.id for a in shown])


def _pressing(assignments: Iterable[Assignment]) -> list[Assignment]:
    return sorted(assignments, key=lambda a: (a.last_day is None, a.last_day or a.assigned_on, a.task.number))
