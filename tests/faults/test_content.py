"""What people and data can do to the bot: repeated updates, poisoned rows, monstrous texts, forged presses, leaks."""

from __future__ import annotations

import asyncio
import heapq
import random
import signal
import statistics
from collections import deque
from collections.abc import AsyncIterator, Callable
from datetime import date, timedelta
from pathlib import Path
from time import monotonic
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands import bench_chat
from bot.commands.bench_clock import percentile
from bot.commands.bench_fill import Size
from bot.core.calendar import Calendar
from bot.core.months import add_months
from bot.core.outgoing import Outgoing, Sent
from bot.core.pacing import Pacer
from bot.core.text import utf16_length
from bot.logs import redact
from bot.sandbox.limits import Limits
from db.session import Database
from messages.render import Rendered, visible_length
from messages.split import escape, split
from tests.fakes import RecordingChannel
from tests.faults.scene import Nursery, Scene, a_scene
from tests.flow.stage import BUTTONS, Stage, a_stage
from tests.integration.desk import FOCAL, HEAD, NEXT_MONDAY, desk_with_task, open_desk


@pytest.fixture
async def scene(sqlite_url: str, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Scene]:
    async with a_scene(sqlite_url, tmp_path, nursery) as made:
        yield made


@pytest.fixture
async def stage(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Stage]:
    async with a_stage(sqlite_url, tmp_path, BUTTONS) as running:
        yield running


@pytest.mark.slow
async def test_row_14_updates_twice_out_of_order_and_old(scene: Scene, tell: Callable[..., None]) -> None:
    writers = await bench_chat.writers(scene.url, scene.size)
    for n, writer in enumerate(writers):
        scene.sandbox.acts.say(writer.account, writer.account, f"{writer.number} được {10 + n}%")
        scene.said += 1
    updates = scene.sandbox.world.updates
    # The platform serves everything twice, the newest first, one of them a day old, one that no library can parse.
    again = [dict(update) for update in reversed(updates.waiting)]
    again[0]["message"] = {**again[0]["message"], "date": again[0]["message"]["date"] - 86_400}
    updates.waiting += again
    updates.waiting.insert(
        2, {"update_id": updates.next_id, "message": {"message_id": "?", "chat": {"id": 1, "type": "nonsense"}, "date": "x"}}
    )
    updates.next_id += 1
    await scene.drain()
    audit = (await scene.audit()).must_hold()
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    assert await scene.one("SELECT count(*) FROM inbox WHERE state = 'parked'") == 1
    tell(14, "everything twice and backwards, one a day old, one beyond parsing: each effect once, one parked", audit)


async def test_row_14_one_press_five_times(stage: Stage, tell: Callable[..., None]) -> None:
    await stage.outage("2024-11-05T08:00")
    reminder = await stage.lan.next_message("#101")
    assert reminder.data
    before = await stage.written()
    button = next(label for label in reminder.buttons if "xong" in label.lower() or "hoàn thành" in label.lower())
    for _ in range(5):
        await stage.lan.press(reminder, button)
    await stage.settle()
    assert await stage.written() == before + 1
    tell(14, "one press five times: one report")


@pytest.mark.slow
async def test_row_26_twenty_thousand_due_while_a_hundred_messages_come_in(
    sqlite_url: str, tmp_path: Path, nursery: Nursery, scaled: Callable[[int], int], tell: Callable[..., None]
) -> None:
    office = Size("many", tasks=120, people=scaled(2000) + 40, units=20, due=60)
    async with a_scene(sqlite_url, tmp_path, nursery, limits=True, size=office) as scene:
        await scene.owe(scaled(20_000))
        writers = await bench_chat.writers(scene.url, scene.size)
        pid = await scene.start("bot", real_pace=True)
        await scene.sandbox.calls.bell.until(lambda: scene.sandbox.calls.methods["sendMessage"] > 20, 20)
        waits: list[float] = []
        chats = scene.sandbox.world.messages
        for n in range(scaled(100)):
            writer = writers[n % len(writers)]
            began = monotonic()
            heard = _answers(chats[writer.account])
            scene.sandbox.acts.say(writer.account, writer.account, f"{writer.number} được {n % 90 + 1}%, lần {n}")
            scene.said += 1

            def answered(chat: int = writer.account, heard: int = heard) -> bool:
                return _answers(chats[chat]) > heard

            if await scene.sandbox.calls.bell.until(answered, 20):
                waits.append(monotonic() - began)
        assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
        times = [call.machine for call in scene.sandbox.calls.kept if call.method == "sendMessage"]
        assert scene.sandbox.calls.refused == {}
        assert len(waits) == scene.said
        assert max(sum(1 for other in times if at <= other < at + 1) for at in times) <= 30
    tell(
        26,
        f"{scene.said} answers while {scaled(20_000):,} to {office.people:,} people leave at our pace:"
        f" median {statistics.median(waits):.2f} s,"
        f" p95 {percentile(waits, 0.95):.2f} s; no 429",
    )


