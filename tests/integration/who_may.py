"""An office in which everybody of the permission table has an account, and what each may try, for the matrix of rights.

Every person acts in P. QLĐT ("own"); P. QLLĐ is another unit, whose words nobody of the first may see or change.
"""

from __future__ import annotations

import itertools
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

import db.addresses
import db.assignments
import db.inbox
import db.units
from bot.core.cause import Cause
from bot.core.channel import Capabilities
from bot.core.clock import OFFICE_ZONE
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.incoming import ChatKind, Happening, Incoming, IncomingFile
from bot.core.organisation import Mode, Role, RoleKind, UnitKind
from bot.core.permissions import Action
from bot.core.register import ImportKind, NewDocument, NewOrganisation, NewPerson, NewTask, NewUnit
from bot.core.task import Source
from bot.services import binding, conversation, register
from bot.services import office as offices
from bot.services.turn import Reaction
from db import people
from db.session import Database
from db.tables import Base

NOW = datetime(2024, 11, 4, 9, 0, tzinfo=OFFICE_ZONE)
KEY = b"key of the matrix"
OWN_SECRET, OTHER_SECRET = "lúa mì", "cá voi"
"""Words that stand only in titles of the one and of the other unit."""

ROLES = {kind.value: kind for kind in RoleKind}
OFFICE = NewOrganisation(
    code="bql",
    name="Ban Quản lý",
    short_name="BQL",
    office_unit="VP",
    units=(
        NewUnit("VP", "Văn phòng", "Văn phòng", UnitKind.OFFICE, (), Mode.LIVE),
        NewUnit("QLDT", "Phòng Quản lý đầu tư", "P. QLĐT", UnitKind.DEPARTMENT, (), Mode.LIVE),
        NewUnit("QLLD", "Phòng Quản lý lao động", "P. QLLĐ", UnitKind.DEPARTMENT, (), Mode.LIVE),
    ),
    people=(
        NewPerson("Quản Trị", None, ((RoleKind.ADMIN, None),)),
        NewPerson("Nguyễn Thu Hà", "Văn thư", ((RoleKind.CLERK, "VP"),)),
        NewPerson("Vũ Hải Long", "Phó Trưởng ban", ((RoleKind.LEADER, None),), ("QLDT", "QLLD")),
        NewPerson("Trần Văn Minh", "Trưởng phòng", ((RoleKind.HEAD, "QLDT"),)),
        NewPerson("Lê Thị Lan", "Chuyên viên", ((RoleKind.FOCAL, "QLDT"),)),
        NewPerson("Hoàng Đức Nam", "Chuyên viên", ((RoleKind.STAFF, "QLDT"),)),
        NewPerson("Phạm Thị Mai", "Chuyên viên", ((RoleKind.FOCAL, "QLLD"),)),
        NewPerson("Tạ Thu Vắng", "Chuyên viên", ((RoleKind.STAFF, "QLDT"),)),
    ),
)
PEOPLE = {
    "admin": "Quản Trị",
    "clerk": "Nguyễn Thu Hà",
    "leader": "Vũ Hải Long",
    "head": "Trần Văn Minh",
    "focal": "Lê Thị Lan",
    "staff": "Hoàng Đức Nam",
    "mai": "Phạm Thị Mai",
}
WATCHED = tuple(
    table
    for table in Base.metadata.sorted_tables
    if table.name not in ("inbox", "message", "item", "question", "wrong_code", "heartbeat", "daily_run", "sender", "attachment", "gap")
)
"""Tables in which an act leaves its mark; what the bot answered and asked is not one."""


def a_task(content: str, *lead: str, due: date | None = date(2024, 11, 29), **more: Any) -> NewTask:
    deadline = Deadline(DeadlineKind.UNDATED) if due is None else Deadline(DeadlineKind.DATE, due)
    return NewTask(content, Source.KE_HOACH, lead, document=NewDocument(Source.KE_HOACH, "KH 1"), deadline=deadline, standing=False, **more)


TASKS = tuple(
    a_task(f"Trồng {secret} đợt {at}", unit) for at in range(1, 4) for secret, unit in ((OWN_SECRET, "QLDT"), (OTHER_SECRET, "QLLD"))
)
OPEN, SUBMITTED, ASKED = 0, 1, 2
"""Which of the three tasks of a unit: open, claimed and waiting for the clerk, or with a request of its staff."""


