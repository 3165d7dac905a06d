"""How the office changes, in one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.calendar import Calendar
from bot.core.directory import Directory
from bot.core.organisation import Mode, RoleKind, Unit, UnitKind
from bot.core.text import name_key
from messages.reading.frame import Frame, FrameNote, read_ahead, read_frame

ON = date(2026, 11, 20)
UNITS = {
    1: Unit(1, "Phòng Quản lý đầu tư", "P. QLĐT", "QLDT", UnitKind.DEPARTMENT, Mode.LIVE, 1),
    2: Unit(2, "Phòng Quản lý lao động", "P. QLLĐ", "QLLD", UnitKind.DEPARTMENT, Mode.LIVE, 2),
}
DIRECTORY = Directory(UNITS, {name_key(n): u.id for u in UNITS.values() for n in (u.name, u.short_name, u.code)}, {})
CALENDAR = Calendar(frozenset(), frozenset())


def read(text: str) -> FrameNote | None:
    return read_frame(text, DIRECTORY, on=ON, calendar=CALENDAR)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("nhập Phòng Quản lý lao động vào Phòng Quản lý đầu tư", FrameNote(Frame.MERGE, 2, 1)),
        ("sáp nhập QLLĐ vào QLĐT từ 01/7/2025", FrameNote(Frame.MERGE, 2, 1, last=date(2025, 6, 30))),
        ("nhập QLLĐ vào QLĐT từ ngày 01/11", FrameNote(Frame.MERGE, 2, 1, last=date(2026, 10, 31))),
        ("nhập QLLĐ vào QLĐT từ 30/02", FrameNote(Frame.MERGE, 2, 1, bad_day="từ 30/02")),
        (
            "đổi tên Phòng Quản lý đầu tư thành Phòng Đầu tư và Doanh nghiệp (P. ĐT&DN)",
            FrameNote(Frame.RENAME, 1, name="Phòng Đầu tư và Doanh nghiệp", short="P. ĐT&DN"),
        ),
        ("doi ten QLDT thanh Phòng Đầu tư", FrameNote(Frame.RENAME, 1, name="Phòng Đầu tư")),
        ("tách 101, 104 và 110 từ QLĐT sang QLLĐ", FrameNote(Frame.SPLIT, 1, 2, numbers=(101, 104, 110))),
        ("chuyển 101 104 từ QLĐT sang QLLĐ", FrameNote(Frame.SPLIT, 1, 2, numbers=(101, 104))),
        ("chuyển Lê Thị Lan sang QLLĐ", FrameNote(Frame.PERSON_MOVES, other=2, name="Lê Thị Lan")),
        (
            "điều động Lê Thị Lan về QLLĐ làm trưởng phòng",
            FrameNote(Frame.PERSON_MOVES, other=2, name="Lê Thị Lan", role=RoleKind.HEAD),
        ),
        (
            "chuyển Lê Thị Lan sang QLLĐ làm đầu mối từ 01/12",
            FrameNote(Frame.PERSON_MOVES, other=2, name="Lê Thị Lan", role=RoleKind.FOCAL, last=date(2026, 11, 30)),
        ),
        ("giao Lê Thị Lan làm đầu mối QLLĐ", FrameNote(Frame.PERSON_MOVES, other=2, name="Lê Thị Lan", role=RoleKind.FOCAL)),
        (
            "phân công đ/c Lê Thị Lan làm trưởng phòng của QLLĐ từ 01/12",
            FrameNote(Frame.PERSON_MOVES, other=2, name="Lê Thị Lan", role=RoleKind.HEAD, last=date(2026, 11, 30)),
        ),
        ("chuyển Lê Thị Lan sang QLLĐ từ ngày 01/12", FrameNote(Frame.PERSON_MOVES, other=2, name="Lê Thị Lan", last=date(2026, 11, 30))),
        ("chuyển Lê Thị Lan sang QLLĐ từ 30/02", FrameNote(Frame.PERSON_MOVES, other=2, name="Lê Thị Lan", bad_day="từ 30/02")),
        ("Lê Thị Lan nghỉ việc từ 01/12", FrameNote(Frame.PERSON_LEAVES, name="Lê Thị Lan", last=date(2026, 11, 30))),
        ("đồng chí Lê Thị Lan nghỉ hưu đến hết 30/11/2026", FrameNote(Frame.PERSON_LEAVES, name="Lê Thị Lan", last=date(2026, 11, 30))),
        ("Lan thôi việc", FrameNote(Frame.PERSON_LEAVES, name="Lan")),
        ("Lan nghỉ việc rồi ạ", FrameNote(Frame.PERSON_LEAVES, name="Lan")),
        ("Lan nghỉ việc 01/12", FrameNote(Frame.PERSON_LEAVES, name="Lan", bad_day="01/12")),
        ("Lan nghỉ việc từ 23/05", FrameNote(Frame.PERSON_LEAVES, name="Lan", last=date(2026, 5, 22))),
        ("Lan nghỉ việc từ 22/05", FrameNote(Frame.PERSON_LEAVES, name="Lan", last=date(2027, 5, 21))),
        ("Lan nghỉ việc từ 01/9/2027", FrameNote(Frame.PERSON_LEAVES, name="Lan", last=date(2027, 8, 31))),
        ("nhập QLLĐ vào QLĐT rồi", FrameNote(Frame.MERGE, 2, 1, bad_day="rồi")),
        ("tách 101, 104 từ QLĐT sang QLLĐ từ 01/12", FrameNote(Frame.SPLIT, 1, 2, numbers=(101, 104), last=date(2026, 11, 30))),
        ("chuyển 101, 104 từ QLĐT sang QLLĐ, ghi nhầm", FrameNote(Frame.SPLIT, 1, 2, numbers=(101, 104))),
        ("đổi tên QLĐT thành " + "x" * 201, FrameNote(Frame.RENAME, 1, name="x" * 201)),
    ],
)
def test_it_is_understood(text: str, note: FrameNote) -> None:
    assert read(text) == note


@pytest.mark.parametrize(
    "text",
    [
        "chuyển 101 từ QLĐT sang QLLĐ, ghi nhầm đơn vị",
        "101 đã chuyển sang QLLĐ",
        "nhập QLLĐ vào sổ",
        "chuyển hồ sơ sang QLLĐ",
        "giao Phòng QLĐT làm đầu mối QLLĐ",
        "giao Lê Thị Lan làm đầu mối QLLĐ, phối hợp QLĐT báo cáo trước 30/11",
        "giao Lan làm đầu mối",
        "chuyển Lê Thị Lan sang QLLĐ rồi ạ",
        "Minh nghỉ phép từ 24/11 đến 28/11",
        "112 xong",
        "nhập Phòng QLLĐ vào Phòng QLĐT?",
        "đổi tên file báo cáo thành bản cuối",
        "đổi tên QLĐT thành " + "x" * 202,
        "đổi tên QLĐT",
        "giao cán bộ phòng làm đầu mối QLLĐ",
        "chuyển 101, 104 sang QLLĐ",
        "tách 101, 104 từ QLĐT",
        "tách 101, 104 từ QLĐT sang xã",
        "nhập QLLĐ",
        "chuyển Lê Thị Lan sang QLLĐ làm bảo vệ",
        "chuyển Lê Thị Lan sang xã",
        "anh Nam nghỉ việc từ 01/12",
        "Anh Nam nghỉ việc nên chưa bàn giao được hồ sơ",
        "",
    ],
)
def test_everything_else_is_left_alone(text: str) -> None:
    assert read(text) is None


def test_the_29th_of_february_of_a_year_without_one_is_no_day() -> None:
    note = read_frame("Lan nghỉ việc từ 29/02", DIRECTORY, on=date(2027, 6, 1), calendar=CALENDAR)
    assert note == FrameNote(Frame.PERSON_LEAVES, name="Lan", bad_day="từ 29/02")


@pytest.mark.parametrize(
    ("text", "number"),
    [("thay đổi sắp tới", 0), ("xem các thay đổi sắp tới.", 0), ("bỏ thay đổi 3", 3), ("hủy thay đổi số #12", 12), ("thay đổi 3", None)],
)
def test_changes_ahead_are_asked_for_and_given_up(text: str, number: int | None) -> None:
    assert read_ahead(text) == number
