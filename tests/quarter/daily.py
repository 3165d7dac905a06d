"""What is looked at when a day is over: its figures, kept as they came out, and who became late without a word."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from bot.services import summarise
from tests.quarter.scene import Scene
from tests.quarter.script import is_working


class DailyFigures:
    """The figures of each day as they came out when it was over, and the tasks that were late on it and of which nobody was told so."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, date], str] = {}
        self.late = 0
        self.untold: list[str] = []

    async def keep(self, scene: Scene, day: date) -> None:
        if scene.bot is None:
            return
        for code, organisation in scene.offices.items():
            found = await summarise.summarise(scene.bot.database, organisation, day, now=scene.clock.now())
            self.kept[code, day] = json.dumps(found.to_json(), sort_keys=True)
        await self._late(scene, day)

    async def _late(self, scene: Scene, day: date) -> None:
        rows = await scene.rows(
            "SELECT a.id, t.number, v.due, v.last_day, v.registered_on, v.chased_from, v.takeover, v.released FROM assignment a"
            " JOIN task t ON t.id = a.task_id JOIN assignment_version v ON v.assignment_id = a.id AND v.until IS NULL"
            " WHERE v.state = 'open' AND v.last_day IS NOT NULL AND v.part = 'lead'"
            # What the office has agreed to give to another unit is not chased until it is moved.
            " AND NOT (EXISTS (SELECT 1 FROM request r WHERE r.assignment_id = a.id AND r.kind = 'transfer' AND r.state = 'granted')"
            " AND (SELECT count(DISTINCT w.unit_id) FROM assignment_version w WHERE w.assignment_id = a.id) = 1)"
        )
        slots: dict[int, list[str]] = {}
        for row in await scene.rows("SELECT assignment_id, slot FROM item WHERE live AND rule = 'overdue'"):
            slots.setdefault(row.assignment_id, []).append(row.slot)
        for row in rows:
            late = Late(
                row.number, str(row.due), _day(row.last_day), _day(row.registered_on), _day(row.chased_from or row.registered_on),
                bool(row.takeover) and not row.released,
            )  # fmt: skip
            if is_late(late, day):
                self.late += 1
                if not any(slot.startswith(late.due) for slot in slots.get(row.id, ())):
                    self.untold.append(f"#{late.number}, last day {late.last_day:%d/%m/%Y}, not told on {day:%d/%m}")


@dataclass(frozen=True, slots=True)
class Late:
    """An open task a unit leads, with what decides from which day it is chased."""

    number: int
    due: str
    last_day: date
    registered_on: date
    chased_from: date
    taken_over: bool


def is_late(task: Late, day: date) -> bool:
    """Whether the evening of a working day finds it late and due to be told: from the first working day behind its last one, whatever was
    promised or asked for; what was registered, moved or reopened later from the next one, and what was taken over late not at all."""
    if task.taken_over and task.last_day < task.registered_on:
        return False
    return is_working(day) and max(task.last_day, task.registered_on, task.chased_from) < day


def _day(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
