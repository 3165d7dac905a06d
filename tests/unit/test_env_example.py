"""`.env.example` names every setting of the deployment, once and with a comment, and its values are the defaults."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings, check

FILE = Path(__file__).resolve().parents[2] / ".env.example"
LINES = FILE.read_text(encoding="utf-8").splitlines()
NAMED = {line.partition("=")[0]: line.partition("=")[2] for line in LINES if re.match(r"[A-Z_]+=", line)}


def name_of(field: str) -> str:
    alias = Settings.model_fields[field].validation_alias
    return alias if isinstance(alias, str) else f"{Settings.model_config['env_prefix']}{field}".upper()


def test_every_setting_is_named_once_and_nothing_else_is() -> None:
    assert list(NAMED) == [name_of(field) for field in Settings.model_fields]
    assert len(NAMED) == sum("=" in line and not line.startswith("#") for line in LINES)


def test_every_setting_has_one_line_of_comment_right_above_it() -> None:
    without = [line for above, line in zip(["", *LINES], LINES, strict=False) if re.match(r"[A-Z_]+=", line) and not above.startswith("# ")]
    assert without == []


def test_the_example_as_it_stands_says_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMED:
        monkeypatch.delenv(name, raising=False)
    copied, plain = Settings(_env_file=FILE), Settings(_env_file=None)  # type: ignore[call-arg]
    assert copied == plain
    assert check(copied, needs_channel=False) == []


def test_no_secret_stands_in_the_example() -> None:
    assert [name for name in NAMED if name.endswith(("TOKEN", "SECRET")) and NAMED[name]] == []
