"""The Bot API on the wire: addresses, bodies, statuses and what scripted faults do to a connection."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import struct
from typing import Any

from aiohttp import BodyPartReader, web

from bot.sandbox.calls import Calls
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.params import Params, Upload
from bot.sandbox.refusal import Refused, bad_request
from bot.sandbox.telegram import BotApi

Json = dict[str, Any]

MAX_UPLOAD_BYTES = 50 * 1024 * 1024
LOST_SECONDS = 120.0
"""How long a lost answer keeps the client waiting unless the fault says otherwise."""

BAD_GATEWAY = """<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n</body>\r\n</html>\r\n"""

logger = logging.getLogger(__name__)


class Wire:
    """Serves `/bot<token>/METHOD` and `/file/bot<token>/PATH`."""

    def __init__(self, api: BotApi, token: str, calls: Calls, faults: Faults) -> None:
        self.api = api
        self.token = token
        self.calls = calls
        self.faults = faults
        self.closing = asyncio.Event()

    def routes(self) -> list[web.RouteDef]:
        """What the server shall know."""
        return [
            web.route("*", "/bot{token:[^/]+}/{method}", self.method),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self.file),
        ]

    async def method(self, request: web.Request) -> web.StreamResponse:
        """One call: token, body, fault, method, answer."""
        name = request.match_info["method"]
        params, fault = Params(), None
        try:
            self._check_token(request)
            params = await read_params(request)
            fault = self.faults.take(name, params.text("chat_id"))
            if fault is not None:
                early = await self._before(fault, request)
                if early is not None:
                    self._log(name, params, early.status if fault.refusal() else 0, "", fault)
                    return early
            if not self.api.knows(name):
                self.calls.unknown[name] += 1
                logger.warning("unknown Bot API method %s", name)
            result = await self.api.call(name, params)
        except Refused as refused:
            self._log(name, params, refused.status, refused.description, fault)
            return self._refusal(refused)
        if fault is not None and fault.kind in ("reset_after", "lost"):
            self._log(name, params, 0, "", fault)
            return await self._withhold(fault, request)
        self._log(name, params, 200, "", fault)
        if fault is not None and fault.kind in ("empty", "garbled"):
            whole = json.dumps({"ok": True, "result": result})
            return web.Response(text="" if fault.kind == "empty" else whole[: len(whole) // 2], content_type="application/json")
        return web.json_response({"ok": True, "result": result})

    async def file(self, request: web.Request) -> web.StreamResponse:
        """The content of a file whose path `getFile` told."""
        path = request.match_info["path"]
        params = Params({"path": path})
        try:
            self._check_token(request)
            fault = self.faults.take("file", "")
            if fault is not None:
                early = await self._before(fault, request)
                if early is not None:
                    self._log("file", params, early.status if fault.refusal() else 0, "", fault)
                    return early
            file = next((f for f in self.api.world.files.values() if f.path == path), None)
            if file is None or file.content is None:
                raise Refused(404, "Not Found")
        except Refused as refused:
            self._log("file", params, refused.status, refused.description, None)
            return self._refusal(refused)
        self._log("file", params, 200, "", fault)
        return web.Response(body=file.content, content_type="application/octet-stream")

    def _check_token(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if ":" not in token or not token.split(":", 1)[0].isdigit():
            raise Refused(404, "Not Found")
        if token != self.token:
            raise Refused(401, "Unauthorized")

    async def _before(self, fault: Fault, request: web.Request) -> web.Response | None:
        """What a fault does before the method runs; None when the method shall run."""
        if fault.kind == "delay":
            await hold(self.closing, fault.seconds)
            return None
        if fault.kind == "reset_before":
            return reset(request)
        if fault.kind == "login":
            return web.Response(text="<html>Please log in to the network</html>", content_type="text/html")
        refusal = fault.refusal()
        if refusal is None:
            return None
        if refusal.status >= 500:
            page = BAD_GATEWAY.format(status=f"{refusal.status} {refusal.description}")
            return web.Response(status=refusal.status, text=page, content_type="text/html")
        return self._refusal(refusal)

    async def _withhold(self, fault: Fault, request: web.Request) -> web.Response:
        """The method has run, but its answer does not arrive."""
        if fault.kind == "lost":
            await hold(self.closing, fault.seconds or LOST_SECONDS)
        return reset(request)

    def _log(self, name: str, params: Params, status: int, description: str, fault: Fault | None) -> None:
        at = self.api.world.clock.now().isoformat(timespec="seconds")
        self.calls.add(name, params.logged(), status, description, at, fault.kind if fault else "")

    @staticmethod
    def _refusal(refused: Refused) -> web.Response:
        return web.json_response(refused.body(), status=refused.status)


async def hold(closing: asyncio.Event, seconds: float) -> None:
    """Wait, but no longer than the server lives."""
    try:
        await asyncio.wait_for(closing.wait(), seconds)
    except TimeoutError:
        return


def reset(request: web.Request) -> web.Response:
    """Cut the connection with a TCP reset; the returned response goes nowhere."""
    transport = request.transport
    if transport is not None:
        raw = transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response(status=500)


async def read_params(request: web.Request) -> Params:
    """Parameters from the query string and from a JSON, form or multipart body."""
    values: Json = dict(request.query)
    if (request.content_length or 0) > MAX_UPLOAD_BYTES:
        raise Refused(413, "Request Entity Too Large")
    if request.content_type == "application/json":
        body = await request.text()
        try:
            given = json.loads(body) if body.strip() else {}
        except ValueError:
            raise bad_request("can't parse JSON encoded request") from None
        if not isinstance(given, dict):
            raise bad_request("can't parse JSON encoded request: object expected")
        return Params(values | given)
    if request.content_type.startswith("multipart/"):
        return await _read_multipart(request, values)
    if request.content_type == "application/x-www-form-urlencoded":
        form = await request.post()
        values |= {name: value for name, value in form.items() if isinstance(value, str)}
    return Params(values)


async def _read_multipart(request: web.Request, values: Json) -> Params:
    files: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read(decode=True))
        if part.filename is None:
            values[part.name] = content.decode()
        else:
            files[part.name] = Upload(part.filename, part.headers.get("Content-Type", ""), content)
    return Params(values, files)
