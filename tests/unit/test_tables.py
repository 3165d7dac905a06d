"""What holds for every table, whatever is added later."""

from __future__ import annotations

from sqlalchemy import DateTime

from db.tables import Base

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
