"""How migrations run: one release at a time, never waiting long for a lock held by the running bot."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.pool import NullPool

from db.session import driver_url
from db.tables import Base
from db.types import Instant

_LOCK_KEY = 0x6E686163  # "nhac": two releases never migrate at once.


def _render(kind: str, value: Any, autogen_context: Any) -> str | Literal[False]:
    if kind == "type" and isinstance(value, Instant):
        return "sa.BigInteger()"
    return False


def _run(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET lock_timeout = '5s'"))
        connection.execute(text("SET statement_timeout = '60s'"))
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _LOCK_KEY})
        connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_item=_render,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=_same_type,
    )
    with context.begin_transaction():
        context.run_migrations()


def _same_type(_context: Any, _inspected: Any, _meta: Any, inspected_type: Any, meta_type: Any) -> bool | None:
    """Instants are plain big integers in the database."""
    if isinstance(meta_type, Instant):
        return "INT" not in str(inspected_type).upper()
    return None


given = context.config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    url = driver_url(context.config.get_main_option("sqlalchemy.url") or "").replace("+aiosqlite", "")
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        _run(connection)
    engine.dispose()
