"""Opening a file in a child process with limits on memory and time."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from pathlib import Path

from messages.papers.values import MAX_BYTES, Paper, PaperError, Progress, from_json

_ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 90.0
_PIECE = 4096


async def open_bounded(data: bytes, progress: Progress | None = None) -> Paper:
    """The blocks of a file. Raises PaperError, "too_hard" when it took more than its share of memory or time. `progress`: told how
    much of it is read, in hundredths."""
    if len(data) > MAX_BYTES:
        raise PaperError("too_big")
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "messages.papers.child",
        cwd=_ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out = await asyncio.wait_for(_answer(child, data, progress), _SECONDS)
    except TimeoutError:
        raise PaperError("too_hard") from None
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0:
        raise PaperError("too_hard")
    answer = json.loads(out)
    if "error" in answer:
        raise PaperError(answer["error"])
    return from_json(answer["blocks"])


async def _answer(child: asyncio.subprocess.Process, data: bytes, progress: Progress | None) -> bytes:
    assert child.stdin is not None and child.stdout is not None and child.stderr is not None
    out, _, _ = await asyncio.gather(child.stdout.read(), _watch(child.stderr, progress), _feed(child.stdin, data))
    await child.wait()
    return out


async def _feed(pipe: asyncio.StreamWriter, data: bytes) -> None:
    # A child that ended before it read everything has said so itself.
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        pipe.write(data)
        await pipe.drain()
        pipe.close()


async def _watch(pipe: asyncio.StreamReader, progress: Progress | None) -> None:
    while piece := await pipe.read(_PIECE):
        told = [line for line in piece.split() if line.isdigit()]
        if progress is not None and told:
            progress(min(int(told[-1]), 100))
