"""A word of a leader about a task its unit has: echoed, kept, passed on. It is no report and moves no deadline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import db.assignments
import db.directions
import db.items
import db.messages
import db.units
from bot.core import windows
from bot.core.clock import local_date
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.errors import UserError
from bot.core.organisation import RoleKind
from bot.core.outgoing import Keyboard
from bot.core.permissions import Action
from bot.core.rules.decision import DIRECTION
from bot.core.rules.values import Audience, Rule
from bot.core.task import Assignment, State
from bot.services import deciding, keyboards, listing, ordering, targets
from bot.services.lines import all_take_extension, line
from bot.services.said import item
from bot.services.turn import Turn
from messages.reading.granted_day import grants_day
from messages.reading.orders import Order, read_order
from messages.wordings.direction_echo import DirectionEcho
from messages.wordings.direction_given import DirectionGiven
from messages.wordings.direction_passed import DirectionPassed

_LONGEST = 400


async def hear(turn: Turn, text: str) -> bool:
    """A leader's sentence (or the clerk's for one): a word on a task, or a new duty; False when it is neither."""
    office = turn.known
    if not turn.may(Action.ORDER) or len(text) > _LONGEST * 3:
        return False
    directory = await db.units.directory(turn.connection, office.id, office.today)
    order = read_order(text, directory, on=office.today, calendar=office.calendar)
    leads = any(office.chart.has_role(p, RoleKind.LEADER) for p in office.chart.acts_for(turn.person_id))
    if order is None or not (order.verb or leads):
        return False
    about = await _about(turn, order)
    if about is None:
        return False
    if about:
        day = order.deadline.due if len(about) == 1 and grants_day(text) else None
        if day is not None and await deciding.offer(turn, about[0], day):
            # A day that is named while a later one is asked for is no word to pass on, but nearly the decision.
            return True
        if order.asks and not order.verb:
            await listing.card_of_number(turn, about[0].task.number)
        else:
            await _echo(turn, text, order, about)
        return True
    if order.asks and not order.verb and order.deadline.due is None:
        return False  # "phòng QLĐT bao giờ xong việc đất đai" gives nothing.
    if order.lead or order.vague or (leads and order.verb and order.deadline.due is not None):
        await ordering.echo(turn, text, order)
        return True
    return False


async def _about(turn: Turn, order: Order) -> list[Assignment] | None:
    """The tasks among the numbers of a sentence. None: it names a task that is the speaker's own, so it is a report."""
    found: list[Assignment] = []
    for number in order.numbers:
        every = [a for a in await db.assignments.by_number(turn.connection, turn.known.id, number) if a.is_open or a.submitted_on]
        meant = [a for a in every if not order.lead or a.unit_id in order.lead]
        # A word about a task of many units is not for those that have finished their part.
        meant = [a for a in meant if a.is_open or a.state is State.SUBMITTED] or meant
        if not order.verb and any(targets.is_own(turn, a) for a in meant):
            return None
        found += [a for a in meant if turn.may(Action.SEE_TASK, a)]
    if order.numbers and not found and not order.lead:
        raise UserError("no_such_task", number=order.numbers[0])
    return found


async def _echo(turn: Turn, text: str, order: Order, about: Sequence[Assignment]) -> None:
    words, by = _words(order, about), ordering.leader_named(turn, order.ordered_by)
    due = answer_by(turn, order.deadline, order.deadline_raw)
    payload = {
        "assignments": [a.id for a in about],
        "words": words,
        "due": due.isoformat() if due else None,
        "before": order.deadline.before,
        "by": by,
    }
    question = await turn.ask("direction", payload, raw=text)
    shown = tuple(line(turn.known, a, with_unit=True) for a in about)
    units = tuple(dict.fromkeys(turn.known.unit(a.unit_id).name for a in about))
    own = "" if by == turn.known.name_of(turn.person_id) else by
    echo = DirectionEcho(shown, units, words, due, own, before=order.deadline.before, earlier=await _earlier(turn, about, by))
    await turn.say(echo, keyboards.yes_no(question), [a.id for a in about])


def answer_by(turn: Turn, deadline: Deadline, said: str) -> date | None:
    """The day of an answer. "trong tuần này", "trong tháng này" end with the last working day, unless that has passed; a day that is
    named in numbers is meant."""
    office, due = turn.known, deadline.due
    is_span = deadline.kind in (DeadlineKind.RANGE, DeadlineKind.PERIOD_END) and not any(c.isdigit() for c in said)
    if due is None or not is_span:
        return due
    last = office.calendar.on_or_before(due)
    return last if last >= office.today else due


