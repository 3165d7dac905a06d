"""`web` and `jobs`: several processes, and what they refuse."""

from __future__ import annotations

import pytest

from tests.integration.cli import TOKEN, Cli


@pytest.mark.parametrize("command", ["web", "jobs"])
def test_several_processes_are_refused_on_sqlite_with_the_cure(cli: Cli, command: str) -> None:
    cli.migrate()
    ran = cli(command, NHACVIEC_TELEGRAM_TOKEN=TOKEN)
    assert ran.code == 1
    assert "SQLite" in ran.err and "python -m bot run" in ran.err and "move --to" in ran.err


@pytest.mark.parametrize("command", ["web", "jobs"])
def test_they_need_a_token(cli: Cli, command: str) -> None:
    ran = cli(command, NHACVIEC_TELEGRAM_TOKEN=None)
    assert ran.code == 1 and "NHACVIEC_TELEGRAM_TOKEN" in ran.err
