"""The office's settings as dated rows: for the whole office, one source or one task."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, insert, select, update

from bot.core.cause import Cause
from bot.core.settings import SettingValue
from bot.core.task import Source
from db import organisations
from db.dated import held_at
from db.session import Connection
from db.tables import SettingRow
from db.types import Instant

_S = SettingRow


async def rows(connection: Connection, organisation_id: int, known: datetime | None = None) -> tuple[SettingValue, ...]:
    """The rows that held at `known`; with None, the ones that hold now."""
    given = {"organisation": organisation_id} | ({} if known is None else {"known": known})
    found = await connection.execute(_rows(known is not None), given)
    return tuple(SettingValue(row.name, row.value, None if row.source is None else Source(row.source), row.task_id) for row in found)


@cache
def _rows(in_the_past: bool) -> Select[Any]:
    held = held_at(_S, bindparam("known", type_=Instant()) if in_the_past else None)
    return select(_S.name, _S.value, _S.source, _S.task_id).where(_S.organisation_id == bindparam("organisation"), held).order_by(_S.id)


async def history(connection: Connection, organisation_id: int, name: str) -> list[tuple[datetime, datetime | None, SettingValue]]:
    """Every row of one setting of the whole office, with the instants between which it held, oldest first."""
    found = await connection.execute(_history(), {"organisation": organisation_id, "of_name": name})
    return [(row.at, row.until, SettingValue(row.name, row.value)) for row in found]


@cache
def _history() -> Select[Any]:
    """Asked for at every tick: put together once."""
    of_office = (_S.organisation_id == bindparam("organisation"), _S.source.is_(None), _S.task_id.is_(None))
    return select(_S.at, _S.until, _S.name, _S.value).where(*of_office, _S.name == bindparam("of_name")).order_by(_S.id)


async def put(connection: Connection, organisation_id: int, setting: SettingValue, cause: Cause) -> None:
    """The setting holds from now on; the row it takes the place of keeps its end.

    The value is stored as given: parse it with `bot.core.settings.parse` first.
    """
    await organisations.touch(connection, organisation_id)
    await clear(connection, organisation_id, setting.name, setting.source, setting.task_id, cause)
    await connection.execute(
        insert(_S).values(
            organisation_id=organisation_id,
            name=setting.name,
            value=setting.value,
            source=None if setting.source is None else setting.source.value,
            task_id=setting.task_id,
            at=cause.at,
            by_person_id=cause.person_id,
        )
    )


async def clear(connection: Connection, organisation_id: int, name: str, source: Source | None, task_id: int | None, cause: Cause) -> None:
    """From now on no row holds at this place: the next wider one, or the default, does."""
    await organisations.touch(connection, organisation_id)
    await connection.execute(
        update(_S)
        .where(
            _S.organisation_id == organisation_id,
            _S.name == name,
            _S.source.is_(None) if source is None else _S.source == source.value,
            _S.task_id.is_(None) if task_id is None else _S.task_id == task_id,
            _S.until.is_(None),
        )
        .values(until=cause.at)
    )
