"""What units say about their tasks, over the whole path."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.sandbox.clock import SandboxClock
from tests.flow.stage import Stage, a_new_task
from tests.flow.world import PersonChat, Said


async def _card(stage: Stage, number: int, person: PersonChat | None = None) -> Said:
    person = person or stage.lan
    await person.say(str(number))
    return await person.next_message(f"#{number}")


async def test_a_unit_that_speaks_behind_the_number_of_its_task_is_no_count(stage: Stage) -> None:
    await stage.minh.say("101 Phòng đã chủ trì, phối hợp và hoàn thành việc cắm mốc, bàn giao cho địa phương.")
    await stage.minh.next_message("Ghi nhận #101")
    assert await stage.state_of(101) == "submitted"


async def test_a_report_with_a_number_is_recorded_and_echoed_with_number_and_title(stage: Stage) -> None:
    await stage.lan.say("101 xong rồi ạ")
    echo = await stage.lan.next_message("Ghi nhận")
    assert "#101" in echo.text
    assert "Rà soát dự án chậm tiến độ" in echo.text
    assert "chờ tổ Tổng hợp xác nhận" in echo.text
    assert "“sai”" in echo.text
    assert await stage.state_of(101) == "submitted"


async def test_the_done_button_or_its_words_make_a_claim_at_once(stage: Stage) -> None:
    await stage.way.choose(stage.lan, await _card(stage, 101), "Báo hoàn thành", "101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    assert await stage.state_of(101) == "submitted"


async def test_pressing_done_is_answered_with_a_toast(with_buttons: Stage) -> None:
    press = await with_buttons.lan.press(await _card(with_buttons, 101), "Báo hoàn thành")
    assert await press.answer() == "Đã ghi nhận"


async def test_progress_asks_how_far_and_reads_the_answer(stage: Stage) -> None:
    card = await _card(stage, 101)
    if stage.way.has_buttons:
        await stage.lan.press(card, "Cập nhật tiến độ")
        await stage.lan.next_message("Đến đâu rồi ạ?")
        await stage.lan.say("khoảng 60%")
    else:
        await stage.lan.say("101 được khoảng 60%")
    echo = await stage.lan.next_message("Ghi nhận #101")
    assert "60%" in echo.text
    assert (await stage.task(101)).percent == 60


async def test_what_is_clear_is_written_though_another_task_wants_a_day(stage: Stage) -> None:
    await stage.minh.say("101 đang trình ký, 104 xin gia hạn")
    await stage.minh.next_message("Ghi nhận #101")
    await stage.minh.next_message("#104")
    await stage.minh.say("đến 27/12 vì công ty chưa bổ sung hồ sơ")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #104")
    await stage.minh.say("102 đang trình ký, 104 gia hạn đến 05/12 vì chờ số liệu")
    await stage.minh.next_message("Ghi nhận #102")
    await stage.minh.next_message("#104")
    await stage.minh.say("101 xong rồi, 104 gia hạn đến 28/12")
    await stage.minh.next_message("Ghi nhận #101")
    await stage.minh.next_message("Đề nghị cho biết lý do gia hạn #104")
    assert await stage.state_of(101) == "submitted"


async def test_a_number_that_is_wrong_takes_nothing_from_the_report_beside_it(stage: Stage) -> None:
    await stage.lan.say("101 đang trình ký, 999 xong rồi")
    await stage.lan.next_message("Không có nhiệm vụ #999")
    await stage.lan.next_message("Ghi nhận #101")
    assert await stage.written() == 1


async def test_a_degree_that_cannot_be_is_asked_back_and_nothing_is_recorded(stage: Stage) -> None:
    await stage.lan.say("101 được 150%")
    asked = await stage.lan.next_message("đến đâu rồi ạ?")
    assert "“150%” không phải là tỷ lệ hoàn thành" in asked.text
    assert await stage.written() == 0
    await stage.lan.say("khoảng 60%")
    await stage.lan.next_message("Ghi nhận #101")
    assert (await stage.task(101)).percent == 60
    await stage.lan.say("102 đang trình ký, 104 -5%")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.next_message("“-5%” không phải là tỷ lệ hoàn thành")
    assert (await stage.task(104)).percent is None


async def test_less_than_was_reported_is_said_beside_it_and_a_beginning_clears_it(stage: Stage) -> None:
    await stage.lan.say("101 được 70%")
    await stage.lan.next_message("đang thực hiện 70%.")
    await stage.lan.say("101 được 40%")
    await stage.lan.next_message("đang thực hiện 40%, trước đó đã báo 70%")
    await stage.lan.say("101 Đạt 35% thì dừng vì thiếu vốn")
    await stage.lan.next_message("vướng mắc (trước đó đã báo 40%): Đạt 35% thì dừng")
    await stage.lan.say("101 mới nhận được hồ sơ, bắt đầu xử lý từ hôm nay")
    await stage.lan.next_message("đang thực hiện, trước đó đã báo 35% (mới nhận được hồ sơ")
    assert (await stage.task(101)).percent is None


async def test_an_echo_does_not_say_twice_that_a_task_is_going_on(stage: Stage) -> None:
    for said in ("101 đang thực hiện", "101 em vẫn đang thực hiện ạ", "101 dang thuc hien"):
        await stage.lan.say(said)
        assert ": đang thực hiện.\n" in (await stage.lan.next_message("Ghi nhận #101")).text, said
    await stage.lan.say("101 đang thực hiện rà soát hồ sơ")
    await stage.lan.next_message(": đang thực hiện (đang thực hiện rà soát hồ sơ).")


async def test_a_promise_for_before_a_day_is_for_the_day_before_it(stage: Stage) -> None:
    await stage.lan.say("101 phòng phấn đấu hoàn thành trước ngày 08/11")
    await stage.lan.next_message("dự kiến 07/11/2024")
    assert (await stage.task(101)).promised_on == date(2024, 11, 7)


async def test_blocked_asks_where_and_keeps_the_persons_own_words(stage: Stage) -> None:
    card = await _card(stage, 101)
    if stage.way.has_buttons:
        await stage.lan.press(card, "Vướng mắc")
        await stage.lan.next_message("vướng ở đâu")
        await stage.lan.say("chờ ý kiến Sở Tài chính")
    else:
        await stage.lan.say("101 vướng chờ ý kiến Sở Tài chính")
    echo = await stage.lan.next_message("Ghi nhận #101")
    assert "vướng mắc" in echo.text
    assert "chờ ý kiến Sở Tài chính" in echo.text
    assert (await stage.task(101)).blocked


async def test_what_stands_behind_the_colon_of_an_obstacle_is_its_reason(stage: Stage) -> None:
    await stage.lan.say("101 vướng: chờ ý kiến Sở Tài chính")
    echo = await stage.lan.next_message("Ghi nhận #101")
    assert "vướng mắc: chờ ý kiến Sở Tài chính" in echo.text


async def test_an_obstacle_with_the_day_of_its_end_is_still_an_obstacle(stage: Stage) -> None:
    await stage.lan.say("101 vướng: chờ Sở Tài chính, dự kiến 15/11 có")
    await stage.lan.next_message("Ghi nhận #101")
    assert (await stage.task(101)).blocked


async def test_a_share_beside_a_wish_for_more_time_is_kept(stage: Stage) -> None:
    await stage.lan.say("101 Đã hoàn thành 70%, xin gia hạn đến 09/12 để hoàn thiện nốt")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.next_message("lý do gia hạn #101")
    assert (await stage.task(101)).percent == 70


async def test_a_promise_behind_the_deadline_moves_nothing_and_says_so(stage: Stage) -> None:
    last_day = (await stage.task(101)).last_day
    assert last_day is not None
    late = last_day + timedelta(days=3)
    await stage.lan.say(f"101 chậm nhất {late:%d/%m} có kết quả ạ")
    echo = await stage.lan.next_message("Ghi nhận #101")
    assert "hạn giữ nguyên" in echo.text and "“101 gia hạn đến" in echo.text


async def test_what_a_unit_promises_for_the_end_of_a_week_is_its_friday(stage: Stage) -> None:
    await stage.lan.say("101 cuối tuần này em gửi nha chị")
    echo = await stage.lan.next_message("Ghi nhận #101")
    assert "dự kiến 08/11/2024" in echo.text


async def test_acknowledged_is_noted_and_is_no_report(stage: Stage) -> None:
    await stage.way.choose(stage.lan, await _card(stage, 101), "Đã rõ", "101 đã rõ")
    await stage.lan.next_message("đã rõ nhiệm vụ")
    task = await stage.task(101)
    assert task.acknowledged
    assert task.reported_on is None


async def test_an_extension_asks_for_the_date_and_the_reason(stage: Stage) -> None:
    card = await _card(stage, 101, stage.minh)
    if stage.way.has_buttons:
        await stage.minh.press(card, "Đề nghị gia hạn")
        await stage.minh.next_message("đến ngày nào, vì sao?")
        await stage.minh.say("đến 15/11 vì công ty chưa bổ sung hồ sơ")
    else:
        await stage.minh.say("101 gia hạn đến 15/11 vì công ty chưa bổ sung hồ sơ")
        await stage.minh.next_message("Bot hiểu là")
        await stage.minh.say("đúng")
    asked = await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    assert "15/11/2024" in asked.text
    assert "Hạn vẫn là 08/11/2024" in asked.text
    assert (await stage.task(101)).due == date(2024, 11, 8)


async def test_an_extension_without_a_date_is_asked_for_it(stage: Stage) -> None:
    await stage.minh.say("101 xin gia hạn")
    await stage.minh.next_message("đến ngày nào, vì sao?")
    await stage.minh.say("15/11 vì chờ Sở Tài chính")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")


async def test_an_extension_to_a_day_that_is_no_later_is_refused(stage: Stage) -> None:
    card = await _card(stage, 101, stage.minh)
    for day in ("01/11/2024", "08/11/2024"):
        await stage.way.choose(stage.minh, card, "Đề nghị gia hạn", "101 đề nghị gia hạn")
        await stage.minh.next_message("đến ngày nào")
        await stage.minh.say(f"đến {day} vì bận")
        await stage.minh.next_message("không dùng được")
    assert await stage.written() == 0


async def test_an_extension_that_means_nothing_is_refused_before_a_yes_is_asked_for(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 08/11/2024 vì bận")
    await stage.minh.next_message("không dùng được")
    assert await stage.written() == 0


async def test_two_of_a_list_of_one_are_asked_about_and_not_taken_for_it(stage: Stage) -> None:
    await stage.lan.say("101")
    await stage.lan.next_message("#101")
    await stage.lan.say("2 việc đầu xong, việc cuối chưa")
    await stage.lan.next_message("chưa rõ đồng chí báo cáo nhiệm vụ nào")
    assert await stage.state_of(101) == "open"


async def test_a_free_text_in_answer_to_a_reminder_is_about_its_task(stage: Stage) -> None:
    await stage.walk("2024-11-05T08:00")
    reminder = await stage.lan.next_message("#101")
    await stage.way.answer(stage.lan, reminder, "đang trình anh Long ký, thứ 6 có", 101)
    await stage.lan.next_message("Ghi nhận #101")
    assert (await stage.task(101)).said is not None


async def test_without_a_number_the_only_task_the_bot_wrote_about_is_meant(stage: Stage) -> None:
    await stage.walk("2024-11-05T08:00")
    await stage.lan.next_message("#101")
    await stage.lan.say("em đang trình ký rồi ạ")
    await stage.lan.next_message("Ghi nhận #101")


async def test_an_ambiguous_report_is_asked_about_with_a_list_and_the_number_answers(stage: Stage) -> None:
    await stage.lan.say("xong rồi ạ")
    asked = await stage.lan.next_message("#101")
    assert "#102" in asked.text
    assert await stage.written() == 0
    await stage.lan.say("101")
    await stage.lan.next_message("Ghi nhận #101")
    assert await stage.state_of(101) == "submitted"
    assert await stage.state_of(102) == "open"


async def test_doubt_never_closes_a_task(stage: Stage) -> None:
    for text in ("101 chưa xong", "101 xong chưa?", "101 sắp xong", "bao giờ 101 xong ạ", "101 hình như xong", "cảm ơn em", "101 ???"):
        await stage.lan.say(text)
        await stage.lan.next_message()
        assert await stage.state_of(101) == "open", text


async def test_thanks_and_wishes_that_name_a_task_are_answered_with_a_short_word(stage: Stage) -> None:
    for text in ("cảm ơn em 101 nhé", "101 cảm ơn em nhé", "101 chúc cả nhà ngày mới tốt lành"):
        await stage.lan.say(text)
        assert (await stage.lan.next_message()).text.startswith("Bot đã nhận."), text
    await stage.lan.say("101 ạ")
    assert "Nguồn giao" in (await stage.lan.next_message("#101")).text


async def test_a_question_for_more_time_or_where_to_send_it_is_answered_with_what_to_do(stage: Stage) -> None:
    await stage.lan.say("101 mình có thể nộp sau lễ không chị")
    later = (await stage.lan.next_message("#101")).text
    assert later.endswith("Bot không tự đổi hạn. Cần thêm thời gian thì xin gia hạn: nhắn “101 gia hạn đến … vì …”.")
    await stage.lan.say("101 bc gui cho ai vay a")
    where = (await stage.lan.next_message("#101")).text
    assert "Báo cáo nhắn ngay tại đây, ví dụ “101 đang trình ký”; kết quả " in where and where.endswith("hoặc gửi tổ Tổng hợp.")
    await stage.register(a_new_task("Báo cáo sơ kết", date(2024, 12, 6), product="Báo cáo kèm biểu số liệu"))
    await stage.settle()
    await stage.lan.read_all()
    number = max(row.number for row in await stage.rows("SELECT number FROM task"))
    await stage.lan.say(f"{number} cần nộp những gì")
    assert "\nSản phẩm theo sổ: Báo cáo kèm biểu số liệu. Cần trao đổi thêm" in (await stage.lan.next_message(f"#{number}")).text
    # Of what the city asks for a file goes along.
    await stage.lan.say("102 phải nộp những gì ạ")
    asked = (await stage.lan.next_message("#102")).text
    assert "\nSổ không ghi riêng sản phẩm của nhiệm vụ này. Khi báo xong cần file kết quả (pdf). Cần trao đổi" in asked
    await stage.lan.say("101 xin số điện thoại anh phụ trách bên Sở")
    assert "chưa trả lời được thêm câu hỏi" in (await stage.lan.next_message("#101")).text


async def test_a_yes_to_what_is_late_says_that_no_progress_was_told(stage: Stage) -> None:
    await stage.lan.say("101 uh")
    assert "đã rõ nhiệm vụ.\nChưa đúng" in (await stage.lan.next_message("Ghi nhận #101")).text
    await stage.walk("2024-11-11T08:30")
    await stage.lan.read_all()
    await stage.lan.say("101 uh")
    said = await stage.lan.next_message("Ghi nhận #101")
    assert "đã rõ nhiệm vụ, chưa tính là báo cáo tiến độ.\nĐề nghị cho biết đã thực hiện đến đâu, ví dụ “101 đang trình ký”" in said.text
    assert (await stage.task(101)).reported_on is None


async def test_two_tasks_in_one_sentence_are_both_recorded(stage: Stage) -> None:
    await stage.lan.say("101 xong, 102 được 60%")
    echo = await stage.lan.next_message("Ghi nhận")
    assert "#101" in echo.text
    assert "#102" in echo.text
    assert await stage.state_of(101) == "submitted"
    assert (await stage.task(102)).percent == 60


async def test_many_at_once_are_echoed_and_wait_for_a_yes(stage: Stage) -> None:
    await stage.lan.say("101, 102, 103, 104 xong hết rồi")
    echo = await stage.lan.next_message("Bot hiểu là")
    assert await stage.written() == 0
    await stage.way.choose(stage.lan, echo, "Đúng", "đúng")
    await stage.lan.next_message("Ghi nhận")
    assert [await stage.state_of(number) for number in (101, 102, 103, 104)] == ["submitted"] * 4


async def test_an_echo_answered_with_no_writes_nothing(stage: Stage) -> None:
    await stage.lan.say("101, 102, 103, 104 xong hết rồi")
    echo = await stage.lan.next_message("Bot hiểu là")
    await stage.way.choose(stage.lan, echo, "Chưa đúng", "sai")
    await stage.lan.next_message()
    await stage.lan.say("đúng")
    await stage.lan.next_message()
    assert await stage.written() == 0


async def test_a_silent_duty_is_answered_as_standing(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Theo dõi ký số", assigned_on=date(2024, 8, 20)))
    await stage.settle()
    await stage.lan.read_all()
    card = await _card(stage, number)
    await stage.way.choose(stage.lan, card, "Thực hiện thường xuyên", f"{number} thực hiện thường xuyên")
    await stage.lan.next_message(f"Ghi nhận #{number}")
    task = await stage.task(number)
    assert task.state == "open"
    assert task.reported_on == date(2024, 11, 4)


async def test_a_question_about_a_task_is_answered_with_how_it_stands_and_writes_nothing(stage: Stage) -> None:
    await stage.lan.say("101 hạn nộp là hôm nào, nộp cho ai ạ?")
    said = await stage.lan.next_message("#101")
    assert "Hạn 08/11/2024" in said.text
    assert "tổ Tổng hợp" in said.text
    assert await stage.written() == 0


async def test_done_a_while_ago_is_no_day_and_makes_nothing_timely(stage: Stage) -> None:
    await stage.outage("2024-11-12T08:00")
    await stage.lan.read_all()
    await stage.lan.say("101 bên em nộp từ hồi đầu tháng")
    echo = await stage.lan.next_message("Ghi nhận #101")
    assert "báo hoàn thành ngày 12/11/2024, quá hạn" in echo.text
    assert "Xong ngày nào, đề nghị nhắn “101 xong ngày …”" in echo.text
    await stage.lan.say("101 xong ngày 11/11")
    await stage.lan.next_message("báo hoàn thành ngày 11/11/2024 (trước đó báo ngày 12/11), quá hạn")
    await stage.lan.say("101 xong ngày 07/11")
    assert "báo hoàn thành ngày 07/11/2024 (trước đó báo ngày 11/11), đúng hạn" in (await stage.lan.next_message("Bot hiểu là")).text
    assert (await stage.task(101)).submitted_on == date(2024, 11, 11)
    await stage.lan.say("đúng")
    await stage.lan.next_message("báo hoàn thành ngày 07/11/2024 (trước đó báo ngày 11/11), đúng hạn")
    await stage.ha.say("chờ xác nhận")
    assert "(trước đó đơn vị báo xong ngày 11/11)" in (await stage.ha.next_message("Chờ Văn phòng xác nhận: 01")).text


async def test_what_a_claim_that_waits_is_given_later_is_added_to_it(stage: Stage) -> None:
    await stage.lan.say("102 xong")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.say("102 xong hôm nay rồi mà")
    await stage.lan.next_message("đã báo hoàn thành, đang chờ tổ Tổng hợp xác nhận")
    before = await stage.written()
    await stage.lan.say("102 xong, đã gửi bản ký qua HpNet")
    echo = await stage.lan.next_message("Ghi nhận #102")
    assert "gửi ngoài Bot: tổ Tổng hợp xác nhận khi đã nhận" in echo.text
    assert await stage.written() == before + 1
    await stage.ha.say("chờ xác nhận")
    assert "(đơn vị báo đã gửi ngoài Bot" in (await stage.ha.next_message("Chờ Văn phòng xác nhận: 01")).text
    await stage.lan.say("sai")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi")
    assert await stage.state_of(102) == "submitted"


async def test_a_day_before_the_units_own_report_that_work_goes_on_is_asked_about(stage: Stage) -> None:
    await stage.outage("2024-11-11T08:00")
    await stage.lan.read_all()
    await stage.lan.say("101 đang mò số liệu")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.outage("2024-11-12T08:00")
    await stage.lan.say("101 xong ngày 07/11")
    asked = await stage.lan.next_message("Bot hiểu là")
    assert "Ngày 11/11/2024 đơn vị còn báo đang thực hiện." in asked.text
    assert await stage.state_of(101) == "open"
    await stage.lan.say("đúng")
    await stage.lan.next_message("báo hoàn thành ngày 07/11/2024, đúng hạn")


async def test_a_vow_is_shown_in_its_words_and_a_promise_once(stage: Stage) -> None:
    await stage.lan.say("101 dạ để em hỏi sếp đã")
    echo = await stage.lan.next_message("Ghi nhận #101")
    assert "“101 dạ để em hỏi sếp đã”" in echo.text or "“dạ để em hỏi sếp đã”" in echo.text
    assert "đã rõ" not in echo.text
    await stage.lan.say("101 đang tổng hợp, dự kiến 07/11 hoàn thành")
    assert (await stage.lan.next_message("Ghi nhận #101")).text.count("dự kiến 07/11") == 1


async def test_a_share_that_was_counted_is_shown_with_the_words_it_comes_from(stage: Stage) -> None:
    await stage.lan.say("101 Đã rà soát 12/15 xã, còn 3 xã đang xin chỉ đạo")
    echo = await stage.lan.next_message("Ghi nhận #101")
    assert "đang thực hiện 80% (Đã rà soát 12/15 xã" in echo.text
    await stage.lan.say("101 mới gặp 50/100 hộ")
    assert "đang thực hiện 50%, trước đó đã báo 80% (mới gặp 50/100 hộ)" in (await stage.lan.next_message("Ghi nhận #101")).text


async def test_what_is_said_beside_a_share_is_said_back_with_it_and_the_share_once(stage: Stage) -> None:
    for said, shown in (
        ("101: 80, đang rà lỗi chính tả", "đang thực hiện 80% (80, đang rà lỗi chính tả)."),
        ("102 được 60%, còn phần phụ lục", "đang thực hiện (được 60%, còn phần phụ lục)."),
        ("103 đang thực hiện, được khoảng 60% ạ", "đang thực hiện 60%."),
        ("104 Đến nay đạt 48,5% kế hoạch", "đang thực hiện (Đến nay đạt 48,5% kế hoạch)."),
        ("101 còn 10% nữa là xong", "đang thực hiện 90% (còn 10% nữa là xong)."),
    ):
        await stage.lan.say(said)
        assert shown in (await stage.lan.next_message("Ghi nhận")).text


async def test_a_share_behind_what_there_is_no_room_for_is_shown_all_the_same(stage: Stage) -> None:
    stuck = "vướng mặt bằng của ba hộ dân tại khu vực phía nam dự án chưa thống nhất được phương án bồi thường với tổ công tác"
    await stage.lan.say(f"101 {stuck}, mới 30% thôi")
    assert "… (đã đạt 30%)" in (await stage.lan.next_message("Ghi nhận #101")).text
    await stage.lan.say("101 vướng mặt bằng, mới 35% thôi")
    assert "vướng mặt bằng, mới 35% thôi." in (await stage.lan.next_message("Ghi nhận #101")).text


async def test_a_paper_with_the_number_of_an_own_task_is_asked_about_as_that_task(stage: Stage) -> None:
    await stage.lan.say("vb 102 xong rồi")
    await stage.lan.next_message("Bot hiểu là: #102")
    await stage.lan.say("đúng")
    await stage.lan.next_message("Ghi nhận #102")
    assert await stage.state_of(101) == "open"


async def test_a_question_after_the_deadline_is_answered_and_no_more(stage: Stage) -> None:
    await stage.lan.say("101 Bao giờ thì phải hoàn thành?")
    answer = await stage.lan.next_message("08/11/2024")
    assert "chưa trả lời được" not in answer.text


async def test_a_share_of_opinions_is_written_down_in_words(stage: Stage) -> None:
    await stage.lan.say("101 Đã tiếp thu, giải trình 12/15 ý kiến góp ý, còn 3 ý kiến đang xin chỉ đạo của Giám đốc.")
    answer = await stage.lan.next_message("Ghi nhận #101")
    assert "80%" not in answer.text
    assert "còn 3 ý kiến đang xin chỉ đạo của Giám đốc" in answer.text
    assert (await stage.task(101)).percent is None


async def test_a_date_with_another_weekday_is_shown_with_its_own(stage: Stage) -> None:
    await stage.lan.say("101 em nộp chậm sang thứ bảy 22/11/2024 được không ạ")
    await stage.lan.next_message("đến 22/11/2024 (thứ Sáu)")
    await stage.lan.say("sai")
    await stage.lan.say("101 xin gia hạn đến thứ bảy 22/11/2024 vì công ty chưa bổ sung hồ sơ")
    await stage.lan.next_message("gia hạn đến 22/11/2024 (thứ Sáu), lý do: công ty chưa bổ sung hồ sơ")


async def test_a_clock_time_still_to_come_is_no_time_of_today(stage: Stage) -> None:
    await stage.outage("2024-11-12T08:00")
    await stage.lan.read_all()
    await stage.lan.say("101 gửi r 10h15")
    echo = await stage.lan.next_message("Ghi nhận #101")
    assert "Xong ngày nào, đề nghị nhắn “101 xong ngày …”" in echo.text
    unsaid = "quá hạn 04 ngày (tính theo ngày báo; đơn vị báo đã xong từ trước, chưa nêu ngày)"
    await stage.ha.say("chờ xác nhận")
    assert unsaid in (await stage.ha.next_message("Chờ Văn phòng xác nhận: 01")).text
    await stage.lan.say("101 xong ngày 11/11")
    await stage.lan.next_message("báo hoàn thành ngày 11/11/2024")
    await stage.ha.say("chờ xác nhận")
    assert "chưa nêu ngày" not in (await stage.ha.next_message("Chờ Văn phòng xác nhận: 01")).text


async def test_a_hand_back_gives_its_reason_whole(stage: Stage) -> None:
    await stage.lan.say("101 em thấy giao nhầm đơn vị rồi, cái này bên Thanh tra")
    await stage.lan.next_message("Bot hiểu là")
    await stage.lan.say("đúng")
    assert "em thấy giao nhầm đơn vị rồi, cái này bên Thanh tra" in (await stage.lan.next_message()).text


async def test_raw_telex_is_said_back_with_its_marks(stage: Stage) -> None:
    await stage.lan.say("101 vuwowngs mawcs: chuwa cos kinh phis neen chuwa lafm dduwowcj")
    await stage.lan.next_message("vướng mắc: chưa có kinh phí nên chưa làm được")


async def test_what_was_written_during_an_outage_counts_from_then(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await stage.outage("2024-11-08T08:00")
    await stage.lan.read_all()
    yesterday = int((stage.bot.clock.now() - timedelta(days=1)).timestamp())
    with monkeypatch.context() as before:
        before.setattr(SandboxClock, "seconds", lambda _clock: yesterday)
        await stage.lan.say("101 xong")
        echo = await stage.lan.next_message("báo hoàn thành ngày 07/11/2024")
        assert "Ghi nhận (tin ngày 07/11) #101" in echo.text
        assert (await stage.task(101)).said_on == date(2024, 11, 7)
        await stage.lan.say("sai")
        answer = await stage.lan.next_message()
        assert answer.text.startswith("(Trả lời tin đồng chí nhắn lúc 08h0") and "07/11/2024; Bot gián đoạn" in answer.text
        await stage.lan.say("hqua e xong nv 101 r, quên báo")
        await stage.lan.next_message("báo hoàn thành ngày 06/11/2024")
        await stage.lan.say("102 việc này của Văn phòng")
        assert "đề nghị chuyển sang Văn phòng" in (await stage.lan.next_message("Bot hiểu là")).text
    await stage.walk("2024-11-11T08:00")
    again = (await stage.lan.next_message("[Câu hỏi chưa trả lời]")).text
    assert "Ngày 07/11/2024 đồng chí nhắn “102 việc này của Văn phòng”" in again
    assert "đề nghị chuyển sang Văn phòng" in again


async def test_a_product_named_behind_the_task_and_a_colon_is_asked_about_as_its_result(stage: Stage) -> None:
    await stage.lan.say("101 kết quả: Công văn 1234/BQL-VP ngày 01/11/2024")
    echo = await stage.lan.next_message("#101")
    assert "báo hoàn thành" in echo.text
    assert await stage.state_of(101) == "open"
    await stage.way.choose(stage.lan, echo, "Đúng", "đúng")
    await stage.lan.next_message("Ghi nhận #101")
    assert await stage.state_of(101) == "submitted"


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("em cần gia hạn thì làm sao", "Xin gia hạn: nhắn số nhiệm vụ, ngày xin và lý do"),
        ("em chào bot", "Chào đồng chí."),
        ("101 gửi qua đâu", "Báo cáo nhắn ngay tại đây"),
        ("việc 101 còn bao nhiêu ngày", "còn 05 ngày làm việc"),
    ],
)
async def test_how_something_is_done_here_is_answered_and_nothing_is_recorded(stage: Stage, asked: str, answer: str) -> None:
    await stage.lan.say(asked)
    said = await stage.lan.next_message(answer)
    assert "chưa rõ" not in said.text and "chưa trả lời được" not in said.text
    assert not await stage.rows("SELECT 1 FROM report")


async def test_more_messages_than_fit_into_a_minute_are_all_recorded_when_they_were_written_during_an_outage(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.outage("2024-11-08T08:00")
    await stage.lan.read_all()
    first = int((stage.bot.clock.now() - timedelta(days=1)).timestamp())
    for percent in range(1, 24):
        with monkeypatch.context() as before:
            before.setattr(SandboxClock, "seconds", lambda _clock, written=first + 600 * percent: written)
            await stage.lan.say(f"101 đang thực hiện, được {percent}%")
            await stage.lan.next_message(f"đang thực hiện {percent}%")