def _answers(chat: dict[int, Any]) -> int:
    return sum(1 for message in chat.values() if message.from_bot and not message.text.startswith("Tin m"))


async def test_row_26_twenty_thousand_reminders_drain_at_the_pace(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, tell: Callable[..., None]
) -> None:
    """In made-up time: the real pacer and the server's real limits, one message after the other."""
    machine = SimpleNamespace(now=0.0)
    limits, pacer = Limits(now=lambda: machine.now), Pacer()
    # Ten to each person, one person after the other: a chat that has had enough is put off, as the ledger does it.
    queue = deque(chat for chat in range(2000) for _ in range(10))
    put_off: list[tuple[float, int]] = []
    sent = 0
    while queue or put_off:
        machine.now += pacer.wait_overall(machine.now) + 1e-6
        if put_off and put_off[0][0] <= machine.now:
            chat = heapq.heappop(put_off)[1]
        elif queue:
            chat = queue.popleft()
        else:
            machine.now = put_off[0][0]
            continue
        wait = pacer.wait(str(chat), False, machine.now)
        if wait > 0:
            heapq.heappush(put_off, (machine.now + wait + 1e-6, chat))
            continue
        limits.take(chat, is_group=False)
        pacer.spend(str(chat), False, machine.now)
        sent += 1
    assert sent == 20_000
    assert machine.now <= 20_000 / 25 * 1.02
    tell(26, f"20,000 to 2,000 people in {machine.now:,.0f} s of made-up time (pace 25/s): no 429 from a server that takes 30/s")


async def test_row_27_a_poisoned_row_stands_before_nobody(
    database: Database, monkeypatch: pytest.MonkeyPatch, tell: Callable[..., None]
) -> None:
    desk = await open_desk(database, FOCAL, HEAD)
    await desk.answer(FOCAL, "độc", "1/1")
    for n in range(20):
        await desk.answer(HEAD, f"lành {n}", f"{n + 2}/1")

    class Picky(RecordingChannel):
        async def send(self, chat: str, outgoing: Outgoing) -> Sent:
            if outgoing.plain == "độc":
                from bot.core.channel import ChannelError, Failure

                raise ChannelError(Failure.REJECTED, "Bad Request: nobody knows why")
            return await super().send(chat, outgoing)

    desk.channel = Picky()
    desk.sender = desk.new_sender()
    for _ in range(5):
        await desk.pass_machine_time()
        await desk.send_all()
    rows = await desk.rows()
    assert [(row.state, row.dropped_as, row.attempts) for row in rows[:1]] == [("dropped", "broken", 3)]
    assert {row.state for row in rows[1:]} == {"sent"}
    tell(27, "refused for ever: given up after three tries, 20 others left at once")


@settings(max_examples=200, deadline=None)
@given(words=st.text(min_size=1, max_size=300), times=st.integers(1, 60))
def test_row_29_any_text_is_cut_into_parts_that_fit(words: str, times: int) -> None:
    plain = (words + "\n") * times
    parts = split(Rendered(escape(plain), plain), 4096)
    assert all(visible_length(part.html) <= 4096 and utf16_length(part.plain) <= 4096 for part in parts)


async def test_row_29_a_title_of_a_megabyte(database: Database, tell: Callable[..., None]) -> None:
    desk = await desk_with_task(database, FOCAL, content="Việc <b> & 😀 " * 70_000, at=NEXT_MONDAY)
    await desk.tick()
    await desk.send_all()
    assert {row.state for row in await desk.rows("digest")} == {"sent"}
    assert all(utf16_length(text_) <= 4096 for _, text_ in desk.channel.sent)
    tell(29, f"a title of a megabyte with emoji and tags: {len(desk.channel.sent)} parts, each within the limit")


async def test_row_30_files_that_mean_harm(stage: Stage, tell: Callable[..., None]) -> None:
    bad = {
        "../../etc/passwd.pdf": b"%PDF-1.4",
        "vi-rus.exe": b"MZ\x90\x00",
        "cong-thuc.csv": b'=HYPERLINK("http://x")',
        "bom.zip": b"PK\x03\x04" * 50,
    }
    for name, content in bad.items():
        await stage.lan.send_file(name, content, caption="101 gửi kèm")
    await stage.settle()
    assert set(await stage.inbox()) == {"done"}
    await stage.lan.say("trợ giúp")
    await stage.settle()
    assert list(Path(stage.bot.settings.data_dir).glob("**/passwd*")) == []
    tell(30, f"{len(bad)} files with harmful names and contents: kept as names only, nothing opened, nothing written by their names")


