"""The control surface itself: who may use it, what it tells, raw bodies, webhooks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.sandbox.server import Sandbox
from tests.flow.world import PersonChat, SandboxError, World


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(None) as running:
        yield running


@pytest.fixture
async def world(sandbox: Sandbox) -> AsyncIterator[World]:
    async with World(sandbox.url) as found:
        yield found


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def lan(world: World) -> PersonChat:
    return await world.person("Lan", label="Đầu mối – P. QLĐT", hints=["việc của tôi"], started=True)


async def api(http: aiohttp.ClientSession, sandbox: Sandbox, method: str, **more: Any) -> tuple[int, dict[str, Any]]:
    async with http.post(f"{sandbox.api_url}{sandbox.token}/{method}", **more) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": "["},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_requests_of_other_sites_are_turned_away(sandbox: Sandbox, http: aiohttp.ClientSession, headers: dict[str, str]) -> None:
    for path in ("/", "/sandbox/chats", f"/bot{sandbox.token}/getMe"):
        async with http.get(sandbox.url + path, headers=headers) as answer:
            assert answer.status in (400, 403)
    async with http.post(sandbox.url + "/sandbox/clock/jump", json={"days": 1}, headers=headers) as answer:
        assert answer.status in (400, 403)
    assert abs(sandbox.clock.offset) < 1


async def test_the_page_itself_is_let_in(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for host in (sandbox.url, f"http://localhost:{sandbox.port}"):
        headers = {"Host": host.removeprefix("http://"), "Origin": host, "Sec-Fetch-Site": "same-origin"}
        async with http.get(sandbox.url + "/sandbox/chats", headers=headers) as answer:
            assert answer.status == 200


async def test_the_page_and_its_parts_need_nothing_from_outside(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for path in ("/", "/page/app.js", "/page/chat.js", "/page/dom.js", "/page/panes.js", "/page/text.js", "/page/style.css"):
        async with http.get(sandbox.url + path) as answer:
            text = await answer.text()
            assert answer.status == 200 and "default-src 'self'" in answer.headers["Content-Security-Policy"]
            assert "innerHTML" not in text and "https://" not in text
    async with http.get(sandbox.url + "/page/..%2Fserver.py") as answer:
        assert answer.status == 404


async def test_an_unknown_method_is_not_found_and_counted(sandbox: Sandbox, http: aiohttp.ClientSession, world: World) -> None:
    status, body = await api(http, sandbox, "sendDice", json={"chat_id": 1})
    assert (status, body["ok"], body["error_code"]) == (404, False, 404)
    counters = await world.counters()
    assert (counters["unknown_methods"], counters["unknown"]) == (1, {"sendDice": 1})


async def test_json_form_query_and_multipart_say_the_same(sandbox: Sandbox, http: aiohttp.ClientSession, lan: PersonChat) -> None:
    keys = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    asked = {"chat_id": str(lan.id), "text": "x", "reply_markup": json.dumps(keys)}
    multipart = aiohttp.FormData(asked, default_to_multipart=True)
    bodies: list[dict[str, Any]] = [
        {"json": {"chat_id": lan.id, "text": "x", "reply_markup": keys}},
        {"json": asked},
        {"data": asked},
        {"params": asked},
        {"data": multipart},
    ]
    for given in bodies:
        status, body = await api(http, sandbox, "sendMessage", **given)
        assert (status, body["result"]["text"], body["result"]["reply_markup"]) == (200, "x", keys)


async def test_broken_json_is_refused(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for data in ("{", "[]"):
        status, body = await api(http, sandbox, "getMe", data=data, headers={"Content-Type": "application/json"})
        assert status == 400 and body["description"].startswith("Bad Request: can't parse JSON encoded request")


async def test_a_wrong_token_is_401_and_a_malformed_one_404(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for token, status in (("1:wrong", 401), ("wrong", 404)):
        async with http.get(f"{sandbox.api_url}{token}/getMe") as answer:
            assert (answer.status, (await answer.json())["error_code"]) == (status, status)


async def test_every_call_is_written_down(sandbox: Sandbox, http: aiohttp.ClientSession, world: World, lan: PersonChat) -> None:
    await api(http, sandbox, "sendMessage", json={"chat_id": lan.id, "text": "x"})
    await api(http, sandbox, "sendMessage", json={"chat_id": 404, "text": "x"})
    good, bad = await world.calls("sendMessage")
    assert (good["status"], good["params"]["text"]) == (200, "x")
    assert (bad["status"], bad["description"]) == (400, "Bad Request: chat not found")
    counters = await world.counters()
    assert (counters["refused_calls"], counters["methods"]["sendMessage"]) == (1, 2)
    waiting = asyncio.ensure_future(world.next_call("getMe"))
    await api(http, sandbox, "getMe")
    assert (await waiting)["method"] == "getMe"


async def test_the_5xx_of_a_fault_is_a_page_of_html(sandbox: Sandbox, http: aiohttp.ClientSession, world: World) -> None:
    await world.fault("502")
    async with http.get(f"{sandbox.api_url}{sandbox.token}/getMe") as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")
        assert "502 Bad Gateway" in await answer.text()


async def test_faults_can_be_looked_at_and_forgotten(world: World) -> None:
    with pytest.raises(SandboxError, match="Không có loại sự cố"):
        await world.fault("thiên tai")
    await world.fault("401", count=3)
    assert [fault["kind"] for fault in (await world.get("faults"))["faults"]] == ["401"]
    await world.no_faults()
    assert (await world.get("faults"))["faults"] == []


async def test_people_are_listed_in_their_order_with_label_and_hints(world: World, lan: PersonChat) -> None:
    await world.group("Phòng", lan, label="Nhóm phòng")
    first, second = await world.people()
    assert (first["label"], first["hints"], second["type"], second["members"]) == ("Đầu mối – P. QLĐT", ["việc của tôi"], "group", [lan.id])
    assert (await world.find("Nhóm phòng")).name == "Phòng"
    with pytest.raises(SandboxError, match="đã có người"):
        await world.person("Nam", id=lan.id)
    with pytest.raises(SandboxError, match="Không có người nào"):
        await world.post("people/404/say", text="x")
    with pytest.raises(SandboxError, match="thiếu hoặc sai trường"):
        await world.post(f"people/{lan.id}/say")


async def test_a_transcript_waits_for_what_comes_next(sandbox: Sandbox, http: aiohttp.ClientSession, lan: PersonChat) -> None:
    waiting = asyncio.ensure_future(lan.next_message(contains="hai"))
    await api(http, sandbox, "sendMessage", json={"chat_id": lan.id, "text": "một"})
    await api(http, sandbox, "sendMessage", json={"chat_id": lan.id, "text": "hai"})
    assert (await waiting).text == "hai"
    assert await lan.unread() == []
    with pytest.raises(AssertionError, match="no new message"):
        await lan.next_message(timeout=0.05)


async def test_a_file_from_the_page_comes_as_multipart(sandbox: Sandbox, http: aiohttp.ClientSession, lan: PersonChat) -> None:
    said = await lan.say("112")
    # A browser writes the file name as it is; the client would escape the blank.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in (("chat", str(lan.id)), ("caption", "đây ạ"), ("photo", "false"), ("reply_to", str(said.id))):
        form.add_field(name, value)
    form.add_field("file", b"noi dung", filename="CV 215.pdf", content_type="application/pdf")
    async with http.post(f"{sandbox.url}/sandbox/people/{lan.id}/file", data=form) as answer:
        sent = await answer.json()
    assert (sent["text"], sent["file"]["name"], sent["reply_to"]) == ("đây ạ", "CV 215.pdf", said.id)
    async with http.get(f"{sandbox.url}/sandbox/files/{sent['file']['file_id']}") as answer:
        assert (await answer.read(), answer.headers["Content-Disposition"]) == (b"noi dung", "attachment")


class Hook:
    """A webhook that answers with the statuses it is given, then with 200."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.got: asyncio.Queue[tuple[str | None, dict[str, Any], int]] = asyncio.Queue()

    async def take(self, request: web.Request) -> web.Response:
        status = self.statuses.pop(0) if self.statuses else 200
        await self.got.put((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json(), status))
        return web.Response(status=status)


