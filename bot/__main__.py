"""The one door: `python -m bot COMMAND`, always from the root of the checkout.

Commands import what they need when they run, so that `read` and `--help` answer at once.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

app = typer.Typer(
    help="nhacviec: keeps the assigned tasks of an office moving, on Telegram and Zalo.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Org = Annotated[str | None, typer.Option("--org", help="The organisation's code, when there are several.")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON for programs instead of tables for people.")]
Period = Annotated[str | None, typer.Option("--period", help="month, quarter, half, nine_months or year, by the office's closing day.")]
From = Annotated[str | None, typer.Option("--from", help="The first day of a range.")]
To = Annotated[str | None, typer.Option("--to", help="The last day of a range; today when left out.")]
On = Annotated[str | None, typer.Option("--on", help="A day, as 2024-11-04 or 04/11/2024.")]


def _settings(*, needs_channel: bool = False) -> Settings:
    from pydantic import ValidationError

    from bot.commands.common import complain, must_be_good
    from bot.logs import set_up
    from bot.settings import Settings

    try:
        settings = Settings()
    except ValidationError as error:
        for wrong in error.errors():
            complain(f"{'.'.join(map(str, wrong['loc']))}: {wrong['msg']}.", "    Correct it in the environment or in .env.")
        raise typer.Exit(1) from None
    must_be_good(settings, needs_channel=needs_channel)
    set_up(settings.log_level)
    return settings


@app.command()
def demo(
    keep: Annotated[bool, typer.Option("--keep", help="Go on with the last demo's register instead of beginning anew.")] = False,
) -> None:
    """Try everything on one page with the office's real tasks; no token is needed. PORT chooses the port.

    Example: PORT=8090 python -m bot demo
    """
    from bot.commands import common
    from bot.commands import demo as command

    common.run(command.run(_settings(), fresh=not keep))


@app.command()
def sandbox() -> None:
    """Start the sandbox servers (Telegram, Zalo) and their page alone, for a bot of your own. PORT chooses the port.

    Example: PORT=8091 python -m bot sandbox
    """
    from bot.commands import common
    from bot.commands import sandbox as command

    common.run(command.run(_settings()))


@app.command()
def run() -> None:
    """Run the bot against the real service until Ctrl-C (NHACVIEC_TELEGRAM_TOKEN, NHACVIEC_ZALO_TOKEN; polling without a public address).

    Example: python -m bot check && python -m bot migrate && python -m bot run
    """
    from bot.commands import common, running

    common.run(running.run(_settings(needs_channel=True)))


@app.command()
def web() -> None:
    """Receive, answer and send, in any number of processes on one PostgreSQL database (webhook when NHACVIEC_PUBLIC_URL is set).

    Example: DATABASE_URL=postgresql://… PORT=8080 python -m bot web
    """
    from bot.commands import common, running

    common.run(running.web(_settings(needs_channel=True)))


@app.command()
def jobs() -> None:
    """Do the clock's work (plan, nightly, alarms), in any number of processes on one PostgreSQL database.

    Example: DATABASE_URL=postgresql://… python -m bot jobs
    """
    from bot.commands import common, running

    common.run(running.jobs(_settings(needs_channel=True)))


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

    common.run(command.run(_settings()))


@app.command("set")
def set_(
    what: Annotated[str, typer.Argument(help="organisation, unit, person, rule or day")],
    values: Annotated[list[str], typer.Argument(help="NAME=VALUE pairs; without any, what can be given is shown.")] = [],  # noqa: B006
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Rules: show what the change would send, and write nothing.")] = False,
    org: Org = None,
) -> None:
    """Write one thing of the register's frame: an organisation, a unit, a person, a rule's setting, a day off.

    Example: python -m bot set person name="Lê Thị Lan" role=focal unit=QLDT
    """
    from bot.commands import common
    from bot.commands import setting as command

    common.run(command.run(_settings(), what, values, org, dry_run=dry_run))


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
        common.run(command.print_codes(_settings(needs_channel=True), codes, until, unit, org))
    elif out is not None:
        common.run(command.write_out(_settings(), out, org))
    else:
        assert file is not None
        common.run(command.read_in(_settings(), file, org, dry_run=dry_run))


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
    common.run(command.run(_settings(needs_channel=True), name, group=group, unit=unit, days=days, org=org))


@app.command("import")
def import_(
    file: Annotated[Path | None, typer.Argument(help="A plan or list: .xlsx, .docx, .csv or text.")] = None,
    kind: Annotated[str | None, typer.Option("--kind", help="takeover, new or old (an old list recorded in the past).")] = None,
    org: Org = None,
    on: On = None,
    source: Annotated[str | None, typer.Option("--source", help="Kind of assigner of rows that do not say theirs, as KE_HOACH.")] = None,
    clear_only: Annotated[bool, typer.Option("--clear-only", help="Register the clear rows; leave those that need an answer.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only read and show; nothing is written.")] = False,
    reason: Annotated[str | None, typer.Option("--reason", help="A corrected sheet: the reason for rows that give none.")] = None,
    upstream: Annotated[
        bool, typer.Option("--upstream", help="Set an export of the system above (tasks with their codes) beside the register.")
    ] = False,
    take: Annotated[
        list[str] | None,
        typer.Option("--take", help="With --upstream: a kind of difference to take over (new, link, due, closed, returned, …)."),
    ] = None,
    over: Annotated[
        list[int] | None,
        typer.Option("--over", help="A corrected sheet: a task that changed in the register since; the sheet's cells are written."),
    ] = None,
    undo: Annotated[int | None, typer.Option("--undo", help="Take a registration back as a whole, by its number; 0 is the latest.")] = None,
    as_json: AsJson = False,
) -> None:
    """Register the tasks of a plan, after naming every row that cannot be.

    Example: python -m bot import ke-hoach-330.xlsx --source KE_HOACH --dry-run
    """
    from bot.app import clock_of, must_be_migrated
    from bot.commands import common
    from bot.commands.importing import import_command, undo_command

    if (file is None) == (undo is None):
        raise typer.BadParameter("give a FILE to register, or --undo with the number of a registration")
    settings = _settings()

    async def ready() -> None:
        must_be_migrated(settings)

    common.run(ready())
    if file is None:
        assert undo is not None
        raise typer.Exit(undo_command(undo or None, database_url=settings.database_url, clock=clock_of(settings), org=org))
    code = import_command(
        file,
        database_url=settings.database_url,
        clock=clock_of(settings),
        org=org,
        kind=kind,
        on=on,
        source=source,
        reason=reason,
        upstream=upstream,
        take=take,
        over=over,
        clear_only=clear_only,
        dry_run=dry_run,
        as_json=as_json,
    )
    raise typer.Exit(code)


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
    from rich.console import Console

    from bot.app import clock_of, database_of, must_be_migrated
    from bot.commands import common
    from bot.commands import summary as command

    settings = _settings()

    async def work() -> None:
        must_be_migrated(settings)
        database = database_of(settings)
        try:
            days = [common.day_of(text) for text in (on, first, last)]
            wanted = common.Wanted(period, *days)
            await command.run(
                database, clock_of(settings), Console(), organisation=org, wanted=wanted, recount=recount, by=by, as_json=as_json
            )
        finally:
            await database.close()

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

    Example: python -m bot report --on 2026-12-14 --period month --out bao-cao.docx
    """
    from bot.commands import common
    from bot.commands import report as command

    async def work() -> None:
        wanted = common.Wanted(period, common.day_of(on), common.day_of(first), common.day_of(last))
        await command.run(_settings(), wanted, out, kind=kind, org=org, template=template)

    common.run(work())


