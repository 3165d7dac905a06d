"""The cable between the bot and the platform, which a test may cut and mend."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


class Cable:
    """Forwards connections from a port of its own; cut, it refuses new ones and the old ones are gone."""

    def __init__(self, to: int) -> None:
        self._to, self.port = to, 0
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def mend(self) -> None:
        self._server = await asyncio.start_server(self._forward, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._open):
            writer.transport.abort()
        self._open.clear()

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self._to)
        except OSError:
            writer.close()
            return
        if self._server is None or not self._server.is_serving():
            # Cut while it was being laid.
            writer.transport.abort()
            back.transport.abort()
            return
        self._open |= {writer, back}
        with suppress(OSError, asyncio.CancelledError):
            await asyncio.gather(_pump(reader, back), _pump(there, writer))
        for end in (writer, back):
            self._open.discard(end)
            end.close()


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while data := await source.read(65536):
        sink.write(data)
        await sink.drain()
    sink.close()


@asynccontextmanager
async def a_cable(to: int) -> AsyncIterator[Cable]:
    cable = Cable(to)
    await cable.mend()
    try:
        yield cable
    finally:
        await cable.cut()
