"""The stage of a flow test: a small office, its people in the sandbox's chats, and the real bot polling it.

    async with a_stage(url, folder, way) as stage:
        await stage.lan.say("101 xong")
        await stage.lan.next_message("Ghi nhận")

It is Monday 04/11/2024 08:00. The register was taken over half an hour earlier, so that nothing is owed yet but the
head's week; what a test registers itself is new. Every limit of the sandbox is enforced; only the seconds in which it
and the bot count their pace go ten times as fast.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from time import monotonic
from typing import Any

from pydantic import SecretStr
from sqlalchemy import Select, event, select, text

import db.exports
import db.heartbeats
import db.inbox
import db.outbox
from bot.app import Bot
from bot.channels.telegram import CAN
from bot.channels.telegram import NAME as TELEGRAM
from bot.channels.zalo import CAN as ZALO_CAN
from bot.channels.zalo import NAME as ZALO_NAME
from bot.core import windows
from bot.core.cause import Cause
from bot.core.channel import Capabilities
from bot.core.clock import OFFICE_ZONE
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.organisation import Mode, RoleKind, UnitKind
from bot.core.pacing import Pacer
from bot.core.register import ImportKind, NewDocument, NewOrganisation, NewPerson, NewTask, NewUnit
from bot.core.task import Assignment, Source
from bot.sandbox.people import zalo_id
from bot.sandbox.server import Sandbox
from bot.services import binding, register
from bot.services import office as offices
from bot.settings import Settings, code_key
from bot.web import serving, site_of
from db import assignments, organisations, units
from db import people as person_rows
from db.session import Database
from jobs import planner
from tests.flow.world import TIMEOUT_SECONDS, GroupChat, PersonChat, Said, World

FIRST_MOMENT = datetime(2024, 11, 4, 8, 0, tzinfo=OFFICE_ZONE)

_HASTE = 10
_BEFORE = Cause(at=FIRST_MOMENT - timedelta(minutes=30))


@dataclass(frozen=True, slots=True)
class Way:
    """How people talk to the bot: on which channel, and by pressing buttons and replying to messages, or with plain words and
    numbers only."""

    name: str
    can: Capabilities
    channel: str = TELEGRAM

    @property
    def has_buttons(self) -> bool:
        return self.can.buttons

    async def choose(self, person: PersonChat, message: Said, button: str, words: str) -> None:
        """Answer a message by its button, or with the words that stand for it."""
        if self.has_buttons:
            await person.press(message, button)
        else:
            await person.say(words)

    async def answer(self, person: PersonChat, message: Said, text: str, number: int) -> None:
        """Reply to a message, or name the number of its task."""
        if self.can.quotes_seen:
            await person.reply(message, text)
        else:
            await person.say(f"{number} {text}")


BUTTONS = Way("buttons", CAN)
PLAIN = Way("plain", replace(CAN, format="text", buttons=False, edit=False, files_in=False, quotes_seen=False))
ZALO = Way("zalo", ZALO_CAN, ZALO_NAME)


# --- the office -----------------------------------------------------------------------------------------------------

CITY = NewOrganisation(
    code="tp",
    name="Thành phố",
    short_name="TP",
    office_unit="VPTP",
    units=(NewUnit("VPTP", "Văn phòng Thành phố", "VPTP", UnitKind.OFFICE, (), Mode.LIVE),),
    people=(NewPerson("Đỗ Quang Tú", "Chuyên viên", ((RoleKind.CLERK, "VPTP"), (RoleKind.HEAD, "VPTP"))),),
)
OFFICE = NewOrganisation(
    code="bql",
    name="Ban Quản lý",
    short_name="BQL",
    parent="tp",
    office_unit="VP",
    units=(
        NewUnit("VP", "Văn phòng", "Văn phòng", UnitKind.OFFICE, (), Mode.LIVE),
        NewUnit("QLDT", "Phòng Quản lý đầu tư", "P. QLĐT", UnitKind.DEPARTMENT, (), Mode.LIVE),
        NewUnit("QLLD", "Phòng Quản lý lao động", "P. QLLĐ", UnitKind.DEPARTMENT, (), Mode.LIVE),
        NewUnit("TNMT", "Phòng Tài nguyên và Môi trường", "P. TN&MT", UnitKind.DEPARTMENT, (), Mode.TRIAL),
    ),
    people=(
        NewPerson("Nguyễn Thu Hà", "Chuyên viên", ((RoleKind.CLERK, "VP"), (RoleKind.ADMIN, None))),
        NewPerson("Vũ Hải Long", "Phó Trưởng ban", ((RoleKind.LEADER, None),), ("QLDT", "TNMT")),
        NewPerson("Trần Văn Minh", "Trưởng phòng", ((RoleKind.HEAD, "QLDT"),)),
        NewPerson("Lê Thị Lan", "Chuyên viên", ((RoleKind.FOCAL, "QLDT"),)),
        NewPerson("Hoàng Đức Nam", "Chuyên viên", ((RoleKind.STAFF, "QLDT"),)),
        NewPerson("Phạm Thị Mai", "Chuyên viên", ((RoleKind.FOCAL, "QLLD"),)),
        NewPerson("Bùi Quốc Hùng", "Trưởng phòng", ((RoleKind.HEAD, "QLLD"),)),
        NewPerson("Ngô Anh Tuấn", "Chuyên viên", ((RoleKind.FOCAL, "TNMT"),)),
    ),
)
SEATS = {
    "ha": "Nguyễn Thu Hà",
    "long": "Vũ Hải Long",
    "minh": "Trần Văn Minh",
    "lan": "Lê Thị Lan",
    "mai": "Phạm Thị Mai",
    "tuan": "Ngô Anh Tuấn",
    "tu": "Đỗ Quang Tú",
}
"""Who has a chat with the bot, by key; Nam and Hùng have none yet."""

PLAN = NewDocument(Source.KE_HOACH, "KH 30/KH-BQL ngày 05/01/2024", "30/KH-BQL", date(2024, 1, 5))


def a_new_task(content: str, due: date | None = None, lead: Sequence[str | int] = ("QLDT",), **more: Any) -> NewTask:
    """A task of the plan, given on 01/10/2024 unless told otherwise."""
    deadline = Deadline(DeadlineKind.UNDATED) if due is None else Deadline(DeadlineKind.DATE, due)
    given: dict[str, Any] = {"source": Source.KE_HOACH, "document": PLAN, "assigned_on": date(2024, 10, 1), "standing": False} | more
    return NewTask(content=content, lead=tuple(lead), deadline=deadline, **given)


TAKEN_OVER = (
    a_new_task("Rà soát dự án chậm tiến độ", date(2024, 11, 8)),  # 101
    a_new_task("Báo cáo giải ngân vốn hạ tầng", date(2024, 11, 29), source=Source.NV_UBND, document=None),  # 102
    a_new_task("Tham mưu quy chế phối hợp"),  # 103
    a_new_task("Góp ý dự thảo kế hoạch năm", date(2024, 12, 20), ("QLDT", "QLLD")),  # 104
    a_new_task("Kiểm tra an toàn lao động", date(2024, 11, 15), ("QLLD",)),  # 105
    a_new_task("Quan trắc môi trường quý IV", date(2024, 11, 8), ("TNMT",)),  # 106
)
TAKEN_OVER_ABOVE = (a_new_task("Tổng hợp báo cáo toàn thành phố", date(2024, 11, 8), ("VPTP",), document=None),)
"""The city's only task: number 101 there, too."""


