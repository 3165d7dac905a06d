"""An undated task about which nothing new is ever said: whoever gave it is asked to set a day, keep it, or end it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import db.reports
import db.requests
from bot.core.deadline import DeadlineKind
from bot.core.reply import Intent, ReplyItem
from bot.core.rules.decision import NO_NEWS
from bot.core.task import Assignment
from bot.services.decided import request_item
from bot.services.deciders import deciders
from bot.services.office import Office
from bot.services.statements import Statement
from bot.services.turn import Turn
from messages.reading.deadlines import read_deadline
from messages.reading.nothing_new import asks_for_a_day, asks_to_end, is_nothing_new
from messages.wordings.requests import Requests

_IN_A_ROW = 2


def as_asked(item: ReplyItem, known: Office, day: date) -> ReplyItem:
    """A sentence that asks for a day is that, also when it names what the unit waits for; the day an obstacle is to end
    ("27/11 có") is a promise, which holds the next đôn đốc. Today in it is when somebody looked ("3 hôm nay
    không vào được"), no promise. `day`: when it was written."""
    if item.intent is Intent.BLOCKED and item.date is None and not asks_for_a_day(item.text):
        end = read_deadline(item.text, on=day, calendar=known.calendar)
        is_promise = end.kind is DeadlineKind.DATE and end.ask is None and end.due is not None and end.due > known.today
        return replace(item, date=end.due) if is_promise else item
    if item.intent in (Intent.EXTENSION, Intent.DONE) or not asks_for_a_day(item.text):
        return item
    read = read_deadline(item.text, on=day, calendar=known.calendar)
    return replace(item, intent=Intent.EXTENSION, date=item.date or (read.due if read.ask is None else None), ask=None)


def ending(statement: Statement) -> Statement:
    """Of an undated duty "đề nghị kết thúc" is a request to the clerk, one of the four answers its question offers, and no
    claim of completion. Of a dated one it stays what was read."""
    item = statement.item
    if statement.assignment.due is not None or item.intent is not Intent.DONE or not asks_to_end(item.text):
        return statement
    return replace(statement, item=replace(item, intent=Intent.WITHDRAW, of="task", percent=None, date=None, ask=None))


async def ask_assigner(turn: Turn, assignment: Assignment, said: str) -> None:
    """Called after a report was written in these words: "chưa phát sinh mới" for the second time in a row opens the question, once."""
    if assignment.due is not None or assignment.task.standing or not assignment.is_open or not is_nothing_new(said):
        return
    office = turn.known
    reports = await db.reports.of_assignment(turn.connection, office.id, assignment.id, _IN_A_ROW)
    if len(reports) < _IN_A_ROW or not all(r.intent == Intent.PROGRESS and is_nothing_new(r.raw) for r in reports):
        return
    opened = await db.requests.open_ones(turn.connection, office.id, [assignment.id])
    if any(row.kind == NO_NEWS for row in opened):
        return
    request_id = await db.requests.ask(
        turn.connection,
        office.id,
        assignment_id=assignment.id,
        kind=NO_NEWS,
        passed=True,
        at=turn.incoming.at,
        inbox_id=None,
    )
    row = (await db.requests.open_ones(turn.connection, office.id, [assignment.id], request_id=request_id))[0]
    decider = office.chart.first_reachable(await deciders(turn.connection, turn.known, assignment))
    if decider is not None:
        await turn.tell(decider, f"{request_id}/asked", Requests((request_item(office, row, assignment),)), (), [assignment.id])
