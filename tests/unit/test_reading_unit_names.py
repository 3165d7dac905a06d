"""Names of units inside a sentence: where they stand, whom they mean, and whether the unit is said not to be meant."""

from __future__ import annotations

import pytest

from bot.core.directory import Directory
from bot.core.text import name_key
from messages.reading.other_bodies import is_another_body
from messages.reading.unit_names import UnitName, find_unit_names, is_denied, unit_at
from tests.papers import directory

OFFICE = directory()
DEPARTMENTS = (2, 3, 4, 5)


def named(text: str) -> list[tuple[str, tuple[int, ...]]]:
    return [(text[name.start : name.end], name.unit_ids) for name in find_unit_names(text, OFFICE)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Văn phòng", [("Văn phòng", (1,))]),
        ("giao phòng QLĐT và TN&MT báo cáo", [("phòng QLĐT", (2,)), ("TN&MT", (5,))]),
        ("Giao P. QLĐT; P.QLLĐ: Trung tâm.", [("P. QLĐT", (2,)), ("P.QLLĐ", (4,)), ("Trung tâm", (6,))]),
        ("Phòng Doanh nghiệp và Giám sát đầu tư rà soát", [("Phòng Doanh nghiệp và Giám sát đầu tư", (3,))]),
        ("Phòng Doanh nghiệp và Giám sát", [("Phòng Doanh nghiệp", (3,))]),
        ("giao các phòng chuyên môn báo cáo", [("các phòng chuyên môn", DEPARTMENTS)]),
        ("Phòng, QLĐT", [("QLĐT", (2,))]),
        ("giao P.DN báo cáo", [("P.DN", (3,))]),
        ("giao TTDN báo cáo", []),
        ("Văn phòng Văn phòng", [("Văn phòng", (1,)), ("Văn phòng", (1,))]),
        ("phòng Lạ báo cáo", []),
        ("Trung, tâm", []),
        ("", []),
    ],
)
def test_every_name_is_found_once_the_longest_first(text: str, names: list[tuple[str, tuple[int, ...]]]) -> None:
    assert named(text) == names


def test_a_group_is_called_as_it_was_written() -> None:
    (found,) = find_unit_names("giao Các phòng chuyên môn.", OFFICE)
    assert found == UnitName(5, 25, DEPARTMENTS, "Các phòng chuyên môn")


def test_a_name_may_have_twelve_words() -> None:
    name = "Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp nhỏ"
    office = Directory(OFFICE.units, {**OFFICE.names, name_key(name): 6}, {})
    assert find_unit_names(f"giao {name} báo cáo", office) == [UnitName(5, 5 + len(name), (6,))]


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("đã giao Trung tâm Phát triển quỹ đất từ đầu năm", True),
        ("đã giao trung tâm phát triển quỹ đất từ đầu năm", True),
        ("da giao trung tam phat trien quy dat", True),
        ("của Trung tâm Hành chính công", True),
        ("của Văn phòng UBND thành phố", True),
        ("của văn phòng hđnd", True),
        ("của Văn phòng Sở Nội vụ", True),
        ("của văn phòng Công chứng số 1", True),
        ("của Trung tâm Lưu trữ lịch sử", True),
        ("chuyển Trung tâm lưu trữ hồ sơ", False),
        ("gửi Văn phòng PDF nhé", False),
        ("của văn phòng chính phủ giao từ đầu năm", True),
        ("của Trung tâm XTTM", True),
        ("chuyển Trung tâm VL", False),
        ("CỦA TRUNG TÂM KHÁC", False),
        ("của phòng QLLĐ quận Hải An", True),
        ("của Phòng Doanh nghiệp và Giám sát đầu tư", False),
        ("đã giao Trung tâm Dịch vụ việc làm", False),
        ("đã giao trung tâm từ đầu năm", False),
        ("chuyển Trung tâm Xử lý giúp", False),
        ("của Trung tâm, Phát triển quỹ đất", False),
        ("của Trung tâm (Dịch vụ)", False),
        ("của Văn phòng Ban", False),
        ("VIỆC CỦA TRUNG TÂM THEO QUY CHẾ", False),
        ("của Trung tâm ạ", False),
        ("của Trung tâm", False),
    ],
)
def test_a_name_that_goes_on_with_other_words_than_the_units_is_another_body(text: str, another: bool) -> None:
    (found,) = find_unit_names(text, OFFICE)
    assert is_another_body(text, found, OFFICE.units[found.unit_ids[0]]) is another


@pytest.mark.parametrize(("behind", "another"), [("đã nhận hồ sơ", False), ("TP đã nhận hồ sơ", True)])
def test_an_office_that_is_called_as_other_bodies_are_is_itself_unless_its_name_goes_on(behind: str, another: bool) -> None:
    office = Directory(OFFICE.units, {**OFFICE.names, name_key("Chi cục Thuế"): 6}, {})
    text = f"của Chi cục Thuế {behind}"
    (found,) = find_unit_names(text, office)
    assert is_another_body(text, found, office.units[6]) is another


@pytest.mark.parametrize(("start", "name"), [(5, "phòng QLĐT"), (4, "phòng QLĐT"), (11, "QLĐT"), (0, None), (16, None), (21, None)])
def test_the_name_that_begins_at_a_place(start: int, name: str | None) -> None:
    text = "giao phòng QLĐT xử lý"
    found = unit_at(text, start, OFFICE)
    assert (found and text[found.start : found.end]) == name
    assert unit_at("phòng, QLĐT", 5, OFFICE) is None


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("không thuộc chức năng của Trung tâm", True),
        ("việc này ko phải của Trung tâm", True),
        ("không phải của phòng em mà của Trung tâm", False),
        ("không phải việc phòng em, là của Trung tâm", False),
        ("thuộc chức năng của Trung tâm", False),
    ],
)
def test_a_task_is_said_not_to_be_a_units_or_to_be_anothers(text: str, denied: bool) -> None:
    assert is_denied(text, text.index("Trung tâm")) is denied
