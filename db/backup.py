"""Whole copies of a store, each by its own tools: SQLite's online backup, PostgreSQL's pg_dump and pg_restore."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from pathlib import Path

from sqlalchemy.engine import URL, make_url


class BackupFailed(Exception):
    """The copy was not made, or cannot be used; the text says why. What was there before is untouched."""


class ToolMissing(BackupFailed):
    """PostgreSQL's own programs are not on this machine."""


def sqlite_backup(source: Path, target: Path) -> None:
    """Copy a database that may be in use; `target` is there whole or not at all. Raises BackupFailed."""
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        # Opened for reading only: a copy must never be the one to make an empty database.
        reading = sqlite3.connect(f"file:{source}?mode=ro", uri=True)
        writing = sqlite3.connect(part)
        try:
            reading.backup(writing, pages=2000, sleep=0.01)
            # One file that needs no log beside it.
            writing.execute("PRAGMA journal_mode=DELETE")
            _must_be_whole(writing)
        finally:
            writing.close()
            reading.close()
        _flush(part)
        part.replace(target)
        _flush(target.parent)
    except (sqlite3.Error, OSError) as error:
        raise BackupFailed(str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def sqlite_restore(backup: Path, target: Path, aside: Path) -> None:
    """Put a copy in the place of a database nobody uses; what was there is kept as `aside`. Raises BackupFailed."""
    # The copy is copied again, so that a broken or foreign file is found out before anything is touched.
    fresh = target.with_name(f"{target.name}.restored")
    sqlite_backup(backup, fresh)
    try:
        reading = sqlite3.connect(f"file:{fresh}?mode=ro", uri=True)
        try:
            if reading.execute("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'").fetchone()[0] != 1:
                raise BackupFailed("it is a database, but not one of this bot")
        finally:
            reading.close()
        if target.exists():
            # What its log still holds goes into the file first.
            closing = sqlite3.connect(target)
            closing.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            closing.close()
            target.replace(aside)
        for log in (f"{target}-wal", f"{target}-shm"):
            Path(log).unlink(missing_ok=True)
        fresh.replace(target)
        _flush(target.parent)
    except (sqlite3.Error, OSError) as error:
        raise BackupFailed(str(error)) from error
    finally:
        fresh.unlink(missing_ok=True)


def postgres_backup(url: str, target: Path) -> None:
    """One file in pg_dump's own format, whole or not at all. Raises BackupFailed; ToolMissing without pg_dump."""
    part = target.with_name(f"{target.name}.part")
    try:
        _run("pg_dump", url, "--format=custom", "--no-owner", "--no-privileges", f"--file={part}")
        _flush(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def postgres_restore(url: str, backup: Path) -> None:
    """Everything of the copy in one transaction, in the place of what is there. Raises BackupFailed; ToolMissing without
    pg_restore."""
    _run("pg_restore", url, "--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", str(backup))


def _run(tool: str, url: str, *options: str) -> None:
    parsed = make_url(url)
    # A password in the arguments would be seen by everybody on the machine.
    environment = os.environ | ({"PGPASSWORD": str(parsed.password)} if parsed.password else {})
    shown = URL.create("postgresql", parsed.username, None, parsed.host, parsed.port, parsed.database, parsed.query).render_as_string()
    try:
        done = subprocess.run([tool, f"--dbname={shown}", *options], env=environment, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise ToolMissing(f"{tool} is not on this machine") from None
    if done.returncode != 0:
        said = " ".join(done.stderr.split())
        raise BackupFailed(said or f"{tool} ended with code {done.returncode}")


def _must_be_whole(connection: sqlite3.Connection) -> None:
    said = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if said != "ok":
        raise BackupFailed(f"the copy is damaged: {said}")


def _flush(path: Path) -> None:
    """To the disk itself: a copy that a power cut takes is none."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