@pytest.fixture
async def hook() -> AsyncIterator[tuple[Hook, str]]:
    taker = Hook()
    app = web.Application()
    app.router.add_post("/hook", taker.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield taker, f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def test_a_webhook_gets_updates_in_order_with_the_secret_and_again_until_it_takes_them(
    sandbox: Sandbox, http: aiohttp.ClientSession, lan: PersonChat, world: World, hook: tuple[Hook, str]
) -> None:
    taker, url = hook
    taker.statuses = [500, 403]
    await lan.say("một")
    await api(http, sandbox, "setWebhook", json={"url": url, "secret_token": "bi-mat"})
    await lan.say("hai")
    got = [await asyncio.wait_for(taker.got.get(), 5) for _ in range(4)]
    assert [(secret, update["message"]["text"], status) for secret, update, status in got] == [
        ("bi-mat", "một", 500),
        ("bi-mat", "một", 403),
        ("bi-mat", "một", 200),
        ("bi-mat", "hai", 200),
    ]
    _, info = await api(http, sandbox, "getWebhookInfo")
    assert (info["result"]["url"], info["result"]["last_error_message"]) == (url, "Wrong response from the webhook: 403 Forbidden")
    await api(http, sandbox, "deleteWebhook")
    await lan.say("ba")
    _, updates = await api(http, sandbox, "getUpdates", json={"timeout": 5})
    assert [update["message"]["text"] for update in updates["result"]][-1] == "ba"


async def test_pending_updates_can_be_dropped_and_a_dead_webhook_says_so(
    sandbox: Sandbox, http: aiohttp.ClientSession, lan: PersonChat
) -> None:
    await lan.say("một")
    await api(http, sandbox, "deleteWebhook", json={"drop_pending_updates": True})
    assert (await api(http, sandbox, "getUpdates"))[1]["result"] == []
    await api(http, sandbox, "setWebhook", json={"url": "http://127.0.0.1:9/hook"})
    await lan.say("hai")
    for _ in range(200):
        info = (await api(http, sandbox, "getWebhookInfo"))[1]["result"]
        if "last_error_message" in info:
            break
    assert (info["last_error_message"], info["pending_update_count"]) == ("Connection refused", 1)


async def test_a_negative_offset_forgets_all_but_the_last(sandbox: Sandbox, http: aiohttp.ClientSession, lan: PersonChat) -> None:
    for text in ("một", "hai", "ba"):
        await lan.say(text)
    _, last = await api(http, sandbox, "getUpdates", json={"offset": -1})
    _, still = await api(http, sandbox, "getUpdates")
    assert [u["message"]["text"] for u in last["result"]] == [u["message"]["text"] for u in still["result"]] == ["ba"]
