""" "gỡ …", "mã …": whose account the clerk speaks of."""

from __future__ import annotations

import pytest

from messages.reading.seats import SeatNote, SeatVerb, read_code_sheet, read_seat

UNBIND, CODE = SeatVerb.UNBIND, SeatVerb.CODE


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("gỡ Lê Thị Lan", SeatNote(UNBIND, "Lê Thị Lan")),
        ("gỡ tài khoản của đồng chí Lê Thị Lan ạ", SeatNote(UNBIND, "Lê Thị Lan")),
        ("go Lê Thị Lan", SeatNote(UNBIND, "Lê Thị Lan")),
        ("mã Nguyễn Văn Hùng Phó phòng QLLĐ", SeatNote(CODE, "Nguyễn Văn Hùng Phó phòng QLLĐ")),
        ("cấp lại mã cho đ/c Nguyễn Văn Hùng đến 30/11", SeatNote(CODE, "Nguyễn Văn Hùng", "30/11")),
        ("mã Nguyễn Văn Hùng, đến hết 30/11/2026", SeatNote(CODE, "Nguyễn Văn Hùng", "30/11/2026")),
    ],
)
def test_it_is_understood(text: str, note: SeatNote) -> None:
    assert read_seat(text) == note


@pytest.mark.parametrize(
    "text", ["gỡ vướng cho 112 rồi", "mã ABCD2345", "mã", "gỡ", "112 đang gỡ vướng", "gỡ Lê Thị Lan?", "má ơi", "gỡ :", ""]
)
def test_everything_else_is_left_alone(text: str) -> None:
    assert read_seat(text) is None


@pytest.mark.parametrize(
    ("text", "name", "until"),
    [
        ("phiếu mã", "", ""),
        ("in phiếu mã giúp em", "", ""),
        ("phiếu mã QLĐT", "QLĐT", ""),
        ("phiếu mã đến 30/11", "", "30/11"),
        ("lấy phiếu mã của Phòng Quản lý đầu tư đến hết 30/11/2026", "Phòng Quản lý đầu tư", "30/11/2026"),
    ],
)
def test_sheets_of_codes_are_asked_for(text: str, name: str, until: str) -> None:
    assert read_code_sheet(text) == SeatNote(CODE, name, until)


@pytest.mark.parametrize("text", ["phiếu mã rồi", "112 xong phiếu mã", "phiếu", ""])
def test_other_words_about_codes_ask_for_none(text: str) -> None:
    assert read_code_sheet(text) is None


def test_a_name_fits_into_one_line() -> None:
    name = "Lan".ljust(117, "n")
    assert read_seat(f"gỡ {name}") == SeatNote(UNBIND, name)
    assert read_seat(f"gỡ {name}n") is None
    unit = "Phòng".ljust(111, "g")
    assert read_code_sheet(f"phiếu mã {unit}") == SeatNote(CODE, unit)
    assert read_code_sheet(f"phiếu mã {unit}g") is None
