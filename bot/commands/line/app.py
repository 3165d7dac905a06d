"""All commands behind `python -m bot`, with their options and help."""

from __future__ import annotations

import typer

from bot.commands.line import figures, office, reading, register, running, upkeep

app = typer.Typer(
    help="nhacviec: keeps the assigned tasks of an office moving, on Telegram and Zalo.",
    epilog="Example: python -m bot demo. Each command has its own: python -m bot import --help.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for group in (running, office, register, figures, reading, upkeep):
    app.add_typer(group.app)