def number(state: int, *, own: bool) -> int:
    return 101 + 2 * state + (0 if own else 1)


@dataclass(frozen=True, slots=True)
class Act:
    """`words` are said one after another; `{n}` is the task's number, `{unit}` and `{other}` the units. `by`: a role by which it
    surely has its effect; None: it shows something and changes nothing."""

    name: str
    words: tuple[str, ...]
    action: Action
    by: str | None
    state: int = OPEN
    of_unit: bool = True
    """Whether it is about one unit's task: then own and another unit are told apart."""
    leaves: str = "anything"
    """Where it leaves its mark, when the same words rightly mean something else in another mouth: "giao … xong" of a unit is a
    report. A table, or one of EFFECTS."""


ACTS = (
    Act("report progress", ("{n} đang trình ký",), Action.REPORT, "focal"),
    Act("report done", ("{n} xong",), Action.REPORT, "staff"),
    Act("ask for a later day", ("{n} gia hạn đến 20/12 vì chờ số liệu", "đúng"), Action.ASK_EXTENSION, "head", leaves="request"),
    Act("hand back", ("{n} không thuộc chức năng của phòng, đề nghị chuyển {other}", "đúng"), Action.REPORT, "head", leaves="request"),
    Act("name a proof", ("{n} CV 215/BQL-QLĐT ngày 01/11",), Action.REPORT, "focal"),
    Act("send on", ("đồng ý {n}",), Action.PASS_REQUEST, "head", ASKED),
    Act("refuse to send on", ("không {n}: chưa cần",), Action.PASS_REQUEST, "head", ASKED),
    Act("delegate", ("{n} giao Nam",), Action.DELEGATE, "head"),
    Act("confirm", ("xác nhận {n}",), Action.CONFIRM, "clerk", SUBMITTED),
    Act("confirm everything", ("xác nhận hết", "đúng"), Action.CONFIRM, "clerk", SUBMITTED, of_unit=False),
    Act("ask for a supplement", ("bổ sung {n}: gửi file pdf đã ký",), Action.CONFIRM, "clerk", SUBMITTED),
    Act("received elsewhere", ("đã nhận qua HpNet {n}",), Action.CONFIRM, "clerk", SUBMITTED),
    Act("mark as filed", ("{n} đã lập hồ sơ",), Action.CONFIRM, "clerk", leaves="mark"),
    Act("record for a unit", ("ghi {n} {unit}: chị Mai báo điện thoại đang trình ký",), Action.CONFIRM, "clerk", leaves="on behalf"),
    Act("move", ("chuyển {n} từ {unit} sang {other}, ghi nhầm đơn vị", "đúng"), Action.CORRECT, "clerk", leaves="unit"),
    Act("correct the day", ("sửa {n} hạn 20/12, lý do ghi nhầm", "đúng"), Action.CORRECT, "clerk", leaves="due"),
    Act("withdraw", ("dừng {n} theo QĐ 15/QĐ-BQL ngày 01/11", "đúng"), Action.CORRECT, "clerk", leaves="state"),
    Act("order", ("giao {unit} báo cáo số liệu trước 20/11, PTB Long chỉ đạo qua điện thoại", "đúng"), Action.ORDER, "clerk"),
    Act("comment", ("{n} làm gấp cho kịp họp", "đúng"), Action.ORDER, "leader", leaves="direction"),
    Act("enter leave", ("{colleague} nghỉ phép từ 20/11 đến 22/11",), Action.SET_LEAVE, "head"),
    Act("switch a unit", ("tắt {unit}",), Action.SWITCH, "clerk", of_unit=False),
    Act("pause", ("dừng gửi",), Action.SWITCH, "admin", of_unit=False),
    Act("close the period", ("chốt", "đúng"), Action.CLOSE_PERIOD, None, of_unit=False),
    Act("take an import back", ("hoàn tác nhập", "đúng"), Action.IMPORT, None, of_unit=False),
    Act("paste a plan", ("nhập nhiệm vụ\n1. P. QLĐT báo cáo kết quả thực hiện, hoàn thành trước 20/12/2024", "ghi"), Action.IMPORT, "clerk",
        of_unit=False),
    Act("unbind", ("gỡ Phạm Thị Mai",), Action.SET_UP, "admin", of_unit=False),
    Act("give a code", ("mã Tạ Thu Vắng",), Action.SET_UP, "clerk", of_unit=False),
    Act("get the workbook", ("thiết lập",), Action.SET_UP, "clerk", of_unit=False),
    Act("print codes", ("phiếu mã",), Action.SET_UP, "clerk", of_unit=False),
    Act("merge", ("nhập {other} vào {unit}", "đúng"), Action.SET_UP, "clerk", of_unit=False),
    Act("merge on a day to come", ("nhập {other} vào {unit} từ 01/12/2024", "đúng"), Action.SET_UP, "clerk", of_unit=False,
        leaves="frame_change"),
    Act("rename", ("đổi tên {unit} thành Phòng Đầu tư", "đúng"), Action.SET_UP, "admin", of_unit=False),
    Act("somebody leaves", ("Phạm Thị Mai nghỉ việc", "đúng"), Action.SET_UP, "admin", of_unit=False),
    Act("somebody moves", ("chuyển Phạm Thị Mai sang {unit}", "đúng"), Action.SET_UP, "clerk", of_unit=False),
    Act("see a task", ("{n}",), Action.SEE_TASK, None),
    Act("see the history", ("lịch sử {n}",), Action.SEE_TASK, None),
    Act("see the proofs", ("tài liệu {n}",), Action.SEE_TASK, None),
    Act("ask why", ("vì sao {n}",), Action.SEE_TASK, None),
    Act("see a unit's tasks", ("việc của {unit}",), Action.SEE_TASK, None),
    Act("see the queue", ("chờ xác nhận",), Action.CONFIRM, None, of_unit=False),
    Act("see the morning line", ("sổ sáng",), Action.CONFIRM, None, of_unit=False),
    Act("see who has not sent", ("ai chưa gửi báo cáo tháng",), Action.SEE_MESSAGES, None, of_unit=False),
    Act("see changes ahead", ("thay đổi sắp tới",), Action.SET_UP, None, of_unit=False),
    Act("see requests", ("cần ý kiến",), Action.CONFIRM, None, of_unit=False),
    Act("see who is away", ("ai nghỉ",), Action.SET_LEAVE, None, of_unit=False),
    Act("see tomorrow", ("ngày mai",), Action.SEE_MESSAGES, None, of_unit=False),
    Act("see messages", ("tin đã gửi",), Action.SEE_MESSAGES, None, of_unit=False),
    Act("see who is bound", ("đã gắn",), Action.SET_UP, None, of_unit=False),
    Act("see who is not", ("chưa gắn",), Action.SET_UP, None, of_unit=False),
)  # fmt: skip


