"""How far the work is: percentages, fractions, counts of a total and the words for them."""

from __future__ import annotations

import pytest

from messages.reading.amounts import find_amounts, is_unit, spoken_number
from messages.reading.text import clean
from messages.reading.words import split

NOWHERE: frozenset[int] = frozenset()


def amounts(text: str) -> list[tuple[float, str]]:
    words = split(clean(text))
    return [(round(one.percent, 1), " ".join(word.form for word in words[one.start : one.end])) for one in find_amounts(words, NOWHERE)]


@pytest.mark.parametrize(
    ("text", "percent", "said"),
    [
        ("đạt 60%", 60, "60 %"),
        ("60,5 phần trăm", 60.5, "60,5 phần trăm"),
        ("được 70 pt rồi", 70, "70 pt"),
        ("100%", 100, "100 %"),
        ("70-80%", 70, "70 - 80 %"),
        ("từ 70 đến 80%", 70, "70 đến 80 %"),
        ("khoảng 70 tới 80 phần trăm", 70, "70 tới 80 phần trăm"),
        ("từ 70 đến 100%", 70, "70 đến 100 %"),
        ("từ 80 đến 70%", 70, "70 %"),
        ("từ 70 đến 70%", 70, "70 %"),
        ("đạt so với kế hoạch 10%", 10, "10 %"),
        ("112: 60", 60, "60"),
        ("112: 1", 1, "1"),
        ("112: 100", 100, "100"),
        ("112: 0; xong", 0, "0"),
        ("12: 99", 99, "99"),
        ("112: 60\ncòn lại", 60, "60"),
        ("112: 60, 113 chưa", 60, "60"),
    ],
)
def test_a_percentage_is_said_with_its_sign_or_bare_behind_the_number_of_a_task(text: str, percent: float, said: str) -> None:
    assert amounts(text) == [(percent, said)]


@pytest.mark.parametrize(
    "text",
    [
        "101%",
        "1001%",
        "từ 70 đến 120%",
        "tăng 10%",
        "giảm 5% so với cùng kỳ",
        "chậm so với kế hoạch 10%",
        "12: 100",
        "12: 0",
        "112: 101",
        "112: 60 xã",
        "112: 0,5",
        "xong: 60",
        "112 60",
        ": 60",
        "112: 60.",
        "từ 70 đến",
        "70 - 80 xã",
    ],
)
def test_a_difference_a_share_of_more_than_all_and_a_bare_number_elsewhere_are_none(text: str) -> None:
    assert amounts(text) == []


@pytest.mark.parametrize(
    ("text", "percent", "said"),
    [
        ("2 xã trong 10 xã", 20, "2 xã trong 10"),
        ("5 trên 9 phòng", 55.6, "5 trên 9"),
        ("9 phần 10", 90, "9 phần 10"),
        ("xong 4 đầu việc trên 10 đầu việc", 40, "4 đầu việc trên 10"),
        ("4 trong số 10 xã", 40, "4 trong số 10"),
        ("4 xã trong tổng 10", 40, "4 xã trong tổng 10"),
        ("4 xã trong tổng số 10 xã", 40, "4 xã trong tổng số 10"),
        ("4 xã trong tổng số mười xã", 40, "4 xã trong tổng số mười"),
        ("10 trên 10 xã", 100, "10 trên 10"),
        ("1 trong 2", 50, "1 trong 2"),
        ("xong 3 nội dung, còn 1 nội dung", 75, "3 nội"),
        ("xong 3 nội dung còn lại 1", 75, "3 nội"),
        ("xong 3 nội dung, còn thiếu 2 chưa làm", 60, "3 nội"),
        ("xong 3 xã, còn 1, đang in", 75, "3 xã"),
        ("xong 3 xã, còn 1 đang in", 75, "3 xã"),
        ("xong 3 xã, còn 1 nữa", 75, "3 xã"),
        ("đã gửi 3 xã theo chỉ đạo của lãnh đạo huyện, còn 2 xã", 60, "3 xã"),
    ],
)
def test_a_count_of_a_total_or_beside_what_is_left_is_a_share(text: str, percent: float, said: str) -> None:
    assert amounts(text) == [(percent, said)]


@pytest.mark.parametrize(
    "text",
    [
        "11 trong 10 xã",
        "1 trên 1",
        "gặp 3 chị trong 5 phút",
        "2 xã phần 10",
        "3 bộ hồ sơ trên 5",
        "4 đầu việc công văn trên 10",
        "xong 3 xã, còn 1 phường",
        "xong 3 ngày, còn 1 ngày",
        "xong 3 việc, còn 1 việc",
        "xong 3 nội dung, còn 0 nội dung",
        "xong 0 xã còn 3 xã",
        "3 xã còn",
        "xong 3 xã ngày 112, còn 2 xã",
        "gửi 3 thư, còn 1 thư",
        "xong 3 xã, còn mấy xã",
        "1,5 xã, còn 2 xã",
    ],
)
def test_more_than_the_total_other_pieces_tasks_and_times_are_no_share(text: str) -> None:
    assert amounts(text) == []


def test_a_percentage_that_is_left_is_no_count_of_what_is_left() -> None:
    assert amounts("xong 3 nội dung, còn 10%") == [(10, "10 %")]


