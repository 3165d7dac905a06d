"""Telegram: sending through python-telegram-bot, receiving by our own loop over raw getUpdates.

python-telegram-bot's own polling confirms updates before they are handled, and one update it cannot parse wedges it
for good; here the raw batch is stored first. Every failure leaves this file as one ChannelError.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from bot.channels import tls
from bot.channels.telegram_updates import ALLOWED_UPDATES, UpdateSource, WebhookActive
from bot.core.channel import Capabilities, ChannelError, Failure
from bot.core.outgoing import Keyboard, Outgoing, OutgoingFile, Sent

NAME = "telegram"

CAN = Capabilities()
"""Everything the flags know: Telegram is the fullest channel."""

_SURELY_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_REFUSED = (
    "bot was blocked by the user",
    "user is deactivated",
    "bot was kicked",
    "bot is not a member",
    "chat not found",
    "bot can't initiate conversation",
    "group chat was deactivated",
)
"""The closed list of refusals for good; anything unlisted counts as temporary."""

_GATEWAY_TIMEOUT = re.compile(r"\(504\)|Gateway Time-?out", re.IGNORECASE)
"""A proxy that waited in vain: the platform may have taken the message all the same."""

MAX_FETCH_BYTES = 20 * 1024 * 1024
"""Telegram gives nothing larger; a Bot API server of one's own would give 2 GB, which the memory of a small machine does not hold."""
_PUSHES_AT_ONCE = 20
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Telegram:
    """One bot token. `token` never appears in an error or a log record."""

    name = NAME

    def __init__(
        self, token: str, *, api_url: str = "https://api.telegram.org", proxy_url: str | None = None, updates: UpdateSource | None = None
    ) -> None:
        """`updates`: the source of updates that is asked already."""
        base, one_context = api_url.rstrip("/"), {"verify": tls.context()}
        self._updates = updates or UpdateSource(token, api_url=api_url, proxy_url=proxy_url)
        # A pool of its own keeps answers from waiting behind reminders; sends are few at a time.
        self.bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=HTTPXRequest(
                connection_pool_size=16, proxy=proxy_url, read_timeout=20, write_timeout=20, connect_timeout=10, httpx_kwargs=one_context
            ),
            get_updates_request=HTTPXRequest(connection_pool_size=1, proxy=proxy_url, httpx_kwargs=one_context),
        )
        self.can = CAN

    async def start(self) -> None:
        """Ask the platform who we are; raises ChannelError when the token is wrong or the platform is away."""
        try:
            await self.bot.initialize()
        except TelegramError as error:
            raise _channel_error(error) from None
        self.can = replace(self.can, called=f"@{self.username}")

    async def renew_polling(self) -> None:
        """Poll over new connections: the old ones may be the trouble."""
        await self._updates.renew()

    async def stop(self) -> None:
        await self.bot.shutdown()
        await self._updates.close()

    def start_link(self, code: str) -> str | None:
        """The link that opens the chat with a code in it; None while the bot's own name is not known."""
        try:
            return f"https://t.me/{self.bot.username}?start={code}"
        except RuntimeError:  # python-telegram-bot knows the name once it has asked the platform.
            return None

    @property
    def username(self) -> str:
        return self.bot.username

    async def send(self, chat: str, outgoing: Outgoing) -> Sent:
        try:
            if outgoing.replaces is not None:
                return await self._edit(chat, outgoing)
            if outgoing.file is not None:
                return await self._send_file(chat, outgoing, outgoing.file)
            message = await self.bot.send_message(
                chat_id=int(chat),
                text=outgoing.html,
                parse_mode=ParseMode.HTML,
                reply_markup=_markup(outgoing.keyboard) if self.can.buttons else None,
                reply_parameters=_reply(outgoing.reply_to),
                link_preview_options=_NO_PREVIEW,
            )
        except TelegramError as error:
            raise _channel_error(error) from error
        return Sent(str(message.message_id))

    async def _send_file(self, chat: str, outgoing: Outgoing, file: OutgoingFile) -> Sent:
        common: dict[str, Any] = {
            "chat_id": int(chat),
            "caption": outgoing.html or None,
            "parse_mode": ParseMode.HTML,
            "reply_markup": _markup(outgoing.keyboard) if self.can.buttons else None,
            "reply_parameters": _reply(outgoing.reply_to),
        }
        if file.photo:
            message = await self.bot.send_photo(photo=file.content, filename=file.name, **common)
        else:
            message = await self.bot.send_document(document=file.content, filename=file.name, **common)
        return Sent(str(message.message_id))

    async def _edit(self, chat: str, outgoing: Outgoing) -> Sent:
        assert outgoing.replaces is not None
        try:
            edited = await self.bot.edit_message_text(
                chat_id=int(chat),
                message_id=int(outgoing.replaces),
                text=outgoing.html,
                parse_mode=ParseMode.HTML,
                reply_markup=_markup(outgoing.keyboard),
            )
        except BadRequest as error:
            if "not modified" in error.message:
                return Sent(outgoing.replaces)
            raise
        return Sent(str(edited.message_id) if isinstance(edited, Message) else outgoing.replaces)

    async def toast(self, press: str, text: str) -> None:
        try:
            await self.bot.answer_callback_query(press, text=text or None)
        except TelegramError as error:
            raise _channel_error(error) from error

    async def fetch(self, provider_file: str, to: Path) -> Path:
        try:
            file = await self.bot.get_file(provider_file)
            if (file.file_size or 0) > MAX_FETCH_BYTES:
                raise ChannelError(Failure.REJECTED, f"file: {file.file_size} bytes")
            return await file.download_to_drive(to)
        except TelegramError as error:
            raise _channel_error(error) from error

    async def poll(self, offset: int | None, store: Callable[[Sequence[dict[str, Any]]], Awaitable[None]]) -> None:
        """One long poll: store what came. The platform forgets updates only when a later poll asks for later ones, so
        nothing is acknowledged before it is stored. Raises ChannelError, and whatever `store` raises."""
        try:
            updates = await self._updates.ask(offset)
        except WebhookActive:
            await self._end_webhook()
        if updates:
            await store(updates)

    async def listen(self, url: str, secret: str, *, only_if_elsewhere: bool = False) -> bool:
        """Have updates pushed to `url` with `secret` in a header; what waits at the platform is pushed too. False when they
        go there already and `only_if_elsewhere`. Raises ChannelError."""
        try:
            if only_if_elsewhere and (await self.bot.get_webhook_info()).url == url:
                return False
            await self.bot.set_webhook(
                url, secret_token=secret, allowed_updates=ALLOWED_UPDATES, drop_pending_updates=False, max_connections=_PUSHES_AT_ONCE
            )
        except TelegramError as error:
            raise _channel_error(error) from None
        return True

    async def _end_webhook(self) -> NoReturn:
        """This deployment polls: an old webhook of the token ends, and what waits at the platform stays there."""
        try:
            await self.bot.delete_webhook(drop_pending_updates=False)
        except TelegramError as error:
            raise _channel_error(error) from None
        raise ChannelError(Failure.NOT_SENT, "polling: a webhook was set and is removed now")


