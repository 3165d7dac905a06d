"""What was written while nobody listened, where nothing is delivered again: said once, in the next digest and to the clerk."""

from __future__ import annotations

import db.gaps
from db.session import Database
from tests.fakes import moment
from tests.integration.desk import CLERK, FOCAL, NEXT_MONDAY, NEXT_TUESDAY, Desk, desk_with_task

WORDS = "Bot không nhận được tin nhắn"


async def missed(desk: Desk, began: str, ended: str, channel: str = "telegram") -> None:
    async with desk.database.write() as connection:
        await db.gaps.add(connection, channel, moment(began), moment(ended))


async def test_a_gap_in_office_hours_is_said_once_in_the_next_digest_and_to_the_clerk(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, CLERK, at=NEXT_MONDAY)
    await missed(desk, "2024-11-08 14:10", "2024-11-08 15:00")
    await desk.tick()
    await desk.send_all()
    (digest,) = [text for text in desk.channel.texts(FOCAL) if WORDS in text]
    assert "Từ 14h10 ngày 08/11/2024 đến 15h00 ngày 08/11/2024" in digest
    assert "đề nghị nhắn lại" in digest
    assert [text for text in desk.channel.texts(CLERK) if WORDS in text and "Văn phòng biết" in text]
    said = len(desk.channel.sent)
    await desk.change(said="x")
    await desk.tick(NEXT_TUESDAY)
    await desk.send_all()
    assert not [text for _, text in desk.channel.sent[said:] if WORDS in text]


async def test_a_gap_at_night_or_of_a_moment_or_of_another_channel_is_not_worth_a_word(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await missed(desk, "2024-11-08 17:00", "2024-11-11 08:03")
    await missed(desk, "2024-11-08 10:00", "2024-11-08 10:05")
    await missed(desk, "2024-11-09 08:00", "2024-11-09 11:00")
    await missed(desk, "2024-11-08 14:10", "2024-11-08 15:00", channel="zalo")
    await desk.tick()
    await desk.send_all()
    assert len(desk.channel.texts(FOCAL)) == 1
    assert WORDS not in desk.channel.texts(FOCAL)[0]
