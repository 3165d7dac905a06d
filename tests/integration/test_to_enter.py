"""What the clerk still has to enter in the city's system, now and on a past day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from bot.core.cause import Cause
from bot.core.task import Part, Source, State
from bot.services import marking, summing
from db import copying, marks
from db.session import Connection, Database
from tests.integration.summary_register import Register, at

KEPT_SINCE = date(2026, 8, 1)
FRIDAY, SATURDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 28), date(2026, 11, 30)


async def test_what_waits_to_be_entered_is_the_citys_tasks_that_every_lead_finished_while_the_register_was_kept(
    database: Database, tmp_path: Path
) -> None:
    register = await Register.make(database)
    done: dict[str, Any] = {"state": State.ACCEPTED, "done_on": FRIDAY}
    old: dict[str, Any] = {"takeover": True, "registered_on": KEPT_SINCE, "state": State.ACCEPTED}
    whole, half, stopped, supported, since, before, no_day, other = [
        await register.task(source=source) for source in (*[Source.NV_UBND] * 7, Source.HDND)
    ]
    for task in (whole, half, stopped, supported, other):
        await register.add(at(FRIDAY), register.lead(task, **done))
    await register.add(at(FRIDAY), register.lead(half, 1))
    await register.add(at(FRIDAY), register.lead(stopped, 1, state=State.WITHDRAWN))
    await register.add(at(FRIDAY), register.lead(supported, 1, part=Part.SUPPORT))
    await register.add(at(FRIDAY), register.lead(since, **old | {"done_on": KEPT_SINCE}))
    await register.add(at(FRIDAY), register.lead(before, **old | {"done_on": date(2026, 7, 31)}))
    await register.add(at(FRIDAY), register.lead(no_day, **old | {"done_on": None}))
    waiting = tuple(sorted(task.number for task in (whole, stopped, supported, since)))

    async def to_enter(connection: Connection) -> tuple[int, ...]:
        found = await marking.to_enter(connection, register.id)
        assert await marking.count_to_enter(connection, register.id) == len(found)
        return found

    async with database.read() as connection:
        assert await to_enter(connection) == waiting
    copy = await copying.copy_of(database, tmp_path / "copy.sqlite3")
    async with copy.read() as connection:
        assert await to_enter(connection) == waiting
    await copy.close()


async def test_a_past_day_says_what_waited_to_be_entered_then_whatever_was_entered_since(database: Database) -> None:
    register = await Register.make(database)
    first, second = [await register.task(source=Source.NV_UBND) for _ in range(2)]
    await register.add(at(FRIDAY), register.lead(first, state=State.ACCEPTED, done_on=FRIDAY))
    opened = await register.add(at(FRIDAY), register.lead(second))
    await register.change(at(MONDAY, hour=9), opened, state=State.ACCEPTED, done_on=MONDAY)
    async with database.write() as connection:
        await marks.put(connection, register.id, marks.UPSTREAM, [first.id], Cause(at=at(MONDAY, hour=10)))
    now = at(MONDAY, hour=11)
    async with database.read() as connection:
        assert await marking.to_enter(connection, register.id) == (second.number,)
        assert await marking.to_enter(connection, register.id, at(MONDAY, hour=9)) == (first.number, second.number)
        assert await summing.waiting_upstream(connection, register.id, SATURDAY, now) == 1
        assert await summing.waiting_upstream(connection, register.id, MONDAY, now) == 1
        assert await summing.waiting_upstream(connection, register.id, date(2026, 11, 26), now) == 0
