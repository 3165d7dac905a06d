"""The other side of the chats, for flow tests: a small client of the sandbox's control surface.

    async with Sandbox(clock_file) as sandbox, World(sandbox.url) as world:
        lan = await world.person("Lan", label="Đầu mối")
        await lan.start()
        await lan.say("112 xong rồi ạ")
        answer = await lan.next_message(contains="Ghi nhận")
        await lan.press(answer, "Đúng")

Nothing here sleeps: every wait is a long poll that ends the moment something happens, and fails with the transcript
when it does not. A chat remembers what it has already handed out, so `next_message` twice gives two messages.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from typing import Any, Self

import aiohttp

Json = dict[str, Any]

TIMEOUT_SECONDS = 30.0
"""Only a failing test waits so long; a busy machine may need many seconds for what is done in one."""


_FETCH = re.compile(r"^Tải (?P<name>.+) \(đến [^)]*\): (?P<url>http\S+)$", re.MULTILINE)
_HAND_IN = re.compile(r"http\S+/tai-len/[\w-]+")


class SandboxError(AssertionError):
    """The sandbox refused what the test asked, with its sentence."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a transcript."""

    raw: Json = field(repr=False)
    chat: int
    id: int
    text: str
    direction: str
    """bot, person or service."""
    n: int
    """Number of the event that last touched it."""

    @classmethod
    def of(cls, raw: Json) -> Said:
        """From the control surface's JSON."""
        return cls(raw, raw["chat"], raw["message_id"], raw["text"], raw["direction"], raw["n"])

    @property
    def buttons(self) -> list[str]:
        """The texts of the inline buttons, row by row in one list."""
        return [button["text"] for row in self.raw["buttons"] for button in row]

    @property
    def data(self) -> list[str]:
        """The callback data of the inline buttons."""
        return [button["data"] for row in self.raw["buttons"] for button in row]

    @property
    def at(self) -> datetime:
        """Office time of the message."""
        return datetime.fromisoformat(self.raw["at"])

    @property
    def reply_to(self) -> int | None:
        """The id of the message it replies to."""
        found: int | None = self.raw["reply_to"]
        return found

    @property
    def file(self) -> Json | None:
        """`{file_id, name, mime, size, kind}` of its file; where it comes as a link, `{url, name, kind}`."""
        found: Json | None = self.raw["file"]
        if found is None and self.direction == "bot" and (link := _FETCH.search(self.text)) is not None:
            return {**link.groupdict(), "kind": "photo" if link["name"].endswith(".png") else "document"}
        return found

    @property
    def edits(self) -> list[Json]:
        """What it said before each edit."""
        return list(self.raw["edits"])

    @property
    def deleted(self) -> bool:
        """Whether it was deleted."""
        return bool(self.raw["deleted"])


class Chat:
    """A private chat or a group, as a test sees it."""

    def __init__(self, world: World, raw: Json) -> None:
        self.world = world
        self.id: int = raw["id"]
        self.account: str = raw["account"]
        """The id the bot knows the chat by."""
        self.name: str = raw["name"]
        self.raw = raw
        self.seen = 0
        """Event number up to which `next_message` has handed out."""

    async def transcript(self) -> list[Said]:
        """All messages, oldest first, deleted ones included."""
        found = await self.world.get(f"chats/{self.id}/messages")
        return [Said.of(raw) for raw in found["messages"]]

    async def texts(self) -> list[str]:
        """The texts of the bot's messages here, oldest first."""
        return [said.text for said in await self.transcript() if said.direction == "bot" and not said.deleted]

    async def next_message(self, contains: str = "", timeout: float = TIMEOUT_SECONDS) -> Said:
        """The next new message of the bot here that contains a text; earlier unread ones are passed over."""
        async for raw in self.world.watch(self.id, self.seen, timeout):
            is_new = raw["direction"] == "bot" and raw["born"] > self.seen and not raw["deleted"]
            if is_new and contains in raw["text"]:
                self.seen = raw["born"]
                return Said.of(raw)
        raise AssertionError(f"{self.name}: no new message containing {contains!r} in {timeout} s\n{await self._shown()}")

    async def next_edit(self, message: Said, contains: str = "", timeout: float = TIMEOUT_SECONDS) -> Said:
        """The message once it has been edited (or deleted) after `message` was read."""
        async for raw in self.world.watch(self.id, message.n, timeout):
            if raw["message_id"] == message.id and contains in raw["text"]:
                return Said.of(raw)
        raise AssertionError(f"{self.name}: message {message.id} was not edited in {timeout} s\n{await self._shown()}")

    async def unread(self) -> list[Said]:
        """The bot's new messages right now, without waiting; they count as read afterwards."""
        found = [said for said in await self.transcript() if said.direction == "bot" and said.raw["born"] > self.seen]
        if found:
            self.seen = max(said.raw["born"] for said in found)
        return found

    async def read_all(self) -> None:
        """Count everything so far as read."""
        await self.unread()

    async def _shown(self) -> str:
        return "\n".join(f"  {said.direction:7} {said.text!r} {said.buttons or ''}" for said in await self.transcript())


