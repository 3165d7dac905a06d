"""What is clear of what was said is written at once; for the rest something is asked, or it is echoed first.

Silence or doubt never closes a task (design section 6).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import db.assignments
import db.reports
from bot.core.changes import was_in_time
from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.reply import Intent, ReplyItem
from bot.core.task import Assignment, Part, State
from bot.services import colleagues, keyboards, recording, requesting
from bot.services.lines import line
from bot.services.recorded import contradicts, recorded
from bot.services.recording import ECHOED
from bot.services.statements import Statement, to_json
from bot.services.turn import Turn
from bot.services.understanding import counted_from_due, until_written_day
from messages.errors import wording_of
from messages.reading.impossible import IMPOSSIBLE, impossible_percent
from messages.reading.nothing_new import asks_to_end
from messages.reading.own_part import finished_own_part, not_asked_yet
from messages.reading.reason import reason_beside_wish, reason_in, says_why, written_day
from messages.reading.step_named import NAMES_A_STEP, is_named_in, step_named
from messages.reading.uncertain_day import is_another_weekday
from messages.wordings.ask_close import AskClose
from messages.wordings.ask_extension import AskExtension
from messages.wordings.ask_progress import AskProgress
from messages.wordings.ask_reason import AskReason
from messages.wordings.echo import Echo
from messages.wordings.recorded import RecordedItem

_AT_ONCE = 3
"""A clear "xong" on at most so many tasks is written at once."""
_REPORTS_BEFORE = 10
_LEAST_REASON = 3
"""Words."""
_NOT_DOUBTS = frozenset({None, "which_task"})
"""Doubts of the reading that vanish once the target is known from elsewhere."""


async def settle(turn: Turn, text: str, statements: Sequence[Statement]) -> None:
    """Write what is clear at once; echo the rest and wait for a yes."""
    ending = [s.assignment for s in statements if s.item.intent is Intent.WITHDRAW and asks_to_end(s.item.text)]
    if len(statements) == 1 and ending and reason_in(text) is None:
        await turn.ask("close", {"assignment": ending[0].id, "number": ending[0].task.number}, raw=text)
        await turn.say(AskClose(line(turn.known, ending[0])), (), [ending[0].id])
        return
    if len(statements) == 1 and await colleagues.hear(turn, text, statements[0]):
        return
    statements = [replace(s, item=until_written_day(turn, s.assignment, counted_from_due(turn, s.assignment, s.item))) for s in statements]
    statements = [_not_asked_yet(await _own_part(turn, s)) for s in statements]
    statements = [_as_the_task_is_called(part) for s in statements for part in _with_share(s)]
    wanting = [s for s in statements if _lacks(turn, s, text)]
    if wanting:
        await _settle_wanting(turn, text, wanting, [s for s in statements if s not in wanting])
        return
    statements = [_with_reason(s, text) for s in statements]
    if _must_echo(turn, statements) or any(contradicts(turn.known, s.assignment, s.item) or _makes_timely(turn, s) for s in statements):
        # The day of what is said is the day it was said, not the day of the yes.
        statements = [_dated(s, turn.day) for s in statements]
        understood = [await _understood(turn, s, text) for s in statements]
        payload = {
            "statements": [to_json(s) | {"to_unit": item.to_unit} for s, item in zip(statements, understood, strict=True)],
            "text": text,
        }
        question = await turn.ask("echo", payload, raw=text)
        await turn.say(
            Echo(tuple(understood)),
            keyboards.yes_no(question),
            [s.assignment.id for s in statements],
        )
        return
    await recording.write(turn, text, statements)


def _lacks(turn: Turn, s: Statement, text: str) -> bool:
    """Whether something must be asked before this can be written or echoed: a degree that can be, a day, a reason."""
    if s.item.ask == IMPOSSIBLE:
        return True
    if s.item.intent is not Intent.EXTENSION:
        return False
    return s.item.date is None or not _gives_reason(s.item, text) or _refused(turn, s) is not None


def _refused(turn: Turn, s: Statement) -> UserError | None:
    """Why the day asked for cannot be granted: that is said before a yes is asked for."""
    try:
        requesting.must_be_possible(turn, s.assignment, s.item.date)
    except UserError as error:
        return error
    return None


async def _settle_wanting(turn: Turn, text: str, wanting: Sequence[Statement], others: Sequence[Statement]) -> None:
    """What is said of other tasks is not lost: it is written first, and the last of what is asked may be answered without its
    number. Where the others must be echoed, the yes is theirs."""
    echoed = bool(others) and _must_echo(turn, others)
    if others and not echoed:
        await settle(turn, text, others)
    for s in wanting:
        await _ask_for(turn, s, text, with_question=not echoed and s is wanting[-1], alone=len(wanting) == 1 and not others)
    if echoed:
        await settle(turn, text, others)


async def _ask_for(turn: Turn, s: Statement, text: str, *, with_question: bool, alone: bool) -> None:
    """Raises UserError when nothing else was said and the day cannot be granted."""
    a, item = s.assignment, s.item
    payload: dict[str, Any] = {"assignment": a.id, "number": a.task.number}
    kind = "extension"
    wording: AskProgress | AskExtension | AskReason
    if item.ask == IMPOSSIBLE:
        kind, wording = "progress", AskProgress(line(turn.known, a), impossible_percent(item.text))
    elif item.date is None:
        payload["reason"] = item.reason or reason_in(item.text if not alone else text)
        wording = AskExtension(line(turn.known, a), written_day(item.text if not alone else text))
    elif (error := _refused(turn, s)) is not None:
        if alone:
            raise error
        await turn.say(wording_of(error), (), [a.id])
        return
    else:
        payload["due"] = item.date.isoformat()
        wanted = await requesting.reason_wanted(turn, a, item.date, other_weekday=is_another_weekday(item.text, item.date))
        if wanted is None:
            return
        payload["obstacle"] = wanted.obstacle.words if wanted.obstacle else None
        wording = wanted
    if with_question:
        await turn.ask(kind, payload, raw=text)
    await turn.say(wording, (), [a.id])


async def _own_part(turn: Turn, statement: Statement) -> Statement:
    """ "phối hợp xong phần của phòng" of a supporting unit is the end of its part, and of one of several that lead a task together;
    it is echoed before it is written."""
    item = statement.item
    if item.intent is not Intent.PROGRESS or not finished_own_part(item.text):
        return statement
    if statement.assignment.part is not Part.SUPPORT and not await _is_led_by_several(turn, statement.assignment):
        return statement
    return replace(statement, item=replace(item, intent=Intent.DONE, percent=100, date=None), by_position=True)


def _not_asked_yet(s: Statement) -> Statement:
    """ "chỉ phối hợp, chưa nhận được yêu cầu" of a supporting unit asks for no other unit and names no obstacle: nothing is done yet. Of a
    unit that leads it says that the task is another's."""
    if s.assignment.part is not Part.SUPPORT or s.item.intent not in (Intent.REASSIGN, Intent.BLOCKED) or not not_asked_yet(s.item.text):
        return s
    return replace(s, item=replace(s.item, intent=Intent.PROGRESS, percent=None, reason=None, ask=None))


