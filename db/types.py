"""Column types: time that is honest on every store, and names that stand in the statement itself."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Dialect, Integer, String, TypeDecorator, literal_column
from sqlalchemy.sql.operators import OperatorType

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

# SQLite only gives rising ids to INTEGER PRIMARY KEY.
Id = BigInteger().with_variant(Integer, "sqlite")


class Instant(TypeDecorator[datetime]):
    """An instant, stored as integer microseconds of UTC since 1970; naive datetimes are refused.

    SQLite drops the zone of a datetime column and compares such columns as text; integers compare right everywhere.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r}: instants are aware")
        return (value - EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else EPOCH + timedelta(microseconds=int(value))


_NAME = re.compile(r"[a-z_]+")


class Named(String):
    """One of a few names that the code gives it ("ready", "open"), of columns by which partial indexes are made.

    What such a column is compared with stands in the statement. A bound value SQLite looks at to see whether a partial index fits, and
    therefore plans the statement anew at every run: 200 microseconds for the question of an assignment, which itself takes 13.
    """

    class comparator_factory(String.Comparator[str]):
        def operate(self, op: OperatorType, *other: Any, **kwargs: Any) -> ColumnElement[Any]:
            return super().operate(op, *map(_in_statement, other), **kwargs)


def _in_statement(value: Any) -> Any:
    if isinstance(value, str) and _NAME.fullmatch(value):
        return literal_column(f"'{value}'", String())
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_in_statement(one) for one in value]
    return value