@dataclass(slots=True)
class Stage:
    """Everything a test may touch. Person chats stand by key."""

    way: Way
    sandbox: Sandbox
    world: World
    bot: Bot
    office: int
    """Id of the organisation `bql`."""
    people: dict[str, int]
    """Ids by full name, of both organisations."""
    units: dict[str, int]
    ha: PersonChat
    long: PersonChat
    minh: PersonChat
    lan: PersonChat
    mai: PersonChat
    tuan: PersonChat
    tu: PersonChat

    @property
    def database(self) -> Database:
        return self.bot.database

    async def settle(self) -> None:
        """Wait until the planner has looked at this moment and everything that can leave now has left."""
        await planner.run(self.database, self.bot.clock, self.bot.wake)
        deadline = monotonic() + 3 * TIMEOUT_SECONDS
        while left := await self._waiting():
            assert monotonic() < deadline, f"{left} updates and messages still wait"
            await self.sandbox.calls.bell.wait(0.05)

    async def _waiting(self) -> int:
        """Updates and messages that could be dealt with now."""
        # Before what is stored: what is fetched between the two counts is still seen.
        unheard = len(self.sandbox.world.updates.waiting) + self.sandbox.world.zalo.pending
        now = self.bot.clock.now()
        async with self.database.read() as connection:
            stored: int = (await connection.execute(_stored_and_waiting(), {"now": now, "office_now": now})).scalar_one()
        return unheard + stored

    async def read_state(self) -> dict[str, Any]:
        """What a walk asks between its steps. It ticks the planner itself, so that no step waits for the next tick."""
        now = self.bot.clock.now()
        async with self.database.read() as connection:
            beat = await db.heartbeats.last(connection, "plan")
            office = await offices.load(connection, self.office, now)
            chosen = await db.outbox.next_not_before(connection, self.office, now)
        following = windows.next_moment(now, office.calendar, office.settings)
        if beat is None or now - beat.office_at > timedelta(seconds=30):
            await planner.run(self.database, self.bot.clock, self.bot.wake)
        return {
            "ticked_at": now.isoformat(),
            "pending": await self._waiting(),
            "next_at": min(following, chosen or following).isoformat(),
        }

    async def walk(self, to: str) -> None:
        """Walk to an instant, as "2024-11-05T08:00", from slot to slot."""
        await self.world.clock.walk(to)

    async def outage(self, to: str) -> None:
        """The machine is off until an instant; what is owed then has been sent when this returns."""
        await self.world.clock.jump(to)
        await self.settle()

    async def register(self, *tasks: NewTask, kind: ImportKind = ImportKind.NEW) -> list[int]:
        """Register tasks in the office now; their numbers."""
        made = await register.register_tasks(self.database, self.office, tasks, kind, "stage", Cause(at=self.bot.clock.now()))
        return [task.number for task in made.tasks]

    async def invite(self, name: str, days: float = 14) -> str:
        """A code for somebody of the register."""
        now = self.bot.clock.now()
        key = code_key(self.bot.settings)
        return await binding.invite(self.database, self.office, self.people[name], at=now, expires_at=now + timedelta(days=days), key=key)

    async def invite_group(self, unit: str | None) -> str:
        """A code for a group, of a unit or of the whole office."""
        now = self.bot.clock.now()
        unit_id = None if unit is None else self.units[unit]
        key = code_key(self.bot.settings)
        return await binding.invite_group(self.database, self.office, unit_id, at=now, expires_at=now + timedelta(days=1), key=key)

    async def newcomer(self, name: str) -> PersonChat:
        """Somebody nobody knows yet, on the channel of the way."""
        return await self.world.person(name, channel=self.way.channel)

    @property
    def mention(self) -> str:
        """How the bot is named in a group."""
        return f"@{self.sandbox.world.zalo.name}" if self.way.channel == ZALO_NAME else f"@{self.sandbox.world.bot['username']}"

    async def group_of(self, unit: str | None, *members: PersonChat) -> GroupChat:
        """A group with the bot in it, bound already."""
        title = "Toàn Ban" if unit is None else f"Nhóm {unit}"
        channel = self.way.channel
        group = await self.world.group(title, *members, channel=channel)
        unit_id = None if unit is None else self.units[unit]
        await binding.bind_group_now(self.database, self.office, unit_id, channel=channel, chat=group.account, at=self.bot.clock.now())
        return group

    async def inbox(self) -> list[str]:
        """States of the inbox rows, oldest first."""
        return [str(row.state) for row in await self.rows("SELECT state FROM inbox ORDER BY id")]

    async def task(self, number: int, unit: str = "QLDT") -> Assignment:
        """A task as it stands now in one unit."""
        async with self.database.read() as connection:
            found = await assignments.by_number(connection, self.office, number)
        return next(a for a in found if a.unit_id == self.units[unit])

    async def state_of(self, number: int, unit: str = "QLDT") -> str:
        """The state of a task now in one unit."""
        return (await self.task(number, unit)).state.value

    async def rows(self, statement: str) -> Sequence[Any]:
        """What the store holds."""
        async with self.database.read() as connection:
            return (await connection.execute(text(statement))).all()

    async def written(self) -> int:
        """How much has been recorded of what people said: reports, requests and files."""
        tables = ("report WHERE intent <> 'question'", "request", "evidence")
        counted = await self.rows(" UNION ALL ".join(f"SELECT count(*) AS n FROM {table}" for table in tables))
        return sum(int(row.n) for row in counted)


