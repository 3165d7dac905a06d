"""What no store keeps (half an emoji, where a platform cut a text in two; a null character) stops nobody from being heard."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import text

from bot.services import binding, links
from bot.web_files import FilePages
from db.session import Database
from handlers import upload
from tests.fakes import FixedClock
from tests.integration.who_may import KEY, NOW, Matrix, fill, office_of

HALVES = pytest.mark.parametrize("odd", ["\ud83d", "\0", "\udcff"], ids=ascii)


@pytest.fixture
async def office(database: Database) -> Matrix:
    await fill(database)
    made = Matrix.__new__(Matrix)
    made.database, made._numbers, made._first = database, itertools.count(1000), 0
    return made


@HALVES
async def test_a_report_with_half_a_character_is_written_down(office: Matrix, odd: str) -> None:
    await office.say("focal", f"101 đang trình ký {odd}, dự kiến 20/11")
    async with office.database.read() as connection:
        raw = (await connection.execute(text("SELECT raw FROM report ORDER BY id DESC LIMIT 1"))).scalar_one()
    assert raw.startswith("101 đang trình ký ") and raw.endswith(", dự kiến 20/11")
    assert "Ghi nhận #101" in await office.said()


@HALVES
async def test_whose_name_a_platform_cut_in_two_can_bind_the_account(office: Matrix, odd: str) -> None:
    people = {p.name: p.id for p in (await office_of(office.database)).chart.people.values()}
    async with office.database.write() as connection:
        code = await binding.code_for(connection, 1, NOW, NOW.replace(day=20), KEY, person_id=people["Tạ Thu Vắng"])
    await office.say("new", code, name=f"Hoa Sữa {odd}")
    await office.say("new", "đúng", name=f"Hoa Sữa {odd}")
    chart = (await office_of(office.database)).chart
    assert [one.person_id for one in chart.addresses if one.account == "new"] == [people["Tạ Thu Vắng"]]


async def test_a_file_whose_name_is_no_utf8_is_handed_in(database: Database, tmp_path: Path) -> None:
    await fill(database)
    made = links.Links(KEY, "", True)
    async with database.write() as connection:
        path = (await made.for_upload(connection, 1, "telegram", "focal", NOW)).url
    site = web.Application()
    site.add_routes(FilePages(database, FixedClock(NOW), KEY, tmp_path, lambda _channel: None).routes(""))
    body = b'--x\r\nContent-Disposition: form-data; name="tep"; filename="b\xe1o c\xe1o.pdf"\r\n\r\n%PDF-1.4\r\n--x--\r\n'
    async with TestClient(TestServer(site)) as client:
        answer = await client.post(path, data=body, headers={"Content-Type": "multipart/form-data; boundary=x"})
        assert answer.status == 200
    async with database.read() as connection:
        payload = (await connection.execute(text("SELECT payload FROM inbox ORDER BY id DESC LIMIT 1"))).scalar_one()
    payload = json.loads(payload) if isinstance(payload, str) else payload
    incoming = upload.incoming_of(payload, "telegram", FixedClock(NOW), 1)
    assert incoming.file is not None and incoming.file.name == "b\ufffdo c\ufffdo.pdf"
