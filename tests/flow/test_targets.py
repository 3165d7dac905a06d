"""Which task a message means, and what one message does to the one before it."""

from __future__ import annotations

from datetime import date

from tests.flow.stage import Stage, a_new_task

# --- words of a title -----------------------------------------------------------------------------------------------


async def test_words_of_a_title_mean_the_persons_only_task_that_bears_them(stage: Stage) -> None:
    await stage.lan.say("giải ngân vốn hạ tầng em đang trình ký ạ")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.say("dự án chậm tiến độ xong rồi ạ")
    await stage.lan.next_message("Ghi nhận #101")
    assert await stage.state_of(101) == "submitted"


async def test_words_that_fit_two_titles_are_asked_about_with_just_these(stage: Stage) -> None:
    await stage.register(a_new_task("Báo cáo giải ngân vốn ODA", date(2024, 12, 20)))
    await stage.settle()
    await stage.lan.read_all()
    await stage.lan.say("giải ngân vốn xong rồi")
    asked = await stage.lan.next_message("Bot chưa rõ")
    assert "#102" in asked.text
    assert "#107" in asked.text
    assert "#101" not in asked.text
    assert await stage.written() == 0
    await stage.lan.say("107")
    await stage.lan.next_message("Ghi nhận #107")
    assert await stage.state_of(102) == "open"


async def test_words_of_another_units_title_mean_nothing_here(stage: Stage) -> None:
    await stage.lan.say("kiểm tra an toàn lao động xong rồi")
    await stage.lan.next_message("Bot chưa rõ")
    assert await stage.state_of(105, "QLLD") == "open"


async def test_one_pair_of_common_words_closes_nothing_without_a_yes(stage: Stage) -> None:
    await stage.lan.say("kế hoạch năm xong")
    await stage.lan.next_message("Bot hiểu là: #104")
    assert await stage.written() == 0


# --- numbers of one's own tasks ------------------------------------------------------------------------------------


async def test_the_number_of_an_own_task_is_known_wherever_it_stands(stage: Stage) -> None:
    await stage.lan.say("em vừa làm với anh Long 102 được 40%")
    await stage.lan.next_message("Ghi nhận #102")
    assert (await stage.task(102)).percent == 40
    await stage.lan.say("em vừa nộp xong 104")
    await stage.lan.next_message("Ghi nhận #104")
    assert await stage.state_of(104) == "submitted"


async def test_the_number_of_a_paper_is_no_tasks_number(stage: Stage) -> None:
    for words in ("đã gửi công văn số 101 rồi ạ", "tờ trình số 101 trình rồi", "văn bản số 101 xong rồi", "công văn 101 xong rồi"):
        await stage.lan.say(words)
        await stage.lan.next_message("Bot chưa rõ")
    assert await stage.written() == 0
    assert await stage.state_of(101) == "open"
    await stage.lan.say("việc số 101 xong rồi")
    await stage.lan.next_message("Ghi nhận #101")


async def test_all_but_one_says_nothing_done_of_that_one(stage: Stage) -> None:
    await stage.lan.say("việc của tôi")
    shown = await stage.lan.next_message("#101")
    assert "#104" in shown.text
    await stage.lan.say("xong hết trừ 102")
    echo = await stage.lan.next_message("Bot hiểu là")
    assert echo.text.count("#102") == 1
    assert await stage.written() == 0
    await stage.lan.say("đúng")
    await stage.lan.next_message("Ghi nhận")
    assert [await stage.state_of(number) for number in (101, 102, 103, 104)] == ["submitted", "open", "submitted", "submitted"]


async def test_words_for_how_far_it_is_put_no_number_into_the_register(stage: Stage) -> None:
    await stage.lan.say("102 cơ bản xong, đang trình anh Long ký")
    written = await stage.lan.next_message("Ghi nhận #102")
    assert "90" not in written.text
    task = await stage.task(102)
    assert (task.state.value, task.percent) == ("open", None)


# --- messages replied to --------------------------------------------------------------------------------------------


async def test_a_reply_to_any_earlier_message_finds_its_task(stage: Stage) -> None:
    await stage.lan.say("102 được 30%")
    old = await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.say("101 được 60%")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.walk("2024-11-20T09:00")
    await stage.lan.read_all()
    await stage.way.answer(stage.lan, old, "đang trình anh Long ký", 102)
    await stage.lan.next_message("Ghi nhận #102")


async def test_words_of_a_title_choose_among_the_tasks_of_the_message_replied_to(stage: Stage) -> None:
    await stage.lan.say("việc của tôi")
    listed = await stage.lan.next_message("#104")
    await stage.lan.reply(listed, "quy chế phối hợp đang trình ký")
    await stage.lan.next_message("Ghi nhận #103")


# --- one message and the next ---------------------------------------------------------------------------------------


