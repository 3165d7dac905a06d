"""How requests travel when no proxy stands between: httpx over asyncio itself and h11.

httpx's own transport asks its pool, its locks and its timeouts several hundred function calls a request, as much as the rest of a
send, for a bot that speaks with one host. Here a connection that was used a moment ago is used again. With a proxy everything goes
httpx's own way. Failures are httpx's: one that is no ConnectError, ConnectTimeout or PoolTimeout may have been sent.
"""

from __future__ import annotations

import asyncio
import select
import ssl
import time
import urllib.request
from collections import deque
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import cache
from typing import Any

import bot.plain  # isort: skip  # noqa: F401
import h11
import httpx

from bot.channels import tls

_KEPT_SECONDS = 5.0
"""So long a connection may rest: servers close theirs sooner or later, and a request that crosses with that is lost."""
_CHUNK = 65_536
_LONGEST_HEAD = 100 * 1024
_MOST_UNREAD = 256 * 1024
"""So much is taken from a server before somebody reads it."""
_SECOND_ADDRESS_SECONDS = 0.25
"""After so long the host's next address is tried beside the first, which may be one nobody answers at."""
_Origin = tuple[str, str, int]


def way(proxy_url: str | None, *, most: int) -> dict[str, Any]:
    """What a client of httpx is made with: at most so many connections, through the proxy if there is one."""
    if proxy_url is not None or any(urllib.request.getproxies().get(kind) for kind in ("http", "https", "all")):
        return {"proxy": proxy_url, "verify": tls.context(), "limits": httpx.Limits(max_connections=most)}
    return {"transport": Direct(most=most)}


class _Connection(asyncio.Protocol):
    """One connection: what is said on it, and what is heard."""

    def __init__(self) -> None:
        self.http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LONGEST_HEAD)
        self.rests_since: float | None = None
        self._spoilt = False
        """The server said something nobody had asked for, which could only be its farewell; or hung up."""
        self._lost: Exception | None = None
        self._hung_up = False
        self._unread = 0
        self._waits: asyncio.Future[None] | None = None
        self._may_write: asyncio.Future[None] | None = None
        self._is_paused = False

    # What asyncio calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._poll = select.poll()
        self._poll.register(transport.get_extra_info("socket").fileno(), select.POLLIN)

    def data_received(self, data: bytes) -> None:
        self._spoilt |= self.rests_since is not None
        self._hear(data)
        self._unread += len(data)
        if self._unread > _MOST_UNREAD and not self._is_paused:
            self._is_paused = True
            self._transport.pause_reading()

    def eof_received(self) -> None:
        self._spoilt = self._hung_up = True
        self._hear(b"")

    def connection_lost(self, error: Exception | None) -> None:
        if not self._hung_up:
            self._hung_up = True
            self._lost = error
            self._hear(b"")
        self._spoilt = True
        self.resume_writing()

    def pause_writing(self) -> None:
        self._may_write = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        may, self._may_write = self._may_write, None
        _wake(may)

    def _hear(self, data: bytes) -> None:
        with suppress(h11.RemoteProtocolError):  # Whoever asks for the next event is told.
            self.http.receive_data(data)
        _wake(self._waits)

    # What an exchange calls.

    def is_good(self) -> bool:
        """Whether it can be used again, after a rest; what has come in since the loop last looked is looked for."""
        return not self._spoilt and not self._transport.is_closing() and not self._poll.poll(0)

    def begin_anew(self) -> bool:
        """Be ready for the next request; False when there can be none."""
        if self._spoilt or self.http.our_state is not h11.DONE or self.http.their_state is not h11.DONE or self.http.trailing_data[0]:
            return False
        self.http.start_next_cycle()
        return True

    async def write(self, said: bytes, limit: float | None) -> None:
        """Raises WriteTimeout. A server may answer without hearing everything, and hang up: its answer says more than the failure."""
        self._transport.write(said)
        if self._may_write is not None:
            try:
                await _within(self._may_write, limit)
            except TimeoutError:
                raise httpx.WriteTimeout("the server does not take what is sent") from None

    async def next_event(self, limit: float | None) -> Any:
        """Raises ReadTimeout, ReadError, RemoteProtocolError."""
        try:
            while (event := self.http.next_event()) is h11.NEED_DATA:
                if self._lost is not None:
                    raise httpx.ReadError(str(self._lost)) from self._lost
                self._unread = 0
                if self._is_paused:
                    self._is_paused = False
                    self._transport.resume_reading()
                self._waits = asyncio.get_running_loop().create_future()
                await _within(self._waits, limit)
        except h11.RemoteProtocolError as error:
            if self._lost is not None:
                raise httpx.ReadError(str(self._lost)) from self._lost
            raise httpx.RemoteProtocolError(str(error)) from error
        except TimeoutError:
            raise httpx.ReadTimeout("the server does not answer") from None
        return event

    def close(self) -> None:
        self._transport.close()


