"""Keyboards under a message: which ones Telegram takes, and what it refuses in them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.params import Params
from bot.sandbox.refusal import bad_request

Json = dict[str, Any]

MAX_DATA_BYTES = 64
MAX_BUTTONS = 100
OTHER_ACTIONS = ("switch_inline_query", "switch_inline_query_current_chat", "web_app", "login_url", "copy_text", "pay", "callback_game")


def read(params: Params) -> tuple[Json | None, Json | None]:
    """The inline keyboard and any other markup of a call; at most one of them is there."""
    markup = params.parsed("reply_markup", "reply keyboard markup")
    if markup is None:
        return None, None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"]), None
    return None, markup or None


def _inline(rows: Any) -> Json | None:
    wrong = 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(wrong)
    kept = [[_button(button) for button in row] for row in rows if row]
    if not kept:
        return None
    if sum(len(row) for row in kept) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": kept}


def _button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request("can't parse inline keyboard button: can't find field \"text\"")
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if button.get("url"):
        return {"text": text, "url": _url(str(button["url"]))}
    if button.get("callback_data"):
        data = str(button["callback_data"])
        if len(data.encode()) > MAX_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        return {"text": text, "callback_data": data}
    for action in OTHER_ACTIONS:
        if action in button:
            return {"text": text, action: button[action]}
    raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")


def _url(url: str) -> str:
    """Telegram wants a host with a dot in it: `http://localhost` is refused, an address is not."""
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        good = parts.scheme == "tg" or (parts.scheme in ("http", "https", "ton") and "." in (parts.hostname or ""))
    except ValueError:
        good = False
    if not good:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return url
