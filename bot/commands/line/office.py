"""Commands for the frame of the register: who there is, when work is done, what the rules are."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.line.options import AsJson, Org

app = typer.Typer()


@app.command("set")
def set_(
    what: Annotated[str, typer.Argument(help="organisation, unit, person, leave, rule or day")],
    values: Annotated[list[str], typer.Argument(help="NAME=VALUE pairs; without any, what can be given is shown.")] = [],  # noqa: B006
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Rules: show what the change would send, and write nothing.")] = False,
    org: Org = None,
) -> None:
    """Write one thing of the register's frame: an organisation, a unit, a person, a leave, a rule's setting, a day off.

    Example: python -m bot set person name="Đỗ Văn Bình" role=staff unit=QLDT
    """
    from bot.commands import common
    from bot.commands import setting as command

    common.run(command.run(common.settings(), what, values, org, dry_run=dry_run))


@app.command()
def setup(
    file: Annotated[Path | None, typer.Argument(help="A filled set-up workbook (.xlsx) to bring the register in line with.")] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Write the workbook with what stands to this file.")] = None,
    codes: Annotated[Path | None, typer.Option("--codes", help="Write sheets of codes, a page a unit, to this Word file.")] = None,
    until: Annotated[str | None, typer.Option("--until", help="Codes: their last day, as 2026-11-30; 14 days when left out.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", help="Codes: of one unit only.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what the workbook would change.")] = False,
    org: Org = None,
) -> None:
    """Set the office up by workbook: units, people, group chats, days off and rules; print codes with QR pictures.

    Example: python -m bot setup --out thiet-lap.xlsx && python -m bot setup thiet-lap.xlsx --dry-run
    """
    from bot.commands import common
    from bot.commands import setting_up as command

    if sum(given is not None for given in (file, out, codes)) != 1:
        raise typer.BadParameter("give a filled FILE, or --out with a file to write, or --codes with a Word file to write")
    if codes is not None:
        common.run(command.print_codes(common.settings(needs_channel=True), codes, until, unit, org))
    elif out is not None:
        common.run(command.write_out(common.settings(), out, org))
    else:
        assert file is not None
        common.run(command.read_in(common.settings(), file, org, dry_run=dry_run))


@app.command()
def invite(
    name: Annotated[str | None, typer.Argument(help="The person's name, as in the register.")] = None,
    group: Annotated[bool, typer.Option("--group", help="A code for a group chat instead of a person.")] = False,
    unit: Annotated[str | None, typer.Option("--unit", help="Groups: the unit whose group it is; none is the whole office.")] = None,
    days: Annotated[int, typer.Option("--days", help="How long the code holds.", min=1, max=90)] = 14,
    org: Org = None,
) -> None:
    """Print a one-time code for a person, with the t.me link that starts the bot with it.

    Example: python -m bot invite "Lê Thị Lan" --days 14
    """
    from bot.commands import common
    from bot.commands import invite as command

    # A code is hashed with a key made of the token: made without one, it would be void once the token is set.
    common.run(command.run(common.settings(needs_channel=True), name, group=group, unit=unit, days=days, org=org))


@app.command()
def calendar(
    year: Annotated[int, typer.Argument(help="The year to show.", min=2001, max=2099)],
    name: Annotated[str, typer.Argument(help="What to call the days that are changed.")] = "",
    org: Org = None,
    off: Annotated[list[str], typer.Option("--off", help="A weekday that is off; may be given several times.")] = [],  # noqa: B006
    work: Annotated[list[str], typer.Option("--work", help="A weekend day or a holiday that is worked.")] = [],  # noqa: B006
    plain: Annotated[list[str], typer.Option("--plain", help="An ordinary day of its week again.")] = [],  # noqa: B006
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what a change would move.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show a year's days off and worked weekend days; with --off, --work or --plain, change them first.

    Example: python -m bot calendar 2026 --off 2026-01-02 "Nghỉ hoán đổi" --work 2026-01-10 --dry-run
    """
    from bot.commands import calendar as command
    from bot.commands import common

    edits = {"off": off, "work": work, "plain": plain}
    common.run(command.run(common.settings(), year, name, org, **edits, dry_run=dry_run, as_json=as_json))
