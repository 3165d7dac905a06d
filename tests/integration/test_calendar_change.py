"""A day taken off late: the printed deadline stays, the last day and the reminders move."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.errors import BadInput
from bot.services.calendar_change import Edit, set_days
from db.session import Database
from tests.integration.desk import DUE, FOCAL, HEAD, desk_with_task

FRIDAY_OFF = Edit(DUE, "off", "Nghỉ hoán đổi")


async def test_a_deadline_on_a_day_off_is_printed_as_it_was_and_late_only_after_the_next_working_day(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD)
    (moved,) = await set_days(database, desk.id, [FRIDAY_OFF, Edit(date(2024, 11, 9), "work")], desk.cause)
    assert (moved.due, moved.old, moved.new) == (DUE, DUE, date(2024, 11, 9))
    (moved,) = await set_days(database, desk.id, [Edit(date(2024, 11, 9), "plain")], desk.cause)
    assert moved.new == date(2024, 11, 11)
    found = await desk.assignment()
    assert (found.due_original, found.due, found.last_day) == (DUE, DUE, date(2024, 11, 11))
    said: dict[str, list[str]] = {}
    for day in ("2024-11-07", "2024-11-08", "2024-11-11", "2024-11-12"):
        known = len(desk.channel.texts(FOCAL))
        await desk.tick(f"{day} 08:05")
        await desk.send_all()
        said[day] = desk.channel.texts(FOCAL)[known:]
    assert said["2024-11-08"] == []
    assert "hạn 08/11/2024, tính đến hết 11/11/2024" in said["2024-11-07"][0]
    assert not [text for text in said["2024-11-11"] if "quá hạn" in text]
    assert "quá hạn 01 ngày" in said["2024-11-12"][0]


async def test_a_preview_writes_nothing_and_one_bad_day_writes_none(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL)
    assert len(await set_days(database, desk.id, [FRIDAY_OFF], desk.cause, dry_run=True)) == 1
    with pytest.raises(BadInput, match="off anyway"):
        await set_days(database, desk.id, [FRIDAY_OFF, Edit(date(2024, 11, 10), "off")], desk.cause)
    assert (await desk.assignment()).last_day == DUE
    async with database.read() as connection:
        assert (await connection.exec_driver_sql("SELECT count(*) FROM day WHERE origin = 'office'")).scalar_one() == 0
    assert len(await set_days(database, desk.id, [FRIDAY_OFF], desk.cause)) == 1
    assert len(await set_days(database, desk.id, [Edit(DUE, "plain")], desk.cause)) == 1
    assert (await desk.assignment()).last_day == DUE
