"""The end of the year: what is left is listed; it is carried over only with a leader's word, and its year stays."""

from __future__ import annotations

from datetime import date

from tests.flow.stage import Stage
from tests.flow.test_requests import nam_of


async def test_what_is_left_is_listed_by_unit_and_a_unit_sees_its_own(stage: Stage) -> None:
    await stage.ha.say("tồn đọng")
    listed = await stage.ha.next_message("[Tồn đọng năm 2024] 05 nhiệm vụ")
    assert "P. QLĐT 03: #101, #102, #104" in listed.text
    assert "P. QLLĐ 02: #104, #105" in listed.text
    assert "103" not in listed.text, "an undated duty is not left over"
    await stage.mai.say("việc tồn đọng năm 2024")
    own = await stage.mai.next_message("[Tồn đọng năm 2024] 02 nhiệm vụ")
    assert "#101" not in own.text
    await stage.ha.say("tồn đọng năm 2023")
    await stage.ha.next_message("Không có nhiệm vụ tồn đọng")


async def test_what_was_given_a_day_of_the_next_year_is_not_left_and_what_is_handed_in_is_named(stage: Stage) -> None:
    await stage.minh.say("101 gia hạn đến 15/01/2025 vì công ty chưa bổ sung hồ sơ")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("đúng")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn")
    await stage.long.next_message("gia hạn")
    await stage.long.say("đồng ý 101")
    await stage.long.next_message("đồng ý gia hạn #101")
    await stage.minh.say("104 xong")
    await stage.minh.next_message("Ghi nhận #104")
    await stage.ha.read_all()
    await stage.ha.say("tồn đọng")
    listed = await stage.ha.next_message("[Tồn đọng năm 2024] 04 nhiệm vụ")
    assert "P. QLĐT 02: #102, #104" in listed.text
    assert "Đã gia hạn sang năm sau: #101." in listed.text
    assert "Đã báo hoàn thành, chờ xác nhận: #104." in listed.text


async def test_a_task_is_carried_over_with_the_leaders_word_and_keeps_its_year(stage: Stage) -> None:
    await stage.ha.say("chuyển 101 sang năm 2025 đến 31/03/2025, lý do chờ phê duyệt quy hoạch")
    asked = await stage.ha.next_message("Đã gửi đề nghị chuyển sang năm 2025 #101")
    assert "đ/c Vũ Hải Long" in asked.text
    assert (await stage.task(101)).due == date(2024, 11, 8)
    card = await stage.long.next_message("chuyển sang năm 2025")
    await stage.way.choose(stage.long, card, "Đồng ý", "đồng ý 101")
    decided = await stage.long.next_message("đồng ý chuyển sang năm 2025 #101")
    assert "31/03/2025" in decided.text
    task = await stage.task(101)
    assert (task.due, task.due_original) == (date(2025, 3, 31), date(2024, 11, 8))
    await stage.ha.next_message("đồng ý chuyển sang năm 2025 #101")
    for of_the_unit in (stage.lan, stage.minh):
        assert "31/03/2025" in (await of_the_unit.next_message("đồng ý chuyển sang năm 2025 #101")).text
    await stage.ha.say("101")
    assert "Chuyển từ năm 2024 theo ý kiến lãnh đạo" in (await stage.ha.next_message("#101")).text
    await stage.ha.say("tồn đọng năm 2024")
    assert "Đã được đồng ý chuyển sang năm sau: #101" in (await stage.ha.next_message("[Tồn đọng")).text


async def test_a_refusal_changes_nothing(stage: Stage) -> None:
    await stage.ha.say("chuyển 101 sang năm sau, lý do chờ quy hoạch")
    await stage.ha.next_message("Đã gửi đề nghị chuyển sang năm sau")
    await stage.long.next_message("chuyển sang năm sau")
    await stage.long.say("không 101: phải xong trong năm")
    await stage.long.next_message("không đồng ý chuyển sang năm sau")
    assert (await stage.task(101)).due == date(2024, 11, 8)
    assert not await stage.rows("SELECT 1 FROM mark")


