"""The settings of the deployment, from the environment and `.env`. Each bad value is named with a cure; secrets are
never printed."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.core.clock import OFFICE_ZONE

_TOKEN = re.compile(r"\d{3,}:[A-Za-z0-9_-]{30,}")
_ZALO_TOKEN = re.compile(r"\d{3,}:[^\s/]{8,}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{32,256}")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_DATABASES = ("sqlite", "postgres", "postgresql")
_OF_TESTS = ("NHACVIEC_TEST_", "NHACVIEC_FAULTS")
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class Settings(BaseSettings):
    """One field per value; nothing derived is stored."""

    model_config = SettingsConfigDict(
        env_prefix="NHACVIEC_", env_file=".env", extra="ignore", env_ignore_empty=True, str_strip_whitespace=True
    )

    database_url: str = Field(default="sqlite:///var/nhacviec.sqlite3", validation_alias="DATABASE_URL")
    port: int = Field(default=8090, validation_alias="PORT")
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_proxy_url: str | None = None
    zalo_token: SecretStr | None = None
    zalo_api_url: str = "https://bot-api.zaloplatforms.com"
    zalo_proxy_url: str | None = None
    zalo_name: str | None = None
    public_url: str | None = None
    lan_url: str | None = None
    webhook_secret: SecretStr | None = None
    data_dir: Path = Path("var")
    keep_files: bool = True
    timezone: str = "Asia/Ho_Chi_Minh"
    clock: Path | None = None
    log_level: str = "INFO"


@dataclass(frozen=True, slots=True)
class Problem:
    """A setting that cannot be used: its name in the environment, what is wrong, and what to do."""

    name: str
    wrong: str
    cure: str


def env_name(field: str) -> str:
    """A field's name in the environment."""
    alias = Settings.model_fields[field].validation_alias
    return alias if isinstance(alias, str) else f"NHACVIEC_{field.upper()}"


