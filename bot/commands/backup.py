"""`python -m bot backup` and `restore`: whole copies of the store."""

from __future__ import annotations

import re
from pathlib import Path

from rich.console import Console

from bot.app import database_of, naming_what_keeps_it_shut
from bot.core.clock import SystemClock, local
from bot.core.errors import BadInput
from bot.process_lock import process_lock
from bot.settings import Settings
from db import senders
from db.backup import BackupFailed, ToolMissing, postgres_backup, postgres_restore, sqlite_backup, sqlite_restore
from db.migrate import head, revision_of
from db.session import machine_now

_OURS = re.compile(r"nhacviec-\d{8}-\d{6}\.(sqlite3|dump)")


async def backup(settings: Settings, to: Path | None, *, keep: int | None) -> None:
    """Copy the store, also while the bot runs. `to`: a file, or a folder (by default `backups` in the data folder); `keep`:
    remove all but so many of the copies in that folder. Raises BadInput when it cannot be done."""
    # Copies of nothing would crowd out the good ones, and nobody looks at a timer that ends well.
    with naming_what_keeps_it_shut("Start it, or correct DATABASE_URL."):
        is_empty = revision_of(settings.database_url) is None
    if is_empty:
        raise BadInput("Nothing was backed up: there is no database of this bot.", "Correct DATABASE_URL, or run: python -m bot migrate")
    kind = "sqlite3" if is_sqlite(settings) else "dump"
    stamp = f"{local(SystemClock().now()):%Y%m%d-%H%M%S}"
    target = to if to is not None else settings.data_dir / "backups"
    if to is None or to.is_dir() or not to.suffix:
        target.mkdir(parents=True, exist_ok=True)
        target = target / f"nhacviec-{stamp}.{kind}"
    elif keep is not None:
        raise BadInput("--keep counts the copies in a folder.", "Name a folder with --to, or none.")
    if target.exists():
        raise BadInput(f"{target} is there already.", "Name another file.")
    _copy(settings, target)
    Console().print(f"Backed up to {target} ({target.stat().st_size / 1024 / 1024:.1f} MB). Keep .env with it.", soft_wrap=True)
    if keep is not None:
        _prune(target.parent, keep)


def _copy(settings: Settings, target: Path) -> None:
    try:
        if is_sqlite(settings):
            sqlite_backup(_file(settings), target)
        else:
            postgres_backup(settings.database_url, target)
    except ToolMissing as error:
        raise BadInput(f"Nothing was backed up: {error}.", "Install PostgreSQL's client programs (Debian: postgresql-client).") from None
    except BackupFailed as error:
        if "version mismatch" in str(error):
            cure = "Install the client programs of the server's version, and put them first on the PATH."
            raise BadInput(f"Nothing was backed up: {error}", cure) from None
        raise BadInput(f"Nothing was backed up: {error}.", "See that the database and the folder can be reached.") from None


def _prune(folder: Path, keep: int) -> None:
    """Names hold the time, so that their order is the order of the copies."""
    copies = sorted(path for path in folder.iterdir() if _OURS.fullmatch(path.name))
    for old in copies[:-keep]:
        old.unlink()


async def restore(settings: Settings, file: Path) -> None:
    """Put a copy in the place of the store; what was there is kept beside it. Raises BadInput when a bot runs on it, when
    the file is no copy of ours, or when it is of a later version than this code."""
    if not file.is_file():
        raise BadInput(f"There is no file {file}.", "Name a file that `backup` made.")
    if is_sqlite(settings):
        with process_lock(settings):
            kept = _restore_sqlite(settings, file)
    else:
        await _must_rest(settings)
        kept = _restore_postgres(settings, file)
    at = revision_of(settings.database_url)
    console = Console()
    console.print(f"Restored from {file}." + (f" What was there before is in {kept}." if kept is not None else ""), soft_wrap=True)
    if at != head():
        console.print(f"It is at version {at}, this code needs {head()}. Run: python -m bot migrate")


def _restore_sqlite(settings: Settings, file: Path) -> Path | None:
    database_of(settings)  # Makes the folder.
    target = _file(settings)
    was_there = target.exists()
    kept = target.with_name(f"{target.stem}-before-restore-{local(SystemClock().now()):%Y%m%d-%H%M%S}{target.suffix}")
    try:
        sqlite_restore(file, target, kept)
    except BackupFailed as error:
        raise BadInput(f"{file} cannot be restored: {error}.", "Nothing was changed. Name a file that `backup` made.") from None
    return kept if was_there else None


def _restore_postgres(settings: Settings, file: Path) -> Path:
    folder = settings.data_dir / "backups"
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / f"before-restore-{local(SystemClock().now()):%Y%m%d-%H%M%S}.dump"
    _copy(settings, kept)
    try:
        postgres_restore(settings.database_url, file)
    except BackupFailed as error:
        raise BadInput(f"{file} cannot be restored: {error}.", "Nothing was changed. Name a file that `backup` made.") from None
    return kept


async def _must_rest(settings: Settings) -> None:
    """Raises BadInput while somebody holds a bot's lease."""
    database = database_of(settings)
    try:
        async with database.read() as connection:
            holder = await senders.holder(connection, await machine_now(connection))
    finally:
        await database.close()
    if holder is not None:
        raise BadInput(f"A bot is running on this database ({holder}).", "Stop its web and jobs processes first.")


def is_sqlite(settings: Settings) -> bool:
    return settings.database_url.startswith("sqlite")


def _file(settings: Settings) -> Path:
    return Path(settings.database_url.partition(":///")[2])
