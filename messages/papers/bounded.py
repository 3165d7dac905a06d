"""Opening a file in a child process with limits on memory and time."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from messages.papers.values import MAX_BYTES, Paper, PaperError, from_json

_ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 90.0


async def open_bounded(data: bytes) -> Paper:
    """The blocks of a file. Raises PaperError, "too_hard" when it took more than its share of memory or time."""
    if len(data) > MAX_BYTES:
        raise PaperError("too_big")
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "messages.papers.child",
        cwd=_ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        out, _ = await asyncio.wait_for(child.communicate(data), _SECONDS)
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
