"""What was typed put right before anyone reads it, and what is left as it is."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.reply import Intent
from messages.reading import read_reply
from messages.reading.respelling import respell
from messages.reading.telex import raw_words, typed_out
from messages.reading.text import clean

ON = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("trong ngày hôm qua em gửi", "trong hôm qua em gửi"),
        ("ngay hom nay em nop", "hom nay em nop"),
        ("em e là trễ", "em sợ là trễ"),
        ("phòng e khó kịp", "phòng sợ khó kịp"),
        ("tu tuan truoc", "từ tuan truoc"),
        ("d9a4 xong", "đã xong"),
        ("1. Đã xong 2. Đang làm 3. Chờ Bộ", "1. Đã xong\n2. Đang làm\n3. Chờ Bộ"),
        ("107: xong 108: 50%", "107: xong\n108: 50%"),
        ("107 - xong việc 108 - 50%", "107: xong\nviệc 108: 50%"),
        ("107/ xong 108/ 50%", "107: xong\n108: 50%"),
        ("1/ đã xong\n2/ đang làm", "1. đã xong\n2. đang làm"),
        ("05-12 em nộp", "05/12 em nộp"),
        ("xin lùi đến 30-11", "xin lùi đến 30/11"),
        ("ngoài 112 ra thì xong hết", "trừ 112, xong hết"),
        ("ngoai nv 112 xong het", "trừ 112, xong het"),
        ("4.12 em gửi", "4/12 em gửi"),
        ("25 tây em nộp", "ngày 25 em nộp"),
        ("không kịp, 30 em nộp", "không kịp, ngày 30 em nộp"),
        ("tới 30 nha", "tới ngày 30 nha"),
        ("tầm 28 là xong", "tầm ngày 28 là xong"),
        ("daxong", "da xong"),
        ("đãxongrồi", "đã xong rồi"),
        ("xonghet112", "xong het 112"),
        ("xong112", "xong 112"),
        ("15/12em nộp", "15/12 em nộp"),
        ("ngay15/12 nộp", "ngay 15/12 nộp"),
        ("bai1", "bai 1"),
        ("thuwowngf xuyeen", "thường xuyên"),
        ("chuwaa", "chuwaa"),
    ],
)
def test_what_was_typed_is_put_right(typed: str, meant: str) -> None:
    assert respell(clean(typed)) == meant


@pytest.mark.parametrize(
    "text",
    [
        "hôm qua em gửi", "em e ngại gì đâu", "thu tu tuan truoc", "từ tuần trước", "nv12", "t6", "1. Đã xong", "2. Đang làm 3. Chờ Bộ",
        "5-12 xã", "05-13 em nộp", "ngoài 112 ra em đang làm", "ngoài ra 112 xong", "4.13 em gửi", "gửi 4.12 tỷ", "em kịp, 30 xã",
        "112 xong, 30 em nộp", "tới 32 nha", "tới 30 xã", "Hoangvan", "STNMT112", "Xong112", "khong", "chuyen", "email", "deadline",
        "1234/UBND-VX", "15/12", "nv112", "ab12", "xlsx", "xongnhe\u037a",
        "107 và 108: xong, 109: 50%", "107, 108: xong", "107: xong", "107: xong 108) 50%", "101 - 105 xong", "xem 107 - xong 108 - 50%",
        "12: xong 13: 50%", "giá 120. còn 150. xong", "3/ 5 hồ sơ", "112 đạt 120/ 150", "1234/ UBND-VX", "107: xong và 108: xong",
    ],
)  # fmt: skip
def test_what_is_right_is_left_as_it_is(text: str) -> None:
    assert respell(clean(text)) == text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("chuwa cos kinh phis", "chưa có kinh phí"),
        ("Chuwa cos kinh phis, nhes chij", "Chưa có kinh phí, nhé chị"),
        ("baos caos owr file abc", "báo cáo ở file abc"),
        ("Deadline chuwa cos kinh phis", "Deadline chưa có kinh phí"),
    ],
)
def test_a_text_with_three_words_of_raw_telex_is_typed_out_for_others(typed: str, meant: str) -> None:
    assert typed_out(typed) == meant


@pytest.mark.parametrize("text", ["chuwa cos kinh", "xong het roi", "đã gửi rooif", "https://baos.vn/caos/rooif"])
def test_a_text_with_fewer_stays_as_it_is(text: str) -> None:
    assert typed_out(text) == text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ddax xong dự thaor, ddang trifnh sếp", "đã xong dự thảo, đang trình sếp"),
        ("đã gửi baos caos rooif", "đã gửi báo cáo rồi"),
        ("Ddang lafm báo cáo quý", "Đang làm báo cáo quý"),
        ("Dax gửi baos caos rooif aj", "Dax gửi báo cáo rồi ạ"),
        ("ddang sửa file abc.docx, last part PASS, chờ Sở trar lời", "đang sửa file abc.docx, last part PASS, chờ Sở trả lời"),
    ],
)
def test_beside_words_with_marks_what_can_be_nothing_else_is_typed_out(typed: str, meant: str) -> None:
    assert typed_out(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "PASS rồi ạ, more was docx",
        "đã rest own last part, ddax test",
        "họp với anh Max và chị Queen rồi",
        "DDI và TWF đã có, DDAX",
        "tin ở https://ddax.vn/rooif và baos@caos.vn đã đọc",
        "các hộ cos nhu cầu, baos cáo sau",
        "xin giax hanj đến 28/11 nhé",
    ],
)
def test_beside_words_with_marks_what_may_be_english_a_name_or_a_slip_stays(text: str) -> None:
    assert typed_out(text) == text


@pytest.mark.parametrize(("text", "raw"), [("gửi baos caos rooif", 3), ("xong het roi", 0), ("chuwa làm", 1), ("deadline", 0)])
def test_the_raw_words_of_a_text_are_counted(text: str, raw: int) -> None:
    assert raw_words(text) == raw


@pytest.mark.parametrize(
    "text",
    [
        "107: xong 108: 50% 109: chưa làm",
        "107 - xong 108 - 50% 109 - chưa làm",
        "107/ xong 108/ 50% 109/ chưa làm",
        "107. xong 108. 50% 109. chưa làm",
        "107) xong 108) 50% 109) chưa làm",
        "việc 107: xong việc 108: 50% việc 109: chưa làm",
        "1/ 107: xong\n2/ 108: 50%\n3/ 109: chưa làm",
        "107/ xong\n108/ 50%\n109/ chưa làm",
    ],
)
def test_numbers_with_one_sign_behind_each_are_the_heads_of_what_is_said_of_each(text: str) -> None:
    items = read_reply(text, on=ON)
    assert [(item.task_ref, item.intent.value, item.percent) for item in items] == [
        ("107", "done", 100),
        ("108", "progress", 50),
        ("109", "progress", None),
    ]


@pytest.mark.parametrize("text", ["107 và 108: xong", "107, 108: xong", "101 - 103 xong, 102 - xong"])
def test_numbers_listed_before_one_sign_are_told_of_together(text: str) -> None:
    assert {item.intent for item in read_reply(text, on=ON)} == {Intent.DONE}


@pytest.mark.parametrize("text", ["112 đạt 8/ 10 hồ sơ", "112 đạt 80/ 100 hồ sơ"])
def test_a_share_with_a_space_behind_its_slash_is_a_share(text: str) -> None:
    (item,) = read_reply(text, on=ON)
    assert (item.task_ref, item.percent) == ("112", 80)