def _as_the_task_is_called(s: Statement) -> Statement:
    """ "đã gửi danh sách" finishes a task that is called so, and is asked about of any other."""
    step = step_named(s.item.text) if s.item.intent is Intent.DONE else None
    if step is None:
        return s
    if not is_named_in(step, f"{s.assignment.task.content}, {s.assignment.task.product or ''}"):
        return replace(s, item=replace(s.item, ask=s.item.ask or "done_or_not"))
    return replace(s, item=replace(s.item, ask=None)) if NAMES_A_STEP in s.item.why else s


async def _is_led_by_several(turn: Turn, a: Assignment) -> bool:
    every = await db.assignments.by_number(turn.connection, turn.known.id, a.task.number)
    return sum(one.part is Part.LEAD and one.state is not State.WITHDRAWN for one in every) > 1


def _gives_reason(item: ReplyItem, text: str) -> bool:
    """A reason follows "vì" or its like, or stands as a part of its own beside the wish: "lùi đến 25/11, cty chưa bổ sung"."""
    parts = re.split(r"[,;.:\n–]\s|\s-\s", item.text or text)
    return bool(item.reason or reason_in(text) or reason_beside_wish(item.text or text)) or any(
        len(part.split()) >= _LEAST_REASON and not re.search(r"\d", part) and says_why(part) for part in parts[1:]
    )


