"""How the settings of the deployment are read: the environment, then `.env`, then the defaults."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.settings import FIELDS, Secret, Settings, UnreadableSettings, env_name, names_in, read


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.upper() in {env_name(field) for field in FIELDS}]:
        monkeypatch.delenv(name)


def in_file(folder: Path, *lines: str) -> Path:
    file = folder / ".env"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def test_with_nothing_set_the_defaults_stand(tmp_path: Path) -> None:
    assert read(tmp_path / ".env") == read(None) == Settings()


def test_each_value_is_of_the_kind_its_field_has(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "PORT": "9000",
        "NHACVIEC_KEEP_FILES": "no",
        "NHACVIEC_DATA_DIR": "here",
        "NHACVIEC_CLOCK": "clock",
        "NHACVIEC_ZALO_NAME": "Bot",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert read(None) == Settings(port=9000, keep_files=False, data_dir=Path("here"), clock=Path("clock"), zalo_name="Bot")


def test_the_environment_goes_before_the_file_and_what_is_empty_is_not_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = in_file(tmp_path, "# ours", "DATABASE_URL='sqlite:///of file'", "NHACVIEC_ZALO_NAME=of file", "NHACVIEC_TIMEZONE=")
    monkeypatch.setenv("NHACVIEC_ZALO_NAME", "of environment")
    monkeypatch.setenv("DATABASE_URL", " ")
    assert read(file) == Settings(database_url="sqlite:///of file", zalo_name="of environment")


def test_names_count_in_any_case_and_values_without_the_blanks_around_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("nhacviec_zalo_name", "  Bot Nhắc việc ")
    assert read(None).zalo_name == "Bot Nhắc việc"


def test_a_port_that_is_set_to_the_default_is_known_to_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not read(None).port_is_set
    monkeypatch.setenv("PORT", "8090")
    assert read(None).port_is_set


@pytest.mark.parametrize("said", ["true", "True", "yes", "on", "1"])
def test_yes_has_several_words(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setenv("NHACVIEC_KEEP_FILES", said)
    assert read(None).keep_files


def test_every_value_that_is_not_of_its_kind_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "http")
    monkeypatch.setenv("NHACVIEC_KEEP_FILES", "maybe")
    with pytest.raises(UnreadableSettings) as raised:
        read(None)
    assert [(problem.name, problem.cure) for problem in raised.value.problems] == [
        ("PORT", "Use a whole number."),
        ("NHACVIEC_KEEP_FILES", "Use true or false."),
    ]


def test_names_of_a_file_are_known_also_those_nobody_reads(tmp_path: Path) -> None:
    assert names_in(in_file(tmp_path, "NHACVIEC_TELEGRAM=", "PORT=1")) == ["NHACVIEC_TELEGRAM", "PORT"]


def test_a_secret_is_never_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NHACVIEC_TELEGRAM_TOKEN", "987654321:geheim")
    found = read(None)
    assert found.telegram_token is not None and found.telegram_token.get_secret_value() == "987654321:geheim"
    assert "geheim" not in f"{found} {found!r} {found.telegram_token}"
    assert found.telegram_token == Secret("987654321:geheim") != Secret("another") and found != Settings()
