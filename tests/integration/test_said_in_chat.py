"""What people of each role write and what comes of it, where the words alone do not say: on both stores."""

from __future__ import annotations

from bot.core.task import State
from db.session import Database
from tests.integration.desk import FOCAL, NEXT_MONDAY, desk_with_task, task
from tests.integration.test_inquiries import say


async def test_a_step_closes_the_task_that_is_called_so_and_is_asked_about_of_any_other(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, at=NEXT_MONDAY)
    await desk.register(task("Lập danh sách hộ nghèo"), task("Rà soát hộ nghèo"))
    assert "Ghi nhận #102" in await say(desk, FOCAL, "102 đã gửi danh sách rồi ạ")
    assert (await desk.assignment(102)).state is State.SUBMITTED
    assert "Bot hiểu là" in await say(desk, FOCAL, "103 đã gửi danh sách hôm qua rồi ạ")
    assert (await desk.assignment(103)).state is State.OPEN
    await say(desk, FOCAL, "đúng")
    assert (await desk.assignment(103)).state is State.SUBMITTED
