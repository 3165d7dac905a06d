"""Headless Chromium over its debugging protocol: open a page, wait for something, press, type, take a picture."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import shutil
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any, Self

import aiohttp
from PIL import Image

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_WAIT_SECONDS = 300.0
"""Only a failing test waits so long; walking through weeks takes minutes on a busy machine."""


def find() -> str | None:
    """The browser on this machine; None when there is none."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


class Chrome:
    """`async with Chrome(1600, 950) as page: await page.open(url)`."""

    def __init__(self, width: int, height: int, *, phone: bool = False) -> None:
        self._width, self._height, self._phone = width, height, phone
        self._ids = itertools.count(1)
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)

    async def __aenter__(self) -> Self:
        path = find()
        assert path is not None, "Chromium is missing: apt-get install chromium"
        self._process = await asyncio.create_subprocess_exec(
            path,
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--remote-debugging-port=0",
            f"--user-data-dir={self._folder.name}",
            f"--window-size={self._width},{self._height}",
            "about:blank",
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        port = await self._port()
        self._http = aiohttp.ClientSession()
        async with self._http.get(f"http://127.0.0.1:{port}/json") as response:
            pages = [target for target in await response.json() if target["type"] == "page"]
        self._socket = await self._http.ws_connect(pages[0]["webSocketDebuggerUrl"], max_msg_size=0)
        await self._call(
            "Emulation.setDeviceMetricsOverride", width=self._width, height=self._height, deviceScaleFactor=1, mobile=self._phone
        )
        return self

    async def __aexit__(self, *wrong: object) -> None:
        await self._socket.close()
        await self._http.close()
        self._process.terminate()
        await self._process.wait()
        self._folder.cleanup()

    async def _port(self) -> int:
        """The browser says on its error output where it listens; the rest of that output is read and forgotten."""
        assert self._process.stderr is not None
        async for line in self._process.stderr:
            if b"DevTools listening on" in line:
                self._drained = asyncio.ensure_future(self._process.stderr.read())
                return int(line.split(b"127.0.0.1:")[1].split(b"/")[0])
        raise AssertionError("the browser did not start")

    async def _call(self, method: str, **parameters: Any) -> Any:
        number = next(self._ids)
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        while True:
            answer = json.loads((await self._socket.receive(_WAIT_SECONDS)).data)
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]

    async def open(self, url: str) -> None:
        """Go to a page and wait until it is loaded."""
        await self._call("Page.enable")
        await self._call("Page.navigate", url=url)
        while json.loads((await self._socket.receive(_WAIT_SECONDS)).data).get("method") != "Page.loadEventFired":
            continue

    async def run(self, script: str) -> Any:
        """The value of a JavaScript expression; a promise is awaited."""
        result = await self._call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    async def wait_for(self, condition: str) -> None:
        """Until a JavaScript expression is true; looked at after each change of the page."""
        script = f"""new Promise((done, fail) => {{
            const look = () => {{ try {{ return Boolean({condition}); }} catch {{ return false; }} }};
            if (look()) return done(true);
            const seen = new MutationObserver(() => look() && (seen.disconnect(), done(true)));
            seen.observe(document, {{subtree: true, childList: true, attributes: true, characterData: true}});
            setTimeout(() => (seen.disconnect(), done(look())), {int(_WAIT_SECONDS * 900)});
        }})"""
        assert await self.run(script), f"never became true: {condition}"

    async def picture(self, path: Path, of: str | None = None) -> None:
        """The page as a PNG file; `of`: only an element, given as a JavaScript expression."""
        box = None
        if of is not None:
            box = await self.run(f"(({{left, top, right, bottom}}) => [left, top, right, bottom])({of}.getBoundingClientRect())")
        shot = await self._call("Page.captureScreenshot", format="png")
        path.parent.mkdir(parents=True, exist_ok=True)
        # Cut here: the browser lays the page out anew, as narrow as the part it is asked for.
        Image.open(BytesIO(base64.b64decode(shot["data"]))).crop(box).save(path)
