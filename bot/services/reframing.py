"""The clerk says how the office changes, in one sentence: echoed first, then made, and whoever takes over is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import db.assignments
import db.units
from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.organisation import AddressKind, Person, RoleKind
from bot.core.permissions import Action
from bot.core.task import UNFINISHED
from bot.services import focal_change, frames_ahead, frames_desk, keyboards, naming, reorganising, taking_over, your_unit
from bot.services.office import Office
from bot.services.turn import Turn
from messages.reading.frame import Frame, FrameNote, read_frame
from messages.wordings.frame_done import FrameDone
from messages.wordings.frame_echo import FrameEcho

KIND = "frame"
_AHEAD = {Frame.MERGE: frames_ahead.MERGE, Frame.SPLIT: frames_ahead.SPLIT, Frame.PERSON_MOVES: frames_ahead.MOVE}
_AT_ONCE = (Frame.SPLIT, Frame.PERSON_MOVES)
"""What holds from the day on which it is made, where a unit that ends has that day still."""
"""What may be decided for a day to come."""


async def hear(turn: Turn, text: str) -> bool:
    """Echo a change of the office; False when the text is none, or not from whoever sets the register up. Raises UserError
    when it cannot be made."""
    if not turn.may(Action.SET_UP):
        return False
    office = turn.known
    directory = await db.units.directory(turn.connection, office.id, office.today)
    note = read_frame(text, directory, on=office.today, calendar=office.calendar)
    if note is None:
        return False
    if note.bad_day:
        raise UserError("bad_frame_day", words=note.bad_day)
    person = None
    if note.frame in (Frame.PERSON_MOVES, Frame.PERSON_LEAVES):
        person = await naming.one(turn, note.name)
        if person is None and len(note.name.split()) < 2:
            return False
        if person is None:
            raise UserError("no_such_person", name=note.name, people=())
        if person.id == turn.person_id:
            raise UserError("not_allowed")
    if note.frame is Frame.MERGE:
        assert note.unit is not None
        reorganising.must_end(office, note.unit, note.other, min(note.last or office.today, office.today))
    payload = {
        "frame": note.frame.value,
        "unit": note.unit,
        "other": note.other,
        "name": note.name,
        "short": note.short,
        "numbers": list(note.numbers),
        "last": _last_day(office, note).isoformat(),
        "person": person.id if person is not None else None,
        "role": note.role.value if note.role is not None else None,
    }
    question = await turn.ask(KIND, payload, raw=text)
    echo = _echo(turn, note, person, payload)
    if note.frame is Frame.MERGE and note.unit is not None and note.other is not None:
        echo = await _with_what_goes_along(turn, echo, note.unit, note.other)
    if person is not None and not echo.stays:
        named = await db.assignments.named(turn.connection, office.id, person.id)
        echo = replace(echo, numbers=tuple(sorted(a.task.number for a in named if a.unit_id != note.other)))
    await turn.say(echo, keyboards.yes_no(question))
    return True


def _last_day(office: Office, note: FrameNote) -> date:
    """The last day of how things are now; tasks and people that go over at once have none, which is yesterday."""
    return note.last or (office.today - timedelta(days=1) if note.frame in _AT_ONCE else office.today)


def _echo(turn: Turn, note: FrameNote, person: Person | None, payload: dict[str, Any]) -> FrameEcho:
    last = date.fromisoformat(payload["last"])
    return FrameEcho(
        frame=note.frame.value,
        unit=turn.known.unit(note.unit).name if note.unit is not None else "",
        other=turn.known.unit(note.other).name if note.other is not None else "",
        name=naming.named(turn.known, person, titled=True) if person is not None else note.name,
        short=note.short,
        numbers=note.numbers,
        last=last,
        role=note.role,
        at_once=last <= turn.known.today,
        stays=person is not None and note.other in turn.known.chart.units_of(person.id),
        first_day=last + timedelta(days=1) if note.frame in _AHEAD and last >= _first_after(turn, note.frame) else None,
        vacant=_left_vacant(turn.known, person, note.other) if person is not None else (),
    )


async def _with_what_goes_along(turn: Turn, echo: FrameEcho, unit_id: int, other_id: int) -> FrameEcho:
    """The echo of a merger with how much goes along, and who will be in charge of it."""
    office = turn.known
    unfinished = await db.assignments.of_units(turn.connection, office.id, [unit_id], states=UNFINISHED)
    roles = [role for role in office.chart.roles if role.unit_id == unit_id and role.kind is not RoleKind.LEADER]
    led, leads = (_leaders(office, one) for one in (unit_id, other_id))
    people = len({role.person_id for role in roles})
    groups = sum(one.kind is AddressKind.GROUP and one.unit_id == unit_id for one in office.chart.addresses)
    return replace(echo, tasks=len(unfinished), people=people, groups=groups, led_by=led, now_led_by=leads)


def _leaders(office: Office, unit_id: int) -> tuple[str, ...]:
    return tuple(office.name_of(person_id) or "" for person_id in office.chart.holders(RoleKind.LEADER, unit_id))


_NEEDED = (RoleKind.HEAD, RoleKind.FOCAL)


def _left_vacant(office: Office, person: Person, into: int | None) -> tuple[tuple[RoleKind, str], ...]:
    """What only this person does in the units that are left: nobody would be told for them. `into`: where the person goes."""
    roles = [(role.kind, role.unit_id) for role in office.chart.roles_of(person.id) if role.kind in _NEEDED and role.unit_id is not None]
    alone = [(kind, unit_id) for kind, unit_id in roles if unit_id != into and office.chart.holders(kind, unit_id) == (person.id,)]
    return tuple((kind, office.unit(unit_id).short_name) for kind, unit_id in alone)


async def make(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": the change is made. Raises UserError when something has become impossible since it was echoed."""
    turn.require(Action.SET_UP)
    await turn.close_question()
    last = date.fromisoformat(payload["last"])
    frame = Frame(payload["frame"])
    if frame in _AHEAD and last >= _first_after(turn, frame):
        first_day = last + timedelta(days=1)
        if frame is Frame.PERSON_MOVES:
            kept, _ = await frames_ahead.keep_move(
                turn.connection, turn.known, payload["person"], payload["other"], _role(payload), first_day, turn.cause
            )
        else:
            kept, _ = await frames_ahead.keep(
                turn.connection, turn.known, _AHEAD[frame], payload["unit"], payload["other"], first_day, turn.cause, payload["numbers"]
            )
        await frames_desk.say_kept(turn, kept)
        return
    office, connection = turn.known, turn.connection
    person = office.chart.people.get(payload["person"]) if payload["person"] is not None else None
    vacant = _left_vacant(office, person, payload["other"]) if person is not None and last <= office.today else ()
    numbers: tuple[int, ...] = ()
    together: tuple[int, ...] = ()
    heads: Sequence[str] = ()
    people: Sequence[int] = ()
    match frame:
        case Frame.MERGE:
            done = await reorganising.merge(connection, office, payload["unit"], payload["other"], last, turn.cause)
            numbers, together, people = done.numbers, done.together, done.people
            heads = [office.name_of(head) or "" for head in done.heads]
        case Frame.RENAME:
            await reorganising.rename(connection, office, payload["unit"], payload["name"], payload["short"] or payload["name"])
        case Frame.SPLIT:
            numbers = await reorganising.split(connection, office, payload["unit"], payload["other"], payload["numbers"], turn.cause)
        case Frame.PERSON_MOVES:
            numbers = await reorganising.move_person(connection, office, payload["person"], payload["other"], _role(payload), turn.cause)
            people = [payload["person"]]
        case Frame.PERSON_LEAVES:
            numbers = await reorganising.leave(connection, office, payload["person"], last, turn.cause)
    turn.office = await reorganising.fresh(connection, office)
    if frame in (Frame.MERGE, Frame.SPLIT):
        await tell_taken_over(
            turn,
            payload["other"],
            numbers,
            office.unit(payload["unit"]).name,
            merged=frame is Frame.MERGE,
            leaders=office.chart.holders(RoleKind.LEADER, payload["unit"]),
            since=last + timedelta(days=1),
        )
    if frame in (Frame.PERSON_MOVES, Frame.PERSON_LEAVES):
        await focal_change.tell(
            connection,
            office,
            turn.known,
            payload["person"],
            slot=f"frame/{turn.incoming.inbox_id}",
            until=last if frame is Frame.PERSON_LEAVES else None,
            back=numbers,
            but=turn.person_id,
            inbox_id=turn.incoming.inbox_id,
        )
    slot = f"your_unit/{turn.incoming.inbox_id}"
    old_unit = office.unit(payload["unit"]).name if payload["unit"] is not None else ""
    for person_id in people:
        if person_id != turn.person_id:
            await your_unit.tell(
                connection, turn.known, person_id, payload["other"], slot=slot, merged=old_unit, back=() if old_unit else numbers
            )
    made = FrameDone(
        frame=frame.value,
        unit=office.unit(payload["unit"]).name if payload["unit"] is not None else "",
        other=office.unit(payload["other"]).name if payload["other"] is not None else "",
        name=office.name_of(payload["person"]) or payload["name"],
        numbers=numbers,
        last=last,
        today=local_date(turn.incoming.at),
        together=together,
        heads=tuple(heads),
        vacant=vacant,
        role=_role(payload),
        stays=frame is Frame.PERSON_MOVES and payload["other"] in office.chart.units_of(payload["person"]),
        led_by=_leaders(office, payload["unit"]) if frame is Frame.MERGE else (),
        now_led_by=_leaders(turn.known, payload["other"]) if frame is Frame.MERGE else (),
    )
    await turn.say(made)
    clerk = turn.known.chart.clerk()
    if clerk is not None and clerk != turn.person_id:
        # Whoever sets up the office need not be whoever answers for its tasks.
        await turn.note(clerk, f"frame/{turn.incoming.inbox_id}", replace(made, by=office.name_of(turn.person_id) or ""), ())


def _role(payload: dict[str, Any]) -> RoleKind | None:
    return RoleKind(payload["role"]) if payload["role"] else None


def _first_after(turn: Turn, frame: Frame) -> date:
    """From which last day on a change waits: a merge of today is made at once, tasks that are to go tomorrow go tomorrow."""
    return turn.known.today if frame in _AT_ONCE else turn.known.today + timedelta(days=1)


async def tell_taken_over(
    turn: Turn, unit_id: int, numbers: Sequence[int], old_unit: str, *, merged: bool, leaders: Sequence[int] = (), since: date | None = None
) -> None:
    """Whoever answers for a unit, and its head, hear of the tasks that came to it; nothing when none did or it is on trial. Leaders:
    see `taking_over.tell`."""
    await taking_over.tell(
        turn.connection,
        turn.known,
        unit_id,
        numbers,
        old_unit,
        merged=merged,
        leaders=leaders,
        since=since,
        slot=f"taken_over/{turn.incoming.inbox_id}",
        but=turn.person_id,
        inbox_id=turn.incoming.inbox_id,
    )
