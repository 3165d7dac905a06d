"""`python -m bot check`: every bad setting with a cure, the state of the database, and the next step."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import stat
from pathlib import Path

from dotenv import dotenv_values
from rich.console import Console

from bot.app import database_of
from bot.commands import running
from bot.commands.common import BAD_INPUT, DONE, name_problems, next_step
from bot.process_lock import is_held
from bot.settings import Problem, Settings, UnreadableSettings, check, read, remarks
from db.migrate import head, is_behind, revision_of
from db.session import cure_of_file, words_of


def run() -> int:
    """Returns the exit code: 0 when the bot can start."""
    problems: list[Problem] = []
    try:
        settings = read()
    except UnreadableSettings as error:
        if error.rest is None:
            name_problems(error.problems)
            return BAD_INPUT
        problems, settings = error.problems, error.rest
    name_problems(_open_to_all() + remarks(settings, os.environ, dotenv_values(".env")))
    problems += check(settings)
    bad = {problem.name for problem in problems}
    if not bad & {"PORT", "DATABASE_URL"}:
        name_problems(_port(settings))
    if "DATABASE_URL" not in bad:
        problems += _database(settings)
    if problems:
        name_problems(problems)
        return BAD_INPUT
    Console().print("All settings are good and the database is ready.", asyncio.run(_next_step(settings)), soft_wrap=True, markup=False)
    return DONE


async def _next_step(settings: Settings) -> str:
    database = database_of(settings)
    try:
        missing = await next_step(database)
        return "Start with: python -m bot run" if missing is None else " ".join(missing)
    finally:
        await database.close()


def _open_to_all() -> list[Problem]:
    file = Path(".env")
    if not file.exists() or not file.stat().st_mode & stat.S_IROTH:
        return []
    return [Problem(".env", "everybody with an account on this machine can read the tokens in it", "Run: chmod 600 .env")]


def _port(settings: Settings) -> list[Problem]:
    """Who listens may be the bot itself, so this keeps nothing from starting."""
    host = running.listens_on(settings)
    if host is None or is_held(settings):
        return []
    with socket.socket() as mine:
        # As the server does: a connection that has just ended is not in the way.
        mine.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            mine.bind((host, settings.port))
        except OSError as error:
            wrong = (
                f"{settings.port} is in use" if error.errno == errno.EADDRINUSE else f"{settings.port} cannot be used ({error.strerror})"
            )
            return [Problem("PORT", wrong, "Where that is not the bot itself, choose another port.")]
    return []


def _database(settings: Settings) -> list[Problem]:
    empty = Problem("DATABASE_URL", "the database is empty", "Run: python -m bot migrate")
    if settings.database_url.startswith("sqlite") and not Path(settings.database_url.partition(":///")[2]).exists():
        return [empty]
    try:
        at = revision_of(settings.database_url)
    except Exception as error:  # Whatever the driver says, the operator needs the cure more than the trace.
        reason = words_of(error)
        if "file is not a database" in reason:
            return [Problem("DATABASE_URL", "the file is no database", "Name another one, or put a copy there: python -m bot restore FILE")]
        return [
            Problem("DATABASE_URL", f"the database cannot be opened ({reason})", cure_of_file(error) or "Start it, or correct the address.")
        ]
    if at is None:
        return [empty]
    if is_behind(at):
        return [Problem("DATABASE_URL", f"the database is at version {at}, this code needs {head()}", "Run: python -m bot migrate")]
    return []
