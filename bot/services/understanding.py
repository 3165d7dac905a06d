"""A person's words read as of the day they were written: what the services take from a reading, and what they leave."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta

from bot.core.clock import local
from bot.core.reply import Intent, ReplyContext, ReplyItem
from bot.core.task import Assignment
from bot.services.turn import Turn
from messages.reading import read_reply
from messages.reading.deadlines import read_deadline
from messages.reading.estimate import is_share_of_opinions, is_value_of_indicator
from messages.reading.lengths import later_by
from messages.reading.reason import written_day
from messages.reading.uncertain_day import is_still_to_come
from messages.reading.week import is_before_it, last_of_week

_NOTHING_KNOWN = ReplyContext()
_SHORT = 300
"""Letters, which are read in some ten milliseconds."""


async def read_beside(turn: Turn, text: str, context: ReplyContext = _NOTHING_KNOWN) -> tuple[ReplyItem, ...]:
    """The statements of a text, as of the day it was written; a long one is read beside the loop, which it would hold up for a tenth of a
    second."""
    if len(text) <= _SHORT:
        return read_reply(text, on=turn.day, calendar=turn.known.calendar, context=context)
    return await asyncio.to_thread(read_reply, text, on=turn.day, calendar=turn.known.calendar, context=context)


async def understood(turn: Turn, text: str, context: ReplyContext = _NOTHING_KNOWN) -> tuple[ReplyItem, ...]:
    """The statements of a text; a week in it ends with its last working day. An estimated percentage is left out: the register holds only
    numbers somebody said. The bare number of a paper ("công văn 1550") is what its symbol begins with ("1550/"), so that nobody takes it
    for a task's."""
    items = await read_beside(turn, text, context)
    items = tuple(replace(item, task_ref=f"{item.task_ref}/") if item.paper else item for item in items)
    return tuple(_until_week_ends(turn, _dated(_by_the_clock(turn, without_estimate(item)))) for item in items)


def _by_the_clock(turn: Turn, item: ReplyItem) -> ReplyItem:
    """ "gửi r 10h15" written at nine, without a day: it lies back, on no certain day. Like "xong từ lâu" it is written all the same, on the
    day it was said, and the day is asked for beside it and shown as open to the clerk: a report that waits for an answer may be lost."""
    if item.intent is Intent.DONE and item.date is not None and is_before_it(item.text, item.date):
        # "đã hoàn thành trước ngày 30/11": by which day is not said.
        return replace(item, earlier=True)
    if item.intent is Intent.DONE and is_still_to_come(item.text, local(turn.incoming.moment).time()):
        return replace(item, earlier=True)
    return item


def _dated(item: ReplyItem) -> ReplyItem:
    """ "nộp hồi đầu tháng" is no day of completion: what lies back on no certain day counts from the day it was said."""
    return replace(item, date=None) if item.earlier else item


def _until_week_ends(turn: Turn, item: ReplyItem) -> ReplyItem:
    """ "tuần sau em gửi" ends on Friday; a completion is dated as it was said."""
    if item.date is None or item.intent is Intent.DONE:
        return item
    if item.intent is not Intent.EXTENSION and item.date > turn.day and is_before_it(item.text, item.date):
        # "phấn đấu hoàn thành trước ngày 24/12" is a promise for the 23rd, as a deadline in these words is.
        return replace(item, date=max(turn.day, turn.known.calendar.on_or_before(item.date - timedelta(days=1))))
    return replace(item, date=last_of_week(item.text, item.date, on=turn.day, calendar=turn.known.calendar))


def without_estimate(item: ReplyItem) -> ReplyItem:
    """Without a percentage that nobody gave of the task itself: worked out, a share of opinions, or the value of an indicator."""
    measured = item.intent is not Intent.DONE and item.percent is not None
    other = item.estimated or (measured and (is_share_of_opinions(item.text) or is_value_of_indicator(item.text)))
    return replace(item, percent=None, estimated=False) if other else item


def counted_from_due(turn: Turn, assignment: Assignment, item: ReplyItem) -> ReplyItem:
    """ "xin thêm 1 tuần": a week from the day the task is due; from today when that has passed or there is none."""
    return item if item.length is None else replace(item, date=later_than_due(turn, assignment, item.length))


def later_than_due(turn: Turn, assignment: Assignment, length: str) -> date | None:
    """The day that much later than the task is due; than today when that has passed or there is none."""
    base = turn.known.today if assignment.due is None else max(assignment.due, turn.known.today)
    return later_by(base, length, turn.known.calendar)


def until_written_day(turn: Turn, assignment: Assignment, item: ReplyItem) -> ReplyItem:
    """A wish for more time that names its day in other words ("mốc mới là 20/12"): the last day written, when it is a later one."""
    written = written_day(item.text) if item.intent is Intent.EXTENSION and item.date is None else ""
    if not written:
        return item
    today = turn.known.today
    day = read_deadline(written, on=today, calendar=turn.known.calendar).due
    return item if day is None or day <= max(assignment.due or today, today) else replace(item, date=day)
