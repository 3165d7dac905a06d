"""`python -m bot check`: every bad setting with a cure, the state of the database, and the next step."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from dotenv import dotenv_values
from rich.console import Console

from bot.app import database_of
from bot.commands.common import BAD_INPUT, DONE, FIRST_OFFICE, name_problems
from bot.settings import Problem, Settings, UnreadableSettings, check, read, remarks
from db import addresses, organisations, people
from db.migrate import head, is_behind, revision_of


def run() -> int:
    """Returns the exit code: 0 when the bot can start."""
    try:
        settings = read()
    except UnreadableSettings as error:
        name_problems(error.problems)
        return BAD_INPUT
    problems = check(settings)
    name_problems(remarks(settings, [*os.environ, *dotenv_values(".env")]))
    if not any(problem.name == "DATABASE_URL" for problem in problems):
        problems += _database(settings)
    if problems:
        name_problems(problems)
        return BAD_INPUT
    Console().print("All settings are good and the database is ready.", asyncio.run(_next_step(settings)), soft_wrap=True, markup=False)
    return DONE


async def _next_step(settings: Settings) -> str:
    """What is to be done now: an office and somebody in it come before the bot is of use."""
    database = database_of(settings)
    try:
        async with database.read() as connection:
            offices = await organisations.all_of(connection)
            known = [person for office in offices for person in await people.all_of(connection, office.id)]
            bound = [office for office in offices if any(await addresses.ever_bound(connection, office.id))]
    finally:
        await database.close()
    if not offices:
        return f"It holds no office yet. Next: {FIRST_OFFICE}"
    if not known:
        return 'The office has nobody yet. Next: python -m bot set person name="Nguyễn Thu Hà" role=admin'
    if not bound:
        return f'Nobody is bound to an account yet. Start with: python -m bot run, then: python -m bot invite "{known[0].name}"'
    return "Start with: python -m bot run"


def _database(settings: Settings) -> list[Problem]:
    empty = Problem("DATABASE_URL", "the database is empty", "Run: python -m bot migrate")
    if settings.database_url.startswith("sqlite") and not Path(settings.database_url.partition(":///")[2]).exists():
        return [empty]
    try:
        at = revision_of(settings.database_url)
    except Exception as error:  # Whatever the driver says, the operator needs the cure more than the trace.
        reason = str(error).splitlines()[0]
        return [Problem("DATABASE_URL", f"the database cannot be opened ({reason})", "Start it, or correct the address.")]
    if at is None:
        return [empty]
    if is_behind(at):
        return [Problem("DATABASE_URL", f"the database is at version {at}, this code needs {head()}", "Run: python -m bot migrate")]
    return []
