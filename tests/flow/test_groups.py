"""Groups are told, never asked; nobody is named in them."""

from __future__ import annotations

from datetime import date

import pytest

import db.settings
from bot.core.cause import Cause
from bot.core.settings import SettingValue
from tests.flow.stage import FIRST_MOMENT, OFFICE, Stage, a_new_task
from tests.flow.world import GroupChat


async def _names_nobody(group: GroupChat) -> None:
    texts = await group.texts()
    assert texts
    given = {person.name.split()[-1] for person in OFFICE.people}
    for text in texts:
        assert not [person.name for person in OFFICE.people if person.name in text]
        assert not [name for name in given if f"đ/c {name}" in text.lower()]


async def test_a_clerk_binds_a_group_with_a_code_and_nobody_else_can(stage: Stage) -> None:
    group = await stage.world.group("Phòng QLĐT", stage.ha, stage.lan, stage.minh, channel=stage.way.channel)
    code = await stage.invite_group("QLDT")
    await stage.lan.say(f"{stage.mention} nhóm {code}", chat=group)
    await group.next_message("chưa được giao quyền")
    await stage.ha.say(f"{stage.mention} nhóm {code}", chat=group)
    said = await group.next_message("Nhóm này nhận bản tin đầu tuần và nhiệm vụ mới")
    assert "Phòng Quản lý đầu tư" in said.text
    await _names_nobody(group)


async def test_a_group_that_asks_for_help_is_told_how_the_bot_is_spoken_to_and_where_to_report(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    await stage.lan.say(f"{stage.mention} trợ giúp", chat=group)
    said = await group.next_message("Trong nhóm, Bot chỉ đọc tin có nhắc")
    assert f"có nhắc {stage.mention}." in said.text
    await stage.lan.say(f"{stage.mention} 101 xong", chat=group)
    await group.next_message("Bot chưa ghi nội dung này")
    await _names_nobody(group)


async def test_a_units_group_gets_its_new_duties_and_the_joint_group_those_of_several(stage: Stage) -> None:
    own = await stage.group_of("QLDT", stage.ha, stage.lan)
    other = await stage.group_of("QLLD", stage.ha, stage.mai)
    joint = await stage.group_of(None, stage.ha, stage.minh)
    one, both = await stage.register(
        a_new_task("Việc của một phòng", date(2024, 12, 2)), a_new_task("Việc chung", date(2024, 12, 2), ("QLDT", "QLLD"))
    )
    await stage.settle()
    texts = {name: "\n".join(await group.texts()) for name, group in (("own", own), ("other", other), ("joint", joint))}
    assert f"#{one}" in texts["own"]
    assert f"#{both}" in texts["own"]
    assert f"#{one}" not in texts["other"]
    assert f"#{both}" in texts["other"]
    assert f"#{one}" not in texts["joint"]
    assert f"#{both}" in texts["joint"]
    for group in (own, other, joint):
        await _names_nobody(group)


async def test_the_monday_list_comes_at_half_past_eight_once_a_week(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    await stage.outage("2024-11-04T08:29")
    assert await group.unread() == []
    await stage.outage("2024-11-04T08:30")
    week = await group.next_message("[Tuần")
    assert "Phòng Quản lý đầu tư" in week.text
    assert "#101" in week.text
    assert week.text.endswith(f"trong nhóm Bot chỉ đọc tin có nhắc {stage.mention}.")
    await stage.outage("2024-11-05T08:30")
    assert await group.unread() == []
    await _names_nobody(group)


async def test_the_list_thanks_for_what_the_total_has_risen_by_since_the_list_before(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    await stage.outage("2024-11-04T08:30")
    assert "Hoàn thành từ" not in (await group.next_message("[Tuần 04")).text
    # Ready the week before, confirmed since.
    await stage.lan.say("101 xong ngày 01/11")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.ha.say("xác nhận 101")
    await stage.ha.next_message("Đã xác nhận #101")
    await stage.outage("2024-11-11T08:30")
    assert "Hoàn thành từ 04/11: 01 nhiệm vụ." in (await group.next_message("[Tuần 11")).text


@pytest.mark.parametrize("ranking", [False, True])
async def test_units_are_ranked_in_the_joint_group_only_where_the_office_wants_it(stage: Stage, ranking: bool) -> None:
    if ranking:
        async with stage.database.write() as connection:
            await db.settings.put(connection, stage.office, SettingValue("group_ranking", "on"), Cause(at=FIRST_MOMENT))
    group = await stage.group_of(None, stage.ha, stage.minh)
    await stage.outage("2024-11-11T08:30")
    week = await group.next_message("[Tuần 11")
    assert ("Tỷ lệ hoàn thành (hoàn thành/lượt giao): " in week.text) is ranking
    if ranking:
        assert "P. QLĐT 0% (0/4)" in week.text
    await _names_nobody(group)


async def test_overdue_tasks_are_shown_to_groups_only_where_switched_on(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    async with stage.database.write() as connection:
        cause = Cause(at=stage.bot.clock.now())
        await db.settings.put(connection, stage.office, SettingValue("group_overdue", "on"), cause)
    other = await stage.group_of("QLLD", stage.ha, stage.mai)
    await stage.outage("2024-11-11T08:30")
    alert = await group.next_message("[Nhiệm vụ quá hạn]")
    assert "#101" in alert.text
    await stage.outage("2024-11-14T08:30")
    assert not [said for said in await group.unread() if "quá hạn]" in said.text], "each is told once"
    assert not [text for text in await other.texts() if "#101" in text]
    await _names_nobody(group)


async def test_without_the_setting_no_group_hears_of_an_overdue_task(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    await stage.outage("2024-11-11T08:30")
    assert not [text for text in await group.texts() if "quá hạn]" in text]


async def test_a_report_or_question_in_a_group_is_answered_in_one_line_and_not_written(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.ha, stage.lan)
    for text in (f"{stage.mention} 101 xong rồi", f"{stage.mention} 101 đến đâu rồi?", f"{stage.mention} /summary"):
        await stage.lan.say(text, chat=group)
        said = await group.next_message()
        assert "\n" not in said.text
        assert "nhắn riêng cho Bot" in said.text
    assert await stage.written() == 0
    await _names_nobody(group)


async def test_a_leader_who_asks_among_others_gets_the_figures_alone(stage: Stage) -> None:
    group = await stage.group_of(None, stage.ha, stage.long)
    await stage.long.say("/summary" if stage.way.channel == "telegram" else f"{stage.mention} tổng hợp", chat=group)
    assert (await group.next_message()).text == "Bot đã gửi riêng cho đồng chí."
    screen = await stage.long.next_message("TÌNH HÌNH NHIỆM VỤ")
    assert "Tổng số 06 nhiệm vụ" in screen.text
    await stage.long.say("3")
    await stage.long.next_message("THEO PHÒNG")
    assert not [text for text in await group.texts() if "TÌNH HÌNH" in text or "THEO PHÒNG" in text]


async def test_the_groups_own_talk_is_left_alone(stage: Stage) -> None:
    group = await stage.world.group("Phòng QLĐT", stage.lan, privacy=False, bot="administrator", channel=stage.way.channel)
    await stage.lan.say("mai họp lúc 8h nhé", chat=group)
    await stage.lan.say("101 xong", chat=group)
    await stage.lan.say("102 đang trình ký")
    await stage.lan.next_message("Ghi nhận #102")
    assert await group.texts() == []
    assert await stage.state_of(101) == "open"
