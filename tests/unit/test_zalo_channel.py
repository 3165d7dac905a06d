"""The Zalo client: both documented and observed shapes, every documented error, and a token nobody reads."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.channels.zalo import CAN, Zalo
from bot.channels.zalo_answers import updates_of
from bot.core.channel import ChannelError, Failure
from bot.core.outgoing import Outgoing, OutgoingFile

TOKEN = "123456789:a-secret-nobody-must-read"
UPDATES = json.loads((Path(__file__).parents[1] / "data" / "zalo_updates.json").read_text(encoding="utf-8"))

Answer = httpx.Response | Exception
Json = dict[str, Any]


class Platform:
    """Answers of a platform, one after another; what was asked stays."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, Json]] = []
        self.zalo = Zalo(TOKEN, api_url="https://zalo.example")
        client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        self.zalo._client = self.zalo._poller = client

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append((request.url.path.rpartition("/")[2], json.loads(request.content) if request.content else {}))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def send(self, text: str = "Nhắc việc", **more: Any) -> str:
        return (await self.zalo.send("u1hex", Outgoing(text, text, **more))).provider_id

    async def failed_send(self) -> ChannelError:
        with pytest.raises(ChannelError) as caught:
            await self.send()
        return caught.value

    async def poll(self) -> list[Json]:
        got: list[Json] = []

        async def store(batch: Sequence[Json]) -> None:
            got.extend(batch)

        await self.zalo.poll(store)
        return got


def said(body: Any, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=body)


def no(code: int, description: str = "", **more: Any) -> Callable[[int], httpx.Response]:
    return lambda status: said({"ok": False, "error_code": code, "description": description, **more}, status)


HTML = "<html><head><title>Đăng nhập</title></head></html>"


async def test_a_text_is_sent_as_plain_words_and_its_id_is_kept() -> None:
    platform = Platform(said({"ok": True, "result": {"message_id": "bb01", "date": 1790000000999}}))
    assert await platform.send("Nhắc việc 20/11") == "bb01"
    assert platform.asked == [("sendMessage", {"chat_id": "u1hex", "text": "Nhắc việc 20/11"})]


async def test_a_yes_without_a_result_is_a_yes() -> None:
    assert await Platform(said({"ok": True})).send() == ""


@pytest.mark.parametrize("length", [0, 2001], ids=["empty", "too long"])
async def test_a_text_the_platform_would_refuse_is_not_even_asked(length: int) -> None:
    platform = Platform()
    with pytest.raises(ChannelError) as caught:
        await platform.send("x" * length)
    assert caught.value.failure is Failure.REJECTED and not platform.asked


async def test_length_is_counted_in_utf_16_units() -> None:
    platform = Platform(said({"ok": True, "result": {"message_id": "1"}}))
    assert await platform.send("😀" * 1000) == "1"
    with pytest.raises(ChannelError):
        await platform.send("😀" * 1001)


async def test_a_picture_goes_by_the_address_everybody_can_fetch() -> None:
    platform = Platform(said({"ok": True, "result": {"message_id": "bb02"}}))
    file = OutgoingFile("bieu-do.png", "image/png", b"x", photo=True, url="https://bot.example/tep/abc")
    await platform.send("Biểu đồ", file=file)
    assert platform.asked == [("sendPhoto", {"chat_id": "u1hex", "photo": "https://bot.example/tep/abc", "caption": "Biểu đồ"})]


@pytest.mark.parametrize("status", [200, None], ids=["status 200", "status of the code"])
@pytest.mark.parametrize(
    ("code", "description", "failure"),
    [
        (400, "bad parameter", Failure.REJECTED),
        (401, "Unauthorized", Failure.UNAUTHORISED),
        (403, "Internal server error", Failure.NOT_SENT),
        (404, "Not found", Failure.REJECTED),
        (408, "Request timeout", Failure.UNKNOWN),
        (426, "limit", Failure.SLOW_DOWN),
        (429, "Quota exceeded", Failure.QUOTA),
        (429, "Too many requests", Failure.SLOW_DOWN),
        (500, "oops", Failure.NOT_SENT),
        (504, "", Failure.UNKNOWN),
        (400, "Chat not found", Failure.REFUSED),
        (403, "bot was blocked by the user", Failure.REFUSED),
    ],
)
async def test_every_documented_error_is_one_of_the_ledgers(code: int, description: str, failure: Failure, status: int | None) -> None:
    error = await Platform(no(code, description)(status or code)).failed_send()
    assert error.failure is failure


