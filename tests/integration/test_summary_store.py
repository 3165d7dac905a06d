"""The store counts as the core does, on random registers."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from bot.core.cause import Cause
from bot.core.figures import Yardstick, count
from bot.core.settings import SettingValue
from bot.core.task import Part, Source, State
from bot.services.summarise import end_of, summarise
from db import assignments, days, organisations
from db import settings as stored_settings
from db.session import Database
from db.tables import AssignmentRow, AssignmentVersionRow
from tests.integration.summary_register import Register, at

START = date(2026, 1, 1)
DAY = date(2026, 7, 31)
_EDGES = (DAY, date(2026, 4, 30), date(2026, 5, 31), DAY - timedelta(days=30), date(2026, 8, 5))
"""The day itself, the days from which it is three or two months and thirty days away, and where "due soon" ends."""
_day = st.sampled_from([edge + timedelta(days=step) for edge in _EDGES for step in (-1, 0, 1)])
"""Only days next to an edge, so that a rule that is one day off is found."""
_maybe_day = st.none() | _day

_version = st.fixed_dictionaries(
    {
        "unit": st.integers(0, 3),
        "part": st.sampled_from([Part.LEAD, Part.LEAD, Part.LEAD, Part.SUPPORT]),
        "state": st.sampled_from(State),
        "assigned_on": _day,
        "registered_on": _day,
        "takeover": st.booleans(),
        "due": _maybe_day,
        "last_day": _maybe_day,
        "reported_on": _maybe_day,
        "submitted_on": _maybe_day,
        "done_on": _maybe_day,
    }
)
_history = st.lists(_version, min_size=1, max_size=3)
_task = st.fixed_dictionaries(
    {
        "source": st.sampled_from(Source),
        "standing": st.booleans(),
        "assignments": st.lists(
            st.tuples(st.lists(st.integers(0, 211), min_size=3, max_size=3).map(sorted), _history), min_size=1, max_size=4
        ),
    }
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    tasks=st.lists(_task, min_size=1, max_size=16),
    day=st.sampled_from([DAY, DAY, DAY - timedelta(days=1), DAY - timedelta(days=100)]),
    months=st.sampled_from([3, 3, 2, 1]),
    soon=st.sampled_from([3, 3, 0, 8]),
    some_units=st.sets(st.integers(0, 3)),
)
async def test_the_store_and_the_core_agree_on_any_register_and_any_day(
    database: Database, tasks: list[dict[str, Any]], day: date, months: int, soon: int, some_units: set[int]
) -> None:
    async with database.read() as connection:
        number = len(await organisations.all_of(connection))
    register = await Register.make(database, f"O{number}", units=4)
    for task in tasks:
        await _store(register, task)
    async with database.write() as connection:
        from_the_start = Cause(at=at(START - timedelta(days=1)))
        for name, value in (("silent_months", months), ("due_soon", soon)):
            await stored_settings.put(connection, register.id, SettingValue(name, str(value)), from_the_start)
        await days.set_day(connection, register.id, day + timedelta(days=2), days.OFF, "Nghỉ", from_the_start)

    async with database.read() as connection:
        stood = await assignments.find(connection, register.id, known=end_of(day))
        calendar = await days.calendar(connection, register.id, end_of(day))
    yardstick = Yardstick(day, calendar, months, soon)
    units = await register.unit_values()
    now = at(START + timedelta(days=400))
    assert await summarise(database, register.id, day, now=now) == count(stood, yardstick, units)

    chosen = [register.units[index] for index in sorted(some_units)]
    theirs = [one for one in stood if one.unit_id in chosen]
    assert await summarise(database, register.id, day, now=now, units=chosen) == count(theirs, yardstick, units)


async def _store(register: Register, drawn: dict[str, Any]) -> None:
    """One task with the histories of its assignments, version after version."""
    task = await register.task(drawn["source"], standing=drawn["standing"])
    for offsets, history in drawn["assignments"]:
        instants = [at(START + timedelta(days=offset)) for offset in offsets[: len(history)]]
        ends = [until for _, until in pairwise(instants)] + [None]
        async with register.database.write() as connection:
            made = await connection.execute(
                insert(AssignmentRow).values(organisation_id=register.id, task_id=task.id).returning(AssignmentRow.id)
            )
            assignment_id = made.scalar_one()
            for version, since, until in zip(history, instants, ends, strict=True):
                values = {name: value for name, value in version.items() if name not in ("unit", "part", "state")}
                await connection.execute(
                    insert(AssignmentVersionRow).values(
                        organisation_id=register.id,
                        assignment_id=assignment_id,
                        at=since,
                        until=until,
                        unit_id=register.units[version["unit"]],
                        part=version["part"].value,
                        state=version["state"].value,
                        due_original=version["due"],
                        released=False,
                        before=False,
                        acknowledged=False,
                        blocked=False,
                        holds=0,
                        **values,
                    )
                )
