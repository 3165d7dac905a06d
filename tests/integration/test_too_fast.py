"""Nobody keeps the bot busy for others, and nothing that was written in peace is refused."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import text

import db.inbox
from bot.core.channel import Capabilities
from bot.core.incoming import ChatKind, Happening, Incoming
from bot.services import conversation
from db.session import Database
from tests.integration.desk import FOCAL, NEXT_MONDAY, Desk, desk_with_task

REFUSED = "chưa được ghi nhận"


async def written(desk: Desk, *moments: datetime | None) -> list[str]:
    """Messages of the focal person that come in one batch, each written then; what is answered to each."""
    async with desk.database.write() as connection:
        before = (await connection.execute(text("SELECT coalesce(max(id), 0) FROM inbox"))).scalar_one()
        batch = [db.inbox.Update(f"1/{before + n}", FOCAL, {}, at) for n, at in enumerate(moments, 1)]
        await db.inbox.store(connection, "telegram", batch, desk.clock.now())
    answers = []
    for n, at in enumerate(moments, 1):
        inbox_id, said = before + n, f"101 đang làm, được {n}%"
        incoming = Incoming(
            inbox_id, "telegram", Happening.TEXT, ChatKind.PRIVATE, FOCAL, FOCAL, FOCAL, str(inbox_id), desk.clock.now(), said, written=at
        )
        known = {row.id for row in await desk.rows()}
        await conversation.receive(desk.database, incoming, Capabilities(), b"key")
        answers.append("\n".join(row.text_plain or "" for row in await desk.rows() if row.id not in known and row.kind == "answer"))
    return answers


async def test_what_was_written_over_a_day_is_recorded_when_it_arrives_at_once_and_so_is_what_is_written_then(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    now = desk.clock.now()
    answers = await written(desk, *(now - timedelta(hours=20) + timedelta(minutes=10 * n) for n in range(25)))
    assert all("đang thực hiện" in answer for answer in answers)
    (answer,) = await written(desk, now)
    assert "đang thực hiện" in answer


async def test_of_what_is_written_within_a_minute_twenty_are_recorded_and_it_is_said_once_from_which_on_not(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    first = desk.clock.now() - timedelta(hours=20)
    for moments in ([first + timedelta(seconds=n) for n in range(25)], [None] * 25):
        answers = await written(desk, *moments)
        assert all("đang thực hiện" in answer for answer in answers[:20])
        assert answers[20:] == [answers[20], "", "", "", ""]
        assert "Tin “101 đang làm, được 21%” và các tin sau đó chưa được ghi nhận." in answers[20]
        desk.clock.set("2024-11-11 09:00")


async def test_a_minute_later_is_heard_again(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    now = desk.clock.now()
    answers = await written(desk, *[now] * 21)
    assert REFUSED in answers[20]
    desk.clock.set("2024-11-11 08:07")
    (answer,) = await written(desk, desk.clock.now())
    assert "đang thực hiện" in answer


async def test_a_group_that_talks_much_is_told_nothing_and_a_word_to_the_bot_amid_it_is_answered(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    for number in range(1, 31):
        async with desk.database.write() as connection:
            await db.inbox.store(connection, "telegram", [db.inbox.Update(f"1/{number}", "-7", {})], desk.clock.now())
            inbox_id = (await connection.execute(text("SELECT max(id) FROM inbox"))).scalar_one()
        incoming = Incoming(
            inbox_id, "telegram", Happening.TEXT, ChatKind.GROUP, "-7", FOCAL, FOCAL, str(number), desk.clock.now(), "họp mấy giờ?",
            to_bot=number == 25,
        )  # fmt: skip
        await conversation.receive(desk.database, incoming, Capabilities(), b"key")
    (answer,) = [row.text_plain for row in await desk.rows() if row.chat == "-7"]
    assert answer is not None and REFUSED not in answer
