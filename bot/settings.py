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
from bot.core.loopback import is_loopback

_SECRET = re.compile(r"[A-Za-z0-9_-]{32,256}")
_DATABASES = ("sqlite", "postgres", "postgresql")
_SERVER = re.compile(r"[^:]+://(?:[^@]*@)?(?:\[[^\]/?]+\]|[^\[\]:/?]*)(?::\d*)?(?:[/?]|$)")
"""As SQLAlchemy reads an address, with a port that is a number."""
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
class ChannelSettings:
    """The settings a channel has, each `<name>_…` in Settings: its token, the address of its API, and a proxy on the way there."""

    name: str
    giver: str
    """Who gives out its tokens."""
    looks: re.Pattern[str]
    """Of a token."""
    copied: str
    """How a token is copied whole."""

    def token(self, settings: Settings) -> SecretStr | None:
        """None where the channel is not used."""
        found: SecretStr | None = getattr(settings, f"{self.name}_token")
        return found

    def api_url(self, settings: Settings) -> str:
        found: str = getattr(settings, f"{self.name}_api_url")
        return found

    def proxy_url(self, settings: Settings) -> str | None:
        found: str | None = getattr(settings, f"{self.name}_proxy_url")
        return found

    @property
    def token_name(self) -> str:
        """The token's name in the environment."""
        return env_name(f"{self.name}_token")


CHANNELS = (
    ChannelSettings(
        "telegram",
        "@BotFather",
        re.compile(r"\d{3,}:[A-Za-z0-9_-]{30,}"),
        "Copy the whole line from @BotFather: digits, a colon, 35 characters.",
    ),
    ChannelSettings(
        "zalo",
        "Zalo Bot Creator",
        re.compile(r"\d{3,}:[^\s/]{8,}"),
        "Copy the whole line Zalo Bot Creator sent you: digits, a colon, a secret.",
    ),
)


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
    """Settings that cannot even be looked at; `problems` names each with a cure, `rest` is the others with the default in the place
    of each, None where nothing could be read."""

    def __init__(self, *problems: Problem, rest: Settings | None = None) -> None:
        super().__init__(", ".join(problem.name for problem in problems))
        self.problems = list(problems)
        self.rest = rest


def read() -> Settings:
    """The settings as the environment and `.env` have them. Raises UnreadableSettings."""
    try:
        return Settings()
    except ValidationError as error:
        raise UnreadableSettings(*_not_of_their_kind(error), rest=_without(error)) from None
    except UnicodeDecodeError:
        raise UnreadableSettings(Problem(".env", "it is not written in UTF-8", "Save it as plain text in UTF-8.")) from None
    except PermissionError:
        raise UnreadableSettings(Problem(".env", "it cannot be read", "Give it to the user the bot runs as.")) from None


def _not_of_their_kind(error: ValidationError) -> list[Problem]:
    """A word for a number."""
    kinds = {"int_parsing": ("it is no whole number", "Use a whole number."), "bool_parsing": ("it is no yes or no", "Use true or false.")}
    return [Problem(env_name(name), *kinds.get(kind, ("it cannot be read", "Correct it."))) for name, kind in _fields_of(error)]


def _fields_of(error: ValidationError) -> list[tuple[str, str]]:
    """Each field that could not be read, and why in Pydantic's words."""
    fields = {field.validation_alias or name: name for name, field in Settings.model_fields.items()}
    return [(fields[wrong["loc"][0]], wrong["type"]) for wrong in error.errors()]  # type: ignore[index]


def _without(error: ValidationError) -> Settings:
    """The settings with the default in the place of each that cannot be read."""
    fields = [(name, Settings.model_fields[name]) for name, _ in _fields_of(error)]
    return Settings(**{str(field.validation_alias or name): field.default for name, field in fields})