async def test_the_error_code_may_be_written_the_other_way() -> None:
    assert (await Platform(said({"ok": False, "errorCode": 426, "description": "limit"})).failed_send()).failure is Failure.SLOW_DOWN
    assert (
        await Platform(said({"ok": False, "error_code": "429", "description": "Quota exceeded"})).failed_send()
    ).failure is Failure.QUOTA


async def test_a_429_that_says_how_long_is_no_used_up_month() -> None:
    error = await Platform(said({"ok": False, "error_code": 429, "description": "Quota exceeded", "retry_after": 7})).failed_send()
    assert (error.failure, error.retry_after) == (Failure.SLOW_DOWN, 7.0)


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (200, Failure.UNKNOWN),  # A network's login page: it may stand anywhere on the way.
        (401, Failure.UNAUTHORISED),
        (403, Failure.NOT_SENT),  # A firewall on the way.
        (404, Failure.UNAUTHORISED),
        (429, Failure.SLOW_DOWN),
        (502, Failure.NOT_SENT),
        (504, Failure.UNKNOWN),
    ],
)
@pytest.mark.parametrize("body", [HTML, "", "[]", '{"status": "fine"}', "{"], ids=["page", "empty", "list", "another object", "half"])
async def test_what_is_no_answer_of_the_platform_is_never_a_yes(body: str, status: int, failure: Failure) -> None:
    assert (await Platform(httpx.Response(status, text=body)).failed_send()).failure is failure


@pytest.mark.parametrize(
    ("broken", "failure"),
    [
        (httpx.ConnectError("x"), Failure.NOT_SENT),
        (httpx.ConnectTimeout("x"), Failure.NOT_SENT),
        (httpx.ReadTimeout("x"), Failure.UNKNOWN),
        (httpx.ReadError("x"), Failure.UNKNOWN),
        (httpx.RemoteProtocolError("x"), Failure.UNKNOWN),
        (httpx.WriteError("x"), Failure.UNKNOWN),
    ],
)
async def test_without_an_answer_it_is_known_only_where_nothing_left(broken: Exception, failure: Failure) -> None:
    assert (await Platform(broken).failed_send()).failure is failure


async def test_the_token_is_in_no_error_and_in_no_log(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    caplog.set_level(logging.DEBUG, "nhacviec")
    broken = httpx.ConnectError(f"cannot reach https://zalo.example/bot{TOKEN}/sendMessage")
    for answer in (broken, httpx.Response(502, text=f"no way to /bot{TOKEN}/sendMessage"), no(401, f"bot{TOKEN}")(401)):
        error = await Platform(answer).failed_send()
        assert "secret" not in str(error) and error.__cause__ is None and error.__suppress_context__ is isinstance(answer, Exception)
    out = capsys.readouterr()
    assert "secret" not in caplog.text + out.out + out.err


# --- polling ---


async def test_a_poll_gives_one_update_out_of_its_envelope() -> None:
    platform = Platform(said(UPDATES["text"]))
    assert await platform.poll() == [UPDATES["text"]["result"]]
    assert platform.asked == [("getUpdates", {"timeout": "30"})]


@pytest.mark.parametrize(
    "answer",
    [
        no(408, "Request timeout")(200),
        no(408, "Request timeout")(408),
        httpx.Response(408, text=""),
        said({"ok": True, "result": {}}),
        said({"ok": True, "result": None}),
        said({"ok": True}),
        said({"ok": True, "result": []}),
    ],
    ids=["408 in 200", "408", "408 without a body", "empty", "null", "none", "empty list"],
)
async def test_nothing_new_is_no_failure(answer: httpx.Response) -> None:
    assert await Platform(answer).poll() == []


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (no(401, "Unauthorized")(401), Failure.UNAUTHORISED),
        (no(401, "Unauthorized")(200), Failure.UNAUTHORISED),
        (no(403, "Internal server error")(200), Failure.NOT_SENT),
        (no(429, "Quota exceeded")(200), Failure.SLOW_DOWN),
        (httpx.Response(502, text=HTML), Failure.NOT_SENT),
        (httpx.Response(200, text=HTML), Failure.NOT_SENT),
        (httpx.Response(404, text=HTML), Failure.UNAUTHORISED),
        (httpx.ReadTimeout("x"), Failure.NOT_SENT),
        (httpx.ConnectError("x"), Failure.NOT_SENT),
    ],
)
async def test_a_poll_that_fails_says_why(answer: Answer, failure: Failure) -> None:
    with pytest.raises(ChannelError) as caught:
        await Platform(answer).poll()
    assert caught.value.failure is failure