EFFECTS = {
    "on behalf": "SELECT id FROM report WHERE medium <> 'chat' ORDER BY id",
    "unit": "SELECT assignment_id, unit_id FROM assignment_version WHERE until IS NULL ORDER BY assignment_id",
    "due": "SELECT assignment_id, due FROM assignment_version WHERE until IS NULL ORDER BY assignment_id",
    "state": "SELECT assignment_id FROM assignment_version WHERE until IS NULL AND state = 'withdrawn' ORDER BY assignment_id",
}


class Matrix:
    """A store that is copied back after every act that changed it."""

    def __init__(self, template: Path, folder: Path) -> None:
        self.template, self.file = template, folder / "matrix.sqlite3"
        self._numbers = itertools.count(1000)
        self.database = Database(f"sqlite:///{self.file}")

    async def fresh(self) -> None:
        """The office as it was filled."""
        await self.database.close()
        for end in ("", "-wal", "-shm"):
            Path(f"{self.file}{end}").unlink(missing_ok=True)
        shutil.copy(self.template, self.file)
        self.database = Database(f"sqlite:///{self.file}", careless=True)
        self.before, self.effects, self._first = self.marks(), self._read(EFFECTS), 0

    async def forget(self) -> None:
        """As fresh for the next act: copied anew only when something has changed."""
        if self.changed():
            await self.fresh()
            return
        async with self.database.write() as connection:
            self._first = (await connection.execute(text("SELECT coalesce(max(id), 0) FROM message"))).scalar_one()
            await connection.execute(text("UPDATE question SET closed_at = asked_at WHERE closed_at IS NULL"))

    def marks(self) -> dict[str, Any]:
        return self._read({table.name: f"SELECT * FROM {table.name}" for table in WATCHED})

    def _read(self, statements: dict[str, str]) -> dict[str, Any]:
        # Past SQLAlchemy: two dozen tables are compared after every act.
        with closing(sqlite3.connect(self.file)) as raw:
            return {name: raw.execute(statement).fetchall() for name, statement in statements.items()}

    def changed(self, leaves: str = "anything") -> bool:
        if leaves in EFFECTS:
            return bool(self._read(EFFECTS)[leaves] != self.effects[leaves])
        after = self.marks()
        return bool(after != self.before if leaves == "anything" else after[leaves] != self.before[leaves])

    async def said(self) -> str:
        """Everything the bot has said since the last act, to whomever."""
        async with self.database.read() as connection:
            rows = await connection.execute(text("SELECT text_plain FROM message WHERE id > :first"), {"first": self._first})
            return "\n".join(row.text_plain or "" for row in rows)

    async def say(self, account: str, words: str, *, group: bool = False, **more: Any) -> Reaction:
        happening = more.pop("happening", Happening.TEXT)
        name = more.pop("name", account)
        chat = "-100" if group else account
        async with self.database.write() as connection:
            stored = db.inbox.Update(f"1/{next(self._numbers)}", chat, {})
            await db.inbox.store(connection, "telegram", [stored], NOW)
            inbox_id = (await connection.execute(text("SELECT max(id) FROM inbox"))).scalar_one()
        kind = ChatKind.GROUP if group else ChatKind.PRIVATE
        incoming = Incoming(inbox_id, "telegram", happening, kind, chat, account, name, str(inbox_id), NOW, words, **more)
        return await conversation.receive(self.database, incoming, Capabilities(), KEY)

    async def send_elsewhere(self, account: str) -> None:
        """From this moment on the person is a member of staff of the other unit, and nothing else."""
        office = await office_of(self.database)
        person = next(p.id for p in office.chart.people.values() if p.name == PEOPLE[account])
        unit = next(u.id for u in office.chart.units.values() if u.code == "QLLD")
        async with self.database.write() as connection:
            await people.end_charges(connection, 1, NOW.date() - timedelta(days=1), person_id=person)
            await people.end_roles(connection, 1, office.chart.roles_of(person), NOW.date() - timedelta(days=1))
            await people.add_role(connection, 1, Role(person, RoleKind.STAFF, unit))
        self.before, self.effects = self.marks(), self._read(EFFECTS)

    async def press(self, account: str, data: str, *, group: bool = False) -> Reaction:
        return await self.say(account, "", group=group, happening=Happening.BUTTON, button=data, press="1")

    async def send(self, account: str, name: str, caption: str, **more: Any) -> Reaction:
        file = IncomingFile("file-1", name, "file", 1000, "application/pdf")
        return await self.say(account, caption, happening=Happening.FILE, file=file, **more)


