"""What every table is made of."""

from __future__ import annotations

from datetime import date, datetime, time
from types import NoneType
from typing import Any, ClassVar, get_args, get_origin, get_type_hints

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, MetaData, Table, Text, Time, text

from db.types import Id, Instant

_WHERE = "where"
_KINDS: dict[Any, Any] = {
    int: Integer,
    str: Text,
    bool: Boolean,
    date: Date,
    time: Time,
    datetime: Instant,
    dict: JSON,
    list: JSON,
}


class Base:
    """A table, declared with one annotated attribute for each column: `until: Column[datetime | None]`. Its kind and whether it may
    be empty follow from the annotation, unless `column` says another kind.

    Asked of the class an attribute is the plain column, and the class stands for its table in a statement. SQLAlchemy's own way of
    declaring tables like this is its ORM, which weighs 8 MB in every process and has each statement looked at twice.
    """

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[Any, ...]] = ()
    __table__: ClassVar[Table]

    def __init_subclass__(cls) -> None:
        hints = get_type_hints(cls)
        columns = [_column(name, hints[name], getattr(cls, name, None)) for name in cls.__annotations__]
        cls.__table__ = Table(cls.__tablename__, cls.metadata, *columns, *cls.__table_args__)
        for made in columns:
            setattr(cls, made.key, made)

    @classmethod
    def __clause_element__(cls) -> Table:
        """What SQLAlchemy takes the class for."""
        return cls.__table__


class _Declared:
    """What a column is to be, before it has its name."""

    def __init__(self, kind: Any, *more: Any, **options: Any) -> None:
        self.kind, self.more, self.options = kind, more, options


def column(kind: Any = None, *more: Any, **options: Any) -> Any:
    """A column of another kind than its annotation says, or with options of SQLAlchemy's `Column`."""
    return _Declared(kind, *more, **options)


def own_id() -> Column[int]:
    """The column `id`."""
    return column(Id, primary_key=True, autoincrement=True)  # type: ignore[no-any-return]


def to(target: str, *, index: bool = False) -> Any:
    """A column that names a row of another table, as "table.column"."""
    return column(Id, ForeignKey(target), index=index)


def _column(name: str, hint: Any, declared: _Declared | None) -> Column[Any]:
    """`hint`: Column[kind], or Column[kind | None] for what may be empty."""
    (annotated,) = get_args(hint)
    kinds = [kind for kind in get_args(annotated) if kind is not NoneType] if NoneType in get_args(annotated) else [annotated]
    wanted = declared or _Declared(None)
    kind = wanted.kind if wanted.kind is not None else _KINDS[get_origin(kinds[0]) or kinds[0]]
    return Column(name, kind, *wanted.more, nullable=annotated is not kinds[0], **wanted.options)


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
