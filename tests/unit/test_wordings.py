"""What people see: every wording in both formats, with the cast and the tasks of one office."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass, replace
from datetime import UTC, date, datetime, time
from importlib import import_module
from pathlib import Path

import pytest

from bot.core.calendar import Calendar
from bot.core.clock import OFFICE_ZONE
from bot.core.errors import UserError
from bot.core.link import Link
from bot.core.organisation import RoleKind
from bot.core.quota import Use
from bot.core.reply import Intent
from bot.core.rules import Rule
from bot.core.task import Assignment, Document, Part, Source, State, Task
from messages import labels
from messages.errors import wording_of
from messages.labels import Press, button
from messages.reading import read_reply
from messages.reading.commands import read_command
from messages.reading.delegation import read_delegation
from messages.reading.figure_asks import read_ask
from messages.reading.hand_in import asks_for_link
from messages.reading.how_to import Topic
from messages.reading.leave import read_leave
from messages.reading.nudge import read_nudge
from messages.reading.on_behalf import read_on_behalf
from messages.reading.plan_words import decided, plan_word
from messages.reading.preferences import read_wish
from messages.reading.release import read_release
from messages.reading.seats import read_code_sheet, read_seat
from messages.render import Wording, visible_length
from messages.wordings.ask_reason import Obstacle
from messages.wordings.digest import Digest, DocumentLines, MonthlyBlock
from messages.wordings.lines import TaskLine, task_line, without_number
from messages.wordings.ordered_today import Order
from messages.wordings.plan_changed import DatedRow
from messages.wordings.recorded import Recorded, RecordedItem
from messages.wordings.seats_taken import SeatsOf
from messages.wordings.task_card import HistoryLine, TaskCard
from messages.wordings.why import Why
from tests.builders import a_calendar, an_assignment
from tests.unit import samples_of_days_ahead, samples_of_figures, samples_of_plans, samples_of_set_up

FOLDERS = Path(labels.__file__).parent / "wordings"
ELSEWHERE = ("summary",)
"""Folders that begin so have tests of their own."""

CALENDAR = Calendar(off=frozenset({date(2026, 11, 24)}))
FRIDAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 23)
NEXT_FRIDAY = date(2026, 11, 27)
UNIT = "Phòng Quản lý đầu tư"
ORGANISATION = "Ban Quản lý Khu kinh tế"
NASTY = '<b>đậm</b> & "ngoặc kép" <script>x</script> ' + "nội dung rất dài, " * 110


def same(text: str) -> str:
    return text


def nasty(text: str) -> str:
    return f"{text} {NASTY}"


def assignment(number: int, content: str, due: date | None = None, source: Source = Source.KE_HOACH, **given: object) -> Assignment:
    document = Document(1, source, "TB 4887/TB-BQL ngày 01/11/2024")
    values: dict[str, object] = {
        "part": Part.LEAD,
        "state": State.OPEN,
        "assigned_on": date(2026, 11, 2),
        "registered_on": date(2026, 11, 2),
        "due": due,
        "due_original": due,
        "last_day": due,
        **given,
    }
    return Assignment(id=number, task=Task(number, number, content, source, document, item="mục (1)"), unit_id=1, **values)  # type: ignore[arg-type]


REVIEW = assignment(
    112,
    "Báo cáo rà soát dự án chậm tiến độ.",
    NEXT_FRIDAY,
    Source.NV_UBND,
    said="đang tổng hợp số liệu",
    said_on=date(2026, 11, 19),
    percent=60,
)
ANSWER = assignment(
    131, "Trả lời Công ty ABC về điều chỉnh dự án", FRIDAY, Source.CHI_DAO, said="đang trình ký", said_on=date(2026, 11, 18)
)
OPINIONS = assignment(152, "Lấy ý kiến các Sở về quy hoạch KCN", FRIDAY, said="chờ Sở Tài chính", said_on=MONDAY)
RULES = assignment(160, "Tham mưu quy chế phối hợp với Ban Quản lý KCN", assigned_on=date(2026, 8, 24), registered_on=date(2026, 8, 24))
CLAIMED = assignment(
    124, "Báo cáo giải ngân vốn hạ tầng KCN", MONDAY, Source.NV_UBND, state=State.SUBMITTED, submitted_on=date(2026, 11, 19)
)
URGENT = assignment(399, "Báo cáo số liệu thu hút FDI tháng 11", FRIDAY, Source.CHI_DAO, due_time=time(16, 0))
BEFORE = assignment(170, "Góp ý dự thảo Nghị quyết", date(2026, 11, 28), Source.HDND, before=True, part=Part.SUPPORT)
SATURDAY = assignment(
    171, "Rà soát danh mục TTHC", date(2026, 11, 28), Source.HDND, last_day=date(2026, 11, 30), blocked=True, supplement="phụ lục 2"
)


def line(a: Assignment, today: date = FRIDAY, *, unit: str | None = None, person: str | None = None, count: int = 0) -> TaskLine:
    return task_line(a, today, CALENDAR, unit=unit, person=person, count=count)


def sample(folder: str, **values: object) -> Wording:
    module = import_module(f"messages.wordings.{folder}")
    made: Wording = getattr(module, "".join(part.capitalize() for part in folder.split("_")))(**values)
    return made


def item_of(folder: str, name: str, *values: object) -> object:
    return getattr(import_module(f"messages.wordings.{folder}"), name)(*values)


def samples(dress: Callable[[str], str]) -> Iterator[Wording]:
    """Every wording, with every free text passed through `dress`."""

    def dressed(a: Assignment, today: date = FRIDAY, **names: str | int | None) -> TaskLine:
        given = replace(
            a,
            task=replace(a.task, content=dress(a.task.content)),
            said=dress(a.said) if a.said else None,
            supplement=dress(a.supplement) if a.supplement else None,
        )
        return line(given, today, **names)  # type: ignore[arg-type]

    unit, organisation, lan, nam, long_, minh = (
        dress(text) for text in (UNIT, ORGANISATION, "Lê Thị Lan", "Hoàng Đức Nam", "Vũ Hải Long", "Trần Văn Minh")
    )
    review, answer, rules, claimed, urgent, before, saturday = map(dressed, (REVIEW, ANSWER, RULES, CLAIMED, URGENT, BEFORE, SATURDAY))
    of_unit = dressed(ANSWER, unit=unit, person=nam)
    late = dressed(OPINIONS, NEXT_FRIDAY, count=2)
    why = dress("công ty chưa bổ sung hồ sơ")
    lines = (review, answer, rules, claimed, urgent, before, saturday, late)
    title = dress("TB 4887/TB-BQL ngày 01/11/2024")

    yield from samples_of_days_ahead.samples(dress, review, rules)
    yield from samples_of_days_ahead.leaves(dress)
    yield sample("who_is_this", name=lan, unit=unit, role=RoleKind.CLERK, organisation=organisation)
    yield sample("who_is_this", name=long_, unit=None, role=RoleKind.LEADER, organisation=organisation)
    yield sample("nothing_to_take_back", number=101)
    yield sample("nothing_to_take_back", of_clerk=True)
    yield sample("nothing_to_take_back", number=101, of_clerk=True)
    yield sample("astray")
    yield sample("astray", number=101)
    yield sample("astray", number=101, reported=(101,))
    yield sample("astray", reported=(101, 102, 103))
    yield sample("nothing_asked", answer="no")
    yield sample("nothing_asked", answer="go")
    for topic in Topic:
        yield sample("how_to", topic=topic.value)
    yield sample("how_to", topic="file", files_in=False)
    yield sample("acknowledged", bare=True)
    yield sample("not_for_leader", raw=dress("chuẩn bị giúp anh số liệu họp"))
    for role in RoleKind:
        yield sample("bound", name=lan, role=role, unit=unit, organisation=organisation)
        yield sample("help", role=role, called="@nhacviec_bot")
        yield sample("help", role=role, called="@nhacviec_bot", files_in=False)
        yield sample("bound", name=lan, role=role, unit=unit, organisation=organisation, files_in=False)
    for folder in (
        "stranger", "nothing_to_take_back", "voice_refused", "photo_lost", "other_refused", "sorry",
        "group_private",
        "group_answered", "not_allowed", "paused", "resumed", "acknowledged",
    ):  # fmt: skip
        yield sample(folder)
    yield sample("group_private", asks=True)
    yield sample("too_fast", most=20)
    yield sample("group_help", called="@nhacviec_bot")
    yield sample("too_fast", most=20, said=dress("119 đang thực hiện"))
    for what in ("report", "anew", "nothing", "reminder"):
        yield sample("not_written", what=what)
    for link in (None, Link("https://nhacviec.example/tai-len/abc", datetime(2024, 11, 4, 9, 30, tzinfo=OFFICE_ZONE), True)):
        yield sample("upload_link", link=link)
        yield sample("upload_link", link=link, files_in=False)
        yield sample("other_refused", photos=True, link=link)
    yield sample("no_seat")
    yield sample("seats_taken", channels=(SeatsOf("Zalo", 47, 50), SeatsOf("Zalo", 50, 50)), first=(lan, nam), more=3)
    yield sample("seats_taken", channels=(SeatsOf("Zalo", 3, 50),), first=())
    for used, days_left in ((2500, 20), (2990, 15), (3000, 10)):
        use = Use("zalo", used, 3000, digests=used // 2, people=40, days_gone=5, days_left=days_left, exhausted=used == 3000)
        yield sample("month_use", uses=(use,))
    until = datetime(2024, 11, 4, 9, 30, tzinfo=OFFICE_ZONE)
    for inside in (True, False):
        yield sample("file_link", name=dress("bao-cao.docx"), url="https://nhacviec.example/tep/abc/a.docx", until=until, inside=inside)
    for flag in (True, False):
        yield sample("code_refused", locked=flag)
        yield sample("unit_live", unit=unit if flag else None, live=flag)
        yield sample("unit_live", unit=None if flag else unit, live=flag)
        yield sample(
            "extension_decided",
            line=answer,
            old_due=FRIDAY,
            new_due=date(2026, 11, 25),
            granted=flag,
            by=long_,
            reason=why if flag else None,
        )
        yield sample("extension_decided", line=rules, old_due=None, new_due=date(2026, 11, 25), granted=flag, by=long_, reason=why)
        yield sample("request_decided", line=of_unit, kind="transfer", granted=flag, by=long_, reason=why, moved=True)
        yield sample("request_decided", line=of_unit, kind="transfer", granted=flag, by=long_, reason=why, to_decider=True)
        yield sample("request_decided", line=answer, kind="transfer", granted=flag, by=long_, reason=why if flag else None)
    yield sample("extension_decided", line=review, old_due=FRIDAY, new_due=MONDAY, granted=True, by=long_, reason=None, pending=True)
    yield sample("task_list", unit=unit, lines=lines, total=31, page=1, pages=4)
    yield sample("task_list", unit=None, lines=(of_unit,), total=1, page=1, pages=1)
    yield sample("task_list", unit=None, lines=(of_unit,), total=1, page=1, pages=1, person=lan)
    card = Task(1, 112, dress(REVIEW.task.content), Source.NV_UBND, Document(1, Source.NV_UBND, title), item="mục (1)", product=why)
    history = (HistoryLine(MONDAY, lan, dress("“đang tổng hợp số liệu”")), HistoryLine(MONDAY, None, "giao nhiệm vụ"))
    yield TaskCard(review, card, unit, (unit, "Văn phòng"), State.OPEN, FRIDAY, history)
    yield TaskCard(saturday, SATURDAY.task, unit, (), State.OPEN, SATURDAY.due, (), carried=True)
    yield TaskCard(saturday, SATURDAY.task, unit, (), State.OPEN, SATURDAY.due, (), direction=history[0])
    yield TaskCard(rules, RULES.task, unit, (), State.OPEN, None, (), focal=lan)
    yield TaskCard(rules, RULES.task, unit, (), State.OPEN, None, (), not_begun=True)
    yield TaskCard(claimed, CLAIMED.task, unit, (), State.SUBMITTED, CLAIMED.due, ())
    items = tuple(
        RecordedItem(each, intent, percent=60, date=MONDAY, reason=why, on_time=True, missing_file="pdf")
        for each, intent in zip((review, answer, rules, claimed, urgent, before, saturday, late, late), Intent, strict=True)
    )
    for each in items:
        yield Recorded((each,))
        yield sample("echo", items=(each,))
    yield Recorded(items)
    yield Recorded((RecordedItem(late, Intent.PROGRESS, percent=40, percent_before=70),), written_on=FRIDAY)
    yield Recorded(
        (RecordedItem(late, Intent.BLOCKED, percent=45, percent_before=62, reason="Đạt 45% thì dừng vì thiếu vốn", percent_in_words=True),)
    )
    yield Recorded((RecordedItem(late, Intent.PROGRESS, reason="đang làm", still_blocked=True),))
    yield Recorded(tuple(RecordedItem(one, Intent.PROGRESS, still_blocked=True) for one in (late, review)))
    yield Recorded((RecordedItem(late, Intent.PROGRESS, reason="chưa làm", percent_before=40, not_begun=True),))
    yield sample("echo", items=items)
    yield Recorded((RecordedItem(late, Intent.DONE, date=MONDAY, on_time=False, ask_day=True),))
    yield Recorded((RecordedItem(late, Intent.DONE, date=MONDAY, on_time=False, missing_file="pdf", unseen_file=True),), files_in=False)
    yield Recorded((RecordedItem(late, Intent.DONE, date=MONDAY, done_before=FRIDAY, day_off=True, on_time=True),))
    yield sample("echo", items=(RecordedItem(late, Intent.DONE, date=MONDAY, on_time=True, reported_open=MONDAY),))
    yield Recorded((RecordedItem(review, Intent.DONE, accepted=True), RecordedItem(rules, Intent.PROGRESS, standing=True, on_behalf=unit)))
    yield sample("monthly_recorded", unit=unit, month=12, year=2026, common=23, items=items[:2], left=(112, 118, 119, 124))
    yield sample("monthly_recorded", unit=unit, month=12, year=2026, common=23, items=(), left=(), concrete=lines[:2])
    yield sample("monthly_recorded", unit=unit, month=12, year=2026, common=23, items=(), left=(), stuck=(112, 118))
    some: tuple[TaskLine, ...]
    for some in ((), (review, answer), lines):
        yield sample("which_task", raw=dress("xong rồi ạ"), lines=some)
        yield sample("file_for_which", lines=some)
    for some in ((review,), lines):
        yield sample("digest", unit=unit, day=FRIDAY, overdue=(), due_today=some, upcoming=(), silent=(), monthly=None, more=3)
        for what in ("said", "files", "request", "sending", "confirmation", "supplement", "delegation", "change"):
            yield sample("taken_back", lines=some, what=what)
        yield sample("escalation", lines=some)
        yield sample("escalation", lines=some, level="office", rest=(("P. QLĐT", (112, 113, 115)), ("P. QLLĐ", (131,))))
        yield sample("digest", unit=unit, day=FRIDAY, explain=some, overdue=(), due_today=(), upcoming=(), silent=(), monthly=None, more=2,
                     rest=(113, 114), answer_by=MONDAY,
                     new=(DocumentLines(title, (201, 202)), DocumentLines("", (131,), lines[:1])))  # fmt: skip
        yield sample("head_week", unit=unit, monday=MONDAY, friday=NEXT_FRIDAY, dated=6, overdue=1, due_this_week=1, undated=25,
                     lines=some, more=4, confirmed=some, supplements=some, later=3, until=NEXT_FRIDAY)  # fmt: skip
    for about in (review, rules):
        yield sample("unclear", raw=dress("thì cũng đang"), line=about)
        yield sample("unclear", raw=dress("hạn là hôm nào ạ"), line=about, asks=True)
        yield sample("unclear", raw=dress("nộp sau lễ được không"), line=about, asks=True, later=True)
        yield sample("unclear", raw=dress("gửi cho ai ạ"), line=about, asks=True, where=True, files_in=False)
        yield sample("unclear", raw=dress("tìm công văn không thấy"), line=about, asks=True, paper="TB 4887/TB-BQL, mục (1)")
        yield sample("unclear", raw=dress("ai giao việc này"), line=about, asks=True, given="TB 4887/TB-BQL, mục (1)")
        yield sample("unclear", raw=dress("còn mấy ngày"), line=about, asks=True, answered=True, days_left=57)
        yield sample("unclear", raw=dress("nộp mấy bản vậy chị"), line=about, asks=True, passed_on=MONDAY)
        yield sample("unclear", raw=dress("cho xin công văn"), line=about, asks=True, paper="TB 4887/TB-BQL, mục (1)", passed_on=MONDAY)
        for agreed in (True, False):
            requested = replace(about, asked_due=FRIDAY, agreed=agreed)
            yield sample("unclear", raw=dress("đã được gia hạn rồi mà"), line=requested, asks=True, waits=True)
        if about.due is not None:
            yield sample("unclear", raw=dress("đã được gia hạn rồi mà"), line=about, asks=True, moved_from=FRIDAY)
        yield sample("unclear", raw=dress("118 với 119 mấy bản"), line=about, asks=True, also=(about,), more=(120,), passed_on=MONDAY)
        yield sample("inquiry_answer", line=about, asked_on=FRIDAY, asked=dress("mấy bản"), words=dress("02 bản"), also=(119, 120))
        yield sample("inquiry_answer", line=about, asked_on=FRIDAY, asked=dress("nộp mấy bản vậy chị"), words=dress("02 bản, có ký số"))
        one = item_of("inquiries", "Inquiry", about, lan, FRIDAY, dress("nộp mấy bản vậy chị"))
        for inquiries in ((one,), (one,) * 4, (one,) * 6):
            yield sample("inquiries", inquiries=inquiries)
        yield sample("not_open", line=about, state=State.SUBMITTED)
        yield sample("unclear", raw=dress("145 P. QLĐT"), line=about, unit="P. QLĐT")
        two = ("P. QLĐT", "P. TN&MT")
        yield sample("which_unit", number=145, units=two, unit=two[0])
        yield sample("which_unit", number=145, units=two, unit=two[0], words=dress("đã gửi bản ký"))
        yield sample("which_unit", number=145, units=two, unit=two[1], bare=True)
        yield sample("which_unit", number=145, units=two, unit=two[1], file=True)
        for folder in ("ask_progress", "ask_blocked", "ask_extension", "ask_supplement", "ask_refusal", "ask_close"):
            yield sample(folder, line=about)
        yield sample("ask_progress", line=about, impossible=dress("150%"))
        yield sample("ask_extension", line=about, unusable=dress("30/02"))
        yield sample("extension_asked", line=about, new_due=MONDAY, reason=why, decided_by=long_)
        yield sample("extension_asked", line=about, new_due=MONDAY, reason=None, decided_by=None)
        for reason in (why, None):
            for taken in (True, False):
                yield sample("task_moved", line=about, old_unit=unit, new_unit="Trung tâm", reason=reason, taken=taken)
        yield sample("supplement_asked", line=about, what=why)
        yield sample("supplement_wanted", line=about, what=why, last_day=MONDAY)
        yield sample("supplement_sent", line=about, by=long_)
        yield sample("file_received", line=about, names=("a.jpg",), photos=True)
        yield sample("file_received", line=about, names=(dress("215-BQL.pdf"), "phu-luc.xlsx"))
    yield sample("not_open", line=review, state=State.ACCEPTED)
    yield sample("not_open", line=review, state=State.WITHDRAWN)
    yield sample("bad_new_due", line=review, new_due=MONDAY)
    yield sample("bad_new_due", line=review, new_due=None)
    yield sample("unclear", raw=dress("abc"), line=None)
    yield sample("not_yours", number=131)
    yield sample("numbers_refused", not_yours=(131, 132), unknown=(999,))
    yield sample("numbers_refused", of_units=tuple(range(101, 400, 2)), unit="P. QLĐT", unknown=(998, 999))
    yield sample("no_such_task", number=999)
    yield sample("no_such_task", number=2, ending=102, listed=118)
    yield sample("no_such_task", number=2, ending=102)
    yield sample("no_such_task", number=12, listed=118)
    yield sample("no_request", number=131)
    yield sample("no_request", number=0)
    yield sample("no_request", number=131, kind="extension", at_head=True)
    for done_by in (None, unit):
        yield sample("no_request", number=131, kind="carry_over", at=datetime(2026, 11, 25, 7, 47), ended=True, done_by=done_by)
    yield sample("no_request", number=131, kind="extension", granted=False, by=None, at=datetime(2026, 11, 25, 7, 47))
    yield sample("no_request", number=131, kind="transfer", granted=True, by=dress("Trần Văn Minh"), at=datetime(2026, 11, 25, 7, 47))
    yield sample("nothing_open", unit=None)
    yield sample("nothing_open", unit=unit)
    yield sample("nothing_open", unit=None, person=lan)
    yield sample("no_such_unit", name=dress("P. XYZ"), units=(unit, "P. QLLĐ"))
    asked = [
        item_of("requests", "RequestItem", of_unit, kind, MONDAY if kind == "extension" else None, why, FRIDAY, nam)
        for kind in labels.REQUESTS
    ]
    yield sample("requests", items=tuple(asked[:3]))
    yield sample("requests", items=tuple(asked[3:]))
    yield sample("requests", items=tuple(asked[:1]), until=FRIDAY)
    yield sample("requests", items=())
    more = {"to_unit": unit, "head": minh, "at_head": True, "earlier": 2}
    by_head = [replace(each, **more) for each in asked]  # type: ignore[type-var]
    yield sample("requests", items=tuple(by_head[:3]))
    for each_asked in (*asked, *by_head, replace(asked[0], reason=None)):  # type: ignore[type-var]
        yield sample("request_for_head", item=each_asked, unit=unit)
        yield sample("request_at_head", item=each_asked, head=minh)
        yield sample("request_sent_on", item=each_asked, head=minh)
        yield sample("request_waits", item=each_asked, decider=long_)
        yield sample("request_waits", item=each_asked, decider=None)
        yield sample("request_for_head", item=replace(each_asked, waited=2), unit=unit)  # type: ignore[type-var]
        yield sample("requests", items=(replace(each_asked, waited=2),))  # type: ignore[type-var]
    yield sample("requests_for_head", items=tuple(asked[:2]), unit=unit)
    yield sample("requests_for_head", items=tuple(replace(one, waited=2) for one in by_head[:2]), unit=unit)  # type: ignore[type-var]
    yield sample("focal_change", unit=unit, since=MONDAY, focal=(lan,), left=nam, until=FRIDAY, back=(105, 106))
    yield sample("focal_change", unit=unit, since=MONDAY, focal=(), left=nam)
    yield sample("focal_change", unit=unit, since=MONDAY, focal=(lan, nam))
    yield sample("late_answer", written=datetime(2026, 12, 10, 8, 56, tzinfo=OFFICE_ZONE))
    yield sample("moved_already", number=139, unit=unit)
    for numbers, led_by in (((105, 106), (lan,)), ((), ())):
        yield sample("unit_merged", old_unit=unit, unit="Trung tâm", since=MONDAY, numbers=numbers, led_by=led_by, now_led_by=(lan,))
    for hour, told, by in ((time(16, 0), (lan, minh), long_), (None, (), None)):
        moment = datetime(2026, 11, 20, 14, 0, tzinfo=OFFICE_ZONE) if hour else None
        day = FRIDAY if hour else None
        yield sample("order_echo", content=why, lead=unit, units=2 if hour else 1, support=("Trung tâm",) if hour else (), due=day,
                     due_time=hour, before=False, today=FRIDAY, by=long_, medium="phone" if hour else "spoken", told=told,
                     nobody=() if hour else (unit,), remind_at=moment, paper="" if hour else why,
                     remind_days=(MONDAY, FRIDAY) if hour else (),
                     like=112 if hour else None)  # fmt: skip
        yield sample("order_given", number=399, content=why, lead=unit, due=day, due_time=hour, by=by, told=told, told_at=moment,
                     remind_at=moment)  # fmt: skip
        yield sample(
            "order_given",
            number=399,
            content=why,
            lead=unit,
            due=day,
            due_time=hour,
            by=None,
            told=told,
            told_at=None,
            remind_at=None,
            files=1,
        )
        yield sample("direction_echo", lines=(of_unit, review), units=(unit,), words=why, due=day, by=long_)
        yield sample("direction_given", lines=(of_unit, review), words=why, due=day, by=long_)
        yield sample("direction_given", lines=(review,), words=why, due=day, by=long_, earlier=(datetime(2026, 11, 20, tzinfo=UTC), why))
        for until_day in (FRIDAY, MONDAY, NEXT_FRIDAY):
            yield sample("ordered_today", unit=unit, day=FRIDAY, orders=(Order(of_unit, long_, MONDAY, why, until_day),))
        yield sample("direction_passed", lines=(of_unit, review), units=(unit,), told=told, words="làm gấp", due=MONDAY)
    for problem in ("unit", "units_vague", "excepted", "content", "deadline"):
        yield sample("order_unclear", problem=problem, deadline="trước 30/02")
    yield sample("order_unclear", problem="past", deadline="trước 8h sáng nay")
    yield sample("hour_left", line=urgent)
    for change in ("move", "due", "extend", "withdraw", "reopen"):
        changed = {
            "line": of_unit,
            "change": change,
            "old_unit": unit,
            "new_unit": "Trung tâm",
            "old_due": FRIDAY,
            "new_due": MONDAY,
            "reason": why,
        }
        yield sample("change_echo", **changed)
        yield sample("change_echo", **changed, late=12)
        for to_unit in (True, False):
            yield sample("change_made", **changed, to_unit=to_unit)
        for problem in ("state", "not_there", "which_unit", "reason", "same_unit", "day", "before_given", "not_later", "leader_decides"):
            yield sample("change_refused", number=139, problem=problem, change=change)
            yield sample("change_refused", number=139, problem=problem, change=change, units=("P. QLĐT", "Thanh tra"))
    for flag in (True, False):
        yield sample("delegated", line=urgent, name=lan, told=flag)
        yield sample("delegate_by_head", line=urgent, name=nam, head=lan if flag else None)
        yield sample("delegate_by_head", line=urgent, name=nam, head=lan, reports=flag)
        yield sample("delegate_whom", line=urgent, name=lan, people=((lan, "Chuyên viên"), (nam, "")), several=flag)
        yield sample(
            "evidence_noted",
            younger_than=None if flag else FRIDAY,
            line=review if flag else claimed,
            names=(why, "https://a.vn/b"),
            missing_file="any" if flag else "",
        )
    yield sample("delegated_to_you", line=urgent, by=minh)
    yield sample("delegated_away", line=urgent, by=minh, name=lan)
    yield sample("colleague_named", line=urgent, by=lan, said=why, left=True)
    yield sample("colleague_named", line=review, by=lan, said="việc này giờ chị Hoa theo", left=False)
    yield sample("colleague_noted", line=urgent, head=minh)
    yield sample("colleague_noted", line=review, head="")
    yield sample("evidence_file", name=why)
    yield sample("file_yet", line=review)
    for came in (True, False):
        yield sample("file_answered", line=review, received=came)
    echoes: list[Wording] = []
    for units, nobody in (((), ()), ((unit,), ()), ((unit, "P. QLLĐ"), ("P. QLLĐ",)), ((unit,), (unit,))):
        echoes.append(sample("remind_echo", line=review, given=len(units) or 1, answered=7, units=units, nobody=nobody, today=units[:1],
                             unheard=units[:1], heard=(of_unit,) * len(units)))  # fmt: skip
    yield from echoes
    for first in range(3):
        yield sample("remind_echoes", tasks=tuple(echoes[first : first + 2]))
    yield sample("remind_now", line=review)
    for of_old, unheard in (((112, 113, 118), (131,)), ((), (131,)), ((112,), ()), ((), ())):
        yield sample("release_echo", late=of_old, silent=unheard, units=((unit, (112, 131)),) if of_old or unheard else ())
        yield sample("release_made", numbers=(*of_old, *unheard))
    for reminded_of in ((145,), (145, 146), ()):
        told_to = (lan,) if reminded_of else ()
        yield sample("reminded", numbers=reminded_of, units=(unit,), told=told_to, unheard=() if len(reminded_of) == 1 else (147, 148))
    yield sample("evidence_lost", name=why)
    yield sample("ask_reason", line=review, new_due=MONDAY)
    yield sample("ask_reason", line=review, new_due=MONDAY, obstacle=Obstacle(dress("mưa lũ, đoàn chưa đi được"), FRIDAY))
    yield sample("extension_too_late", line=late)
    yield sample("reopening_asked", line=review)
    for kind in ("upstream", "file"):
        yield sample("marked", lines=(review, claimed), kind=kind, left=(126, 117))
    yield sample("marked", lines=(review,), kind="upstream", left=())
    for refused in ("empty", "large", "kind"):
        yield sample("file_refused", name=why, why=refused, most_mb=20)
    moment = datetime(2026, 11, 20, 10, 15, tzinfo=OFFICE_ZONE)
    pieces = [item_of("evidence_list", "EvidencePiece", kind, name, size, lan if size else None, moment) for kind, name, size in (
        ("file", dress("215.pdf"), 320_000), ("photo", "", 1_500_000), ("link", "https://a.vn/b", None), ("hpnet", "", None))]  # fmt: skip
    yield sample("evidence_list", line=review, pieces=tuple(pieces))
    yield sample("evidence_list", line=review, pieces=())
    yield sample("evidence_list", line=review, pieces=(), files_in=False)
    yield sample("inquiry_answered", number=112, words=why, told=(lan, minh))
    yield sample("inquiry_answered", number=112, words=why, told=(lan,), missed=(nam,), at=moment)
    for nobody in ((), (nam,)):
        yield sample("inquiry_answered", number=112, words=why, told=(), missed=nobody)
    for sent in (False, True):
        yield sample("inquiry_taken_back", numbers=(112, 118), sent=sent)
    for name in ("", lan):
        yield sample("nudge_elsewhere", number=112, name=name)
    for passed_on in (None, date(2026, 11, 23)):
        yield sample("question_beside", numbers=(112, 118), asked=why, passed_on=passed_on)
    kinds = ("registered", "report", "inquiry", "answer", "taken_back", "state", "due", "unit", "released", "person", "request", "decided",
             "evidence", "direction", "mark", "words", "split", "from", "join", "joined")  # fmt: skip
    events = [item_of("history", "HistoryEvent", moment, lan, kind, why, "cũ", "mới") for kind in kinds]
    events += [item_of("history", "HistoryEvent", moment, None, kind, None, None, "mới") for kind in ("due", "person")]
    for start in (0, 6):
        yield sample("history", line=review, unit=unit, events=tuple(events[start : start + 6]), earlier=start)
    yield sample("history", line=review, unit=unit, events=tuple(events[12:]), earlier=0)
    yield sample("noted_for_unit", unit=unit, lines=lines[:3])
    for needs_yes in (True, False):
        yield sample("question_again", raw=dress("xong rồi ạ"), said_on=FRIDAY, items=items[:2] if needs_yes else (), needs_yes=needs_yes,
                     number=112 if needs_yes else None)  # fmt: skip
    yield sample("question_again", raw=dress("giao P. QLĐT lập danh mục"), said_on=FRIDAY, items=(), needs_yes=True, number=None,
                 order_below=True)  # fmt: skip
    for each_asked in (*asked[1:], *by_head[1:]):
        yield sample("request_passed", item=each_asked)
    handed_in = [
        dressed(replace(a, state=State.SUBMITTED, submitted_on=date(2026, 11, 18)), unit=name)
        for a, name in ((ANSWER, unit), (RULES, None))
    ]
    queue = (
        item_of("review_queue", "ReviewItem", claimed, True, 0, dress("124 xong rồi ạ"), 0, "file"),
        item_of("review_queue", "ReviewItem", handed_in[0], False, 1, "", 2, "", (dress("CV 754/BQL ngày 12/02"),)),
        item_of("review_queue", "ReviewItem", handed_in[1], None, 0, "", 0, "pdf", (), True),
    )
    for shown in ((), queue[:1], queue):
        yield sample("review_queue", items=shown)
        yield sample(
            "review_queue", items=shown, questions=(item_of("review_queue", "OpenQuestion", lan, unit, dress("xong rồi ạ"), FRIDAY),)
        )
    back = item_of("review_queue", "OpenQuestion", lan, "P. QLĐT", dress("không phải việc của phòng"), FRIDAY, 425, True)
    yield sample("review_queue", items=(), questions=(back,))
    done = tuple(
        item_of("confirmed", "ConfirmedItem", each, date(2026, 11, 19), on_time)
        for each, on_time in ((claimed, True), (of_unit, False), (rules, None))
    )
    yield sample("confirmed", items=done)
    yield sample("confirmed", items=done[:1])
    for why_code in ("not_submitted", "no_evidence", "already", "withdrawn"):
        yield sample("confirm_refused", number=124, why_code=why_code)
    for whose in (unit, None):
        yield sample("group_bound", unit=whose)
        yield sample("group_week", unit=whose, monday=MONDAY, friday=NEXT_FRIDAY, total=312, done=214, overdue=9,
                     due_together=((301, 8),), due_this_week=((unit, (112,)), ("P. QLLĐ", (128,))), since=MONDAY, is_first=not whose,
                     finished=((unit, 4), ("Trung tâm", 3)))  # fmt: skip
    rows = tuple(
        item_of("group_new", "GroupRow", 401, dress("Rà soát hồ sơ"), dress("Các phòng chuyên môn"), due) for due in (None, MONDAY)
    )
    yield sample("group_new", documents=((title, rows), ("", rows)), more=3)
    yield sample("group_change", old_unit="Phòng KHTH", unit=unit, since=MONDAY, numbers=(105, 106))
    yield sample("group_change", old_unit="Phòng KHTH", unit=unit, since=MONDAY, numbers=())
    yield sample("group_overdue", rows=((unit, (112, 113, 114)), ("P. QLLĐ", (128,))))
    silent = (dressed(RULES, NEXT_FRIDAY), rules)
    standing = (DocumentLines(title, tuple(range(201, 217))), DocumentLines("", (217,)))
    monthly = MonthlyBlock(12, 2026, date(2026, 12, 14), True, lines[:3], standing, concrete=lines[:1])
    yield Digest(unit, NEXT_FRIDAY, (late,), lines[1:2], lines[:1], silent, monthly, 4, MONDAY, confirmed=lines[:2])
    yield Digest(unit, NEXT_FRIDAY, (late,), answer_by=MONDAY, promised=lines[:2])
    yield Digest(unit, NEXT_FRIDAY, (late, dressed(OPINIONS, NEXT_FRIDAY, count=5)), (), (), (), None, 0)
    yield Digest(unit, NEXT_FRIDAY, (), (), (), silent, None, 0)
    yield Digest(unit, NEXT_FRIDAY, (), (), (), (), MonthlyBlock(12, 2026, date(2026, 12, 14), False, lines[:3], ()), 0)
    yield sample("new_tasks", name=minh, title="Trưởng phòng", unit=unit, documents=((title, lines), ("", (of_unit,))), more=2)
    yield sample("new_tasks", name=minh, title=None, unit=unit, documents=((title, (review,)),), more=0)
    for focal in ((), (lan, nam)):
        yield sample("introduction", name=minh, title="Giám đốc", unit=unit, total=31, dated=6, undated=25, focal=focal, overdue_before=2)
    yield sample("morning", day=FRIDAY, reported=11, waiting=4, oldest=claimed, requests=1, going_out=8,
                 unreachable=((unit, lan, "blocked"), (unit, nam, "never"), (unit, nam, "whatever")), without_more=3,
                 units_without_anyone=(unit,), open_questions=1, slow_requests=(101, 102))  # fmt: skip
    yield sample("morning", day=FRIDAY, reported=0, waiting=0, oldest=None, requests=0, going_out=0, unreachable=(),
                 papers=((105, MONDAY, MONDAY),), to_move=((177, unit, MONDAY),),
                 units_without_anyone=(), open_questions=0, to_enter=2, to_file=3)  # fmt: skip
    yield sample("morning", day=FRIDAY, reported=0, waiting=0, oldest=None, requests=0, going_out=0,
                 unreachable=(), units_without_anyone=(), open_questions=0)  # fmt: skip
    for since, lost in ((date(2026, 11, 16), 0), (date(2026, 11, 19), 0), (FRIDAY, 1)):
        yield sample("morning", day=FRIDAY, reported=0, waiting=0, oldest=None, requests=0, going_out=0, unreachable=(),
                     units_without_anyone=(), open_questions=0, since=since, until=date(2026, 11, 19), sent=3, lost=lost)  # fmt: skip
    for missing, sends in (((), False), ((unit, "P. QLLĐ"), False), ((unit,), True)):
        yield sample("monthly_missing", month=12, closing=MONDAY, asked=12, sent=12 - len(missing), missing=missing, nobody=missing[:1],
                     to_send=sends)  # fmt: skip
    yield sample(
        "monthly_missing", month=12, closing=MONDAY, asked=12, sent=12, missing=(), dated=((unit, (101, 104)), *(("P. QLLĐ", (105,)),) * 12)
    )
    yield sample("monthly_missing", month=12, closing=MONDAY, asked=12, sent=0, missing=(unit,), asked_today=True)
    yield sample("monthly_missing", month=12, closing=MONDAY, asked=12, sent=11, missing=(unit,), may_send=False)
    yield sample("monthly_to_come", month=12, asked_on=MONDAY, closing=date(2026, 11, 27))
    yield sample("monthly_to_come")
    yield sample("monthly_to_come", off=True)
    yield sample("monthly_missing", month=12, closing=MONDAY, asked=12, sent=10, missing=(), reminded=(unit, "P. QLLĐ"))
    yield sample("confirm_all", lines=(review, of_unit), lacking=())
    yield sample("confirm_all", lines=(review,), lacking=(112, 113, 131))
    began = datetime(2026, 11, 20, 8, 5, tzinfo=OFFICE_ZONE)
    for clerk in (False, True):
        yield sample("not_heard", began=began, ended=began.replace(hour=9), for_clerk=clerk)
    yield from samples_of_figures.samples(dress)
    yield from samples_of_plans.samples(dress)
    yield from samples_of_set_up.samples(dress)
    for day, waits in ((MONDAY, False), (MONDAY, True), (None, False)):
        yield sample("request_decided", line=of_unit, kind="carry_over", granted=True, by=long_, reason=why, new_due=day, pending=waits)
    yield sample("extension_asked", line=review, new_due=None, reason=why, decided_by=long_, carry=True)
    for trouble in ("empty", "harmful", "protected", "other"):
        yield sample("file_trouble", line=review, name=dress("215.pdf"), why=trouble)
    yield sample("alarm", kind="unsent", minutes=17, waiting=4)
    yield sample("alarm", kind="silent", minutes=6, waiting=0)


def by_folder(dress: Callable[[str], str]) -> dict[str, list[Wording]]:
    found: dict[str, list[Wording]] = {}
    for wording in samples(dress):
        found.setdefault(wording.folder, []).append(wording)
    return found


NORMAL, AWKWARD = by_folder(same), by_folder(nasty)
OURS = sorted(path.name for path in FOLDERS.iterdir() if (path / "__init__.py").exists() and not path.name.startswith(ELSEWHERE))


def words(text: str) -> str:
    """What the bot itself says, without what it quotes."""
    return re.sub(r"“[^”]*”", "“”", text)


# What holds for all of them


@pytest.mark.parametrize("folder", OURS)
def test_every_folder_holds_one_wording_two_templates_and_a_sample(folder: str) -> None:
    module = import_module(f"messages.wordings.{folder}")
    wording = getattr(module, "".join(part.capitalize() for part in folder.split("_")))
    assert issubclass(wording, Wording)
    assert wording.folder == folder
    assert is_dataclass(wording)
    assert (FOLDERS / folder / "vi.html.j2").exists()
    assert (FOLDERS / folder / "vi.txt.j2").exists()
    assert folder in NORMAL


def test_what_a_text_is_put_together_from_can_be_told_apart_in_a_set() -> None:
    before, same, other = (item_of("why", "ToldBefore", FRIDAY, "overdue", count) for count in (1, 1, 2))
    assert len({before, same, other}) == 2 and {line(BEFORE), line(BEFORE)} == {line(BEFORE)}


def test_a_long_ranking_counts_the_rest_right_below_its_rows() -> None:
    rows = tuple((f"P. {number}", 2, 9) for number in range(1, 13))
    last, rest, how = sample("summary_ranking", measure="overdue", least=False, rows=rows, period=None).render().plain.splitlines()[-3:]
    assert last.startswith("P. 10:")
    assert rest.startswith("và 02 đơn vị khác")
    assert "việc quá hạn của P. 1”" in how


@pytest.mark.parametrize("folder", NORMAL)
def test_html_is_valid_for_telegram_and_plain_text_says_the_same(folder: str) -> None:
    for wording in NORMAL[folder] + AWKWARD[folder]:
        rendered = wording.render()
        bare = re.sub(r"</?(?:b|i|u|s|code|pre|blockquote)>", "", rendered.html)
        assert "<" not in bare
        assert ">" not in bare
        assert not re.search(r"&(?!(?:amp|lt|gt|quot|#\d+);)", bare)
        assert rendered.html.count("<b>") == rendered.html.count("</b>")
        assert html.unescape(bare) == rendered.plain
        if type(wording).render is Wording.render:
            assert wording.plain() == rendered.plain


@pytest.mark.parametrize("folder", NORMAL)
def test_plain_text_carries_no_marks_and_no_empty_values(folder: str) -> None:
    for wording in NORMAL[folder]:
        plain = wording.render().plain
        assert plain
        assert "<b>" not in plain
        assert "&amp;" not in plain
        assert "None" not in plain
        assert "  " not in plain
        assert " ." not in plain
        assert " ," not in plain
        assert ".." not in plain
        assert "\n\n\n" not in plain


@pytest.mark.parametrize("folder", NORMAL)
def test_the_tone_of_an_office_is_kept(folder: str) -> None:
    for wording in NORMAL[folder]:
        plain = wording.render().plain
        said = words(plain)
        assert "!" not in plain
        assert not re.search(r"\bbạn\b|vui lòng|hệ thống ghi nhận|cảnh cáo|vi phạm|\btôi\b", said, re.IGNORECASE)
        assert not re.search(r"\bbot\b", said)
        assert not [c for c in plain if ord(c) > 0x2BFF or unicodedata.category(c) == "So"]
        assert not re.search(r"^\s*\d+[.)] ", plain, re.MULTILINE)
        for day in re.findall(r"\b(\d+)/(\d+)/\d{4}\b", plain):
            assert all(len(part) == 2 for part in day)


@pytest.mark.parametrize("folder", AWKWARD)
def test_no_message_outgrows_a_chat_because_of_one_long_text(folder: str) -> None:
    for wording in AWKWARD[folder]:
        names = 25 * len(NASTY) if wording.folder in ("group_week", "morning") else 8 * len(NASTY)
        assert visible_length(wording.render().html) < 4096 + names


@pytest.mark.parametrize("folder", [folder for folder in NORMAL if folder.startswith("group_") and "answered" not in folder])
def test_a_group_is_told_to_report_in_private_and_nobody_is_named(folder: str) -> None:
    for wording in NORMAL[folder]:
        plain = wording.render().plain
        assert "Báo cáo xin nhắn riêng cho Bot" in plain.splitlines()[-1]
        assert not re.search(r"Lan|Nam\b|Minh|Long|đ/c", plain)


@pytest.mark.parametrize("role", list(RoleKind))
def test_help_has_at_most_five_lines_for_a_role(role: RoleKind) -> None:
    assert len(sample("help", role=role, called="@nhacviec_bot").render().plain.splitlines()) <= 5


@pytest.mark.parametrize("folder", NORMAL)
def test_whatever_the_bot_tells_people_to_write_it_understands(folder: str) -> None:
    for wording in NORMAL[folder]:
        for advised in re.findall(r"(?:nhắn|hoặc|rồi|dụ|dụ:|lời|lời:|”,|”;|kèm số:) “([^”]+)”", wording.render().plain):
            if "…" in advised or advised.startswith("@") or wording.folder.startswith("ask_"):
                continue
            reply = read_reply(advised, on=FRIDAY, calendar=CALENDAR)
            leave = read_leave(advised, on=FRIDAY, calendar=CALENDAR)
            about_seats = read_seat(advised) or read_code_sheet(advised) or read_wish(advised) or read_release(advised)
            about_files = asks_for_link(advised) or read_on_behalf(advised) is not None
            understood = about_files or read_nudge(advised) or read_command(advised) or read_ask(advised, on=FRIDAY) or leave or about_seats
            about_a_plan = (
                plan_word(advised) or decided(advised) if wording.folder.startswith(("plan_", "set_up_", "amend_", "upstream_")) else None
            )
            given_on = read_delegation(advised)
            assert understood or about_a_plan or given_on or reply[0].intent is not Intent.OTHER, advised


@pytest.mark.parametrize("press", [Press.DONE, Press.ACKNOWLEDGE, Press.STANDING])
def test_the_words_of_a_status_button_are_read_as_what_the_button_says(press: Press) -> None:
    meant = {Press.DONE: Intent.DONE, Press.ACKNOWLEDGE: Intent.ACKNOWLEDGE, Press.STANDING: Intent.PROGRESS}
    read = read_reply(button(press, "", 112).says, on=FRIDAY, calendar=CALENDAR)
    assert [(item.intent, item.task_ref) for item in read] == [(meant[press], "112")]


# The lines


def test_a_line_counts_working_days_with_today_and_calendar_days_when_late() -> None:
    ahead = line(REVIEW, MONDAY)
    assert (ahead.working_days_left, ahead.days_off, ahead.days_overdue, ahead.due_today) == (4, (date(2026, 11, 24),), 0, False)
    assert line(OPINIONS, NEXT_FRIDAY).days_overdue == 7
    assert line(ANSWER).due_today
    assert line(ANSWER, MONDAY).days_overdue == 3


def test_a_claim_stops_the_clock_of_its_line() -> None:
    late = line(CLAIMED, date(2026, 12, 20))
    assert (late.awaiting, late.days_overdue, late.file_by) == (True, 0, None)


@pytest.mark.parametrize(
    ("content", "raw", "due", "shown"),
    [
        ("Báo cáo giải ngân trước ngày 28/11/2026.", "trước ngày 28/11/2026", date(2026, 11, 28), "Báo cáo giải ngân"),
        ("Báo cáo giải ngân, Trước ngày 28/11/2026", "trước ngày 28/11/2026", date(2026, 12, 9), "Báo cáo giải ngân"),
        ("Báo cáo giải ngân tháng 11", "28/11/2026", date(2026, 11, 28), "Báo cáo giải ngân tháng 11"),
        ("Trước ngày 28/11/2026", "trước ngày 28/11/2026", date(2026, 11, 28), "Trước ngày 28/11/2026"),
        ("Họp trước ngày 28/11/2026", "trước ngày 28/11/2026", date(2026, 11, 28), "Họp trước ngày 28/11/2026"),
        ("Duy trì các chỉ số thường xuyên", "thường xuyên", None, "Duy trì các chỉ số thường xuyên"),
    ],
)
def test_a_line_names_the_day_that_holds_and_not_the_one_its_sentence_ends_with(
    content: str, raw: str, due: date | None, shown: str
) -> None:
    assert line(an_assignment(content=content, deadline_raw=raw, due=due)).content == shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("116 đang treo", "đang treo"),
        ("#116: đang treo", "đang treo"),
        ("1160 hồ sơ đã xong", "1160 hồ sơ đã xong"),
        ("116", "116"),
        (None, None),
        ("Nhiệm vụ 116 vướng quy hoạch phân khu", "vướng quy hoạch phân khu"),
        ("nv số 116: đang trình", "đang trình"),
        ("việc 1160 chưa xong", "việc 1160 chưa xong"),
    ],
)
def test_quoted_words_leave_out_the_number_that_stands_before_them(said: str | None, shown: str | None) -> None:
    assert without_number(said, 116) == shown


def test_a_quoted_sentence_has_no_full_stop_inside_the_quotation_marks() -> None:
    assert line(replace(ANSWER, said="131 Phòng đang chỉnh sửa.")).said == "Phòng đang chỉnh sửa"
    assert line(replace(ANSWER, said="...")).said == "..."


def test_several_confirmed_name_their_units() -> None:
    done = item_of("confirmed", "ConfirmedItem", line(ANSWER, unit="P. QLĐT"), FRIDAY, True)
    shown = sample("confirmed", items=(done, done)).render().plain
    assert "#131 – Trả lời Công ty ABC về điều chỉnh dự án – P. QLĐT: đúng hạn (xong 20/11/2026)" in shown


def test_who_was_reminded_is_named_where_they_are_few_and_counted_where_they_are_many() -> None:
    few, many = (sample("reminded", numbers=(119,), units=("P. DN",), told=("Lê Lan",) * n, at=None, paused=False).plain() for n in (4, 5))
    assert few.count("đ/c Lê Lan") == 4 and "(05 người)" in many and "Lê Lan" not in many


@pytest.mark.parametrize("folder", NORMAL)
def test_nothing_that_was_cut_ends_with_four_dots(folder: str) -> None:
    for wording in (*NORMAL[folder], *AWKWARD[folder]):
        assert "…." not in wording.render().plain


def test_a_confirmed_share_of_another_units_task_is_called_so() -> None:
    share = item_of("confirmed", "ConfirmedItem", replace(line(ANSWER, unit="P. QLĐT"), part=Part.SUPPORT), FRIDAY, True)
    lead = item_of("confirmed", "ConfirmedItem", line(ANSWER, unit="P. QLĐT"), FRIDAY, True)
    assert "P. QLĐT (phối hợp): hoàn thành đúng hạn" in sample("confirmed", items=(share,)).plain()
    assert sample("confirmed", items=(share, lead)).plain().count("(phối hợp)") == 1


def test_a_head_who_gives_on_what_is_late_is_not_told_to_hear_of_it_only_when_it_is() -> None:
    late, open_ = (sample("delegated", line=line(ANSWER, day), name="Hoàng Đức Nam", told=True).plain() for day in (MONDAY, FRIDAY))
    assert "quá hạn 03 ngày" in late and "đồng chí vẫn nhận tin đôn đốc" in late
    assert "quá hạn 0" not in open_ and "chỉ nhận tin ngày đến hạn" in open_


def test_before_a_day_is_aimed_at_the_day_before_and_prints_the_day() -> None:
    last = line(BEFORE, date(2026, 11, 27))
    assert (last.working_days_left, last.due_today, last.due) == (1, True, date(2026, 11, 28))
    assert "hạn trước ngày 28/11/2026" in sample("taken_back", lines=(line(BEFORE),)).render().plain


def test_before_a_day_that_is_off_names_no_later_day_while_the_days_left_are_counted_to_the_day_before() -> None:
    saturday = replace(BEFORE, last_day=date(2026, 11, 30))
    shown = sample("taken_back", lines=(line(saturday),)).render().plain
    assert "hạn trước ngày 28/11/2026" in shown and "tính đến hết" not in shown
    assert line(saturday, date(2026, 11, 28)).extended_to == date(2026, 11, 30)
    assert line(saturday, date(2026, 12, 1)).extended_to == date(2026, 11, 30)


def test_the_days_of_a_supplement_are_named_as_such_and_not_as_a_deadline_that_moved() -> None:
    given = replace(ANSWER, last_day=date(2026, 11, 25), supplement="gửi bản ký")
    shown = sample("taken_back", lines=(line(given),)).render().plain
    assert "hạn 20/11/2026, bổ sung đến hết 25/11/2026" in shown and "tính đến hết" not in shown
    done = item_of("confirmed", "ConfirmedItem", line(given, unit="P. QLĐT"), MONDAY, True)
    assert "hoàn thành đúng hạn (xong 23/11/2026; hạn 20/11/2026, bổ sung đến hết 25/11/2026)" in sample("confirmed", items=(done,)).plain()
    assert line(replace(BEFORE, last_day=date(2026, 12, 2))).supplement_by == date(2026, 12, 2)


def test_the_day_of_a_completion_is_not_taken_for_the_day_it_was_said_on() -> None:
    said_later = line(replace(CLAIMED, said_on=FRIDAY), MONDAY, unit="P. QLĐT")
    same_day = line(replace(CLAIMED, said_on=CLAIMED.submitted_on), MONDAY)
    assert "báo xong 20/11 (xong từ 19/11)" in sample("confirm_all", lines=(said_later,), lacking=()).plain()
    assert "báo xong 19/11" in sample("confirm_all", lines=(same_day,), lacking=()).plain()
    assert "(xong từ" not in sample("confirm_all", lines=(same_day,), lacking=()).plain()


def test_a_paper_younger_than_the_completion_is_named_to_the_clerk() -> None:
    done = item_of("confirmed", "ConfirmedItem", line(CLAIMED, unit="P. QLĐT"), CLAIMED.submitted_on, True, ("CV 754/BQL ngày 20/11",))
    assert "Đề nghị kiểm tra #124 P. QLĐT: CV 754/BQL ngày 20/11 – sau ngày hoàn thành" in sample("confirmed", items=(done,)).plain()


def test_a_promise_behind_the_deadline_says_that_the_deadline_stays() -> None:
    def recorded(about: TaskLine, ask_until: date | None) -> str:
        item = item_of("recorded", "RecordedItem", about, Intent.PROGRESS, None, date(2026, 11, 28), "chậm nhất 28/11")
        return sample("recorded", items=(replace(item, ask_until=ask_until),)).plain()  # type: ignore[type-var]

    assert "sau hạn 20/11/2026; hạn giữ nguyên" in recorded(line(ANSWER), date(2026, 11, 30))
    assert "“131 gia hạn đến 30/11 vì …”" in recorded(line(ANSWER), date(2026, 11, 30))
    asked = recorded(task_line(ANSWER, FRIDAY, CALENDAR, asked_due=date(2026, 12, 1)), date(2026, 11, 30))
    assert "đang chờ ý kiến về gia hạn đến 01/12/2026" in asked and "vì …" not in asked
    assert "hạn giữ nguyên" not in recorded(line(ANSWER), None)


@pytest.mark.parametrize(
    ("due", "last_day", "today", "later"),
    [
        (date(2026, 11, 25), date(2026, 11, 25), FRIDAY, date(2026, 12, 2)),
        (date(2026, 11, 17), date(2026, 11, 17), date(2026, 11, 17), date(2026, 11, 25)),
        (date(2026, 11, 17), date(2026, 11, 17), FRIDAY, NEXT_FRIDAY),
        (date(2026, 11, 22), MONDAY, FRIDAY, date(2026, 11, 30)),
        (None, None, FRIDAY, NEXT_FRIDAY),
    ],
)
def test_an_example_of_a_later_day_is_a_working_day_behind_the_day_that_holds(
    due: date | None, last_day: date | None, today: date, later: date
) -> None:
    assert line(an_assignment(due=due, last_day=last_day), today).later == later


def test_a_day_off_is_printed_with_the_day_it_runs_to() -> None:
    assert line(SATURDAY).extended_to == date(2026, 11, 30)
    assert "hạn 28/11/2026, tính đến hết 30/11/2026" in sample("taken_back", lines=(line(SATURDAY),)).render().plain


def test_the_file_for_the_city_is_wanted_three_working_days_before_from_the_lead_only() -> None:
    assert line(REVIEW).file_by == MONDAY
    assert not line(REVIEW, MONDAY).file_now
    assert line(REVIEW, date(2026, 11, 25)).file_now
    assert line(ANSWER).file_by is None


def test_silence_begins_after_the_same_day_three_months_on() -> None:
    assert not line(RULES, date(2026, 11, 24)).silent
    assert line(RULES, date(2026, 11, 25)).silent


# Word by word


def digest(**values: object) -> str:
    empty: dict[str, object] = {"unit": UNIT, "day": FRIDAY, "overdue": (), "due_today": (), "upcoming": (), "silent": (), "monthly": None}
    return Digest(**{**empty, "more": 0, **values}).render().plain  # type: ignore[arg-type]


def test_a_task_due_today_quotes_the_last_report_and_shows_how_to_answer() -> None:
    assert digest(due_today=(line(ANSWER, person="Hoàng Đức Nam"),)).splitlines() == [
        "[Nhắc việc 20/11/2026] Phòng Quản lý đầu tư",
        "#131 đến hạn HÔM NAY – Trả lời Công ty ABC về điều chỉnh dự án. "
        "Đ/c Hoàng Đức Nam thực hiện; báo cáo gần nhất 18/11: “đang trình ký”.",
        "Trả lời ví dụ: “131 xong”, “131 gia hạn đến 27/11 vì …”.",
    ]


def test_tasks_of_one_day_stand_together_below_that_day() -> None:
    def of(number: int, due: date) -> TaskLine:
        return line(replace(ANSWER, task=replace(ANSWER.task, number=number), due=due, last_day=due))

    shared, other = (of(131, NEXT_FRIDAY), of(132, NEXT_FRIDAY)), of(133, date(2026, 12, 1))
    said = digest(upcoming=(shared[0], other, shared[1])).splitlines()
    assert said[1].startswith("Hạn 27/11/2026: còn ") and said[1].endswith(".")
    assert said[2].startswith("#131 – ") and said[3].startswith("#132 – ")
    assert said[4].startswith("#133 hạn 01/12/2026 (còn ")
    supports = tuple(replace(one, part=Part.SUPPORT, led_by=("P. QLLĐ",)) for one in shared)
    of_the_week = {
        "unit": "P. QLĐT",
        "monday": MONDAY,
        "friday": NEXT_FRIDAY,
        "dated": 3,
        "overdue": 0,
        "due_this_week": 0,
        "undated": 0,
        "more": 0,
    }
    assert [text[:6] for text in sample("head_week", **of_the_week, lines=shared).plain().splitlines()[1:4]] == [
        "Hạn 27",
        "#131 –",
        "#132 –",
    ]
    assert digest(upcoming=supports).splitlines()[2].startswith("#131, phối hợp (chủ trì: P. QLLĐ) – ")
    assert "#131 hạn 27/11/2026 (còn " in digest(upcoming=shared[:1])


def test_a_promised_day_is_called_past_from_the_day_after_it_until_something_is_said() -> None:
    promised = replace(ANSWER, promised_on=date(2026, 11, 19))
    assert "“đang trình ký”; ngày dự kiến 19/11 đã qua." in digest(due_today=(line(promised),))
    assert "“đang trình ký”; ngày dự kiến 20/11." in digest(due_today=(line(replace(promised, promised_on=FRIDAY)),))
    for still in (replace(promised, state=State.SUBMITTED), ANSWER):
        assert "dự kiến" not in digest(due_today=(line(still),))


def test_a_unit_that_only_supports_is_not_offered_a_later_day() -> None:
    supports = line(replace(ANSWER, part=Part.SUPPORT))
    assert "Trả lời ví dụ: “131 xong”, “131 đang …”." in digest(upcoming=(supports,))
    assert "“152 gia hạn đến" in digest(due_today=(supports,), upcoming=(line(OPINIONS),))


def test_of_a_long_rest_its_days_are_named() -> None:
    after_tet = replace(ANSWER, due=date(2027, 2, 11), last_day=date(2027, 2, 11))
    resting = task_line(after_tet, date(2027, 2, 3), a_calendar())
    assert "(còn 02 ngày làm việc, tính cả hôm nay; nghỉ từ 04/02 đến 10/02)" in digest(upcoming=(resting,))


def test_a_paper_is_the_ground_of_a_change_and_no_reason() -> None:
    values = {"change": "extend", "line": line(ANSWER), "old_unit": "", "new_unit": "", "old_due": FRIDAY, "new_due": NEXT_FRIDAY}
    assert "Căn cứ CV 1099/UBND-KT." in sample("change_echo", **values, reason="theo CV 1099/UBND-KT", late=0).plain()
    assert "Lý do: ghi nhầm." in sample("change_echo", **values, reason="ghi nhầm", late=0).plain()


def test_words_are_quoted_without_the_pictures_of_a_chat() -> None:
    said = assignment(131, "Trả lời Công ty ABC", FRIDAY, said="131 đợi mòn mỏi 🗿", said_on=MONDAY)
    assert "“đợi mòn mỏi”" in digest(due_today=(line(said),))


def test_one_late_task_is_a_numbered_reminder() -> None:
    late = line(OPINIONS, NEXT_FRIDAY, count=2)
    assert digest(day=NEXT_FRIDAY, overdue=(late,), answer_by=date(2026, 11, 30)).splitlines() == [
        "[Đôn đốc lần 2] Phòng Quản lý đầu tư",
        "#152 quá hạn 07 ngày (hạn 20/11/2026) – Lấy ý kiến các Sở về quy hoạch KCN. Báo cáo gần nhất 23/11: “chờ Sở Tài chính”.",
        "Đề nghị phòng báo cáo kết quả, hoặc nêu lý do và thời gian hoàn thành, trước 16h00 ngày 30/11/2026. "
        "Ví dụ: “152 vướng: …”, “152 dự kiến 04/12”.",
    ]


def test_after_the_third_reminder_they_are_counted_no_more() -> None:
    many = digest(day=NEXT_FRIDAY, overdue=(line(OPINIONS, NEXT_FRIDAY, count=5),))
    assert "đã đôn đốc 03 lần" in many
    assert "lần 5" not in many


def test_silence_offers_its_four_answers() -> None:
    assert digest(day=NEXT_FRIDAY, silent=(line(RULES, NEXT_FRIDAY),)).splitlines() == [
        "[Đề nghị báo cáo] Phòng Quản lý đầu tư",
        "#160 (không quy định thời hạn, giao ngày 24/08/2026) đã quá 3 tháng chưa có báo cáo tiến độ – "
        "Tham mưu quy chế phối hợp với Ban Quản lý KCN.",
        "Đề nghị phòng báo cáo tình hình. Trả lời: “160: …”, “160 thực hiện thường xuyên”, “160 đề nghị kết thúc vì …”, "
        "“160 đề nghị đặt thời hạn …”.",
    ]


def test_the_monthly_block_groups_standing_duties_by_document() -> None:
    standing = (DocumentLines("TB 4887/TB-BQL ngày 01/11/2024", tuple(range(201, 217))), DocumentLines("KH 330/KH-BQL", (217,)))
    block = MonthlyBlock(12, 2026, date(2026, 12, 14), False, (line(REVIEW), line(ANSWER)), standing)
    assert digest(monthly=block).splitlines() == [
        "[Báo cáo tháng 12/2026 – gửi trước 17h00 ngày 14/12/2026] Phòng Quản lý đầu tư",
        "A. Có thời hạn (02): #112, #131. Xem: nhắn “việc của phòng”.",
        "B. Không thời hạn, thường xuyên (17), theo văn bản:",
        "– TB 4887/TB-BQL ngày 01/11/2024: #201–#216 (16 việc)",
        "– KH 330/KH-BQL: #217 (01 việc)",
        "Có thể trả lời chung: “B vẫn thực hiện thường xuyên, không vướng mắc” và nêu riêng việc có kết quả: "
        "“201: trong tháng đã thực hiện …”.",
    ]


def test_the_monthly_block_says_how_many_standing_duties_are_only_supported() -> None:
    standing = (DocumentLines("KH 330/KH-BQL", (201, 202)),)
    block = MonthlyBlock(12, 2026, date(2026, 12, 14), False, (), standing, supports=1)
    assert "B. Không thời hạn, thường xuyên (02, trong đó phối hợp 01), theo văn bản:" in digest(monthly=block)
    assert "trong đó phối hợp" not in digest(monthly=replace(block, supports=0))


def test_a_long_digest_says_how_to_see_the_rest() -> None:
    assert "còn 04 nhiệm vụ: nhắn “tiếp”" in digest(due_today=(line(ANSWER),), more=4)


def test_the_city_is_named_with_the_day_its_file_is_wanted() -> None:
    shown = digest(day=MONDAY, upcoming=(line(REVIEW, MONDAY),))
    assert "#112 hạn 27/11/2026 (còn 04 ngày làm việc, tính cả hôm nay; nghỉ 24/11) – Báo cáo rà soát dự án chậm tiến độ." in shown
    assert "NV UBND: đề nghị gửi file pdf trong hôm nay để tổ Tổng hợp kịp nhập." in shown


def test_days_left_are_counted_as_far_as_people_count_and_name_the_day_they_end_with() -> None:
    far = digest(upcoming=(line(assignment(112, "Báo cáo rà soát", date(2027, 6, 30))),))
    assert "#112 hạn 30/06/2027 – Báo cáo rà soát." in far
    sunday = assignment(170, "Góp ý", date(2026, 11, 29), before=True, last_day=date(2026, 11, 30))
    assert "hạn trước ngày 29/11/2026 (còn 05 ngày làm việc, đến hết 27/11, tính cả hôm nay; nghỉ 24/11) –" in digest(
        upcoming=(line(sunday),)
    )
    tuesday = assignment(170, "Góp ý", date(2026, 12, 1), before=True)
    assert "hạn trước ngày 01/12/2026 (còn 06 ngày làm việc, đến hết 30/11, tính cả hôm nay; nghỉ 24/11) –" in digest(
        upcoming=(line(tuesday),)
    )


def test_a_list_of_nothing_says_that_there_is_none() -> None:
    of = {"source": None, "day": None, "groups": (), "total": 0, "given": 0, "page": 1, "pages": 0}
    none = sample("task_groups", what="due", unit=None, window=(FRIDAY, NEXT_FRIDAY), **of).render().plain
    assert none == "Không có nhiệm vụ nào đến hạn 20/11/2026–27/11/2026."
    theirs = sample("task_groups", what="due", unit="P. QLĐT", window=(FRIDAY, FRIDAY), **of).render().plain
    assert theirs == "Không có nhiệm vụ nào đến hạn 20/11/2026, P. QLĐT."


def test_done_is_recorded_as_a_claim_with_number_and_title() -> None:
    item = RecordedItem(line(REVIEW), Intent.DONE, date=date(2026, 11, 19), on_time=True)
    assert Recorded((item,)).render().plain.splitlines() == [
        "Ghi nhận #112 – Báo cáo rà soát dự án chậm tiến độ: báo hoàn thành ngày 19/11/2026, đúng hạn, chờ tổ Tổng hợp xác nhận.",
        "Chưa đúng thì nhắn “sai”.",
    ]


def test_what_a_clerk_records_for_a_unit_says_so() -> None:
    item = RecordedItem(line(OPINIONS), Intent.BLOCKED, reason="chờ Sở Tài chính", date=NEXT_FRIDAY, on_behalf="P. QLĐT")
    assert (
        Recorded((item,))
        .render()
        .plain.startswith("Ghi thay P. QLĐT #152 – Lấy ý kiến các Sở về quy hoạch KCN: vướng mắc: chờ Sở Tài chính, dự kiến 27/11/2026.")
    )


def test_an_obstacle_that_names_itself_is_not_called_one_twice() -> None:
    def echo(reason: str, percent: int | None = None) -> str:
        item = RecordedItem(line(OPINIONS), Intent.BLOCKED, reason=reason, percent=percent)
        return Recorded((item,)).render().plain.splitlines()[0]

    title = "Ghi nhận #152 – Lấy ý kiến các Sở về quy hoạch KCN"
    assert echo("vướng luật, chưa ai dám ký") == f"{title}: vướng luật, chưa ai dám ký."
    # The bot speaks of no "tôi" and to no "anh": such words stand as somebody's.
    assert echo("vướng lắm anh ạ, chúng tôi không rà được") == f"{title}: “vướng lắm anh ạ, chúng tôi không rà được”."
    assert echo("vướng mặt bằng", percent=40) == f"{title}: vướng mặt bằng (đã đạt 40%)."
    assert echo("chờ Sở Tài chính") == f"{title}: vướng mắc: chờ Sở Tài chính."
    # In quotation marks and with nothing before it, nobody saw that an obstacle was written down.
    assert echo("kẹt vốn anh ơi") == f"{title}: vướng mắc: kẹt vốn anh ơi."


def test_a_bare_yes_to_a_promise_that_passed_is_offered_no_day_behind_the_deadline_and_denies_no_report() -> None:
    def said(a: Assignment, today: date) -> str:
        return Recorded((RecordedItem(line(a, today), Intent.ACKNOWLEDGE),)).render().plain

    promised = replace(BEFORE, part=Part.LEAD, said="được 67%", said_on=FRIDAY, promised_on=MONDAY)
    echo = said(promised, date(2026, 11, 25))
    assert "đã rõ nhiệm vụ, chưa tính là báo cáo tiến độ." in echo
    assert "“170 dự kiến 27/11”" in echo
    # What is late already has a day to come.
    assert "“152 dự kiến 02/12”" in said(OPINIONS, date(2026, 11, 25))
    assert "dự kiến" not in said(replace(BEFORE, part=Part.LEAD), date(2026, 11, 25))


def test_a_groups_list_says_until_when_a_day_before_a_holiday_has_time() -> None:
    before = replace(BEFORE, part=Part.LEAD)
    holiday = replace(before, task=replace(before.task, number=301), due=date(2026, 11, 25), last_day=date(2026, 11, 25))

    def listed(today: date) -> str:
        given: dict[str, object] = {
            "unit": UNIT,
            "monday": MONDAY,
            "friday": NEXT_FRIDAY,
            "total": 9,
            "done": 3,
            "overdue": 0,
            "since": FRIDAY,
        }
        given |= {"due_together": (), "due_this_week": (), "finished": ()}
        tasks = tuple(line(a, today) for a in (holiday, replace(before, due=NEXT_FRIDAY, last_day=NEXT_FRIDAY)))
        return sample("group_week", **given, tasks=tasks).render().plain

    assert "\n#301 hạn trước ngày 25/11/2026 (đến hết hôm nay) – " in listed(MONDAY)
    assert "\n#301 hạn trước ngày 25/11/2026 (đến hết 23/11) – " in listed(FRIDAY)
    # The day before is known without being told.
    assert "\n#170 hạn trước ngày 27/11/2026 – " in listed(MONDAY)


def test_a_promise_behind_a_deadline_with_words_of_its_own_keeps_them_apart() -> None:
    def said(a: Assignment) -> str:
        item = RecordedItem(line(a), Intent.PROGRESS, date=date(2026, 12, 14), ask_until=date(2026, 12, 14))
        return Recorded((item,)).render().plain.splitlines()[1]

    assert said(BEFORE).startswith("Ngày dự kiến sau hạn (trước ngày 28/11/2026); hạn giữ nguyên.")
    assert said(REVIEW).startswith("Ngày dự kiến sau hạn 27/11/2026; hạn giữ nguyên.")


def test_a_units_list_names_who_was_given_a_task_and_a_persons_own_list_does_not() -> None:
    given: dict[str, object] = {"lines": (line(REVIEW, person="Hoàng Đức Nam"), line(ANSWER)), "total": 2, "page": 1, "pages": 1}
    of_unit = sample("task_list", unit=UNIT, **given).render().plain.splitlines()
    assert of_unit[1].endswith("; đ/c Hoàng Đức Nam thực hiện") and "thực hiện" not in of_unit[2]
    assert "thực hiện" not in sample("task_list", unit=None, person="Hoàng Đức Nam", **given).render().plain


def test_a_stop_that_was_agreed_to_says_that_nothing_more_comes() -> None:
    def said(granted: bool, kind: str = "withdrawal") -> str:
        return sample("request_decided", line=line(REVIEW), kind=kind, granted=granted, by="Hà", reason=None, by_office=True).render().plain

    assert said(True).endswith("\nBot không nhắc việc này nữa.")
    assert "không nhắc" not in said(False)


def test_who_has_just_been_bound_reads_what_will_come() -> None:
    def bound(role: RoleKind) -> str:
        return sample("bound", name="Lan", role=role, unit=UNIT, organisation=ORGANISATION).render().plain

    assert "\nBot nhắc đồng chí việc của cả đơn vị, vào buổi sáng" in bound(RoleKind.FOCAL)
    assert "\nBot nhắc đồng chí việc được giao đích danh, vào buổi sáng" in bound(RoleKind.STAFF)
    assert "Bot nhắc đồng chí" not in bound(RoleKind.HEAD) + bound(RoleKind.LEADER) + bound(RoleKind.CLERK)


def test_a_group_is_promised_no_more_than_it_gets() -> None:
    assert "biểu đồ" not in sample("group_bound", unit=UNIT).render().plain
    assert "biểu đồ kỳ báo cáo của toàn cơ quan" in sample("group_bound", unit=None).render().plain


def test_whoever_knows_how_to_answer_reads_what_is_asked_without_an_example() -> None:
    def told(**of: object) -> list[str]:
        return [sample(folder, **values, **of).render().plain for folder, values in reminders]

    late = replace(line(OPINIONS, date(2026, 11, 25)), count=1)
    given: dict[str, object] = {"unit": UNIT, "day": date(2026, 11, 25), "answer_by": NEXT_FRIDAY}
    promised = replace(line(BEFORE, date(2026, 11, 25)), part=Part.LEAD, promise_past=MONDAY)
    new = (DocumentLines("TB 512/TB-BQL", (406,), (line(REVIEW),)),)
    reminders: list[tuple[str, dict[str, object]]] = [
        ("digest", given | {"upcoming": (line(REVIEW),)}),
        ("digest", given | {"overdue": (late,)}),
        ("digest", given | {"explain": (late,)}),
        ("digest", given | {"promised": (promised,)}),
        ("digest", given | {"new": new}),
        ("digest", given | {"overdue": (replace(late, asked_due=NEXT_FRIDAY, asked_of="Long"),)}),
        ("ordered_today", {"unit": UNIT, "day": FRIDAY, "orders": (Order(line(REVIEW), "Vũ Hải Long", MONDAY, "báo cáo tôi", FRIDAY),)}),
        ("new_tasks", {"name": "Lê Thị Lan", "title": None, "unit": UNIT, "documents": (("", (line(REVIEW),)),), "more": 0}),
    ]
    for shown, plain in zip(told(), told(knows_how=True), strict=True):
        assert "í dụ" in shown and "í dụ" not in plain
        assert plain.splitlines()[:2] == shown.splitlines()[:2]
    asked = told(knows_how=True)[1].splitlines()[-1]
    assert asked == "Đề nghị phòng báo cáo kết quả, hoặc nêu lý do và thời gian hoàn thành, trước 16h00 ngày 27/11/2026."


def test_a_task_the_reminder_names_is_not_titled_again_where_the_clerk_noted_something() -> None:
    def noted(line_: TaskLine) -> str:
        return sample("noted_for_unit", unit=UNIT, lines=(line_,)).render().plain.splitlines()[1]

    said = replace(line(OPINIONS), said="vướng, chờ Sở Tài chính", said_on=MONDAY)
    assert noted(said) == "#152 – Lấy ý kiến các Sở về quy hoạch KCN: “vướng, chờ Sở Tài chính” (ghi ngày 23/11)"
    assert noted(replace(said, named_above=True)) == "#152, việc nêu trên: “vướng, chờ Sở Tài chính” (ghi ngày 23/11)"


def test_whoever_was_given_the_tasks_by_name_is_asked_and_not_the_unit() -> None:
    late = replace(line(OPINIONS, date(2026, 11, 25)), count=1)

    def asked(is_personal: bool) -> str:
        given: dict[str, object] = {"unit": UNIT, "day": date(2026, 11, 25), "answer_by": NEXT_FRIDAY, "is_personal": is_personal}
        promised = replace(line(REVIEW), promise_past=MONDAY)
        order = Order(line(REVIEW), "Vũ Hải Long", MONDAY, "báo cáo tôi", FRIDAY)
        ordered = sample("ordered_today", unit=UNIT, day=FRIDAY, orders=(order,), is_personal=is_personal)
        both = (sample("digest", **given, overdue=(late,)), sample("digest", **given, promised=(promised,)), ordered)
        return "\n".join(one.render().plain for one in both)

    own, units = asked(True), asked(False)
    assert "Đề nghị đồng chí báo cáo kết quả" in own and "Đã qua ngày dự kiến:" in own and "Đề nghị đồng chí thực hiện" in own
    assert "Đề nghị phòng báo cáo kết quả" in units and "Đã qua ngày phòng dự kiến:" in units and "Đề nghị phòng thực hiện" in units


def test_who_is_given_a_task_reads_how_much_time_is_left_and_what_was_said_of_it() -> None:
    def given(a: Assignment, today: date) -> str:
        return sample("delegated_to_you", line=line(a, today), by="Trần Văn Minh").render().plain.splitlines()[0]

    assert given(ANSWER, FRIDAY).endswith(", hạn 20/11/2026 (đến hạn HÔM NAY). Báo cáo gần nhất 18/11: “đang trình ký”.")
    assert given(RULES, FRIDAY).endswith(", không thời hạn.")


def test_a_request_asked_again_says_since_when_it_waits_for_the_head() -> None:
    asked = item_of("requests", "RequestItem", line(REVIEW), "extension", date(2026, 12, 4), "chờ kiểm toán", FRIDAY, "Lê Thị Lan")

    def shown(**more: object) -> str:
        return sample("request_at_head", item=asked, head="Trần Văn Minh", **more).render().plain

    assert shown().startswith("Đã chuyển đ/c Trần Văn Minh đề nghị gia hạn #112 – ")
    assert shown(sent_on=FRIDAY).startswith("Đã chuyển ngày 20/11, đang chờ ý kiến của đ/c Trần Văn Minh: đề nghị gia hạn #112 – ")


def test_a_day_promised_on_which_nobody_works_says_so() -> None:
    sunday = date(2026, 11, 29)

    def said(reason: str | None) -> str:
        return Recorded((RecordedItem(line(ANSWER), Intent.PROGRESS, date=sunday, reason=reason, day_off=True),)).render().plain

    assert ": đang thực hiện, dự kiến 29/11/2026 (Chủ nhật, ngày nghỉ)." in said(None)
    assert "(dự kiến 29/11 trình); 29/11 là Chủ nhật, ngày nghỉ." in said("dự kiến 29/11 trình")


def test_an_echo_gives_two_clear_ways() -> None:
    item = RecordedItem(line(ANSWER), Intent.EXTENSION, date=date(2026, 11, 25), reason="công ty chưa bổ sung hồ sơ")
    assert sample("echo", items=(item,)).render().plain.splitlines() == [
        "Bot hiểu là: #131 – Trả lời Công ty ABC về điều chỉnh dự án: đề nghị gia hạn đến 25/11/2026, lý do: công ty chưa bổ sung hồ sơ.",
        "Đúng thì nhắn “đúng”; chưa đúng thì nhắn “sai” hoặc nhắn lại nội dung đúng.",
    ]


def test_a_report_without_a_task_is_asked_about_with_the_persons_own_words() -> None:
    shown = sample("which_task", raw="xong rồi ạ", lines=(line(REVIEW), line(ANSWER))).render().plain
    assert shown.splitlines()[0] == "Bot chưa rõ đồng chí báo cáo nhiệm vụ nào."
    assert shown.splitlines()[-1] == "Đề nghị nhắn lại kèm số, ví dụ “112 xong rồi ạ”."


def test_an_asked_extension_leaves_the_due_day_where_it_is() -> None:
    shown = sample(
        "extension_asked", line=line(ANSWER), new_due=date(2026, 11, 25), reason="công ty chưa bổ sung hồ sơ", decided_by="Vũ Hải Long"
    )
    assert "Hạn vẫn là 20/11/2026 cho đến khi có ý kiến." in shown.render().plain


def test_what_was_asked_on_another_day_is_not_said_to_be_sent_now() -> None:
    values = {"line": line(ANSWER), "new_due": date(2026, 11, 25), "reason": "chờ số liệu", "decided_by": "Vũ Hải Long"}
    title = "gia hạn #131 – Trả lời Công ty ABC về điều chỉnh dự án: đến 25/11/2026; lý do: chờ số liệu."
    first = sample("extension_asked", **values).render().plain.splitlines()[0]
    assert first == f"Đã gửi đề nghị {title} Chờ ý kiến của đ/c Vũ Hải Long."
    again = sample("extension_asked", **values, sent_on=date(2026, 11, 18)).render().plain.splitlines()[0]
    assert again == f"Đề nghị {title} Đã gửi ngày 18/11, chờ ý kiến của đ/c Vũ Hải Long."


def test_whose_code_it_is_is_shown_before_binding() -> None:
    shown = sample("who_is_this", name="Nguyễn Thu Hà", unit="Văn phòng", role=RoleKind.CLERK, organisation=ORGANISATION).render()
    assert shown.plain.splitlines() == [
        "Chào đồng chí. Mã này được cấp cho: Nguyễn Thu Hà – Văn phòng – Ban Quản lý Khu kinh tế – vai trò: văn thư.",
        "Đúng thì nhắn “đúng”. Không phải đồng chí thì nhắn “sai”.",
    ]
    assert "<b>Nguyễn Thu Hà</b>" in shown.html
    leader = sample("who_is_this", name="Vũ Hải Long", unit=ORGANISATION, role=RoleKind.LEADER, organisation=ORGANISATION).render()
    assert leader.plain.count(ORGANISATION) == 1


def test_a_refused_code_tells_a_stranger_nothing() -> None:
    shown = sample("code_refused", locked=False).render().plain
    assert not re.search(r"đã dùng|hết hạn|của đồng chí|Ban Quản lý", shown)


def test_the_introduction_asks_for_nothing() -> None:
    shown = sample(
        "introduction", name="Trần Văn Minh", title="Trưởng phòng", unit=UNIT, total=31, dated=6, undated=25,
        focal=("Lê Thị Lan",), overdue_before=0,
    ).render().plain.splitlines()  # fmt: skip
    assert shown[0] == "Kính gửi đồng chí Trần Văn Minh – Trưởng phòng Quản lý đầu tư."
    assert "Phòng có 31 nhiệm vụ đang theo dõi: 06 có hạn, 25 không thời hạn/thường xuyên. CHƯA cần trả lời ngay." in shown[1]
    assert shown[-1] == "Nếu sau 01 phút không thấy Bot trả lời, tin chưa được ghi nhận, đề nghị nhắn lại."


def test_the_introduction_counts_nothing_that_is_not_there() -> None:
    of = {"name": "Trần Văn Minh", "title": "Trưởng phòng", "unit": UNIT, "focal": (), "overdue_before": 0}
    none = sample("introduction", total=0, dated=0, undated=0, **of).render().plain
    assert "Phòng chưa có nhiệm vụ nào đang theo dõi.\nXem danh sách" in none
    undated = sample("introduction", total=2, dated=0, undated=2, **of).render().plain
    assert "Phòng có 02 nhiệm vụ đang theo dõi: 02 không thời hạn/thường xuyên. CHƯA cần trả lời ngay.\nXem danh sách" in undated
    dated = sample("introduction", total=2, dated=2, undated=0, **of).render().plain
    assert "Phòng có 02 nhiệm vụ đang theo dõi: 02 có hạn. CHƯA cần" in dated


def test_the_weekly_news_of_a_group_thanks_units_and_names_nobody() -> None:
    shown = sample(
        "group_week", unit=None, monday=MONDAY, friday=NEXT_FRIDAY, total=312, done=214, overdue=9,
        due_together=(), due_this_week=(("P. QLĐT", (112,)), ("P. QLLĐ", (128,))), since=date(2026, 11, 16),
        finished=(("P. QLLĐ", 4), ("Trung tâm", 3)),
    ).render().plain.splitlines()  # fmt: skip
    assert shown == [
        "[Tuần 23–27/11/2026] Toàn cơ quan: 312 nhiệm vụ, hoàn thành 214 (68,6%), quá hạn 09. Đến hạn tuần này: 02.",
        "Đến hạn: P. QLĐT #112 · P. QLLĐ #128",
        "Hoàn thành từ 16/11: 07 nhiệm vụ, trân trọng cảm ơn P. QLLĐ (04), Trung tâm (03).",
        "Báo cáo xin nhắn riêng cho Bot.",
    ]


def test_a_group_reads_parts_where_a_task_is_given_to_several_units() -> None:
    shown = sample(
        "group_week", unit=None, monday=MONDAY, friday=NEXT_FRIDAY, total=312, done=214, overdue=9, in_parts=True,
        due_together=((301, 8),), due_this_week=(("P. QLĐT", (112,)),), since=date(2026, 11, 16),
        finished=(("P. QLLĐ", 4), ("Trung tâm", 3)),
    ).render().plain  # fmt: skip
    assert "Đến hạn tuần này: 02 nhiệm vụ (09 lượt giao).\nĐến hạn: #301 (08 đơn vị) · P. QLĐT #112\n" in shown
    assert "Hoàn thành từ 16/11: 07 lượt giao, trân trọng cảm ơn P. QLLĐ (04), Trung tâm (03)." in shown


@pytest.mark.parametrize(("source", "said"), [(Source.NV_UBND, "UBND"), (Source.THANH_UY, "Thành ủy"), (Source.KE_HOACH, "")])
def test_whoever_decides_about_a_later_day_reads_whose_consent_it_needs_and_that_a_unit_only_supports(source: Source, said: str) -> None:
    of = line(assignment(132, "Góp ý đề án", FRIDAY, source, part=Part.SUPPORT), unit="P. TN&MT")
    asked = item_of("requests", "RequestItem", of, "extension", MONDAY, "chờ số liệu", FRIDAY, "Dương Thị Yến")
    card = sample("decision_card", position=1, total=1, kind="extension", line=of, unit="P. TN&MT", item=asked).render().plain
    list_ = sample("requests", items=(asked,)).render().plain
    asker = sample(
        "extension_asked", line=of, new_due=MONDAY, reason=None, decided_by="Vũ Hải Long"
    ).render().plain  # fmt: skip
    for shown in (card, list_, asker):
        assert (f" Nguồn {said}: cần văn bản đồng ý của {said}." in shown) if said else "cần văn bản" not in shown
    assert "– P. TN&MT, phối hợp: đề nghị gia hạn" in list_
    assert "#132, P. TN&MT (phối hợp)" in card


def test_new_units_are_named_whole_and_very_many_are_counted() -> None:
    change = import_module("bot.core.set_up").SetUpChange

    def shown(names: list[str]) -> str:
        changes = (change("units_new", ", ".join(names), str(len(names))),)
        of = {"units": len(names), "people": 0, "more": 0, "faults": (), "more_faults": 0, "left_out": 0}
        return sample("set_up_preview", name="thiet-lap.xlsx", changes=changes, **of).render().plain

    long = [f"Văn phòng đại diện tại Khu công nghiệp Đình Vũ số {number}" for number in range(1, 18)]
    assert f"Đơn vị mới: 11 ({', '.join(long[:11])})" in shown(long[:11])
    assert shown(long).count("Văn phòng đại diện") == 15 and "số 15 và 02 đơn vị khác)" in shown(long)


def test_a_new_role_in_the_same_unit_moves_nobody() -> None:
    of = {"frame": "person_moves", "unit": "", "other": "Phòng Quy hoạch", "name": "Chu Văn Tiến", "numbers": (), "last": FRIDAY}
    echo = sample("frame_echo", short="", role=RoleKind.FOCAL, stays=True, **of).render().plain
    assert echo.startswith("Đồng chí Chu Văn Tiến làm đầu mối Phòng Quy hoạch, từ hôm nay. Việc đã giao đích danh giữ nguyên.")
    done = sample("frame_done", today=FRIDAY, role=RoleKind.FOCAL, stays=True, **of).render().plain
    assert done == "Đã ghi: đồng chí Chu Văn Tiến làm đầu mối Phòng Quy hoạch."


def test_what_is_new_in_a_group_says_that_it_has_no_deadline() -> None:
    row = import_module("messages.wordings.group_new").GroupRow(440, "Xây dựng kế hoạch giám sát", "", None, False)
    assert "#440 – Xây dựng kế hoạch giám sát, không thời hạn\n" in sample("group_new", documents=(("", (row,)),), more=0).render().plain


# Labels and errors


def test_a_button_and_its_words_belong_together() -> None:
    done = button(Press.DONE, "done:7", 112)
    assert (done.label, done.data, done.says) == ("Báo hoàn thành", "done:7", "112 xong")
    assert button(Press.DETAIL, "detail:7", 112, numbered=True).label == "#112"


def test_the_hint_names_every_form_once() -> None:
    row = (button(Press.DONE, "a", 112), button(Press.DETAIL, "b", 112), button(Press.DONE, "c", 112))
    assert labels.hint((row,)) == "Nhắn: “112 xong”, “112”."
    assert labels.hint(()) == ""
    refuse = (button(Press.GRANT, "a", 112), button(Press.REFUSE, "b", 112))
    assert labels.hint((refuse,), "Nhắn “đồng ý 112” hoặc “không 112: lý do”.") == ""
    # How one of several is refused, or granted, shows how the others are.
    other = (button(Press.GRANT, "a", 118), button(Press.REFUSE, "b", 118))
    assert labels.hint((refuse, other), "Nhắn “đồng ý 112”, “đồng ý 118” hoặc “không 112: lý do”.") == ""
    assert labels.hint((other,), "Nhắn “đồng ý 118”.") == "Cũng có thể nhắn: “không 118: …”."
    # What the text above has named already is not named again; of a part all are.
    assert labels.hint((row,), "Trả lời: “112 xong”, xem: “112”.") == ""
    assert labels.hint((row,), "Trả lời: “112 xong”.") == "Cũng có thể nhắn: “112”."
    more = (button(Press.EXTENSION, "a", 112), button(Press.ACKNOWLEDGE, "b", 112))
    assert labels.hint((row, more), "Trả lời ví dụ: “112 xong”, “112 gia hạn đến 02/12 vì …”.") == "Cũng có thể nhắn: “112”, “112 đã rõ”."


def test_the_hint_of_a_list_says_what_a_number_is_for() -> None:
    cards = tuple(button(Press.DETAIL, "a", number) for number in (253, 420, 428))
    more = button(Press.MORE, "b")
    assert labels.hint((cards,)) == "Xem một nhiệm vụ: nhắn số, ví dụ “253”."
    assert labels.hint((cards, (more,))) == "Xem một nhiệm vụ: nhắn số, ví dụ “253”. Nhắn: “tiếp”."
    assert labels.hint((cards, (more,)), "Xem tiếp: nhắn “tiếp”. Xem một nhiệm vụ: nhắn số, ví dụ “253”.") == ""


def test_a_trial_says_for_whom_the_message_is() -> None:
    assert labels.trial("Trần Văn Minh", "P. QLĐT") == "(chạy thử) gửi cho Trần Văn Minh – P. QLĐT"
    assert labels.RESEND == "(gửi lại do đường truyền, nếu đã nhận xin bỏ qua)"


def test_an_error_is_explained_by_the_wording_it_names() -> None:
    made = wording_of(UserError("no_such_task", number=999))
    assert made.folder == "no_such_task"
    assert made.number == 999  # type: ignore[attr-defined]
    assert "#999" in made.render().plain


@pytest.mark.parametrize("rule", list(Rule))
def test_an_explanation_names_every_rule_in_vietnamese(rule: Rule) -> None:
    task = next(one for one in samples(same) if isinstance(one, Why)).tasks[0]
    assert rule.value not in Why((replace(task, rule=rule.value, next_rule=rule.value),), ()).render().plain


def test_a_deadline_given_as_before_a_day_is_said_so_wherever_it_stays() -> None:
    asked = sample("extension_asked", line=line(BEFORE), new_due=date(2026, 12, 11), reason="", decided_by="").render().plain
    assert "Hạn vẫn là trước ngày 28/11/2026 cho đến khi có ý kiến." in asked
    assert "Hạn hiện tại vẫn là" not in asked


def test_a_support_that_is_owed_after_the_lead_has_finished_is_called_so_once() -> None:
    over = replace(line(BEFORE), is_over=True, due_today=False, days_overdue=0)
    assert digest(silent=(), overdue=(over,)).count("phối hợp") == 1


def test_new_tasks_are_told_with_their_deadline_and_with_the_words_that_tell_them_apart() -> None:
    def told(*titles: str) -> list[str]:
        named = [replace(REVIEW, task=replace(REVIEW.task, number=201 + at, content=title)) for at, title in enumerate(titles)]
        others = DocumentLines("KH 331/KH-BQL", (131, 152, 160), (line(ANSWER), line(OPINIONS), line(RULES)))
        shown = digest(new=(DocumentLines("KH 330", tuple(a.task.number for a in named), tuple(map(line, named))), others))
        assert "#160 – Tham mưu quy chế phối hợp với Ban Quản lý KCN, không thời hạn" in shown
        return re.findall(r"– #20\d – (.*), hạn 27/11/2026", shown)

    zones = [f"Rà soát, đánh giá tình hình cấp giấy phép lao động nước ngoài tại khu công nghiệp {zone}" for zone in ("A", "Tràng Duệ")]
    assert told(*zones) == zones
    # Whatever is longer is cut, but not two of them to the same words.
    long = "rà soát, tổng hợp, báo cáo " * 6
    assert told(f"{long}tại A")[0].endswith("…") and len(told(f"{long}tại A")[0]) <= 140
    assert told(f"{long}tại A", f"{long}tại B") == [f"{long}tại A", f"{long}tại B"]


def test_the_deadline_a_row_of_a_plan_got_is_said_back_with_the_day_it_is_counted_to() -> None:
    def said(due: date | None, runs_to: date | None = None) -> str:
        dated = DatedRow(7, due, runs_to)
        of: dict[str, object] = {"name": "ke-hoach.xlsx", "clear": 28, "asked": 0, "skipped": 0, "question": None}
        return sample("plan_changed", **of, dated=dated).render().plain.splitlines()[1]

    assert said(date(2027, 2, 28), date(2027, 3, 1)) == "Dòng 7: hạn 28/02/2027 (Chủ nhật, tính đến hết 01/03/2027)."
    assert said(date(2027, 2, 26)) == "Dòng 7: hạn 26/02/2027 (thứ Sáu)."
    assert said(None) == "Dòng 7: không thời hạn."
