"""The store counts as the core does, on random registers large enough to hold every combination."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from sqlalchemy import insert

from bot.core.cause import Cause
from bot.core.clock import end_of_day
from bot.core.figures import Yardstick, count
from bot.core.settings import SettingValue
from bot.core.task import Part, Source, State
from bot.services.summarise import summarise
from db import assignments, days, settings
from db.session import Database
from db.tables import AssignmentRow, AssignmentVersionRow
from tests.integration.summary_register import Register, at

TASKS = 700
START = date(2026, 1, 1)
DAY = date(2026, 7, 31)
EDGES = (DAY, date(2026, 4, 30), date(2026, 5, 31), DAY - timedelta(days=30), date(2026, 8, 6))
"""The day itself, the days from which it is three or two months and thirty days away, and where "due soon" ends."""
NEAR = [edge + timedelta(days=step) for edge in EDGES for step in (-1, 0, 1)]
"""Days next to an edge only, so that a rule that is one day off is found."""


@pytest.mark.parametrize(("seed", "months", "soon"), [(1, 3, 3), (2, 2, 0)])
async def test_the_store_and_the_core_agree_on_any_register_and_any_day(database: Database, seed: int, months: int, soon: int) -> None:
    register = await Register.make(database, units=4)
    await _fill(register, Random(seed))
    async with database.write() as connection:
        from_the_start = Cause(at=at(START - timedelta(days=1)))
        for name, value in (("silent_months", months), ("due_soon", soon)):
            await settings.put(connection, register.id, SettingValue(name, str(value)), from_the_start)
        await days.set_day(connection, register.id, DAY + timedelta(days=4), days.OFF, "Nghỉ", from_the_start)
    units = await register.unit_values()
    now = at(DAY + timedelta(days=30))

    for day in (DAY, DAY - timedelta(days=1), DAY - timedelta(days=100), DAY + timedelta(days=20)):
        async with database.read() as connection:
            stood = await assignments.find(connection, register.id, known=end_of_day(day))
            calendar = await days.calendar(connection, register.id, end_of_day(day))
        yardstick = Yardstick(day, calendar, months, soon)
        figures = await summarise(database, register.id, day, now=now)
        assert figures == count(stood, yardstick, units)
        assert figures.total > TASKS / 5
        by_original = await summarise(database, register.id, day, now=now, original=True)
        assert by_original == count(stood, replace(yardstick, original={}), units) != figures

        for chosen in (register.units[:1], register.units[1:]):
            theirs = [one for one in stood if one.unit_id in chosen]
            assert await summarise(database, register.id, day, now=now, units=chosen) == count(theirs, yardstick, units)


async def _fill(register: Register, rng: Random) -> None:
    """Tasks of one to three units, whose assignments have one to three versions each."""
    tasks = await register.tasks([(rng.choice(list(Source)), rng.random() < 0.3) for _ in range(TASKS)])
    owners = [task for task in tasks for _ in range(rng.choice((1, 1, 2, 3)))]
    async with register.database.write() as connection:
        made = await connection.execute(
            insert(AssignmentRow).returning(AssignmentRow.id, sort_by_parameter_order=True),
            [{"organisation_id": register.id, "task_id": task.id} for task in owners],
        )
        versions = [version for assignment_id in made.scalars() for version in _history(rng, register, assignment_id)]
        for start in range(0, len(versions), 500):
            await connection.execute(insert(AssignmentVersionRow), versions[start : start + 500])


def _history(rng: Random, register: Register, assignment_id: int) -> list[dict[str, Any]]:
    """Versions that follow each other, a few of them at the same instant; sometimes the last has ended."""
    offsets = sorted(rng.choice((0, 80, 120, 210, 211, 212)) for _ in range(rng.randint(1, 3)))
    instants = [at(START + timedelta(days=offset)) for offset in offsets]
    end = at(DAY) if rng.random() < 0.05 and instants[-1] < at(DAY) else None
    return [
        {
            "organisation_id": register.id,
            "assignment_id": assignment_id,
            "at": since,
            "until": until,
            "released": False,
            "before": False,
            "acknowledged": False,
            "blocked": False,
            "holds": 0,
            **_standing(rng, register),
        }
        for since, until in pairwise([*instants, end])
    ]


def _standing(rng: Random, register: Register) -> dict[str, Any]:
    due = _maybe(rng)
    return {
        "unit_id": rng.choice(register.units),
        "part": rng.choice((Part.LEAD, Part.LEAD, Part.LEAD, Part.SUPPORT)).value,
        "state": rng.choice((State.OPEN, State.OPEN, *State)).value,
        "assigned_on": rng.choice(NEAR),
        "registered_on": rng.choice(NEAR),
        "takeover": rng.random() < 0.5,
        "due_original": rng.choice((due, due, _maybe(rng))),
        "due": due,
        "last_day": _maybe(rng) if due is not None else None,
        "reported_on": _maybe(rng),
        "submitted_on": _maybe(rng),
        "done_on": _maybe(rng),
    }


def _maybe(rng: Random) -> date | None:
    return rng.choice(NEAR) if rng.random() < 0.5 else None
