"""The demo page in a real browser."""

from __future__ import annotations

import pytest

from tests.browser.chrome import Chrome, find
from tests.browser.stage import LAN, LONG, demo_page, presses, shows, types

pytestmark = pytest.mark.skipif(find() is None, reason="no Chromium on this machine (apt-get install chromium)")

UNDATED, DATED = 118, 123


async def test_a_reply_typed_on_the_page_is_recorded_and_the_register_changes_at_once() -> None:
    async with demo_page() as url, Chrome(1600, 950) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        await page.run(types(LAN, f"{UNDATED} đang làm được 60%"))
        await page.wait_for(shows(LAN, "đang thực hiện 60%"))
        before = await page.run("document.querySelector('#pane').textContent")
        await page.run(types(LAN, f"{DATED}"))
        await page.wait_for(shows(LAN, "Thời hạn: 31/12/2024"))
        await page.run(presses(LAN, "Báo hoàn thành"))
        await page.wait_for(shows(LAN, "báo hoàn thành ngày 04/11/2024"))
        await page.wait_for(f"document.querySelector('#pane').textContent !== {before!r}")


async def test_moving_the_date_brings_the_next_reminder_without_a_reload() -> None:
    async with demo_page() as url, Chrome(1600, 950) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        await page.run("document.querySelector('#target').value = '2024-11-11T09:00'")
        await page.run("document.querySelector('#goto').requestSubmit()")
        await page.wait_for(shows(LAN, "Báo cáo tháng 11/2024"))
        await page.wait_for("document.querySelector('#day').textContent.includes('11/11/2024')")


async def test_a_picture_in_a_chat_opens_in_full() -> None:
    async with demo_page() as url, Chrome(1600, 950) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        await page.run(types(LONG, "biểu đồ"))
        picture = f"{LONG}.querySelector('.bubble a.picture img')"
        await page.wait_for(f"{picture} !== null && {picture}.naturalWidth > 0")
        assert await page.run(f"{picture}.parentElement.href === {picture}.src && {picture}.parentElement.target") == "_blank"


async def test_text_with_marks_stays_text_and_nothing_runs() -> None:
    async with demo_page() as url, Chrome(1600, 950) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        await page.run(types(LAN, f"{UNDATED} đang làm <img src=x onerror=document.title=1> & <b>70%</b>"))
        await page.wait_for(shows(LAN, "<b>70%</b>"))
        assert await page.run(f"{LAN}.querySelectorAll('.bubble img').length") == 0
        assert await page.run("document.title") != "1"


async def test_on_a_phone_one_chat_fills_the_screen_and_nothing_sticks_out() -> None:
    async with demo_page() as url, Chrome(400, 850, phone=True) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        assert await page.run("document.documentElement.scrollWidth <= 400")
        assert await page.run(f"{LAN}.getBoundingClientRect().width") > 380
