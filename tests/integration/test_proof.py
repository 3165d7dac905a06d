"""Proof without waiting: the real planner and composers over days and years to come, on a clock moved by hand."""

from __future__ import annotations

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select

import db.assignments
from bot.core.cause import Cause
from bot.core.channel import Capabilities
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.organisation import Mode, RoleKind, UnitKind
from bot.core.register import ImportKind, NewDocument, NewOrganisation, NewPerson, NewTask, NewUnit
from bot.core.rules import Audience, Rule
from bot.core.settings import DEFAULTS
from bot.core.task import Source
from bot.services import demo, planner, register, rehearsal
from bot.services import office as offices
from bot.services.rehearsal import Rehearsed
from db import days
from db.session import Database
from db.tables import TaskRow
from tests.fakes import FixedClock, RecordingChannel, moment
from tests.integration.desk import FOCAL, HEAD, Desk, task
from tests.unit import test_rules_together as reference


@pytest.fixture(params=["sqlite_url", pytest.param("postgres_url", marks=pytest.mark.slow)])
async def store(request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """What is proved here is the rules', and the planner's tests always run on both stores; these on PostgreSQL too when there is time."""
    made = Database(request.getfixturevalue(request.param))
    yield made
    await made.close()


async def played(store: Database, organisation_id: int, start: datetime, until: date) -> list[Rehearsed]:
    return [one async for one in rehearsal.play(store, organisation_id, start, until, Capabilities())]


async def names(store: Database, organisation_id: int, at: datetime, kind: RoleKind) -> set[str]:
    async with store.read() as connection:
        office = await offices.load(connection, organisation_id, at)
    return {office.chart.people[person_id].name for person_id in office.chart.holders(kind)}


async def demo_office(store: Database, at: datetime, kinds: dict[str, ImportKind], monkeypatch: pytest.MonkeyPatch) -> int:
    """The demo's office with everybody bound and live, then its registers entered at `at`."""
    registers = demo._REGISTERS
    monkeypatch.setattr(demo, "_REGISTERS", ())
    cast = await demo.fill(store, Cause(at=at))
    await rehearsal.set_stage(store, cast.organisations[demo.OFFICE], at, all_live=True, all_bound=True)
    monkeypatch.setattr(demo, "_REGISTERS", tuple((code, name, kinds.get(name, kind)) for code, name, kind in registers))
    await demo.fill(store, Cause(at=at))
    return cast.organisations[demo.OFFICE]


async def test_the_documents_taken_over_on_16_11_2026_introduce_the_bot_and_chase_nothing(
    store: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = moment("2026-11-16 08:00")
    kinds = {"tasks_bql_new.csv": ImportKind.TAKEOVER, "tasks_bql_takeover.csv": ImportKind.TAKEOVER}
    office = await demo_office(store, start, kinds, monkeypatch)
    said = await played(store, office, start, date(2026, 11, 30))
    heads = await names(store, office, start, RoleKind.HEAD)
    introduced = Counter(one.to for one in said if one.kind == "introduction")
    assert introduced == dict.fromkeys(heads, 1)
    assert not [one for one in said if any(item.rule in (Rule.OVERDUE, Rule.ESCALATION, Rule.SILENT) for item in one.items)]
    # On its first day a head gets the introduction and nothing else.
    assert Counter(one.to for one in said if one.at.date() == start.date() and one.to in heads) == dict.fromkeys(heads, 1)
    async with store.read() as connection:
        periods = (
            await connection.execute(
                select(TaskRow.series_id, func.count(), func.min(TaskRow.period))
                .where(TaskRow.series_id.is_not(None))
                .group_by(TaskRow.series_id)
            )
        ).all()
    # "Hàng tháng" from January 2024 on: 34 months have gone by, one task stands in the register.
    assert [(count, first) for _, count, first in periods if first == "2026-11-30"] == [(1, "2026-11-30")]
    assert all(count == 1 for _, count, _ in periods)


def crowd() -> NewOrganisation:
    """Twelve departments of a head and a focal person under one chair, and the office unit with its head and clerk."""
    codes = [f"P{number:02d}" for number in range(1, 13)]
    return NewOrganisation(
        code="bql",
        name="Ban Quản lý",
        short_name="Ban Quản lý",
        office_unit="VP",
        units=(
            NewUnit("VP", "Văn phòng", "Văn phòng", UnitKind.OFFICE, (), Mode.LIVE),
            *(NewUnit(code, f"Phòng số {code}", code, UnitKind.DEPARTMENT, (), Mode.LIVE) for code in codes),
        ),
        people=(
            NewPerson("Chủ tịch", "Trưởng ban", ((RoleKind.LEADER, None),), tuple(codes)),
            NewPerson("Chánh Văn phòng", None, ((RoleKind.HEAD, "VP"),)),
            NewPerson("Văn thư", None, ((RoleKind.CLERK, "VP"),)),
            *(NewPerson(f"Trưởng {code}", None, ((RoleKind.HEAD, code),)) for code in codes),
            *(NewPerson(f"Đầu mối {code}", None, ((RoleKind.FOCAL, code),)) for code in codes),
        ),
    )


def dated(content: str, unit: str, due: date | None, **values: object) -> NewTask:
    deadline = Deadline(DeadlineKind.UNDATED) if due is None else Deadline(DeadlineKind.DATE, due)
    made = NewTask(
        content, Source.THONG_BAO_KL, (unit,), document=NewDocument(Source.THONG_BAO_KL, "TB 1/TB"), deadline=deadline, standing=False
    )
    return replace(made, **values)  # type: ignore[arg-type]


async def test_three_hundred_overdue_tasks_in_twelve_units_give_the_chair_one_message_and_nobody_more_than_the_cap(store: Database) -> None:
    start = moment("2026-11-02 08:00")
    made = await register.create_organisation(store, crowd(), Cause(at=start))
    await rehearsal.set_stage(store, made.id, start, all_live=True, all_bound=True)
    tasks = [dated(f"Việc {n}", f"P{n % 12 + 1:02d}", date(2026, 11, 3)) for n in range(300)]
    await register.register_tasks(store, made.id, tasks, ImportKind.NEW, "300 việc", Cause(at=start))
    said = await played(store, made.id, start, date(2026, 12, 1))
    (to_chair,) = [one for one in said if one.to == "Chủ tịch"]
    assert "có 300 nhiệm vụ quá hạn đã đôn đốc 03 lần" in to_chair.text
    assert len(to_chair.items) == 300
    (to_chief,) = [one for one in said if one.to == "Chánh Văn phòng"]
    assert len(to_chief.items) == 300
    per_day = Counter((one.to, one.at.date()) for one in said if one.kind == "digest")
    assert max(per_day.values()) == 1
    for one in said:
        in_words = [line for line in one.text.splitlines() if line.startswith("#")]
        lists = 2 if "[Tuần" in one.text else 1
        assert len(in_words) <= 7 * lists, one.text
    events = Counter((one.to, one.at.date()) for one in said if one.kind == "new")
    assert max(events.values()) <= 5
    # Everything was said: each of the 300 three times to both, then the ladder.
    rules = Counter((item.rule, item.slot.rpartition("/")[2]) for one in said for item in one.items)
    for count in ("1", "2", "3"):
        assert rules["overdue", count] == 600
    assert rules["escalation", "head"] == rules["escalation", "office"] == rules["escalation", "leader"] == 300


async def test_two_schedulers_at_once_say_what_one_says(database: Database) -> None:
    clock, channel = FixedClock(moment("2024-11-04 08:00")), RecordingChannel()
    alone, twice = Desk(database, clock, channel), Desk(database, clock, channel, "snv")
    for desk in (alone, twice):
        await desk.open()
        await desk.register(task(due=date(2024, 11, 8)), task("Hai", due=date(2024, 11, 6)), task("Ba", due=None, standing=True))
        for who in (FOCAL, HEAD):
            await desk.bind(who)
    for day in range(5, 23):
        for hour in ("08:00", "14:00"):
            clock.set(f"2024-11-{day:02d} {hour}")
            await planner.plan_organisation(database, alone.id, clock.now())
            for _ in range(2):
                await asyncio.gather(*(planner.plan_organisation(database, twice.id, clock.now()) for _ in range(3)))
            await alone.send_all()
    assert [one for one in await alone.told() if one[0] != "new"] == [one for one in await twice.told() if one[0] != "new"]
    assert len(await alone.told()) == len(await twice.told()) > 15
    assert channel.texts(FOCAL) == channel.texts(twice.chat(FOCAL))


@pytest.mark.parametrize(("until", "at_least"), [(date(2025, 3, 31), 40), pytest.param(date(2025, 12, 31), 200, marks=pytest.mark.slow)])
async def test_the_plan_of_one_year_is_what_the_slow_reference_says(store: Database, until: date, at_least: int) -> None:
    """Every assignment of a fixed register through 2025 (at the gate its first quarter): day, rule, slot and reader, as it would be,
    against the reference of `test_rules_together`, which counts days on its fingers."""
    start = moment("2025-01-02 07:00")
    made = await register.create_organisation(store, replace(crowd(), live_from=start.date()), Cause(at=start))
    await rehearsal.set_stage(store, made.id, start, all_live=True, all_bound=True)
    chance = random.Random(2025)
    dues = [None, *(date(2025, 1, 6) + timedelta(days=chance.randrange(0, 330)) for _ in range(7))]
    tasks = [dated(f"Việc {n}", "P01", due) for n, due in enumerate(dues)]
    await register.register_tasks(store, made.id, tasks, ImportKind.NEW, "năm 2025", Cause(at=start))
    async with store.read() as connection:
        calendar = await days.calendar(connection, made.id)
        every = await db.assignments.of_import(connection, made.id, 1)
    # The reference counts on the calendar of the tests: both must know the same days of this year.
    assert {d for d in calendar.off if d.year == 2025 and d.weekday() < 5} == {d for d in reference.CALENDAR.off if d.year == 2025}
    said = await played(store, made.id, start, until)
    reader = {
        Audience.RESPONSIBLE: "Đầu mối P01",
        Audience.HEAD: "Trưởng P01",
        Audience.OFFICE: "Chánh Văn phòng",
        Audience.LEADER: "Chủ tịch",
    }
    expected = Counter(
        (day, rule.value, slot, a.task.number, reader[audience])
        for a in every
        for day, rule, slot, audience in reference.expected(a, DEFAULTS, until, reference.always)
    )
    found = Counter(
        (one.at.date(), item.rule, item.slot, item.task, one.to)
        for one in said
        for item in one.items
        if item.rule not in (Rule.NEW, Rule.SUMMARY)
    )
    assert found == expected
    assert sum(found.values()) > at_least


@pytest.mark.slow
async def test_on_the_demo_register_a_head_hears_on_fewer_than_60_days_of_a_year_and_a_leader_on_fewer_than_30(
    store: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody answers anything for a whole year: the worst there can be."""
    start = demo.FIRST_MOMENT
    office = await demo_office(store, start, {}, monkeypatch)
    heard: defaultdict[str, set[date]] = defaultdict(set)
    for one in await played(store, office, start, date(2025, 11, 3)):
        heard[one.to].add(one.at.date())
    heads = {name: len(heard[name]) for name in await names(store, office, start, RoleKind.HEAD)}
    leaders = {name: len(heard[name]) for name in await names(store, office, start, RoleKind.LEADER)}
    print("days on which a head hears", heads, "a leader", leaders)
    assert max(heads.values()) < 60
    assert max(leaders.values()) < 30
