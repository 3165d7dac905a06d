"""The pages behind links: what a file is called by whoever sent it decides nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

import db.attachments
from bot.core.outgoing import OutgoingFile
from bot.services import links
from bot.web_files import FilePages
from db.session import Database
from tests.fakes import FixedClock
from tests.integration.who_may import KEY, NOW, fill


@pytest.mark.parametrize(
    ("mime", "served"),
    [
        ("application/pdf", "application/pdf"),
        ("image/svg+xml", "image/svg+xml"),
        ("text/html; charset=utf-8", "application/octet-stream"),
        ("text/html\r\nSet-Cookie: a=b", "application/octet-stream"),
        ("nonsense", "application/octet-stream"),
        ("", "application/octet-stream"),
    ],
)
async def test_a_file_is_fetched_whatever_its_sender_calls_its_kind_and_never_shown_as_a_page(
    database: Database, tmp_path: Path, mime: str, served: str
) -> None:
    await fill(database)
    made = links.Links(KEY, "", True)
    async with database.write() as connection:
        file = await db.attachments.add(connection, 1, OutgoingFile("kết quả\r\n.pdf", mime, b"%PDF-1.4"), NOW)
        path = (await made.for_file(connection, 1, file, "ket-qua.pdf", "zalo", "focal", NOW)).url
    site = web.Application()
    site.add_routes(FilePages(database, FixedClock(NOW), KEY, tmp_path, lambda _channel: None).routes(""))
    async with TestClient(TestServer(site)) as client:
        answer = await client.get(path)
        assert (answer.status, answer.headers["Content-Type"], await answer.read()) == (200, served, b"%PDF-1.4")
        assert answer.headers["Content-Disposition"].startswith("attachment;")
        assert answer.headers["X-Content-Type-Options"] == "nosniff" and "Set-Cookie" not in answer.headers
        for other in (
            path.replace("/tep/", "/tai-len/"),
            path[:-20],
            f"/tep/{'A' * 32}/ket-qua.pdf",
            "/tep/%2e%2e/x",
            "/lich/..%2f..%2f.env.ics",
        ):
            assert (await client.get(other)).status in (404, 410)
