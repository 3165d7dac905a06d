"""What a start loads: nobody's first poll waits for what only migrating, a new year or a first message needs."""

from __future__ import annotations

import subprocess
import sys

LATER = (
    "alembic",
    "holidays",
    "jinja2",
    "messages.reading",
    "matplotlib",
    "openpyxl",
    "docx",
    "rich",
    "pygments",
    "attr",
    "multiprocessing",
)
NEVER = ("click", "telegram.ext", "sqlalchemy.orm", "sqlalchemy.dialects.postgresql", "numpy")
"""On SQLite."""
WEIGHTY = ("sqlalchemy", "aiosqlite", "telegram", "apscheduler", "aiohttp", "bot.app", "bot.services", "db", "messages", "handlers", "jobs")
DOCUMENTS = ("messages.reading.plan.reader", "openpyxl", "docx", "lxml", "numpy", "PIL", "segno", "matplotlib")
RECURRING = ("dateutil",)
"""What reckons with duties that come back: an office has few, and many have none."""


def test_the_first_poll_leaves_before_the_bot_is_loaded() -> None:
    """`run` asks the platform with what these two load, and nothing of it needs the store, the library or the services."""
    code = (
        f"import sys, bot.__main__, bot.commands.common, bot.commands.running; print(*[m for m in {WEIGHTY + LATER} if m in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == []


def test_what_lives_for_months_is_started_without_the_command_line() -> None:
    code = (
        "import os, sys; sys.argv = ['bot', 'run']; os.environ['PORT'] = 'http'; import bot.__main__\n"
        "try: bot.__main__.main()\n"
        "except SystemExit as ended: print(ended.code, *[m for m in ('typer',) if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (ran.stdout.split(), "PORT" in ran.stderr) == (["1"], True)


def test_the_bot_starts_without_what_it_needs_only_later() -> None:
    code = f"import sys, bot.app; print(*[m for m in {LATER} if m in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == []


def test_what_nothing_asks_for_is_never_loaded() -> None:
    code = f"import sys, bot.app, bot.services.conversation; print(*[m for m in {NEVER} if m in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == []


def test_replies_are_handled_without_what_makes_and_opens_documents_and_reckons_with_recurring_duties() -> None:
    code = f"import sys, bot.services.conversation; print(*[m for m in {DOCUMENTS + RECURRING} if m in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == []
