"""People on both channels get each message once; what one channel cannot carry any more goes by the other, or to the next."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.services import binding, quota
from bot.services import office as offices
from tests.flow.stage import ZALO, Stage, a_new_task, a_stage
from tests.flow.world import PersonChat


@pytest.fixture
async def zalo(_office_on_zalo: Path, tmp_path: Path) -> AsyncIterator[Stage]:
    """The office on Zalo, with a Telegram bot beside it."""
    url = f"sqlite:///{shutil.copy(_office_on_zalo, tmp_path / 'stage.sqlite3')}"
    async with a_stage(url, tmp_path, ZALO, also="telegram") as made:
        yield made


async def on_telegram(stage: Stage, name: str) -> PersonChat:
    """The same person's chat on Telegram, bound after the one on Zalo, which stays the preferred one."""
    chat = await stage.world.person(f"{name} (Telegram)", started=True)
    at, person = stage.bot.clock.now(), stage.people[name]
    await binding.bind_account_now(stage.database, stage.office, person, channel="telegram", account=chat.account, account_name=name, at=at)
    await stage.settle()
    await chat.read_all()
    return chat


async def bot_texts(*chats: PersonChat) -> list[str]:
    return [said.text for chat in chats for said in await chat.unread()]


async def test_each_message_comes_once_on_the_preferred_channel(zalo: Stage) -> None:
    telegram = await on_telegram(zalo, "Lê Thị Lan")
    await zalo.outage("2024-11-05T08:00")
    assert len([text for text in await bot_texts(zalo.lan) if "[Nhắc việc" in text]) == 1
    assert await bot_texts(telegram) == []
    # An answer comes where the person spoke.
    await telegram.say("101 đang trình ký")
    await telegram.next_message("Ghi nhận #101")
    assert await bot_texts(zalo.lan) == []


async def test_the_other_channel_takes_over_once_when_the_first_refuses(zalo: Stage) -> None:
    telegram = await on_telegram(zalo, "Lê Thị Lan")
    await zalo.lan.block()
    await zalo.outage("2024-11-05T08:00")
    await telegram.next_message("[Nhắc việc")
    await zalo.settle()
    assert await bot_texts(zalo.lan) == [] and await bot_texts(telegram) == []


async def test_the_other_channel_takes_over_once_after_half_an_hour_in_which_it_surely_did_not_leave(zalo: Stage) -> None:
    telegram = await on_telegram(zalo, "Lê Thị Lan")
    await zalo.world.fault("502", "zalo:sendMessage", zalo.lan, count=1000)
    await zalo.world.clock.jump("2024-11-05T08:00")
    await zalo.world.next_call("zalo:sendMessage")
    await zalo.world.clock.jump("2024-11-05T08:25")
    assert await bot_texts(telegram) == []
    await zalo.world.clock.jump("2024-11-05T08:31")
    await telegram.next_message("[Nhắc việc", timeout=30)
    await zalo.world.no_faults()
    await zalo.settle()
    assert await bot_texts(zalo.lan) == [] and await bot_texts(telegram) == []


async def test_an_unknown_outcome_never_goes_by_the_other_channel(zalo: Stage) -> None:
    telegram = await on_telegram(zalo, "Lê Thị Lan")
    await zalo.world.fault("lost", "zalo:sendMessage", zalo.lan, count=1, seconds=0.2)
    await zalo.world.clock.jump("2024-11-05T08:00")
    await zalo.lan.next_message("[Nhắc việc")
    await zalo.world.next_call("zalo:sendMessage")
    await zalo.world.clock.jump("2024-11-05T08:40")
    rows = await zalo.rows("SELECT state, unknowns FROM message WHERE kind = 'digest' AND channel = 'zalo' ORDER BY id DESC LIMIT 1")
    assert await bot_texts(telegram) == [] and len(rows) == 1


