"""The one door: `python -m bot COMMAND`, always from the root of the checkout."""

from __future__ import annotations

import sys

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


def main() -> None:
    """Exit 0 done, 1 the input was bad (named, with a cure), 2 usage, 3 unexpected."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        from bot.logs import redact

        _report_unexpected(redact(f"{type(error).__name__}: {error}"))
        sys.exit(3)


def _report_unexpected(what: str) -> None:
    import logging

    logging.getLogger("bot").exception("unexpected")
    print(f"Unexpected: {what}", file=sys.stderr)


if __name__ == "__main__":
    main()
