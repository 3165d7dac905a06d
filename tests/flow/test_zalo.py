"""A person who has nothing but Zalo: the thirteen steps of such a person, and what is done there in place of what cannot be."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from bot.core.clock import OFFICE_ZONE
from bot.services.keeping import path_of
from tests.flow.stage import ZALO, Stage, a_new_task, a_stage
from tests.flow.world import Said

JPEG = b"\xff\xd8\xff\xe0 a picture"
PDF = b"%PDF-1.7 a document"
LINK = re.compile(r"http://127\.0\.0\.1:\d+/(?:tai-len|tep|lich)/\S+")


@pytest.fixture
async def stage(_office_on_zalo: Path, tmp_path: Path) -> AsyncIterator[Stage]:
    """The office on Zalo, with a web server that the office's own network reaches."""
    url = f"sqlite:///{shutil.copy(_office_on_zalo, tmp_path / 'stage.sqlite3')}"
    async with a_stage(url, tmp_path, ZALO, with_web=True) as made:
        made.sandbox.world.zalo.keep_unheard = True
        yield made


def link_in(said: Said) -> str:
    found = LINK.search(said.text)
    assert found is not None, said.text
    return found.group().rstrip(").,")


async def upload(url: str, name: str, content: bytes, note: str = "") -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.post(url, files={"tep": (name, content)}, data={"ghi_chu": note})


# --- the thirteen steps ---


async def test_step_1_a_digest_is_one_message_of_seven_tasks_and_tiep_tells_the_rest(stage: Stage) -> None:
    for n in range(9):
        await stage.register(a_new_task(f"Việc số {n}", stage.bot.clock.now().date().replace(day=8)))
    await stage.lan.read_all()
    await stage.outage("2024-11-05T08:00")
    digest = await stage.lan.next_message("[Nhắc việc")
    assert len(re.findall(r"^#\d{3}", digest.text, re.MULTILINE)) == 7
    assert "“tiếp”" in digest.text and len(digest.text.encode("utf-16-le")) // 2 <= 2000
    await stage.lan.say("tiếp")
    await stage.lan.next_message("#")


async def test_steps_2_3_5_a_swiped_answer_restates_number_and_title_and_yes_words_are_heard(stage: Stage) -> None:
    await stage.lan.say("103 đã trình ký")
    shown = await stage.lan.next_message("Ghi nhận #103")
    await stage.lan.reply(shown, "xong rồi ạ")
    said = await stage.lan.next_message("#103")
    assert "Tham mưu quy chế phối hợp" in said.text
    await stage.lan.say("101 xong rồi ạ")
    claim = await stage.lan.next_message("#101")
    assert "“sai”" in claim.text and await stage.state_of(101) == "submitted"
    await stage.lan.say("102 gia hạn đến 05/12 vì chờ số liệu")
    await stage.lan.next_message("Bot hiểu là")
    await stage.lan.say("chuẩn")
    await stage.lan.next_message("#102")


async def test_step_4_a_heart_is_answered_and_is_no_report(stage: Stage) -> None:
    await stage.lan.send_sticker()
    await stage.lan.next_message("Bot chưa nhận được loại tin này")
    assert await stage.written() == 0


async def test_step_6_a_pdf_is_answered_with_four_other_ways_each_of_which_works(stage: Stage) -> None:
    await stage.lan.say("101 xong")
    await stage.lan.next_message("#101")
    await stage.lan.send_file("ket-qua.pdf", PDF)
    ways = await stage.lan.next_message("Bot chưa nhận được loại tin này")
    for way in ("HpNet", "ký hiệu văn bản", "Chụp ảnh", "Tải tệp lên"):
        assert way in ways.text
    assert "trong mạng cơ quan" in ways.text
    answer = await upload(link_in(ways), "ket-qua.pdf", PDF, "101")
    assert answer.status_code == 200 and "Đã nhận tệp" in answer.text
    assert "#101" in (await stage.lan.next_message("ket-qua.pdf")).text
    await stage.lan.say("101 đã gửi CV 215/BQL-QLĐT ngày 04/11")
    await stage.lan.next_message("215/BQL-QLĐT")
    await stage.lan.say("102 đã gửi qua HpNet")
    await stage.lan.next_message("#102")
    assert await stage.state_of(102) == "submitted"
    await stage.lan.send_file("anh.jpg", JPEG, "101", photo=True)
    await stage.lan.next_message("01 ảnh cho #101")
    kinds = [row.kind for row in await stage.rows("SELECT kind FROM evidence ORDER BY id")]
    assert kinds == ["file", "symbol", "photo"]


async def test_step_6_what_names_nobody_is_logged_and_answered_to_nobody(stage: Stage) -> None:
    await stage.world.zalo(shapes="documented")
    before = await stage.lan.transcript()
    await stage.lan.send_file("ket-qua.pdf", PDF)
    await stage.settle()
    assert len(await stage.lan.transcript()) == len(before) + 1
    assert (await stage.inbox())[-1] == "done"


