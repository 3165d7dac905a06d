"""Which assignments a person means: by number, by the message replied to, or the only one it can be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

import db.assignments
import db.messages
import db.units
from bot.core.errors import UserError
from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.task import Assignment, State
from bot.services.turn import Turn
from messages.reading import titles
from messages.reading.unit_names import unit_at
from messages.reading.unit_words import without_part

_JUST = timedelta(minutes=2)
_WAITED = timedelta(minutes=5)
"""So far apart are an outage and two clocks that differ."""
_SHORT = 99
"""No task has a number of two digits."""
_DIGITS = re.compile(r"(?<!\d)\d{3,9}(?!\d)")
"""Whatever may be the number of a task."""
_SIGNS = " \n.,:;–-"
_OWN = (RoleKind.HEAD, RoleKind.FOCAL, RoleKind.STAFF)


def own_units(turn: Turn) -> tuple[int, ...]:
    """Units the person works in or stands in for (being in charge of one is something else)."""
    chart = turn.known.chart
    roles = [role for holder in chart.acts_for(turn.person_id) for role in chart.roles_of(holder)]
    return tuple(dict.fromkeys(role.unit_id for role in roles if role.kind in _OWN and role.unit_id is not None))


def is_own(turn: Turn, assignment: Assignment) -> bool:
    return assignment.unit_id in own_units(turn) or assignment.person_id in turn.known.chart.acts_for(turn.person_id)


async def own_open(turn: Turn, *, states: Sequence[State] = (State.OPEN,)) -> list[Assignment]:
    """The open assignments of the person's units, and those given by name, in order of number."""
    found = await db.assignments.of_units(turn.connection, turn.known.id, own_units(turn), states=states)
    found += await db.assignments.named(turn.connection, turn.known.id, turn.person_id, leaving_out=[a.id for a in found])
    return sorted(found, key=lambda a: (a.task.number, a.id))


async def own_numbers(turn: Turn, text: str) -> frozenset[str]:
    """Which numbers in a text are of the person's open tasks, as `ReplyContext.tasks` takes them: no others can be meant by it."""
    written = {int(digits) for digits in _DIGITS.findall(text)}
    numbers = await db.assignments.open_among(turn.connection, turn.known.id, written, own_units(turn), turn.person_id)
    return frozenset(map(str, numbers))


async def numbered(turn: Turn, number: int, action: Action) -> list[Assignment]:
    """The assignments of a task number on which the person may do `action`.

    For a person of a unit these are the unit's own; for a clerk or leader all units'. Raises UserError "no_such_task"
    or, when the task is another unit's, "not_yours": neither shows anything of it.
    """
    every = await db.assignments.by_number(turn.connection, turn.known.id, number)
    if not every:
        raise UserError("no_such_task", number=number, **await _perhaps(turn, number))
    allowed = [a for a in every if turn.may(action, a)]
    if not allowed:
        raise UserError("not_yours", number=number)
    own = [a for a in allowed if is_own(turn, a)]
    if action is Action.REPORT:
        # A unit that took another one in may have two parts of a task: what is said is said of the one that is not finished.
        own = [a for a in own if a.is_open] or own
    return own or allowed


async def _perhaps(turn: Turn, number: int) -> dict[str, int]:
    """What a number too small for a task ("2 xong") may stand for: the person's own task of which it is the end, and the task
    of that place in the list seen last. Numbers begin at 101 and lists have none of their own, so neither is taken for meant."""
    if number > _SHORT:
        return {}
    found = {"ending": 100 + number} if str(100 + number) in await own_numbers(turn, str(100 + number)) else {}
    listed = await last_list(turn, Action.SEE_TASK)
    if 0 < number <= len(listed) and listed[number - 1].task.number != 100 + number:
        found["listed"] = listed[number - 1].task.number
    return found


async def one(turn: Turn, assignment_id: int, action: Action) -> Assignment:
    """The assignment behind a button, if this person may do `action` on it; UserError "not_yours" otherwise."""
    found = (await db.assignments.by_ids(turn.connection, turn.known.id, [assignment_id])).get(assignment_id)
    if found is None or not turn.may(action, found):
        raise UserError("not_yours", number=found.task.number if found else 0)
    return found


async def replied_to(turn: Turn, action: Action) -> list[Assignment]:
    """The assignments named by the bot's message this one answers, in its order; empty when it answers none. What the
    person may not do `action` on is left out, here and below."""
    if turn.incoming.reply_to is None or not turn.can.quotes_seen:
        return []
    row = await db.messages.by_provider_id(turn.connection, turn.incoming.channel, turn.incoming.chat, turn.incoming.reply_to)
    return await _allowed(turn, row.tasks or [], action) if row is not None else []


