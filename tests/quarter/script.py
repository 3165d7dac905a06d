"""What happens on which day, from the first morning with an empty bot to the last Friday of February."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.core.cause import Cause
from bot.core.clock import OFFICE_ZONE
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.register import ImportKind, NewTask
from bot.core.task import Source
from bot.services import binding, register
from bot.settings import code_key
from tests.quarter import papers
from tests.quarter.cast import CITY, OFFICE, TELEGRAM, Cast, Member, Unit, the_city, the_first
from tests.quarter.desk import Desk
from tests.quarter.habits import Habits
from tests.quarter.scene import Scene
from tests.quarter.work import Work

FIRST = date(2026, 11, 16)
Do = Callable[[], Awaitable[None]]
_ORDERS = (
    ("2026-11-20", "báo cáo số liệu thu hút FDI tháng 11", "16h chiều nay"),
    ("2026-11-27", "rà soát thang lương các doanh nghiệp", "10/12"),
    ("2026-12-04", "báo cáo nhanh tình hình xử lý nước thải", "08/12"),
    ("2026-12-16", "chuẩn bị tài liệu làm việc với đoàn kiểm tra", "18/12"),
    ("2027-01-07", "báo cáo tình hình thưởng Tết của doanh nghiệp", "15/01"),
    ("2027-01-20", "lập danh sách trực Tết", "28/01"),
    ("2027-02-17", "báo cáo tình hình lao động trở lại làm việc sau Tết", "19/02"),
    ("2027-02-24", "báo cáo tiến độ giải ngân tháng 2", "16h chiều mai"),
)
_QUESTIONS = (
    "phòng nào quá hạn nhiều nhất",
    "nv ubnd còn bao nhiêu",
    "tháng này xong mấy việc",
    "việc nào quá hạn",
    "theo phòng",
    "tuần này có việc gì đến hạn không",
    "tổng hợp tháng này",
)
_CITY_TASKS = ("Tổng hợp báo cáo cải cách hành chính toàn thành phố", "Thẩm định đề án vị trí việc làm", "Báo cáo biên chế năm 2027")


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything. `last`: the last day."""

    units: int
    people: int
    old: int
    first_plan: int
    second_plan: int
    last: date

    @property
    def tasks(self) -> int:
        return self.old + self.first_plan + self.second_plan + len([one for one in _ORDERS if one[0] <= self.last.isoformat()])


QUARTER = Size(12, 100, 300, 12, 28, date(2027, 2, 26))
FORTNIGHT = Size(3, 18, 40, 6, 0, date(2026, 11, 27))


def at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), OFFICE_ZONE)