@pytest.mark.parametrize("shapes", ["observed", "documented"])
async def test_step_7_a_photo_then_its_number_is_joined_and_the_photo_was_fetched_at_once(stage: Stage, shapes: str) -> None:
    await stage.world.zalo(shapes=shapes)
    await stage.lan.send_file("anh.jpg", JPEG, photo=True)
    await stage.lan.next_message("nhiệm vụ nào")
    # The address is dead by the time the number comes.
    stage.sandbox.world.photos_since.clear()
    await stage.lan.say("101")
    await stage.lan.next_message("01 ảnh cho #101")
    (row,) = await stage.rows("SELECT sha256, size, mime FROM evidence")
    assert path_of(stage.bot.settings.data_dir / "files", row.sha256).read_bytes() == JPEG
    assert (row.size, row.mime) == (len(JPEG), "image/jpeg")


async def test_a_photo_that_cannot_be_fetched_is_asked_for_again_and_its_words_are_heard(stage: Stage) -> None:
    await stage.world.fault("503", "zalo:photo", count=2)
    await stage.lan.send_file("anh.jpg", JPEG, "101 đang trình ký", photo=True)
    await stage.lan.next_message("Bot chưa tải được ảnh")
    await stage.lan.next_message("Ghi nhận #101")
    assert not await stage.rows("SELECT 1 FROM evidence")


async def test_what_comes_in_place_of_a_photo_is_not_kept(stage: Stage) -> None:
    await stage.lan.send_file("anh.jpg", b"<html>expired</html>", "101", photo=True)
    await stage.lan.next_message("Bot chưa tải được ảnh")
    assert not await stage.rows("SELECT 1 FROM evidence")


async def test_step_8_a_voice_note_is_answered_with_please_write(stage: Stage) -> None:
    await stage.lan.send_voice()
    await stage.lan.next_message("Bot chưa nghe được tin thoại")


async def test_step_9_a_small_number_is_asked_about_and_not_taken_for_a_task(stage: Stage) -> None:
    await stage.lan.say("việc của tôi")
    assert re.findall(r"^#(\d+)", (await stage.lan.next_message("#101")).text, re.MULTILINE) == ["101", "102", "104", "103"]
    await stage.lan.say("2 xong")
    assert "Đồng chí muốn báo #102? " in (await stage.lan.next_message("Bot chưa ghi gì")).text
    await stage.lan.say("3 xong")
    asked = (await stage.lan.next_message("Bot chưa ghi gì")).text
    assert "Đồng chí muốn báo #103 hay việc thứ ba trong danh sách (#104)? " in asked and "“103 xong”" in asked
    await stage.lan.say("99 xong")
    assert "Không có nhiệm vụ #99" in (await stage.lan.next_message("Bot chưa ghi gì")).text
    assert await stage.state_of(102) == "open" and await stage.state_of(101) == "open"


async def test_step_10_what_is_said_in_a_group_without_a_mention_is_not_heard_and_the_group_says_so(stage: Stage) -> None:
    group = await stage.group_of("QLDT", stage.lan)
    await stage.outage("2024-11-04T08:30")
    week = await group.next_message("[Tuần")
    assert "Báo cáo xin nhắn riêng cho Bot" in week.text
    await stage.lan.say("101 xong", chat=group)
    await stage.settle()
    assert await stage.state_of(101) == "open"


async def test_step_11_after_a_silence_of_more_than_five_minutes_the_next_digest_says_what_was_not_heard(stage: Stage) -> None:
    async with stage.database.write() as connection:
        # As if this machine had last polled 75 minutes ago, from 09:10 on.
        await connection.execute(
            text("INSERT INTO gap (channel, began_at, ended_at) VALUES ('zalo', :began, :ended)"),
            {"began": _micros("2024-11-04T09:10"), "ended": _micros("2024-11-04T10:25")},
        )
    await stage.register(a_new_task("Việc gấp", stage.bot.clock.now().date().replace(day=5)))
    await stage.outage("2024-11-05T08:00")
    assert "09h10" in (await stage.lan.next_message("không nhận được tin nhắn")).text


async def test_step_13_commands_are_words_with_or_without_a_slash_and_diacritics(stage: Stage) -> None:
    for words in ("/nhiemvu", "việc của tôi", "nv cua toi", "nhiệm vụ"):
        await stage.lan.say(words)
        assert "#101" in (await stage.lan.next_message("#101")).text


# --- links ---


async def test_a_link_is_asked_for_in_words_and_works_once(stage: Stage) -> None:
    await stage.lan.say("xin link gửi file ạ")
    url = link_in(await stage.lan.next_message("dùng 01 lần"))
    async with httpx.AsyncClient() as client:
        for _ in range(3):
            # Whoever only looks, as chats do to show what is behind a link, uses nothing up.
            assert "Gửi tệp" in (await client.get(url)).text
    assert (await upload(url, "ket-qua.pdf", PDF, "101")).status_code == 200
    await stage.lan.next_message("#101")
    twice = await upload(url, "khac.pdf", PDF, "102")
    assert twice.status_code == 410 and "đã dùng hoặc đã hết hạn" in twice.text
    assert len(await stage.rows("SELECT 1 FROM evidence")) == 1


