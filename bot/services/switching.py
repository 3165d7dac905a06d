"""The clerk's switches: stop and resume all unprompted messages, let a unit go live or back on trial."""

from __future__ import annotations

import db.organisations
import db.units
from bot.core.errors import UserError
from bot.core.organisation import Mode, Unit
from bot.core.permissions import Action
from bot.services import announce, naming
from bot.services import office as offices
from bot.services.turn import Turn
from messages.reading.command_units import BETWEEN_UNITS
from messages.wordings.paused import Paused
from messages.wordings.resumed import Resumed
from messages.wordings.unit_live import UnitLive


async def pause(turn: Turn, paused: bool) -> None:
    """ "dừng gửi" / "gửi lại"."""
    turn.require(Action.SWITCH)
    await db.organisations.change(turn.connection, turn.known.id, paused=paused)
    await turn.say(Paused() if paused else Resumed())


async def set_mode(turn: Turn, words: str, mode: Mode) -> None:
    """ "bật Phòng Quản lý đầu tư", "bật tất cả", "tắt …"."""
    turn.require(Action.SWITCH)
    units = list(turn.known.chart.units.values())
    if words:
        units = await _named(turn, words)
    await db.units.set_mode(turn.connection, turn.known.id, [unit.id for unit in units], mode)
    if mode is Mode.LIVE:
        # The first real message of a unit introduces the bot to its head, whatever the clerk read on trial.
        office = await offices.load(turn.connection, turn.known.id, turn.incoming.at)
        await announce.introduce(turn.connection, office, [unit.id for unit in units])
    await turn.say(UnitLive(", ".join(unit.name for unit in units) if words else None, mode is Mode.LIVE))


async def _named(turn: Turn, words: str) -> list[Unit]:
    """One unit, or several ("QLĐT, QLLĐ và TNMT"). Raises UserError "no_such_unit"."""
    one = await naming.unit_called(turn.connection, turn.known, words)
    if one is not None:
        return [one]
    found: list[Unit] = []
    for name in BETWEEN_UNITS.split(words):
        unit = await naming.unit_called(turn.connection, turn.known, name) if name else None
        if unit is None:
            everything = tuple(unit.short_name for unit in turn.known.chart.units.values())
            raise UserError("no_such_unit", name=name or words, units=everything)
        found.append(unit)
    return list(dict.fromkeys(found))
