"""What was reported by mistake, or meant for another chat, is taken back, over the whole path."""

from __future__ import annotations

from tests.flow.stage import Stage


async def test_nothing_to_take_back_of_a_task_that_was_named_says_so(stage: Stage) -> None:
    await stage.lan.say("101 rút lại đề nghị gia hạn")
    assert "về #101 vừa ghi để bỏ" in (await stage.lan.next_message("Không có")).text
    await stage.lan.say("sai")
    assert "nhắn kèm số, ví dụ “sai 112”" in (await stage.lan.next_message("Không có")).text


async def test_a_mistake_is_taken_back_by_button_or_by_sai(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    echo = await stage.lan.next_message("Ghi nhận #101")
    await stage.way.choose(stage.lan, echo, "Ghi nhầm", "sai")
    await stage.lan.next_message("#101")
    assert await stage.state_of(101) == "open"
    await stage.lan.say("sai")
    await stage.lan.next_message("Không có nội dung nào vừa ghi")


async def test_sai_with_a_number_takes_back_only_that_one(stage: Stage) -> None:
    await stage.lan.say("101 xong, 102 được 60%")
    await stage.lan.next_message("Ghi nhận")
    await stage.lan.say("sai 102")
    await stage.lan.next_message("#102")
    assert await stage.state_of(101) == "submitted"
    assert (await stage.task(102)).percent is None


async def test_an_edited_message_is_read_again_in_place_of_the_first(stage: Stage) -> None:
    said = await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.edit(said, "102 xong")
    await stage.lan.next_message("Ghi nhận #102")
    assert await stage.state_of(101) == "open"
    assert await stage.state_of(102) == "submitted"


async def test_what_names_another_number_takes_back_no_report(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    for text in ("102 gửi lộn, xin lỗi", "102 gửi lộn group, xin lỗi mọi người"):
        await stage.lan.say(text)
        await stage.lan.next_message()
        assert await stage.state_of(101) == "submitted"
    await stage.lan.say("101 gửi lộn ạ")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi")
    assert await stage.state_of(101) == "open"


async def test_what_was_meant_for_another_chat_is_passed_over_and_the_report_before_it_stays_until_sai(stage: Stage) -> None:
    await stage.lan.say("102 gửi lộn group, xin lỗi mọi người")
    assert (await stage.lan.next_message()).text == "Bot bỏ qua tin này, không ghi gì cho #102."
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.say("102 gửi nhầm nhóm ạ")
    assert (await stage.lan.next_message()).text == "Bot bỏ qua tin này, không ghi gì cho #102."
    await stage.lan.say("em nhắn nhầm nhóm ạ")
    passed = await stage.lan.next_message("Bot bỏ qua tin này, không ghi gì.")
    assert passed.text.endswith("Báo cáo vừa ghi về #101 cũng gửi nhầm thì nhắn “sai 101”.")
    assert await stage.state_of(101) == "submitted"
    await stage.lan.say("sai 101")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi")
    assert await stage.state_of(101) == "open"


async def test_words_about_another_chat_answer_no_open_question_and_are_no_order(stage: Stage) -> None:
    await stage.lan.say("101 gia hạn đến 15/11")
    await stage.lan.next_message("lý do")
    await stage.lan.say("gửi nhầm nhóm xin lỗi cả nhà")
    await stage.lan.next_message("Bot bỏ qua tin này, không ghi gì.")
    await stage.lan.say("vì chờ số liệu")
    await stage.lan.next_message("gia hạn #101")
    await stage.long.say("101 tôi gửi lộn group")
    await stage.long.next_message("Bot bỏ qua tin này, không ghi gì cho #101.")


async def test_sai_after_a_wish_for_more_time_takes_that_back_and_no_report_before_it(stage: Stage) -> None:
    await stage.lan.say("101 được 60%, 102 xong")
    await stage.lan.next_message("Ghi nhận")
    await stage.lan.say("103 xin gia hạn đến 20/12 vì chờ số liệu")
    await stage.lan.next_message("Đúng thì nhắn “đúng”")
    await stage.lan.say("đúng")
    await stage.lan.next_message("Nhắn nhầm thì nhắn “sai”")
    await stage.lan.say("sai")
    await stage.lan.next_message("Đã bỏ đề nghị vừa gửi. #103")
    assert (await stage.task(101)).percent == 60
    assert await stage.state_of(102) == "submitted"
    await stage.lan.say("sai")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi")
    assert await stage.state_of(102) == "open"


async def test_sai_after_a_refusal_says_how_it_is_put_right_and_drops_nothing_older(stage: Stage) -> None:
    await stage.minh.say("102 được 40%")
    await stage.minh.next_message("Ghi nhận #102")
    await stage.lan.say("101 xin gia hạn đến 20/12 vì chờ số liệu")
    await stage.lan.next_message("Đúng thì nhắn “đúng”")
    await stage.lan.say("đúng")
    await stage.lan.next_message("Nhắn nhầm")
    await stage.minh.next_message("101")
    await stage.minh.say("không 101: làm cho kịp")
    await stage.minh.next_message("101")
    await stage.minh.say("sai")
    await stage.minh.next_message("Ý kiến không đồng ý về #101 đã báo đơn vị, Bot không tự rút lại")
    assert (await stage.task(102)).percent == 40


async def test_a_mere_sai_takes_back_nothing_that_was_said_days_ago(stage: Stage) -> None:
    await stage.lan.say("101 được 60%")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.outage("2024-11-11T09:00")
    await stage.lan.unread()
    await stage.lan.say("sai")
    await stage.lan.next_message("Không có nội dung nào vừa ghi")
    assert (await stage.task(101)).percent == 60
    await stage.lan.say("sai 101")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi")
    assert (await stage.task(101)).percent is None


async def test_sai_is_about_what_was_reported_since_an_older_question_and_the_question_stays(stage: Stage) -> None:
    await stage.lan.say("101 xin gia hạn đến 20/12 vì chờ số liệu")
    await stage.lan.next_message("Đúng thì nhắn “đúng”")
    await stage.lan.say("102 xong rồi nhé")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.say("sai")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi. #102")
    assert await stage.state_of(102) == "open"
    await stage.lan.say("đúng")
    await stage.lan.next_message("đề nghị gia hạn #101")


async def test_sai_right_after_a_confirmation_takes_that_back_and_an_older_question_stays(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.read_all()
    await stage.ha.say("giao P. QLLĐ lập danh mục dự án chậm tiến độ trước 20/12")
    await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận #101")
    await stage.ha.say("sai")
    await stage.ha.next_message("Đã bỏ xác nhận hoàn thành. #101")
    assert await stage.state_of(101) == "submitted"
    # What was asked before is still open, and now "sai" is about that.
    await stage.ha.say("sai")
    await stage.ha.next_message("Đã bỏ, Bot chưa")
    await stage.ha.say("đúng")
    await stage.ha.next_message()
    assert not await stage.rows("SELECT id FROM task WHERE content LIKE '%danh mục dự án%'")


async def test_sai_right_after_a_file_takes_the_file_back_and_an_older_question_stays(with_buttons: Stage) -> None:
    stage = with_buttons
    await stage.lan.say("103 được 60%")
    await stage.lan.next_message("Ghi nhận #103")
    await stage.lan.say("101 xin gia hạn đến 20/12 vì chờ số liệu")
    await stage.lan.next_message("Đúng thì nhắn “đúng”")
    await stage.lan.send_file("bao-cao.pdf", caption="102")
    await stage.lan.next_message("#102")
    await stage.lan.say("sai")
    await stage.lan.next_message("Đã bỏ tệp vừa gửi. #102")
    assert (await stage.task(103)).percent == 60
    await stage.lan.say("đúng")
    await stage.lan.next_message("đề nghị gia hạn #101")


async def test_whoever_says_that_a_task_is_not_done_after_all_is_told_a_word_that_works_whatever_is_open(stage: Stage) -> None:
    await stage.lan.say("102 xong")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.say("101 xin gia hạn đến 20/12 vì chờ số liệu")
    await stage.lan.next_message("Đúng thì nhắn “đúng”")
    await stage.lan.say("102 chưa xong đâu, em bấm nhầm")
    await stage.lan.next_message("Báo nhầm thì nhắn “sai 102”")
    await stage.lan.say("sai 102")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi. #102")
    assert await stage.state_of(102) == "open"
    # What was asked about the other one is still to be answered.
    await stage.lan.say("đúng")
    await stage.lan.next_message("đề nghị gia hạn #101")


async def test_sai_with_the_number_a_question_is_about_is_the_no_to_it(stage: Stage) -> None:
    await stage.lan.say("103 gia hạn đến 20/12 vì chờ số liệu")
    await stage.lan.next_message("Bot hiểu là: #103")
    await stage.lan.say("102 được 40%")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.say("sai 103")
    await stage.lan.next_message("Đã bỏ, Bot chưa ghi gì")
    await stage.lan.say("đúng")
    await stage.lan.next_message("Bot đã nhận")
    assert (await stage.task(102)).percent == 40
    # Of several that were asked about, one that is named drops nothing of the others.
    await stage.lan.say("101 xin lùi đến 20/12 vì chờ số liệu, 103 gia hạn đến 20/12 vì chờ số liệu")
    await stage.lan.next_message("Bot hiểu là")
    await stage.lan.say("sai 103")
    await stage.lan.next_message("Không có báo cáo hay đề nghị nào của đồng chí về #103")
    await stage.lan.say("đúng")
    await stage.lan.next_message("#101")
    # Another task's number is another matter.
    await stage.lan.say("104 gia hạn đến 31/12 vì chờ số liệu")
    await stage.lan.next_message("Bot hiểu là: #104")
    await stage.lan.say("sai 102")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi. #102")
    await stage.lan.say("đúng")
    await stage.lan.next_message("gia hạn #104")
