"""The end of the year in a sentence."""

from __future__ import annotations

import pytest

from messages.reading.year_end import CarryNote, read_carry, read_left


@pytest.mark.parametrize(
    ("text", "year"),
    [("tồn đọng", None), ("việc tồn đọng năm 2026", 2026), ("danh sách nhiệm vụ còn tồn đọng cuối năm", None), ("ton dong nam nay", None)],
)
def test_what_is_left_is_asked_for(text: str, year: int | None) -> None:
    assert read_left(text) == (True, year)


@pytest.mark.parametrize("text", ["112 còn tồn đọng hồ sơ", "tồn đọng nhiều quá ạ", "tồn"])
def test_a_report_that_speaks_of_it_is_no_question(text: str) -> None:
    assert read_left(text) == (False, None)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (
            "chuyển 101, 103 sang năm 2027 đến 31/03/2027, lý do chờ phê duyệt quy hoạch",
            CarryNote((101, 103), 2027, "31/03/2027", "chờ phê duyệt quy hoạch"),
        ),
        ("chuyển 101 sang năm sau vì chờ Bộ trả lời", CarryNote((101,), None, "", "chờ Bộ trả lời")),
        ("101 đề nghị chuyển sang năm 2027, lý do thiếu vốn", CarryNote((101,), 2027, "", "thiếu vốn")),
        ("chuyển 101 sang năm sau", CarryNote((101,), None, "", "")),
    ],
)
def test_a_carry_over_is_asked_for(text: str, note: CarryNote) -> None:
    assert read_carry(text) == note


@pytest.mark.parametrize(
    "text", ["chuyển 101 từ QLĐT sang QLLĐ, ghi nhầm", "101 chuyển sang tháng sau", "chuyển 101 sang năm sau?", "112 xong"]
)
def test_everything_else_is_left_alone(text: str) -> None:
    assert read_carry(text) is None
