"""The sandbox's Zalo server, asked by the program's own client: as strict as the platform, in both of its shapes."""

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
from aiohttp import web

from bot.channels.zalo import Zalo
from bot.channels.zalo_answers import updates_of
from bot.core.channel import ChannelError, Failure
from bot.core.outgoing import Outgoing, OutgoingFile
from bot.sandbox.server import Sandbox
from tests.flow.world import PersonChat, SandboxError, World

JPEG = b"\xff\xd8\xff\xe0 a picture"
SHAPES = ("observed", "documented")


@dataclass
class Side:
    sandbox: Sandbox
    world: World
    zalo: Zalo
    lan: PersonChat

    async def updates(self, count: int = 1) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []

        async def store(batch: Any) -> None:
            found.extend(batch)

        while len(found) < count:
            await self.zalo.poll(store)
        return found

    async def send(self, text: str = "Nhắc việc", chat: str = "", **more: Any) -> str:
        return (await self.zalo.send(chat or self.lan.account, Outgoing(text, text, **more))).provider_id

    async def refused(self, *given: Any, **more: Any) -> Failure:
        with pytest.raises(ChannelError) as caught:
            await self.send(*given, **more)
        return caught.value.failure


@pytest.fixture(params=SHAPES)
async def side(request: pytest.FixtureRequest) -> AsyncIterator[Side]:
    """A bot of nothing but the client, and a person who has written to it."""
    async with Sandbox(None) as sandbox, World(sandbox.url) as world:
        await world.zalo(shapes=request.param, keep_unheard=True)
        zalo = Zalo(sandbox.zalo_token, api_url=sandbox.zalo_api_url)
        await zalo.start()
        yield Side(sandbox, world, zalo, await world.person("Lan", channel="zalo", started=True))
        await zalo.stop()


async def test_who_the_bot_is(side: Side) -> None:
    assert side.zalo.username == "bot.nhacviec"
    assert ("Bot Nhắc việc" in side.zalo.names) is (side.sandbox.world.zalo.shapes == "observed")
    # A group is told to speak to it by a name only where the platform tells one.
    assert side.zalo.can.called == ("@Bot Nhắc việc" if side.sandbox.world.zalo.shapes == "observed" else "@Bot")


async def test_a_wrong_token_is_told(side: Side) -> None:
    stranger = Zalo("1:wrong", api_url=side.sandbox.zalo_api_url)
    with pytest.raises(ChannelError) as caught:
        await stranger.start()
    assert caught.value.failure is Failure.UNAUTHORISED
    await stranger.stop()


async def test_a_text_goes_out_and_stands_in_the_transcript(side: Side) -> None:
    assert await side.send("Nhắc việc 20/11")
    assert (await side.lan.next_message("20/11")).buttons == []


async def test_a_poll_takes_one_update_for_good(side: Side) -> None:
    await side.lan.say("112 xong")
    await side.lan.say("115 chưa")
    [first] = await side.updates()
    [second] = await side.updates()
    assert (first["message"]["text"], second["message"]["text"]) == ("112 xong", "115 chưa")
    assert first["message"]["date"] > 10**12 and first["message"]["chat"] == {"id": side.lan.account, "chat_type": "PRIVATE"}
    assert side.sandbox.world.zalo.waiting == []


async def test_what_is_written_while_nobody_listens_is_gone(side: Side) -> None:
    await side.world.zalo(keep_unheard=False)
    await side.lan.say("có ai không")
    assert (await side.world.zalo())["lost_updates"] == 1 and (await side.world.zalo())["pending_updates"] == 0


async def test_photos_are_public_for_a_while_and_other_files_are_not_handed_over(side: Side, tmp_path: Path) -> None:
    await side.lan.send_file("anh.jpg", JPEG, "112", photo=True)
    await side.lan.send_file("bao-cao.pdf", b"%PDF")
    await side.lan.send_voice()
    await side.lan.send_sticker()
    photo, file, voice, sticker = await side.updates(4)
    address = photo["message"].get("photo_url") or photo["message"]["photo"]
    assert (await side.zalo.fetch(address, tmp_path / "anh")).read_bytes() == JPEG
    assert photo["message"]["caption"] == "112"
    assert file["event_name"] == "message.unsupported.received" and "text" not in file.get("message", {})
    assert (voice["event_name"], sticker["event_name"]) == ("message.voice.received", "message.sticker.received")
    side.sandbox.world.photos_since.clear()
    with pytest.raises(ChannelError):
        await side.zalo.fetch(address, tmp_path / "spaet")