async def fill(database: Database) -> None:
    """The office with its accounts, two units' tasks in three states, and nothing left to say."""
    cause = Cause(at=NOW - timedelta(hours=2))
    made = await register.create_organisation(database, OFFICE, cause)
    async with database.read() as connection:
        ids = {person.name: person.id for person in await people.all_of(connection, made.id)}
    for account, name in PEOPLE.items():
        await binding.bind_account_now(database, made.id, ids[name], channel="telegram", account=account, account_name=account, at=cause.at)
    await register.register_tasks(database, made.id, TASKS, ImportKind.TAKEOVER, "matrix", cause)
    world = Matrix.__new__(Matrix)
    world.database, world._numbers = database, itertools.count(1)
    for account, own in (("staff", True), ("mai", False)):
        await world.say(account, f"{number(SUBMITTED, own=own)} xong")
    await world.say("staff", f"{number(ASKED, own=True)} gia hạn đến 20/12 vì chờ số liệu")
    await world.say("staff", "đúng")
    async with database.write() as connection:
        await connection.execute(text("DELETE FROM item"))
        await connection.execute(text("DELETE FROM message"))
        await connection.execute(text("UPDATE question SET closed_at = asked_at WHERE closed_at IS NULL"))


async def office_of(database: Database) -> offices.Office:
    async with database.read() as connection:
        return await offices.load(connection, 1, NOW)


def spoken(act: Act, *, own: bool) -> tuple[str, ...]:
    unit, other = ("QLĐT", "QLLĐ") if own else ("QLLĐ", "QLĐT")
    colleague = "Tạ Thu Vắng" if own else "Phạm Thị Mai"
    return tuple(words.format(n=number(act.state, own=own), unit=unit, other=other, colleague=colleague) for words in act.words)
