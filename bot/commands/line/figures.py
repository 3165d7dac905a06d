"""Commands that count: the figures, the official documents, the messages of a month or to come."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.line.options import AsJson, From, On, Org, Period, To

app = typer.Typer()


@app.command()
def summary(
    org: Org = None,
    on: On = None,
    period: Period = None,
    first: From = None,
    last: To = None,
    recount: Annotated[bool, typer.Option("--recount", help="A day by what is known now instead of what was recorded by then.")] = False,
    by: Annotated[str, typer.Option("--by", help="current, or original: by the deadlines as first given.")] = "current",
    as_json: AsJson = False,
) -> None:
    """Print the figures as of a day, or what happened in a period.

    Example: python -m bot summary --on 2024-10-07 --json
    """
    from bot.commands import common
    from bot.commands import summary as command

    async def work() -> None:
        wanted = common.WantedPeriod(period, *(common.day_of(text) for text in (on, first, last)))
        await command.show(common.settings(), org, wanted, recount=recount, by=by, as_json=as_json)

    common.run(work())


@app.command()
def report(
    out: Annotated[Path, typer.Option("--out", help="The file to write: .docx, .xlsx or .pdf; pictures also .png.")],
    on: On = None,
    period: Period = None,
    first: From = None,
    last: To = None,
    kind: Annotated[str, typer.Option("--kind", help="report, letter (đôn đốc), rating or pictures.")] = "report",
    template: Annotated[Path | None, typer.Option("--template", help="A Word template of your own.")] = None,
    org: Org = None,
) -> None:
    """Write the official report of a period, the đôn đốc letter, the counts for yearly rating, or the pictures.

    Example: python -m bot report --on 2026-10-14 --period month --out bao-cao.docx
    """
    from bot.commands import common
    from bot.commands import report as command

    async def work() -> None:
        wanted = common.WantedPeriod(period, common.day_of(on), common.day_of(first), common.day_of(last))
        await command.run(common.settings(), wanted, out, kind=kind, org=org, template=template)

    common.run(work())


@app.command()
def close(on: On = None, period: Period = None, first: From = None, last: To = None, org: Org = None) -> None:
    """Close a period (chốt): its figures print for ever as they stand now. Without options, the latest month that has ended.

    Example: python -m bot close --on 2026-10-14 --period month
    """
    from bot.commands import common
    from bot.commands import report as command

    async def work() -> None:
        wanted = common.WantedPeriod(period, common.day_of(on), common.day_of(first), common.day_of(last))
        await command.close(common.settings(), wanted, org=org)

    common.run(work())


@app.command()
def noise(
    month: Annotated[str | None, typer.Option("--month", help="As 2026-11 or 11/2026; this month without it.")] = None,
    org: Org = None,
    as_json: AsJson = False,
) -> None:
    """Show how many messages everybody got in a month: what the bot said by itself, on how many days, and its answers.

    Example: python -m bot noise --month 2026-11
    """
    from bot.commands import common
    from bot.commands import noise as command

    common.run(command.run(common.settings(), month, org, as_json=as_json))


@app.command()
def rehearse(
    start: Annotated[str, typer.Option("--from", help="The first day to show, as 2024-11-04 or 04/11/2024.")],
    end: Annotated[str, typer.Option("--to", help="The last day.")],
    org: Org = None,
    all_live: Annotated[bool, typer.Option("--all-live", help="As if every unit had been switched on.")] = False,
    all_bound: Annotated[bool, typer.Option("--all-bound", help="As if everybody had a chat with the bot.")] = False,
    picture: Annotated[Path | None, typer.Option("--picture", help="Also draw who gets how much when, into this PNG file.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show what the bot would send from one day to another if nobody answered, played on a copy of the register.

    Example: python -m bot rehearse --from 2026-12-01 --to 2026-12-31 --picture december.png
    """
    from bot.commands import common
    from bot.commands import rehearsing as command

    common.run(command.run(common.settings(), start, end, org, all_live=all_live, all_bound=all_bound, as_json=as_json, picture=picture))
