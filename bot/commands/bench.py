"""`python -m bot bench`: speed and memory, each figure beside its floor, all measured in one run on this machine."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import statistics
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from rich.console import Console

from bot.commands import bench_chat, bench_load, bench_planner, bench_process, bench_room
from bot.commands.bench_chat import Handled, Middle, Start
from bot.commands.bench_fill import Size
from bot.commands.bench_load import Load
from bot.commands.bench_stores import Postgres, Sqlite, fill, must_be_empty
from bot.commands.bench_table import Figure, Quantity, facts, show
from bot.commands.common import BAD_INPUT, DONE, UNEXPECTED, complain
from bot.core.errors import BadInput
from db.migrate import migrate

OFFICE = Size("office", tasks=300, people=100, units=12, due=300)
MANY_READERS = Size("2,000 people", tasks=3_000, people=2_000, units=40, due=1_500)
CITY = Size("city", tasks=100_000, people=20_000, units=1_000, due=1_000)

_MOST_IN_A_REPORT = 5_000
_Import = tuple[float, float | None]
"""Seconds, and MB afterwards."""
MS, MB, PER_SECOND = Quantity.MILLISECONDS, Quantity.MEGABYTES, Quantity.PER_SECOND


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is measured: which sizes, how many updates one after the other, how many processes are started."""

    sizes: tuple[Size, ...]
    updates: int = 100
    starts: int = 3
    plan_rows: tuple[int, ...] = (140, 10_000)
    """How many rows the plans have whose preview is measured."""
    load: Load = field(default_factory=Load)


def run(*, big: bool, postgres: str | None, as_json: bool, planner: bool = False, delivery: bool = False) -> int:
    """Measure and print; the exit code."""
    sizes = (OFFICE, CITY) if big else (OFFICE,)
    try:
        if planner:
            work = measure_planner(CITY if big else replace(OFFICE, tasks=3_000, due=300), postgres, in_json=as_json, console=Console())
            return asyncio.run(_ended_by_signals(work))
        if delivery:
            sizes = (MANY_READERS,)
        measured = measure_delivery if delivery else measure_and_show
        return asyncio.run(_ended_by_signals(measured(Extent(sizes), postgres, in_json=as_json, console=Console())))
    except BadInput as error:
        complain(error.problem, error.cure)
        return BAD_INPUT
    except asyncio.CancelledError:
        return UNEXPECTED


async def _ended_by_signals(work: Awaitable[int]) -> int:
    """SIGTERM ends the work as Ctrl-C does: processes it started are ended, folders it made are removed."""
    measuring = asyncio.ensure_future(work)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, measuring.cancel)
    return await measuring


async def measure_and_show(extent: Extent, postgres: str | None, *, in_json: bool, console: Console) -> int:
    """Raises BadInput when the PostgreSQL database is not empty."""
    notes = Console(stderr=True)
    # A process that is ended cuts the poll it waits in, which the server takes for a fault.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)
    about = facts()
    if postgres is not None:
        about["postgresql"] = await must_be_empty(postgres)
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="nhacviec-bench-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        with notes.status("processes and reading"):
            figures += await _processes(folder, extent)
        with notes.status("plans"):
            figures += await _papers(folder, extent)
        for size in extent.sizes:
            with notes.status(f"SQLite, {size.name}"):
                url = f"sqlite:///{folder / size.name}.sqlite3"
                migrate(url)
                figures += await _store(folder, url, f"SQLite, {size.name}", size, extent, Sqlite(folder))
            if postgres is not None:
                with notes.status(f"PostgreSQL, {size.name}"):
                    migrate(postgres)
                    figures += await _store(folder, postgres, f"PostgreSQL, {size.name}", size, extent, Postgres(postgres))
    show(console, figures, about, in_json=in_json)
    return DONE


async def measure_delivery(extent: Extent, postgres: str | None, *, in_json: bool, console: Console) -> int:
    """Sending and the ledger under load alone, of the first size, on each store. Raises BadInput when the PostgreSQL database is
    not empty."""
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)
    notes, about, figures = Console(stderr=True), facts(), list[Figure]()
    if postgres is not None:
        about["postgresql"] = await must_be_empty(postgres)
    with tempfile.TemporaryDirectory(prefix="nhacviec-bench-", ignore_cleanup_errors=True) as made:
        folder, size = Path(made), extent.sizes[0]
        stores: list[tuple[str, Sqlite | Postgres]] = [("SQLite", Sqlite(folder))]
        if postgres is not None:
            stores.append(("PostgreSQL", Postgres(postgres)))
        for name, rooms in stores:
            with notes.status(name):
                try:
                    url = await rooms.fresh()
                    await fill(url, size)
                    figures += await _delivery(folder, url, f"{name}, {size.name}", size)
                    figures += await bench_load.figures(folder, url, f"{name}, {size.name}", size, extent.load)
                finally:
                    await rooms.leave()
    show(console, figures, about, in_json=in_json)
    return DONE


