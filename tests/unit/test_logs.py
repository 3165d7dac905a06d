"""Logs: one stable action per record, and never a token."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.logs import redact

ROOT = Path(__file__).resolve().parent.parent.parent
TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz0123456"
LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}
ACTION = re.compile(r"[a-z][a-z0-9_]*")


@pytest.mark.parametrize(
    "text",
    [
        f"https://api.telegram.org/bot{TOKEN}/getUpdates",
        f"https://api.telegram.org/file/bot{TOKEN}/documents/1.pdf",
        f"proxy said 502 for bot{TOKEN.replace(':', '%3A')}",
        f"{{'token': '{TOKEN}'}}",
        "POST https://bot-api.zaloplatforms.com/bot12345:AAabcdefghij/sendMessage failed",
        "postgresql://bot:AAabcdefghij@db/nhacviec",
        "http://user:AAabcdefghij@proxy.example:3128",
    ],
)
def test_no_token_and_no_password_is_left_in_a_text(text: str) -> None:
    assert "AAabcdefghij" not in redact(text)


@pytest.mark.parametrize("text", ["112 xong, 115 được 60%", "2024-11-04T08:00:00+00:00", "http://127.0.0.1:8090/healthz", "a@b.example"])
def test_what_holds_no_secret_stays_as_it_is(text: str) -> None:
    assert redact(text) == text


LOGGED = f"""
import logging, structlog, httpx
from bot.logs import set_up
set_up("DEBUG")
url = "http://127.0.0.1:9/bot{TOKEN}/getMe"
log = structlog.get_logger()
log.info("plain", url=url)
log.info("nested", values={{"list": [url]}})
try:
    raise RuntimeError(url)
except RuntimeError:
    log.exception("raised")
    logging.getLogger("anything").exception("raised")
try:
    httpx.get(url)
except httpx.HTTPError as error:
    log.warning("away", error=repr(error))
logging.getLogger("httpx").warning("HTTP Request: GET %s", url)
raise RuntimeError(url)
"""


def test_a_token_reaches_no_log_by_any_way() -> None:
    ran = subprocess.run([sys.executable, "-c", LOGGED], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 1
    assert TOKEN not in ran.stderr + ran.stdout and TOKEN.partition(":")[2] not in ran.stderr + ran.stdout
    for word in ("event='plain'", "event='nested'", "event='raised'", "event='away'", "RuntimeError: http://127.0.0.1:9/bot<token>/getMe"):
        assert word in ran.stderr


def test_every_record_has_one_stable_action() -> None:
    """The first word of a record never changes with what is logged: monitoring looks for it."""
    wrong = []
    for folder in ("bot", "handlers", "jobs", "db"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr not in LEVELS:
                    continue
                if not isinstance(call.func.value, ast.Name) or call.func.value.id != "log":
                    continue
                first = call.args[0] if len(call.args) == 1 else None
                if not isinstance(first, ast.Constant) or not ACTION.fullmatch(str(first.value)):
                    wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    assert wrong == []
