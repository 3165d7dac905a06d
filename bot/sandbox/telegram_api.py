"""The Bot API's methods, as strict as Telegram. Transport is in `wire.py`; nothing here knows HTTP.

Known from Telegram's documentation and from the published source of its Bot API server: the methods, statuses and
descriptions below. Assumed: what a never-started person answers to methods other than sending, and the file ids' shape.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox import access, html, markup
from bot.sandbox.acts import member
from bot.sandbox.html import Entity
from bot.sandbox.limits import Limits
from bot.sandbox.messages import Message
from bot.sandbox.params import Params
from bot.sandbox.people import File, Group, Person
from bot.sandbox.refusal import Refused, bad_request
from bot.sandbox.updates import WEBHOOK_SET, Webhook
from bot.sandbox.world import World

Json = dict[str, Any]
Method = Callable[[Params], Awaitable[Any]]

MAX_TEXT_UNITS = 4096
MAX_CAPTION_UNITS = 1024
MAX_ANSWER_UNITS = 200
MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024
MAX_PHOTO_BYTES = 10 * 1024 * 1024
QUERY_SECONDS = 15
DELETE_SECONDS = 48 * 3600

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)
OLD_QUERY = "query is too old and response timeout expired or query ID is invalid"
ACTIONS = {"typing", "choose_sticker", "find_location"} | {
    f"{verb}_{what}" for verb in ("record", "upload") for what in ("photo", "video", "voice", "document", "video_note")
}


class TelegramApi:
    """Answers one call at a time; every refusal is a `Refused`."""

    def __init__(self, world: World, limits: Limits) -> None:
        self.world = world
        self.limits = limits
        methods: list[Method] = [
            self.getMe,
            self.getUpdates,
            self.setWebhook,
            self.deleteWebhook,
            self.getWebhookInfo,
            self.sendMessage,
            self.sendDocument,
            self.sendPhoto,
            self.editMessageText,
            self.editMessageReplyMarkup,
            self.deleteMessage,
            self.answerCallbackQuery,
            self.getFile,
            self.getChat,
            self.getChatMember,
            self.setMyCommands,
            self.getMyCommands,
            self.sendChatAction,
            self.leaveChat,
        ]
        self._methods = {method.__name__.lower(): method for method in methods}

    def knows(self, name: str) -> bool:
        """Whether there is such a method; letter case does not matter."""
        return name.lower() in self._methods

    async def call(self, name: str, params: Params) -> Any:
        """The result of a call."""
        if not self.knows(name):
            raise Refused(404, "Not Found: method not found")
        return await self._methods[name.lower()](params)

    # The bot itself

    async def getMe(self, params: Params) -> Json:
        """Who the bot is."""
        groups = self.world.groups.values()
        return self.world.bot | {
            "can_join_groups": True,
            "can_read_all_group_messages": bool(groups) and not any(group.privacy for group in groups),
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    async def setMyCommands(self, params: Params) -> bool:
        """Remember the menu of commands."""
        commands = params.parsed("commands", "commands")
        if not isinstance(commands, list):
            raise bad_request("expected an Array of BotCommand")
        for command in commands:
            name = str(command.get("command", "")).lstrip("/")
            if not name or len(name) > 32 or not name.isascii() or name != name.lower() or not name.replace("_", "a").isalnum():
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= len(str(command.get("description", ""))) <= 256:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        self.world.commands[params.text("scope")] = commands
        self.world.touch()
        return True

    async def getMyCommands(self, params: Params) -> list[Json]:
        """The menu of commands."""
        return self.world.commands.get(params.text("scope"), [])

    # Updates

    async def getUpdates(self, params: Params) -> list[Json]:
        """Long polling."""
        self.world.updates.allow(params.strings("allowed_updates"))
        limit = min(max(params.number("limit", 100), 1), 100)
        timeout = min(max(params.number("timeout"), 0), 50)
        return await self.world.updates.poll(params.number("offset"), limit, timeout)

    async def setWebhook(self, params: Params) -> bool:
        """Push updates from now on. Unlike Telegram this wants a loopback URL and takes plain HTTP there."""
        url = params.text("url")
        if not url:
            return await self.deleteWebhook(params)
        if urlsplit(url).hostname not in ("127.0.0.1", "localhost", "::1"):
            raise bad_request("bad webhook: the sandbox delivers to loopback addresses only")
        secret = params.text("secret_token")
        if len(secret) > 256:
            raise bad_request("secret token is too long")
        if not secret.replace("-", "a").replace("_", "a").isalnum() and secret:
            raise bad_request("secret token contains unallowed characters")
        updates = self.world.updates
        updates.interrupt(WEBHOOK_SET)
        updates.allow(params.strings("allowed_updates"))
        if params.flag("drop_pending_updates"):
            updates.waiting.clear()
        updates.webhook = Webhook(url, secret, params.number("max_connections", 40))
        updates.bell.ring()
        return True

    async def deleteWebhook(self, params: Params) -> bool:
        """Stop pushing."""
        if params.flag("drop_pending_updates"):
            self.world.updates.waiting.clear()
        self.world.updates.webhook = None
        self.world.updates.bell.ring()
        return True

    async def getWebhookInfo(self, params: Params) -> Json:
        """Where updates go and how the last push went."""
        updates = self.world.updates
        hook = updates.webhook
        info: Json = {"url": hook.url if hook else "", "has_custom_certificate": False, "pending_update_count": len(updates.waiting)}
        if hook is not None:
            info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"}
            if hook.last_error_date is not None:
                info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error_message}
        if updates.allowed:
            info["allowed_updates"] = list(updates.allowed)
        return info

    # Sending

    async def sendMessage(self, params: Params) -> Json:
        """Send a text."""
        text, entities = self._text(params, "text", MAX_TEXT_UNITS)
        return self._send(params, text=text, entities=entities, source=params.text("text"))

    async def sendDocument(self, params: Params) -> Json:
        """Send a file."""
        return self._send_file(params, "document")

    async def sendPhoto(self, params: Params) -> Json:
        """Send a photo."""
        return self._send_file(params, "photo")

    def _send_file(self, params: Params, kind: str) -> Json:
        upload = params.upload(kind)
        photo = kind == "photo"
        if upload is None and not params.text(kind):
            raise bad_request(f"there is no {kind} in the request")
        caption, entities = self._text(params, "caption", MAX_CAPTION_UNITS)
        file: File | None
        if upload is None:
            file = self.world.file(params.text(kind))
            if file is None:
                raise bad_request("wrong file identifier/HTTP URL specified")
        else:
            if not upload.content:
                raise bad_request("file must be non-empty")
            if photo and len(upload.content) > MAX_PHOTO_BYTES:
                raise bad_request("too big for a photo")
            file = self.world.keep_file(upload.name, upload.mime, upload.content, photo=photo)
        return self._send(params, text=caption, entities=entities, source=params.text("caption"), file=file, is_photo=photo)

    def _send(self, params: Params, **content: Any) -> Json:
        """The checks every new message has in common, in Telegram's order: markup, chat, quoted message, pace."""
        buttons, keyboard = markup.read(params)
        chat = access.chat(self.world, params.text("chat_id"), to_write=True)
        quoted = self._quoted(params, chat)
        self.limits.take(chat.id, isinstance(chat, Group))
        posted = self.world.post(
            chat.id,
            self.world.bot,
            parse_mode=params.text("parse_mode"),
            reply_to=quoted,
            buttons=buttons,
            keyboard=keyboard,
            **content,
        )
        return posted.api()

    def _text(self, params: Params, name: str, most: int) -> tuple[str, list[Entity]]:
        """The text or caption after entity parsing, which is what Telegram measures."""
        source = params.text(name)
        is_text = name == "text"
        if not source:
            if is_text:
                raise bad_request("message text is empty")
            return "", []
        if len(source.encode()) > 1 << 15:
            raise bad_request("text is too long")
        mode = params.text("parse_mode").lower()
        if mode == "html":
            text, entities = html.parse(source)
        elif mode in ("", "none"):
            text, entities = source, list(params.parsed("entities" if is_text else "caption_entities", "entities") or [])
        elif mode in ("markdown", "markdownv2"):
            # The project writes HTML and plain text; a half-right Markdown parser would accept what Telegram refuses.
            raise bad_request("the sandbox parses HTML only")
        else:
            raise bad_request("unsupported parse_mode")
        text, entities = html.trim(text, entities)
        if is_text and not text:
            raise bad_request("text must be non-empty")
        if html.units(text) > most:
            raise bad_request("message is too long" if is_text else "message caption is too long")
        return text, html.find(text, entities)

    def _quoted(self, params: Params, chat: Person | Group) -> Message | None:
        reply = params.parsed("reply_parameters", "reply parameters") or {}
        number = reply.get("message_id") or params.number("reply_to_message_id")
        if not number:
            return None
        found = self.world.message(chat.id, int(number))
        if found is None and not (reply.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply")):
            raise bad_request("message to be replied not found")
        return found

    async def sendChatAction(self, params: Params) -> bool:
        """Show "typing" for a moment; the sandbox only checks it."""
        if params.text("action") not in ACTIONS:
            raise bad_request("wrong parameter action in request")
        access.chat(self.world, params.text("chat_id"), to_write=True)
        return True

    # Changing messages

    async def editMessageText(self, params: Params) -> Json:
        """Replace text and keyboard; a keyboard that is not sent again is gone."""
        text, entities = self._text(params, "text", MAX_TEXT_UNITS)
        buttons, _ = markup.read(params)
        message = self._own(params)
        if message.file is not None:
            raise bad_request("there is no text in the message to edit")
        return self._edited(message, params, text=text, entities=entities, buttons=buttons)

    async def editMessageReplyMarkup(self, params: Params) -> Json:
        """Replace the keyboard only."""
        buttons, _ = markup.read(params)
        message = self._own(params)
        return self._edited(message, None, text=message.text, entities=message.entities, buttons=buttons)

    def _own(self, params: Params) -> Message:
        if params.text("inline_message_id"):
            raise bad_request("MESSAGE_ID_INVALID")
        if not params.number("message_id"):
            raise bad_request("message identifier is not specified")
        chat = access.chat(self.world, params.text("chat_id"), to_write=True)
        message = self.world.message(chat.id, params.number("message_id"))
        if message is None:
            raise bad_request("message to edit not found")
        if not message.from_bot or message.service:
            raise bad_request("message can't be edited")
        return message

    def _edited(self, message: Message, params: Params | None, text: str, entities: list[Entity], buttons: Json | None) -> Json:
        if (text, entities, buttons) == (message.text, message.entities, message.buttons):
            raise bad_request(NOT_MODIFIED)
        before = {"text": message.text, "entities": message.entities, "buttons": message.buttons}
        message.edits.append(before | {"date": message.edit_date or message.date})
        message.text, message.entities, message.buttons = text, entities, buttons
        if params is not None:
            message.source, message.parse_mode = params.text("text"), params.text("parse_mode")
        message.edit_date = self.world.clock.seconds()
        message.n = self.world.touch()
        return message.api()

    async def deleteMessage(self, params: Params) -> bool:
        """Delete a message not older than 48 hours: the bot's own, a person's in private, anyone's as administrator."""
        if not params.number("message_id"):
            raise bad_request("message identifier is not specified")
        chat = access.chat(self.world, params.text("chat_id"), to_write=True)
        message = self.world.message(chat.id, params.number("message_id"))
        if message is None:
            raise bad_request("message to delete not found")
        rules = isinstance(chat, Group) and chat.bot == "administrator"
        if isinstance(chat, Group) and not message.from_bot and not rules:
            raise bad_request("message can't be deleted")
        if not rules and self.world.clock.seconds() - message.date > DELETE_SECONDS:
            raise bad_request("message can't be deleted for everyone")
        message.deleted = True
        message.n = self.world.touch()
        return True

    async def answerCallbackQuery(self, params: Params) -> bool:
        """Stop the button's spinner, perhaps with a short text."""
        press = self.world.presses.get(params.text("callback_query_id"))
        if press is None or press.answered or monotonic() - press.pressed_at > QUERY_SECONDS:
            raise bad_request(OLD_QUERY)
        if html.units(params.text("text")) > MAX_ANSWER_UNITS:
            raise bad_request("MESSAGE_TOO_LONG")
        press.answered = True
        press.text, press.show_alert = params.text("text"), params.flag("show_alert")
        press.n = self.world.touch()
        return True

    # Looking things up

    async def getFile(self, params: Params) -> Json:
        """Where a file can be fetched."""
        if not params.text("file_id"):
            raise bad_request("file_id not specified")
        file = self.world.file(params.text("file_id"))
        if file is None:
            raise bad_request("invalid file_id")
        if file.size > MAX_DOWNLOAD_BYTES:
            raise bad_request("file is too big")
        return {"file_id": params.text("file_id"), "file_unique_id": file.unique_id, "file_size": file.size, "file_path": file.path}

    async def getChat(self, params: Params) -> Json:
        """A chat with the fields that are always there."""
        chat = access.chat(self.world, params.text("chat_id"))
        gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
        full: Json = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": dict.fromkeys(gifts, False)}
        if isinstance(chat, Group):
            full["permissions"] = {"can_send_messages": True, "can_send_documents": True, "can_send_photos": True}
        return chat.chat() | full

    async def getChatMember(self, params: Params) -> Json:
        """Someone's status in a chat."""
        chat = access.chat(self.world, params.text("chat_id"))
        number = params.number("user_id")
        if number == self.world.bot["id"]:
            return member(self.world.bot, chat.bot if isinstance(chat, Group) else "member")
        person = self.world.people.get(number)
        if person is None:
            raise bad_request("invalid user_id specified")
        inside = number in chat.members if isinstance(chat, Group) else number == chat.id
        return member(person.user(), "member" if inside else "left")

    async def leaveChat(self, params: Params) -> bool:
        """The bot leaves a group."""
        chat = access.chat(self.world, params.text("chat_id"), to_write=True)
        if not isinstance(chat, Group):
            raise bad_request("chat member status can't be changed in private chats")
        chat.bot = "left"
        self.world.post(chat.id, self.world.bot, service={"left_chat_member": self.world.bot})
        change = {"old_chat_member": member(self.world.bot, "member"), "new_chat_member": member(self.world.bot, "left")}
        date = self.world.clock.seconds()
        self.world.updates.push("my_chat_member", {"chat": chat.chat(), "from": self.world.bot, "date": date, **change})
        return True
