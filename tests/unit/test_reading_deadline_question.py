"""A question after the deadline of a task, or after the paper it was given with."""

from __future__ import annotations

import pytest

from messages.reading.deadline_question import (
    asks_days_left,
    asks_deadline,
    asks_more_time,
    asks_paper,
    asks_state,
    asks_what,
    asks_where,
    asks_who_gave,
    says_extended,
)


@pytest.mark.parametrize(
    "text",
    [
        "472 bao giờ thì phải hoàn thành?",
        "hạn đến bao giờ ạ",
        "cho em hỏi việc này khi nào phải nộp",
        "deadline ngày nào",
        "422 hạn cuối là 25 hay 30 vậy chị",
        "hạn 25/11 hay 30/11",
        "112 còn bao nhiêu ngày",
        "còn mấy ngày nữa vậy chị",
        "118 với 119 hạn ngày nào",
        "118, 119 và nv 120 hạn bao giờ ạ?",
        "Nhiệm vụ 433 hạn cuối là ngày nào?",
        "433 thời hạn là bao giờ ạ",
        "nhiệm vụ số 433 thời hạn hoàn thành là khi nào?",
        "433 hạn chót là hôm nào vậy chị",
        "433 hạn báo cáo là bao giờ",
        "hạn cuối của 433 là khi nào",
        "hạn của 433 với 472 là ngày nào",
        "hạn 433 là ngày bao nhiêu",
        "433 ngày cuối nộp là ngày nào",
        "Việc 433 phải xong trước ngày nào?",
        "433 mấy giờ hết hạn",
        "cho em hỏi hạn của 433 ạ",
    ],
)
def test_the_deadline_is_asked_for(text: str) -> None:
    assert asks_deadline(text)


@pytest.mark.parametrize(
    "text",
    [
        "bao giờ xong",
        "khi nào xong em báo",
        "phải nộp ở đâu",
        "hạn 25/11",
        "25 hay 30",
        "422 hạn cuối là 25",
        "",
        "phải xong",
        "118 với 119 nộp mấy bản",
        "433 hạn cuối là ngày nào, nộp ở đâu?",
        "433 hạn cuối là ngày nào và nộp mấy bản",
        "433 thời hạn gia hạn là bao lâu",
        "433 xin hỏi hạn gia hạn",
        "433 hạn cuối là bao giờ, em nộp muộn được không",
        "thời hạn là 25/11",
    ],
)
def test_other_questions_and_statements_are_none(text: str) -> None:
    assert not asks_deadline(text)


@pytest.mark.parametrize(
    "text", ["em tìm công văn không thấy", "chị gửi lại thông báo được không", "văn bản nào ạ", "công văn số mấy", "cho xin cv ạ"]
)
def test_the_paper_is_asked_for(text: str) -> None:
    assert asks_paper(text)


@pytest.mark.parametrize("text", ["em đã gửi công văn", "công văn đã ký", "chị gửi lại danh sách", "không thấy ai"])
def test_a_paper_that_is_only_named_is_not(text: str) -> None:
    assert not asks_paper(text)


@pytest.mark.parametrize(
    "text", ["mình có thể nộp sau lễ không chị", "gửi muộn 2 ngày được không", "có gia hạn được ko", "cho lùi hạn được k ạ"]
)
def test_more_time_is_asked_about(text: str) -> None:
    assert asks_more_time(text)


@pytest.mark.parametrize("text", ["nộp sau lễ", "sau lễ có họp không", "gửi bản ký được không", "nộp có cần đóng dấu không"])
def test_no_more_time_is_asked_about(text: str) -> None:
    assert not asks_more_time(text)


@pytest.mark.parametrize("text", ["bc gui cho ai vay a", "101 nộp ở đâu ạ", "báo cáo này gửi về đâu", "ai nhận báo cáo ạ"])
def test_where_it_goes_is_asked_for(text: str) -> None:
    assert asks_where(text)


@pytest.mark.parametrize("text", ["gửi anh Long rồi", "nộp chưa ạ", "ai làm việc này", "gửi bao nhiêu bản"])
def test_where_it_goes_is_not_asked_for(text: str) -> None:
    assert not asks_where(text)


@pytest.mark.parametrize("text", ["433 cần nộp những gì", "441 nộp file gì vậy chị", "phải gửi tài liệu nào ạ", "sản phẩm là gì"])
def test_what_is_to_be_handed_in_is_asked_for(text: str) -> None:
    assert asks_what(text)


@pytest.mark.parametrize("text", ["nộp hồ sơ chưa ạ", "nộp ở đâu", "kết quả thế nào", "cần gì phải hỏi", "gửi gì thì gửi, em nộp rồi"])
def test_what_is_to_be_handed_in_is_not_asked_for(text: str) -> None:
    assert not asks_what(text)


@pytest.mark.parametrize("text", ["101 đến đâu rồi", "101 xong chưa ạ?", "việc này thế nào rồi chị", "xong chưa"])
def test_how_far_it_is_is_asked_for(text: str) -> None:
    assert asks_state(text)


@pytest.mark.parametrize("text", ["101 nộp mấy bản", "đã nhận được báo cáo chưa", "xong chưa thì có phải nộp không"])
def test_how_far_it_is_is_not_asked_for(text: str) -> None:
    assert not asks_state(text)


@pytest.mark.parametrize(
    "text",
    [
        "472 đã được gia hạn đến 09/04 rồi mà",
        "101 đã được gia hạn rồi mà",
        "101 đã được lãnh đạo gia hạn rồi",
        "sếp cho gia hạn rồi mà",
        "gia hạn rồi mà chị",
    ],
)
def test_a_later_day_is_said_to_be_granted(text: str) -> None:
    assert says_extended(text)


@pytest.mark.parametrize(
    "text", ["101 đã xin gia hạn rồi", "em đã trình gia hạn rồi", "101 gia hạn đến 15/11", "chưa được gia hạn", "gia hạn rồi em nộp sau"]
)
def test_a_later_day_that_is_asked_for_or_was_not_granted_is_none(text: str) -> None:
    assert not says_extended(text)


def test_how_many_days_are_left_is_told_from_the_day_itself() -> None:
    assert all(map(asks_days_left, ("114 con may ngay", "114 còn bao nhiêu ngày nữa ạ", "còn mấy ngày")))
    assert not any(map(asks_days_left, ("114 hạn ngày nào", "114 còn 3 ngày", "114 còn mấy ngày, nộp ở đâu")))


def test_who_gave_a_task_is_told_from_who_does_it() -> None:
    assert all(map(asks_who_gave, ("ai giao viec 123 vay", "việc 123 do ai giao", "123 ai chỉ đạo thế ạ", "ai ký giao việc 123")))
    assert not any(map(asks_who_gave, ("123 ai làm", "123 ai phụ trách", "ai đang làm 123", "123 giao ai làm")))
    assert not any(map(asks_who_gave, ("123 trình ai ký ạ", "123 đã có ai ký chưa", "123 có ai giao cho phòng khác chưa")))
