"""Commands that start the bot, or what it needs to start."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer()


@app.command()
def demo(
    keep: Annotated[bool, typer.Option("--keep", help="Go on with the last demo's register instead of beginning anew.")] = False,
) -> None:
    """Try everything on one page with the office's real tasks; no token is needed. PORT chooses the port.

    Example: PORT=8090 python -m bot demo
    """
    from bot.commands import common
    from bot.commands import demo as command

    common.run(command.run(common.settings(), fresh=not keep))


@app.command()
def sandbox() -> None:
    """Start the sandbox servers (Telegram, Zalo) and their page alone, for a bot of your own. PORT chooses the port.

    Example: PORT=8091 python -m bot sandbox
    """
    from bot.commands import common
    from bot.commands import sandbox as command

    common.run(command.run(common.settings()))


@app.command()
def run() -> None:
    """Run the bot against the real service until Ctrl-C (NHACVIEC_TELEGRAM_TOKEN, NHACVIEC_ZALO_TOKEN; polling without a public address).

    Example: python -m bot migrate && python -m bot check && python -m bot run
    """
    from bot.commands import running

    running.start("run")


@app.command()
def web() -> None:
    """Receive, answer and send, in any number of processes on one PostgreSQL database (webhook when NHACVIEC_PUBLIC_URL is set).

    Example: DATABASE_URL=postgresql://… PORT=8080 python -m bot web
    """
    from bot.commands import running

    running.start("web")


@app.command()
def jobs() -> None:
    """Do the clock's work (plan, nightly, alarms), in any number of processes on one PostgreSQL database.

    Example: DATABASE_URL=postgresql://… python -m bot jobs
    """
    from bot.commands import running

    running.start("jobs")


@app.command()
def check() -> None:
    """Name every bad setting with a cure, and say whether the database is ready.

    Example: python -m bot check
    """
    from bot.commands import check as command

    raise typer.Exit(command.run())


@app.command()
def migrate() -> None:
    """Bring the database to the version this code needs. Harmless when it is there already.

    Example: DATABASE_URL=sqlite:///var/nhacviec.sqlite3 python -m bot migrate
    """
    from bot.commands import common
    from bot.commands import migrate as command

    common.run(command.run(common.settings()))