async def test_a_link_used_late_or_made_up_takes_nothing(stage: Stage) -> None:
    await stage.lan.say("gửi tệp")
    url = link_in(await stage.lan.next_message("dùng 01 lần"))
    await stage.world.clock.jump(minutes=31)
    for address in (url, url.rpartition("/")[0] + "/made-up"):
        assert (await upload(address, "ket-qua.pdf", PDF, "101")).status_code == 410
        async with httpx.AsyncClient() as client:
            assert (await client.get(address)).status_code == 410
    folder = stage.bot.settings.data_dir / "files"
    assert not await stage.rows("SELECT 1 FROM evidence") and not [*folder.rglob("*.part")]


@pytest.mark.parametrize(
    ("name", "content", "status"),
    [
        ("ket-qua.exe", b"MZ", 415),
        ("ket-qua.pdf", b"MZ not a document", 415),
        ("anh.jpg", b"%PDF", 415),
        ("ket-qua", b"%PDF", 415),
        ("../../etc/passwd", b"x", 415),
        ("trong.pdf", b"", 400),
        ("lon.pdf", b"%PDF" + b"x" * (20 * 1024 * 1024), 413),
    ],
    ids=["program", "disguised", "disguised picture", "no ending", "path", "empty", "large"],
)
async def test_size_and_kind_are_checked_and_a_refusal_leaves_the_link_usable(stage: Stage, name: str, content: bytes, status: int) -> None:
    await stage.lan.say("gửi tệp")
    url = link_in(await stage.lan.next_message("dùng 01 lần"))
    assert (await upload(url, name, content, "101")).status_code == status
    assert not await stage.rows("SELECT 1 FROM evidence")
    assert (await upload(url, "ket-qua.pdf", PDF, "101")).status_code == 200
    await stage.lan.next_message("#101")
    folder = stage.bot.settings.data_dir / "files"
    assert not [*folder.rglob("*.part")]


async def test_the_clerk_enters_a_plan_by_a_link(stage: Stage) -> None:
    await stage.ha.say("gửi tệp")
    url = link_in(await stage.ha.next_message("dùng 01 lần"))
    table = "STT;Nội dung nhiệm vụ;Chủ trì;Thời hạn\n1;Rà soát quy hoạch các khu công nghiệp;P. QLĐT;20/12/2024\n"
    assert (await upload(url, "ke-hoach.csv", table.encode())).status_code == 200
    await stage.ha.next_message("ke-hoach.csv")


async def test_a_report_comes_as_a_link_that_expires(stage: Stage) -> None:
    await stage.ha.say("báo cáo tháng 10")
    said = await stage.ha.next_message("Tải ", timeout=60)
    url = link_in(said)
    async with httpx.AsyncClient() as client:
        answer = await client.get(url)
        assert answer.status_code == 200 and answer.content.startswith(b"PK")
        assert "attachment" in answer.headers["content-disposition"] and answer.headers["cache-control"] == "no-store"
        await stage.world.clock.jump(hours=25)
        assert (await client.get(url)).status_code == 410


async def test_the_days_to_keep_come_as_a_calendar_and_as_an_address_that_can_be_taken_back(stage: Stage) -> None:
    await stage.lan.say("lịch của tôi")
    url = link_in(await stage.lan.next_message("Lịch các hạn của đồng chí", timeout=60))
    await stage.lan.say("đăng ký lịch")
    feed = link_in(await stage.lan.next_message("Thêm địa chỉ này"))
    async with httpx.AsyncClient() as client:
        file, read = await client.get(url), await client.get(feed)
        assert file.content.startswith(b"BEGIN:VCALENDAR") and b"SUMMARY:#101" in file.content
        assert read.headers["content-type"].startswith("text/calendar") and b"SUMMARY:#101" in read.content
        await stage.lan.say("đăng ký lịch")
        second = link_in(await stage.lan.next_message("Thêm địa chỉ này"))
        assert [(await client.get(one)).status_code for one in (feed, second)] == [410, 200]
        await stage.lan.say("thu hồi lịch")
        await stage.lan.next_message("Đã thu hồi")
        assert (await client.get(second)).status_code == 410


async def test_at_a_public_address_a_picture_is_fetched_by_the_platform_and_seen_in_the_chat(_office_on_zalo: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{shutil.copy(_office_on_zalo, tmp_path / 'stage.sqlite3')}"
    async with a_stage(url, tmp_path, ZALO, with_web=True, public=True) as stage:
        await stage.long.say("biểu đồ")
        seen = await stage.long.next_message("Biểu đồ kỳ báo cáo tháng 11/2024", timeout=60)
        assert seen.raw["file"]["kind"] == "photo" and (await stage.world.content_of(seen)).startswith(b"\x89PNG")


def _micros(moment: str) -> int:
    return int(datetime.fromisoformat(moment).replace(tzinfo=OFFICE_ZONE).timestamp() * 1_000_000)
