"""What waits for a leader's word, answered one after another: requests, obstacles, and what three đôn đốc did not move."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import db.assignments
import db.directions
import db.items
import db.messages
import db.reports
import db.requests
from bot.core.calendar import Calendar
from bot.core.permissions import Action
from bot.core.rules.decision import BY_LEADER
from bot.core.task import Assignment, State
from bot.services import deciding, directing, targets
from bot.services.decided import request_item
from bot.services.lines import asked_days, directed_to, line
from bot.services.pending import BLOCKED, CHASED, Pending, left_by, stuck
from bot.services.said import item as item_said
from bot.services.turn import Turn
from messages.reading.command import Command
from messages.reading.command_words import CommandKind
from messages.reading.deadlines import read_deadline
from messages.wordings.decision_card import DecisionCard
from messages.wordings.decision_rest import DecisionRest

KIND = "decisions"
_LONGEST_WORD = 1500


async def waiting(turn: Turn) -> list[Pending]:
    """Everything that waits for this person, requests first."""
    rows = await db.requests.open_ones(turn.connection, turn.known.id)
    found = await db.assignments.by_ids(turn.connection, turn.known.id, [row.assignment_id for row in rows])
    pending = [
        Pending(row.kind, row.id, row.assignment_id) for row in rows if await deciding.may_decide(turn, row, found[row.assignment_id])
    ]
    if turn.may(Action.DECIDE_REQUEST):
        pending += await stuck(turn.connection, turn.known, turn.person_id, {one.assignment_id for one in pending})
    return pending


async def show(turn: Turn) -> None:
    """ "cần ý kiến": what is stuck comes one after another with the requests; requests alone, and the clerk's, stand in one list."""
    if not turn.may(Action.CONFIRM) and any(one.kind in (BLOCKED, CHASED) for one in await waiting(turn)):
        await begin(turn)
    else:
        await deciding.show_open(turn)


async def begin(turn: Turn) -> bool:
    """Show the first of what waits; False when nothing does. What was left before, with nothing new since, comes when nothing else does."""
    pending = await waiting(turn)
    if not pending:
        return False
    fresh = [one for one in pending if not one.passed]
    shown = fresh or pending
    left = [one.assignment_id for one in pending if one not in shown]
    await _show(turn, [[one.kind, one.id, one.assignment_id] for one in shown], 0, left)
    return True


async def _show(turn: Turn, queue: list[list[Any]], at: int, left: list[int], *, again: bool = False) -> None:
    """The next of the queue that still waits. `left`: assignments that were passed over; `again`: what was answered to the last one was
    not understood."""
    office = turn.known
    while at < len(queue):
        kind, key, assignment_id = queue[at]
        a = (await db.assignments.by_ids(turn.connection, office.id, [assignment_id])).get(assignment_id)
        rows = await db.requests.open_ones(turn.connection, office.id, request_id=key) if kind not in (BLOCKED, CHASED) else []
        still = a is not None and (bool(rows) or (kind in (BLOCKED, CHASED) and a.state is State.OPEN))
        if a is None or not still:
            at += 1
            continue
        item = request_item(turn.known, rows[0], a, turn.person_id) if rows else None
        payload = {"queue": queue, "at": at, "left": left, "number": a.task.number, "shown": turn.incoming.inbox_id}
        await turn.ask(KIND, payload)
        word = (await db.directions.newest(turn.connection, office.id, [a.id])).get(a.id) if item is None else None
        fell = await db.reports.fallen(turn.connection, office.id, [a.id])
        later = (await asked_days(turn.connection, office, [a])).get(a.id)
        card = DecisionCard(
            position=at + 1,
            total=len(queue),
            kind=kind,
            line=replace(
                line(office, a, fell_from=fell.get(a.id), asked=later if later is not None and later.agreed else None),
                blocked=kind != BLOCKED and a.blocked,
                supplement=None if kind == CHASED else a.supplement,
            ),
            unit=office.unit(a.unit_id).name,
            item=item,
            in_time=item is None or a.last_day is None or item.asked_on <= a.last_day,
            on_last_day=item is not None and item.asked_on == a.last_day,
            other_day=_another(turn.known.calendar, max(a.last_day or office.today, office.today), item.new_due or a.due) if item else None,
            directed=None if word is None else directed_to(office, a, word, turn.person_id),
            supplement=a.supplement if kind == CHASED else None,
            no_yes=again and item is None,
            unled=a.unit_id in office.chart.without_leader(),
            how=again or not any(before in (BLOCKED, CHASED) for before, _key, _of in queue[:at]),
        )
        await turn.say(card, (), [a.id])
        if kind == CHASED:
            await directing.need_not_hear_of(turn, [a])
        return
    await turn.close_question()
    found = await db.assignments.by_ids(turn.connection, office.id, left)
    await turn.say(DecisionRest(tuple(sorted({a.task.number for a in found.values()}))))


