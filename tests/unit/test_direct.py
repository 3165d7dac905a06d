"""Requests without a proxy between: connections that are used again, and what every kind of trouble is called."""

from __future__ import annotations

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from bot.channels import direct
from bot.channels.direct import Direct

_PACKED = gzip.compress(b"whole")
Server = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
CERTIFICATE = Path(__file__).parents[1] / "data" / "localhost.pem"
"""Of a server called localhost, with its key; signed by itself, and good for a hundred years."""


def answer(text: str, *headers: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"Content-Length: {len(text.encode())}", *headers, "", text]
    return "\r\n".join(lines).encode()


async def heard(reader: asyncio.StreamReader) -> bytes:
    """One request, head and body; empty when the client hung up."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    lengths = [int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")]
    return head + await reader.readexactly(lengths[0] if lengths else 0)


class Serving:
    """A server that says what it is told to, one script for each connection in turn, the last for all others."""

    def __init__(self, *scripts: Server) -> None:
        self._scripts = list(scripts)
        self.connections = 0

    @asynccontextmanager
    async def at(self, *, secure: ssl.SSLContext | None = None) -> AsyncIterator[str]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=secure)
        async with server:
            yield f"{'https://localhost' if secure else 'http://127.0.0.1'}:{server.sockets[0].getsockname()[1]}/"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        script = self._scripts[min(self.connections, len(self._scripts) - 1)]
        self.connections += 1
        try:
            await script(reader, writer)
        except ConnectionError:
            pass
        finally:
            writer.close()


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while request := await heard(reader):
        writer.write(answer(request.partition(b"\r\n\r\n")[2].decode()))


def saying(*said: bytes, once: bool = True) -> Server:
    """Hear one request, say this, hang up; without `once` go on hearing."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await heard(reader):
            for part in said:
                writer.write(part)
                await writer.drain()
                await asyncio.sleep(0)
            if once:
                return

    return script


@asynccontextmanager
async def client(most: int = 4, limit: float = 5.0) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=Direct(most=most), timeout=httpx.Timeout(limit)) as made:
        yield made


async def test_a_connection_is_used_again() -> None:
    serving = Serving(echo)
    async with serving.at() as url, client() as asking:
        assert [(await asking.post(url, content=str(n))).text for n in range(5)] == ["0", "1", "2", "3", "4"]
    assert serving.connections == 1


async def test_several_at_once_have_a_connection_each_and_no_answer_is_mixed_up() -> None:
    serving = Serving(echo)
    async with serving.at() as url, client(most=3) as asking:
        found = await asyncio.gather(*(asking.post(url, content=f"n{n}" * n) for n in range(1, 30)))
    assert [one.text for one in found] == [f"n{n}" * n for n in range(1, 30)]
    assert serving.connections == 3


async def test_one_that_the_server_closed_meanwhile_is_not_used_again() -> None:
    serving = Serving(saying(answer("first")), echo)
    async with serving.at() as url, client() as asking:
        assert (await asking.post(url)).text == "first"
        # The loop has not looked since: the farewell lies unread in the socket.
        assert (await asking.post(url, content="second")).text == "second"
    assert serving.connections == 2


