"""The reason inside a message, and what must not be taken for a share of the work."""

from __future__ import annotations

from datetime import date

import pytest

from messages.reading import read_reply
from messages.reading.proof import says_attached, sent_another_way
from messages.reading.reason import (
    asks_to_move_only,
    declines,
    obstacle_in,
    obstacle_said,
    reason_beside_day,
    reason_beside_wish,
    reason_in,
    says_understood,
    told_in,
    wants_none,
    without_courtesy,
    without_number,
    written_day,
)
from tests.builders import a_calendar


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("102 xin lùi đến 25/11 ạ, cty chưa bổ sung hồ sơ", "cty chưa bổ sung hồ sơ"),
        ("102: cty chưa gửi hồ sơ, xin lùi 25/11", "cty chưa gửi hồ sơ"),
        ("xin thêm 1 tuần nhé anh, bên sở chưa trả lời", "bên sở chưa trả lời"),
        ("420 Phòng đang dồn việc cuối năm, đề nghị Văn phòng cho lùi đến 08/01/2027.", "Phòng đang dồn việc cuối năm"),
        ("435 bận đại hội quá, xin nộp muộn sang 11/02", "bận đại hội quá"),
        ("Kính gửi Văn phòng. Sở chưa trả lời, xin lùi đến 08/01", "Sở chưa trả lời"),
        ("297 Đã hoàn thành 70%, xin gia hạn đến 08/03 để hoàn thiện nốt.", None),
        ("406 Đã làm xong phần biểu, phần thuyết minh không kịp, xin đến 06/12.", "phần thuyết minh không kịp"),
        ("dạ sở chưa trả lời, xin lùi đến 08/03", "sở chưa trả lời"),
        ("297 em đang làm nốt phần cuối, xin lùi đến 08/03", None),
        ("em chào anh chị ạ, xin lùi 101 đến 25/11, em cảm ơn nhiều ạ", None),
        ("xin lùi 101 đến 25/11, mong anh chị thông cảm, sở chưa trả lời", "sở chưa trả lời"),
        ("112 gia hạn đến 5/12", None),
        ("301 em xin phép nộp trễ, sang 20/12 em nộp", None),
        ("420 Phòng xin nộp báo cáo chậm, chậm nhất 08/01/2027.", None),
        ("132 xong thì cũng phải 28/01, xin lùi hạn ạ", None),
        ("132 xin lùi đến 28/01, nộp được cũng phải sang 28/01 ạ", None),
        ("132 xin lùi đến 28/01, gửi Sở Tài chính 20/11 chưa thấy trả lời", "gửi Sở Tài chính 20/11 chưa thấy trả lời"),
        ("301 em xin phép nộp trễ, 20/12 mới có số liệu của Sở", "20/12 mới có số liệu của Sở"),
        ("297 bận đoàn thanh tra, cho em qua 08/03 nghe", "bận đoàn thanh tra"),
        ("297 xin nộp muộn, cho em sang 08/03", None),
        ("472 chờ STC chưa trả lời nên e xin lùi hạn đến 09/04", "chờ STC chưa trả lời"),
        ("472 so chua tra loi nen ben em de nghi gia han den 09/04", "so chua tra loi"),
        ("472 việc này nên cho em đến 09/04", None),
        ("cty chưa bổ sung hồ sơ", None),
    ],
)
def test_the_part_beside_a_wish_for_more_time_is_its_reason(text: str, reason: str | None) -> None:
    assert reason_beside_wish(text) == reason


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("101 vướng, chờ Sở Tài chính, 02/12 có", None),
        ("101 vướng, chờ Sở, 2/12 có", None),
        ("101 mới 2/12 cơ quan gửi", 17),
        ("101 được 2/12 xã", 17),
    ],
)
def test_a_day_on_which_there_will_be_something_is_no_share_of_the_work(text: str, percent: float | None) -> None:
    (item,) = read_reply(text, on=date(2026, 11, 27), calendar=a_calendar())
    assert item.percent == percent


@pytest.mark.parametrize("text", ["thôi", "Thôi nhé em", "bỏ qua", "không cần nữa ạ", "hủy"])
def test_a_question_is_answered_with_thoi_by_nothing_being_done(text: str) -> None:
    assert wants_none(text)


@pytest.mark.parametrize("text", ["thôi việc", "bỏ phụ lục 2", "không", "thôi đề nghị gửi file pdf", "không cần phụ lục"])
def test_words_that_say_something_are_no_thoi(text: str) -> None:
    assert not wants_none(text)


@pytest.mark.parametrize(
    ("text", "day"), [("101 gia hạn đến 30/02 vì chờ", "30/02"), ("đến 1.11.2026", "1.11.2026"), ("gia hạn 5 ngày", ""), ("CV 215/BQL", "")]
)
def test_a_day_as_it_was_written_can_be_said_back(text: str, day: str) -> None:
    assert written_day(text) == day


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("02/12 cty chưa bổ sung hồ sơ", "cty chưa bổ sung hồ sơ"),
        ("đến hết ngày 20/12/2026 bên sở chưa trả lời", "bên sở chưa trả lời"),
        ("301 Phòng đề nghị được gia hạn đến hết ngày 20/12/2026.", None),
        ("02/12", None),
    ],
)
def test_the_answer_to_until_when_may_say_why_and_the_wish_alone_does_not(text: str, reason: str | None) -> None:
    assert reason_beside_day(text) == reason


