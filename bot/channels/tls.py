"""One TLS context for all connections of the process: each that is made reads the whole list of authorities again."""

from __future__ import annotations

import ssl
from functools import cache

import bot.plain  # isort: skip  # noqa: F401
import httpx


@cache
def context() -> ssl.SSLContext:
    return httpx.create_ssl_context()
