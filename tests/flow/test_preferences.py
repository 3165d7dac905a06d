"""A person's own choices about reminders: an hour, once a week, a task left alone; never what is late."""

from __future__ import annotations

from datetime import date

from tests.flow.stage import Stage, a_new_task


async def test_the_digest_comes_at_the_chosen_hour(stage: Stage) -> None:
    await stage.lan.say("nhắc tôi lúc 9h30")
    shown = await stage.lan.next_message("lúc 09h30")
    assert "quá hạn vẫn báo như thường" in shown.text
    await stage.walk("2024-11-05T09:00")
    assert not [said for said in await stage.lan.unread() if "#101" in said.text]
    await stage.walk("2024-11-05T09:35")
    await stage.lan.next_message("#101")
    await stage.lan.say("nhắc tôi theo giờ chung")
    await stage.lan.next_message("giờ chung")


async def test_an_hour_outside_the_office_and_a_day_that_is_none_are_refused(stage: Stage) -> None:
    other = "Telegram" if stage.way.channel == "zalo" else "Zalo"
    for text, why in (
        ("nhắc tôi lúc 22h", "08h00–11h00, 14h00–16h30"),
        ("tắt nhắc 101 đến 30/02", "chưa rõ ngày"),
        ("tắt nhắc 101 đến 31/12/2026", "nhiều nhất 31 ngày"),
        (f"nhắc tôi qua {other}", f"chưa gắn tài khoản {other}"),
        ("tắt nhắc 105", "#105 không phải nhiệm vụ"),
    ):
        await stage.lan.say(text)
        await stage.lan.next_message(why)
    assert not await stage.rows("SELECT 1 FROM preference")


async def test_weekly_waits_until_monday_but_the_due_day_and_what_is_late_do_not(stage: Stage) -> None:
    await stage.lan.say("nhắc tôi hằng tuần")
    await stage.lan.next_message("sáng đầu tuần")
    await stage.walk("2024-11-07T08:05")
    assert not [said for said in await stage.lan.unread() if "#101" in said.text]
    await stage.walk("2024-11-08T08:05")
    await stage.lan.next_message("#101")
    await stage.walk("2024-11-11T08:05")
    await stage.lan.next_message("Đôn đốc lần 1")


async def test_a_task_is_left_alone_until_a_day_but_never_once_it_is_late(stage: Stage) -> None:
    await stage.lan.say("tắt nhắc 101 đến 29/11")
    await stage.lan.next_message("#101 đến hết 29/11")
    await stage.walk("2024-11-07T08:05")
    assert not [said for said in await stage.lan.unread() if "#101" in said.text]
    await stage.walk("2024-11-11T08:05")
    await stage.lan.next_message("Đôn đốc lần 1")
    await stage.lan.say("bật nhắc 101")
    shown = await stage.lan.next_message("Nhắc việc gửi đồng chí")
    assert "Tạm không nhắc" not in shown.text


async def test_a_choice_is_the_persons_own_and_a_new_task_is_told_at_once(stage: Stage) -> None:
    await stage.lan.say("nhắc tôi hằng tuần")
    await stage.lan.next_message("sáng đầu tuần")
    await stage.mai.say("cài đặt nhắc")
    assert "hằng ngày" in (await stage.mai.next_message("Nhắc việc gửi đồng chí")).text
    await stage.register(a_new_task("Báo cáo nhanh", date(2024, 11, 20)))
    await stage.settle()
    await stage.lan.next_message("Báo cáo nhanh")
