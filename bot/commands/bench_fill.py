"""A made-up register of any size, the same at every run: units, people with addresses, tasks, assignments with history.

Written in bulk straight into the tables. The organisation itself, with its calendar, is made the way everybody's is.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from bot.core.cause import Cause
from bot.core.clock import OFFICE_ZONE
from bot.core.register import NewOrganisation
from bot.core.task import FIRST_NUMBER, Source
from bot.services import register
from db import heartbeats, organisations
from db.session import Connection, Database
from db.tables import (
    AddressRow,
    AssignmentRow,
    AssignmentVersionRow,
    Base,
    DocumentRow,
    ImportRow,
    PersonRow,
    RoleRow,
    SettingRow,
    TaskRow,
    UnitRow,
)

ORGANISATION = 1
"""The register is the only one of its database."""
NOW = datetime(2024, 11, 5, 9, 0, tzinfo=OFFICE_ZONE).astimezone(UTC)
"""Tuesday 05/11/2024 09:00 in the office, without the lists of a week's first day: everything is measured at this moment."""
TODAY = date(2024, 11, 5)
CHANNEL = "telegram"

_BEFORE = datetime(2024, 10, 1, 8, 0, tzinfo=OFFICE_ZONE).astimezone(UTC)
_REGISTERED = date(2024, 10, 1)
_FIRST_ACCOUNT = 10_000_000
_BATCH = 5_000
_CONTENTS = (
    "Rà soát, tham mưu xử lý dứt điểm các tồn tại trong công tác quản lý đất đai tại khu công nghiệp",
    "Báo cáo kết quả thực hiện chuyển đổi số và cải cách thủ tục hành chính của cơ quan",
    "Phối hợp giải phóng mặt bằng dự án hạ tầng kỹ thuật, báo cáo tiến độ hằng tháng",
    "Đôn đốc nhà đầu tư hoàn thiện hồ sơ môi trường theo kết luận kiểm tra",
    "Xây dựng kế hoạch phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2025",
)


@dataclass(frozen=True, slots=True)
class Size:
    """How big a register is. `due`: how many assignments come due at once."""

    name: str
    tasks: int
    people: int
    units: int
    due: int


async def fill(database: Database, size: Size) -> None:
    """Fill an empty, migrated database. Nothing is due on the day (see `make_due`)."""
    chance = random.Random(size.tasks)
    made = await register.create_organisation(database, NewOrganisation("bench", "Cơ quan đo", "CQ đo", live_from=_REGISTERED), _cause())
    assert made.id == ORGANISATION
    async with database.write() as connection:
        await _insert(connection, UnitRow, _units(size))
        await _insert(connection, PersonRow, ({**_OURS, "id": n, "name": f"Nguyễn Văn {n}"} for n in range(1, size.people + 1)))
        await _insert(connection, RoleRow, _roles(size))
        await _insert(connection, AddressRow, _addresses(size))
        await _insert(connection, ImportRow, [{**_OURS, "id": 1, "kind": "takeover", "name": "bench", "at": _BEFORE}])
        # One person stands for many here: a minute's share of messages would be used up at once.
        await _insert(connection, SettingRow, [{**_OURS, "name": "messages_per_minute", "value": "off", "at": _BEFORE}])
        await _insert(connection, DocumentRow, _documents(size))
        await _insert(connection, TaskRow, _tasks(size))
        await organisations.change(connection, ORGANISATION, office_unit_id=1)
        # The night's work has its own time; a bot that starts here finds it done.
        await heartbeats.first_run_today(connection, "nightly", TODAY)
    async with database.write() as connection:
        assignments = list(_assignments(size, chance))
        await _insert(connection, AssignmentRow, (identity for identity, _ in assignments))
        await _insert(connection, AssignmentVersionRow, (version for _, versions in assignments for version in versions))
    if not database.is_sqlite:
        # PostgreSQL gathers its statistics by itself after a while; SQLite, as the bot runs it, never does.
        async with database.write() as connection:
            await connection.exec_driver_sql("ANALYZE")


async def make_due(database: Database, size: Size) -> list[int]:
    """Let `size.due` assignments, spread over all units, be due on the day; their ids."""
    ids = random.Random(size.due).sample(range(1, size.tasks + 1), size.due)
    version, identity = AssignmentVersionRow.__table__, AssignmentRow.__table__
    due = {
        "state": "open",
        "due": TODAY,
        "due_original": TODAY,
        "last_day": TODAY,
        "done_on": None,
        "submitted_on": None,
        "takeover": False,
    }
    async with database.write() as connection:
        for some in _batches(ids, 500):
            mine = version.c.assignment_id.in_(some) & version.c.until.is_(None)
            await connection.execute(version.update().where(mine).values(**due))
            await connection.execute(identity.update().where(identity.c.id.in_(some)).values(next_look_on=TODAY))
    return ids


async def forget_messages(database: Database, due: Sequence[int]) -> None:
    """Empty the ledger and let the assignments be looked at again: the next round begins like the first."""
    identity = AssignmentRow.__table__
    async with database.write() as connection:
        for statement in ("DELETE FROM item", "DELETE FROM message", "DELETE FROM heartbeat"):
            await connection.exec_driver_sql(statement)
        for some in _batches(due, 500):
            await connection.execute(identity.update().where(identity.c.id.in_(some)).values(next_look_on=TODAY))


async def empty(database: Database) -> None:
    """Empty every table of a PostgreSQL database that was empty before we filled it."""
    async with database.write() as connection:
        await connection.exec_driver_sql("TRUNCATE organisation RESTART IDENTITY CASCADE")
        for statement in ("DELETE FROM inbox", "DELETE FROM sender", "DELETE FROM heartbeat", "DELETE FROM daily_run"):
            await connection.exec_driver_sql(statement)


