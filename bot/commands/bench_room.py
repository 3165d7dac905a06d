"""Room in a store: what a task, an update or a digest adds to it, beside the values themselves."""

from __future__ import annotations

from dataclasses import dataclass

from bot.commands.bench_table import Figure, Quantity
from db.session import Database
from db.tables import Base, InboxRow

_SQLITE = "SELECT (p.page_count - f.freelist_count) * s.page_size FROM pragma_page_count p, pragma_freelist_count f, pragma_page_size s"
_POSTGRESQL = "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes in use, with indexes; letters of all values, written out; updates ever stored."""

    used: int
    values: int
    updates: int

    def __sub__(self, before: Room) -> Room:
        return Room(self.used - before.used, self.values - before.values, self.updates - before.updates)

    def __add__(self, other: Room) -> Room:
        return Room(self.used + other.used, self.values + other.values, self.updates + other.updates)


NONE = Room(0, 0, 0)


async def room_of(url: str) -> Room:
    database = Database(url)
    try:
        return await room(database)
    finally:
        await database.close()


async def room(database: Database) -> Room:
    async with database.read() as connection:
        used = (await connection.exec_driver_sql(_SQLITE if database.is_sqlite else _POSTGRESQL)).scalar_one()
        values = 0
        for table in Base.metadata.sorted_tables:
            letters = " + ".join(f'coalesce(length(CAST("{column.name}" AS TEXT)), 0)' for column in table.columns)
            values += (await connection.exec_driver_sql(f'SELECT coalesce(sum({letters}), 0) FROM "{table.name}"')).scalar_one()  # noqa: S608
        updates = (await connection.exec_driver_sql(f"SELECT count(*) FROM {InboxRow.__tablename__}")).scalar_one()  # noqa: S608
        return Room(int(used), int(values), int(updates))


def figure(of: str, where: str, grown: Room, count: int) -> Figure:
    """What one of so many added."""
    kilobytes = Quantity.KILOBYTES
    return Figure(
        f"room in the store of {of}", where, kilobytes, grown.used / count / 1000, grown.values / count / 1000, "its values as text"
    )
