"""How the work really goes: behind every task there is a day on which it will be finished, which the bot does not know."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

import db.assignments
from bot.core.task import Part, Source, State
from db import units
from tests.quarter.scene import Scene


@dataclass(slots=True)
class Job:
    """One assignment. `unit`: short name. `finish`: when it will be done; None: it never ends by itself."""

    number: int
    unit: str
    source: Source
    part: Part
    due: date | None
    finish: date | None
    content: str
    standing: bool
    person_id: int | None = None
    state: State = State.OPEN
    missing: bool = False
    """The clerk wants a file or more words."""

    @property
    def key(self) -> tuple[int, str]:
        return self.number, self.unit


class Work:
    """Every assignment of the office that was open at some time."""

    def __init__(self, scene: Scene, dice: random.Random) -> None:
        self._scene, self._dice = scene, dice
        self.jobs: dict[tuple[int, str], Job] = {}

    async def look(self) -> None:
        """What the register holds now; new tasks get the day on which they will be done."""
        scene = self._scene
        if scene.bot is None:
            return
        office, today = scene.offices["bql"], scene.now.date()
        async with scene.bot.database.read() as connection:
            shorts = {unit.id: unit.short_name for unit in await units.all_of(connection, office)}
            found = await db.assignments.of_units(connection, office, list(shorts), states=(State.OPEN, State.SUBMITTED))
        present = set()
        for one in sorted(found, key=lambda a: (a.task.number, a.unit_id)):
            key = (one.task.number, shorts[one.unit_id])
            present.add(key)
            job = self.jobs.get(key)
            if job is None:
                finish = self._finish(one.assigned_on, one.due, today)
                job = self.jobs[key] = Job(
                    key[0], key[1], one.task.source, one.part, one.due, finish, one.task.content, one.task.standing or one.task.periodic
                )
            job.state, job.due, job.person_id, job.missing = one.state, one.due, one.person_id, one.supplement is not None
        for key, job in self.jobs.items():
            if key not in present:
                job.state = State.ACCEPTED

    def open_of(self, unit: str) -> list[Job]:
        return [job for job in self.jobs.values() if job.unit == unit and job.state is State.OPEN]

    def of(self, number: int, unit: str) -> Job | None:
        return self.jobs.get((number, unit))

    def _finish(self, given: date, due: date | None, today: date) -> date | None:
        dice = self._dice
        if due is None:
            return today + timedelta(days=dice.randint(5, 110)) if dice.random() < 0.3 else None
        fate = dice.random()
        if fate < 0.64:
            day = due - timedelta(days=dice.randint(0, 6))
        elif fate < 0.88:
            day = due + timedelta(days=dice.randint(1, 12))
        else:
            day = due + timedelta(days=dice.randint(15, 60))
        return max(day, given + timedelta(days=1), today)
