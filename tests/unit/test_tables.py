"""What holds for every table, whatever is added later."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import BigInteger, Column, DateTime, Integer, String, Text, select, text, update

from db.asyncio_layer import NoSession
from db.tables import Base, OrganisationRow
from db.tables.base import column, own_id
from db.types import Instant

TABLES = Base.metadata.tables


def test_every_table_but_the_organisations_own_carries_the_organisation() -> None:
    without = {name for name, table in TABLES.items() if "organisation_id" not in table.columns}
    assert without == {"organisation"}


def test_no_table_stores_an_instant_as_the_stores_own_timestamp() -> None:
    """SQLite forgets the zone of a timestamp; instants are integers (db/types.py)."""
    columns = [f"{name}.{column.name}" for name, table in TABLES.items() for column in table.columns if isinstance(column.type, DateTime)]
    assert columns == []


def test_every_table_has_one_id_of_its_own() -> None:
    assert {name for name, table in TABLES.items() if [column.name for column in table.primary_key] != ["id"]} == set()


def test_every_constraint_has_a_name() -> None:
    named = [(name, constraint) for name, table in TABLES.items() for constraint in table.constraints]
    assert [(name, constraint) for name, constraint in named if not constraint.name] == []


def test_what_a_column_is_follows_from_its_annotation_unless_it_says_otherwise() -> None:
    class BriefRow(Base):
        __tablename__ = "brief"
        id: Column[int] = own_id()
        organisation_id: Column[int]
        name: Column[str | None]
        code: Column[str] = column(String(20), unique=True)
        tries: Column[int] = column(server_default=text("0"))
        at: Column[datetime | None]

    table = Base.metadata.tables["brief"]
    Base.metadata.remove(table)
    kinds = {made.name: (type(made.type), made.nullable) for made in table.columns}
    assert kinds == {
        "id": (BigInteger, False),
        "organisation_id": (Integer, False),
        "name": (Text, True),
        "code": (String, False),
        "tries": (Integer, False),
        "at": (Instant, True),
    }
    assert table.c.code.unique and table.c.tries.server_default is not None and not table.c.name.unique
    assert BriefRow.at is table.c.at


def test_a_declared_class_stands_for_its_table_in_a_statement() -> None:
    named = select(OrganisationRow.id).select_from(OrganisationRow).where(OrganisationRow.code == "A")
    assert str(named) == "SELECT organisation.id \nFROM organisation \nWHERE organisation.code = :code_1"
    assert str(update(OrganisationRow).values(code="B")) == "UPDATE organisation SET code=:code"


def test_a_session_of_the_orm_is_refused_with_what_to_use_instead() -> None:
    with pytest.raises(TypeError, match="use a connection"):
        NoSession()
