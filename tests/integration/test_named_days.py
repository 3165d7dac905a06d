"""A day somebody named beside the deadline is named again when it comes, or has passed in silence."""

from __future__ import annotations

from datetime import date

import db.directions
from bot.core.reply import Intent, ReplyItem
from bot.core.task import State
from bot.services import office as offices
from bot.services.lines import directed
from bot.services.recorded import recorded
from db.session import Database
from tests.integration.desk import FOCAL, FRIDAY, HEAD, NEXT_MONDAY, NEXT_TUESDAY, Desk, desk_with_task

FAR = date(2025, 6, 30)
SAID, PROMISED = date(2024, 11, 5), date(2024, 11, 8)


async def morning(desk: Desk, at: str) -> None:
    await desk.tick(at)
    await desk.send_all()


async def test_a_day_the_unit_named_is_asked_about_once_on_the_working_day_after(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, due=FAR)
    await desk.change(promised_on=PROMISED, said="08/11 em nộp", said_on=SAID, reported_on=SAID)
    await morning(desk, FRIDAY)
    assert desk.channel.texts(FOCAL) == []
    await morning(desk, NEXT_MONDAY)
    (text,) = desk.channel.texts(FOCAL)
    # Nothing ticked here since Friday: longer than Telegram keeps what is written to the bot.
    assert text.splitlines() == [
        "Bot gián đoạn từ 08h05 ngày 08/11/2024 đến 08h05 ngày 11/11/2024. Tin nhắn trong thời gian đó có thể chưa nhận được:"
        " tin nào chưa có trả lời, đề nghị nhắn lại.",
        "",
        "[Hỏi tiến độ] Phòng Quản lý đầu tư",
        "#101 hạn 30/06/2025 – Báo cáo kết quả. Báo cáo gần nhất 05/11: “08/11 em nộp”; ngày dự kiến 08/11 đã qua.",
        "Đã qua ngày phòng dự kiến: đề nghị cho biết đã thực hiện đến đâu. Ví dụ: “101 xong”, “101 dự kiến 12/11”.",
    ]
    await morning(desk, NEXT_TUESDAY)
    assert len(desk.channel.texts(FOCAL)) == 1 and desk.channel.texts(HEAD) == []


async def test_who_has_reported_since_is_not_asked(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, due=FAR)
    await desk.change(promised_on=PROMISED, said="08/11 em nộp", said_on=SAID, reported_on=SAID)
    await desk.change(promised_on=None, said="đang trình ký", said_on=PROMISED, reported_on=PROMISED)
    await morning(desk, NEXT_MONDAY)
    assert desk.channel.texts(FOCAL) == []


async def test_a_promise_on_a_day_off_is_known_for_one_and_another_day_is_not(database: Database) -> None:
    desk = await desk_with_task(database, due=FAR)
    async with desk.database.read() as connection:
        office = await offices.load(connection, desk.id, desk.clock.now())
    off, holiday, worked = date(2024, 11, 9), date(2025, 1, 1), date(2024, 11, 8)

    async def is_off(day: date, intent: Intent = Intent.PROGRESS) -> bool:
        return recorded(office, await desk.assignment(), ReplyItem(intent=intent, text="", date=day), missing_file="").day_off

    assert await is_off(off) and await is_off(off, Intent.BLOCKED) and await is_off(holiday)
    assert not await is_off(worked) and not await is_off(off, Intent.EXTENSION)


async def ordered(desk: Desk, on: str, until: date) -> None:
    desk.clock.set(on)
    async with desk.database.write() as connection:
        await db.directions.add(
            connection,
            desk.id,
            assignment_id=(await desk.assignment()).id,
            words="phải xong trong tuần",
            answer_by=until,
            by="Vũ Hải Long",
            entered_by_id=None,
            at=desk.clock.now(),
            inbox_id=None,
        )


async def test_the_day_a_leader_named_is_named_on_its_morning_to_unit_and_head(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, due=FAR)
    await ordered(desk, "2024-11-05 09:00", date(2024, 11, 8))
    await morning(desk, "2024-11-07 08:05")
    assert desk.channel.texts(FOCAL) == desk.channel.texts(HEAD) == []
    await morning(desk, FRIDAY)
    (text,) = desk.channel.texts(FOCAL)
    assert desk.channel.texts(HEAD) == [text]
    assert text.splitlines() == [
        "[Đến ngày theo ý kiến chỉ đạo] Phòng Quản lý đầu tư",
        "#101 hạn 30/06/2025 – Báo cáo kết quả. Đ/c Vũ Hải Long (05/11): “phải xong trong tuần”, chậm nhất HÔM NAY.",
        "Đề nghị phòng thực hiện, báo cáo đ/c Vũ Hải Long và ghi kết quả tại đây. Ví dụ: “101 xong”, “101 vướng: …”.",
    ]
    await morning(desk, NEXT_MONDAY)
    assert len(desk.channel.texts(FOCAL)) == len(desk.channel.texts(HEAD)) == 1


async def test_the_day_a_leader_named_stands_before_a_deadline_still_ahead_and_is_its_reminder_too(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, due=date(2024, 11, 11))
    await ordered(desk, "2024-11-05 09:00", date(2024, 11, 8))
    await morning(desk, FRIDAY)
    (text,) = desk.channel.texts(FOCAL)
    assert text.splitlines()[:2] == [
        "[Đến ngày theo ý kiến chỉ đạo] Phòng Quản lý đầu tư",
        "#101 hạn 11/11/2024 (còn 02 ngày làm việc, tính cả hôm nay) – Báo cáo kết quả. Đ/c Vũ Hải Long (05/11): “phải xong"
        " trong tuần”, chậm nhất HÔM NAY.",
    ]
    assert text.count("#101") == 1 and "[Nhắc việc" not in text
    assert {("ordered_day", "day/1", "responsible"), ("before_due", "2024-11-11/1", "responsible")} <= set(await desk.told())


async def test_a_deadline_of_today_names_the_leaders_day_below_it(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, due=date(2024, 11, 8))
    await ordered(desk, "2024-11-05 09:00", date(2024, 11, 8))
    await morning(desk, FRIDAY)
    (text,) = desk.channel.texts(FOCAL)
    assert "Theo ý kiến chỉ đạo: #101 chậm nhất HÔM NAY." in text and text.count("Báo cáo kết quả") == 1
    assert ("ordered_day", "day/1", "responsible") in await desk.told()


async def test_what_was_handed_in_before_the_leaders_day_is_not_named(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, due=FAR)
    await ordered(desk, "2024-11-05 09:00", date(2024, 11, 8))
    await desk.change(state=State.SUBMITTED, submitted_on=SAID)
    await morning(desk, FRIDAY)
    assert desk.channel.texts(FOCAL) == []


async def test_a_unit_is_called_silent_after_a_leaders_word_only_once_the_day_of_the_word_is_over(database: Database) -> None:
    desk = await desk_with_task(database, due=FAR)
    await desk.change(said="đang trình ký", said_on=date(2024, 11, 1), reported_on=date(2024, 11, 1))
    desk.clock.set("2024-11-05 07:30")
    said_at = desk.clock.now()

    async def is_silent(now: str) -> bool:
        desk.clock.set(now)
        async with desk.database.read() as connection:
            office = await offices.load(connection, desk.id, desk.clock.now())
        return directed(office, await desk.assignment(), at=said_at, by="Long", until=PROMISED, reader=None).unanswered

    assert not await is_silent("2024-11-05 08:00") and await is_silent("2024-11-06 08:00")
    await desk.change(said="đã trình", said_on=SAID, reported_on=SAID)
    assert not await is_silent("2024-11-06 08:00")
