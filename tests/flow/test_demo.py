"""`python -m bot demo`: the page with the real bot behind it, from its start to its end."""

from __future__ import annotations

import asyncio
from io import StringIO
from pathlib import Path

import aiohttp
import pytest
from rich.console import Console

from bot.commands import demo
from bot.settings import Settings
from tests.flow.world import World


async def test_the_demo_shows_its_page_walks_to_a_digest_and_ends_everything(tmp_path: Path, unused_tcp_port: int) -> None:
    settings = Settings(_env_file=None).model_copy(update={"port": unused_tcp_port, "data_dir": tmp_path})  # type: ignore[call-arg]
    stop, ready = asyncio.Event(), asyncio.Event()
    said = StringIO()
    playing = asyncio.create_task(demo.play(settings, tmp_path, stop, Console(file=said, width=200), ready))
    opened = asyncio.create_task(ready.wait())
    await asyncio.wait({playing, opened}, timeout=60, return_when=asyncio.FIRST_COMPLETED)
    assert opened.done(), playing
    url = f"http://127.0.0.1:{unused_tcp_port}"
    assert url in said.getvalue()
    async with World(url) as world, aiohttp.ClientSession() as browser:
        async with browser.get(f"{url}/") as page:
            assert page.status == 200
            assert "<html" in (await page.text()).lower()
        view = await world.get("view")
        assert view["state"]["panes"]
        walk = await world.clock.walk_to_next_message()
        assert walk["messages"] >= 1
        talked = [chat for chat in await world.people() if chat["type"] == "private"]
        assert len(talked) >= 5
    stop.set()
    await asyncio.wait_for(playing, 10)
    assert "Stopped." in said.getvalue()
    with pytest.raises(aiohttp.ClientConnectorError):
        async with aiohttp.ClientSession() as browser, browser.get(url):
            pass
