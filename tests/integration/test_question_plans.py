"""What a question costs must not grow with the register: on SQLite the plan itself is looked at."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

import db.assignment_lists
import db.assignments
import db.figures
import db.looks
import db.outbox
from bot.core.calendar import Calendar
from bot.core.clock import local_date
from bot.core.figures import Yardstick
from db.session import Connection, Database
from db.snapshots import standing
from tests.fakes import moment

MORNING = moment("2024-11-04 08:00")

QUESTIONS: dict[str, Callable[[Connection], Awaitable[Any]]] = {
    "many ids": lambda c: db.assignments.by_ids(c, 1, range(1, 200)),
    "a number": lambda c: db.assignments.by_number(c, 1, 101),
    "some units": lambda c: db.assignments.of_units(c, 1, [1, 2]),
    "what was accepted lately": lambda c: db.assignments.accepted_lately(
        c, 1, [1, 2], done_since=date(2024, 11, 4), known_since=datetime(2024, 11, 4, tzinfo=UTC)
    ),
    "a person by name": lambda c: db.assignments.named(c, 1, 1),
    "which numbers are of what is open": lambda c: db.assignments.open_among(c, 1, [101, 102], [1, 2], 1),
    "what was accepted by somebody's word": lambda c: db.assignment_lists.confirmed_after(c, 1, MORNING, MORNING),
    "what waits for the clerk": lambda c: db.assignments.submitted(c, 1),
    "an import": lambda c: db.assignments.of_import(c, 1, 1),
    "messages that still wait": lambda c: db.outbox.waiting(c, 1, "new"),
    "what may leave": lambda c: db.outbox.may_leave_now(c, 1, MORNING),
    "when something may leave next": lambda c: db.outbox.next_not_before(c, 1, MORNING),
    "what is to be looked at": lambda c: db.looks.any_due(c, 1, date(2024, 11, 4)),
}
NARROW = (
    "INTEGER PRIMARY KEY",
    "(assignment_id=?",
    "(task_id=?",
    "(import_id=?",
    "(unit_id=?",
    "(person_id=?",
    "(organisation_id=? AND number=?",
    "(organisation_id=? AND next_look_on",
    "ix_assignment_version_submitted",
    "ix_assignment_version_accepted",
    "ix_message_waiting",
)


@pytest.fixture
async def store(sqlite_url: str) -> AsyncIterator[Database]:
    made = Database(sqlite_url)
    yield made
    await made.close()


@pytest.mark.parametrize("question", QUESTIONS)
async def test_sqlite_answers_it_without_walking_the_organisation(store: Database, question: str) -> None:
    reads = await _reads(store, QUESTIONS[question])
    assert reads and all(any(narrow in step for narrow in NARROW) for step in reads), reads


@pytest.mark.parametrize("known", [MORNING, MORNING + timedelta(days=30)], ids=["as recorded", "recalled later"])
async def test_figures_walk_an_office_in_the_order_of_its_tasks(store: Database, known: datetime) -> None:
    counted = db.figures._counted(standing(1, known, Yardstick(local_date(MORNING), Calendar())))
    reads = await _reads(store, lambda connection: connection.execute(counted))
    assert [step for step in reads if "assignment " in step] == [
        "SEARCH assignment USING COVERING INDEX ix_assignment_organisation_id_task_id (organisation_id=?)"
    ]


async def _reads(store: Database, question: Callable[[Connection], Awaitable[Any]]) -> list[str]:
    """How SQLite comes by the rows of what is asked last."""
    asked: list[tuple[str, Any]] = []
    event.listen(store._reader.sync_engine, "before_cursor_execute", lambda _c, _cursor, words, given, *_: asked.append((words, given)))
    async with store.read() as connection:
        await question(connection)
        words, given = asked[-1]
        plan = [row[3] for row in await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", given)]
    return [step for step in plan if step.startswith(("SEARCH", "SCAN"))]
