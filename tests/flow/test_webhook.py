"""Updates pushed to our web server, over HTTP, by the sandbox and by whoever should not."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr
from sqlalchemy import text

from bot.app import Bot
from bot.web import LONGEST_BODY, SECRET_HEADER, Site, serving, site_of
from db.session import Database
from jobs import planner
from tests.flow.stage import a_sandbox, careless, running, settings_for
from tests.flow.world import PersonChat, World
from tests.waits import until

SECRET = "a-secret-of-more-than-thirty-two-characters"


@dataclass
class Door:
    """A running bot behind its web server; `person` has started it on the platform."""

    client: httpx.AsyncClient
    bot: Bot
    person: PersonChat
    path: str

    async def push(self, update: Any, secret: str | None = SECRET, path: str | None = None) -> int:
        headers = {} if secret is None else {SECRET_HEADER: secret}
        content = update if isinstance(update, bytes) else json.dumps(update).encode()
        headers["Content-Type"] = "application/json"
        return (await self.client.post(path or self.path, content=content, headers=headers)).status_code

    async def stored(self) -> int:
        async with self.bot.database.read() as connection:
            return int((await connection.execute(text("SELECT count(*) FROM inbox"))).scalar_one())


async def _free_port() -> int:
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = int(server.sockets[0].getsockname()[1])
    server.close()
    await server.wait_closed()
    return port


@asynccontextmanager
async def _a_door(url: str, folder: Path, prefix: str = "") -> AsyncIterator[Door]:
    async with a_sandbox(folder) as sandbox, World(sandbox.url) as world:
        port = await _free_port()
        public = f"http://127.0.0.1:{port}{prefix}"
        settings = settings_for(url, folder, sandbox).model_copy(update={"public_url": public, "webhook_secret": SecretStr(SECRET)})
        bot = Bot(settings)
        careless(bot.database)
        person = await world.person("Cán bộ", id=2901, started=True)
        async with (
            serving(site_of(settings, bot), port, host="127.0.0.1"),
            running(bot),
            httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as client,
        ):
            # The database was copied from one whose planner has been still since: its health would be that of the copy.
            await planner.run(bot.database, bot.clock, bot.wake)
            yield Door(client, bot, person, f"{prefix}/telegram/{sandbox.token.partition(':')[0]}")


@pytest.fixture
async def door(office_url: str, tmp_path: Path) -> AsyncIterator[Door]:
    async with _a_door(office_url, tmp_path) as made:
        yield made


def a_message(update_id: int, words: str = "xin chào") -> dict[str, Any]:
    person = {"id": 77, "is_bot": False, "first_name": "Lạ"}
    message = {
        "message_id": 1,
        "date": 1730682000,
        "chat": {"id": 77, "type": "private", "first_name": "Lạ"},
        "from": person,
        "text": words,
    }
    return {"update_id": update_id, "message": message}


async def test_what_a_person_writes_is_pushed_and_answered(door: Door) -> None:
    await door.person.say("xin chào")
    assert "mã" in (await door.person.next_message("mã")).text


async def test_what_was_written_before_the_webhook_was_set_is_not_lost(office_url: str, tmp_path: Path) -> None:
    async with a_sandbox(tmp_path) as sandbox, World(sandbox.url) as world:
        person = await world.person("Cán bộ", id=2901, started=True)
        await person.say("có ai không")
        port = await _free_port()
        settings = settings_for(office_url, tmp_path, sandbox).model_copy(
            update={"public_url": f"http://127.0.0.1:{port}", "webhook_secret": SecretStr(SECRET)}
        )
        bot = Bot(settings)
        careless(bot.database)
        async with serving(site_of(settings, bot), port, host="127.0.0.1"), running(bot):
            await person.next_message("mã")
        # Back to polling: the webhook is taken away, and what waits stays.
        await person.say("vẫn đây")
        again = Bot(settings_for(office_url, tmp_path, sandbox))
        careless(again.database)
        async with running(again):
            await person.next_message("mã")


async def test_a_proxy_may_keep_its_prefix_or_take_it_away(office_url: str, tmp_path: Path) -> None:
    async with _a_door(office_url, tmp_path, prefix="/nhacviec") as door:
        await door.person.say("xin chào")
        await door.person.next_message("mã")
        assert await door.push(a_message(1), path=door.path) == 200
        assert await door.push(a_message(2), path=door.path.removeprefix("/nhacviec")) == 200
        assert (await door.client.get("/nhacviec/healthz")).status_code == 200
        assert (await door.client.get("/healthz")).status_code == 200


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "é" * 40], ids=repr)
async def test_nothing_is_stored_without_the_secret(door: Door, secret: str | None) -> None:
    before = await door.stored()
    given = None if secret is None else secret
    headers = [] if given is None else [(SECRET_HEADER.encode(), given.encode())]
    answer = await door.client.post(door.path, content=json.dumps(a_message(5)), headers=headers)
    assert answer.status_code == 401 and not answer.content
    assert await door.stored() == before


async def test_a_giant_body_is_refused_before_it_is_kept(door: Door) -> None:
    before = await door.stored()
    assert await door.push(a_message(6, "x" * (LONGEST_BODY + 1))) == 413
    assert await door.stored() == before


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"<html></html>", b'{"update_id": "7"}', b'{"update_id": true}', b'{"message": {}}', b"[" * 100_000]
)
async def test_what_is_no_update_is_refused(door: Door, body: bytes) -> None:
    before = await door.stored()
    assert await door.push(body) == 400
    assert await door.stored() == before


async def test_a_replayed_update_is_answered_once(door: Door) -> None:
    before = await door.stored()
    for _ in range(3):
        assert await door.push(a_message(7)) == 200
    assert await door.stored() == before + 1


async def test_an_event_nobody_asked_for_is_taken_and_changes_nothing(door: Door) -> None:
    assert await door.push({"update_id": 8, "brand_new_kind": {"chat": {"id": 77}}}) == 200

    async def is_done() -> bool:
        async with door.bot.database.read() as connection:
            return bool((await connection.execute(text("SELECT state = 'done' FROM inbox WHERE update_key LIKE '%/8'"))).scalar_one())

    await until(is_done)


async def test_another_path_or_method_is_not_known(door: Door) -> None:
    assert await door.push(a_message(9), path="/telegram/1") == 404
    assert (await door.client.get(door.path)).status_code == 405


async def test_an_update_that_cannot_be_stored_is_left_to_the_platform(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(_raw: dict[str, Any]) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(door.bot.telegram, "keep", broken)
    assert await door.push(a_message(10)) == 503


async def test_health_and_metrics_say_how_the_queues_are(door: Door) -> None:
    await door.person.say("xin chào")
    await door.person.next_message("mã")
    health = (await door.client.get("/healthz")).json()
    assert health["status"] == "ok" and health["store"] == "ok" and health["unreachable"] == 0
    for _ in range(200):
        page = await door.client.get("/metrics")
        if 'outcome="sent"' in page.text:
            # The person reads the answer a moment before its outcome is stored.
            break
    assert page.headers["content-type"].startswith("text/plain")
    assert "nhacviec_oldest_unsent_seconds" in page.text and 'nhacviec_messages_waiting{state="ready"}' in page.text
    assert 'nhacviec_messages_last_day{outcome="sent"}' in page.text
    # Nothing is polled here: how long ago that was would only raise false alarms.
    assert health["poll_lag_seconds"] is None and "nhacviec_poll_lag_seconds" not in page.text


async def test_health_is_down_when_the_store_is_away(tmp_path: Path, office_url: str) -> None:
    class Broken:
        database = Database(f"sqlite:///{tmp_path}/nowhere/none.sqlite3")
        has_clock = False
        polled = ()

        def __init__(self, bot: Bot) -> None:
            self.clock = bot.clock

        def arrived(self, channel: str) -> None: ...

        async def keep(self, channel: str, raw: Any) -> None: ...

    async with _a_door(office_url, tmp_path) as door:
        port = await _free_port()
        async with serving(Site(Broken(door.bot)), port, host="127.0.0.1"), httpx.AsyncClient(timeout=30) as client:
            assert (await client.get(f"http://127.0.0.1:{port}/healthz")).status_code == 503
            assert (await client.get(f"http://127.0.0.1:{port}/metrics")).status_code == 503
