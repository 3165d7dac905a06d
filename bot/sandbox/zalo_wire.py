"""Zalo's Bot API on the wire: `/zalo/bot<token>/METHOD`, the photos people send, and the webhook."""

from __future__ import annotations

import asyncio
import json
import logging
from time import monotonic
from typing import Any

import aiohttp
from aiohttp import web

from bot.sandbox.calls import Calls
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.params import Params
from bot.sandbox.people import from_zalo_id
from bot.sandbox.refusal import Refused
from bot.sandbox.wire import BAD_GATEWAY, hold, read_params, reset
from bot.sandbox.world import World
from bot.sandbox.zalo_api import SECRET_HEADER, ZaloApi

Json = dict[str, Any]

PREFIX = "zalo:"
"""Before a method's name in the list of calls and in faults, so that the two platforms are told apart."""
PHOTO_SECONDS = 600.0
"""Machine time for which a photo's address works."""
PUSH_SECONDS = 10.0
LOST_SECONDS = 120.0
_SAID = {
    400: "Bad request",
    401: "Unauthorized",
    403: "Internal server error",
    404: "Not found",
    408: "Request timeout",
    426: "limit",
    429: "Quota exceeded",
}

logger = logging.getLogger(__name__)


class ZaloWire:
    """Serves the methods and the photos, and pushes updates."""

    def __init__(self, world: World, token: str, calls: Calls, faults: Faults) -> None:
        self.world, self.token, self.calls, self.faults = world, token, calls, faults
        self.api = ZaloApi(world)
        self.closing = asyncio.Event()

    def routes(self) -> list[web.RouteDef]:
        """What the server shall know."""
        return [
            web.route("*", "/zalo/bot{token:[^/]+}/{method}", self.method),
            web.get("/zalo/cdn/{path:.+}", self.photo),
        ]

    async def method(self, request: web.Request) -> web.StreamResponse:
        """One call: token, body, fault, method, answer."""
        name = request.match_info["method"]
        params, fault = Params(), None
        try:
            if request.match_info["token"] != self.token:
                raise Refused(401, "Unauthorized")
            params = await read_params(request)
            fault = self.faults.take(PREFIX + name, str(from_zalo_id(params.text("chat_id"))))
            early = None if fault is None else await self._before(fault, request)
            if fault is not None and early is not None:
                self._log(name, params, early.status if fault.kind.isdigit() else 0, "", fault)
                return early
            if not self.api.knows(name):
                self.calls.unknown[PREFIX + name] += 1
                logger.warning("unknown Zalo method %s", name)
            result = await self.api.call(name, params)
        except Refused as refused:
            self._log(name, params, refused.status, "" if refused.status == 408 else refused.description, fault)
            return self._refusal(refused)
        if fault is not None and fault.kind in ("reset_after", "lost"):
            self._log(name, params, 0, "", fault)
            if fault.kind == "lost":
                await hold(self.closing, fault.seconds or LOST_SECONDS)
            return reset(request)
        self._log(name, params, 200, "", fault)
        body: Json = {"ok": True} if result is None else {"ok": True, "result": result}
        if fault is not None and fault.kind in ("empty", "garbled"):
            whole = json.dumps(body)
            return web.Response(text="" if fault.kind == "empty" else whole[: len(whole) // 2], content_type="application/json")
        return web.json_response(body)

    async def _before(self, fault: Fault, request: web.Request) -> web.Response | None:
        """What a fault does before the method runs; None when the method shall run."""
        if fault.kind == "delay":
            await hold(self.closing, fault.seconds)
            return None
        if fault.kind == "reset_before":
            return reset(request)
        if fault.kind == "login":
            return web.Response(text="<html>Please log in to the network</html>", content_type="text/html")
        if not fault.kind.isdigit():
            return None
        status = int(fault.kind)
        if status >= 500:
            return web.Response(status=status, text=BAD_GATEWAY.format(status=status), content_type="text/html")
        return self._refusal(Refused(status, fault.description or _SAID.get(status, "Error"), fault.parameters))

    def _refusal(self, refused: Refused) -> web.Response:
        """HTTP 200 with `ok` false as documented, or the status of the code as observed; 426 is spelt its own way."""
        code = "errorCode" if refused.status == 426 else "error_code"
        body = {"ok": False, code: refused.status, "description": refused.description, **(refused.parameters or {})}
        return web.json_response(body, status=200 if self.world.zalo.documented else refused.status)

    async def photo(self, request: web.Request) -> web.StreamResponse:
        """A photo somebody sent: for everybody who knows the address, for a while."""
        path = request.match_info["path"]
        fault = self.faults.take(f"{PREFIX}photo", "")
        found = next((f for f in self.world.files.values() if f.path == path), None)
        late = found is None or monotonic() - self.world.photos_since.get(found.file_id, float("-inf")) > PHOTO_SECONDS
        status = int(fault.kind) if fault is not None and fault.kind.isdigit() else 404 if found is None or late else 200
        self._log("photo", Params({"path": path}), status, "", fault)
        if status != 200 or found is None or found.content is None:
            return web.Response(status=status if status != 200 else 404)
        return web.Response(body=found.content, content_type=found.mime or "image/jpeg")

    def _log(self, name: str, params: Params, status: int, description: str, fault: Fault | None) -> None:
        at = self.world.clock.now().isoformat(timespec="seconds")
        self.calls.add(PREFIX + name, params.logged(), 200 if status == 408 else status, description, at, fault.kind if fault else "")

    # The webhook

    async def push(self) -> None:
        """Carry updates to the webhook while one is set: each once, for nothing is known of a second try."""
        state = self.world.zalo
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PUSH_SECONDS)) as session:
            while True:
                if not state.webhook_url or not state.waiting:
                    await state.bell.wait(60.0)
                    continue
                update = state.waiting.pop(0)
                state.on_the_way += 1
                body = {"ok": True, "result": update} if state.documented else update
                headers = {SECRET_HEADER: state.webhook_secret, "User-Agent": "Java/1.8.0_192"}
                try:
                    async with session.post(state.webhook_url, json=body, headers=headers, allow_redirects=False) as answer:
                        state.lost += not 200 <= answer.status < 300
                except (aiohttp.ClientError, TimeoutError):
                    state.lost += 1
                state.on_the_way -= 1
                self.world.bell.ring()
