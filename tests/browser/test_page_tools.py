"""The page's other tools in a real browser: the guided tour, the year strip, the faults, the keys."""

from __future__ import annotations

import pytest

from tests.browser.chrome import Chrome, find
from tests.browser.stage import LAN, demo_page, shows, types

pytestmark = pytest.mark.skipif(find() is None, reason="no Chromium on this machine (apt-get install chromium)")

HA = "document.querySelector('section[aria-label=\"Nguyễn Thu Hà\"]')"
LONG = "document.querySelector('section[aria-label=\"Vũ Hải Long\"]')"
MINH = "document.querySelector('section[aria-label=\"Trần Văn Minh\"]')"
YEN = "document.querySelector('section[aria-label=\"Dương Thị Yến\"]')"
STEP = "document.querySelector('.tour h2').textContent"
ACT = "document.querySelector('.tour .row button:nth-child(2)').click()"
NEXT = "document.querySelector('.tour .row button:nth-child(3)').click()"

EFFECTS = {
    "Báo tiến độ như nhắn cho đồng nghiệp": shows(LAN, "đang thực hiện 60%"),
    "Thời gian trôi, bot tự nhắc": "document.querySelector('#toasts').textContent.includes('Đã tới nơi')",
    "Gần đến hạn": shows(LAN, "[Nhắc việc 22/11/2024]"),
    "Không kịp thì xin gia hạn": shows(LAN, "đề nghị gia hạn đến 15/12/2024"),
    "Đọc lại, rồi mới ghi": shows(MINH, "đề nghị gia hạn #115"),
    "Trưởng phòng xem trước": shows(LONG, "#115"),
    "Lãnh đạo phụ trách quyết định": shows(LAN, "→ 15/12/2024"),
    "“Xong” là lời báo, chưa phải kết quả": shows(LAN, "báo hoàn thành ngày 22/11/2024"),
    "Văn thư xác nhận": shows(HA, "#118"),
    "Khi mạng hỏng, tin không mất": "document.querySelector('#faults-button').textContent === 'Sự cố: 1'",
    "Câu hỏi trước cuộc họp": shows(LONG, "TÌNH HÌNH NHIỆM VỤ"),
    "Người chỉ có Zalo": shows(YEN, "Ghi nhận #118"),
    "Zalo không nhận tệp": shows(YEN, "/tai-len/"),
}
"""What each step of the tour that does something brings about."""


@pytest.mark.slow
async def test_the_tour_leads_through_a_tasks_life_and_every_step_has_its_effect() -> None:
    async with demo_page() as url, Chrome(1600, 950) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        await page.run("document.querySelector('#tour-button').click()")
        await page.wait_for("!document.querySelector('.tour').hidden && document.querySelector('.tour h2').textContent")
        seen = []
        while not await page.run("document.querySelector('.tour').hidden"):
            title = await page.run(STEP)
            if not await page.run("document.querySelector('.tour .row button:nth-child(2)').hidden"):
                seen.append(title)
                await page.run(ACT)
                await page.wait_for(EFFECTS[title])
                await page.wait_for("document.querySelector('#walk').hidden")
            await page.run(NEXT)
        assert seen == list(EFFECTS)


async def test_the_year_strip_shows_what_was_sent_and_what_a_rehearsal_says_will_be() -> None:
    async with demo_page() as url, Chrome(1600, 950) as page:
        await page.open(url)
        await page.wait_for("document.querySelectorAll('#year .cell').length >= 365")
        await page.wait_for("document.querySelector('#year [data-day=\"2024-11-04\"]').className.includes('sent')")
        assert await page.run("document.querySelector('#year [data-day=\"2024-11-09\"]').classList.contains('off')")
        await page.run("document.querySelector('#year .year-line button').click()")
        await page.wait_for("document.querySelectorAll('#year .cell[class*=planned]').length > 5")
        assert not await page.run("document.querySelectorAll('#year .cell.off[class*=planned]').length")
        await page.run("document.querySelector('#year [data-day=\"2024-11-06\"]').click()")
        await page.wait_for("document.querySelector('#year .cell.today').dataset.day === '2024-11-06'")


