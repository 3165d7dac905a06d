"""Commands that show how a text is read."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.commands.line.options import AsJson, On, Org

app = typer.Typer()


@app.command()
def read(
    text: Annotated[str | None, typer.Argument(help="What a person wrote.")] = None,
    on: On = None,
    as_json: AsJson = False,
    batch: Annotated[bool, typer.Option("--batch", help='JSON lines {"text", "on"} from standard input.')] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show which words decided.")] = False,
) -> None:
    """Read a reply as the bot does: intent, percent, date, task.

    Example: python -m bot read "112 xong, 115 được 60%" --on 2026-11-20 --explain
    """
    from bot.commands import reading

    raise typer.Exit(reading.replies(text, on, as_json=as_json, batch=batch, explain=explain))


@app.command()
def reread(
    since: Annotated[str, typer.Option("--since", help="The first day to look at, as 2024-11-04 or 04/11/2024.")],
    org: Org = None,
) -> None:
    """List reports that today's reading would read differently; nothing is changed.

    Example: python -m bot reread --since 2026-11-01
    """
    from bot.commands import common
    from bot.commands import reread as command

    common.run(command.run(common.settings(), since, org))


@app.command()
def deadline(
    text: Annotated[str | None, typer.Argument(help="A deadline as written in a plan.")] = None,
    on: On = None,
    plan_year: Annotated[int | None, typer.Option(help="The year the plan is for, when the words name none.", min=2000, max=2099)] = None,
    as_json: AsJson = False,
    batch: Annotated[bool, typer.Option("--batch", help='JSON lines {"text", "on", "plan_year"?} from standard input.')] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show which words decided.")] = False,
) -> None:
    """Read a deadline phrase: kind, due day, recurrence.

    Example: python -m bot deadline "Quý II/2026" --on 2026-01-15
    """
    from bot.commands import reading

    raise typer.Exit(reading.deadlines(text, on, plan_year=plan_year, as_json=as_json, batch=batch, explain=explain))