async def test_a_second_message_that_corrects_the_number_moves_the_report(stage: Stage) -> None:
    for first, second, wrong, right in (("101 xong", "à nhầm, 102 ạ", 101, 102), ("103 được 60%", "ý em là 104", 103, 104)):
        await stage.lan.say(first)
        await stage.lan.next_message(f"Ghi nhận #{wrong}")
        await stage.lan.say(second)
        await stage.lan.next_message(f"Ghi nhận #{right}")
        before = await stage.task(wrong)
        assert (before.state.value, before.percent) == ("open", None)
    assert await stage.state_of(102) == "submitted"
    assert (await stage.task(104)).percent == 60


async def test_a_second_message_that_corrects_the_value_stays_with_its_task(stage: Stage) -> None:
    await stage.lan.say("101 được 60%")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.say("à 70% ạ")
    await stage.lan.next_message("Ghi nhận #101")
    assert (await stage.task(101)).percent == 70
    await stage.lan.say("102 xong")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.say("à chưa xong, còn chờ ký")
    await stage.lan.next_message("Ghi nhận #102")
    assert await stage.state_of(102) == "open"


async def test_after_a_minute_the_first_message_stands(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.world.clock.jump(minutes=2)
    await stage.lan.say("à nhầm, 102 ạ")
    await stage.lan.next_message()
    assert await stage.state_of(101) == "submitted"
    assert await stage.state_of(102) == "open"


async def test_a_yes_without_an_open_question_writes_nothing(stage: Stage) -> None:
    for text in ("đúng", "vâng", "ok", "chuẩn", "uh", "phải"):
        await stage.lan.say(text)
        await stage.lan.next_message()
    assert [row.state for row in await stage.rows("SELECT state FROM assignment_version WHERE until IS NULL AND state <> 'open'")] == []


async def test_an_echo_waits_while_another_task_is_reported(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("102 được 40%")
    await stage.minh.next_message("Ghi nhận #102")
    await stage.minh.say("đúng")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")


# --- pictures and files ---------------------------------------------------------------------------------------------


async def test_pictures_followed_by_their_number_are_joined_to_it(stage: Stage) -> None:
    await stage.lan.send_file("a.jpg", b"\xff\xd8\xff\xe0a", photo=True)
    await stage.lan.next_message("Đề nghị cho biết file của nhiệm vụ nào")
    await stage.lan.send_file("b.jpg", b"\xff\xd8\xff\xe0b", photo=True)
    await stage.world.clock.jump(minutes=1)
    await stage.lan.say("102")
    said = await stage.lan.next_message("#102")
    assert "Đã nhận 02" in said.text
    assert len(await stage.rows("SELECT 1 FROM evidence")) == 2


async def test_a_picture_of_long_ago_is_not_joined_to_a_report(stage: Stage) -> None:
    await stage.lan.send_file("a.jpg", b"\xff\xd8\xff\xe0a", photo=True)
    await stage.lan.next_message("Đề nghị cho biết file của nhiệm vụ nào")
    await stage.world.clock.jump(minutes=5)
    await stage.lan.say("102 được 30%")
    await stage.lan.next_message("Ghi nhận #102")
    assert await stage.rows("SELECT 1 FROM evidence") == []


async def test_a_picture_followed_by_a_report_goes_with_the_report(stage: Stage) -> None:
    await stage.lan.send_file("a.jpg", b"\xff\xd8\xff\xe0", photo=True)
    await stage.lan.next_message("Đề nghị cho biết file của nhiệm vụ nào")
    await stage.lan.say("102 xong rồi ạ")
    await stage.lan.next_message("Đã nhận 01")
    echo = await stage.lan.next_message("Ghi nhận #102")
    assert "thiếu" not in echo.text


# --- the clerk for a unit -------------------------------------------------------------------------------------------


async def test_pasted_words_headed_by_a_unit_are_echoed_then_recorded_for_it(stage: Stage) -> None:
    await stage.ha.say("QLĐT nhắn em: 102 đang trình ký, 101 xong rồi")
    echo = await stage.ha.next_message("Bot hiểu là")
    assert await stage.written() == 0
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Ghi thay P. QLĐT")
    assert await stage.state_of(101) == "submitted"
    await stage.walk("2024-11-05T08:00")
    digest = await stage.lan.next_message("đã ghi thay")
    assert "“sai 10" in digest.text
    await stage.lan.say("sai 101")
    await stage.lan.next_message("#101")
    assert await stage.state_of(101) == "open"
    assert not [said for said in await stage.minh.unread() if "ghi thay" in said.text]


async def test_what_was_confirmed_is_told_also_beside_what_was_recorded_for_the_unit(stage: Stage) -> None:
    await stage.walk("2024-11-05T09:00")
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận")
    await stage.ha.say("ghi 102 QLĐT: đang trình ký")
    await stage.ha.next_message("Ghi thay P. QLĐT")
    await stage.walk("2024-11-06T08:00")
    told = await stage.lan.next_message("đã ghi thay")
    assert "\nVăn phòng đã xác nhận hoàn thành: #101." in told.text and "[Nhắc việc" not in told.text


async def test_what_was_recorded_for_a_unit_is_no_message_of_its_own_for_its_head(stage: Stage) -> None:
    await stage.walk("2024-11-05T09:00")
    await stage.ha.say("ghi 102 QLĐT: đang trình ký")
    await stage.ha.next_message("Ghi thay P. QLĐT")
    await stage.walk("2024-11-06T08:00")
    await stage.lan.next_message("đã ghi thay")
    assert not [said for said in await stage.minh.unread() if "ghi thay" in said.text]
    await stage.walk("2024-11-11T08:00")
    told = [said.text for said in await stage.minh.unread() if "ghi thay" in said.text]
    assert len(told) == 1
    assert "[Nhắc việc 08/11/2024]" in told[0]
    assert "#102" in told[0]


async def test_what_is_quoted_as_recorded_for_a_unit_is_not_what_it_has_said_itself_since(stage: Stage) -> None:
    await stage.ha.say("ghi 102 QLĐT: báo vướng, chờ Sở Tài chính")
    await stage.ha.next_message("Ghi thay P. QLĐT")
    await stage.lan.say("102 đang trình ký")
    await stage.lan.next_message("đang trình ký")
    await stage.walk("2024-11-05T08:00")
    noted = (await stage.lan.next_message("đã ghi thay")).text.partition("đã ghi thay")[2]
    assert "“vướng, chờ Sở Tài chính” (ghi ngày 04/11)" in noted
    assert "trình ký" not in noted


async def test_what_was_noted_of_a_part_that_was_handed_in_since_is_not_told_any_more(stage: Stage) -> None:
    await stage.ha.say("ghi 102 QLĐT: đang trình ký")
    await stage.ha.next_message("Ghi thay P. QLĐT")
    await stage.ha.say("ghi 101 QLĐT: đã xong")
    await stage.ha.next_message("Ghi thay P. QLĐT")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận")
    await stage.lan.say("102 xong")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.walk("2024-11-05T08:00")
    noted = (await stage.lan.next_message("đã ghi thay")).text.partition("đã ghi thay")[2]
    # That the clerk noted it as done is news to the unit, also where it was confirmed.
    assert "#101" in noted and "#102" not in noted


# --- a question nobody answered -------------------------------------------------------------------------------------


async def test_a_question_left_open_is_put_once_more_and_stands_in_the_clerks_queue(stage: Stage) -> None:
    await stage.lan.say("xong rồi ạ")
    await stage.lan.next_message("Bot chưa rõ")
    await stage.minh.say("101 gia hạn đến 15/11 vì chờ số liệu")
    await stage.minh.next_message("Bot hiểu là")
    await stage.ha.say("chờ xác nhận")
    queue = await stage.ha.next_message("Bot đã hỏi lại, chưa ai trả lời (chưa ghi): 02")
    assert "Đ/c Lê Thị Lan (P. QLĐT), 04/11: “xong rồi ạ”" in queue.text
    # Noted with "ghi …" a wish would be a report: the example asks for the day that was wished for.
    assert "Đề nghị gia hạn thay thì nhắn, ví dụ “101 P. QLĐT gia hạn đến 15/11 vì …”" in queue.text
    assert "đang trình ký" not in queue.text
    await stage.walk("2024-11-05T08:00")
    again = await stage.lan.next_message("[Câu hỏi chưa trả lời]")
    assert "“xong rồi ạ”" in again.text
    echo = await stage.minh.next_message("[Câu hỏi chưa trả lời]")
    assert "Bot hiểu là: #101" in echo.text
    if stage.way.has_buttons:
        await stage.minh.press(echo, "Đúng")
    else:
        await stage.minh.say("đúng")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn #101")
    await stage.walk("2024-11-06T09:00")
    assert not [said for said in await stage.lan.unread() if "Câu hỏi chưa trả lời" in said.text]
    await stage.lan.say("đúng")
    await stage.lan.next_message()
    assert await stage.state_of(101) == "open"


async def test_a_number_at_the_head_that_may_count_is_asked_about_as_the_own_task_of_that_number(stage: Stage) -> None:
    await stage.lan.say("101")
    await stage.lan.next_message("#101")
    await stage.lan.say("104 công văn trả lời đã phát hành")
    await stage.lan.next_message("Bot hiểu là: #104")
    assert await stage.written() == 0
    await stage.lan.say("đúng")
    await stage.lan.next_message("Ghi nhận #104")
    assert await stage.state_of(101) == "open"
