"""What was read of a report is kept beside its words, so that a later reader can be held against it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import text

from bot.services.reread import reread
from tests.flow.stage import Stage

_READ = '{"intent": "done", "percent": 100, "date": null, "text": "", "why": ["an older reader"]}'


async def test_a_newer_reading_lists_what_it_would_have_read_differently_and_changes_nothing(with_buttons: Stage) -> None:
    stage = with_buttons
    for words in ("101 được 60%", "102 đã trình anh Long ký", "104 xong", "103 chờ Sở Tài chính trả lời"):
        await stage.lan.say(words)
        await stage.lan.next_message(f"Ghi nhận #{words[:3]}")
    now = stage.bot.clock.now()
    assert await reread(stage.database, stage.office, now - timedelta(days=1), now) == (4, [])
    async with stage.database.write() as connection:
        await connection.execute(text(f"UPDATE report SET \"read\" = '{_READ}' WHERE raw = '102 đã trình anh Long ký'"))
    before = await stage.rows('SELECT id, raw, "read" FROM report ORDER BY id')
    read, found = await reread(stage.database, stage.office, now - timedelta(days=1), now)
    assert (read, [(one.number, one.then, one.now) for one in found]) == (4, [(102, "done 100", "progress")])
    assert await stage.rows('SELECT id, raw, "read" FROM report ORDER BY id') == before
    assert await stage.state_of(102) == "open"
    assert await reread(stage.database, stage.office, now + timedelta(days=1), now) == (0, [])
