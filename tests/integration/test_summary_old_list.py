"""The office's own figures as of 07/10/2024 come back from the old list, and stay whatever is recorded later."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.core.cause import Cause
from bot.core.figures import Buckets, Figures
from bot.core.register import ImportKind
from bot.core.task import Assignment, State
from bot.services import importing
from bot.services.summarise import by_source, by_unit, headline, summarise
from db import assignments, organisations
from db.session import Connection, Database
from db.tables import AssignmentVersionRow
from tests.integration.register_office import office

OLD_LIST = Path(__file__).parent.parent / "data" / "old_list_2024-10-07.csv"
AS_OF = date(2024, 10, 7)
NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)


@pytest.fixture
async def organisation_id(database: Database) -> int:
    """An office that went live in November 2026, with its old list."""
    cause = Cause(at=NOW)
    made = await office(database, cause)
    async with database.write() as connection:
        await organisations.change(connection, made.id, live_from=date(2026, 11, 16))
    _, entered = await importing.import_file(database, made.id, OLD_LIST.name, OLD_LIST.read_bytes(), cause, kind=ImportKind.OLD, on=AS_OF)
    assert entered is not None
    return made.id


async def test_the_old_list_gives_the_offices_own_figures_printed_as_an_office_prints_them(
    database: Database, organisation_id: int
) -> None:
    figures = await summarise(database, organisation_id, AS_OF, now=NOW)
    assert (figures.total, figures.done, figures.withdrawn) == (348, 306, 0)
    assert {line.source.value: (line.buckets.done, line.buckets.total) for line in figures.by_source} == {
        "NV_UBND": (257, 299),
        "CTCT_UBND": (5, 5),
        "THANH_UY": (1, 1),
        "KE_HOACH": (43, 43),
    }
    assert figures.buckets == Buckets(done_undated=306, undated_reported=42)
    stored = figures.to_json()
    assert (stored["as_of"], stored["total"], stored["done"]) == ("2024-10-07", 348, 306)
    assert (await summarise(database, organisation_id, date(2024, 10, 6), now=NOW)).total == 0

    sources = by_source(figures, now=NOW).render().plain
    assert "NV UBND: 257/299 (86,0%)\n" in sources
    assert "Kế hoạch của cơ quan: 43/43 (100%)\n" in sources
    assert "Thành ủy: 1/1 (100%)\n" in sources
    assert "Chương trình công tác UBND: 5/5 (100%)\n" in sources
    assert "Cộng: 306/348 (87,9%)\n" in sources
    first = headline(figures, now=NOW).render().plain
    assert "số liệu đến hết ngày 07/10/2024\nTổng số 348 nhiệm vụ\n• Hoàn thành: 306 (87,9%)" in first
    assert "Cộng: 306/348 lượt giao (87,9%)" in by_unit(figures, now=NOW).render().plain


async def test_later_reports_corrections_and_confirmations_move_today_and_not_the_past(database: Database, organisation_id: int) -> None:
    past = await summarise(database, organisation_id, AS_OF, now=NOW)
    today = await summarise(database, organisation_id, now=NOW)
    assert today.buckets == Buckets(done_undated=306, undated_silent=42), "nothing was heard of the open ones for two years"
    async with database.write() as connection:
        open_ones = await _in_state(connection, organisation_id, State.OPEN)
        done_ones = await _in_state(connection, organisation_id, State.ACCEPTED)
        cause = Cause(at=NOW)
        # Known only now, though it happened before the day of the old figure.
        await _change(connection, organisation_id, open_ones[0], cause, state=State.ACCEPTED, submitted_on=AS_OF, done_on=AS_OF)
        await _change(connection, organisation_id, open_ones[1], cause, state=State.SUBMITTED, submitted_on=date(2026, 11, 19))
        await _change(connection, organisation_id, open_ones[2], cause, reported_on=date(2026, 11, 19))
        await _change(connection, organisation_id, open_ones[3], cause, state=State.WITHDRAWN)
        await _change(connection, organisation_id, done_ones[0], cause, state=State.OPEN, done_on=None)
    assert await summarise(database, organisation_id, AS_OF, now=NOW) == past

    moved = await summarise(database, organisation_id, now=NOW)
    assert moved.buckets == Buckets(done_undated=306, undated_reported=2, undated_silent=39)
    assert moved.withdrawn == 1
    assert _waiting(moved) == 1


def _waiting(figures: Figures) -> int:
    return figures.of_which.awaiting_confirmation.total


async def _in_state(connection: Connection, organisation_id: int, state: State) -> list[Assignment]:
    return await assignments.find(connection, organisation_id, AssignmentVersionRow.state == state.value)


async def _change(connection: Connection, organisation_id: int, assignment: Assignment, cause: Cause, **changes: Any) -> None:
    await assignments.change(connection, organisation_id, replace(assignment, **changes), cause)
