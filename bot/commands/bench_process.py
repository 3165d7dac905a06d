"""Processes of a measurement: started apart from the environment of whoever measures, and always ended."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import bot
from bot.commands.bench_clock import memory_now

_ROOT = Path(next(iter(bot.__path__))).parent
_CHILD = ("-m", "bot.commands.bench_child")
_END_SECONDS = 10.0
_NOT_THEIRS = ("NHACVIEC_", "DATABASE_URL", "PORT", "PYTHONDONTWRITEBYTECODE")
"""Our settings; and what would let us compile ourselves anew at each start while the libraries have come compiled."""

BARE_IMPORTS = "import telegram.ext, sqlalchemy, apscheduler, jinja2"
"""What any bot made of these four would hold before it does anything."""


class Failed(RuntimeError):
    """A process of the measurement ended badly; the text is what it wrote last."""


@asynccontextmanager
async def started(folder: Path, *arguments: str, settings: Mapping[str, str] | None = None) -> AsyncIterator[Process]:
    """A Python process in `folder` (no `.env` of the checkout reaches it), ended when the block is left."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(_NOT_THEIRS)}
    environment |= {"PYTHONPATH": str(_ROOT), **(settings or {})}
    with (folder / "stderr.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, cwd=folder, env=environment, stdin=PIPE, stdout=PIPE, stderr=log
        )
    try:
        yield process
    finally:
        await _end(process)


async def _end(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), _END_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()


def child(what: str, *given: str) -> tuple[str, ...]:
    """The arguments that start one of our children."""
    return (*_CHILD, what, *given)


async def result_of(folder: Path, what: str, *given: str, settings: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Let a child do its work and give its result. Raises Failed when there is none."""
    async with started(folder, *child(what, *given), settings=settings) as process:
        line = await line_of(process, folder)
        return dict(json.loads(line))


async def line_of(process: Process, folder: Path) -> str:
    """The next line a process writes. Raises Failed with the end of its log when it wrote none and ended."""
    assert process.stdout is not None
    line = await process.stdout.readline()
    if not line:
        log = (folder / "stderr.log").read_text(errors="replace")
        raise Failed(f"a process ended with code {await process.wait()} before it had a result; its log ends:\n{log[-3000:]}")
    return line.decode()


async def importing(folder: Path, statement: str) -> tuple[float, float | None]:
    """Seconds a fresh process needs for an import statement, and what it holds in memory after it, in MB."""
    code = f"import time; t = time.perf_counter(); {statement}; print(time.perf_counter() - t, flush=True); input()"
    async with started(folder, "-c", code) as process:
        taken = float(await line_of(process, folder))
        return taken, memory_now(process.pid)


async def bare_start(folder: Path) -> float:
    """Seconds a Python process needs to start and print."""
    began = time.monotonic()
    async with started(folder, "-c", "print(1, flush=True); input()") as process:
        await line_of(process, folder)
        return time.monotonic() - began
