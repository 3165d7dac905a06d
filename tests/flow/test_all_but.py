"""Reports of several tasks at once: counted and named, ticked, or all but one."""

from __future__ import annotations

from datetime import date

from tests.flow.stage import Stage, a_new_task


async def three(stage: Stage) -> list[int]:
    numbers = await stage.register(*(a_new_task(f"Rà soát hồ sơ khu {n}", date(2024, 11, 29)) for n in range(1, 4)))
    await stage.settle()
    await stage.lan.read_all()
    return numbers


async def test_tasks_that_are_counted_and_named_are_handed_in(stage: Stage) -> None:
    first, second, third = await three(stage)
    await stage.lan.say(f"em xong 2 việc: {first}, {second}, còn {third} thì chưa")
    await stage.lan.next_message("Ghi nhận")
    assert [await stage.state_of(n) for n in (first, second, third)] == ["submitted", "submitted", "open"]


async def test_a_cross_hands_nothing_in_and_a_tick_does(stage: Stage) -> None:
    first, second, third = await three(stage)
    await stage.lan.say(f"{first} ✅ {second} ❌ {third} ⏳")
    await stage.lan.next_message("Ghi nhận")
    assert [await stage.state_of(n) for n in (first, second, third)] == ["submitted", "open", "open"]


async def test_all_but_the_one_the_last_message_was_about_are_all_the_others_of_the_person(stage: Stage) -> None:
    first, second, _third = await three(stage)
    await stage.lan.say(f"{first} đang làm")
    await stage.lan.next_message(f"Ghi nhận #{first}")
    await stage.lan.say(f"xong hết trừ {first}")
    asked = await stage.lan.next_message("Bot hiểu là")
    assert f"#{second} – Rà soát hồ sơ khu 2: báo hoàn thành" in asked.text
    assert f"#{first} – Rà soát hồ sơ khu 1: đang thực hiện" in asked.text
    assert await stage.state_of(second) == "open"
    await stage.lan.say("đúng")
    await stage.lan.next_message("Ghi nhận")
    assert (await stage.state_of(first), await stage.state_of(second)) == ("open", "submitted")


async def test_all_behind_a_message_about_one_task_is_that_task(stage: Stage) -> None:
    first, second, _third = await three(stage)
    await stage.lan.say(f"{first} đang làm")
    await stage.lan.next_message(f"Ghi nhận #{first}")
    await stage.lan.say("tất cả xong rồi ạ")
    asked = await stage.lan.next_message("báo hoàn thành")
    assert f"#{second}" not in asked.text


async def test_why_one_is_reminded_so_often_and_what_is_left_are_answered(stage: Stage) -> None:
    await three(stage)
    await stage.lan.say("sao cứ nhắc hoài vậy")
    assert "Quy tắc:" in (await stage.lan.next_message("Rà soát hồ sơ khu 1")).text
    await stage.lan.say("việc của em còn gì")
    await stage.lan.next_message("nhiệm vụ đang theo dõi")
