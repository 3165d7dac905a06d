"""What `--help` shows as an example can be typed as it stands."""

from __future__ import annotations

import re
import shlex

import pytest
from typer.main import get_command

from bot.commands.line.app import app
from tests.integration.cli import TOKEN, Cli

COMMANDS = get_command(app).commands  # type: ignore[attr-defined]
NEED_MORE = {"demo", "sandbox", "run", "web", "jobs", "bench", "import", "restore", "move"}
"""Commands that go on until they are stopped, measure for minutes, or need a file or a database of their own."""


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - NEED_MORE))
def test_the_example_of_a_command_works_as_it_stands(office: Cli, name: str) -> None:
    (example,) = re.findall(r"Example: (.*)", re.sub(r"\s+", " ", COMMANDS[name].help or ""))
    for line in example.split(" && "):
        words = shlex.split(line.removeprefix("DATABASE_URL=sqlite:///var/nhacviec.sqlite3 "))
        assert words[:3] == ["python", "-m", "bot"]
        ran = office(*words[3:], NHACVIEC_TELEGRAM_TOKEN=TOKEN, NHACVIEC_TELEGRAM_API_URL="http://127.0.0.1:1")
        assert ran.code == 0, (line, ran.err or ran.out)
