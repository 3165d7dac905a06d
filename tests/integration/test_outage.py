"""The machine was off, or its clock jumped: what was missed is told once and in one message, and nothing twice."""

from __future__ import annotations

import shutil
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.core.register import ImportKind
from db.session import Database
from tests.integration.desk import CLERK, FOCAL, HEAD, Desk, open_desk, task

HOURS = ("07:45", "08:00", "08:30", "14:00")
TASKS = (
    task("Báo cáo tuần", due=date(2024, 11, 8)),
    task("Báo cáo tháng", due=date(2024, 11, 15)),
    task("Báo cáo quý", due=date(2024, 11, 30)),
    task("Tham mưu quy chế", due=None),
)


async def a_desk(database: Database) -> Desk:
    desk = await open_desk(database, FOCAL, HEAD, CLERK)
    await desk.register(*TASKS, kind=ImportKind.TAKEOVER)
    await run(desk, "2024-11-04 08:30", "2024-11-04 14:00")
    return desk


async def run(desk: Desk, *moments: str) -> None:
    for moment in moments:
        await desk.tick(moment)
        await desk.send_all()


def ordinary(first: date, last: date) -> list[str]:
    """The moments at which a bot that is never off has something to do."""
    every = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [f"{day} {hour}" for day in every if day.weekday() < 5 for hour in HOURS]


Item = tuple[int, str, str, str]


async def told(desk: Desk) -> Counter[Item]:
    """(task number, rule, slot, audience) of whatever counts as told, and how often."""
    async with desk.database.read() as connection:
        rows = await connection.exec_driver_sql(
            "SELECT task.number, item.rule, item.slot, item.audience FROM item JOIN assignment ON assignment.id = item.assignment_id"
            f" JOIN task ON task.id = assignment.task_id WHERE item.organisation_id = {desk.id} AND item.live"
        )
        return Counter((row[0], row[1], row[2], row[3]) for row in rows)


# --- off for a while --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("back", ["2024-11-12 08:00", "2024-11-28 10:15", "2025-03-13 14:30"])
async def test_after_an_outage_of_any_length_everybody_gets_one_digest_that_says_so_in_one_line(database: Database, back: str) -> None:
    desk = await a_desk(database)
    known = len(desk.channel.sent)
    await run(desk, back)
    heard = desk.channel.sent[known:]
    digests = [text for chat, text in heard if chat == FOCAL]
    assert len(digests) == 1
    first, *rest = digests[0].splitlines()
    end = date.fromisoformat(back[:10])
    until = f"{back[11:13]}h{back[14:]} ngày {end:%d/%m/%Y}"
    # Longer than a day, and the platform has thrown away what was written to the bot before.
    lost = "Tin nhắn trong thời gian đó có thể chưa nhận được: tin nào chưa có trả lời, đề nghị nhắn lại."
    assert first == f"Bot gián đoạn từ 14h00 ngày 04/11/2024 đến {until}; các tin nhắc trong thời gian đó được gộp vào tin này. {lost}"
    assert "#101" in "\n".join(rest)
    assert max(Counter(chat for chat, _ in heard).values()) == 1
    # It is said once: neither later that day nor in the next digest.
    known = len(desk.channel.sent)
    await run(desk, *(m for m in ordinary(end, end) if m > back), *ordinary(end + timedelta(days=1), end + timedelta(days=9)))
    assert len(desk.channel.sent) > known
    assert not [text for _, text in desk.channel.sent[known:] if "gián đoạn" in text]


async def test_what_an_outage_has_kept_is_not_said_over_noon_but_in_the_afternoons_window(database: Database) -> None:
    desk = await a_desk(database)
    known = len(desk.channel.sent)
    await run(desk, "2024-11-12 11:00", "2024-11-12 12:30", "2024-11-12 13:59")
    assert desk.channel.sent[known:] == []
    await run(desk, "2024-11-12 14:00")
    assert "gián đoạn" in desk.channel.texts(FOCAL)[-1]


async def test_the_clerk_is_told_of_an_outage_in_the_morning_line(database: Database) -> None:
    desk = await a_desk(database)
    await run(desk, "2024-11-12 08:00")
    (morning,) = [text for text in desk.channel.texts(CLERK) if "Sổ sáng 12/11/2024" in text]
    assert morning.startswith("Bot gián đoạn từ 14h00 ngày 04/11/2024 đến 08h00 ngày 12/11/2024")


async def test_two_outages_on_one_day_are_one(database: Database) -> None:
    desk = await a_desk(database)
    await desk.tick("2024-11-12 07:50")
    await run(desk, "2024-11-12 09:00")
    assert "Bot gián đoạn từ 14h00 ngày 04/11/2024 đến 09h00 ngày 12/11/2024" in desk.channel.texts(FOCAL)[-1]


