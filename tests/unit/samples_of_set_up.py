"""Samples of the wordings about setting the register up: accounts, codes, the workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time

from bot.core.organisation import RoleKind
from bot.core.set_up import DAYS, PEOPLE, UNITS, RowFault, SetUpChange
from messages.render import Rendered, Wording
from messages.split import escape
from messages.wordings.bad_code_day import BadCodeDay
from messages.wordings.bad_frame_day import BadFrameDay
from messages.wordings.carry_asked import CarryAsked, CarryRefused, LaterDay
from messages.wordings.carry_unclear import CarryUnclear
from messages.wordings.forward_copy import ForwardCopy
from messages.wordings.forward_nothing import ForwardNothing
from messages.wordings.frame_done import FrameDone
from messages.wordings.frame_echo import FrameEcho
from messages.wordings.frames_ahead import Ahead, FramesAhead
from messages.wordings.frames_today import ChargeTurned, FramesToday
from messages.wordings.left_over import LeftOver, LeftUnit
from messages.wordings.preference_refused import PreferenceRefused
from messages.wordings.preferences import Preferences
from messages.wordings.seat_code import SeatCode
from messages.wordings.seat_removed import SeatRemoved
from messages.wordings.seats_bound import SeatsBound
from messages.wordings.seats_today import SeatLine, SeatsToday
from messages.wordings.seats_unbound import SeatsUnbound
from messages.wordings.set_up_dropped import SetUpDropped
from messages.wordings.set_up_file import SetUpFile
from messages.wordings.set_up_preview import SetUpPreview
from messages.wordings.set_up_refused import SetUpRefused
from messages.wordings.set_up_written import SetUpWritten
from messages.wordings.taken_over import TakenOver
from messages.wordings.tasks_not_there import TasksNotThere
from messages.wordings.to_mark import ToMark
from messages.wordings.unit_end_refused import UnitEndRefused
from messages.wordings.unit_name_taken import UnitNameTaken
from messages.wordings.your_unit import YourUnit

DAY = date(2026, 11, 16)
WHATS = (
    "unit_new",
    "unit_named",
    "unit_changed",
    "unit_alias",
    "unit_alias_gone",
    "unit_parent",
    "unit_merged",
    "unit_ended",
    "unit_ends_later",
    "unit_end_dropped",
    "charge_days",
    "group_in",
    "group_out",
    "charge_in",
    "charge_out",
    "person_new",
    "person_named",
    "person_moved",
    "person_role",
    "person_left",
    "chat_new",
    "day_off",
    "day_work",
    "day_plain",
    "days_moved",
)
WHYS = (
    "no_name",
    "rule_name",
    "rule_office",
    "place",
    "no_header",
    "too_long",
    "ref",
    "twice",
    "name_taken",
    "kind",
    "unit",
    "leader",
    "role",
    "no_unit",
    "namesake",
    "left",
    "own_role",
    "date",
    "day_kind",
    "day",
    "rule",
    "end_unfinished",
    "end_ended",
    "end_same",
    "end_office",
)


def samples(dress: Callable[[str], str]) -> Iterator[Wording]:
    lan, unit = dress("Lê Thị Lan"), dress("P. QLĐT")
    line = SeatLine(lan, dress("Lê Thị Lan (P. QLĐT)"), "Telegram", dress("Hoa Sữa"))
    nameless = SeatLine(lan, lan, "Zalo", "")
    yield SeatRemoved(lan, (dress("Hoa Sữa"),))
    yield SeatRemoved(lan, ())
    for bound in (True, False):
        yield SeatCode(lan, unit, "K7MPQ2XA", date(2026, 11, 30), bound)
    yield SeatsBound(
        ((unit, ((lan, dress("Hoa Sữa")), (lan, ""))), (dress("P. QLLĐ"), ((lan, ""),) * 12)), (("Zalo", 14), ("Telegram", 3)), 17, 40
    )
    yield SeatsBound((), (), 0, 40)
    yield SeatsUnbound(((unit, (lan, lan)), (dress("P. QLLĐ"), (lan,) * 12)), 17, 40, (dress("P. Quy hoạch"),))
    yield SeatsUnbound((), 40, 40, ())
    yield SeatsToday(DAY, 17, 40, (line, nameless), 4, ((unit, 3), (dress("P. QLLĐ"), 2)), (dress("P. Quy hoạch"),))
    yield SeatsToday(DAY, 40, 40, (line,), 0, (), ())
    yield BadCodeDay(dress("30/02"), 90)
    yield from workbook(dress)
    yield from ahead(dress)
    yield from frame(dress)
    yield Preferences(time(8, 0), False, False, (), ("Telegram",))
    yield Preferences(time(14, 30), True, True, ((112, DAY), (118, DAY)), ("Zalo", "Telegram"))
    yield LeftOver(
        2026, 12, (LeftUnit(unit, (101, 102, 104)), LeftUnit(dress("P. QLLĐ"), (105,))), (102,), (104,), 101, later=(106,), handed_in=(105,)
    )
    yield LeftOver(2026, 0, (), (), (), None)
    refused = tuple(
        CarryRefused(number, why) for number, why in enumerate(("unknown", "not_open", "handed_in", "undated", "not_later"), 101)
    )
    yield CarryAsked(((dress("Vũ Hải Long"), (101, 103)), ("", (105,))), date(2027, 3, 31), refused)
    yield CarryAsked(
        ((dress("Vũ Hải Long"), (101,)),), None, (), (LaterDay(101, date(2027, 1, 11), False), LaterDay(105, date(2027, 1, 11), True))
    )
    for why in ("reason", "day"):
        yield CarryUnclear(why, dress("30/02"))
    body = dress("#112 hạn 27/11/2026")
    yield ForwardCopy(unit, Rendered(escape(body), body))
    yield ForwardCopy(unit, Rendered(escape(body), body), told=True)
    yield ForwardNothing(unit)
    yield ForwardNothing("")
    for kind in ("upstream", "file"):
        yield ToMark(kind, (101, 102, 104))
        yield ToMark(kind, ())
    for why in ("hour", "day", "channel"):
        yield PreferenceRefused(why, dress("30/02"), 31)


def ahead(dress: Callable[[str], str]) -> Iterator[Wording]:
    """Changes of the office that wait for their day, and those whose day has come."""
    unit, other, by = dress("Phòng Quản lý đầu tư"), dress("Phòng Quản lý lao động"), dress("Nguyễn Thu Hà")
    first = date(2026, 12, 1)
    changes = (
        Ahead(3, "merge", unit, other, (), first, by),
        Ahead(4, "split", unit, other, (101, 102, 104), first, by),
        Ahead(5, "end", unit, "", (), first, ""),
    )
    moves = (
        Ahead(6, "move", unit, "", (), first, by, person=dress("Lê Thị Lan"), role=RoleKind.FOCAL),
        Ahead(7, "move", unit, "", (), first, by, person=dress("Lê Thị Lan")),
    )
    yield FramesAhead(changes)
    yield FramesAhead(moves)
    yield FramesAhead(())
    for change in (*changes, *moves):
        yield FramesAhead((change,), kept=True)
        yield FramesAhead((change,), cancelled=True)
    made = tuple(replace(change, outcome="made") for change in changes)
    refused = tuple(replace(change, outcome="refused", why="unfinished", numbers=(101,)) for change in changes)
    charges = (ChargeTurned(unit, dress("Vũ Hải Long"), True), ChargeTurned(unit, dress("Đỗ Quang Tú"), False))
    yield FramesToday(made, charges)
    yield FramesToday(refused, ())
    yield FramesToday((replace(moves[0], numbers=(101, 104), outcome="made"), replace(moves[1], outcome="refused", why="ended")), ())
    yield FramesToday((), charges)


def workbook(dress: Callable[[str], str]) -> Iterator[Wording]:
    name, unit = dress("thiet-lap.xlsx"), dress("Phòng Quản lý đầu tư")
    for start in range(0, len(WHATS), 6):
        changes = tuple(SetUpChange(what, unit, dress("P. ĐT&DN")) for what in WHATS[start : start + 6])
        yield SetUpPreview(name, 12, 100, changes, 3, (), 0, 0, (50, 40))
    rules = (
        SetUpChange("rule", "overdue_every", "4", "NV UBND"),
        SetUpChange("rule", "overdue_every", "", "#126"),
        SetUpChange("units_new", dress("Văn phòng, P. QLĐT"), "12"),
        SetUpChange("people_new", dress("Văn phòng 12, P. QLĐT 8"), "97"),
        SetUpChange("rule", "overdue_every", "2"),
        SetUpChange("rule", "silent_months", "off"),
        SetUpChange("rule", "overdue_every", ""),
    )
    for start in range(0, len(WHYS), 6):
        faults = tuple(RowFault(PEOPLE, row, why, dress("P. Qly LĐ"), unit) for row, why in enumerate(WHYS[start : start + 6], 41))
        yield SetUpPreview(name, 12, 100, rules, 0, faults, 2, 3)
    yield SetUpPreview(name, 12, 100, (), 0, (), 0, 0)
    yield SetUpPreview(name, 12, 100, (), 0, (RowFault(UNITS, 7, "no_name"), RowFault(DAYS, 7, "date", dress("30/02"))), 0, 0)
    yield SetUpWritten(109, 97, 3, (), units=11, staff=97)
    yield SetUpWritten(98, 97, 0, (), staff=97)
    yield SetUpWritten(1, 0, 0, (dress("Bùi Quốc Hùng"),))
    yield SetUpDropped(name)
    for why in ("elsewhere", "nobody"):
        yield SetUpRefused(why)
    yield SetUpFile("workbook")
    yield SetUpFile("codes", 40, 2, DAY)
    yield SetUpFile("codes", 1, 0, DAY)


def frame(dress: Callable[[str], str]) -> Iterator[Wording]:
    qldt, qlld = dress("Phòng Quản lý đầu tư"), dress("Phòng Quản lý lao động")
    lan = dress("Lê Thị Lan (Chuyên viên, P. QLĐT)")
    yield FrameEcho("merge", qlld, qldt, "", "", (), DAY, None)
    yield FrameEcho("rename", qldt, "", dress("Phòng Đầu tư"), dress("P. ĐT"), (), DAY, None)
    yield FrameEcho("split", qldt, qlld, "", "", (101, 102, 104), DAY, None)
    yield FrameEcho("split", qldt, qlld, "", "", (101, 102, 104), DAY, None, date(2026, 11, 17))
    for role in (RoleKind.HEAD, None):
        yield FrameEcho("person_moves", "", qlld, lan, "", (), DAY, role)
        yield FrameEcho("person_moves", "", qlld, lan, "", (), DAY, role, date(2026, 12, 1))
    yield FrameEcho("person_leaves", "", "", lan, "", (), DAY, None)
    yield FrameEcho("person_leaves", "", "", lan, "", (), DAY, None, vacant=((RoleKind.FOCAL, qlld),))
    for numbers, heads in (((101, 104), (dress("Bùi Quốc Hùng"),)), ((), ())):
        yield FrameDone("merge", qlld, qldt, "", numbers, DAY, DAY, (433,), heads)
        yield FrameDone("merge", qlld, qldt, "", numbers, DAY, DAY, led_by=(lan,), now_led_by=(), by=lan)
        yield FrameDone("person_leaves", "", "", lan, numbers, DAY, DAY, vacant=((RoleKind.FOCAL, qlld), (RoleKind.HEAD, qldt)))
        yield FrameDone("person_moves", "", qlld, lan, numbers, DAY, DAY, role=RoleKind.FOCAL if numbers else None)
        yield YourUnit(qlld, (RoleKind.FOCAL, RoleKind.STAFF) if numbers else (RoleKind.STAFF,), DAY, "", numbers)
        yield YourUnit(qlld, (RoleKind.STAFF,), DAY, qldt, ())
        yield YourUnit(qlld, (RoleKind.FOCAL,), DAY, "", (), (101, 105))
        yield FrameDone("person_leaves", "", "", lan, numbers, DAY, DAY)
    yield FrameDone("person_leaves", "", "", lan, (), date(2026, 11, 30), DAY)
    yield FrameDone("rename", qldt, "", dress("Phòng Đầu tư"), (), DAY, DAY)
    yield FrameDone("split", qldt, qlld, "", (101, 104), DAY, DAY)
    for merged in (True, False):
        yield TakenOver(qldt, qlld, (101, 104), merged)
    yield BadFrameDay(dress("từ 30/02"))
    for why in ("ended", "same", "office", "unfinished"):
        yield UnitEndRefused(why, qldt, (101, 104) if why == "unfinished" else ())
    yield UnitNameTaken(dress("P. QLLĐ"), qlld)
    yield TasksNotThere((101, 104), qlld)
