"""`python -m bot report` and `python -m bot close`: the official documents of a period, and its closing."""

from __future__ import annotations

import asyncio
from pathlib import Path

from rich.console import Console

from bot.app import clock_of, database_of, must_be_migrated
from bot.commands.common import WantedPeriod, explained, organisation_of
from bot.core.cause import Cause
from bot.core.errors import BadInput, UserError
from bot.core.periods import Asked, PeriodKind
from bot.services import closing, official, periods
from bot.services.pdf import CannotConvert
from bot.settings import Settings
from db.session import Connection
from messages.files.values import BadTemplate
from messages.formats import percent

KINDS = {"report": official.REPORT, "letter": official.URGING, "rating": official.RATING, "pictures": official.PICTURES}


async def run(settings: Settings, wanted: WantedPeriod, out: Path, *, kind: str, org: str | None, template: Path | None) -> None:
    """Write one document. Raises BadInput for a wrong period, kind or file name, and when it cannot be made."""
    if kind not in KINDS:
        raise BadInput(f"There is no kind of document {kind!r}.", f"Use one of: {', '.join(KINDS)}.")
    file = out.suffix.lower().lstrip(".")
    if file not in official.FILES[KINDS[kind]]:
        raise BadInput(
            f"{kind!r} cannot be written as {out.suffix or 'a file without an ending'}.",
            f"Give --out NAME with one of: {', '.join('.' + known for known in official.FILES[KINDS[kind]])}.",
        )
    if not out.parent.is_dir():
        raise BadInput(f"There is no folder {out.parent}.", "Make it first, or give another --out.")
    if template is not None and not template.is_file():
        raise BadInput(f"There is no template {template}.", "Give the path of a .docx file, or leave --template out.")
    if template is not None and template.suffix.lower() != ".docx":
        raise BadInput(f"{template} is no Word template.", "Give the path of a .docx file, or leave --template out.")
    must_be_migrated(settings)
    database = database_of(settings)
    try:
        organisation = await organisation_of(database, org)
        now = clock_of(settings).now()
        async with database.read() as connection:
            default = PeriodKind.YEAR if KINDS[kind] == official.RATING else PeriodKind.MONTH
            of = await periods.resolve(connection, organisation.id, wanted.asked(default), now=now, day=wanted.on)
        order = official.OfficialOrder(KINDS[kind], of, file)
        made = await official.make(database, organisation.id, order, now=now, templates=template or settings.data_dir / "templates")
    except UserError as error:
        raise explained(error) from None
    except BadTemplate as error:
        raise BadInput(f"The template cannot be filled: {error}.", "Correct it in Word; docs/templates.md lists every name.") from None
    except CannotConvert as error:
        raise BadInput(error.problem, error.cure) from None
    finally:
        await database.close()
    console = Console()
    paths = [out] if len(made) == 1 else [out.with_stem(f"{out.stem}-{number}") for number in range(1, len(made) + 1)]
    for path, one in zip(paths, made, strict=True):
        try:
            await asyncio.to_thread(path.write_bytes, one.content)
        except OSError as error:
            raise BadInput(f"{path} cannot be written: {error.strerror}.", "Give another --out.") from None
        console.print(f"{path} ({len(one.content):,} bytes), {of.first} to {of.last}", markup=False, soft_wrap=True)


async def close(settings: Settings, wanted: WantedPeriod, *, org: str | None) -> None:
    """Close a period, after naming what is doubtful about it."""
    must_be_migrated(settings)
    database = database_of(settings)
    console = Console()
    try:
        organisation = await organisation_of(database, org)
        cause = Cause(at=clock_of(settings).now())
        async with database.write() as connection:
            if wanted == WantedPeriod(None, None):
                of = await closing.to_close(connection, organisation.id, cause)
                asked = Asked(of.kind, of.year, of.number)
            else:
                asked = await _whole(connection, organisation.id, wanted, cause)
                of = await periods.resolve(connection, organisation.id, asked, now=cause.at)
            doubts = await closing.doubts(connection, organisation.id, of, cause)
            report = await closing.close(connection, organisation.id, asked, cause)
    except UserError as error:
        raise explained(error) from None
    finally:
        await database.close()
    for what, numbers in (
        ("claims without a file", doubts.without_file),
        ("finished and not entered upstream", doubts.not_upstream),
        ("other than upstream when last compared", doubts.differing),
    ):
        if numbers:
            console.print(f"{what}: {', '.join(f'#{number}' for number in numbers)}", markup=False)
    for one in doubts.published:
        told = one.published
        source = told.source.value if told.source is not None else "total"
        console.print(
            f"published of {one.as_of}: {source} {told.done}/{told.total}{f' ({told.percent}%)' if told.percent else ''}; "
            f"the register says {one.done}/{one.total} ({percent(one.done, one.total)})",
            markup=False,
        )
    figures = report.figures
    console.print(
        f"Closed {figures.period.first} to {figures.period.last}: {figures.movement.total} to do, {figures.movement.done} done, "
        f"{figures.movement.closing} carried on; {figures.end.total} tasks in all, {figures.end.unheard} without a report for 30 days",
        markup=False,
    )


async def _whole(connection: Connection, organisation_id: int, wanted: WantedPeriod, cause: Cause) -> Asked:
    """The period that holds a day, by its name, so that all of it is closed whatever the day."""
    asked = wanted.asked(PeriodKind.MONTH)
    if asked.kind is PeriodKind.RANGE or wanted.on is None:
        return asked
    of = await periods.resolve(connection, organisation_id, asked, now=cause.at, day=wanted.on)
    return Asked(of.kind, of.year, of.number)