async def test_a_task_reported_as_done_is_not_carried_over_and_the_answer_says_why(stage: Stage) -> None:
    await stage.lan.say("101 xong rồi ạ")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("chuyển 101, 104 sang năm 2025 đến 31/03/2025, lý do chờ quy hoạch")
    assert "Chưa ghi #101: đơn vị đã báo hoàn thành, chờ xác nhận." in (await stage.ha.next_message("Đã ghi đề nghị chuyển #104")).text


async def test_several_wait_in_the_leaders_list_and_are_agreed_to_at_once(stage: Stage) -> None:
    await stage.ha.say("chuyển 101, 104, 103, 999 sang năm 2025 đến 31/03/2025, lý do chờ quy hoạch")
    asked = await stage.ha.next_message("Đã ghi đề nghị chuyển #101")
    assert "#103: không có thời hạn" in asked.text
    assert "#999: không phải nhiệm vụ" in asked.text
    await stage.long.say("cần ý kiến")
    await stage.long.next_message("chuyển sang năm 2025")
    await stage.long.say("đồng ý 101")
    await stage.long.next_message("đồng ý chuyển sang năm 2025 #101")
    assert (await stage.task(101)).due == date(2025, 3, 31)


async def test_staff_ask_through_their_head_and_a_day_of_the_city_stays(stage: Stage) -> None:
    nam = await nam_of(stage)
    await nam.say("chuyển 102 sang năm sau đến 31/01/2025, lý do chờ thành phố")
    await nam.next_message("Trần Văn Minh")
    await stage.minh.next_message("chuyển sang năm 2025")
    await stage.minh.say("đồng ý 102")
    await stage.minh.next_message("Đã gửi đề nghị chuyển sang năm 2025")
    await stage.long.next_message("chuyển sang năm 2025")
    await stage.long.say("đồng ý 102")
    decided = await stage.long.next_message("đồng ý chuyển sang năm 2025 #102")
    assert "khi có văn bản đồng ý của cấp giao" in decided.text
    assert (await stage.task(102)).due == date(2024, 11, 29)


async def test_without_a_reason_a_day_or_a_right_nothing_is_asked(stage: Stage) -> None:
    for chat, text, why in (
        (stage.ha, "chuyển 101 sang năm sau", "cần có lý do"),
        (stage.ha, "chuyển 101 sang năm 2025 đến 30/02, lý do chờ", "chưa rõ ngày"),
        (stage.ha, "chuyển 101 sang năm 2025 đến 31/03/2026, lý do chờ", "không thuộc năm sau"),
        (stage.mai, "chuyển 101 sang năm sau, lý do chờ", "#101: không phải nhiệm vụ đồng chí được đề nghị"),
    ):
        await chat.say(text)
        await chat.next_message(why)
    assert not await stage.rows("SELECT 1 FROM request")


async def _both_asked(stage: Stage) -> None:
    """A later day by the unit and a carrying over by the clerk wait for the leader's word about one task of one unit."""
    await stage.minh.say("101 gia hạn đến 15/11 vì công ty chưa bổ sung hồ sơ")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("đúng")
    await stage.minh.next_message("Đã gửi đề nghị gia hạn")
    await stage.long.next_message("gia hạn")
    await stage.ha.say("chuyển 101 sang năm 2025 đến 31/03/2025, lý do chờ phê duyệt quy hoạch")
    await stage.ha.next_message("Đã gửi đề nghị chuyển sang năm 2025")
    await stage.ha.next_message("#101 đang có đề nghị gia hạn đến 15/11/2024, chưa có ý kiến: lãnh đạo chọn một trong hai.")
    await stage.long.next_message("chuyển sang năm 2025")


