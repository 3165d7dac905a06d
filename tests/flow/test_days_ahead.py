"""What the clerk sees of the bot's own talking: tomorrow, message by message; why a message came; how many were sent."""

from __future__ import annotations

import re
from datetime import date

from tests.flow.stage import Stage, a_new_task


def place_of(listed: str) -> str:
    """Where Lan's message stands in a list of tomorrow's."""
    return str(re.findall(r"^Tin (\d+): .*Lê Thị Lan", listed, re.MULTILINE)[0])


async def test_the_clerk_sees_tomorrow_message_by_message_and_nothing_of_it_is_sent(stage: Stage) -> None:
    await stage.world.clock.jump("2024-11-04T16:45")
    before = await stage.rows("SELECT id, kind, recipient, slot, state FROM message WHERE kind <> 'answer' ORDER BY id")
    await stage.ha.say("ngày mai")
    shown = await stage.ha.next_message("Nếu bật tất cả, ngày 05/11/2024 Bot sẽ gửi")
    assert "Lê Thị Lan – P. QLĐT, 01 nhiệm vụ (#101)" in shown.text
    # As if switched on: the unit on trial gets its own message.
    assert "Ngô Anh Tuấn – P. TN&MT, 01 nhiệm vụ (#106)" in shown.text
    place = place_of(shown.text)
    await stage.way.choose(stage.ha, shown, f"Xem {place}", f"xem {place}")
    one = await stage.ha.next_message(f"(xem trước tin {place} trên")
    assert "gửi cho Lê Thị Lan" in one.text
    told = one.text.partition("\n")[2]
    assert await stage.rows("SELECT id, kind, recipient, slot, state FROM message WHERE kind <> 'answer' ORDER BY id") == before
    assert await stage.lan.unread() == []
    # The next morning she gets just that.
    await stage.outage("2024-11-05T08:00")
    real = await stage.lan.next_message("#101")
    # On Zalo, which keeps nothing for a bot that was away, the day's pause is said first.
    said_of_pause, _, after_it = real.text.partition("\n\n")
    assert (after_it if said_of_pause.startswith("Bot gián đoạn") else real.text).startswith(told)


async def test_a_list_of_tomorrow_that_has_changed_says_so(stage: Stage) -> None:
    await stage.ha.say("/ngaymai")
    shown = await stage.ha.next_message("Bot sẽ gửi")
    place = place_of(shown.text)
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say(f"xem {place}")
    await stage.ha.next_message("không còn phải gửi nữa")
    await stage.ha.say("xem 99")
    await stage.ha.next_message("Danh sách chỉ có")


async def test_before_a_weekend_tomorrow_is_the_next_working_day(stage: Stage) -> None:
    await stage.world.clock.jump("2024-11-08T16:45")
    await stage.ha.say("ngày mai gửi gì?")
    shown = await stage.ha.next_message("Ngày mai nghỉ. Ngày làm việc tới là")
    assert "ngày 11/11/2024 Bot sẽ gửi" in shown.text


async def test_ngay_mai_of_somebody_else_is_a_promise_or_an_answer(stage: Stage) -> None:
    await stage.lan.say("102 gia hạn")
    await stage.lan.next_message("#102")
    await stage.lan.say("ngày mai")
    assert "Bot sẽ gửi" not in (await stage.lan.next_message()).text


async def test_vi_sao_under_a_reminder_explains_rule_task_history_and_what_would_stop_it(stage: Stage) -> None:
    await stage.outage("2024-11-05T08:00")
    reminder = await stage.lan.next_message("#101")
    if stage.way.can.quotes_seen:
        await stage.lan.reply(reminder, "vì sao?")
    else:
        await stage.lan.say("vì sao?")
    why = await stage.lan.next_message("Quy tắc: nhắc trước hạn 7, 3, 1, 0 ngày")
    assert "#101 – Rà soát dự án chậm tiến độ" in why.text
    assert "Hạn 08/11/2024, lần này là mốc 03 ngày" in why.text
    assert "Gửi ngày 05/11/2024 cho người nhận việc của đơn vị" in why.text
    assert "Đã nhắc 01 lần: 05/11 trước hạn 03 ngày" in why.text
    assert "lần tới: 07/11/2024 (nhắc trước hạn)" in why.text
    assert "Dừng khi: “101 xong”" in why.text


