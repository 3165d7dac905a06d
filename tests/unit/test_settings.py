"""How the settings of the deployment are read: the environment, then `.env`, then the defaults."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import Settings, UnreadableSettings, check, env_name, read


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.upper() in {env_name(field) for field in Settings.model_fields}]:
        monkeypatch.delenv(name)


def in_file(folder: Path, *lines: str) -> None:
    (folder / ".env").write_text("\n".join(lines), encoding="utf-8")


def test_with_nothing_set_the_defaults_stand() -> None:
    assert read() == Settings(_env_file=None)  # type: ignore[call-arg]


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
    found = read()
    assert (found.port, found.keep_files, found.data_dir, found.clock, found.zalo_name) == (9000, False, Path("here"), Path("clock"), "Bot")


def test_the_environment_goes_before_the_file_and_what_is_empty_is_not_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_file(tmp_path, "# ours", "DATABASE_URL='sqlite:///of file'", "NHACVIEC_ZALO_NAME=of file", "NHACVIEC_TIMEZONE=")
    monkeypatch.setenv("NHACVIEC_ZALO_NAME", "of environment")
    monkeypatch.setenv("DATABASE_URL", "")
    found = read()
    assert (found.database_url, found.zalo_name, found.timezone) == ("sqlite:///of file", "of environment", "Asia/Ho_Chi_Minh")


def test_names_count_in_any_case_and_values_without_the_blanks_around_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("nhacviec_zalo_name", "  Bot Nhắc việc ")
    assert read().zalo_name == "Bot Nhắc việc"


def test_a_port_that_is_set_to_the_default_is_known_to_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "port" not in read().model_fields_set
    monkeypatch.setenv("PORT", "8090")
    assert "port" in read().model_fields_set


@pytest.mark.parametrize("said", ["true", "True", "yes", "on", "1"])
def test_yes_has_several_words(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setenv("NHACVIEC_KEEP_FILES", said)
    assert read().keep_files


def test_every_value_that_is_not_of_its_kind_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "http")
    monkeypatch.setenv("NHACVIEC_KEEP_FILES", "maybe")
    with pytest.raises(UnreadableSettings) as raised:
        read()
    assert [(problem.name, problem.cure) for problem in raised.value.problems] == [
        ("PORT", "Use a whole number."),
        ("NHACVIEC_KEEP_FILES", "Use true or false."),
    ]


def test_a_secret_is_never_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NHACVIEC_TELEGRAM_TOKEN", "987654321:geheim")
    found = read()
    assert found.telegram_token is not None and found.telegram_token.get_secret_value() == "987654321:geheim"
    assert "geheim" not in f"{found} {found!r} {found.telegram_token}"
    assert found.telegram_token == SecretStr("987654321:geheim") != SecretStr("another")


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("u:geheim@127.0.0.1:abc/x", False), ("[::1/x", False), ("127.0.0.1:54 32/x", False),
        ("u:ge/heim@127.0.0.1:1/x", True), ("[::1]:1/x", True), ("127.0.0.1/x", True), ("/x", True), ("127.0.0.1:1?a=b", True),
    ],
)  # fmt: skip
def test_a_port_that_is_no_number_is_named_before_anything_is_opened(address: str, good: bool) -> None:
    settings = Settings(_env_file=None).model_copy(update={"database_url": f"postgresql://{address}"})  # type: ignore[call-arg]
    problems = check(settings, needs_channel=False)
    assert [problem.name for problem in problems] == ([] if good else ["DATABASE_URL"])
    assert all("geheim" not in f"{problem}" for problem in problems)