async def test_a_used_up_month_is_told_and_those_with_another_channel_are_reached_there(zalo: Stage) -> None:
    telegram = await on_telegram(zalo, "Lê Thị Lan")
    clerk = await on_telegram(zalo, "Nguyễn Thu Hà")
    await zalo.world.zalo(monthly_quota=0)
    await zalo.register(a_new_task("Việc mới", date(2024, 11, 25)))
    await zalo.world.next_call("zalo:sendMessage")
    # One try finds it out; then nobody is looked for there any more.
    await zalo.world.clock.jump("2024-11-05T08:00")
    await telegram.next_message("[Nhắc việc", timeout=30)
    morning = await clerk.next_message("đã hết số tin trong tháng", timeout=30)
    assert "“bản chuyển tiếp”" in morning.text
    assert (await zalo.rows("SELECT exhausted_until FROM sender WHERE channel = 'zalo'"))[0].exhausted_until is not None
    # A new month: the platform takes messages again, and the preferred channel is back.
    await zalo.world.zalo(monthly_quota=3000)
    await zalo.world.clock.jump("2024-12-02T08:00")
    await zalo.lan.next_message("#", timeout=30)


async def test_when_messages_run_short_digests_come_every_other_day_and_the_clerk_is_told(zalo: Stage) -> None:
    async with zalo.database.write() as connection:
        office = await offices.load(connection, zalo.office, zalo.bot.clock.now())
        [use] = await quota.uses(connection, office)
        # Seven people, twenty working days, and what they write beside it: enough for three days of five, not for all.
        most = use.used + round(7 * 16 + 20 * (use.used - use.digests) / use.days_gone)
        await connection.execute(text(f"UPDATE sender SET monthly_quota = {most} WHERE channel = 'zalo'"))
    await zalo.register(a_new_task("Việc sắp đến hạn", date(2024, 11, 13)))
    await zalo.settle()
    await zalo.lan.read_all()
    await zalo.ha.read_all()
    seen = []
    for day in ("2024-11-05", "2024-11-06"):
        await zalo.outage(f"{day}T08:00")
        seen.append([text for text in await bot_texts(zalo.lan) if "[Nhắc việc" in text])
    tuesday, wednesday = seen
    assert tuesday == [] and len(wednesday) == 1
    assert any("thứ Hai, thứ Tư, thứ Sáu" in text for text in await bot_texts(zalo.ha))


async def test_seats_are_shown_with_whom_to_bind_first_and_the_one_too_many_keeps_the_code(zalo: Stage) -> None:
    await zalo.ha.say("chưa gắn")
    shown = await zalo.ha.next_message("chỗ")
    assert "Zalo: đã dùng 7/50 chỗ" in shown.text and "Đề xuất gắn trước" in shown.text and "Bùi Quốc Hùng" in shown.text
    async with zalo.database.write() as connection:
        await connection.execute(text("UPDATE sender SET max_people = 7 WHERE channel = 'zalo'"))
    nam = await zalo.newcomer("Nam")
    code = await zalo.invite("Hoàng Đức Nam")
    await nam.say(code)
    await nam.next_message("Hoàng Đức Nam")
    await nam.say("đúng")
    await nam.next_message("đã đủ số người")
    other = await zalo.world.person("Nam", started=True)
    await other.start(code)
    await other.next_message("Hoàng Đức Nam")
    await other.say("đúng")
    await other.next_message("Đã gắn tài khoản")


async def test_the_clerk_gets_a_units_reminder_to_paste_into_a_group_the_bot_is_not_in(zalo: Stage) -> None:
    await zalo.outage("2024-11-05T07:50")
    await zalo.ha.read_all()
    await zalo.ha.say("bản chuyển tiếp P. QLĐT")
    assert "#101" in (await zalo.ha.next_message("Bot chưa gửi nội dung này")).text


async def test_people_nobody_has_heard_from_are_in_the_list_of_those_not_reached(zalo: Stage) -> None:
    """First contact: on Zalo the bot reaches only who has written to it, and only those can be bound."""
    await zalo.register(a_new_task("Việc của phòng chưa gắn ai", date(2024, 11, 25), ("QLLD",)))
    async with zalo.database.write() as connection:
        await connection.execute(text(f"UPDATE address SET removed_at = 1, reachable = 0 WHERE person_id = {zalo.people['Phạm Thị Mai']}"))
        await connection.execute(text("UPDATE organisation SET stamp = stamp + 1"))
    await zalo.outage("2024-11-11T07:45")
    morning = await zalo.ha.next_message("[Sổ sáng 11/11/2024]")
    assert "Không gửi được, chưa từng nhắn cho Bot: Bùi Quốc Hùng – P. QLLĐ. Bot không được nhắn trước: đề nghị cấp mã" in morning.text
    assert "Không gửi được, đã gỡ tài khoản, chưa gắn lại: Phạm Thị Mai – P. QLLĐ." in morning.text
