""" "nhắc 126", "nhắc 126, 127", "nhắc các đơn vị chưa báo cáo 145": a reminder now, after a preview; by the clerk or a leader."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

import db.assignments
import db.items
import db.reports
from bot.core import windows
from bot.core.clock import local
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.task import Assignment
from bot.services import keyboards, naming
from bot.services.lines import line, takes_extension
from bot.services.office import Office
from bot.services.turn import Turn
from messages.reading.nudge import Nudge, read_nudge
from messages.render import Wording
from messages.wordings.nothing_asked import NothingAsked
from messages.wordings.nudge_elsewhere import NudgeElsewhere
from messages.wordings.remind_echo import RemindEcho
from messages.wordings.remind_echoes import RemindEchoes
from messages.wordings.remind_now import RemindNow
from messages.wordings.reminded import Reminded

REMIND = "remind"
"""How the slot begins of a reminder that somebody asked for."""


async def hear(turn: Turn, text: str) -> bool:
    """Show who would be reminded and wait for a yes; False when the text asks for no reminder."""
    nudge = read_nudge(text)
    if nudge is None and turn.question is None and Nudge.is_go(text) and turn.may(Action.ORDER):
        # Of a unit "gửi" may be a report; of those who send reminders it answers a preview that is over.
        await turn.say(NothingAsked("go"))
        return True
    if nudge is None:
        return False
    if not turn.may(Action.ORDER):
        return await _left_to_others(turn, nudge)
    units = await _units_of(turn, nudge.unit) if nudge.unit else None
    tasks = []
    for number in nudge.numbers:
        every = await _given(turn, number)
        if units is not None and not (every := [a for a in every if a.unit_id in units]):
            return False
        left = [a for a in every if a.is_open and not (nudge.only_silent and _has_answered(a))]
        tasks.append((await _echo(turn, every, left), left))
    about = [a.id for _, left in tasks for a in left]
    echo = _together([echo for echo, _ in tasks])
    if not any(one.reached for one, _ in tasks):
        await turn.say(echo, (), about)
        return True
    question = await turn.ask("remind", {"assignments": about}, raw=text)
    await turn.say(echo, keyboards.send_or_not(question), about)
    return True


async def _given(turn: Turn, number: int) -> list[Assignment]:
    """The task in all its units. Raises UserError "no_such_task"."""
    every = await db.assignments.by_number(turn.connection, turn.known.id, number)
    if not every:
        raise UserError("no_such_task", number=number)
    return every


def _together(tasks: Sequence[RemindEcho]) -> Wording:
    return tasks[0] if len(tasks) == 1 else RemindEchoes(tuple(tasks), at=tasks[0].at)


async def _left_to_others(turn: Turn, nudge: Nudge) -> bool:
    """ "nhắc chị Mai 105" of staff, "nhắc Lan làm 102" of a head: who may have somebody reminded, and what a head may do. False where the
    words name nobody of the office: a unit also reports whom it has reminded."""
    people = await naming.called(turn.connection, turn.known, nudge.unit) if nudge.unit else []
    known = bool(people) or (nudge.unit and await naming.unit_called(turn.connection, turn.known, nudge.unit) is not None)
    if not known and not nudge.names_somebody:
        return False
    number = nudge.numbers[0]
    every = await _given(turn, number)
    mine = [a for a in every if turn.may(Action.DELEGATE, a) and a.is_open]
    theirs = [p for p in people if any(a.unit_id in turn.known.chart.units_of(p.id) for a in mine)]
    name = theirs[0].name if len(theirs) == 1 and theirs[0].id != turn.person_id else ""
    await turn.say(NudgeElsewhere(number, name), (), [a.id for a in mine])
    return True


async def _units_of(turn: Turn, name: str) -> Collection[int]:
    """The unit so called, or the units of the one person so called; empty when nobody is, or several."""
    unit = await naming.unit_called(turn.connection, turn.known, name)
    if unit is not None:
        return (unit.id,)
    people = await naming.called(turn.connection, turn.known, name)
    return turn.known.chart.units_of(people[0].id) if len(people) == 1 else ()


async def _echo(turn: Turn, every: list[Assignment], left: list[Assignment]) -> RemindEcho:
    """Whom it would reach of `left`, and who of `every` has said something already."""
    office = turn.known
    trial = [a for a in left if office.chart.is_trial(a.unit_id)]
    nobody = [a for a in left if a not in trial and not office.chart.hearers(a.unit_id, a.person_id)]
    unheard = [a for a in left if not _has_answered(a)]

    def names(some: list[Assignment]) -> tuple[str, ...]:
        return tuple(office.unit(a.unit_id).short_name for a in some)

    return RemindEcho(
        line=line(office, every[0]),
        given=len(every),
        answered=len(every) - len(unheard),
        units=names(left),
        nobody=names(nobody),
        trial=names(trial),
        at=_leaves_at(office),
        today=await _told_today(turn, left),
        unheard=names(unheard),
        heard=tuple(line(office, a, with_unit=True) for a in left if _was_heard_lately(office, a)),
    )


def _was_heard_lately(office: Office, a: Assignment) -> bool:
    """Whether it was reported on today or in the two working days before, or is still held by what was promised."""
    if a.said_on is None or not _has_answered(a):
        return False
    return a.said_on >= office.calendar.add(office.today, -2) or (a.hold_until is not None and a.hold_until >= office.today)


async def _told_today(turn: Turn, assignments: list[Assignment]) -> tuple[str, ...]:
    """The units that a reminder of today has spoken of it to: whoever asks for another should know."""
    office = turn.known
    told = await db.items.told(turn.connection, office.id, [a.id for a in assignments])
    return tuple(office.unit(a.unit_id).short_name for a in assignments if any(one.on == office.today for one in told.get(a.id, ())))


def _leaves_at(office: Office) -> datetime | None:
    """When a reminder asked for now leaves, on the wall clock; None: at once."""
    start = windows.event_from(office.now, office.calendar, office.settings)
    return local(start) if start > office.now else None


def _has_answered(a: Assignment) -> bool:
    return a.reported_on is not None and a.reported_on >= a.registered_on


async def send(turn: Turn, payload: dict[str, Any]) -> None:
    """ "gửi": whoever answers for it and the head are reminded in the next office window."""
    turn.require(Action.ORDER)
    await turn.close_question()
    office = turn.known
    found = await db.assignments.by_ids(turn.connection, office.id, payload["assignments"])
    sayers = await db.reports.sayers(turn.connection, office.id, list(found))
    told: list[str] = []
    reminded: list[Assignment] = []
    for a in found.values():
        if not a.is_open:
            continue
        before = len(told)
        for person_id in office.chart.hearers(a.unit_id, a.person_id):
            slot = f"{REMIND}/{turn.incoming.inbox_id}/{a.id}"
            shown = line(office, a, reader=person_id, sayers=sayers)
            if await turn.tell(person_id, slot, RemindNow(shown), keyboards.status(a, extendable=takes_extension(office, a)), [a.id]):
                told.append(office.name_of(person_id) or "")
        reminded += [a] if len(told) > before else []
    numbers = _numbers(reminded)
    done = Reminded(
        numbers,
        tuple(dict.fromkeys(office.unit(a.unit_id).short_name for a in reminded)),
        tuple(dict.fromkeys(told)),
        unheard=tuple(number for number in _numbers([a for a in found.values() if a.is_open]) if number not in numbers),
        at=_leaves_at(office),
        paused=office.organisation.paused,
    )
    await turn.say(done, (), list(found))


def _numbers(assignments: Iterable[Assignment]) -> tuple[int, ...]:
    return tuple(sorted({a.task.number for a in assignments}))


async def words(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """ "gửi" is the word the preview asks for; anything else leaves the question open and is asked again."""
    if Nudge.is_go(text):
        await send(turn, payload)
        return
    found = await db.assignments.by_ids(turn.connection, turn.known.id, payload["assignments"])
    tasks = []
    for number in _numbers(found.values()):
        left = [a for a in found.values() if a.task.number == number and a.is_open]
        tasks.append(await _echo(turn, await _given(turn, number), left))
    await turn.say(_together(tasks), (), list(found))
