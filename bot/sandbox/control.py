"""The HTTP surface under `/sandbox/`: play the other side of every chat, move the clock, read everything.

Bodies and answers are JSON. What a person cannot do is answered 400 with `{"error": "a sentence in Vietnamese"}`.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import BodyPartReader, web

from bot.sandbox.acts import Acts
from bot.sandbox.calls import Calls
from bot.sandbox.faults import KINDS, Fault, Faults
from bot.sandbox.limits import Limits
from bot.sandbox.people import CHANNELS, TELEGRAM, Group, Person
from bot.sandbox.world import World, Wrong
from bot.sandbox.zalo_state import SHAPES

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[Json]]

MOST_WAIT_SECONDS = 60.0


def answered(handler: Handler) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Answer with the handler's JSON, or with the sentence that says what was wrong."""

    async def answer(request: web.Request) -> web.Response:
        try:
            return web.json_response(await handler(request))
        except Wrong as wrong:
            return web.json_response({"error": str(wrong)}, status=400)
        except (KeyError, TypeError, ValueError) as error:
            return web.json_response({"error": f"Yêu cầu thiếu hoặc sai trường: {error}"}, status=400)

    return answer


async def body(request: web.Request) -> Json:
    """The JSON object of a request; an empty body is an empty object."""
    if not request.can_read_body:
        return {}
    given = await request.json()
    if not isinstance(given, dict):
        raise Wrong("Cần một đối tượng JSON.")
    return given


def waiting(request: web.Request) -> tuple[int, float]:
    """The `after` and `wait` of a long poll."""
    return int(request.query.get("after", 0)), min(float(request.query.get("wait", 0)), MOST_WAIT_SECONDS)


def _channel(given: Json) -> str:
    channel = str(given.get("channel", TELEGRAM))
    if channel not in CHANNELS:
        raise Wrong(f"Không có kênh “{channel}” (có: {', '.join(CHANNELS)}).")
    return channel