def _words(order: Order, about: Sequence[Assignment]) -> str:
    """What the leader wrote, without the number of the task it is said about when it stands in front or at the end."""
    words = order.said
    for a in about:
        words = words.removeprefix("#").removeprefix(str(a.task.number)).lstrip(" ,:;-–")
        words = re.sub(rf"\s*#?\b{a.task.number}$", "", words)
    return words or order.said


async def _earlier(turn: Turn, about: Sequence[Assignment], by: str) -> tuple[datetime, str] | None:
    """What the leader has said about the one task today."""
    if len(about) != 1:
        return None
    word = (await db.directions.newest(turn.connection, turn.known.id, [about[0].id])).get(about[0].id)
    return (word.at, word.words) if word is not None and word.by == by and local_date(word.at) == turn.known.today else None


async def give(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": kept beside the task, and passed on to whoever answers for it and the head."""
    turn.require(Action.ORDER)
    await turn.close_question()
    office = turn.known
    found = await db.assignments.by_ids(turn.connection, office.id, payload["assignments"])
    due = date.fromisoformat(payload["due"]) if payload["due"] else None
    before = payload.get("before", True)
    # "Trước ngày X": the last day is the one before.
    last = due - timedelta(days=1) if due is not None and before else due
    told: dict[int, list[Assignment]] = {}
    earlier = await _earlier(turn, list(found.values()), payload["by"])
    for a in found.values():
        await db.directions.add(
            turn.connection,
            office.id,
            assignment_id=a.id,
            words=payload["words"],
            answer_by=last,
            by=payload["by"],
            entered_by_id=turn.person_id,
            at=turn.incoming.at,
            inbox_id=turn.incoming.inbox_id,
        )
        for person_id in office.chart.hearers(a.unit_id, a.person_id):
            told.setdefault(person_id, []).append(a)
    # Heard in the next office window: how many days it is late is counted to that day.
    heard_on = local_date(windows.event_from(office.now, office.calendar, office.settings))
    for person_id, mine in told.items():
        shown = tuple(line(office, a, day=heard_on) for a in mine)
        wording = DirectionGiven(shown, payload["words"], due, payload["by"], before=before, earlier=earlier)
        await turn.note(person_id, f"{DIRECTION}{turn.incoming.inbox_id}", wording, [a.id for a in mine], lambda ids: _buttons(turn, ids))
    heads = {p for a in found.values() for p in office.chart.holders(RoleKind.HEAD, a.unit_id)}
    names = tuple(office.name_of(p) or "" for p in sorted(told, key=lambda p: p not in heads))
    units = tuple(dict.fromkeys(office.unit(a.unit_id).short_name for a in found.values()))
    passed = DirectionPassed(tuple(line(office, a) for a in found.values()), units, names, payload["words"], due, before=before)
    await turn.say(passed, (), list(found))
    await need_not_hear_of(turn, list(found.values()))
    clerk = office.chart.clerk()
    if clerk is not None and clerk != turn.person_id and clerk not in told:
        shown = tuple(line(office, a, with_unit=True, day=heard_on) for a in found.values())
        noted = DirectionGiven(shown, payload["words"], due, payload["by"], to_clerk=True, before=before, earlier=earlier)
        await turn.note(clerk, f"{DIRECTION}{turn.incoming.inbox_id}", noted, list(found))


async def need_not_hear_of(turn: Turn, about: Sequence[Assignment]) -> None:
    """A leader who has just read or said a word about a task is not told as news, the same morning, that it was chased without result."""
    office = turn.known
    known = await db.items.told(turn.connection, office.id, [a.id for a in about])
    things = [
        thing
        for a in about
        for thing in office.owed(a, known.get(a.id, ()))
        if thing.rule is Rule.ESCALATION and thing.audience is Audience.LEADER and office.person_for(thing.audience, a) == turn.person_id
    ]
    if things:
        answer = await db.messages.of_inbox(turn.connection, turn.incoming.inbox_id)
        await db.items.tell(turn.connection, answer, [item(office, thing, thing.audience.value) for thing in things])


async def _buttons(turn: Turn, ids: Sequence[int]) -> Keyboard:
    found = await db.assignments.by_ids(turn.connection, turn.known.id, list(ids))
    shown = [found[id_] for id_ in dict.fromkeys(ids) if id_ in found]
    return keyboards.for_list(shown, extendable=all_take_extension(turn.known, shown))
