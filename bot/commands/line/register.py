"""Commands that bring tasks into the register and take them out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.line.options import AsJson, On, Org

app = typer.Typer()


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
    from bot.commands import common, importing

    if (file is None) == (undo is None):
        raise typer.BadParameter("give a FILE to register, or --undo with the number of a registration")
    settings = common.settings()
    with common.naming_bad_input():
        must_be_migrated(settings)
    if file is None:
        assert undo is not None
        raise typer.Exit(importing.undo_command(undo or None, database_url=settings.database_url, clock=clock_of(settings), org=org))
    code = importing.import_command(
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
def export(
    out: Annotated[Path, typer.Option("--out", help="The file to write: .xlsx, .csv (a register file), .json, or .ics with --person.")],
    person: Annotated[str | None, typer.Option("--person", help="Whose days to keep, for an .ics file.")] = None,
    org: Org = None,
) -> None:
    """Write the whole register as a file.

    Example: python -m bot export --out so-theo-doi.xlsx
    """
    from bot.commands import common, exporting

    common.run(exporting.run(common.settings(), out, org=org, person=person))
