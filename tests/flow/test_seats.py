"""Who has an account: codes one by one, a lost phone, the lists, and one line a day."""

from __future__ import annotations

import re

from messages.labels import CHANNELS
from tests.flow.stage import Stage

NAM = "Hoàng Đức Nam"


def code_in(text: str) -> str:
    found = re.search(r"\b[A-HJ-NP-Z2-9]{8}\b", text)
    assert found is not None, text
    return found[0]


async def test_the_clerk_gives_a_code_to_one_person_and_it_binds(stage: Stage) -> None:
    await stage.ha.say("mã Hoàng Đức Nam đến 30/11")
    given = await stage.ha.next_message("Mã của đồng chí Hoàng Đức Nam")
    assert "đến hết 30/11/2024" in given.text
    nam = await stage.newcomer("Nam")
    await nam.start(code_in(given.text))
    await nam.next_message(NAM)
    await nam.say("đúng")
    await nam.next_message("Đã gắn tài khoản")


async def test_a_second_code_ends_the_first(stage: Stage) -> None:
    await stage.ha.say("mã Hoàng Đức Nam")
    first = code_in((await stage.ha.next_message("Mã của")).text)
    await stage.ha.say("cấp lại mã cho đồng chí Nam QLĐT")
    await stage.ha.next_message("Mã của đồng chí Hoàng Đức Nam")
    nam = await stage.newcomer("Nam")
    await nam.start(first)
    await nam.next_message("Mã không dùng được")


async def test_a_lost_phone_is_shut_out_at_once_and_the_next_in_line_is_told(stage: Stage) -> None:
    await stage.ha.say("gỡ Lê Thị Lan")
    done = await stage.ha.next_message("Đã gỡ tài khoản của đồng chí Lê Thị Lan")
    assert "“Lê Thị Lan”" in done.text
    await stage.lan.say("101 xong")
    said = await stage.lan.next_message()
    assert "Bot chưa biết đồng chí là ai" in said.text
    assert "Rà soát" not in said.text
    assert await stage.state_of(101) == "open"
    await stage.walk("2024-11-05T08:05")
    told = await stage.minh.next_message("#101")
    assert "Rà soát dự án chậm tiến độ" in told.text


async def test_only_the_clerk_and_the_admin_touch_accounts(stage: Stage) -> None:
    for chat in (stage.lan, stage.minh, stage.long, stage.mai):
        for text in ("gỡ Nguyễn Thu Hà", "mã Hoàng Đức Nam"):
            await chat.say(text)
            said = await chat.next_message()
            assert "Mã của" not in said.text
    assert len(await stage.rows("SELECT 1 FROM address WHERE removed_at IS NOT NULL")) == 0
    assert len(await stage.rows("SELECT 1 FROM invite")) == 0
    await stage.lan.say("chưa gắn")
    refused = await stage.lan.next_message()
    assert NAM not in refused.text


async def test_the_clerk_asks_who_is_bound_and_who_is_not(stage: Stage) -> None:
    await stage.ha.say("chưa gắn")
    missing = await stage.ha.next_message("Chưa gắn: 02 trên 08 người")
    assert "P. QLĐT: Hoàng Đức Nam" in missing.text
    assert "P. QLLĐ: Bùi Quốc Hùng" in missing.text
    await stage.ha.say("đã gắn")
    bound = await stage.ha.next_message("06 trên 08 người đã gắn")
    assert f"({CHANNELS[stage.way.channel]} 06)." in bound.text
    assert "\nP. QLĐT: Trần Văn Minh, Lê Thị Lan\n" in bound.text
    nam = await stage.newcomer("Hoa Sữa")
    await nam.start(await stage.invite(NAM))
    await nam.next_message(NAM)
    await nam.say("đúng")
    await nam.next_message("Đã gắn tài khoản")
    await stage.ha.say("đã gắn")
    bound = await stage.ha.next_message("07 trên 08 người đã gắn")
    assert "\nP. QLĐT: Hoàng Đức Nam (tài khoản “Hoa Sữa”), Trần Văn Minh, Lê Thị Lan\n" in bound.text


async def test_once_a_day_the_clerk_reads_which_account_was_bound_by_whom(stage: Stage) -> None:
    nam = await stage.newcomer("Hoa Sữa")
    await nam.start(await stage.invite(NAM))
    await nam.next_message(NAM)
    await nam.say("đúng")
    await nam.next_message("Đã gắn tài khoản")
    await stage.walk("2024-11-04T16:05")
    line = await stage.ha.next_message("[Gắn tài khoản 04/11]")
    assert "07 trên 08 người đã gắn" in line.text
    assert f"Hoàng Đức Nam (P. QLĐT) – {CHANNELS[stage.way.channel]} “Hoa Sữa”" in line.text
    assert "P. QLLĐ 1" in line.text
    await stage.walk("2024-11-05T16:25")
    assert len(await stage.rows("SELECT 1 FROM message WHERE kind = 'seats' AND state = 'sent'")) == 1


async def test_a_name_of_two_people_is_asked_and_a_report_is_no_order(stage: Stage) -> None:
    await stage.ha.say("gỡ Nguyễn Văn Không Có")
    await stage.ha.next_message("Nguyễn Văn Không Có")
    await stage.ha.say("mã Hoàng Đức Nam đến 30/02")
    await stage.ha.next_message("chưa rõ ngày hết hạn")
    await stage.ha.say("gỡ Nguyễn Thu Hà")
    await stage.ha.next_message()
    assert len(await stage.rows("SELECT 1 FROM address WHERE removed_at IS NOT NULL")) == 0