class PersonChat(Chat):
    """A person and their private chat with the bot. `chat=` lets them act in a group instead."""

    async def start(self, payload: str = "") -> Said:
        """Press Start, perhaps from a link with a payload; lifts a block. On Zalo there is none: the payload is typed."""
        if self.raw["channel"] == "zalo":
            return await self.say(payload or "Xin chào")
        return Said.of(await self._act("start", payload=payload))

    async def say(self, text: str, chat: Chat | None = None, reply_to: Said | None = None) -> Said:
        """Write a text."""
        return Said.of(await self._act("say", chat, text=text, reply_to=reply_to.id if reply_to else None))

    async def reply(self, message: Said, text: str) -> Said:
        """Reply to a message in its chat."""
        return Said.of(await self._act("say", message.chat, text=text, reply_to=message.id))

    async def edit(self, message: Said, text: str) -> Said:
        """Edit one's own message."""
        return Said.of(await self._act("edit", message.chat, message_id=message.id, text=text))

    async def press(self, message: Said, button: str) -> Press:
        """Press an inline button, by its text or its callback data."""
        raw = await self._act("press", message.chat, message_id=message.id, button=button)
        return Press(self.world, raw["id"])

    async def send_file(
        self,
        name: str,
        content: bytes = b"x",
        caption: str = "",
        *,
        size: int | None = None,
        photo: bool = False,
        mime: str = "",
        chat: Chat | None = None,
        reply_to: Said | None = None,
    ) -> Said:
        """Send a document or photo; `size` makes one of that size without content. Where a channel takes no documents and the
        world hands them in by links, the bot is asked for one first, and the caption is the note beside the file."""
        if self.world.by_links and self.raw["channel"] == "zalo" and not photo and size is None and chat is None:
            return await self._hand_in(name, content, caption)
        given: Json = {"name": name, "caption": caption, "photo": photo, "mime": mime, "reply_to": reply_to.id if reply_to else None}
        if size is None:
            given["content"] = base64.b64encode(content).decode()
        else:
            given["size"] = size
        return Said.of(await self._act("file", chat, **given))

    async def _hand_in(self, name: str, content: bytes, note: str) -> Said:
        asked = await self.say("gửi tệp")
        given = _HAND_IN.search((await self.next_message("/tai-len/")).text)
        assert given is not None
        form = aiohttp.FormData()
        form.add_field("tep", content, filename=name)
        form.add_field("ghi_chu", note)
        async with self.world.session.post(given.group(), data=form) as answer:
            assert answer.status == 200, await answer.text()
        return asked

    async def send_voice(self) -> Said:
        """Send a voice note (Zalo)."""
        return Said.of(await self._act("voice"))

    async def send_sticker(self) -> Said:
        """Send a sticker (Zalo)."""
        return Said.of(await self._act("sticker"))

    async def block(self) -> None:
        """Block the bot."""
        await self._act("block")

    async def unblock(self) -> None:
        """Lift the block."""
        await self._act("unblock")

    async def deactivate(self) -> None:
        """Delete the account."""
        await self._act("deactivate")

    async def _act(self, verb: str, chat: Chat | int | None = None, **given: Any) -> Json:
        if chat is not None:
            given["chat"] = chat.id if isinstance(chat, Chat) else chat
        return await self.world.post(f"people/{self.id}/{verb}", **given)


