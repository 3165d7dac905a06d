"""What people write any day that is easily taken for more than it says, each from both sides."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.reply import Intent, ReplyContext, ReplyItem
from messages.reading import read_reply

ON = date(2026, 11, 20)


def one(text: str, on: date = ON) -> ReplyItem:
    items = read_reply(text, on=on)
    assert len(items) == 1
    return items[0]


def shown(text: str) -> tuple[str, str | None]:
    item = one(text)
    return item.intent.value, item.ask


@pytest.mark.parametrize(
    "text",
    [
        "gia hạn đến 30/11, nay gửi rồi",
        "trước em xin lùi đến 25/11 nhưng nay xong luôn rồi ạ",
        "112 đã gia hạn đến 30/11, nay đã hoàn thành",
    ],
)
def test_more_time_that_was_not_needed_in_the_end_is_no_request(text: str) -> None:
    assert one(text).intent is Intent.DONE


@pytest.mark.parametrize(
    "text",
    [
        "gia hạn đến 30/11, gửi rồi",
        "gia hạn đến 30/11, nay đang làm",
        "gia hạn đến 30/11, nay chưa xong",
        "xin lùi đến 30/11, nay gửi sếp ký rồi",
    ],
)
def test_more_time_is_still_asked_for_where_nothing_has_gone_out_since(text: str) -> None:
    assert one(text).intent is Intent.EXTENSION


@pytest.mark.parametrize(
    "text",
    [
        "đã gửi đề nghị Sở Tài chính cấp kinh phí hôm qua",
        "đã có văn bản đề nghị Sở Nội vụ ban hành hướng dẫn",
        "đã gửi công văn chuyển sang Sở Xây dựng xử lý rồi",
        "đã gửi tờ trình xin chủ trương",
        "đã gửi công văn số 512/BQL đề nghị công ty báo cáo",
        "bên em gửi số liệu cho chị Mai tổng hợp rồi",
        "đã hoàn tất thủ tục mời thầu",
    ],
)
def test_what_others_are_to_go_on_with_is_not_surely_done(text: str) -> None:
    item = one(text)
    assert item.intent is not Intent.DONE or item.ask == "done_or_not"


@pytest.mark.parametrize(
    "text",
    [
        "đã gửi Sở Xây dựng xử lý xong",
        "đã gửi Sở Tài chính báo cáo tình hình thực hiện ngân sách",
        "đã gửi báo cáo cho tổ tổng hợp",
        "đã gửi chị Hà tổ Tổng hợp",
        "em gửi hôm qua rồi anh hoàn thiện giúp em sổ",
        "văn bản đề nghị Sở đã ban hành 18/11",
        "kiến nghị Sở đã gửi hôm qua",
        "đã gửi tờ trình kèm báo cáo",
        "đã hoàn thành thủ tục cấp giấy phép ngày 18/11",
    ],
)
def test_what_has_gone_out_for_good_is_done(text: str) -> None:
    assert shown(text) == ("done", None)


@pytest.mark.parametrize("text", ["126 nộp đúng hạn", "126 nop dung han", "118 nộp trước hạn"])
def test_handed_in_in_time_without_a_word_of_the_past_is_asked_about(text: str) -> None:
    assert shown(text) == ("done", "done_or_not")


def test_handed_in_in_time_with_a_word_of_the_past_is_done_and_with_one_of_the_future_a_vow() -> None:
    assert shown("126 đã nộp đúng hạn") == ("done", None)
    assert one("126 sẽ nộp đúng hạn").intent is Intent.ACKNOWLEDGE


@pytest.mark.parametrize(
    "text",
    [
        "chưa thấy phát sinh vướng mắc",
        "ho so chua ket o dau",
        "hồ sơ chưa kẹt ở đâu",
        "công trình chưa hỏng",
        "tới giờ chưa thấy khó khăn gì",
        "đang giải quyết khiếu nại của dân",
    ],
)
def test_trouble_there_is_not_or_that_is_dealt_with_is_no_obstacle(text: str) -> None:
    assert shown(text) == ("progress", None)


@pytest.mark.parametrize(
    "text",
    [
        "hồ sơ vẫn kẹt ở Sở",
        "chưa có hướng tháo gỡ",
        "chưa tháo gỡ được",
        "chưa hỏng nhưng vướng mặt bằng",
        "chưa giải quyết được khiếu nại",
        "dân khiếu nại rồi",
    ],
)
def test_trouble_there_is_stays_an_obstacle(text: str) -> None:
    assert one(text).intent is Intent.BLOCKED


def test_the_reason_of_an_obstacle_is_not_the_trouble_there_is_not() -> None:
    assert one("chưa hỏng nhưng vướng mặt bằng").reason == "vướng mặt bằng"


def test_trouble_dealt_with_keeps_no_report_from_being_done() -> None:
    assert shown("đã gửi báo cáo kết quả xử lý vi phạm cho UBND hôm qua") == ("done", None)


def test_a_bare_word_on_the_network_is_talk_and_an_obstacle_of_a_task() -> None:
    assert shown("mạng yếu quá") == ("other", None)
    assert one("112 mạng yếu quá").intent is Intent.BLOCKED
    assert one("chưa gửi được vì mạng yếu").intent is Intent.BLOCKED
    assert one("cúp điện từ sáng, chưa in được").intent is Intent.BLOCKED


def test_what_has_gone_out_all_the_same_is_asked_about_at_most() -> None:
    assert one("mạng yếu nhưng em gửi được rồi").intent is Intent.DONE
    assert shown("máy hỏng nhưng gửi rồi") == ("done", "done_or_not")
    assert one("đã gửi công văn rồi nhưng Sở chưa trả lời").intent is Intent.BLOCKED


@pytest.mark.parametrize(
    ("text", "day"),
    [("112 nộp hôm 5/5 rồi", date(2026, 5, 5)), ("112 xong từ 5/5", date(2026, 5, 5)), ("112 gửi 30/6 rồi mà", date(2026, 6, 30))],
)
def test_a_day_far_off_both_ways_is_the_one_gone_by_of_what_has_happened(text: str, day: date) -> None:
    item = one(text)
    assert (item.intent, item.date) == (Intent.DONE, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("112 hôm 15/12 em nộp", date(2026, 12, 15)),
        ("112 nộp 10/12 rồi", date(2026, 12, 10)),
        ("112 đã gửi ngày 5/5/2027", date(2027, 5, 5)),
    ],
)
def test_a_day_close_ahead_or_with_its_year_is_to_come(text: str, day: date) -> None:
    item = one(text)
    assert (item.intent, item.date) == (Intent.PROGRESS, day)


@pytest.mark.parametrize("text", ["126 ai bảo chưa xong, xong rồi", "126 ai nói em chưa nộp, em nộp hôm qua rồi"])
def test_who_says_that_it_is_not_done_is_wrong(text: str) -> None:
    assert shown(text) == ("done", None)


def test_a_denial_of_not_yet_alone_is_asked_about_and_is_none_of_a_colleague_or_a_question() -> None:
    assert shown("ai bảo chưa xong") == ("done", "done_or_not")
    assert one("chị Lan bảo chưa xong").intent is Intent.PROGRESS
    assert one("ai bảo chưa nộp vậy chị?").intent is Intent.QUESTION
    assert one("ai bảo xong, mới có nửa").intent is Intent.PROGRESS


def test_a_result_of_a_day_ahead_is_expected_that_day() -> None:
    item = one("126 kết quả: Công văn ngày 25/11")
    assert (item.intent, item.date, item.ask) == (Intent.PROGRESS, date(2026, 11, 25), None)
    assert shown("126 kết quả: Công văn ngày 18/11") == ("done", "done_or_not")
    assert one("CV 512/UBND ngày 25/12/2026: đang làm").date is None


@pytest.mark.parametrize(
    "text", ["da gui gop y", "đã góp ý", "phòng đã có góp ý", "đã gửi góp ý dự thảo", "đã góp ý dự thảo", "em góp ý rồi"]
)
def test_comments_on_what_others_have_drafted_may_be_the_whole_task(text: str) -> None:
    assert shown(text) == ("done", "done_or_not")


@pytest.mark.parametrize(
    "text", ["dự thảo đã góp ý", "đã được góp ý", "Sở đã góp ý rồi", "anh Long góp ý rồi", "em góp ý", "đã gửi xin góp ý dự thảo"]
)
def test_comments_of_others_are_a_step(text: str) -> None:
    assert shown(text) == ("progress", None)


def test_without_its_marks_da_before_an_event_is_no_yes() -> None:
    assert one("da gui gop y").intent is Intent.DONE
    assert one("da ok").intent is Intent.ACKNOWLEDGE


@pytest.mark.parametrize(
    "text",
    ["145 đã đôn đốc các phòng gửi số liệu rồi", "đã đề xuất Sở Kế hoạch bố trí vốn", "đã kiến nghị Bộ hướng dẫn", "đã mời thầu hôm 12/11"],
)
def test_others_who_were_asked_to_act_are_work_going_on(text: str) -> None:
    assert shown(text) == ("progress", None)


def test_a_report_finished_beside_others_who_were_asked_is_done() -> None:
    assert shown("đã đôn đốc công ty và đã hoàn thành báo cáo") == ("done", None)


@pytest.mark.parametrize("text", ["mở thầu xong rồi", "đã mời thầu xong", "ký cái là xong thôi chị", "sếp ký là xong"])
def test_one_step_that_is_over_or_lacking_is_no_completion(text: str) -> None:
    assert shown(text) == ("progress", None)


@pytest.mark.parametrize("text", ["đấu thầu xong rồi", "nộp cái là xong rồi nhé", "ký là xong rồi"])
def test_a_step_that_may_be_the_whole_is_asked_about(text: str) -> None:
    assert shown(text) == ("done", "done_or_not")


def test_a_dossier_passed_to_others_on_a_day_asks_for_no_more_time() -> None:
    assert one("hồ sơ em chuyển sang bên thẩm định hôm thứ 3").intent is not Intent.EXTENSION
    item = one("chuyển cho em qua thứ 2 tuần sau")
    assert (item.intent, item.date) == (Intent.EXTENSION, date(2026, 11, 23))
    assert one("nhiệm vụ 20 đề nghị chuyển tiếp sang năm 2027").intent is Intent.EXTENSION


def test_a_paper_with_a_day_behind_its_number_is_no_second_task() -> None:
    item = one("131 đã phát hành CV 512 ngày 18/11")
    assert (item.task_ref, item.date) == ("131", date(2026, 11, 18))
    assert [item.task_ref for item in read_reply("101 xong 102 xong 103 đang làm", on=ON)] == ["101", "102", "103"]


def test_whoever_will_ask_again_asks_nothing_now() -> None:
    assert one("chi Lan dang lam 118, toi hoi lai roi bao sau").intent is Intent.PROGRESS
    assert one("tôi hỏi lại chị 112 nộp ở đâu").intent is Intent.QUESTION


def test_that_somebody_is_away_is_talk_unless_the_work_waits_for_it() -> None:
    assert shown("anh Long đi họp rồi") == ("other", None)
    assert one("anh Long đi công tác rồi chưa ký được").intent is Intent.PROGRESS


@pytest.mark.parametrize("text", ["máy em hư chưa làm được", "mạng cơ quan chập chờn cả sáng, chưa gửi được file"])
def test_a_broken_machine_is_an_obstacle(text: str) -> None:
    assert one(text).intent is Intent.BLOCKED


def test_somebody_outside_at_work_is_not_asked_about() -> None:
    assert shown("đã ký hợp đồng tư vấn ngày 10/11, tư vấn đang lập hồ sơ") == ("progress", None)


@pytest.mark.parametrize("text", ["đã ban hành kế hoạch thực hiện", "đã niêm yết phương án, hết hạn niêm yết 30/11"])
def test_a_plan_of_how_to_do_it_and_a_notice_that_hangs_are_asked_about(text: str) -> None:
    assert shown(text) == ("done", "done_or_not")


@pytest.mark.parametrize("text", ["đã ban hành kế hoạch kiểm tra số 31/KH-BQL ngày 16/11", "đã ban hành kế hoạch", "đã niêm yết kết quả"])
def test_a_numbered_plan_and_a_posted_result_are_done(text: str) -> None:
    assert shown(text) == ("done", None)


@pytest.mark.parametrize("text", ["đã làm việc với công ty ngày 18/11", "vẫn thế chị ạ", "đang làm việc với Sở"])
def test_what_was_talked_over_or_stands_as_before_is_progress(text: str) -> None:
    assert shown(text) == ("progress", None)


def test_what_a_head_has_given_to_a_colleague_is_taken_note_of() -> None:
    assert shown("đã giao Nam làm, mai báo lại") == ("acknowledge", None)
    assert shown("đã giao anh Nam xử lý") == ("acknowledge", None)
    assert one("đã giao xong").intent is Intent.DONE


@pytest.mark.parametrize("text", ["phòng đã giao chị Lan soạn báo cáo, đã gửi hôm qua", "đã làm việc với công ty và gửi báo cáo rồi"])
def test_what_has_gone_out_since_is_done(text: str) -> None:
    assert one(text).intent is Intent.DONE


def test_signed_this_morning_and_sent_since_is_done() -> None:
    assert shown("sáng nay sếp ký, em gửi Sở luôn rồi") == ("done", None)
    assert one("chiều nay sếp ký, bản mềm gửi rồi").intent is Intent.PROGRESS
    assert one("sáng nay sếp ký, em gửi luôn").intent is Intent.PROGRESS


def test_the_same_as_before_is_no_question_and_how_it_stands_is_one() -> None:
    assert one("vẫn vậy").intent is Intent.PROGRESS
    assert one("112 hạn bao giờ thế").intent is Intent.QUESTION


def test_a_deadline_that_is_to_be_changed_asks_for_more_time() -> None:
    item = one("102 hạn sửa thành 5/12 nhé")
    assert (item.intent, item.date) == (Intent.EXTENSION, date(2026, 12, 5))


@pytest.mark.parametrize(
    "text",
    [
        "đã nộp hồ sơ quyết toán",
        "đã gửi kết quả thẩm định cho công ty",
        "đã phê duyệt đồ án quy hoạch",
        "đã ký hợp đồng lao động cho 3 người",
        "đã ký hợp đồng, thanh lý và quyết toán xong xuôi",
        "đóng dấu gửi đi rồi",
        "đã vào sổ và gửi Sở",
        "em gui mail hoi sang roi",
        "mới nộp xong, mong anh thông cảm",
        "quyết định thành lập tổ công tác đã phát hành",
        "em nói rồi, gửi rồi",
    ],
)
def test_the_end_of_a_task_that_is_worded_like_a_step_is_done(text: str) -> None:
    assert shown(text) == ("done", None)


@pytest.mark.parametrize(
    "text",
    [
        "đã ký hợp đồng thi công ngày 12/11",
        "đã phê duyệt dự toán",
        "đã nộp hồ sơ lên Sở",
        "đã gửi hồ sơ cho đơn vị tư vấn",
        "đã gửi báo cáo cho anh Long sửa",
        "nó bảo gửi rồi mà em chưa thấy",
        "đã đóng dấu",
        "thi cong xong mong",
        "đã cấp 120 giấy phép từ đầu năm",
    ],
)
def test_a_step_worded_like_the_end_is_asked_about(text: str) -> None:
    assert shown(text) == ("done", "done_or_not")


def test_since_the_beginning_of_a_year_is_the_last_one_of_what_has_happened() -> None:
    assert (one("xong từ đầu năm").intent, one("xong từ đầu năm").date) == (Intent.DONE, date(2026, 1, 1))
    assert one("từ đầu năm em nộp").intent is Intent.PROGRESS
    assert one("112 nộp từ 5/12").date == date(2026, 12, 5)


@pytest.mark.parametrize(
    "text",
    [
        "102 vướng ở đâu",
        "102 đang vướng ở khâu nào",
        "102 đang chờ ai",
        "102 thiếu gì",
        "102 chưa xong à",
        "102 xong hết chưa các em",
        "các em làm 102 chưa",
        "Lan báo cáo 102 chưa",
        "102 được mấy phần rồi",
        "102 xin gia hạn chưa",
    ],
)
def test_what_a_head_wants_to_know_of_a_task_is_a_question(text: str) -> None:
    assert shown(text) == ("question", None)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("không vướng ở đâu", Intent.PROGRESS),
        ("hồ sơ chưa kẹt ở đâu", Intent.PROGRESS),
        ("em chưa xong à", Intent.PROGRESS),
        ("mới được nửa đường à", Intent.PROGRESS),
        ("báo cáo 102 chưa", Intent.PROGRESS),
        ("các anh chưa ký", Intent.PROGRESS),
        ("xong rồi nha các chị", Intent.DONE),
        ("chưa xin gia hạn", Intent.PROGRESS),
        ("112 xin gia hạn, chưa xong", Intent.EXTENSION),
        ("vướng ở khâu thẩm định", Intent.BLOCKED),
        ("đang chờ Sở Tài chính", Intent.BLOCKED),
        ("được bảy phần rồi", Intent.PROGRESS),
    ],
)
def test_what_is_answered_in_like_words_is_no_question(text: str, intent: Intent) -> None:
    assert one(text).intent is intent


def test_now_is_no_day_that_is_asked_for() -> None:
    assert one("112 gia han den 30/11 nay chua gui").date == date(2026, 11, 30)


def test_a_total_is_a_share_and_no_day() -> None:
    for text in ("114 thêm 2 doanh nghiệp gửi rồi, tổng 9/12", "114 them 2 don vi gui, tong cong 9/12"):
        assert (one(text).percent, one(text).date) == (75, None)
    assert one("114 gửi trước 9/12").date == date(2026, 12, 9)


def test_whoever_says_how_far_it_is_does_not_want_the_task_to_end() -> None:
    for text in ("123 chỉ được 80% thôi, em gõ nhầm", "123 chi duoc 80% thoi, e go nham"):
        assert (one(text).intent, one(text).percent) == (Intent.PROGRESS, 80)
    assert one("123 em gõ nhầm, xin rút").intent is Intent.WITHDRAW


def test_the_dot_of_a_shortened_word_ends_no_reason_and_that_of_a_sentence_does() -> None:
    assert one("148 xin gia hạn đến 30/11 vì P.DN chưa gửi số liệu").reason == "P.DN chưa gửi số liệu"
    assert one("148 xin gia hạn đến 30/11 vì P. DN chưa gửi số liệu").reason == "P. DN chưa gửi số liệu"
    assert one("148 xin gia han den 30/11 vi p. dn chua gui so lieu").reason == "p. dn chua gui so lieu"
    assert one("148 vướng do P. Quản lý đầu tư chưa trả lời").reason == "P. Quản lý đầu tư chưa trả lời"
    assert one("148 xin gia hạn đến 30/11 vì TP.HCM chưa trả lời").reason == "TP.HCM chưa trả lời"
    assert one("148 xin gia hạn đến 30/11 vì lỗi của P. Em cảm ơn ạ").reason == "lỗi của P"
    assert one("148 xin gia hạn đến 30/11 vì Sở chưa trả lời.Em cảm ơn ạ").reason == "Sở chưa trả lời"


@pytest.mark.parametrize("text", ["107 như cũ", "107 như tuần trước ạ", "107 vẫn như lần trước", "như cũ ạ", "107 không có gì thay đổi"])
def test_what_stands_as_before_is_under_way(text: str) -> None:
    assert (one(text).intent, one(text).percent, one(text).ask) == (Intent.PROGRESS, None, None)


def test_what_was_sent_as_before_was_sent() -> None:
    assert shown("107 đã nộp, mẫu như cũ") == ("done", None)
    assert shown("107 gửi như lần trước rồi") == ("done", "done_or_not")


def test_what_was_changed_by_comments_and_sent_again_may_be_done() -> None:
    assert shown("107 đã sửa theo góp ý và gửi lại") == ("done", "done_or_not")
    assert shown("107 đang sửa theo góp ý để gửi lại") == ("progress", None)


def test_whoever_waits_for_a_signature_inside_the_house_is_held_up_by_nobody() -> None:
    assert (one("107 còn chờ chữ ký của anh Minh thôi ạ").intent, one("107 còn chờ chữ ký của anh Minh thôi ạ").percent) == (
        Intent.PROGRESS,
        90,
    )


@pytest.mark.parametrize(
    "text",
    [
        "114 đang chờ Sở Xây dựng trả lời VB số 45/CV-UBND ngày 12/11",
        "114 chờ Sở XD trả lời công văn 45/UBND-KT",
        "114 đang xin ý kiến theo VB số 45/UBND-KT",
        "114 vướng, đã có VB số 45/UBND-KT gửi Sở XD nhưng chưa trả lời",
    ],
)
def test_a_paper_in_the_midst_of_what_is_told_of_a_task_is_no_task(text: str) -> None:
    assert one(text).task_ref == "114"


@pytest.mark.parametrize("text", ["114 xong, 45/UBND-KT đang làm", "114 xong, còn 45/UBND-KT thì đang làm"])
def test_a_paper_at_the_head_of_a_statement_is_the_task_that_it_gave(text: str) -> None:
    assert [item.task_ref for item in read_reply(text, on=ON)] == ["114", "45/UBND-KT"]


@pytest.mark.parametrize("text", ["Báo cáo các việc: 107 xong", "Các nhiệm vụ: 107 xong", "em gửi báo cáo các nhiệm vụ: 107 xong"])
def test_what_is_led_to_by_the_tasks_is_done_without_a_question(text: str) -> None:
    assert shown(text) == ("done", None)


@pytest.mark.parametrize("text", ["107 các phòng xong", "các bước xong"])
def test_what_is_led_to_by_others_or_by_steps_is_asked_about(text: str) -> None:
    assert shown(text) != ("done", None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("111 em xin đến hết 15/12 do khối lượng lớn", date(2026, 12, 15)),
        ("111 hạn 5/12 em xin đến hết 15/12", date(2026, 12, 15)),
        ("111 hạn 5/12 cho em đến hết 15/12", date(2026, 12, 15)),
        ("cho em hết ngày mai", date(2026, 11, 21)),
    ],
)
def test_the_day_until_whose_end_more_time_is_asked_for_is_the_day_asked_for(text: str, day: date) -> None:
    item = one(text)
    assert (item.intent, item.date) == (Intent.EXTENSION, day)


@pytest.mark.parametrize("text", ["108 hoàn thành vượt tiến độ 2 ngày", "108 xong trước tiến độ", "108 đã hoàn thành vượt kế hoạch"])
def test_what_is_finished_ahead_of_its_plan_is_finished(text: str) -> None:
    assert shown(text) == ("done", None)


@pytest.mark.parametrize("text", ["108 phấn đấu hoàn thành vượt tiến độ", "108 sẽ xong trước tiến độ", "108 chưa xong trước tiến độ được"])
def test_what_is_to_be_finished_ahead_of_its_plan_is_not(text: str) -> None:
    assert one(text).intent is not Intent.DONE


@pytest.mark.parametrize("text", ["124 đã nộp trễ 2 ngày", "124 đã gửi muộn 1 ngày", "124 đã nộp chậm 1 tuần so với hạn"])
def test_what_was_handed_in_late_is_handed_in(text: str) -> None:
    assert one(text).intent is Intent.DONE


@pytest.mark.parametrize(
    "text", ["124 xin nộp trễ 2 ngày", "124 cho em gửi muộn 1 ngày", "107 xin kéo hạn đến 12/12", "xin kéo thời hạn thêm 2 ngày"]
)
def test_what_is_to_be_handed_in_late_asks_for_more_time(text: str) -> None:
    item = one(text)
    assert item.intent is Intent.EXTENSION and item.date is not None


KNOWN = ReplyContext(tasks=frozenset({"114"}))


@pytest.mark.parametrize(
    "text",
    [
        "114 phòng KT chủ trì, bên em phối hợp đã gửi ý kiến",
        "114 phòng Kinh tế đã có ý kiến",
        "114 phong QLDT da gui y kien",
        "114 xã An Hòa chưa nộp",
        "114 trường Lê Lợi chưa nộp",
    ],
)
def test_a_unit_that_is_named_behind_the_number_of_a_task_is_not_counted_by_it(text: str) -> None:
    assert {item.task_ref for item in read_reply(text, on=ON, context=KNOWN)} == {"114"}


@pytest.mark.parametrize("text", ["114 phòng đã gửi ý kiến", "114 xã chưa nộp", "114 phòng ko gửi", "114 phòng học đã quét sơn"])
def test_units_that_are_counted_are_no_task(text: str) -> None:
    assert {item.task_ref for item in read_reply(text, on=ON, context=KNOWN)} == {None}