async def test_vi_sao_of_a_head_explains_what_the_head_was_told_not_the_list_of_the_week(stage: Stage) -> None:
    await stage.outage("2024-11-11T08:00")
    await stage.minh.next_message("[Tuần")
    for words in ("vì sao", "vì sao 101"):
        await stage.minh.say(words)
        why = await stage.minh.next_message("Quy tắc: việc quá hạn được đôn đốc")
        assert "Gửi ngày 11/11/2024 cho trưởng đơn vị." in why.text


async def test_vi_sao_with_a_number_tells_the_history_and_the_hold(stage: Stage) -> None:
    await stage.outage("2024-11-11T08:00")
    await stage.lan.next_message("ôn đốc lần 1")
    await stage.lan.say("101 vướng: chờ Sở Tài chính, dự kiến 15/11 có")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("vì sao 101")
    why = await stage.ha.next_message("Quy tắc: việc quá hạn được đôn đốc")
    assert "quá hạn 03 ngày" in why.text
    assert "Đang hoãn đôn đốc đến hết" in why.text
    assert "chờ Sở Tài chính" in why.text
    await stage.lan.say("/visao 103")
    undated = await stage.lan.next_message("#103")
    assert "chưa nhắc lần nào" in undated.text or "Quy tắc" in undated.text


async def test_vi_sao_shows_nothing_of_another_units_task(stage: Stage) -> None:
    await stage.mai.say("vì sao 101")
    refused = await stage.mai.next_message()
    assert "Rà soát" not in refused.text
    assert "Quy tắc" not in refused.text
    await stage.mai.say("vì sao 999")
    await stage.mai.next_message("999")
    await stage.mai.say("vì sao")
    await stage.mai.next_message("Bot chưa rõ đồng chí hỏi về nhiệm vụ nào")


async def test_the_clerk_sees_how_many_messages_everybody_got(stage: Stage) -> None:
    await stage.outage("2024-11-05T08:00")
    await stage.lan.next_message("#101")
    await stage.lan.say("101 đang làm")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.tuan.say("việc của tôi")
    await stage.tuan.next_message()
    await stage.ha.say("tin đã gửi")
    shown = await stage.ha.next_message("[Tin đã gửi tháng 11/2024]")
    assert "Lê Thị Lan – P. QLĐT: 01 tin nhắc trong 01 ngày; Bot trả lời 01 lần" in shown.text
    # Whom it only answered is not among those who were reminded; there is no month before the office's first.
    lines = shown.text.splitlines()
    assert f" tin nhắc cho {sum('tin nhắc trong' in line for line in lines):02d} người" in lines[0]
    assert any(line.endswith(": Bot trả lời 01 lần") for line in lines)
    assert "Tháng khác" not in shown.text
    await stage.ha.say("tin đã gửi tháng 10")
    await stage.ha.next_message("Chưa gửi tin nào")
    await stage.lan.say("tin đã gửi")
    await stage.lan.next_message("chưa được giao quyền")
    await stage.outage("2024-12-02T08:00")
    await stage.ha.say("tin đã gửi")
    assert "Tháng khác: nhắn “tin đã gửi tháng 11”" in (await stage.ha.next_message("[Tin đã gửi tháng 12/2024]")).text


async def test_a_task_given_on_the_next_day_off_is_rehearsed_with_the_day_it_is_printed(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Báo cáo cuối tháng", date(2024, 11, 30)))
    await stage.settle()
    await stage.ha.say(f"vì sao {number}")
    why = await stage.ha.next_message(f"#{number}")
    assert "30/11/2024, tính đến hết 02/12/2024" in why.text or "chưa nhắc lần nào" in why.text
