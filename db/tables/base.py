"""What every table is made of."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, MetaData, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.types import Id, Instant

_WHERE = "where"


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012
        datetime: Instant,
        dict[str, Any]: JSON,
        list[Any]: JSON,
        str: Text,
    }


def own_id() -> Mapped[int]:
    """The column `id`."""
    return mapped_column(Id, primary_key=True, autoincrement=True)


def to(target: str, *, index: bool = False) -> Any:
    """A column that names a row of another table, as "table.column"."""
    return mapped_column(Id, ForeignKey(target), index=index)


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of the rows for which `where` holds, on both stores."""
    return Index(name, *columns, unique=unique, sqlite_where=text(where), info={_WHERE: where})


def know_postgresql(metadata: MetaData) -> None:
    """Partial indexes on PostgreSQL too, for whoever compares or makes tables there. Named where an index is declared, the condition
    would load PostgreSQL's whole dialect, 3 MB, into every bot on SQLite."""
    for table in metadata.tables.values():
        for index in table.indexes:
            if _WHERE in index.info:
                index.dialect_options["postgresql"]["where"] = text(index.info[_WHERE])
