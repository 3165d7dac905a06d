"""A task is given in chat: step by step with buttons or words, in one sentence with its paper, with a look at what is like it."""

from __future__ import annotations

from datetime import date

from bot.core.task import Part
from tests.flow.stage import Stage


async def test_giao_asks_for_content_unit_and_day_and_shows_who_is_reminded_when(stage: Stage) -> None:
    await stage.ha.say("/giao")
    await stage.ha.next_message("bước 1/4")
    await stage.ha.say("Lập danh mục dự án chậm tiến độ")
    asked = await stage.ha.next_message("Bước 2/4")
    assert "P. QLLĐ" in asked.text
    await stage.way.choose(stage.ha, asked, "P. QLĐT", "P. QLĐT")
    asked = await stage.ha.next_message("Bước 3/4")
    assert "P. QLĐT" not in asked.text.partition("phối hợp?")[2]
    await stage.way.choose(stage.ha, asked, "P. QLLĐ", "P. QLLĐ")
    await stage.ha.next_message("Bước 4/4")
    await stage.ha.say("20/12/2024")
    echo = await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
    for part in (
        "“Lập danh mục dự án chậm tiến độ”",
        "Phòng Quản lý đầu tư",
        "Phối hợp: P. QLLĐ",
        "20/12/2024",
        "Sẽ nhắc người thực hiện: 13/12",
        "19/12",
    ):
        assert part in echo.text, part
    assert "Phối hợp: P. QLLĐ" in echo.text
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("#107")
    assert (await stage.task(107)).due == date(2024, 12, 20)
    assert (await stage.task(107, "QLLD")).part is Part.SUPPORT


async def test_a_unit_is_found_by_a_part_of_its_name_and_what_nobody_can_read_is_asked_again(with_buttons: Stage) -> None:
    stage = with_buttons
    await stage.ha.say("giao việc")
    await stage.ha.next_message("bước 1/4")
    await stage.ha.say("ngắn")
    await stage.ha.next_message("Bot chưa hiểu “ngắn”")
    await stage.ha.say("Rà soát hồ sơ tồn đọng, VB 1234/UBND-TH ngày 01/11/2024")
    await stage.ha.next_message("Bước 2/4")
    await stage.ha.say("môi trường")
    found = await stage.ha.next_message("Bước 2/4")
    assert "P. TN&MT" in found.text and "P. QLLĐ" not in found.text
    await stage.ha.press(found, "P. TN&MT")
    await stage.ha.next_message("Bước 3/4")
    await stage.ha.say("không")
    await stage.ha.next_message("Bước 4/4")
    await stage.ha.say("lúc nào xong thì xong")
    await stage.ha.next_message("Bot chưa hiểu")
    await stage.ha.say("không thời hạn")
    echo = await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
    assert "VB 1234/UBND-TH ngày 01/11/2024" in echo.text and "không quy định thời hạn" in echo.text
    await stage.ha.say("đúng")
    await stage.ha.next_message("#107")
    task = await stage.task(107, "TNMT")
    assert task.task.document is not None and task.task.document.symbol == "1234/UBND-TH"
    assert task.task.source == "NV_UBND"


async def test_one_sentence_names_unit_day_support_and_paper(stage: Stage) -> None:
    await stage.ha.say("giao Phòng Quản lý đầu tư rà soát các dự án chậm tiến độ trước 15/12, phối hợp Văn phòng, VB 1234/UBND-TH")
    echo = await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
    for part in ("“Rà soát các dự án chậm tiến độ”", "Phối hợp: Văn phòng", "15/12/2024", "Văn bản giao: VB 1234/UBND-TH"):
        assert part in echo.text, part
    await stage.ha.say("đúng")
    await stage.ha.next_message("#107")


async def test_a_task_like_one_that_is_open_is_pointed_out(with_buttons: Stage) -> None:
    stage = with_buttons
    content = (await stage.task(102)).task.content
    await stage.ha.say(f"giao QLĐT {content} TP, hạn 20/12/2024")
    echo = await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
    assert "Gần giống #102" in echo.text
    await stage.ha.say("sai")
    await stage.ha.next_message()
    assert (await stage.rows("SELECT count(*) AS n FROM task WHERE number > 106"))[0].n == 0


async def test_a_document_with_an_order_as_its_caption_is_an_order(with_buttons: Stage) -> None:
    stage = with_buttons
    caption = "giao QLĐT tham mưu văn bản trả lời trước 15/12/2024, CV 512/SNV-CCHC"
    await stage.ha.send_file("CV 512.pdf", b"%PDF-1.7", caption=caption)
    echo = await stage.ha.next_message("Nhiệm vụ mới (chưa giao)")
    assert "Văn bản giao: CV 512/SNV-CCHC" in echo.text and "Kèm tệp: CV 512.pdf" in echo.text
    await stage.ha.say("đúng")
    given = await stage.ha.next_message("#107")
    assert "“tài liệu 107”" in given.text
    await stage.ha.say("tài liệu 107")
    assert "văn bản giao CV 512.pdf" in (await stage.ha.next_message("Tài liệu của")).text
    assert [row.kind for row in await stage.rows("SELECT kind FROM evidence")] == ["given"]


async def test_staff_are_not_led_through_giao(with_buttons: Stage) -> None:
    await with_buttons.lan.say("/giao")
    said = await with_buttons.lan.next_message()
    assert "bước 1/4" not in said.text