def remarks(settings: Settings, environment: Iterable[str], file: Iterable[str] = ()) -> list[Problem]:
    """What keeps nothing from starting, and was hardly meant so: names nobody reads, a secret without an address. `environment`: the
    names set there, of other programs too; `file`: those in `.env`."""
    from difflib import get_close_matches

    known = [env_name(field) for field in Settings.model_fields]
    found = []
    in_file = {name.upper() for name in file}
    for name in sorted({name.upper() for name in environment} | in_file):
        ours = name.startswith("NHACVIEC_")
        if name in known or name.startswith(_OF_TESTS) or not (ours or name in in_file):
            continue
        alike = get_close_matches(name.removeprefix("NHACVIEC_"), [one.removeprefix("NHACVIEC_") for one in known], 1, 0.6 if ours else 0.8)
        if not ours and not alike:
            # The file may hold names for other programs too.
            continue
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
    elif scheme != "sqlite" and s.database_url.partition("://")[2].partition("/")[0].count("@") > 1:
        yield Problem("DATABASE_URL", "there is an @ too much in it", "Write an @ of the password as %40, a / as %2F, a # as %23.")
    elif scheme != "sqlite" and _SERVER.match(s.database_url) is None:
        yield Problem("DATABASE_URL", "its host and port cannot be read", "Use postgresql://user:password@host:5432/name.")
    if not 1 <= s.port <= 65535:
        yield Problem("PORT", f"{s.port} is no port", "Use a number from 1 to 65535.")
    used = [channel for channel in CHANNELS if channel.token(s) is not None]
    if needs_channel and not used:
        yield no_token()
    for channel in used:
        if not channel.looks.fullmatch(_plain(channel.token(s))):
            yield Problem(channel.token_name, "it does not look like a token", channel.copied)
    for channel in CHANNELS:
        field = f"{channel.name}_api_url"
        if urlsplit(channel.api_url(s)).scheme not in ("http", "https") or not urlsplit(channel.api_url(s)).hostname:
            cure = f"Use one like {Settings.model_fields[field].default}, without the token."
            yield Problem(env_name(field), f"{channel.api_url(s)!r} is no URL", cure)
    for channel in CHANNELS:
        proxy = channel.proxy_url(s)
        if proxy is not None and urlsplit(proxy).scheme not in ("http", "https", "socks5", "socks5h"):
            yield Problem(env_name(f"{channel.name}_proxy_url"), "its scheme is not known", "Use http://host:port or socks5://host:port.")
    # Beside the sandbox everything is on this machine: no certificate is needed there.
    # A channel without a token is never called; before any has one, the first is taken to be meant.
    called = [channel.api_url(s) for channel in used or CHANNELS[:1]]
    beside_the_sandbox = s.public_url is not None and is_loopback(s.public_url) and all(map(is_loopback, called))
    if s.public_url is not None and not urlsplit(s.public_url).hostname:
        yield Problem(
            "NHACVIEC_PUBLIC_URL", f"{s.public_url!r} is no URL", "Use one like https://bot.example.vn, or leave it empty to poll."
        )
    elif s.public_url is not None and urlsplit(s.public_url).scheme != "https" and not beside_the_sandbox:
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


def no_token() -> Problem:
    """What to do where no channel has a token."""
    names, givers = ", ".join(one.token_name for one in CHANNELS), " or ".join(one.giver for one in CHANNELS)
    cure = f"Ask {givers} for one and put it into {_file()}, or try everything without one: python -m bot demo."
    return Problem(names, "there is no token", cure)


def _plain(secret: SecretStr | None) -> str:
    return "" if secret is None else secret.get_secret_value()


def _file() -> str:
    return ".env" if Path(".env").exists() else ".env (copy .env.example)"


def may_write(path: Path) -> bool:
    """Whether a file can be written there, or a folder made in the nearest one there is."""
    nearest = next(one for one in (path, *path.absolute().parents) if one.exists())
    return os.access(nearest, os.W_OK) and (nearest.is_dir() or nearest == path)


def secret_of(settings: Settings) -> str:
    """The webhook's secret; empty when there is none."""
    return _plain(settings.webhook_secret)


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
    secrets = [_plain(token) for channel in CHANNELS if (token := channel.token(settings)) is not None]
    return hashlib.sha256("\n".join(["nhacviec codes", *secrets]).encode()).digest()