def _markup(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    if not keyboard:
        return None
    return InlineKeyboardMarkup([[InlineKeyboardButton(button.label, callback_data=button.data) for button in row] for row in keyboard])


def _reply(message: str | None) -> ReplyParameters | None:
    return None if message is None else ReplyParameters(int(message), allow_sending_without_reply=True)


def _channel_error(error: TelegramError) -> ChannelError:
    """What a failure means, most specific first: BadRequest is a NetworkError, and so is TimedOut."""
    text = error.message
    cause = error.__cause__
    match error:
        case RetryAfter():
            wait = error.retry_after
            return ChannelError(Failure.SLOW_DOWN, text, retry_after=float(wait if isinstance(wait, int) else wait.total_seconds()))
        case ChatMigrated():
            return ChannelError(Failure.MOVED, text, new_address=str(error.new_chat_id))
        case Forbidden() | BadRequest() if any(known in text.lower() for known in _REFUSED):
            return ChannelError(Failure.REFUSED, text)
        case BadRequest() if "can't parse entities" in text.lower():
            return ChannelError(Failure.BAD_MARKS, text)
        case BadRequest() | Forbidden():
            return ChannelError(Failure.REJECTED, text)
        case InvalidToken():
            return ChannelError(Failure.UNAUTHORISED, "the platform does not know the token")
        case TimedOut() | NetworkError() if isinstance(cause, _SURELY_NOT_SENT):
            return ChannelError(Failure.NOT_SENT, text)
        case NetworkError() if (cause is None or isinstance(cause, TelegramError)) and not _GATEWAY_TIMEOUT.search(text):
            # The platform answered 5xx, in JSON or with a page of its proxy: it did not take the message.
            return ChannelError(Failure.NOT_SENT, text)
    # No answer, or one that cannot be read (a proxy's login page, half an answer): it may have been taken.
    return ChannelError(Failure.UNKNOWN, text)