@cache
def _stored_and_waiting() -> Select[Any]:
    """Updates, orders of files and messages, in one question: it is asked again and again."""
    each = (db.inbox._count_waiting(), db.exports._count_new(), db.outbox._count_waiting())
    updates, files, messages = (counted.scalar_subquery() for counted in each)
    return select(updates + files + messages)


async def fill(database: Database, channel: str = TELEGRAM) -> None:
    """Both organisations and their registers, as taken over on the morning of the first day, and who has a chat."""
    seats = dict(zip(SEATS.values(), _accounts(), strict=True))
    for given, tasks in ((CITY, TAKEN_OVER_ABOVE), (OFFICE, TAKEN_OVER)):
        organisation = await register.create_organisation(database, given, _BEFORE)
        await register.register_tasks(database, organisation.id, tasks, ImportKind.TAKEOVER, "stage", _BEFORE)
        async with database.read() as connection:
            everybody = await person_rows.all_of(connection, organisation.id)
        for person in everybody:
            if person.name in seats:
                account = str(seats[person.name]) if channel == TELEGRAM else zalo_id(seats[person.name])
                await binding.bind_account_now(
                    database, organisation.id, person.id, channel=channel, account=account, account_name=person.name, at=_BEFORE.at
                )


def _accounts() -> Iterator[int]:
    return iter(range(2001, 2001 + len(SEATS)))


