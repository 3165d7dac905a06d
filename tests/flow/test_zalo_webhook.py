"""Zalo's updates pushed to our web server: by the sandbox, and by whoever should not."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr
from sqlalchemy import text

from bot.app import Bot
from bot.channels.zalo import NAME as ZALO_NAME
from bot.settings import Settings, zalo_webhook_of
from bot.web import LONGEST_BODY, ZALO_SECRET_HEADER, serving, site_of
from tests.flow.stage import a_sandbox, careless, free_port, running, settings_for
from tests.flow.world import PersonChat, World
from tests.waits import until

SECRET = "a-secret-of-more-than-thirty-two-characters"
UPDATES = json.loads((Path(__file__).parents[1] / "data" / "zalo_updates.json").read_text(encoding="utf-8"))


@dataclass
class Door:
    client: httpx.AsyncClient
    bot: Bot
    world: World
    person: PersonChat
    path: str

    async def push(self, update: Any, secret: str | None = SECRET) -> int:
        headers = {"Content-Type": "application/json"} | ({} if secret is None else {ZALO_SECRET_HEADER: secret})
        content = update if isinstance(update, bytes) else json.dumps(update).encode()
        return (await self.client.post(self.path, content=content, headers=headers)).status_code

    async def stored(self) -> int:
        async with self.bot.database.read() as connection:
            return int((await connection.execute(text("SELECT count(*) FROM inbox"))).scalar_one())

    async def states(self) -> set[str]:
        async with self.bot.database.read() as connection:
            return set((await connection.execute(text("SELECT DISTINCT state FROM inbox"))).scalars())


def with_webhook(settings: Settings, port: int) -> Settings:
    return settings.model_copy(update={"public_url": f"http://127.0.0.1:{port}/nhacviec", "webhook_secret": SecretStr(SECRET)})


@pytest.fixture(params=["observed", "documented"])
async def door(request: pytest.FixtureRequest, office_url: str, tmp_path: Path) -> AsyncIterator[Door]:
    async with a_sandbox(tmp_path) as sandbox, World(sandbox.url) as world:
        await world.zalo(shapes=request.param)
        port = await free_port()
        settings = with_webhook(settings_for(office_url, tmp_path, sandbox, ZALO_NAME), port)
        bot = Bot(settings)
        careless(bot.database)
        person = await world.person("Cán bộ", channel="zalo", started=True)
        async with (
            serving(site_of(settings, bot), port, host="127.0.0.1"),
            running(bot),
            httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as client,
        ):
            yield Door(client, bot, world, person, f"/nhacviec/zalo/{sandbox.zalo_token.partition(':')[0]}")


async def test_what_a_person_writes_is_pushed_and_answered(door: Door) -> None:
    await door.person.say("xin chào")
    await door.person.next_message("mã")
    assert (await door.world.zalo())["lost_updates"] == 0


async def test_the_platforms_probe_is_welcome_and_the_webhook_is_set_once(door: Door) -> None:
    calls = [call["method"] for call in await door.world.calls()]
    assert calls.count("zalo:setWebhook") == 1
    await door.bot.zalo.listen(only_if_elsewhere=True)
    assert [call["method"] for call in await door.world.calls("zalo:setWebhook")] == ["zalo:setWebhook"]
    assert await door.push(b"") == 200 and await door.push({}) == 200


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1]], ids=repr)
async def test_nothing_is_stored_without_the_secret(door: Door, secret: str | None) -> None:
    before = await door.stored()
    assert await door.push(UPDATES["text"], secret) == 401
    assert await door.push(b"", secret) == 401
    assert await door.stored() == before


async def test_a_giant_body_and_what_is_no_json_are_refused(door: Door) -> None:
    before = await door.stored()
    assert await door.push({"event_name": "message.text.received", "text": "x" * (LONGEST_BODY + 1)}) == 413
    for body in (b"{", b"<html></html>", b'"x"', b"7", b"[" * 100_000):
        assert await door.push(body) == 400
    assert await door.stored() == before


async def test_a_replayed_update_is_answered_once_wrapped_or_bare(door: Door) -> None:
    before = await door.stored()
    for update in (UPDATES["text"], UPDATES["text"]["result"], [UPDATES["text"]["result"]]):
        assert await door.push(update) == 200
    assert await door.stored() == before + 1


async def test_an_unknown_event_and_one_that_names_nobody_are_taken_and_change_nothing(door: Door) -> None:
    for update in (UPDATES["unknown"], UPDATES["unsupported_bare"], {"event_name": "user.follow", "user": 1}):
        assert await door.push(update) == 200
    await door.person.say("xin chào")
    await door.person.next_message("mã")
    # They are of other chats than the one that was answered: each is marked in its own time.

    async def are_done() -> bool:
        return await door.states() == {"done"}

    await until(are_done)


async def test_an_update_that_cannot_be_stored_is_told_to_the_platform(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(_raw: Any) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(door.bot.zalo, "keep", broken)
    assert await door.push(UPDATES["text"]) == 503


async def test_a_new_secret_makes_another_address_and_the_webhook_is_set_again(office_url: str, tmp_path: Path) -> None:
    async with a_sandbox(tmp_path) as sandbox:
        settings = with_webhook(settings_for(office_url, tmp_path, sandbox, ZALO_NAME), 1)
        other = settings.model_copy(update={"webhook_secret": SecretStr("another-secret-of-more-than-thirty-two-chars")})
        first, second = zalo_webhook_of(settings), zalo_webhook_of(other)
        assert first is not None and second is not None and first[0] != second[0]
        assert SECRET not in first[0] and first[0].partition("?")[0] == second[0].partition("?")[0]
