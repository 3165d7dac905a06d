"""The figures of each day, kept as they came out when it was over."""

from __future__ import annotations

import json
from datetime import date

from bot.services import summarise
from tests.quarter.scene import Scene


class DailyFigures:
    """The figures of each day as they came out when it was over."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, date], str] = {}

    async def keep(self, scene: Scene, day: date) -> None:
        if scene.bot is None:
            return
        for code, organisation in scene.offices.items():
            found = await summarise.summarise(scene.bot.database, organisation, day, now=scene.clock.now())
            self.kept[code, day] = json.dumps(found.to_json(), sort_keys=True)