async def measure_planner(
    size: Size, postgres: str | None, *, in_json: bool, console: Console, owed: Sequence[int] = bench_planner.OWED
) -> int:
    """The planner alone, on each store. Raises BadInput when the PostgreSQL database is not empty."""
    notes = Console(stderr=True)
    about = facts()
    if postgres is not None:
        about["postgresql"] = await must_be_empty(postgres)
    wanted = [count for count in owed if count <= size.tasks // 5]
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="nhacviec-bench-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        stores: list[tuple[str, Sqlite | Postgres]] = [("SQLite", Sqlite(folder))]
        if postgres is not None:
            stores.append(("PostgreSQL", Postgres(postgres)))
        for name, rooms in stores:
            with notes.status(f"{name}, {size.tasks:,} assignments"):
                figures += await _planner(folder, name, rooms, size, wanted)
    show(console, figures, about, in_json=in_json)
    return DONE


async def _planner(folder: Path, name: str, rooms: Sqlite | Postgres, size: Size, owed: Sequence[int]) -> list[Figure]:
    memories = {}
    figures: list[Figure] = []
    try:
        # The smaller register first: PostgreSQL has one database, which is filled anew.
        for tasks in (size.tasks // 10, size.tasks):
            url = await rooms.fresh()
            await fill(url, replace(size, tasks=tasks))
            jobs_url = url if isinstance(rooms, Postgres) else f"sqlite:///{folder / 'jobs.sqlite3'}"
            store = bench_planner.Store(name, url, jobs_url)
            memories[tasks] = await bench_planner.memory(folder, store, replace(size, tasks=tasks), owed[min(1, len(owed) - 1)])
            if tasks == size.tasks:
                figures += await bench_planner.measure(folder, store, size, owed)
    finally:
        await rooms.leave()
    (_, less), (_, more) = sorted(memories.items())
    what = f"memory of a tick, {owed[min(1, len(owed) - 1)]:,} owed, {size.tasks:,} tasks"
    return [*figures, Figure(what, name, MB, more, less, "with a tenth of the tasks", ratio_at_most=1.25)]


# --- one store ------------------------------------------------------------------------------------------------------


async def _store(folder: Path, url: str, where: str, size: Size, extent: Extent, stores: Sqlite | Postgres) -> list[Figure]:
    """Everything of one size on one store."""
    try:
        empty = await bench_room.room_of(url)
        await fill(url, size)
        figures = [bench_room.figure("a task", where, await bench_room.room_of(url) - empty, size.tasks)]
        memory = await _memory(folder, url)
        figures += await _chat(folder, url, where, size, extent)
        figures += await _register(folder, url, where, size)
        figures += await _delivery(folder, url, where, size)
        figures += await bench_load.figures(folder, url, where, size, extent.load)
        figures += await _documents(folder, url, where, files=False)
        figures += await _growth(folder, where, size, memory, stores)
        return figures
    finally:
        await stores.leave()


async def _register(folder: Path, url: str, where: str, size: Size) -> list[Figure]:
    found = await bench_process.result_of(folder, "register", url, json.dumps(asdict(size)))
    ms = {name: value * 1000 for name, value in found.items() if isinstance(value, float)}
    due = f"{found['due_looked']} due, {found['due_rows']} ledger rows"
    # A scan of an office's few rows takes less than any statement around it: the goal is a city's.
    ticks_at_most = 5.0 if size.tasks >= CITY.tasks else None
    return [
        Figure("planner tick, nothing due", where, MS, ms["empty_tick"], ms["scan"], "index scan of all", ratio_at_most=ticks_at_most),
        Figure("planner tick, nothing due", where, MS, ms["empty_tick"], ms["probe"], "one index probe"),
        Figure(f"planner tick, {due}", where, MS, ms["due_tick"], ms["due_insert"], "bare insert of the rows", at_most=1000),
        Figure(f"loop's longest stall, {size.due} due", where, MS, ms["stall"], ms["stall_floor"], "during the inserts", at_most=50),
        Figure("/summary figures", where, MS, ms["figures"], ms["count"], "bare count of the rows", at_most=1000),
        Figure("memory after ticks and figures", where, MB, found["memory"] or 0),
    ]


async def _chat(folder: Path, url: str, where: str, size: Size, extent: Extent) -> list[Figure]:
    people = await bench_chat.writers(url, size)
    rounds: dict[str, list[Handled]] = {"bot": [], "empty": [], "commit": [], "answer": []}
    each, grown = max(1, extent.updates // bench_chat.ROUNDS), bench_room.NONE
    for turn in range(bench_chat.ROUNDS):
        for how, handled in rounds.items():
            if how == "bot":
                # Further than in the round before: what was said already would be no news.
                before = await bench_room.room_of(url)
                handled.append(await bench_chat.by_bot(folder, url, size, people, each, turn * bench_chat.said_in(each)))
                grown += await bench_room.room_of(url) - before
            else:
                handled.append(await bench_chat.by_library(folder, url, size, people, each, how))
    bot, empty, commit, answer = (Middle.of(handled) for handled in rounds.values())
    figures = []
    # A quarter of the library's speed is four times its time.
    for floor, floor_is, most in (
        (empty, "library, empty handler", None),
        (commit, "library, inbox commit", 4.0),
        (answer, "library, commit and answer", None),
    ):
        figures += [
            Figure("update to answer, median", where, MS, bot.median * 1000, floor.median * 1000, floor_is, ratio_at_most=most),
            Figure("update to answer, p99", where, MS, bot.p99 * 1000, floor.p99 * 1000, floor_is),
            Figure("updates answered, burst", where, PER_SECOND, bot.per_second, floor.per_second, floor_is),
        ]
    figures.append(bench_room.figure("an update and its answer", where, grown, grown.updates))
    return [*figures, Figure("bot's memory after the updates", where, MB, bot.memory or 0, answer.memory, "library, the same")]


async def _delivery(folder: Path, url: str, where: str, size: Size) -> list[Figure]:
    found = await bench_chat.deliveries(folder, url, size)
    rate, bare = found["per_second"], found["bare_per_second"]
    return [
        Figure("digests composed and sent", where, PER_SECOND, rate, bare, "bare loop of sends", ratio_at_least=0.8),
        Figure("digests composed and sent", where, PER_SECOND, rate, found["read_bare_per_second"], "reading, rendering, sending alone"),
        Figure(
            "digests composed and sent at our pace",
            where,
            PER_SECOND,
            found["paced_per_second"],
            found["paced_bare_per_second"],
            "bare loop at the same pace",
            ratio_at_least=0.8,
        ),
        Figure(
            "finished texts sent",
            where,
            PER_SECOND,
            found["finished_per_second"],
            found["finished_bare_per_second"],
            "bare loop of sends",
            ratio_at_least=0.8,
        ),
        bench_room.figure("a digest", where, bench_room.Room(round(found["digest_room"]), round(found["digest_values"]), 0), 1),
        Figure("loop's longest stall, sending", where, MS, found["stall"] * 1000, at_most=50),
        Figure("memory after sending", where, MB, found["memory"] or 0),
    ]


async def _documents(folder: Path, url: str, where: str, *, files: bool) -> list[Figure]:
    """A period's figures; with `files`, the official report as Word and Excel and the pictures, and what memory they take."""
    found = await bench_process.result_of(folder, "documents", url, "files" if files else "figures")
    ms = {name: value * 1000 for name, value in found.items() if isinstance(value, float)}
    if not files:
        return [Figure("/summary of a month", where, MS, ms["period"], ms["figures"], "figures of a day", at_most=5000)]
    before = found["memory_before"]
    return [
        Figure("official report as Word", where, MS, ms["docx"], ms["period"], "figures of its month", at_most=10_000),
        Figure("official report as Excel", where, MS, ms["xlsx"], ms["period"], "figures of its month", at_most=10_000),
        Figure("three pictures", where, MS, ms["png"], ms["period"], "figures of their month", at_most=10_000),
        Figure("memory after Word and Excel", where, MB, found["memory_xlsx"] or 0, before, "figures alone"),
        Figure("memory after the pictures", where, MB, found["memory_png"] or 0, found["memory_xlsx"], "before them"),
    ]


async def _growth(folder: Path, where: str, size: Size, memory: float, stores: Sqlite | Postgres) -> list[Figure]:
    """Memory of one tick and the figures with ten times the assignments: beside an office with more, a city with fewer."""
    other = replace(size, tasks=size.tasks * 10 if size.tasks < 10_000 else size.tasks // 10)
    url = await stores.fresh()
    await fill(url, other)
    (_, less), (tasks, more) = sorted([(size.tasks, memory), (other.tasks, await _memory(folder, url))])
    figures = [Figure(f"memory with {tasks:,} tasks", where, MB, more, less, "with a tenth of the tasks")]
    if other.tasks < _MOST_IN_A_REPORT:
        figures += await _documents(folder, url, f"{where}, {other.tasks:,} tasks", files=True)
    return figures


async def _memory(folder: Path, url: str) -> float:
    return float((await bench_process.result_of(folder, "light", url))["memory"] or 0)


# --- processes ------------------------------------------------------------------------------------------------------


async def _processes(folder: Path, extent: Extent) -> list[Figure]:
    stores = Sqlite(folder)
    starts, bare_starts, bare_answers, imports, bare_imports = list[Start](), list[Start](), list[Start](), list[_Import](), list[_Import]()
    for n in range(extent.starts):
        # What is idle is looked at last: the first start may have to compile what it loads, and holds on to the room that took.
        is_last = n == extent.starts - 1
        starts.append(await bench_chat.start_up(folder, await stores.fresh(), idle=is_last))
        bare_starts.append(await bench_chat.start_up(folder, "", library="empty", idle=is_last))
        bare_answers.append(await bench_chat.start_up(folder, await stores.fresh(), library="answer"))
        imports.append(await bench_process.importing(folder, "import bot.app"))
        bare_imports.append(await bench_process.importing(folder, bench_process.BARE_IMPORTS))
    readings = [await bench_process.result_of(folder, "reading") for _ in range(extent.starts)]
    python = await _median(extent.starts, lambda: bench_process.bare_start(folder))
    bare_memory = _most(bare_imports)

    def middle(pairs: list[_Import]) -> float:
        return statistics.median(taken for taken, _ in pairs) * 1000

    def polled(of: list[Start]) -> float:
        return statistics.median(one.polled for one in of) * 1000

    def answered(of: list[Start]) -> float:
        return statistics.median(one.answered or 0.0 for one in of) * 1000

    def idle(of: list[Start]) -> float:
        return max(one.memory or 0.0 for one in of)

    def of_reading(name: str) -> float:
        return float(statistics.median(reading[name] for reading in readings))

    return [
        Figure("start to first getUpdates", "process", MS, polled(starts), polled(bare_starts), "bare library bot", ratio_at_most=2),
        Figure("start to first answer", "process", MS, answered(starts), answered(bare_answers), "library, commit and answer"),
        Figure("import of bot.app", "process", MS, middle(imports), middle(bare_imports), "four libraries imported"),
        Figure("memory of the idle bot", "process", MB, idle(starts), bare_memory, "four libraries imported", ratio_at_most=1.6),
        Figure("memory of the idle bot", "process", MB, idle(starts), idle(bare_starts), "bare library bot, idle"),
        Figure("import of messages.reading", "process", MS, of_reading("import") * 1000, python * 1000, "start of Python"),
        Figure("replies read", "process", PER_SECOND, of_reading("per_second"), of_reading("bare_per_second"), "folded and split only"),
    ]


async def _papers(folder: Path, extent: Extent) -> list[Figure]:
    """The preview of plans, from the bytes of the file to every row understood, the child process included."""
    url = await Sqlite(folder).fresh()
    await fill(url, Size("papers", tasks=10, people=20, units=12, due=0))
    figures = []
    for rows in extent.plan_rows:
        found = await bench_process.result_of(folder, "papers", url, str(rows))
        where, floor = f"{rows:,} rows", "openpyxl alone"
        at_most = {140: 2_000.0, 10_000: 20_000.0}.get(rows)
        figures += [
            Figure("preview of a plan", where, MS, found["seconds"] * 1000, found["bare_seconds"] * 1000, floor, at_most=at_most),
            Figure("memory of the preview", where, MB, found["memory"]),
            Figure("memory of the child that opens it", where, MB, found["child_memory"], at_most=1536),
        ]
    return figures


def _most(pairs: list[_Import]) -> float:
    return max(memory or 0 for _, memory in pairs)


async def _median(rounds: int, work: Callable[[], Awaitable[float]]) -> float:
    return statistics.median([await work() for _ in range(rounds)])
