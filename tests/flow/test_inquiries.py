"""What people ask and the bot cannot answer: passed on to the clerk once, and answered in the clerk's own words."""

from __future__ import annotations

from tests.flow.stage import Stage

HEADING = "Câu hỏi Bot chưa trả lời được"


async def test_a_question_the_bot_cannot_answer_reaches_the_clerk_once_and_comes_back_answered(stage: Stage) -> None:
    await stage.lan.say("102 nộp mấy bản, có phải ký số không?")
    echo = (await stage.lan.next_message("#102")).text
    assert "Bot đã chuyển câu hỏi này tới tổ Tổng hợp (đọc sáng 05/11); cần ngay thì đề nghị liên hệ trực tiếp." in echo
    assert "Nếu là báo cáo thì nhắn rõ hơn, ví dụ “102 đang trình ký”." in echo
    assert await stage.written() == 0
    await stage.settle()
    assert not [said for said in await stage.ha.unread() if HEADING in said.text]
    await stage.walk("2024-11-05T07:50")
    morning = (await stage.ha.next_message("[Sổ sáng 05/11/2024]")).text
    assert "Ngày làm việc trước: không có báo cáo." in morning
    told = "– Đ/c Lê Thị Lan (P. QLĐT), 04/11, #102 – Báo cáo giải ngân vốn hạ tầng: “nộp mấy bản, có phải ký số không?”"
    assert f"{HEADING}: 01\n{told}\nTrả lời: gọi điện, hoặc nhắn “trả lời 102: …” (Bot gửi nguyên lời tới người hỏi)." in morning
    await stage.walk("2024-11-05T08:30")
    await stage.lan.read_all()
    await stage.ha.say("trả lời 102: 02 bản giấy, ký số trên HpNet")
    said = (await stage.ha.next_message("trả lời")).text
    assert said.startswith("Đã gửi trả lời về #102 cho đ/c Lê Thị Lan: “02 bản giấy, ký số trên HpNet”.")
    answer = (await stage.lan.next_message("[Trả lời câu hỏi] #102 – Báo cáo giải ngân vốn hạ tầng")).text
    assert "Đồng chí hỏi 04/11: “nộp mấy bản, có phải ký số không?”\nTổ Tổng hợp trả lời: 02 bản giấy, ký số trên HpNet." in answer
    await stage.ha.say("lịch sử 102")
    history = (await stage.ha.next_message("Lịch sử #102")).text
    assert "Lê Thị Lan: hỏi tổ Tổng hợp “102 nộp mấy bản, có phải ký số không?”" in history
    assert "Nguyễn Thu Hà: trả lời “02 bản giấy, ký số trên HpNet”" in history
    await stage.walk("2024-11-06T08:30")
    assert not [said for said in await stage.ha.unread() if HEADING in said.text]
    for other in (stage.long, stage.minh):
        assert not [said for said in await other.unread() if "nộp mấy bản" in said.text]


async def test_what_is_asked_on_a_friday_is_read_on_monday_and_nothing_comes_on_the_days_off(stage: Stage) -> None:
    await stage.walk("2024-11-08T16:00")
    await stage.lan.say("102 ai phối hợp vậy chị")
    assert "(đọc sáng 11/11)" in (await stage.lan.next_message("#102")).text
    await stage.ha.read_all()
    await stage.walk("2024-11-10T20:00")
    assert await stage.ha.unread() == []
    await stage.walk("2024-11-11T07:50")
    assert f"{HEADING}: 01\n– Đ/c Lê Thị Lan (P. QLĐT), 08/11, #102" in (await stage.ha.next_message("[Sổ sáng 11/11/2024]")).text


async def test_a_question_is_taken_back_with_sai_and_the_report_before_it_stays(stage: Stage) -> None:
    await stage.lan.say("101 được 60%")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.walk("2024-11-04T08:05")
    await stage.lan.say("101 có phải ký số không?")
    await stage.lan.next_message("Bot đã chuyển câu hỏi này")
    await stage.lan.say("sai")
    await stage.lan.next_message("Đã bỏ câu hỏi về #101, Bot không chuyển tổ Tổng hợp nữa.")
    assert (await stage.task(101)).percent == 60
    await stage.lan.say("sai")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi")
    assert (await stage.task(101)).percent is None
    await stage.walk("2024-11-05T07:50")
    assert HEADING not in (await stage.ha.next_message("[Sổ sáng 05/11/2024]")).text


async def test_a_report_after_a_question_is_what_sai_takes_back(stage: Stage) -> None:
    await stage.lan.say("101 có phải ký số không?")
    await stage.lan.next_message("Bot đã chuyển câu hỏi này")
    await stage.walk("2024-11-04T08:05")
    await stage.lan.say("101 được 60%")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.say("sai")
    await stage.lan.next_message("Đã bỏ nội dung vừa ghi")
    await stage.walk("2024-11-05T07:50")
    assert f"{HEADING}: 01" in (await stage.ha.next_message("[Sổ sáng 05/11/2024]")).text
