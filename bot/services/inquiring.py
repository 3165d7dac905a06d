"""What a person asks about a task and the bot cannot answer: the clerk reads it once, in the morning line, and answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import db.assignments
import db.inquiries
import db.reports
from bot.core import windows
from bot.core.clock import local, local_date
from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.task import Assignment
from bot.core.text import name_key
from bot.services import targets
from bot.services.inquired import numbers_beside, together, words_of
from bot.services.lines import line
from bot.services.office import Office
from bot.services.turn import Turn
from messages.reading.inquiry import read_answer
from messages.wordings.inquiry_answer import InquiryAnswer
from messages.wordings.inquiry_answered import InquiryAnswered
from messages.wordings.inquiry_taken_back import InquiryTakenBack
from messages.wordings.lines import without_number

_ANSWERABLE = timedelta(days=30)


async def pass_on(turn: Turn, about: Sequence[Assignment], text: str) -> date | None:
    """Keep a question about one or several tasks for the clerk, a row for each of them; the day on which the clerk reads it. None, and
    nothing is kept, where nobody would: no clerk has an account, it is a clerk who asks, sending is paused, or nothing is asked in words
    ("118 ???")."""
    office = turn.known
    clerks = [p for p in office.chart.holders(RoleKind.CLERK) if office.chart.address_of(p) is not None]
    if not clerks or turn.may(Action.CONFIRM) or office.organisation.paused or not _says_something(text, about[0]):
        return None
    waiting = await db.inquiries.since(turn.connection, office.id, _not_told_since(office))
    mine = (turn.person_id, name_key(text))
    waits = {row.assignment_id for row in waiting if not row.read and (row.said_by_id, name_key(row.raw)) == mine}
    for a in () if waits >= {a.id for a in about} else about:
        await db.inquiries.add(
            turn.connection,
            office.id,
            assignment_id=a.id,
            raw=text,
            said_by_id=turn.person_id,
            unit_id=a.unit_id,
            entered_by_id=turn.person_id,
            effective_on=turn.day,
            at=turn.incoming.at,
            inbox_id=turn.incoming.inbox_id,
            chat_message=turn.incoming.message,
        )
    return office.calendar.add(office.today, 1)


def _says_something(text: str, a: Assignment) -> bool:
    return len(re.findall(r"[^\W\d_]{2,}", without_number(text, a.task.number) or "")) > 1


def _not_told_since(office: Office) -> datetime:
    """A morning line says what was asked before its day began: from here on nothing has been said yet."""
    return windows.at(office.calendar.on_or_before(office.today), time.min)


async def hear(turn: Turn, text: str) -> bool:
    """ "trả lời 118: nộp 02 bản": whoever asked about the task and has no answer gets the clerk's words; where all have one, they get
    this one too. False when the text is no such sentence, not the clerk's, or a report on the clerk's own task."""
    answer = read_answer(text) if turn.may(Action.CONFIRM) else None
    if answer is None:
        return False
    office = turn.known
    every = {a.id: a for a in await db.assignments.by_number(turn.connection, office.id, answer.number)}
    asked = await db.inquiries.since(turn.connection, office.id, office.now - _ANSWERABLE)
    rows = [row for row in asked if row.assignment_id in every]
    if not rows and any(targets.is_own(turn, a) for a in every.values()):
        return False
    rows = [row for row in rows if not row.read] or rows
    whole = {row.id: together(row, asked) for row in rows}
    found = await db.assignments.by_ids(turn.connection, office.id, [one.assignment_id for some in whole.values() for one in some])
    told: list[str] = []
    missed: list[str] = []
    for row in {row.said_by_id: row for row in rows}.values():
        a = every[row.assignment_id]
        also = numbers_beside(a, [found[one.assignment_id] for one in whole[row.id] if one.assignment_id in found])
        wording = InquiryAnswer(line(office, a), local_date(row.at), words_of(row, a, also), answer.words, also)
        sent = await turn.tell(row.said_by_id, f"inquiry/{turn.incoming.inbox_id}", wording, (), [a.id])
        (told if sent else missed).append(office.name_of(row.said_by_id) or "")
    for inquiry_id in dict.fromkeys(one.id for some in whole.values() for one in some):
        await db.inquiries.answer(turn.connection, office.id, inquiry_id, answer.words, turn.cause)
    start = windows.event_from(office.now, office.calendar, office.settings)
    at = local(start) if start > office.now else None
    await turn.say(InquiryAnswered(answer.number, answer.words, tuple(told), tuple(missed), at), (), list(every))
    return True


async def take_back(turn: Turn, number: int | None, since: datetime | None) -> bool:
    """ "sai" of whoever has just asked: the clerk does not read it. An answer has left and stays: a "sai" after it means no older act.
    False when the last thing the person did is neither, or was told already. `since`: when anything else was written down."""
    office = turn.known
    rows = await db.inquiries.since(turn.connection, office.id, office.now - _ANSWERABLE)
    found = await db.assignments.by_ids(turn.connection, office.id, [row.assignment_id for row in rows])
    whole = [row for row in rows if row.assignment_id in found]
    rows = [row for row in whole if number in (None, found[row.assignment_id].task.number)]
    since, today = since or office.now - _ANSWERABLE, windows.at(office.today, time.min)
    fresh = max(_not_told_since(office), since)
    asked = [row for row in rows if row.entered_by_id == turn.person_id and row.at > fresh and not row.read]
    answers = [row for row in rows if row.read and row.read["answered_by"] == turn.person_id]
    answered = [row for row in answers if datetime.fromisoformat(row.read["answered_at"]) > max(today, since)]
    if not asked and not answered:
        return False
    last = (asked or answered)[-1]
    gone = [found[last.assignment_id]]
    if asked:
        # A question about several tasks goes as a whole.
        gone = [found[row.assignment_id] for row in together(last, whole)]
        for row in together(last, whole):
            await db.reports.take_back(turn.connection, office.id, row.id, turn.incoming.at)
    numbers = tuple(sorted({a.task.number for a in gone}))
    await turn.say(InquiryTakenBack(numbers, sent=not asked), (), [a.id for a in gone])
    return True
