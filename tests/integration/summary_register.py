"""A small register written row by row, for the tests of the figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import insert, update

from bot.core.cause import Cause
from bot.core.organisation import Organisation, Unit
from bot.core.task import Assignment, Part, Source, State, Task
from db import assignments, organisations
from db import units as stored_units
from db.session import Database
from db.tables import AssignmentVersionRow, ImportRow, TaskRow, UnitRow


def at(day: date, hour: int = 5) -> datetime:
    """An instant on an office day: 05:00 UTC is noon there."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


class Register:
    """One organisation with its units; `add` and `change` write what happened at an instant."""

    def __init__(self, database: Database, organisation: Organisation, import_id: int, units: list[int]) -> None:
        self.database = database
        self.organisation = organisation
        self.id = organisation.id
        self.units = units
        self._import_id = import_id

    @classmethod
    async def make(cls, database: Database, code: str = "BQL", units: int = 3) -> Register:
        async with database.write() as connection:
            organisation = await organisations.add(connection, code=code, name=f"Ban {code}", short_name=code)
            ids = []
            for position in range(units):
                made = await connection.execute(
                    insert(UnitRow)
                    .values(
                        organisation_id=organisation.id,
                        code=f"P{position}",
                        name=f"Phòng {position}",
                        short_name=f"P. {position}",
                        kind="department",
                        position=position,
                    )
                    .returning(UnitRow.id)
                )
                ids.append(made.scalar_one())
            made = await connection.execute(
                insert(ImportRow)
                .values(organisation_id=organisation.id, kind="new", name="test", at=at(date(2020, 1, 1)))
                .returning(ImportRow.id)
            )
            return cls(database, organisation, made.scalar_one(), ids)

    async def task(self, source: Source = Source.KE_HOACH, *, standing: bool = False) -> Task:
        return (await self.tasks([(source, standing)]))[0]

    async def tasks(self, wanted: Sequence[tuple[Source, bool]]) -> list[Task]:
        """Tasks without assignments: their source, and whether they are standing duties."""
        async with self.database.write() as connection:
            numbers = await organisations.take_numbers(connection, self.id, len(wanted))
            rows = [
                {
                    "organisation_id": self.id,
                    "import_id": self._import_id,
                    "number": number,
                    "content": "Rà soát",
                    "source": source.value,
                    "deadline_kind": "undated",
                    "standing": standing,
                    "urgent": False,
                }
                for number, (source, standing) in zip(numbers, wanted, strict=True)
            ]
            made = await connection.execute(insert(TaskRow).returning(TaskRow.id, sort_by_parameter_order=True), rows)
            return [
                Task(task_id, number, "Rà soát", source, None, standing=standing)
                for task_id, number, (source, standing) in zip(made.scalars(), numbers, wanted, strict=True)
            ]

    async def add(self, when: datetime, assignment: Assignment) -> Assignment:
        async with self.database.write() as connection:
            return await assignments.add(connection, self.id, assignment, Cause(at=when), next_look_on=None)

    async def change(self, when: datetime, assignment: Assignment, **changes: Any) -> Assignment:
        changed = replace(assignment, **changes)
        async with self.database.write() as connection:
            await assignments.change(connection, self.id, changed, Cause(at=when))
        return changed

    async def end(self, when: datetime, assignment: Assignment) -> None:
        """Nothing stands any more from an instant on, as when a registration is taken back."""
        async with self.database.write() as connection:
            await connection.execute(
                update(AssignmentVersionRow)
                .where(AssignmentVersionRow.assignment_id == assignment.id, AssignmentVersionRow.until.is_(None))
                .values(until=when)
            )

    async def unit_values(self) -> list[Unit]:
        async with self.database.read() as connection:
            return await stored_units.all_of(connection, self.id)

    def lead(self, task: Task, unit: int = 0, **values: Any) -> Assignment:
        """An open lead assignment given on 02/01/2026, not stored yet."""
        given: dict[str, Any] = {
            "part": Part.LEAD,
            "state": State.OPEN,
            "assigned_on": date(2026, 1, 2),
            "registered_on": date(2026, 1, 2),
            **values,
        }
        return Assignment(id=0, task=task, unit_id=self.units[unit], **given)
