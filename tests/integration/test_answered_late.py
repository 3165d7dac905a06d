"""An answer counts from when it was written, however long the bot was away."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

import db.inbox
import db.requests
from bot.core.channel import Capabilities
from bot.core.clock import OFFICE_ZONE
from bot.core.incoming import ChatKind, Happening, Incoming
from bot.services import conversation
from db.session import Database
from tests.integration.desk import FOCAL, Desk, desk_with_task, task

ASKED, BACK = "2024-11-07 16:50", "2024-11-12 08:05"
REMINDED, BACK_A_WEEK_LATER = "2024-11-07 08:05", "2024-11-14 08:05"


async def say(desk: Desk, inbox_id: int, words: str, written: datetime | None = None) -> None:
    async with desk.database.write() as connection:
        await db.inbox.store(connection, "telegram", [db.inbox.Update(f"1/{inbox_id}", FOCAL, {}, written)], desk.clock.now())
    incoming = Incoming(
        inbox_id, "telegram", Happening.TEXT, ChatKind.PRIVATE, FOCAL, FOCAL, FOCAL, str(inbox_id), desk.clock.now(), words, written=written
    )
    await conversation.receive(desk.database, incoming, Capabilities(), b"key")


@pytest.mark.parametrize(("later", "asked"), [(timedelta(minutes=5), 1), (timedelta(days=3), 0)])
async def test_a_yes_written_in_time_to_a_bot_that_is_away_for_days_is_a_yes_and_one_written_later_is_none(
    database: Database, later: timedelta, asked: int
) -> None:
    desk = await desk_with_task(database, FOCAL, at=ASKED)
    await say(desk, 1, "101 xin gia hạn đến 15/12/2024 vì chờ số liệu của Sở")
    written = datetime.fromisoformat(ASKED).replace(tzinfo=OFFICE_ZONE) + later
    desk.clock.set(BACK)
    await say(desk, 2, "đúng", written)
    async with desk.database.read() as connection:
        assert len(await db.requests.open_ones(connection, desk.id)) == asked


async def test_a_bare_done_means_the_task_of_the_reminder_before_it_and_not_of_one_that_came_after(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=REMINDED)
    await desk.tick(REMINDED)
    await desk.send_all()
    assert "#101" in desk.channel.texts(FOCAL)[-1]
    await desk.register(task("Việc khác", due=date(2024, 11, 15)))
    written = desk.clock.now() + timedelta(hours=9)
    desk.clock.set(BACK_A_WEEK_LATER)
    await desk.tick(BACK_A_WEEK_LATER)
    await desk.send_all()
    assert "#102" in desk.channel.texts(FOCAL)[-1]
    await say(desk, 1, "xong rồi ạ", written)
    assert (await desk.assignment(101)).said_on == date(2024, 11, 7)
    assert (await desk.assignment(102)).said is None