class UnreadableSettings(Exception):
    """Settings that cannot even be looked at; `problems` names each with a cure."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(problem.name for problem in problems))
        self.problems = list(problems)


def read() -> Settings:
    """The settings as the environment and `.env` have them. Raises UnreadableSettings."""
    try:
        return Settings()
    except ValidationError as error:
        raise UnreadableSettings(*_not_of_their_kind(error)) from None
    except UnicodeDecodeError:
        raise UnreadableSettings(Problem(".env", "it is not written in UTF-8", "Save it as plain text in UTF-8.")) from None
    except PermissionError:
        raise UnreadableSettings(Problem(".env", "it cannot be read", "Give it to the user the bot runs as.")) from None


def _not_of_their_kind(error: ValidationError) -> list[Problem]:
    """A word for a number."""
    cures = {"int_parsing": "Use a whole number.", "bool_parsing": "Use true or false."}
    found = []
    for wrong in error.errors():
        named = str(wrong["loc"][0])
        name = env_name(named) if named in Settings.model_fields else named
        found.append(Problem(name, wrong["msg"][:1].lower() + wrong["msg"][1:], cures.get(wrong["type"], "Correct it.")))
    return found


def remarks(settings: Settings, environment: Iterable[str]) -> list[Problem]:
    """What keeps nothing from starting, and was hardly meant so: names nobody reads, a secret without an address. `environment`:
    the names set there and in `.env`."""
    from difflib import get_close_matches

    known = [env_name(field) for field in Settings.model_fields]
    found = []
    for name in sorted({name.upper() for name in environment}):
        if not name.startswith("NHACVIEC_") or name in known or name.startswith(_OF_TESTS):
            continue
        alike = get_close_matches(name.removeprefix("NHACVIEC_"), [one.removeprefix("NHACVIEC_") for one in known], 1)
        cure = f"Did you mean {next(one for one in known if one.endswith(alike[0]))}?" if alike else "The names are in .env.example."
        found.append(Problem(name, "there is no such setting", cure))
    if settings.webhook_secret is not None and settings.public_url is None:
        found.append(
            Problem("NHACVIEC_WEBHOOK_SECRET", "it is set and NHACVIEC_PUBLIC_URL is not, so the bot polls", "Set both for a webhook.")
        )
    return found


def check(settings: Settings, *, needs_channel: bool = True) -> list[Problem]:
    """Every bad setting, in the order of the fields; empty when the bot can start."""
    return list(_problems(settings, needs_channel))


def _problems(s: Settings, needs_channel: bool) -> Iterator[Problem]:
    scheme = s.database_url.partition(":")[0].partition("+")[0]
    if scheme not in _DATABASES:
        yield Problem(
            "DATABASE_URL", f"unknown kind of database {scheme!r}", "Use sqlite:///path/to/file or postgresql://user:password@host/name."
        )
    if not 1 <= s.port <= 65535:
        yield Problem("PORT", f"{s.port} is no port", "Use a number from 1 to 65535.")
    if needs_channel and s.telegram_token is None and s.zalo_token is None:
        yield Problem(
            "NHACVIEC_TELEGRAM_TOKEN, NHACVIEC_ZALO_TOKEN",
            "there is no token",
            f"Ask @BotFather or Zalo Bot Creator for one and put it into {_file()}, or try everything without one: python -m bot demo.",
        )
    if s.telegram_token is not None and not _TOKEN.fullmatch(s.telegram_token.get_secret_value()):
        yield Problem(
            "NHACVIEC_TELEGRAM_TOKEN",
            "it does not look like a token",
            "Copy the whole line from @BotFather: digits, a colon, 35 characters.",
        )
    if s.zalo_token is not None and not _ZALO_TOKEN.fullmatch(s.zalo_token.get_secret_value()):
        yield Problem(
            "NHACVIEC_ZALO_TOKEN",
            "it does not look like a token",
            "Copy the whole line Zalo Bot Creator sent you: digits, a colon, a secret.",
        )
    for name, url in (("NHACVIEC_TELEGRAM_API_URL", s.telegram_api_url), ("NHACVIEC_ZALO_API_URL", s.zalo_api_url)):
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
            yield Problem(name, f"{url!r} is no URL", "Use one like https://api.telegram.org, without the token.")
    for name, proxy in (("NHACVIEC_TELEGRAM_PROXY_URL", s.telegram_proxy_url), ("NHACVIEC_ZALO_PROXY_URL", s.zalo_proxy_url)):
        if proxy is not None and urlsplit(proxy).scheme not in ("http", "https", "socks5", "socks5h"):
            yield Problem(name, "its scheme is not known", "Use http://host:port or socks5://host:port.")
    # Beside the sandbox everything is on this machine: no certificate is needed there.
    # A channel without a token is never called.
    called = [s.zalo_api_url] if s.telegram_token is None and s.zalo_token is not None else [s.telegram_api_url]
    called += [s.zalo_api_url] if s.zalo_token is not None else []
    beside_the_sandbox = s.public_url is not None and is_loopback(s.public_url) and all(map(is_loopback, called))
    if s.public_url is not None and urlsplit(s.public_url).scheme != "https" and not beside_the_sandbox:
        yield Problem(
            "NHACVIEC_PUBLIC_URL",
            "platforms only call https",
            "Put a reverse proxy with a certificate before the bot, or leave it empty to poll.",
        )
    if s.public_url is not None and not _SECRET.fullmatch(secret_of(s)):
        yield Problem(
            "NHACVIEC_WEBHOOK_SECRET",
            "it is missing or short" if len(secret_of(s)) < 32 else "it is too long, or has a character Telegram refuses",
            "Use 32 to 256 random letters, digits, - and _: python -c 'import secrets; print(secrets.token_urlsafe(32))'.",
        )
    if s.timezone != OFFICE_ZONE.key:
        yield Problem("NHACVIEC_TIMEZONE", "office dates are Vietnam's", f"Leave it at {OFFICE_ZONE.key}.")
    if s.lan_url is not None and (urlsplit(s.lan_url).scheme not in ("http", "https") or not urlsplit(s.lan_url).hostname):
        yield Problem(
            "NHACVIEC_LAN_URL",
            f"{s.lan_url!r} is no URL",
            "Use the address of this machine inside the office, like http://192.168.1.20:8090.",
        )
    if s.clock is not None and not all(map(is_loopback, called)):
        yield Problem(
            "NHACVIEC_CLOCK", "a moved clock is only allowed beside the sandbox", "Remove it, or point every API URL at 127.0.0.1."
        )
    if s.log_level.upper() not in _LEVELS:
        yield Problem("NHACVIEC_LOG_LEVEL", f"{s.log_level!r} is not a level", f"Use one of {', '.join(_LEVELS)}.")
    if s.data_dir.exists() and not s.data_dir.is_dir():
        yield Problem("NHACVIEC_DATA_DIR", f"{s.data_dir} is a file", "Name a folder the bot may write to.")
    elif not may_write(s.data_dir):
        yield Problem(
            "NHACVIEC_DATA_DIR", f"nothing can be written to {s.data_dir}", "Give the bot's user the right to, or name another folder."
        )
    if scheme == "sqlite":
        file = Path(s.database_url.partition(":///")[2])
        if file.is_dir():
            yield Problem("DATABASE_URL", "it names no file", "Use sqlite:///path/to/file.")
        elif not may_write(file):
            yield Problem("DATABASE_URL", f"nothing can be written to {file}", "Give the bot's user the right to, or name another file.")


def _file() -> str:
    return ".env" if Path(".env").exists() else ".env (copy .env.example)"


def may_write(path: Path) -> bool:
    """Whether a file can be written there, or a folder made in the nearest one there is."""
    nearest = next(one for one in (path, *path.absolute().parents) if one.exists())
    return os.access(nearest, os.W_OK) and (nearest.is_dir() or nearest == path)


def is_loopback(url: str) -> bool:
    return urlsplit(url).hostname in _LOOPBACK


def secret_of(settings: Settings) -> str:
    """The webhook's secret; empty when there is none."""
    return settings.webhook_secret.get_secret_value() if settings.webhook_secret is not None else ""