async def test_of_two_things_asked_about_one_task_the_leader_names_the_one(stage: Stage) -> None:
    await _both_asked(stage)
    await stage.long.say("đồng ý 101")
    shown = await stage.long.next_message("Cần đồng chí cho ý kiến: 02")
    assert "Nhắn “đồng ý gia hạn 101” hoặc “đồng ý chuyển sang năm sau 101”; “không 101: lý do”" in shown.text
    assert (await stage.task(101)).due == date(2024, 11, 8), "nothing is decided by a word that may mean either"
    await stage.long.say("đồng ý chuyển sang năm sau 101")
    await stage.long.next_message("đồng ý chuyển sang năm 2025 #101")
    await stage.long.next_message("không đồng ý gia hạn #101")
    assert (await stage.task(101)).due == date(2025, 3, 31)
    await stage.minh.next_message("không đồng ý gia hạn #101")


async def test_of_two_things_asked_about_one_task_the_day_names_the_one(stage: Stage) -> None:
    await _both_asked(stage)
    await stage.long.say("đồng ý 101 đến 15/11")
    await stage.long.next_message("đồng ý gia hạn #101")
    await stage.long.next_message("không đồng ý chuyển sang năm sau #101")
    assert (await stage.task(101)).due == date(2024, 11, 15)
    await stage.ha.next_message("không đồng ý chuyển sang năm sau #101")


async def test_a_refusal_is_of_all_that_is_asked_about_a_task_and_of_one_that_is_named(stage: Stage) -> None:
    await _both_asked(stage)
    await stage.long.say("không đồng ý chuyển sang năm sau 101: làm trong năm")
    await stage.long.next_message("không đồng ý chuyển sang năm sau #101")
    await stage.long.say("cần ý kiến")
    assert "gia hạn" in (await stage.long.next_message("Cần đồng chí cho ý kiến: 01")).text
    await stage.ha.say("chuyển 101 sang năm 2025 đến 31/03/2025, lý do chờ phê duyệt quy hoạch")
    await stage.long.next_message("chuyển sang năm 2025")
    await stage.long.say("không 101: phải xong đúng hạn")
    await stage.long.next_message("không đồng ý gia hạn #101")
    await stage.long.next_message("không đồng ý chuyển sang năm sau #101")
    assert (await stage.task(101)).due == date(2024, 11, 8)


async def test_a_word_for_another_kind_of_request_decides_nothing(stage: Stage) -> None:
    await stage.ha.say("chuyển 101 sang năm 2025 đến 31/03/2025, lý do chờ phê duyệt quy hoạch")
    await stage.long.next_message("chuyển sang năm 2025")
    await stage.long.say("đồng ý dừng 101")
    await stage.long.next_message("Cần đồng chí cho ý kiến: 01")
    task = await stage.task(101)
    assert (task.due, task.state) == (date(2024, 11, 8), "open")
    await stage.long.say("đồng ý chuyển năm sau 101")
    await stage.long.next_message("đồng ý chuyển sang năm 2025 #101")


