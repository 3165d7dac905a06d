"""`python -m bot check`: every bad setting with a cure, and the state of the database."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError
from rich.console import Console

from bot.commands.common import BAD_INPUT, DONE, complain, name_problems
from bot.settings import Problem, Settings, check
from db.migrate import head, is_behind, revision_of


def run() -> int:
    """Returns the exit code: 0 when the bot can start."""
    try:
        settings = Settings()
    except ValidationError as error:
        for wrong in error.errors():
            complain(f"{'.'.join(map(str, wrong['loc']))}: {wrong['msg']}.", "    Correct it in the environment or in .env.")
        return BAD_INPUT
    problems = check(settings)
    if not any(problem.name == "DATABASE_URL" for problem in problems):
        problems += _database(settings)
    if problems:
        name_problems(problems)
        return BAD_INPUT
    Console().print("All settings are good and the database is ready. Start with: python -m bot run")
    return DONE


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
