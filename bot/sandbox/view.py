"""What the page needs: the clock, the panes fed by the demo, and one long poll for every change."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from secrets import token_hex
from time import monotonic
from typing import Any, Protocol

from aiohttp import web

from bot.sandbox.clock import OFFICE, read_instant
from bot.sandbox.control import answered, body, waiting
from bot.sandbox.walk import Walks
from bot.sandbox.world import World, Wrong

Json = dict[str, Any]

PAGE = Path(__file__).parent / "page"
PANES_SECONDS = 0.5
"""How often the demo's read function is asked while a page is open."""
MOST_MESSAGES = 3000
"""A page that is opened late gets the last so many messages."""


class Strip(Protocol):
    """What the demo knows of a year: see `bot.commands.demo_year`."""

    async def read(self) -> Json: ...

    async def rehearse(self) -> None: ...


class View:
    """Clock, panes and the page's files."""

    def __init__(self, world: World, walks: Walks) -> None:
        self.world = world
        self.walks = walks
        self.panes: Json = {"panes": [], "headline": []}
        self.panes_n = 0
        self.strip: Strip | None = None
        """The demo's year of days; None when the sandbox runs alone."""
        self._rehearsal: asyncio.Task[None] | None = None
        self.session = token_hex(4)
        """Changes with every start, so that an open page notices a new sandbox behind the same address."""
        self._read_at = 0.0
        self._reading = asyncio.Lock()

    def routes(self) -> list[web.RouteDef]:
        """What the server shall know."""
        return [
            web.get("/", self.page),
            web.get("/page/{name}", self.asset),
            web.get("/sandbox/view", answered(self.view)),
            web.get("/sandbox/clock", answered(self.clock)),
            web.get("/sandbox/year", answered(self.year)),
            web.post("/sandbox/year/rehearse", answered(self.rehearse)),
            web.post("/sandbox/clock/jump", answered(self.jump)),
            web.post("/sandbox/clock/walk", answered(self.walk)),
            web.post("/sandbox/clock/cancel", answered(self.cancel)),
        ]

    async def page(self, request: web.Request) -> web.StreamResponse:
        """The page itself."""
        return web.FileResponse(PAGE / "index.html")

    async def asset(self, request: web.Request) -> web.StreamResponse:
        """A script or style of the page."""
        name = request.match_info["name"]
        if name not in {file.name for file in PAGE.iterdir()}:
            raise web.HTTPNotFound
        return web.FileResponse(PAGE / name)

    # The clock

    def _clock(self) -> Json:
        now = self.world.clock.now()
        walk = self.walks.current
        return {
            "now": now.astimezone(OFFICE).isoformat(timespec="seconds"),
            "seconds": now.timestamp(),
            "offset": self.world.clock.offset,
            "walk": walk.page() if walk else None,
        }

    async def clock(self, request: web.Request) -> Json:
        """Office time and the walk; with `?wait=` the answer comes as soon as no walk is running."""
        await self.world.bell.until(lambda: not self.walks.is_running, waiting(request)[1])
        return self._clock()

    async def jump(self, request: web.Request) -> Json:
        """`{to: instant}` or `{days?, hours?, minutes?}`"""
        given = await body(request)
        target = self._target(given)
        if target is None:
            raise Wrong("Cần một thời điểm để đi tới.")
        self.walks.jump(target)
        return self._clock()

    async def walk(self, request: web.Request) -> Json:
        """`{to: instant | "next_message"}` or `{days?, hours?, minutes?}`; the walk goes on in the background."""
        self.walks.walk(self._target(await body(request)))
        return self._clock()

    async def cancel(self, request: web.Request) -> Json:
        """Stop the walk where it is."""
        await self.walks.cancel()
        return self._clock()

    def _target(self, given: Json) -> Any:
        if given.get("to") == "next_message":
            return None
        if "to" in given:
            try:
                return read_instant(str(given["to"]))
            except ValueError:
                raise Wrong(f"Không hiểu thời điểm “{given['to']}”.") from None
        step = timedelta(**{unit: float(given[unit]) for unit in ("days", "hours", "minutes") if unit in given})
        if not step:
            raise Wrong("Cần một thời điểm để đi tới.")
        return self.world.clock.now() + step

    async def year(self, request: web.Request) -> Json:
        """The strip of days: what was sent, what is due, what a rehearsal says is to come; without days when alone."""
        if self.strip is None:
            return {"days": []}
        return await self.strip.read() | {"rehearsing": self._rehearsal is not None and not self._rehearsal.done()}

    async def rehearse(self, request: web.Request) -> Json:
        """Begin to fill in the days to come; a rehearsal under way goes on."""
        if self.strip is None:
            raise Wrong("Máy chủ thử nghiệm đang chạy một mình, không có sổ để diễn tập.")
        if self._rehearsal is None or self._rehearsal.done():
            self._rehearsal = asyncio.create_task(self.strip.rehearse())
        return await self.year(request)

    async def stop(self) -> None:
        """End the rehearsal."""
        if self._rehearsal is not None and not self._rehearsal.done():
            self._rehearsal.cancel()
            await asyncio.wait([self._rehearsal])

    # Everything the page shows

    async def view(self, request: web.Request) -> Json:
        """What changed after event `?after=`; with `?wait=` it waits for a change, the panes included."""
        after, seconds = waiting(request)
        panes_after = int(request.query.get("panes", 0))
        deadline = monotonic() + seconds
        while True:
            await self._read_panes()
            left = deadline - monotonic()
            if self.world.n > after or self.panes_n > panes_after or left <= 0:
                return self._view(after, panes_after)
            await self.world.bell.wait(min(left, PANES_SECONDS))

    def _view(self, after: int, panes_after: int) -> Json:
        return {
            "n": self.world.n,
            "panes_n": self.panes_n,
            "session": self.session,
            "alone": self.walks.read_state is None,
            "bot": self.world.bot,
            "clock": self._clock(),
            "chats": [self.world.chat(chat).page() for chat in self.world.shown()],
            "messages": [m.transcript() for m in self.world.changed(after, self.world.shown())[-MOST_MESSAGES:]],
            "presses": [p.page() for p in self.world.presses.values() if p.n > after],
            "state": self.panes if self.panes_n > panes_after else None,
        }

    async def _read_panes(self) -> None:
        """Ask the demo for its panes, at most every so often however many pages are open."""
        read = self.walks.read_state
        if read is None:
            return
        async with self._reading:
            if monotonic() - self._read_at < PANES_SECONDS / 2:
                return
            try:
                state = await read()
                shown = {"panes": state.get("panes", []), "headline": state.get("headline", [])}
            except Exception as error:
                # The page stays alive and says so; the demo's own log has the details.
                shown = {"panes": [], "headline": [f"Không đọc được sổ theo dõi: {error}"]}
            self._read_at = monotonic()
            if json.dumps(shown, default=str) != json.dumps(self.panes, default=str):
                self.panes = json.loads(json.dumps(shown, default=str))
                self.panes_n += 1
