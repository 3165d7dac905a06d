"""What is behind links: a page to hand in one file, a file to fetch, a person's calendar. Whoever has the link may; nothing else is
to be found here."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

import structlog
from aiohttp import BodyPartReader, web

from bot.core.clock import Clock
from bot.core.file_content import DOCX, XLSX
from bot.core.text import storable
from bot.services import links
from bot.services.keeping import picture_mime
from bot.services.store import Store
from messages.pages import GonePage, UploadPage

log = structlog.get_logger()

MOST_MB = 20
MOST_BYTES = MOST_MB * 1024 * 1024
_MOST_NOTE_BYTES = 1000
_FORM_BYTES = 64 * 1024
"""What the form itself may add to the file."""
_PIECE = 256 * 1024
_KIND = re.compile(r"[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
}
_ZIP, _OLE = (b"PK\x03\x04",), (b"\xd0\xcf\x11\xe0",)
_PICTURE: tuple[bytes, ...] = ()
KINDS: dict[str, tuple[str, tuple[bytes, ...]]] = {
    "pdf": ("application/pdf", (b"%PDF",)),
    "docx": (DOCX, _ZIP),
    "xlsx": (XLSX, _ZIP),
    "pptx": ("application/vnd.openxmlformats-officedocument.presentationml.presentation", _ZIP),
    "doc": ("application/msword", _OLE),
    "xls": ("application/vnd.ms-excel", _OLE),
    "ppt": ("application/vnd.ms-powerpoint", _OLE),
    "csv": ("text/csv", ()),
    "jpg": ("image/jpeg", _PICTURE),
    "jpeg": ("image/jpeg", _PICTURE),
    "png": ("image/png", _PICTURE),
}
"""What may be handed in: by its ending, and by the first bytes that must stand in it."""


@dataclass(frozen=True, slots=True)
class FilePages:
    """`key`: of the links' hashes. `folder`: where files are kept. `wake`: an update of a channel was stored."""

    database: Store
    clock: Clock
    key: bytes
    folder: Path
    wake: Callable[[str], None]

    def routes(self, prefix: str) -> list[web.RouteDef]:
        return [
            web.get(f"{prefix}/tai-len/{{token}}", self.form),
            web.post(f"{prefix}/tai-len/{{token}}", self.hand_in),
            web.get(f"{prefix}/lich/{{token}}.ics", self.days),
            web.get(f"{prefix}/tep/{{token}}/{{name}}", self.fetch),
        ]

    async def form(self, request: web.Request) -> web.Response:
        """The form; opening it uses nothing up, for chats open links by themselves to show what is behind them."""
        works = await links.may_hand_in(self.database, request.match_info["token"], self.key, self._now())
        return _page("open" if works else "gone")

    async def hand_in(self, request: web.Request) -> web.Response:
        """Take one file. Its size is watched while it comes, its kind by ending and first bytes; a refusal leaves the link
        usable, and nothing of the file behind."""
        token = request.match_info["token"]
        if not await links.may_hand_in(self.database, token, self.key, self._now()):
            return _page("gone")
        if (request.content_length or 0) > MOST_BYTES + _FORM_BYTES:
            return _page("large")
        if not request.content_type.startswith("multipart/"):
            return _page("none")
        self.folder.mkdir(parents=True, exist_ok=True)
        part = self.folder / f"{secrets.token_hex(8)}.part"
        try:
            name, note, wrong = await _read(request, part)
            if wrong:
                return _page(wrong)
            mime = KINDS[_ending(name)][0]
            now = self._now()
            channel = await links.hand_in(
                self.database, token, self.key, now, part=part, name=name, mime=mime, note=note, folder=self.folder
            )
        finally:
            part.unlink(missing_ok=True)
        if channel is None:
            return _page("gone")
        self.wake(channel)
        return _page("taken", name)

    async def fetch(self, request: web.Request) -> web.Response:
        """The file of a link; a picture opens, everything else is saved."""
        file = await links.fetch(self.database, request.match_info["token"], self.key, self._now())
        if file is None:
            return web.Response(status=410, text=GonePage().render(), content_type="text/html", headers=HEADERS)
        how = "inline" if file.mime in ("image/png", "image/jpeg") else "attachment"
        # What a sender's program calls the kind of a file may be anything.
        kind = file.mime if _KIND.fullmatch(file.mime) else "application/octet-stream"
        named = f"{how}; filename*=UTF-8''{quote(file.name)}"
        return web.Response(body=file.content, content_type=kind, headers={**HEADERS, "Content-Disposition": named})

    async def days(self, request: web.Request) -> web.Response:
        """The days to keep of one person, for a calendar that reads them again and again."""
        content = await links.days(self.database, request.match_info["token"], self.key, self._now())
        if content is None:
            return web.Response(status=410, text=GonePage().render(), content_type="text/html", headers=HEADERS)
        return web.Response(body=content, content_type="text/calendar", charset="utf-8", headers=HEADERS)

    def _now(self) -> datetime:
        return self.clock.now()


_STATUS = {"open": 200, "taken": 200, "gone": 410, "large": 413, "kind": 415, "empty": 400, "none": 400}


def _page(state: str, name: str = "") -> web.Response:
    text = UploadPage(state, MOST_MB, tuple(KINDS), name).render()
    if state not in ("open", "taken"):
        log.info("upload_refused", why=state)
    return web.Response(status=_STATUS[state], text=text, content_type="text/html", headers=HEADERS)


async def _read(request: web.Request, part: Path) -> tuple[str, str, str]:
    """Name, note, and what is wrong ("" when nothing is); the file itself is in `part`."""
    name = note = ""
    size = -1
    try:
        async for field in await request.multipart():
            if not isinstance(field, BodyPartReader):
                continue
            if field.name == "tep" and field.filename and size < 0:
                # A header that is no UTF-8 comes with halves of characters in it.
                name = storable(field.filename)
                size = await _write(field, part)
                if size > MOST_BYTES:
                    return name, note, "large"
            elif field.name == "ghi_chu":
                note = (await field.read_chunk(_MOST_NOTE_BYTES)).decode(errors="replace").strip()[:200]
    except ValueError:
        # A body that breaks its own frame.
        return name, note, "none"
    if size < 0:
        return name, note, "none"
    if size == 0:
        return name, note, "empty"
    return name, note, "" if _is_fit(name, part) else "kind"


async def _write(field: BodyPartReader, part: Path) -> int:
    size = 0
    with part.open("wb") as file:
        while piece := await field.read_chunk(_PIECE):
            size += len(piece)
            if size > MOST_BYTES:
                break
            file.write(piece)
    return size


def _ending(name: str) -> str:
    return re.split(r"[\\/]", name)[-1].rpartition(".")[2].lower()


def _is_fit(name: str, part: Path) -> bool:
    """Whether the ending is one of those taken and the file begins as such a file does."""
    known = KINDS.get(_ending(name))
    if known is None:
        return False
    mime, marks = known
    if mime.startswith("image/"):
        return picture_mime(part) == mime
    with part.open("rb") as file:
        start = file.read(8)
    return start.startswith(marks) if marks else b"\x00" not in start
