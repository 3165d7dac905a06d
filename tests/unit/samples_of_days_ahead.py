"""Samples of the wordings about what the bot says, will say and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time

from bot.core.clock import OFFICE_ZONE
from bot.core.task import State
from messages.render import Rendered, Wording
from messages.split import escape
from messages.wordings.leave_ended import LeaveEnded
from messages.wordings.leave_recorded import LeaveRecorded
from messages.wordings.leave_refused import LeaveRefused
from messages.wordings.leaves import LeaveLine, Leaves
from messages.wordings.lines import TaskLine
from messages.wordings.messages_sent import MessagesSent, SentTo
from messages.wordings.no_such_person import NoSuchPerson
from messages.wordings.outage import Outage
from messages.wordings.preview import Preview
from messages.wordings.preview_gone import PreviewGone
from messages.wordings.tomorrow import Tomorrow, TomorrowLine
from messages.wordings.why import ToldBefore, Why, WhyTask
from messages.wordings.why_which import WhyWhich

MONDAY = date(2026, 11, 23)


def samples(dress: Callable[[str], str], dated: TaskLine, undated: TaskLine) -> Iterator[Wording]:
    lan, unit = dress("Lê Thị Lan"), dress("P. QLĐT")
    lines = (
        TomorrowLine(1, time(7, 45), dress("Nguyễn Thu Hà"), dress("Văn phòng"), "morning", False, ()),
        TomorrowLine(2, time(8, 0), lan, unit, "digest", False, (112, 131)),
        TomorrowLine(3, time(8, 30), dress("Toàn Ban"), dress("BQL"), "group_week", True, ()),
    )
    yield Tomorrow(MONDAY, True, False, False, 3, lines, 0, 0, ())
    yield Tomorrow(MONDAY, False, True, True, 40, lines, 12, 43, (dress("P. Quy hoạch"),))
    yield Tomorrow(MONDAY, True, False, False, 0, (), 0, 5, ())
    text = dress("#112 hạn 27/11/2026")
    yield Preview(2, 3, lan, unit, datetime(2026, 11, 23, 8, 0, tzinfo=OFFICE_ZONE), Rendered(escape(text), text))
    yield PreviewGone(4, 3)
    yield PreviewGone(2, 3)
    yield WhyWhich()
    for merged in (True, False):
        yield Outage(
            datetime(2026, 11, 16, 17, 5, tzinfo=OFFICE_ZONE), datetime(2026, 11, 23, 8, 0, tzinfo=OFFICE_ZONE), merged=merged, lost=merged
        )
    yield MessagesSent(11, 2026, (SentTo(lan, unit, 14, 12, 3), SentTo(dress("Vũ Hải Long"), "", 2, 2, 0)), 5, 3, 40, 7, 14, 10)
    yield MessagesSent(11, 2026, (SentTo(lan, unit, 0, 0, 3),), 0, 0, 0, 0, 14, None)
    yield MessagesSent(1, 2026, (), 0, 0, 0, 0, 0, 12)
    task = WhyTask(
        line=dated, state=State.OPEN, rule="before_due", count=3, audience="responsible", told_on=MONDAY, offsets=(7, 3, 1, 0),
        overdue_every=3, overdue_times=3, silent_months=3, silent_every=14, closing_day=14, own_rules=False,
        history=(ToldBefore(MONDAY, "before_due", 3, MONDAY),), times=1, holds_until=None, kept_quiet=False, on_trial=False,
        left_to_lead=False,
        is_over=False,
        next_on=date(2026, 11, 26), next_rule="before_due",
    )  # fmt: skip
    yield Why((task,), ())
    yield Why((replace(task, rule="", told_on=None, audience="", history=(), times=0),), ())
    yield Why((replace(task, rule="", told_on=None, audience="", history=(), times=0),), (), directed=True)
    late = replace(task, rule="overdue", count=2, audience="head", history=tuple(ToldBefore(MONDAY, "overdue", n) for n in (1, 2)), times=7)
    yield Why((replace(late, holds_until=date(2026, 11, 30), own_rules=True), replace(late, kept_quiet=True)), (140, 141))
    yield Why((replace(late, state=State.SUBMITTED), replace(late, rule="escalation", on_trial=True)), ())
    yield Why(tuple(replace(task, line=undated, rule=rule, next_on=None) for rule in ("silent", "monthly", "new", "group", "")), ())
    yield Why(tuple(replace(task, rule=rule, next_rule=rule) for rule in ("summary", "decision", "review")), ())


def leaves(dress: Callable[[str], str]) -> Iterator[Wording]:
    minh, hung = dress("Trần Văn Minh (P. QLĐT)"), dress("Bùi Quốc Hùng (P. QLLĐ)")
    days = (MONDAY, date(2026, 11, 27))
    yield LeaveRecorded(minh, dress("Trần Văn Minh"), *days, hung, True, ())
    yield LeaveRecorded(minh, dress("Trần Văn Minh"), *days, hung, False, (days,))
    yield LeaveRecorded(minh, dress("Trần Văn Minh"), MONDAY, MONDAY, None, False, (days, days))
    yield LeaveRecorded(minh, dress("Trần Văn Minh"), *days, None, False, (), only_clerk=True)
    yield LeaveRecorded(minh, dress("Trần Văn Minh"), *days, hung, False, (), only_clerk=True)
    yield LeaveEnded(minh, (days,), None)
    yield LeaveEnded(minh, (days,), days[1])
    yield LeaveEnded(minh, (), None)
    yield Leaves(MONDAY, (LeaveLine(minh, *days, hung), LeaveLine(hung, days[1], days[1], None)))
    yield Leaves(MONDAY, ())
    for why in ("order", "past", "long", "self", "open"):
        yield LeaveRefused(why, *days)
    yield LeaveRefused("day", *days, words=dress("30/02"))
    yield NoSuchPerson(dress("Minh"), (minh, hung))
    yield NoSuchPerson(dress("Minh"), ())
