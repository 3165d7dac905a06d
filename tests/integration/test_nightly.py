"""The day's work: once a day and made up when missed, the index against the rules, series, and the end of retention."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

import db.attachments
import jobs.nightly
from bot.core.deadline import Deadline, DeadlineKind
from bot.core.outgoing import OutgoingFile
from bot.core.register import ImportKind
from bot.services import nightly
from bot.services.reconcile import reconcile
from bot.services.retention import Pruned, prune
from db import days, heartbeats
from db.session import Database
from db.tables import AssignmentRow, InboxRow, MessageRow, TaskRow
from tests.fakes import moment
from tests.integration.desk import DUE, FOCAL, HEAD, MONDAY, NEXT_MONDAY, THURSDAY, desk_with_task, open_desk, task


async def test_the_days_work_is_done_once_a_day(database: Database) -> None:
    desk = await open_desk(database)
    assert await nightly.run_once(database, desk.clock.now()) is not None
    assert await nightly.run_once(database, desk.clock.now()) is None
    assert await nightly.run_once(database, moment("2024-11-04 23:59")) is None
    assert await nightly.run_once(database, moment("2024-11-05 00:00")) is not None
    # A clock that went back repeats nothing.
    assert await nightly.run_once(database, moment(MONDAY)) is None


async def test_a_missed_night_is_made_up_at_the_first_occasion(database: Database) -> None:
    desk = await open_desk(database)
    await nightly.run_once(database, desk.clock.now())
    assert await nightly.run_once(database, moment("2025-01-15 15:00")) is not None
    async with database.read() as connection:
        assert await heartbeats.has_run(connection, "nightly", date(2025, 1, 15))
        assert not await heartbeats.has_run(connection, "nightly", date(2025, 1, 14))
        # Deadlines reach into the next year, so its days off are there.
        assert await days.has_year(connection, desk.id, 2026)
        assert not await days.has_year(connection, desk.id, 2027)


async def test_work_that_broke_is_not_marked_and_is_tried_again(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = await open_desk(database)

    async def breaks(*_: Any, **__: Any) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(nightly, "prune", breaks)
        with pytest.raises(OSError, match="disk is full"):
            await nightly.run_once(database, desk.clock.now())
        # The tick notes it and lives on.
        await jobs.nightly.run(database, desk.clock)
    async with database.read() as connection:
        assert not await heartbeats.has_run(connection, "nightly", date(2024, 11, 4))
    await jobs.nightly.run(database, desk.clock)
    async with database.read() as connection:
        assert await heartbeats.has_run(connection, "nightly", date(2024, 11, 4))


async def test_a_mark_is_made_once_by_whoever_comes_first(database: Database) -> None:
    async with database.write() as connection:
        assert await heartbeats.first_run_today(connection, "nightly", DUE)
        assert not await heartbeats.first_run_today(connection, "nightly", DUE)
        assert await heartbeats.first_run_today(connection, "other", DUE)


async def test_on_a_healthy_register_the_index_has_no_drift_on_any_day(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, at=MONDAY)
    await desk.register(
        task("Không thời hạn", due=None),
        task("Thường xuyên", due=None, standing=True),
        task("Hạn xa", due=date(2025, 3, 3)),
        task("Tồn từ trước", due=date(2024, 10, 1)),
    )
    await desk.register(task("Tiếp nhận", due=date(2024, 9, 2)), kind=ImportKind.TAKEOVER)
    day = moment(MONDAY)
    for number in range(24):
        at = day + timedelta(days=number)
        assert await reconcile(database, at.replace(hour=0, minute=5)) == 0, at
        desk.clock.set(at)
        await desk.tick()
        if number % 3:
            await desk.send_all()
        assert await reconcile(database, at.replace(hour=23)) == 0, at
    assert {rule for rule, _, _ in await desk.told()} == {"new", "before_due", "overdue", "escalation", "monthly", "summary"}


async def test_a_broken_index_is_corrected_and_counted(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at="2024-11-05 00:05")
    await desk.register(task("Việc xong", due=date(2024, 11, 29)))
    await desk.announced()
    for broken in (None, date(2025, 6, 2)):
        async with database.write() as connection:
            await connection.execute(update(AssignmentRow).values(next_look_on=broken))
        # 101 is owed today; 102 has its first reminder a week before its day.
        assert await reconcile(database, desk.clock.now()) == 2
        assert await desk.next_look(101) == date(2024, 11, 5)
        assert await desk.next_look(102) == date(2024, 11, 22)
        assert await reconcile(database, desk.clock.now()) == 0
    assert (await desk.tick("2024-11-05 08:05")).rows == 1


@pytest.mark.parametrize(("look", "wrong"), [(date(2024, 11, 6), 0), (date(2024, 11, 7), 1)])
async def test_what_is_owed_is_looked_at_on_the_next_working_day_at_the_latest(database: Database, look: date, wrong: int) -> None:
    desk = await desk_with_task(database, FOCAL, at="2024-11-05 00:05")
    async with database.write() as connection:
        await connection.execute(update(AssignmentRow).values(next_look_on=look))
    assert await reconcile(database, desk.clock.now()) == wrong


async def test_an_early_look_is_no_drift(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=THURSDAY)
    for early in (date(2024, 1, 2), date(2024, 11, 7), date(2024, 11, 8)):
        async with database.write() as connection:
            await connection.execute(update(AssignmentRow).values(next_look_on=early))
        assert await reconcile(database, desk.clock.now()) == 0
        assert await desk.next_look() == early


async def test_a_series_makes_one_task_for_each_period(database: Database) -> None:
    desk = await open_desk(database, FOCAL)
    monthly = Deadline(DeadlineKind.RECURRING, None, recurrence="FREQ=MONTHLY;BYMONTHDAY=20")
    await desk.register(task("Báo cáo tháng", deadline=monthly))

    async def periods() -> list[str | None]:
        async with database.read() as connection:
            return list((await connection.execute(select(TaskRow.period).order_by(TaskRow.number))).scalars())

    assert await periods() == ["2024-11-20"]
    for at in ("2024-11-05 00:05", "2024-11-20 00:05", "2024-11-21 00:05", "2024-11-22 00:05", "2024-12-20 23:00", "2024-12-21 01:00"):
        await desk.tick(at)
    assert await periods() == ["2024-11-20", "2024-12-20", "2025-01-20"]
    # Each is an ordinary task with its own number, chased like any other.
    assert (await desk.assignment(103)).due == date(2025, 1, 20)


async def test_the_content_of_handled_updates_goes_after_thirty_days(database: Database) -> None:
    desk = await open_desk(database)
    now = moment(NEXT_MONDAY)
    limit = now - timedelta(days=30)
    async with database.write() as connection:
        for key, state, done_at in (
            ("over", "done", limit - timedelta(seconds=1)),
            ("at the limit", "done", limit),
            ("parked", "parked", limit - timedelta(days=1)),
            ("waiting", "new", None),
        ):
            values = {"channel": "telegram", "update_key": key, "chat": "a", "payload": {"text": "x"}, "state": state}
            await connection.execute(insert(InboxRow).values(**values, received_at=desk.clock.now(), done_at=done_at))
    assert await prune(database, now, dry_run=True) == Pruned(inbox=1, messages=0, attachments=0)
    assert await prune(database, now) == Pruned(inbox=1, messages=0, attachments=0)
    assert await prune(database, now) == Pruned(inbox=0, messages=0, attachments=0)
    async with database.read() as connection:
        rows = await connection.execute(select(InboxRow.update_key, InboxRow.payload).order_by(InboxRow.id))
        assert [(row.update_key, row.payload) for row in rows] == [
            ("over", None),
            ("at the limit", {"text": "x"}),
            ("parked", {"text": "x"}),
            ("waiting", {"text": "x"}),
        ]


async def test_the_content_of_files_goes_after_thirty_days(database: Database) -> None:
    desk = await open_desk(database)
    now, file = moment(NEXT_MONDAY), OutgoingFile("bao-cao.docx", "application/octet-stream", b"PK")
    limit = now - timedelta(days=30)
    async with database.write() as connection:
        kept, over = [await db.attachments.add(connection, desk.id, file, at) for at in (limit, limit - timedelta(seconds=1))]
    assert await prune(database, now) == Pruned(inbox=0, messages=0, attachments=1)
    async with database.read() as connection:
        assert await db.attachments.get(connection, over) is None
        assert await db.attachments.get(connection, kept) == file


async def test_the_texts_of_old_messages_go_after_a_year_and_what_was_told_stays_told(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.answer(FOCAL, "chờ gửi", "1/1")
    await desk.tick()
    await desk.send_all()
    await desk.answer(FOCAL, "chưa gửi", "2/1")
    limit = moment("2026-01-05 00:05") - timedelta(days=365)
    async with database.write() as connection:
        await connection.execute(update(MessageRow).where(MessageRow.kind == "digest").values(created_at=limit - timedelta(seconds=1)))
        await connection.execute(update(MessageRow).where(MessageRow.slot == "1/1").values(created_at=limit))
    assert await prune(database, moment("2026-01-05 00:05"), dry_run=True) == Pruned(inbox=0, messages=1, attachments=0)
    assert (await desk.row("digest")).text_plain is not None
    assert await prune(database, moment("2026-01-05 00:05")) == Pruned(inbox=0, messages=1, attachments=0)
    digest = await desk.row("digest")
    assert (digest.text_html, digest.text_plain, digest.buttons) == (None, None, None)
    assert (digest.state, digest.tasks) == ("sent", [(await desk.assignment()).id])
    assert [row.text_plain for row in await desk.rows("answer")] == ["chờ gửi", "chưa gửi"]
    assert len(await desk.told()) == 1


async def test_two_processes_never_do_the_night_at_once(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work = 0
    most = 0
    real = prune
    others_have_ended = asyncio.Event()

    async def slow(*given: Any) -> Any:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        if at_work > 1:
            others_have_ended.set()
        await others_have_ended.wait()
        at_work -= 1
        return await real(*given)

    if database.is_sqlite:
        pytest.skip("an SQLite file has one process")
    monkeypatch.setattr(nightly, "prune", slow)
    nights = [asyncio.ensure_future(nightly.run_once(database, moment(MONDAY))) for _ in range(4)]
    async with asyncio.timeout(60):
        for ended in list(asyncio.as_completed(nights))[:3]:
            await ended
        others_have_ended.set()
        done = await asyncio.gather(*nights)
    assert most == 1
    assert len([night for night in done if night is not None]) == 1
