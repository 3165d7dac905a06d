"""A day somebody named beside the deadline is named again when it comes, or has passed in silence."""

from __future__ import annotations

from datetime import date

from db.session import Database
from tests.integration.desk import FOCAL, FRIDAY, HEAD, NEXT_MONDAY, NEXT_TUESDAY, Desk, desk_with_task

FAR = date(2025, 6, 30)
SAID, PROMISED = date(2024, 11, 5), date(2024, 11, 8)


async def morning(desk: Desk, at: str) -> None:
    await desk.tick(at)
    await desk.send_all()


async def test_a_day_the_unit_named_is_asked_about_once_on_the_working_day_after(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, HEAD, due=FAR)
    await desk.change(promised_on=PROMISED, said="08/11 em nộp", said_on=SAID, reported_on=SAID)
    await morning(desk, FRIDAY)
    assert desk.channel.texts(FOCAL) == []
    await morning(desk, NEXT_MONDAY)
    (text,) = desk.channel.texts(FOCAL)
    assert text.splitlines() == [
        "[Hỏi tiến độ] Phòng Quản lý đầu tư",
        "#101 hạn 30/06/2025 – Báo cáo kết quả. Báo cáo gần nhất 05/11: “08/11 em nộp”; ngày dự kiến 08/11 đã qua.",
        "Đã qua ngày phòng dự kiến: đề nghị cho biết đã thực hiện đến đâu. Ví dụ: “101 xong”, “101 dự kiến 12/11”.",
    ]
    await morning(desk, NEXT_TUESDAY)
    assert len(desk.channel.texts(FOCAL)) == 1 and desk.channel.texts(HEAD) == []


async def test_who_has_reported_since_is_not_asked(database: Database) -> None:
    desk = await desk_with_task(database, FOCAL, due=FAR)
    await desk.change(promised_on=PROMISED, said="08/11 em nộp", said_on=SAID, reported_on=SAID)
    await desk.change(promised_on=None, said="đang trình ký", said_on=PROMISED, reported_on=PROMISED)
    await morning(desk, NEXT_MONDAY)
    assert desk.channel.texts(FOCAL) == []