class GroupChat(Chat):
    """A group. People act in it with `person.say(text, chat=group)`."""

    async def add_bot(self, by: PersonChat, status: str = "member") -> None:
        """Somebody adds the bot, or changes it to "administrator"."""
        await self._bot(by, status)

    async def kick_bot(self, by: PersonChat) -> None:
        """Somebody removes the bot."""
        await self._bot(by, "kicked")

    async def _bot(self, by: PersonChat, status: str) -> None:
        await self.world.post(f"groups/{self.id}/bot", status=status, by=by.id)

    async def join(self, *people: PersonChat) -> None:
        """People join."""
        await self.world.post(f"groups/{self.id}/members", add=[person.id for person in people])

    async def leave(self, *people: PersonChat) -> None:
        """People leave."""
        await self.world.post(f"groups/{self.id}/members", remove=[person.id for person in people])

    async def migrate(self, by: PersonChat) -> GroupChat:
        """The group becomes a supergroup, which is another chat with another id."""
        return GroupChat(self.world, await self.world.post(f"groups/{self.id}/migrate", by=by.id))


@dataclass(frozen=True, slots=True)
class Press:
    """A press on a button."""

    world: World = field(repr=False)
    id: str

    async def answer(self, timeout: float = TIMEOUT_SECONDS) -> str:
        """The text with which the bot answered the press; often empty. Fails when it does not answer."""
        raw = await self.world.get(f"presses/{self.id}", wait=timeout)
        if not raw["answered"]:
            raise AssertionError(f"the bot did not answer the press {raw['data']!r} in {timeout} s")
        return str(raw["text"])