class Script:
    """`agenda(moment, do)` puts something on the agenda."""

    def __init__(
        self,
        scene: Scene,
        cast: Cast,
        size: Size,
        work: Work,
        habits: Habits,
        desk: Desk,
        dice: random.Random,
        agenda: Callable[[datetime, Do], None],
    ) -> None:
        self._scene, self._cast, self._size, self._work, self._habits, self._desk = scene, cast, size, work, habits, desk
        self._dice, self._agenda = dice, agenda
        self._admin = cast.role("admin")[0].name
        self._codes: dict[str, str] = {}
        self._contents = papers.Contents(random.Random(dice.random()), set())

    # --- before the first morning ---

    async def operator(self) -> None:
        """The operator creates both organisations, and gives whoever sets up the office a code."""
        scene, cause = self._scene, Cause(at=self._scene.clock.now())
        assert scene.bot is not None
        database, key = scene.bot.database, code_key(scene.bot.settings)
        city = await register.create_organisation(database, the_city(), cause)
        office = await register.create_organisation(database, the_first(self._cast), cause)
        scene.offices |= {CITY: city.id, OFFICE: office.id}
        for row in await scene.rows("SELECT id, name FROM person WHERE organisation_id = :city ORDER BY id", city=city.id):
            actor = await scene.enter(row.name, TELEGRAM, None)
            actor.bound = True
            await binding.bind_account_now(
                database, city.id, row.id, channel=TELEGRAM, account=actor.chat.account, account_name=row.name, at=cause.at
            )
            await actor.chat._act("start", payload="")
        tasks = [
            NewTask(
                content, Source.KHAC, ("SNV",), deadline=Deadline(DeadlineKind.DATE, FIRST + timedelta(days=17 * number)), standing=False
            )
            for number, content in enumerate(_CITY_TASKS, start=1)
        ]
        await register.register_tasks(database, city.id, tasks, ImportKind.NEW, "tp", cause)
        first = await scene.rows("SELECT id FROM person WHERE organisation_id = :office", office=office.id)
        self._codes[self._admin] = await binding.invite(
            database, office.id, first[0].id, at=cause.at, expires_at=cause.at + timedelta(days=14), key=key
        )
        for one in papers.who_sits(self._cast):
            assert one.channel is not None
            await scene.enter(one.name, one.channel, one)
            if one.unit:
                self._habits.units[one.name] = self._cast.unit(one.unit).short

    # --- the days ---

    def plan(self) -> None:
        """Everything that is fixed, on the agenda."""
        day = FIRST
        while day <= self._size.last:
            self._fixed(day)
            if is_working(day):
                self._working_day(day)
            day += timedelta(days=1)

    def _do(self, day: date, clock: str, do: Do) -> None:
        if day <= self._size.last:
            self._agenda(at(day, clock), do)

    def _fixed(self, day: date) -> None:
        for fixed, clock, do in (
            (date(2026, 11, 16), "08:05", self.first_code),
            (date(2026, 11, 16), "08:15", self.set_up),
            (date(2026, 11, 16), "10:20", self.old_register),
            (date(2026, 11, 16), "16:30", lambda: self._asks(self._desk.name, "ngày mai", "xem 1")),
            (date(2026, 11, 17), "09:00", self.bind_groups),
            (date(2026, 11, 17), "15:00", lambda: self._asks(self._admin, "đã gắn", "chưa gắn")),
            (date(2026, 11, 18), "10:00", lambda: self._asks(self._desk.name, *(f"bật {unit.short}" for unit in self._cast.units[:2]))),
            (date(2026, 11, 20), "14:30", lambda: self._asks(self._desk.name, "bật tất cả")),
            (date(2026, 11, 23), "09:30", self.first_plan),
            (date(2026, 11, 25), "16:00", lambda: self._asks(self._desk.name, "tin đã gửi")),
            (date(2026, 12, 1), "10:30", lambda: self._asks(self._desk.name, "đôn đốc việc cũ", "đúng")),
            (date(2026, 12, 4), "16:00", self.head_goes_on_leave),
            (date(2026, 12, 14), "16:50", self._desk.close),
            (date(2026, 12, 15), "09:40", self.correction),
            (date(2026, 12, 28), "09:10", self.year_end),
            (date(2027, 1, 4), "09:20", self.merge),
            (date(2027, 1, 5), "10:00", self.second_plan),
            (date(2027, 1, 14), "16:50", self._desk.close),
            (date(2027, 1, 15), "10:10", self.somebody_leaves),
            (date(2027, 1, 25), "15:00", lambda: self._asks(self._desk.name, "tin đã gửi tháng 1")),
            (date(2027, 2, 15), "09:50", self._desk.close),
            (date(2027, 2, 26), "15:30", lambda: self._asks(self._desk.name, "tin đã gửi tháng 2", "xuất báo cáo tháng 2/2027")),
        ):
            if day == fixed:
                self._do(day, clock, do)
        for ordered, what, until in _ORDERS:
            if day == date.fromisoformat(ordered):
                self._do(day, "10:15", lambda what=what, until=until: self.order(what, until))  # type: ignore[misc]

    def _working_day(self, day: date) -> None:
        dice, weekday = self._dice, day.weekday()
        if day > FIRST:
            self._do(day, "08:12", self.who_is_done)
        if day >= date(2026, 11, 19):
            self._do(day, "15:40", self._desk.queue)
        if weekday in (1, 3) and day >= date(2026, 11, 24):
            self._do(day, "09:25", lambda: self._desk.telephone(dice.choice(self._cast.units).short))
        if weekday == 4 and day >= date(2026, 11, 27):
            self._do(day, "16:05", self._desk.marks)
        if weekday == 2 and day >= date(2026, 11, 25):
            self._do(day, "14:20", self.nudge)
        leaders = self._cast.role("leader")
        if weekday == 0 and day > FIRST:
            for number, one in enumerate(leaders):
                self._do(day, f"07:{40 + 3 * number}", lambda one=one: self._habits.looks_at_the_figures(self._scene.actors[one.name]))  # type: ignore[misc]
        if weekday == 2 and day >= date(2026, 11, 25):
            self._do(day, "11:05", lambda: self._asks(dice.choice(leaders[1:]).name, dice.choice(_QUESTIONS)))
        for one in self._cast.role("focal", "head"):
            if dice.random() < 0.04:
                question = dice.choice(("việc của tôi", "việc của phòng", "vì sao", "tình hình thế nào", "trợ giúp"))
                self._do(day, "14:4" + str(dice.randint(0, 9)), lambda one=one, question=question: self._asks(one.name, question))  # type: ignore[misc]
        if weekday == 1 and "Nông Thị Xuân" in self._scene.actors:
            number = 101 + (day - FIRST).days // 40
            self._do(day, "10:50", lambda: self._asks("Nông Thị Xuân", f"{number} đang tổng hợp số liệu"))

    async def _asks(self, name: str, *words: str) -> None:
        if self._scene.actors[name].bound:
            for one in words:
                await self._scene.say(name, one)

    async def who_is_done(self) -> None:
        """Some of the work that was finished lately is told without having been asked for."""
        await self._work.look()
        yesterday, today = self._scene.now.date() - timedelta(days=3), self._scene.now.date()
        for job in list(self._work.jobs.values()):
            if job.finish is None or not yesterday < job.finish <= today or self._dice.random() > 0.3:
                continue
            teller = self._teller(job.unit)
            if teller is not None:
                self._later_today(lambda teller=teller, job=job: self._habits.report(self._scene.actors[teller], job.number))  # type: ignore[misc]

    def _teller(self, unit: str) -> str | None:
        found = [
            name
            for name, short in self._habits.units.items()
            if short == unit
            and self._scene.actors[name].bound
            and getattr(self._scene.actors[name].member, "role", "") in ("focal", "staff")
        ]
        return self._dice.choice(found) if found else None

    def _later_today(self, do: Do) -> None:
        minute = self._dice.randint(20, 460)
        self._agenda(at(self._scene.now.date(), "08:20") + timedelta(minutes=minute), do)

    # --- the first days ---

    async def first_code(self) -> None:
        await self._bind(self._admin)

    async def _bind(self, name: str) -> None:
        actor = self._scene.actors[name]
        if name not in self._codes or actor.bound:
            return
        answers = await self._scene.start(name, self._codes[name])
        if any(name in event.text for event in answers):
            await self._scene.say(name, "đúng")
            actor.bound = True

    async def set_up(self) -> None:
        """The workbook is asked for, filled, sent back and written; the codes are printed and carried through the corridor."""
        scene = self._scene
        answers = await scene.say(self._admin, "thiết lập")
        blank = next(event for event in answers if event.file)
        await scene.send(self._admin, "thiet-lap.xlsx", papers.set_up(scene.content_of(blank), self._cast))
        await scene.say(self._admin, "ghi")
        answers = await scene.say(self._admin, "phiếu mã")
        self._codes |= papers.code_of(scene.content_of(next(event for event in answers if event.file)))
        for number, one in enumerate(papers.who_sits(self._cast)):
            if one.name == self._desk.name:
                self._agenda(at(FIRST, "08:50"), lambda: self._bind(self._desk.name))
            elif one.name != self._admin:
                day = FIRST + timedelta(days=min(number // 25, 4))
                minute = self._dice.randint(5, 420)
                self._agenda(at(day, "09:00") + timedelta(minutes=minute), lambda one=one: self._bind(one.name))  # type: ignore[misc]

    async def old_register(self) -> None:
        data = papers.old_register(self._cast, self._size.old, FIRST, self._contents)
        await self._desk.import_file("so-theo-doi-2026.xlsx", data, "sổ cũ")

    async def bind_groups(self) -> None:
        """The joint group and two units' own, with the codes on the sheets."""
        scene = self._scene
        assert scene.bot is not None
        for name, code in sorted(self._codes.items()):
            if not name.startswith(papers.GROUP):
                continue
            members = [actor for actor in scene.actors.values() if actor.bound and actor.member and actor.chat.raw["channel"] == TELEGRAM]
            unit = next((unit for unit in self._cast.units if name == papers.GROUP + unit.name), None)
            if unit is not None:
                members = [one for one in members if one.name == self._desk.name or self._habits.units.get(one.name) == unit.short]
            group = await scene.group(f"Nhóm {unit.short}" if unit else "Nhóm toàn Ban", *members)
            await scene.say(self._desk.name, f"@{scene.bot.telegram.username} nhóm {code}", group=group)

    async def first_plan(self) -> None:
        await self._desk.import_file(
            "ket-luan.docx", papers.conclusion(self._cast, self._size.first_plan, date(2026, 11, 20), self._contents)
        )

    async def second_plan(self) -> None:
        if self._size.second_plan:
            data = papers.year_plan(self._cast, self._size.second_plan, date(2027, 1, 4), self._contents)
            await self._desk.import_file("ke-hoach-2027.xlsx", data)

    # --- later ---

    async def order(self, what: str, until: str) -> None:
        unit = self._dice.choice(self._cast.units[1:3] if len(self._cast.units) < 4 else self._alive())
        leader = self._dice.choice(self._cast.role("leader"))
        short = "PTB" if "Phó" in leader.title else "TB"
        await self._desk.order(unit.short.removeprefix("P. "), what, until, f"{short} {leader.given}")

    def _alive(self) -> list[Unit]:
        shorts = set(self._habits.units.values())
        return [unit for unit in self._cast.units if unit.short in shorts]

    async def nudge(self) -> None:
        late = [
            job
            for job in self._work.jobs.values()
            if job.state.value == "open" and job.due is not None and job.due < self._scene.now.date()
        ]
        if late:
            await self._desk.remind(self._dice.choice(late))

    async def head_goes_on_leave(self) -> None:
        unit = self._cast.units[1]
        head, deputy = self._cast.of(unit.code, "head"), self._cast.of(unit.code, "focal")
        await self._asks(self._desk.name, f"{head.name} nghỉ phép từ 07/12 đến 11/12, {deputy.name} thay")

    async def correction(self) -> None:
        await self._work.look()
        job = next(
            (job for job in self._work.jobs.values() if job.state.value == "open" and job.due and job.due > self._scene.now.date()), None
        )
        if job is not None and job.due is not None:
            await self._asks(self._desk.name, f"sửa {job.number} hạn {job.due + timedelta(days=3):%d/%m/%Y}, lý do ghi nhầm ngày", "đúng")

    async def year_end(self) -> None:
        """What is left over is listed; a few are to be carried over, which leaders decide."""
        await self._asks(self._desk.name, "tồn đọng")
        await self._work.look()
        late = [
            job for job in self._work.jobs.values() if job.state.value == "open" and job.due is not None and job.due <= date(2026, 12, 31)
        ]
        chosen = list(dict.fromkeys(job.number for job in late))[:5]
        if chosen:
            listed = ", ".join(map(str, chosen))
            await self._asks(self._desk.name, f"chuyển {listed} sang năm 2027 đến 31/03/2027, lý do chờ phê duyệt quy hoạch")

    async def merge(self) -> None:
        """Two departments become one."""
        codes = [unit.code for unit in self._cast.units]
        if "KHTH" not in codes:
            return
        gone, stays = self._cast.unit("KHTH"), self._cast.unit("TCKT")
        await self._asks(self._admin, f"nhập {gone.name} vào {stays.name} từ hôm nay", "đúng")
        for name, short in self._habits.units.items():
            if short == gone.short:
                self._habits.units[name] = stays.short
        await self._work.look()

    async def somebody_leaves(self) -> None:
        """A focal person leaves, a colleague takes over."""
        unit = self._cast.units[min(5, len(self._cast.units) - 1)]
        gone = self._cast.of(unit.code, "focal")
        heir = next(one for one in self._cast.members if one.unit == unit.code and one.role == "staff" and one.channel)
        await self._asks(self._admin, f"{gone.name} nghỉ việc", "đúng", f"chuyển {heir.name} sang {unit.short} làm đầu mối", "đúng")
        self._scene.actors[gone.name].bound = False
        self._heir(heir)

    def _heir(self, heir: Member) -> None:
        from dataclasses import replace

        self._scene.actors[heir.name].member = replace(heir, role="focal")


_OFF = {date(2026, 11, 24), date(2027, 1, 1), *(date(2027, 2, day) for day in (4, 5, 8, 9, 10))}


def is_working(day: date) -> bool:
    return day.weekday() < 5 and day not in _OFF


"""Weekdays on which the office is closed. The script does not ask the bot for them: this is what is checked."""
OUTAGE = (at(date(2026, 12, 10), "00:30"), at(date(2026, 12, 11), "08:20"))
"""The bot is off in between."""
