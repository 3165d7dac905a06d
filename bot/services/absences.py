"""Personal leave and deputies: who is away from-to, and who is told in the meantime."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import db.people
from bot.core.errors import UserError
from bot.core.organisation import Absence, Person, RoleKind
from bot.core.permissions import Action
from bot.services import keyboards, naming
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection
from messages.reading.leave import Leave, LeaveEnd
from messages.wordings.leave_ended import LeaveEnded
from messages.wordings.leave_recorded import LeaveRecorded
from messages.wordings.leaves import LeaveLine, Leaves

_DAY = timedelta(days=1)
_LONGEST_DAYS = 366
_LISTED_AHEAD_DAYS = 60


@dataclass(frozen=True, slots=True)
class AbsenceRecorded:
    """`replaced`: leaves of the same person that overlapped and gave way."""

    absence_id: int
    replaced: tuple[Absence, ...]


async def record(connection: Connection, office: Office, person_id: int, start: date, end: date, deputy_id: int | None) -> AbsenceRecorded:
    """The person is away on these days, both included; what was entered before for any of them gives way.

    Raises UserError "leave_refused" for days in the wrong order, in the past or too many, and for oneself as deputy.
    """
    wrong = _wrong(office, person_id, start, end, deputy_id)
    if wrong is not None:
        raise UserError("leave_refused", why=wrong, start=start, end=end)
    replaced = await _give_way(connection, office, person_id, start, end)
    made = await db.people.add_absence(connection, office.id, person_id, start, end, deputy_id)
    return AbsenceRecorded(made, tuple(replaced))


def _wrong(office: Office, person_id: int, start: date, end: date, deputy_id: int | None) -> str | None:
    if end < start:
        return "order"
    if end < office.today:
        return "past"
    if (end - start).days >= _LONGEST_DAYS:
        return "long"
    return "self" if deputy_id == person_id else None


async def _give_way(connection: Connection, office: Office, person_id: int, start: date, end: date) -> list[Absence]:
    overlapping = [a for a in await db.people.absences(connection, office.id, start, end) if a.person_id == person_id]
    for absence in overlapping:
        await db.people.end_absence(connection, office.id, absence, start - _DAY)
    return overlapping


async def end(connection: Connection, office: Office, person_id: int, back_on: date | None) -> list[Absence]:
    """Back on a day (None: at once, and nothing planned stays): what lies before it stays as it was."""
    first = back_on or office.today
    last = first + timedelta(days=_LONGEST_DAYS)
    ended = [a for a in await db.people.absences(connection, office.id, first, last) if a.person_id == person_id]
    for absence in ended:
        await db.people.end_absence(connection, office.id, absence, first - _DAY)
    return ended


# --- in chat --------------------------------------------------------------------------------------------------------


async def hear(turn: Turn, said: Leave | LeaveEnd) -> bool:
    """Record or end a leave. False when the text names nobody of the register whose leave the writer may enter: it is read
    as what else it may be."""
    person = await _meant(turn, said.who)
    if person is None:
        return False
    if isinstance(said, LeaveEnd):
        await _end(turn, person, said.back_on)
        return True
    if said.unread:
        raise UserError("leave_refused", why="day", start=said.start, end=said.start, words=said.unread)
    if said.end is None:
        raise UserError("leave_refused", why="open", start=said.start, end=said.start)
    deputy = None if said.deputy is None else await _one(turn, said.deputy)
    if said.deputy is not None and deputy is None:
        raise UserError("no_such_person", name=said.deputy, people=())
    made = await record(turn.connection, turn.known, person.id, said.start, said.end, deputy.id if deputy else None)
    await turn.say(_recorded(turn.known, person, said.start, said.end, deputy, made), keyboards.end_leave(made.absence_id, person.name))
    return True


async def press_end(turn: Turn, absence_id: int) -> bool:
    """[Bỏ nghỉ] under what was recorded; False when it is not there any more."""
    absence = await db.people.absence(turn.connection, turn.known.id, absence_id)
    if absence is None or absence.valid_to < turn.known.today:
        return False
    if not _may(turn, absence.person_id):
        raise UserError("not_allowed")
    await db.people.end_absence(turn.connection, turn.known.id, absence, max(absence.valid_from, turn.known.today) - _DAY)
    await _say_ended(turn, turn.known.chart.people[absence.person_id], [absence], None)
    return True


async def show(turn: Turn) -> None:
    """Who is away today and in the weeks to come, as far as the reader may enter it."""
    office = turn.known
    found = await db.people.absences(turn.connection, office.id, office.today, office.today + timedelta(days=_LISTED_AHEAD_DAYS))
    mine = [a for a in found if _may(turn, a.person_id) and office.chart.works_here(a.person_id)]
    await turn.say(Leaves(office.today, tuple(_line(office, a) for a in sorted(mine, key=lambda a: (a.valid_from, a.person_id)))))


def _may(turn: Turn, person_id: int) -> bool:
    """One's own leave, or that of people one may enter it for."""
    if person_id == turn.person_id or turn.may(Action.SET_LEAVE):
        return True
    return any(turn.may(Action.SET_LEAVE, unit_id=unit) for unit in turn.known.chart.units_of(person_id))


async def _meant(turn: Turn, who: str | None) -> Person | None:
    if who is None:
        return turn.known.chart.people[turn.person_id]
    found = await _one(turn, who, of_mine=True)
    if found is not None:
        return found
    if turn.may(Action.SET_LEAVE) and _looks_like_a_name(who):
        raise UserError("no_such_person", name=who, people=())
    return None


async def _one(turn: Turn, words: str, *, of_mine: bool = False) -> Person | None:
    return await naming.one(turn, words, (lambda person_id: _may(turn, person_id)) if of_mine else None)


def _looks_like_a_name(words: str) -> bool:
    return words[:1].isupper() and len(words.split()) <= 5


async def _end(turn: Turn, person: Person, back_on: date | None) -> None:
    ended = await end(turn.connection, turn.known, person.id, back_on)
    await _say_ended(turn, person, ended, back_on)


async def _say_ended(turn: Turn, person: Person, ended: Sequence[Absence], back_on: date | None) -> None:
    await turn.say(LeaveEnded(person.name, tuple((a.valid_from, a.valid_to) for a in ended), back_on))


def _recorded(office: Office, person: Person, start: date, end: date, deputy: Person | None, made: AbsenceRecorded) -> LeaveRecorded:
    return LeaveRecorded(
        name=naming.named(office, person),
        given=person.name,
        start=start,
        end=end,
        deputy=None if deputy is None else naming.named(office, deputy),
        deputy_reached=deputy is not None and office.chart.address_of(deputy.id) is not None,
        replaced=tuple((a.valid_from, a.valid_to) for a in made.replaced),
        only_clerk=_is_only_clerk(office, person.id),
    )


def _is_only_clerk(office: Office, person_id: int) -> bool:
    """Whether the clerk's lines go to this person with nobody to come next."""
    chart = office.chart
    others = (*chart.holders(RoleKind.CLERK), *chart.holders(RoleKind.ADMIN))
    return chart.has_role(person_id, RoleKind.CLERK) and not any(p != person_id and chart.address_of(p) is not None for p in others)


def _line(office: Office, absence: Absence) -> LeaveLine:
    deputy = office.chart.people.get(absence.deputy_id) if absence.deputy_id is not None else None
    return LeaveLine(
        naming.named(office, office.chart.people[absence.person_id]),
        absence.valid_from,
        absence.valid_to,
        None if deputy is None else naming.named(office, deputy),
    )
