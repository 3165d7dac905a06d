"""How migrations run: one release at a time, never waiting long for a lock held by the running bot."""

from __future__ import annotations

import time
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import NullPool

from db import migrate
from db.session import driver_url
from db.tables import Base
from db.tables.base import know_postgresql
from db.types import Instant


def _render(kind: str, value: Any, autogen_context: Any) -> str | Literal[False]:
    if kind == "type" and isinstance(value, Instant):
        return "sa.BigInteger()"
    return False


def _take_turns(connection: Connection) -> None:
    """One release at a time, by a lock that ends with the connection. Raises MigrationBusy.

    Asked again and again instead of waited for: a statement that waits would hold up an index that is built concurrently.
    """
    deadline = time.monotonic() + migrate.TURN_SECONDS
    while not connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": migrate.LOCK_KEY}).scalar_one():
        connection.commit()
        if time.monotonic() > deadline:
            raise migrate.MigrationBusy("Another release is migrating this database.")
        time.sleep(0.2)
    # A change that waits for a table in use would make everybody else wait behind it.
    connection.execute(text("SET lock_timeout = '5s'"))
    connection.execute(text("SET statement_timeout = '120s'"))
    connection.commit()


def _whole_transactions(engine: Engine) -> None:
    """Python's driver begins a transaction before the first row that is written, not before a table that is made."""

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _run(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        _take_turns(connection)
        know_postgresql(Base.metadata)
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_item=_render,
        render_as_batch=connection.dialect.name == "sqlite",
        # Alembic thinks that SQLite cannot; then a process that ends in the middle would leave a shape that is no version's.
        transactional_ddl=True,
        transaction_per_migration=True,
        compare_type=_same_type,
    )
    with context.begin_transaction():
        context.run_migrations()


def _same_type(_context: Any, _inspected: Any, _meta: Any, inspected_type: Any, meta_type: Any) -> bool | None:
    """Instants are plain big integers in the database."""
    if isinstance(meta_type, Instant):
        return "INT" not in str(inspected_type).upper()
    return None


url = driver_url(context.config.get_main_option("sqlalchemy.url") or "").replace("+aiosqlite", "")
engine = create_engine(url, poolclass=NullPool)
if engine.dialect.name == "sqlite":
    _whole_transactions(engine)
with engine.connect() as connection:
    _run(connection)
engine.dispose()
