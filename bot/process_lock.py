"""An SQLite file belongs to one running bot. Nothing heavy is loaded for it: the lock comes before everything else."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from bot.core.errors import BadInput
from bot.settings import Settings


@contextlib.contextmanager
def process_lock(settings: Settings) -> Iterator[None]:
    """An SQLite file belongs to one running bot. Raises BadInput when another holds it; PostgreSQL needs no lock."""
    if not settings.database_url.startswith("sqlite"):
        yield
        return
    path = _file_of(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        _lock(file)
        try:
            yield
        finally:
            fcntl.flock(file, fcntl.LOCK_UN)


def is_held(settings: Settings) -> bool:
    """Whether a bot runs on the SQLite file. Looking leaves nothing behind, for whoever looks may be another user."""
    if not settings.database_url.startswith("sqlite"):
        return False
    path = _file_of(settings)
    if not path.exists():
        return False
    with path.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            return True
        fcntl.flock(file, fcntl.LOCK_UN)
    return False


def _file_of(settings: Settings) -> Path:
    return Path(settings.database_url.partition(":///")[2]).with_suffix(".lock")


def _lock(file: IO[str]) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise BadInput(
            "Another bot is running on this SQLite file.", "Stop it first, or use PostgreSQL for several processes (DATABASE_URL)."
        ) from None
    file.write(str(os.getpid()))
    file.flush()
