"""Who has an account and who has none: codes one by one, accounts taken away, and the lists the clerk asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

import db.addresses
import db.invites
import db.looks
import db.questions
import db.senders
from bot.core import windows
from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.organisation import Person, RoleKind
from bot.core.permissions import Action
from bot.core.text import name_key
from bot.services import binding, links, naming
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection
from messages import labels
from messages.render import Together, Wording
from messages.wordings.seat_code import SeatCode
from messages.wordings.seat_removed import SeatRemoved
from messages.wordings.seats_bound import SeatsBound
from messages.wordings.seats_taken import SeatsOf, SeatsTaken
from messages.wordings.seats_today import SeatLine
from messages.wordings.seats_unbound import SeatsUnbound

CODE_DAYS = 14
"""How long a code lives when no day is named."""
LONGEST_CODE_DAYS = 90
_FEWEST_WORDS = 2
_FIRST = (RoleKind.LEADER, RoleKind.HEAD, RoleKind.FOCAL)
_PROPOSED = 8


async def hear(turn: Turn, text: str) -> bool:
    """ "gỡ Lê Thị Lan", "mã Nguyễn Văn Hùng Phó phòng QLLĐ đến 30/11"; False when the text is none of these."""
    from messages.reading.seats import SeatVerb, read_seat  # Reading is loaded with the first message, not at the start.

    note = read_seat(text)
    if note is None or not turn.may(Action.SET_UP):
        return False
    person = await naming.one(turn, note.name)
    if person is None:
        if len(note.name.split()) < _FEWEST_WORDS:
            return False
        raise UserError("no_such_person", name=note.name, people=())
    if note.verb is SeatVerb.UNBIND:
        await _unbind(turn, person)
    else:
        await _give_code(turn, person, note.until)
    return True


async def _unbind(turn: Turn, person: Person) -> None:
    if person.id == turn.person_id:
        # Whoever holds the only desk must not lock the door from outside by a slip.
        raise UserError("not_allowed")
    office = turn.known
    gone = [row for row in await db.addresses.bindings(turn.connection, office.id) if row.person_id == person.id]
    await unbind(turn.connection, office, person.id, turn.incoming.at)
    await turn.say(SeatRemoved(person.name, tuple(row.account_name or labels.CHANNELS.get(row.channel, row.channel) for row in gone)))


async def unbind(connection: Connection, office: Office, person_id: int, at: datetime) -> None:
    """Every account, every unused code and every calendar's address of a person ends now; what was addressed to the person is owed to the
    next in line."""
    for address in office.chart.addresses:
        if address.person_id == person_id:
            await db.questions.close(connection, address.channel, address.chat, at)
    await db.addresses.remove_of_person(connection, office.id, person_id, at)
    await db.invites.end_of_person(connection, office.id, person_id, at)
    await links.end_days(connection, office.id, person_id, at)
    await db.looks.bring_forward(connection, office.id, local_date(at))


async def _give_code(turn: Turn, person: Person, words: str) -> None:
    until = expires(turn.known, words)
    code = await binding.code_for(turn.connection, turn.known.id, turn.incoming.at, until, turn.code_key, person_id=person.id)
    units = turn.known.chart.units_of(person.id)
    await turn.say(
        SeatCode(
            person.name,
            turn.known.unit(units[0]).name if units else "",
            code,
            local_date(until - timedelta(seconds=1)),
            bound=turn.known.chart.address_of(person.id) is not None,
        )
    )


def expires(office: Office, words: str) -> datetime:
    """The end of the day a code is good until. Raises UserError "bad_code_day" for a day that is past, too far or none."""
    last = office.today + timedelta(days=CODE_DAYS)
    if words:
        from messages.reading.deadlines import read_deadline

        read = read_deadline(words, on=office.today, calendar=office.calendar)
        if read.due is None or not office.today <= read.due <= office.today + timedelta(days=LONGEST_CODE_DAYS):
            raise UserError("bad_code_day", words=words, most_days=LONGEST_CODE_DAYS)
        last = read.due
    return windows.at(last + timedelta(days=1), time.min)


# --- a channel's places ---------------------------------------------------------------------------------------------


async def taken(connection: Connection, office: Office) -> SeatsTaken:
    """How many places each channel with a limit has left, and whom to bind first: leaders, heads, focal persons."""
    found = [
        SeatsOf(labels.CHANNELS.get(row.channel, row.channel), await db.addresses.count_people(connection, row.channel), row.max_people)
        for row in await db.senders.limits(connection)
        if row.max_people is not None
    ]
    bound, _ = counts(office)
    first = [p for kind in _FIRST for p in office.chart.holders(kind) if p not in bound]
    names = tuple(naming.named(office, office.chart.people[p]) for p in dict.fromkeys(first))
    return SeatsTaken(tuple(found), names[:_PROPOSED], max(0, len(names) - _PROPOSED))


# --- lists ----------------------------------------------------------------------------------------------------------


async def show_bound(turn: Turn) -> None:
    """ "đã gắn": by unit."""
    turn.require(Action.SET_UP)
    office = turn.known
    rows = await db.addresses.bindings(turn.connection, office.id)
    bound, everybody = counts(office)
    channels = Counter(labels.CHANNELS.get(row.channel, row.channel) for row in rows)
    otherwise = {row.person_id: row.account_name for row in rows if _is_called_otherwise(office, row)}
    # Whoever is bound to an account of another name may be bound to the wrong one: these stand first.
    shown = by_unit(office, sorted(bound, key=lambda person_id: (person_id not in otherwise, person_id)))
    said = SeatsBound(
        tuple((unit, tuple((office.name_of(p) or "", otherwise.get(p, "")) for p in people)) for unit, people in shown.items()),
        tuple(channels.most_common()),
        len(bound),
        len(everybody),
    )
    await turn.say(await _with_seats_taken(turn, said))


async def show_unbound(turn: Turn) -> None:
    """ "chưa gắn": by unit."""
    turn.require(Action.SET_UP)
    bound, everybody = counts(turn.known)
    shown = tuple((unit, tuple(names)) for unit, names in unbound_by_unit(turn.known).items())
    await turn.say(await _with_seats_taken(turn, SeatsUnbound(shown, len(bound), len(everybody), empty_units(turn.known))))


async def _with_seats_taken(turn: Turn, said: Wording) -> Wording:
    shown = await taken(turn.connection, turn.known)
    return Together((said, shown)) if shown.channels else said


def counts(office: Office) -> tuple[set[int], set[int]]:
    """Ids of the people with an account in use, and of everybody with a role today."""
    everybody = {role.person_id for role in office.chart.roles if role.holds_on(office.today) and office.chart.works_here(role.person_id)}
    bound = {a.person_id for a in office.chart.addresses if a.person_id is not None}
    return bound & everybody, everybody


def unbound_by_unit(office: Office) -> dict[str, list[str]]:
    """Short name of a unit → names of its people without an account; those above the units stand under the organisation."""
    bound, everybody = counts(office)
    found = by_unit(office, sorted(everybody - bound))
    return {unit: [office.name_of(person_id) or "" for person_id in people] for unit, people in found.items()}


def by_unit(office: Office, people: Sequence[int]) -> dict[str, list[int]]:
    """People under the short name of their unit, the units in the office's order."""
    found: dict[str, list[int]] = {}
    order = {unit_id: at for at, unit_id in enumerate(office.chart.units)}

    def place(person_id: int) -> int:
        units = office.chart.units_of(person_id)
        return order[units[0]] if units else -1

    for person_id in sorted(people, key=place):
        units = office.chart.units_of(person_id)
        name = office.unit(units[0]).short_name if units else office.organisation.short_name
        found.setdefault(name, []).append(person_id)
    return found


def _is_called_otherwise(office: Office, row: Any) -> bool:
    """Whether an account calls itself otherwise than its person; how it is written is of no matter."""
    account = name_key(row.account_name or "")
    return bool(account) and account != name_key(office.name_of(row.person_id) or "")


def empty_units(office: Office) -> tuple[str, ...]:
    """Short names of the units that have people, and none of them an account."""
    bound, everybody = counts(office)
    with_people = {unit for person_id in everybody for unit in office.chart.units_of(person_id)}
    reached = {unit for person_id in bound for unit in office.chart.units_of(person_id)}
    return tuple(unit.short_name for unit in office.chart.units.values() if unit.id in with_people - reached)


def _line(office: Office, row: Any) -> SeatLine:
    person = office.chart.people[row.person_id]
    channel = labels.CHANNELS.get(row.channel, row.channel)
    return SeatLine(person.name, naming.named(office, person), channel, row.account_name or "")


def lines_since(office: Office, rows: list[Any], since: datetime) -> list[SeatLine]:
    """The accounts bound since an instant."""
    return [_line(office, row) for row in rows if row.bound_at >= since]