class ClockHand:
    """The office clock. Instants are ISO texts or datetimes; without a zone they are Vietnamese time."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def now(self) -> datetime:
        """Office time."""
        return datetime.fromisoformat((await self.world.get("clock"))["now"])

    async def jump(self, to: str | datetime | None = None, **step: float) -> None:
        """Set the clock at once, as an outage does: to an instant, or by `days=`, `hours=`, `minutes=`."""
        await self.world.post("clock/jump", **self._target(to, step))

    async def walk(self, to: str | datetime | None = None, timeout: float = 60.0, **step: float) -> Json:
        """Walk there from planning moment to planning moment and wait for the end; fails when the walk does."""
        return await self._walk(self._target(to, step), timeout)

    async def walk_to_next_message(self, timeout: float = 60.0) -> Json:
        """Walk until the bot has sent a message to anybody."""
        return await self._walk({"to": "next_message"}, timeout)

    async def _walk(self, target: Json, timeout: float) -> Json:
        await self.world.post("clock/walk", **target)
        walk: Json = (await self.world.get("clock", wait=timeout))["walk"]
        if walk["state"] != "done":
            raise AssertionError(f"the walk is {walk['state']} after {walk['steps']} steps: {walk['error']}")
        return walk

    @staticmethod
    def _target(to: str | datetime | None, step: dict[str, float]) -> Json:
        if to is None:
            return dict(step)
        return {"to": to.isoformat() if isinstance(to, datetime) else to}


class World:
    """The whole sandbox. Use as `async with World(sandbox.url) as world:`."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url.rstrip("/")
        self.clock = ClockHand(self)
        self.by_links = False
        """Whether documents of people on Zalo are handed in by the bot's links."""
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        assert self._session is not None
        return self._session

    async def content_of(self, said: Said) -> bytes:
        """What is in the file of a message."""
        assert said.file is not None, said.text
        async with self.session.get(said.file.get("url") or f"{self.base_url}/sandbox/files/{said.file['file_id']}") as answer:
            assert answer.status == 200
            return await answer.read()

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=120))
        return self

    async def __aexit__(self, *wrong: object) -> None:
        if self._session is not None:
            await self._session.close()

    # People and groups

    async def person(self, first_name: str, *, started: bool = False, **more: Any) -> PersonChat:
        """A new person. `more`: id, last_name, username, label, hints, channel. `started` lets the bot write first."""
        return PersonChat(self, await self.post("people", first_name=first_name, started=started, **more))

    async def group(self, title: str, *members: PersonChat, bot: str = "member", privacy: bool = True, **more: Any) -> GroupChat:
        """A new group. `bot`: member, administrator, left or kicked. `more`: id, label, supergroup, hints, channel."""
        ids = [member.id for member in members]
        return GroupChat(self, await self.post("groups", title=title, members=ids, bot=bot, privacy=privacy, **more))

    async def people(self) -> list[Json]:
        """Everyone there is, people and groups, as JSON."""
        return list((await self.get("chats"))["chats"])

    async def find(self, name: str) -> Chat:
        """A chat that somebody else created, by full name, first name, title or label."""
        for raw in await self.people():
            if name in (raw["name"], raw.get("first_name"), raw["label"]):
                return PersonChat(self, raw) if raw["type"] == "private" else GroupChat(self, raw)
        raise AssertionError(f"nobody is called {name!r}")

    # Calls, faults, limits

    async def calls(self, method: str = "", after: int = 0, wait: float = 0.0) -> list[Json]:
        """Finished Bot API calls: `{n, method, params, status, description, at, machine, fault}`."""
        return list((await self.get("calls", method=method, after=after, wait=wait))["calls"])

    async def next_call(self, method: str, after: int = 0, timeout: float = TIMEOUT_SECONDS) -> Json:
        """The first call of a method after call number `after`, waiting for it."""
        found = await self.calls(method, after, timeout)
        if not found:
            raise AssertionError(f"no call of {method} in {timeout} s")
        return found[0]

    async def counters(self) -> Json:
        """`calls, methods, unknown_methods, unknown, refused_calls, refused, pending_updates, bot_messages`."""
        return await self.get("counters")

    async def fault(self, kind: str, method: str = "", chat: Chat | int | None = None, count: int = 1, **more: Any) -> Json:
        """Let the next matching calls go wrong.

        `kind`: a status ("429", "403", "502"...), "delay", "reset_before", "reset_after" or "lost" (the send took
        effect, its answer never comes). `more`: skip, seconds, retry_after, description, parameters.
        """
        where = chat.id if isinstance(chat, Chat) else chat
        return await self.post("faults", kind=kind, method=method, chat=where, count=count, **more)

    async def no_faults(self) -> None:
        """Forget all faults still to come."""
        await self._ask("DELETE", "faults")

    async def limits(self, enforce: bool) -> None:
        """Switch the 30/s, 1/s and 20/min limits on or off."""
        await self.post("limits", enforce=enforce)

    async def zalo(self, **given: Any) -> Json:
        """How Zalo's side stands, after changing it: shapes, monthly_quota, most_people, keep_unheard."""
        return await self.post("zalo", **given)

    # HTTP

    async def get(self, path: str, **query: Any) -> Json:
        """GET under /sandbox/."""
        return await self._ask("GET", path, params={name: str(value) for name, value in query.items() if value != ""})

    async def post(self, path: str, **given: Any) -> Json:
        """POST under /sandbox/."""
        return await self._ask("POST", path, json=given)

    async def watch(self, chat: int, after: int, timeout: float) -> Any:
        """Messages of a chat as they are touched after event `after`, until the time is over."""
        loop_end = monotonic() + timeout
        while True:
            left = max(loop_end - monotonic(), 0.0)
            found = await self.get(f"chats/{chat}/messages", after=after, wait=f"{left:.3f}")
            for raw in found["messages"]:
                yield raw
            after = found["last"]
            if left == 0:
                return

    async def _ask(self, method: str, path: str, **more: Any) -> Json:
        assert self._session is not None, "use `async with World(...)`"
        async with self._session.request(method, f"{self.base_url}/sandbox/{path}", **more) as answer:
            given: Json = await answer.json()
            if answer.status != 200:
                raise SandboxError(f"{path}: {given.get('error', given)}")
            return given