async def by_title(turn: Turn, text: str, among: Sequence[Assignment] = ()) -> tuple[list[Assignment], bool]:
    """The person's open assignments whose title the text may mean (of `among`, when given), and whether that is beyond
    doubt should it be only one."""
    choice = [a for a in among or await own_open(turn) if a.is_open]
    found, pairs = titles.by_title(text, {a.id: a.task.content for a in choice})
    return [a for a in choice if a.id in found], pairs >= titles.SURE


async def last_list(turn: Turn, action: Action) -> list[Assignment]:
    """The assignments of the newest message that named any, within two working days."""
    for row in await _recent(turn):
        if row.tasks:
            return await _allowed(turn, row.tasks, action)
    return []


async def just_named(turn: Turn, action: Action) -> Assignment | None:
    """The one task the bot named in its newest message, not two minutes ago: a picture then belongs to it."""
    newest = (await _recent(turn))[:1]
    if newest and newest[0].sent_at >= turn.incoming.moment - _JUST and len(newest[0].tasks or []) == 1:
        found = await _allowed(turn, newest[0].tasks, action)
        return found[0] if found else None
    return None


async def only_recent(turn: Turn, action: Action) -> Assignment | None:
    """The one open assignment the bot wrote to this person about in the last two working days; None when not just one. One
    handed in today counts too: who goes on writing may well mean that."""
    ids = [assignment_id for row in await _recent(turn) for assignment_id in row.tasks or []]
    meant = [a for a in await _allowed(turn, dict.fromkeys(ids), action) if a.is_open or a.submitted_on == turn.known.today]
    return meant[0] if len(meant) == 1 and meant[0].is_open else None


async def _recent(turn: Turn) -> list[Any]:
    """What the person had read of late when this was written. What waited for the end of an outage is not about what was said since, but
    may be about the answers to what the person wrote before it."""
    written = turn.incoming.moment
    rows = await db.messages.reached(
        turn.connection, turn.known.id, f"person:{turn.person_id}", turn.known.two_working_days_before(written)
    )
    waited = turn.incoming.at - written > _WAITED
    return [
        row for row in rows if row.chat == turn.incoming.chat and not (waited and row.kind != "answer" and row.sent_at > written + _WAITED)
    ]


async def _allowed(turn: Turn, ids: Iterable[int], action: Action) -> list[Assignment]:
    """Of assignments meant without a number, those the person may do `action` on. A report that names nothing is only
    ever about the person's own: whoever sees all units must say which."""
    wanted = list(ids)
    found = await db.assignments.by_ids(turn.connection, turn.known.id, wanted)
    kept = [found[i] for i in wanted if i in found and turn.may(action, found[i])]
    return [a for a in kept if is_own(turn, a)] if action is Action.REPORT else kept


async def single(turn: Turn, number: int, action: Action, said: str = "", *, file: bool = False) -> Assignment:
    """The one assignment of a number; UserError "which_unit" when the number has several the person may mean, with what is to be written
    instead of `said`. A `file` goes to the unit named behind the number."""
    found = await numbered(turn, number, action)
    if len(found) == 1:
        return found[0]
    unit_id, words = await unit_behind(turn, number, said)
    named = [a for a in found if a.unit_id == unit_id]
    if file and len(named) == 1:
        return named[0]
    units = tuple(turn.known.unit(a.unit_id).short_name for a in found)
    unit = turn.known.unit((named or found)[0].unit_id).short_name
    raise UserError("which_unit", number=number, units=units, unit=unit, words=words, bare=bool(named) and not words, file=file)


async def unit_behind(turn: Turn, number: int, said: str) -> tuple[int | None, str]:
    """The unit named right behind a task's number, and what is said then: "104 P. QLĐT: đang trình ký"."""
    head = re.match(rf"\W*(?:(?:nhiệm vụ|việc|nv)\s+)?(?:số\s+)?#?{number}\b[\s:,–-]*", said, re.IGNORECASE)
    if head is None:
        return None, ""
    directory = await db.units.directory(turn.connection, turn.known.id, turn.known.today)
    name = unit_at(said, head.end(), directory)
    if name is None or len(name.unit_ids) != 1:
        return None, said[head.end() :].strip(_SIGNS)
    return name.unit_ids[0], said[name.end :].strip(_SIGNS)


async def unit_named(turn: Turn, words: str) -> int | None:
    """The unit whose part is meant; None: of every unit. Raises UserError "no_such_unit"."""
    words = without_part(words)
    if not words:
        return None
    found = await db.units.by_text(turn.connection, turn.known.id, words, turn.known.today)
    if found is None:
        raise UserError("no_such_unit", name=words, units=tuple(unit.short_name for unit in turn.known.chart.units.values()))
    return found.id
