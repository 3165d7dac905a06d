"""The quarter is played: from event to event, whoever's it is, until the last day is over."""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.core.clock import OFFICE_ZONE
from tests.quarter.cast import OFFICE, Cast, the_cast
from tests.quarter.daily import DailyFigures
from tests.quarter.desk import Desk
from tests.quarter.habits import Do, Habits
from tests.quarter.scene import Scene, a_scene
from tests.quarter.script import FIRST, OUTAGE, Script, Size, at, is_working
from tests.quarter.work import Work


@dataclass(slots=True)
class Play:
    """What was played, with the bot still on."""

    scene: Scene
    cast: Cast
    size: Size
    work: Work
    habits: Habits
    desk: Desk
    daily: DailyFigures
    tasks: int = 0
    """How many tasks the office's register holds in the end."""

    def cast_role(self, name: str) -> str:
        """What somebody was at the beginning."""
        return next(one.role for one in self.cast.members if one.name == name)


class Agenda:
    """Who does what when; the first thing first."""

    def __init__(self) -> None:
        self._heap: list[tuple[datetime, int, Do]] = []
        self._count = itertools.count()

    def put(self, moment: datetime, do: Do) -> None:
        heapq.heappush(self._heap, (moment, next(self._count), do))

    @property
    def next(self) -> datetime | None:
        return self._heap[0][0] if self._heap else None

    def pop(self) -> Do:
        return heapq.heappop(self._heap)[2]


@asynccontextmanager
async def played(url: str, folder: Path, size: Size, seed: int, told: Callable[[date], None] = lambda day: None) -> AsyncIterator[Play]:
    """The whole quarter on the migrated, empty database at `url`. `told` hears of each day that begins."""
    dice = random.Random(seed)
    cast = the_cast(size.units, size.people, random.Random(seed + 1))
    async with a_scene(url, folder, at(FIRST, "07:30")) as scene:
        agenda = Agenda()

        def later(wait: timedelta, do: Do) -> None:
            agenda.put(in_hours(scene.now + wait), do)

        work = Work(scene, random.Random(seed + 2))
        habits = Habits(scene, work, random.Random(seed + 3), later)
        desk = Desk(scene, work, random.Random(seed + 4), later, cast.role("clerk")[0].name)
        script = Script(scene, cast, size, work, habits, desk, dice, agenda.put)
        daily = DailyFigures()
        await scene.switch_on()
        await script.operator()
        script.plan()
        end = at(size.last, "18:00")
        midnight = at(FIRST + timedelta(days=1), "00:10")
        while scene.now < end:
            moments = [moment for moment in (agenda.next, await scene.next_moment(), midnight, _switch(scene)) if moment is not None]
            moment = min(min(moments), end)
            scene.clock.set(moment)
            if moment >= midnight:
                await daily.keep(scene, scene.now.date() - timedelta(days=1))
                midnight = at(scene.now.date() + timedelta(days=1), "00:10")
                told(scene.now.date())
            await _outage(scene)
            if agenda.next is not None and agenda.next <= scene.now:
                await agenda.pop()()
            await scene.tick()
            desk.read()
            for actor in list(scene.actors.values()):
                habits.read(actor)
        counted = await scene.rows("SELECT count(*) AS n FROM task WHERE organisation_id = :office", office=scene.offices[OFFICE])
        yield Play(scene, cast, size, work, habits, desk, daily, int(counted[0].n))


def _switch(scene: Scene) -> datetime | None:
    """When the bot goes off or on next."""
    return next((moment for moment in OUTAGE if moment > scene.now), None)


async def _outage(scene: Scene) -> None:
    off, on = OUTAGE
    is_off = off <= scene.now < on
    if is_off and scene.bot is not None:
        await scene.switch_off()
    elif not is_off and scene.bot is None:
        await scene.come_back()


def in_hours(moment: datetime) -> datetime:
    """When somebody in the office comes to it: the same moment, or the next morning of work."""
    moment = moment.astimezone(OFFICE_ZONE)
    if moment.hour < 17 and is_working(moment.date()):
        return moment if moment.hour >= 7 else moment.replace(hour=8, minute=5)
    day = moment.date()
    if moment.hour >= 17 or not is_working(day):
        day += timedelta(days=1)
    while not is_working(day):
        day += timedelta(days=1)
    return at(day, "08:25") + timedelta(minutes=moment.minute)
