"""Bring a database to the present shape, and tell whether it is there."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import NullPool

from db.session import driver_url

_ROOT = Path(__file__).resolve().parent.parent


def config(url: str) -> Config:
    made = Config(str(_ROOT / "alembic.ini"))
    made.set_main_option("script_location", str(_ROOT / "db" / "migrations"))
    made.set_main_option("sqlalchemy.url", driver_url(url).replace("%", "%%"))
    return made


def sync_engine(url: str) -> Engine:
    """A plain engine for the short work of migrating; the bot itself only uses the async ones."""
    return create_engine(driver_url(url).replace("+aiosqlite", ""), poolclass=NullPool)


def migrate(url: str) -> None:
    """Apply every migration that is missing. Harmless when none is."""
    command.upgrade(config(url), "head")


def head() -> str:
    """The revision this code needs."""
    current = ScriptDirectory.from_config(config("sqlite://")).get_current_head()
    assert current is not None
    return current


def revision_of(url: str) -> str | None:
    """The revision the database is at; None when it has never been migrated."""
    engine = sync_engine(url)
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()
