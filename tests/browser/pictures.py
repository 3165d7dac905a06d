"""Make the pictures of the README anew: `python -m tests.browser.pictures`."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.browser.chrome import Chrome
from tests.browser.stage import LAN, demo_page, shows, types

_DOCS = Path(__file__).resolve().parents[2] / "docs"
_MINH = "document.querySelector('section[aria-label=\"Trần Văn Minh\"]')"
_LONG = "document.querySelector('section[aria-label=\"Vũ Hải Long\"]')"


async def main() -> None:
    async with demo_page() as url, Chrome(1900, 950) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        await page.run("document.querySelector('#target').value = '2024-11-22T09:00'")
        await page.run("document.querySelector('#goto').requestSubmit()")
        await page.wait_for(shows(LAN, "Nhắc việc 22/11/2024"))
        await page.wait_for("document.querySelector('#walk').hidden")
        await page.run(types(LAN, "123 gia hạn đến 15/01/2025 vì chờ số liệu Sở Tài chính"))
        await page.wait_for(shows(LAN, "Bot hiểu là"))
        await page.run(types(LAN, "đúng"))
        await page.wait_for(shows(LAN, "Đã chuyển"))
        await page.run(types(_LONG, "/summary"))
        await page.wait_for(shows(_LONG, "TÌNH HÌNH NHIỆM VỤ"))
        await page.run("new Promise((done) => setTimeout(done, 1500))")
        await page.picture(_DOCS / "demo.png")


if __name__ == "__main__":
    asyncio.run(main())
