"""One sentence of a leader or the clerk: who is to do what by when, and whose word it is."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.core.calendar import Calendar
from bot.core.directory import Directory, UnitGroup
from bot.core.organisation import Mode, Unit, UnitKind
from bot.core.task import FIRST_NUMBER
from bot.core.text import name_key
from messages.reading.nudge import Nudge, asks_who_has_not_sent, read_nudge
from messages.reading.orders import Order, read_order
from messages.reading.release import Release, read_release
from messages.reading.titles import SURE, by_title
from messages.reading.unit_names import find_unit_names

WEDNESDAY = date(2026, 11, 25)
NAMES = (
    ("Phòng Quản lý đầu tư", "P. QLĐT", "QLDT"),
    ("Phòng Tài nguyên và Môi trường", "P. TN&MT", "TNMT"),
    ("Văn phòng", "Văn phòng", "VP"),
    ("Phòng Quản lý lao động", "P. QLLĐ", "QLLD"),
)
UNITS = {n: Unit(n, name, short, code, UnitKind.DEPARTMENT, Mode.LIVE, n) for n, (name, short, code) in enumerate(NAMES, 1)}
DIRECTORY = Directory(
    units=UNITS,
    names={name_key(written): unit.id for unit in UNITS.values() for written in (unit.code, unit.short_name, unit.name)},
    groups={"cac phong chuyen mon": UnitGroup(1, "Các phòng chuyên môn", (1, 2))},
)


def read(text: str) -> Order | None:
    return read_order(text, DIRECTORY, on=WEDNESDAY, calendar=Calendar())


def test_an_order_by_phone_has_its_unit_its_hour_and_whose_word_it_is() -> None:
    order = read("giao QLĐT báo cáo số liệu thu hút FDI tháng 11 trước 16h chiều nay, PTB Long chỉ đạo qua điện thoại")
    assert order is not None
    assert (order.lead, order.content) == ((1,), "Báo cáo số liệu thu hút FDI tháng 11")
    assert (order.deadline.due, order.deadline.time, order.deadline_raw) == (WEDNESDAY, time(16), "trước 16h chiều nay")
    assert (order.ordered_by, order.medium) == ("PTB Long", "phone")


def test_what_stands_behind_the_day_is_still_to_be_done() -> None:
    order = read("101 báo cáo trực tiếp tôi trong tuần này, nêu rõ lý do chậm")
    assert order is not None
    assert order.content == "101 báo cáo trực tiếp tôi, nêu rõ lý do chậm"
    assert order.said == "101 báo cáo trực tiếp tôi trong tuần này, nêu rõ lý do chậm"
    assert (order.deadline.due, order.deadline_raw) == (date(2026, 11, 29), "trong tuần này")
    other = read("giao QLĐT báo cáo số liệu FDI trước ngày 27/11, gửi cả bản mềm cho tôi")
    assert other is not None
    assert (other.content, other.deadline.due) == ("Báo cáo số liệu FDI, gửi cả bản mềm cho tôi", date(2026, 11, 27))


@pytest.mark.parametrize(
    ("text", "lead", "support", "content", "due"),
    [
        ("yêu cầu phòng TNMT rà soát hồ sơ môi trường trước ngày 27/11", (2,), (), "Rà soát hồ sơ môi trường", date(2026, 11, 27)),
        ("giao phòng QLLĐ chủ trì, phối hợp với TNMT rà soát an toàn lao động, xong trước 30/11", (4,), (2,), "Rà soát an toàn lao động",
         date(2026, 11, 30)),
        ("giao QLĐT và TNMT kiểm tra hiện trường dự án ABC sáng mai", (1, 2), (), "Kiểm tra hiện trường dự án ABC", date(2026, 11, 26)),
        ("giao các phòng chuyên môn báo cáo kết quả cải cách hành chính chậm nhất ngày 04/12", (1, 2), (),
         "Báo cáo kết quả cải cách hành chính", date(2026, 12, 4)),
        ("giao QLĐT báo cáo tình hình trước và sau sáp nhập, hạn 15/12", (1,), (), "Báo cáo tình hình trước và sau sáp nhập",
         date(2026, 12, 15)),
        ("em giao QLĐT giúp anh làm báo cáo tháng", (1,), (), "Báo cáo tháng", None),
        ("giao QLDT bao cao so lieu FDI truoc 30/11", (1,), (), "Bao cao so lieu FDI", date(2026, 11, 30)),
    ],
)  # fmt: skip
def test_units_content_and_day_are_told_apart(
    text: str, lead: tuple[int, ...], support: tuple[int, ...], content: str, due: date | None
) -> None:
    order = read(text)
    assert order is not None
    assert order.verb
    assert (order.lead, order.support, order.content, order.deadline.due) == (lead, support, content, due)


@pytest.mark.parametrize(
    ("text", "numbers", "verb"),
    [
        ("126 làm gấp cho kịp họp", (126,), False),
        ("126, 131 khẩn trương trình ký trong tuần này", (126, 131), False),
        ("yêu cầu phòng TNMT giải trình 137 trước thứ 6", (137,), True),
        ("việc 137 yêu cầu làm rõ nguyên nhân", (137,), False),
        ("Nhiệm vụ số 137: đề nghị đ/c Lan báo cáo", (137,), False),
        ("nhắc QLĐT 126 làm gấp", (126,), True),
    ],
)
def test_a_word_on_a_task_names_its_number(text: str, numbers: tuple[int, ...], verb: bool) -> None:
    order = read(text)
    assert order is not None
    assert (order.numbers, order.verb) == (numbers, verb)


@pytest.mark.parametrize(("text", "asks"), [("126 đến đâu rồi", True), ("126 xong chưa ạ", True), ("126 làm gấp cho kịp họp", False)])
def test_a_question_about_a_task_is_told_from_a_word_on_it(text: str, asks: bool) -> None:
    order = read(text)
    assert order is not None
    assert order.asks is asks


def test_units_concerned_are_not_named() -> None:
    order = read("đề nghị các đơn vị liên quan báo cáo kết quả")
    assert order is not None
    assert order.vague
    assert order.lead == ()


def test_a_day_that_does_not_exist_stays_a_question() -> None:
    order = read("giao QLĐT báo cáo số liệu trước 30/02")
    assert order is not None
    assert (order.deadline.due, order.deadline_raw) == (None, "trước 30/02")


@pytest.mark.parametrize("text", ["", "tổng hợp xong rồi", "đang trình ký ạ", "126 xong chưa?", "giao QLĐT chưa?", "\u202e\u200b", "😀"])
def test_other_sentences_are_no_orders(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("text", ["bao nhiêu việc", "bao giờ nộp", "bao lâu nữa phải nộp ạ"])
def test_how_many_and_when_are_no_orders(text: str) -> None:
    assert read(text) is None


def test_whoever_asks_bot_to_remind_a_unit_names_the_unit() -> None:
    order = read("nhờ em nhắc QLĐT gửi báo cáo")
    assert order is not None
    assert (order.verb, order.lead, order.content) == (True, (1,), "Gửi báo cáo")


def test_names_of_units_are_found_inside_a_sentence() -> None:
    text = "P. TN&MT và phòng Quản lý đầu tư làm, cả phòng TNMT nữa"
    assert [(text[n.start : n.end], n.unit_ids) for n in find_unit_names(text, DIRECTORY)] == [
        ("P. TN&MT", (2,)), ("phòng Quản lý đầu tư", (1,)), ("phòng TNMT", (2,)),
    ]  # fmt: skip


# Words of a title

TITLES = {
    101: "Rà soát dự án chậm tiến độ", 102: "Báo cáo giải ngân vốn hạ tầng", 103: "Tham mưu quy chế phối hợp",
    104: "Góp ý dự thảo kế hoạch năm", 108: "Báo cáo giải ngân vốn ODA",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("giải ngân vốn hạ tầng xong rồi ạ", [102]), ("giai ngan von ha tang xong", [102]), ("giải ngân vốn xong rồi", [102, 108]),
        ("cái quy chế phối hợp đang trình ký", [103]), ("dự án chậm tiến độ em đang làm 60%", [101]), ("kế hoạch năm xong", [104]),
        ("báo cáo xong rồi", []), ("rà soát xong", []), ("đang trình ký", []), ("xong", []), ("", []),
    ],
)  # fmt: skip
def test_words_of_a_title_mean_its_task_and_common_office_words_none(text: str, meant: list[int]) -> None:
    assert by_title(text, TITLES)[0] == meant


def test_two_pairs_of_words_name_a_title_beyond_doubt_and_one_does_not() -> None:
    assert by_title("giải ngân vốn xong rồi", {102: "Báo cáo giải ngân vốn hạ tầng"}) == ([102], SURE)
    assert by_title("quy chế phối hợp xong", {103: "Tham mưu quy chế phối hợp", 105: "Rà soát quy chế làm việc"}) == ([103], SURE)
    assert by_title("hạ tầng xong rồi", {102: "Báo cáo giải ngân vốn hạ tầng"})[1] == SURE - 1
    assert by_title("xong rồi", TITLES) == ([], 0)
    assert by_title("của các đơn vị xong rồi", {101: "Rà soát kết quả của các đơn vị"}) == ([], 0)


def test_a_number_beside_a_word_names_no_title() -> None:
    titles = {106: "Tổng kết 10 năm thu hút đầu tư"}
    assert by_title("10 năm nữa chưa xong", titles) == ([], 0)
    assert by_title("thu hút xong rồi", titles) == ([106], 1)


@pytest.mark.parametrize(
    ("text", "nudge"),
    [
        ("nhắc 126", Nudge((126,), only_silent=False)), ("nhắc các đơn vị chưa báo cáo 145", Nudge((145,), only_silent=True)),
        ("nhac cac don vi chua gui 145 nhe", Nudge((145,), only_silent=True)), ("nhắc QLĐT 126 làm gấp", None), ("nhắc lại", None),
        ("126 nhắc rồi", None), ("", None),
    ],
)  # fmt: skip
def test_a_reminder_for_now_names_its_task(text: str, nudge: Nudge | None) -> None:
    assert read_nudge(text) == nudge


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("ai chưa gửi báo cáo tháng", True),
        ("nhắc các đơn vị chưa gửi", True),
        ("nhac cac phong chua nop bao cao thang 12 nhe", True),
        ("đơn vị nào chưa gửi?", True),
        ("phòng nào chưa báo cáo tháng", True),
        ("don vi nao chua bao cao thang 11", True),
        ("phòng em chưa báo cáo tháng", False),
        ("nhắc các đơn vị chưa báo cáo 145", False),
        ("phòng em chưa gửi", False),
        ("phòng chưa gửi", False),
    ],
)
def test_who_has_not_sent_the_months_report_is_asked_in_words(text: str, asks: bool) -> None:
    assert asks_who_has_not_sent(text) is asks


@pytest.mark.parametrize("text", ["báo cáo 102 xong rồi", "đề nghị bổ sung 124: pdf", "nhắc lại 126 xong rồi"])
def test_words_that_only_begin_like_an_order_are_none(text: str) -> None:
    order = read(text)
    assert order is None or not order.verb


@pytest.mark.parametrize(
    ("text", "release"),
    [
        ("đôn đốc việc cũ", Release(False)),
        ("Cho phép đôn đốc việc cũ.", Release(False)),
        ("cho phep don doc cac viec cu", Release(False)),
        ("đôn đốc việc quá hạn cũ", Release(True)),
        ("đôn đốc việc cũ của tất cả các đơn vị", Release(False)),
        ("đôn đốc việc cũ 112, 118 và 131", Release(False, (112, 118, 131))),
        ("đôn đốc việc cũ của Phòng Quản lý đầu tư", Release(False, unit="Phòng Quản lý đầu tư")),
        ("đôn đốc nhiệm vụ cũ P. QLĐT", Release(False, unit="P. QLĐT")),
        ("đôn đốc 112", None),
        ("việc cũ của em xong rồi", None),
        ("112 đang đôn đốc việc cũ", None),
    ],
)
def test_what_came_with_the_old_register_may_be_chased_when_the_clerk_says_so(text: str, release: Release | None) -> None:
    assert read_release(text) == release


@pytest.mark.parametrize(
    "text",
    [
        "giao các phòng chuyên môn (trừ TN&MT) báo cáo kết quả quý IV trước 05/12",
        "giao các phòng chuyên môn, trừ phòng TNMT, báo cáo kết quả quý IV trước 05/12",
        "giao cac phong chuyen mon tru TNMT bao cao ket qua quy IV truoc 05/12",
    ],
)
def test_a_collective_name_may_leave_units_out(text: str) -> None:
    order = read(text)
    assert order is not None
    assert (order.lead, order.excepted, order.deadline.due) == ((1,), (2,), date(2026, 12, 5))
    assert order.content.lower().startswith(("báo cáo", "bao cao"))


def test_an_unknown_unit_behind_the_word_is_asked_about() -> None:
    order = read("giao các phòng chuyên môn, trừ phòng Quy hoạch báo cáo kết quả trước 05/12")
    assert order is not None
    assert order.excepts_unknown


def test_without_a_unit_behind_it_the_word_is_part_of_what_is_to_be_done() -> None:
    order = read("giao QLĐT trừ các khoản đã chi khỏi báo cáo trước 05/12")
    assert order is not None
    assert (order.lead, order.excepted, order.excepts_unknown) == ((1,), (), False)


@pytest.mark.parametrize("text", ["giao QLĐT xây dựng kế hoạch năm 2027", "giao QLĐT thẩm định 100 hồ sơ"])
def test_a_year_and_what_is_smaller_than_any_task_are_no_task_numbers(text: str) -> None:
    order = read(text)
    assert order is not None
    assert order.numbers == ()


@pytest.mark.parametrize(
    ("behind", "medium"),
    [("tại cuộc họp giao ban", "meeting"), ("qua zalo", "chat"), ("qua điện thoại", "phone"), ("trong chuyến công tác", "spoken")],
)
def test_an_order_came_by_the_way_that_is_named_behind_whose_it_is(behind: str, medium: str) -> None:
    order = read(f"giao QLĐT báo cáo số liệu FDI, anh Long chỉ đạo {behind}")
    assert order is not None
    assert (order.ordered_by, order.medium, order.content) == ("anh Long", medium, "Báo cáo số liệu FDI")


def test_who_leads_is_what_is_to_be_done_where_no_unit_stands_before_it() -> None:
    alone, of_a_unit = read("yêu cầu chủ trì rà soát 126"), read("yêu cầu QLĐT chủ trì rà soát 126")
    assert alone is not None and of_a_unit is not None
    assert (alone.content, of_a_unit.content) == ("Chủ trì rà soát 126", "Rà soát 126")


def test_what_is_done_before_somebody_has_no_deadline() -> None:
    order = read("giao QLĐT báo cáo trước lãnh đạo Ban kết quả rà soát")
    assert order is not None
    assert (order.deadline_raw, order.content) == ("", "Báo cáo trước lãnh đạo Ban kết quả rà soát")


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("giao QLĐT báo cáo số liệu FDI trước 30/11, khẩn cấp", "trước 30/11, khẩn cấp"),
        ("giao QLĐT báo cáo số liệu FDI trước 16h, thứ sáu ngày 27/11", "trước 16h, thứ sáu ngày 27/11"),
    ],
)
def test_a_word_or_two_behind_the_day_and_the_day_of_an_hour_are_the_deadlines(text: str, raw: str) -> None:
    order = read(text)
    assert order is not None
    assert (order.content, order.deadline_raw) == ("Báo cáo số liệu FDI", raw)


def test_the_first_number_of_all_is_a_tasks() -> None:
    order = read(f"nhắc QLĐT {FIRST_NUMBER} làm gấp")
    assert order is not None
    assert order.numbers == (FIRST_NUMBER,)


@pytest.mark.parametrize(("number", "numbers"), [(1989, (1989,)), (1990, ()), (2099, ()), (2100, (2100,))])
def test_what_may_be_a_year_is_no_task_number(number: int, numbers: tuple[int, ...]) -> None:
    order = read(f"giao QLĐT rà soát {number} hồ sơ")
    assert order is not None
    assert order.numbers == numbers


@pytest.mark.parametrize(("how", "urgent"), [("khẩn trương báo cáo", True), ("báo cáo", False)])
def test_haste_that_is_named_before_the_day_is_the_deadlines(how: str, urgent: bool) -> None:
    order = read(f"giao QLĐT {how} số liệu FDI trước 30/11")
    assert order is not None
    assert (order.deadline.due, order.deadline.urgent) == (date(2026, 11, 30), urgent)
