"""Word to PDF, by LibreOffice in a process of its own: it is large, and it may fail without harming the bot."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path

_SECONDS = 120
PROGRAMS = ("soffice", "libreoffice")


class CannotConvert(Exception):
    """No PDF can be made: why, and what to do, in one English sentence each."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(f"{problem} {cure}")
        self.problem, self.cure = problem, cure


async def from_word(docx: bytes) -> bytes:
    """The document as PDF. Raises CannotConvert when LibreOffice is missing, fails or takes over two minutes."""
    program = _program()
    if program is None:
        raise CannotConvert(
            "LibreOffice is not installed, so no PDF can be made.",
            "Install it (Debian: apt-get install libreoffice-writer-nogui) or take the report as .docx and save it as PDF in Word.",
        )
    with tempfile.TemporaryDirectory(prefix="nhacviec-pdf-") as name:
        folder = Path(name)
        await asyncio.to_thread((folder / "report.docx").write_bytes, docx)
        # A profile of its own: two conversions at once would otherwise wait for each other, and a broken profile for ever.
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        work = await asyncio.create_subprocess_exec(
            program, profile, "--headless", "--convert-to", "pdf", "--outdir", name, str(folder / "report.docx"),
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        try:
            said, _ = await asyncio.wait_for(work.communicate(), _SECONDS)
        except TimeoutError:
            work.kill()
            await work.wait()
            raise CannotConvert(f"LibreOffice took longer than {_SECONDS} seconds.", "Take the report as .docx.") from None
        made = folder / "report.pdf"
        if work.returncode != 0 or not made.exists():
            last = said.decode(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
            raise CannotConvert(f"LibreOffice made no PDF: {last[0]}.", "Take the report as .docx.")
        return await asyncio.to_thread(made.read_bytes)


def _program() -> str | None:
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)