def account(person_id: int) -> int:
    """The account, and private chat, of a person."""
    return _FIRST_ACCOUNT + person_id


def focal_of(unit_id: int, size: Size) -> int:
    """The focal person of a unit."""
    return unit_id + size.units


def unit_of(task_id: int, size: Size) -> int:
    """The unit that leads a task."""
    return task_id % size.units + 1


def number(task_id: int) -> int:
    """The number under which people know a task."""
    return FIRST_NUMBER - 1 + task_id


_OURS: dict[str, Any] = {"organisation_id": ORGANISATION}


def _cause() -> Cause:
    return Cause(at=_BEFORE)


def _units(size: Size) -> Iterator[dict[str, Any]]:
    for n in range(1, size.units + 1):
        kind = "office" if n == 1 else "department"
        yield {
            **_OURS,
            "id": n,
            "code": f"P{n}",
            "name": f"Phòng số {n}",
            "short_name": f"P. {n}",
            "kind": kind,
            "mode": "live",
            "position": n,
        }


def _roles(size: Size) -> Iterator[dict[str, Any]]:
    """One head and one focal person per unit, the rest staff; the last two people are the clerk and the leader."""
    for n in range(1, size.people - 1):
        kind = "head" if n <= size.units else "focal" if n <= 2 * size.units else "staff"
        yield {**_OURS, "person_id": n, "unit_id": (n - 1) % size.units + 1, "kind": kind}
    yield {**_OURS, "person_id": size.people - 1, "unit_id": 1, "kind": "clerk"}
    yield {**_OURS, "person_id": size.people, "unit_id": None, "kind": "leader"}


def _addresses(size: Size) -> Iterator[dict[str, Any]]:
    for n in range(1, size.people + 1):
        chat = str(account(n))
        yield {**_OURS, "kind": "person", "channel": CHANNEL, "account": chat, "chat": chat, "person_id": n, "bound_at": _BEFORE}


def _documents(size: Size) -> Iterator[dict[str, Any]]:
    sources = list(Source)
    for n in range(1, size.tasks // 20 + 2):
        title = f"TB {n}/TB-UBND ngày 01/10/2024"
        yield {
            **_OURS,
            "id": n,
            "source": sources[n % len(sources)].value,
            "title": title,
            "symbol": f"{n}/TB-UBND",
            "issued_on": _REGISTERED,
        }


def _tasks(size: Size) -> Iterator[dict[str, Any]]:
    sources = list(Source)
    for n in range(1, size.tasks + 1):
        document = n // 20 + 1
        yield {
            **_OURS,
            "id": n,
            "import_id": 1,
            "document_id": document,
            "number": number(n),
            "content": f"{_CONTENTS[n % len(_CONTENTS)]} ({n})",
            "source": sources[document % len(sources)].value,
            "deadline_kind": "date",
            "standing": n % 25 == 0,
            "urgent": False,
        }


def _assignments(size: Size, chance: random.Random) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Every task has a lead, every fifth a supporting unit; every fourth assignment has changed once already."""
    next_id = size.tasks + 1
    for task in range(1, size.tasks + 1):
        yield _assignment(task, task, "lead", size, chance)
        if task % 5 == 0:
            yield _assignment(next_id, task, "support", size, chance)
            next_id += 1


def _assignment(number: int, task: int, part: str, size: Size, chance: random.Random) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    unit = unit_of(task, size) if part == "lead" else unit_of(task + 1, size)
    # Heads and focal persons are the first two of everybody's unit; of the lead assignments a third name one of the staff.
    layers = (size.people - 2) // size.units
    named = unit + size.units * chance.randrange(2, layers) if part == "lead" and layers > 2 and chance.random() < 1 / 3 else None
    due = TODAY + timedelta(days=chance.randrange(20, 120)) if chance.random() < 0.8 else None
    state = chance.choices(("open", "accepted", "submitted", "withdrawn"), (38, 56, 4, 2))[0]
    finished = TODAY - timedelta(days=chance.randrange(1, 30))
    version = {
        **_OURS,
        "assignment_id": number,
        "at": _BEFORE,
        "until": None,
        "unit_id": unit,
        "person_id": named,
        "part": part,
        "state": state,
        "assigned_on": _REGISTERED,
        "registered_on": _REGISTERED,
        "takeover": True,
        "released": False,
        "due_original": due,
        "due": due,
        "before": False,
        "last_day": due,
        "acknowledged": False,
        "blocked": False,
        "reported_on": None,
        "percent": None,
        "holds": 0,
        "submitted_on": finished if state in ("accepted", "submitted") else None,
        "done_on": finished if state == "accepted" else None,
    }
    identity = {
        **_OURS,
        "id": number,
        "task_id": task,
        "next_look_on": TODAY + timedelta(days=chance.randrange(1, 90)) if state == "open" else None,
    }
    if number % 4:
        return identity, [version]
    changed = NOW - timedelta(days=chance.randrange(1, 30))
    first = {**version, "state": "open", "submitted_on": None, "done_on": None, "until": changed}
    return identity, [first, {**version, "at": changed, "reported_on": changed.date(), "percent": 50}]


async def _insert(connection: Connection, table: type[Base], rows: Iterable[dict[str, Any]]) -> None:
    statement = table.__table__.insert()
    for some in _batches(rows, _BATCH):
        await connection.execute(statement, some)


def _batches(things: Iterable[Any], length: int) -> Iterator[list[Any]]:
    left = iter(things)
    while some := list(islice(left, length)):
        yield some
