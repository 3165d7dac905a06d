"""The benchmark runs from end to end on a tiny register and shows every figure. How big the figures are is no test."""

from __future__ import annotations

import asyncio
import json
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.commands import bench, bench_deliver, bench_fill
from bot.commands.bench_chat import Awaited, Handled, Middle, Writer
from bot.commands.bench_fill import Size
from bot.commands.bench_load import Load
from bot.commands.bench_stores import must_be_empty
from bot.commands.bench_table import Figure, Quantity, show
from bot.core.errors import BadInput
from bot.core.text import utf16_length
from bot.sandbox.calls import Calls
from bot.services import planner
from db.session import Database
from tests.fakes import RecordingChannel

TINY = Size("tiny", tasks=24, people=14, units=3, due=10)

OF_PROCESSES = {
    "start to first getUpdates",
    "start to first answer",
    "import of bot.app",
    "memory of the idle bot",
    "import of messages.reading",
    "replies read",
}
OF_A_STORE = {
    "room in the store of a task",
    "room in the store of an update and its answer",
    "room in the store of a digest",
    "update to answer, median",
    "update to answer, p99",
    "updates answered, burst",
    "bot's memory after the updates",
    "planner tick, nothing due",
    "loop's longest stall, 10 due",
    "/summary figures",
    "memory after ticks and figures",
    "digests composed and sent",
    "digests composed and sent at our pace",
    "finished texts sent",
    "loop's longest stall, sending",
    "memory after sending",
    "rows claimed and settled, 1 worker",
    "from kill -9 to the next send",
    "update to answer at 50/s, median",
    "update to answer at 50/s, p95",
    "answer while 40 reminders to 14 drain, median",
    "answer while 40 reminders to 14 drain, p95",
    "memory with 240 tasks",
    "/summary of a month",
    "official report as Word",
    "official report as Excel",
    "three pictures",
    "memory after Word and Excel",
    "memory after the pictures",
}


@pytest.mark.slow
async def test_a_tiny_run_measures_every_figure_beside_its_floor() -> None:
    printed = StringIO()
    load = Load(updates=3, owed=40, written=3, claims=30)
    small = bench.Extent((TINY,), updates=3, starts=1, plan_rows=(20,), load=load)
    code = await bench.measure_and_show(small, None, in_json=True, console=Console(file=printed, width=200))
    assert code == 0
    result = json.loads(printed.getvalue())
    figures = result["figures"]
    names = {figure["what"] for figure in figures}
    assert names >= OF_PROCESSES | OF_A_STORE
    assert any(name.startswith("planner tick, 10 due, ") for name in names)
    assert all(figure["value"] > 0 for figure in figures if "refused with 429" not in figure["what"])
    assert all(figure["ratio"] for figure in figures if figure["floor_is"])
    assert {"cores", "python", "sqlite"} <= result["machine"].keys()


def test_the_table_has_one_row_per_figure_and_marks_what_misses_its_target() -> None:
    printed = StringIO()
    figures = [
        Figure("slow thing", "here", Quantity.MILLISECONDS, 60.0, 10.0, "plain thing", ratio_at_most=5),
        Figure("fast thing", "here", Quantity.PER_SECOND, 90.0, 100.0, "bare loop", ratio_at_least=0.8),
        Figure("small thing", "here", Quantity.MEGABYTES, 50.0),
    ]
    show(Console(file=printed), figures, {"cores": 2}, in_json=False)
    lines = printed.getvalue().splitlines()
    (slow,) = (line for line in lines if "slow thing" in line)
    (fast,) = (line for line in lines if "fast thing" in line)
    assert "6.00" in slow and "≤ 5 × missed" in slow
    assert "0.90" in fast and "missed" not in fast
    assert any("small thing" in line for line in lines)


def _sent(calls: Calls, chat: int, text: str) -> float:
    calls.add("sendMessage", {"chat_id": chat, "text": text}, 200, "", "")
    return calls.kept[-1].machine


