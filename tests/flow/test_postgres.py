"""The same path on PostgreSQL: what one engine forgives the other may not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from tests.flow.stage import BUTTONS, Stage, a_new_task, a_stage


@pytest.fixture
async def stage(postgres_url: str, tmp_path: Path) -> AsyncIterator[Stage]:
    async with a_stage(postgres_url, tmp_path, BUTTONS) as running:
        yield running


class TestOnPostgreSQL:
    async def test_a_task_goes_from_the_reminder_to_the_confirmation(self, stage: Stage) -> None:
        await stage.outage("2024-11-05T08:00")
        reminder = await stage.lan.next_message("#101")
        await stage.lan.reply(reminder, "xong rồi ạ")
        await stage.lan.next_message("Ghi nhận #101")
        await stage.ha.say("xác nhận 101")
        await stage.ha.next_message("Đã xác nhận #101")
        await stage.long.say("/summary")
        assert "Hoàn thành: 01" in (await stage.long.next_message("TÌNH HÌNH")).text

    async def test_a_code_binds_an_extension_is_granted_and_a_group_is_told(self, stage: Stage) -> None:
        nam = await stage.world.person("Nam")
        await nam.start(await stage.invite("Hoàng Đức Nam"))
        await nam.next_message("Hoàng Đức Nam")
        await nam.say("đúng")
        await nam.next_message("Đã gắn tài khoản")
        await stage.minh.say("101 gia hạn đến 15/11 vì chờ Sở Tài chính")
        await stage.minh.next_message("Bot hiểu là")
        await stage.minh.say("đúng")
        request = await stage.long.next_message("#101")
        await stage.long.press(request, "Đồng ý")
        await stage.minh.next_message("đồng ý gia hạn #101")
        assert (await stage.task(101)).due == date(2024, 11, 15)
        group = await stage.group_of("QLDT", stage.ha, stage.lan)
        (number,) = await stage.register(a_new_task("Việc mới", date(2024, 12, 2)))
        await group.next_message(f"#{number}")