def _with_reason(statement: Statement, text: str) -> Statement:
    """A wish for more time with its reason, so that it is echoed and passed on in words of its own."""
    item = statement.item
    if item.intent is not Intent.EXTENSION or item.reason is not None:
        return statement
    return replace(statement, item=replace(item, reason=reason_in(item.text or text) or reason_beside_wish(item.text or text)))


def _dated(statement: Statement, today: date) -> Statement:
    if statement.item.intent is not Intent.DONE or statement.item.date is not None:
        return statement
    return replace(statement, item=replace(statement.item, date=today))


def _must_echo(turn: Turn, statements: Sequence[Statement]) -> bool:
    done = [s for s in statements if s.item.intent is Intent.DONE]
    return (
        turn.incoming.forwarded
        or any(s.item.intent in ECHOED or s.by_position or s.item.ask not in _NOT_DOUBTS for s in statements)
        or len(done) > _AT_ONCE
        or (bool(done) and not turn.known.organisation.acceptance)
    )


def _makes_timely(turn: Turn, s: Statement) -> bool:
    """Whether a late claim that waits would be in time by the day now given for it."""
    on = recording.day_of_claim(s.assignment, s.item, turn.day)
    return on is not None and was_in_time(s.assignment) is False and was_in_time(replace(s.assignment, submitted_on=on)) is True


async def _reported_open(turn: Turn, s: Statement) -> date | None:
    """The day on which the unit last said that the work went on, where the other day given for its claim lies before it."""
    on = recording.day_of_claim(s.assignment, s.item, turn.day)
    if on is None:
        return None
    rows = await db.reports.of_assignment(turn.connection, turn.known.id, s.assignment.id, _REPORTS_BEFORE)
    days = [local_date(row.at) for row in rows if row.intent in (Intent.PROGRESS.value, Intent.BLOCKED.value)]
    return days[0] if days and days[0] > on else None


async def _understood(turn: Turn, s: Statement, text: str) -> RecordedItem:
    """As it is echoed; a hand-back with the unit it would go to."""
    unit_id = await requesting.unit_meant(turn, s.assignment, text) if s.item.intent is Intent.REASSIGN else None
    to_unit = None if unit_id is None else turn.known.unit(unit_id).name
    if s.item.intent in (Intent.REASSIGN, Intent.WITHDRAW):
        s = replace(s, item=replace(s.item, reason=recording.reason_of_request(s.item, text)))
    return recorded(
        turn.known,
        s.assignment,
        s.item,
        missing_file="",
        to_unit=to_unit,
        reported_open=await _reported_open(turn, s),
        done_before=s.assignment.submitted_on if recording.day_of_claim(s.assignment, s.item, turn.day) else None,
    )


def _with_share(s: Statement) -> list[Statement]:
    """ "đã hoàn thành 70%, xin gia hạn": the share is a report of its own beside the wish."""
    if s.item.intent is not Intent.EXTENSION or s.item.percent is None:
        return [s]
    share = replace(s.item, intent=Intent.PROGRESS, date=None, reason=None, ask=None, length=None)
    return [replace(s, item=share), replace(s, item=replace(s.item, percent=None))]