async def test_first_contact_length_and_ids_are_insisted_on(side: Side) -> None:
    stranger = await side.world.person("Mới", channel="zalo")
    assert await side.refused(chat=stranger.account) is Failure.REFUSED
    await stranger.say("xin chào")
    assert await side.send(chat=stranger.account)
    assert await side.refused(chat="zgr-00") is Failure.REFUSED
    telegram = await side.world.person("Khác", started=True)
    assert await side.refused(chat=telegram.account) is Failure.REFUSED
    await stranger.block()
    assert await side.refused(chat=stranger.account) is Failure.REFUSED
    async with httpx.AsyncClient() as client:
        url = f"{side.sandbox.zalo_api_url}/bot{side.sandbox.zalo_token}/"
        for method, given in (
            ("sendMessage", {"chat_id": side.lan.account, "text": "x" * 2001}),
            ("sendMessage", {"chat_id": side.lan.account, "text": "x", "parse_mode": "html"}),
            ("sendMessage", {"chat_id": 2001, "text": "x"}),
            ("sendmessage", {"chat_id": side.lan.account, "text": "x"}),
            ("sendDocument", {"chat_id": side.lan.account}),
        ):
            answer = (await client.post(url + method, json=given)).json()
            assert answer["ok"] is False and answer["error_code"] in (400, 404)


async def test_groups_are_heard_on_a_mention_or_an_answer_only_and_are_three(side: Side) -> None:
    group = await side.world.group("Phòng", side.lan, channel="zalo")
    await side.lan.say("chào cả phòng", chat=group)
    await side.lan.say("@Bot Nhắc việc tổng hợp", chat=group)
    [update] = await side.updates()
    assert update["message"]["chat"]["chat_type"] == "GROUP" and group.account.startswith("zgr-")
    assert await side.send("Tuần này", chat=group.account)
    await side.lan.say("rõ", chat=group, reply_to=await group.next_message())
    assert (await side.updates())[0]["message"]["text"] == "rõ"
    await side.world.group("Hai", side.lan, channel="zalo")
    await side.world.group("Ba", side.lan, channel="zalo")
    with pytest.raises(SandboxError, match="3 nhóm"):
        await side.world.group("Bốn", side.lan, channel="zalo")


async def test_the_month_and_the_seats_run_out(side: Side) -> None:
    await side.world.zalo(monthly_quota=1, most_people=1)
    late = await side.world.person("Người thứ 51", channel="zalo")
    await late.say("xin chào")
    assert (await side.world.zalo())["pending_updates"] == 0
    assert await side.send()
    assert await side.refused() is Failure.QUOTA
    await side.world.clock.jump(days=31)
    assert await side.send()


async def test_a_picture_is_fetched_by_its_address(side: Side) -> None:
    async def picture(_request: web.Request) -> web.Response:
        return web.Response(body=JPEG, content_type="image/jpeg")

    async with _serving(picture) as url:
        file = OutgoingFile("a.jpg", "image/jpeg", b"", photo=True, url=url)
        assert await side.send("Biểu đồ", file=file)
        shown = await side.lan.next_message("Biểu đồ")
        assert shown.file is not None and shown.file["kind"] == "photo"
    assert await side.refused("Biểu đồ", file=file) is Failure.REJECTED


async def test_the_webhook_is_probed_and_gets_each_update_once(side: Side) -> None:
    got: list[tuple[str, bytes]] = []

    async def take(request: web.Request) -> web.Response:
        got.append((request.headers.get("X-Bot-Api-Secret-Token", ""), await request.read()))
        return web.Response(status=200 if not got[0][1] else 503)

    async with _serving(take) as url:
        assert await side.zalo.pushed_to() == ""
        assert await side.zalo.listen(url, "s" * 40)
        assert await side.zalo.pushed_to() == url
        assert got == [("s" * 40, b"")]
        await side.lan.say("112 xong")
        while len(got) < 2:
            await side.world.get("counters")
        await side.lan.say("115 xong")
        while len(got) < 3:
            await side.world.get("counters")
        update = json.loads(got[1][1])
        assert ("event_name" in update) is (side.sandbox.world.zalo.shapes == "observed")
        assert updates_of(update)[0]["message"]["text"] == "112 xong"
        with pytest.raises(ChannelError):
            await side.updates()
    # The poll has taken the webhook away.
    assert await side.zalo.pushed_to() == ""


@pytest.mark.parametrize(
    ("kind", "failure"),
    [
        ("403", Failure.NOT_SENT),
        ("408", Failure.UNKNOWN),
        ("426", Failure.SLOW_DOWN),
        ("429", Failure.QUOTA),
        ("502", Failure.NOT_SENT),
        ("login", Failure.UNKNOWN),
        ("reset_after", Failure.UNKNOWN),
        ("garbled", Failure.UNKNOWN),
    ],
)
async def test_faults_hit_zalo_alone(side: Side, kind: str, failure: Failure) -> None:
    await side.world.fault(kind, "zalo:sendMessage", side.lan)
    assert await side.refused() is failure
    assert await side.send()
    assert [call["fault"] for call in await side.world.calls("zalo:sendMessage")] == [kind, ""]


async def test_what_zalo_has_not_cannot_be_done_there(side: Side) -> None:
    own = await side.lan.say("xin chào")
    for gesture in (side.lan.edit(own, "chào"), side.lan._act("start"), side.world.person("X", channel="viber")):
        with pytest.raises(SandboxError):
            await gesture


@asynccontextmanager
async def _serving(handler: Any) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_route("*", "/a", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/a"
    await runner.cleanup()
    await asyncio.sleep(0)
