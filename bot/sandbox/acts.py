"""What people do in the sandbox, and which updates the bot gets to see of it."""

from __future__ import annotations

from typing import Any

from bot.sandbox import html, zalo_acts
from bot.sandbox.messages import Message
from bot.sandbox.people import IN_GROUP, ZALO, File, Group, Person
from bot.sandbox.world import Press, World, Wrong

Json = dict[str, Any]

GRANTED = ("manage_chat", "delete_messages", "invite_users", "pin_messages")
"""What a group usually lets a bot do as administrator."""
DENIED = (
    *("manage_video_chats", "restrict_members", "promote_members", "change_info", "manage_topics", "manage_tags"),
    *("post_stories", "edit_stories", "delete_stories", "send_welcome_messages"),
)


class Acts:
    """The other person's side of every chat."""

    def __init__(self, world: World) -> None:
        self.world = world

    # Messages

    def say(self, person: int, chat: int, text: str, reply_to: int | None = None) -> Message:
        """A person writes a text, in private or in a group."""
        return self._send(person, chat, text, reply_to)

    def start(self, person: int, payload: str = "") -> Message:
        """A person presses Start, perhaps from a link with a payload; this also lifts a block."""
        who = self.world.person(person)
        if who.channel == ZALO:
            raise Wrong("Zalo không có nút Bắt đầu: hãy nhắn cho bot một tin.")
        if who.blocked:
            self.unblock(person)
        return self._send(person, person, f"/start {payload}".strip(), None)

    def send_file(self, person: int, chat: int, file: File, caption: str = "", photo: bool = False, reply_to: int | None = None) -> Message:
        """A person sends a document or a photo."""
        return self._send(person, chat, caption, reply_to, "photo" if photo else "file", file=file, is_photo=photo)

    def send_other(self, person: int, chat: int, kind: str) -> Message:
        """A person sends a voice note or a sticker; on Zalo only."""
        if self.world.chat(chat).channel != ZALO:
            raise Wrong("Bản thử chỉ có tin thoại và nhãn dán trên Zalo.")
        return self._send(person, chat, {"voice": "[tin thoại]", "sticker": "[nhãn dán]"}[kind], None, kind)

    def _send(self, person: int, chat: int, text: str, reply_to: int | None, kind: str = "text", **extra: Any) -> Message:
        who = self._writer(person, chat)
        text = text.strip()
        on_zalo = who.channel == ZALO
        if not text and "file" not in extra:
            raise Wrong("Tin nhắn đang trống.")
        if html.units(text) > (2000 if on_zalo else 1024 if "file" in extra else 4096):
            raise Wrong(f"Tin nhắn dài quá giới hạn của {'Zalo' if on_zalo else 'Telegram'}.")
        quoted = None
        if reply_to is not None:
            quoted = self.world.message(chat, reply_to)
            if quoted is None:
                raise Wrong(f"Không còn tin {reply_to} trong cuộc trò chuyện này để trả lời.")
        entities = html.find(text, [])
        posted = self.world.post(chat, who.user(), text=text, source=text, entities=entities, reply_to=quoted, **extra)
        if chat == person:
            who.started = True
        if on_zalo:
            zalo_acts.heard(self.world, posted, who, kind=kind)
        elif self._seen_by_bot(posted):
            self.world.updates.push("message", posted.api())
        return posted

    def edit(self, person: int, chat: int, message_id: int, text: str) -> Message:
        """A person edits a message of their own."""
        if self._writer(person, chat).channel == ZALO:
            raise Wrong("Zalo không cho sửa tin đã gửi.")
        message = self.world.message(chat, message_id)
        if message is None or message.sender["id"] != person or message.service:
            raise Wrong("Chỉ sửa được tin của chính mình.")
        text = text.strip()
        if not text or text == message.text:
            raise Wrong("Nội dung sửa trống hoặc không có gì thay đổi.")
        before = {"text": message.text, "entities": message.entities, "buttons": None}
        message.edits.append(before | {"date": message.edit_date or message.date})
        message.text = message.source = text
        message.entities = html.find(text, [])
        message.edit_date = self.world.clock.seconds()
        message.n = self.world.touch()
        if self._seen_by_bot(message):
            self.world.updates.push("edited_message", message.api())
        return message

    def press(self, person: int, chat: int, message_id: int, button: str) -> Press:
        """A person presses an inline button, named by its text or by its callback data."""
        who = self._writer(person, chat)
        message = self.world.message(chat, message_id)
        if message is None:
            raise Wrong(f"Không còn tin {message_id} trong cuộc trò chuyện này.")
        buttons = [b for row in (message.buttons or {}).get("inline_keyboard", []) for b in row if "callback_data" in b]
        chosen = [b for b in buttons if b["callback_data"] == button] or [b for b in buttons if b["text"] == button]
        if not chosen:
            known = ", ".join(f"“{b['text']}”" for b in buttons) or "không có nút nào"
            raise Wrong(f"Tin này không có nút “{button}” (có: {known}).")
        press = self.world.add_press(person, message, chosen[0]["callback_data"])
        query = {
            "id": press.id,
            "from": who.user(),
            "message": message.api(),
            "chat_instance": str(7_000_000_000_000_000_000 + abs(chat)),
            "data": press.data,
        }
        self.world.updates.push("callback_query", query)
        return press

    def _writer(self, person: int, chat: int) -> Person:
        who = self.world.person(person)
        if who.deactivated:
            raise Wrong(f"Tài khoản của {who.name} đã bị xoá.")
        if chat == person:
            if who.blocked:
                raise Wrong(f"{who.name} đang chặn bot: bỏ chặn rồi mới nhắn được.")
            return who
        group = self.world.group(chat)
        if group.migrated_to is not None:
            raise Wrong(f"Nhóm này đã chuyển thành siêu nhóm {group.migrated_to}.")
        if person not in group.members:
            raise Wrong(f"{who.name} không ở trong nhóm {group.title}.")
        return who

    def _seen_by_bot(self, message: Message) -> bool:
        group = self.world.groups.get(message.chat_id)
        if group is None:
            return True
        if not group.has_bot:
            return False
        if not group.privacy or group.bot == "administrator":
            return True
        if message.reply_to is not None and message.reply_to.from_bot:
            return True
        own = f"@{self.world.bot['username']}".lower()
        for entity in message.entities:
            # Offsets count UTF-16 units, so the slice is taken from UTF-16.
            raw = message.text.encode("utf-16-le")[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2]
            word = raw.decode("utf-16-le").lower()
            if entity["type"] == "mention" and word == own:
                return True
            if entity["type"] == "bot_command" and ("@" not in word or word.endswith(own)):
                return True
        return False

    # The private chat

    def block(self, person: int) -> None:
        """A person blocks the bot."""
        self._private(person, blocked=True)

    def unblock(self, person: int) -> None:
        """A person lifts the block."""
        self._private(person, blocked=False)

    def _private(self, person: int, blocked: bool) -> None:
        who = self.world.person(person)
        if who.blocked == blocked:
            return
        who.blocked = blocked
        if who.channel == ZALO:
            # The bot is told nothing; it finds out when it writes.
            self.world.touch()
            return
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        self.world.touch()
        self._bot_status(who, who, old, new)

    def deactivate(self, person: int) -> None:
        """A person deletes the account; the bot is told nothing."""
        self.world.person(person).deactivated = True
        self.world.touch()

    def _bot_status(self, chat: Person | Group, by: Person, old: str, new: str) -> None:
        self.world.updates.push(
            "my_chat_member",
            {
                "chat": chat.chat(),
                "from": by.user(),
                "date": self.world.clock.seconds(),
                "old_chat_member": member(self.world.bot, old),
                "new_chat_member": member(self.world.bot, new),
            },
        )

    # Groups

    def set_bot(self, group: int, status: str, by: int) -> None:
        """Someone adds the bot to a group, promotes it, or removes it ("kicked"); "left" is the bot leaving."""
        where, who = self.world.group(group), self.world.person(by)
        if status not in (*IN_GROUP[:2], "left", "kicked"):
            raise Wrong(f"Không hiểu trạng thái “{status}” của bot.")
        old, where.bot = where.bot, status
        if old == status:
            return
        was_in, is_in = old in IN_GROUP, status in IN_GROUP
        if where.channel == ZALO:
            where.bot = old
            self.world.must_have_room(is_in and not was_in)
            where.bot = status
            self.world.touch()
            return
        self.world.touch()
        if not was_in and is_in:
            self._bot_status(where, who, old, status)
            self._service(where, who, {"new_chat_members": [self.world.bot], "new_chat_member": self.world.bot}, True)
        elif was_in and not is_in:
            actor = self.world.bot if status == "left" else who.user()
            notice = {"left_chat_member": self.world.bot}
            self.world.post(group, actor, service=notice)
            self._bot_status(where, who, old, status)
        else:
            self._bot_status(where, who, old, status)

    def set_members(self, group: int, add: list[int], remove: list[int], by: int | None = None) -> None:
        """People join or leave a group."""
        where = self.world.group(group)
        for person in add:
            who = self.world.person(person)
            if person not in where.members:
                where.members.append(person)
                actor = self.world.person(by) if by is not None else who
                self._service(where, actor, {"new_chat_members": [who.user()], "new_chat_member": who.user()}, where.has_bot)
                self._member(where, actor, who, "left", "member")
        for person in remove:
            who = self.world.person(person)
            if person in where.members:
                where.members.remove(person)
                actor = self.world.person(by) if by is not None else who
                self._service(where, actor, {"left_chat_member": who.user()}, where.has_bot)
                self._member(where, actor, who, "member", "left" if by is None else "kicked")

    def _member(self, group: Group, by: Person, who: Person, old: str, new: str) -> None:
        if group.bot == "administrator" and group.channel != ZALO:
            change = {"old_chat_member": member(who.user(), old), "new_chat_member": member(who.user(), new)}
            date = self.world.clock.seconds()
            self.world.updates.push("chat_member", {"chat": group.chat(), "from": by.user(), "date": date, **change})

    def migrate(self, group: int, by: int) -> Group:
        """A group becomes a supergroup with another id."""
        old = self.world.group(group)
        who = self.world.person(by)
        if old.channel == ZALO:
            raise Wrong("Nhóm Zalo không đổi mã.")
        if old.supergroup or old.migrated_to is not None:
            raise Wrong("Nhóm này đã là siêu nhóm.")
        new = Group(
            id=self.world.free_id(group=True, supergroup=True),
            title=old.title,
            label=old.label,
            members=list(old.members),
            bot=old.bot,
            privacy=old.privacy,
            supergroup=True,
            hints=old.hints,
        )
        self.world.add_group(new)
        told = old.has_bot
        self._service(old, who, {"migrate_to_chat_id": new.id}, told)
        self._service(new, who, {"migrate_from_chat_id": old.id}, told)
        old.migrated_to = new.id
        self.world.touch()
        return new

    def _service(self, group: Group, by: Person, fields: Json, told: bool) -> None:
        told = told and group.channel != ZALO
        posted = self.world.post(group.id, by.user(), service=fields)
        if told:
            self.world.updates.push("message", posted.api())


def member(user: Json, status: str) -> Json:
    """The Bot API's ChatMember."""
    shown: Json = {"status": status, "user": user}
    if status == "kicked":
        shown["until_date"] = 0
    if status == "creator":
        shown["is_anonymous"] = False
    if status == "administrator":
        shown |= {"can_be_edited": False, "is_anonymous": False} | {f"can_{right}": right in GRANTED for right in (*GRANTED, *DENIED)}
    return shown
