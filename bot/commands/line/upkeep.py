"""Commands that keep the store, and measure."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.line.options import AsJson

app = typer.Typer()


@app.command()
def backup(
    to: Annotated[Path | None, typer.Option("--to", help="A file or a folder; by default `backups` in the data folder.")] = None,
    keep: Annotated[int | None, typer.Option("--keep", help="Remove all but so many of the copies there.", min=1)] = None,
) -> None:
    """Copy the whole store, also while the bot runs: SQLite by itself, PostgreSQL by pg_dump.

    Example: python -m bot backup --keep 14
    """
    from bot.commands import backup as command
    from bot.commands import common

    common.run(command.backup(common.settings(), to, keep=keep))


@app.command()
def restore(file: Annotated[Path, typer.Argument(help="A file that `backup` made.")]) -> None:
    """Put a copy in the place of the store while no bot runs; what was there is kept beside it.

    Example: python -m bot restore var/backups/nhacviec-20261126-020000.sqlite3
    """
    from bot.commands import backup as command
    from bot.commands import common

    common.run(command.restore(common.settings(), file))


@app.command()
def move(to: Annotated[str, typer.Option("--to", help="An empty PostgreSQL database, as postgresql://user:password@host/name.")]) -> None:
    """Move an office from SQLite to PostgreSQL, comparing both sides; the SQLite file stays as it was.

    Example: python -m bot move --to postgresql://nhacviec@localhost/nhacviec
    """
    from bot.commands import common
    from bot.commands import moving as command

    common.run(command.run(common.settings(), to))


@app.command()
def prune(dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count what would go.")] = False) -> None:
    """Remove what is past its time: updates 30 days after they were handled, message texts after 12 months.

    Example: python -m bot prune --dry-run
    """
    from bot.commands import common
    from bot.commands import prune as command

    common.run(command.run(common.settings(), dry_run=dry_run))


@app.command()
def bench(
    big: Annotated[bool, typer.Option("--big/--small", help="Also measure 100,000 tasks.")] = True,
    planner: Annotated[bool, typer.Option("--planner", help="Only the planner, with 0, 1,000 and 20,000 reminders owed.")] = False,
    delivery: Annotated[bool, typer.Option("--delivery", help="Only sending, and the ledger under load.")] = False,
    postgres: Annotated[str | None, typer.Option("--postgres", help="Also measure on this PostgreSQL (an empty database).")] = None,
    as_json: AsJson = False,
) -> None:
    """Measure speed and memory beside their floors, in one run.

    Example: python -m bot bench --small
    """
    from bot.commands import bench as command

    raise typer.Exit(command.run(big=big, postgres=postgres, planner=planner, delivery=delivery, as_json=as_json))
