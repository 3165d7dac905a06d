"""What is said of several tasks in one message: counted and named, ticked, all but one, or one that takes no report."""

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


async def test_a_task_that_takes_no_report_takes_nothing_from_the_others_of_the_message(stage: Stage) -> None:
    await stage.lan.say("102 xong")
    await stage.lan.next_message("Ghi nhận #102")
    await stage.lan.say("102 va 103 sang t12 moi xong")
    await stage.lan.next_message("Ghi nhận #103 – Tham mưu quy chế phối hợp: đang thực hiện")
    assert "#102 – Báo cáo giải ngân" in (await stage.lan.next_message("đã báo hoàn thành, đang chờ tổ Tổng hợp xác nhận")).text
    await stage.lan.say("101 xong, 102 chưa, 200 xong")
    assert (await stage.lan.next_message("#200")).text.startswith("Không có nhiệm vụ #200 trong sổ theo dõi; Bot chưa ghi gì cho số này.")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.next_message("#102 – Báo cáo giải ngân")
    assert [await stage.state_of(number) for number in (101, 102, 103)] == ["submitted", "submitted", "open"]


async def test_a_wish_about_a_task_that_takes_no_report_takes_nothing_from_the_others_of_the_message(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    # More time for it cannot be granted: that is said before a yes is asked for.
    await stage.lan.say("102 được 60%, 101 xin gia hạn đến 15/12 vì chờ số liệu")
    await stage.lan.next_message("Ghi nhận #102 – Báo cáo giải ngân vốn hạ tầng: đang thực hiện 60%")
    await stage.lan.next_message("#101 – Rà soát dự án chậm tiến độ.\nNhiệm vụ này đã báo hoàn thành")
    await stage.lan.say("102 được 75%, 101 không phải việc phòng em, đề nghị chuyển phòng QLLĐ")
    await stage.lan.next_message("#102 – Báo cáo giải ngân vốn hạ tầng: đang thực hiện 75%")
    await stage.lan.say("đúng")
    await stage.lan.next_message("Ghi nhận #102 – Báo cáo giải ngân vốn hạ tầng: đang thực hiện 75%")
    await stage.lan.next_message("#101 – Rà soát dự án chậm tiến độ.\nNhiệm vụ này đã báo hoàn thành")
    assert not await stage.rows("SELECT 1 FROM request")
    # Alone it is told at once, too.
    await stage.lan.say("101 xin gia hạn đến 15/12 vì chờ số liệu")
    assert "Nhiệm vụ này đã báo hoàn thành" in (await stage.lan.next_message()).text


async def test_each_number_with_a_sign_behind_it_heads_what_is_said_of_it(stage: Stage) -> None:
    first, second, third = await three(stage)
    await stage.lan.say(f"{first}: xong {second}: 50% {third}: vướng mặt bằng")
    await stage.lan.next_message("Ghi nhận")
    assert [await stage.state_of(n) for n in (first, second, third)] == ["submitted", "open", "open"]
    assert (await stage.task(second)).percent == 50
    assert (await stage.task(third)).blocked


async def test_a_link_behind_a_report_is_its_proof_and_names_no_task(stage: Stage) -> None:
    first, second, _third = await three(stage)
    await stage.lan.say(f"{first} xong, xem tại https://docs.google.com/d/1aB2/{second}/edit")
    told = await stage.lan.next_message("Ghi nhận")
    assert f"#{first}" in told.text and f"#{second}" not in told.text
    await stage.lan.say(f"minh chứng {first}")
    assert f"https://docs.google.com/d/1aB2/{second}/edit" in (await stage.lan.next_message()).text