class Control:
    """People, chats, calls and faults."""

    def __init__(self, world: World, acts: Acts, calls: Calls, faults: Faults, limits: Limits) -> None:
        self.world = world
        self.acts = acts
        self.calls = calls
        self.faults = faults
        self.limits = limits

    def routes(self) -> list[web.RouteDef]:
        """What the server shall know."""
        table: list[tuple[str, str, Handler]] = [
            ("GET", "/sandbox/chats", self.list_chats),
            ("POST", "/sandbox/people", self.add_person),
            ("POST", "/sandbox/people/{person}/say", self.say),
            ("POST", "/sandbox/people/{person}/start", self.start),
            ("POST", "/sandbox/people/{person}/edit", self.edit),
            ("POST", "/sandbox/people/{person}/file", self.send_file),
            ("POST", "/sandbox/people/{person}/{kind:voice|sticker}", self.send_other),
            ("POST", "/sandbox/people/{person}/press", self.press),
            ("POST", "/sandbox/people/{person}/{verb:block|unblock|deactivate}", self.private),
            ("POST", "/sandbox/groups", self.add_group),
            ("POST", "/sandbox/groups/{group}/bot", self.set_bot),
            ("POST", "/sandbox/groups/{group}/members", self.set_members),
            ("POST", "/sandbox/groups/{group}/migrate", self.migrate),
            ("GET", "/sandbox/chats/{chat}/messages", self.transcript),
            ("GET", "/sandbox/presses/{press}", self.read_press),
            ("GET", "/sandbox/calls", self.list_calls),
            ("GET", "/sandbox/counters", self.counters),
            ("GET", "/sandbox/faults", self.list_faults),
            ("POST", "/sandbox/faults", self.add_fault),
            ("DELETE", "/sandbox/faults", self.drop_faults),
            ("POST", "/sandbox/limits", self.set_limits),
            ("GET", "/sandbox/zalo", self.zalo),
            ("POST", "/sandbox/zalo", self.set_zalo),
        ]
        routes = [web.route(method, path, answered(handler)) for method, path, handler in table]
        return [*routes, web.get("/sandbox/files/{file}", self.download)]

    # People and groups

    async def list_chats(self, request: web.Request) -> Json:
        """Everyone, in order of creation."""
        return {"bot": self.world.bot, "chats": [self.world.chat(chat).page() for chat in self.world.order]}

    async def add_person(self, request: web.Request) -> Json:
        """`{first_name, id?, last_name?, username?, label?, hints?, started?, channel?}`; `channel`: "telegram" or "zalo"."""
        given = await body(request)
        person = Person(
            id=int(given.get("id") or self.world.free_id(group=False)),
            first_name=str(given["first_name"]),
            last_name=given.get("last_name", ""),
            username=given.get("username", ""),
            label=given.get("label", ""),
            hints=tuple(given.get("hints", ())),
            started=bool(given.get("started", False)),
            channel=_channel(given),
        )
        return self.world.add_person(person).page()

    async def add_group(self, request: web.Request) -> Json:
        """`{title, id?, label?, members?, bot?, privacy?, supergroup?, hints?, channel?}`; `bot` is a status, default "member"."""
        given = await body(request)
        supergroup = bool(given.get("supergroup", False))
        group = Group(
            id=int(given.get("id") or self.world.free_id(True, supergroup)),
            title=str(given["title"]),
            label=given.get("label", ""),
            members=[int(member) for member in given.get("members", ())],
            bot=given.get("bot", "member"),
            privacy=bool(given.get("privacy", True)),
            supergroup=supergroup,
            hints=tuple(given.get("hints", ())),
            channel=_channel(given),
        )
        return self.world.add_group(group).page()

    async def private(self, request: web.Request) -> Json:
        """`block`, `unblock`, `deactivate`: no body."""
        person = int(request.match_info["person"])
        verbs = {"block": self.acts.block, "unblock": self.acts.unblock, "deactivate": self.acts.deactivate}
        verbs[request.match_info["verb"]](person)
        return self.world.person(person).page()

    async def set_bot(self, request: web.Request) -> Json:
        """`{status: member|administrator|left|kicked, by}`"""
        given, group = await body(request), int(request.match_info["group"])
        self.acts.set_bot(group, str(given["status"]), int(given["by"]))
        return self.world.group(group).page()

    async def set_members(self, request: web.Request) -> Json:
        """`{add?: [ids], remove?: [ids], by?}`"""
        given, group = await body(request), int(request.match_info["group"])
        by = given.get("by")
        self.acts.set_members(group, given.get("add", []), given.get("remove", []), None if by is None else int(by))
        return self.world.group(group).page()

    async def migrate(self, request: web.Request) -> Json:
        """`{by}`: the answer is the new supergroup."""
        given = await body(request)
        return self.acts.migrate(int(request.match_info["group"]), int(given["by"])).page()

    # Messages

    @staticmethod
    def _where(request: web.Request, given: Json) -> tuple[int, int]:
        """The person who acts and the chat, which is their private chat unless another is named."""
        person = int(request.match_info["person"])
        return person, int(given.get("chat") or person)

    async def say(self, request: web.Request) -> Json:
        """`{text, chat?, reply_to?}`"""
        given = await body(request)
        return self.acts.say(*self._where(request, given), str(given["text"]), given.get("reply_to")).transcript()

    async def start(self, request: web.Request) -> Json:
        """`{payload?}`: press Start, perhaps from a link."""
        given = await body(request)
        return self.acts.start(int(request.match_info["person"]), given.get("payload", "")).transcript()

    async def edit(self, request: web.Request) -> Json:
        """`{message_id, text, chat?}`"""
        given = await body(request)
        return self.acts.edit(*self._where(request, given), int(given["message_id"]), str(given["text"])).transcript()

    async def send_file(self, request: web.Request) -> Json:
        """`{name, content (base64) | size, chat?, caption?, mime?, photo?, reply_to?}`, or multipart with a part `file`."""
        content: bytes | None = None
        if request.content_type.startswith("multipart/"):
            given: Json = {}
            async for part in await request.multipart():
                if not isinstance(part, BodyPartReader) or part.name is None:
                    continue
                if part.name == "file":
                    content = bytes(await part.read())
                    given |= {"name": part.filename or "tep", "mime": part.headers.get("Content-Type", "")}
                else:
                    given[part.name] = (await part.read()).decode()
            if "reply_to" in given:
                given["reply_to"] = int(given["reply_to"])
            given["photo"] = given.get("photo") == "true"
        else:
            given = await body(request)
            if "content" in given:
                try:
                    content = base64.b64decode(given["content"], validate=True)
                except binascii.Error:
                    raise Wrong("Nội dung tệp phải ở dạng base64.") from None
        where = self._where(request, given)
        photo = bool(given.get("photo", False))
        file = self.world.keep_file(str(given["name"]), given.get("mime", ""), content, given.get("size"), photo)
        return self.acts.send_file(*where, file, given.get("caption", ""), photo, given.get("reply_to")).transcript()

    async def send_other(self, request: web.Request) -> Json:
        """`{chat?}`: a voice note or a sticker, on Zalo."""
        given = await body(request)
        return self.acts.send_other(*self._where(request, given), request.match_info["kind"]).transcript()

    async def press(self, request: web.Request) -> Json:
        """`{message_id, button: text or callback data, chat?}`"""
        given = await body(request)
        return self.acts.press(*self._where(request, given), int(given["message_id"]), str(given["button"])).page()

    async def read_press(self, request: web.Request) -> Json:
        """The press; with `?wait=` the answer comes as soon as the bot has answered it."""
        press = self.world.presses.get(request.match_info["press"])
        if press is None:
            raise Wrong("Không có lần bấm nút này.")
        await self.world.bell.until(lambda: press.answered, waiting(request)[1])
        return press.page()

    async def transcript(self, request: web.Request) -> Json:
        """Messages of a chat touched after event `?after=`; with `?wait=` it waits for one. `last` is the next `after`."""
        chat = int(request.match_info["chat"])
        self.world.chat(chat)
        after, seconds = waiting(request)
        found = await self.world.bell.until(lambda: self.world.changed(after, [chat]), seconds)
        return {"chat": chat, "messages": [m.transcript() for m in found], "last": max([after, *(m.n for m in found)])}

    async def download(self, request: web.Request) -> web.Response:
        """The content of a file, for the page."""
        file = self.world.file(request.match_info["file"])
        if file is None or file.content is None:
            return web.json_response({"error": "Tệp này không có nội dung."}, status=404)
        if file.mime in ("image/png", "image/jpeg", "image/gif", "image/webp"):
            return web.Response(body=file.content, content_type=file.mime)
        response = web.Response(body=file.content, content_type="application/octet-stream")
        response.headers["Content-Disposition"] = "attachment"
        return response

    # Calls, faults, limits

    async def list_calls(self, request: web.Request) -> Json:
        """Calls after number `?after=`, of one `?method=` if named; with `?wait=` it waits for one."""
        after, seconds = waiting(request)
        method = request.query.get("method", "")
        found = await self.calls.bell.until(lambda: self.calls.after(after, method), seconds)
        return {"calls": [call.page() for call in found], "last": max([after, *(call.n for call in found)])}

    async def counters(self, request: web.Request) -> Json:
        """Calls by method, unknown methods, refused calls, updates the bot has not taken."""
        pending = len(self.world.updates.waiting) + self.world.zalo.pending
        return self.calls.counters() | {"pending_updates": pending, "bot_messages": self.world.bot_messages}

    @staticmethod
    def _fault(fault: Fault) -> Json:
        names = ("id", "kind", "method", "chat", "count", "skip", "hits", "seconds", "retry_after", "description")
        return {name: getattr(fault, name) for name in names}

    async def list_faults(self, request: web.Request) -> Json:
        """The faults still to come."""
        return {"faults": [self._fault(fault) for fault in self.faults.waiting]}

    async def add_fault(self, request: web.Request) -> Json:
        """`{kind, method?, chat?, count?, skip?, seconds?, retry_after?, description?, parameters?}`; see `faults.Fault`."""
        given = await body(request)
        given["kind"] = str(given["kind"])
        if given["kind"] not in KINDS:
            raise Wrong(f"Không có loại sự cố “{given['kind']}” (có: {', '.join(KINDS)}).")
        return self._fault(self.faults.add(Fault(**given)))

    async def drop_faults(self, request: web.Request) -> Json:
        """Forget all faults still to come."""
        self.faults.waiting.clear()
        return {"faults": []}

    async def zalo(self, request: web.Request) -> Json:
        """How Zalo's side stands: seats, the month's messages, what waits."""
        return self.world.zalo.page(self.world.clock.now())

    async def set_zalo(self, request: web.Request) -> Json:
        """`{shapes?: observed|documented, monthly_quota?, most_people?, keep_unheard?}`"""
        given, state = await body(request), self.world.zalo
        if given.get("shapes", state.shapes) not in SHAPES:
            raise Wrong(f"Không có dạng “{given['shapes']}” (có: {', '.join(SHAPES)}).")
        state.shapes = str(given.get("shapes", state.shapes))
        state.monthly_quota = int(given.get("monthly_quota", state.monthly_quota))
        state.most_people = int(given.get("most_people", state.most_people))
        state.keep_unheard = bool(given.get("keep_unheard", state.keep_unheard))
        return state.page(self.world.clock.now())

    async def set_limits(self, request: web.Request) -> Json:
        """`{enforce: bool}`"""
        given = await body(request)
        self.limits.enforce = bool(given["enforce"])
        return {"enforce": self.limits.enforce}