@pytest.mark.parametrize(
    "moments",
    [
        ("2024-11-06 16:00", "2024-11-07 07:40", "2024-11-07 07:45", "2024-11-07 08:00"),
        ("2024-11-07 07:44", "2024-11-07 07:50", "2024-11-07 08:00"),
    ],
    ids=["a night", "a restart"],
)
async def test_a_night_or_a_restart_is_no_outage(database: Database, moments: tuple[str, ...]) -> None:
    desk = await a_desk(database)
    await run(desk, *ordinary(date(2024, 11, 5), date(2024, 11, 6)))
    known = len(desk.channel.sent)
    await run(desk, *moments)
    assert not [text for _, text in desk.channel.sent[known:] if "gián đoạn" in text]


async def test_nothing_is_lost_by_an_outage_whatever_its_length(database: Database) -> None:
    """Off from Tuesday noon to each following Friday: in the end every task was told of as without it."""
    desk = await a_desk(database)
    back = ("2024-11-15 13:00", "2024-11-15 14:00")
    await run(desk, *ordinary(date(2024, 11, 5), date(2024, 11, 5)), *back, *ordinary(date(2024, 11, 18), date(2024, 12, 6)))
    found = await told(desk)
    assert set(found.values()) == {1}
    slots = {slot for _, rule, slot, _ in found if rule == "overdue"}
    assert slots >= {"2024-11-08/1", "2024-11-08/2", "2024-11-08/3", "2024-11-15/1"}
    assert (102, "before_due", "2024-11-15/0", "responsible") in found


# --- clocks that jump -------------------------------------------------------------------------------------------------


@pytest.mark.slow_on_postgresql
@pytest.mark.parametrize("at", ["2024-11-07 07:50", "2024-11-07 08:10", "2024-11-11 08:05", "2024-11-12 14:10"])
async def test_a_clock_set_back_an_hour_loses_and_repeats_nothing(
    database: Database, tmp_path: Path, _migrated_sqlite: Path, at: str
) -> None:
    desk = await a_desk(database)
    day, hour = at.split()
    back = f"{day} {int(hour[:2]) - 1:02d}{hour[2:]}"
    moments = ordinary(date(2024, 11, 5), date(2024, 11, 15))
    before, after = [m for m in moments if m <= at], [m for m in moments if m > back]
    await run(desk, *before, at, back, *after)
    disturbed = Counter(desk.channel.sent)
    assert set((await told(desk)).values()) == {1}
    assert set(disturbed.values()) == {1}
    assert await told(desk) == await undisturbed(tmp_path, _migrated_sqlite, moments)


_UNDISTURBED: dict[tuple[str, ...], Counter[Item]] = {}


async def undisturbed(folder: Path, migrated: Path, moments: list[str]) -> Counter[Item]:
    """What a twin of the office is told when nothing goes wrong; the same for everybody who asks of the same moments."""
    if (known := _UNDISTURBED.get(tuple(moments))) is not None:
        return known
    twin = Database(f"sqlite:///{shutil.copy(migrated, folder / 'twin.sqlite3')}", careless=True)
    desk = await a_desk(twin)
    await run(desk, *moments)
    found = await told(desk)
    await twin.close()
    _UNDISTURBED[tuple(moments)] = found
    return found


async def test_while_the_digests_are_leaving_a_clock_set_back_only_makes_them_wait(database: Database) -> None:
    desk = await a_desk(database)
    await run(desk, *ordinary(date(2024, 11, 5), date(2024, 11, 6)))
    known = len(desk.channel.sent)
    await desk.tick("2024-11-07 08:10")
    desk.clock.set("2024-11-07 07:10")
    await desk.send_all()
    assert desk.channel.sent[known:] == []
    await run(desk, "2024-11-07 08:00", "2024-11-07 08:10")
    assert [chat for chat, _ in desk.channel.sent[known:]].count(FOCAL) == 1


@pytest.mark.slow_on_postgresql
@pytest.mark.parametrize("at", ["2024-11-06 10:00", "2024-11-10 09:00", "2024-11-13 08:40"])
async def test_a_clock_that_ran_a_day_ahead_and_was_set_right_loses_and_repeats_nothing(
    database: Database, tmp_path: Path, _migrated_sqlite: Path, at: str
) -> None:
    desk = await a_desk(database)
    day = date.fromisoformat(at[:10])
    moments = ordinary(date(2024, 11, 5), date(2024, 11, 25))
    ahead = f"{day + timedelta(days=1)}{at[10:]}"
    await run(desk, *(m for m in moments if m <= at), ahead, at, *(m for m in moments if m > at))
    found, expected = await told(desk), await undisturbed(tmp_path, _migrated_sqlite, moments)
    assert set(found.values()) == {1}
    # Đôn đốc counts from the day the last one was told, which moved; its numbers are all there.
    assert set(found) == set(expected)
