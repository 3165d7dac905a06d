"""Inserts that look at what is there already.

SQLAlchemy puts such a statement together anew each time it is run, which takes several times as long as running it. Here it is
written once for each set of columns, in the words SQLite and PostgreSQL share.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import TextClause, bindparam, text


@cache
def insert_new(table: Any, names: tuple[str, ...], key: tuple[str, ...]) -> TextClause:
    """Rows that name these columns; one whose key is there already is left alone. Its rowcount tells how many were new."""
    return _insert(table, names, f"ON CONFLICT ({_list(key)}) DO NOTHING")


@cache
def insert_or_write(
    table: Any, names: tuple[str, ...], key: tuple[str, ...], written: tuple[tuple[str, str], ...], where: str = ""
) -> TextClause:
    """Rows that name these columns; of one whose key is there already, and for which `where` holds, the columns `written` are
    set: (name, what it is set to, in SQL; "excluded.NAME" is what the insert gives)."""
    sets = ", ".join(f"{name} = {value}" for name, value in written)
    return _insert(table, names, f"ON CONFLICT ({_list(key)}) DO UPDATE SET {sets}{f' WHERE {where}' if where else ''}")


def _insert(table: Any, names: Sequence[str], conflict: str) -> TextClause:
    words = f"INSERT INTO {table.name} ({_list(names)}) VALUES ({', '.join(f':{name}' for name in names)}) {conflict}"  # noqa: S608 names of our own tables and columns
    statement = text(words).bindparams(*(bindparam(name, type_=table.c[name].type) for name in names))
    return statement.execution_options(preserve_rowcount=True)


def _list(names: Sequence[str]) -> str:
    return ", ".join(names)