async def test_a_service_that_is_down_keeps_answers_until_it_is_up_again() -> None:
    async with demo_page() as url, Chrome(1600, 950) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        await page.run("document.querySelector('#faults-button').click()")
        await page.run("document.querySelectorAll('#faults input')[1].click()")
        await page.wait_for("document.querySelector('#faults-button').textContent === 'Sự cố: 1'")
        await page.run(types(LAN, "118 đang làm được 60%"))
        await page.wait_for("document.querySelector('#pane').textContent.includes('chờ gửi')")
        assert not await page.run(shows(LAN, "đang thực hiện 60%"))
        await page.run("document.querySelectorAll('#faults input')[1].click()")
        await page.wait_for(shows(LAN, "đang thực hiện 60%"))
        await page.wait_for("document.querySelector('#faults-button').textContent === 'Sự cố'")


@pytest.mark.slow
async def test_each_channel_has_its_faults_and_what_is_said_to_the_other_still_comes() -> None:
    async with demo_page() as url, Chrome(1024, 768) as page:
        await page.open(url)
        await page.wait_for(shows(YEN, "118"))
        await page.run("document.querySelector('#faults-button').click()")
        off = "document.querySelectorAll('#faults fieldset')[1].querySelector('input')"
        await page.run(f"{off}.click()")
        await page.wait_for("document.querySelector('#faults-button').textContent === 'Sự cố: 1'")
        await page.run(types(LAN, "118 đang làm được 60%"))
        await page.wait_for(shows(LAN, "đang thực hiện 60%"))
        assert await page.run(f"{off}.checked") and not await page.run("document.querySelector('#faults input').checked")
        await page.run(f"{off}.click()")
        await page.run(types(YEN, "118 đang trình ký"))
        await page.wait_for(shows(YEN, "Ghi nhận #118"))


async def test_no_column_is_cut_no_word_is_english_and_a_day_is_picked_by_keys() -> None:
    async with demo_page() as url, Chrome(1440, 900) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        cut = "(() => { const box = document.querySelector('.chats').getBoundingClientRect();"
        cut += " return [...document.querySelectorAll('.chat')].map((one) => one.getBoundingClientRect())"
        cut += ".filter((one) => one.left < box.right - 2 && one.right > box.right + 2).length; })()"
        assert await page.run(cut) == 0
        page_says = (await page.run("document.body.innerText")).casefold()
        for word in ("sandbox", "error", "send", "message", "loading", " am\n", " pm\n", "today"):
            assert word not in page_says, word
        await page.run("document.querySelector('#picker-button').click()")
        assert "Tháng 11/2024" in await page.run("document.querySelector('#picker').textContent")
        assert await page.run("document.activeElement.dataset.pick") == "2024-11-05"
        looks = "(({display, fontSize}) => [display, fontSize])(getComputedStyle(document.querySelector('.pick.%s')))"
        assert await page.run(looks % "today") == await page.run(looks % "chosen"), "today is set like every other day"
        script = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}))"
        await page.run(script)
        await page.run("document.activeElement.click()")
        assert await page.run("document.querySelector('#target').value") == "12/11/2024 08:00"
        for wrong in ("31/02/2025 08:00", "mai", ""):
            await page.run(f"document.querySelector('#target').value = {wrong!r}")
            await page.run("document.querySelector('#goto').requestSubmit()")
            await page.wait_for("document.querySelector('#toasts .wrong')")
            await page.run("document.querySelector('#toasts').replaceChildren()")
        assert await page.run("document.querySelector('#walk').hidden")


async def test_keys_alone_choose_a_chat_move_the_date_and_hide_the_tables() -> None:
    async with demo_page() as url, Chrome(1600, 950) as page:
        await page.open(url)
        await page.wait_for(shows(LAN, "Văn phòng chuyển"))
        await page.wait_for("document.querySelectorAll('#year .cell').length >= 365")

        async def key(code: str) -> None:
            await page.run(f"document.dispatchEvent(new KeyboardEvent('keydown', {{code: '{code}', altKey: true, bubbles: true}}))")

        await key("KeyS")
        assert await page.run("document.body.classList.contains('no-pane')")
        await key("Digit1")
        assert await page.run(f"{LAN}.contains(document.activeElement)")
        await key("KeyD")
        await page.wait_for("document.querySelector('#day').textContent === 'Thứ Ba, 05/11/2024'")
        await page.wait_for("document.querySelector('#year .cell.today').dataset.day === '2024-11-05'")
        await page.run("document.querySelector('#year .cell.today').focus()")
        script = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}))"
        await page.run(script)
        assert await page.run("document.activeElement.dataset.day") == "2024-11-12"
