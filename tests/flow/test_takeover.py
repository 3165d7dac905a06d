"""What came late or silent with an old register is left alone until the clerk lets it be chased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.core.register import ImportKind
from tests.flow.stage import Stage, a_new_task

LATE = a_new_task("Việc quá hạn từ trước", date(2024, 10, 15))
UNDATED = replace(a_new_task("Quy chế cũ chưa có báo cáo"), assigned_on=date(2024, 3, 1))


async def taken_over(stage: Stage) -> tuple[int, int]:
    """Their numbers. Two working days have gone by and nobody was chased."""
    late, undated = await stage.register(LATE, UNDATED, kind=ImportKind.TAKEOVER)
    await stage.outage("2024-11-06T08:00")
    assert not [said for said in await stage.lan.unread() if f"#{late}" in said.text or f"#{undated}" in said.text]
    return late, undated


async def test_the_clerk_lets_what_is_old_be_chased_after_a_preview(stage: Stage) -> None:
    late, undated = await taken_over(stage)
    await stage.ha.say("đôn đốc việc cũ")
    echo = await stage.ha.next_message("Cho phép nhắc việc từ sổ cũ (chưa ghi)")
    assert f"Quá hạn từ trước: 01 nhiệm vụ (#{late})" in echo.text
    assert f"Không thời hạn: 02 nhiệm vụ (#103, #{undated})" in echo.text
    assert echo.text.splitlines()[3] == f"Đơn vị: P. QLĐT (#103, #{late}, #{undated})."
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message("Đã cho phép nhắc 03 nhiệm vụ từ sổ cũ")
    await stage.outage("2024-11-07T08:00")
    digest = await stage.lan.next_message("Đôn đốc lần 1")
    assert f"#{late} quá hạn 23 ngày" in digest.text
    await stage.ha.say(f"/lichsu {late}")
    assert "cho phép nhắc việc từ sổ cũ: “đôn đốc việc cũ”" in (await stage.ha.next_message("Lịch sử")).text
    # Silent since 02/06: every second week from there on is Sunday 17/11.
    await stage.outage("2024-11-18T08:00")
    await stage.lan.next_message(f"#{undated}")
    # Nothing is left to be let go a second time.
    await stage.ha.say("đôn đốc việc cũ")
    await stage.ha.next_message("Không có việc nào từ sổ cũ đang để yên")


async def test_a_part_may_be_let_go_a_no_changes_nothing_and_a_unit_has_no_say(stage: Stage) -> None:
    late, undated = await taken_over(stage)
    await stage.lan.say("đôn đốc việc cũ")
    assert "Cho phép nhắc" not in (await stage.lan.next_message()).text
    await stage.ha.say("đôn đốc việc quá hạn cũ của P. QLĐT")
    echo = await stage.ha.next_message("Cho phép nhắc việc từ sổ cũ (chưa ghi)")
    assert f"#{late}" in echo.text
    assert f"#{undated}" not in echo.text
    await stage.ha.say("sai")
    await stage.ha.next_message()
    await stage.ha.say(f"đôn đốc việc cũ {undated}")
    echo = await stage.ha.next_message("Không thời hạn: 01 nhiệm vụ")
    await stage.way.choose(stage.ha, echo, "Đúng", "đúng")
    await stage.ha.next_message(f"Đã cho phép nhắc 01 nhiệm vụ từ sổ cũ (#{undated})")
    await stage.outage("2024-11-18T08:00")
    digest = await stage.lan.next_message(f"#{undated}")
    assert f"#{late}" not in digest.text
