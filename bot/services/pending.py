"""What is stuck and waits for a leader's word, without anybody having asked for it."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import db.assignments
import db.directions
import db.items
from bot.core.clock import local_date
from bot.core.organisation import RoleKind
from bot.core.rules import overdue
from bot.core.rules.values import Audience, Owed, Rule, Told
from bot.core.task import Assignment, Part
from bot.services.lines import asked_days
from bot.services.office import Office
from db.session import Connection

BLOCKED, CHASED, LACKING = "blocked", "chased", "lacking"
_LEFT_TO_THE_UNIT = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Pending:
    """`kind`: of a request, or BLOCKED, or CHASED; `id`: the request's, or the assignment's."""

    kind: str
    id: int
    assignment_id: int
    passed: bool = False
    """The leader has left it without a word, and nothing new was reported since."""
    lacks: bool = False
    """Chased, but reported as done: it lacks what the clerk asked for."""


def charge_of(office: Office, person_id: int) -> tuple[int, ...]:
    """Units a leader (or whom he stands in for) is in charge of; all of them when of none in particular."""
    roles = [role for holder in office.chart.acts_for(person_id) for role in office.chart.roles_of(holder)]
    charged = tuple(dict.fromkeys(role.unit_id for role in roles if role.kind is RoleKind.LEADER and role.unit_id is not None))
    return charged or tuple(office.chart.units)


def answers_for(office: Office, person_id: int) -> tuple[int, ...]:
    """Units whose obstacles and requests come to a leader: those the leader is in charge of, and those that nobody is in charge of where
    the leader stands first among all."""
    charged = charge_of(office, person_id)
    return tuple(dict.fromkeys((*charged, *office.chart.without_leader()))) if person_id == stands_in(office) else charged


def stands_in(office: Office) -> int | None:
    """The leader who hears of units that nobody is in charge of."""
    return office.chart.first_reachable(office.chart.holders(RoleKind.LEADER))


async def stuck(connection: Connection, office: Office, person_id: int, asked: Collection[int] = ()) -> list[Pending]:
    """Open tasks of the units a leader answers for on which an obstacle was reported, and those overdue after the last numbered đôn đốc;
    but not what a leader has said a word about while nothing new was reported: that is the unit's turn, until the day named or for two
    weeks. `asked`: assignments about which a request waits for the leader, who reads of the task there. Of what is overdue, not what a
    leader agreed to give a later day: that waits for the paper from above."""
    units = answers_for(office, person_id)
    every = [a for a in await _led(connection, office, units) if a.id not in asked]
    directed = await db.directions.newest(connection, office.id, [a.id for a in every])
    every = [a for a in every if not _is_at_the_unit(office, a, directed.get(a.id))]
    blocked = [a for a in every if a.blocked]
    late = [a for a in _late(office, every) if not a.blocked]
    told = await db.items.told(connection, office.id, [a.id for a in (*late, *blocked)])
    days = await asked_days(connection, office, late)
    moved_by_none = [a for a in late if _is_chased(office, a, told.get(a.id, ())) and not (a.id in days and days[a.id].agreed)]

    def of_kind(kind: str, found: list[Assignment]) -> list[Pending]:
        ordered = sorted(found, key=place)
        left = {a.id: left_by(person_id, a).slot in {t.slot for t in told.get(a.id, ())} for a in ordered}
        lacks = {a.id: kind == CHASED and a.supplement is not None for a in ordered}
        return [Pending(kind, a.id, a.id, passed=left[a.id], lacks=lacks[a.id]) for a in ordered]

    return [*of_kind(BLOCKED, blocked), *of_kind(CHASED, moved_by_none)]


async def chased(connection: Connection, office: Office, units: Sequence[int]) -> list[Assignment]:
    """Open tasks of units overdue after the last numbered đôn đốc, whatever was said about them."""
    late = _late(office, await _led(connection, office, units))
    told = await db.items.told(connection, office.id, [a.id for a in late])
    return [a for a in late if _is_chased(office, a, told.get(a.id, ()))]


async def _led(connection: Connection, office: Office, units: Sequence[int]) -> list[Assignment]:
    every = await db.assignments.of_units(connection, office.id, units)
    # What is to go to another unit waits for the office, and for no word to the unit that still has it.
    return [a for a in every if a.part is Part.LEAD and not a.is_kept_quiet and not a.asks_nothing]


def _late(office: Office, assignments: Sequence[Assignment]) -> list[Assignment]:
    return [a for a in assignments if a.last_day is not None and a.last_day < office.today]


def _is_chased(office: Office, a: Assignment, told: Sequence[Told]) -> bool:
    return overdue.times(a, told) >= office.settings_for(a).overdue_times


def left_by(person_id: int, a: Assignment) -> Owed:
    """What the ledger keeps of a leader who left a task without a word: of this person, and of what was reported until then."""
    words = zlib.crc32((a.said or "").encode())
    slot = f"left/{person_id}/{a.said_on or ''}/{words:08x}"
    return Owed(Rule.DECISION, a.id, slot, Audience.LEADER, a.said_on or a.assigned_on)


def _is_at_the_unit(office: Office, a: Assignment, word: Any) -> bool:
    """Whether a leader's word (None: there is none) waits for the unit's answer: until the day it names, else for two weeks."""
    if word is None:
        return False
    day = local_date(word.at)
    until = word.answer_by or day + _LEFT_TO_THE_UNIT - date.resolution
    return (a.said_on is None or a.said_on < day) and office.today <= until


def place(a: Assignment) -> tuple[bool, int]:
    """Where a task of a kind stands: by number, but last what was handed in and only lacks a paper."""
    return a.supplement is not None, a.task.number


def counted(pending: list[Pending]) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in pending:
        kind = LACKING if one.lacks else one.kind
        found[kind] = found.get(kind, 0) + 1
    return found
