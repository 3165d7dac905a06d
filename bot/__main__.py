"""The one door: `python -m bot COMMAND`, always from the root of the checkout."""

from __future__ import annotations

import sys

LONG_LIVED = ("run", "web", "jobs")
"""They take no options and live for months: they start without Typer, which weighs 10 MB with what it loads. Their help is Typer's."""


def main() -> None:
    """Exit 0 done, 1 the input was bad (named, with a cure), 2 usage, 3 unexpected."""
    try:
        if len(sys.argv) == 2 and sys.argv[1] in LONG_LIVED:
            from bot.commands.running import start

            start(sys.argv[1])
        else:
            from bot.commands.line.app import app

            app()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        if not _names_lost_store(error):
            _report_unexpected(error)
        sys.exit(3)


def _names_lost_store(error: Exception) -> bool:
    """Whatever a command was about, a server that is away or a file that is held is not the program's fault: one line says so, without a
    trace. SQLAlchemy weighs, and is loaded already where one of its errors is."""
    if not type(error).__module__.startswith("sqlalchemy"):
        return False
    from bot.logs import redact
    from db.session import cure_of, words_of

    cure = cure_of(error)
    if cure is None:
        return False
    print(redact(f"The database cannot be reached ({words_of(error)}). {cure}"), file=sys.stderr)
    return True


def _report_unexpected(error: Exception) -> None:
    """Not by way of the log: many commands end before it is set up, and what prints a trace then takes no token out of it."""
    import traceback

    from bot.logs import redact

    print(redact("".join(traceback.format_exception(error))), file=sys.stderr)
    print(f"Unexpected: {redact(f'{type(error).__name__}: {error}')}", file=sys.stderr)


if __name__ == "__main__":
    main()