def webhook_of(settings: Settings) -> tuple[str, str] | None:
    """Where Telegram is to push updates, and with which secret; None when the bot polls.

    The number in the path is the bot's public one; the secret is in no URL, for URLs are logged by everything on the way.
    """
    if settings.public_url is None or settings.telegram_token is None or settings.webhook_secret is None:
        return None
    bot = settings.telegram_token.get_secret_value().partition(":")[0]
    return f"{settings.public_url.rstrip('/')}/telegram/{bot}", settings.webhook_secret.get_secret_value()


def zalo_webhook_of(settings: Settings) -> tuple[str, str] | None:
    """The same for Zalo. Setting it is counted by the day, so it is only set when the address is another: a new secret makes it
    another one."""
    if settings.public_url is None or settings.zalo_token is None or settings.webhook_secret is None:
        return None
    secret = settings.webhook_secret.get_secret_value()
    bot = settings.zalo_token.get_secret_value().partition(":")[0]
    mark = hashlib.sha256(f"nhacviec webhook\n{secret}".encode()).hexdigest()[:12]
    return f"{settings.public_url.rstrip('/')}/zalo/{bot}?v={mark}", secret


def web_of(settings: Settings) -> tuple[str, bool] | None:
    """The address under which people reach our web server, and whether everybody does (else the office's own network); None
    when there is none."""
    if settings.public_url is not None:
        return settings.public_url.rstrip("/"), True
    return None if settings.lan_url is None else (settings.lan_url.rstrip("/"), False)


def zone(settings: Settings) -> ZoneInfo:
    return ZoneInfo(settings.timezone)


def code_key(settings: Settings) -> bytes:
    """The key that one-time codes are hashed with: made of the bot's tokens, so that a copied database is no help.

    A deployment that changes its token prints its unused codes anew.
    """
    secrets = [s.get_secret_value() for s in (settings.telegram_token, settings.zalo_token) if s is not None]
    return hashlib.sha256("\n".join(["nhacviec codes", *secrets]).encode()).digest()
