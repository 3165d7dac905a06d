"""What every command shares: exit codes, one way to say what is wrong, and finding the organisation meant."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.core.errors import BadInput, GaveUp, UserError
from bot.core.organisation import Organisation
from bot.core.periods import Asked, PeriodKind
from bot.core.plan import parse_day
from bot.settings import Problem, Settings, UnreadableSettings, check, read

if TYPE_CHECKING:
    from db.session import Database

DONE, BAD_INPUT, USAGE, UNEXPECTED = 0, 1, 2, 3
FIRST_OFFICE = 'python -m bot set organisation code=bql name="Ban Quản lý …"'


def complain(problem: str, cure: str) -> None:
    from rich.console import Console  # A bot that starts well has nothing to complain of.

    err = Console(stderr=True)
    err.print(problem, style="red", markup=False, soft_wrap=True)
    err.print(cure, markup=False, soft_wrap=True)


def settings(*, needs_channel: bool = False) -> Settings:
    """The settings of the deployment, every one of them good: a bad one is named with its cure and ends with exit code 1."""
    from bot.logs import set_up

    try:
        found = read()
    except UnreadableSettings as error:
        name_problems(error.problems)
        raise SystemExit(BAD_INPUT) from None
    must_be_good(found, needs_channel=needs_channel)
    set_up(found.log_level)
    return found


def run(work: Coroutine[Any, Any, Any]) -> None:
    """Run a command's work; bad input is named with its cure and ends with exit code 1."""
    with naming_bad_input():
        asyncio.run(work)


@contextmanager
def naming_bad_input() -> Iterator[None]:
    """Bad input inside is named with its cure and ends with exit code 1."""
    try:
        yield
    except BadInput as error:
        complain(error.problem, error.cure)
        raise SystemExit(BAD_INPUT) from None
    except GaveUp as error:
        complain(f"The bot has ended: {error}.", "Its supervisor starts it anew; the log says what went wrong before.")
        raise SystemExit(UNEXPECTED) from None


def must_be_good(settings: Settings, *, needs_channel: bool) -> None:
    """Name every bad setting and stop with exit code 1, or go on."""
    problems = check(settings, needs_channel=needs_channel)
    if problems:
        name_problems(problems)
        raise SystemExit(BAD_INPUT)


def name_problems(problems: list[Problem]) -> None:
    for problem in problems:
        complain(f"{problem.name}: {problem.wrong}.", f"    {problem.cure}")


async def organisation_of(database: Database, code: str | None) -> Organisation:
    """The organisation named, or the only one. Raises BadInput when it is not clear which."""
    from db import organisations  # `run` polls before the store is loaded.

    async with database.read() as connection:
        known = await organisations.all_of(connection)
    if not known:
        raise BadInput("There is no organisation in this database.", f"Create one first: {FIRST_OFFICE}")
    codes = ", ".join(one.code for one in known)
    if code is None:
        if len(known) > 1:
            raise BadInput("There are several organisations.", f"Name one with --org: {codes}.")
        return known[0]
    for one in known:
        if one.code == code:
            return one
    raise BadInput(f"There is no organisation {code!r}.", f"Use one of: {codes}.")


async def next_step(database: Database) -> tuple[str, str] | None:
    """What the bot lacks to be of use to anybody (an office, somebody in it, an account), and what is to be done; None when it lacks
    nothing."""
    from db import addresses, organisations, people

    async with database.read() as connection:
        offices = await organisations.all_of(connection)
        if not offices:
            return "The database holds no office yet.", f"Next: {FIRST_OFFICE}"
        for office in offices:
            if any(await addresses.ever_bound(connection, office.id)):
                return None
        known = [person for office in offices for person in await people.all_of(connection, office.id)]
    if not known:
        return "The office has nobody yet.", 'Next: python -m bot set person name="Nguyễn Thu Hà" role=admin'
    invited = f'Next: python -m bot invite "{known[0].name}", whose code is sent to the bot while it runs: python -m bot run'
    return "Nobody is bound to an account yet.", invited


def day_of(text: str | None) -> date | None:
    """A day of the command line; None stays None. Raises BadInput for what is no day."""
    if text is None:
        return None
    try:
        return parse_day(text)
    except ValueError:
        raise BadInput(f"{text!r} is not a date.", "Write it as 2024-11-04 or 04/11/2024.") from None


@dataclass(frozen=True, slots=True)
class WantedPeriod:
    """A period as the options of a command name it."""

    period: str | None
    on: date | None
    first: date | None = None
    last: date | None = None

    def asked(self, default: PeriodKind) -> Asked:
        if self.first is not None or self.last is not None:
            if self.first is None:
                raise BadInput("A range needs its first day.", "Give --from DATE --to DATE.")
            if self.period is not None:
                raise BadInput("A period and a range are two different things.", "Give either --period or --from and --to.")
            return Asked(PeriodKind.RANGE, first=self.first, last=self.last)
        try:
            return Asked(PeriodKind((self.period or default.value).replace("-", "_")))
        except ValueError:
            known = ", ".join(kind.value for kind in PeriodKind if kind is not PeriodKind.RANGE)
            raise BadInput(f"There is no period {self.period!r}.", f"Use one of: {known}; or --from DATE --to DATE.") from None


def explained(error: UserError) -> BadInput:
    """What is wrong with a period, for an operator."""
    match error.code:
        case "summary_future":
            day, today = error.values["day"], error.values["today"]
            return BadInput(f"{day} has not begun; there are no figures for it yet.", f"Give --on {today} or an earlier day.")
        case "period_backwards":
            return BadInput("The range ends before it starts.", f"Give --from {error.values['last']} --to {error.values['first']}.")
        case "closing_early":
            of = error.values["period"]
            return BadInput("The period is still running.", f"Close it on {of.ends_on} or later.")  # type: ignore[attr-defined]
        case "closed_already":
            return BadInput("The period was closed before; what changes since is printed as an adjustment.", "Nothing needs to be done.")
    return BadInput("There is no such period.", "Use --period month, quarter, half, nine_months or year, or --from and --to.")
