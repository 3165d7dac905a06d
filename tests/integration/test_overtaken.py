"""Two write of one assignment at the same moment: what was made of an older version of it must not stand, on both stores."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

import db.assignments
from bot.core.cause import Cause
from bot.core.task import State
from db.session import Database
from db.versions import Overtaken
from tests.fakes import moment
from tests.integration.desk import FOCAL, MONDAY, NEXT_MONDAY, desk_with_task

AT = moment(NEXT_MONDAY)


def act(at: str = NEXT_MONDAY) -> Cause:
    return Cause(moment(at))


async def test_what_was_made_of_an_older_version_does_not_stand(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    read = await desk.assignment()
    async with database.write() as connection:
        await db.assignments.change(connection, desk.id, replace(read, state=State.ACCEPTED, done_on=AT.date()), act(at=MONDAY))
    with pytest.raises(Overtaken):
        async with database.write() as connection:
            await db.assignments.change(connection, desk.id, replace(read, percent=50), act())
    stands = await desk.assignment()
    assert (stands.state, stands.percent) == (State.ACCEPTED, None)


async def test_one_act_may_write_several_versions_of_what_it_read_once(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    read = await desk.assignment()
    async with database.write() as connection:
        await db.assignments.change(connection, desk.id, replace(read, percent=40), act())
        await db.assignments.change(connection, desk.id, replace(read, percent=50), act())
    assert (await desk.assignment()).percent == 50


async def test_of_two_at_once_one_is_read_again_and_nothing_of_the_other_is_lost(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    read = await desk.assignment()

    async def write(percent: int, at: str) -> bool:
        try:
            async with database.write() as connection:
                await db.assignments.change(connection, desk.id, replace(read, percent=percent), act(at=at))
        except Overtaken:
            return False
        return True

    wrote = await asyncio.gather(write(40, MONDAY), write(50, NEXT_MONDAY))
    assert sorted(wrote) == [False, True]
    assert (await desk.assignment()).percent == (40 if wrote[0] else 50)
