"""Sentences that differ by a word and mean something else: each rule with what it must leave alone."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.calendar import Calendar
from bot.core.reply import Intent, ReplyContext, ReplyItem
from messages.reading import read_reply
from messages.reading.asked_beside import question_beside
from messages.reading.step_named import is_named_in, step_named
from messages.reading.text import fold

ON = date(2026, 11, 27)


def items(text: str, *tasks: str) -> tuple[ReplyItem, ...]:
    return read_reply(text, on=ON, calendar=Calendar(), context=ReplyContext(tasks=frozenset(tasks)))


def one(text: str, *tasks: str) -> ReplyItem:
    (item,) = items(text, *tasks)
    return item


def is_surely_done(text: str, *tasks: str) -> bool:
    return any(item.intent is Intent.DONE and item.ask is None for item in items(text, *tasks))


@pytest.mark.parametrize(
    "text",
    [
        "đã gửi danh sách",
        "112 đã gửi danh sách rồi ạ",
        "đã bàn giao mặt bằng",
        "đã có kết quả thẩm định",
        "112 có biên bản bàn giao rồi ạ",
        "đã ban hành quyết định thành lập tổ công tác",
        "em gửi báo cáo rồi, nộp bản giấy chậm vài hôm được không ạ?",
        "em gửi báo cáo rồi, bản giấy nộp sau ạ",
        "Em gửi ngay đề nghị các xã báo cáo rồi",
        "12 đơn vị đã nộp",
        "112 hồ sơ đã nộp",
        "đã trả danh sách về xã để bổ sung",
    ],
)
def test_a_step_or_a_part_is_asked_about_with_marks_and_without(text: str) -> None:
    assert one(text).intent is Intent.DONE
    assert not is_surely_done(text) and not is_surely_done(fold(text))


@pytest.mark.parametrize(
    "text",
    [
        "đã gửi báo cáo và danh sách",
        "đã rà soát xong, gửi danh sách",
        "đã gửi kết quả thẩm định cho công ty",
        "em đã gửi bản giấy rồi",
        "đã nộp bản giấy chậm 2 ngày",
        "cả 12 đơn vị đã nộp",
        "12/12 đơn vị đã nộp",
        "15 đơn vị đã gửi hết",
        "đã trả lời và bổ sung hồ sơ rồi",
        "đã trả kết quả cho công dân",
        "112 đơn vị em đã nộp",
        "em gửi ngay rồi",
    ],
)
def test_the_whole_in_words_like_those_is_not(text: str) -> None:
    assert is_surely_done(text)


def test_a_number_of_units_is_no_task_and_the_unit_behind_its_task_is_one() -> None:
    assert one("112 đơn vị đã nộp", "112").task_ref is None
    assert not is_surely_done("112 đơn vị đã nộp", "112")
    assert (one("112 đơn vị em gửi rồi nhé", "112").task_ref, is_surely_done("112 đơn vị em gửi rồi nhé", "112")) == ("112", True)
    assert (one("112: đơn vị đã nộp", "112").task_ref, is_surely_done("112: đơn vị đã nộp", "112")) == ("112", True)


def test_a_step_is_known_by_what_alone_is_named() -> None:
    assert step_named("112 đã gửi danh sách cho tổ Tổng hợp") == "danh sach"
    assert step_named("đã bàn giao mặt bằng xong hết") is None
    assert step_named("đã nộp báo cáo") is None


def test_a_task_that_is_called_so_names_the_step() -> None:
    assert is_named_in("danh sach", "Lập danh sách hộ nghèo năm 2026")
    assert not is_named_in("danh sach", "Báo cáo rà soát hộ nghèo")


@pytest.mark.parametrize(
    "text",
    [
        "đã nộp xong 150, còn 20 chưa",
        "đã nộp 150 còn 20 chưa nộp",
        "đã nộp xong 150 hồ sơ, còn 20 chưa",
        "đã nộp 45/60 hồ sơ, còn 15 chưa",
    ],
)
def test_what_is_left_of_a_count_is_progress_and_names_no_task(text: str) -> None:
    assert (one(text).intent, one(text).task_ref) == (Intent.PROGRESS, None)


def test_what_is_left_of_several_tasks_is_told_task_by_task() -> None:
    assert [(item.intent, item.task_ref) for item in items("đã nộp 118, còn 119 chưa", "118", "119")] == [
        (Intent.DONE, "118"),
        (Intent.PROGRESS, "119"),
    ]
    assert [item.task_ref for item in items("đã nộp xong 15, còn 20 chưa", "15", "20")] == ["15", "20"]


@pytest.mark.parametrize("text", ["hệ thống lỗi, em nộp rồi", "mạng lỗi, em gửi rồi ạ", "mất điện, em đã gửi qua HpNet rồi"])
def test_a_machine_that_failed_before_what_has_gone_out_does_not_hold_it_up(text: str) -> None:
    assert is_surely_done(text)


@pytest.mark.parametrize(
    "text",
    [
        "hệ thống lỗi, em chưa nộp",
        "hệ thống lỗi, em nộp sau",
        "em nộp rồi, hệ thống lỗi",
        "hệ thống lỗi không đăng nhập được, em làm rồi",
        "hệ thống lỗi, em nộp rồi nhưng chưa vào",
        "hệ thống lỗi, em nộp rồi mà không được",
        "vướng mặt bằng, em gửi rồi",
    ],
)
def test_a_trouble_that_goes_on_or_is_no_machines_does(text: str) -> None:
    assert not is_surely_done(text)


@pytest.mark.parametrize("text", ["em đã gửi báo cáo nào đâu", "em gửi cái nào đâu ạ", "đã nộp báo cáo nào đâu"])
def test_what_was_not_sent_at_all_is_denied(text: str) -> None:
    assert one(text).intent is Intent.PROGRESS


@pytest.mark.parametrize("text", ["em gửi báo cáo nào rồi nhỉ", "em đã gửi báo cáo ở đâu", "gửi báo cáo nào ạ?"])
def test_which_and_where_are_questions(text: str) -> None:
    assert one(text).intent is Intent.QUESTION


def test_nobody_ill_stands_in_the_way_of_nothing() -> None:
    for text in ("chưa ốm", "không ốm", "chưa bị ốm"):
        assert one(text).intent is not Intent.BLOCKED
        assert one(text).ask == "unclear"
    for text in ("em ốm", "đang ốm chưa làm được", "anh Nam bị ốm"):
        assert one(text).intent is Intent.BLOCKED


def test_a_later_day_is_past_once_it_is_sent_now() -> None:
    sent = one("112 gia hạn đến 30/11 nay gửi rồi")
    assert (sent.intent, sent.task_ref, sent.ask) == (Intent.DONE, "112", None)
    assert one("112 xin gia hạn đến 30/11 nay em nộp rồi").intent is Intent.DONE
    assert one("112 gia hạn tới 10/12 rồi mà nay em xong luôn rồi").intent is Intent.DONE
    for text in ("112 gia hạn đến 30/11 nay chưa gửi", "112 gia hạn đến 30/11 nay", "112 xin gia hạn đến 30/11 này"):
        assert (one(text).intent, one(text).date) == (Intent.EXTENSION, date(2026, 11, 30))


def test_ok_rồi_of_a_task_is_done_and_a_bare_ok_is_a_yes() -> None:
    assert is_surely_done("112 ok rồi nhé") and is_surely_done("việc 112 ok rồi ạ")
    for text in ("112 ok", "112 ok nhé", "ok rồi nhé", "112 sếp ok rồi"):
        assert one(text).intent is Intent.ACKNOWLEDGE
    for text in ("112 ok rồi hả chị", "112 ok chưa chị"):
        assert one(text).intent is Intent.QUESTION
    assert one("dạ chưa").intent is not Intent.QUESTION


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("112 xong rồi, có cần nộp bản cứng nữa không chị", "có cần nộp bản cứng nữa không chị"),
        ("112 đang trình ký. Số liệu lấy đến ngày nào ạ?", "Số liệu lấy đến ngày nào ạ?"),
        ("112 xong rồi, nộp mấy bản giấy ạ", "nộp mấy bản giấy ạ"),
    ],
)
def test_what_is_asked_behind_a_report_is_found(text: str, asked: str) -> None:
    assert question_beside(text, on=ON, calendar=Calendar()) == asked


@pytest.mark.parametrize(
    "text",
    [
        "112 nộp mấy bản giấy ạ?",
        "112 xong rồi ạ, chị nhận được chưa ạ?",
        "112 xong rồi, chị xem giúp em được không ạ",
        "112 xong rồi, sao vẫn nhắc em vậy?",
        "việc này xong, không phát sinh gì thêm",
        "bên em xong rồi, phải không chị",
        "112 xong rồi, cảm ơn chị nhiều ạ",
    ],
)
def test_a_question_alone_or_whether_it_has_arrived_is_none_of_them(text: str) -> None:
    assert question_beside(text, on=ON, calendar=Calendar()) is None


def test_who_is_asked_to_end_a_task_may_be_named_between() -> None:
    for text in ("đề nghị chị kết thúc nhiệm vụ này", "đề nghị Văn phòng cho kết thúc nhiệm vụ này", "đề nghị anh kết thúc nhiệm vụ 112"):
        assert (one(text).intent, one(text).of) == (Intent.WITHDRAW, "task")
    for text in ("em nộp rồi, đề nghị chị kết thúc nhiệm vụ này", "nhiệm vụ đã xong, đề nghị chị kết thúc"):
        assert one(text).intent is Intent.DONE


def test_a_count_and_its_rest_name_no_task_and_a_task_of_ones_own_does() -> None:
    assert (one("xong 200 rồi, còn 30 đang làm").intent, one("xong 200 rồi, còn 30 đang làm").task_ref) == (Intent.PROGRESS, None)
    assert one("xong 118 rồi, còn 30 đang làm", "118").task_ref == "118"
    assert [item.task_ref for item in items("xong 118 rồi, còn 119 đang làm", "118", "119")] == ["118", "119"]


def test_a_later_day_asked_for_before_and_done_now_is_done() -> None:
    assert one("118 xin đến 5/12, nay xong rồi").intent is Intent.DONE
    assert one("118 xin đến 5/12, nay chưa xong").intent is Intent.EXTENSION


@pytest.mark.parametrize(
    "text",
    [
        "em gửi bản giấy sáng nay rồi",
        "đã nộp bản ký hôm qua",
        "em làm xong rồi, kết thúc nhiệm vụ 118 giúp em",
        "hôm qua mất điện nên sáng nay em nộp rồi",
        "phần mềm treo, em nộp bản giấy rồi",
        "sếp ok 118 rồi, em gửi Sở luôn rồi",
    ],
)
def test_what_has_gone_out_in_words_like_those_is_done(text: str) -> None:
    assert is_surely_done(text)