async def test_an_answer_is_matched_to_whoever_wrote_and_not_to_what_the_bot_says_by_itself() -> None:
    calls = Calls()
    _sent(calls, 11, "Ghi nhận <b>#112</b> of the run before")
    answers, an, binh = Awaited(calls), Writer(11, 112), Writer(12, 125)
    waiting = asyncio.ensure_future(answers.wait([an]))
    await asyncio.sleep(0)
    _sent(calls, 99, "Sổ sáng của văn thư: #112")
    _sent(calls, 11, "Nhắc việc #300")
    calls.add("getUpdates", {}, 200, "", "")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not waiting.done()
    answered = _sent(calls, 11, "Ghi nhận <b>#112</b>")
    _sent(calls, 98, "Sổ sáng")
    assert await waiting == answered
    burst = asyncio.ensure_future(answers.wait([an, binh, an]))
    await asyncio.sleep(0)
    _sent(calls, 12, "Ghi nhận <b>#125</b>")
    _sent(calls, 12, "Ghi nhận <b>#125</b>")
    _sent(calls, 11, "Ghi nhận <b>#112</b>")
    await asyncio.sleep(0)
    assert not burst.done()
    last = _sent(calls, 11, "Ghi nhận <b>#112</b>")
    assert await burst == last


async def test_a_filled_register_owes_what_was_made_due_and_nothing_else(database: Database) -> None:
    await bench_fill.fill(database, TINY)
    assert (await planner.tick(database, bench_fill.NOW)).looked == 0
    due = await bench_fill.make_due(database, TINY)
    for _ in range(2):
        planned = await planner.tick(database, bench_fill.NOW)
        assert planned.looked == len(due) == TINY.due
        async with database.read() as connection:
            assert (await connection.exec_driver_sql("SELECT count(*) FROM message WHERE kind = 'digest'")).scalar_one() > 0
        await bench_fill.forget_messages(database, due)


async def test_the_least_that_composing_takes_sends_what_is_too_long_for_one_message_in_parts(database: Database) -> None:
    size = Size("full", tasks=150, people=4, units=1, due=150)
    await bench_fill.fill(database, size)
    await bench_fill.make_due(database, size)
    await planner.tick(database, bench_fill.NOW)
    async with database.write() as connection:
        await connection.exec_driver_sql("UPDATE message SET state = 'sent', chat = '1'")
    channel = RecordingChannel()
    await bench_deliver._read_and_send_bare(database, channel)  # type: ignore[arg-type]
    lengths = [utf16_length(plain) for _, plain in channel.sent]
    assert len(lengths) > 1
    assert max(lengths) <= channel.can.max_text


async def test_a_postgresql_database_with_a_register_is_left_alone(postgres_url: str) -> None:
    database = Database(postgres_url)
    await bench_fill.fill(database, TINY)
    await database.close()
    with pytest.raises(BadInput):
        await bench.measure_and_show(
            bench.Extent((TINY,), updates=1, starts=1, plan_rows=(20,)), postgres_url, in_json=True, console=Console(file=StringIO())
        )


async def test_the_planner_is_measured_beside_a_scan_and_beside_a_stored_job_for_each_reminder() -> None:
    printed = StringIO()
    size = Size("tiny", tasks=60, people=14, units=3, due=10)
    code = await bench.measure_planner(size, None, in_json=True, console=Console(file=printed, width=200), owed=(0, 5, 12))
    assert code == 0
    figures = json.loads(printed.getvalue())["figures"]
    beside = {(figure["what"], figure["floor_is"]) for figure in figures}
    for owed in (0, 5, 12):
        for floor in ("SQL scan of the same table", "APScheduler, a stored job each"):
            assert (f"planner tick, {owed} of 60 owed", floor) in beside
    assert ("memory of a tick, 5 owed, 60 tasks", "with a tenth of the tasks") in beside
    assert all(figure["value"] > 0 for figure in figures)


def test_rounds_count_by_their_medians_so_that_one_slow_round_counts_for_nothing() -> None:
    quick, slow = Handled((0.010, 0.012, 0.014), 80.0, 90.0), Handled((0.100, 0.120, 0.140), 8.0, 95.0)
    middle = Middle.of([quick, slow, Handled((0.011, 0.013, 0.015), 70.0, None)])
    assert (middle.median, middle.per_second, middle.memory, middle.p99) == (0.013, 70.0, 95.0, 0.140)


@pytest.mark.parametrize("url", ["sqlite:///x.sqlite3", "mysql://host/name", "postgresql", "x.sqlite3", ""])
async def test_what_names_no_postgresql_database_is_refused_and_nothing_is_made(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadInput) as refused:
        await must_be_empty(url)
    assert "postgresql://" in refused.value.cure
    assert list(tmp_path.iterdir()) == []


async def test_a_postgresql_database_that_is_away_is_named_with_a_cure() -> None:
    with pytest.raises(BadInput, match="cannot be opened") as refused:
        await must_be_empty("postgresql://u@127.0.0.1:1/x")
    assert refused.value.cure == "Start it, or correct the address."