@app.command()
def export(
    out: Annotated[Path, typer.Option("--out", help="The file to write: .xlsx, .csv (a register file), .json, or .ics with --person.")],
    person: Annotated[str | None, typer.Option("--person", help="Whose days to keep, for an .ics file.")] = None,
    org: Org = None,
) -> None:
    """Write the whole register as a file.

    Example: python -m bot export --out so-theo-doi.xlsx
    """
    from bot.commands import common, exporting

    common.run(exporting.run(_settings(), out, org=org, person=person))


@app.command()
def close(on: On = None, period: Period = None, first: From = None, last: To = None, org: Org = None) -> None:
    """Close a period (chốt): its figures print for ever as they stand now. Without options, the latest month that has ended.

    Example: python -m bot close --on 2026-12-14 --period month
    """
    from bot.commands import common
    from bot.commands import report as command

    async def work() -> None:
        wanted = common.Wanted(period, common.day_of(on), common.day_of(first), common.day_of(last))
        await command.close(_settings(), wanted, org=org)

    common.run(work())


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

    common.run(command.run(_settings(), since, org))


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
    common.run(command.run(_settings(), year, name, org, **edits, dry_run=dry_run, as_json=as_json))


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

    common.run(command.run(_settings(), start, end, org, all_live=all_live, all_bound=all_bound, as_json=as_json, picture=picture))


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

    common.run(command.backup(_settings(), to, keep=keep))


@app.command()
def restore(file: Annotated[Path, typer.Argument(help="A file that `backup` made.")]) -> None:
    """Put a copy in the place of the store while no bot runs; what was there is kept beside it.

    Example: python -m bot restore var/backups/nhacviec-20261126-020000.sqlite3
    """
    from bot.commands import backup as command
    from bot.commands import common

    common.run(command.restore(_settings(), file))


@app.command()
def move(to: Annotated[str, typer.Option("--to", help="An empty PostgreSQL database, as postgresql://user:password@host/name.")]) -> None:
    """Move an office from SQLite to PostgreSQL, comparing both sides; the SQLite file stays as it was.

    Example: python -m bot move --to postgresql://nhacviec@localhost/nhacviec
    """
    from bot.commands import common
    from bot.commands import moving as command

    common.run(command.run(_settings(), to))


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

    common.run(command.run(_settings(), month, org, as_json=as_json))


@app.command()
def prune(dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count what would go.")] = False) -> None:
    """Remove what is past its time: updates 30 days after they were handled, message texts after 12 months.

    Example: python -m bot prune --dry-run
    """
    from bot.commands import common
    from bot.commands import prune as command

    common.run(command.run(_settings(), dry_run=dry_run))


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
