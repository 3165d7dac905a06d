"""Structured logs: one stable action per record, and never a token."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any

import bot.plain  # isort: skip  # noqa: F401
import structlog

_TOKEN = re.compile(r"(?<=/bot)\d+(?::|%3A)[^/\s'\"]+|\d{5,}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
_PASSWORD = re.compile(r"(?<=://)([^\s/:@]*):[^\s/@]+@")
_QUIET = ("httpx", "httpcore", "telegram", "apscheduler", "aiohttp.access", "alembic", "matplotlib")
"""These print URLs, which hold the token, a line for every request or for every font."""


def redact(text: str) -> str:
    """The text without bot tokens (also in a URL) and without passwords of addresses."""
    return _PASSWORD.sub(r"\1:<password>@", _TOKEN.sub("<token>", text))


class _Redacting(logging.Formatter):
    """Whatever reaches a handler, traceback included, has its tokens taken out."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class _Stderr(logging.StreamHandler):  # type: ignore[type-arg]
    """Writes to what standard error is at the moment of writing: whoever redirects it for a while may close it again."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> Any:
        return sys.stderr

    @stream.setter
    def stream(self, _value: Any) -> None:
        raise AttributeError("the stream is always standard error")


_render = structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"])


def _redacted(logger: Any, name: str, event: MutableMapping[str, Any]) -> str:
    """The finished line is what is searched: a token may stand anywhere in a value's values."""
    return redact(_render(logger, name, event))


def _end_badly(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What ends the process is printed too, and may hold an address with a token."""
    print(redact("".join(traceback.format_exception(kind, error, trace))), file=sys.stderr, end="")


def set_up(level: str) -> None:
    """Configure logging for the process: to standard error, at the level asked for."""
    sys.excepthook = _end_badly
    handler = _Stderr()
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.ERROR if name == "apscheduler" else logging.WARNING)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _redacted,
        ],
        logger_factory=lambda *_names: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )
