"""What the fake servers of both platforms share on the wire: parameters, scripted faults, and what those do to a connection."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import struct
from abc import ABC, abstractmethod
from typing import Any, ClassVar, Protocol

from aiohttp import BodyPartReader, web

from bot.sandbox.calls import Calls
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.params import Params, Upload
from bot.sandbox.refusal import Refused, bad_request
from bot.sandbox.world import World

Json = dict[str, Any]

MAX_UPLOAD_BYTES = 50 * 1024 * 1024
LOST_SECONDS = 120.0
"""How long a lost answer keeps the client waiting unless the fault says otherwise."""

BAD_GATEWAY = """<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n</body>\r\n</html>\r\n"""

logger = logging.getLogger(__name__)


class Api(Protocol):
    """The methods of one platform; every refusal is a `Refused`."""

    world: World

    def knows(self, name: str) -> bool: ...

    async def call(self, name: str, params: Params) -> Any: ...


class Wire(ABC):
    """Serves the methods of one platform, which says how its token is checked and how it refuses."""

    prefix: ClassVar[str] = ""
    """Before a method's name in the list of calls and in faults, so that the platforms are told apart."""

    def __init__(self, api: Api, token: str, calls: Calls, faults: Faults) -> None:
        self.api, self.token, self.calls, self.faults = api, token, calls, faults
        self.closing = asyncio.Event()

    @abstractmethod
    def routes(self) -> list[web.RouteDef]:
        """What the server shall know."""

    @abstractmethod
    def check_token(self, request: web.Request) -> None:
        """Raises Refused unless the address has the bot's token."""

    @abstractmethod
    def refusal(self, refused: Refused) -> web.Response:
        """A refusal as the platform says it."""

    def refusal_of(self, fault: Fault) -> Refused | None:
        """The refusal a fault answers with, if it is one."""
        return fault.refusal()

    def chat_of(self, params: Params) -> str:
        """The chat a call is about, as faults name it."""
        return params.text("chat_id")

    async def method(self, request: web.Request) -> web.StreamResponse:
        """One call: token, body, fault, method, answer."""
        name = request.match_info["method"]
        params, fault = Params(), None
        try:
            self.check_token(request)
            params = await read_params(request)
            fault = self.faults.take(self.prefix + name, self.chat_of(params))
            early = await self.instead(fault, request, name, params)
            if early is not None:
                return early
            if not self.api.knows(name):
                self.calls.unknown[self.prefix + name] += 1
                logger.warning("unknown method %s", self.prefix + name)
            result = await self.api.call(name, params)
        except Refused as refused:
            self.log(name, params, refused.status, refused.description, fault)
            return self.refusal(refused)
        if fault is not None and fault.kind in ("reset_after", "lost"):
            self.log(name, params, 0, "", fault)
            if fault.kind == "lost":
                await hold(self.closing, fault.seconds or LOST_SECONDS)
            return reset(request)
        self.log(name, params, 200, "", fault)
        body: Json = {"ok": True} if result is None else {"ok": True, "result": result}
        if fault is not None and fault.kind in ("empty", "garbled"):
            whole = json.dumps(body)
            return web.Response(text="" if fault.kind == "empty" else whole[: len(whole) // 2], content_type="application/json")
        return web.json_response(body)

    async def instead(self, fault: Fault | None, request: web.Request, name: str, params: Params) -> web.Response | None:
        """What a fault answers before the method runs, written down; None when the method shall run."""
        if fault is None:
            return None
        refused = self.refusal_of(fault)
        if fault.kind == "delay":
            await hold(self.closing, fault.seconds)
            return None
        if fault.kind == "reset_before":
            early = reset(request)
        elif fault.kind == "login":
            early = web.Response(text="<html>Please log in to the network</html>", content_type="text/html")
        elif refused is None:
            return None
        elif refused.status >= 500:
            page = BAD_GATEWAY.format(status=f"{refused.status} {refused.description}")
            early = web.Response(status=refused.status, text=page, content_type="text/html")
        else:
            early = self.refusal(refused)
        self.log(name, params, early.status if refused is not None else 0, "", fault)
        return early

    def log(self, name: str, params: Params, status: int, description: str, fault: Fault | None) -> None:
        """Put a call and how it ended into the list of calls."""
        at = self.api.world.clock.now().isoformat(timespec="seconds")
        self.calls.add(self.prefix + name, params.logged(), status, description, at, fault.kind if fault else "")


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
