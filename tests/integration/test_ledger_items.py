"""What a message says counts as told, in whatever way is looked: in the store, read once in a transaction, or kept in memory."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import date
from typing import Any

import pytest
from sqlalchemy import update

import db.items
import db.messages
from bot.core.rules.values import Rule, Told
from db.once import asking_once
from db.session import Connection, Database
from db.tables import ItemRow
from tests.integration.desk import FOCAL, Desk, open_desk, task

ON = date(2024, 11, 4)


async def message_of(desk: Desk, connection: Connection, slot: str) -> int:
    await desk.add(connection, kind="digest", recipient="person:1", slot=slot, priority=2)
    return await db.messages.id_of(connection, desk.id, "digest", "person:1", slot)


def said(desk: Desk, assignment_id: int, slot: str, audience: str = "responsible") -> dict[str, Any]:
    return {
        "organisation_id": desk.id, "rule": Rule.OVERDUE.value, "assignment_id": assignment_id, "slot": slot, "audience": audience,
        "told_on": ON,
    }  # fmt: skip


def thing(slot: str, audience: str = "responsible") -> Told:
    return Told(Rule.OVERDUE, slot, audience, ON)


async def desk_with_two(database: Database) -> tuple[Desk, int, int]:
    desk = await open_desk(database, FOCAL)
    await desk.register(task(), task("Rà soát hồ sơ"))
    return desk, (await desk.assignment(101)).id, (await desk.assignment(102)).id


@pytest.mark.parametrize("way", ["in the store", "read once"])
async def test_what_is_told_and_untold_in_one_transaction_counts_at_once(database: Database, way: str) -> None:
    desk, one, other = await desk_with_two(database)
    async with database.write() as connection:
        await _told_and_untold(desk, connection, one, other, is_once=way == "read once")


async def test_what_is_told_and_untold_counts_at_once_where_it_is_kept_in_memory(sqlite_url: str) -> None:
    database = Database(sqlite_url, careless=True)
    desk, one, other = await desk_with_two(database)
    async with database.write() as connection:
        await _told_and_untold(desk, connection, one, other, is_once=False)
    async with database.write() as connection:
        assert (await db.items.told(connection, desk.id, [one])).get(one, ()) == (thing("a"),)
        # A rehearsal never writes what it would say.
        assert db.items.remember(connection, [said(desk, one, "z")])
        assert (await db.items.told(connection, desk.id, [one]))[one] == (thing("a"), thing("z"))
    await database.close()


async def _told_and_untold(desk: Desk, connection: Connection, one: int, other: int, *, is_once: bool) -> None:
    async def told() -> list[tuple[Told, ...]]:
        found = await db.items.told(connection, desk.id, [one, other])
        return [found.get(each, ()) for each in (one, other)]

    with asking_once(connection) if is_once else nullcontext():
        assert await told() == [(), ()]
        first = await message_of(desk, connection, "1")
        await db.items.tell(connection, first, [said(desk, one, "a")])
        assert await told() == [(thing("a"),), ()]
        second = await message_of(desk, connection, "2")
        await db.items.tell(connection, second, [said(desk, other, "b"), said(desk, one, "c"), said(desk, other, "d", "head")])
        assert await told() == [(thing("a"), thing("c")), (thing("b"), thing("d", "head"))]
        assert sorted(await db.items.untell(connection, second)) == sorted([one, other])
        assert await told() == [(thing("a"),), ()]
        assert await db.items.untell(connection, second) == []


async def test_what_is_remembered_without_being_written_is_asked_for_no_more(database: Database) -> None:
    desk, one, other = await desk_with_two(database)
    async with database.write() as connection:
        assert not db.items.remember(connection, [said(desk, one, "a")])
        assert await db.items.told(connection, desk.id, [one]) == {}
        with asking_once(connection):
            await db.items.told(connection, desk.id, [one])
            assert db.items.remember(connection, [said(desk, one, "a"), said(desk, other, "b")])
            # Of the other nothing was read yet: the store says what was told of it.
            assert await db.items.told(connection, desk.id, [one, other]) == {one: (thing("a"),), other: ()}


async def test_what_one_message_was_to_say_is_said_by_another_but_not_what_it_says_no_more(database: Database) -> None:
    desk, one, other = await desk_with_two(database)
    async with database.write() as connection:
        first, second, third = [await message_of(desk, connection, slot) for slot in "123"]
        await db.items.tell(connection, first, [said(desk, one, "dropped")])
        await db.items.untell(connection, first)
        await db.items.tell(connection, first, [said(desk, one, "a"), said(desk, other, "b")])
        await db.items.tell(connection, third, [said(desk, other, "c")])
        await db.items.hand_over(connection, first, second)
        said_by = [[row.slot for row in await db.items.of_message(connection, desk.id, each)] for each in (first, second, third)]
        assert said_by == [["dropped"], ["a", "b"], ["c"]]


async def test_a_message_says_its_things_in_the_order_in_which_they_were_told(database: Database) -> None:
    desk, one, other = await desk_with_two(database)
    async with database.write() as connection:
        message = await message_of(desk, connection, "1")
        foreign = await message_of(desk, connection, "2")
        await db.items.tell(connection, foreign, [said(desk, one, "z")])
        await db.items.tell(connection, message, [said(desk, other, "b"), said(desk, one, "a")])
        assert [(row.assignment_id, row.slot) for row in await db.items.of_message(connection, desk.id, message)] == [
            (other, "b"),
            (one, "a"),
        ]
        assert await db.items.of_message(connection, desk.id + 1, message) == []
        # However the store has come to keep them.
        places = {"b": 2, "a": 1}
        for slot, place in places.items():
            await connection.execute(update(ItemRow).where(ItemRow.slot == slot).values(position=place))
        assert [row.slot for row in await db.items.of_message(connection, desk.id, message)] == ["a", "b"]
        await db.items.forget(connection, message)
        assert await db.items.of_message(connection, desk.id, message) == []
        assert len(await db.items.of_message(connection, desk.id, foreign)) == 1


async def test_more_things_than_are_asked_about_at_once_are_all_found(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    desk, one, _other = await desk_with_two(database)
    async with database.write() as connection:
        message = await message_of(desk, connection, "1")
        await db.items.tell(connection, message, [said(desk, one, f"s{n}") for n in range(203)])
        far = [*range(10_000, 10_499), one]
        assert len((await db.items.told(connection, desk.id, far))[one]) == 203
        assert len((await db.items.told(connection, desk.id, [*range(10_000, 10_500), one]))[one]) == 203
        assert await db.items.told(connection, desk.id + 1, [one]) == {}
    await database.close()


async def test_what_was_told_is_found_of_each_of_many_tasks(database: Database) -> None:
    desk, one, other = await desk_with_two(database)
    nobodys = range(10_000, 11_200)
    async with database.write() as connection:
        await db.items.tell(connection, await message_of(desk, connection, "1"), [said(desk, one, "a"), said(desk, other, "b")])
        for place in (0, 499, 500, 501, 999, 1000, 1001):
            asked = [*nobodys[:place], one, *nobodys[place:], other]
            assert await db.items.told(connection, desk.id, asked) == {one: (thing("a"),), other: (thing("b"),)}
