"""The year strip of the demo's page: what was sent, and what a rehearsal in a process of its own says is still to come."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections import Counter
from datetime import date, timedelta
from typing import Any

from bot.core.clock import local_date
from bot.core.months import add_months
from bot.services.year_strip import year_strip
from bot.settings import Settings

_MONTHS = 12


class DemoYear:
    """`read` gives the strip as it stands; `rehearse` fills in the days to come, and may be cancelled."""

    def __init__(self, running: Any, settings: Settings, organisation_id: int, code: str, began: date) -> None:
        self._running = running
        self._settings = settings
        self._organisation_id = organisation_id
        self._code = code
        self._began = began
        self._planned: Counter[str] = Counter()
        self._failed = False

    async def read(self) -> dict[str, Any]:
        """The strip with `planned` by day; `failed` when the rehearsal broke off."""
        strip = await year_strip(self._running.database, self._organisation_id, self._began, self._running.clock.now())
        for day in strip["days"]:
            day["planned"] = self._planned[day["day"]] if day["day"] > strip["today"] else 0
        return strip | {"rehearsed": bool(self._planned), "failed": self._failed}

    async def rehearse(self) -> None:
        """Play the days to come on a copy of the register, as it stands now."""
        self._planned.clear()
        self._failed = False
        today = local_date(self._running.clock.now())
        last = add_months(self._began.replace(day=1), _MONTHS)
        command = (
            "rehearse",
            "--org",
            self._code,
            "--from",
            f"{today + timedelta(days=1)}",
            "--to",
            f"{max(last, add_months(today, 3))}",
            "--json",
        )
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *command,
            env=self._environment(),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            assert process.stdout is not None
            async for line in process.stdout:
                self._planned[str(json.loads(line)["at"])[:10]] += 1
            self._failed = await process.wait() != 0
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()

    def _environment(self) -> dict[str, str]:
        s = self._settings
        return os.environ | {
            "DATABASE_URL": s.database_url,
            "NHACVIEC_CLOCK": str(s.clock or ""),
            "NHACVIEC_DATA_DIR": str(s.data_dir),
            "NHACVIEC_TELEGRAM_API_URL": s.telegram_api_url,
        }