class Direct(httpx.AsyncBaseTransport):
    """Connections to whatever host is asked, at most `most` in use at once."""

    def __init__(self, *, most: int) -> None:
        _context()  # Here, where it holds nobody up.
        self._room = asyncio.Semaphore(most)
        self._resting: dict[_Origin, deque[_Connection]] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        limits: dict[str, float | None] = request.extensions.get("timeout", {})
        await self._enter(limits.get("pool"))
        connection: _Connection | None = None
        try:
            url = request.url
            origin = (url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80))
            connection = self._rested(origin) or await _connect(origin, limits.get("connect"))
            await _say(connection, request, limits.get("write"))
            head = await connection.next_event(limits.get("read"))
            while isinstance(head, h11.InformationalResponse):
                head = await connection.next_event(limits.get("read"))
            assert isinstance(head, h11.Response)
        except BaseException:
            self._leave(None, connection)
            raise
        body = _Body(self, origin, connection, limits.get("read"))
        return httpx.Response(head.status_code, headers=head.headers.raw_items(), stream=body)

    async def aclose(self) -> None:
        for resting in self._resting.values():
            while resting:
                resting.pop().close()

    async def _enter(self, limit: float | None) -> None:
        if not self._room.locked():
            await self._room.acquire()
            return
        try:
            async with asyncio.timeout(limit):
                await self._room.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("every connection is in use") from None

    def _rested(self, origin: _Origin) -> _Connection | None:
        """The connection that was used last, if it is still good; what has rested too long is closed."""
        resting = self._resting.setdefault(origin, deque())
        oldest = time.monotonic() - _KEPT_SECONDS
        while resting and (resting[0].rests_since or 0.0) <= oldest:
            resting.popleft().close()
        while resting:
            connection = resting.pop()
            if connection.is_good():
                connection.rests_since = None
                return connection
            connection.close()
        return None

    def _leave(self, origin: _Origin | None, connection: _Connection | None) -> None:
        """An exchange is over; with `origin` its connection may serve another."""
        self._room.release()
        if connection is None:
            return
        if origin is None or not connection.begin_anew():
            connection.close()
            return
        connection.rests_since = time.monotonic()
        self._resting[origin].append(connection)


class _Body(httpx.AsyncByteStream):
    """What a response says, as it arrives; read to its end, the connection can be used again."""

    def __init__(self, direct: Direct, origin: _Origin, connection: _Connection, limit: float | None) -> None:
        self._direct, self._origin, self._connection, self._limit = direct, origin, connection, limit
        self._over = self._left = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            event = await self._connection.next_event(self._limit)
            if isinstance(event, h11.Data):
                yield bytes(event.data)
            else:
                self._over = True
                return

    async def aclose(self) -> None:
        if not self._left:
            self._left = True
            self._direct._leave(self._origin if self._over else None, self._connection)


async def _connect(origin: _Origin, limit: float | None) -> _Connection:
    scheme, host, port = origin
    secure: dict[str, Any] = {"ssl": _context(), "server_hostname": host} if scheme == "https" else {}
    making = asyncio.get_running_loop().create_connection(
        _Connection, host, port, happy_eyeballs_delay=_SECOND_ADDRESS_SECONDS, ssl_handshake_timeout=None, **secure
    )
    try:
        async with asyncio.timeout(limit):
            _, connection = await making
    except TimeoutError as error:
        raise httpx.ConnectTimeout(f"{host} does not answer") from error
    except OSError as error:  # A certificate that is not good included.
        raise httpx.ConnectError(str(error)) from error
    return connection


@cache
def _context() -> ssl.SSLContext:
    context = tls.context()
    context.set_alpn_protocols(["http/1.1"])
    return context


async def _say(connection: _Connection, request: httpx.Request, limit: float | None) -> None:
    """The request, in one piece where it is short."""
    say = connection.http.send
    try:
        said = say(h11.Request(method=request.method, target=request.url.raw_path, headers=request.headers.raw)) or b""
        assert isinstance(request.stream, httpx.AsyncByteStream)
        async for part in request.stream:
            said += say(h11.Data(data=part)) or b""
            if len(said) > _CHUNK:
                await connection.write(said, limit)
                said = b""
        said += say(h11.EndOfMessage()) or b""
    except h11.LocalProtocolError as error:
        raise httpx.LocalProtocolError(str(error)) from error
    await connection.write(said, limit)


async def _within(future: asyncio.Future[None], limit: float | None) -> None:
    """Wait so many seconds at most. Raises TimeoutError."""
    timer = None if limit is None else asyncio.get_running_loop().call_later(limit, _too_late, future)
    try:
        await future
    finally:
        if timer is not None:
            timer.cancel()


def _too_late(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_exception(TimeoutError())


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)