def test_a_reason_and_an_obstacle_leave_out_the_number_of_the_task() -> None:
    assert without_number("441 việc này Trung tâm làm từ trước tới giờ") == "việc này Trung tâm làm từ trước tới giờ"
    assert without_number("#441: của phường") == "của phường"
    assert without_number("441") == "441"
    assert obstacle_in("nv 239 tắc ở chỗ đền bù") == "tắc ở chỗ đền bù"


@pytest.mark.parametrize(
    ("text", "obstacle"),
    [
        ("419 ket r a oi, so XD chua tra loi nen chua lm dc", "so XD chua tra loi nen chua lm dc"),
        ("478 Dạ đang kẹt anh ơi, Sở Công Thương hẹn thứ 5 mới trả lời", "Sở Công Thương hẹn thứ 5 mới trả lời"),
        ("kẹt rồi anh ơi", "kẹt rồi anh ơi"),
        ("419 vướng quá chị ơi, chưa có kinh phí", "chưa có kinh phí"),
        ("351 vướng lắm anh ạ bên công an chưa cho qua", "bên công an chưa cho qua"),
        ("vướng anh ạ", "vướng anh ạ"),
        ("gặp vướng mắc do nhà đầu tư chậm nộp hồ sơ", "do nhà đầu tư chậm nộp hồ sơ"),
        ("Hiện có vướng mắc về thẩm quyền", "về thẩm quyền"),
        ("báo vướng, chờ Sở Tài chính", "chờ Sở Tài chính"),
        ("báo cáo chưa có số liệu", "báo cáo chưa có số liệu"),
        ("462 Kính báo cáo: phòng đã hoàn thành 60%, phần còn lại chờ Viettel", "phòng đã hoàn thành 60%, phần còn lại chờ Viettel"),
        ("449 vướng, chưa có ý kiến Sở Nội vụ", "chưa có ý kiến Sở Nội vụ"),
        ("kẹt ở khâu đền bù", "kẹt ở khâu đền bù"),
        ("420 đang kẹt ở kho bạc", "đang kẹt ở kho bạc"),
        ("vướng: chỗ đất quốc phòng", "chỗ đất quốc phòng"),
        ("Kính báo cáo", "Kính báo cáo"),
        ("bị trả hồ sơ, phải làm lại từ đầu", "bị trả hồ sơ, phải làm lại từ đầu"),
        ("hiện đang bị vướng đất quốc phòng", "đất quốc phòng"),
        ("vẫn còn vướng: chưa có kinh phí", "chưa có kinh phí"),
        ("còn thiếu số liệu 3 xã", "còn thiếu số liệu 3 xã"),
        ("297 đã cử cán bộ tham gia, đang chờ lịch của đoàn", "đã cử cán bộ tham gia, đang chờ lịch của đoàn"),
        ("297 đã báo vướng kinh phí", "kinh phí"),
        ("468 đáng lẽ xong rồi nhưng bên kia chưa gửi số liệu", "đáng lẽ xong rồi nhưng bên kia chưa gửi số liệu"),
        ("nv 468 đg vướng, chờ y kien so TC", "chờ y kien so TC"),
    ],
)
def test_an_obstacle_is_told_without_salutation_and_without_half_a_word(text: str, obstacle: str) -> None:
    assert obstacle_in(text) == obstacle


@pytest.mark.parametrize(
    ("text", "obstacle"),
    [
        ("112 vướng luật", "vướng luật"),
        ("461 vuong luat, chua ai dam ky", "vuong luat, chua ai dam ky"),
        ("Nhiệm vụ 132 đang vướng mặt bằng, chưa thực hiện được ạ.", "vướng mặt bằng, chưa thực hiện được"),
        ("418 Kẹt mặt bằng, dân chưa nhận tiền", "kẹt mặt bằng, dân chưa nhận tiền"),
        ("112 vướng: chờ Sở Tài chính ạ", "chờ Sở Tài chính"),
        ("112 vướng chờ Sở Tài chính", "chờ Sở Tài chính"),
        ("112 kẹt vì chưa có kinh phí", "vì chưa có kinh phí"),
        ("194 bị vướng, Sở Nông nghiệp không đồng ý", "Sở Nông nghiệp không đồng ý"),
        ("112 vướng", None),
    ],
)
def test_what_stands_right_behind_its_verb_keeps_it(text: str, obstacle: str | None) -> None:
    assert obstacle_said(text) == obstacle


