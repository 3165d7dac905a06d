"""What messages say, thing by thing: an item counts as told as long as its message is not dropped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Insert, Row, Select, bindparam, delete, insert, select, update

from bot.core.rules.values import Rule, Told
from db.once import read_by
from db.session import Connection, memory_of
from db.slices import in_slices
from db.tables import ItemRow as _I

_TOLD = "told"
_SLICE = 100


async def tell(connection: Connection, message_id: int, items: Sequence[dict[str, Any]]) -> None:
    """Record what a message says; each thing is said once among messages that are not dropped."""
    if items:
        remember(connection, items)
        await write(connection, [(message_id, items)])


async def write(connection: Connection, said: Sequence[tuple[int, Sequence[dict[str, Any]]]]) -> None:
    """Write what several messages say, by their ids, where `remember` knows of it already."""
    rows = ({"message_id": message_id, "position": n, **item} for message_id, items in said for n, item in enumerate(items, 1))
    # A leader may be told of thousands of things at once.
    async for some in in_slices(rows, _SLICE):
        await connection.execute(_write(), some)


@cache
def _write() -> Insert:
    return insert(_I)


async def of_message(connection: Connection, organisation_id: int, message_id: int) -> list[Row[Any]]:
    """What one message says: rule, slot, audience and told_on of each assignment, in its order."""
    rows = await connection.execute(
        select(_I.assignment_id, _I.rule, _I.slot, _I.audience, _I.told_on)
        .where(_I.organisation_id == organisation_id, _I.message_id == message_id)
        .order_by(_I.position)
    )
    return list(rows)


async def untell(connection: Connection, message_id: int) -> list[int]:
    """What the message would have said was not said."""
    rows = await connection.execute(
        update(_I).where(_I.message_id == message_id, _I.live.is_(True)).values(live=False).returning(_I.assignment_id)
    )
    untold = list(dict.fromkeys(rows.scalars()))
    memory = _memory(connection)
    if memory is not None:
        for assignment_id in untold:
            memory.pop((_TOLD, assignment_id), None)
    return untold


async def hand_over(connection: Connection, message_id: int, to_message_id: int) -> None:
    """What one message was to say was said by another."""
    await connection.execute(update(_I).where(_I.message_id == message_id, _I.live.is_(True)).values(message_id=to_message_id))


def _memory(connection: Connection) -> dict[Any, Any] | None:
    """Where what was told is kept: in the memory of the whole store, or of this transaction."""
    memory = memory_of(connection)
    return memory if memory is not None else read_by(connection)


def remember(connection: Connection, items: Sequence[dict[str, Any]]) -> bool:
    """Let what is said count as told where that is kept in memory (`memory_of`); False elsewhere: there only what is written does."""
    memory = _memory(connection)
    for item in items if memory is not None else ():
        assert memory is not None
        key = (_TOLD, item["assignment_id"])
        if key in memory:
            memory[key] = (*memory[key], _thing(item["rule"], item["slot"], item["audience"], item["told_on"]))
    return memory is not None


async def forget(connection: Connection, message_id: int) -> None:
    """Remove the items of a row that is composed anew."""
    await connection.execute(delete(_I).where(_I.message_id == message_id))


async def told(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, tuple[Told, ...]]:
    """What was told about each assignment: items of messages in flight, unknown or sent."""
    memory = _memory(connection)
    if memory is None:
        return await _told(connection, organisation_id, assignments)
    unknown = [assignment_id for assignment_id in assignments if (_TOLD, assignment_id) not in memory]
    if unknown:
        read = await _told(connection, organisation_id, unknown)
        memory.update({(_TOLD, assignment_id): read.get(assignment_id, ()) for assignment_id in unknown})
    return {assignment_id: memory[_TOLD, assignment_id] for assignment_id in assignments}


async def _told(connection: Connection, organisation_id: int, assignments: Sequence[int]) -> dict[int, tuple[Told, ...]]:
    found: dict[int, list[Told]] = {}
    for start in range(0, len(assignments), 500):
        given = {"organisation": organisation_id, "assignments": list(assignments[start : start + 500])}
        for row in await connection.execute(_told_about(), given):
            found.setdefault(row.assignment_id, []).append(_thing(row.rule, row.slot, row.audience, row.told_on))
    return {assignment_id: tuple(things) for assignment_id, things in found.items()}


@lru_cache(maxsize=2_000)
def _thing(rule: str, slot: str, audience: str, on: date) -> Told:
    """Many tasks share a deadline, and so what was told of them."""
    return Told(Rule(rule), slot, audience, on)


@cache
def _told_about() -> Select[Any]:
    return select(_I.assignment_id, _I.rule, _I.slot, _I.audience, _I.told_on).where(
        _I.organisation_id == bindparam("organisation"), _I.assignment_id.in_(bindparam("assignments", expanding=True)), _I.live.is_(True)
    )