async def test_what_a_leader_agreed_to_carry_over_is_put_once_and_waits_for_the_paper(stage: Stage) -> None:
    await stage.walk("2024-12-12T09:00")
    await stage.ha.read_all()
    await stage.ha.say("chuyển 102, 101 sang năm 2025 đến 31/03/2025, lý do chờ phê duyệt quy hoạch")
    await stage.ha.next_message("Đã ghi đề nghị chuyển #101, #102")
    await stage.long.read_all()
    await stage.long.say("tổng hợp")
    screen = (await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")).text
    assert "CẦN ĐỒNG CHÍ CHO Ý KIẾN: 04 (chuyển sang năm sau 02, quá hạn đã đôn đốc 03 lần 02)" in screen
    await stage.long.say("1")
    await stage.long.next_message("1/4 – Đề nghị chuyển sang năm 2025 #102")
    await stage.long.say("đồng ý")
    assert "Hạn mới 31/03/2025 được ghi khi có văn bản đồng ý" in (await stage.long.next_message("Đã ghi: đồng ý")).text
    await stage.long.next_message("2/4 – Đề nghị chuyển sang năm 2025 #101")
    # What is overdue and was agreed to waits for the paper from above, and for no second word.
    await stage.long.say("tổng hợp")
    assert "03 (chuyển sang năm sau 01, quá hạn đã đôn đốc 03 lần 02)" in (await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")).text
    await stage.ha.read_all()
    await stage.ha.say("sổ sáng")
    morning = (await stage.ha.next_message("[Sổ sáng")).text
    assert "chờ văn bản đồng ý gia hạn 01 (#102, từ 12/12)" in morning
    assert "\nCó văn bản đồng ý thì nhắn “gia hạn 102 đến 31/03/2025 theo …” kèm số, ký hiệu, ngày văn bản.\n" in morning
    await stage.lan.read_all()
    await stage.lan.say("102 vướng, chờ Sở Tài chính")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.long.read_all()
    await stage.long.say("cần ý kiến")
    await stage.long.next_message("1/4 – Đề nghị chuyển sang năm 2025 #101")
    await stage.long.say("tiếp")
    card = (await stage.long.next_message("2/4 – Vướng mắc #102")).text
    assert "Đang chờ văn bản đồng ý chuyển sang năm 2025, đến 31/03 (đề nghị 12/12)." in card.replace("đang chờ", "Đang chờ")
    await stage.ha.say("gia hạn 102 đến 31/03/2025 theo CV 1234/UBND-VX ngày 12/12/2024")
    await stage.ha.next_message("#102")
    await stage.ha.say("đúng")
    await stage.ha.next_message("#102")
    assert (await stage.task(102)).due == date(2025, 3, 31)


async def test_who_is_asked_for_a_shorter_extension_reads_that_the_task_was_agreed_to_be_carried_over(stage: Stage) -> None:
    await stage.ha.say("chuyển 102 sang năm 2025 đến 31/03/2025, lý do chờ phê duyệt quy hoạch")
    await stage.ha.next_message("Đã gửi đề nghị chuyển")
    await stage.long.next_message("chuyển sang năm 2025")
    await stage.long.say("đồng ý 102")
    await stage.long.next_message("đồng ý chuyển sang năm 2025 #102")
    await stage.minh.say("102 gia hạn đến 06/12 vì chờ số liệu")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("đúng")
    awaited = "Ngày 04/11 đồng chí đã đồng ý chuyển sang năm 2025, đến 31/03/2025, đang chờ văn bản."
    assert awaited in (await stage.long.next_message("đề nghị gia hạn lần 1")).text
    await stage.long.say("tổng hợp")
    await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")
    await stage.long.say("1")
    assert awaited in (await stage.long.next_message("1/1 – Gia hạn #102")).text
    # Somebody else reads who agreed to it.
    await stage.ha.say("cần ý kiến")
    assert awaited.replace("đồng chí", "đ/c Vũ Hải Long") in (await stage.ha.next_message("gia hạn lần 1")).text
    await stage.ha.say("gia hạn 102 đến 31/03/2025 theo CV 1234/UBND-VX ngày 04/11/2024")
    await stage.ha.next_message("Sửa #102")
    await stage.ha.say("đúng")
    await stage.ha.next_message("Đã sửa #102")
    await stage.minh.say("102 gia hạn đến 30/04/2025 vì chờ số liệu")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("đúng")
    # The paper has come: nothing is awaited any more.
    assert "đang chờ văn bản" not in (await stage.long.next_message("31/03/2025 → 30/04/2025")).text


async def test_who_is_to_carry_a_task_over_reads_that_a_later_day_is_waited_for(stage: Stage) -> None:
    await stage.minh.say("102 gia hạn đến 06/12 vì chờ số liệu")
    await stage.minh.next_message("Bot hiểu là")
    await stage.minh.say("đúng")
    await stage.long.next_message("#102")
    await stage.long.say("đồng ý 102")
    await stage.long.next_message("đồng ý trình gia hạn #102")
    await stage.ha.say("chuyển 102, 101 sang năm 2025 đến 31/03/2025, lý do chờ phê duyệt quy hoạch")
    await stage.ha.next_message("Đã ghi đề nghị chuyển")
    await stage.long.say("tổng hợp")
    await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")
    await stage.long.say("1")
    card = (await stage.long.next_message("1/2 – Đề nghị chuyển sang năm 2025 #102")).text
    assert " Đang chờ văn bản đồng ý gia hạn đến 06/12 (đề nghị 04/11)." in card