def test_a_word_of_courtesy_at_the_end_is_no_part_of_a_reason() -> None:
    assert without_courtesy("không phải việc bên em ạ.") == "không phải việc bên em"
    assert without_courtesy("chưa có số liệu sếp ạ") == "chưa có số liệu"
    assert without_courtesy(" ạ") == " ạ"
    assert without_courtesy("chờ ý kiến Sở Tài chính") == "chờ ý kiến Sở Tài chính"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("420 Kính gửi Văn phòng UBND thành phố. Sở báo cáo tiến độ như sau: phần dữ liệu đã xong; còn ứng dụng",
         "phần dữ liệu đã xong; còn ứng dụng"),
        ("348 Chưa triển khai, do phòng đang tập trung quyết toán.", "Chưa triển khai, do phòng đang tập trung quyết toán."),
        ("Kính gửi Văn phòng", "Kính gửi Văn phòng"),
    ],
)  # fmt: skip
def test_a_salutation_is_not_what_a_report_says(text: str, told: str) -> None:
    assert told_in(text) == told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("348 xong, đã gửi bản ký qua HpNet", True),
        ("420 da gui file pdf cho to tong hop roi nhe", True),
        ("em nộp bản giấy ở văn thư", True),
        ("348 xong", False),
        ("HpNet lỗi, chưa làm được", False),
    ],
)
def test_a_result_may_have_gone_another_way(text: str, said: bool) -> None:
    assert sent_another_way(text) is said


def test_the_asking_itself_is_no_reason() -> None:
    text = "Về nhiệm vụ số 422, Phòng kính đề nghị Lãnh đạo Ban xem xét, cho phép điều chỉnh thời hạn hoàn thành đến ngày 11/02/2027."
    assert reason_beside_wish(text) is None
    assert reason_beside_wish("422 xin lùi đến 25/11, công ty đề nghị bổ sung hồ sơ") == "công ty đề nghị bổ sung hồ sơ"


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        ("101 đã rõ", True), ("vâng ạ", True), ("dạ vâng anh", True),
        ("phòng đã nhận được nhiệm vụ", True), ("441 dạ để em hỏi sếp đã", False),
        ("428 làm xong con gửi chú liền", False),
    ],
)  # fmt: skip
def test_an_assent_says_that_the_task_is_clear_or_something_else(text: str, clear: bool) -> None:
    assert says_understood(text) is clear


def test_a_file_uploaded_elsewhere_went_another_way() -> None:
    assert sent_another_way("280 ok em đã upload file lên HpNet và đóng hồ sơ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("435 Dạ em hoàn thành rồi ạ, file kết quả em up lên rồi", True),
        ("150 xong, em đính kèm bên dưới", True),
        ("sản phẩm là kế hoạch đính kèm", True),
        ("348 xong, đã gửi file pdf qua HpNet", False),
        ("xong, file ở https://a.vn/b em gửi", False),
        ("348 xong rồi ạ", False),
    ],
)
def test_a_file_that_is_said_to_go_along_is_told_from_one_sent_another_way(text: str, said: bool) -> None:
    assert says_attached(text) is said


@pytest.mark.parametrize(
    "text",
    [
        "253 Phòng đề nghị đổi đơn vị chủ trì sang Văn phòng",
        "em xin chuyển nhiệm vụ này cho P. QLLĐ ạ",
        "đề nghị Văn phòng chuyển Thanh tra.",
    ],
)
def test_where_a_task_should_go_is_not_why(text: str) -> None:
    assert asks_to_move_only(text)


@pytest.mark.parametrize(
    "text",
    [
        "không phải việc bên em ạ",
        "đề nghị chuyển Thanh tra vì sai chức năng",
        "giao nhầm, đề nghị chuyển",
        "phòng đề nghị gia hạn",
        "đề nghị chuyển do trùng",
    ],
)
def test_why_it_should_go_is_kept(text: str) -> None:
    assert not asks_to_move_only(text)


def test_words_that_decline_take_nothing_back_that_was_said_before() -> None:
    assert all(map(declines, ("thôi", "thôi ạ", "dạ thôi", "không cần nữa", "ko cần")))
    # "hủy" and "bỏ đi" may mean what was reported or asked for before: they are heard.
    assert not any(map(declines, ("hủy", "huỷ", "bỏ", "bỏ đi", "bỏ qua nhé", "thôi không gia hạn nữa", "112 thôi")))


def test_a_because_with_nothing_behind_it_gives_no_reason() -> None:
    assert reason_in("112 gia hạn đến 5/12 vì.") is None
    assert reason_in("112 gia hạn đến 5/12, lý do:") is None
    assert reason_in("112 gia hạn đến 5/12 vì chờ Sở.") == "chờ Sở"


def test_an_obstacle_of_which_nothing_else_is_said_is_none() -> None:
    assert obstacle_in("112 vướng:") is None
    assert obstacle_said("112 vướng:") is None


def test_what_was_done_is_told_whole_where_nothing_waits() -> None:
    assert obstacle_in("đã cử cán bộ đi họp.") == "đã cử cán bộ đi họp"
