"""The clerk's changes, a head's delegations, and what proves a result."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.core.calendar import Calendar
from messages.reading.change import ChangeKind, ChangeNote, read_change
from messages.reading.command import Command
from messages.reading.command_words import CommandKind
from messages.reading.commands import read_command
from messages.reading.delegation import Delegation, read_delegation
from messages.reading.proof import find_proofs, only_proofs
from tests.unit.test_reading_orders import DIRECTORY

FRIDAY = date(2026, 11, 20)


def read(text: str) -> ChangeNote | None:
    return read_change(text, DIRECTORY, on=FRIDAY, calendar=Calendar())


@pytest.mark.parametrize(
    ("text", "change", "number", "reason"),
    [
        ("chuyển 139 từ QLLĐ sang TNMT, ghi nhầm đơn vị", ChangeKind.MOVE, 139, "ghi nhầm đơn vị"),
        ("chuyen 139 tu QLLD sang TNMT, ghi nham don vi", ChangeKind.MOVE, 139, "ghi nham don vi"),
        ("chuyển việc 139 sang phòng TNMT vì đúng chức năng", ChangeKind.MOVE, 139, "đúng chức năng"),
        ("sửa 139 hạn 04/12, lý do ghi nhầm ngày", ChangeKind.DUE, 139, "ghi nhầm ngày"),
        ("sửa hạn 139 thành 04/12/2026 vì ghi nhầm", ChangeKind.DUE, 139, "ghi nhầm"),
        ("gia hạn 112 đến 15/12 theo CV 1234/UBND-VX ngày 20/11", ChangeKind.EXTEND, 112, "theo CV 1234/UBND-VX ngày 20/11"),
        ("112 được gia hạn đến 15/12 theo CV 1234/UBND-VX", ChangeKind.EXTEND, 112, "theo CV 1234/UBND-VX"),
        ("CV 1234/UBND-VX ngày 20/11 đồng ý gia hạn 112 đến 15/12", ChangeKind.EXTEND, 112, "theo CV 1234/UBND-VX ngày 20/11"),
        ("112 đồng ý gia hạn đến 15/12 theo CV 1234/UBND-VX", ChangeKind.EXTEND, 112, "theo CV 1234/UBND-VX"),
        ("rút 112 theo QĐ 15/QĐ-BQL", ChangeKind.WITHDRAW, 112, "theo QĐ 15/QĐ-BQL"),
        ("dừng 112: sáp nhập nhiệm vụ", ChangeKind.WITHDRAW, 112, "sáp nhập nhiệm vụ"),
        ("mở lại 112, lý do thiếu phụ lục", ChangeKind.REOPEN, 112, "thiếu phụ lục"),
    ],
)
def test_a_change_has_its_task_and_its_reason(text: str, change: ChangeKind, number: int, reason: str) -> None:
    note = read(text)
    assert note is not None
    assert (note.change, note.number, note.reason) == (change, number, reason)


def test_a_task_moves_to_one_unit_and_to_no_collective_name() -> None:
    assert read("chuyển 139 sang các phòng chuyên môn") is None
    assert read("chuyển 139 sang TNMT") is not None


def test_what_is_longer_than_a_sentence_is_no_change() -> None:
    longest = "rút 112, ".ljust(400, "x")
    assert read(longest) is not None
    assert read(longest + "x") is None


def test_a_move_names_both_units_and_a_day_is_read() -> None:
    move, due = read("chuyển 139 từ QLLĐ sang TNMT, ghi nhầm đơn vị"), read("sửa 139 hạn 04/12, lý do ghi nhầm ngày")
    assert move is not None
    assert due is not None
    assert (move.old_unit, move.new_unit) == (4, 2)
    assert due.deadline is not None
    assert due.deadline.due == date(2026, 12, 4)


def test_what_has_no_reason_says_so() -> None:
    for text in ("chuyển 139 từ QLLĐ sang TNMT", "sửa 139 hạn 04/12", "rút 112", "gia hạn 112 đến 15/12"):
        note = read(text)
        assert note is not None
        assert note.reason == "", text


@pytest.mark.parametrize(
    "text", ["", "139 chuyển anh Long ký rồi", "112 xong", "chuyển lãnh đạo ký 139", "dừng gửi", "sửa xong 139 rồi ạ", "rút kinh nghiệm"]
)
def test_other_sentences_change_nothing(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("399 giao Lan", Delegation(399, "Lan")), ("399 giao cho đ/c Lê Thị Lan nhé", Delegation(399, "Lê Thị Lan")),
        ("giao Lan 399", Delegation(399, "Lan")), ("giao 399 cho em Nam làm", Delegation(399, "Nam")),
        ("399 phân công Nam", Delegation(399, "Nam")),
        ("399 phân cho Nam", Delegation(399, "Nam")), ("399 phan cong Nam", Delegation(399, "Nam")),
        ("399 phan Nam", Delegation(399, "Nam")),
        ("399 giao Nguyễn Thị Kim Ngọc Lan", Delegation(399, "Nguyễn Thị Kim Ngọc Lan")),
    ],
)  # fmt: skip
def test_a_head_gives_a_task_by_name(text: str, meant: Delegation) -> None:
    assert read_delegation(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "399 giao Lan chưa?", "399 xong", "giao QLĐT báo cáo số liệu", "399 giao ban 112", "399 giao Lan rà soát lại toàn bộ hồ sơ", "",
        "399 phần của phòng em xong rồi", "399 phần Sở",
    ],
)  # fmt: skip
def test_other_sentences_give_nobody_anything(text: str) -> None:
    assert read_delegation(text) is None


def test_symbols_with_their_day_and_links_are_proofs() -> None:
    found = find_proofs("112 xong, CV 215/BQL-QLĐT ngày 19/11, link https://drive.google.com/abc.", FRIDAY)
    assert [(p.kind, p.name, p.dated_on) for p in found] == [
        ("link", "https://drive.google.com/abc", None),
        ("symbol", "CV 215/BQL-QLĐT ngày 19/11", date(2026, 11, 19)),
    ]
    assert find_proofs("5/9 phòng đã gửi, 12/2026", FRIDAY) == []


def test_only_proofs_are_told_from_a_report() -> None:
    assert only_proofs("CV 215/BQL-QLĐT ngày 19/11 ạ")
    assert only_proofs("https://drive.google.com/abc")
    for text in ("xong, CV 215/BQL-QLĐT", "đang trình ký", ""):
        assert not only_proofs(text)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/tailieu 112", Command(CommandKind.EVIDENCE, (112,))), ("tài liệu 112", Command(CommandKind.EVIDENCE, (112,))),
        ("/lichsu 112", Command(CommandKind.HISTORY, (112,))), ("lich su 112", Command(CommandKind.HISTORY, (112,))),
        ("đã nhập lên NV UBND 126 108", Command(CommandKind.UPSTREAM, (126, 108))),
        ("126 đã nhập NV UBND", Command(CommandKind.UPSTREAM, (126,))),
        ("đã nhập cho 126 và 108", Command(CommandKind.UPSTREAM, (126, 108))),
        ("đã lập hồ sơ cho 126", Command(CommandKind.WORK_FILE, (126,))),
        ("126, 108 đã nhập lên phân hệ", Command(CommandKind.UPSTREAM, (126, 108))),
        ("đã lập hồ sơ 126", Command(CommandKind.WORK_FILE, (126,))),
        ("126 đã lập hồ sơ công việc", Command(CommandKind.WORK_FILE, (126,))),
    ],
)  # fmt: skip
def test_the_desk_looks_up_and_marks_by_number(text: str, command: Command) -> None:
    assert read_command(text) == command


@pytest.mark.parametrize(
    ("text", "change", "unit", "reason"),
    [
        ("sửa 139 QLLĐ hạn 04/12, lý do hạn riêng của phối hợp", ChangeKind.DUE, 4, "hạn riêng của phối hợp"),
        ("sửa 139 của phòng TNMT hạn 04/12, lý do ghi nhầm", ChangeKind.DUE, 2, "ghi nhầm"),
        ("dừng 139 QLLĐ theo QĐ 15/QĐ-BQL", ChangeKind.WITHDRAW, 4, "theo QĐ 15/QĐ-BQL"),
        ("mở lại 139 QLLĐ: thiếu phụ lục", ChangeKind.REOPEN, 4, "thiếu phụ lục"),
        ("gia hạn 139 QLLĐ đến 15/12 theo CV 1234/UBND-VX", ChangeKind.EXTEND, 4, "theo CV 1234/UBND-VX"),
    ],
)
def test_one_units_part_of_a_task_is_changed_for_itself(text: str, change: ChangeKind, unit: int, reason: str) -> None:
    note = read(text)
    assert note is not None
    assert (note.change, note.number, note.old_unit, note.reason) == (change, 139, unit, reason)


@pytest.mark.parametrize(
    "text", ["139 hạn sửa thành 04/12, ghi nhầm", "139 sửa hạn thành 04/12, ghi nhầm", "việc 139 đổi hạn lại là 04/12, ghi nhầm"]
)
def test_the_number_may_stand_before_what_is_changed(text: str) -> None:
    note = read(text)
    assert note is not None and note.deadline is not None
    assert (note.change, note.number, note.reason, note.deadline.due) == (ChangeKind.DUE, 139, "ghi nhầm", date(2026, 12, 4))


@pytest.mark.parametrize(
    "text", ["sửa 139 hạn: 17h ngày 04/12, ghi nhầm", "sửa hạn 139:17h 04/12, ghi nhầm", "sửa hạn 139 = 17h 04/12, ghi nhầm"]
)
def test_a_mark_may_stand_before_the_new_day(text: str) -> None:
    note = read(text)
    assert note is not None and note.deadline is not None
    assert (note.reason, note.deadline.due, note.deadline.time) == ("ghi nhầm", date(2026, 12, 4), time(17))


@pytest.mark.parametrize("text", ["139 hạn 04/12", "139 sửa hạn rồi", "139 sửa xong, hạn 04/12"])
def test_a_number_and_a_deadline_alone_change_nothing(text: str) -> None:
    assert read(text) is None


def test_a_reason_may_be_said_before_a_task_is_given_on_but_no_other_task() -> None:
    assert read_delegation("Lan nghỉ phép rồi, giao Nam làm 102") == Delegation(102, "Nam")
    assert read_delegation("118 xong, giao Nam làm 102") is None
    assert read_delegation("Lan nghỉ phép rồi giao Nam làm gì") is None