async def test_what_a_server_says_unasked_is_the_answer_to_nothing() -> None:
    """A proxy says goodbye to a resting connection with a 408 of its own."""
    said = asyncio.Event()

    async def farewell(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await heard(reader)
        writer.write(answer("first"))
        await writer.drain()
        writer.write(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        said.set()
        await reader.read()

    serving = Serving(farewell, echo)
    async with serving.at() as url, client() as asking:
        assert (await asking.post(url)).text == "first"
        await said.wait()
        assert (await asking.post(url, content="second")).text == "second"


async def test_a_second_answer_to_one_request_is_the_answer_to_nothing() -> None:
    serving = Serving(saying(answer("first") + answer("again"), once=False), echo)
    async with serving.at() as url, client() as asking:
        assert (await asking.post(url)).text == "first"
        assert (await asking.post(url, content="second")).text == "second"


async def test_a_connection_that_has_rested_too_long_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    serving = Serving(echo)
    async with serving.at() as url, client() as asking:
        await asking.post(url)
        monkeypatch.setattr(direct, "_KEPT_SECONDS", -1.0)
        await asking.post(url)
    assert serving.connections == 2


@pytest.mark.parametrize(
    ("said", "connections"),
    [
        ((answer("whole", "Connection: close"),), 2),
        ((b"HTTP/1.0 200 OK\r\n\r\nwho", b"le"), 2),
        ((b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nwho\r\n", b"2\r\nle\r\n0\r\n\r\n"), 1),
        ((b"HTTP/1.1 100 Continue\r\n\r\n", answer("whole")), 1),
        (tuple(bytes([one]) for one in answer("whole")), 1),
        ((b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(_PACKED), _PACKED), 1),
    ],
    ids=["closed after", "until the end", "chunked", "in two steps", "byte by byte", "packed"],
)
async def test_an_answer_may_come_in_any_form(said: tuple[bytes, ...], connections: int) -> None:
    serving = Serving(saying(*said, once=connections > 1))
    async with serving.at() as url, client() as asking:
        assert [(await asking.post(url)).text for _ in range(2)] == ["whole", "whole"]
    assert serving.connections == connections


async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await heard(reader)
    writer.transport.abort()


async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()
    await reader.read()


@pytest.mark.parametrize(
    ("script", "error"),
    [
        (saying(), httpx.RemoteProtocolError),
        (saying(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"), httpx.RemoteProtocolError),
        (saying(b"HTTP/1.1 200 OK\r\nContent-Le"), httpx.RemoteProtocolError),
        (saying(b"what is this\r\n\r\n"), httpx.RemoteProtocolError),
        (saying(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000), httpx.RemoteProtocolError),
        (reset, (httpx.ReadError, httpx.RemoteProtocolError)),
        (silent, httpx.ReadTimeout),
    ],
    ids=["hangs up", "half a body", "half a head", "no HTTP", "a head without end", "resets", "is silent"],
)
async def test_trouble_after_the_request_left_never_says_that_it_did_not(script: Server, error: type[httpx.HTTPError]) -> None:
    serving = Serving(script, echo)
    async with serving.at() as url, client(most=1, limit=0.3) as asking:
        with pytest.raises(error) as raised:
            await asking.post(url, content="lost")
        assert not isinstance(raised.value, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))
        # Its connection is left, its place is free.
        assert (await asking.post(url, content="next")).text == "next"


async def test_nobody_at_the_address_is_an_error_of_connecting(unused_tcp_port: int) -> None:
    async with client(most=1) as asking:
        for _ in range(2):
            with pytest.raises(httpx.ConnectError):
                await asking.post(f"http://127.0.0.1:{unused_tcp_port}/")


async def test_a_server_that_never_takes_the_connection_is_a_timeout_of_connecting(monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_given: object, **_more: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(asyncio.get_running_loop(), "create_connection", never)
    async with client(limit=0.05) as asking:
        with pytest.raises(httpx.ConnectTimeout):
            await asking.post("http://127.0.0.1:1/")


async def test_no_connection_free_in_time_is_a_timeout_of_the_pool() -> None:
    async with Serving(silent).at() as url, client(most=1, limit=30) as asking:
        waits = asyncio.ensure_future(asking.post(url))
        await asyncio.sleep(0)
        with pytest.raises(httpx.PoolTimeout):
            await asking.post(url, timeout=httpx.Timeout(30, pool=0.05))
        waits.cancel()
        await asyncio.gather(waits, return_exceptions=True)


async def test_one_that_was_broken_off_gives_its_place_free() -> None:
    async with Serving(silent, echo).at() as url, client(most=1) as asking:
        waits = asyncio.ensure_future(asking.post(url))
        await asyncio.sleep(0.05)
        waits.cancel()
        await asyncio.gather(waits, return_exceptions=True)
        assert (await asking.post(url, content="next")).text == "next"


async def test_a_large_request_arrives_whole_and_one_that_is_not_taken_is_a_timeout() -> None:
    text = "0123456789" * 500_000
    async with Serving(echo).at() as url, client() as asking:
        files = {"document": ("a.bin", text.encode(), "application/octet-stream")}
        assert text in (await asking.post(url, data={"chat_id": "1"}, files=files)).text

    async def deaf(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        await hold.wait()

    hold = asyncio.Event()
    async with Serving(deaf).at() as url, client(limit=0.3) as asking:
        with pytest.raises(httpx.WriteTimeout):
            await asking.post(url, content=text.encode() * 10)
        hold.set()


async def test_an_answer_before_everything_was_heard_is_heard() -> None:
    async def refusing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.write_eof()
        await reader.read()

    async with Serving(refusing).at() as url, client() as asking:
        assert (await asking.post(url, content=b"x" * 3_000_000)).status_code == 413


async def test_a_long_answer_is_taken_as_fast_as_it_is_read_and_may_be_left_in_the_middle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(direct, "_MOST_UNREAD", 10_000)
    text = "0123456789" * 200_000
    serving = Serving(saying(answer(text), once=False))
    async with serving.at() as url, client(most=1) as asking:
        assert (await asking.post(url)).text == text
        async with asking.stream("POST", url) as response:
            async for _ in response.aiter_bytes():
                break
        assert (await asking.post(url)).text == text
    assert serving.connections == 2


async def test_a_secure_connection_is_made_only_to_whom_it_is_meant_for(monkeypatch: pytest.MonkeyPatch) -> None:
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(CERTIFICATE)
    async with Serving(echo).at(secure=server) as url, client() as asking:
        with pytest.raises(httpx.ConnectError, match="certificate"):
            await asking.post(url, content="known to nobody")
        trusting = ssl.create_default_context(cafile=str(CERTIFICATE))
        monkeypatch.setattr(direct, "_context", lambda: trusting)
        assert [(await asking.post(url, content=str(n))).text for n in range(3)] == ["0", "1", "2"]
        with pytest.raises(httpx.ConnectError, match="certificate"):
            await asking.post(url.replace("localhost", "127.0.0.1"), content="of another name")


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_with_a_proxy_everything_goes_the_way_of_httpx(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for known in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(known, raising=False)
        monkeypatch.delenv(known.upper(), raising=False)
    assert isinstance(direct.way(None, most=1)["transport"], Direct)
    assert "transport" not in direct.way("http://proxy:3128", most=1)
    monkeypatch.setenv(name, "http://proxy:3128")
    assert "transport" not in direct.way(None, most=1)