@pytest.mark.parametrize(
    ("text", "percent", "said"),
    [
        ("3/5 xã", 60, "3/5"),
        ("3/3", 100, "3/3"),
        ("1/249", 0.4, "1/249"),
        ("12.5/25", 50, "12.5/25"),
        ("800/1.200 hộ", 66.7, "800/1.200"),
        ("1,2 tỷ/2 tỷ", 60, "1,2 ty/2"),
        ("1,2 tỷ/2", 60, "1,2 ty/2"),
        ("500 triệu/2 tỷ", 25, "500 trieu/2"),
        ("500 tr/1000 triệu", 50, "500 tr/1000"),
    ],
)
def test_a_fraction_is_a_share_also_of_money_and_of_thousands(text: str, percent: float, said: str) -> None:
    assert amounts(text) == [(percent, said)]


@pytest.mark.parametrize("text", ["5/3", "1/250", "0/5", "3/0", "3/5/2026", "15-12-2026", "500/2 tỷ", "2 tỷ/500 triệu"])
def test_what_is_more_than_all_next_to_nothing_or_a_day_is_no_fraction(text: str) -> None:
    assert amounts(text) == []


@pytest.mark.parametrize(
    ("text", "percent", "said"),
    [
        ("sáu mươi phần trăm", 60, "sáu mươi phần trăm"),
        ("sáu mươi lăm phần trăm", 65, "sáu mươi lăm phần trăm"),
        ("một trăm phần trăm", 100, "một trăm phần trăm"),
        ("không phần trăm", 0, "không phần trăm"),
        ("hai chục phần trăm", 20, "hai chục phần trăm"),
        ("bốn lăm phần trăm", 45, "bốn lăm phần trăm"),
        ("ba phần tư", 75, "ba phần tư"),
        ("hai phần hai", 100, "hai phần hai"),
        ("năm trên tám xã", 62.5, "năm trên tám"),
        ("tám trên tám", 100, "tám trên tám"),
        ("năm trong tám tiêu chí", 62.5, "năm trong tám"),
        ("hai mươi phần ba mươi", 66.7, "hai mươi phần ba mươi"),
        ("một nửa", 50, "nửa"),
        ("mot nua", 50, "nua"),
        ("được nua", 50, "nua"),
        ("nửa đường", 50, "nửa"),
        ("già nửa rồi", 50, "nửa"),
    ],
)
def test_a_share_is_said_in_words(text: str, percent: float, said: str) -> None:
    assert amounts(text) == [(percent, said)]


@pytest.mark.parametrize(
    "text",
    [
        "nửa tháng",
        "nua",
        "sau nua",
        "nữa",
        "hai trăm phần trăm",
        "bốn phần ba",
        "một phần một",
        "năm trong tám",
        "chín trong tám xã",
        "năm trên một",
        "năm đến tám xã",
        "năm mươi",
        "phần trăm",
        "trăm phần việc",
    ],
)
def test_half_a_time_a_bare_number_and_more_than_all_are_no_share_in_words(text: str) -> None:
    assert amounts(text) == []


def test_what_is_part_of_a_date_is_no_amount() -> None:
    words = split("3/5 xã")
    assert find_amounts(words, frozenset((0,))) == [] != find_amounts(words, NOWHERE)


@pytest.mark.parametrize(
    ("said", "value", "words"),
    [
        ("12 xã", 12, 1),
        ("123456", 123456, 1),
        ("năm", 5, 1),
        ("mười hai", 12, 2),
        ("bốn lăm", 45, 2),
        ("bốn nhăm", 45, 2),
        ("bốn mốt", 41, 2),
        ("bốn hai", 42, 2),
        ("bốn ba", 43, 2),
        ("bốn tư", 44, 2),
        ("bốn sáu", 46, 2),
        ("bốn bảy", 47, 2),
        ("bốn tám", 48, 2),
        ("bốn chín", 49, 2),
        ("chín mươi", 90, 2),
        ("một chục", 10, 2),
        ("chín chục", 90, 2),
        ("hai trăm", 200, 2),
        ("hai trăm linh năm", 205, 4),
        ("hai trăm lẻ năm xã", 205, 4),
        ("hai trăm bốn mươi lăm xã", 245, 5),
        ("hai trăm xã", 200, 2),
        ("một lẻ năm", 105, 3),
        ("một lẻ xã", 1, 1),
        ("không lẻ năm", 0, 1),
        ("không chục", 0, 1),
        ("ba lăm", 35, 2),
        ("hai xã", 2, 1),
    ],
)
def test_a_number_in_digits_or_words_up_to_nine_hundred_and_ninety_nine(said: str, value: int, words: int) -> None:
    assert spoken_number(split(said), 0) == (value, words)


@pytest.mark.parametrize("said", ["1234567", "1,5", "xã", "trăm", ""])
def test_what_is_no_such_number_is_none(said: str) -> None:
    assert spoken_number(split(said), 0) is None


def test_pieces_are_counted_in_units_with_their_marks_or_without_any() -> None:
    assert all(is_unit(split(word)[0]) for word in ("xã", "xa", "trường", "ý", "tuần", "người"))
    assert not any(is_unit(split(word)[0]) for word in ("trưởng", "sếp", "sep", "phỏng"))