async def test_row_31_forged_presses_and_used_codes(stage: Stage, tell: Callable[..., None]) -> None:
    await stage.outage("2024-11-05T08:00")
    reminder = await stage.lan.next_message("#101")
    before = await stage.written()
    data = reminder.data[0]
    for forged in (data.replace("1", "9"), "confirm:999999", "yes", "\u0000", "x" * 64, "done:-1"):
        query = {
            "id": str(random.getrandbits(60)),
            "from": {"id": stage.mai.id, "is_bot": False, "first_name": "Mai"},
            "message": {"message_id": reminder.id, "date": 1, "chat": {"id": stage.mai.id, "type": "private"}},
            "chat_instance": "1",
            "data": forged,
        }
        stage.sandbox.world.updates.push("callback_query", query)
    await stage.settle()
    assert await stage.written() == before
    assert await stage.state_of(101) == "open"
    code = await stage.invite("Hoàng Đức Nam")
    first, second = await stage.world.person("Nam"), await stage.world.person("Kẻ lạ")
    await asyncio.gather(first.start(code), second.start(code))
    await asyncio.gather(first.say("đúng"), second.say("đúng"))
    await stage.settle()
    bound = await stage.rows(f"SELECT account FROM address WHERE removed_at IS NULL AND person_id = {stage.people['Hoàng Đức Nam']}")
    assert len(bound) == 1
    third = await stage.world.person("Người sau")
    await third.start(code)
    await stage.settle()
    assert len(await stage.rows(f"SELECT account FROM address WHERE account = '{third.id}'")) == 0
    tell(31, "forged presses change nothing; of two with one code one wins; a used code tells nothing")


@pytest.mark.slow
@pytest.mark.parametrize("level", ["DEBUG", "ERROR"])
async def test_row_32_the_token_is_in_no_log(scene: Scene, level: str, tell: Callable[..., None]) -> None:
    from bot.sandbox.faults import Fault

    await scene.owe(30)
    for kind in ("502", "401", "429", "reset_after", "garbled"):
        for method in ("sendMessage", "getUpdates"):
            scene.sandbox.faults.add(Fault(kind, method, skip=2))
    await scene.drain(level=level)
    log = (scene.folder / "children.log").read_text(errors="replace")
    secret = scene.sandbox.token.partition(":")[2]
    assert log or level == "ERROR"
    assert scene.sandbox.token not in log
    assert secret not in log
    assert secret not in redact(f"https://api.telegram.org/bot{scene.sandbox.token}/x")
    tell(32, f"{len(log.splitlines()):,} lines at {level} with five kinds of faults: 0")


@pytest.mark.slow
async def test_row_33_memory_over_many_messages(scene: Scene, scaled: Callable[[int], int], tell: Callable[..., None]) -> None:
    rounds = scaled(20)

    def resident(pid: int) -> float:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))

    writers = await bench_chat.writers(scene.url, scene.size)
    pid = await scene.start("bot")
    seen: list[float] = []
    for n in range(rounds):
        await scene.owe(150, name=f"m{n}")
        for writer in writers:
            scene.sandbox.acts.say(writer.account, writer.account, f"{writer.number} được {n % 90 + 1}%, lần {n}")
        assert await scene.drained()
        seen.append(resident(pid))
    assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    early = seen[len(seen) // 4]
    assert seen[-1] < early * 1.1, seen
    tell(33, f"{rounds * 150:,} messages and {rounds * len(writers)} updates: {early:.0f} MB after a quarter, {seen[-1]:.0f} MB at the end")


@settings(max_examples=100, deadline=None)
@given(
    off=st.sets(st.dates(date(2024, 1, 1), date(2024, 12, 31)), max_size=40),
    worked=st.sets(st.dates(date(2024, 1, 1), date(2024, 12, 31)), max_size=10),
    day=st.dates(date(2024, 1, 20), date(2024, 12, 1)),
    count=st.integers(-10, 10),
)
def test_row_35_working_days_as_a_brute_count_has_them(off: set[date], worked: set[date], day: date, count: int) -> None:
    calendar = Calendar(frozenset(off), frozenset(worked))
    every = [date(2023, 1, 1) + timedelta(days=n) for n in range(1100)]
    working = [d for d in every if d in worked or (d.weekday() < 5 and d not in off)]
    if count > 0:
        assert calendar.add(day, count) == [d for d in working if d > day][count - 1]
    elif count < 0:
        assert calendar.add(day, count) == [d for d in working if d < day][count]
    else:
        assert calendar.add(day, count) == next(d for d in working if d >= day)


def test_row_35_ends_of_months_and_leap_days(tell: Callable[..., None]) -> None:
    assert add_months(date(2024, 11, 30), 3) == date(2025, 2, 28)
    assert add_months(date(2023, 11, 30), 3) == date(2024, 2, 29)
    assert add_months(date(2024, 2, 29), 12) == date(2025, 2, 28)
    tell(35, "working days equal a brute count over random holidays; three months from 30/11 is 28/02 or 29/02")
