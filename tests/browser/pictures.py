"""Make the pictures of the README and the guides anew: `python -m tests.browser.pictures`."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.browser.chrome import Chrome
from tests.browser.stage import LAN, demo_page, shows, types

DOCS = Path(__file__).resolve().parents[2] / "docs"
_SETTLED = "new Promise((done) => setTimeout(done, 1500))"


def chat(name: str) -> str:
    """The column of somebody on the page, as a JavaScript expression."""
    return f"document.querySelector('section[aria-label=\"{name}\"]')"


_MINH, _HA, _LONG = chat("Trần Văn Minh"), chat("Nguyễn Thu Hà"), chat("Vũ Hải Long")


async def main() -> None:
    async with demo_page() as url, Chrome(1900, 950) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        await page.run("document.querySelector('#target').value = '2024-11-22T09:00'")
        await page.run("document.querySelector('#goto').requestSubmit()")
        await page.wait_for(shows(LAN, "Nhắc việc 22/11/2024"))
        await page.wait_for("document.querySelector('#walk').hidden")
        await page.run("document.querySelector('#year .year-line button').click()")
        await page.run(types(LAN, "115 gia hạn đến 15/12 vì chờ số liệu Sở Tài chính"))
        await page.wait_for(shows(LAN, "Bot hiểu là"))
        await page.run(types(LAN, "đúng"))
        await page.wait_for(shows(LAN, "Đã chuyển"))
        await page.wait_for(shows(_MINH, "đề nghị gia hạn #115"))
        await page.run(types(LAN, "118 xong rồi ạ, văn bản 215/BQL-QLĐT ngày 19/11"))
        await page.wait_for(shows(LAN, "Ghi nhận #118"))
        await page.run(types(_HA, "chờ xác nhận"))
        await page.wait_for(shows(_HA, "#118"))
        await page.run(types(_LONG, "/summary"))
        await page.wait_for(shows(_LONG, "TÌNH HÌNH NHIỆM VỤ"))
        while not await page.run("document.querySelector('#year .year-line button').textContent === 'Diễn tập lại'"):
            await page.run(_SETTLED)
        await page.run(_SETTLED)
        await page.picture(DOCS / "demo.png")
        for column, name in ((LAN, "can-bo"), (_MINH, "truong-phong"), (_HA, "van-thu"), (_LONG, "lanh-dao")):
            await page.run(f"{column}.scrollIntoView({{block: 'nearest', inline: 'start'}})")
            await page.run(_SETTLED)
            await page.picture(DOCS / "guides" / f"{name}.png", of=column)


if __name__ == "__main__":
    asyncio.run(main())