def _another(calendar: Calendar, after: date, day: date | None) -> date | None:
    """A working day that might be granted instead: a little earlier where one is left behind `after`, and nothing more than was asked
    is offered; else a little later."""
    if day is None:
        return None
    earlier = calendar.on_or_before(day - timedelta(days=2))
    return earlier if earlier > after else calendar.on_or_after(day + timedelta(days=2))


async def commanded(turn: Turn, payload: dict[str, Any], command: Command) -> bool:
    """A command while one of the queue is shown: agree, refuse, pass over. False when it is about something else."""
    queue, at, left = payload["queue"], payload["at"], _left(payload)
    kind, key, assignment_id = queue[at]
    is_request = kind not in (BLOCKED, CHASED)
    about_this = not command.numbers or command.numbers == (payload["number"],)
    match command.kind:
        case CommandKind.MORE:
            if not is_request:
                await _leave(turn, payload)
            await _show(turn, queue, at + 1, [*left, assignment_id])
        case CommandKind.GRANT | CommandKind.YES if is_request and about_this:
            until = read_deadline(command.text, on=turn.known.today, calendar=turn.known.calendar).due if command.text else None
            await deciding.decide(turn, key, granted=True, reason=None, until=until)
            await _show(turn, queue, at + 1, left)
        case CommandKind.REFUSE | CommandKind.NO if is_request and about_this and command.text:
            await deciding.decide(turn, key, granted=False, reason=command.text)
            await _show(turn, queue, at + 1, left)
        case CommandKind.GRANT | CommandKind.YES | CommandKind.REFUSE | CommandKind.NO if not is_request and not command.numbers:
            # There is nothing to agree to here, and what waits elsewhere must not be decided by mistake.
            await _show(turn, queue, at, left, again=True)
        case _:
            return False
    return True


def _left(payload: dict[str, Any]) -> list[int]:
    """What was passed over; a question put by an earlier version only counted it."""
    return list(payload.get("left", ()))


async def _leave(turn: Turn, payload: dict[str, Any]) -> None:
    """Passed over without a word: it comes behind what is new until something new is reported."""
    _kind, _key, assignment_id = payload["queue"][payload["at"]]
    office = turn.known
    a = (await db.assignments.by_ids(turn.connection, office.id, [assignment_id]))[assignment_id]
    thing = left_by(turn.person_id, a)
    told = (await db.items.told(turn.connection, office.id, [a.id])).get(a.id, ())
    if all(t.slot != thing.slot for t in told):
        card = await db.messages.of_inbox(turn.connection, payload["shown"])
        await db.items.tell(turn.connection, card, [item_said(office, thing, thing.audience.value)])


async def words(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """Free words: another day for an extension, or the leader's word on what is stuck."""
    queue, at, left = payload["queue"], payload["at"], _left(payload)
    kind, key, assignment_id = queue[at]
    if kind in (BLOCKED, CHASED):
        await direct(turn, await targets.one(turn, assignment_id, Action.ORDER), text.strip()[:_LONGEST_WORD])
        await _show(turn, queue, at + 1, left)
        return
    read = read_deadline(text, on=turn.known.today, calendar=turn.known.calendar)
    if kind in BY_LEADER and read.due is not None and read.ask is None:
        await deciding.decide(turn, key, granted=True, reason=None, until=read.due)
        await _show(turn, queue, at + 1, left)
        return
    # Neither yes nor no nor a day: said again, nothing is decided.
    await _show(turn, queue, at, left, again=True)


async def direct(turn: Turn, a: Assignment, said: str) -> None:
    """A leader's word on what is stuck: passed on like every word of a leader."""
    read = read_deadline(said, on=turn.known.today, calendar=turn.known.calendar)
    due = directing.answer_by(turn, read, said) if read.ask is None else None
    by = turn.known.name_of(turn.person_id) or ""
    day = due.isoformat() if due is not None else None
    await directing.give(turn, {"assignments": [a.id], "words": said, "due": day, "before": read.before, "by": by})
