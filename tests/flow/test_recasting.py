"""The clerk gives a task other words, splits it, joins two; each is echoed first and stays in the history."""

from __future__ import annotations

from tests.flow.stage import Stage


async def test_other_words_for_a_task_are_echoed_written_and_told(stage: Stage) -> None:
    await stage.ha.say("sửa nội dung 101: Báo cáo tiến độ giải ngân quý IV, lý do ghi thiếu")
    echo = await stage.ha.next_message("Sửa #101, Nội dung nhiệm vụ")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã sửa #101")
    assert (await stage.task(101)).task.content == "Báo cáo tiến độ giải ngân quý IV"
    assert "ghi thiếu" in (await stage.lan.next_message("Văn phòng đã sửa #101")).text
    await stage.ha.say("lịch sử 101")
    assert "Báo cáo tiến độ giải ngân quý IV" in (await stage.ha.next_message("Lịch sử")).text


async def test_a_task_is_split_and_its_parts_know_each_other(with_buttons: Stage) -> None:
    stage = with_buttons
    before = await stage.task(101)
    await stage.ha.say("tách 101: Tổng hợp số liệu giải ngân; Báo cáo tình hình lao động (P. QLLĐ)")
    assert "02 nhiệm vụ" in (await stage.ha.next_message("Tách #101")).text
    await stage.ha.say("đúng")
    await stage.ha.next_message("Đã tách #101, thêm #107")
    first, second = await stage.task(101), await stage.task(107, "QLLD")
    assert (first.task.content, second.task.content) == ("Tổng hợp số liệu giải ngân", "Báo cáo tình hình lao động")
    assert (second.due, second.task.document and second.task.document.title) == (
        before.due,
        before.task.document and before.task.document.title,
    )
    await stage.ha.say("lịch sử 107")
    assert "tách ra từ #101" in (await stage.ha.next_message("Lịch sử")).text


async def test_two_tasks_are_joined_and_the_second_ends_with_a_word_where_it_went(with_buttons: Stage) -> None:
    stage = with_buttons
    await stage.ha.say("gộp 101 102, lý do: cùng một việc")
    assert "Gộp vào #101" in (await stage.ha.next_message("Gộp vào")).text
    await stage.ha.say("đúng")
    await stage.ha.next_message("Đã gộp #102 vào #101")
    assert (await stage.state_of(101), await stage.state_of(102)) == ("open", "withdrawn")
    assert ";" in (await stage.task(101)).task.content
    await stage.ha.say("lịch sử 102")
    assert "gộp vào #101" in (await stage.ha.next_message("Lịch sử")).text


async def test_what_cannot_be_recast_says_why_and_changes_nothing(with_buttons: Stage) -> None:
    stage = with_buttons
    content = (await stage.task(101)).task.content
    for text, said in (
        ("tách 101: chỉ có một phần", "ít nhất hai phần"),
        ("tách 101: Tổng hợp số liệu; Báo cáo lại (Phòng Lạ)", "không rõ “Phòng Lạ”"),
        ("sửa nội dung 101: ngắn", "quá ngắn"),
        ("gộp 101 999", "999"),
    ):
        await stage.ha.say(text)
        await stage.ha.next_message(said)
    await stage.ha.say("sửa nội dung 101: Nội dung khác hẳn")
    await stage.ha.next_message("Sửa #101")
    await stage.ha.say("sai")
    await stage.ha.next_message()
    assert (await stage.task(101)).task.content == content
    await stage.lan.say("gộp 101 102")
    await stage.lan.next_message()
    assert await stage.state_of(102) == "open", "only the clerk joins tasks"
