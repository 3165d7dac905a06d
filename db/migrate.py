"""Bring a database to the present shape, and tell whether it is there.

Alembic is only loaded to migrate: a bot that starts only asks for the revision.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, create_engine, inspect, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from db.session import driver_url

if TYPE_CHECKING:
    from alembic.config import Config

_ROOT = Path(__file__).resolve().parent.parent
_VERSIONS = _ROOT / "db" / "migrations" / "versions"


def config(url: str) -> Config:
    from alembic.config import Config

    made = Config(str(_ROOT / "alembic.ini"))
    made.set_main_option("script_location", str(_ROOT / "db" / "migrations"))
    made.set_main_option("sqlalchemy.url", driver_url(url).replace("%", "%%"))
    return made


def sync_engine(url: str) -> Engine:
    """A plain engine for the short work of migrating; the bot itself only uses the async ones."""
    return create_engine(driver_url(url).replace("+aiosqlite", ""), poolclass=NullPool)


LOCK_KEY = 0x6E686163
""""nhac": two releases never migrate at once."""
TURN_SECONDS = 60.0


class MigrationBusy(Exception):
    """Another release is migrating, or a table is in use for too long; nothing is half done."""


def migrate(url: str) -> None:
    """Apply every migration that is missing. Harmless when none is, and on a database that a later version has migrated: this
    code works on it as it is. Raises MigrationBusy."""
    if is_ahead(revision_of(url)):
        return
    from alembic import command

    try:
        command.upgrade(config(url), "head")
    except OperationalError as error:
        # PostgreSQL's own words for lock_timeout and statement_timeout.
        if "timeout" in str(error.orig):
            raise MigrationBusy("A table is in use for too long.") from error
        raise


def head() -> str:
    """The revision this code needs: files are named by their revision, one after the other."""
    return max(path.name.partition("_")[0] for path in _VERSIONS.glob("[0-9]*_*.py"))


def is_behind(revision: str | None) -> bool:
    """Whether a database at this revision lacks something that this code needs."""
    return revision is None or revision < head()


def is_ahead(revision: str | None) -> bool:
    """Whether a later version of this code has migrated the database."""
    return revision is not None and revision > head()


def revision_of(url: str) -> str | None:
    """The revision the database is at; None when it has never been migrated. Looking makes no SQLite file: at a mistyped address it
    would stay, and be taken for a database."""
    engine = sync_engine(url)
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    if file is not None and not Path(file).exists():
        return None
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    finally:
        engine.dispose()


def damage_of(url: str) -> str | None:
    """What SQLite finds wrong with its file, in its own words; None when nothing is, and for a server, which looks by itself."""
    engine = sync_engine(url)
    try:
        if engine.dialect.name != "sqlite":
            return None
        with engine.connect() as connection:
            found = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())
        return None if found == "ok" else found.splitlines()[0]
    finally:
        engine.dispose()
