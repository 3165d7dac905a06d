"""The clerk's set-up in chat: get the workbook, send it back, see what it changes, write it; get the sheets of codes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.core.clock import local_date
from bot.core.errors import UserError
from bot.core.organisation import RoleKind
from bot.core.permissions import Action
from bot.core.set_up import SetUp, SetUpChange, UnitLine
from bot.services import naming, reframing, reorganising, seats, set_up_files
from bot.services.opened import Opened
from bot.services.turn import Turn
from messages import labels
from messages.reading.plan_words import PlanWord, plan_word
from messages.reading.seats import read_code_sheet
from messages.wordings.set_up_dropped import SetUpDropped
from messages.wordings.set_up_preview import SetUpPreview
from messages.wordings.set_up_written import SetUpWritten

KIND = "set_up"
_SHOWN = 15
_FEW = 3
"""So many new units or people are named one by one."""
_FAULTS = 10
_FIRST = (RoleKind.LEADER, RoleKind.HEAD, RoleKind.FOCAL, RoleKind.CLERK, RoleKind.ADMIN)


async def order_workbook(turn: Turn) -> None:
    """ "thiết lập". Raises UserError "not_allowed"."""
    turn.require(Action.SET_UP)
    await set_up_files.order(turn, {"set_up": "workbook"})


async def hear(turn: Turn, text: str) -> bool:
    """ "phiếu mã", "phiếu mã QLĐT đến 30/11"; False when the text is none."""
    note = read_code_sheet(text)
    if note is None or not turn.may(Action.SET_UP):
        return False
    unit_id = None
    if note.name:
        unit = await naming.unit_called(turn.connection, turn.known, note.name)
        if unit is None:
            names = tuple(unit.short_name for unit in turn.known.chart.units.values())
            raise UserError("no_such_unit", name=note.name, units=names)
        unit_id = unit.id
    until = local_date(seats.expires(turn.known, note.until) - timedelta(seconds=1))
    await set_up_files.order(turn, {"set_up": "codes", "until": until.isoformat(), "unit": unit_id})
    return True


async def propose(turn: Turn, opened: Opened) -> bool:
    """Show what a workbook changes and ask for "ghi"; False when the file is no set-up workbook."""
    if opened.paper is None:
        return False
    from bot.services import set_up  # An office is set up once: this is loaded with the first file.
    from messages.reading.set_up import is_set_up, read_set_up

    if not is_set_up(opened.paper):
        return False
    turn.require(Action.SET_UP)
    setup = read_set_up(opened.paper)
    outcome = await set_up.write_in(turn.connection, turn.known, setup, turn.cause, dry_run=True)
    changes = _together(outcome.changes)
    if outcome.changes:
        await turn.ask(KIND, {"name": opened.name, "set_up": setup.to_json()}, raw=opened.name)
    await turn.say(
        SetUpPreview(
            name=opened.name,
            units=outcome.units,
            people=outcome.people,
            changes=changes[:_SHOWN],
            more=max(0, len(changes) - _SHOWN),
            faults=outcome.faults[:_FAULTS],
            more_faults=max(0, len(outcome.faults) - _FAULTS),
            left_out=outcome.left_out,
            unled=unled_units(setup.units, turn.known.today),
            seats=_seats(turn, setup),
        )
    )
    return True


def _together(changes: Sequence[SetUpChange]) -> tuple[SetUpChange, ...]:
    """Many new units or people are one line: how many, and which units, or how many in which unit. Many that join a group, or come
    under a leader, are one line each of these."""
    units = [change for change in changes if change.what == "unit_new"]
    people = [change for change in changes if change.what == "person_new"]
    shown = []
    if len(units) > _FEW:
        shown.append(SetUpChange("units_new", ", ".join(change.name for change in units), str(len(units))))
    if len(people) > _FEW:
        by_unit = Counter(change.detail or labels.SET_UP["whole"] for change in people)
        shown.append(SetUpChange("people_new", ", ".join(f"{unit} {count}" for unit, count in by_unit.items()), str(len(people))))
    gone = {what for what, many in (("unit_new", units), ("person_new", people)) if len(many) > _FEW}
    for what, together in (("group_in", "groups_in"), ("charge_in", "charges_in")):
        same = [change for change in changes if change.what == what]
        if len(same) > _FEW:
            gone.add(what)
            for detail in dict.fromkeys(change.detail for change in same):
                names = ", ".join(change.name for change in same if change.detail == detail)
                shown.append(SetUpChange(together, names, detail))
    return (*shown, *(change for change in changes if change.what not in gone))


def unled_units(units: Sequence[UnitLine], today: date) -> tuple[str, ...]:
    """Units that no leader is in charge of, where others have one; what ended before today needs none."""
    going_on = [line for line in units if line.name and (line.until is None or line.until >= today)]
    return tuple(line.name for line in going_on if not line.leaders) if any(line.leaders for line in going_on) else ()


def _seats(turn: Turn, setup: SetUp) -> tuple[int, int] | None:
    """On a channel with few seats: whom to bind first."""
    most = turn.can.max_people
    if most is None or len(setup.people) <= most:
        return None
    return most, min(most, sum(1 for line in setup.people if line.focal or any(kind in _FIRST for kind in line.roles)))


async def answered(turn: Turn, payload: dict[str, Any], text: str) -> bool:
    """ "ghi" or "thôi"; False for everything else, which is then what else it says."""
    match plan_word(text):
        case PlanWord.WRITE:
            await write(turn, payload)
        case PlanWord.DROP:
            await drop(turn, payload)
        case _:
            return False
    return True


async def write(turn: Turn, payload: dict[str, Any]) -> None:
    """What the preview showed is written; what has changed in the register since then is seen anew."""
    from bot.services import set_up

    turn.require(Action.SET_UP)
    await turn.close_question()
    outcome = await set_up.write_in(turn.connection, turn.known, SetUp.of_json(payload["set_up"]), turn.cause)
    turn.office = await reorganising.fresh(turn.connection, turn.known)
    heads = [head for done in outcome.merged.values() for head in done.heads]
    for unit_id, done in outcome.merged.items():
        await reframing.tell_taken_over(turn, unit_id, done.numbers, done.old_unit, merged=True)
    await turn.say(
        SetUpWritten(
            changes=len(outcome.changes),
            new_people=sum(change.what in ("person_new", "chat_new") for change in outcome.changes),
            left=len(outcome.faults),
            heads=tuple(turn.known.name_of(head) or "" for head in heads),
            units=sum(change.what == "unit_new" for change in outcome.changes),
            staff=sum(change.what == "person_new" for change in outcome.changes),
        )
    )


async def drop(turn: Turn, payload: dict[str, Any]) -> None:
    """A no: nothing of it is written."""
    await turn.close_question()
    await turn.say(SetUpDropped(payload["name"]))