async def test_polling_ends_a_webhook_that_is_still_set() -> None:
    old, gone = said({"ok": True, "result": {"url": "https://old.example"}}), said({"ok": True, "result": {"url": ""}})
    platform = Platform(no(400, "webhook is set")(200), old, gone)
    with pytest.raises(ChannelError):
        await platform.poll()
    assert [method for method, _ in platform.asked] == ["getUpdates", "getWebhookInfo", "deleteWebhook"]


def test_updates_are_found_bare_wrapped_and_listed() -> None:
    bare = UPDATES["group"]
    assert updates_of(bare) == updates_of({"ok": True, "result": bare}) == updates_of([bare]) == updates_of({"result": [bare]}) == [bare]
    empty: list[Any] = [None, [], {}, "x", 7, {"ok": True}, {"ok": True, "result": None}, {"message": {}}]
    assert [updates_of(nothing) for nothing in empty] == [[]] * len(empty)


# --- the webhook ---

URL, SECRET = "https://bot.example/zalo/1", "s" * 40


async def test_a_webhook_is_set_once_and_not_again() -> None:
    verified = {
        "url": URL,
        "updated_at": 1790000000000,
        "verification": {"ok": False, "url": URL, "outcome": "webhook.http.403", "hint": ""},
    }
    platform = Platform(no(404, "not found")(200), said({"ok": True, "result": verified}), said({"ok": True, "result": {"url": URL}}))
    assert await platform.zalo.listen(URL, SECRET)
    assert not await platform.zalo.listen(URL, SECRET)
    assert [method for method, _ in platform.asked] == ["getWebhookInfo", "setWebhook", "getWebhookInfo"]
    assert platform.asked[1][1] == {"url": URL, "secret_token": SECRET}


async def test_the_daily_limit_of_setting_it_is_waited_for() -> None:
    elsewhere = said({"ok": True, "result": {"url": "https://other.example"}})
    platform = Platform(elsewhere, said({"ok": False, "errorCode": 426, "description": "limit"}), elsewhere)
    assert not await platform.zalo.listen(URL, SECRET)
    assert not await platform.zalo.listen(URL, SECRET)
    assert [method for method, _ in platform.asked] == ["getWebhookInfo", "setWebhook", "getWebhookInfo"]


# --- photos ---


async def test_a_photo_is_fetched_whole(tmp_path: Path) -> None:
    platform = Platform(httpx.Response(200, content=b"\xff\xd8jpeg"))
    assert (await platform.zalo.fetch("https://photo.example.zdn.vn/a.jpg", tmp_path / "a")).read_bytes() == b"\xff\xd8jpeg"


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (httpx.Response(404), Failure.REJECTED),
        (httpx.Response(410), Failure.REJECTED),
        (httpx.Response(200, content=b""), Failure.REJECTED),
        (httpx.Response(503), Failure.NOT_SENT),
        (httpx.Response(302, headers={"Location": "http://10.0.0.1/"}), Failure.NOT_SENT),
        (httpx.ReadTimeout("x"), Failure.NOT_SENT),
    ],
    ids=["gone", "expired", "empty", "unwell", "elsewhere", "late"],
)
async def test_a_photo_that_cannot_be_had_is_one_error(answer: Answer, failure: Failure, tmp_path: Path) -> None:
    with pytest.raises(ChannelError) as caught:
        await Platform(answer).zalo.fetch("https://photo.example.zdn.vn/a.jpg", tmp_path / "a")
    assert caught.value.failure is failure


@pytest.mark.parametrize("address", ["http://photo.example/a.jpg", "file:///etc/passwd", "", "http://127.0.0.1/a"])
async def test_only_addresses_of_the_open_net_are_fetched(address: str, tmp_path: Path) -> None:
    platform = Platform()
    with pytest.raises(ChannelError):
        await platform.zalo.fetch(address, tmp_path / "a")
    assert not platform.asked


def test_the_channel_says_what_it_cannot_do() -> None:
    assert not (CAN.buttons or CAN.edit or CAN.files_in or CAN.files_out or CAN.quotes_seen or CAN.redelivers)
    assert (CAN.max_text, CAN.max_people, CAN.max_groups, CAN.monthly_quota) == (2000, 50, 3, 3000)