def careless(database: Database) -> None:
    """Nothing here must survive a power cut: an SQLite store does not wait for the disk."""

    def prepare(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA synchronous=OFF")

    if database.is_sqlite:
        event.listen(database._writer.sync_engine, "connect", prepare)


def settings_for(url: str, folder: Path, sandbox: Sandbox, *channels: str) -> Settings:
    """The settings of a bot beside a sandbox, on the channels named (Telegram without any); whatever stands in the environment
    has no say."""
    on = channels or (TELEGRAM,)
    return Settings(_env_file=None).model_copy(  # type: ignore[call-arg]
        update={
            "database_url": url,
            "telegram_token": SecretStr(sandbox.token) if TELEGRAM in on else None,
            "telegram_api_url": sandbox.url,
            "zalo_token": SecretStr(sandbox.zalo_token) if ZALO_NAME in on else None,
            "zalo_api_url": sandbox.zalo_api_url,
            "zalo_proxy_url": None,
            "lan_url": None,
            "telegram_proxy_url": None,
            "public_url": None,
            "data_dir": folder,
            "clock": folder / "clock",
        }
    )


@asynccontextmanager
async def a_sandbox(folder: Path) -> AsyncIterator[Sandbox]:
    """A sandbox with its limits on, at the first moment."""
    sandbox = Sandbox(folder / "clock")
    sandbox.limits._now = lambda: monotonic() * _HASTE
    sandbox.clock.set(FIRST_MOMENT)
    async with sandbox:
        yield sandbox


@asynccontextmanager
async def running(bot: Bot, haste: float = _HASTE) -> AsyncIterator[None]:
    """The bot at work until the block ends; what ends it earlier is raised here. `haste`: how many times faster it may send."""
    for side in bot.sides:
        side.sender._pacer = Pacer(per_second=25.0 * haste, per_chat=haste, group_per_minute=20.0 * haste)
    stop, ready = asyncio.Event(), asyncio.Event()
    work = asyncio.create_task(bot.run(stop, ready=ready.set))
    opened = asyncio.create_task(ready.wait())
    await asyncio.wait({work, opened}, return_when=asyncio.FIRST_COMPLETED)
    opened.cancel()
    try:
        if not work.done():
            yield
    finally:
        stop.set()
        await work


@asynccontextmanager
async def a_stage(
    url: str, folder: Path, way: Way = BUTTONS, *, plan_seconds: float = 0.5, with_web: bool = False, public: bool = False, also: str = ""
) -> AsyncIterator[Stage]:
    """The office on the database at `url` (migrated; filled when it is empty), its people bound, the bot running. `with_web`:
    with its web server, as the office's own network reaches it, or (`public`) everybody: updates are pushed then.
    `also`: another channel the bot is on."""
    async with a_sandbox(folder) as sandbox, World(sandbox.url) as world, AsyncExitStack() as stack:
        settings = settings_for(url, folder, sandbox, way.channel, also)
        port = await free_port() if with_web else 0
        if with_web:
            address = f"http://127.0.0.1:{port}"
            given = {"public_url": address, "webhook_secret": SecretStr("0" * 32)} if public else {"lan_url": address}
            settings = settings.model_copy(update=given)
        bot = Bot(settings, plan_seconds=plan_seconds, can=way.can if way.channel == TELEGRAM else CAN)
        careless(bot.database)
        async with bot.database.read() as connection:
            is_filled = bool(await organisations.all_of(connection))
        if not is_filled:
            await fill(bot.database, way.channel)
        stage = await _seated(bot, sandbox, world, way)
        sandbox.read_state = stage.read_state
        if with_web:
            await stack.enter_async_context(serving(site_of(settings, bot), port, host="127.0.0.1"))
        async with running(bot):
            if not is_filled:
                await stage.settle()
            for chat in (stage.ha, stage.long, stage.minh, stage.lan, stage.mai, stage.tuan, stage.tu):
                await chat.read_all()
            yield stage


async def free_port() -> int:
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = int(server.sockets[0].getsockname()[1])
    server.close()
    await server.wait_closed()
    return port


async def _seated(bot: Bot, sandbox: Sandbox, world: World, way: Way) -> Stage:
    ids: dict[str, int] = {}
    async with bot.database.read() as connection:
        for organisation in await organisations.all_of(connection):
            ids.update({person.name: person.id for person in await person_rows.all_of(connection, organisation.id)})
            if organisation.code == OFFICE.code:
                office = organisation.id
                by_code = {unit.code: unit.id for unit in await units.all_of(connection, organisation.id)}
    chats = {
        key: await world.person(name, id=account, started=True, channel=way.channel)
        for (key, name), account in zip(SEATS.items(), _accounts(), strict=True)
    }
    return Stage(way, sandbox, world, bot, office, ids, by_code, **chats)
