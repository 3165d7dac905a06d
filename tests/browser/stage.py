"""The demo as a visitor meets it: running on a free port, in a folder that is thrown away."""

from __future__ import annotations

import asyncio
import socket
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from rich.console import Console

from bot.commands.demo import play
from bot.settings import Settings


@asynccontextmanager
async def demo_page() -> AsyncIterator[str]:
    """The address of the demo's page."""
    port = _free_port()
    stop, ready = asyncio.Event(), asyncio.Event()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = Settings(_env_file=None, PORT=port, data_dir=Path(folder))  # type: ignore[call-arg]
        running = asyncio.ensure_future(play(settings, Path(folder), stop, Console(quiet=True), ready))
        opened = asyncio.ensure_future(ready.wait())
        await asyncio.wait({running, opened}, return_when=asyncio.FIRST_COMPLETED)
        try:
            if running.done():
                running.result()
            yield f"http://127.0.0.1:{port}/"
        finally:
            opened.cancel()
            stop.set()
            await running


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


# --- what a visitor does ---

LAN = "document.querySelector('section[aria-label=\"Lê Thị Lan\"]')"
LONG = "document.querySelector('section[aria-label=\"Vũ Hải Long\"]')"


def types(chat: str, text: str) -> str:
    """Write into a chat's box and press Enter's button."""
    return f"""(() => {{
        const box = {chat}.querySelector('textarea');
        box.value = {text!r};
        box.dispatchEvent(new Event('input', {{bubbles: true}}));
        {chat}.querySelector('form.composer').requestSubmit();
    }})()"""


def presses(chat: str, label: str) -> str:
    """Press the newest button of a chat with this label."""
    return f"[...{chat}.querySelectorAll('button.key')].filter((b) => b.textContent === {label!r}).at(-1).click()"


def shows(chat: str, words: str) -> str:
    """Whether a chat shows these words."""
    return f"{chat}.querySelector('.list').textContent.includes({words!r})"
