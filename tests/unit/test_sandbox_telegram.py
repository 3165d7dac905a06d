"""What the Bot API refuses, on both sides of each line, with the exact status and description."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.sandbox.limits import Limits
from bot.sandbox.params import Params, Upload
from bot.sandbox.people import Group, Person
from bot.sandbox.refusal import Refused
from bot.sandbox.server import Sandbox
from bot.sandbox.telegram_api import TelegramApi
from bot.sandbox.world import World

LAN = 7


@pytest.fixture
def world() -> World:
    world = Sandbox(None).world
    world.add_person(Person(LAN, "Lan", started=True))
    return world


@pytest.fixture
def api(world: World) -> TelegramApi:
    return TelegramApi(world, Limits(enforce=False))


async def send(api: TelegramApi, text: str, **more: Any) -> Any:
    return await api.call("sendMessage", Params({"chat_id": LAN, "text": text, **more}))


async def refusal(api: TelegramApi, method: str, files: dict[str, Upload] | None = None, **values: Any) -> str:
    """The description of a 400."""
    with pytest.raises(Refused) as caught:
        await api.call(method, Params(values, files or {}))
    assert caught.value.status == 400
    return caught.value.description.removeprefix("Bad Request: ")


async def test_a_text_of_4096_units_is_accepted(api: TelegramApi) -> None:
    assert len((await send(api, "đ" * 4096))["text"]) == 4096
    assert await send(api, "👍" * 2048)


async def test_a_text_of_4097_units_is_refused(api: TelegramApi) -> None:
    assert await refusal(api, "sendMessage", chat_id=LAN, text="đ" * 4097) == "message is too long"
    assert await refusal(api, "sendMessage", chat_id=LAN, text="👍" * 2048 + "a") == "message is too long"


async def test_the_length_is_measured_after_entity_parsing(api: TelegramApi) -> None:
    assert await send(api, "<b>" + "a" * 4096 + "</b>", parse_mode="HTML")
    assert await send(api, "&amp;" * 4096, parse_mode="HTML")
    assert await refusal(api, "sendMessage", chat_id=LAN, text="&amp;" * 4097, parse_mode="HTML") == "message is too long"


async def test_an_empty_text_is_refused(api: TelegramApi) -> None:
    assert await refusal(api, "sendMessage", chat_id=LAN, text="") == "message text is empty"
    assert await refusal(api, "sendMessage", chat_id=LAN) == "message text is empty"
    assert await refusal(api, "sendMessage", chat_id=LAN, text=" \n ") == "text must be non-empty"
    assert await refusal(api, "sendMessage", chat_id=LAN, text="<b></b>", parse_mode="HTML") == "text must be non-empty"


async def test_white_space_around_a_text_is_dropped(api: TelegramApi) -> None:
    assert (await send(api, "\n xong \n"))["text"] == "xong"


async def test_an_unknown_parse_mode_is_refused_and_without_one_tags_are_text(api: TelegramApi) -> None:
    assert await refusal(api, "sendMessage", chat_id=LAN, text="x", parse_mode="BBCode") == "unsupported parse_mode"
    assert (await send(api, "<b>x"))["text"] == "<b>x"


async def test_a_caption_of_1024_units_is_accepted_and_1025_refused(api: TelegramApi) -> None:
    files = {"document": Upload("a.txt", "text/plain", b"x")}
    sent = await api.call("sendDocument", Params({"chat_id": LAN, "caption": "đ" * 1024}, files))
    assert len(sent["caption"]) == 1024
    assert await refusal(api, "sendDocument", files, chat_id=LAN, caption="đ" * 1025) == "message caption is too long"


async def test_a_document_must_be_there_and_not_be_empty(api: TelegramApi) -> None:
    assert await refusal(api, "sendDocument", chat_id=LAN) == "there is no document in the request"
    assert await refusal(api, "sendDocument", {"document": Upload("a", "", b"")}, chat_id=LAN) == "file must be non-empty"
    assert await refusal(api, "sendDocument", chat_id=LAN, document="khong-co") == "wrong file identifier/HTTP URL specified"


async def test_an_upload_may_be_attached_under_another_name(api: TelegramApi) -> None:
    params = Params({"chat_id": LAN, "document": "attach://tep"}, {"tep": Upload("a.txt", "text/plain", b"x")})
    assert (await api.call("sendDocument", params))["document"]["file_name"] == "a.txt"


async def test_a_photo_of_10_mb_is_accepted_and_a_larger_one_refused(api: TelegramApi) -> None:
    most = 10 * 1024 * 1024
    assert await api.call("sendPhoto", Params({"chat_id": LAN}, {"photo": Upload("a.jpg", "image/jpeg", b"\0" * most)}))
    assert await refusal(api, "sendPhoto", {"photo": Upload("a.jpg", "", b"\0" * (most + 1))}, chat_id=LAN) == "too big for a photo"


def keyboard(**button: Any) -> str:
    return json.dumps({"inline_keyboard": [[button]]})


async def test_callback_data_of_64_bytes_is_accepted_and_65_refused(api: TelegramApi) -> None:
    sent = await send(api, "x", reply_markup=keyboard(text="a", callback_data="đ" * 32))
    assert sent["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "đ" * 32
    assert (
        await refusal(api, "sendMessage", chat_id=LAN, text="x", reply_markup=keyboard(text="a", callback_data="đ" * 32 + "a"))
        == "BUTTON_DATA_INVALID"
    )


@pytest.mark.parametrize(
    ("markup", "why"),
    [
        (keyboard(text="a"), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        (keyboard(callback_data="a"), "can't parse inline keyboard button: can't find field \"text\""),
        (keyboard(text="", callback_data="a"), "inline keyboard button text must be non-empty"),
        (keyboard(text="a", url="http://localhost/x"), "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL"),
        ('{"inline_keyboard": [{"text": "a"}]}', 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        ("{", "can't parse reply keyboard markup JSON object"),
        ("[]", "object expected as reply markup"),
        (json.dumps({"inline_keyboard": [[{"text": "a", "callback_data": "a"}]] * 101}), "reply markup is too long"),
    ],
)
async def test_broken_keyboards_are_refused(api: TelegramApi, markup: str, why: str) -> None:
    assert await refusal(api, "sendMessage", chat_id=LAN, text="x", reply_markup=markup) == why


async def test_a_hundred_buttons_and_a_web_link_are_accepted(api: TelegramApi) -> None:
    assert await send(api, "x", reply_markup={"inline_keyboard": [[{"text": "a", "callback_data": "a"}]] * 100})
    assert await send(api, "x", reply_markup=keyboard(text="a", url="https://example.vn/so"))


async def test_an_empty_keyboard_is_no_keyboard(api: TelegramApi) -> None:
    assert "reply_markup" not in await send(api, "x", reply_markup={"inline_keyboard": []})


async def test_an_answer_to_a_press_may_have_200_units(api: TelegramApi, world: World) -> None:
    sent = await send(api, "x", reply_markup=keyboard(text="a", callback_data="a"))
    message = world.message(LAN, sent["message_id"])
    assert message is not None
    press = world.add_press(LAN, message, "a")
    assert await refusal(api, "answerCallbackQuery", callback_query_id=press.id, text="a" * 201) == "MESSAGE_TOO_LONG"
    assert await api.call("answerCallbackQuery", Params({"callback_query_id": press.id, "text": "a" * 200}))


async def test_files_are_looked_up_by_their_id(api: TelegramApi, world: World) -> None:
    file = world.keep_file("a.pdf", "", b"x")
    assert (await api.call("getFile", Params({"file_id": file.file_id})))["file_path"] == file.path
    assert await refusal(api, "getFile") == "file_id not specified"
    assert await refusal(api, "getFile", file_id="khong-co") == "invalid file_id"


async def test_a_supergroup_numbers_its_own_messages(api: TelegramApi, world: World) -> None:
    world.add_group(Group(-100, "Siêu nhóm", supergroup=True))
    first = await send(api, "x")
    inside = await api.call("sendMessage", Params({"chat_id": "-100", "text": "x"}))
    second = await send(api, "x")
    assert (inside["message_id"], second["message_id"]) == (1, first["message_id"] + 1)


@pytest.mark.parametrize(("supergroup", "kind"), [(False, "group"), (True, "supergroup")])
@pytest.mark.parametrize(("status", "why"), [("kicked", "bot was kicked from the"), ("left", "bot is not a member of the")])
async def test_a_group_without_the_bot_is_forbidden(
    api: TelegramApi, world: World, supergroup: bool, kind: str, status: str, why: str
) -> None:
    world.add_group(Group(-9, "Nhóm", bot=status, supergroup=supergroup))
    with pytest.raises(Refused) as caught:
        await api.call("sendMessage", Params({"chat_id": -9, "text": "x"}))
    assert (caught.value.status, caught.value.description) == (403, f"Forbidden: {why} {kind} chat")


async def test_a_webhook_outside_this_machine_is_refused(api: TelegramApi) -> None:
    assert await api.call("setWebhook", Params({"url": "http://127.0.0.1:9/x", "secret_token": "a-B_9"}))
    assert "loopback" in await refusal(api, "setWebhook", url="https://example.vn/hook")
    assert await refusal(api, "setWebhook", url="http://127.0.0.1/x", secret_token="a b") == "secret token contains unallowed characters"
    assert await refusal(api, "setWebhook", url="http://127.0.0.1/x", secret_token="a" * 257) == "secret token is too long"


async def test_method_names_ignore_letter_case_and_unknown_ones_are_not_found(api: TelegramApi) -> None:
    assert (await api.call("GETME", Params()))["is_bot"] is True
    with pytest.raises(Refused) as caught:
        await api.call("sendDice", Params())
    assert (caught.value.status, caught.value.description) == (404, "Not Found: method not found")


async def test_a_refusal_names_the_first_thing_telegram_would_name(api: TelegramApi) -> None:
    assert await refusal(api, "sendMessage", text="x") == "chat_id is empty"
    assert await refusal(api, "sendMessage", chat_id=999, text="") == "message text is empty"
    assert await refusal(api, "editMessageText", chat_id=LAN, text="x") == "message identifier is not specified"
