"""What the bot says unprompted: who is reminded of what on which day, and when it keeps still."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from tests.flow.stage import BUTTONS, Stage, a_new_task, a_stage
from tests.flow.world import Chat

MONTH = "2024-12-04T08:00"


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


async def _pass(stage: Stage, first: date, last: date) -> None:
    """Let every morning from the first to the last day come; of a weekend, one."""
    for day in _days(first, last):
        if day.weekday() != 6:
            await stage.outage(f"{day}T08:00")


async def _told(chat: Chat) -> dict[date, str]:
    """The bot's texts of each day."""
    told: dict[date, str] = {}
    for said in await chat.unread():
        told[said.at.date()] = f"{told.get(said.at.date(), '')}\n{said.text}"
    return told


def _naming(told: dict[date, str], number: int) -> dict[date, str]:
    return {day: text for day, text in told.items() if f"#{number}" in text}


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"#(\d{3})", text))


async def test_the_focal_person_is_reminded_7_3_1_0_days_before_and_the_head_on_the_day(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Báo cáo quý IV", date(2024, 11, 20)))
    await stage.settle()
    await stage.lan.read_all()
    await stage.minh.read_all()
    for day in (12, 13, 14, 15, 17, 18, 19, 20):
        await stage.outage(f"2024-11-{day}T08:00")
    told = _naming(await _told(stage.lan), number)
    # Seven days before is Wednesday the 13th; three days before falls on a Sunday and is said on the Friday before.
    assert list(told) == [date(2024, 11, 13), date(2024, 11, 15), date(2024, 11, 19), date(2024, 11, 20)]
    assert "đến hạn HÔM NAY" in told[date(2024, 11, 20)]
    heads = _naming(await _told(stage.minh), number)
    # Besides the list of the week (on Tuesday 12 the one of the Monday that was missed), only the day itself.
    assert [day for day, text in heads.items() if "[Tuần" not in text] == [date(2024, 11, 20)]


async def test_whoever_reports_again_and_again_is_shown_no_example_until_weeks_pass_in_silence(stage: Stage) -> None:
    examples = ("Trả lời ví dụ", "Cũng có thể nhắn", "Ví dụ:", "Xem một nhiệm vụ")
    for content in ("Báo cáo sơ kết", "Báo cáo tổng kết"):
        await stage.register(a_new_task(content, date(2024, 11, 8), ("QLDT", "QLLD")))
    await stage.settle()
    for words in ("102 đang trình ký", "103 đang tổng hợp", "103 được 30%", "104 đang dự thảo"):
        await stage.lan.say(words)
        await stage.lan.next_message(f"Ghi nhận #{words[:3]}")
    await stage.lan.read_all()
    await stage.mai.read_all()

    async def morning(day: str) -> tuple[bool, bool]:
        await stage.outage(f"{day}T08:00")
        texts = ["\n".join((await _told(chat)).values()) for chat in (stage.lan, stage.mai)]
        assert all("Báo cáo tổng kết" in text for text in texts), texts
        return tuple(any(word in text for word in examples) for text in texts)  # type: ignore[return-value]

    assert await morning("2024-11-05") == (True, True), "four messages are few"
    await stage.lan.say("104 đang lấy ý kiến")
    await stage.lan.next_message("Ghi nhận #104")
    assert await morning("2024-11-07") == (False, True)
    # Nor below what is told by day.
    await stage.long.say("102 làm gấp cho kịp họp")
    await stage.long.next_message("Chuyển ý kiến chỉ đạo")
    await stage.long.say("đúng")
    assert "Cũng có thể nhắn" not in (await stage.lan.next_message("[Ý kiến chỉ đạo]")).text
    assert await morning("2024-12-09") == (True, True)


async def test_an_overdue_task_is_chased_three_times_then_once_a_week(stage: Stage) -> None:
    for morning in ("11-09", "11-11", "11-12", "11-13", "11-14", "11-18", "11-19", "11-22", "11-25", "11-28", "12-02", "12-03"):
        await stage.outage(f"2024-{morning}T08:00")
    told = _naming(await _told(stage.lan), 101)
    days = [date(2024, 11, 11), date(2024, 11, 14), date(2024, 11, 19), date(2024, 11, 25), date(2024, 12, 2)]
    assert list(told) == days
    for nth, day in enumerate(days[:3], 1):
        assert f"ôn đốc lần {nth}" in told[day]
    assert "đã đôn đốc 03 lần" in told[days[3]]
    assert "quá hạn 03 ngày" in told[days[0]]


async def test_a_promise_holds_the_next_reminder_until_its_day(stage: Stage) -> None:
    await stage.outage("2024-11-11T08:00")
    await stage.lan.next_message("ôn đốc lần 1")
    await stage.lan.say("101 vướng: chờ Sở Tài chính, dự kiến 15/11 có")
    await stage.lan.next_message("Ghi nhận #101")
    for day in (12, 14, 15, 18):
        await stage.outage(f"2024-11-{day}T08:00")
    assert list(_naming(await _told(stage.lan), 101)) == [date(2024, 11, 18)]


async def test_nothing_is_said_on_weekends_and_holidays_nor_through_tet(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Báo cáo trước Tết", date(2025, 1, 29)))
    await stage.settle()
    await stage.lan.read_all()
    for day in ("01-22", "01-23", "01-24", "01-25", "01-27", "01-28", "01-29", "01-31", "02-02", "02-03", "02-04"):
        await stage.outage(f"2025-{day}T08:00")
    lan = await _told(stage.lan)
    assert not [day for day in lan if date(2025, 1, 25) <= day <= date(2025, 2, 2)]
    assert list(_naming(lan, number)) == [date(2025, 1, 22), date(2025, 1, 24), date(2025, 2, 3), date(2025, 2, 4)]
    assert "HÔM NAY" in lan[date(2025, 2, 3)]
    assert "quá hạn 01 ngày" in lan[date(2025, 2, 4)]


async def test_silence_is_noticed_two_weeks_before_then_asked_about(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Theo dõi ký số", assigned_on=date(2024, 8, 20)))
    await stage.settle()
    await stage.lan.read_all()
    await stage.minh.read_all()
    for day in ("05", "06", "07", "20", "21", "25"):
        await stage.outage(f"2024-11-{day}T08:00")
    told = _naming(await _told(stage.lan), number)
    assert list(told) == [date(2024, 11, 6), date(2024, 11, 21)]
    assert "đã quá 3 tháng chưa có báo cáo tiến độ" in told[date(2024, 11, 21)]
    # No exception for the head: silence is told with the list of the week.
    assert list(_naming(await _told(stage.minh), number)) == [date(2024, 11, 25)]
    await stage.lan.say(f"{number} đang triển khai, đã ký số 80% văn bản")
    await stage.lan.next_message(f"#{number}")
    await stage.outage("2024-12-05T08:00")
    assert not _naming(await _told(stage.lan), number)


async def test_standing_duties_are_asked_once_a_month_and_again_on_the_closing_day(stage: Stage) -> None:
    numbers = await stage.register(*(a_new_task(f"Thường xuyên {n}", standing=True) for n in range(3)))
    await stage.settle()
    await stage.lan.read_all()
    for day in (8, 11, 12, 14, 15):
        await stage.outage(f"2024-11-{day:02d}T08:00")
    told = {day: text for day, text in (await _told(stage.lan)).items() if "áo cáo tháng 11/2024" in text}
    assert list(told) == [date(2024, 11, 11), date(2024, 11, 14)]
    assert "Nhắc lại" in told[date(2024, 11, 14)]
    assert f"#{numbers[0]}–#{numbers[-1]}" in told[date(2024, 11, 11)]


async def test_one_common_sentence_answers_all_standing_duties_of_the_month(stage: Stage) -> None:
    numbers = await stage.register(*(a_new_task(f"Thường xuyên {n}", standing=True) for n in range(3)))
    await stage.outage("2024-11-11T08:00")
    await stage.lan.next_message("Báo cáo tháng 11/2024")
    await stage.lan.say("B vẫn thực hiện thường xuyên, không vướng mắc")
    await stage.lan.next_message("Ghi nhận báo cáo tháng 11/2024")
    assert [(await stage.task(number)).reported_on for number in numbers] == [date(2024, 11, 11)] * 3
    await stage.outage("2024-11-14T08:00")
    assert not [text for text in await stage.lan.texts() if "Nhắc lại: báo cáo tháng" in text]


async def test_a_digest_lists_seven_tasks_and_tiep_tells_the_rest(stage: Stage) -> None:
    await stage.register(*(a_new_task(f"Việc thứ {n}", date(2024, 11, 8)) for n in range(9)))
    await stage.outage("2024-11-05T08:00")
    digest = await stage.lan.next_message("Nhắc việc 05/11/2024")
    shown = {line[1:4] for line in digest.text.splitlines() if line.startswith("#")}
    assert len(shown) == 7
    assert "còn 03 nhiệm vụ (#113–#115)" in digest.text
    await stage.way.choose(stage.lan, digest, "Tiếp", "tiếp")
    rest = await stage.lan.next_message("#1")
    assert len(shown | _numbers(rest.text)) == 10
    assert not shown & _numbers(rest.text)
    # The rest was told by its numbers: the next day says nothing of it again.
    await stage.outage("2024-11-06T08:00")
    assert not [said for said in await stage.lan.unread() if "#113" in said.text]


async def test_a_new_task_is_told_at_once_in_office_hours_and_else_in_the_next_window(stage: Stage) -> None:
    await stage.outage("2024-11-04T12:00")
    (number,) = await stage.register(a_new_task("Báo cáo nhanh", date(2024, 11, 29)))
    await stage.settle()
    assert await stage.lan.unread() == []
    await stage.outage("2024-11-04T14:00")
    told = await stage.lan.next_message(f"#{number}")
    assert "nhiệm vụ mới" in told.text
    assert (told.at.hour, told.at.date()) == (14, date(2024, 11, 4))
    await stage.minh.next_message(f"#{number}")
    assert [said.text for said in await stage.mai.unread()] == []


async def test_a_month_lived_day_by_day_and_a_month_slept_through_owe_the_same_in_the_end(office_url: str, tmp_path: Path) -> None:
    said: dict[str, list[str]] = {}
    for how in ("lived", "slept"):
        folder = tmp_path / how
        folder.mkdir()
        url = f"sqlite:///{folder / 'stage.sqlite3'}"
        (folder / "stage.sqlite3").write_bytes(Path(office_url.partition(":///")[2]).read_bytes())
        async with a_stage(url, folder, BUTTONS) as stage:
            (silent,) = await stage.register(a_new_task("Theo dõi ký số", assigned_on=date(2024, 8, 20)))
            await stage.settle()
            await stage.lan.read_all()
            if how == "lived":
                await _pass(stage, date(2024, 11, 5), date(2024, 12, 3))
            await stage.outage(MONTH)
            said[how] = [message.text for message in await stage.lan.unread()]
            await stage.settle()
            assert await stage.lan.unread() == []
    assert len(said["slept"]) == 1, "everything missed is said once, in one message"
    assert _numbers(said["slept"][0]) == {"101", "102", str(silent)}
    assert set().union(*map(_numbers, said["lived"])) == _numbers(said["slept"][0])
    assert len(said["lived"]) > 5


async def test_after_an_outage_of_half_a_day_the_morning_is_made_up_for(stage: Stage) -> None:
    await stage.outage("2024-11-05T13:00")
    # Back over noon: it waits for the afternoon.
    assert await stage.lan.unread() == []
    await stage.outage("2024-11-05T14:05")
    told = await stage.lan.next_message("#101")
    assert told.at.date() == date(2024, 11, 5)
    await stage.outage("2024-11-05T16:00")
    assert await stage.lan.unread() == []


async def test_a_unit_on_trial_speaks_to_the_clerk_until_it_is_switched_on(stage: Stage) -> None:
    await stage.outage("2024-11-05T08:00")
    trial = await stage.ha.next_message("(chạy thử) gửi cho")
    assert "Ngô Anh Tuấn" in trial.text
    assert "#106" in trial.text
    assert await stage.tuan.unread() == []
    await stage.ha.say("bật Phòng Tài nguyên và Môi trường")
    await stage.ha.next_message("Phòng Tài nguyên và Môi trường")
    await stage.outage("2024-11-07T08:00")
    live = await stage.tuan.next_message("#106")
    assert "chạy thử" not in live.text
    assert not [said for said in await stage.ha.unread() if "chạy thử" in said.text]


async def test_dung_gui_stops_all_reminders_and_gui_lai_makes_up_for_them(stage: Stage) -> None:
    await stage.ha.say("dừng gửi")
    await stage.ha.next_message("Đã dừng gửi mọi tin nhắc")
    await stage.world.clock.jump("2024-11-05T08:00")
    await stage.lan.say("102 đang trình ký")
    await stage.lan.next_message("Ghi nhận #102")
    assert await stage.lan.unread() == []
    await stage.ha.say("gửi lại")
    await stage.ha.next_message("Bot gửi nhắc trở lại")
    await stage.settle()
    await stage.lan.next_message("#101")


async def test_only_the_clerk_switches(stage: Stage) -> None:
    for chat in (stage.lan, stage.minh, stage.long):
        await chat.say("dừng gửi")
        await chat.next_message("chưa được giao quyền")


async def test_a_confirmed_task_is_not_mentioned_any_more(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.outage("2024-11-07T08:00")
    await stage.outage("2024-11-11T08:00")
    assert not _naming(await _told(stage.lan), 101)


async def test_the_clerk_gets_one_line_in_the_morning(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.outage("2024-11-05T07:45")
    morning = await stage.ha.next_message("[Sổ sáng 05/11/2024]")
    assert "01 báo cáo" in morning.text
    assert "chờ xác nhận 01 (#101" in morning.text


async def test_whoever_reported_reads_in_the_next_reminder_that_it_was_confirmed_and_reads_it_once(stage: Stage) -> None:
    await stage.outage("2024-11-21T09:00")
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận")
    await stage.lan.read_all()
    await stage.minh.read_all()
    await stage.outage("2024-11-22T08:00")
    first = await stage.lan.next_message("[Nhắc việc 22/11/2024]")
    assert "Văn phòng đã xác nhận hoàn thành: #101." in first.text
    await stage.outage("2024-11-26T08:00")
    assert "xác nhận hoàn thành" not in (await stage.lan.next_message("[Nhắc việc 26/11/2024]")).text


async def test_what_was_confirmed_before_tet_is_told_after_it(stage: Stage) -> None:
    await stage.register(a_new_task("Báo cáo đầu năm", date(2025, 2, 4)))
    await stage.outage("2025-01-24T14:00")
    await stage.lan.say("101 xong")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận")
    await stage.lan.read_all()
    await stage.outage("2025-02-04T08:00")
    assert "Văn phòng đã xác nhận hoàn thành: #101." in (await stage.lan.next_message("[Nhắc việc 04/02/2025]")).text
